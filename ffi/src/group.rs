//! A group as its log leaves it: made of events, one at a time.

use core::ffi::{CStr, c_char};
use std::collections::BTreeMap;

use cocareer::{GroupPhase, GroupState, PersonKey};

use crate::error::cocareer_error;
use crate::guard::{self, Returned};
use crate::handle::{Changing, ErrorSlot, Handle, Out, bytes, give_text};
use crate::question::role_number;
use crate::status::cocareer_status;
use crate::text::{cocareer_buf, name_of};

/// The group is being prepared. 0 is no phase. A group only ever goes on to a greater number.
pub const COCAREER_PHASE_PREPARING: u32 = 1;

/// The group is open.
pub const COCAREER_PHASE_OPEN: u32 = 2;

/// The group is ending: people take along what is theirs and say goodbye.
pub const COCAREER_PHASE_CLOSING: u32 = 3;

/// The group is closed.
pub const COCAREER_PHASE_CLOSED: u32 = 4;

/// No person. Memory of zeros names nobody.
pub const COCAREER_NO_PERSON: u32 = 0;

/// A group as its log leaves it: its people, its agreement, its talks, and when things were last done. It knows people
/// by the pseudonymous identifiers of the log and holds nothing that anybody wrote. Get one from
/// cocareer_group_state_new(), cocareer_group_state_clone() or cocareer_group_state_replay(); free it with
/// cocareer_group_state_free().
///
/// This object changes. Calls that take it without const, which are cocareer_group_state_apply_json(),
/// cocareer_group_state_find() and cocareer_group_state_free(), must be alone with it: no other thread may use it
/// meanwhile. While none of them runs, any threads may use it at once. To go on reading while events come, clone it.
#[derive(Debug, Clone)]
pub struct cocareer_group_state {
    state: GroupState,
    /// The people that were asked for, in that order: the first has the key 1.
    keys: Vec<PersonKey>,
    /// The same the other way round.
    numbers: BTreeMap<PersonKey, u32>,
    /// Whether a change was begun and not ended: then nobody can say what the state holds.
    is_broken: bool,
}

impl Handle for cocareer_group_state {}
impl Changing for cocareer_group_state {}

impl cocareer_group_state {
    /// A state for C.
    pub(crate) fn new(state: GroupState) -> Self {
        Self { state, keys: Vec::new(), numbers: BTreeMap::new(), is_broken: false }
    }

    /// The state as the core knows it.
    pub(crate) const fn known(&self) -> &GroupState {
        &self.state
    }

    /// The person of a key that [`cocareer_group_state_find`] gave.
    pub(crate) fn person(&self, key: u32) -> Option<PersonKey> {
        let place = usize::try_from(key.checked_sub(1)?).ok()?;
        self.keys.get(place).copied()
    }

    /// The key of a person.
    fn key(&mut self, id: &str) -> Option<u32> {
        let person = self.state.find(id)?;
        if let Some(number) = self.numbers.get(&person) {
            return Some(*number);
        }
        let number = u32::try_from(self.keys.len()).ok()?.checked_add(1)?;
        self.keys.push(person);
        self.numbers.insert(person, number);
        Some(number)
    }

    /// The same object, unless a change of it was not ended.
    fn whole(&self) -> Result<&Self, cocareer_error> {
        if self.is_broken { Err(cocareer_error::broken("state")) } else { Ok(self) }
    }
}

/// Reads one value of a state; a call that has no state to look at, or that panics, gives "nothing".
///
/// # Safety
///
/// As for [`Handle::look`].
unsafe fn read<T: Returned>(
    state: *const cocareer_group_state,
    value: impl FnOnce(&cocareer_group_state) -> T,
) -> T {
    // SAFETY: the caller's promise.
    guard::get(|| unsafe { given(state) }.ok().flatten().map_or(T::NOTHING, value))
}

/// The state behind a pointer, or nothing for NULL, for calls that do with or without one.
///
/// # Safety
///
/// As for [`Handle::look`].
pub(crate) unsafe fn given<'a>(
    state: *const cocareer_group_state,
) -> Result<Option<&'a cocareer_group_state>, cocareer_error> {
    // SAFETY: the caller's promise.
    unsafe { cocareer_group_state::look(state) }.map(cocareer_group_state::whole).transpose()
}

