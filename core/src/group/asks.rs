//! What each kind of event needs, as a table.

use crate::group::{GroupPhase, Rejection};
use crate::model::{GroupEvent, GroupEventKind, Timestamp};

/// A field that events of a kind need.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Field {
    Actor,
    Member,
    Role,
    Guardian,
    Version,
    Medium,
    Session,
    Message,
    Step,
    Incident,
    Trigger,
    Platform,
    Item,
    Upheld,
}

use Field::{
    Actor, Guardian, Incident, Item, Medium, Member, Message, Platform, Role, Session, Step, Trigger, Upheld,
    Version,
};

/// What events of a kind need.
struct Asks {
    kind: GroupEventKind,
    /// The phases in which it can happen, from the first to the last.
    phases: (GroupPhase, GroupPhase),
    fields: &'static [Field],
}

const PREPARING: (GroupPhase, GroupPhase) = (GroupPhase::Preparing, GroupPhase::Preparing);
/// Before the group opens too.
const EARLY: (GroupPhase, GroupPhase) = (GroupPhase::Preparing, GroupPhase::Open);
const OPEN: (GroupPhase, GroupPhase) = (GroupPhase::Open, GroupPhase::Open);
/// Until the group is closed.
const ALIVE: (GroupPhase, GroupPhase) = (GroupPhase::Open, GroupPhase::Closing);
/// Until the group is closed, and before it opens.
const ALL_BUT_CLOSED: (GroupPhase, GroupPhase) = (GroupPhase::Preparing, GroupPhase::Closing);
const CLOSING: (GroupPhase, GroupPhase) = (GroupPhase::Closing, GroupPhase::Closing);
/// Also when the group is closed: what happened must still be followed up.
const ALWAYS: (GroupPhase, GroupPhase) = (GroupPhase::Preparing, GroupPhase::Closed);
const ENDING: (GroupPhase, GroupPhase) = (GroupPhase::Closing, GroupPhase::Closed);
const CLOSED: (GroupPhase, GroupPhase) = (GroupPhase::Closed, GroupPhase::Closed);

const fn asks(kind: GroupEventKind, phases: (GroupPhase, GroupPhase), fields: &'static [Field]) -> Asks {
    Asks { kind, phases, fields }
}

