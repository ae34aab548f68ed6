//! Reports as JSON: one form for the library, the C ABI and the command line.

use serde::Serialize;

use crate::catalogue::{Severity, Source};
use crate::dated::DataUse;
use crate::locale::Locale;
use crate::report::{
    Citation, Finding, Location, ParamValue, Position, Report, Suppressed, SuppressionOrigin,
};

/// A report with the name of the file it is about.
#[derive(Debug, Clone, Copy)]
pub struct NamedReport<'a> {
    /// The file's name, or nothing when the document came from elsewhere.
    pub file: Option<&'a str>,
    /// The report.
    pub report: &'a Report,
}

/// The version of the form that [`reports_to_json`] writes.
const SCHEMA_VERSION: u32 = 1;

#[derive(Serialize)]
struct Output<'a> {
    schema_version: u32,
    catalog_version: &'static str,
    tool: Tool,
    summary: Summary,
    findings: Vec<FindingOutput<'a>>,
}

#[derive(Serialize)]
struct Tool {
    name: &'static str,
    version: &'static str,
}

#[derive(Serialize, Default)]
struct Summary {
    documents: usize,
    rules_run: u32,
    errors: usize,
    warnings: usize,
    infos: usize,
}

#[derive(Serialize)]
struct FindingOutput<'a> {
    rule: &'a str,
    severity: &'static str,
    message_id: String,
    message: String,
    params: serde_json::Map<String, serde_json::Value>,
    locations: Vec<LocationOutput<'a>>,
    remedy: String,
    sources: Vec<SourceOutput<'a>>,
    confidence: &'static str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    basis: Vec<BasisOutput<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fix: Option<FixOutput<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    suppressed: Option<SuppressedOutput<'a>>,
    fingerprint: &'a str,
}

#[derive(Serialize)]
struct BasisOutput<'a> {
    table: &'static str,
    row: &'a str,
    as_of: String,
}

#[derive(Serialize)]
struct FixOutput<'a> {
    pointer: &'a str,
    value: Option<&'a serde_json::Value>,
    safe: bool,
}

#[derive(Serialize)]
struct SuppressedOutput<'a> {
    origin: &'static str,
    reason: &'a str,
    until: Option<String>,
}

#[derive(Serialize)]
struct LocationOutput<'a> {
    file: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    document: Option<u32>,
    pointer: &'a str,
    range: Option<RangeOutput>,
}

#[derive(Serialize)]
struct RangeOutput {
    start: PositionOutput,
    end: PositionOutput,
}

#[derive(Serialize)]
struct PositionOutput {
    line: u32,
    column: u32,
    byte: u32,
}

/// A source as JSON; the same in reports and in the catalogue.
#[derive(Serialize)]
pub(crate) struct SourceOutput<'a> {
    work: &'a str,
    locator: &'a str,
    citation: &'a str,
    confidence: &'static str,
}

impl<'a> From<Citation<'a>> for SourceOutput<'a> {
    fn from(source: Citation<'a>) -> Self {
        Self {
            work: source.work,
            locator: source.locator,
            citation: source.citation,
            confidence: source.confidence.as_str(),
        }
    }
}

impl From<&Source> for SourceOutput<'static> {
    fn from(source: &Source) -> Self {
        Citation::from(source).into()
    }
}

