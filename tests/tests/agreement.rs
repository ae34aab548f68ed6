//! Agreements by themselves, held against checks of their whole engagements.
#![allow(clippy::expect_used, reason = "a test says what went wrong by failing")]

use cocareer::model::EngagementMode;
use cocareer::{Finding, Settings, check, lint_agreement, parse_at, read_engagement};
use cocareer_conformance::cases;

/// What an agreement alone cannot show, though it is found in it: what that depends on stands elsewhere.
const NEEDS_THE_REST: &[(&str, &str)] = &[
    // Who is in the team, and who steps in.
    ("DOC-11", "member"),
    ("NORM-03", "stranger"),
    ("NORM-05", "no-practitioner"),
    ("NORM-05", "no-substitute"),
    // Whom the engagement is for, and in which country.
    ("NORM-15", "together"),
    ("NORM-16", "no-age"),
    ("NORM-16", "no-guardian-information"),
    ("NORM-16", "unknown-country"),
];

/// Over the whole corpus, an agreement alone shows nothing that its engagement does not: nothing is found only because
/// the rest is not there. And it shows everything that does not need the rest.
#[test]
fn an_agreement_alone_shows_what_its_engagement_shows_in_it() {
    let settings = Settings::on(parse_at("2026-11-24").expect("a day"));
    let (mut agreements, mut findings) = (0, 0);
    for case in cases().expect("the corpus") {
        let Ok(engagement) = read_engagement(&case.text, case.format, &settings) else { continue };
        let Some(agreement) = &engagement.group_agreement else { continue };
        let whole = check(&engagement, &settings).findings;
        let mode = engagement.mode.unwrap_or(EngagementMode::Community);
        let alone = lint_agreement(agreement, mode, &settings).findings;
        let has = |all: &[Finding], one: &Finding| {
            let is_same = |other: &Finding| {
                (one.rule.id(), one.case, &one.locations) == (other.rule.id(), other.case, &other.locations)
            };
            all.iter().any(is_same)
        };
        let shown = |one: &Finding| format!("{}: {} {} {}", case.id, one.rule.id(), one.case, one.pointer());
        for one in &alone {
            assert!(has(&whole, one), "found only alone: {}", shown(one));
        }
        let inside = |one: &&Finding| {
            one.locations.iter().all(|place| place.pointer.starts_with("/group_agreement/"))
                && !NEEDS_THE_REST.contains(&(one.rule.id(), one.case))
        };
        for one in whole.iter().filter(inside) {
            assert!(has(&alone, one), "not found alone: {}", shown(one));
        }
        agreements += 1;
        findings += alone.len();
    }
    assert!(agreements > 200 && findings > 80, "{agreements} agreements, {findings} findings");
}
