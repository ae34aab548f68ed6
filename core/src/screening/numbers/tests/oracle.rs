//! Every kind of number, read once more in the plainest way, over a hundred thousand strings of digits.

use std::collections::BTreeSet;

use super::{Random, hits};
use crate::model::MatchKind as K;
use crate::screening::Evidence;

/// The kinds of digits that stand alone without a word, each with whether only the rule of 2032 admits it.
fn kinds(number: &str) -> BTreeSet<(K, bool)> {
    let d: Vec<i64> = number.bytes().map(|byte| i64::from(byte - b'0')).collect();
    let mut kinds = BTreeSet::new();
    match d.len() {
        9 => {
            let sum =
                3 * d[0] + 2 * d[1] + 7 * d[2] + 6 * d[3] + 5 * d[4] + 4 * d[5] + 3 * d[6] + 2 * d[7] + d[8];
            if sum % 11 == 0 && [2, 3, 8, 9].contains(&d[0]) {
                kinds.insert((K::NoOrgNumber, false));
            }
        }
        10 => ten(&d, &mut kinds),
        11 => eleven(&d, &mut kinds),
        12 => twelve(&d, &mut kinds),
        _ => {}
    }
    kinds
}

fn is_leap(year: i64) -> bool {
    (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
}

fn is_day(year: i64, month: i64, day: i64) -> bool {
    let last = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if is_leap(year) => 29,
        2 => 28,
        _ => 0,
    };
    (1..=last).contains(&day)
}

fn two(d: &[i64], at: usize) -> i64 {
    d[at] * 10 + d[at + 1]
}

/// The sum by Luhn of the ten digits, from the left: every first one doubled.
fn luhn(d: &[i64]) -> bool {
    let mut sum = 0;
    for (place, digit) in d.iter().enumerate() {
        let doubled = digit * 2;
        sum += if place % 2 == 1 {
            *digit
        } else if doubled > 9 {
            doubled - 9
        } else {
            doubled
        };
    }
    sum % 10 == 0
}

fn swedish(d: &[i64], years: &[i64], kinds: &mut BTreeSet<(K, bool)>) {
    let (month, day) = (two(d, 2), two(d, 4));
    if !luhn(d) || d[6] + d[7] + d[8] == 0 {
        return;
    }
    if years.iter().any(|year| is_day(*year, month, day)) {
        kinds.insert((K::SePersonnummer, false));
    }
    if years.iter().any(|year| is_day(*year, month, day - 60)) {
        kinds.insert((K::SeSamordningsnummer, false));
    }
}

fn ten(d: &[i64], kinds: &mut BTreeSet<(K, bool)>) {
    swedish(d, &[1800 + two(d, 0), 1900 + two(d, 0), 2000 + two(d, 0)], kinds);
    let (day, month, yy) = (two(d, 0), two(d, 2), two(d, 4));
    let year = match d[6] {
        0..=3 => 1900 + yy,
        4 | 9 if yy <= 36 => 2000 + yy,
        4 | 9 => 1900 + yy,
        _ if yy <= 57 => 2000 + yy,
        _ => 1800 + yy,
    };
    if is_day(year, month, day) {
        kinds.insert((K::DkCpr, false));
    }
    let sum = 3 * d[0] + 2 * d[1] + 7 * d[2] + 6 * d[3] + 5 * d[4] + 4 * d[5] + 3 * d[6] + 2 * d[7] + d[8];
    let century = match d[9] {
        8 => 1800,
        9 => 1900,
        0 => 2000,
        _ => return,
    };
    let is_person = is_day(century + yy, month, day) && two(d, 6) >= 20;
    let is_company = is_day(century + yy, month, day - 40);
    if sum % 11 == 0 && (is_person || is_company) {
        kinds.insert((K::IsKennitala, false));
    }
}

