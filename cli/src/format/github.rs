//! Findings as workflow commands of GitHub Actions, which shows them beside the lines of the document.
//!
//! The form: <https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions>.

use cocareer::{Finding, Severity};

use super::place::slashed;
use super::{Format, Run, other_places};
use crate::document::{Document, Failure};
use crate::terminal::push_safe;
use crate::words::Words;

/// One command for each finding and for each document that could not be checked.
#[derive(Debug)]
pub(super) struct Github {
    pub(super) words: Words,
}

impl Format for Github {
    fn document(&self, document: &Document) -> String {
        let failure = document.failure.iter().map(|failure| unread(document, failure));
        let findings = document.open().into_iter().map(|finding| self.finding(document, finding));
        findings.chain(failure).collect()
    }

    fn end(&self, _run: &Run<'_>) -> String {
        String::new()
    }
}

impl Github {
    fn finding(&self, document: &Document, finding: &Finding) -> String {
        let locale = self.words.locale;
        let level = match finding.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Info => "notice",
        };
        let first = finding.locations.first();
        let file = first.map_or(document.path.as_path(), |first| document.file_of(first));
        let mut properties = vec![("file", slashed(file))];
        if let Some(range) = first.and_then(|first| first.range) {
            let (start, end) = (range.start, range.end);
            // GitHub takes columns only within one line.
            let columns = (start.line == end.line).then_some((start.column, end.column));
            properties.push(("line", start.line.to_string()));
            properties.extend(columns.map(|(first, _)| ("col", first.to_string())));
            properties.push(("endLine", end.line.to_string()));
            properties.extend(columns.map(|(_, last)| ("endColumn", last.to_string())));
        }
        properties.push(("title", finding.rule.id().to_owned()));
        let mut text = vec![finding.message(locale), finding.remedy(locale)];
        text.extend(other_places(document, finding, self.words));
        command(level, &properties, &text.join("\n"))
    }
}

fn unread(document: &Document, failure: &Failure) -> String {
    let mut properties = vec![("file", slashed(&document.path))];
    if let Some((line, column)) = failure.place {
        properties.push(("line", line.to_string()));
        properties.push(("col", column.to_string()));
    }
    properties.push(("title", failure.code.to_owned()));
    command("error", &properties, &failure.text)
}

/// `::level property=value,…::text`, in one line whatever the texts hold.
fn command(level: &str, properties: &[(&str, String)], text: &str) -> String {
    let properties: Vec<_> =
        properties.iter().map(|(key, value)| format!("{key}={}", escaped(value, true))).collect();
    format!("::{level} {}::{}\n", properties.join(","), escaped(text, false))
}

/// Escapes what would end a command, or, in a property, what would end the property.
fn escaped(text: &str, is_property: bool) -> String {
    text.chars().fold(String::with_capacity(text.len()), |mut out, character| {
        match character {
            '%' => out.push_str("%25"),
            '\r' => out.push_str("%0D"),
            '\n' => out.push_str("%0A"),
            ':' if is_property => out.push_str("%3A"),
            ',' if is_property => out.push_str("%2C"),
            other => push_safe(&mut out, other),
        }
        out
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_ends_a_command_early() {
        let properties = [("file", "a:b,c%\n.yaml".to_owned())];
        assert_eq!(
            command("error", &properties, "x\r\n::error::y, %0A z\u{1b}[2J"),
            "::error file=a%3Ab%2Cc%25%0A.yaml::x%0D%0A::error::y, %250A z␛[2J\n"
        );
    }
}
