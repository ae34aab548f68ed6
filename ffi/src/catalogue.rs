//! What the rules ask for, why, and where that comes from.

use core::ffi::c_char;

use cocareer::{Error, Locale, catalogue_to_json, explain, rule_page};

use crate::error::cocareer_error;
use crate::handle::{ErrorSlot, Out, bytes, give_text};
use crate::status::cocareer_status;
use crate::text::cocareer_buf;
use crate::{argument, guard};

/// Returns COCAREER_STATUS_OK and fills `*out` with all there is to know about one rule, as JSON, its texts in
/// `locale`; or another status, leaves `*out` as it was and, when `error` is not NULL, sets `*error`.
///
/// The object says what the rule asks for (`title`), `why`, how to mend a breach (`remedy`), what it says of its own
/// check (`note`, `checked_by`), where it comes from (`sources`), and has an example that `fails` and one that
/// `passes`.
///
/// `rule`: the rule's id, such as "I-10", exactly. `locale`: a BCP 47 tag such as "nn" or "nb-NO", or NULL with
/// size 0 for English; a language that the library does not have gives English too.
///
/// Ownership: nothing of the arguments is kept. Free the text with cocareer_buf_free(), the error with
/// cocareer_error_free().
///
/// Errors: NULL_ARGUMENT (`out` is NULL, or a text is NULL and its size is not 0), INVALID_ARGUMENT (a text is not
/// UTF-8, or a size that nothing can have), UNKNOWN_RULE.
///
/// Threads: may be called from any threads at once.
///
/// # Safety
///
/// `rule` and `locale` must be readable for as many bytes as their sizes say; `out` and `error` must each be NULL
/// or writable.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn cocareer_explain_json(
    rule: *const c_char,
    rule_size: usize,
    locale: *const c_char,
    locale_size: usize,
    out: *mut cocareer_buf,
    error: *mut *mut cocareer_error,
) -> cocareer_status {
    let text = |rule: &str, locale| Ok(explain(rule, locale)?.to_json().to_string());
    // SAFETY: what this function asks of its caller.
    unsafe { write_about((rule, rule_size), (locale, locale_size), out, error, text) }
}

/// Returns COCAREER_STATUS_OK and fills `*out` with the page of one rule as Markdown, in `locale`: what it asks for,
/// why, how to mend a breach, where it comes from, an example of each side, and how to suppress it; or another
/// status, leaves `*out` as it was and, when `error` is not NULL, sets `*error`.
///
/// Arguments, ownership, errors and threads are those of cocareer_explain_json().
///
/// # Safety
///
/// `rule` and `locale` must be readable for as many bytes as their sizes say; `out` and `error` must each be NULL
/// or writable.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn cocareer_rule_page(
    rule: *const c_char,
    rule_size: usize,
    locale: *const c_char,
    locale_size: usize,
    out: *mut cocareer_buf,
    error: *mut *mut cocareer_error,
) -> cocareer_status {
    // SAFETY: what this function asks of its caller.
    unsafe { write_about((rule, rule_size), (locale, locale_size), out, error, rule_page) }
}

/// Writes a text about a rule, in a language.
///
/// # Safety
///
/// As for the functions that call it.
unsafe fn write_about(
    rule: (*const c_char, usize),
    locale: (*const c_char, usize),
    out: *mut cocareer_buf,
    error: *mut *mut cocareer_error,
    text: impl FnOnce(&str, Locale) -> Result<String, Error>,
) -> cocareer_status {
    // SAFETY: the caller's promise; so for each place below.
    let slot = unsafe { ErrorSlot::new(error) };
    guard::call(slot, || {
        // SAFETY: see above.
        let out = unsafe { Out::new(out, "out") }?;
        // SAFETY: see above.
        let rule = argument::text(unsafe { bytes(rule.0, rule.1, "rule") }?, "rule")?;
        // SAFETY: see above.
        let locale = argument::locale(unsafe { bytes(locale.0, locale.1, "locale") }?)?;
        out.set(give_text(text(rule, locale)?));
        Ok(())
    })
}

/// Returns COCAREER_STATUS_OK and fills `*out` with the whole rule catalogue as JSON, its texts in `locale`; or
/// another status, leaves `*out` as it was and, when `error` is not NULL, sets `*error`.
///
/// The object has the members `catalog_version` and `rules`; each rule is what cocareer_explain_json() gives.
///
/// `locale`, ownership, errors and threads are those of cocareer_explain_json(), without a rule.
///
/// # Safety
///
/// `locale` must be readable for `locale_size` bytes; `out` and `error` must each be NULL or writable.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn cocareer_catalog_json(
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
        let locale = argument::locale(unsafe { bytes(locale, locale_size, "locale") }?)?;
        out.set(give_text(catalogue_to_json(locale)?));
        Ok(())
    })
}
