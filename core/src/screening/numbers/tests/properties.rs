//! What holds for every number.

use super::{Random, found, hits};
use crate::model::MatchKind as K;
use crate::screening::numbers::checks::{NorwegianRule, norwegian};
use crate::screening::numbers::{denmark, iceland, norway, sweden};

fn digits(number: &str) -> Vec<u8> {
    number.bytes().map(|byte| byte - b'0').collect()
}

/// Made-up numbers of synthetic series that pass by the rule: all last digits that fit a random beginning.
fn passing(rule: NorwegianRule, count: usize) -> Vec<Vec<u8>> {
    let mut random = Random(rule as u64 + 7);
    let mut numbers = Vec::new();
    while numbers.len() < count {
        let (day, month, rest) = (1 + random.below(28), 81 + random.below(12), random.digits(5));
        let first = digits(&format!("{day:02}{month}{rest}"));
        for last in 0..100 {
            let number = [&first[..], &[last / 10, last % 10]].concat();
            if norwegian(&number) == Some(rule) {
                numbers.push(number);
            }
        }
    }
    numbers
}

fn is_swap(number: &[u8], place: usize) -> bool {
    number[place] != number[place + 1]
}

#[test]
fn every_change_of_one_digit_and_every_swap_of_neighbours_is_noticed() {
    for rule in [NorwegianRule::Y1964, NorwegianRule::Y2032] {
        for number in passing(rule, 500) {
            for place in 0..11 {
                for digit in (0..10).filter(|digit| *digit != number[place]) {
                    let mut changed = number.clone();
                    changed[place] = digit;
                    assert_eq!(norwegian(&changed), None, "{number:?} {place} {digit}");
                }
                if place < 10 && is_swap(&number, place) {
                    let mut changed = number.clone();
                    changed.swap(place, place + 1);
                    assert_eq!(norwegian(&changed), None, "{number:?} {place}");
                }
            }
        }
    }
}

/// What passes the rule of 1964 passes that of 2032: a change that the wider rule notices, both notice.
#[test]
fn the_finder_notices_them_too() {
    for number in passing(NorwegianRule::Y1964, 60) {
        let text: String = number.iter().map(|digit| char::from(b'0' + digit)).collect();
        assert!(hits(&text).iter().any(|hit| hit.kind == K::NoFodselsnummer), "{text}");
        for (place, digit) in number.iter().enumerate() {
            let other = char::from(b'0' + (digit + 1) % 10);
            let mut changed = text.clone();
            changed.replace_range(place..=place, &other.to_string());
            assert_eq!(
                hits(&changed).iter().filter(|hit| hit.end - hit.start == 11).count(),
                0,
                "{changed} is neither a person nor an account"
            );
        }
    }
}

/// No digits are two kinds of person in one country, so that one word for each is enough.
#[test]
fn a_number_has_one_kind_in_each_country_but_help_numbers() {
    let mut random = Random(99);
    for _ in 0..200_000 {
        let number = digits(&random.digits(10));
        for shapes in [&sweden::SHAPES[..], &denmark::SHAPES[..], &iceland::SHAPES[..]] {
            let readings = shapes.iter().filter(|shape| shape.digits == 10);
            assert!(readings.filter_map(|shape| (shape.read)(&number)).count() <= 1, "{number:?}");
        }
        let number = digits(&random.digits(11));
        let person = (norway::SHAPES[1].read)(&number);
        let help = (norway::SHAPES[2].read)(&number);
        assert!(person.is_none() || help.is_none(), "no day is the 81st: {number:?}");
    }
}

/// Functions never panic on digits of a wrong count.
#[test]
fn any_count_of_digits_can_be_read() {
    for shapes in super::super::SHAPES {
        for shape in shapes {
            for count in 0..20 {
                for digit in 0..10 {
                    let _ = (shape.read)(&vec![digit; count]);
                }
            }
        }
    }
}

#[test]
fn digits_that_are_all_the_same_are_no_number_of_a_person() {
    for digit in '0'..='9' {
        for count in 8..=12 {
            let text = String::from_iter(core::iter::repeat_n(digit, count));
            let persons = [K::NoFodselsnummer, K::NoDNumber, K::NoHNumber, K::SePersonnummer, K::NoAccount];
            let found = found(&text);
            assert!(found.iter().all(|found| !persons.contains(&found.kind)), "{text}: {found:?}");
        }
    }
}
