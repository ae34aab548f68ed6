//! Which of several hits at one place counts.

use crate::model::ScreeningAction;
use crate::screening::hit::{Alternative, Hit, Match};
use crate::screening::kinds::facts;
use crate::screening::spans::Counter;
use crate::screening::verdict::rule_of;

/// Keeps the best of the hits that count where they overlap, in the order of the text.
///
/// The order is total: the surer first, then the longer, then by the rank of the kind, then by place, kind and entry.
/// Other kinds of the very same range become alternatives of the best.
pub(crate) fn resolve(text: &str, hits: Vec<Hit>, counts: impl Fn(&Hit) -> bool) -> Vec<Match> {
    let mut hits: Vec<Hit> = hits.into_iter().filter(|hit| hit.start < hit.end && counts(hit)).collect();
    hits.sort_by_key(|hit| {
        let length = hit.end - hit.start;
        let rank = facts(hit.kind).rank;
        (core::cmp::Reverse(hit.confidence), core::cmp::Reverse(length), rank, hit.start, hit.kind, hit.entry)
    });
    hits.dedup();
    let mut kept: Vec<(Hit, Vec<Alternative>)> = Vec::new();
    for hit in hits {
        match kept.iter_mut().find(|(best, _)| best.start < hit.end && hit.start < best.end) {
            None => kept.push((hit, Vec::new())),
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
    kept.sort_by_key(|(hit, _)| hit.start);
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
    kept.into_iter().map(finished).collect()
}
