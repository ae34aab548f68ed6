//! Findings in words only, a paragraph each: for screen readers, and for pipes.

use std::fmt::Write as _;

use cocareer::{Finding, Location};

use crate::terminal::{capitalised, safe};
use crate::words::{Words, name, number};

/// Every finding of one document.
pub(crate) fn report(file: &str, findings: &[&Finding], words: Words) -> String {
    findings.iter().fold(String::new(), |mut out, found| {
        finding(&mut out, file, found, words);
        out
    })
}

fn finding(out: &mut String, file: &str, finding: &Finding, words: Words) {
    let locale = words.locale;
    let mut places = finding.locations.iter();
    let first = places.next();
    let (line, column) = first.map_or((0, 0), start);
    let params = [
        name("severity", words.severity(finding.severity)),
        name("rule", finding.rule_id()),
        name("file", file),
        number("line", line),
        number("column", column),
        name("message", finding.message(locale)),
    ];
    push(out, &capitalised(&words.with("plain-finding", &params)));
    if let Some(place) = first.filter(|place| !place.pointer.is_empty()) {
        labelled(out, words, "place", &place.pointer);
    }
    for place in places {
        let (line, column) = start(place);
        let pointer = name("pointer", place.pointer.as_str());
        let params = [number("line", line), number("column", column), pointer];
        push(out, &words.with("plain-other-place", &params));
    }
    labelled(out, words, "remedy", &finding.remedy(locale));
    labelled(out, words, "source", &words.sources_of(finding));
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
