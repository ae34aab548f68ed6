//! Accounts and cards, against published numbers and slow ways to check them.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "tests stop at what is wrong"
)]

use proptest::prelude::*;

use super::find;
use super::registry::COUNTRIES;
use crate::model::{MatchConfidence, MatchKind};
use crate::screening::hit::Hit;
use crate::screening::sweep::sweep;
use crate::screening::{Evidence, TermSet};

fn hits(text: &str) -> Vec<Hit> {
    let mut hits = Vec::new();
    let signs = sweep(text, &TermSet::default(), &mut hits);
    find(text, &signs, &mut hits);
    hits
}

/// The best hit of a kind: its words and how sure it is.
fn best(text: &str, kind: MatchKind) -> Option<(String, MatchConfidence)> {
    let of_kind = hits(text).into_iter().filter(|hit| hit.kind == kind);
    let best = of_kind.max_by_key(|hit| (hit.confidence, hit.end - hit.start))?;
    Some((text[best.start..best.end].to_owned(), best.confidence))
}

/// From the domain knowledge, and the examples of the IBAN registry.
const IBANS: &[&str] = &[
    "NO93 8601 1117 947",
    "SE45 5000 0000 0583 9825 7466",
    "DK50 0040 0440 1162 43",
    "FI21 1234 5600 0007 85",
    "IS14 0159 2600 7654 5510 7303 39",
    "FO62 6460 0001 6316 34",
    "GL89 6471 0001 0002 06",
    "GB29 NWBK 6016 1331 9268 19",
    "DE89 3704 0044 0532 0130 00",
    "FR14 2004 1010 0505 0001 3M02 606",
    "NL91 ABNA 0417 1643 00",
    "MT84 MALT 0110 0001 2345 MTLC AST0 01S",
    "BR97 0036 0305 0000 1000 9795 493P 1",
];

const CARDS: &[&str] = &[
    "4111111111111111",
    "4012888888881881",
    "4222222222222",
    "4242424242424242",
    "5555555555554444",
    "5105105105105100",
    "2223003122003222",
    "378282246310005",
    "371449635398431",
    "6011111111111117",
    "3530111333300000",
    "30569309025904",
    "38520000023237",
    "5019717010103742",
];

/// Every form that a number with blanks can be written in.
fn forms(number: &str) -> Vec<String> {
    let wide = |text: &str| {
        text.chars()
            .map(|one| one.to_digit(10).map_or(one, |digit| char::from_u32(0xff10 + digit).unwrap()))
            .collect::<String>()
    };
    vec![
        number.to_owned(),
        number.replace(' ', ""),
        number.replace(' ', "-"),
        number.replace(' ', "\u{a0}"),
        number.replace(' ', "\u{202f}"),
        number.replace(' ', "\u{2011}"),
        wide(number),
        wide(&number.replace(' ', "")),
        number.replace(' ', "\u{200b}"),
    ]
}

/// The remainder by 97 of the rearranged number, digit by digit over its decimal text: slow and plain.
fn oracle(iban: &str) -> bool {
    let plain: String = iban.chars().filter(|one| one.is_alphanumeric()).collect();
    let turned = format!("{}{}", &plain[4..], &plain[..4]);
    let decimal: String = turned.chars().map(|one| one.to_digit(36).unwrap().to_string()).collect();
    let mut rest = 0;
    for digit in decimal.chars() {
        rest = (rest * 10 + digit.to_digit(10).unwrap()) % 97;
    }
    rest == 1 && (2..=98).contains(&plain[2..4].parse::<u32>().unwrap())
}

/// The check digit of ISO/IEC 7812 as its annex tells it: double, split, add, and see what is missing to ten.
fn luhn_oracle(number: &str) -> bool {
    let digits: Vec<u32> = number.chars().map(|one| one.to_digit(10).unwrap()).collect();
    let (check, rest) = digits.split_last().unwrap();
    let mut sum = 0;
    for (place, digit) in rest.iter().rev().enumerate() {
        let doubled = if place % 2 == 0 { digit * 2 } else { *digit };
        sum += doubled.to_string().chars().map(|one| one.to_digit(10).unwrap()).sum::<u32>();
    }
    (10 - sum % 10) % 10 == *check
}

#[test]
fn accounts_are_found_in_every_form() {
    for iban in IBANS {
        assert!(oracle(iban), "{iban}");
        for form in forms(iban).into_iter().flat_map(|form| [form.to_lowercase(), form]) {
            let text = format!("På konto {form}, takk. 😀");
            let found = best(&text, MatchKind::Iban);
            assert_eq!(found, Some((form, MatchConfidence::Certain)), "{text}");
        }
    }
}

