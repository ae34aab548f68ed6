//! The Python classes that values are handed out as. They are plain Python, so that they look, compare and pickle
//! as Python programmers expect.

use cocareer::model::{MatchConfidence, MatchKind};
use cocareer::{
    Citation, Confidence, DataUse, Evidence, Excess, FalsePositive, Feedback, Fix, Location, Match,
    Overruling, Position, Severity, Suppressed, SuppressionOrigin, TextRange, TextSpan, Units, Verdict,
};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyTuple, PyType};

/// A class, imported at its first use.
pub(crate) struct Class {
    module: &'static str,
    name: &'static str,
    class: PyOnceLock<Py<PyType>>,
}

impl Class {
    /// A class of `cocareer.values`.
    const fn new(name: &'static str) -> Self {
        Self::of("cocareer.values", name)
    }

    /// A class of any module.
    pub(crate) const fn of(module: &'static str, name: &'static str) -> Self {
        Self { module, name, class: PyOnceLock::new() }
    }

    pub(crate) fn get<'py>(&self, py: Python<'py>) -> PyResult<&Bound<'py, PyType>> {
        self.class.import(py, self.module, self.name)
    }
}

static SEVERITY: Class = Class::new("Severity");
static CONFIDENCE: Class = Class::new("Confidence");
static POSITION: Class = Class::new("Position");
static TEXT_RANGE: Class = Class::new("TextRange");
static LOCATION: Class = Class::new("Location");
static SOURCE: Class = Class::new("Source");
static DATA_USE: Class = Class::new("DataUse");
static DATA_TABLE_ID: Class = Class::of("cocareer.model", "DataTableId");
static FIX: Class = Class::new("Fix");
static SUPPRESSED: Class = Class::new("Suppressed");
static SUPPRESSION_ORIGIN: Class = Class::new("SuppressionOrigin");
static VERDICT: Class = Class::of("cocareer.screening", "Verdict");
static EVIDENCE: Class = Class::of("cocareer.screening", "Evidence");
static UNITS: Class = Class::of("cocareer.screening", "Units");
static TEXT_SPAN: Class = Class::of("cocareer.screening", "TextSpan");
static MATCH: Class = Class::of("cocareer.screening", "Match");
static ALTERNATIVE: Class = Class::of("cocareer.screening", "Alternative");
static EXCESS: Class = Class::of("cocareer.screening", "Excess");
static LENGTH_UNIT: Class = Class::of("cocareer.screening", "LengthUnit");
static FEEDBACK: Class = Class::of("cocareer.screening", "Feedback");
static ADVICE: Class = Class::of("cocareer.screening", "Advice");
static AUTHOR: Class = Class::of("cocareer.screening", "Author");
static OVERRULING: Class = Class::of("cocareer.screening", "Overruling");
static FALSE_POSITIVE: Class = Class::of("cocareer.screening", "FalsePositive");
static MATCH_KIND: Class = Class::of("cocareer.model", "MatchKind");
static MATCH_CONFIDENCE: Class = Class::of("cocareer.model", "MatchConfidence");
static SCREENING_ACTION: Class = Class::of("cocareer.model", "ScreeningAction");
static DATE: Class = Class::of("datetime", "date");

pub(crate) fn severity(py: Python<'_>, severity: Severity) -> PyResult<Bound<'_, PyAny>> {
    SEVERITY.get(py)?.call1((severity.as_str(),))
}

pub(crate) fn confidence(py: Python<'_>, confidence: Confidence) -> PyResult<Bound<'_, PyAny>> {
    CONFIDENCE.get(py)?.call1((confidence.as_str(),))
}

pub(crate) fn location<'py>(py: Python<'py>, location: &Location) -> PyResult<Bound<'py, PyAny>> {
    let range = location.range.map(|range| text_range(py, range)).transpose()?;
    LOCATION.get(py)?.call1((&location.pointer, range, location.document))
}

fn text_range(py: Python<'_>, range: TextRange) -> PyResult<Bound<'_, PyAny>> {
    TEXT_RANGE.get(py)?.call1((position(py, range.start)?, position(py, range.end)?))
}

fn position(py: Python<'_>, position: Position) -> PyResult<Bound<'_, PyAny>> {
    POSITION.get(py)?.call1((position.line, position.column, position.byte))
}

pub(crate) fn source<'py>(py: Python<'py>, source: Citation<'_>) -> PyResult<Bound<'py, PyAny>> {
    let sure = confidence(py, source.confidence)?;
    SOURCE.get(py)?.call1((source.work, source.locator, source.citation, sure))
}

/// The date that `text` states, `YYYY-MM-DD`.
pub(crate) fn date<'py>(py: Python<'py>, text: &str) -> PyResult<Bound<'py, PyAny>> {
    DATE.get(py)?.call_method1("fromisoformat", (text,))
}

/// The instant so many seconds after 1970-01-01T00:00:00Z, in UTC.
pub(crate) fn instant(py: Python<'_>, seconds: i64) -> PyResult<Bound<'_, PyAny>> {
    static MAKE: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let make = || Ok::<_, PyErr>(py.import("cocareer._instant")?.getattr("of_seconds")?.unbind());
    MAKE.get_or_try_init(py, make)?.bind(py).call1((seconds,))
}

/// Values of a closed list.
pub(crate) fn choices<'py>(
    py: Python<'py>,
    class: &Class,
    names: impl Iterator<Item = &'static str>,
) -> PyResult<Bound<'py, PyTuple>> {
    let values = names.map(|name| class.get(py)?.call1((name,)));
    PyTuple::new(py, values.collect::<PyResult<Vec<_>>>()?)
}

