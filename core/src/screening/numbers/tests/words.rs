//! What words beside a number change, and what they never do.

use super::{found, hit_of, only};
use crate::model::MatchConfidence::{Certain, Likely, Possible};
use crate::model::MatchKind as K;
use crate::screening::Evidence;

#[test]
fn a_word_against_it_lowers_a_number_and_never_takes_it_away() {
    for word in [
        "ordre",
        "Ordrenr.",
        "ordrenummer:",
        "FAKTURA",
        "kid",
        "KID-nr",
        "ISBN",
        "bestilling",
        "billett",
        "referanse",
        "ref.",
        "saksnr.",
        "sak",
        "order",
        "invoice",
        "tracking",
        "sporing",
        "kr",
        "NOK",
        "SEK",
        "EUR",
        "tilaus",
        "lasku",
        "ordren min har nummer",
    ] {
        let text = format!("{word} 02013299997");
        let best = only(&text);
        assert_eq!((best.kind, best.confidence), (K::NoFodselsnummer, Likely), "{text}");
        assert!(best.evidence.has(Evidence::COUNTER_WORD), "{text}");
        // A word that says what it is beats it, on either side.
        for text in [
            format!("{word} og fnr 02013299997"),
            format!("fødselsnummer {word} 02013299997"),
            format!("{word} 02013299997 (fødselsnummer)"),
        ] {
            let best = only(&text);
            assert_eq!((best.kind, best.confidence), (K::NoFodselsnummer, Certain), "{text}");
            assert!(best.evidence.has(Evidence::CONTEXT_WORD), "{text}");
            assert!(!best.evidence.has(Evidence::COUNTER_WORD), "{text}");
        }
    }
}

#[test]
fn a_number_in_its_usual_form_needs_no_word() {
    let best = only("ordre 020132 99997");
    assert_eq!((best.kind, best.confidence), (K::NoFodselsnummer, Certain));
    assert!(best.evidence.has(Evidence::COUNTER_WORD.and(Evidence::FORMAT)));
}

#[test]
fn an_account_wins_by_its_form_or_a_word() {
    for (text, number) in [
        ("Konto 02013299997", "02013299997"),
        ("kontonr. 02013299997 i banken", "02013299997"),
        ("0201.32.99997", "0201.32.99997"),
        ("0201 32 99997", "0201 32 99997"),
        ("02013299997 er kontonummeret mitt", "02013299997"),
    ] {
        let best = only(text);
        assert_eq!((best.kind, best.text, best.confidence), (K::NoAccount, number, Certain), "{text}");
        assert!(best.can_be(K::NoFodselsnummer), "{text}");
        let other = best.others.iter().find(|other| other.kind == K::NoFodselsnummer).unwrap();
        assert_eq!(other.confidence, Likely, "{text}");
    }
    for text in ["02013299997", "fnr 02013299997", "fnr 02013299997 konto", "Konto eller fnr: 02013299997"] {
        let best = only(text);
        assert_eq!((best.kind, best.confidence), (K::NoFodselsnummer, Certain), "{text}");
        assert!(best.can_be(K::NoAccount), "{text}");
    }
}

#[test]
fn an_account_without_form_or_word_is_possible() {
    assert_eq!(only("86011117947").confidence, Possible);
    assert_eq!(only("betal til konto 86011117947").confidence, Certain);
    assert_eq!(only("8601.11.17947").confidence, Certain);
}

#[test]
fn words_of_one_country_settle_numbers_that_several_have() {
    // A Danish number that is a Swedish coordination number too, as far as its day goes.
    for (word, kind) in [("cpr", K::DkCpr), ("kennitala", K::IsKennitala)] {
        let number = if kind == K::DkCpr { "211062-5629" } else { "120174-3399" };
        let text = format!("{word} {number}");
        let best = only(&text);
        assert_eq!((best.kind, best.confidence), (kind, Certain), "{text}");
        assert!(best.others.iter().all(|other| other.confidence == Possible), "{text}");
    }
}

