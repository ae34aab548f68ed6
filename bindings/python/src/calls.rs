//! The calls. The package `cocareer` gives them their names, defaults and descriptions.

use cocareer::model::Engagement;
use cocareer::{Error, Format, Locale};
use pyo3::prelude::*;

use crate::error::raise;
use crate::guard::guarded;
use crate::report::Report;
use crate::settings::{Given, format, settings};
use crate::text::Text;

/// Checks a document that came as text.
#[pyfunction]
pub(crate) fn check_text(
    py: Python<'_>,
    text: Text,
    format_name: &str,
    given: Given<'_>,
    locale: &str,
) -> PyResult<Report> {
    let format = format(format_name).map_err(|error| raise(py, &error))?;
    let settings = settings(given).map_err(|error| raise(py, &error))?;
    let report = guarded(py, || cocareer::check_text(text.bytes(), format, &settings))?;
    Ok(Report::new(report, Locale::negotiate(locale)))
}

/// Checks a document that the host has as data. `text` is its JSON, which nobody ever sees; so no finding says
/// where in it something stands. `is_engagement` says that it can be nothing else.
#[pyfunction]
pub(crate) fn check_data(
    py: Python<'_>,
    text: Text,
    is_engagement: bool,
    given: Given<'_>,
    locale: &str,
) -> PyResult<Report> {
    let settings = settings(given).map_err(|error| raise(py, &error))?;
    let report = guarded(py, || {
        let typed = is_engagement.then(|| serde_json::from_slice::<Engagement>(text.bytes()).ok()).flatten();
        if let Some(engagement) = typed {
            return Ok(cocareer::check(&engagement, &settings));
        }
        let mut report = cocareer::check_text(text.bytes(), Format::Json, &settings)?;
        for finding in &mut report.findings {
            for location in &mut finding.locations {
                location.range = None;
            }
        }
        Ok(report)
    })?;
    Ok(Report::new(report, Locale::negotiate(locale)))
}

/// Reads an engagement as far as it can be read; returns it as JSON.
#[pyfunction]
pub(crate) fn read_engagement(
    py: Python<'_>,
    text: Text,
    format_name: &str,
    given: Given<'_>,
) -> PyResult<String> {
    let format = format(format_name).map_err(|error| raise(py, &error))?;
    let settings = settings(given).map_err(|error| raise(py, &error))?;
    guarded(py, || {
        let engagement = cocareer::read_engagement(text.bytes(), format, &settings)?;
        serde_json::to_string(&engagement)
            .map_err(|_| Error::Internal { reason: "an engagement cannot be written" })
    })
}

/// What there is to know about a rule, as JSON.
#[pyfunction]
pub(crate) fn explain(py: Python<'_>, rule: &str, locale: &str) -> PyResult<String> {
    let locale = Locale::negotiate(locale);
    guarded(py, || Ok(cocareer::explain(rule, locale)?.to_json().to_string()))
}

/// The catalogue, as JSON.
#[pyfunction]
pub(crate) fn catalogue(py: Python<'_>, locale: &str) -> PyResult<String> {
    let locale = Locale::negotiate(locale);
    guarded(py, || cocareer::catalogue_to_json(locale))
}

/// Panics, so that a test can see what becomes of that. Not in release builds.
#[cfg(debug_assertions)]
#[pyfunction]
#[allow(clippy::panic, clippy::panic_in_result_fn, reason = "panicking is what this is for")]
pub(crate) fn panic_for_test(py: Python<'_>) -> PyResult<()> {
    guarded(py, || panic!("for a test"))
}
