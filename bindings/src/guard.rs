//! Mistakes in this library, kept from becoming the host's crash.

use std::panic::{UnwindSafe, catch_unwind};

use crate::error::CocareerError;

/// What an error says when the library broke. The panic's own words stay here: they may hold the host's data.
const BROKEN: &str = "the library broke; please report it with the call that did it";

/// Runs the body of an exported function; a panic in it becomes [`CocareerError::Internal`].
///
/// Nothing is kept between calls, so a call after a panic works as if there had been none.
pub(crate) fn guarded<T>(
    body: impl FnOnce() -> Result<T, CocareerError> + UnwindSafe,
) -> Result<T, CocareerError> {
    catch_unwind(body).unwrap_or_else(|_| Err(CocareerError::Internal { reason: BROKEN.to_owned() }))
}

/// Breaks on purpose, as a mistake in this library would, so that a host can test what it does then. Always
/// throws the internal error; the library works on after it.
#[uniffi::export]
#[allow(clippy::panic_in_result_fn, clippy::panic, reason = "this is what the function is for")]
pub fn provoke_internal_error() -> Result<(), CocareerError> {
    guarded(|| panic!("provoked"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_is_an_error_that_does_not_repeat_its_words() {
        let result: Result<(), _> = guarded(|| panic!("a member's name"));
        let error = result.expect_err("a panic");
        assert!(matches!(&error, CocareerError::Internal { reason } if reason == BROKEN));
        assert!(!error.to_string().contains("name"));
        assert_eq!(guarded(|| Ok(1)).expect("works on"), 1);
    }
}
