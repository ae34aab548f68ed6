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
compile_error!("cocareer-ffi must be built with panic = \"unwind\": its promise is that a panic becomes a status");

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
    // What a body reaches is immutable or its own, so a panic leaves nothing half done that a later call sees.
    catch_unwind(AssertUnwindSafe(body)).unwrap_or(T::NOTHING)
}

/// Runs an entry that can fail. The caller gets the error, if it gave a place for one.
pub(crate) fn call(
    slot: ErrorSlot,
    body: impl FnOnce() -> Result<(), cocareer_error>,
) -> cocareer_status {
    let error = match catch_unwind(AssertUnwindSafe(body)) {
        Ok(Ok(())) => return cocareer_status::Ok,
        Ok(Err(error)) => error,
        Err(_) => cocareer_error::panic(),
    };
    let status = error.status;
    slot.set(error);
    status
}
