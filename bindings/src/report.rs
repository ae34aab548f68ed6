//! Reports as plain data, their texts in the language that was asked for.

use cocareer::model::DataTableId;
use cocareer::{
    Citation, Confidence, Locale, Location, ParamValue, Position, Severity, SuppressionOrigin, TextRange,
};

use crate::custom::CalendarDate;

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
    /// The rows of dated facts that it rests on.
    pub basis: Vec<DataUse>,
    /// A change that would mend it, where there is one.
    pub fix: Option<Fix>,
    /// Why it does not count, when somebody decided so.
    pub suppressed: Option<Suppressed>,
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

/// Which row of which table of dated facts a finding rests on.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct DataUse {
    /// The table.
    pub table: DataTableId,
    /// The row: its key, and the first day on which it holds where that is known.
    pub row: String,
    /// The day on which somebody last went through the table.
    pub as_of: CalendarDate,
}

/// A change that would mend a finding.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Fix {
    /// The place to change, as a JSON Pointer.
    pub pointer: String,
    /// What should stand there, as JSON; nothing when it should go.
    pub value: Option<String>,
    /// Whether it is certain that nothing else is lost or said by it. What is not certain needs somebody to look.
    pub safe: bool,
}

/// Why a finding does not count.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Suppressed {
    /// Where that was decided.
    pub origin: SuppressionOrigin,
    /// The reason that was given.
    pub reason: String,
    /// The last day on which it holds, where there is one.
    pub until: Option<CalendarDate>,
}

/// Where it was decided that a finding does not count.
#[uniffi::remote(Enum)]
pub enum SuppressionOrigin {
    /// In the document itself.
    Document,
    /// In the settings.
    Settings,
    /// In a baseline of earlier findings.
    Baseline,
}

/// A place in a document.
#[uniffi::remote(Record)]
pub struct Location {
    /// JSON Pointer (RFC 6901). For something missing, the pointer it would have.
    pub pointer: String,
    /// Where that is in the text, when the document came as text. For something missing, the key of the object
    /// that lacks it.
    pub range: Option<TextRange>,
    /// The document of the bundle that the place is in, counted from 0; nothing for the report's own document.
    pub document: Option<u32>,
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
            rule: finding.rule_id().to_owned(),
            case: finding.case.to_owned(),
            severity: finding.severity,
            message: finding.message(locale),
            remedy: finding.remedy(locale),
            sources: finding.sources().into_iter().map(Source::from).collect(),
            confidence: finding.rule.confidence,
            locations: finding.locations,
            params: finding.params.iter().map(Param::from).collect(),
            basis: finding.basis.into_iter().map(DataUse::from).collect(),
            fix: finding.fix.map(Fix::from),
            suppressed: finding.suppressed.map(Suppressed::from),
            fingerprint: finding.fingerprint,
        }
    }
}

impl From<&cocareer::Param> for Param {
    fn from(param: &cocareer::Param) -> Self {
        Self { name: param.name.to_owned(), value: plain(&param.value) }
    }
}

impl From<cocareer::DataUse> for DataUse {
    fn from(used: cocareer::DataUse) -> Self {
        Self { table: used.table, row: used.row, as_of: CalendarDate::from(used.as_of) }
    }
}

impl From<cocareer::Fix> for Fix {
    fn from(fix: cocareer::Fix) -> Self {
        Self { pointer: fix.pointer, value: fix.value.map(|value| value.to_string()), safe: fix.safe }
    }
}

impl From<cocareer::Suppressed> for Suppressed {
    fn from(given: cocareer::Suppressed) -> Self {
        Self { origin: given.origin, reason: given.reason, until: given.until.map(CalendarDate::from) }
    }
}

impl From<&cocareer::Source> for Source {
    fn from(source: &cocareer::Source) -> Self {
        Self::from(Citation::from(source))
    }
}

impl From<Citation<'_>> for Source {
    fn from(source: Citation<'_>) -> Self {
        Self {
            work: source.work.to_owned(),
            locator: source.locator.to_owned(),
            citation: source.citation.to_owned(),
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
    use cocareer::{Settings, parse_at};

    #[test]
    fn parameters_are_words_of_documents_not_of_people() {
        let value = ParamValue::List(vec![
            ParamValue::Term("mode", "one_to_one"),
            ParamValue::Number(3),
            ParamValue::Name("id".to_owned()),
        ]);
        assert_eq!(plain(&value), "one_to_one, 3, id");
    }

    #[test]
    fn what_a_finding_rests_on_its_fix_and_its_suppression_come_over() {
        let mut report = cocareer::check(&cocareer::model::Engagement::default(), &Settings::default());
        let day = parse_at("2026-11-24").expect("a day");
        let found = report.findings.first_mut().expect("a finding");
        found.basis =
            vec![cocareer::DataUse { table: DataTableId::Eea, row: "NO 1994-01-01".to_owned(), as_of: day }];
        found.fix = Some(cocareer::Fix { pointer: "/id".to_owned(), value: Some(["a"].into()), safe: true });
        let (origin, reason) = (SuppressionOrigin::Settings, "decided".to_owned());
        found.suppressed = Some(cocareer::Suppressed { origin, reason, until: Some(day) });
        let rendered = Report::render(report, Locale::English);
        let (first, second) = (&rendered.findings[0], &rendered.findings[1]);
        assert_eq!(
            (first.basis[0].table, first.basis[0].as_of.to_string()),
            (DataTableId::Eea, day.to_string())
        );
        let fix = first.fix.as_ref().expect("a fix");
        assert_eq!((fix.pointer.as_str(), fix.value.as_deref(), fix.safe), ("/id", Some(r#"["a"]"#), true));
        let given = first.suppressed.as_ref().expect("suppressed");
        assert_eq!((given.origin, given.reason.as_str()), (SuppressionOrigin::Settings, "decided"));
        assert_eq!(given.until, Some(CalendarDate::from(day)));
        assert!(second.basis.is_empty() && second.fix.is_none() && second.suppressed.is_none());
    }
}
