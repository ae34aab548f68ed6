//! The calls. The package `cocareer` gives them their names, defaults and descriptions.

use cocareer::model::Engagement;
use cocareer::{BundleDocument, Error, Format, Locale};
use pyo3::prelude::*;
use pyo3::types::PyTuple;

use crate::error::{exception, raise};
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

/// Checks documents together, each given as its name, its text and its format. Returns for each one the report, or
/// the exception that tells why it could not be read.
#[pyfunction]
pub(crate) fn check_bundle<'py>(
    py: Python<'py>,
    documents: Vec<(Text, Text, String)>,
    given: Given<'_>,
    locale: &str,
) -> PyResult<Bound<'py, PyTuple>> {
    let settings = settings(given).map_err(|error| raise(py, &error))?;
    let locale = Locale::negotiate(locale);
    let mut named = Vec::new();
    for (name, text, format_name) in &documents {
        let format = format(format_name).map_err(|error| raise(py, &error))?;
        // The name of a file that is no Unicode text is still a name.
        named.push((String::from_utf8_lossy(name.bytes()), text.bytes(), format));
    }
    let checked = guarded(py, || {
        let documents: Vec<_> =
            named.iter().map(|&(ref name, text, format)| BundleDocument { name, text, format }).collect();
        Ok(cocareer::check_bundle(&documents, &settings))
    })?;
    let results = checked.into_iter().map(|checked| match checked {
        Ok(report) => Ok(Bound::new(py, Report::new(report, locale))?.into_any()),
        Err(error) => exception(py, &error),
    });
    PyTuple::new(py, results.collect::<PyResult<Vec<_>>>()?)
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

/// What in an engagement speaks for an assessment of privacy consequences, as JSON. `text` is the engagement's own
/// JSON, as in [`check_data`].
#[pyfunction]
pub(crate) fn dpia_advice(py: Python<'_>, text: Text, given: Given<'_>, locale: &str) -> PyResult<String> {
    let settings = settings(given).map_err(|error| raise(py, &error))?;
    let locale = Locale::negotiate(locale);
    guarded(py, || {
        let engagement = cocareer::read_engagement(text.bytes(), Format::Json, &settings)?;
        Ok(cocareer::dpia_advice(&engagement, &settings).to_json(locale))
    })
}

/// The dated facts, as JSON.
#[pyfunction]
pub(crate) fn dated_data(py: Python<'_>) -> PyResult<String> {
    guarded(py, || Ok(cocareer::DataTables::built_in().to_json()))
}

/// What there is to know about a rule, as JSON.
#[pyfunction]
pub(crate) fn explain(py: Python<'_>, rule: &str, locale: &str) -> PyResult<String> {
    let locale = Locale::negotiate(locale);
    guarded(py, || Ok(cocareer::explain(rule, locale)?.to_json().to_string()))
}

/// The page of a rule, as Markdown.
#[pyfunction]
pub(crate) fn rule_page(py: Python<'_>, rule: &str, locale: &str) -> PyResult<String> {
    let locale = Locale::negotiate(locale);
    guarded(py, || cocareer::rule_page(rule, locale))
}

/// The catalogue, as JSON.
#[pyfunction]
pub(crate) fn catalogue(py: Python<'_>, locale: &str) -> PyResult<String> {
    let locale = Locale::negotiate(locale);
    guarded(py, || cocareer::catalogue_to_json(locale))
}

/// The report as it would be if its first finding rested on a dated fact, could be mended and did not count, so that a
/// test can see what becomes of that. Not in release builds.
#[cfg(debug_assertions)]
#[pyfunction]
pub(crate) fn suppress_for_test(py: Python<'_>, report: &Report, at: &str) -> PyResult<Report> {
    use cocareer::model::DataTableId;
    use cocareer::{DataUse, Fix, Suppressed, SuppressionOrigin, parse_at};

    let (mut found, locale) = report.parts();
    let day = parse_at(at).map_err(|error| raise(py, &error))?;
    if let Some(first) = found.findings.first_mut() {
        first.basis = vec![DataUse { table: DataTableId::Eea, row: "NO 1994-01-01".to_owned(), as_of: day }];
        first.fix =
            Some(Fix { pointer: "/languages".to_owned(), value: Some(vec!["nn"].into()), safe: true });
        let (origin, reason) = (SuppressionOrigin::Settings, "decided".to_owned());
        first.suppressed = Some(Suppressed { origin, reason, until: Some(day) });
    }
    Ok(Report::new(found, locale))
}

/// The closed lists that are written by hand in Python, so that a test can see whether they are the core's. Not in
/// release builds.
#[cfg(debug_assertions)]
#[pyfunction]
pub(crate) fn lists_for_test() -> Vec<(&'static str, Vec<&'static str>)> {
    use cocareer::model::Outcome;
    use cocareer::{ChainCheck, ChangeKind, DutyKind, DutyState, GroupPhase, StepKind};

    vec![
        ("ChainCheck", ChainCheck::ALL.iter().map(|value| value.as_str()).collect()),
        ("ChangeKind", ChangeKind::ALL.iter().map(|value| value.as_str()).collect()),
        ("DutyKind", DutyKind::ALL.iter().map(|value| value.as_str()).collect()),
        ("DutyState", DutyState::ALL.iter().map(|value| value.as_str()).collect()),
        ("GroupPhase", GroupPhase::ALL.iter().map(|value| value.as_str()).collect()),
        ("Outcome", Outcome::ALL.iter().map(|value| value.as_str()).collect()),
        ("StepKind", StepKind::ALL.iter().map(|value| value.as_str()).collect()),
    ]
}

/// Panics, so that a test can see what becomes of that. Not in release builds.
#[cfg(debug_assertions)]
#[pyfunction]
#[allow(clippy::panic, clippy::panic_in_result_fn, reason = "panicking is what this is for")]
pub(crate) fn panic_for_test(py: Python<'_>) -> PyResult<()> {
    guarded(py, || panic!("for a test"))
}
