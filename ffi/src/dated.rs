//! The dated facts that rules rely on.

use cocareer::DataTables;

use crate::error::cocareer_error;
use crate::guard;
use crate::handle::{ErrorSlot, Out, give_text};
use crate::status::cocareer_status;
use crate::text::cocareer_buf;

/// Returns COCAREER_STATUS_OK and fills `*out` with the built-in tables of dated facts, such as ages of consent, as
/// a JSON document of the kind `dated_data`; or another status, leaves `*out` as it was and, when `error` is not
/// NULL, sets `*error`.
///
/// Each table says on which day somebody last went through it (`as_of`), and each row has its source. A changed copy
/// can be given back as the member `data` of the settings: its tables then take the place of the built-in ones.
///
/// Ownership: free the text with cocareer_buf_free(), the error with cocareer_error_free().
///
/// Errors: NULL_ARGUMENT (`out` is NULL).
///
/// Threads: may be called from any threads at once.
///
/// # Safety
///
/// `out` and `error` must each be NULL or writable.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn cocareer_dated_data_json(
    out: *mut cocareer_buf,
    error: *mut *mut cocareer_error,
) -> cocareer_status {
    // SAFETY: what this function asks of its caller; so for the place below.
    let slot = unsafe { ErrorSlot::new(error) };
    guard::call(slot, || {
        // SAFETY: see above.
        let out = unsafe { Out::new(out, "out") }?;
        out.set(give_text(DataTables::built_in().to_json()));
        Ok(())
    })
}
