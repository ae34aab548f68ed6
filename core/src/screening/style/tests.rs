//! How texts should look, each rule broken and kept, and that none of it hides anything else.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "tests stop by failing"
)]

use serde_json::{Value, json};

use super::*;
use crate::model::{Engagement, ScreeningAction, Surface};
use crate::screening::{Screening, Verdict, screen};
use crate::settings::Settings;

fn policy(text_rule: Value, languages: Value, settings: &Settings) -> Policy {
    let engagement: Engagement = serde_json::from_value(json!({
        "kind": "engagement", "format_version": 1, "id": "group", "mode": "collaborative",
        "group_agreement": { "text_rule": text_rule, "accessibility": { "languages": languages } }
    }))
    .expect("an engagement");
    let lists =
        serde_json::from_value(json!({ "own_domains": ["https://www.skule.example"] })).expect("lists");
    Policy::new(Some(&engagement), Some(&lists), settings)
}

fn screened(text_rule: Value, text: &str) -> Screening {
    screen(&policy(text_rule, json!([]), &Settings::default()), text, Surface::Message)
}

fn rules(screening: &Screening) -> Vec<&'static str> {
    screening.rules.iter().map(|rule| rule.id()).collect()
}

#[test]
fn a_text_is_too_long_only_beyond_its_limit() {
    let limit = json!({ "max_characters": 5 });
    assert_eq!(screened(limit.clone(), "åååå!"), Screening::default());
    // A family is one character, whatever it is made of.
    assert_eq!(screened(limit.clone(), "👨‍👩‍👧‍👦👍🏽e\u{301}øå"), Screening::default());
    let long = screened(limit, "åååå!?");
    let excess = Excess { unit: LengthUnit::Characters, actual: 6, maximum: 5 };
    assert_eq!((long.verdict, long.excess, rules(&long)), (Verdict::Warn, Some(excess), vec!["TEXT-08"]));
    let words = screened(json!({ "max_words": 3, "max_characters": 100 }), "Ein, to, tre: fire");
    assert_eq!(words.excess, Some(Excess { unit: LengthUnit::Words, actual: 4, maximum: 3 }));
    assert!(words.feedback(crate::Locale::Nynorsk).1[0].seen.contains("4 ord"));
    assert_eq!(screened(json!({ "max_words": 3 }), "Ein, to, tre!"), Screening::default());
    assert_eq!(screened(json!({ "max_words": 0 }), ""), Screening::default());
}

#[test]
fn links_are_held_against_the_agreement() {
    let text = "Sjå https://elsewhere.example/a og www.utdanning.example/b, eller skule.example.";
    let links = |rule: Value| {
        let found = screened(rule, text);
        found
            .matches
            .iter()
            .map(|one| text[one.span.byte.start..one.span.byte.end].to_owned())
            .collect::<Vec<_>>()
    };
    let elsewhere = "https://elsewhere.example/a".to_owned();
    assert_eq!(
        links(json!({ "links": "not_allowed" })),
        [elsewhere.clone(), "www.utdanning.example/b".to_owned()]
    );
    let listed = json!({ "links": "listed_hosts", "link_hosts": ["Utdanning.example"] });
    assert_eq!(links(listed.clone()), [elsewhere]);
    assert_eq!(rules(&screened(listed, text)), ["TEXT-10"]);
    assert!(links(json!({ "links": "allowed" })).is_empty());
    assert!(links(json!({})).is_empty());
    assert_eq!(links(json!({ "links": "listed_hosts" })).len(), 2);
}

