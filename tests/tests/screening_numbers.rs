//! Official and published numbers, right and wrong, as people write them.
#![allow(clippy::string_slice, reason = "a test may stop")]

use cocareer::model::{MatchConfidence, MatchKind, Surface};
use cocareer::{Policy, screen};

/// Published and synthetic numbers with both check digits right: fødselsnummer and D-number, by the rule of 1964 or 2032.
const NORWEGIAN: &[&str] = &[
    "02013299997",
    "30108299920",
    "30108299939",
    "70108299914",
    "10915596784",
    "12812199631",
    "01819010001",
    "41819010186",
    "50846202355",
    "15863399839",
    "15863399928",
    "15863399936",
];

/// Whether a text has a Norwegian number that more speaks for than chance.
fn has_person_number(text: &str) -> bool {
    let kinds = [MatchKind::NoFodselsnummer, MatchKind::NoDNumber];
    let screening = screen(&Policy::built_in(), text, Surface::Message);
    screening.matches.iter().any(|found| {
        let others = found.alternatives.iter().map(|other| (other.kind, other.confidence));
        let mut all = others.chain([(found.kind, found.confidence)]);
        all.any(|(kind, confidence)| kinds.contains(&kind) && confidence >= MatchConfidence::Likely)
    })
}

#[test]
fn a_norwegian_number_with_one_digit_changed_or_two_swapped_is_none() {
    for number in NORWEGIAN {
        assert!(has_person_number(&format!("Fødselsnummeret er {number} .")), "{number}");
        for place in 0..number.len() {
            for digit in "0123456789".chars().filter(|digit| !number[place..].starts_with(*digit)) {
                let changed = format!("{}{digit}{}", &number[..place], &number[place + 1..]);
                assert!(!has_person_number(&format!("Fødselsnummeret er {changed} .")), "{changed}");
            }
            let Some(next) = number.chars().nth(place + 1).filter(|next| !number[place..].starts_with(*next))
            else {
                continue;
            };
            let swapped =
                format!("{}{next}{}{}", &number[..place], &number[place..=place], &number[place + 2..]);
            assert!(!has_person_number(&format!("Fødselsnummeret er {swapped} .")), "{swapped}");
        }
    }
}

#[test]
fn a_number_inside_a_longer_row_of_digits_is_none() {
    for number in NORWEGIAN {
        for digit in 0..10 {
            for text in
                [format!("{digit}{number}"), format!("{number}{digit}"), format!("{digit}{number}{digit}")]
            {
                assert!(!has_person_number(&format!("Koden er {text} .")), "{text}");
            }
        }
    }
}

/// Where the official numbers have a separator of their own, the ways to write it; without one, where it may stand.
const JOINTS: &[&str] =
    &["", " ", "-", "\u{a0}", "\u{202f}", "\u{2009}", "\u{2007}", "\u{2010}", "\u{2011}", "\u{2212}"];

/// A text in the digits of another script.
fn in_digits_from(zero: char, text: &str) -> String {
    let other =
        |one: char| one.to_digit(10).and_then(|digit| char::from_u32(u32::from(zero) + digit)).unwrap_or(one);
    text.chars().map(other).collect()
}

/// The kinds that the whole of `number` was taken for, each with how sure that is.
fn taken_for(number: &str) -> Vec<(MatchKind, MatchConfidence)> {
    let text = format!("Det er {number} !");
    let screening = screen(&Policy::built_in(), &text, Surface::Message);
    let whole =
        screening.matches.iter().filter(|found| text[found.span.byte.start..found.span.byte.end] == *number);
    whole
        .flat_map(|found| {
            let others = found.alternatives.iter().map(|other| (other.kind, other.confidence));
            [(found.kind, found.confidence)].into_iter().chain(others)
        })
        .collect()
}

