//! What the host must do when it lets somebody do something.

use serde::Serialize;

use crate::agreement::AgreementNorm;
use crate::model::{ObligationKind, Timestamp};

/// A set of [`ObligationKind`]s.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub struct ObligationSet(u16);

const _: () = assert!(ObligationKind::ALL.len() <= 16, "the obligations must fit the bits");

impl ObligationSet {
    /// No obligation.
    pub const NONE: Self = Self(0);

    /// Every obligation that this version knows.
    pub const ALL: Self = Self((1 << ObligationKind::ALL.len()) - 1);

    /// The set with these bits, the first kind being the lowest. Bits of no kind are left out.
    #[must_use]
    pub const fn from_bits(bits: u16) -> Self {
        Self(bits & Self::ALL.0)
    }

    /// The set as bits, the first kind being the lowest.
    #[must_use]
    pub const fn bits(self) -> u16 {
        self.0
    }

    /// The set of one kind.
    #[must_use]
    pub const fn one(kind: ObligationKind) -> Self {
        Self(1 << kind as u16)
    }

    /// Whether a kind is in it.
    #[must_use]
    pub const fn contains(self, kind: ObligationKind) -> bool {
        self.0 & Self::one(kind).0 != 0
    }

    /// Whether it is empty.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The kinds of both.
    #[must_use]
    pub const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// The kinds that are not in the other.
    #[must_use]
    pub const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Each kind, in order.
    pub fn iter(self) -> impl Iterator<Item = ObligationKind> {
        ObligationKind::ALL.iter().copied().filter(move |kind| self.contains(*kind))
    }
}

impl FromIterator<ObligationKind> for ObligationSet {
    fn from_iter<T: IntoIterator<Item = ObligationKind>>(kinds: T) -> Self {
        kinds.into_iter().fold(Self::NONE, |set, kind| set.union(Self::one(kind)))
    }
}

/// What the host must do when it lets somebody do something, with what it needs for that.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Obligation {
    /// What it is.
    pub kind: ObligationKind,
    /// The rule that asks for it.
    pub rule: &'static str,
    /// By when. Absent means at once.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deadline: Option<Timestamp>,
    /// The number to show, for a helpline.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// The norms that it is about, where it is about some.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub norms: Vec<AgreementNorm>,
}

/// The obligations of two answers that both hold. The result asks for everything that either asks for: of one kind, the
/// earlier deadline (none means at once) and all norms; it never asks for less.
///
/// The order of the two does not matter, and merging a list with itself changes nothing.
#[must_use]
pub fn merge_obligations(one: &[Obligation], other: &[Obligation]) -> Vec<Obligation> {
    let all = || one.iter().chain(other);
    let of_kind = |kind: ObligationKind| {
        let same = || all().filter(move |obligation| obligation.kind == kind);
        Some(Obligation {
            kind,
            rule: same().map(|obligation| obligation.rule).min()?,
            // No deadline is the earliest of all.
            deadline: same().map(|obligation| obligation.deadline.clone()).min_by_key(instant)?,
            number: same().filter_map(|obligation| obligation.number.clone()).min(),
            norms: norms(same()),
        })
    };
    ObligationKind::ALL.iter().copied().filter_map(of_kind).collect()
}

/// When a deadline is, as far as it can be compared: what is none counts as at once.
fn instant(deadline: &Option<Timestamp>) -> Option<(i64, u32)> {
    deadline.as_ref().and_then(Timestamp::exact)
}

fn norms<'o>(obligations: impl Iterator<Item = &'o Obligation>) -> Vec<AgreementNorm> {
    let set: crate::agreement::NormSet =
        obligations.flat_map(|obligation| obligation.norms.iter().copied()).collect();
    set.iter().collect()
}
