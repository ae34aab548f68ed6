//! A text without what was found in it.

use core::ffi::c_char;

use cocareer::{
    Error, Policy, Redaction, RedactionOptions, ScreeningContext, Verdict, redact, screen_and_redact,
};
use serde::Serialize;

use crate::error::cocareer_error;
use crate::handle::{ErrorSlot, Out, bytes, give_text};
use crate::policy::{self, cocareer_policy};
use crate::screening::{self, cocareer_screening};
use crate::status::cocareer_status;
use crate::text::cocareer_buf;
use crate::{argument, guard};

/// Returns COCAREER_STATUS_OK and fills `*out` with a text in which every match of its screening is replaced as a
/// whole; or another status, leaves `*out` as it was and, when `error` is not NULL, sets `*error`.
///
/// A text in which nothing was found has no screening and needs no redaction. What asks for nothing stays, and so does
/// what is about how a text is written. What is left can look like something else once its neighbour is gone:
/// cocareer_redact_json() looks again until nothing is found. When the verdict is
/// COCAREER_VERDICT_OPAQUE nothing is known of the text, and the result is empty. The result is not anonymous: names,
/// places and stories may still point to people.
///
/// `screening`: what cocareer_screen() gave for this very text. `text`: the text. `options`: NULL with size 0 for
/// placeholders, or a JSON object with any of `style` ("placeholder", "mask" or "pseudonym"), `language` (a BCP 47
/// tag), `session_key` (a text, which pseudonyms need) and `keep_mapping`, which changes nothing here.
///
/// Ownership: nothing of the arguments is kept. Free the text with cocareer_buf_free(), the error with
/// cocareer_error_free().
///
/// Errors: NULL_ARGUMENT (`screening`, `out`, or a text is NULL and its size is not 0), INVALID_ARGUMENT (`text` is not
/// the one that was screened, as far as its length tells; or a size that nothing can have), INVALID_UTF8 (`text`),
/// INVALID_SETTING (`options`).
///
/// Threads: may be called from any threads at once.
///
/// # Safety
///
/// `screening` must be NULL or a screening that is not freed yet; `text` and `options` must be readable for as many
/// bytes as their sizes say and must not change during the call; `out` must be writable, and so must `error` unless
/// it is NULL.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn cocareer_redact(
    screening: *const cocareer_screening,
    text: *const c_char,
    text_size: usize,
    options: *const c_char,
    options_size: usize,
    out: *mut cocareer_buf,
    error: *mut *mut cocareer_error,
) -> cocareer_status {
    // SAFETY: what this function asks of its caller; so for each place below.
    let slot = unsafe { ErrorSlot::new(error) };
    guard::call(slot, || {
        // SAFETY: see above.
        let screening = unsafe { screening::need(screening) }?;
        // SAFETY: see above.
        let text = unsafe { bytes(text, text_size, "text") }?;
        // SAFETY: see above.
        let options = argument::redaction(unsafe { bytes(options, options_size, "options") }?)?;
        // SAFETY: see above.
        let out = unsafe { Out::new(out, "out") }?;
        let found = screening.of(text)?;
        // What cannot be read need not be text.
        let text = if found.verdict == Verdict::Opaque { "" } else { readable(text)? };
        out.set(give_text(redact(text, found, &options).text));
        Ok(())
    })
}

/// Returns COCAREER_STATUS_OK and fills `*out` with a text in which everything is replaced that a screening of it
/// finds, again and again until nothing is found any more, as JSON; or another status, leaves `*out` as it was and, when `error` is not NULL, sets `*error`.
///
/// The object has `verdict`, what to do with the text as it was, and `text`, the text as it is now. When `options` say
/// `"keep_mapping": true` it also has `mapping`, a list of what stands there now (`replacement`) and what stood there
/// (`value`). The mapping is as secret as the text: keep it apart, and no longer
/// than it is needed.
///
/// `text`, `context`: as in cocareer_screen_json(). `options`: as in cocareer_redact().
///
/// Ownership: nothing of the arguments is kept. Free the text with cocareer_buf_free(), the error with
/// cocareer_error_free().
///
/// Errors: NULL_ARGUMENT (`policy`, `out`, or a text is NULL and its size is not 0), INVALID_ARGUMENT (a size that
/// nothing can have), INVALID_SETTING (`context` or `options`).
///
/// Threads: may be called from any threads at once, with the same policy too.
///
/// # Safety
///
/// `policy` must be NULL or a policy that is not freed yet; `text`, `context` and `options` must be readable for as
/// many bytes as their sizes say and must not change during the call; `out` must be writable, and so must `error`
/// unless it is NULL.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn cocareer_redact_json(
    policy: *const cocareer_policy,
    text: *const c_char,
    text_size: usize,
    context: *const c_char,
    context_size: usize,
    options: *const c_char,
    options_size: usize,
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
        let options = argument::redaction(unsafe { bytes(options, options_size, "options") }?)?;
        // SAFETY: see above.
        let out = unsafe { Out::new(out, "out") }?;
        out.set(give_text(json(policy, text, context, &options)?));
        Ok(())
    })
}

/// A redacted text as JSON has it.
#[derive(Serialize)]
struct Redacted<'a> {
    verdict: &'static str,
    text: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    mapping: Option<Vec<Replaced<'a>>>,
}

#[derive(Serialize)]
struct Replaced<'a> {
    replacement: &'a str,
    value: &'a str,
}

fn json(
    policy: &Policy,
    text: &[u8],
    context: ScreeningContext,
    options: &RedactionOptions,
) -> Result<String, cocareer_error> {
    let (verdict, redaction) = match core::str::from_utf8(text) {
        Ok(text) => {
            let (screening, redaction) = screen_and_redact(policy, text, context, options);
            (screening.verdict, redaction)
        }
        Err(_) => (Verdict::Opaque, Redaction::default()),
    };
    let replaced = redaction.mapping.iter().flatten();
    let replaced = replaced.map(|(replacement, value)| Replaced { replacement, value }).collect();
    let output = Redacted {
        verdict: verdict.as_str(),
        text: &redaction.text,
        mapping: redaction.mapping.is_some().then_some(replaced),
    };
    let written = serde_json::to_string(&output);
    Ok(written.map_err(|_| Error::Internal { reason: "a redacted text cannot be written" })?)
}

/// The text, which must be UTF-8.
fn readable(text: &[u8]) -> Result<&str, cocareer_error> {
    core::str::from_utf8(text).map_err(|error| Error::InvalidUtf8 { offset: error.valid_up_to() }.into())
}
