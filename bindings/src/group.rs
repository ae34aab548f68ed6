//! A group as its log leaves it, kept by the host while people talk.

use std::panic::UnwindSafe;
use std::sync::{Arc, RwLock};

use cocareer::model::{ActorRole, GroupEvent};
use cocareer::{AgreementNorm, ChangeClass, GroupPhase};

use crate::custom::Timestamp;
use crate::error::CocareerError;
use crate::guard::guarded;

/// What is said when an earlier call broke in the middle of a change.
const HALF_DONE: &str = "an earlier call broke while it changed this state; make it anew from the log";

/// A group as its log leaves it: its people, its agreement, its talks, and when things were last done. It holds
/// pseudonymous identifiers and nothing that anybody wrote.
///
/// Events change it, and nothing else does. Any threads may use one at once: what reads sees it as it was before or
/// after an event, never in between.
#[derive(Debug, uniffi::Object)]
pub struct GroupState(RwLock<cocareer::GroupState>);

/// How a version of a group's agreement came about.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct AgreementVersion {
    /// The version.
    pub name: String,
    /// When it was proposed; nothing when it was adopted without that.
    pub proposed_at: Option<Timestamp>,
    /// When it was adopted; nothing as long as it is a proposal.
    pub adopted_at: Option<Timestamp>,
    /// How many objections stand against it; of an adopted version, stood when it was adopted.
    pub objections: u32,
    /// How far it went from the version before; nothing of a proposal and of the first version.
    pub change_class: Option<ChangeClass>,
}

#[uniffi::export]
impl GroupState {
    /// A group of which nothing is known yet.
    #[uniffi::constructor]
    pub fn new() -> Result<Self, CocareerError> {
        guarded(|| Ok(Self::from(cocareer::GroupState::new())))
    }

    /// Notes what happened.
    ///
    /// Throws when that cannot have happened: the state is then as it was, and the error says why.
    pub fn apply(&self, event: GroupEvent) -> Result<(), CocareerError> {
        guarded(move || self.change(|state| Ok(state.apply(&event).map_err(cocareer::LogReason::from)?)))
    }

    /// Notes what happened, told as JSON, UTF-8: one event. A kind of event that this version does not know has its
    /// place in time and changes nothing else.
    ///
    /// Throws when it is no event, or cannot have happened: the state is then as it was, and the error says why.
    pub fn apply_json(&self, line: Vec<u8>) -> Result<(), CocareerError> {
        guarded(move || self.change(|state| Ok(state.apply_json(&line).map_err(|error| error.reason)?)))
    }

    /// A state of its own that is like this one now. Later events of the one are not in the other.
    pub fn copy(&self) -> Result<Arc<Self>, CocareerError> {
        guarded(|| self.read(|state| Arc::new(Self::from(state.clone()))))
    }

    /// Where the group is in its course.
    pub fn phase(&self) -> Result<GroupPhase, CocareerError> {
        guarded(|| self.read(cocareer::GroupState::phase))
    }

    /// How many events there were.
    pub fn event_count(&self) -> Result<u64, CocareerError> {
        guarded(|| self.read(cocareer::GroupState::event_count))
    }

    /// How many people the log told of, those who left included.
    pub fn person_count(&self) -> Result<u64, CocareerError> {
        guarded(|| self.read(|state| u64::try_from(state.person_count()).unwrap_or(u64::MAX)))
    }

    /// When the last event was; nothing before the first.
    pub fn last_event_at(&self) -> Result<Option<Timestamp>, CocareerError> {
        guarded(|| self.read(|state| state.last_event_at().map(Timestamp::from_seconds)))
    }

    /// Everybody who takes part, by pseudonymous identifier, in the order of coming.
    pub fn people(&self) -> Result<Vec<String>, CocareerError> {
        guarded(|| self.read(|state| state.people().map(|(_, id)| id.to_owned()).collect()))
    }

    /// What a person is in the group; nothing for somebody who takes no part now.
    pub fn role(&self, person: String) -> Result<Option<ActorRole>, CocareerError> {
        guarded(move || self.read(|state| state.role(state.find(&person)?)))
    }

