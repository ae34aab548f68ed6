//! Which of several hits at one place counts.

use std::collections::BTreeMap;

use crate::model::ScreeningAction;
use crate::screening::hit::{Alternative, Hit, Match};
use crate::screening::kinds::facts;
use crate::screening::spans::Counter;
use crate::screening::verdict::rule_of;

/// Keeps the best of the hits where they overlap, in the order of the text.
///
/// The order is total: the surer first, then the longer, then by the rank of the kind, then by place, kind and entry.
/// Other kinds of the very same range become alternatives of the best.
pub(crate) fn resolve(text: &str, hits: Vec<Hit>) -> Vec<Match> {
    let mut hits: Vec<Hit> = hits.into_iter().filter(|hit| hit.start < hit.end).collect();
    hits.sort_by_key(|hit| {
        let length = hit.end - hit.start;
        let rank = facts(hit.kind).rank;
        (core::cmp::Reverse(hit.confidence), core::cmp::Reverse(length), rank, hit.start, hit.kind, hit.entry)
    });
    hits.dedup();
    // By their first byte, so that a hit is compared with its neighbours only: those that were kept do not overlap.
    let mut kept: BTreeMap<usize, (Hit, Vec<Alternative>)> = BTreeMap::new();
    for hit in hits {
        let before = kept.range_mut(..hit.end).next_back();
        match before.map(|(_, found)| found).filter(|(best, _)| hit.start < best.end) {
            None => {
                kept.insert(hit.start, (hit, Vec::new()));
            }
            Some((best, others))
                if best.start == hit.start && best.end == hit.end && best.kind != hit.kind =>
            {
                let other =
                    Alternative { kind: hit.kind, confidence: hit.confidence, evidence: hit.evidence };
                if others.iter().all(|known| known.kind != other.kind) {
                    others.push(other);
                }
            }
            Some(_) => {}
        }
    }
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
    kept.into_values().map(finished).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::model::{MatchConfidence, MatchKind};
    use crate::screening::hit::Evidence;

    /// The same, slowly: of all that is left the best is kept, and whatever overlaps it goes.
    fn slowly(mut hits: Vec<Hit>) -> Vec<(MatchKind, usize, usize)> {
        let mut kept = Vec::new();
        while let Some(best) = hits.iter().copied().min_by_key(|hit| {
            let length = core::cmp::Reverse(hit.end - hit.start);
            (core::cmp::Reverse(hit.confidence), length, facts(hit.kind).rank, hit.start, hit.kind, hit.entry)
        }) {
            kept.push((best.kind, best.start, best.end));
            hits.retain(|hit| hit.end <= best.start || best.end <= hit.start);
        }
        kept.sort_by_key(|(_, start, _)| *start);
        kept
    }

    proptest! {
        #[test]
        fn overlaps_are_resolved_as_the_order_says(
            raw in prop::collection::vec((0_usize..35, 0_usize..3, 0_usize..40, 1_usize..12), 0..30)
        ) {
            let text = "x".repeat(60);
            let hits: Vec<Hit> = raw
                .into_iter()
                .filter_map(|(kind, sure, start, length)| {
                    let (kind, sure) = (MatchKind::ALL.get(kind)?, MatchConfidence::ALL.get(sure)?);
                    Some(Hit::new(*kind, *sure, Evidence::NONE, (start, start + length)))
                })
                .collect();
            let found = resolve(&text, hits.clone());
            let found: Vec<_> =
                found.iter().map(|found| (found.kind, found.span.byte.start, found.span.byte.end)).collect();
            prop_assert_eq!(found, slowly(hits));
        }
    }
}
