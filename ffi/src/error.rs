//! Why a call could not be done, with words and a place.

use cocareer::{Error, LogError, OverruleError};

use crate::guard::{self, Returned};
use crate::handle::Handle;
use crate::status::cocareer_status;
use crate::text::cocareer_str;

/// What cocareer_error_offset() returns when the error has no place that is counted in bytes.
pub const COCAREER_NO_OFFSET: usize = usize::MAX;

/// Why a call could not be done. Get one by passing the address of a `cocareer_error *` as the last argument of a
/// call; free it with cocareer_error_free(). It never changes, so any threads may read it at once. Nothing in it
/// is taken from the document's content: it may go to a log.
#[derive(Debug)]
pub struct cocareer_error {
    /// What the call returned.
    pub(crate) status: cocareer_status,
    /// The words, with a NUL at the end and none before.
    message: Box<[u8]>,
    /// The code of the reason, with a NUL at the end and none before; nothing for an error without one.
    reason: Box<[u8]>,
    line: u32,
    column: u32,
    offset: usize,
}

impl Handle for cocareer_error {}

impl cocareer_error {
    fn new(status: cocareer_status, message: &str) -> Self {
        let message = terminated(message);
        Self { status, message, reason: Box::default(), line: 0, column: 0, offset: COCAREER_NO_OFFSET }
    }

    /// The argument called `name` is NULL.
    pub(crate) fn null_argument(name: &str) -> Self {
        Self::new(cocareer_status::NullArgument, &format!("the argument `{name}` is NULL"))
    }

    /// The argument called `name` has a value that it cannot have; `reason` goes on after the name.
    pub(crate) fn invalid_argument(name: &str, reason: &str) -> Self {
        Self::new(cocareer_status::InvalidArgument, &format!("the argument `{name}` {reason}"))
    }

    /// The index called `name` is not smaller than `count`.
    pub(crate) fn out_of_range(name: &str, count: usize) -> Self {
        Self::new(cocareer_status::OutOfRange, &format!("the argument `{name}` must be smaller than {count}"))
    }

    /// The argument called `name` was being changed when the library panicked.
    pub(crate) fn broken(name: &str) -> Self {
        let reason = "was being changed when a mistake in cocareer stopped an earlier call; only free it";
        Self::new(cocareer_status::Panic, &format!("the argument `{name}` {reason}"))
    }

    /// The library panicked.
    pub(crate) fn panic() -> Self {
        Self::new(cocareer_status::Panic, "a mistake in cocareer stopped this call; please report it")
    }
}

/// A place as C counts it.
fn short(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// The words with a NUL at the end and none before.
fn terminated(words: &str) -> Box<[u8]> {
    words.bytes().map(|byte| if byte == 0 { b'?' } else { byte }).chain([0]).collect()
}

impl From<OverruleError> for cocareer_error {
    fn from(error: OverruleError) -> Self {
        let made = Self::new(cocareer_status::Refused, &error.to_string());
        Self { reason: terminated(error.code()), ..made }
    }
}

impl From<LogError> for cocareer_error {
    fn from(error: LogError) -> Self {
        let made = Self::new(cocareer_status::from(error.reason), &error.to_string());
        Self { reason: terminated(error.code()), line: short(error.line), ..made }
    }
}

impl From<Error> for cocareer_error {
    fn from(error: Error) -> Self {
        let mut made = Self::new(cocareer_status::from(&error), &error.to_string());
        match error {
            Error::InvalidUtf8 { offset } => made.offset = offset,
            Error::Malformed { line, column, .. } => {
                made.line = short(line);
                made.column = short(column);
            }
            _ => {}
        }
        made
    }
}

/// Reads one value of an error; a call that has no error to look at, or that panics, gives "nothing".
///
/// # Safety
///
/// As for [`Handle::look`].
unsafe fn read<T: Returned>(error: *const cocareer_error, value: impl FnOnce(&cocareer_error) -> T) -> T {
    // SAFETY: the caller's promise.
    guard::get(|| unsafe { cocareer_error::look(error) }.map_or(T::NOTHING, value))
}

/// Returns the status that the call returned; COCAREER_STATUS_OK for NULL.
///
/// Errors: none. Threads: may be called from any threads at once.
///
/// # Safety
///
/// `error` must be NULL or an error that is not freed yet.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn cocareer_error_status(error: *const cocareer_error) -> cocareer_status {
    // SAFETY: what this function asks of its caller.
    guard::get(|| unsafe { cocareer_error::look(error) }.map_or(cocareer_status::Ok, |error| error.status))
}

