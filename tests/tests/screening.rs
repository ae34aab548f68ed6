//! The vectors of screening, held against what people wrote, and against what is committed.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::collections::BTreeMap;

use cocareer::model::MatchConfidence;
use cocareer_conformance::{
    WITH_CHECKSUM, evaluate, run_screening, run_screening_vectors, written_screenings,
};

#[test]
fn every_case_finds_what_it_says() {
    let (policies, cases) = written_screenings().unwrap();
    let ready: BTreeMap<_, _> =
        policies.iter().map(|(name, texts)| (name.as_str(), texts.policy().unwrap())).collect();
    let mut wrong = Vec::new();
    for case in &cases {
        let policy = &ready[case.policy.as_str()];
        let context = case.context.as_ref().map(ToString::to_string).unwrap_or_default();
        let (screening, redacted) = run_screening(policy, &context, &case.text).unwrap();
        let found: Vec<_> = screening
            .matches
            .iter()
            .map(|found| {
                let words = case.text.get(found.span.byte.start..found.span.byte.end).unwrap_or_default();
                (found.kind.as_str(), words, found.confidence.as_str())
            })
            .collect();
        let is_same = found.len() == case.expect.matches.len()
            && found.iter().zip(&case.expect.matches).all(|((kind, words, confidence), expected)| {
                *kind == expected.kind
                    && *words == expected.text
                    && expected.confidence.as_ref().is_none_or(|wanted| wanted == confidence)
            });
        let rules: Vec<_> = screening.rules.iter().map(|rule| rule.id().to_owned()).collect();
        let fits = is_same
            && screening.verdict.as_str() == case.expect.verdict
            && case.expect.rules.as_ref().is_none_or(|wanted| *wanted == rules)
            && case.expect.redacted.as_ref().is_none_or(|wanted| *wanted == redacted);
        if !fits {
            wrong.push(format!("{}: {} {found:?} {rules:?} {redacted}", case.name, screening.verdict));
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), cases.len(), wrong.join("\n"));
}

#[test]
fn the_committed_vectors_give_what_they_say() {
    let (line, failed) = run_screening_vectors().unwrap();
    println!("{line}");
    assert!(failed.is_empty(), "{failed:?}");
}

/// In thousandths: the least that kinds with check digits must reach on the made-up messages.
const LEAST_RECALL: usize = 990;
const LEAST_PRECISION: usize = 980;

#[test]
fn numbers_with_check_digits_are_found_and_nothing_else_is_certain() {
    let evaluation = evaluate();
    for kind in WITH_CHECKSUM {
        let figures = evaluation.kinds[kind];
        assert!(figures.labelled >= 60, "{kind}: {figures:?}");
        assert!(figures.recall() >= LEAST_RECALL, "{kind}: {figures:?}");
        assert!(figures.precision() >= LEAST_PRECISION, "{kind}: {figures:?}");
    }
    assert!(evaluation.messages >= 3_000);
    assert_eq!(evaluation.negatives, 10_000);
    assert_eq!(evaluation.in_negatives.get(&MatchConfidence::Certain), None);
    assert_eq!(evaluation.false_alarms, 0, "of {}", evaluation.without);
}