#[test]
fn an_account_of_every_country_is_found_and_a_change_is_not() {
    // The lengths, typed from the registry apart from the structures.
    let lengths = "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 \
        DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 \
        JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 \
        PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 \
        VA22 VG24 XK20 YE30";
    let lengths: Vec<&str> = lengths.split_whitespace().collect();
    assert_eq!(lengths.len(), COUNTRIES.len());
    for (country, length) in COUNTRIES.iter().zip(lengths) {
        let code = String::from_utf8(country.code.to_vec()).unwrap();
        assert_eq!(format!("{code}{}", country.len()), length);
        let inner: String = (0..country.len() - 4)
            .map(|place| match country.class(place).unwrap() {
                b'a' => 'Q',
                _ => char::from_digit(u32::try_from(place * 7 % 10).unwrap(), 10).unwrap(),
            })
            .collect();
        let whole =
            (2..=98).map(|check| format!("{code}{check:02}{inner}")).find(|iban| oracle(iban)).unwrap();
        assert_eq!(best(&whole, MatchKind::Iban), Some((whole.clone(), MatchConfidence::Certain)));
        for place in 2..whole.len() {
            let mut other = whole.clone().into_bytes();
            other[place] = if other[place] == b'5' { b'6' } else { b'5' };
            let other = String::from_utf8(other).unwrap();
            assert_eq!(best(&other, MatchKind::Iban).is_some(), oracle(&other), "{other}");
        }
        let [longer, shorter] = [format!("{whole}0"), whole[..whole.len() - 1].to_owned()];
        assert_eq!(best(&longer, MatchKind::Iban), None, "{longer}");
        assert_eq!(best(&shorter, MatchKind::Iban), None, "{shorter}");
    }
}

#[test]
fn what_is_no_account_is_not_reported() {
    for text in [
        "NO93 8601 1117 948",
        "XX93 8601 1117 947",
        "ANO93 8601 1117 947",
        "NO93 8601 1117 9471",
        "no 93",
        "NO00 8601 1117 947",
        "https://example.org/NO9386011117947",
    ] {
        assert_eq!(best(text, MatchKind::Iban), None, "{text}");
    }
    // Right check digits and a letter where the country has digits only: not certain.
    let odd = (2..=98).map(|check| format!("NO{check:02}8601111794A")).find(|iban| oracle(iban)).unwrap();
    assert_eq!(best(&odd, MatchKind::Iban).unwrap().1, MatchConfidence::Likely);
}

#[test]
fn cards_are_found_plain_and_in_groups() {
    for card in CARDS {
        assert!(luhn_oracle(card));
        assert_eq!(best(card, MatchKind::PaymentCard), Some(((*card).to_owned(), MatchConfidence::Likely)));
        let with_word = format!("kortnummer {card}");
        assert_eq!(best(&with_word, MatchKind::PaymentCard).unwrap().1, MatchConfidence::Certain);
        let cuts: &[usize] = match card.len() {
            13 => &[4, 7, 10],
            14 => &[4, 10],
            15 => &[4, 10],
            _ => &[4, 8, 12],
        };
        let mut grouped = (*card).to_owned();
        for cut in cuts.iter().rev() {
            grouped.insert(*cut, ' ');
        }
        for form in forms(&grouped).into_iter().filter(|form| form.chars().any(|one| !one.is_numeric())) {
            if form.contains('\u{200b}') {
                continue;
            }
            let text = format!("æøå {form}.");
            assert_eq!(best(&text, MatchKind::PaymentCard), Some((form, MatchConfidence::Certain)), "{text}");
        }
    }
    let hidden = "4111\u{200b}1111\u{200b}1111\u{200b}1111";
    assert_eq!(best(hidden, MatchKind::PaymentCard), Some((hidden.to_owned(), MatchConfidence::Likely)));
}

#[test]
fn what_is_no_card_is_not_reported() {
    for text in [
        "4111111111111112",
        "0000000000000000",
        "4444444444444444444",
        "1700000000000",
        "9788202123456",
        "https://example.org/4111111111111111",
        "41111111111111111111",
        "a4111111111111111",
        "550e8400-e29b-41d4-a716-446655440000",
    ] {
        assert_eq!(best(text, MatchKind::PaymentCard), None, "{text}");
    }
    let order = "ordrenummer 4111111111111111";
    let found = hits(order);
    assert_eq!(found[0].confidence, MatchConfidence::Possible);
    assert!(found[0].evidence.has(Evidence::COUNTER_WORD));
    assert_eq!(
        best("9999 4111 1111 1111 1111", MatchKind::PaymentCard).unwrap().1,
        MatchConfidence::Possible
    );
}

proptest! {
    #[test]
    fn check_digits_are_those_of_the_slow_way(number in "[3-6][0-9]{12,18}", iban in "NO[0-9]{13}") {
        let is_card = best(&number, MatchKind::PaymentCard).is_some();
        prop_assert!(!is_card || luhn_oracle(&number));
        prop_assert_eq!(best(&iban, MatchKind::Iban).is_some(), oracle(&iban));
        let visa = format!("4{}", &number[1..13]);
        let differs = visa.chars().any(|one| one != '4');
        prop_assert_eq!(best(&visa, MatchKind::PaymentCard).is_some(), luhn_oracle(&visa) && differs);
    }

    #[test]
    fn any_text_is_read_and_ranges_are_whole_characters(text in "(?s)(.|[0-9 -]|NO93|4111 1111|\u{200b}|０){0,60}") {
        for hit in hits(&text) {
            prop_assert!(text.get(hit.start..hit.end).is_some_and(|found| !found.is_empty()));
        }
    }
}

#[test]
fn long_texts_take_time_in_proportion() {
    for part in ["1", "NO", "NO93 8601 ", "4111 ", "1.", "1\u{200b}", "12 "] {
        let text = part.repeat(1_000_000 / part.len());
        let _ = hits(&text);
    }
}
