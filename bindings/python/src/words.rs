//! The Python classes that values are handed out as. They are plain Python, so that they look, compare and pickle
//! as Python programmers expect.

use cocareer::{
    Citation, Confidence, DataUse, Fix, Location, Position, Severity, Suppressed, SuppressionOrigin,
    TextRange,
};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyType;

/// A class, imported at its first use.
struct Class {
    module: &'static str,
    name: &'static str,
    class: PyOnceLock<Py<PyType>>,
}

impl Class {
    /// A class of `cocareer.values`.
    const fn new(name: &'static str) -> Self {
        Self::of("cocareer.values", name)
    }

    const fn of(module: &'static str, name: &'static str) -> Self {
        Self { module, name, class: PyOnceLock::new() }
    }

    fn get<'py>(&self, py: Python<'py>) -> PyResult<&Bound<'py, PyType>> {
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
