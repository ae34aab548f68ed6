//! From hits to verdicts: lists, surfaces, allowed texts, and the order of the rules.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "tests stop by failing"
)]

use serde_json::{Value, json};

use super::*;
use crate::locale::Locale;
use crate::model::{Engagement, MatchKind as Kind, Surface};
use crate::screening::hit::{Evidence, Hit};
use crate::screening::{ScreeningContext, resolve, style};
use crate::settings::Settings;

const TEXT: &str = "Ring 22 22 22 22 eller post@skule.example, ord og ordbok, Kari, 974760673.";

/// A hit where `words` stand in the text.
fn hit(kind: Kind, confidence: MatchConfidence, words: &str) -> Hit {
    let start = TEXT.find(words).expect("the words are in the text");
    Hit::new(kind, confidence, Evidence::NONE, (start, start + words.len()))
}

fn phone() -> Hit {
    hit(Kind::NoPhone, MatchConfidence::Certain, "22 22 22 22")
}

fn entry(kind: Kind, words: &str, entry: u32) -> Hit {
    Hit { entry: Some(entry), ..hit(kind, MatchConfidence::Certain, words) }
}

fn policy(engagement: Value, lists: Value, settings: &str) -> Policy {
    let engagement: Engagement = serde_json::from_value(engagement).expect("an engagement");
    let lists = serde_json::from_value(lists).expect("lists");
    Policy::new(Some(&engagement), Some(&lists), &Settings::from_json(settings).expect("settings"))
}

/// What a policy makes of hits, as `look` does it after the finders.
fn judged(policy: &Policy, context: ScreeningContext, mut hits: Vec<Hit>) -> Screening {
    let allowed = policy.screening.keep(TEXT, &context, &mut hits);
    let style = style::give_way(&mut hits);
    let matches = resolve::resolve(TEXT, hits);
    conclude(policy, &context, matches, Beside { style, allowed, ..Beside::default() })
}

fn with_lists(lists: Value, hits: Vec<Hit>) -> Screening {
    judged(&policy(json!({}), lists, ""), Surface::Message.into(), hits)
}

fn rules(screening: &Screening) -> Vec<&'static str> {
    screening.rules.iter().map(|rule| rule.id()).collect()
}

#[test]
fn the_verdict_is_the_strictest_and_rules_come_strictest_first_and_once() {
    let hits = vec![
        phone(),
        hit(Kind::Email, MatchConfidence::Certain, "post@skule.example"),
        hit(Kind::NoFodselsnummer, MatchConfidence::Certain, "974760673"),
        entry(Kind::Term, "ordbok", 0),
    ];
    let lists = json!({ "terms": [{ "text": "ordbok", "action": "block" }] });
    let found = with_lists(lists, hits);
    assert_eq!((found.verdict, rules(&found)), (Verdict::Block, vec!["TEXT-06", "TEXT-01", "TEXT-03"]));
    assert_eq!(found.feedback(Locale::Nynorsk).1.len(), 3);
    let json = found.to_json();
    assert!(!json.contains("22 22") && !json.contains("allowed"));
}

#[test]
fn an_organisation_number_is_seen_and_the_text_stays_clean() {
    let found = with_lists(json!({}), vec![hit(Kind::NoOrgNumber, MatchConfidence::Certain, "974760673")]);
    assert_eq!((found.verdict, found.matches.len(), rules(&found)), (Verdict::Clean, 1, vec![]));
    assert_eq!(found.matches[0].action, ScreeningAction::Allow);
}

#[test]
fn where_a_text_stands_and_what_people_were_told_decide() {
    let channel = |visibility: &str, anonymity: &str| {
        let channel = json!({ "id": "c", "visibility": visibility, "anonymity": anonymity });
        policy(json!({ "channels": [channel] }), json!({}), "")
    };
    let verdict = |policy: &Policy, surface: Surface| judged(policy, surface.into(), vec![phone()]).verdict;
    let pair = channel("pair", "identified");
    assert_eq!(verdict(&pair, Surface::Message), Verdict::Clean);
    assert_eq!(verdict(&pair, Surface::Name), Verdict::Warn);
    let hidden = channel("members", "pseudonymous_self");
    assert_eq!(verdict(&hidden, Surface::Edit), Verdict::Warn);
    assert_eq!(verdict(&hidden, Surface::Title), Verdict::Hold);
    assert_eq!(verdict(&channel("public", "anonymous"), Surface::Message), Verdict::Hold);
    // One channel that does not say who sees it is enough.
    let unsaid = json!({ "channels": [{ "id": "a", "visibility": "pair", "anonymity": "identified" }, { "id": "b" }] });
    assert_eq!(verdict(&policy(unsaid, json!({}), ""), Surface::Message), Verdict::Warn);
    assert_eq!(verdict(&Policy::built_in(), Surface::Message), Verdict::Warn);
}

