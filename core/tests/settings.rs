//! Levels, suppressions, house rules and baselines: what each does to a report, and that it does nothing else.
#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

use cocareer::{
    Baseline, Error, Finding, Format, HouseRule, Limits, Locale, NamedReport, Report, Settings, Severity,
    Suppression, SuppressionOrigin, SuppressionUse, audit_suppressions, catalogue, check_text,
    check_text_named,
};
use proptest::prelude::*;
use serde_json::{Value, json};

/// Documents with many findings, and one that is clean.
const BAD: [&str; 2] = [
    include_str!("../../examples/documents/one_to_one.bad.json"),
    include_str!("../../examples/documents/information.bad.json"),
];
const GOOD: &str = include_str!("../../examples/documents/one_to_one.json");

fn settings(json: &Value) -> Settings {
    let mut json = json.clone();
    json["at"] = "2026-11-24".into();
    Settings::from_json(&json.to_string()).expect("valid settings")
}

fn checked(text: &str, settings: &Settings) -> Report {
    check_text(text.as_bytes(), Format::Json, settings).expect("checked")
}

fn with(document: &str, change: impl FnOnce(&mut Value)) -> String {
    let mut value: Value = serde_json::from_str(document).expect("JSON");
    change(&mut value);
    value.to_string()
}

/// A finding without what a suppression says of it.
fn bare(finding: &Finding) -> Finding {
    Finding { suppressed: None, ..finding.clone() }
}

/// The findings that are no findings about suppressions, bare.
fn others(report: &Report) -> Vec<Finding> {
    report.findings.iter().filter(|finding| !finding.rule_id().starts_with("SUP-")).map(bare).collect()
}

fn ids(report: &Report) -> Vec<&str> {
    report.findings.iter().map(Finding::rule_id).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    /// A suppression marks what it names and changes nothing else.
    #[test]
    fn a_suppression_changes_no_other_finding(which in 0..BAD.len(), picks in prop::collection::vec(any::<prop::sample::Index>(), 1..6)) {
        let plain = checked(BAD[which], &settings(&json!({})));
        let chosen: Vec<&Finding> = picks.iter().map(|pick| pick.get(&plain.findings)).collect();
        let list: Vec<_> = chosen.iter().map(|finding| json!({
            "rule": finding.rule_id(), "pointer": finding.pointer(), "reason": "A reason."
        })).collect();
        let report = checked(BAD[which], &settings(&json!({"suppressions": list})));
        prop_assert_eq!(others(&report), plain.findings.iter().map(bare).collect::<Vec<_>>());
        for finding in &report.findings {
            let is_chosen = chosen.iter().any(|one| {
                one.rule == finding.rule && finding.locations.iter().any(|place| place.pointer == one.pointer())
            });
            prop_assert_eq!(finding.suppressed.is_some(), is_chosen, "{:?}", finding);
        }
        prop_assert!(report.findings.iter().all(|finding| !finding.rule_id().starts_with("SUP-")));
        prop_assert!(report.suppressions.iter().all(|one| *one == SuppressionUse::Used));
    }

    /// A rule that is off finds nothing, and the others find what they found.
    #[test]
    fn a_level_of_off_takes_out_just_its_rules(which in 0..BAD.len(), picks in prop::collection::vec(any::<prop::sample::Index>(), 1..6)) {
        let plain = checked(BAD[which], &settings(&json!({})));
        let off: Vec<&str> = picks.iter().map(|pick| pick.get(&plain.findings).rule_id()).collect();
        let levels: Vec<_> =
            off.iter().map(|rule| json!({"select": rule, "severity": "off", "reason": "A reason."})).collect();
        let report = checked(BAD[which], &settings(&json!({"levels": levels})));
        let left: Vec<_> = plain.findings.iter().filter(|one| !off.contains(&one.rule_id())).cloned().collect();
        prop_assert_eq!(report.findings, left);
        prop_assert!(off.iter().all(|rule| report.rules.iter().all(|ran| ran.id() != *rule)));
    }

    /// A baseline holds back what it holds, as many times as it holds it, and doing it again changes nothing.
    #[test]
    fn a_baseline_holds_back_what_it_holds(which in 0..BAD.len(), kept in prop::collection::vec(any::<bool>(), 200)) {
        let plain = checked(BAD[which], &settings(&json!({})));
        let mut baseline = Baseline::of(&[NamedReport { file: Some("a.json"), report: &plain }]);
        prop_assert_eq!(baseline.findings.len(), plain.findings.len());
        prop_assert_eq!(&Baseline::from_json(&baseline.to_json()).expect("a baseline"), &baseline);
        let mut keep = kept.iter();
        baseline.findings.retain(|_| *keep.next().unwrap_or(&true));
        let mut report = plain.clone();
        baseline.apply(Some("b.json"), &mut report);
        prop_assert_eq!(&report, &plain);
        baseline.apply(Some("a.json"), &mut report);
        prop_assert_eq!(report.counted().count(), plain.findings.len() - baseline.findings.len());
        prop_assert_eq!(report.findings.iter().map(bare).collect::<Vec<_>>(), plain.findings.clone());
        let once = report.clone();
        baseline.apply(Some("a.json"), &mut report);
        prop_assert_eq!(&report, &once);
        let audit = baseline.audit(&[NamedReport { file: Some("a.json"), report: &report }], &no_house_rules());
        prop_assert!(audit.is_clean() && audit.unchecked.is_empty(), "{:?}", audit);
    }

    /// No text makes reading settings panic.
    #[test]
    fn any_text_is_settings_or_an_error(text in any::<String>()) {
        prop_assert!(Settings::from_json(&text).map_or_else(|error| is_setting(&error), |_| true));
        prop_assert!(Baseline::from_json(&text).is_err_and(|error| is_setting(&error)));
        prop_assert!(HouseRule::from_json(&text).is_err_and(|error| is_setting(&error)));
    }
}

