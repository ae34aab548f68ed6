//! Findings as a table in Markdown, for comments on pull requests.

use cocareer::Severity;

use super::place::{slashed, start};
use super::{Format, Run, other_places, total};
use crate::document::Document;
use crate::terminal::{capitalised, push_safe};
use crate::words::{Words, number};

/// Comments may have 65,536 characters; a table that is cut is better than a comment that is refused.
const MOST_BYTES: usize = 60_000;

/// What came of the run, then a row for each finding and each document that could not be checked.
#[derive(Debug)]
pub(super) struct Markdown {
    pub(super) words: Words,
}

impl Format for Markdown {
    fn keeps_documents(&self) -> bool {
        true
    }

    fn end(&self, run: &Run<'_>) -> String {
        let words = self.words;
        let mut out = total(run, words).map_or_else(String::new, |total| format!("{total}\n"));
        let (mut rows, mut left_out) = (String::new(), 0_usize);
        for row in run.documents.iter().flat_map(|document| self.rows(document)) {
            if left_out == 0 && rows.len().saturating_add(row.len()) <= MOST_BYTES {
                rows.push_str(&row);
            } else {
                left_out = left_out.saturating_add(1);
            }
        }
        if rows.is_empty() {
            return out;
        }
        let labels = ["severity", "rule", "place", "message", "remedy"];
        let head = labels.map(|label| capitalised(&words.get(label))).join(" | ");
        out.push_str(&format!("\n| {head} |\n|---|---|---|---|---|\n{rows}"));
        if left_out > 0 {
            out.push_str(&format!("\n{}\n", words.with("left-out", &[number("findings", left_out)])));
        }
        out
    }
}

impl Markdown {
    fn rows(&self, document: &Document) -> Vec<String> {
        let words = self.words;
        let mut rows = Vec::new();
        for finding in document.open() {
            let first = finding.locations.first();
            let file = first.map_or(document.path.as_path(), |first| document.file_of(first));
            let (line, column) = start(first);
            let mut message = vec![finding.message(words.locale)];
            message.extend(other_places(document, finding, words));
            rows.push(row(&[
                &words.severity(finding.severity),
                finding.rule.id(),
                &format!("{}:{line}:{column}", slashed(file)),
                &message.join(" "),
                &finding.remedy(words.locale),
            ]));
        }
        if let Some(failure) = &document.failure {
            let file = slashed(&document.path);
            let place =
                failure.place.map_or(file.clone(), |(line, column)| format!("{file}:{line}:{column}"));
            rows.push(row(&[&words.severity(Severity::Error), "", &place, &failure.text, ""]));
        }
        rows
    }
}

fn row(cells: &[&str; 5]) -> String {
    format!("| {} |\n", cells.map(escaped).join(" | "))
}

/// The text without anything that Markdown, HTML, or the host of the pull request would make something of: no markup,
/// no links, no table cells, nobody called by name.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut before = ' ';
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            // Hosts look for names and numbers of issues after Markdown is done, so a backslash does not help.
            '@' | '#' => {
                out.push('\\');
                out.push(character);
                out.push('\u{200b}');
            }
            '\\' | '`' | '*' | '_' | '[' | ']' | '{' | '}' | '<' | '>' | '|' | '~' | '&' | '!' | '$'
            | '^' | '=' | '+' => {
                out.push('\\');
                out.push(character);
            }
            // `https://` and `www.` become links by themselves.
            ':' if characters.peek() == Some(&'/') => out.push_str("\\:"),
            '.' if matches!(before, 'w' | 'W') => out.push_str("\\."),
            other => push_safe(&mut out, other),
        }
        before = character;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_nothing_but_text() {
        for (text, is) in [
            ("a | b", "a \\| b"),
            ("<script>", "\\<script\\>"),
            ("a\n\n# b", "a␊␊\\#\u{200b} b"),
            ("[x](y) `z`", "\\[x\\](y) \\`z\\`"),
            ("@all #1", "\\@\u{200b}all \\#\u{200b}1"),
            ("https://a.b www.a.b 1:2", "https\\://a.b www\\.a.b 1:2"),
            ("\\", "\\\\"),
            ("Two words, and a half. æøå", "Two words, and a half. æøå"),
        ] {
            assert_eq!(escaped(text), is, "{text}");
        }
    }
}
