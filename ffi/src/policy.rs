//! A policy: an engagement and a host's lists, made ready for what is asked while people talk.

use core::ffi::c_char;

use cocareer::Policy;

use crate::error::cocareer_error;
use crate::handle::{ErrorSlot, Handle, Out, bytes};
use crate::status::cocareer_status;
use crate::{argument, guard};

/// An engagement and a host's lists, made ready for screening texts, for decisions and for duties. Get one from cocareer_policy_new() or
/// cocareer_policy_built_in(); free it with cocareer_policy_free(). It never changes, so any threads may use it at
/// once. Making one takes time and memory: make it once for each engagement and keep it.
#[derive(Debug)]
pub struct cocareer_policy(Policy);

impl Handle for cocareer_policy {}

/// The policy behind a pointer.
///
/// # Safety
///
/// As for [`Handle::look`].
pub(crate) unsafe fn need<'a>(policy: *const cocareer_policy) -> Result<&'a Policy, cocareer_error> {
    // SAFETY: the caller's promise.
    let policy = unsafe { cocareer_policy::look(policy) };
    policy.map(|policy| &policy.0).ok_or_else(|| cocareer_error::null_argument("policy"))
}

/// Returns COCAREER_STATUS_OK and sets `*out` to the policy of an engagement with the host's lists; or another
/// status, leaves `*out` as it was and, when `error` is not NULL, sets `*error`.
///
/// Drafts are fine: what cannot be used is left out, and cocareer_check() of the documents tells of it. What is
/// missing is taken to be what protects people most.
///
/// `engagement`: a document of the kind `engagement`, UTF-8; NULL with size 0, or blank, for none. `lists`: a
/// document of the kind `screening_lists`, likewise. `format`: how both are written, one of the
/// COCAREER_FORMAT_... numbers. `settings`: as in cocareer_check(); entries of the lists that end before the day
/// `at` are left out.
///
/// Ownership: nothing of the arguments is kept. Free the policy with cocareer_policy_free(), the error with
/// cocareer_error_free().
///
/// Errors: NULL_ARGUMENT (`out` is NULL, or a text is NULL and its size is not 0), INVALID_ARGUMENT (`format`, or
/// a size that nothing can have), INVALID_SETTING, INVALID_UTF8, MALFORMED, LIMIT_EXCEEDED, FORMAT_NOT_BUILT.
///
/// Threads: may be called from any threads at once.
///
/// # Safety
///
/// `engagement`, `lists` and `settings` must be readable for as many bytes as their sizes say and must not change
/// during the call; `out` must be writable, and so must `error` unless it is NULL.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn cocareer_policy_new(
    engagement: *const c_char,
    engagement_size: usize,
    lists: *const c_char,
    lists_size: usize,
    format: u32,
    settings: *const c_char,
    settings_size: usize,
    out: *mut *const cocareer_policy,
    error: *mut *mut cocareer_error,
) -> cocareer_status {
    // SAFETY: what this function asks of its caller; so for each place below.
    let slot = unsafe { ErrorSlot::new(error) };
    guard::call(slot, || {
        // SAFETY: see above.
        let out = unsafe { Out::new(out, "out") }?;
        // SAFETY: see above.
        let engagement = unsafe { bytes(engagement, engagement_size, "engagement") }?;
        // SAFETY: see above.
        let lists = unsafe { bytes(lists, lists_size, "lists") }?;
        // SAFETY: see above.
        let settings = argument::settings(unsafe { bytes(settings, settings_size, "settings") }?)?;
        let policy = Policy::from_text(engagement, lists, argument::format(format)?, &settings)?;
        out.set(cocareer_policy(policy).give());
        Ok(())
    })
}

/// Returns COCAREER_STATUS_OK and sets `*out` to the policy that watches every identifier and has no lists, for a
/// text from anywhere; or another status, leaves `*out` as it was and, when `error` is not NULL, sets `*error`.
///
/// Ownership: free the policy with cocareer_policy_free(), the error with cocareer_error_free().
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
pub unsafe extern "C" fn cocareer_policy_built_in(
    out: *mut *const cocareer_policy,
    error: *mut *mut cocareer_error,
) -> cocareer_status {
    // SAFETY: what this function asks of its caller; so for the place below.
    let slot = unsafe { ErrorSlot::new(error) };
    guard::call(slot, || {
        // SAFETY: see above.
        let out = unsafe { Out::new(out, "out") }?;
        out.set(cocareer_policy(Policy::built_in()).give());
        Ok(())
    })
}

/// Returns nothing; frees a policy. Screenings that it gave stay valid. NULL is nothing to do. The pointer may be
/// to const, because a policy never changes.
///
/// Errors: none. Threads: may be called from any thread, but not while another one uses the policy.
///
/// # Safety
///
/// `policy` must be NULL or a policy that is not freed yet. It must not be used afterwards.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cocareer_policy_free(policy: *const cocareer_policy) {
    // SAFETY: what this function asks of its caller.
    guard::get(|| unsafe { cocareer_policy::take_back(policy.cast_mut()) });
}
