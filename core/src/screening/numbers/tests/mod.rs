//! Numbers, against published ones, slow ways to check them, and much that only looks like them.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "tests stop at what is wrong"
)]

mod look_alikes;
mod oracle;
mod properties;
mod vectors;
mod words;
mod work;

use crate::model::{MatchConfidence, MatchKind};
use crate::screening::TermSet;
use crate::screening::hit::{Alternative, Evidence, Hit};
use crate::screening::resolve::best;
use crate::screening::sweep::sweep;

/// Everything that the finder of numbers reports.
fn hits(text: &str) -> Vec<Hit> {
    let mut hits = Vec::new();
    let signs = sweep(text, &TermSet::default(), &mut hits);
    hits.clear();
    super::find(text, &signs, &mut hits);
    hits
}

/// What was found at one place.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Found<'t> {
    kind: MatchKind,
    text: &'t str,
    confidence: MatchConfidence,
    evidence: Evidence,
    others: Vec<Alternative>,
}

impl Found<'_> {
    /// Whether the place is of the kind, or can be.
    fn can_be(&self, kind: MatchKind) -> bool {
        self.kind == kind || self.others.iter().any(|other| other.kind == kind)
    }
}

/// What is found in a text when overlaps are settled.
fn found(text: &str) -> Vec<Found<'_>> {
    let finished = |(hit, others): (Hit, Vec<Alternative>)| Found {
        kind: hit.kind,
        text: &text[hit.start..hit.end],
        confidence: hit.confidence,
        evidence: hit.evidence,
        others,
    };
    best(hits(text)).into_iter().map(finished).collect()
}

/// The only thing that is found in a text.
fn only(text: &str) -> Found<'_> {
    let found = found(text);
    assert_eq!(found.len(), 1, "{text}: {found:?}");
    found.into_iter().next().unwrap()
}

/// The hit of a kind that is the whole of `number`, which stands somewhere in `text`.
fn hit_of(text: &str, number: &str, kind: MatchKind) -> Option<Hit> {
    let start = text.find(number)?;
    hits(text).into_iter().find(|hit| (hit.kind, hit.start, hit.end) == (kind, start, start + number.len()))
}

/// Numbers that always come in the same order: SplitMix64.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, end: u64) -> u64 {
        self.next() % end
    }

    fn digits(&mut self, count: usize) -> String {
        (0..count).map(|_| char::from(b'0' + u8::try_from(self.below(10)).unwrap())).collect()
    }

    fn hex(&mut self, count: usize) -> String {
        (0..count).map(|_| char::from_digit(u32::try_from(self.below(16)).unwrap(), 16).unwrap()).collect()
    }
}
