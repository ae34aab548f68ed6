//! The examples of the rules that are decided when somebody wants to do something.
#![allow(clippy::expect_used, missing_docs, reason = "a test may stop")]

use cocareer::model::{DecisionRequest, GroupEvent, Outcome};
use cocareer::{Format, GroupState, Locale, Policy, Settings};
use cocareer_conformance::decision_cases;

/// The state that the events leave.
fn state_of(events: &[String]) -> GroupState {
    let mut state = GroupState::new();
    for event in events {
        let event: GroupEvent = serde_json::from_str(event).expect("an event");
        state.apply(&event).expect("an event that can happen");
    }
    state
}

#[test]
fn each_rule_stops_one_example_and_lets_the_other_be() {
    let settings = Settings::from_json(r#"{"at": "2026-11-24"}"#).expect("settings");
    let mut wrong = Vec::new();
    for case in decision_cases().expect("the examples are readable") {
        let policy =
            Policy::from_text(case.engagement.as_bytes(), b"", Format::Json, &settings).expect("a policy");
        let state = case.events.as_deref().map(state_of);
        let request: DecisionRequest = serde_json::from_str(&case.request).expect("a request");
        let decision = policy.decide(state.as_ref(), &request);
        let rules: Vec<_> = decision.reasons.iter().map(|reason| reason.rule.as_str()).collect();
        let stopped = decision.outcome != Outcome::Allow;
        // Whoever is not there breaks more than one rule, and an emergency is told of only beside what it would set aside.
        let alone = !["GROUP-03", "GROUP-04", "GROUP-33"].contains(&case.rule);
        let is_told = rules.contains(&case.rule) && (!alone || rules.len() == 1);
        if stopped != case.breaks || (stopped && !is_told) {
            wrong.push(format!("{} {}: {} {rules:?}", case.rule, case.breaks, decision.outcome));
        }
        for locale in Locale::ALL {
            for reason in &decision.reasons {
                let message = reason.message(*locale);
                assert!(!message.starts_with("GROUP-"), "{message}");
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
