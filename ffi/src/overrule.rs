//! The last word is people's: overruling a verdict, and telling that a match is wrong.

use core::ffi::c_char;

use crate::argument;
use crate::error::cocareer_error;
use crate::guard;
use crate::handle::{ErrorSlot, Out, bytes, give_text};
use crate::screening::{cocareer_screening, need};
use crate::status::cocareer_status;
use crate::text::cocareer_buf;

/// Returns COCAREER_STATUS_OK and fills `*out` with the decision that the text may pass although the verdict says
/// otherwise, as one line of JSON; or another status, leaves `*out` as it was and, when `error` is not NULL, sets
/// `*error`. Nothing changes in the screening: keep the decision, and let the text pass.
///
/// The object has `catalog_version`, `verdict` (the one that was overruled), `rules` (the ids behind it), `by` and
/// `justification`, without the blanks around it.
///
/// `author`: who decides, one of the COCAREER_AUTHOR_... numbers. It is not checked that it is so: you know who is at
/// the keyboard. `justification`: why, in that person's words.
///
/// Anybody may let a text pass that warns; a practitioner, or somebody who looks after a group together with one, a
/// text that is held. What is blocked or cannot be read stays so.
///
/// Ownership: free the text with cocareer_buf_free(), the error with cocareer_error_free().
///
/// Errors: REFUSED, for which cocareer_error_reason() gives "nothing_to_overrule" (the verdict is clean), "final"
/// (what is blocked or cannot be read), "needs_practitioner" (a text that is held) or "no_justification" (it is empty
/// or blank); NULL_ARGUMENT (`screening`, `out`, or a text that is NULL while its size is not 0; a text in which
/// nothing was found has no screening, and nothing to overrule), INVALID_ARGUMENT (`author`, `justification` is not
/// UTF-8, or a size that nothing can have).
///
/// Threads: may be called from any threads at once, each with its own `out`.
///
/// # Safety
///
/// `screening` must be NULL or a screening that is not freed yet; `justification` must be readable for
/// `justification_size` bytes; `out` and `error` must each be NULL or writable.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn cocareer_screening_overrule_json(
    screening: *const cocareer_screening,
    author: u32,
    justification: *const c_char,
    justification_size: usize,
    out: *mut cocareer_buf,
    error: *mut *mut cocareer_error,
) -> cocareer_status {
    // SAFETY: what this function asks of its caller; so for each place below.
    let slot = unsafe { ErrorSlot::new(error) };
    guard::call(slot, || {
        // SAFETY: see above.
        let screening = unsafe { need(screening) }?;
        let by = argument::author(author)?;
        // SAFETY: see above.
        let justification = unsafe { bytes(justification, justification_size, "justification") }?;
        let justification = argument::text(justification, "justification")?;
        // SAFETY: see above.
        let out = unsafe { Out::new(out, "out") }?;
        out.set(give_text(screening.known().overrule(by, justification)?.to_json()));
        Ok(())
    })
}

/// Returns COCAREER_STATUS_OK and fills `*out` with a report that the match number `index`, counted from 0, is not
/// what it was taken for, as one line of JSON; or another status, leaves `*out` as it was and, when `error` is not
/// NULL, sets `*error`. Nothing changes in the screening.
///
/// The object has `catalog_version`, `version` (this library's), `kind`, `confidence`, `evidence`, `rule` and, when an
/// entry of your lists found it, `entry`. It holds nothing of the text and not where in it the match stands, so it can
/// be sent to whoever keeps the rules.
///
/// Ownership: free the text with cocareer_buf_free(), the error with cocareer_error_free().
///
/// Errors: NULL_ARGUMENT (`screening` or `out`), OUT_OF_RANGE (`index`).
///
/// Threads: may be called from any threads at once, each with its own `out`.
///
/// # Safety
///
/// `screening` must be NULL or a screening that is not freed yet; `out` and `error` must each be NULL or writable.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn cocareer_screening_false_positive_json(
    screening: *const cocareer_screening,
    index: usize,
    out: *mut cocareer_buf,
    error: *mut *mut cocareer_error,
) -> cocareer_status {
    // SAFETY: what this function asks of its caller; so for each place below.
    let slot = unsafe { ErrorSlot::new(error) };
    guard::call(slot, || {
        // SAFETY: see above.
        let screening = unsafe { need(screening) }?;
        let wrong = screening.known().false_positive(index).ok_or_else(|| screening.no_match())?;
        // SAFETY: see above.
        let out = unsafe { Out::new(out, "out") }?;
        out.set(give_text(wrong.to_json()));
        Ok(())
    })
}
