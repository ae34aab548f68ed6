//! The Python classes that values are handed out as. They are plain Python, so that they look, compare and pickle
//! as Python programmers expect.

use cocareer::{Confidence, Location, Position, Severity, Source, TextRange};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyType;

/// A class of `cocareer.values`, imported at its first use.
struct Class {
    name: &'static str,
    class: PyOnceLock<Py<PyType>>,
}

impl Class {
    const fn new(name: &'static str) -> Self {
        Self { name, class: PyOnceLock::new() }
    }

    fn get<'py>(&self, py: Python<'py>) -> PyResult<&Bound<'py, PyType>> {
        self.class.import(py, "cocareer.values", self.name)
    }
}

static SEVERITY: Class = Class::new("Severity");
static CONFIDENCE: Class = Class::new("Confidence");
static POSITION: Class = Class::new("Position");
static TEXT_RANGE: Class = Class::new("TextRange");
static LOCATION: Class = Class::new("Location");
static SOURCE: Class = Class::new("Source");

pub(crate) fn severity(py: Python<'_>, severity: Severity) -> PyResult<Bound<'_, PyAny>> {
    SEVERITY.get(py)?.call1((severity.as_str(),))
}

pub(crate) fn confidence(py: Python<'_>, confidence: Confidence) -> PyResult<Bound<'_, PyAny>> {
    CONFIDENCE.get(py)?.call1((confidence.as_str(),))
}

pub(crate) fn location<'py>(py: Python<'py>, location: &Location) -> PyResult<Bound<'py, PyAny>> {
    let range = location.range.map(|range| text_range(py, range)).transpose()?;
    LOCATION.get(py)?.call1((&location.pointer, range))
}

fn text_range(py: Python<'_>, range: TextRange) -> PyResult<Bound<'_, PyAny>> {
    TEXT_RANGE.get(py)?.call1((position(py, range.start)?, position(py, range.end)?))
}

fn position(py: Python<'_>, position: Position) -> PyResult<Bound<'_, PyAny>> {
    POSITION.get(py)?.call1((position.line, position.column, position.byte))
}

pub(crate) fn source<'py>(py: Python<'py>, source: &Source) -> PyResult<Bound<'py, PyAny>> {
    let (work, sure) = (source.work, confidence(py, source.confidence)?);
    SOURCE.get(py)?.call1((work.key, source.locator, work.citation, sure))
}