fn eleven(d: &[i64], kinds: &mut BTreeSet<(K, bool)>) {
    let k2 = 5 * d[0]
        + 4 * d[1]
        + 3 * d[2]
        + 2 * d[3]
        + 7 * d[4]
        + 6 * d[5]
        + 5 * d[6]
        + 4 * d[7]
        + 3 * d[8]
        + 2 * d[9]
        + d[10];
    let k1 =
        3 * d[0] + 7 * d[1] + 6 * d[2] + d[3] + 8 * d[4] + 9 * d[5] + 4 * d[6] + 5 * d[7] + 2 * d[8] + d[9];
    let is_giro = d[..4] == [0, 0, 0, 0];
    // The sum by Luhn of seven digits is that of ten with three zeros before them.
    if (is_giro && luhn(&[&[0, 0, 0], &d[4..]].concat()) && d[4..].iter().sum::<i64>() > 0)
        || (!is_giro && k2 % 11 == 0)
    {
        kinds.insert((K::NoAccount, false));
    }
    if k2 % 11 != 0 || k1 % 11 > 3 {
        return;
    }
    let by_1964 = k1 % 11 == 0;
    if by_1964 && d[0] >= 8 {
        kinds.insert((K::NoFhNumber, false));
        kinds.insert((K::NoHNumber, false));
    }
    let (day, month, yy, number) = (two(d, 0), two(d, 2), two(d, 4), d[6] * 100 + d[7] * 10 + d[8]);
    for more_day in [0, 40] {
        for more_month in [0, 40, 65, 80] {
            let (day, month) = (day - more_day, month - more_month);
            if !is_day(2000 + yy, month, day) || (more_day == 40 && more_month == 65) {
                continue;
            }
            let kind = match (more_day, more_month) {
                (_, 40) => K::NoHNumber,
                (40, _) => K::NoDNumber,
                _ => K::NoFodselsnummer,
            };
            let years = if [40, 65].contains(&more_month) {
                vec![2000 + yy]
            } else if more_day == 40 {
                d_years(yy, number)
            } else {
                birth_years(yy, number)
            };
            let is_old = by_1964 && years.iter().any(|year| is_day(*year, month, day));
            kinds.insert((kind, !is_old));
        }
    }
}

fn birth_years(yy: i64, number: i64) -> Vec<i64> {
    let all = [
        (number <= 499, 1900 + yy),
        ((500..=749).contains(&number) && yy >= 54, 1800 + yy),
        ((900..=999).contains(&number) && yy >= 40, 1900 + yy),
        ((500..=999).contains(&number) && yy < 40, 2000 + yy),
    ];
    all.iter().filter(|(holds, _)| *holds).map(|(_, year)| *year).collect()
}

fn d_years(yy: i64, number: i64) -> Vec<i64> {
    let year = |century: i64, from, to| (from..=to).contains(&(century + yy));
    let all = [
        ((500..=599).contains(&number) && year(1800, 1858, 1899), 1800 + yy),
        ((0..=199).contains(&number) && year(1900, 1900, 1939), 1900 + yy),
        (((0..=499).contains(&number) || (600..=999).contains(&number)) && year(1900, 1940, 1999), 1900 + yy),
        ((200..=999).contains(&number) && year(2000, 2000, 2039), 2000 + yy),
    ];
    all.iter().filter(|(holds, _)| *holds).map(|(_, year)| *year).collect()
}

fn twelve(d: &[i64], kinds: &mut BTreeSet<(K, bool)>) {
    let year = two(d, 0) * 100 + two(d, 2);
    if (1800..2100).contains(&year) {
        swedish(&d[2..], &[year], kinds);
    }
    let sum = 4 * d[0]
        + 6 * d[1]
        + 3 * d[2]
        + 2 * d[3]
        + 4 * d[4]
        + 6 * d[5]
        + 3 * d[6]
        + 2 * d[7]
        + 7 * d[8]
        + 5 * d[9];
    if (1980..=2099).contains(&year) && sum % 11 == two(d, 10) {
        kinds.insert((K::NoDuf, false));
    }
}

fn compare(number: &str, counts: &mut std::collections::BTreeMap<K, usize>) {
    let expected = kinds(number);
    let reported = hits(number);
    assert!(reported.iter().all(|hit| (hit.start, hit.end) == (0, number.len())), "{number}: {reported:?}");
    let seen: BTreeSet<(K, bool)> =
        reported.iter().map(|hit| (hit.kind, hit.evidence.has(Evidence::RULE_2032))).collect();
    assert_eq!(seen, expected, "{number}");
    for (kind, _) in expected {
        *counts.entry(kind).or_default() += 1;
    }
}

