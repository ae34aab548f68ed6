//! The log of a group in which much is written: members come, accept, ask, are answered, talk and leave.

use cocareer::model::{ActorRole, GroupEvent, GroupEventKind as Kind, Medium, Timestamp};

const MEMBERS: usize = 500;
const BEGIN: i64 = 1_767_600_000;

fn event_of(kind: Kind, number: usize) -> GroupEvent {
    GroupEvent {
        kind: Some(kind),
        at: Some(Timestamp::from_seconds(BEGIN + number as i64 * 7)),
        id: Some(format!("event-{number:08x}")),
        actor: Some("practitioner-1".to_owned()),
        ..GroupEvent::default()
    }
}

fn member(number: usize) -> Option<String> {
    Some(format!("member-{number:06}"))
}

/// The event of a number. Each could have happened after those before it.
pub fn event(number: usize) -> GroupEvent {
    let version = Some("1".to_owned());
    if number < 2 {
        let kind = if number == 0 { Kind::GroupOpened } else { Kind::AgreementAdopted };
        return GroupEvent { version, ..event_of(kind, number) };
    }
    let number = number - 2;
    let (round, step) = (number / 10, number % 10);
    let member = member(round % MEMBERS);
    let message_id = Some(format!("message-{round}-{}", step / 2));
    let session = Some(format!("talk-{round}"));
    let (kind, role, medium) = match (step, round < MEMBERS) {
        (0, true) => (Kind::MemberJoined, Some(ActorRole::Member), None),
        (0, false) => (Kind::RoleChanged, Some(ActorRole::Member), None),
        (1, _) => (Kind::AgreementAccepted, None, None),
        (2 | 4, _) => (Kind::MessageReceived, None, None),
        (3 | 5, _) => (Kind::MessageAnswered, None, None),
        (6, _) => (Kind::SessionStarted, None, Some(Medium::ALL[0])),
        (7, _) => (Kind::SessionJoined, None, None),
        (8, _) => (Kind::PractitionerPosted, None, None),
        _ => (Kind::SessionEnded, None, None),
    };
    let event = event_of(kind, number + 2);
    GroupEvent { member, version, message_id, session, role, medium, ..event }
}

/// A log of so many events.
pub fn course(count: usize) -> Vec<GroupEvent> {
    (0..count).map(event).collect()
}

/// A log in which so many members join and accept.
pub fn members(count: usize) -> Vec<GroupEvent> {
    let joined = (0..count).flat_map(|number| {
        let at = 2 + number * 2;
        let join = GroupEvent {
            member: member(number),
            role: Some(ActorRole::Member),
            age: Some(17),
            ..event_of(Kind::MemberJoined, at)
        };
        let accept = GroupEvent {
            member: member(number),
            version: Some("1".to_owned()),
            ..event_of(Kind::AgreementAccepted, at + 1)
        };
        [join, accept]
    });
    course(2).into_iter().chain(joined).collect()
}
