//! Which of several hits at one place counts.
//!
//! There is one order over all hits, and no two different hits are equal in it. The better hit is
//!
//! 1. the surer one (`certain`, then `likely`, then `possible`),
//! 2. the longer one, in bytes,
//! 3. the one whose kind has the lower rank (see [`KINDS`](crate::screening::kinds::KINDS)),
//! 4. the one that begins first,
//! 5. the one of the kind that is declared first, then of the entry that is listed first, then with more evidence.
//!
//! Hits are taken from the best to the worst. One is kept when it overlaps none that was kept before, so a surer hit
//! inside of a longer one wins. A hit of the very same range as a kept one is another way to read that place: it becomes
//! an alternative, once for each kind. All others fall away. No kept hits overlap, so one look at the last one that
//! begins before a hit's end tells whether the hit overlaps any.

use core::cmp::Reverse;
use std::collections::BTreeMap;

use crate::model::ScreeningAction;
use crate::screening::hit::{Alternative, Hit, Match};
use crate::screening::kinds::facts;
use crate::screening::spans::Counter;
use crate::screening::verdict::rule_of;

/// Keeps the best of the hits where they overlap, in the order of the text.
pub(crate) fn resolve(text: &str, hits: Vec<Hit>) -> Vec<Match> {
    let mut counter = Counter::new(text);
    let finished = |(hit, alternatives): (Hit, Vec<Alternative>)| Match {
        kind: hit.kind,
        confidence: hit.confidence,
        evidence: hit.evidence,
        span: counter.span(hit.start, hit.end),
        alternatives,
        entry: hit.entry.and_then(|entry| usize::try_from(entry).ok()),
        action: ScreeningAction::Warn,
        rule: rule_of(hit.kind),
    };
    best(hits).into_iter().map(finished).collect()
}

/// The best of the hits, with their alternatives, in the order of the text.
pub(crate) fn best(mut hits: Vec<Hit>) -> Vec<(Hit, Vec<Alternative>)> {
    hits.retain(|hit| hit.start < hit.end);
    hits.sort_by_key(order);
    hits.dedup();
    let mut kept: BTreeMap<usize, (Hit, Vec<Alternative>)> = BTreeMap::new();
    for hit in hits {
        let nearest = kept.range_mut(..hit.end).next_back();
        match nearest.filter(|(_, (best, _))| hit.start < best.end) {
            None => drop(kept.insert(hit.start, (hit, Vec::new()))),
            Some((_, (best, others))) if (best.start, best.end) == (hit.start, hit.end) => {
                let other =
                    Alternative { kind: hit.kind, confidence: hit.confidence, evidence: hit.evidence };
                if best.kind != hit.kind && others.iter().all(|known| known.kind != other.kind) {
                    others.push(other);
                }
            }
            Some(_) => {}
        }
    }
    kept.into_values().collect()
}

/// The place of a hit in the order: the lower, the better.
fn order(hit: &Hit) -> impl Ord + use<> {
    let length = hit.end - hit.start;
    let first = (Reverse(hit.confidence), Reverse(length), facts(hit.kind).rank, hit.start);
    (first, hit.kind, hit.entry, Reverse(hit.evidence))
}

#[cfg(test)]
#[path = "resolve_tests.rs"]
mod tests;
