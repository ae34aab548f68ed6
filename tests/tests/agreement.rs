//! Agreements by themselves, held against checks of their whole engagements.
#![allow(clippy::expect_used, reason = "a test says what went wrong by failing")]

use cocareer::model::EngagementMode;
use cocareer::{Finding, Settings, check, lint_agreement, parse_at, read_engagement};
use cocareer_conformance::cases;

/// Whatever is found in an agreement alone is found in its engagement too, over the whole corpus: nothing is found only
/// because the rest is not there.
#[test]
fn an_agreement_alone_shows_no_more_than_its_engagement() {
    let settings = Settings::on(parse_at("2026-11-24").expect("a day"));
    let (mut agreements, mut findings, mut missed) = (0, 0, 0);
    for case in cases().expect("the corpus") {
        let Ok(engagement) = read_engagement(&case.text, case.format, &settings) else { continue };
        let Some(agreement) = &engagement.group_agreement else { continue };
        let whole = check(&engagement, &settings).findings;
        let mode = engagement.mode.unwrap_or(EngagementMode::Community);
        let alone = lint_agreement(agreement, mode, &settings).findings;
        let is_same = |one: &Finding, other: &Finding| {
            (one.rule.id(), one.case, &one.locations) == (other.rule.id(), other.case, &other.locations)
        };
        for finding in &alone {
            let is_there = whole.iter().any(|other| is_same(finding, other));
            assert!(is_there, "{}: {} {} {}", case.id, finding.rule.id(), finding.case, finding.pointer());
        }
        let inside = |finding: &&Finding| {
            finding.locations.iter().all(|place| place.pointer.starts_with("/group_agreement/"))
        };
        missed +=
            whole.iter().filter(inside).filter(|one| !alone.iter().any(|other| is_same(one, other))).count();
        agreements += 1;
        findings += alone.len();
    }
    assert!(agreements > 200 && findings > 80, "{agreements} agreements, {findings} findings");
    assert!(missed * 3 < findings, "most of what is inside is found alone: {findings} and not {missed}");
}
