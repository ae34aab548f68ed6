//! Denials that teach: with all the steps it is an allow, without any one it is not.

use super::house::{NOW, apply, at, group, group_with, policy, policy_with, request, told};
use crate::decision::{ObligationSet, Question, StepKind};
use crate::group::GroupState;
use crate::model::{Action, ActorRole, DecisionRequest, EngagementMode, Medium, Outcome};

const C: EngagementMode = EngagementMode::Collaborative;

fn kinds(policy: &crate::Policy, state: Option<&GroupState>, request: &DecisionRequest) -> Vec<StepKind> {
    policy.steps(state, request).iter().map(|step| step.kind).collect()
}

#[test]
fn steps_lead_to_an_allow_and_each_of_them_is_needed() {
    let closing = serde_json::json!({"kind": "closing_started", "at": "2026-11-23T09:00:00Z", "actor": "p1"});
    let restricted = serde_json::json!({"kind": "moderated", "at": "2026-11-23T09:00:00Z", "actor": "p1",
        "member": "m1", "step": "temporary_restriction", "until": "2026-12-01T09:00:00Z"});
    let removed = serde_json::json!({"kind": "moderated", "at": "2026-11-23T09:00:00Z", "actor": "p1",
        "member": "m2", "step": "removal"});
    let mut states = vec![None, Some(GroupState::new()), Some(group())];
    states.extend([closing, restricted, removed].map(|event| Some(group_with(&[event]))));
    let (mut taught, mut silent) = (0, 0);
    for mode in EngagementMode::ALL {
        let policy = policy(*mode);
        for state in &states {
            for role in ActorRole::ALL {
                for action in Action::ALL {
                    for (actor, now, can_all) in [
                        ("m1", NOW, true),
                        ("m2", "2027-03-01T22:00:00Z", true),
                        ("k1", NOW, false),
                        ("p2", NOW, true),
                    ] {
                        let mut request = request(*action, *role, actor);
                        request.at = Some(crate::model::Timestamp::new(now));
                        request.medium = Some(Medium::Audio);
                        if !can_all {
                            request.honours.clear();
                        }
                        let steps = policy.steps(state.as_ref(), &request);
                        let question = Question::of(&request).unwrap();
                        let allows = |steps: &[_]| {
                            policy.answer_after(state.as_ref(), &question, steps).outcome == Outcome::Allow
                        };
                        let before = policy.answer(state.as_ref(), &question).outcome;
                        if steps.is_empty() {
                            silent += i32::from(before == Outcome::Deny);
                            continue;
                        }
                        taught += 1;
                        assert!(before != Outcome::Allow && allows(&steps), "{request:?}: {steps:?}");
                        for index in 0..steps.len() {
                            let mut fewer = steps.clone();
                            fewer.remove(index);
                            assert!(!allows(&fewer), "{request:?}: {steps:?}");
                        }
                        for locale in crate::Locale::ALL {
                            for step in &steps {
                                let message = step.message(*locale);
                                assert!(!message.contains("step-") && !message.contains("{$"), "{message}");
                            }
                        }
                    }
                }
            }
        }
    }
    assert!(taught > 1_000 && silent > 100, "{taught} {silent}");
}

#[test]
fn what_the_steps_say_can_be_done_and_helps() {
    let policy = policy(C);
    // Somebody who joined later and has not accepted: the yes is all it takes.
    let mut state = group_with(&[serde_json::json!({
        "kind": "member_joined", "at": "2026-11-23T09:00:00Z", "member": "m3", "role": "member", "age": 17
    })]);
    let post = request(Action::Post, ActorRole::Member, "m3");
    assert_eq!(told(&policy, &state, &post), ("deny", vec!["GROUP-11"]));
    assert_eq!(kinds(&policy, Some(&state), &post), [StepKind::AcceptAgreement]);
    apply(
        &mut state,
        &[serde_json::json!({
            "kind": "agreement_accepted", "at": "2026-11-23T10:00:00Z", "member": "m3", "version": "1"
        })],
    );
    assert_eq!(told(&policy, &state, &post), ("allow", vec!["GROUP-01"]));

    // A child of 12 in Norway needs a guardian.
    let post = request(Action::Post, ActorRole::Member, "k1");
    assert_eq!(told(&policy, &state, &post), ("deny", vec!["GROUP-13"]));
    assert_eq!(kinds(&policy, Some(&state), &post), [StepKind::GetGuardianConsent]);
    apply(
        &mut state,
        &[serde_json::json!({
            "kind": "guardian_consented", "at": "2026-11-23T11:00:00Z", "member": "k1", "guardian": "gu", "version": "1"
        })],
    );
    assert_eq!(told(&policy, &state, &post), ("allow", vec!["GROUP-01"]));

    // Nobody has been there for a week.
    let invite = DecisionRequest {
        at: Some(crate::model::Timestamp::new("2026-12-02T10:00:00Z")),
        ..request(Action::Invite, ActorRole::Practitioner, "p1")
    };
    assert_eq!(told(&policy, &state, &invite), ("deny", vec!["GROUP-23"]));
    assert_eq!(kinds(&policy, Some(&state), &invite), [StepKind::VisitGroup]);
    apply(
        &mut state,
        &[serde_json::json!({
            "kind": "practitioner_posted", "at": "2026-12-02T09:00:00Z", "actor": "p1"
        })],
    );
    assert_eq!(told(&policy, &state, &invite), ("allow", vec!["GROUP-01"]));
}

