//! Findings as one JSON object, in the library's own form.

use cocareer::{NamedReport, bundle_to_json};

use super::{Format, Run};
use crate::document::{Document, Failure};
use crate::json::{pretty, text};
use crate::words::Words;

/// The library's JSON laid out for people, with `errors` after the findings when a document could not be checked.
#[derive(Debug)]
pub(super) struct Json {
    pub(super) words: Words,
}

impl Format for Json {
    fn keeps_documents(&self) -> bool {
        true
    }

    fn end(&self, run: &Run<'_>) -> String {
        let named: Vec<_> = run
            .documents
            .iter()
            .filter_map(|document| Some((document.name(), document.report.as_ref()?)))
            .collect();
        let reports: Vec<_> =
            named.iter().map(|(file, report)| NamedReport { file: Some(file), report }).collect();
        let files = run.documents.first().map(Document::files).unwrap_or_default();
        let files: Vec<_> = files.iter().map(String::as_str).collect();
        let mut compact = bundle_to_json(&reports, &files, self.words.locale);
        let errors: Vec<_> = run.failures().map(|(document, failure)| error(document, failure)).collect();
        if !errors.is_empty() && compact.pop().is_some() {
            compact.push_str(&format!(r#","errors":[{}]}}"#, errors.join(",")));
        }
        pretty(&compact)
    }
}

/// A document that could not be checked, as a JSON object.
pub(super) fn error(document: &Document, failure: &Failure) -> String {
    let (file, code) = (text(&document.name()), text(failure.code));
    format!(r#"{{"file":{file},"code":{code},"text":{}}}"#, text(&failure.text))
}