#[test]
fn what_the_host_decided_about_a_kind_holds() {
    let lists = |action: &str, least: &str| {
        json!({ "identifiers": [
            { "kind": "no.phone", "action": "hold" },
            { "kind": "no.phone", "action": action, "min_confidence": least }
        ] })
    };
    assert_eq!(with_lists(lists("block", "likely"), vec![phone()]).verdict, Verdict::Block);
    assert_eq!(with_lists(lists("allow", "possible"), vec![phone()]), Screening::default());
    let likely = hit(Kind::NoPhone, MatchConfidence::Likely, "22 22 22 22");
    assert_eq!(with_lists(lists("block", "certain"), vec![likely]), Screening::default());
    // Half an entry decides nothing.
    let half = json!({ "identifiers": [{ "kind": "no.phone" }, { "action": "block" }] });
    assert_eq!(with_lists(half, vec![phone()]).verdict, Verdict::Warn);
}

#[test]
fn what_is_let_be_takes_its_other_names_with_it() {
    let place = |kind, sure| hit(kind, sure, "22 22 22 22");
    let let_be = |kind: &str| json!({ "identifiers": [{ "kind": kind, "action": "allow" }] });
    let (possible, likely, certain) =
        (MatchConfidence::Possible, MatchConfidence::Likely, MatchConfidence::Certain);
    let both = |one, other| vec![place(Kind::NoPhone, one), place(Kind::DkPhone, other)];
    assert_eq!(with_lists(let_be("no.phone"), both(likely, likely)), Screening::default());
    assert_eq!(with_lists(let_be("no.phone"), both(likely, certain)).verdict, Verdict::Warn);
    // Every national identity number of Norway can be an account number too.
    let either = vec![place(Kind::NoAccount, certain), place(Kind::NoFodselsnummer, possible)];
    assert_eq!(with_lists(let_be("no.account"), either).verdict, Verdict::Warn);
    let two = vec![place(Kind::SePersonnummer, certain), place(Kind::DkCpr, likely)];
    assert_eq!(with_lists(let_be("se.personnummer"), two).verdict, Verdict::Hold);
}

#[test]
fn what_a_place_could_be_too_is_never_forgotten() {
    let either = vec![
        hit(Kind::NoOrgNumber, MatchConfidence::Certain, "974760673"),
        hit(Kind::SePersonnummer, MatchConfidence::Likely, "974760673"),
    ];
    let found = with_lists(json!({}), either);
    assert_eq!((found.matches.len(), found.matches[0].kind), (1, Kind::NoOrgNumber));
    assert_eq!(found.verdict, Verdict::Hold);
}

#[test]
fn names_count_only_where_a_text_leaves_the_group() {
    let policy = policy(json!({}), json!({}), "");
    let name = || vec![entry(Kind::PersonName, "Kari", 0)];
    assert_eq!(judged(&policy, Surface::Message.into(), name()), Screening::default());
    let leaving = ScreeningContext { leaves_group: true, ..Surface::Message.into() };
    let found = judged(&policy, leaving, name());
    assert_eq!((found.verdict, rules(&found)), (Verdict::Hold, vec!["TEXT-07"]));
}