/// One row for each kind, in their order.
const TABLE: [Asks; GroupEventKind::ALL.len()] = [
    asks(GroupEventKind::GroupOpened, PREPARING, &[Actor]),
    asks(GroupEventKind::AgreementProposed, EARLY, &[Actor, Version]),
    asks(GroupEventKind::ObjectionRaised, EARLY, &[Actor, Version]),
    asks(GroupEventKind::ObjectionSettled, EARLY, &[Actor, Version]),
    asks(GroupEventKind::AgreementAdopted, EARLY, &[Actor, Version]),
    asks(GroupEventKind::AgreementRevised, EARLY, &[Actor, Version]),
    asks(GroupEventKind::MemberInvited, EARLY, &[Actor, Member, Role]),
    asks(GroupEventKind::MemberJoined, EARLY, &[Member, Role]),
    asks(GroupEventKind::MemberLeft, ALL_BUT_CLOSED, &[Member]),
    asks(GroupEventKind::RoleChanged, ALL_BUT_CLOSED, &[Actor, Member, Role]),
    asks(GroupEventKind::AgreementAccepted, ALL_BUT_CLOSED, &[Member, Version]),
    asks(GroupEventKind::AgreementDeclined, ALL_BUT_CLOSED, &[Member, Version]),
    asks(GroupEventKind::GuardianConsented, ALL_BUT_CLOSED, &[Member, Guardian, Version]),
    asks(GroupEventKind::GuardianWithdrew, ALL_BUT_CLOSED, &[Member, Guardian]),
    asks(GroupEventKind::PractitionerVisited, ALIVE, &[Actor]),
    asks(GroupEventKind::PractitionerPosted, ALIVE, &[Actor]),
    asks(GroupEventKind::PractitionerAway, ALL_BUT_CLOSED, &[Actor]),
    asks(GroupEventKind::PractitionerBack, ALL_BUT_CLOSED, &[Actor]),
    asks(GroupEventKind::MessageReceived, ALIVE, &[Message]),
    asks(GroupEventKind::MessageAnswered, ALIVE, &[Actor, Message]),
    asks(GroupEventKind::Moderated, ALIVE, &[Actor, Member, Step]),
    asks(GroupEventKind::ModerationLifted, ALIVE, &[Actor, Member]),
    asks(GroupEventKind::Appealed, ALIVE, &[Member]),
    asks(GroupEventKind::AppealDecided, ALIVE, &[Actor, Member, Upheld]),
    asks(GroupEventKind::IncidentReported, ALWAYS, &[Incident, Trigger]),
    asks(GroupEventKind::IncidentEscalated, ALWAYS, &[Actor, Incident]),
    asks(GroupEventKind::IncidentResolved, ALWAYS, &[Actor, Incident]),
    asks(GroupEventKind::SessionStarted, ALIVE, &[Actor, Session, Medium]),
    asks(GroupEventKind::SessionJoined, ALIVE, &[Member, Session]),
    asks(GroupEventKind::SessionLeft, ALIVE, &[Member, Session]),
    asks(GroupEventKind::SessionEnded, ALIVE, &[Session]),
    asks(GroupEventKind::RecordingRequested, ALIVE, &[Actor, Session, Medium]),
    asks(GroupEventKind::RecordingConsented, ALIVE, &[Member, Session]),
    asks(GroupEventKind::RecordingRefused, ALIVE, &[Member, Session]),
    asks(GroupEventKind::RecordingStarted, ALIVE, &[Actor, Session]),
    asks(GroupEventKind::RecordingStopped, ALIVE, &[Session]),
    asks(GroupEventKind::ConfidentialityReminded, ALIVE, &[Actor]),
    asks(GroupEventKind::ReviewHeld, ALIVE, &[Actor]),
    asks(GroupEventKind::SettingsReviewed, ALWAYS, &[Actor, Platform]),
    asks(GroupEventKind::InformationVerified, ALWAYS, &[Actor, Item]),
    asks(GroupEventKind::EvidenceRenewed, ALWAYS, &[Actor]),
    asks(GroupEventKind::ClosingStarted, OPEN, &[Actor]),
    asks(GroupEventKind::ContentExported, ENDING, &[]),
    asks(GroupEventKind::GroupClosed, CLOSING, &[Actor]),
    asks(GroupEventKind::ContentDeleted, CLOSED, &[]),
];

/// The most bytes that an identifier may have: whatever is longer is none.
pub(super) const MOST_BYTES: usize = 256;

impl Field {
    const fn name(self) -> &'static str {
        match self {
            Actor => "actor",
            Member => "member",
            Role => "role",
            Guardian => "guardian",
            Version => "version",
            Medium => "medium",
            Session => "session",
            Message => "message_id",
            Step => "step",
            Incident => "incident",
            Trigger => "trigger",
            Platform => "platform",
            Item => "item",
            Upheld => "upheld",
        }
    }

    /// Whether an event has the field.
    fn is_in(self, event: &GroupEvent) -> bool {
        let text = |text: &Option<String>| text.as_ref().is_some_and(|text| !text.trim_ascii().is_empty());
        match self {
            Actor => text(&event.actor),
            Member => text(&event.member),
            Role => event.role.is_some(),
            Guardian => text(&event.guardian),
            Version => text(&event.version),
            Medium => event.medium.is_some(),
            Session => text(&event.session),
            Message => text(&event.message_id),
            Step => event.step.is_some(),
            Incident => text(&event.incident),
            Trigger => event.trigger.is_some(),
            Platform => text(&event.platform),
            Item => text(&event.item),
            Upheld => event.upheld.is_some(),
        }
    }
}

