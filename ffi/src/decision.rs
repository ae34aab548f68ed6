//! The verb *decide*: may this person do that now, and why, and what goes with it?

use core::ffi::c_char;

use cocareer::{Error, GroupState, Locale, Policy, Step, read_decision_request};
use serde::Serialize;

use crate::error::cocareer_error;
use crate::group::{self, cocareer_group_state};
use crate::handle::{ErrorSlot, Out, bytes, copy, fill, give_text};
use crate::policy::{self, cocareer_policy};
use crate::question::{cocareer_answer, cocareer_question};
use crate::status::cocareer_status;
use crate::text::cocareer_buf;
use crate::{argument, guard};

/// Returns COCAREER_STATUS_OK and fills `*out` with whether somebody may do something now; or another status, leaves
/// `*out` as it was and, when `error` is not NULL, sets `*error`. Nothing is allocated unless the call fails: this is
/// the call for every button and every message.
///
/// A denial is no failure. A failure is never an allow: do nothing then, as you would for a denial.
///
/// `state`: the group as its log leaves it, or NULL when nothing is known of it: what depends on it needs information
/// then. `question`: what is asked. Set `out->struct_size` to sizeof(cocareer_answer) before the call; it stays as it
/// is.
///
/// Ownership: nothing of the arguments is kept. Free the error with cocareer_error_free().
///
/// Errors: NULL_ARGUMENT (`policy`, `question`, `out`, or a text is NULL and its size is not 0), INVALID_ARGUMENT
/// (`struct_size` of `question` or `out` is smaller than the structure ever was or larger than 4096; a number in
/// `question` is none of the known ones, or it has something set behind what this library knows; a text in it is not
/// UTF-8; a key is none that cocareer_group_state_find() gave for `state`, or stands beside a text; or a size that
/// nothing can have).
///
/// Threads: may be called from any threads at once, with the same policy and state too, but not while another one
/// changes `state`.
///
/// # Safety
///
/// `policy` must be NULL or a policy, and `state` NULL or a state, that is not freed yet; `question` must be NULL or
/// readable for as many bytes as its `struct_size` says, and its texts for as many as their sizes say; none of them may
/// change during the call; `out` must be NULL or writable for as many bytes as `out->struct_size` says; `error` must be
/// NULL or writable.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn cocareer_decide(
    policy: *const cocareer_policy,
    state: *const cocareer_group_state,
    question: *const cocareer_question,
    out: *mut cocareer_answer,
    error: *mut *mut cocareer_error,
) -> cocareer_status {
    // SAFETY: what this function asks of its caller; so for each place below.
    let slot = unsafe { ErrorSlot::new(error) };
    guard::call(slot, || {
        // SAFETY: see above.
        let policy = unsafe { policy::need(policy) }?;
        // SAFETY: see above.
        let state = unsafe { group::given(state) }?;
        // SAFETY: see above.
        let question = unsafe { copy(question, "question") }?;
        let question = question.ok_or_else(|| cocareer_error::null_argument("question"))?;
        // SAFETY: see above.
        let question = unsafe { question.read(state) }?;
        let answer = policy.answer(state.map(cocareer_group_state::known), &question);
        // SAFETY: see above.
        unsafe { fill(out, &answer.into()) }
    })
}

/// Returns COCAREER_STATUS_OK and fills `*out` with whether somebody may do something now, with everything that there is
/// to say about it, as one line of JSON; or another status, leaves `*out` as it was and, when `error` is not NULL, sets
/// `*error`.
///
/// The object has `outcome` ("allow", "deny", "needs_information" or "not_applicable"), `reasons` (the rules that
/// decided, in the order of their ids, each with `rule` and `case`), `obligations` (each with `kind` and `rule`, and
/// where there are any `deadline`, `number` and `norms`), and where there are any `request_id`, `holds_until`,
/// `nearest_grant`, `missing` and `unhonoured`. Only "allow" is a yes.
///
/// `state`: as in cocareer_decide(). `request`: a JSON object of the kind `decision_request`, UTF-8. One that does not
/// say `at`, `action` or `role` needs information.
///
/// Ownership: nothing of the arguments is kept. Free the text with cocareer_buf_free(), the error with
/// cocareer_error_free().
///
/// Errors: NULL_ARGUMENT (`policy`, `out`, or `request` is NULL and its size is not 0), INVALID_ARGUMENT (a size that
/// nothing can have), EMPTY, INVALID_UTF8, MALFORMED (`request` is not JSON, or no such object).
///
/// Threads: may be called from any threads at once, with the same policy and state too, but not while another one
/// changes `state`.
///
/// # Safety
///
/// `policy` must be NULL or a policy, and `state` NULL or a state, that is not freed yet; `request` must be readable for
/// `request_size` bytes and must not change during the call; `out` must be writable, and so must `error` unless it is
/// NULL.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn cocareer_decide_json(
    policy: *const cocareer_policy,
    state: *const cocareer_group_state,
    request: *const c_char,
    request_size: usize,
    out: *mut cocareer_buf,
    error: *mut *mut cocareer_error,
) -> cocareer_status {
    // SAFETY: what this function asks of its caller; so for each place below.
    let slot = unsafe { ErrorSlot::new(error) };
    guard::call(slot, || {
        // SAFETY: see above.
        let policy = unsafe { policy::need(policy) }?;
        // SAFETY: see above.
        let state = unsafe { group::given(state) }?.map(cocareer_group_state::known);
        // SAFETY: see above.
        let request = unsafe { bytes(request, request_size, "request") }?;
        // SAFETY: see above.
        let out = unsafe { Out::new(out, "out") }?;
        out.set(give_text(policy.decide_json(state, request)?));
        Ok(())
    })
}

