//! What the bytes and numbers that C gives mean. Nothing here is trusted: what is not known is refused.

use cocareer::{Author, Error, Format, Locale, RedactionOptions, ScreeningContext, Settings, Severity};

use crate::check::{COCAREER_FORMAT_JSON, COCAREER_FORMAT_YAML};
use crate::context;
use crate::error::cocareer_error;
use crate::finding::{COCAREER_SEVERITY_ERROR, COCAREER_SEVERITY_INFO, COCAREER_SEVERITY_WARNING};

/// The format with this number.
pub(crate) fn format(number: u32) -> Result<Format, cocareer_error> {
    match number {
        COCAREER_FORMAT_JSON => Ok(Format::Json),
        COCAREER_FORMAT_YAML => Ok(Format::Yaml),
        _ => Err(cocareer_error::invalid_argument("format", "is none of the COCAREER_FORMAT_... numbers")),
    }
}

/// The severity with this number, if there is one.
pub(crate) const fn severity(number: u32) -> Option<Severity> {
    match number {
        COCAREER_SEVERITY_INFO => Some(Severity::Info),
        COCAREER_SEVERITY_WARNING => Some(Severity::Warning),
        COCAREER_SEVERITY_ERROR => Some(Severity::Error),
        _ => None,
    }
}

/// Who does something, by number.
pub(crate) fn author(number: u32) -> Result<Author, cocareer_error> {
    let refused = || cocareer_error::invalid_argument("author", "is none of the COCAREER_AUTHOR_... numbers");
    context::author(number).ok_or_else(refused)
}

/// The language for a tag. No tag is English.
pub(crate) fn locale(tag: &[u8]) -> Result<Locale, cocareer_error> {
    text(tag, "locale").map(Locale::negotiate)
}

/// The language for a tag, or nothing for no tag.
pub(crate) fn some_locale(tag: &[u8]) -> Result<Option<Locale>, cocareer_error> {
    if tag.is_empty() { Ok(None) } else { locale(tag).map(Some) }
}

/// The settings in a JSON text. No text is the defaults.
pub(crate) fn settings(json: &[u8]) -> Result<Settings, cocareer_error> {
    Ok(Settings::from_json(setting_text(json, "settings")?)?)
}

/// The context of a screening in a JSON text. No text is a message.
pub(crate) fn context(json: &[u8]) -> Result<ScreeningContext, cocareer_error> {
    Ok(ScreeningContext::from_json(setting_text(json, "context")?)?)
}

/// The options of a redaction in a JSON text. No text is placeholders.
pub(crate) fn redaction(json: &[u8]) -> Result<RedactionOptions, cocareer_error> {
    Ok(RedactionOptions::from_json(setting_text(json, "options")?)?)
}

/// The text of a setting called `name`.
pub(crate) fn setting_text<'a>(json: &'a [u8], name: &str) -> Result<&'a str, Error> {
    let refused = |_| Error::InvalidSetting { setting: name.to_owned(), reason: "must be UTF-8" };
    core::str::from_utf8(json).map_err(refused)
}

/// A text that names something.
pub(crate) fn text<'a>(bytes: &'a [u8], name: &str) -> Result<&'a str, cocareer_error> {
    core::str::from_utf8(bytes).map_err(|_| cocareer_error::invalid_argument(name, "is not UTF-8"))
}