#[test]
fn a_closed_group_teaches_no_way_back() {
    let state = group_with(&[
        serde_json::json!({"kind": "closing_started", "at": "2026-11-23T09:00:00Z", "actor": "p1"}),
        serde_json::json!({"kind": "group_closed", "at": "2026-11-23T10:00:00Z", "actor": "p1"}),
    ]);
    let policy = policy(C);
    for action in Action::ALL.iter().copied().filter(|action| *action != Action::Export) {
        let request = request(action, ActorRole::Practitioner, "p1");
        assert!(policy.steps(Some(&state), &request).is_empty(), "{action}");
        assert_ne!(told(&policy, &state, &request).0, "allow", "{action}");
    }
    assert_eq!(told(&policy, &state, &request(Action::Export, ActorRole::Member, "m1")).0, "allow");
}

#[test]
fn evidence_of_a_colleague_is_enough_and_written_down() {
    let state = group();
    let restrict = DecisionRequest {
        member: Some("m1".to_owned()),
        ..request(Action::RestrictMember, ActorRole::Moderator, "p2")
    };
    let decision = policy(C).decide(Some(&state), &restrict);
    assert_eq!(decision.outcome, Outcome::Allow);
    assert!(decision.obligations.iter().any(|obligation| obligation.kind.as_str() == "log"));
    // The colleague is away: the evidence must be renewed.
    let away = group_with(&[
        serde_json::json!({"kind": "practitioner_away", "at": "2026-11-23T09:00:00Z", "actor": "p1",
        "until": "2026-11-30T09:00:00Z"}),
    ]);
    assert_eq!(told(&policy(C), &away, &restrict), ("deny", vec!["GROUP-24"]));
    assert_eq!(kinds(&policy(C), Some(&away), &restrict), [StepKind::RenewEvidence]);
    let until = policy(C).decide(Some(&away), &restrict).holds_until.unwrap();
    assert_eq!(until.seconds(), Some(at("2026-11-30T09:00:00Z")));
}

#[test]
fn an_emergency_needs_a_reason_an_end_and_the_right_people() {
    use crate::model::{BreakGlass, Timestamp};
    let (policy, state) = (policy(C), group());
    let glass = |why: &str, ends: &str| BreakGlass {
        justification: Some(why.to_owned()),
        expires_at: Some(Timestamp::new(ends)),
    };
    let asked = |action, role, actor, glass| DecisionRequest {
        break_glass: Some(glass),
        member: Some("m1".to_owned()),
        ..request(action, role, actor)
    };
    let (good, soon) = ("a child is in danger", "2026-11-24T12:00:00Z");
    let remove = |glass| asked(Action::RemovePost, ActorRole::Facilitator, "p1", glass);
    let decision = policy.decide(Some(&state), &remove(glass(good, soon)));
    assert_eq!((decision.outcome, decision.reasons[0].rule.as_str()), (Outcome::Allow, "GROUP-33"));
    let told_kinds: Vec<_> = decision.obligations.iter().map(|obligation| obligation.kind.as_str()).collect();
    assert!(told_kinds.contains(&"notify_break_glass") && told_kinds.contains(&"log"));
    assert_eq!(decision.holds_until.unwrap().seconds(), Some(at(soon)));
    for bad in [glass(" ", soon), glass(good, NOW), glass(good, "2026-11-26T10:00:00Z"), glass(good, "soon")]
    {
        let (outcome, reasons) = told(&policy, &state, &remove(bad));
        assert!(outcome == "deny" && reasons.contains(&"GROUP-33"), "{reasons:?}");
    }
    // Not by members, not for recording, and not to reopen what is closed.
    let by_member = asked(Action::HidePost, ActorRole::Member, "m1", glass(good, soon));
    assert_eq!(told(&policy, &state, &by_member).0, "deny");
    let recording = asked(Action::Record, ActorRole::Practitioner, "p1", glass(good, soon));
    assert_ne!(told(&policy, &state, &recording).0, "allow");
    let closed = group_with(&[
        serde_json::json!({"kind": "closing_started", "at": "2026-11-23T09:00:00Z", "actor": "p1"}),
        serde_json::json!({"kind": "group_closed", "at": "2026-11-23T10:00:00Z", "actor": "p1"}),
    ]);
    assert_eq!(told(&policy, &closed, &remove(glass(good, soon))), ("deny", vec!["GROUP-05"]));
}

