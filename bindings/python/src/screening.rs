//! Screenings.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use cocareer::Locale;
use pyo3::exceptions::PyOverflowError;
use pyo3::prelude::*;
use pyo3::pybacked::PyBackedStr;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyTuple;

use crate::error::{raise, refuse};
use crate::guard::brief;
use crate::policy::person;
use crate::text::Text;
use crate::words;

/// What was found in a text, and what to do with it. It holds no part of the text.
#[pyclass(frozen, module = "cocareer")]
pub(crate) struct Screening {
    screening: cocareer::Screening,
    /// How many bytes the text has as UTF-8, so that another text is not taken for it.
    size: usize,
    matches: PyOnceLock<Py<PyTuple>>,
}

impl Screening {
    pub(crate) const fn new(screening: cocareer::Screening, size: usize) -> Self {
        Self { screening, size, matches: PyOnceLock::new() }
    }

    /// The screening as the core knows it, if a text of `size` bytes can be the one that was screened.
    pub(crate) fn of(&self, size: usize) -> Option<&cocareer::Screening> {
        (self.size == size).then_some(&self.screening)
    }
}

#[pymethods]
impl Screening {
    /// What to do with the text.
    #[getter]
    fn verdict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        words::verdict(py, self.screening.verdict)
    }

    /// What was found, in the order of the text; no two overlap.
    #[getter]
    fn matches<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let make = || {
            let found = self.screening.matches.iter().map(|found| words::found(py, found));
            Ok::<_, PyErr>(PyTuple::new(py, found.collect::<PyResult<Vec<_>>>()?)?.unbind())
        };
        Ok(self.matches.get_or_try_init(py, make)?.bind(py).clone())
    }

    /// The ids of the rules that decided, strictest first and each once.
    #[getter]
    fn rules<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        PyTuple::new(py, self.screening.rules.iter().map(|rule| rule.id()).collect::<Vec<_>>())
    }

    /// By how much the text is too long, where a limit asked for its length.
    #[getter]
    fn excess<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        self.screening.excess.map(|excess| words::excess(py, excess)).transpose()
    }

    /// What the sender of the text is told: what happens to it, and for each rule its id, what was seen and what can be
    /// done.
    fn feedback<'py>(&self, py: Python<'py>, locale: &str) -> PyResult<Bound<'py, PyAny>> {
        let locale = Locale::negotiate(locale);
        words::feedback(py, brief(py, || self.screening.feedback(locale))?)
    }

    /// Lets the text pass with a reason: a warning by anybody, a text that is held by a practitioner.
    fn overrule<'py>(
        &self,
        py: Python<'py>,
        by: PyBackedStr,
        justification: Text,
    ) -> PyResult<Bound<'py, PyAny>> {
        let by = person(py, &by, "by")?;
        let justification = justification.unicode().map_err(|error| raise(py, &error))?;
        let decided = brief(py, || self.screening.overrule(by, justification))?;
        words::overruling(py, &decided.map_err(|refused| refuse(py, refused))?)
    }

    /// A report that the match number `index` is not what it was taken for; `None` when there is no such match.
    fn false_positive<'py>(
        &self,
        py: Python<'py>,
        index: &Bound<'py, PyAny>,
    ) -> PyResult<Option<Bound<'py, PyAny>>> {
        let index = match index.extract::<usize>() {
            Ok(index) => index,
            // Below 0, or more than anything can have: no match has such a number.
            Err(error) if error.is_instance_of::<PyOverflowError>(py) => return Ok(None),
            Err(error) => return Err(error),
        };
        let wrong = brief(py, || self.screening.false_positive(index))?;
        wrong.map(|wrong| words::false_positive(py, wrong)).transpose()
    }

    /// The screening as one line of JSON, the same in every language.
    fn to_json(&self, py: Python<'_>) -> PyResult<String> {
        brief(py, || self.screening.to_json())
    }

    fn __eq__(&self, other: &Self) -> bool {
        self.screening == other.screening
    }

    fn __hash__(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        self.screening.verdict.as_str().hash(&mut hasher);
        for found in &self.screening.matches {
            (found.kind.as_str(), found.span).hash(&mut hasher);
        }
        hasher.finish()
    }

    fn __repr__(&self) -> String {
        let kinds: Vec<_> = self.screening.matches.iter().map(|found| found.kind.as_str()).collect();
        format!("Screening(verdict='{}', kinds={kinds:?})", self.screening.verdict).replace('"', "'")
    }

    const fn __copy__(slf: PyRef<'_, Self>) -> PyRef<'_, Self> {
        slf
    }

    fn __deepcopy__<'py>(slf: PyRef<'py, Self>, _memo: &Bound<'py, PyAny>) -> PyRef<'py, Self> {
        slf
    }
}