#[test]
fn random_digits_are_read_as_in_the_plainest_way() {
    let mut random = Random(2032);
    let mut counts = std::collections::BTreeMap::new();
    for _ in 0..100_000 {
        let count = 8 + usize::try_from(random.below(6)).unwrap();
        compare(&random.digits(count), &mut counts);
    }
    // Beginnings that can be a day, with every ending.
    for _ in 0..1_000 {
        let (day, month, year) = (random.below(100), random.below(100), 1800 + random.below(300));
        for first in [
            format!("{day:02}{month:02}{}", random.digits(5)),
            format!("{:02}{:02}{}", 1 + day % 31, 1 + month % 12, random.digits(4)),
            format!("{:02}{:02}{:02}{}", year % 100, 1 + month % 12, 1 + day % 31, random.digits(2)),
            format!("{year}{:02}{:02}{}", 1 + month % 12, 1 + day % 31, random.digits(2)),
            format!("29{:02}{:02}{}", 2 + 40 * (month % 3), year % 100, random.digits(3)),
        ] {
            for last in 0..100 {
                compare(&format!("{first}{last:02}"), &mut counts);
            }
        }
    }
    for kind in [
        K::NoFodselsnummer,
        K::NoDNumber,
        K::NoHNumber,
        K::NoFhNumber,
        K::NoAccount,
        K::NoOrgNumber,
        K::NoDuf,
        K::SePersonnummer,
        K::SeSamordningsnummer,
        K::DkCpr,
        K::IsKennitala,
    ] {
        assert!(counts.get(&kind).is_some_and(|count| *count > 50), "{kind} was hardly tried: {counts:?}");
    }
}

/// The numbers that need their form or a word: companies of Sweden, Denmark and Finland.
#[test]
fn random_companies_are_read_as_in_the_plainest_way() {
    let mut random = Random(11);
    for _ in 0..30_000 {
        let number = random.digits(8);
        let d: Vec<i64> = number.bytes().map(|byte| i64::from(byte - b'0')).collect();
        let sum = 2 * d[0] + 7 * d[1] + 6 * d[2] + 5 * d[3] + 4 * d[4] + 3 * d[5] + 2 * d[6] + d[7];
        let is_danish = sum % 11 == 0 && d[0] != 0;
        assert_eq!(
            super::hit_of(&format!("cvr {number}"), &number, K::DkCvr).is_some(),
            is_danish,
            "{number}"
        );
        let rest = (7 * d[0] + 9 * d[1] + 10 * d[2] + 5 * d[3] + 8 * d[4] + 4 * d[5] + 2 * d[6]) % 11;
        let is_finnish = rest != 1 && d[7] == if rest == 0 { 0 } else { 11 - rest };
        let code = format!("{}-{}", &number[..7], &number[7..]);
        assert_eq!(super::hit_of(&code, &code, K::FiYTunnus).is_some(), is_finnish, "{code}");
        let number = random.digits(10);
        let d: Vec<i64> = number.bytes().map(|byte| i64::from(byte - b'0')).collect();
        let is_swedish = luhn(&d) && d[2] >= 2 && d[0] != 0;
        let code = format!("{}-{}", &number[..6], &number[6..]);
        assert_eq!(super::hit_of(&code, &code, K::SeOrgNumber).is_some(), is_swedish, "{code}");
    }
}

/// Finnish codes: for each day and number exactly one control character is right.
#[test]
fn one_control_character_of_thirty_one_is_right() {
    const CONTROL: &str = "0123456789ABCDEFHJKLMNPRSTUVWXY";
    let mut random = Random(31);
    for _ in 0..2_000 {
        let (day, month, yy, number) =
            (random.below(40), random.below(15), random.below(100), random.below(1000));
        let sign = ["+", "-", "Y", "X", "W", "V", "U", "A", "B", "C", "D", "E", "F"]
            [usize::try_from(random.below(13)).unwrap()];
        let century = match sign {
            "+" => 1800,
            "A" | "B" | "C" | "D" | "E" | "F" => 2000,
            _ => 1900,
        };
        let left = (day * 10_000_000 + month * 100_000 + yy * 1000 + number) % 31;
        let right = CONTROL.chars().nth(usize::try_from(left).unwrap()).unwrap();
        let has_day = is_day(
            century + i64::try_from(yy).unwrap(),
            i64::try_from(month).unwrap(),
            i64::try_from(day).unwrap(),
        );
        for control in "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ".chars() {
            let code = format!("{day:02}{month:02}{yy:02}{sign}{number:03}{control}");
            let is_right = control == right && has_day && number >= 2;
            assert_eq!(super::hit_of(&code, &code, K::FiHetu).is_some(), is_right, "{code}");
        }
    }
}
