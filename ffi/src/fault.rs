//! A panic on purpose, to test that none leaves the library. Only with the feature `fault-injection`; neither in
//! the header nor in the manifest.

use crate::error::cocareer_error;
use crate::guard;
use crate::handle::ErrorSlot;
use crate::status::cocareer_status;

/// Returns COCAREER_STATUS_PANIC and, when `error` is not NULL, sets `*error`: the library panics inside.
///
/// # Safety
///
/// `error` must be NULL or writable.
#[unsafe(no_mangle)]
#[must_use]
#[allow(clippy::panic, reason = "this is what the function is for")]
pub unsafe extern "C" fn cocareer_test_panic(error: *mut *mut cocareer_error) -> cocareer_status {
    // SAFETY: what this function asks of its caller.
    let slot = unsafe { ErrorSlot::new(error) };
    guard::call(slot, || panic!("on purpose"))
}
