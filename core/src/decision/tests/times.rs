//! What time alone changes, at the exact instants.

use super::house::{apply, at, beginning, group, group_with, policy, policy_with, request, told};
use crate::decision::DecisionRule;
use crate::group::GroupState;
use crate::model::{Action, ActorRole, DecisionRequest, EngagementMode, Medium, Outcome, Timestamp};

const C: EngagementMode = EngagementMode::Collaborative;

/// Holds an answer to its word: at `change` it becomes another one, not before, and it says so beforehand.
fn changes_at(state: &GroupState, request: &DecisionRequest, change: &str, before: &str, after: &[&str]) {
    let policy = policy(C);
    let asked =
        |seconds: i64| DecisionRequest { at: Some(Timestamp::from_seconds(seconds)), ..request.clone() };
    let (last, first) = (asked(at(change) - 1), asked(at(change)));
    assert_eq!(told(&policy, state, &last).0, before);
    assert_eq!(told(&policy, state, &first).1, after);
    let said = policy.decide(Some(state), &last).holds_until.unwrap();
    assert_eq!(said.to_string(), change);
}

#[test]
fn grace_restriction_and_presence_end_when_they_end() {
    let post = request(Action::Post, ActorRole::Member, "m1");
    let visited = |at: &str| serde_json::json!({"kind": "practitioner_posted", "at": at, "actor": "p1"});
    let revised = group_with(&[
        serde_json::json!({"kind": "agreement_revised", "at": "2026-11-23T09:00:00Z", "actor": "p1", "version": "2",
            "norms": ["respect_norm"]}),
        visited("2026-12-06T09:00:00Z"),
    ]);
    changes_at(&revised, &post, "2026-12-07T23:00:00Z", "allow", &["GROUP-12"]);
    let restricted =
        group_with(&[serde_json::json!({"kind": "moderated", "at": "2026-11-23T09:00:00Z", "actor": "p1",
        "member": "m1", "step": "temporary_restriction", "until": "2026-11-25T09:00:00Z"})]);
    changes_at(&restricted, &post, "2026-11-25T09:00:00Z", "deny", &["GROUP-01"]);
    let invite = request(Action::Invite, ActorRole::Practitioner, "p1");
    changes_at(&group(), &invite, "2026-12-01T23:00:00Z", "allow", &["GROUP-23"]);
}

#[test]
fn hours_follow_the_clock_of_the_place() {
    let mut start = request(Action::StartSession, ActorRole::Practitioner, "p1");
    start.medium = Some(Medium::Audio);
    changes_at(&group(), &start, "2026-11-24T14:00:00Z", "allow", &["GROUP-19"]);
    let late = DecisionRequest { at: Some(Timestamp::new("2026-11-24T20:00:00Z")), ..start };
    let steps = policy(C).steps(Some(&group()), &late);
    assert_eq!(steps[0].until.as_ref().unwrap().to_string(), "2026-12-01T07:00:00Z");
}

#[test]
fn only_norms_that_bear_on_it_stop_somebody() {
    let mut events = beginning();
    events.pop();
    events.push(serde_json::json!({"kind": "agreement_revised", "at": "2026-11-04T09:00:00Z", "actor": "p1",
        "version": "2", "norms": ["recording_rule", "duration"]}));
    events.push(
        serde_json::json!({"kind": "practitioner_posted", "at": "2026-11-24T09:00:00Z", "actor": "p1"}),
    );
    let mut state = GroupState::new();
    apply(&mut state, &events);
    let policy = policy(C);
    let decision = policy.decide(Some(&state), &request(Action::Post, ActorRole::Member, "m1"));
    assert_eq!(decision.outcome, Outcome::Allow);
    assert_eq!(decision.obligations[0].kind.as_str(), "ask_acceptance");
    assert_eq!(decision.obligations[0].norms.len(), 2);
    let record = DecisionRequest {
        medium: Some(Medium::Audio),
        has_consent: Some(true),
        ..request(Action::Record, ActorRole::Member, "m1")
    };
    assert_eq!(told(&policy, &state, &record), ("deny", vec!["GROUP-12"]));
    assert_eq!(told(&policy, &state, &request(Action::View, ActorRole::Member, "m1")).0, "allow");
}

#[test]
fn a_no_ends_the_time_to_think() {
    let state = group_with(&[
        serde_json::json!({"kind": "agreement_revised", "at": "2026-11-23T09:00:00Z", "actor": "p1", "version": "2",
            "norms": ["respect_norm"]}),
        serde_json::json!({"kind": "agreement_declined", "at": "2026-11-23T10:00:00Z", "member": "m1", "version": "2",
            "norms": ["respect_norm"]}),
    ]);
    let policy = policy(C);
    assert_eq!(
        told(&policy, &state, &request(Action::Post, ActorRole::Member, "m1")),
        ("deny", vec!["GROUP-12"])
    );
    assert_eq!(told(&policy, &state, &request(Action::Post, ActorRole::Member, "m2")).0, "allow");
}

