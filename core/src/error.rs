//! Why a call could not be done. A document that breaks rules is no error: that gives findings.

use crate::document::Format;

/// Why a call could not be done. No variant carries anything from the document.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// The text is empty or blank.
    #[error("the text is empty")]
    Empty,
    /// The text is not UTF-8.
    #[error("the text is not UTF-8 from byte {offset} on")]
    InvalidUtf8 {
        /// The first byte, counted from 0, that is part of no character.
        offset: usize,
    },
    /// The text is not of the format at all.
    #[error("the text is not {format}: {reason} at line {line}, column {column}")]
    Malformed {
        /// The format that was expected.
        format: Format,
        /// What the reader expected, in fixed words.
        reason: String,
        /// Line, counted from 1.
        line: usize,
        /// Column in characters, counted from 1.
        column: usize,
    },
    /// The document is larger than a limit.
    #[error("the document has {actual} {limit}, the limit is {maximum}")]
    LimitExceeded {
        /// Which limit.
        limit: Limit,
        /// How many there are, or at least are.
        actual: usize,
        /// How many there may be.
        maximum: usize,
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
        what: &'static str,
    },
    /// A setting has a value that it cannot have.
    #[error("setting `{setting}` {reason}")]
    InvalidSetting {
        /// The setting's name, or its place in the settings, such as `levels/2/rule`.
        setting: String,
        /// What is wrong, in fixed words.
        reason: &'static str,
    },
    /// A mistake in this library.
    #[error("internal error: {reason}")]
    Internal {
        /// What was violated, in fixed words.
        reason: &'static str,
    },
}

impl Error {
    /// The error in a fixed word, such as `malformed`: the same in every face and in the conformance vectors.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::InvalidUtf8 { .. } => "invalid_utf8",
            Self::Malformed { .. } => "malformed",
            Self::LimitExceeded { .. } => "limit_exceeded",
            Self::FormatNotBuilt { .. } => "format_not_built",
            Self::UnknownRule => "unknown_rule",
            Self::UnknownName { .. } => "unknown_name",
            Self::InvalidSetting { .. } => "invalid_setting",
            Self::Internal { .. } => "internal",
        }
    }

    /// A setting has a value that it cannot have.
    pub(crate) fn invalid_setting(setting: impl Into<String>, reason: &'static str) -> Self {
        Self::InvalidSetting { setting: setting.into(), reason }
    }
}

/// What a limit counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Limit {
    /// Bytes of text.
    Bytes,
    /// Levels of nesting.
    Depth,
    /// Values: objects, lists, texts, numbers and flags.
    Nodes,
}

impl core::fmt::Display for Limit {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(match self {
            Self::Bytes => "bytes",
            Self::Depth => "levels of nesting",
            Self::Nodes => "values",
        })
    }
}
