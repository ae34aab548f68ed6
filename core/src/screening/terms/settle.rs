//! What is left of the terms at each place: not what may be there, and of the same words only the strictest.

use core::cmp::Reverse;

use crate::model::{MatchKind, ScreeningAction};
use crate::screening::hit::Hit;
use crate::screening::terms::Entry;

/// A place where a term may stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Shield {
    /// The term, or nothing for any.
    pub(super) entry: Option<u32>,
    pub(super) start: usize,
    pub(super) end: usize,
}

/// Leaves out the terms, from hit number `before` on, that stand inside of a shield, and all but the strictest of
/// those that stand at the same range.
pub(super) fn settle(hits: &mut Vec<Hit>, before: usize, mut shields: Vec<Shield>, entries: &[Entry]) {
    if hits.len() <= before {
        return;
    }
    raise(&mut shields);
    let mut found = hits.split_off(before);
    found.retain(|hit| {
        hit.kind != MatchKind::Term
            || !(is_shielded(&shields, None, hit) || is_shielded(&shields, hit.entry, hit))
    });
    let action = |hit: &Hit| {
        let entry = hit
            .entry
            .filter(|_| hit.kind == MatchKind::Term)
            .and_then(|entry| entries.get(usize::try_from(entry).ok()?));
        entry.map_or(ScreeningAction::Warn, |entry| entry.action)
    };
    found.sort_unstable_by_key(|hit| {
        (hit.start, hit.end, hit.kind, Reverse(action(hit)), Reverse(hit.confidence), hit.entry, hit.evidence)
    });
    // Each person counts, but of terms one is enough.
    found.dedup_by(|next, kept| {
        (next.start, next.end, next.kind) == (kept.start, kept.end, kept.kind)
            && (next.kind == MatchKind::Term || next.entry == kept.entry)
    });
    hits.append(&mut found);
}

/// Sorts shields, and gives each the greatest end of those of its entry up to it: then the last one that begins at or
/// before a place reaches as far as any.
fn raise(shields: &mut [Shield]) {
    shields.sort_unstable();
    for entry in shields.chunk_by_mut(|one, next| one.entry == next.entry) {
        let mut end = 0;
        for shield in entry {
            end = shield.end.max(end);
            shield.end = end;
        }
    }
}

fn is_shielded(shields: &[Shield], entry: Option<u32>, hit: &Hit) -> bool {
    let place = shields.partition_point(|shield| (shield.entry, shield.start) <= (entry, hit.start));
    let last = place.checked_sub(1).and_then(|place| shields.get(place));
    last.is_some_and(|shield| shield.entry == entry && shield.end >= hit.end)
}