/// The state behind a pointer, for calls that need one.
///
/// # Safety
///
/// As for [`Handle::look`].
unsafe fn need<'a>(state: *const cocareer_group_state) -> Result<&'a cocareer_group_state, cocareer_error> {
    // SAFETY: the caller's promise.
    unsafe { given(state) }?.ok_or_else(|| cocareer_error::null_argument("state"))
}

/// Returns COCAREER_STATUS_OK and sets `*out` to a group of which nothing is known yet; or another status, leaves
/// `*out` as it was and, when `error` is not NULL, sets `*error`.
///
/// Ownership: free the state with cocareer_group_state_free(), the error with cocareer_error_free().
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
pub unsafe extern "C" fn cocareer_group_state_new(
    out: *mut *mut cocareer_group_state,
    error: *mut *mut cocareer_error,
) -> cocareer_status {
    // SAFETY: what this function asks of its caller; so for the place below.
    let slot = unsafe { ErrorSlot::new(error) };
    guard::call(slot, || {
        // SAFETY: see above.
        let out = unsafe { Out::new(out, "out") }?;
        out.set(cocareer_group_state::new(GroupState::new()).give());
        Ok(())
    })
}

/// Returns COCAREER_STATUS_OK and sets `*out` to a state of its own that holds the same; or another status, leaves
/// `*out` as it was and, when `error` is not NULL, sets `*error`. Keys of people hold for both.
///
/// Ownership: free the new state with cocareer_group_state_free(), the error with cocareer_error_free().
///
/// Errors: NULL_ARGUMENT (`state` or `out` is NULL).
///
/// Threads: may be called from any threads at once, but not while another one changes `state`.
///
/// # Safety
///
/// `state` must be NULL or a state that is not freed yet; `out` and `error` must each be NULL or writable.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn cocareer_group_state_clone(
    state: *const cocareer_group_state,
    out: *mut *mut cocareer_group_state,
    error: *mut *mut cocareer_error,
) -> cocareer_status {
    // SAFETY: what this function asks of its caller; so for each place below.
    let slot = unsafe { ErrorSlot::new(error) };
    guard::call(slot, || {
        // SAFETY: see above.
        let state = unsafe { need(state) }?;
        // SAFETY: see above.
        let out = unsafe { Out::new(out, "out") }?;
        out.set(state.clone().give());
        Ok(())
    })
}

/// Returns COCAREER_STATUS_OK when an event has been noted in `state`; or another status, leaves the state as it was
/// and, when `error` is not NULL, sets `*error`.
///
/// `event`: what happened, as one JSON object of the kind `group_event`, UTF-8. An event of a kind that this library
/// does not know is noted and changes nothing but the time. A hash of the event before is not looked at: see
/// cocareer_group_state_replay().
///
/// Ownership: nothing of the arguments is kept. Free the error with cocareer_error_free().
///
/// Errors: REFUSED when the event cannot have happened, for which cocareer_error_reason() gives "missing_field",
/// "bad_field", "out_of_order", "duplicate", "wrong_phase", "not_a_member", "already_a_member", "was_removed",
/// "wrong_role", "unknown_version", "version_exists", "no_agreement", "older_version", "unknown", "exists" or
/// "too_many"; MALFORMED ("truncated", "malformed", "not_an_object", "unknown_field", "repeated_field" or "bad_value"),
/// INVALID_UTF8 ("invalid_utf8"), LIMIT_EXCEEDED ("too_long" or "too_large"); NULL_ARGUMENT (`state`, or `event` is NULL
/// and its size is not 0), INVALID_ARGUMENT (a size that nothing can have).
///
/// Threads: may be called from any thread, but not while another one uses `state`.
///
/// # Safety
///
/// `state` must be NULL or a state that is not freed yet, and nobody else may use it during the call; `event` must be
/// readable for `event_size` bytes and must not change during the call; `error` must be NULL or writable.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn cocareer_group_state_apply_json(
    state: *mut cocareer_group_state,
    event: *const c_char,
    event_size: usize,
    error: *mut *mut cocareer_error,
) -> cocareer_status {
    // SAFETY: what this function asks of its caller; so for each place below.
    let slot = unsafe { ErrorSlot::new(error) };
    guard::call(slot, || {
        // SAFETY: see above.
        unsafe { need(state) }?;
        // SAFETY: see above.
        let event = unsafe { bytes(event, event_size, "event") }?;
        // SAFETY: see above.
        let state = unsafe { cocareer_group_state::look_to_change(state) };
        let state = state.ok_or_else(|| cocareer_error::null_argument("state"))?;
        state.is_broken = true;
        let applied = state.state.apply_json(event);
        state.is_broken = false;
        Ok(applied?)
    })
}

