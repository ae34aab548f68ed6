#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::needless_pass_by_value,
    reason = "a test may stop"
)]

mod canonical;
mod course;
mod logs;

use crate::group::{GroupPhase, GroupState, Rejection};
use crate::model::{ActorRole, GroupEvent, GroupEventKind as Kind, Timestamp};

fn event(kind: Kind, at: &str) -> GroupEvent {
    GroupEvent {
        kind: Some(kind),
        at: Some(Timestamp::new(at)),
        actor: Some("p1".to_owned()),
        ..GroupEvent::default()
    }
}

#[test]
fn a_group_goes_its_course() {
    let mut state = GroupState::new();
    assert_eq!(state.phase(), GroupPhase::Preparing);
    state.apply(&event(Kind::GroupOpened, "2026-01-05T08:00:00Z")).unwrap();
    let version = Some("1".to_owned());
    state
        .apply(&GroupEvent {
            version: version.clone(),
            ..event(Kind::AgreementAdopted, "2026-01-05T09:00:00Z")
        })
        .unwrap();
    let member = Some("m1".to_owned());
    let join = GroupEvent {
        member: member.clone(),
        role: Some(ActorRole::Member),
        ..event(Kind::MemberJoined, "2026-01-06T09:00:00Z")
    };
    state.apply(&join).unwrap();
    let key = state.find("m1").unwrap();
    assert_eq!(state.role(key), Some(ActorRole::Member));
    assert!(!state.pending_norms(key).is_empty());
    let accepted = GroupEvent {
        member: member.clone(),
        version,
        ..event(Kind::AgreementAccepted, "2026-01-06T09:01:00Z")
    };
    state.apply(&accepted).unwrap();
    assert!(state.pending_norms(key).is_empty());

    let before = state.clone();
    assert_eq!(state.apply(&join), Err(Rejection::OutOfOrder));
    let stranger = GroupEvent { member: Some("m2".to_owned()), ..accepted };
    assert_eq!(state.apply(&stranger), Err(Rejection::NotAMember));
    assert_eq!(state, before);
}