/// Returns what went wrong, in English and for developers; an empty text for NULL. There is no NUL inside, so
/// `data` is the whole message as a C string.
///
/// Ownership: the text belongs to the error and lives as long as it does. Errors: none, `data` is never NULL.
/// Threads: may be called from any threads at once.
///
/// # Safety
///
/// `error` must be NULL or an error that is not freed yet.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn cocareer_error_message(error: *const cocareer_error) -> cocareer_str {
    // SAFETY: what this function asks of its caller.
    unsafe { read(error, |error| cocareer_str::of_terminated(&error.message)) }
}

/// Returns the code of the reason why a decision, an event or a line of a log was refused, such as
/// "needs_practitioner" or "out_of_order"; an empty text when the error has no such reason, and for NULL. An error with
/// the status COCAREER_STATUS_REFUSED always has one. A code stays the same in later versions, which may add some:
/// treat one that you do not know as a refusal. The call that refuses names its codes.
///
/// Ownership: the text belongs to the error and lives as long as it does. Errors: none, `data` is never NULL.
/// Threads: may be called from any threads at once.
///
/// # Safety
///
/// `error` must be NULL or an error that is not freed yet.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn cocareer_error_reason(error: *const cocareer_error) -> cocareer_str {
    // SAFETY: what this function asks of its caller.
    unsafe { read(error, |error| cocareer_str::of_terminated(&error.reason)) }
}

/// Returns the line of the document where it stopped being of its format, or the line of a log that cannot be taken,
/// counted from 1; 0 when the error has no such place, and for NULL.
///
/// Errors: none. Threads: may be called from any threads at once.
///
/// # Safety
///
/// `error` must be NULL or an error that is not freed yet.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn cocareer_error_line(error: *const cocareer_error) -> u32 {
    // SAFETY: what this function asks of its caller.
    unsafe { read(error, |error| error.line) }
}

/// Returns the column of that place, counted from 1; 0 when the error has no such place, and for NULL.
///
/// Errors: none. Threads: may be called from any threads at once.
///
/// # Safety
///
/// `error` must be NULL or an error that is not freed yet.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn cocareer_error_column(error: *const cocareer_error) -> u32 {
    // SAFETY: what this function asks of its caller.
    unsafe { read(error, |error| error.column) }
}

/// Returns the first byte of the document that is not UTF-8, counted from 0; COCAREER_NO_OFFSET when the error is
/// another one, and for NULL.
///
/// Errors: none. Threads: may be called from any threads at once.
///
/// # Safety
///
/// `error` must be NULL or an error that is not freed yet.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn cocareer_error_offset(error: *const cocareer_error) -> usize {
    // SAFETY: what this function asks of its caller.
    guard::get(|| unsafe { cocareer_error::look(error) }.map_or(COCAREER_NO_OFFSET, |error| error.offset))
}

/// Returns nothing; frees an error and the texts that cocareer_error_message() and cocareer_error_reason() gave. NULL is nothing to do.
///
/// Errors: none. Threads: may be called from any thread, but not while another one uses the error.
///
/// # Safety
///
/// `error` must be NULL or an error that is not freed yet. It must not be used afterwards.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cocareer_error_free(error: *mut cocareer_error) {
    // SAFETY: what this function asks of its caller.
    guard::get(|| unsafe { cocareer_error::take_back(error) });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_is_one_c_string() {
        let error = cocareer_error::new(cocareer_status::Malformed, "a\0b");
        assert_eq!(&*error.message, b"a?b\0");
    }

    #[test]
    fn a_refusal_has_a_reason_and_nothing_else_has() {
        let refused = cocareer_error::from(OverruleError::NeedsPractitioner);
        assert_eq!(
            (refused.status, &*refused.reason),
            (cocareer_status::Refused, &b"needs_practitioner\0"[..])
        );
        let error = cocareer_error::from(Error::Empty);
        // SAFETY: the error lives, and nobody changes it.
        let reason = unsafe { cocareer_error_reason(&error) };
        assert!(!reason.data.is_null() && reason.size == 0);
    }

    #[test]
    fn a_line_of_a_log_has_a_number_and_a_reason() {
        let error =
            cocareer_error::from(LogError { line: 7, reason: cocareer::Rejection::OutOfOrder.into() });
        let place = (error.status, error.line, error.column);
        assert_eq!((place, &*error.reason), ((cocareer_status::Refused, 7, 0), &b"out_of_order\0"[..]));
        let error = cocareer_error::from(LogError { line: 1, reason: cocareer::LogReason::NotUtf8 });
        assert_eq!(error.status, cocareer_status::InvalidUtf8);
        assert_eq!(&*error.reason, b"invalid_utf8\0");
    }

    #[test]
    fn numbers_that_do_not_fit_are_cut() {
        let error = cocareer_error::from(Error::Malformed {
            format: cocareer::Format::Json,
            reason: String::new(),
            line: usize::MAX,
            column: 7,
        });
        assert_eq!((error.line, error.column), (u32::MAX, 7));
        assert_eq!(error.offset, COCAREER_NO_OFFSET);
    }
}
