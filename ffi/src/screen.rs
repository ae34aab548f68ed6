//! The verb *screen*: a text in, what to do with it out.

use core::ffi::c_char;

use cocareer::model::Surface;
use cocareer::{Policy, Screening, ScreeningContext, screen_bytes};

use crate::context::cocareer_context;
use crate::error::cocareer_error;
use crate::found::verdict_number;
use crate::handle::{ErrorSlot, Handle as _, Many, Out, Texts, bytes, copy, give_text};
use crate::policy::{self, cocareer_policy};
use crate::screening::cocareer_screening;
use crate::status::cocareer_status;
use crate::text::cocareer_buf;
use crate::{argument, guard};

/// Returns COCAREER_STATUS_OK, sets `*out_verdict` to what to do with a text, one of the COCAREER_VERDICT_... numbers,
/// and `*out_screening` to what was found in it; or another status, leaves both as they were and, when `error` is not
/// NULL, sets `*error`.
///
/// When nothing was found, and nothing was let be because your lists allow it, `*out_screening` becomes NULL and nothing
/// is allocated: this is the call for every key stroke and every message. A text in which something was found is no
/// failure. A text that is not UTF-8 cannot be read: its verdict is COCAREER_VERDICT_OPAQUE, and it has a screening
/// without matches.
///
/// `text`: the text; NULL with size 0 is an empty text. `context`: where it stands, or NULL for a message of which
/// nothing more is known.
///
/// Ownership: nothing of the arguments is kept. Free the screening with cocareer_screening_free(), the error with
/// cocareer_error_free().
///
/// Errors: NULL_ARGUMENT (`policy`, `out_screening`, `out_verdict`, or `text` is NULL and its size is not 0),
/// INVALID_ARGUMENT (`context`: its `struct_size` is smaller than the structure ever was or larger than 4096, a number
/// in it is none of the known ones, or it has something set behind what this library knows; or a size that nothing
/// can have).
///
/// Threads: may be called from any threads at once, with the same policy too.
///
/// # Safety
///
/// `policy` must be NULL or a policy that is not freed yet; `text` must be readable for `text_size` bytes and must not
/// change during the call; `context` must be NULL or readable for as many bytes as its `struct_size` says;
/// `out_screening` and `out_verdict` must be writable, and so must `error` unless it is NULL.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn cocareer_screen(
    policy: *const cocareer_policy,
    text: *const c_char,
    text_size: usize,
    context: *const cocareer_context,
    out_screening: *mut *const cocareer_screening,
    out_verdict: *mut u32,
    error: *mut *mut cocareer_error,
) -> cocareer_status {
    // SAFETY: what this function asks of its caller; so for each place below.
    let slot = unsafe { ErrorSlot::new(error) };
    guard::call(slot, || {
        // SAFETY: see above.
        let policy = unsafe { policy::need(policy) }?;
        // SAFETY: see above.
        let text = unsafe { bytes(text, text_size, "text") }?;
        // SAFETY: see above.
        let context = unsafe { given(context) }?;
        // SAFETY: see above.
        let out_screening = unsafe { Out::new(out_screening, "out_screening") }?;
        // SAFETY: see above.
        let out_verdict = unsafe { Out::new(out_verdict, "out_verdict") }?;
        let screening = screen_bytes(policy, text, context);
        out_verdict.set(verdict_number(screening.verdict).into());
        // What a match asks for may be nothing: a clean text can have matches, or places that the lists let be.
        let nothing = screening == Screening::default();
        out_screening.set(if nothing {
            core::ptr::null()
        } else {
            cocareer_screening::new(screening, text.len()).give().cast_const()
        });
        Ok(())
    })
}

/// Returns COCAREER_STATUS_OK and fills `*out` with what was found in a text, as one line of JSON; or another status,
/// leaves `*out` as it was and, when `error` is not NULL, sets `*error`.
///
/// The object has `verdict`, `matches` and `rules`, and `excess` where the text is too long. Each match has `kind`,
/// `confidence`, `evidence`, `range` (`byte`, `utf16`, `char` and `grapheme`, each a start and an end), `action`,
/// `rule`, and where there are any `entry` and `alternatives`. No part of the text is in it.
///
/// `text`: the text, as in cocareer_screen(). `context`: NULL with size 0 for a message of which nothing more is
/// known, or a JSON object with any of `surface` ("message", "edit", "title", "name" or "attachment"), `author`
/// ("practitioner", "participant" or "unknown"), `language` (a BCP 47 tag), `leaves_group` and `encrypted`.
///
/// Ownership: nothing of the arguments is kept. Free the text with cocareer_buf_free(), the error with
/// cocareer_error_free().
///
/// Errors: NULL_ARGUMENT (`policy`, `out`, or a text is NULL and its size is not 0), INVALID_ARGUMENT (a size that
/// nothing can have), INVALID_SETTING (`context`).
///
/// Threads: may be called from any threads at once, with the same policy too.
///
/// # Safety
///
/// `policy` must be NULL or a policy that is not freed yet; `text` and `context` must be readable for as many bytes as
/// their sizes say and must not change during the call; `out` must be writable, and so must `error` unless it is
/// NULL.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn cocareer_screen_json(
    policy: *const cocareer_policy,
    text: *const c_char,
    text_size: usize,
    context: *const c_char,
    context_size: usize,
    out: *mut cocareer_buf,
    error: *mut *mut cocareer_error,
) -> cocareer_status {
    // SAFETY: what this function asks of its caller; so for each place below.
    let slot = unsafe { ErrorSlot::new(error) };
    guard::call(slot, || {
        // SAFETY: see above.
        let policy = unsafe { policy::need(policy) }?;
        // SAFETY: see above.
        let text = unsafe { bytes(text, text_size, "text") }?;
        // SAFETY: see above.
        let context = argument::context(unsafe { bytes(context, context_size, "context") }?)?;
        // SAFETY: see above.
        let out = unsafe { Out::new(out, "out") }?;
        out.set(give_text(screen_bytes(policy, text, context).to_json()));
        Ok(())
    })
}

