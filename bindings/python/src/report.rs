//! Reports.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use cocareer::{Locale, Severity};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyTuple;

use crate::finding::{Finding, rule_id};
use crate::guard::guarded;
use crate::words;

/// What a check found in one document.
#[pyclass(frozen, module = "cocareer")]
pub(crate) struct Report {
    report: cocareer::Report,
    locale: Locale,
    findings: PyOnceLock<Py<PyTuple>>,
}

impl Report {
    pub(crate) const fn new(report: cocareer::Report, locale: Locale) -> Self {
        Self { report, locale, findings: PyOnceLock::new() }
    }

    /// What it is made of.
    #[cfg(debug_assertions)]
    pub(crate) fn parts(&self) -> (cocareer::Report, Locale) {
        (self.report.clone(), self.locale)
    }
}

#[pymethods]
impl Report {
    /// The findings, in the order of the catalogue and then of the document.
    #[getter]
    fn findings<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let make = || {
            let findings = self.report.findings.iter();
            let findings: PyResult<Vec<_>> =
                findings.map(|finding| Bound::new(py, Finding::new(finding.clone(), self.locale))).collect();
            Ok::<_, PyErr>(PyTuple::new(py, findings?)?.unbind())
        };
        Ok(self.findings.get_or_try_init(py, make)?.bind(py).clone())
    }

    /// How many rules looked at the document. 0 means that nothing was checked, which is no pass.
    #[getter]
    const fn rules_run(&self) -> u32 {
        self.report.rules_run
    }

    /// Whether the document was checked and nothing in it must be mended. Warnings may remain, and so may findings that
    /// do not count.
    #[getter]
    fn ok(&self) -> bool {
        self.report.rules_run > 0 && self.report.count(Severity::Error) == 0
    }

    /// The most serious severity of a finding that counts, or `None` when there is none.
    #[getter]
    fn worst<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        let worst = self.report.worst();
        worst.map(|severity| words::severity(py, severity)).transpose()
    }

    /// The language of the report's texts.
    #[getter]
    const fn locale(&self) -> &'static str {
        self.locale.as_str()
    }

    /// How many findings that count have the severity `severity`.
    fn count(&self, severity: &str) -> PyResult<usize> {
        let unknown = || PyValueError::new_err("a severity is `error`, `warning` or `info`");
        let severity = Severity::parse(severity).ok_or_else(unknown)?;
        Ok(self.report.count(severity))
    }

    /// The same report with its texts in another language.
    fn in_locale(&self, locale: &str) -> Self {
        Self::new(self.report.clone(), Locale::negotiate(locale))
    }

    /// The report as JSON, in the same form as the command line's.
    fn to_json(&self, py: Python<'_>) -> PyResult<String> {
        guarded(py, || Ok(self.report.to_json(self.locale)))
    }

    fn __eq__(&self, other: &Self) -> bool {
        self.locale == other.locale && self.report == other.report
    }

    fn __hash__(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        for finding in &self.report.findings {
            (rule_id(finding), finding.pointer(), &finding.fingerprint).hash(&mut hasher);
        }
        self.report.rules_run.hash(&mut hasher);
        hasher.finish()
    }

    fn __repr__(&self) -> String {
        format!(
            "Report(ok={}, errors={}, warnings={}, infos={}, rules_run={})",
            if self.ok() { "True" } else { "False" },
            self.report.count(Severity::Error),
            self.report.count(Severity::Warning),
            self.report.count(Severity::Info),
            self.report.rules_run,
        )
    }

    const fn __copy__(slf: PyRef<'_, Self>) -> PyRef<'_, Self> {
        slf
    }

    fn __deepcopy__<'py>(slf: PyRef<'py, Self>, _memo: &Bound<'py, PyAny>) -> PyRef<'py, Self> {
        slf
    }
}
