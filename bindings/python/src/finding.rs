//! Findings. What costs something, such as the message, is made when it is asked for.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use cocareer::{Locale, ParamValue};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyMappingProxy, PyString, PyTuple};

use crate::guard::brief;
use crate::words;

/// That data break a rule. A normal result, not an error.
#[pyclass(frozen, module = "cocareer")]
pub(crate) struct Finding {
    finding: cocareer::Finding,
    locale: Locale,
}

impl Finding {
    pub(crate) const fn new(finding: cocareer::Finding, locale: Locale) -> Self {
        Self { finding, locale }
    }
}

/// The id of the rule that a finding is about.
pub(crate) fn rule_id(finding: &cocareer::Finding) -> &str {
    finding.rule_id()
}

#[pymethods]
impl Finding {
    /// The rule's id.
    #[getter]
    fn rule(&self) -> &str {
        rule_id(&self.finding)
    }

    /// Which of the rule's messages it is.
    #[getter]
    const fn case(&self) -> &'static str {
        self.finding.case
    }

    /// The message's identifier: the rule's id and the case.
    #[getter]
    fn message_id(&self) -> String {
        self.finding.message_id()
    }

    /// How serious it is.
    #[getter]
    fn severity<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        words::severity(py, self.finding.severity)
    }

    /// What is wrong, in the report's language.
    #[getter]
    fn message(&self, py: Python<'_>) -> PyResult<String> {
        brief(py, || self.finding.message(self.locale))
    }

    /// How to mend it, in the report's language.
    #[getter]
    fn remedy(&self, py: Python<'_>) -> PyResult<String> {
        brief(py, || self.finding.remedy(self.locale))
    }

    /// The parameters of the message: from name to int, date, str or a tuple of these.
    #[getter]
    fn params<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyMappingProxy>> {
        let params = PyDict::new(py);
        for param in &self.finding.params {
            params.set_item(param.name, value(py, &param.value)?)?;
        }
        Ok(PyMappingProxy::new(py, params.as_mapping()))
    }

    /// The JSON Pointer of the first location.
    #[getter]
    fn pointer(&self) -> &str {
        self.finding.pointer()
    }

    /// Where: one place, or two where two places disagree.
    #[getter]
    fn locations<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let locations = self.finding.locations.iter();
        let locations: PyResult<Vec<_>> = locations.map(|place| words::location(py, place)).collect();
        PyTuple::new(py, locations?)
    }

    /// What the rule rests on.
    #[getter]
    fn sources<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let sources = self.finding.sources().into_iter();
        let sources: PyResult<Vec<_>> = sources.map(|source| words::source(py, source)).collect();
        PyTuple::new(py, sources?)
    }

    /// How well founded the rule is.
    #[getter]
    fn confidence<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        words::confidence(py, self.finding.rule.confidence)
    }

    /// The rows of dated facts that it rests on.
    #[getter]
    fn basis<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let basis: PyResult<Vec<_>> =
            self.finding.basis.iter().map(|used| words::data_use(py, used)).collect();
        PyTuple::new(py, basis?)
    }

    /// A change that would mend it, where there is one.
    #[getter]
    fn fix<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        self.finding.fix.as_ref().map(|fix| words::fix(py, fix)).transpose()
    }

    /// Why it does not count, when somebody decided so.
    #[getter]
    fn suppressed<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        self.finding.suppressed.as_ref().map(|given| words::suppressed(py, given)).transpose()
    }

    /// Whether it counts: nobody decided that it does not.
    #[getter]
    const fn counts(&self) -> bool {
        self.finding.counts()
    }

    /// Sixteen hexadecimal digits that stay the same while the finding is the same, even when it moves.
    #[getter]
    fn fingerprint(&self) -> &str {
        &self.finding.fingerprint
    }

    fn __eq__(&self, other: &Self) -> bool {
        self.locale == other.locale && self.finding == other.finding
    }

    fn __hash__(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        let finding = &self.finding;
        (rule_id(finding), finding.case, finding.pointer(), &finding.fingerprint).hash(&mut hasher);
        hasher.finish()
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let pointer = PyString::new(py, self.finding.pointer()).repr()?;
        let (rule, case) = (rule_id(&self.finding), self.finding.case);
        let severity = self.finding.severity;
        Ok(format!("Finding(rule='{rule}', case='{case}', severity='{severity}', pointer={pointer})"))
    }

    const fn __copy__(slf: PyRef<'_, Self>) -> PyRef<'_, Self> {
        slf
    }

    fn __deepcopy__<'py>(slf: PyRef<'py, Self>, _memo: &Bound<'py, PyAny>) -> PyRef<'py, Self> {
        slf
    }
}

fn value<'py>(py: Python<'py>, param: &ParamValue) -> PyResult<Bound<'py, PyAny>> {
    match param {
        ParamValue::Number(number) => Ok(number.into_pyobject(py)?.into_any()),
        ParamValue::Date(date) => words::date(py, &date.to_string()),
        ParamValue::Name(name) => Ok(name.into_pyobject(py)?.into_any()),
        ParamValue::Term(_, name) => Ok(name.into_pyobject(py)?.into_any()),
        ParamValue::List(values) => {
            let values: PyResult<Vec<_>> = values.iter().map(|one| value(py, one)).collect();
            Ok(PyTuple::new(py, values?)?.into_any())
        }
    }
}
