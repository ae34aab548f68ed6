//! The names of errors in the vectors.

use cocareer::Error;

/// The name that vectors use for an error.
#[must_use]
pub const fn error_name(error: &Error) -> &'static str {
    match error {
        Error::Empty => "empty",
        Error::InvalidUtf8 { .. } => "invalid_utf8",
        Error::Malformed { .. } => "malformed",
        Error::LimitExceeded { .. } => "limit_exceeded",
        Error::FormatNotBuilt { .. } => "format_not_built",
        Error::UnknownRule => "unknown_rule",
        Error::UnknownName { .. } => "unknown_name",
        Error::InvalidSetting { .. } => "invalid_setting",
        Error::Internal { .. } => "internal",
    }
}