const fn is_setting(error: &Error) -> bool {
    matches!(error, Error::InvalidSetting { .. })
}

fn no_house_rules() -> [std::sync::Arc<HouseRule>; 0] {
    []
}

#[test]
fn the_last_level_that_selects_a_rule_counts() {
    let of = |levels: Value, name: &str| {
        let settings = settings(&json!({"levels": levels}));
        let document = with(GOOD, |document| {
            document["audience"] = Value::Null;
        });
        let report = check_text_named(name, document.as_bytes(), Format::Json, &settings).expect("checked");
        let found = report.findings.iter().find(|finding| finding.rule_id() == "G-14");
        found.map(|finding| finding.severity)
    };
    let level =
        |select: &str, severity: &str| json!({"select": select, "severity": severity, "reason": "A reason."});
    assert_eq!(of(json!([]), "x"), Some(Severity::Warning));
    assert_eq!(of(json!([level("*", "info")]), "x"), Some(Severity::Info));
    assert_eq!(of(json!([level("G-14", "error"), level("*", "info")]), "x"), Some(Severity::Info));
    assert_eq!(of(json!([level("*", "info"), level("G-14", "error")]), "x"), Some(Severity::Error));
    assert_eq!(of(json!([level("mode", "off")]), "x"), None);
    let mut elsewhere = level("G-14", "off");
    elsewhere["path"] = "drafts/**".into();
    assert_eq!(of(json!([elsewhere]), "drafts/a/b.json"), None);
    assert_eq!(of(json!([elsewhere]), "final/a.json"), Some(Severity::Warning));
    let mut kind = level("G-14", "off");
    kind["kind"] = "research_matrix".into();
    assert_eq!(of(json!([kind]), "x"), Some(Severity::Warning));
}

