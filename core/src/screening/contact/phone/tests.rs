//! Telephone numbers: only those of series for fiction, and rows of zeros where a country has no such series.

#![allow(clippy::indexing_slicing, clippy::string_slice, reason = "tests stop at what is wrong")]

use proptest::prelude::*;

use crate::model::MatchConfidence::{Certain, Likely, Possible};
use crate::model::MatchKind::{DkPhone, FiPhone, IsPhone, NoPhone, SePhone};
use crate::screening::Evidence;
use crate::screening::contact::tests::{all_are, are_cues, found, hits, matches, none};

#[test]
fn cues_can_be_met() {
    are_cues(super::plans::CUES);
    are_cues(super::plans::COUNTER_CUES);
    super::plans::PLANS.iter().for_each(|plan| are_cues(plan.places));
}

#[test]
fn norwegian_numbers() {
    all_are(
        NoPhone,
        Certain,
        &[
            "+47 68 05 00 00",
            "+4768050000",
            "0047 68 05 00 00",
            "004768050000",
            "(⟦+47) 68 05 00 00⟧",
            "+47-68-05-00-00",
            "+47\u{a0}68\u{a0}05\u{a0}00\u{a0}00",
            "+４７ ６８ ０５ ００ ００",
            "+47 680 50 000",
            "+47 6805\u{200b}0000",
        ],
    );
    all_are(
        NoPhone,
        Likely,
        &[
            "68 05 00 00",
            "680 50 000",
            "68-05-00-00",
            "68\u{202f}05\u{202f}00\u{202f}00",
            "68‑05‑00‑00",
            "６８ ０５ ００ ００",
            "tlf ⟦68050000⟧",
            "Ring meg på ⟦68050000⟧ i kveld",
            "mobil: ⟦68.05.00.00⟧",
            "⟦68050000⟧ er nummeret mitt",
            "tlf ⟦6805 0000⟧",
            "tlf ⟦680 500 00⟧",
            "47 68 05 00 00",
            "tlf.⟦68050000⟧",
            // Mobile numbers begin with 4 and 9; no series of them is for fiction, so the rest is zeros.
            "90000000",
            "40000000",
            "900 00 000",
        ],
    );
    all_are(NoPhone, Possible, &["68050000", "800 00 000", "+47 800 00 000", "6805 0000"]);
    none(&["6805000", "tlf 680500", "18050000", "0680 5000", "+47 6805000"]);
    let first = &matches("+47 68 05 00 00")[0];
    assert!(first.evidence.has(Evidence::SYNTHETIC.and(Evidence::STRUCTURE).and(Evidence::FORMAT)));
}

#[test]
fn words_lower_but_never_take_away() {
    all_are(NoPhone, Possible, &["ordrenummer ⟦90000000⟧", "kr ⟦90000000⟧", "⟦90000000⟧ kroner"]);
    assert!(matches("ordre 90000000")[0].evidence.has(Evidence::COUNTER_WORD));
    // With the country's code it stays what it is.
    all_are(NoPhone, Certain, &["ordre ⟦+47 68 05 00 00⟧"]);
    // The nearest word counts.
    let both = found("tlf 68 05 00 00, ordrenummer 90000000");
    assert_eq!(both[0].2, Likely);
    assert_eq!(both[1].2, Possible);
}

#[test]
fn numbers_of_the_other_countries() {
    all_are(
        SePhone,
        Certain,
        &[
            "+46 70-174 06 05",
            "+46701740605",
            "+46 (0)70-174 06 05",
            "0046 70 174 06 05",
            "+46 70 174 06 05",
            "+46(0)701740605",
        ],
    );
    all_are(SePhone, Likely, &["070-174 06 05", "070-1740605", "mobil ⟦0701740605⟧", "070 174 06 05"]);
    all_are(DkPhone, Certain, &["+45 20 00 00 00", "+4520000000", "0045 20 00 00 00"]);
    all_are(FiPhone, Certain, &["+358 40 000 0000", "+358400000000", "00358 40 000 0000"]);
    all_are(FiPhone, Likely, &["puh. ⟦0400000000⟧", "soita ⟦050 000 0000⟧"]);
    all_are(IsPhone, Certain, &["+354 600 0000", "+3546000000"]);
    all_are(IsPhone, Likely, &["600 0000", "600-0000", "sími ⟦6000000⟧"]);
    all_are(SePhone, Possible, &["0701740605"]);
    none(&["rom 600 2024", "6000000", "+358 40", "0701", "+354 100 0000"]);
    assert!(matches("070-174 06 05")[0].evidence.has(Evidence::SYNTHETIC));
}

