//! Documents as text.

use cocareer::Format;
use cocareer::model::Engagement;

use crate::error::CocareerError;
use crate::guard::guarded;
use crate::settings::Settings;

/// Reads an engagement from text, UTF-8, as far as it can be read. Whatever is wrong with the text's form is left
/// out, and only a check of the text itself tells of it.
///
/// Throws when the text is empty, not UTF-8, not of the format, or beyond a limit.
#[uniffi::export(default(settings))]
pub fn read_engagement(
    bytes: Vec<u8>,
    format: Format,
    settings: Settings,
) -> Result<Engagement, CocareerError> {
    guarded(move || Ok(cocareer::read_engagement(&bytes, format, &settings.to_core()?)?))
}

/// Writes an engagement as a document in JSON. Fields that nobody set are left out.
#[uniffi::export]
pub fn engagement_to_json(engagement: Engagement) -> Result<String, CocareerError> {
    guarded(move || {
        serde_json::to_string(&engagement)
            .map_err(|_| CocareerError::Internal { reason: "an engagement cannot be written".to_owned() })
    })
}
