//! Events by chance, most of them possible.

use cocareer::model::{
    ActorRole, EscalationTrigger, GroupEvent, GroupEventKind as Kind, Medium, SanctionStep, Timestamp,
};
use cocareer::{AgreementNorm, ChangeClass};
use proptest::prelude::*;

/// What comes often, so that most events can happen.
const OFTEN: &[Kind] = &[
    Kind::AgreementAccepted,
    Kind::AgreementAccepted,
    Kind::AgreementAccepted,
    Kind::AgreementDeclined,
    Kind::AgreementRevised,
    Kind::AgreementRevised,
    Kind::MemberJoined,
    Kind::MemberJoined,
    Kind::MessageReceived,
    Kind::MessageReceived,
    Kind::MessageAnswered,
    Kind::SessionStarted,
    Kind::SessionJoined,
    Kind::SessionJoined,
    Kind::SessionJoined,
    Kind::RecordingRequested,
    Kind::RecordingConsented,
    Kind::RecordingConsented,
    Kind::RecordingRefused,
];
/// What ends much, and therefore comes seldom.
const SELDOM: &[Kind] = &[Kind::ClosingStarted, Kind::GroupClosed];

const NORMS: &[AgreementNorm] =
    &[AgreementNorm::Purpose, AgreementNorm::Review, AgreementNorm::Promises, AgreementNorm::Sanctions];

fn kind() -> impl Strategy<Value = Kind> {
    let seldom = |kind: &Kind| !SELDOM.contains(kind);
    let all = Kind::ALL.iter().copied().filter(seldom).collect::<Vec<_>>();
    prop_oneof![
        30 => prop::sample::select(OFTEN),
        25 => prop::sample::select(all),
        1 => prop::sample::select(SELDOM),
    ]
}

/// Mostly one of a few identifiers, sometimes none or one that is none.
fn id(names: &'static [&'static str]) -> impl Strategy<Value = Option<String>> {
    prop_oneof![
        60 => prop::sample::select(names).prop_map(|name| Some(name.to_owned())),
        1 => Just(None),
        1 => prop::sample::select(&["", " ", "a\0", "ø"][..]).prop_map(|name| Some(name.to_owned())),
    ]
}

fn maybe<T: Clone + std::fmt::Debug + 'static>(values: &'static [T]) -> impl Strategy<Value = Option<T>> {
    prop::option::weighted(0.9, prop::sample::select(values))
}

/// Seconds after the event before, seldom less than none.
fn pause() -> impl Strategy<Value = i64> {
    prop_oneof![1 => -3_i64..0, 8 => Just(0), 30 => 1_i64..5]
}

prop_compose! {
    fn who()(
        actor in id(&["p", "q"]),
        member in id(&["m0", "m1", "m2", "m3"]),
        guardian in id(&["g"]),
        role in maybe(ActorRole::ALL),
        age in prop::option::of(5..300_u32),
    ) -> GroupEvent {
        GroupEvent { actor, member, guardian, role, age, ..GroupEvent::default() }
    }
}

prop_compose! {
    fn what()(
        version in id(&["1", "2", "3", "4", "5", "6"]),
        norms in prop_oneof![
            1 => Just(Vec::new()),
            1 => Just(AgreementNorm::ALL.to_vec()),
            6 => prop::sample::subsequence(NORMS, 1..3),
        ],
        change_class in prop::option::weighted(0.7, prop::sample::select(ChangeClass::ALL)),
        upheld in prop::option::weighted(0.9, any::<bool>()),
        step in maybe(SanctionStep::ALL),
        until in prop::option::of(-5..30_i64),
    ) -> (GroupEvent, Option<i64>) {
        (GroupEvent { version, norms, change_class, upheld, step, ..GroupEvent::default() }, until)
    }
}

prop_compose! {
    fn about()(
        id in prop::option::weighted(0.2, prop::sample::select(&["e1", "e2"][..]).prop_map(str::to_owned)),
        session in id(&["s0", "s1"]),
        message_id in id(&["t0", "t1", "t2", "t3", "t4"]),
        incident in id(&["i0", "i1"]),
        platform in id(&["f0"]),
        item in id(&["n0"]),
        medium in maybe(Medium::ALL),
        trigger in maybe(EscalationTrigger::ALL),
    ) -> GroupEvent {
        GroupEvent { id, session, message_id, incident, platform, item, medium, trigger, ..GroupEvent::default() }
    }
}

/// An event without its time, which is counted from the one before, and the end of what it tells.
fn event() -> impl Strategy<Value = (GroupEvent, i64, Option<i64>)> {
    (kind(), who(), what(), about(), pause()).prop_map(|(kind, who, (what, until), about, pause)| {
        let event = GroupEvent {
            kind: Some(kind),
            actor: who.actor,
            member: who.member,
            guardian: who.guardian,
            role: who.role,
            age: who.age,
            version: what.version,
            norms: what.norms,
            change_class: what.change_class,
            upheld: what.upheld,
            step: what.step,
            ..about
        };
        (event, pause, until)
    })
}

fn timed(events: Vec<(GroupEvent, i64, Option<i64>)>) -> Vec<GroupEvent> {
    // Negative seconds too: 1970 is nothing special.
    let mut now = -40;
    let timed = events.into_iter().map(|(event, pause, until)| {
        now += pause;
        GroupEvent {
            at: Some(Timestamp::from_seconds(now)),
            until: until.map(|after| Timestamp::from_seconds(now + after)),
            ..event
        }
    });
    timed.collect()
}

/// The beginning of a group with members and an agreement.
fn beginning() -> Vec<(GroupEvent, i64, Option<i64>)> {
    let event = |kind, member: Option<&str>| GroupEvent {
        kind: Some(kind),
        actor: Some("p".to_owned()),
        version: Some("1".to_owned()),
        member: member.map(str::to_owned),
        role: Some(ActorRole::Member),
        session: Some("s0".to_owned()),
        medium: Some(Medium::ALL[0]),
        ..GroupEvent::default()
    };
    let events = [
        event(Kind::GroupOpened, None),
        event(Kind::AgreementAdopted, None),
        event(Kind::MemberJoined, Some("m0")),
        event(Kind::MemberJoined, Some("m1")),
        event(Kind::SessionStarted, None),
    ];
    events.map(|event| (event, 1, None)).to_vec()
}

/// A log of a group that is open.
pub fn group_of(most: usize) -> impl Strategy<Value = Vec<GroupEvent>> {
    prop::collection::vec(event(), 0..most).prop_map(|events| timed([beginning(), events].concat()))
}

/// A log that begins anywhere.
pub fn events(most: usize) -> impl Strategy<Value = Vec<GroupEvent>> {
    let anything = prop::collection::vec(event(), 0..most).prop_map(timed);
    prop_oneof![1 => anything, 5 => group_of(most)]
}
