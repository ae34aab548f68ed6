//! Agreements of groups: what changed between two, and the check of one.

use cocareer::model::{EngagementMode, GroupAgreement};
use cocareer::{
    AgreementNorm, ChangeClass, Error, Format, Locale, Settings, diff_agreements, lint_agreement,
    read_engagement,
};
use pyo3::prelude::*;
use pyo3::pybacked::PyBackedStr;

use crate::error::raise;
use crate::guard::guarded;
use crate::policy::Document;
use crate::report::Report;
use crate::settings::{Given, format, invalid, settings};

/// The agreement of an engagement, and the engagement's mode. Without an agreement there is nothing to look at.
fn agreement(
    (text, format): (&[u8], Format),
    settings: &Settings,
) -> Result<(GroupAgreement, Option<EngagementMode>), Error> {
    let engagement = read_engagement(text, format, settings)?;
    let none = Error::UnknownName { what: "group agreement" };
    Ok((engagement.group_agreement.ok_or(none)?, engagement.mode))
}

/// A document's bytes and format.
fn parts<'d>(py: Python<'_>, (text, name): &'d Document) -> PyResult<(&'d [u8], Format)> {
    Ok((text.bytes(), format(name).map_err(|error| raise(py, &error))?))
}

/// What changed between the agreements of two engagements, as JSON.
#[pyfunction]
pub(crate) fn agreement_diff(
    py: Python<'_>,
    old: Document,
    new: Document,
    raised: Vec<(PyBackedStr, PyBackedStr)>,
    given: Given<'_>,
    locale: &str,
) -> PyResult<String> {
    let settings = settings(given).map_err(|error| raise(py, &error))?;
    let (old, new) = (parts(py, &old)?, parts(py, &new)?);
    let locale = Locale::negotiate(locale);
    guarded(py, || {
        let unknown = || invalid("raise_", "must be from norm to `editorial`, `minor` or `major`");
        let pair = |(norm, class): &(PyBackedStr, PyBackedStr)| {
            Ok((
                AgreementNorm::parse(norm).ok_or_else(unknown)?,
                ChangeClass::parse(class).ok_or_else(unknown)?,
            ))
        };
        let raised = raised.iter().map(pair).collect::<Result<Vec<_>, Error>>()?;
        let (old, new) = (agreement(old, &settings)?.0, agreement(new, &settings)?.0);
        Ok(diff_agreements(&old, &new, &raised).to_json(Some(locale)))
    })
}

/// Checks the agreement of an engagement by itself, as that of a group in a mode. Without a mode the engagement's own
/// counts, or else the widest: it asks for the most.
#[pyfunction]
pub(crate) fn agreement_lint(
    py: Python<'_>,
    document: Document,
    mode: Option<&str>,
    given: Given<'_>,
    locale: &str,
) -> PyResult<Report> {
    let settings = settings(given).map_err(|error| raise(py, &error))?;
    let unknown = || invalid("mode", "must be an engagement mode");
    let mode = mode.map(|mode| EngagementMode::parse(mode).ok_or_else(unknown)).transpose();
    let mode = mode.map_err(|error| raise(py, &error))?;
    let document = parts(py, &document)?;
    let report = guarded(py, || {
        let (agreement, own) = agreement(document, &settings)?;
        let mode = mode.or(own).unwrap_or(EngagementMode::Community);
        Ok(lint_agreement(&agreement, mode, &settings))
    })?;
    Ok(Report::new(report, Locale::negotiate(locale)))
}
