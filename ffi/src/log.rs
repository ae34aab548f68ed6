//! Whole logs of groups: what they leave, and the chain of hashes that shows when one was changed afterwards.

use core::ffi::c_char;

use cocareer::{ChainCheck, Error, LogError, Replay, ReplayOptions, event_hash, replay, seal};
use serde::Serialize;

use crate::error::cocareer_error;
use crate::group::cocareer_group_state;
use crate::guard;
use crate::handle::{ErrorSlot, Handle as _, Out, bytes, give_text};
use crate::status::cocareer_status;
use crate::text::cocareer_buf;

/// An event that has the hash of the one before must have the right one; an event without is fine.
pub const COCAREER_CHAIN_WHEN_PRESENT: u32 = 0;

/// Hashes are not looked at.
pub const COCAREER_CHAIN_IGNORE: u32 = 1;

/// Every event but the first must have the right hash of the one before.
pub const COCAREER_CHAIN_REQUIRED: u32 = 2;

/// Returns COCAREER_STATUS_OK and sets `*out` to a new state, the group as a log leaves it, and `*out_stopped` to NULL;
/// or, when a line of the log is wrong, COCAREER_STATUS_OK too, `*out` to the group as what is right before that line
/// leaves it, and `*out_stopped` to what is wrong there; or another status, leaves both as they were and, when `error`
/// is not NULL, sets `*error`.
///
/// cocareer_error_line() of `*out_stopped` tells the line, counted from 1; cocareer_error_status(),
/// cocareer_error_reason() and cocareer_error_message() tell what is wrong, as in cocareer_group_state_apply_json(). Two
/// reasons come only from here: REFUSED with "broken_chain", at the first event whose hash of the one before is not
/// right, and LIMIT_EXCEEDED with "too_long" for a line of more than 1 MiB. The reason "truncated" of a last line tells
/// that writing was broken off.
///
/// `log`: one event a line (NDJSON), or a JSON list of events, UTF-8; NULL with size 0 is a log without events. Blank
/// lines count as lines and say nothing. `chain`: what is asked of the hashes, one of the COCAREER_CHAIN_... numbers.
///
/// Ownership: nothing of the arguments is kept. Free the state with cocareer_group_state_free(), `*out_stopped` and the
/// error with cocareer_error_free().
///
/// Errors: NULL_ARGUMENT (`out` or `out_stopped`, or `log` is NULL and its size is not 0), INVALID_ARGUMENT (`chain`, or
/// a size that nothing can have).
///
/// Threads: may be called from any threads at once.
///
/// # Safety
///
/// `log` must be readable for `log_size` bytes and must not change during the call; `out` and `out_stopped` must be
/// writable, and so must `error` unless it is NULL.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn cocareer_group_state_replay(
    log: *const c_char,
    log_size: usize,
    chain: u32,
    out: *mut *mut cocareer_group_state,
    out_stopped: *mut *mut cocareer_error,
    error: *mut *mut cocareer_error,
) -> cocareer_status {
    // SAFETY: what this function asks of its caller; so for each place below.
    let slot = unsafe { ErrorSlot::new(error) };
    guard::call(slot, || {
        // SAFETY: see above.
        let log = unsafe { bytes(log, log_size, "log") }?;
        let options = options(chain)?;
        // SAFETY: see above.
        let out = unsafe { Out::new(out, "out") }?;
        // SAFETY: see above.
        let out_stopped = unsafe { Out::new(out_stopped, "out_stopped") }?;
        let replay = replay(log, &options);
        let stopped = replay.stopped.map(|error| cocareer_error::from(error).give());
        out_stopped.set(stopped.unwrap_or(core::ptr::null_mut()));
        out.set(cocareer_group_state::new(replay.state).give());
        Ok(())
    })
}

/// Returns COCAREER_STATUS_OK and fills `*out` with what a log leaves, as one line of JSON; or another status, leaves
/// `*out` as it was and, when `error` is not NULL, sets `*error`.
///
/// The object has `events` (how many were taken), `other_events` (how many of them are of kinds that this library does
/// not know), where hashes are looked at `last_hash` (of the last event: kept apart from the log, it shows when the end
/// of a log is cut off), where the log is wrong `stopped`, with `line`, `reason` and `message`, as in
/// cocareer_group_state_replay(), and `state` (the group, as in cocareer_group_state_to_json()). What stands beside
/// `stopped` tells of what was right before.
///
/// `log`, `chain`: as in cocareer_group_state_replay().
///
/// Ownership: nothing of the arguments is kept. Free the text with cocareer_buf_free(), the error with
/// cocareer_error_free().
///
/// Errors: NULL_ARGUMENT (`out`, or `log` is NULL and its size is not 0), INVALID_ARGUMENT (`chain`, or a size that
/// nothing can have).
///
/// Threads: may be called from any threads at once.
///
/// # Safety
///
/// `log` must be readable for `log_size` bytes and must not change during the call; `out` must be writable, and so must
/// `error` unless it is NULL.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn cocareer_replay_json(
    log: *const c_char,
    log_size: usize,
    chain: u32,
    out: *mut cocareer_buf,
    error: *mut *mut cocareer_error,
) -> cocareer_status {
    // SAFETY: what this function asks of its caller; so for each place below.
    let slot = unsafe { ErrorSlot::new(error) };
    guard::call(slot, || {
        // SAFETY: see above.
        let log = unsafe { bytes(log, log_size, "log") }?;
        let options = options(chain)?;
        // SAFETY: see above.
        let out = unsafe { Out::new(out, "out") }?;
        out.set(give_text(json(&replay(log, &options))?));
        Ok(())
    })
}

