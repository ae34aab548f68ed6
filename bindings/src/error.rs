//! Why a call could not be done.

use cocareer::{Error, Format, Limit};

use crate::log::LogReason;
use crate::overrule::Refusal;

/// Why a call could not be done. A document that breaks rules is no error: that gives findings. No error carries
/// anything from the document.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, uniffi::Error)]
#[uniffi::export(Display)]
pub enum CocareerError {
    /// The text is empty or blank.
    #[error("the text is empty")]
    Empty,
    /// The text is not UTF-8.
    #[error("the text is not UTF-8 from byte {offset} on")]
    InvalidUtf8 {
        /// The first byte, counted from 0, that is part of no character.
        offset: u64,
    },
    /// The text is not of the format at all.
    #[error("the text is not {format}: {reason} at line {line}, column {column}")]
    Malformed {
        /// The format that was expected.
        format: Format,
        /// What the reader expected, in fixed words.
        reason: String,
        /// Line, counted from 1.
        line: u32,
        /// Column in characters (Unicode code points), counted from 1.
        column: u32,
    },
    /// The document is larger than a limit.
    #[error("the document has {actual} {limit}, the limit is {maximum}")]
    LimitExceeded {
        /// Which limit.
        limit: Limit,
        /// How many there are, or at least are.
        actual: u64,
        /// How many there may be.
        maximum: u64,
    },
    /// This build cannot read the format.
    #[error("this build does not read {format}")]
    FormatNotBuilt {
        /// The format that was asked for.
        format: Format,
    },
    /// No rule has the id that was asked for.
    #[error("there is no rule with this id")]
    UnknownRule,
    /// There is no document kind, matrix or other item of the name that was asked for.
    #[error("there is no {what} with this name")]
    UnknownName {
        /// What was looked for.
        what: String,
    },
    /// A setting has a value that it cannot have.
    #[error("setting `{setting}` {reason}")]
    InvalidSetting {
        /// The setting's name, or its place in the settings, such as `levels/2/rule`.
        setting: String,
        /// What is wrong, in fixed words.
        reason: String,
    },
    /// A person's decision cannot be taken so.
    #[error("{reason}")]
    Refused {
        /// Why.
        reason: Refusal,
    },
    /// An event of a group's log cannot be read, or cannot have happened.
    #[error("{text}")]
    Rejected {
        /// Why.
        reason: LogReason,
        /// The same in a fixed word that every face of the library has.
        code: String,
        /// The same in English words.
        text: String,
    },
    /// A mistake in this library.
    #[error("internal error: {reason}")]
    Internal {
        /// What was violated, in fixed words.
        reason: String,
    },
}

impl From<Error> for CocareerError {
    fn from(error: Error) -> Self {
        match error {
            Error::Empty => Self::Empty,
            Error::InvalidUtf8 { offset } => Self::InvalidUtf8 { offset: long(offset) },
            Error::Malformed { format, reason, line, column } => {
                Self::Malformed { format, reason, line: short(line), column: short(column) }
            }
            Error::LimitExceeded { limit, actual, maximum } => {
                Self::LimitExceeded { limit, actual: long(actual), maximum: long(maximum) }
            }
            Error::FormatNotBuilt { format } => Self::FormatNotBuilt { format },
            Error::UnknownRule => Self::UnknownRule,
            Error::UnknownName { what } => Self::UnknownName { what: what.to_owned() },
            Error::InvalidSetting { setting, reason } => {
                Self::InvalidSetting { setting, reason: reason.to_owned() }
            }
            Error::Internal { reason } => Self::Internal { reason: reason.to_owned() },
        }
    }
}

/// A count as the hosts have it.
fn long(count: usize) -> u64 {
    u64::try_from(count).unwrap_or(u64::MAX)
}

/// A line or column as the hosts have it.
fn short(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_says_the_same_here_and_in_the_core() {
        let errors = [
            Error::Empty,
            Error::InvalidUtf8 { offset: 3 },
            Error::Malformed {
                format: Format::Json,
                reason: "expected a value".to_owned(),
                line: 2,
                column: 7,
            },
            Error::LimitExceeded { limit: Limit::Depth, actual: 65, maximum: 64 },
            Error::FormatNotBuilt { format: Format::Yaml },
            Error::UnknownRule,
            Error::UnknownName { what: "matrix" },
            Error::InvalidSetting { setting: "at".to_owned(), reason: "must be a date" },
            Error::Internal { reason: "a mistake" },
        ];
        for error in errors {
            assert_eq!(CocareerError::from(error.clone()).to_string(), error.to_string());
        }
    }
}