    /// The norms that a person has still to accept. None for somebody who has accepted all of the version that holds,
    /// and none for somebody of whom the log does not tell.
    pub fn pending_norms(&self, person: String) -> Result<Vec<AgreementNorm>, CocareerError> {
        guarded(move || {
            self.read(|state| {
                let pending = state.find(&person).map(|key| state.pending_norms(key)).unwrap_or_default();
                pending.iter().collect()
            })
        })
    }

    /// The version of the agreement that holds; nothing before one was adopted.
    pub fn agreement_version(&self) -> Result<Option<String>, CocareerError> {
        guarded(|| self.read(|state| state.agreement_version().map(str::to_owned)))
    }

    /// How each version of the agreement came about, proposals included, in the order in which the log first told of
    /// them.
    pub fn agreement_history(&self) -> Result<Vec<AgreementVersion>, CocareerError> {
        guarded(|| self.read(|state| state.agreement_history().map(AgreementVersion::from).collect()))
    }

    /// The group as one line of JSON: phase, version, how many people there are, who has still to accept what, proposals,
    /// talks, what waits, and when things were last done. People stand there by pseudonymous identifier. The same log
    /// always gives the same text.
    pub fn to_json(&self) -> Result<String, CocareerError> {
        guarded(|| self.read(cocareer::GroupState::to_json))
    }
}

/// Writes an event as one line of a log, in JSON, without the end of the line. Fields that nobody set are left out.
#[uniffi::export]
pub fn group_event_to_json(event: GroupEvent) -> Result<String, CocareerError> {
    guarded(move || Ok(cocareer::write_event(&event)))
}

impl GroupState {
    fn read<T>(&self, ask: impl FnOnce(&cocareer::GroupState) -> T) -> Result<T, CocareerError> {
        Ok(ask(&*self.0.read().map_err(|_| half_done())?))
    }

    fn change(
        &self,
        event: impl FnOnce(&mut cocareer::GroupState) -> Result<(), CocareerError>,
    ) -> Result<(), CocareerError> {
        event(&mut *self.0.write().map_err(|_| half_done())?)
    }
}

/// Runs the body of an exported function that asks something of a group, where there is one. Events wait until it is
/// done, so that everything in it is about the same moment.
pub(crate) fn guarded_with<T>(
    state: Option<&Arc<GroupState>>,
    body: impl FnOnce(Option<&cocareer::GroupState>) -> Result<T, CocareerError> + UnwindSafe,
) -> Result<T, CocareerError> {
    guarded(move || match state {
        Some(state) => state.read(|state| body(Some(state)))?,
        None => body(None),
    })
}

fn half_done() -> CocareerError {
    CocareerError::Internal { reason: HALF_DONE.to_owned() }
}

impl From<cocareer::GroupState> for GroupState {
    fn from(state: cocareer::GroupState) -> Self {
        Self(RwLock::new(state))
    }
}