/// Several reports as one JSON object: `schema_version`, `catalog_version`, `tool`, `summary` and `findings`.
/// Lines and columns count from 1, bytes from 0. Findings that do not count are there too, marked as such.
#[must_use]
pub fn reports_to_json(reports: &[NamedReport<'_>], locale: Locale) -> String {
    bundle_to_json(reports, &[], locale)
}

/// Several reports about documents of one bundle, in the form of [`reports_to_json`]. `documents` are the names of
/// all its documents, in the order in which they were given to the check: a place in another document has the name
/// of that one.
#[must_use]
pub fn bundle_to_json(reports: &[NamedReport<'_>], documents: &[&str], locale: Locale) -> String {
    let mut summary = Summary { documents: reports.len(), ..Summary::default() };
    let mut findings = Vec::new();
    for named in reports {
        summary.rules_run = summary.rules_run.saturating_add(named.report.rules_run);
        summary.errors = summary.errors.saturating_add(named.report.count(Severity::Error));
        summary.warnings = summary.warnings.saturating_add(named.report.count(Severity::Warning));
        summary.infos = summary.infos.saturating_add(named.report.count(Severity::Info));
        let files = Files { own: named.file, documents };
        findings.extend(named.report.findings.iter().map(|finding| output(finding, files, locale)));
    }
    let output = Output {
        schema_version: SCHEMA_VERSION,
        catalog_version: version(reports),
        tool: Tool { name: "cocareer", version: env!("CARGO_PKG_VERSION") },
        summary,
        findings,
    };
    // Maps with text keys, numbers and texts always serialise.
    serde_json::to_string(&output).unwrap_or_default()
}

/// The version of the catalogue that the reports rest on: the newest that one of them asked for.
fn version(reports: &[NamedReport<'_>]) -> &'static str {
    let asked = reports.iter().map(|named| named.report.catalog_version);
    asked.max().unwrap_or_default().as_str()
}

/// The names of the files that findings are in.
#[derive(Clone, Copy)]
struct Files<'a> {
    /// That of the document which the report is about.
    own: Option<&'a str>,
    /// Those of all documents of the bundle.
    documents: &'a [&'a str],
}

impl<'a> Files<'a> {
    fn of(self, place: &Location) -> Option<&'a str> {
        match place.document {
            None => self.own,
            Some(document) => self.documents.get(usize::try_from(document).ok()?).copied(),
        }
    }
}

fn output<'a>(finding: &'a Finding, files: Files<'a>, locale: Locale) -> FindingOutput<'a> {
    FindingOutput {
        rule: finding.rule_id(),
        severity: finding.severity.as_str(),
        message_id: finding.message_id(),
        message: finding.message(locale),
        params: finding.params.iter().map(|param| (param.name.to_owned(), value(&param.value))).collect(),
        locations: finding.locations.iter().map(|place| location(place, files)).collect(),
        remedy: finding.remedy(locale),
        sources: finding.sources().into_iter().map(SourceOutput::from).collect(),
        confidence: finding.rule.confidence.as_str(),
        basis: finding.basis.iter().map(basis).collect(),
        fix: finding.fix.as_ref().map(|fix| FixOutput {
            pointer: &fix.pointer,
            value: fix.value.as_ref(),
            safe: fix.safe,
        }),
        suppressed: finding.suppressed.as_ref().map(suppressed),
        fingerprint: &finding.fingerprint,
    }
}

fn basis(used: &DataUse) -> BasisOutput<'_> {
    BasisOutput { table: used.table.as_str(), row: &used.row, as_of: used.as_of.to_string() }
}

fn suppressed(given: &Suppressed) -> SuppressedOutput<'_> {
    SuppressedOutput {
        origin: match given.origin {
            SuppressionOrigin::Document => "document",
            SuppressionOrigin::Settings => "settings",
            SuppressionOrigin::Baseline => "baseline",
        },
        reason: &given.reason,
        until: given.until.map(|day| day.to_string()),
    }
}

fn location<'a>(place: &'a Location, files: Files<'a>) -> LocationOutput<'a> {
    LocationOutput {
        file: files.of(place),
        document: place.document,
        pointer: &place.pointer,
        range: place
            .range
            .map(|range| RangeOutput { start: position(range.start), end: position(range.end) }),
    }
}

const fn position(place: Position) -> PositionOutput {
    PositionOutput { line: place.line, column: place.column, byte: place.byte }
}

fn value(value: &ParamValue) -> serde_json::Value {
    match value {
        ParamValue::Number(number) => (*number).into(),
        ParamValue::Date(date) => date.to_string().into(),
        ParamValue::Name(name) => name.as_str().into(),
        ParamValue::Term(_, name) => (*name).into(),
        ParamValue::List(values) => values.iter().map(self::value).collect(),
    }
}
