//! The verb *check*.

use cocareer::Format;
use cocareer::model::Engagement;

use crate::error::CocareerError;
use crate::guard::guarded;
use crate::report::Report;
use crate::settings::Settings;

/// Checks an engagement that the host has as data.
///
/// Bad data give findings, never an error. The same arguments always give the same report.
#[uniffi::export(default(settings))]
pub fn check(engagement: Engagement, settings: Settings) -> Result<Report, CocareerError> {
    guarded(move || {
        let report = cocareer::check(&engagement, &settings.to_core()?);
        Ok(Report::render(report, settings.locale()))
    })
}

/// Checks a document that came as text, UTF-8. Findings carry their place in the text.
///
/// Throws when the text is empty, not UTF-8, not of the format, or beyond a limit.
#[uniffi::export(default(settings))]
pub fn check_text(bytes: Vec<u8>, format: Format, settings: Settings) -> Result<Report, CocareerError> {
    guarded(move || {
        let report = cocareer::check_text(&bytes, format, &settings.to_core()?)?;
        Ok(Report::render(report, settings.locale()))
    })
}
