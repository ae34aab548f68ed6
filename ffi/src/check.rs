//! The verb *check*: a document in, a report out.

use core::ffi::c_char;

use cocareer::{Report, check_text};

use crate::error::cocareer_error;
use crate::handle::{ErrorSlot, Handle as _, Out, bytes, give_text};
use crate::report::cocareer_report;
use crate::status::cocareer_status;
use crate::text::cocareer_buf;
use crate::{argument, guard};

/// The document is JSON (RFC 8259).
pub const COCAREER_FORMAT_JSON: u32 = 0;

/// The document is YAML 1.2. A build for small devices may leave this format out.
pub const COCAREER_FORMAT_YAML: u32 = 1;

/// Returns COCAREER_STATUS_OK and sets `*out` to the report on a document, for reading with the
/// cocareer_report_...() functions; or another status, leaves `*out` as it was and, when `error` is not NULL, sets
/// `*error`.
///
/// A document that breaks rules is no failure: the call returns COCAREER_STATUS_OK and the report has findings.
///
/// `document`: the text, UTF-8; a byte order mark is skipped. NULL with size 0 is an empty document. `format`: one
/// of the COCAREER_FORMAT_... numbers. `settings`: NULL with size 0 for the defaults, or a JSON object with any of
/// `at` (the day on which the check is true, "2026-11-24"; without it rules about dates do not run),
/// `min_confidence` ("uncertain", "memory", "inferred" or "found"; weaker rules do not run), `limits` (an object
/// with any of `bytes`, `depth`, `nodes`, `findings`), `levels`, `suppressions`, `house_rules`, `thresholds`, `data`
/// and `catalog_version`.
///
/// Ownership: nothing of the arguments is kept. Free the report with cocareer_report_free(), the error with
/// cocareer_error_free().
///
/// Errors: NULL_ARGUMENT (`out` is NULL, or a text is NULL and its size is not 0), INVALID_ARGUMENT (`format`, or
/// a size that nothing can have), INVALID_SETTING, EMPTY, INVALID_UTF8, MALFORMED, LIMIT_EXCEEDED,
/// FORMAT_NOT_BUILT.
///
/// Threads: may be called from any threads at once.
///
/// # Safety
///
/// `document` and `settings` must be readable for as many bytes as their sizes say and must not change during the
/// call; `out` must be writable, and so must `error` unless it is NULL.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn cocareer_check(
    document: *const c_char,
    document_size: usize,
    format: u32,
    settings: *const c_char,
    settings_size: usize,
    out: *mut *const cocareer_report,
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
        let settings = unsafe { bytes(settings, settings_size, "settings") }?;
        out.set(cocareer_report::new(report(document, format, settings)?).give());
        Ok(())
    })
}

/// Returns COCAREER_STATUS_OK and fills `*out` with the report on a document as JSON, its messages in `locale`; or
/// another status, leaves `*out` as it was and, when `error` is not NULL, sets `*error`.
///
/// The whole verb in one call, for programs that have a JSON reader and for bindings. The object has the members
/// `schema_version`, `catalog_version`, `tool`, `summary` and `findings`; it is what the command line writes.
///
/// `document`, `format`, `settings`: as in cocareer_check(). `locale`: a BCP 47 tag such as "nn" or "nb-NO", or
/// NULL with size 0 for English; a language that the library does not have gives English too.
///
/// Ownership: nothing of the arguments is kept. Free the text with cocareer_buf_free(), the error with
/// cocareer_error_free().
///
/// Errors: those of cocareer_check(); INVALID_ARGUMENT also for a `locale` that is not UTF-8.
///
/// Threads: may be called from any threads at once.
///
/// # Safety
///
/// `document`, `settings` and `locale` must be readable for as many bytes as their sizes say and must not change
/// during the call; `out` must be writable, and so must `error` unless it is NULL.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn cocareer_check_json(
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
        let settings = unsafe { bytes(settings, settings_size, "settings") }?;
        // SAFETY: see above.
        let locale = argument::locale(unsafe { bytes(locale, locale_size, "locale") }?)?;
        out.set(give_text(report(document, format, settings)?.to_json(locale)));
        Ok(())
    })
}

fn report(document: &[u8], format: u32, settings: &[u8]) -> Result<Report, cocareer_error> {
    let format = argument::format(format)?;
    Ok(check_text(document, format, &argument::settings(settings)?)?)
}