/// Returns COCAREER_STATUS_OK and sets `out_verdicts[i]` to what to do with the text number `i`, one of the
/// COCAREER_VERDICT_... numbers, for each of `count` texts; or another status, leaves `out_verdicts` as it was and,
/// when `error` is not NULL, sets `*error`.
///
/// `texts` and `sizes`: for each text its first byte and its size in bytes, as in cocareer_screen(). `context`: where
/// all of them stand, or NULL. `count` may be 0; then nothing else is looked at but the policy and the context.
///
/// Ownership: nothing of the arguments is kept. Free the error with cocareer_error_free().
///
/// Errors: NULL_ARGUMENT (`policy`; `texts`, `sizes` or `out_verdicts` while `count` is not 0; or a text is NULL and
/// its size is not 0), INVALID_ARGUMENT (`context` as in cocareer_screen(), or a size or count that nothing can have).
///
/// Threads: may be called from any threads at once, with the same policy too.
///
/// # Safety
///
/// `policy` must be NULL or a policy that is not freed yet; `texts` and `sizes` must be readable for `count` elements,
/// and each text for as many bytes as its size says; none of them may change during the call; `context` must be NULL
/// or readable for as many bytes as its `struct_size` says; `out_verdicts` must be writable for `count` bytes, and
/// `error` unless it is NULL.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn cocareer_screen_batch(
    policy: *const cocareer_policy,
    texts: *const *const c_char,
    sizes: *const usize,
    count: usize,
    context: *const cocareer_context,
    out_verdicts: *mut u8,
    error: *mut *mut cocareer_error,
) -> cocareer_status {
    // SAFETY: what this function asks of its caller; so for each place below.
    let slot = unsafe { ErrorSlot::new(error) };
    guard::call(slot, || {
        // SAFETY: see above.
        let policy = unsafe { policy::need(policy) }?;
        // SAFETY: see above.
        let context = unsafe { given(context) }?;
        // SAFETY: see above.
        let texts = unsafe { Texts::new(texts, sizes, count) }?;
        // SAFETY: see above.
        let out = unsafe { Many::new(out_verdicts, count, "out_verdicts") }?;
        out.set(texts.iter().map(|text| verdict_number(screen_bytes(policy, text, context).verdict)));
        Ok(())
    })
}

/// Returns COCAREER_STATUS_OK and fills `*out` with what was found in each of `count` texts, one line of JSON for each,
/// ended by a line feed; or another status, leaves `*out` as it was and, when `error` is not NULL, sets `*error`.
///
/// `texts`, `sizes`, `count`: as in cocareer_screen_batch(). `context`: where all of them stand, as in
/// cocareer_screen_json(), which also says what a line holds.
///
/// Ownership: nothing of the arguments is kept. Free the text with cocareer_buf_free(), the error with
/// cocareer_error_free().
///
/// Errors: NULL_ARGUMENT (`policy`; `out`; `texts` or `sizes` while `count` is not 0; or a text is NULL and its size
/// is not 0), INVALID_ARGUMENT (a size or count that nothing can have), INVALID_SETTING (`context`).
///
/// Threads: may be called from any threads at once, with the same policy too.
///
/// # Safety
///
/// `policy` must be NULL or a policy that is not freed yet; `texts` and `sizes` must be readable for `count` elements,
/// each text for as many bytes as its size says, and `context` for `context_size` bytes; none of them may change
/// during the call; `out` must be writable, and so must `error` unless it is NULL.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn cocareer_screen_batch_json(
    policy: *const cocareer_policy,
    texts: *const *const c_char,
    sizes: *const usize,
    count: usize,
    context: *const c_char,
    context_size: usize,
    out: *mut cocareer_buf,
    error: *mut *mut cocareer_error,
) -> cocareer_status {
    // SAFETY: what this function asks of its caller; so for each place below.
    let slot = unsafe { ErrorSlot::new(error) };
    guard::call(slot, || {
        // SAFETY: see above.
        let policy = unsafe { policy::need(policy) }?;
        // SAFETY: see above.
        let context = argument::context(unsafe { bytes(context, context_size, "context") }?)?;
        // SAFETY: see above.
        let texts = unsafe { Texts::new(texts, sizes, count) }?;
        // SAFETY: see above.
        let out = unsafe { Out::new(out, "out") }?;
        out.set(give_text(lines(policy, &texts, context)));
        Ok(())
    })
}

/// The screening of each text, a line each.
fn lines(policy: &Policy, texts: &Texts<'_>, context: ScreeningContext) -> String {
    let mut lines = String::new();
    for text in texts.iter() {
        lines.push_str(&screen_bytes(policy, text, context).to_json());
        lines.push('\n');
    }
    lines
}

/// The context behind a pointer: that of a message for NULL.
///
/// # Safety
///
/// As for [`copy`].
unsafe fn given(context: *const cocareer_context) -> Result<ScreeningContext, cocareer_error> {
    // SAFETY: the caller's promise.
    let context = unsafe { copy(context, "context") }?;
    context.map_or_else(|| Ok(Surface::Message.into()), |context| context.read())
}
