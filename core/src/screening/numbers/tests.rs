//! The published test numbers, in every way that people write numbers. No other numbers are used here.
#![allow(clippy::indexing_slicing, reason = "a test that cannot go on fails")]

use proptest::prelude::*;

use super::checks::{NorwegianRule, norwegian};
use crate::model::{MatchConfidence, MatchKind};
use crate::screening::hit::{Evidence, Hit};
use crate::screening::sweep::Signs;

fn hits(text: &str) -> Vec<Hit> {
    let mut hits = Vec::new();
    let signs = Signs { has_digit: true, has_other: !text.is_ascii(), ..Signs::default() };
    super::find(text, &signs, &mut hits);
    hits
}

/// The hit of a kind on the whole of `number`, which stands between other words.
fn hit_in(kind: MatchKind, before: &str, number: &str) -> Option<Hit> {
    let text = format!("{before} {number} takk");
    let (start, end) = (before.len() + 1, before.len() + 1 + number.len());
    hits(&text).into_iter().find(|hit| hit.kind == kind && (hit.start, hit.end) == (start, end))
}

/// A number in all the ways that make no difference: full width, and with something that nobody sees.
fn written(number: &str) -> Vec<String> {
    let wide = |one: char| one.to_digit(10).and_then(|digit| char::from_u32(0xff10 + digit)).unwrap_or(one);
    let (head, tail) = number.split_at(4);
    vec![number.to_owned(), number.chars().map(wide).collect(), format!("{head}\u{200b}{tail}")]
}

/// A row of digits whole, and split at `at` with each sign.
fn split(number: &str, at: usize) -> Vec<String> {
    let (head, tail) = number.split_at(at);
    let signs = [" ", "-", "\u{a0}", "\u{2011}", "\u{2013}", "\u{202f}"];
    let mut all = written(number);
    all.extend(signs.iter().map(|sign| format!("{head}{sign}{tail}")));
    all
}

const NORWEGIAN: &[(MatchKind, &str)] = &[
    (MatchKind::NoFodselsnummer, "02013299997"),
    (MatchKind::NoFodselsnummer, "30108299920"),
    (MatchKind::NoDNumber, "70108299914"),
    (MatchKind::NoFodselsnummer, "10915596784"),
    (MatchKind::NoFodselsnummer, "12812199631"),
    (MatchKind::NoFodselsnummer, "10884399853"),
    (MatchKind::NoFodselsnummer, "13922947702"),
    (MatchKind::NoFodselsnummer, "01914796756"),
    (MatchKind::NoFodselsnummer, "02838897382"),
    (MatchKind::NoFodselsnummer, "03815499122"),
    (MatchKind::NoDNumber, "50846202355"),
    (MatchKind::NoDNumber, "41814061033"),
    (MatchKind::NoDNumber, "41814065640"),
    (MatchKind::NoDNumber, "41814075603"),
    (MatchKind::NoDNumber, "41810021827"),
    (MatchKind::NoDNumber, "41810025091"),
    (MatchKind::NoDNumber, "41810034422"),
    (MatchKind::NoHNumber, "01415612385"),
    (MatchKind::NoHNumber, "13527248013"),
    (MatchKind::NoHNumber, "68467038838"),
    (MatchKind::NoFodselsnummer, "01819010001"),
    (MatchKind::NoFodselsnummer, "01819010192"),
    (MatchKind::NoFodselsnummer, "01819010273"),
    (MatchKind::NoDNumber, "41819010186"),
];

#[test]
fn norwegian_numbers_are_certain_however_they_are_written() {
    for (kind, number) in NORWEGIAN {
        for number in split(number, 6) {
            let hit = hit_in(*kind, "her er", &number);
            assert_eq!(hit.map(|hit| hit.confidence), Some(MatchConfidence::Certain), "{number}");
        }
    }
}

#[test]
fn help_numbers_without_a_date_need_a_word() {
    for number in ["81234567802", "91234567883"] {
        let alone = hit_in(MatchKind::NoFhNumber, "her er", number);
        assert_eq!(alone.map(|hit| hit.confidence), Some(MatchConfidence::Possible), "{number}");
        let named = hit_in(MatchKind::NoFhNumber, "hjelpenummer", number);
        assert!(named.is_some_and(|hit| hit.confidence > MatchConfidence::Possible), "{number}");
    }
}

