//! Findings as a code quality report for GitLab.
//!
//! The form: <https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format>.

use std::collections::BTreeMap;

use cocareer::{Finding, Severity};
use serde_json::{Value, json};

use super::place::{slashed, start};
use super::{Format, Run};
use crate::document::{Document, Failure};
use crate::json::escaped;
use crate::words::Words;

/// A list of violations, one a line.
#[derive(Debug)]
pub(super) struct Gitlab {
    pub(super) words: Words,
}

impl Format for Gitlab {
    fn begin(&self) -> String {
        "[\n".to_owned()
    }

    fn document(&self, document: &Document) -> String {
        // Two items of a list can be alike to the last letter, and so can be what is wrong with them.
        let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
        let findings = document.open().into_iter().map(|finding| {
            let before = seen.entry(&finding.fingerprint).or_default();
            *before = before.saturating_add(1);
            self.finding(document, finding, *before)
        });
        let mut violations: Vec<_> = findings.collect();
        violations.extend(document.failure.iter().map(|failure| unread(document, failure)));
        let lines: Vec<_> = violations.iter().map(|violation| escaped(&violation.to_string())).collect();
        lines.join(",\n")
    }

    fn between(&self) -> &'static str {
        ",\n"
    }

    fn end(&self, _run: &Run<'_>) -> String {
        "\n]\n".to_owned()
    }
}

impl Gitlab {
    /// A finding, the `nth` of those with its fingerprint in the document.
    fn finding(&self, document: &Document, finding: &Finding, nth: usize) -> Value {
        let locale = self.words.locale;
        let severity = match finding.severity {
            Severity::Error => "major",
            Severity::Warning => "minor",
            Severity::Info => "info",
        };
        let first = finding.locations.first();
        let file = slashed(first.map_or(document.path.as_path(), |first| document.file_of(first)));
        let print = fingerprint(&[&finding.fingerprint, &file, &nth.to_string()]);
        json!({
            "description": format!("{} {}", finding.message(locale), finding.remedy(locale)),
            "check_name": finding.rule.id(),
            "fingerprint": print,
            "severity": severity,
            "location": { "path": file, "lines": { "begin": start(first).0 } },
        })
    }
}

fn unread(document: &Document, failure: &Failure) -> Value {
    let file = slashed(&document.path);
    let print = fingerprint(&[failure.code, &file, ""]);
    json!({
        "description": failure.text,
        "check_name": failure.code,
        "fingerprint": print,
        "severity": "blocker",
        "location": { "path": file, "lines": { "begin": failure.place.map_or(1, |(line, _)| line) } },
    })
}

/// Thirty-two hexadecimal digits, two times FNV-1a of the parts: GitLab wants one for each violation of a whole
/// report, while the library's are for one document.
fn fingerprint(parts: &[&str]) -> String {
    let hash = |seed: u64| {
        // No text holds the byte 0xff, so it marks where a part ends.
        let bytes = parts.iter().flat_map(|part| part.bytes().chain([0xff]));
        bytes.fold(seed, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
    };
    let first = hash(0xcbf2_9ce4_8422_2325);
    format!("{first:016x}{:016x}", hash(first))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fingerprint_knows_where_its_parts_end() {
        assert_eq!(fingerprint(&["a", "b"]).len(), 32);
        assert_ne!(fingerprint(&["ab", "c"]), fingerprint(&["a", "bc"]));
        assert_eq!(fingerprint(&["a", "b"]), fingerprint(&["a", "b"]));
    }
}