#[test]
fn only_long_stretches_of_capitals_shout() {
    let rule = json!({ "capitals_allowed": false });
    for text in ["KVA ER DETTE FOR NOKO", "ÅÅÅ ØØØ ÆÆÆ ØÆÅ", "NO MÅ DE HØYRE PÅ MEG!!! ok"] {
        assert_eq!(rules(&screened(rule.clone(), text)), ["TEXT-11"], "{text}");
        assert_eq!(screened(json!({ "capitals_allowed": true }), text), Screening::default());
        assert_eq!(screened(json!({}), text), Screening::default());
    }
    for text in [
        "NAV OG EØS",
        "SUPERKALIFRAGILISTISK",
        "KVA ER dette for noko",
        "12345 67890 !!!!",
        "",
        "EG HETER Ola Nordmann",
        "ordførar i OECD, UNESCO, NATO og FN",
    ] {
        assert_eq!(screened(rule.clone(), text), Screening::default(), "{text}");
    }
}

#[test]
fn rows_of_one_character_are_counted_as_people_see_them() {
    let rule = json!({ "max_repeats": 3 });
    for (text, row) in [
        ("neiiiii takk", "iiiii"),
        ("Å!!!!", "!!!!"),
        ("HeEeE!", "eEeE"),
        ("😂😂😂😂", "😂😂😂😂"),
        ("ååå\u{30a}å", "ååå\u{30a}å"),
        ("👍🏽👍🏿👍👍", "👍🏽👍🏿👍👍"),
        ("slutt ....", "...."),
    ] {
        let found = screened(rule.clone(), text);
        let words: Vec<_> =
            found.matches.iter().map(|one| &text[one.span.byte.start..one.span.byte.end]).collect();
        assert_eq!((words, rules(&found)), (vec![row], vec!["TEXT-12"]), "{text}");
    }
    for text in ["nei!!!", "1000000", "a    b\n\n\n\n\nc", "ababab", "aaa bbb", ""] {
        assert_eq!(screened(rule.clone(), text), Screening::default(), "{text}");
    }
    assert!(screened(json!({}), "neiiiiiiii").rules.is_empty());
}

#[test]
fn promises_are_asked_of_practitioners_only() {
    let policy = policy(json!({}), json!([]), &Settings::default());
    let text = "Her er du heilt anonym.";
    let by = |author, language| {
        screen(&policy, text, ScreeningContext { author, language, ..Surface::Message.into() })
    };
    let told = by(Author::Practitioner, None);
    assert_eq!((told.verdict, rules(&told)), (Verdict::Warn, vec!["NORM-23"]));
    assert_eq!(&text[told.matches[0].span.byte.start..told.matches[0].span.byte.end], "heilt anonym");
    assert_eq!(by(Author::Practitioner, Some(TextLanguage::Nynorsk)), told);
    assert_eq!(by(Author::Practitioner, Some(TextLanguage::English)), Screening::default());
    assert_eq!(by(Author::Participant, None), Screening::default());
    assert_eq!(by(Author::Unknown, None), Screening::default());
    assert_eq!(
        told.feedback(crate::Locale::English).1[0].seen,
        "The text promises more than anybody can keep."
    );
}

#[test]
fn a_group_is_told_of_other_languages_than_its_own() {
    let text = "I don't know what you want to do about this.";
    let in_group = |languages: Value, settings: &Settings| {
        rules(&screen(&policy(json!({}), languages, settings), text, Surface::Message))
    };
    let usual = Settings::default();
    assert_eq!(in_group(json!(["nn-NO", "nb"]), &usual), ["TEXT-09"]);
    assert!(in_group(json!(["nn", "en"]), &usual).is_empty());
    assert!(in_group(json!([]), &usual).is_empty());
    // Who writes in a language that we cannot tell is left in peace.
    assert!(in_group(json!(["nn", "se"]), &usual).is_empty());
}