#[test]
fn series_for_tests_are_marked() {
    for (_, number) in NORWEGIAN {
        let is_made = matches!(number.as_bytes()[2], b'8' | b'9');
        let found = hits(number);
        assert_eq!(found[0].evidence.has(Evidence::SYNTHETIC), is_made, "{number}");
    }
}

#[test]
fn the_rule_of_2032_alone_is_only_possible_without_a_word() {
    for number in ["30108299939", "15863399839", "15863399928", "15863399936"] {
        let kind = MatchKind::NoFodselsnummer;
        for number in split(number, 6) {
            let alone = hit_in(kind, "her er", &number);
            assert_eq!(alone.map(|hit| hit.confidence), Some(MatchConfidence::Possible), "{number}");
            assert!(alone.is_some_and(|hit| hit.evidence.has(Evidence::RULE_2032)));
            let named = hit_in(kind, "fødselsnummeret er", &number);
            assert_eq!(named.map(|hit| hit.confidence), Some(MatchConfidence::Likely), "{number}");
        }
    }
}

#[test]
fn wrong_norwegian_numbers_are_not_found() {
    for number in ["02013299987", "02013299996", "13097248032", "13097248023", "29029900157"] {
        for number in split(number, 6) {
            let found = hits(&format!("fødselsnummer {number}"));
            let is_person =
                |hit: &&Hit| hit.kind.as_str().starts_with("no.") && hit.kind != MatchKind::NoAccount;
            assert_eq!(found.iter().find(is_person), None, "{number}");
        }
    }
}

#[test]
fn numbers_inside_of_longer_rows_are_not_found() {
    for (_, number) in NORWEGIAN {
        for text in [
            format!("1{number}"),
            format!("{number}1"),
            format!("1{number}2"),
            format!("a{number}"),
            format!("{number}b"),
        ] {
            let found = hits(&text);
            assert!(found.iter().all(|hit| hit.confidence == MatchConfidence::Possible), "{text} {found:?}");
            assert!(found.iter().all(|hit| hit.end - hit.start != 11), "{text}");
        }
    }
}

#[test]
fn a_word_never_takes_a_right_number_away() {
    for word in ["ordre", "faktura nr", "isbn", "kr", "konto", "kid", "cpr", "pris"] {
        for (kind, number) in NORWEGIAN {
            let hit = hit_in(*kind, word, number);
            assert!(hit.is_some_and(|hit| hit.confidence == MatchConfidence::Likely), "{word} {number}");
        }
    }
}

#[test]
fn accounts_organisations_and_immigration_numbers() {
    let level = |kind, before: &str, number: &str| hit_in(kind, before, number).map(|hit| hit.confidence);
    let (possible, likely, certain) =
        (Some(MatchConfidence::Possible), Some(MatchConfidence::Likely), Some(MatchConfidence::Certain));
    let account = MatchKind::NoAccount;
    assert_eq!(level(account, "betal til", "86011117947"), possible);
    assert_eq!(level(account, "betal til", "8601.11.17947"), likely);
    assert_eq!(level(account, "kontonummer", "86011117947"), certain);
    assert_eq!(level(account, "kontonummer", "86011117949"), None);
    let org = MatchKind::NoOrgNumber;
    assert_eq!(level(org, "bedrifta", "988077917"), possible);
    assert_eq!(level(org, "bedrifta", "988 077 917"), likely);
    assert_eq!(level(org, "org.nr.", "988077917"), certain);
    assert_eq!(level(org, "org.nr.", "988077918"), None);
    let duf = MatchKind::NoDuf;
    for number in ["201512345609", "202400000105"] {
        assert_eq!(level(duf, "DUF-nummer", number), certain);
        assert_eq!(level(duf, "her er", number), likely);
    }
    assert_eq!(level(duf, "DUF-nummer", "201512345608"), None);
}