#[test]
fn adults_write_to_minors_in_private_only_as_agreed() {
    let state = group();
    let message = |role, actor: &str, member: &str| DecisionRequest {
        member: Some(member.to_owned()),
        ..request(Action::DirectMessage, role, actor)
    };
    let minors = serde_json::json!("not_allowed");
    let strict = policy_with(C, &[("/group_agreement/minors/private_messages", minors)]);
    for (policy, expected) in [(policy(C), "allow"), (strict, "deny")] {
        assert_eq!(told(&policy, &state, &message(ActorRole::Practitioner, "p1", "m2")).0, expected);
        assert_eq!(told(&policy, &state, &message(ActorRole::Member, "m2", "p1")).0, expected);
        assert_eq!(told(&policy, &state, &message(ActorRole::Member, "m1", "m2")).0, "allow");
        assert_eq!(told(&policy, &state, &message(ActorRole::Facilitator, "p1", "m2")).0, "deny");
    }
}

#[test]
fn recording_needs_everybody_who_is_present() {
    let mut state = group_with(&[
        serde_json::json!({"kind": "session_started", "at": "2026-11-24T08:00:00Z", "actor": "p1", "session": "s", "medium": "audio"}),
        serde_json::json!({"kind": "session_joined", "at": "2026-11-24T08:01:00Z", "member": "m1", "session": "s"}),
        serde_json::json!({"kind": "recording_requested", "at": "2026-11-24T08:02:00Z", "actor": "p1", "session": "s", "medium": "audio"}),
    ]);
    let policy = policy(C);
    let record = DecisionRequest {
        session: Some("s".to_owned()),
        ..request(Action::Record, ActorRole::Practitioner, "p1")
    };
    let consent = |at: &str, member: &str, kind: &str| serde_json::json!({"kind": kind, "at": at, "member": member, "session": "s"});
    assert_eq!(told(&policy, &state, &record), ("deny", vec!["GROUP-22"]));
    assert_eq!(policy.steps(Some(&state), &record)[0].count, Some(1));
    apply(&mut state, &[consent("2026-11-24T08:03:00Z", "m1", "recording_consented")]);
    assert_eq!(told(&policy, &state, &record).0, "allow");
    // Another medium is another consent, and the privacy policy tells only of sound.
    let pictures = DecisionRequest { medium: Some(Medium::Video), ..record.clone() };
    assert_eq!(told(&policy, &state, &pictures), ("deny", vec!["GROUP-21", "GROUP-22"]));
    // Somebody comes late, says yes, and takes it back.
    apply(&mut state, &[consent("2026-11-24T08:04:00Z", "m2", "session_joined")]);
    assert_eq!(told(&policy, &state, &record), ("deny", vec!["GROUP-22"]));
    apply(&mut state, &[consent("2026-11-24T08:05:00Z", "m2", "recording_consented")]);
    assert_eq!(told(&policy, &state, &record).0, "allow");
    apply(
        &mut state,
        &[
            serde_json::json!({"kind": "recording_started", "at": "2026-11-24T08:06:00Z", "actor": "p1", "session": "s"}),
        ],
    );
    let join = DecisionRequest {
        session: Some("s".to_owned()),
        honours: Vec::new(),
        ..request(Action::JoinSession, ActorRole::Member, "m1")
    };
    assert_eq!(told(&policy, &state, &join), ("deny", vec!["GROUP-32"]));
    apply(&mut state, &[consent("2026-11-24T08:07:00Z", "m2", "recording_refused")]);
    assert_eq!(told(&policy, &state, &record), ("deny", vec!["GROUP-22"]));
}

#[test]
fn without_helplines_reading_stays_open_and_writing_waits_for_them() {
    let (policy, state) = (policy(C), group());
    let later = Some(crate::model::Timestamp::new("2026-12-02T10:00:00Z"));
    let post = DecisionRequest { at: later.clone(), ..request(Action::Post, ActorRole::Member, "m1") };
    let decision = policy.decide(Some(&state), &post);
    assert_eq!(decision.obligations[0].number.as_deref(), Some("116 111"));
    let mut view = DecisionRequest { at: later, ..request(Action::View, ActorRole::Member, "m1") };
    view.honours.clear();
    assert_eq!(told(&policy, &state, &view).0, "allow");
    let silent = DecisionRequest { honours: ObligationSet::NONE.iter().collect(), ..post };
    assert_eq!(told(&policy, &state, &silent), ("deny", vec!["GROUP-32"]));
}