/// Official and published numbers, each cut where people write a separator.
const OFFICIAL: &[(MatchKind, &[[&str; 2]])] = &[
    (
        MatchKind::NoFodselsnummer,
        &[
            ["020132", "99997"],
            ["301082", "99920"],
            ["109155", "96784"],
            ["128121", "99631"],
            ["108843", "99853"],
            ["139229", "47702"],
            ["019147", "96756"],
            ["028388", "97382"],
            ["038154", "99122"],
            ["018190", "10001"],
            ["018190", "10192"],
            ["018190", "10273"],
        ],
    ),
    (
        MatchKind::NoDNumber,
        &[
            ["701082", "99914"],
            ["508462", "02355"],
            ["418140", "61033"],
            ["418140", "65640"],
            ["418140", "75603"],
            ["418100", "21827"],
            ["418100", "25091"],
            ["418100", "34422"],
            ["418190", "10186"],
        ],
    ),
    (MatchKind::NoHNumber, &[["014156", "12385"], ["135272", "48013"]]),
];

#[test]
fn official_norwegian_numbers_are_found_in_every_way_of_writing() {
    for (kind, numbers) in OFFICIAL {
        for [date, rest] in *numbers {
            for joint in JOINTS {
                let plain = format!("{date}{joint}{rest}");
                for written in [plain.clone(), in_digits_from('０', &plain), in_digits_from('٠', &plain)] {
                    let found = taken_for(&written);
                    assert!(found.iter().any(|(taken, _)| taken == kind), "{kind} {written:?}: {found:?}");
                }
            }
        }
    }
}

#[test]
fn official_numbers_of_other_countries_are_certain() {
    for (kind, numbers) in [
        (
            MatchKind::SePersonnummer,
            &[
                "090527+1474",
                "000229-2399",
                "570428-9999",
                "460823-9986",
                "000405-9937",
                "880320-0016",
                "121212-1212",
            ][..],
        ),
        (MatchKind::SeSamordningsnummer, &["730288-9931", "210791-9967"]),
        (MatchKind::DkCpr, &["211062-5629"]),
        (
            MatchKind::FiHetu,
            &[
                "010594Y9032",
                "010594Y9021",
                "020594X903P",
                "020594X902N",
                "030594W903B",
                "030694W9024",
                "040594V9030",
                "040594V902Y",
                "050594U903M",
                "050594U902L",
                "010516B903X",
                "010516B902W",
                "020516C903K",
                "020516C902J",
                "030516D9037",
                "030516D9026",
                "010501E9032",
                "020502E902X",
                "020503F9037",
                "020504A902E",
                "020504B904H",
                "100190-999P",
                "100190Y999P",
                "131052-308T",
            ],
        ),
        (MatchKind::IsKennitala, &["120174-3399", "120160-3389", "310896-2099"]),
        (
            MatchKind::Iban,
            &[
                "NO93 8601 1117 947",
                "SE45 5000 0000 0583 9825 7466",
                "DK50 0040 0440 1162 43",
                "FI21 1234 5600 0007 85",
                "IS14 0159 2600 7654 5510 7303 39",
                "FO62 6460 0001 6316 34",
                "GL89 6471 0001 0002 06",
            ],
        ),
        (
            MatchKind::PaymentCard,
            &[
                "4111 1111 1111 1111",
                "4012 8888 8888 1881",
                "4242 4242 4242 4242",
                "5555 5555 5555 4444",
                "5105 1051 0510 5100",
                "2223 0031 2200 3222",
                "3782 822463 10005",
                "3714 496353 98431",
                "6011 1111 1111 1117",
                "3530 1113 3330 0000",
                "5019 7170 1010 3742",
            ],
        ),
    ] {
        for number in numbers {
            let found = taken_for(number);
            assert!(found.contains(&(kind, MatchConfidence::Certain)), "{kind} {number}: {found:?}");
        }
    }
}

#[test]
fn official_numbers_that_are_wrong_are_nothing_sure() {
    for number in [
        "02013299987",
        "02013299996",
        "13097248032",
        "13097248023",
        "29029900157",
        "700428-9895",
        "420566-9899",
        "721086-9924",
        "150916-0006",
        "131052-308U",
        "010190-999K",
        "NO93 8601 1117 948",
        "4111 1111 1111 1112",
        "0000 0000 0000 0000",
        "988077918",
        "2077474-1",
        "201512345608",
        "123456-7890",
    ] {
        let sure: Vec<_> =
            taken_for(number).into_iter().filter(|(_, sure)| *sure == MatchConfidence::Certain).collect();
        assert!(sure.is_empty(), "{number}: {sure:?}");
    }
}
