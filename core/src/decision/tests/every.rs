//! Every role, action, mode and phase.

use super::house::{NOW, at, group, group_with, policy};
use crate::decision::{ObligationSet, Question, Who};
use crate::group::GroupState;
use crate::model::{Action, ActorRole, EngagementMode, Medium, Outcome};
use crate::{Policy, rule};

/// The group in each phase, and before anything is known.
fn states() -> Vec<Option<GroupState>> {
    let closing = serde_json::json!({"kind": "closing_started", "at": "2026-11-23T09:00:00Z", "actor": "p1"});
    let closed = serde_json::json!({"kind": "group_closed", "at": "2026-11-23T10:00:00Z", "actor": "p1"});
    vec![
        None,
        Some(GroupState::new()),
        Some(group()),
        Some(group_with(std::slice::from_ref(&closing))),
        Some(group_with(&[closing, closed])),
    ]
}

/// Asks everything that can be asked of the groups.
fn ask_all(mut told: impl FnMut(&Policy, Option<&GroupState>, &Question<'_>)) {
    let actors =
        [None, Some("m1"), Some("k1"), Some("p1"), Some("p2"), Some("g1"), Some("o1"), Some("nobody")];
    for mode in EngagementMode::ALL {
        let policy = policy(*mode);
        for state in states() {
            for role in ActorRole::ALL {
                for action in Action::ALL {
                    for actor in actors {
                        for known in [None, Some(false), Some(true)] {
                            let mut question = Question::new(at(NOW), *action, *role);
                            question.actor = actor.map(Who::Id);
                            question.is_own = known;
                            question.has_consent = known;
                            question.medium = known.map(|yes| if yes { Medium::Audio } else { Medium::File });
                            question.item = known.map(|yes| if yes { "item" } else { "no-item" });
                            question.member = known.map(|yes| Who::Id(if yes { "m2" } else { "p1" }));
                            question.honours = ObligationSet::ALL;
                            told(&policy, state.as_ref(), &question);
                        }
                    }
                }
            }
        }
    }
}

#[test]
fn every_answer_has_reasons_and_only_an_allow_has_obligations() {
    let mut outcomes = [0_u32; 4];
    ask_all(|policy, state, question| {
        let answer = policy.answer(state, question);
        outcomes[answer.outcome as usize] += 1;
        assert!(!answer.reasons.is_empty(), "{question:?}");
        assert!(answer.outcome == Outcome::Allow || answer.obligations.is_empty(), "{question:?}");
        for reason in answer.reasons.iter() {
            assert!(rule(reason.as_str()).is_some(), "{reason}");
        }
        if let Some(until) = answer.holds_until {
            assert!(until > question.at);
        }
    });
    assert!(outcomes.iter().all(|count| *count > 0), "{outcomes:?}");
}

#[test]
fn a_key_is_as_good_as_an_identifier() {
    ask_all(|policy, state, question| {
        let (Some(Who::Id(id)), Some(known)) = (question.actor, state) else { return };
        let Some(key) = known.find(id) else { return };
        let by_key = Question { actor: Some(Who::Key(key)), ..*question };
        assert_eq!(policy.answer(state, question), policy.answer(state, &by_key));
    });
}

#[test]
fn no_allow_has_an_obligation_that_the_host_has_not_declared() {
    ask_all(|policy, state, question| {
        let all = policy.answer(state, question);
        for kind in all.obligations.iter() {
            let honours = question.honours.without(ObligationSet::one(kind));
            let fewer = policy.answer(state, &Question { honours, ..*question });
            assert_eq!(fewer.outcome, Outcome::Deny);
            assert_eq!(fewer.unhonoured, ObligationSet::one(kind));
        }
    });
}

#[test]
fn a_wider_mode_never_takes_away_what_a_narrower_one_grants() {
    for role in ActorRole::ALL {
        for action in Action::ALL {
            let mut before = false;
            for mode in EngagementMode::ALL {
                let row = policy(*mode).decision.row(*role, *action);
                assert!(row.is_granted || !before, "{role} {action} {mode}");
                before = row.is_granted;
            }
        }
    }
}

#[test]
fn an_answer_is_the_same_a_moment_before_it_may_change() {
    ask_all(|policy, state, question| {
        let answer = policy.answer(state, question);
        if let Some(until) = answer.holds_until {
            let later = policy.answer(state, &Question { at: until - 1, ..*question });
            assert_eq!((answer.outcome, answer.reasons), (later.outcome, later.reasons), "{question:?}");
        }
    });
}
