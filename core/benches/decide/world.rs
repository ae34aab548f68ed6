//! What is asked of both: four engagements, one group, and requests of eight people.

use cocareer::model::{Action, ActorRole, Engagement, EngagementMode, GroupEvent};
use cocareer::{GroupState, ObligationSet, Policy, Question, Settings, Who};
use serde_json::{Value, json};

#[path = "floor.rs"]
pub mod floor;

pub const ACTIONS: [Action; 9] = [
    Action::View,
    Action::Post,
    Action::Edit,
    Action::Reply,
    Action::React,
    Action::Invite,
    Action::RestrictMember,
    Action::HidePost,
    Action::AcceptAgreement,
];
pub const ACTORS: [(&str, ActorRole); 8] = [
    ("p1", ActorRole::Practitioner),
    ("o1", ActorRole::Moderator),
    ("m1", ActorRole::Member),
    ("m2", ActorRole::Member),
    ("m3", ActorRole::Member),
    ("k1", ActorRole::Member),
    ("v1", ActorRole::Observer),
    ("m4", ActorRole::Member),
];

pub fn policy(mode: EngagementMode) -> Policy {
    let abilities: Vec<_> = cocareer::model::Ability::ALL.iter().map(|ability| ability.as_str()).collect();
    let text = json!({
        "kind": "engagement", "format_version": 1, "id": "bench", "title": {"en": "Bench"}, "mode": mode,
        "jurisdiction": "NO", "audience": {"description": {"en": "Pupils"}, "min_age": 12},
        "channels": [{"id": "room", "mode": mode, "media": ["text"], "visibility": "members",
            "participation": ["observe", "react", "reply", "post", "co_produce"]}],
        "group_agreement": {"version": "1", "grace_days": 14},
        "presence_plan": {"cadence_days": 7}, "monitoring_plan": {"interval_days": 3},
        "team": {"members": [{"id": "p1", "roles": ["practitioner", "moderator"],
            "competencies": [{"abilities": abilities, "valid_until": "2027-06-30"}]}]}
    });
    let engagement: Engagement = serde_json::from_value(text).expect("an engagement");
    Policy::new(Some(&engagement), None, &Settings::default())
}

pub fn group() -> GroupState {
    let join = |member: &str, role: &str, age: u32, minute: u32| json!({"kind": "member_joined", "at": format!("2026-11-03T08:{minute:02}:00Z"), "member": member, "role": role, "age": age});
    let accept = |member: &str, minute: u32| json!({"kind": "agreement_accepted", "at": format!("2026-11-03T09:{minute:02}:00Z"), "member": member, "version": "1"});
    let mut events: Vec<Value> = vec![
        json!({"kind": "group_opened", "at": "2026-11-02T08:00:00Z", "actor": "p1"}),
        json!({"kind": "agreement_adopted", "at": "2026-11-02T09:00:00Z", "actor": "p1", "version": "1"}),
        join("m1", "member", 17, 1),
        join("m2", "member", 16, 2),
        join("m3", "member", 16, 3),
        join("k1", "member", 12, 4),
        join("v1", "observer", 17, 5),
        join("m4", "member", 17, 6),
        join("o1", "moderator", 40, 7),
        join("p1", "practitioner", 40, 8),
    ];
    events.extend(
        ["m1", "m2", "k1", "v1", "m4"].iter().zip(0..).map(|(member, minute)| accept(member, minute)),
    );
    events.push(json!({"kind": "moderated", "at": "2026-11-20T08:00:00Z", "actor": "p1", "member": "m4",
        "step": "temporary_restriction", "until": "2026-11-30T08:00:00Z"}));
    events.push(json!({"kind": "practitioner_posted", "at": "2026-11-23T08:00:00Z", "actor": "p1"}));
    let mut state = GroupState::new();
    for event in events {
        let event: GroupEvent = serde_json::from_value(event).expect("an event");
        state.apply(&event).expect("an event that can happen");
    }
    state
}

/// One request for each of both.
pub struct Asked {
    pub mode: usize,
    pub question: Question<'static>,
    pub by_id: Question<'static>,
    pub person: floor::Person,
}

pub fn requests(state: &GroupState) -> Vec<Asked> {
    let mut all = Vec::new();
    for mode in 0..4 {
        for (id, role) in ACTORS {
            let person = floor::Person {
                role,
                takes_part: true,
                accepted: if id == "m3" { u32::MAX } else { 0 },
                restricted_until: if id == "m4" { 1_796_025_600 } else { 0 },
                age: if id == "k1" { 12 } else { 17 },
                has_guardian: false,
            };
            for action in ACTIONS {
                for at in [1_795_514_400, 1_796_119_200] {
                    let mut question = Question::new(at, action, role);
                    question.actor = state.find(id).map(Who::Key);
                    question.member = state.find("m1").map(Who::Key);
                    question.is_own = Some(true);
                    question.honours = ObligationSet::ALL;
                    let by_id = Question { actor: Some(Who::Id(id)), ..question };
                    all.push(Asked { mode, question, by_id, person });
                }
            }
        }
    }
    all
}

/// What the floor knows of the group in each engagement.
pub fn floors() -> [floor::Group; 4] {
    [0, 1, 2, 3].map(|mode| floor::Group { mode, phase: 1, asked: 0, presence_due: 1_795_680_000 })
}