impl From<cocareer::AgreementVersion<'_>> for AgreementVersion {
    fn from(version: cocareer::AgreementVersion<'_>) -> Self {
        let cocareer::AgreementVersion { name, proposed_at, adopted_at, objections, class } = version;
        Self {
            name: name.to_owned(),
            proposed_at: proposed_at.map(Timestamp::from_seconds),
            adopted_at: adopted_at.map(Timestamp::from_seconds),
            objections,
            change_class: class,
        }
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use crate::log::LogReason;
    use cocareer::model::GroupEventKind as Kind;

    /// An event of the practitioner `p1` about the member `m1`.
    pub(crate) fn event(kind: Kind, at: &str) -> GroupEvent {
        GroupEvent {
            kind: Some(kind),
            at: Some(Timestamp::new(at)),
            actor: Some("p1".to_owned()),
            member: Some("m1".to_owned()),
            role: Some(ActorRole::Member),
            version: Some("1".to_owned()),
            ..GroupEvent::default()
        }
    }

    /// A group with one member who has accepted the agreement.
    pub(crate) fn events() -> [GroupEvent; 4] {
        [
            event(Kind::GroupOpened, "2026-01-05T08:00:00Z"),
            event(Kind::AgreementAdopted, "2026-01-05T09:00:00Z"),
            event(Kind::MemberJoined, "2026-01-06T09:00:00Z"),
            event(Kind::AgreementAccepted, "2026-01-06T09:01:00Z"),
        ]
    }

    pub(crate) fn group() -> Arc<GroupState> {
        let state = GroupState::new().expect("a state");
        for event in events() {
            assert_eq!(state.apply(event), Ok(()));
        }
        Arc::new(state)
    }

    #[test]
    fn a_state_says_what_the_core_says() {
        let mut core = cocareer::GroupState::new();
        for event in events() {
            assert_eq!(core.apply(&event), Ok(()));
        }
        let state = group();
        assert_eq!(state.to_json(), Ok(core.to_json()));
        assert_eq!(state.phase(), Ok(GroupPhase::Open));
        assert_eq!((state.event_count(), state.person_count()), (Ok(4), Ok(1)));
        assert_eq!(state.last_event_at(), Ok(Some(Timestamp::new("2026-01-06T09:01:00Z"))));
        assert_eq!(state.people(), Ok(vec!["m1".to_owned()]));
        assert_eq!(state.role("m1".to_owned()), Ok(Some(ActorRole::Member)));
        assert_eq!(state.role("m2".to_owned()), Ok(None));
        assert_eq!(state.pending_norms("m1".to_owned()), Ok(Vec::new()));
        assert_eq!(state.agreement_version(), Ok(Some("1".to_owned())));
        let history = state.agreement_history().expect("a history");
        assert_eq!(history.first().and_then(|version| version.adopted_at.clone()), events()[1].at);
    }

    #[test]
    fn what_cannot_have_happened_changes_nothing() {
        let state = group();
        let before = state.to_json();
        let early = state.apply(event(Kind::MemberJoined, "2026-01-01T09:00:00Z"));
        let reason = |error| match error {
            Err(CocareerError::Rejected { reason, code, .. }) => Some((reason, code)),
            _ => None,
        };
        assert_eq!(reason(early), Some((LogReason::OutOfOrder, "out_of_order".to_owned())));
        let twice =
            GroupEvent { id: Some("e".to_owned()), ..event(Kind::ReviewHeld, "2026-01-07T09:00:00Z") };
        assert_eq!(state.apply(twice.clone()), Ok(()));
        let after = state.to_json();
        assert_ne!(before, after);
        assert_eq!(reason(state.apply(twice)).map(|(reason, _)| reason), Some(LogReason::Duplicate));
        let line = |text: &str| reason(state.apply_json(text.into())).map(|(reason, _)| reason);
        assert_eq!(line("{"), Some(LogReason::Truncated));
        assert_eq!(line("[]"), Some(LogReason::NotAnObject));
        assert_eq!(state.to_json(), after);
    }

    #[test]
    fn an_event_written_as_json_is_the_same_event() {
        let state = GroupState::new().expect("a state");
        for event in events() {
            let line = group_event_to_json(event).expect("a line");
            assert_eq!(state.apply_json(line.into_bytes()), Ok(()));
        }
        assert_eq!(state.to_json(), group().to_json());
    }

    #[test]
    fn a_copy_goes_its_own_way() {
        let state = group();
        let copy = state.copy().expect("a copy");
        assert_eq!(state.apply(event(Kind::ClosingStarted, "2026-02-01T09:00:00Z")), Ok(()));
        assert_eq!((state.phase(), copy.phase()), (Ok(GroupPhase::Closing), Ok(GroupPhase::Open)));
    }

    #[test]
    #[allow(clippy::panic, reason = "a mistake of the library, as far as a test can make one")]
    fn a_state_that_broke_in_the_middle_says_so_from_then_on() {
        let state = group();
        let broken = guarded(|| state.change(|_| panic!("a mistake")));
        assert!(matches!(broken, Err(CocareerError::Internal { .. })));
        assert_eq!(state.phase(), Err(half_done()));
        assert_eq!(state.apply(event(Kind::ReviewHeld, "2026-02-01T09:00:00Z")), Err(half_done()));
        let read = guarded_with(Some(&state), |_| Ok(()));
        assert_eq!(read, Err(half_done()));
        assert_eq!(guarded_with(None, |state| Ok(state.is_none())), Ok(true));
    }
}