/// Returns COCAREER_STATUS_OK and fills `*out` with what would have to change for a denial, or an answer that needs
/// information, to be an allow, as one line of JSON; or another status, leaves `*out` as it was and, when `error` is not
/// NULL, sets `*error`.
///
/// The list is the smallest there is, in the order in which to go. Each step has `kind` and `rules` (those that it
/// satisfies), where there are any `fields`, `role`, `mode`, `medium`, `norms`, `abilities`, `obligations`, `count` and
/// `until`, and with a language `text`, which says what to do in plain words. The list is empty when the answer is an
/// allow, when the policy says nothing of such things, and when nothing helps: a closed group stays closed, and some
/// things nobody may do.
///
/// `state`, `request`: as in cocareer_decide_json(). `locale`: a BCP 47 tag such as "nn" or "nb-NO", or NULL with size 0
/// for steps without texts; a language that the library does not have gives English.
///
/// Ownership: nothing of the arguments is kept. Free the text with cocareer_buf_free(), the error with
/// cocareer_error_free().
///
/// Errors: those of cocareer_decide_json(); INVALID_ARGUMENT also for a `locale` that is not UTF-8.
///
/// Threads: may be called from any threads at once, with the same policy and state too, but not while another one
/// changes `state`.
///
/// # Safety
///
/// `policy` must be NULL or a policy, and `state` NULL or a state, that is not freed yet; `request` and `locale` must be
/// readable for as many bytes as their sizes say and must not change during the call; `out` must be writable, and so
/// must `error` unless it is NULL.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn cocareer_decide_steps_json(
    policy: *const cocareer_policy,
    state: *const cocareer_group_state,
    request: *const c_char,
    request_size: usize,
    locale: *const c_char,
    locale_size: usize,
    out: *mut cocareer_buf,
    error: *mut *mut cocareer_error,
) -> cocareer_status {
    // SAFETY: what this function asks of its caller; so for each place below.
    let slot = unsafe { ErrorSlot::new(error) };
    guard::call(slot, || {
        // SAFETY: see above.
        let policy = unsafe { policy::need(policy) }?;
        // SAFETY: see above.
        let state = unsafe { group::given(state) }?.map(cocareer_group_state::known);
        // SAFETY: see above.
        let request = unsafe { bytes(request, request_size, "request") }?;
        // SAFETY: see above.
        let locale = argument::some_locale(unsafe { bytes(locale, locale_size, "locale") }?)?;
        // SAFETY: see above.
        let out = unsafe { Out::new(out, "out") }?;
        out.set(give_text(steps(policy, state, request, locale)?));
        Ok(())
    })
}

/// A step as JSON has it.
#[derive(Serialize)]
struct Told<'a> {
    #[serde(flatten)]
    step: &'a Step,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<String>,
}

fn steps(
    policy: &Policy,
    state: Option<&GroupState>,
    request: &[u8],
    locale: Option<Locale>,
) -> Result<String, cocareer_error> {
    let steps = policy.steps(state, &read_decision_request(request)?);
    let told = |step| Told { step, text: locale.map(|locale| step.message(locale)) };
    let written = serde_json::to_string(&steps.iter().map(told).collect::<Vec<_>>());
    Ok(written.map_err(|_| Error::Internal { reason: "steps cannot be written" })?)
}