#[test]
fn a_right_norwegian_number_is_an_account_number_too() {
    for (kind, number) in NORWEGIAN {
        let found = hits(number);
        assert!(found.iter().any(|hit| hit.kind == MatchKind::NoAccount), "{number}");
        let best = found.iter().max_by_key(|hit| hit.confidence);
        assert_eq!(best.map(|hit| hit.kind), Some(*kind));
        let named = hits(&format!("kontonr {number}"));
        assert_eq!(
            named.iter().max_by_key(|hit| hit.confidence).map(|hit| hit.kind),
            Some(MatchKind::NoAccount)
        );
    }
}

#[test]
fn swedish_numbers() {
    let person = MatchKind::SePersonnummer;
    for number in [
        "090527+1474",
        "000229-2399",
        "570428-9999",
        "460823-9986",
        "000405-9937",
        "880320-0016",
        "121212-1212",
    ] {
        assert_eq!(
            hit_in(person, "jag har", number).map(|hit| hit.confidence),
            Some(MatchConfidence::Certain),
            "{number}"
        );
        let plain: String = number.chars().filter(char::is_ascii_digit).collect();
        assert_eq!(
            hit_in(person, "jag har", &plain).map(|hit| hit.confidence),
            Some(MatchConfidence::Possible)
        );
        assert_eq!(
            hit_in(person, "personnummer", &plain).map(|hit| hit.confidence),
            Some(MatchConfidence::Certain)
        );
        let long = format!("19{plain}");
        assert_eq!(hit_in(person, "jag har", &long).map(|hit| hit.confidence), Some(MatchConfidence::Likely));
    }
    for number in ["730288-9931", "210791-9967"] {
        let hit = hit_in(MatchKind::SeSamordningsnummer, "jag har", number);
        assert_eq!(hit.map(|hit| hit.confidence), Some(MatchConfidence::Certain), "{number}");
    }
    for number in ["700428-9895", "420566-9899", "721086-9924", "150916-0006"] {
        let found = hits(&format!("personnummer {number}"));
        assert!(
            found
                .iter()
                .all(|hit| !matches!(hit.kind, MatchKind::SePersonnummer | MatchKind::SeSamordningsnummer)),
            "{number}"
        );
    }
    for number in ["123456-7897", "857209-0606"] {
        assert!(hit_in(MatchKind::SeOrgNumber, "företaget", number).is_some(), "{number}");
    }
}

#[test]
fn danish_numbers_are_never_rejected_for_a_failed_check() {
    let cpr = MatchKind::DkCpr;
    let level = |before: &str, number: &str| hit_in(cpr, before, number).map(|hit| hit.confidence);
    assert_eq!(level("mit nummer", "211062-5629"), Some(MatchConfidence::Certain));
    assert_eq!(level("cpr", "2110625629"), Some(MatchConfidence::Certain));
    assert_eq!(level("mit nummer", "110625-0000"), Some(MatchConfidence::Likely));
    assert_eq!(level("cpr", "110625 0000"), Some(MatchConfidence::Likely));
    assert_eq!(level("mit nummer", "310262-5629"), None);
    let cvr = MatchKind::DkCvr;
    assert_eq!(hit_in(cvr, "cvr", "13585628").map(|hit| hit.confidence), Some(MatchConfidence::Certain));
    assert_eq!(hit_in(cvr, "cvr", "13585629"), None);
}

#[test]
fn finnish_codes() {
    for code in [
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
    ] {
        for code in written(code).into_iter().chain([code.to_lowercase(), code.replace('-', "\u{2011}")]) {
            let hit = hit_in(MatchKind::FiHetu, "tässä", &code);
            assert_eq!(hit.map(|hit| hit.confidence), Some(MatchConfidence::Certain), "{code}");
        }
    }
    for code in ["131052-308U", "010190-999K", "310290-999P", "100190G999P", "1100190-999P", "100190-999PX"] {
        assert!(hits(&format!("hetu {code}")).iter().all(|hit| hit.kind != MatchKind::FiHetu), "{code}");
    }
    assert!(hit_in(MatchKind::FiYTunnus, "yritys", "2077474-0").is_some());
    assert!(hit_in(MatchKind::FiYTunnus, "yritys", "2077474-1").is_none());
}

