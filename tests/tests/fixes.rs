//! Every fix mends what it is for, and a safe one does no more than that.

#![allow(clippy::expect_used, clippy::panic, reason = "tests fail by panicking")]

use std::collections::{BTreeMap, BTreeSet};

use cocareer::{Change, Error, Finding, Fix, Format, Report, Settings, Severity, apply_changes, check_text};
use cocareer_conformance::{Vector, bytes_of, read_corpus, settings_of};

/// A text of the corpus, and what a check of it finds.
struct Checked {
    id: String,
    text: String,
    format: Format,
    settings: Settings,
    report: Report,
}

impl Checked {
    /// Nothing when it cannot be checked.
    fn of(vector: &Vector) -> Option<Self> {
        let settings = settings_of(&vector.settings).ok()?;
        let text = String::from_utf8(bytes_of(vector).expect("the text of a vector")).ok()?;
        let report = check_text(text.as_bytes(), vector.format, &settings).ok()?;
        Some(Self { id: vector.id.clone(), text, format: vector.format, settings, report })
    }

    /// The same document after changes.
    fn after(&self, fixes: &[&Fix]) -> Self {
        let changes: Vec<_> =
            fixes.iter().map(|fix| Change { pointer: fix.pointer.clone(), to: fix.value.clone() }).collect();
        let text = apply_changes(&self.text, self.format, &changes, &self.settings.limits)
            .unwrap_or_else(|error| panic!("{}: {error}", self.id));
        let report = self.check(&text).unwrap_or_else(|error| panic!("{}: {error}", self.id));
        Self { id: self.id.clone(), text, report, settings: self.settings.clone(), ..*self }
    }

    fn check(&self, text: &str) -> Result<Report, Error> {
        check_text(text.as_bytes(), self.format, &self.settings)
    }

    fn fixes(&self) -> impl Iterator<Item = (&Finding, &Fix)> {
        self.report.findings.iter().filter_map(|finding| Some((finding, finding.fix.as_ref()?)))
    }
}

fn corpus() -> Vec<Checked> {
    read_corpus().expect("the corpus").iter().filter_map(Checked::of).collect()
}

/// What a finding is known by.
fn key(finding: &Finding) -> (String, &'static str, String) {
    (finding.rule_id().to_owned(), finding.case, finding.pointer().to_owned())
}

/// Whether a finding is about something that could not be read, so that rules did not look at it until it was mended.
fn was_unread(finding: &Finding) -> bool {
    finding.rule.id() == "DOC-05"
}

#[test]
fn every_fix_takes_away_its_finding_and_a_safe_one_adds_no_error() {
    let mut seen = BTreeSet::new();
    for checked in corpus() {
        let before: BTreeSet<_> = checked.report.findings.iter().map(key).collect();
        for (finding, fix) in checked.fixes() {
            let after = checked.after(&[fix]);
            let (id, what) = (&checked.id, key(finding));
            // What takes the place of an item that is removed may have the same finding.
            let count = |report: &Report| report.findings.iter().filter(|other| key(other) == what).count();
            let is_gone = count(&after.report) < count(&checked.report)
                || (fix.value.is_none() && after.report.findings.len() < checked.report.findings.len());
            assert!(is_gone, "{id}: {what:?} is still there");
            if fix.safe && !was_unread(finding) {
                let mut added = after.report.findings.iter().filter(|other| !before.contains(&key(other)));
                let error = added.find(|other| other.severity == Severity::Error);
                assert!(error.is_none(), "{id}: mending {what:?} adds {:?}", error.map(key));
            }
            seen.insert((finding.rule.id(), fix.safe));
        }
    }
    let expected = [
        ("DOC-05", false),
        ("DOC-05", true),
        ("K-08", false),
        ("NORM-06", false),
        ("NORM-08", false),
        ("PRIV-38", false),
        ("SUP-02", false),
        ("SUP-04", true),
    ];
    assert_eq!(seen.into_iter().collect::<Vec<_>>(), expected, "a rule with a fix has a vector for it");
}

#[test]
fn all_safe_fixes_together_come_to_an_end() {
    let mut mended = 0;
    for checked in corpus() {
        let mut now = checked;
        for round in 0.. {
            let safe = now.fixes().filter(|(finding, fix)| fix.safe && finding.counts());
            let by_place: BTreeMap<_, _> = safe.map(|(_, fix)| (&fix.pointer, fix)).collect();
            let fixes: Vec<_> = by_place.into_values().collect();
            if fixes.is_empty() {
                break;
            }
            assert!(round < 3, "{}: still not done", now.id);
            mended += fixes.len();
            now = now.after(&fixes);
        }
    }
    assert!(mended > 0);
}
