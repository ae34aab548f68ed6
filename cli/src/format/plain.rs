//! Findings in words only, a paragraph each: for screen readers, and for pipes.

use std::fmt::Write as _;

use cocareer::{Finding, Location};

use super::{Format, Run, closing, other_places};
use crate::document::Document;
use crate::terminal::{capitalised, safe};
use crate::words::{Words, name, number};

/// A paragraph for each finding.
#[derive(Debug)]
pub(super) struct Plain {
    pub(super) words: Words,
    pub(super) quiet: bool,
}

impl Format for Plain {
    fn document(&self, document: &Document) -> String {
        document.open().into_iter().fold(String::new(), |mut out, found| {
            finding(&mut out, document, found, self.words);
            out
        })
    }

    fn end(&self, run: &Run<'_>) -> String {
        if self.quiet { String::new() } else { closing(run, self.words) }
    }
}

fn finding(out: &mut String, document: &Document, finding: &Finding, words: Words) {
    let locale = words.locale;
    let first = finding.locations.first();
    let file = first.map_or(document.path.as_path(), |first| document.file_of(first));
    let (line, column) = first.map_or((0, 0), start);
    let params = [
        name("severity", words.severity(finding.severity)),
        name("rule", finding.rule_id()),
        name("file", file.display().to_string()),
        number("line", line),
        number("column", column),
        name("message", finding.message(locale)),
    ];
    push(out, &capitalised(&words.with("plain-finding", &params)));
    if let Some(place) = first.filter(|place| !place.pointer.is_empty()) {
        labelled(out, words, "place", &place.pointer);
    }
    for sentence in other_places(document, finding, words) {
        push(out, &sentence);
    }
    labelled(out, words, "remedy", &finding.remedy(locale));
    labelled(out, words, "source", &words.sources_of(finding));
    if let Some(basis) = words.basis(finding) {
        labelled(out, words, "basis", &basis);
    }
    out.push('\n');
}

fn start(place: &Location) -> (usize, usize) {
    let whole = |number: u32| usize::try_from(number).unwrap_or(usize::MAX);
    place.range.map_or((0, 0), |range| (whole(range.start.line), whole(range.start.column)))
}

/// Adds a line with its label: `Remedy: …`.
pub(crate) fn labelled(out: &mut String, words: Words, label: &str, text: &str) {
    push(out, &format!("{}: {text}", capitalised(&words.get(label))));
}

fn push(out: &mut String, line: &str) {
    // Writing to a String cannot fail.
    let _ = writeln!(out, "{}", safe(line));
}