#[test]
fn a_rule_that_is_off_finds_nothing_and_an_older_catalogue_takes_none_away() {
    let rule =
        json!({ "max_characters": 3, "links": "not_allowed", "capitals_allowed": false, "max_repeats": 2 });
    let text = "NO MÅ DE SJÅ PÅ https://a.example !!!!";
    let found = |settings: &str| {
        let settings = Settings::from_json(settings).expect("settings");
        rules(&screen(&policy(rule.clone(), json!([]), &settings), text, Surface::Message))
    };
    let all = ["TEXT-08", "TEXT-10", "TEXT-12"];
    assert_eq!(found(""), all);
    assert_eq!(found(r#"{"catalog_version": "2026.1"}"#), all);
    assert_eq!(found(r#"{"levels": [{"select": "TEXT-10", "severity": "off"}]}"#), ["TEXT-08", "TEXT-12"]);
    assert!(found(r#"{"levels": [{"select": "text", "severity": "off"}]}"#).is_empty());
    assert!(found(r#"{"min_confidence": "found"}"#).is_empty());
}

fn hit(kind: MatchKind, start: usize, end: usize) -> Hit {
    Hit::new(kind, MatchConfidence::Certain, Evidence::NONE, (start, end))
}

#[test]
fn style_gives_way_to_everything_else() {
    let phone = hit(MatchKind::NoPhone, 10, 18);
    let ranges = |mut hits: Vec<Hit>| {
        let kinds = give_way(&mut hits);
        let style = hits.iter().filter(|hit| facts(hit.kind).topic == Topic::Style);
        (kinds, style.map(|hit| (hit.start, hit.end)).collect::<Vec<_>>())
    };
    let caps = vec![MatchKind::AllCaps];
    assert_eq!(ranges(vec![hit(MatchKind::AllCaps, 0, 40), phone]), (caps.clone(), vec![(18, 40)]));
    assert_eq!(ranges(vec![hit(MatchKind::AllCaps, 0, 20), phone]), (caps.clone(), vec![(0, 10)]));
    assert_eq!(ranges(vec![hit(MatchKind::AllCaps, 11, 18), phone]), (caps.clone(), vec![]));
    assert_eq!(ranges(vec![hit(MatchKind::AllCaps, 20, 30), phone]), (caps, vec![(20, 30)]));
    assert_eq!(ranges(vec![phone]), (vec![], vec![]));
}

proptest::proptest! {
    /// What is left of a hit is inside of it, free, and no free stretch of it is longer.
    #[test]
    fn the_longest_free_part_is_that(
        whole in (0_usize..30, 1_usize..30),
        taken in proptest::collection::vec((0_usize..50, 1_usize..9), 0..8),
    ) {
        let caps = hit(MatchKind::AllCaps, whole.0, whole.0 + whole.1);
        let others: Vec<Hit> =
            taken.iter().map(|(start, len)| hit(MatchKind::NoPhone, *start, start + len)).collect();
        let (start, end) = longest_free(&caps, &joined(others.iter()));
        let is_free = |place: usize| others.iter().all(|other| place < other.start || place >= other.end);
        let mut longest = 0;
        for first in caps.start..caps.end {
            let free = (first..caps.end).take_while(|place| is_free(*place)).count();
            longest = longest.max(free);
        }
        proptest::prop_assert_eq!(end - start, longest);
        proptest::prop_assert!((start..end).all(is_free) && caps.start <= start && end <= caps.end);
    }

    /// The quick bound never is below the count.
    #[test]
    fn no_text_has_more_words_than_it_can_have(
        any in "\\PC{0,40}",
        mixed in "[aæÅž1_ ×÷'’.:,\\-ª‿漢か한กé\u{301}\u{200d}😂]{0,40}",
    ) {
        for text in [any, mixed] {
            proptest::prop_assert!(words_at_most(&text) >= lengths::words(&text), "{text:?}");
        }
    }

    /// No text and no limit makes anything fail, and what is found lies in the text.
    #[test]
    fn any_text_can_be_looked_at(text in "\\PC{0,60}", most in 0_u32..6) {
        let rule = json!({
            "max_characters": most, "max_words": most, "max_repeats": most, "links": "not_allowed",
            "capitals_allowed": false
        });
        let found = screened(rule, &text);
        for one in &found.matches {
            proptest::prop_assert!(text.get(one.span.byte.start..one.span.byte.end).is_some());
        }
        let strict = found.matches.iter().any(|one| one.action > ScreeningAction::Allow);
        proptest::prop_assert!(!strict || found.verdict > Verdict::Clean);
    }
}
