//! The vectors of duties, held against what people wrote, and against themselves as every face runs them.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::collections::{BTreeMap, BTreeSet};

use cocareer::{DutyKind, duties_to_json};
use cocareer_conformance::{duty_vectors, run_duties, run_duty_vectors, written_duties};
use serde_json::Value;

#[test]
fn every_case_gives_what_it_says() {
    let (policies, cases) = written_duties().unwrap();
    let ready: BTreeMap<_, _> =
        policies.iter().map(|(name, texts)| (name.as_str(), texts.policy().unwrap())).collect();
    let mut wrong = Vec::new();
    for case in &cases {
        let policy = &ready[case.policy.as_str()];
        let (duties, _) = run_duties(policy, &case.log(), case.seconds().unwrap()).unwrap();
        let json = duties_to_json(&duties, None);
        let found: Vec<Value> = serde_json::from_str(&json).unwrap();
        if found != case.expect {
            wrong.push(format!("{}:\n  {json}\n  {}", case.name, Value::from(case.expect.clone())));
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), cases.len(), wrong.join("\n"));
}

#[test]
fn there_are_cases_for_every_kind_and_forty_of_presence() {
    let (_, cases) = written_duties().unwrap();
    let presence = cases.iter().filter(|case| case.name.starts_with("presence: ")).count();
    assert!(presence >= 40, "{presence}");
    let expected = cases.iter().flat_map(|case| &case.expect);
    let kinds: BTreeSet<_> = expected.filter_map(|duty| duty["kind"].as_str()).collect();
    for kind in DutyKind::ALL {
        assert!(kinds.contains(kind.as_str()), "{kind}");
    }
}

#[test]
fn the_vectors_that_every_face_runs_give_what_they_say() {
    let text = duty_vectors().unwrap();
    let (line, failed) = run_duty_vectors(&text).unwrap();
    println!("{line}");
    assert!(failed.is_empty(), "{failed:?}");
}
