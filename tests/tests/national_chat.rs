//! The published privacy statement of a national career chat, written out: what it says is judged, and what it leaves
//! open is named.
#![allow(clippy::expect_used, reason = "a test says what went wrong by failing")]

use std::collections::BTreeSet;
use std::fs;

use cocareer::{
    DpiaCriterion, Format, Report, Settings, Severity, check_text, dpia_advice, parse_at, read_engagement,
};
use cocareer_conformance::root;

fn text() -> Vec<u8> {
    fs::read(root().join("examples/documents/national_chat.yaml")).expect("the example is there")
}

fn settings() -> Settings {
    Settings::on(parse_at("2026-11-24").expect("a day"))
}

fn report() -> Report {
    check_text(&text(), Format::Yaml, &settings()).expect("a report")
}

fn found(report: &Report, wanted: impl Fn(&str) -> bool) -> BTreeSet<(&'static str, &'static str)> {
    let findings = report.findings.iter().filter(|finding| wanted(finding.rule.id()));
    findings.map(|finding| (finding.rule.id(), finding.case)).collect()
}

/// Consent is doubtful for a public body, and yet a real service uses it for a narrow purpose of short duration: a
/// warning for each purpose, never an error.
#[test]
fn consent_gives_a_warning() {
    let report = report();
    let of_consent: Vec<_> =
        report.findings.iter().filter(|finding| finding.rule.id() == "PRIV-06").collect();
    assert_eq!(of_consent.len(), 2);
    assert!(of_consent.iter().all(|finding| finding.severity == Severity::Warning));
}

/// What the statement says is in order: purposes, categories, retention, what happens with sensitive data, that
/// anonymity fits what is collected, that nothing else declared goes against its promises, and another way in.
#[test]
fn what_it_says_holds() {
    let kept = [
        "PRIV-02", "PRIV-03", "PRIV-04", "PRIV-05", "PRIV-08", "PRIV-09", "PRIV-10", "PRIV-11", "PRIV-12",
        "PRIV-13", "PRIV-14", "PRIV-17", "PRIV-18", "PRIV-26", "PRIV-27", "PRIV-38", "PRIV-43", "O-06",
        "O-07", "G-05", "HON-01", "HON-02", "HON-03", "HON-04", "HON-05",
    ];
    let report = report();
    assert_eq!(found(&report, |rule| kept.contains(&rule)), BTreeSet::new());
    let ran: BTreeSet<_> = report.rules.iter().map(|rule| rule.id()).collect();
    assert!(kept.iter().all(|rule| ran.contains(rule)), "{ran:?}");
}

/// What the statement does not say is asked for, and nothing else about privacy is.
#[test]
fn what_it_leaves_open_is_named() {
    let report = report();
    let expected = [
        ("O-04", "unruled"),
        ("O-12", "incomplete"),
        ("O-13", "uncovered"),
        ("O-13", "unreviewed"),
        ("PRIV-06", "power"),
        ("PRIV-07", "no-time"),
        ("PRIV-07", "no-version"),
        ("PRIV-16", "no-min-age"),
    ];
    let of_privacy =
        |rule: &str| rule.starts_with("PRIV") || ["O-04", "O-07", "O-12", "O-13", "G-15"].contains(&rule);
    assert_eq!(found(&report, of_privacy), expected.into());
}

/// Only the size of the service speaks for an assessment, as far as the statement goes.
#[test]
fn one_sign_alone_proposes_no_assessment() {
    let engagement = read_engagement(&text(), Format::Yaml, &settings()).expect("an engagement");
    let advice = dpia_advice(&engagement, &settings());
    assert!(!advice.is_proposed());
    assert_eq!(
        advice.signs.iter().map(|sign| sign.criterion).collect::<Vec<_>>(),
        [DpiaCriterion::LargeScale]
    );
}
