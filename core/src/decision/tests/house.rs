//! A school group with everything in it, and what happens there.

use crate::decision::ObligationSet;
use crate::group::GroupState;
use crate::model::{
    Action, ActorRole, DecisionRequest, Engagement, EngagementMode, GroupEvent, ObligationKind, Timestamp,
};
use crate::{Policy, Settings};

/// The hour at which most questions are asked: a Tuesday, 11:00 in Oslo.
pub(super) const NOW: &str = "2026-11-24T10:00:00Z";

pub(super) fn at(text: &str) -> i64 {
    Timestamp::new(text).seconds().unwrap()
}

/// The engagement as JSON, in a mode.
pub(super) fn engagement(mode: EngagementMode) -> serde_json::Value {
    let abilities: Vec<_> = crate::model::Ability::ALL.iter().map(|ability| ability.as_str()).collect();
    serde_json::json!({
        "kind": "engagement", "format_version": 1, "id": "school", "title": {"en": "School"},
        "mode": mode.as_str(), "jurisdiction": "NO",
        "audience": {"description": {"en": "Pupils"}, "min_age": 12},
        "channels": [{
            "id": "room", "mode": mode.as_str(), "timing": ["asynchronous", "synchronous"],
            "media": ["text", "audio", "video", "screen"],
            "participation": ["observe", "react", "reply", "post", "share", "co_produce", "direct_message"],
            "visibility": "members", "anonymity": "pseudonymous_self",
            "opening_hours": [{"days": ["tuesday"], "opens": "08:00", "closes": "15:00", "time_zone": "Europe/Oslo"}]
        }],
        "information": [{
            "id": "item", "title": {"en": "Dates"}, "kind": "guide", "verified_on": "2026-11-01",
            "valid_until": "2027-02-01"
        }],
        "privacy_policy": {
            "recording": [{"medium": "audio", "recorded": true}],
            "automated_decisions": {"used": true}
        },
        "group_agreement": {
            "version": "1", "grace_days": 14,
            "confidentiality_norm": {"text": {"en": "It stays here."}},
            "recording_rule": {"permission": "all_consented"},
            "minors": {"private_messages": "practitioners_only"},
            "closing": {"export": {"en": "Your own texts"}, "delete_after_days": 30},
            "ai_rule": {"allowed": true, "labelled": true}
        },
        "presence_plan": {"cadence_days": 7}, "monitoring_plan": {"interval_days": 3},
        "team": {"members": [
            {"id": "p1", "roles": ["practitioner", "facilitator", "moderator"],
             "competencies": [{"abilities": abilities, "valid_until": "2027-06-30"}]},
            {"id": "p2", "roles": ["practitioner", "moderator"],
             "competencies": [{"abilities": ["selecting"], "valid_until": "2026-10-31"}]}
        ]}
    })
}

/// The policy of an engagement with changes: pointer and value.
pub(super) fn policy_with(mode: EngagementMode, changes: &[(&str, serde_json::Value)]) -> Policy {
    let mut document = engagement(mode);
    for (pointer, value) in changes {
        *document.pointer_mut(pointer).unwrap() = value.clone();
    }
    let engagement: Engagement = serde_json::from_value(document).unwrap();
    Policy::new(Some(&engagement), None, &Settings::on(crate::parse_at("2026-11-24").unwrap()))
}

pub(super) fn policy(mode: EngagementMode) -> Policy {
    policy_with(mode, &[])
}

/// Events as JSON objects without the form of JSON.
pub(super) fn apply(state: &mut GroupState, events: &[serde_json::Value]) {
    for event in events {
        let event: GroupEvent = serde_json::from_value(event.clone()).unwrap();
        state.apply(&event).unwrap_or_else(|error| panic!("{error}: {event:?}"));
    }
}

/// The group: `m1` is 17 and `m2` 15, both have accepted; `k1` is 12 and nobody has said yes; `g1` is an employer.
pub(super) fn beginning() -> Vec<serde_json::Value> {
    let join = |at: &str, member: &str, role: &str, age: u32| serde_json::json!({"kind": "member_joined", "at": at, "member": member, "role": role, "age": age});
    let accept = |at: &str, member: &str| serde_json::json!({"kind": "agreement_accepted", "at": at, "member": member, "version": "1"});
    vec![
        serde_json::json!({"kind": "group_opened", "at": "2026-11-02T08:00:00Z", "actor": "p1"}),
        serde_json::json!({"kind": "agreement_adopted", "at": "2026-11-02T09:00:00Z", "actor": "p1", "version": "1"}),
        join("2026-11-03T08:00:00Z", "m1", "member", 17),
        accept("2026-11-03T08:01:00Z", "m1"),
        join("2026-11-03T08:02:00Z", "m2", "member", 15),
        accept("2026-11-03T08:03:00Z", "m2"),
        join("2026-11-03T08:04:00Z", "k1", "member", 12),
        accept("2026-11-03T08:05:00Z", "k1"),
        join("2026-11-03T08:06:00Z", "g1", "guest_employer", 40),
        accept("2026-11-03T08:07:00Z", "g1"),
        join("2026-11-03T08:08:00Z", "o1", "observer", 17),
        serde_json::json!({"kind": "practitioner_posted", "at": "2026-11-23T08:00:00Z", "actor": "p1"}),
    ]
}

pub(super) fn group() -> GroupState {
    let mut state = GroupState::new();
    apply(&mut state, &beginning());
    state
}

pub(super) fn group_with(events: &[serde_json::Value]) -> GroupState {
    let mut state = group();
    apply(&mut state, events);
    state
}

/// A request by a host that can do everything.
pub(super) fn request(action: Action, role: ActorRole, actor: &str) -> DecisionRequest {
    DecisionRequest {
        at: Some(Timestamp::new(NOW)),
        action: Some(action),
        role: Some(role),
        actor: Some(actor.to_owned()).filter(|actor| !actor.is_empty()),
        honours: ObligationSet::ALL.iter().collect::<Vec<ObligationKind>>(),
        ..DecisionRequest::default()
    }
}

/// The outcome, and the ids of the reasons.
pub(super) fn told(
    policy: &Policy,
    state: &GroupState,
    request: &DecisionRequest,
) -> (&'static str, Vec<&'static str>) {
    let decision = policy.decide(Some(state), request);
    (decision.outcome.as_str(), decision.reasons.iter().map(|reason| reason.rule.as_str()).collect())
}
