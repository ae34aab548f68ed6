//! The log of a group: replaying it, and what can be wrong with it.

use std::sync::Arc;

use cocareer::model::ActorRole;
use cocareer::{ChainCheck, GroupPhase, Rejection, ReplayOptions};

use crate::error::CocareerError;
use crate::group::GroupState;
use crate::guard::guarded;

/// What is asked of the chain of hashes of a log.
#[uniffi::remote(Enum)]
pub enum ChainCheck {
    /// Nothing: hashes are not looked at.
    Ignore,
    /// An event that has the hash of the one before has the right one.
    WhenPresent,
    /// Every event but the first has the right hash.
    Required,
}

/// What a log leaves.
#[derive(Debug, Clone, uniffi::Record)]
pub struct Replay {
    /// The group as the log leaves it, or as what was right before the first mistake leaves it.
    pub state: Arc<GroupState>,
    /// How many events the state holds.
    pub events: u64,
    /// How many of them are of kinds that this version of the library does not know. They changed nothing but the time.
    pub other_events: u64,
    /// SHA-256 of the last event in its canonical form, as hexadecimal digits, where the chain was asked for. Kept apart
    /// from the log, it shows when the end of a log is cut off.
    pub last_hash: Option<String>,
    /// The first mistake, at which the reading stopped.
    pub stopped: Option<LogError>,
}

/// The first thing that is wrong with a log. It holds nothing from the log but where that is.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct LogError {
    /// The line, counted from 1; of a JSON list, the line that the event begins on.
    pub line: u64,
    /// What is wrong.
    pub reason: LogReason,
    /// The same in a fixed word that every face of the library has.
    pub code: String,
    /// The same in English words.
    pub text: String,
}

/// What is wrong with a line of a log. It holds nothing from the line but fixed words.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Enum)]
pub enum LogReason {
    /// A field that events of this kind need is absent or blank.
    MissingField {
        /// The field's name.
        field: String,
    },
    /// A field holds what it cannot hold: an instant that is none, an end before the beginning, or an identifier that is
    /// too long or has control characters.
    BadField {
        /// The field's name.
        field: String,
    },
    /// The event is earlier than the one before it.
    OutOfOrder,
    /// An event with the same identifier and time was there already.
    Duplicate,
    /// The event cannot happen in this phase of the group.
    WrongPhase {
        /// The phase.
        phase: GroupPhase,
    },
    /// Nobody of this identifier takes part.
    NotAMember,
    /// The person takes part already.
    AlreadyAMember,
    /// The person was removed, and nobody has taken that back.
    WasRemoved,
    /// Nobody of this role can do that.
    WrongRole {
        /// The role.
        role: ActorRole,
    },
    /// There is no version of this name, or it does not hold.
    UnknownVersion,
    /// There is a version of this name already.
    VersionExists,
    /// The group has adopted no version yet.
    NoAgreement,
    /// The member has accepted a newer version already.
    OlderVersion,
    /// There is no such talk, message, incident, recording, step, objection or appeal.
    Unknown {
        /// What was looked for, in a fixed word.
        what: String,
    },
    /// There is such a talk, message, incident, recording or appeal already.
    Exists {
        /// What there is, in a fixed word.
        what: String,
    },
    /// There have been as many talks and recordings as can be counted.
    TooMany {
        /// What there are too many of, in a fixed word.
        what: String,
    },
    /// The hash of the event before does not fit.
    BrokenChain,
    /// The line is not UTF-8.
    NotUtf8,
    /// The line is longer than a line may be.
    TooLong {
        /// The most bytes that a line may have.
        maximum: u64,
    },
    /// The line nests deeper, or has more values, than an event may have.
    TooLarge,
    /// The line ends in the middle of an event. Of the last line, that happens when writing was broken off.
    Truncated,
    /// The line is not JSON.
    Malformed,
    /// The line is JSON but not an object.
    NotAnObject,
    /// The event has a field that its kind does not have. It could change what the event means.
    UnknownField,
    /// The event has a field twice.
    RepeatedField,
    /// The event has a value that the field cannot have.
    BadValue {
        /// The field's name.
        field: String,
    },
}

