//! The fence around every entry: a panic inside becomes a value outside.
//!
//! A panic is a mistake in this library. It must not run through the caller's frames, and it must not end the
//! caller's process: it is caught here and becomes the value that the return type provides for it.

use core::ffi::c_char;
use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::error::cocareer_error;
use crate::handle::ErrorSlot;
use crate::status::cocareer_status;
use crate::text::cocareer_str;

#[cfg(panic = "abort")]
compile_error!(
    "cocareer-ffi must be built with panic = \"unwind\": its promise is that a panic becomes a status"
);

/// A type that an entry may return: it has a value that says "nothing", for a call that panicked or had no object
/// to look at.
pub(crate) trait Returned {
    /// That value.
    const NOTHING: Self;
}

impl Returned for () {
    const NOTHING: Self = ();
}

impl Returned for u32 {
    const NOTHING: Self = 0;
}

impl Returned for u64 {
    const NOTHING: Self = 0;
}

impl Returned for usize {
    const NOTHING: Self = 0;
}

impl Returned for *const c_char {
    const NOTHING: Self = c"".as_ptr();
}

impl Returned for cocareer_str {
    const NOTHING: Self = Self::EMPTY;
}

impl Returned for cocareer_status {
    const NOTHING: Self = Self::Panic;
}

/// Runs an entry that cannot fail.
pub(crate) fn get<T: Returned>(body: impl FnOnce() -> T) -> T {
    // What a body reaches is immutable or its own, so a panic leaves nothing half done that a later call sees. The one
    // object that changes, the state of a group, notes by itself that a change was not ended.
    catch_unwind(AssertUnwindSafe(body)).unwrap_or(T::NOTHING)
}

/// Runs an entry that can fail. The caller gets the error, if it gave a place for one.
pub(crate) fn call(slot: ErrorSlot, body: impl FnOnce() -> Result<(), cocareer_error>) -> cocareer_status {
    let error = match catch_unwind(AssertUnwindSafe(body)) {
        Ok(Ok(())) => return cocareer_status::Ok,
        Ok(Err(error)) => error,
        Err(_) => cocareer_error::panic(),
    };
    let status = error.status;
    slot.set(error);
    status
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_that_cannot_fail_gives_nothing_when_it_panics() {
        assert_eq!(get(|| -> u32 { panic!("on purpose") }), 0);
        assert_eq!(get(|| -> usize { panic!("on purpose") }), 0);
        assert_eq!(get(|| -> cocareer_status { panic!("on purpose") }), cocareer_status::Panic);
        assert!(!get(|| -> *const c_char { panic!("on purpose") }).is_null());
        let text = get(|| -> cocareer_str { panic!("on purpose") });
        assert!(!text.data.is_null() && text.size == 0);
        get(|| -> () { panic!("on purpose") });
    }

    #[test]
    fn an_entry_that_can_fail_gives_its_status() {
        // SAFETY: NULL is nowhere.
        let nowhere = || unsafe { ErrorSlot::new(core::ptr::null_mut()) };
        assert_eq!(call(nowhere(), || Ok(())), cocareer_status::Ok);
        let refused = || Err(cocareer_error::null_argument("x"));
        assert_eq!(call(nowhere(), refused), cocareer_status::NullArgument);
        assert_eq!(call(nowhere(), || panic!("on purpose")), cocareer_status::Panic);
    }
}
