//! Findings one a line, for programs that read them as they come.

use cocareer::{NamedReport, bundle_to_json, reports_to_json};
use serde_json::Value;

use super::{Format, Run, json};
use crate::document::Document;
use crate::json::{escaped, items};
use crate::words::Words;

/// The same objects as in JSON, each on a line of its own: `{"rule":…}` for a finding, `{"error":…}` for a document
/// that could not be checked, and `{"summary":…}` at the end.
#[derive(Debug)]
pub(super) struct Ndjson {
    pub(super) words: Words,
}

impl Format for Ndjson {
    fn document(&self, document: &Document) -> String {
        let mut out = String::new();
        if let Some(report) = document.report.as_ref().filter(|report| !report.findings.is_empty()) {
            let file = document.name();
            let named = [NamedReport { file: Some(&file), report }];
            let files = document.files();
            let files: Vec<_> = files.iter().map(String::as_str).collect();
            let compact = bundle_to_json(&named, &files, self.words.locale);
            items(&compact, "findings").for_each(|finding| line(&mut out, finding));
        }
        if let Some(failure) = &document.failure {
            line(&mut out, &format!(r#"{{"error":{}}}"#, json::error(document, failure)));
        }
        out
    }

    fn end(&self, run: &Run<'_>) -> String {
        let tally = run.tally;
        // What the library says of itself stands beside the summary.
        let about: Value = serde_json::from_str(&reports_to_json(&[], self.words.locale)).unwrap_or_default();
        let about = |name: &str| about.get(name).cloned().unwrap_or_default();
        let mut out = String::new();
        let counts = format!(
            r#"{{"documents":{},"rules_run":{},"errors":{},"warnings":{},"infos":{}}}"#,
            tally.documents, tally.rules_run, tally.errors, tally.warnings, tally.infos
        );
        let summary = format!(
            r#"{{"summary":{counts},"schema_version":{},"catalog_version":{},"tool":{}}}"#,
            about("schema_version"),
            about("catalog_version"),
            about("tool")
        );
        line(&mut out, &summary);
        out
    }
}

fn line(out: &mut String, object: &str) {
    out.push_str(&escaped(object));
    out.push('\n');
}