/// Whether an event has what its kind needs and can happen in the phase.
pub(super) fn check(event: &GroupEvent, kind: GroupEventKind, phase: GroupPhase) -> Result<(), Rejection> {
    let Some(asks) = TABLE.get(kind as usize).filter(|asks| asks.kind == kind) else {
        return Err(Rejection::MissingField { field: "kind" });
    };
    if let Some(field) = asks.fields.iter().find(|field| !field.is_in(event)) {
        return Err(Rejection::MissingField { field: field.name() });
    }
    if phase < asks.phases.0 || phase > asks.phases.1 {
        return Err(Rejection::WrongPhase { phase });
    }
    check_forms(event)
}

/// Whether every field that is there can be used.
fn check_forms(event: &GroupEvent) -> Result<(), Rejection> {
    let check = |field, text: &Option<String>| match text {
        Some(text) if !is_id(text) => Err(Rejection::BadField { field }),
        _ => Ok(()),
    };
    check("id", &event.id)?;
    check("actor", &event.actor)?;
    check("member", &event.member)?;
    check("guardian", &event.guardian)?;
    check("version", &event.version)?;
    check("language", &event.language)?;
    check("session", &event.session)?;
    check("message_id", &event.message_id)?;
    check("incident", &event.incident)?;
    check("platform", &event.platform)?;
    check("item", &event.item)?;
    check("previous", &event.previous)?;
    if event.adult_on.as_ref().is_some_and(|day| day.value().is_none()) {
        return Err(Rejection::BadField { field: "adult_on" });
    }
    // What ends has not ended before it begins.
    let ends_before = |until: &Timestamp| until.exact().is_none_or(|until| Some(until) < at(event));
    match &event.until {
        Some(until) if ends_before(until) => Err(Rejection::BadField { field: "until" }),
        _ => Ok(()),
    }
}

fn at(event: &GroupEvent) -> Option<(i64, u32)> {
    event.at.as_ref().and_then(Timestamp::exact)
}

/// Whether a text can be an identifier: short, and without characters that nobody sees.
pub(super) fn is_id(text: &str) -> bool {
    text.len() <= MOST_BYTES && !has_control(text.as_bytes())
}

/// Whether there is an ASCII control character, eight bytes at a time: every event of a log is looked through.
fn has_control(bytes: &[u8]) -> bool {
    const ONES: u64 = u64::from_le_bytes([1; 8]);
    const HIGH: u64 = ONES << 7;
    // A byte below the limit borrows from its highest bit (Bit Twiddling Hacks, hasless).
    let is_below = |word: u64, limit: u64| word.wrapping_sub(ONES.wrapping_mul(limit)) & !word & HIGH != 0;
    let mut words = bytes.chunks_exact(8);
    let in_words = words.any(|word| {
        let word = word.try_into().map_or(0, u64::from_le_bytes);
        is_below(word, 0x20) || is_below(word ^ ONES.wrapping_mul(0x7f), 1)
    });
    in_words || words.remainder().iter().any(u8::is_ascii_control)
}

#[cfg(test)]
#[allow(clippy::indexing_slicing, reason = "a test may stop")]
mod tests {
    use super::*;

    #[test]
    fn control_characters_are_seen_at_every_place() {
        for byte in 0..=u8::MAX {
            for place in 0..20 {
                for around in [b' ', b'a', b'~', 0x80, 0xff] {
                    let mut bytes = [around; 20];
                    bytes[place] = byte;
                    assert_eq!(has_control(&bytes), byte.is_ascii_control(), "{byte} at {place}");
                }
            }
        }
    }

    #[test]
    fn each_kind_has_its_row() {
        for (kind, asks) in GroupEventKind::ALL.iter().zip(&TABLE) {
            assert_eq!(asks.kind, *kind);
            assert!(asks.phases.0 <= asks.phases.1, "{kind}");
        }
    }
}