#[test]
fn eight_digits_of_two_countries_are_both() {
    let plain = &matches("90000000")[0];
    assert_eq!((plain.kind, plain.alternatives[0].kind), (NoPhone, DkPhone));
    let danish = &matches("det danske nummeret er 20 00 00 00")[0];
    assert_eq!((danish.kind, danish.alternatives[0].kind), (DkPhone, NoPhone));
    let coded = &matches("+45 20 00 00 00")[0];
    assert!(coded.alternatives.is_empty());
}

#[test]
fn numbers_in_a_row_are_all_found() {
    let two = found("tlf 68 05 00 00 68 05 00 01");
    assert_eq!(two.iter().map(|(_, words, _)| *words).collect::<Vec<_>>(), ["68 05 00 00", "68 05 00 01"]);
    let listed = found("900 00 000, 900 00 001 / 900 00 002 og 90000003");
    assert_eq!(listed.len(), 4);
    assert_eq!(found("900 00 000 900 00 001").len(), 2);
}

#[test]
fn parts_of_something_longer_are_no_numbers() {
    none(&[
        "90000000-1234",
        "a-90000000",
        "90000000-abc",
        "sak/90000000",
        "x=90000000",
        "900000001",
        "190000000",
        "a90000000",
        "90000000a",
        "68 05 00 00 00",
        "1 68 05 00 00",
        "68.05.00.00.1",
        "0,90000000",
    ]);
}

/// What a Norwegian number without words and groups is, said in the plainest way.
fn oracle(digits: &str) -> Option<crate::model::MatchConfidence> {
    let year = |text: &str| text.starts_with("19") || text.starts_with("20");
    let is_day = |text: &str, form: &str| chrono::NaiveDate::parse_from_str(text, form).is_ok();
    if (year(digits) && is_day(digits, "%Y%m%d")) || (year(&digits[4..]) && is_day(digits, "%d%m%Y")) {
        return None;
    }
    match digits.as_bytes() {
        [b'4' | b'9', ..] => Some(Likely),
        [b'5', b'8' | b'9', ..] => None,
        [b'2' | b'3' | b'5' | b'6' | b'7' | b'8', ..] => Some(Possible),
        _ => None,
    }
}

proptest! {
    #[test]
    fn plain_digits_are_as_the_plan_says(digits in "[0-9]{8}") {
        prop_assume!(!["22400040", "80033321", "80057000", "70201201"].contains(&digits.as_str()));
        // Years before 1900 are days too, and no day of 1850 to 1899 is asked of the oracle.
        prop_assume!(!digits.starts_with("18") && !digits[4..].starts_with("18"));
        let norwegian = hits(&digits).into_iter().find(|hit| hit.kind == NoPhone);
        prop_assert_eq!(norwegian.map(|hit| hit.confidence), oracle(&digits));
    }

    #[test]
    fn every_number_of_the_series_for_fiction_is_found(tens in 0..10u8, hundreds in 0..100u8, with_code: bool) {
        let number = format!("68 05 {:02} {hundreds:02}", tens * 10);
        let text = if with_code { format!("+47 {number}") } else { number };
        let all = matches(&text);
        prop_assert_eq!(all.len(), 1);
        prop_assert!(all[0].kind == NoPhone && all[0].evidence.has(Evidence::SYNTHETIC));
    }
}
