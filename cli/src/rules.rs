//! `cocareer rules`: the rules in a table.

use std::fmt::Write as _;
use std::io::{self, Write};

use cocareer::{CATALOG_VERSION, Rule, catalogue, catalogue_to_json, explain};

use crate::args::Output;
use crate::exit::{Outcome, internal};
use crate::format::labelled;
use crate::json;
use crate::terminal::{capitalised, stdout};
use crate::words::{Words, name, number};

/// The columns, by the names of their labels.
const COLUMNS: [&str; 6] = ["rule", "severity", "mode", "family", "confidence", "title"];

/// Lists the rules.
pub(crate) fn run(format: Output, words: Words) -> io::Result<Outcome> {
    let text = match format {
        Output::Human => table(words),
        Output::Plain => paragraphs(words),
        Output::Json => match catalogue_to_json(words.locale) {
            Ok(compact) => json::pretty(&compact),
            Err(error) => {
                internal(&error.to_string());
                return Ok(Outcome::Internal);
            }
        },
    };
    let mut out = stdout();
    out.write_all(text.as_bytes())?;
    out.flush()?;
    Ok(Outcome::Fine)
}

fn row(rule: &Rule, words: Words) -> [String; 6] {
    [
        rule.id().to_owned(),
        words.severity(rule.severity),
        words.mode(rule.mode),
        words.family(rule.family),
        words.confidence(rule.confidence),
        explain(rule.id(), words.locale).map_or_else(|_| String::new(), |explanation| explanation.title),
    ]
}

fn table(words: Words) -> String {
    let mut rows = vec![COLUMNS.map(|column| capitalised(&words.get(column)))];
    rows.extend(catalogue().iter().map(|rule| {
        let [id, severity, _, family, _, title] = row(rule, words);
        // Short words, and those that documents and options use.
        let (mode, confidence) = (rule.mode.to_string(), rule.confidence.to_string());
        [id, severity, mode, family, confidence, title]
    }));
    let mut widths = [0; 6];
    for cells in &rows {
        for (width, cell) in widths.iter_mut().zip(cells) {
            *width = cell.chars().count().max(*width);
        }
    }
    let mut out = String::new();
    for cells in &rows {
        let line = cells.iter().zip(widths).fold(String::new(), |mut line, (cell, width)| {
            let _ = write!(line, "{cell:width$}  ");
            line
        });
        let _ = writeln!(out, "{}", line.trim_end());
    }
    let params = [
        number("rules", catalogue().len()),
        name("version", CATALOG_VERSION),
        name("command", "cocareer explain I-10"),
    ];
    let _ = writeln!(out, "\n{}", words.with("rule-count", &params));
    out
}

fn paragraphs(words: Words) -> String {
    let mut out = String::new();
    for rule in catalogue() {
        for (column, cell) in COLUMNS.iter().zip(row(rule, words)) {
            labelled(&mut out, words, column, &cell);
        }
        out.push('\n');
    }
    out
}
