//! Texts that were counted by hand.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::float_cmp,
    reason = "tests stop by failing, and tenths are exact"
)]

use super::*;

fn of(text: &str) -> Readability {
    readability(text).expect("the text has words")
}

/// Words, sentences, long words and index, as counted by hand.
#[test]
fn texts_counted_by_hand() {
    for (text, words, sentences, long, lix, band) in [
        // Eg|veit|ikkje|kva|eg|skal|gjere. Kan|nokon|hjelpe|meg? No long one: "hjelpe" has six letters.
        ("Eg veit ikkje kva eg skal gjere. Kan nokon hjelpe meg?", 11, 2, 0, 5.5, ReadabilityBand::VeryEasy),
        // Long: Søknadsfristen(14) opptakskontoret(15) vidaregåande(12) opplæring(9) Innlandet(9): 5 of 14.
        (
            "Søknadsfristen er 1. mars. Ring opptakskontoret for vidaregåande opplæring i Innlandet, t.d. kl. 12.30.",
            14,
            2,
            5,
            42.7,
            ReadabilityBand::Medium,
        ),
        // Long: arbeidsmarkedet, utdanninger, for eksempel(8), sykepleier(10), snekker(7) of 12 words: 12 + 41.67.
        (
            "Arbeidsmarkedet trenger folk med mange utdanninger, for eksempel sykepleier, lærer og snekker.",
            12,
            1,
            6,
            62.0,
            ReadabilityBand::VeryDifficult,
        ),
        // Choose(6) something(9) that you like. It is never too late. Long: something.
        ("Choose something that you like. It's never too late!", 9, 2, 1, 15.6, ReadabilityBand::VeryEasy),
        ("Hei", 1, 1, 0, 1.0, ReadabilityBand::VeryEasy),
    ] {
        let found = of(text);
        assert_eq!((found.words, found.sentences, found.long_words), (words, sentences, long), "{text}");
        assert_eq!((found.lix, found.band), (lix, band), "{text}");
    }
}

#[test]
fn the_parts_are_given_with_one_decimal() {
    // 9 words, 2 sentences, 1 long, 39 letters: Choose6 something9 that4 you3 like4 Its3 never5 too3 late4 = 41.
    let found = of("Choose something that you like. It's never too late!");
    assert_eq!(found.words_per_sentence, 4.5);
    assert_eq!(found.long_word_share, 11.1);
    assert_eq!(found.letters_per_word, 4.6);
    assert_eq!(found.rounded_lix(), 16);
}

#[test]
fn full_stops_inside_of_a_sentence_end_none() {
    for text in [
        "Vi har kurs i f.eks. norsk og bl.a. matte.",
        "Fristen er 3. mai kl. 12.30 i rom nr. 4.",
        "Det kostar 12.500 kr. per år og ca. 3.5 % meir.",
        "Snakk med dr. Hansen og prof. K. Olsen.",
        "Møtet er 1. 2. 2026 hos Vest AS.",
        "Vent… eller ikkje ... det er det same.",
        "Skriv til post@skule.example eller sjå www.skule.example no.",
    ] {
        assert_eq!(of(text).sentences, 1, "{text}");
    }
    for text in [
        "Han er 17. Ho er 18.",
        "Vent... Ikkje no.",
        "Ja! Nei?",
        "Slik: Gå ut.",
        "«Ja.» Nei.",
        "Ei liste\n\nTo.",
    ] {
        assert_eq!(of(text).sentences, 2, "{text}");
    }
    assert_eq!(of("Du treng:\n- pass\n- bilete\n- pengar").sentences, 4);
}

#[test]
fn words_are_what_people_count() {
    for (text, words) in [
        ("e-post og don't", 3),
        ("og/eller", 2),
        ("12.5 %", 1),
        ("a – b", 2),
        ("(ja), «nei»!", 2),
        ("so\u{ad}ver", 1),
        ("å\u{30a}r", 1),
        ("3-åring", 1),
    ] {
        assert_eq!(of(text).words, words, "{text}");
    }
    for text in ["", "  \n", "!!! ... –", "👍"] {
        assert_eq!(readability(text), None, "{text}");
    }
    // Marks that are drawn with a letter are no letters.
    assert_eq!(of("a\u{30a}a\u{30a}a\u{30a}a\u{30a}a\u{30a}a\u{30a}").long_words, 0);
    assert_eq!(of("åååååå").long_words, 0);
    assert_eq!(of("ååååååå").long_words, 1);
}

#[test]
fn the_steps_begin_where_they_say() {
    // Sentences of n short words have the index n.
    for (length, band) in [
        (29, ReadabilityBand::VeryEasy),
        (30, ReadabilityBand::Easy),
        (40, ReadabilityBand::Medium),
        (50, ReadabilityBand::Difficult),
        (59, ReadabilityBand::Difficult),
        (60, ReadabilityBand::VeryDifficult),
    ] {
        let found = of(&"ja ".repeat(length));
        assert_eq!((found.band, found.rounded_lix()), (band, u64::try_from(length).expect("small")));
    }
}

proptest::proptest! {
    #[test]
    fn any_text_can_be_counted(text in "\\PC{0,80}") {
        if let Some(found) = readability(&text) {
            proptest::prop_assert!(found.sentences >= 1 && found.sentences <= found.words);
            proptest::prop_assert!(found.long_words <= found.words);
            let exact = found.words as f64 / found.sentences as f64
                + 100.0 * found.long_words as f64 / found.words as f64;
            proptest::prop_assert!((found.lix - exact).abs() <= 0.0500001);
        }
    }
}
