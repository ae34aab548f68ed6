//! Reports as plain data, their texts in the language that was asked for.

use cocareer::{Confidence, Locale, Location, ParamValue, Position, Severity, TextRange};

/// What a check found in one document.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Report {
    /// The findings, in the order of the catalogue and then of the document.
    pub findings: Vec<Finding>,
    /// How many rules looked at the document. 0 means that nothing was checked, which is no pass.
    pub rules_run: u32,
}

/// That data break a rule. A normal result, not an error.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Finding {
    /// The rule, by its id.
    pub rule: String,
    /// Which of the rule's messages it is.
    pub case: String,
    /// How serious it is.
    pub severity: Severity,
    /// What is wrong, for people to read.
    pub message: String,
    /// How to mend it, for people to read.
    pub remedy: String,
    /// Where: one place, or two where two places disagree.
    pub locations: Vec<Location>,
    /// The parameters of the message, for hosts that write their own. Never personal data.
    pub params: Vec<Param>,
    /// Where the rule comes from.
    pub sources: Vec<Source>,
    /// How well founded the rule is.
    pub confidence: Confidence,
    /// Sixteen hexadecimal digits that stay the same while the finding is the same, even when it moves.
    pub fingerprint: String,
}

/// A parameter of a message.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Param {
    /// The parameter's name.
    pub name: String,
    /// Its value as text: numbers in digits, dates as `YYYY-MM-DD`, words of the vocabulary as documents write
    /// them, several values with a comma and a space between them.
    pub value: String,
}

/// One place in a work that a rule rests on, with how sure it is.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Source {
    /// The work, by its short key.
    pub work: String,
    /// The place in it, such as a statement's number or an article of a law.
    pub locator: String,
    /// Who published the work and when.
    pub citation: String,
    /// How sure it is that the work says so.
    pub confidence: Confidence,
}

/// A place in a document.
#[uniffi::remote(Record)]
pub struct Location {
    /// JSON Pointer (RFC 6901). For something missing, the pointer it would have.
    pub pointer: String,
    /// Where that is in the text, when the document came as text. For something missing, the key of the object
    /// that lacks it.
    pub range: Option<TextRange>,
}

/// A stretch of a text, its end not included.
#[uniffi::remote(Record)]
pub struct TextRange {
    /// Where it begins.
    pub start: Position,
    /// Where the text goes on after it.
    pub end: Position,
}

/// A place in a text.
#[uniffi::remote(Record)]
pub struct Position {
    /// Line, counted from 1.
    pub line: u32,
    /// Column in characters (Unicode code points), counted from 1.
    pub column: u32,
    /// Byte offset in UTF-8, counted from 0.
    pub byte: u32,
}

impl Report {
    /// The core's report with its texts in the language `locale`.
    pub(crate) fn render(report: cocareer::Report, locale: Locale) -> Self {
        Self {
            rules_run: report.rules_run,
            findings: report.findings.into_iter().map(|finding| Finding::render(finding, locale)).collect(),
        }
    }
}

impl Finding {
    fn render(finding: cocareer::Finding, locale: Locale) -> Self {
        Self {
            rule: finding.rule.id().to_owned(),
            case: finding.case.to_owned(),
            severity: finding.severity,
            message: finding.message(locale),
            remedy: finding.remedy(locale),
            sources: finding.rule.sources.iter().map(Source::from).collect(),
            confidence: finding.rule.confidence,
            locations: finding.locations,
            params: finding.params.iter().map(Param::from).collect(),
            fingerprint: finding.fingerprint,
        }
    }
}

impl From<&cocareer::Param> for Param {
    fn from(param: &cocareer::Param) -> Self {
        Self { name: param.name.to_owned(), value: plain(&param.value) }
    }
}

impl From<&cocareer::Source> for Source {
    fn from(source: &cocareer::Source) -> Self {
        Self {
            work: source.work.key.to_owned(),
            locator: source.locator.to_owned(),
            citation: source.work.citation.to_owned(),
            confidence: source.confidence,
        }
    }
}

/// A parameter's value as text, the same in every language.
fn plain(value: &ParamValue) -> String {
    match value {
        ParamValue::Number(number) => number.to_string(),
        ParamValue::Date(date) => date.to_string(),
        ParamValue::Name(name) => name.clone(),
        ParamValue::Term(_, name) => (*name).to_owned(),
        ParamValue::List(values) => values.iter().map(plain).collect::<Vec<_>>().join(", "),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_are_words_of_documents_not_of_people() {
        let value = ParamValue::List(vec![
            ParamValue::Term("mode", "one_to_one"),
            ParamValue::Number(3),
            ParamValue::Name("id".to_owned()),
        ]);
        assert_eq!(plain(&value), "one_to_one, 3, id");
    }
}