#[test]
fn icelandic_numbers() {
    let kind = MatchKind::IsKennitala;
    let level = |before: &str, number: &str| hit_in(kind, before, number).map(|hit| hit.confidence);
    for number in ["120174-3399", "120160-3389", "310896-2099", "601010-0890", "450401-3150"] {
        assert_eq!(level("mitt nummer er", number), Some(MatchConfidence::Certain), "{number}");
    }
    // Since February 2026 numbers may have another check digit.
    for number in ["120160-3379", "530575-0299"] {
        assert_eq!(level("mitt nummer er", number), Some(MatchConfidence::Possible), "{number}");
        assert_eq!(level("kennitala", number), Some(MatchConfidence::Likely), "{number}");
    }
}

#[test]
fn numbers_of_other_things_are_never_certain() {
    for text in [
        "2024-12-31",
        "12 500 000 kr",
        "978-82-02-12345-6",
        "9788202123456",
        "2019",
        "110",
        "112",
        "116 111",
        "02800",
        "123e4567-e89b-12d3-a456-426614174000",
        "3f2504e0-4f89-11d3-9a0c-0305e82c3301",
        "550e8400-e29b-41d4-a716-446655440000",
        "da39a3ee5e6b4b0d3255bfef95601890afd80709",
        "versjon 10.15.7",
        "https://example.org/02013299997/side",
    ] {
        let found = hits(text);
        assert!(found.iter().all(|hit| hit.confidence == MatchConfidence::Possible), "{text} {found:?}");
    }
}

/// The rules for the check digits once more, as the description tells them.
fn plainly(digits: &[u8]) -> Option<NorwegianRule> {
    let d: Vec<i64> = digits.iter().map(|digit| i64::from(*digit)).collect();
    let first = 3 * d[0] + 7 * d[1] + 6 * d[2] + d[3] + 8 * d[4] + 9 * d[5] + 4 * d[6] + 5 * d[7] + 2 * d[8];
    let second = 5 * d[0]
        + 4 * d[1]
        + 3 * d[2]
        + 2 * d[3]
        + 7 * d[4]
        + 6 * d[5]
        + 5 * d[6]
        + 4 * d[7]
        + 3 * d[8]
        + 2 * d[9];
    if (11 - second % 11) % 11 != d[10] {
        return None;
    }
    let old = (11 - first % 11) % 11;
    // The new rule lets the sum be up to three more than a multiple of 11.
    if old == d[9] {
        Some(NorwegianRule::Of1964)
    } else if (1..=3).any(|more| (11 + more - first % 11) % 11 == d[9]) {
        Some(NorwegianRule::Of2032)
    } else {
        None
    }
}

proptest! {
    #[test]
    fn check_digits_agree_with_the_description(mut digits in prop::collection::vec(0_u8..10, 11), fix in 0_u8..10) {
        digits[10] = fix;
        prop_assert_eq!(norwegian(&digits), plainly(&digits));
    }

    #[test]
    fn one_wrong_digit_or_two_in_the_wrong_order_are_told(which in 0..NORWEGIAN.len(), place in 0_usize..11, other in 1_u8..10) {
        let digits: Vec<u8> = NORWEGIAN[which].1.bytes().map(|byte| byte - b'0').collect();
        let mut wrong = digits.clone();
        wrong[place] = (wrong[place] + other) % 10;
        prop_assert_eq!(norwegian(&wrong), None);
        if place < 10 && digits[place] != digits[place + 1] {
            let mut swapped = digits.clone();
            swapped.swap(place, place + 1);
            prop_assert_eq!(norwegian(&swapped), None);
        }
    }

    #[test]
    fn any_text_can_be_looked_through(text in "[0-9 .\\-+/A-Fa-fYX\u{200b}\u{ff11}æ😀]{0,80}") {
        for hit in hits(&text) {
            prop_assert!(text.get(hit.start..hit.end).is_some_and(|found| !found.is_empty()));
        }
    }
}