pub(crate) fn data_use<'py>(py: Python<'py>, used: &DataUse) -> PyResult<Bound<'py, PyAny>> {
    let table = DATA_TABLE_ID.get(py)?.call1((used.table.as_str(),))?;
    DATA_USE.get(py)?.call1((table, &used.row, date(py, &used.as_of.to_string())?))
}

pub(crate) fn fix<'py>(py: Python<'py>, fix: &Fix) -> PyResult<Bound<'py, PyAny>> {
    let json = fix.value.as_ref().map(ToString::to_string);
    let value = json.map(|json| py.import("json")?.call_method1("loads", (json,))).transpose()?;
    FIX.get(py)?.call1((&fix.pointer, value, fix.safe))
}

pub(crate) fn suppressed<'py>(py: Python<'py>, given: &Suppressed) -> PyResult<Bound<'py, PyAny>> {
    let origin = match given.origin {
        SuppressionOrigin::Document => "document",
        SuppressionOrigin::Settings => "settings",
        SuppressionOrigin::Baseline => "baseline",
    };
    let origin = SUPPRESSION_ORIGIN.get(py)?.call1((origin,))?;
    let until = given.until.map(|until| date(py, &until.to_string())).transpose()?;
    SUPPRESSED.get(py)?.call1((origin, &given.reason, until))
}

pub(crate) fn verdict(py: Python<'_>, verdict: Verdict) -> PyResult<Bound<'_, PyAny>> {
    VERDICT.get(py)?.call1((verdict.as_str(),))
}

/// A match. It has the place, never the words.
pub(crate) fn found<'py>(py: Python<'py>, found: &Match) -> PyResult<Bound<'py, PyAny>> {
    let (kind, confidence, evidence) = judged(py, found.kind, found.confidence, found.evidence)?;
    let alternatives = found
        .alternatives
        .iter()
        .map(|other| ALTERNATIVE.get(py)?.call1(judged(py, other.kind, other.confidence, other.evidence)?));
    let alternatives = PyTuple::new(py, alternatives.collect::<PyResult<Vec<_>>>()?)?;
    let action = SCREENING_ACTION.get(py)?.call1((found.action.as_str(),))?;
    let span = text_span(py, &found.span)?;
    let rest = (action, found.rule.id(), found.entry, alternatives);
    MATCH.get(py)?.call1((kind, confidence, evidence, span, rest.0, rest.1, rest.2, rest.3))
}

/// A kind, how sure it is, and what speaks for it.
fn judged<'py>(
    py: Python<'py>,
    kind: MatchKind,
    confidence: MatchConfidence,
    evidence: Evidence,
) -> PyResult<(Bound<'py, PyAny>, Bound<'py, PyAny>, Bound<'py, PyTuple>)> {
    let names = evidence.names().map(|name| EVIDENCE.get(py)?.call1((name,)));
    Ok((
        MATCH_KIND.get(py)?.call1((kind.as_str(),))?,
        MATCH_CONFIDENCE.get(py)?.call1((confidence.as_str(),))?,
        PyTuple::new(py, names.collect::<PyResult<Vec<_>>>()?)?,
    ))
}

fn text_span<'py>(py: Python<'py>, span: &TextSpan) -> PyResult<Bound<'py, PyAny>> {
    let units = |units: Units| UNITS.get(py)?.call1((units.start, units.end));
    TEXT_SPAN.get(py)?.call1((
        units(span.byte)?,
        units(span.utf16)?,
        units(span.char)?,
        units(span.grapheme)?,
    ))
}

pub(crate) fn excess(py: Python<'_>, excess: Excess) -> PyResult<Bound<'_, PyAny>> {
    let unit = LENGTH_UNIT.get(py)?.call1((excess.unit.as_str(),))?;
    EXCESS.get(py)?.call1((unit, excess.actual, excess.maximum))
}

/// What the sender of a text is told: what happens to it, and what was seen by each rule.
pub(crate) fn feedback(
    py: Python<'_>,
    (outcome, rules): (String, Vec<Feedback>),
) -> PyResult<Bound<'_, PyAny>> {
    let one = |told: &Feedback| ADVICE.get(py)?.call1((told.rule.id(), &told.seen, &told.advice));
    let rules = rules.iter().map(one).collect::<PyResult<Vec<_>>>()?;
    FEEDBACK.get(py)?.call1((outcome, PyTuple::new(py, rules)?))
}

/// A decision that a text may pass, with its form as JSON.
pub(crate) fn overruling<'py>(py: Python<'py>, decided: &Overruling) -> PyResult<Bound<'py, PyAny>> {
    let rules = PyTuple::new(py, decided.rules.iter().map(|rule| rule.id()).collect::<Vec<_>>())?;
    let by = AUTHOR.get(py)?.call1((decided.by.as_str(),))?;
    let verdict = verdict(py, decided.verdict)?;
    OVERRULING.get(py)?.call1((verdict, rules, by, &decided.justification, decided.to_json()))
}

/// A report that a match is wrong, with its form as JSON.
pub(crate) fn false_positive(py: Python<'_>, wrong: FalsePositive) -> PyResult<Bound<'_, PyAny>> {
    let (kind, confidence, evidence) = judged(py, wrong.kind, wrong.confidence, wrong.evidence)?;
    let rest = (wrong.rule.id(), wrong.entry, wrong.to_json());
    FALSE_POSITIVE.get(py)?.call1((kind, confidence, evidence, rest.0, rest.1, rest.2))
}