#[test]
fn an_allowed_text_needs_a_reason_a_surface_and_a_day() {
    let allowed = |entry: Value, surface: Surface, at: &str| {
        let policy = policy(json!({}), json!({ "allowed": [entry] }), at);
        judged(
            &policy,
            surface.into(),
            vec![phone(), hit(Kind::DkPhone, MatchConfidence::Likely, "22 22 22 22")],
        )
    };
    let on = r#"{"at": "2026-11-24"}"#;
    let message = Surface::Message;
    let plain = json!({ "text": "22222222", "reason": "Our switchboard." });
    let found = allowed(plain.clone(), message, on);
    assert_eq!((found.verdict, found.matches.len(), found.allowed), (Verdict::Clean, 0, 1));
    assert_eq!(found.to_json(), r#"{"verdict":"clean","matches":[],"rules":[],"allowed":1}"#);
    let with = |key: &str, value: Value| {
        let mut entry = plain.clone();
        entry[key] = value;
        entry
    };
    for (entry, at, is_allowed) in [
        (with("surfaces", json!(["message", "title"])), on, true),
        (with("surfaces", json!(["title"])), on, false),
        (with("until", json!("2026-11-24")), on, true),
        (with("until", json!("2026-11-23")), on, false),
        (with("until", json!("2026-11-23")), "", true),
        (with("until", json!("soon")), on, false),
        (with("reason", json!(" ")), on, false),
        (with("reason", Value::Null), on, false),
        (with("text", json!("22222223")), on, false),
        (with("text", json!(" ")), on, false),
    ] {
        let entry = if entry["reason"].is_null() { json!({ "text": "22222222" }) } else { entry };
        assert_eq!(allowed(entry.clone(), message, at).allowed, usize::from(is_allowed), "{entry} {at}");
    }
}

#[test]
fn the_services_own_domains_may_be_there() {
    let mail = || vec![hit(Kind::Email, MatchConfidence::Certain, "post@skule.example")];
    let own = with_lists(json!({ "own_domains": ["Skule.example"] }), mail());
    assert_eq!((own.verdict, own.allowed), (Verdict::Clean, 1));
    for other in ["kule.example", "post.skule.example", "example", ""] {
        assert_eq!(with_lists(json!({ "own_domains": [other] }), mail()).verdict, Verdict::Warn, "{other}");
    }
}

#[test]
fn an_exempt_term_lets_terms_be_and_nothing_else() {
    let lists = json!({ "terms": [
        { "text": "ord", "action": "block", "matching": "substring" },
        { "text": "ordbok", "action": "allow" }
    ] });
    let inside = Hit { start: TEXT.find("ordbok").unwrap(), ..entry(Kind::Term, "ord", 0) };
    let inside = Hit { end: inside.start + 3, ..inside };
    let found =
        with_lists(lists.clone(), vec![entry(Kind::Term, "ord", 0), inside, entry(Kind::Term, "ordbok", 1)]);
    assert_eq!((found.verdict, found.matches.len()), (Verdict::Block, 1));
    assert_eq!(found.matches[0].span.byte.start, TEXT.find("ord").unwrap());
    assert_eq!(with_lists(lists.clone(), vec![inside, entry(Kind::Term, "ordbok", 1)]), Screening::default());
    let number = hit(Kind::NoPhone, MatchConfidence::Certain, "ordbok");
    assert_eq!(with_lists(lists, vec![number, entry(Kind::Term, "ordbok", 1)]).verdict, Verdict::Warn);
}

#[test]
fn levels_take_rules_away() {
    let settings =
        r#"{"levels": [{"select": "TEXT-03", "severity": "off"}, {"select": "TEXT-13", "severity": "off"}]}"#;
    let quiet = policy(json!({}), json!({}), settings);
    assert_eq!(judged(&quiet, Surface::Message.into(), vec![phone()]), Screening::default());
    assert_eq!((opaque(&quiet).verdict, rules(&opaque(&quiet))), (Verdict::Opaque, vec![]));
    assert_eq!(rules(&opaque(&Policy::built_in())), ["TEXT-13"]);
    // How serious a finding would be says nothing of what to do.
    let note = policy(json!({}), json!({}), r#"{"levels": [{"select": "text", "severity": "info"}]}"#);
    assert_eq!(judged(&note, Surface::Message.into(), vec![phone()]).verdict, Verdict::Warn);
}

#[test]
fn a_link_is_against_the_agreement_even_where_a_profile_is_fine() {
    let lists = json!({ "identifiers": [{ "kind": "email", "action": "warn" }] });
    let pair = json!({ "channels": [{ "id": "c", "visibility": "pair", "anonymity": "identified" }] });
    let policy = policy(pair, lists, "");
    let both = vec![
        hit(Kind::ProfileUrl, MatchConfidence::Certain, "post@skule.example"),
        hit(Kind::Link, MatchConfidence::Certain, "post@skule.example"),
    ];
    let found = judged(&policy, Surface::Message.into(), both);
    assert_eq!((found.verdict, rules(&found)), (Verdict::Warn, vec!["TEXT-10"]));
    assert_eq!(found.matches[0].kind, Kind::ProfileUrl);
}

#[test]
fn each_rule_about_texts_has_one_message_and_the_one_about_length_one_a_unit() {
    for rule in crate::rules::texts::RULES {
        if **rule == texts::TOO_LONG {
            let units: Vec<_> = crate::screening::LengthUnit::ALL.iter().map(|unit| unit.as_str()).collect();
            assert_eq!(rule.cases(), units);
        } else {
            assert_eq!(rule.cases(), ["found"], "{}", rule.id());
        }
    }
    assert_eq!(crate::rules::ABSOLUTE_WORDS.cases().len(), 1);
}
