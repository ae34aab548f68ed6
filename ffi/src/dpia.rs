//! Help with the assessment of privacy consequences.

use core::ffi::c_char;

use cocareer::{dpia_advice, read_engagement};

use crate::error::cocareer_error;
use crate::handle::{ErrorSlot, Out, bytes, give_text};
use crate::status::cocareer_status;
use crate::text::cocareer_buf;
use crate::{argument, guard};

/// Returns COCAREER_STATUS_OK and fills `*out` with what in a document speaks for an assessment of privacy
/// consequences (DPIA), as JSON, its texts in `locale`; or another status, leaves `*out` as it was and, when `error`
/// is not NULL, sets `*error`.
///
/// The object has the members `schema_version`, `proposed` (whether an assessment should be made), `declared` (what
/// the document itself says), `reasons`, and `criteria`: each of the nine criteria that is met, with the facts that
/// show it and their places.
///
/// `document`, `format`, `settings`: as in cocareer_check(). `locale`: as in cocareer_check_json().
///
/// Ownership: nothing of the arguments is kept. Free the text with cocareer_buf_free(), the error with
/// cocareer_error_free().
///
/// Errors: those of cocareer_check_json().
///
/// Threads: may be called from any threads at once.
///
/// # Safety
///
/// `document`, `settings` and `locale` must be readable for as many bytes as their sizes say and must not change
/// during the call; `out` must be writable, and so must `error` unless it is NULL.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn cocareer_dpia_json(
    document: *const c_char,
    document_size: usize,
    format: u32,
    settings: *const c_char,
    settings_size: usize,
    locale: *const c_char,
    locale_size: usize,
    out: *mut cocareer_buf,
    error: *mut *mut cocareer_error,
) -> cocareer_status {
    // SAFETY: what this function asks of its caller; so for each place below.
    let slot = unsafe { ErrorSlot::new(error) };
    guard::call(slot, || {
        // SAFETY: see above.
        let out = unsafe { Out::new(out, "out") }?;
        // SAFETY: see above.
        let document = unsafe { bytes(document, document_size, "document") }?;
        // SAFETY: see above.
        let settings = argument::settings(unsafe { bytes(settings, settings_size, "settings") }?)?;
        // SAFETY: see above.
        let locale = argument::locale(unsafe { bytes(locale, locale_size, "locale") }?)?;
        let engagement = read_engagement(document, argument::format(format)?, &settings)?;
        out.set(give_text(dpia_advice(&engagement, &settings).to_json(locale)));
        Ok(())
    })
}