/// Numbers without the right check digit beside the word for another country's are less sure than that one's.
#[test]
fn a_word_settles_numbers_of_two_countries_without_check_digits() {
    let best = only("Kennitala: 120160-3379");
    assert_eq!((best.kind, best.confidence), (K::IsKennitala, Likely));
    assert!(best.can_be(K::DkCpr));
    let best = only("cpr 120160-3379");
    assert_eq!((best.kind, best.confidence), (K::DkCpr, Likely));
}

#[test]
fn the_word_for_one_number_does_not_speak_against_the_next() {
    for text in ["Konto 8601.11.17947 og 880320-0016", "ordre 12345678 02013299997"] {
        assert_eq!(found(text).last().unwrap().confidence, Certain, "{text}");
    }
    let both = found("fnr 30108299939 og 15863399839");
    assert!(both.iter().all(|found| found.confidence == Likely), "one word speaks for a list: {both:?}");
}

#[test]
fn replacement_numbers_and_companies_of_denmark_need_a_word() {
    assert_eq!(hit_of("721086-9924", "721086-9924", K::DkCpr), None);
    assert_eq!(hit_of("cpr 721086-9924", "721086-9924", K::DkCpr).unwrap().confidence, Likely);
    assert_eq!(hit_of("13585628", "13585628", K::DkCvr), None);
}

#[test]
fn amounts_are_not_in_the_form_of_organisations() {
    for text in ["Lønna er 988 077 917 kr", "kr 988 077 917", "988 077 917 NOK", "988 077 917 kroner i året"]
    {
        let best = only(text);
        assert_eq!((best.kind, best.confidence), (K::NoOrgNumber, Possible), "{text}");
        assert!(!best.evidence.has(Evidence::FORMAT), "{text}");
    }
    assert_eq!(only("Bedrifta har org.nr. 988 077 917").confidence, Likely);
    assert_eq!(only("988 077 917").confidence, Likely);
    assert_eq!(only("988077917").confidence, Possible);
}

#[test]
fn words_after_a_number_count_until_the_sentence_ends_or_another_number_begins() {
    let number = "30108299939";
    for (text, confidence) in [
        ("30108299939 er fødselsnummeret mitt", Likely),
        ("30108299939 (fnr)", Likely),
        ("30108299939 (fnr), 2 år", Likely),
        ("30108299939. Fødselsnummer er hemmelig", Possible),
        ("30108299939, fnr 02013299997", Possible),
        ("30108299939\nfnr", Possible),
    ] {
        let hit = hit_of(text, number, K::NoFodselsnummer).unwrap();
        assert_eq!(hit.confidence, confidence, "{text}");
    }
}

#[test]
fn words_need_to_be_whole() {
    for text in ["kontoret 30108299939", "refnrx 30108299939", "Xfnr 30108299939"] {
        let hit = hit_of(text, "30108299939", K::NoFodselsnummer).unwrap();
        assert!(
            !hit.evidence.has(Evidence::CONTEXT_WORD) && !hit.evidence.has(Evidence::COUNTER_WORD),
            "{text}"
        );
    }
}

#[test]
fn parts_of_longer_codes_are_at_most_possible() {
    for text in [
        "2024-02013299997",
        "02013299997-1",
        "12/02013299997",
        "+02013299997",
        "#02013299997",
        "sti/til/02013299997",
        "a71b-02013299997",
        "10:02013299997",
    ] {
        let best = only(text);
        assert_eq!((best.kind, best.confidence), (K::NoFodselsnummer, Possible), "{text}");
        let with_word = format!("fnr {text}");
        assert_eq!(only(&with_word).confidence, Certain, "{with_word}");
    }
    for text in
        ["fnr-02013299997", "fnr:02013299997", "fnr=02013299997", "x - 02013299997", "02013299997-skjema"]
    {
        assert_eq!(only(text).confidence, Certain, "{text}");
    }
}

#[test]
fn links_and_uuids_hold_no_numbers_but_those_that_a_word_names() {
    for text in [
        "https://example.com/p/02013299997",
        "www.example.com/?id=02013299997",
        "02013299-9701-4301-8108-299200000000",
        "{ab013299-9701-4301-8108-202400000105}",
    ] {
        assert_eq!(found(text), [], "{text}");
    }
    assert_eq!(only("https://example.com/?fnr=02013299997").confidence, Certain);
    assert_eq!(only("https://example.com/a 02013299997").confidence, Certain);
}