/// Replays a whole log, UTF-8: one event a line (NDJSON), or a JSON list of events. Blank lines count as lines and say
/// nothing. The chain of hashes is checked where there is one, unless `chain` says otherwise.
///
/// What is wrong with the log is not thrown: the state is then what was right before, and `stopped` says what is wrong
/// and where.
#[uniffi::export(default(chain = None))]
pub fn replay(log: Vec<u8>, chain: Option<ChainCheck>) -> Result<Replay, CocareerError> {
    guarded(move || {
        let options = ReplayOptions { chain: chain.unwrap_or_default() };
        Ok(Replay::from(cocareer::replay(&log, &options)))
    })
}

/// The hash of an event that is written as JSON, UTF-8, as the next event holds it in `previous`: SHA-256 of its canonical
/// form (RFC 8785), as 64 hexadecimal digits.
///
/// Throws when it is no event.
#[uniffi::export]
pub fn event_hash(event: Vec<u8>) -> Result<String, CocareerError> {
    guarded(move || Ok(cocareer::event_hash(&event)?))
}

/// The log with each event holding the hash of the one before, one event a line. The rest of an event stays as it was.
///
/// Throws at the first line that is no event, or that holds another hash already: what was changed afterwards is not
/// made right.
#[uniffi::export]
pub fn seal_log(log: Vec<u8>) -> Result<String, CocareerError> {
    guarded(move || Ok(cocareer::seal(&log).map_err(|error| error.reason)?))
}

impl From<cocareer::Replay> for Replay {
    fn from(replay: cocareer::Replay) -> Self {
        let cocareer::Replay { state, events, other_events, last_hash, stopped } = replay;
        let state = Arc::new(GroupState::from(state));
        Self { state, events, other_events, last_hash, stopped: stopped.map(LogError::from) }
    }
}

impl From<cocareer::LogError> for LogError {
    fn from(error: cocareer::LogError) -> Self {
        Self {
            line: u64::try_from(error.line).unwrap_or(u64::MAX),
            reason: LogReason::from(error.reason),
            code: error.code().to_owned(),
            text: error.to_string(),
        }
    }
}

impl From<cocareer::LogReason> for LogReason {
    fn from(reason: cocareer::LogReason) -> Self {
        use cocareer::LogReason as Reason;
        match reason {
            Reason::Rejected(rejection) => Self::from(rejection),
            Reason::NotUtf8 => Self::NotUtf8,
            Reason::TooLong { maximum } => {
                Self::TooLong { maximum: u64::try_from(maximum).unwrap_or(u64::MAX) }
            }
            Reason::TooLarge => Self::TooLarge,
            Reason::Truncated => Self::Truncated,
            Reason::Malformed => Self::Malformed,
            Reason::NotAnObject => Self::NotAnObject,
            Reason::UnknownField => Self::UnknownField,
            Reason::RepeatedField => Self::RepeatedField,
            Reason::BadValue { field } => Self::BadValue { field: field.to_owned() },
        }
    }
}

impl From<Rejection> for LogReason {
    fn from(rejection: Rejection) -> Self {
        match rejection {
            Rejection::MissingField { field } => Self::MissingField { field: field.to_owned() },
            Rejection::BadField { field } => Self::BadField { field: field.to_owned() },
            Rejection::OutOfOrder => Self::OutOfOrder,
            Rejection::Duplicate => Self::Duplicate,
            Rejection::WrongPhase { phase } => Self::WrongPhase { phase },
            Rejection::NotAMember => Self::NotAMember,
            Rejection::AlreadyAMember => Self::AlreadyAMember,
            Rejection::WasRemoved => Self::WasRemoved,
            Rejection::WrongRole { role } => Self::WrongRole { role },
            Rejection::UnknownVersion => Self::UnknownVersion,
            Rejection::VersionExists => Self::VersionExists,
            Rejection::NoAgreement => Self::NoAgreement,
            Rejection::OlderVersion => Self::OlderVersion,
            Rejection::Unknown { what } => Self::Unknown { what: what.to_owned() },
            Rejection::Exists { what } => Self::Exists { what: what.to_owned() },
            Rejection::TooMany { what } => Self::TooMany { what: what.to_owned() },
            Rejection::BrokenChain => Self::BrokenChain,
        }
    }
}

