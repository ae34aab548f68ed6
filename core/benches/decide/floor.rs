//! The floor: a match written by hand for one engagement, with all it knows laid out flat.

use cocareer::model::{Action, ActorRole};

/// What the floor knows of somebody.
#[derive(Clone, Copy)]
pub struct Person {
    pub role: ActorRole,
    pub takes_part: bool,
    pub accepted: u32,
    pub restricted_until: i64,
    pub age: u8,
    pub has_guardian: bool,
}

/// What the floor knows of a group.
#[derive(Clone, Copy)]
pub struct Group {
    pub mode: u8,
    pub phase: u8,
    pub asked: u32,
    pub presence_due: i64,
}

/// Twelve rules: whether it is allowed, and the reasons as bits.
#[inline(never)]
pub fn decide(group: &Group, person: &Person, role: ActorRole, action: Action, at: i64) -> (bool, u32) {
    let from = match (role, action) {
        (ActorRole::Practitioner, Action::View | Action::Post | Action::Edit) => 0,
        (ActorRole::Practitioner, Action::Reply | Action::React) => 1,
        (ActorRole::Practitioner, Action::Invite | Action::RestrictMember | Action::HidePost) => 2,
        (ActorRole::Moderator, Action::Invite | Action::RestrictMember | Action::HidePost) => 2,
        (
            ActorRole::Moderator,
            Action::View | Action::Post | Action::Edit | Action::Reply | Action::React,
        ) => 2,
        (ActorRole::Member | ActorRole::Observer, Action::View) => 0,
        (ActorRole::Member, Action::Edit | Action::Reply | Action::React) => 1,
        (ActorRole::Member, Action::Post | Action::AcceptAgreement) => 2,
        (ActorRole::Observer, Action::AcceptAgreement) => 2,
        (ActorRole::Member, Action::Invite) => 3,
        _ => return (false, 1),
    };
    let mut reasons = u32::from(group.mode < from);
    if !person.takes_part || person.role != role {
        reasons |= 2;
    }
    let staff = matches!(role, ActorRole::Practitioner | ActorRole::Moderator);
    match group.phase {
        0 if !staff && action != Action::AcceptAgreement => reasons |= 4,
        2 if action == Action::Invite => reasons |= 4,
        3 => reasons |= 8,
        _ => {}
    }
    let reads = matches!(action, Action::View | Action::AcceptAgreement);
    if !staff && !reads {
        if at < person.restricted_until {
            reasons |= 16;
        }
        if person.accepted == u32::MAX {
            reasons |= 32;
        } else if person.accepted < group.asked {
            reasons |= 64;
        }
        if person.age < 13 && !person.has_guardian {
            reasons |= 128;
        }
    }
    if action == Action::Invite && at >= group.presence_due {
        reasons |= 256;
    }
    (reasons == 0, reasons)
}
