//! The order of hits, against a slow way to keep it.

#![allow(clippy::indexing_slicing, reason = "tests stop at what is wrong")]

use core::cmp::Ordering;

use proptest::prelude::*;

use super::*;
use crate::model::{MatchConfidence, MatchKind};
use crate::screening::hit::Evidence;

/// Whether the first hit is better, step by step as the order says.
fn compare(one: &Hit, other: &Hit) -> Ordering {
    let surer = other.confidence.cmp(&one.confidence);
    let longer = (other.end - other.start).cmp(&(one.end - one.start));
    let rank = facts(one.kind).rank.cmp(&facts(other.kind).rank);
    let place = one.start.cmp(&other.start);
    let kind = one.kind.cmp(&other.kind);
    let entry = one.entry.cmp(&other.entry);
    surer.then(longer).then(rank).then(place).then(kind).then(entry).then(other.evidence.cmp(&one.evidence))
}

/// The same as `best`, comparing every hit with every kept one.
fn slow(hits: &[Hit]) -> Vec<(Hit, Vec<Alternative>)> {
    let mut hits: Vec<Hit> = hits.iter().copied().filter(|hit| hit.start < hit.end).collect();
    hits.sort_by(compare);
    let mut kept: Vec<(Hit, Vec<Alternative>)> = Vec::new();
    for hit in hits {
        let overlapping: Vec<usize> =
            (0..kept.len()).filter(|at| kept[*at].0.start < hit.end && hit.start < kept[*at].0.end).collect();
        match overlapping[..] {
            [] => kept.push((hit, Vec::new())),
            [at] => {
                let (best, others) = &mut kept[at];
                let is_same_place = best.start == hit.start && best.end == hit.end;
                let is_known = best.kind == hit.kind || others.iter().any(|other| other.kind == hit.kind);
                if is_same_place && !is_known {
                    others.push(Alternative {
                        kind: hit.kind,
                        confidence: hit.confidence,
                        evidence: hit.evidence,
                    });
                }
            }
            _ => {}
        }
    }
    kept.sort_by_key(|(hit, _)| hit.start);
    kept
}

fn hit() -> impl Strategy<Value = Hit> {
    let kind = prop::sample::select(MatchKind::ALL.to_vec());
    let confidence = prop::sample::select(MatchConfidence::ALL.to_vec());
    let evidence = prop::sample::select(vec![Evidence::NONE, Evidence::CHECKSUM, Evidence::FORMAT]);
    (kind, confidence, evidence, 0_usize..30, 0_usize..9, prop::option::of(0_u32..3)).prop_map(
        |(kind, confidence, evidence, start, length, entry)| Hit {
            entry,
            ..Hit::new(kind, confidence, evidence, (start, start + length))
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3_000))]

    #[test]
    fn keeps_what_the_slow_way_keeps(hits in prop::collection::vec(hit(), 0..40)) {
        prop_assert_eq!(best(hits.clone()), slow(&hits));
    }

    #[test]
    fn does_not_depend_on_who_reported_first(hits in prop::collection::vec(hit(), 0..30)) {
        let backward: Vec<Hit> = hits.iter().rev().copied().collect();
        prop_assert_eq!(best(hits), best(backward));
    }

    #[test]
    fn no_two_different_hits_are_equal_in_the_order(one in hit(), other in hit()) {
        let same_place = Hit { start: one.start, end: one.end, ..other };
        prop_assert_eq!(order(&one) == order(&same_place), one == same_place);
    }

    #[test]
    fn what_is_kept_does_not_overlap(hits in prop::collection::vec(hit(), 0..60)) {
        let kept = best(hits);
        prop_assert!(kept.windows(2).all(|pair| pair[0].0.end <= pair[1].0.start));
    }
}

#[test]
fn a_surer_hit_inside_of_a_longer_one_wins() {
    let long = Hit::new(MatchKind::Term, MatchConfidence::Likely, Evidence::LIST, (0, 20));
    let sure = Hit::new(MatchKind::NoFodselsnummer, MatchConfidence::Certain, Evidence::CHECKSUM, (4, 15));
    assert_eq!(best(vec![long, sure]), [(sure, Vec::new())]);
}

/// A hundred thousand hits, each overlapping the next, and then as many that touch: with a comparison of all with all
/// this would be ten thousand million steps.
#[test]
fn many_hits_are_no_burden() {
    for step in [1, 3] {
        let hits = (0..100_000).map(|at| {
            Hit::new(MatchKind::Term, MatchConfidence::Certain, Evidence::LIST, (at * step, at * step + 3))
        });
        let kept = best(hits.collect());
        assert_eq!(kept.len(), if step == 1 { 33_334 } else { 100_000 });
    }
}