#[test]
fn ages_of_consent_change_with_the_law_and_with_birthdays() {
    // Days begin by the clock of the place. In Denmark the age went from 13 to 15 when 2024 began.
    let danish = policy_with(C, &[("/jurisdiction", serde_json::json!("DK"))]);
    let mut state = GroupState::new();
    apply(
        &mut state,
        &[
            serde_json::json!({"kind": "group_opened", "at": "2023-12-20T08:00:00Z", "actor": "p1"}),
            serde_json::json!({"kind": "agreement_adopted", "at": "2023-12-20T09:00:00Z", "actor": "p1", "version": "1"}),
            serde_json::json!({"kind": "member_joined", "at": "2023-12-20T10:00:00Z", "member": "d", "role": "member",
            "age": 14, "adult_on": "2027-06-15"}),
            serde_json::json!({"kind": "agreement_accepted", "at": "2023-12-20T11:00:00Z", "member": "d", "version": "1"}),
            serde_json::json!({"kind": "practitioner_posted", "at": "2023-12-30T11:00:00Z", "actor": "p1"}),
        ],
    );
    let post = |at: &str| DecisionRequest {
        at: Some(Timestamp::new(at)),
        ..request(Action::Post, ActorRole::Member, "d")
    };
    let first = danish.decide(Some(&state), &post("2023-12-31T22:59:59Z"));
    assert_eq!(first.outcome, Outcome::Allow);
    assert_eq!(first.holds_until.unwrap().to_string(), "2023-12-31T23:00:00Z");
    assert_eq!(told(&danish, &state, &post("2023-12-31T23:00:00Z")), ("deny", vec!["GROUP-13"]));
    // On the fifteenth birthday the member can consent alone.
    let denied = danish.decide(Some(&state), &post("2024-06-14T12:00:00Z"));
    assert_eq!(denied.holds_until.unwrap().to_string(), "2024-06-14T22:00:00Z");
    assert_eq!(told(&danish, &state, &post("2024-06-14T22:00:00Z")).0, "allow");
}

#[test]
fn whoever_comes_of_age_is_asked_again() {
    let state = group_with(&[
        serde_json::json!({"kind": "member_joined", "at": "2026-11-23T09:00:00Z", "member": "y", "role": "member",
            "age": 17, "adult_on": "2026-12-01"}),
        serde_json::json!({"kind": "agreement_accepted", "at": "2026-11-23T09:01:00Z", "member": "y", "version": "1"}),
        serde_json::json!({"kind": "guardian_consented", "at": "2026-11-23T09:02:00Z", "member": "y", "guardian": "gu",
            "version": "1"}),
        serde_json::json!({"kind": "practitioner_posted", "at": "2026-12-14T09:00:00Z", "actor": "p1"}),
    ]);
    let post = request(Action::Post, ActorRole::Member, "y");
    let birthday = DecisionRequest { at: Some(Timestamp::new("2026-12-01T00:00:00Z")), ..post.clone() };
    let decision = policy(C).decide(Some(&state), &birthday);
    assert_eq!(decision.obligations[0].kind.as_str(), "ask_acceptance");
    assert_eq!(decision.obligations[0].deadline.as_ref().unwrap().to_string(), "2026-12-15T22:59:59Z");
    changes_at(&state, &post, "2026-12-15T23:00:00Z", "allow", &["GROUP-14"]);
}

#[test]
fn information_grows_old_on_its_day() {
    let publish = DecisionRequest {
        item: Some("item".to_owned()),
        ..request(Action::PublishInformation, ActorRole::Practitioner, "p1")
    };
    changes_at(&group(), &publish, "2027-02-01T23:00:00Z", "allow", &["GROUP-26"]);
    let checked =
        group_with(&[serde_json::json!({"kind": "information_verified", "at": "2027-02-03T09:00:00Z",
        "actor": "p1", "item": "item"})]);
    let later = DecisionRequest { at: Some(Timestamp::new("2027-02-03T10:00:00Z")), ..publish };
    assert_eq!(told(&policy(C), &checked, &later).0, "allow");
}

#[test]
fn a_request_without_a_time_needs_one() {
    let blank =
        DecisionRequest { at: Some(Timestamp::new("now")), ..request(Action::View, ActorRole::Member, "m1") };
    let decision = policy(C).decide(Some(&group()), &blank);
    assert_eq!(decision.reasons[0].rule, DecisionRule::Complete);
    assert_eq!((decision.outcome, decision.missing), (Outcome::NeedsInformation, vec!["at"]));
    let told = policy(C).decide_json(
        None,
        br#"{"request_id":"r1","at":"2026-11-24T10:00:00Z","action":"post","role":"member"}"#,
    );
    let told = told.unwrap();
    assert!(told.starts_with(r#"{"request_id":"r1","outcome":"needs_information","reasons":[{"rule":"GROUP-03","case":"unknown"}"#), "{told}");
    for (bad, code) in
        [(&b""[..], "empty"), (b"\xff", "invalid_utf8"), (b"{", "malformed"), (b"[]", "malformed")]
    {
        assert_eq!(policy(C).decide_json(None, bad).unwrap_err().code(), code);
    }
}
