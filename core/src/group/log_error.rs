//! What is wrong with a log, and where.

use crate::group::Rejection;

/// The first thing that is wrong with a log. It holds nothing from the log but where that is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {reason}")]
pub struct LogError {
    /// The line, counted from 1; of a JSON list, the line that the event begins on.
    pub line: usize,
    /// What is wrong.
    pub reason: LogReason,
}

/// What is wrong with a line of a log.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum LogReason {
    /// The event cannot have happened.
    #[error(transparent)]
    Rejected(#[from] Rejection),
    /// The line is not UTF-8.
    #[error("not UTF-8")]
    NotUtf8,
    /// The line is longer than a line may be.
    #[error("longer than {maximum} bytes")]
    TooLong {
        /// The most bytes that a line may have.
        maximum: usize,
    },
    /// The line nests deeper, or has more values, than an event may have.
    #[error("nested too deep, or too many values")]
    TooLarge,
    /// The line ends in the middle of an event. Of the last line, that happens when writing was broken off.
    #[error("ends in the middle of an event")]
    Truncated,
    /// The line is not JSON.
    #[error("not JSON")]
    Malformed,
    /// The line is JSON but not an object.
    #[error("not an object")]
    NotAnObject,
    /// The event has a field that its kind does not have. It could change what the event means.
    #[error("a field that events do not have")]
    UnknownField,
    /// The event has a field twice.
    #[error("a field is there twice")]
    RepeatedField,
    /// The event has a value that the field cannot have.
    #[error("`{field}` cannot have this value")]
    BadValue {
        /// The field's name.
        field: &'static str,
    },
}

impl LogError {
    /// What is wrong in a fixed word: the same in every face and in the conformance vectors.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        self.reason.code()
    }
}

impl LogReason {
    /// The reason in a fixed word: the same in every face and in the conformance vectors.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Rejected(rejection) => rejection.code(),
            Self::NotUtf8 => "invalid_utf8",
            Self::TooLong { .. } => "too_long",
            Self::TooLarge => "too_large",
            Self::Truncated => "truncated",
            Self::Malformed => "malformed",
            Self::NotAnObject => "not_an_object",
            Self::UnknownField => "unknown_field",
            Self::RepeatedField => "repeated_field",
            Self::BadValue { .. } => "bad_value",
        }
    }
}