/// Returns a key for the person of an identifier, the same one each time; COCAREER_NO_PERSON when the log told of
/// nobody of that name, when `id` is not UTF-8, and for NULL.
///
/// A key saves looking for the person in each question: see `actor_key` in cocareer_question. It holds for this state,
/// for what later events make of it, and for states that are cloned from it afterwards. Somebody who has left keeps
/// the key. Keys of one state mean nothing in another.
///
/// Ownership: nothing of the arguments is kept. Errors: none. Threads: may be called from any thread, but not while
/// another one uses `state`: the state remembers which keys it gave.
///
/// # Safety
///
/// `state` must be NULL or a state that is not freed yet, and nobody else may use it during the call; `id` must be
/// readable for `id_size` bytes and must not change during the call.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn cocareer_group_state_find(
    state: *mut cocareer_group_state,
    id: *const c_char,
    id_size: usize,
) -> u32 {
    guard::get(|| {
        // SAFETY: what this function asks of its caller; so for the place below.
        let id = unsafe { bytes(id, id_size, "id") }.ok();
        let id = id.and_then(|id| core::str::from_utf8(id).ok());
        // SAFETY: see above.
        let state = unsafe { cocareer_group_state::look_to_change(state) }.filter(|state| !state.is_broken);
        state.zip(id).and_then(|(state, id)| state.key(id)).unwrap_or(COCAREER_NO_PERSON)
    })
}

/// Returns what a person is in the group, one of the COCAREER_ROLE_... numbers; 0 when the person takes no part now,
/// for a key that cocareer_group_state_find() did not give, and for NULL.
///
/// Errors: none. Threads: may be called from any threads at once, but not while another one changes `state`.
///
/// # Safety
///
/// `state` must be NULL or a state that is not freed yet.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn cocareer_group_state_role(state: *const cocareer_group_state, key: u32) -> u32 {
    let role = |state: &cocareer_group_state| state.state.role(state.person(key)?).map(role_number);
    // SAFETY: what this function asks of its caller.
    unsafe { read(state, |state| role(state).unwrap_or(0)) }
}

/// Returns how many events the state holds, those of unknown kinds included; 0 for NULL.
///
/// Errors: none. Threads: may be called from any threads at once, but not while another one changes `state`.
///
/// # Safety
///
/// `state` must be NULL or a state that is not freed yet.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn cocareer_group_state_event_count(state: *const cocareer_group_state) -> u64 {
    // SAFETY: what this function asks of its caller.
    unsafe { read(state, |state| state.state.event_count()) }
}

/// Returns how many people the log told of, those who left included; 0 for NULL.
///
/// Errors: none. Threads: may be called from any threads at once, but not while another one changes `state`.
///
/// # Safety
///
/// `state` must be NULL or a state that is not freed yet.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn cocareer_group_state_person_count(state: *const cocareer_group_state) -> usize {
    // SAFETY: what this function asks of its caller.
    unsafe { read(state, |state| state.state.person_count()) }
}

/// Returns where the group is in its course, one of the COCAREER_PHASE_... numbers; 0, which is none, for NULL.
///
/// Errors: none. Threads: may be called from any threads at once, but not while another one changes `state`.
///
/// # Safety
///
/// `state` must be NULL or a state that is not freed yet.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn cocareer_group_state_phase(state: *const cocareer_group_state) -> u32 {
    // SAFETY: what this function asks of its caller.
    unsafe { read(state, |state| phase_number(state.state.phase())) }
}

