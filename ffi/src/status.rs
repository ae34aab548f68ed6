//! How a call ended, as a number.

use core::ffi::{CStr, c_char};

use cocareer::{Error, LogReason};

use crate::guard;

/// How a call ended. Hundreds group the numbers by what has to be mended: 1xx the call, 2xx the document, 3xx what
/// was looked up, 4xx the settings, 5xx a decision of a person or an event in a group, 9xx this library. A number never
/// gets another meaning. Later versions may add numbers: treat one that you do not know as a failure of its hundred.
#[repr(u32)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum cocareer_status {
    /// The call was done.
    Ok = 0,

    /// A pointer is NULL that must not be.
    NullArgument = 100,
    /// An argument has a value that it cannot have, such as an unknown number or a text that is not UTF-8.
    InvalidArgument = 101,
    /// An index is not smaller than the count.
    OutOfRange = 102,

    /// The document is empty or blank.
    Empty = 200,
    /// The document is not UTF-8. cocareer_error_offset() tells the first bad byte.
    InvalidUtf8 = 201,
    /// The document is not of its format at all. cocareer_error_line() and cocareer_error_column() tell where.
    Malformed = 202,
    /// The document is larger than the settings allow.
    LimitExceeded = 203,
    /// This build of the library cannot read the format.
    FormatNotBuilt = 204,

    /// No rule has this id.
    UnknownRule = 300,
    /// Nothing of the wanted kind has this name.
    UnknownName = 301,

    /// The settings are not an object of the known fields, or a field has a value that it cannot have.
    InvalidSetting = 400,

    /// A person's decision cannot be taken so, or an event cannot have happened. cocareer_error_reason() tells why.
    Refused = 500,

    /// A mistake in this library. Please report it.
    Internal = 900,
    /// A mistake in this library that made it stop in the middle of the call. Please report it. Objects that exist
    /// stay valid, but for the state of a group that was being changed: it can only be freed.
    Panic = 901,
}

impl From<&Error> for cocareer_status {
    fn from(error: &Error) -> Self {
        match error {
            Error::Empty => Self::Empty,
            Error::InvalidUtf8 { .. } => Self::InvalidUtf8,
            Error::Malformed { .. } => Self::Malformed,
            Error::LimitExceeded { .. } => Self::LimitExceeded,
            Error::FormatNotBuilt { .. } => Self::FormatNotBuilt,
            Error::UnknownRule => Self::UnknownRule,
            Error::UnknownName { .. } => Self::UnknownName,
            Error::InvalidSetting { .. } => Self::InvalidSetting,
            Error::Internal { .. } => Self::Internal,
        }
    }
}

impl From<LogReason> for cocareer_status {
    fn from(reason: LogReason) -> Self {
        match reason {
            LogReason::Rejected(_) => Self::Refused,
            LogReason::NotUtf8 => Self::InvalidUtf8,
            LogReason::TooLong { .. } | LogReason::TooLarge => Self::LimitExceeded,
            LogReason::Truncated
            | LogReason::Malformed
            | LogReason::NotAnObject
            | LogReason::UnknownField
            | LogReason::RepeatedField
            | LogReason::BadValue { .. } => Self::Malformed,
        }
    }
}

impl cocareer_status {
    /// Its name, for programs.
    pub(crate) fn name(self) -> &'static CStr {
        NAMES.iter().find(|(known, _)| *known == self).map_or(c"unknown", |(_, name)| name)
    }
}

/// Every status with its name.
const NAMES: &[(cocareer_status, &CStr)] = &[
    (cocareer_status::Ok, c"ok"),
    (cocareer_status::NullArgument, c"null_argument"),
    (cocareer_status::InvalidArgument, c"invalid_argument"),
    (cocareer_status::OutOfRange, c"out_of_range"),
    (cocareer_status::Empty, c"empty"),
    (cocareer_status::InvalidUtf8, c"invalid_utf8"),
    (cocareer_status::Malformed, c"malformed"),
    (cocareer_status::LimitExceeded, c"limit_exceeded"),
    (cocareer_status::FormatNotBuilt, c"format_not_built"),
    (cocareer_status::UnknownRule, c"unknown_rule"),
    (cocareer_status::UnknownName, c"unknown_name"),
    (cocareer_status::InvalidSetting, c"invalid_setting"),
    (cocareer_status::Refused, c"refused"),
    (cocareer_status::Internal, c"internal"),
    (cocareer_status::Panic, c"panic"),
];

/// Returns the name of a status in lower case, such as "limit_exceeded", ended by NUL; "unknown" for a number that
/// this library does not know. It is for logs and tests, not for the people who use your program.
///
/// The parameter is a plain number, so that a number that is no status does no harm.
///
/// Ownership: the text belongs to the library and stays valid while the library is loaded; do not free it.
/// Errors: none, the result is never NULL. Threads: may be called from any threads at once.
#[unsafe(no_mangle)]
#[must_use]
pub extern "C" fn cocareer_status_name(status: u32) -> *const c_char {
    guard::get(|| {
        let known = NAMES.iter().find(|(known, _)| *known as u32 == status);
        known.map_or(c"unknown", |(_, name)| name).as_ptr()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Breaks the build when a status is added, so that whoever adds it comes here and to the table.
    const fn place_in_table(status: cocareer_status) -> usize {
        match status {
            cocareer_status::Ok => 0,
            cocareer_status::NullArgument => 1,
            cocareer_status::InvalidArgument => 2,
            cocareer_status::OutOfRange => 3,
            cocareer_status::Empty => 4,
            cocareer_status::InvalidUtf8 => 5,
            cocareer_status::Malformed => 6,
            cocareer_status::LimitExceeded => 7,
            cocareer_status::FormatNotBuilt => 8,
            cocareer_status::UnknownRule => 9,
            cocareer_status::UnknownName => 10,
            cocareer_status::InvalidSetting => 11,
            cocareer_status::Refused => 12,
            cocareer_status::Internal => 13,
            cocareer_status::Panic => 14,
        }
    }

    #[test]
    fn every_status_has_a_name_of_its_own() {
        for (place, (status, name)) in NAMES.iter().enumerate() {
            assert_eq!(place_in_table(*status), place);
            assert_eq!(NAMES.iter().filter(|(_, other)| other == name).count(), 1);
        }
        assert_eq!(NAMES.len(), place_in_table(cocareer_status::Panic) + 1);
    }
}
