//! The verb *check*.

use core::fmt;

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

/// One document of a bundle, as text.
#[derive(Clone, PartialEq, Eq, uniffi::Record)]
pub struct BundleDocument {
    /// Its name, such as that of its file. Where two documents hold the same part, the one whose name comes first
    /// counts.
    pub name: String,
    /// Its text, UTF-8.
    pub bytes: Vec<u8>,
    /// How it is written.
    pub format: Format,
}

/// Nothing of the text.
impl fmt::Debug for BundleDocument {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { name, bytes, format } = self;
        write!(f, "BundleDocument({name:?}, {} bytes of {format})", bytes.len())
    }
}

/// What came of one document of a bundle.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Enum)]
pub enum BundleResult {
    /// It was checked.
    Checked {
        /// What was found.
        report: Report,
    },
    /// It could not be read.
    Refused {
        /// Why.
        error: CocareerError,
    },
}

/// Checks documents together: each engagement with the shared parts that it uses, and all of them with each other.
/// There is one result for each document, in their order.
///
/// A place that is in another document than the report's own has its number, counted from 0. A document that cannot
/// be read has its own error, and the others are checked all the same.
///
/// Throws when a setting has a value that it cannot have.
#[uniffi::export(default(settings))]
pub fn check_bundle(
    documents: Vec<BundleDocument>,
    settings: Settings,
) -> Result<Vec<BundleResult>, CocareerError> {
    guarded(move || {
        let (chosen, locale) = (settings.to_core()?, settings.locale());
        let borrowed: Vec<_> = documents
            .iter()
            .map(|BundleDocument { name, bytes, format }| cocareer::BundleDocument {
                name,
                text: bytes,
                format: *format,
            })
            .collect();
        let result = |checked| match checked {
            Ok(report) => BundleResult::Checked { report: Report::render(report, locale) },
            Err(error) => BundleResult::Refused { error: CocareerError::from(error) },
        };
        Ok(cocareer::check_bundle(&borrowed, &chosen).into_iter().map(result).collect())
    })
}