/// Returns COCAREER_STATUS_OK and fills `*out` with where the group stands, as one line of JSON; or another status,
/// leaves `*out` as it was and, when `error` is not NULL, sets `*error`.
///
/// The object has `phase`, `version` (of the agreement that holds), `events`, `last_event_at`, `people` (how many, by
/// whether they take part and by role), `pending` (who has still to accept which norms), `restricted`, `appeals`,
/// `proposals`, `talks`, `messages`, `incidents`, `away` and `times`. People are named by the identifiers of the log.
///
/// Ownership: free the text with cocareer_buf_free(), the error with cocareer_error_free().
///
/// Errors: NULL_ARGUMENT (`state` or `out`).
///
/// Threads: may be called from any threads at once, each with its own `out`, but not while another one changes `state`.
///
/// # Safety
///
/// `state` must be NULL or a state that is not freed yet; `out` and `error` must each be NULL or writable.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn cocareer_group_state_to_json(
    state: *const cocareer_group_state,
    out: *mut cocareer_buf,
    error: *mut *mut cocareer_error,
) -> cocareer_status {
    // SAFETY: what this function asks of its caller; so for each place below.
    let slot = unsafe { ErrorSlot::new(error) };
    guard::call(slot, || {
        // SAFETY: see above.
        let state = unsafe { need(state) }?;
        // SAFETY: see above.
        let out = unsafe { Out::new(out, "out") }?;
        out.set(give_text(state.state.to_json()));
        Ok(())
    })
}

/// Returns nothing; frees a state. NULL is nothing to do.
///
/// Errors: none. Threads: may be called from any thread, but not while another one uses the state.
///
/// # Safety
///
/// `state` must be NULL or a state that is not freed yet. It must not be used afterwards.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cocareer_group_state_free(state: *mut cocareer_group_state) {
    // SAFETY: what this function asks of its caller.
    guard::get(|| unsafe { cocareer_group_state::take_back(state) });
}

/// The number of a phase.
const fn phase_number(phase: GroupPhase) -> u32 {
    match phase {
        GroupPhase::Preparing => COCAREER_PHASE_PREPARING,
        GroupPhase::Open => COCAREER_PHASE_OPEN,
        GroupPhase::Closing => COCAREER_PHASE_CLOSING,
        GroupPhase::Closed => COCAREER_PHASE_CLOSED,
    }
}

/// Every phase with its name.
const NAMES: &[(u32, &CStr)] = &[
    (COCAREER_PHASE_PREPARING, c"preparing"),
    (COCAREER_PHASE_OPEN, c"open"),
    (COCAREER_PHASE_CLOSING, c"closing"),
    (COCAREER_PHASE_CLOSED, c"closed"),
];

/// Returns the name of a phase, such as "open", ended by NUL; "unknown" for a number that this library does not know,
/// 0 among them. The names are those in JSON.
///
/// Ownership: the text belongs to the library and stays valid while the library is loaded; do not free it.
/// Errors: none, the result is never NULL. Threads: may be called from any threads at once.
#[unsafe(no_mangle)]
#[must_use]
pub extern "C" fn cocareer_phase_name(phase: u32) -> *const c_char {
    guard::get(|| name_of(NAMES, phase))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_phase_has_a_number_and_the_name_that_json_has() {
        assert_eq!(NAMES.len(), GroupPhase::ALL.len());
        for (phase, (number, name)) in GroupPhase::ALL.iter().zip(NAMES) {
            assert_eq!(phase_number(*phase), *number);
            assert_eq!(name.to_str(), Ok(phase.as_str()));
        }
        assert!(NAMES.iter().map(|(number, _)| *number).is_sorted());
    }

    #[test]
    fn a_state_whose_change_was_not_ended_is_refused() {
        let mut state = cocareer_group_state::new(GroupState::new());
        state.is_broken = true;
        // SAFETY: the state lives, and nobody else uses it; NULL is nowhere.
        unsafe {
            let pointer = &raw mut state;
            let event = c"{}".as_ptr();
            let nowhere = core::ptr::null_mut();
            let applied = cocareer_group_state_apply_json(pointer, event, 2, nowhere);
            assert_eq!(applied, cocareer_status::Panic);
            let mut copy = core::ptr::null_mut();
            assert_eq!(cocareer_group_state_clone(pointer, &mut copy, nowhere), cocareer_status::Panic);
            assert!(copy.is_null());
            assert_eq!(cocareer_group_state_phase(pointer), 0);
            assert_eq!(cocareer_group_state_find(pointer, event, 2), COCAREER_NO_PERSON);
        }
    }
}