#[test]
fn a_document_can_say_what_does_not_count_in_it() {
    let ignore = |reason: &str| json!([{"rule": "G-05", "reason": reason}]);
    let document = |scope: &str, reason: &str| {
        with(GOOD, |document| {
            let first = document["channels"][0].clone();
            document["channels"].as_array_mut().expect("a list").push(first);
            for (index, id) in ["one", "two"].iter().enumerate() {
                document["channels"][index]["id"] = (*id).into();
                document["channels"][index]["mode"] = "community".into();
            }
            document.pointer_mut(scope).expect("a scope")["x-cocareer-ignore"] = ignore(reason);
        })
    };
    let of = |scope: &str, reason: &str| {
        let report = checked(&document(scope, reason), &settings(&json!({})));
        let found: Vec<_> = report.findings.iter().filter(|one| one.rule_id() == "G-05").collect();
        let suppressed: Vec<_> = found.iter().map(|one| one.suppressed.is_some()).collect();
        let sup = report.findings.iter().filter(|one| one.rule_id().starts_with("SUP-")).count();
        (suppressed, sup)
    };
    assert_eq!(of("", "A reason."), (vec![true, true], 0));
    assert_eq!(of("/channels/1", "A reason."), (vec![false, true], 0));
    assert_eq!(of("/team", "A reason."), (vec![false, false], 1));
    assert_eq!(of("/channels/1", " "), (vec![false, false], 1));
    let report = checked(&document("/channels/0", "Decided."), &settings(&json!({})));
    let suppressed = report.findings.iter().find_map(|one| one.suppressed.as_ref()).expect("one");
    assert_eq!((suppressed.origin, suppressed.reason.as_str()), (SuppressionOrigin::Document, "Decided."));
    assert_eq!(report.count(Severity::Error), 1, "what is suppressed does not count");
    assert!(report.to_json(Locale::English).contains(r#""suppressed":{"origin":"document""#));
}

#[test]
fn a_pinned_catalogue_has_no_newer_rules() {
    let old = checked(GOOD, &settings(&json!({"catalog_version": "2026.1"})));
    assert!(old.rules.iter().all(|rule| rule.since == "2026.1"));
    assert_eq!(old.catalog_version.as_str(), "2026.1");
    let new = checked(GOOD, &settings(&json!({})));
    let newer = catalogue().iter().filter(|rule| rule.since != "2026.1").count();
    assert!(newer > 0 && new.rules.len() > old.rules.len());
    assert_eq!(old.rules_run, u32::try_from(old.rules.len()).expect("few"));
    assert!(old.to_json(Locale::English).contains(r#""catalog_version":"2026.1""#));
}

#[test]
fn what_is_suppressed_leaves_room_for_what_counts() {
    let text = with(GOOD, |document| {
        let first = document["information"][0].clone();
        let items = (0..30).map(|index| {
            let mut item = first.clone();
            item["id"] = format!("item-{index}").into();
            item["verified_on"] = "never".into();
            item
        });
        document["information"] = items.collect();
        document["audience"] = Value::Null;
    });
    let report = |suppressions: Value| {
        let mut settings = settings(&json!({"suppressions": suppressions}));
        settings.limits = Limits { findings: 10, ..Limits::default() };
        checked(&text, &settings)
    };
    let plain = report(json!([]));
    assert_eq!(plain.findings.len(), 11);
    assert!(!ids(&plain).contains(&"G-14") && ids(&plain).contains(&"DOC-13"));
    let report = report(json!([{"rule": "DOC-08", "reason": "A reason."}]));
    assert!(ids(&report).contains(&"G-14") && ids(&report).contains(&"DOC-13"), "{:?}", ids(&report));
    assert_eq!(report.findings.len(), 11);
    assert!(!ids(&report).iter().any(|id| id.starts_with("SUP-")));
}

#[test]
fn shared_settings_are_audited_after_all_documents() {
    let suppressions = json!([
        {"rule": "G-14", "reason": "A reason."},
        {"rule": "G-05", "reason": "A reason."},
        {"rule": "O-01", "reason": "A reason.", "path": "elsewhere/*"},
        {"rule": "G-14"},
    ]);
    let mut shared = settings(&json!({"suppressions": suppressions, "shared": true}));
    let bad = with(GOOD, |document| document["audience"] = Value::Null);
    let reports = [GOOD, &bad].map(|text| {
        check_text_named("here/a.json", text.as_bytes(), Format::Json, &shared).expect("checked")
    });
    assert!(reports.iter().all(|report| !ids(report).iter().any(|id| id.starts_with("SUP-"))));
    let both = |index: usize| reports.iter().map(|report| report.suppressions[index]).max().expect("two");
    let uses: Vec<_> = (0..4).map(both).collect();
    let unused = SuppressionUse::Unused;
    assert_eq!(uses, [SuppressionUse::Used, unused, SuppressionUse::Elsewhere, unused]);
    let audit = audit_suppressions(&shared, &uses);
    assert_eq!(ids(&audit), ["SUP-01", "SUP-04"]);
    assert!(audit.findings[1].message(Locale::English).contains("number 2"));
    assert_eq!(audit.findings[0].fingerprint.len(), 16);
    shared.shared = false;
    let alone = check_text_named("here/a.json", GOOD.as_bytes(), Format::Json, &shared).expect("checked");
    assert_eq!(ids(&alone), ["SUP-01", "SUP-04", "SUP-04"]);
}

#[test]
fn a_level_made_in_code_is_held_at_the_floor() {
    use cocareer::{Level, Select, rule};
    let rule = rule("SUP-01").expect("a rule");
    let mut settings = settings(&json!({}));
    settings.suppressions = vec![Suppression::new("G-14", "")];
    settings.levels = vec![Level::new(Select::Rule(rule), None)];
    let severity = |settings: &Settings| checked(GOOD, settings).findings.first().map(|one| one.severity);
    assert_eq!(severity(&settings), Some(Severity::Warning));
    settings.levels[0].reason = Some("We look at them by hand.".to_owned());
    assert_eq!(severity(&settings), None);
}

#[test]
fn a_baseline_of_another_version_is_refused() {
    let place = |text: &str| match Baseline::from_json(text) {
        Err(Error::InvalidSetting { setting, .. }) => setting,
        other => panic!("{text}: {other:?}"),
    };
    for (text, setting) in [
        (r#"{"baseline_version": 2, "entries": []}"#, "baseline_version"),
        (r#"{"catalog_version": "2026.1"}"#, "baseline_version"),
        (r#"{"baseline_version": 1}"#, "catalog_version"),
        (r#"{"baseline_version": 1, "catalog_version": "1", "findings": [{}]}"#, "findings/0/fingerprint"),
        (
            r#"{"baseline_version": 1, "catalog_version": "1", "findings": [{"fingerprint": "xyz", "rule": "A"}]}"#,
            "findings/0/fingerprint",
        ),
        ("[]", "settings"),
    ] {
        assert_eq!(place(text), setting, "{text}");
    }
}

#[test]
fn a_baseline_counts_and_knows_what_is_gone() {
    // Two findings with one fingerprint: a word that no list has, twice in one list.
    let twice = r#"{"kind":"engagement","format_version":1,"id":"x","title":{"en":"X"},"mode":"information","aims":["fun","fun"]}"#;
    let once = twice.replace(r#","fun"]"#, "]");
    let (twice, once) = (checked(twice, &settings(&json!({}))), checked(&once, &settings(&json!({}))));
    let words = |report: &Report| report.counted().filter(|one| one.rule_id() == "DOC-05").count();
    assert_eq!((words(&twice), words(&once)), (2, 1));
    let baseline = Baseline::of(&[NamedReport { file: None, report: &once }]);
    let mut report = twice.clone();
    baseline.apply(None, &mut report);
    assert_eq!(words(&report), 1, "one entry stands for one finding");
    let mut baseline = Baseline::of(&[NamedReport { file: None, report: &twice }]);
    let mut entry = baseline.findings[0].clone();
    entry.rule = "OLD-9".to_owned();
    baseline.findings.push(entry.clone());
    entry.file = Some("other.yaml".to_owned());
    entry.rule = "G-14".to_owned();
    baseline.findings.push(entry);
    let audit = baseline.audit(&[NamedReport { file: None, report: &once }], &no_house_rules());
    assert_eq!(audit.gone.len(), 1);
    assert_eq!(audit.gone[0].rule, "DOC-05");
    assert_eq!((audit.unknown_rules.len(), audit.unchecked.len()), (1, 1));
    let pruned = baseline.pruned(&audit);
    assert_eq!(pruned.findings.len(), baseline.findings.len() - 2);
    assert!(pruned.audit(&[NamedReport { file: None, report: &once }], &no_house_rules()).is_clean());
}