/// Returns COCAREER_STATUS_OK and fills `*out` with the hash of an event, as the next event of a log with a chain holds
/// it in `previous`: 64 hexadecimal digits, the SHA-256 of the event in its canonical form (RFC 8785); or another
/// status, leaves `*out` as it was and, when `error` is not NULL, sets `*error`.
///
/// `event`: as in cocareer_group_state_apply_json(). Whether it can have happened is not asked.
///
/// Ownership: nothing of the arguments is kept. Free the text with cocareer_buf_free(), the error with
/// cocareer_error_free().
///
/// Errors: MALFORMED, INVALID_UTF8, LIMIT_EXCEEDED or REFUSED ("missing_field" or "bad_field") when it is no event, as
/// in cocareer_group_state_apply_json(); NULL_ARGUMENT (`out`, or `event` is NULL and its size is not 0),
/// INVALID_ARGUMENT (a size that nothing can have).
///
/// Threads: may be called from any threads at once.
///
/// # Safety
///
/// `event` must be readable for `event_size` bytes and must not change during the call; `out` must be writable, and so
/// must `error` unless it is NULL.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn cocareer_event_hash(
    event: *const c_char,
    event_size: usize,
    out: *mut cocareer_buf,
    error: *mut *mut cocareer_error,
) -> cocareer_status {
    // SAFETY: what this function asks of its caller; so for each place below.
    let slot = unsafe { ErrorSlot::new(error) };
    guard::call(slot, || {
        // SAFETY: see above.
        let event = unsafe { bytes(event, event_size, "event") }?;
        // SAFETY: see above.
        let out = unsafe { Out::new(out, "out") }?;
        out.set(give_text(event_hash(event).map_err(|reason| LogError { line: 1, reason })?));
        Ok(())
    })
}

/// Returns COCAREER_STATUS_OK and fills `*out` with a log in which each event holds the hash of the one before, one
/// event a line; or another status, leaves `*out` as it was and, when `error` is not NULL, sets `*error`. The rest of
/// an event stays as it was.
///
/// `log`: as in cocareer_group_state_replay(). Whether the events can have happened is not asked.
///
/// Ownership: nothing of the arguments is kept. Free the text with cocareer_buf_free(), the error with
/// cocareer_error_free().
///
/// Errors: those of cocareer_event_hash() for the first line that is no event, which cocareer_error_line() tells; REFUSED
/// ("broken_chain") for the first event that holds another hash already.
///
/// Threads: may be called from any threads at once.
///
/// # Safety
///
/// `log` must be readable for `log_size` bytes and must not change during the call; `out` must be writable, and so must
/// `error` unless it is NULL.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn cocareer_log_seal(
    log: *const c_char,
    log_size: usize,
    out: *mut cocareer_buf,
    error: *mut *mut cocareer_error,
) -> cocareer_status {
    // SAFETY: what this function asks of its caller; so for each place below.
    let slot = unsafe { ErrorSlot::new(error) };
    guard::call(slot, || {
        // SAFETY: see above.
        let log = unsafe { bytes(log, log_size, "log") }?;
        // SAFETY: see above.
        let out = unsafe { Out::new(out, "out") }?;
        out.set(give_text(seal(log)?));
        Ok(())
    })
}

/// How a log is replayed, by the number of what is asked of its chain.
fn options(chain: u32) -> Result<ReplayOptions, cocareer_error> {
    let chain = match chain {
        COCAREER_CHAIN_WHEN_PRESENT => ChainCheck::WhenPresent,
        COCAREER_CHAIN_IGNORE => ChainCheck::Ignore,
        COCAREER_CHAIN_REQUIRED => ChainCheck::Required,
        _ => {
            let reason = "is none of the COCAREER_CHAIN_... numbers";
            return Err(cocareer_error::invalid_argument("chain", reason));
        }
    };
    Ok(ReplayOptions { chain })
}

/// What a log leaves, as JSON has it, but for the state.
#[derive(Serialize)]
struct Left<'a> {
    events: u64,
    other_events: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    last_hash: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    stopped: Option<Stopped>,
}

#[derive(Serialize)]
struct Stopped {
    line: usize,
    reason: &'static str,
    message: String,
}

fn json(replay: &Replay) -> Result<String, cocareer_error> {
    let stopped = |error: &LogError| Stopped {
        line: error.line,
        reason: error.code(),
        message: error.reason.to_string(),
    };
    let left = Left {
        events: replay.events,
        other_events: replay.other_events,
        last_hash: replay.last_hash.as_deref(),
        stopped: replay.stopped.as_ref().map(stopped),
    };
    // The core writes the state by itself.
    let written = serde_json::to_string(&left).ok();
    let head = written.as_deref().and_then(|left| left.strip_suffix('}'));
    let json = head.map(|head| format!("{head},\"state\":{}}}", replay.state.to_json()));
    Ok(json.ok_or(Error::Internal { reason: "what a log leaves cannot be written" })?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_check_of_a_chain_has_a_number() {
        let known = (0..).map_while(|number| options(number).ok()).map(|options| options.chain);
        let mut known: Vec<_> = known.collect();
        assert_eq!(known.first(), Some(&ChainCheck::default()));
        known.sort_unstable();
        assert_eq!(known, ChainCheck::ALL);
    }
}