impl From<cocareer::LogReason> for CocareerError {
    fn from(reason: cocareer::LogReason) -> Self {
        let (code, text) = (reason.code().to_owned(), reason.to_string());
        Self::Rejected { reason: LogReason::from(reason), code, text }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::group::group_event_to_json;
    use crate::group::tests::{events, group};

    fn log() -> String {
        let line = |event| group_event_to_json(event).expect("a line") + "\n";
        events().into_iter().map(line).collect()
    }

    #[test]
    fn a_whole_log_leaves_what_its_events_leave() {
        let replay = replay(log().into_bytes(), None).expect("a replay");
        assert_eq!(replay.stopped, None);
        assert_eq!((replay.events, replay.other_events), (4, 0));
        assert_eq!(replay.state.to_json(), group().to_json());
        assert!(replay.last_hash.is_some());
    }

    #[test]
    fn the_first_mistake_is_told_and_what_was_right_is_kept() {
        let broken = log() + "{\"kind\": \"member_left\", \"at\": \"2026-01-01T00:00:00Z\"}\n";
        let replay = replay(broken.clone().into_bytes(), None).expect("a replay");
        let stopped = replay.stopped.expect("a mistake");
        let core = cocareer::replay(broken.as_bytes(), &ReplayOptions::default()).stopped;
        let core = core.expect("a mistake");
        assert_eq!(stopped, LogError::from(core));
        assert_eq!((stopped.line, stopped.code.as_str()), (5, core.code()));
        assert_eq!(replay.state.to_json(), group().to_json());
        let refused = seal_log(b"[1]".to_vec());
        assert!(matches!(refused, Err(CocareerError::Rejected { code, .. }) if code == "not_an_object"));
    }

    #[test]
    fn a_sealed_log_that_was_changed_is_found_out() {
        let sealed = seal_log(log().into_bytes()).expect("a sealed log");
        let required = Some(ChainCheck::Required);
        let whole = replay(sealed.clone().into_bytes(), required).expect("a replay");
        let last = sealed.lines().last().expect("a line");
        assert_eq!(whole.last_hash, event_hash(last.into()).ok());
        assert_eq!(whole.stopped, None);
        let changed = sealed.replacen("2026-01-05T09:00:00Z", "2026-01-05T09:00:01Z", 1);
        let found = replay(changed.clone().into_bytes(), None).expect("a replay").stopped;
        assert_eq!(found.map(|error| (error.line, error.reason)), Some((3, LogReason::BrokenChain)));
        let ignored = replay(changed.into_bytes(), Some(ChainCheck::Ignore)).expect("a replay");
        assert_eq!((ignored.stopped, ignored.last_hash), (None, None));
        let unsealed = replay(log().into_bytes(), required).expect("a replay").stopped;
        assert_eq!(unsealed.map(|error| error.line), Some(2));
    }

    #[test]
    fn an_error_says_the_same_here_and_in_the_core() {
        for reason in [
            cocareer::LogReason::Truncated,
            cocareer::LogReason::TooLong { maximum: 9 },
            cocareer::LogReason::BadValue { field: "at" },
            Rejection::WrongRole { role: ActorRole::Observer }.into(),
            Rejection::WrongPhase { phase: GroupPhase::Closed }.into(),
        ] {
            assert_eq!(CocareerError::from(reason).to_string(), reason.to_string());
        }
    }
}
