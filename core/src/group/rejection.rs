//! Why an event cannot have happened.

use crate::group::GroupPhase;
use crate::model::ActorRole;

/// Why an event cannot have happened in the group as it was. It holds nothing from the event but fixed words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Rejection {
    /// A field that events of this kind need is absent or blank.
    #[error("the event has no `{field}`")]
    MissingField {
        /// The field's name.
        field: &'static str,
    },
    /// A field holds what it cannot hold: an instant that is none, an end before the beginning, or an identifier that is too
    /// long or has control characters.
    #[error("the event has a `{field}` that cannot be used")]
    BadField {
        /// The field's name.
        field: &'static str,
    },
    /// The event is earlier than the one before it.
    #[error("the event is earlier than the one before it")]
    OutOfOrder,
    /// An event with the same identifier and time was there already.
    #[error("the event was there already")]
    Duplicate,
    /// The event cannot happen in this phase of the group.
    #[error("this cannot happen while the group is {phase}")]
    WrongPhase {
        /// The phase.
        phase: GroupPhase,
    },
    /// Nobody of this identifier takes part.
    #[error("the person takes no part in the group")]
    NotAMember,
    /// The person takes part already.
    #[error("the person takes part already")]
    AlreadyAMember,
    /// The person was removed, and nobody has taken that back.
    #[error("the person was removed from the group")]
    WasRemoved,
    /// Nobody of this role can do that.
    #[error("nobody can do that as {role}")]
    WrongRole {
        /// The role.
        role: ActorRole,
    },
    /// There is no version of this name, or it does not hold.
    #[error("there is no such version of the agreement")]
    UnknownVersion,
    /// There is a version of this name already.
    #[error("there is such a version of the agreement already")]
    VersionExists,
    /// The group has adopted no version yet.
    #[error("the group has adopted no version of the agreement")]
    NoAgreement,
    /// The member has accepted a newer version already.
    #[error("a newer version was accepted already")]
    OlderVersion,
    /// There is no such talk, message, incident, recording, step, objection or appeal.
    #[error("there is no such {what}")]
    Unknown {
        /// What was looked for, in a fixed word.
        what: &'static str,
    },
    /// There is such a talk, message, incident, recording or appeal already.
    #[error("there is such a {what} already")]
    Exists {
        /// What there is, in a fixed word.
        what: &'static str,
    },
    /// There have been as many talks and recordings as can be counted.
    #[error("there have been too many {what}s")]
    TooMany {
        /// What there are too many of, in a fixed word.
        what: &'static str,
    },
    /// The hash of the event before does not fit.
    #[error("the chain of the log is broken")]
    BrokenChain,
}

impl Rejection {
    /// The reason in a fixed word: the same in every face and in the conformance vectors.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::MissingField { .. } => "missing_field",
            Self::BadField { .. } => "bad_field",
            Self::OutOfOrder => "out_of_order",
            Self::Duplicate => "duplicate",
            Self::WrongPhase { .. } => "wrong_phase",
            Self::NotAMember => "not_a_member",
            Self::AlreadyAMember => "already_a_member",
            Self::WasRemoved => "was_removed",
            Self::WrongRole { .. } => "wrong_role",
            Self::UnknownVersion => "unknown_version",
            Self::VersionExists => "version_exists",
            Self::NoAgreement => "no_agreement",
            Self::OlderVersion => "older_version",
            Self::Unknown { .. } => "unknown",
            Self::Exists { .. } => "exists",
            Self::TooMany { .. } => "too_many",
            Self::BrokenChain => "broken_chain",
        }
    }
}
