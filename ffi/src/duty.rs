//! What is to be done, by when, and by whom.

use core::ffi::c_char;

use cocareer::{duties_to_ical, duties_to_json};

use crate::error::cocareer_error;
use crate::group::{self, cocareer_group_state};
use crate::handle::{ErrorSlot, Out, bytes, give_text};
use crate::policy::{self, cocareer_policy};
use crate::question::COCAREER_NEVER;
use crate::status::cocareer_status;
use crate::text::cocareer_buf;
use crate::{argument, guard};

/// Returns COCAREER_STATUS_OK and fills `*out` with what is to be done, as things stand at a time, as one line of JSON;
/// or another status, leaves `*out` as it was and, when `error` is not NULL, sets `*error`.
///
/// The list is sorted by deadline. Each duty has `kind`, `rule`, `state` ("upcoming", "due_soon" or "overdue"),
/// `soon_from`, `deadline` and `bearer` (`role`, and `id` where somebody has it), where there are any `since`,
/// `substitute`, `subject` and `count`, and with a language `text`, which says what is to be done. Instants are in UTC,
/// by RFC 3339. No member of the group is named.
///
/// `state`: the group as its log leaves it, or NULL: then only the engagement's own dates count. `at`: the time, in
/// seconds since 1970-01-01T00:00:00Z. `locale`: a BCP 47 tag such as "nn" or "nb-NO", or NULL with size 0 for duties
/// without texts; a language that the library does not have gives English.
///
/// Ownership: nothing of the arguments is kept. Free the text with cocareer_buf_free(), the error with
/// cocareer_error_free().
///
/// Errors: NULL_ARGUMENT (`policy`, `out`, or `locale` is NULL and its size is not 0), INVALID_ARGUMENT (`locale` is not
/// UTF-8, or a size that nothing can have).
///
/// Threads: may be called from any threads at once, with the same policy and state too, but not while another one
/// changes `state`.
///
/// # Safety
///
/// `policy` must be NULL or a policy, and `state` NULL or a state, that is not freed yet; `locale` must be readable for
/// `locale_size` bytes and must not change during the call; `out` and `error` must each be NULL or writable.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn cocareer_duties_json(
    policy: *const cocareer_policy,
    state: *const cocareer_group_state,
    at: i64,
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
        let locale = argument::some_locale(unsafe { bytes(locale, locale_size, "locale") }?)?;
        // SAFETY: see above.
        let out = unsafe { Out::new(out, "out") }?;
        out.set(give_text(duties_to_json(&policy.duties(state, at), locale)));
        Ok(())
    })
}

/// Returns COCAREER_STATUS_OK and fills `*out` with what is to be done, as things stand at a time, as a calendar file
/// (iCalendar, RFC 5545) that programs for calendars can read or subscribe to; or another status, leaves `*out` as it
/// was and, when `error` is not NULL, sets `*error`.
///
/// Each duty is an entry at its deadline, with a reminder when it is due soon. The identifier of an entry stays the same
/// for one duty of one engagement, so that a new file moves what is in the calendar rather than adding to it. No member
/// of the group is named.
///
/// `state`, `at`: as in cocareer_duties_json(); `at` is also the time for which the file was made. `locale`: a BCP 47
/// tag such as "nn" or "nb-NO", or NULL with size 0 for English; a language that the library does not have gives English
/// too.
///
/// Ownership, errors and threads are those of cocareer_duties_json().
///
/// # Safety
///
/// `policy` must be NULL or a policy, and `state` NULL or a state, that is not freed yet; `locale` must be readable for
/// `locale_size` bytes and must not change during the call; `out` and `error` must each be NULL or writable.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn cocareer_duties_ical(
    policy: *const cocareer_policy,
    state: *const cocareer_group_state,
    at: i64,
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
        let locale = argument::locale(unsafe { bytes(locale, locale_size, "locale") }?)?;
        // SAFETY: see above.
        let out = unsafe { Out::new(out, "out") }?;
        out.set(give_text(duties_to_ical(&policy.duties(state, at), at, locale)));
        Ok(())
    })
}

/// Returns COCAREER_STATUS_OK and sets `*out` to the next instant after `at` at which the list of duties changes if
/// nothing happens until then, in seconds since 1970-01-01T00:00:00Z, or to COCAREER_NEVER when it stays as it is; or
/// another status, leaves `*out` as it was and, when `error` is not NULL, sets `*error`. Set a timer by it.
///
/// `state`, `at`: as in cocareer_duties_json().
///
/// Ownership: nothing of the arguments is kept. Free the error with cocareer_error_free().
///
/// Errors: NULL_ARGUMENT (`policy` or `out`).
///
/// Threads: may be called from any threads at once, with the same policy and state too, but not while another one
/// changes `state`.
///
/// # Safety
///
/// `policy` must be NULL or a policy, and `state` NULL or a state, that is not freed yet; `out` and `error` must each be
/// NULL or writable.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn cocareer_duties_next_change(
    policy: *const cocareer_policy,
    state: *const cocareer_group_state,
    at: i64,
    out: *mut i64,
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
        let out = unsafe { Out::new(out, "out") }?;
        out.set(policy.next_duty_change(state, at).unwrap_or(COCAREER_NEVER));
        Ok(())
    })
}
