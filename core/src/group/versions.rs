//! The versions of a group's agreement, and which norms changed when.

use crate::agreement::{AgreementNorm, ChangeClass, NormSet};
use crate::group::Rejection;
use crate::group::state::Ids;

/// No version.
pub(super) const NONE: u32 = u32::MAX;

/// Every version that the log told of.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Versions {
    by_name: Ids<Version>,
    /// How many were adopted. The newest has the number before this.
    adopted: u32,
    /// The place of the version that holds among all of them.
    current: Option<usize>,
    /// The number of the newest version that members were asked about.
    asked: u32,
    /// For each norm, the number of the version that last changed it so that members are asked.
    changed: [u32; NORMS],
    /// Every version that members were asked about. A norm that changes once more does not give anybody time anew.
    asking: Vec<Asking>,
}

/// A version that members were asked about.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Asking {
    number: u32,
    at: i64,
    /// What they were asked about.
    norms: NormSet,
}

const NORMS: usize = AgreementNorm::ALL.len();

#[derive(Debug, Clone, Copy, PartialEq)]
struct Version {
    /// Its number among those that were adopted, from 0.
    number: u32,
    /// How many objections stand.
    objections: u32,
    proposed_at: Option<i64>,
    adopted_at: Option<i64>,
    /// How far it went from the version before.
    class: Option<ChangeClass>,
}

/// How a version of a group's agreement came about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AgreementVersion<'s> {
    /// The version.
    pub name: &'s str,
    /// When it was proposed, in seconds since 1970-01-01T00:00:00Z; nothing when it was adopted without that.
    pub proposed_at: Option<i64>,
    /// When it was adopted, in seconds since 1970-01-01T00:00:00Z; nothing as long as it is a proposal.
    pub adopted_at: Option<i64>,
    /// How many objections stand against it; of an adopted version, stood when it was adopted.
    pub objections: u32,
    /// How far it went from the version before; nothing of a proposal and of the first version.
    pub class: Option<ChangeClass>,
}

impl Version {
    const fn proposed(at: Option<i64>) -> Self {
        Self { number: NONE, objections: 0, proposed_at: at, adopted_at: None, class: None }
    }
}

impl Default for Versions {
    fn default() -> Self {
        Self {
            by_name: Ids::default(),
            adopted: 0,
            current: None,
            asked: NONE,
            changed: [NONE; NORMS],
            asking: Vec::new(),
        }
    }
}

impl Versions {
    /// The number of the version that holds.
    pub(crate) fn current(&self) -> Option<u32> {
        self.adopted.checked_sub(1)
    }

    /// The name of the version that holds.
    pub(crate) fn current_name(&self) -> Option<&str> {
        self.by_name.get_index(self.current?).map(|(name, _)| &**name)
    }

    /// Every version, in the order in which the log first told of them.
    pub(super) fn history(&self) -> impl Iterator<Item = AgreementVersion<'_>> {
        self.by_name.iter().map(|(name, version)| AgreementVersion {
            name,
            proposed_at: version.proposed_at,
            adopted_at: version.adopted_at,
            objections: version.objections,
            class: version.class,
        })
    }

    /// The number of the newest version that members were asked about, or [`NONE`].
    pub(crate) fn asked(&self) -> u32 {
        self.asked
    }

    /// How many objections stand against a version.
    pub(crate) fn objections(&self, name: &str) -> Option<u32> {
        self.by_name.get(name).map(|version| version.objections)
    }

    /// The number of an adopted version.
    pub(super) fn number(&self, name: &str) -> Result<u32, Rejection> {
        let version = self.by_name.get(name).filter(|version| version.number != NONE);
        version.map(|version| version.number).ok_or(Rejection::UnknownVersion)
    }

    pub(super) fn propose(&mut self, name: &str, at: i64) -> Result<(), Rejection> {
        if self.by_name.contains_key(name) {
            return Err(Rejection::VersionExists);
        }
        self.by_name.insert(name.into(), Version::proposed(Some(at)));
        Ok(())
    }

    /// Counts an objection against a proposed version, or one less.
    pub(super) fn object(&mut self, name: &str, raised: bool) -> Result<(), Rejection> {
        let version = self.by_name.get_mut(name).filter(|version| version.number == NONE);
        let version = version.ok_or(Rejection::UnknownVersion)?;
        let count =
            if raised { version.objections.checked_add(1) } else { version.objections.checked_sub(1) };
        version.objections = count.ok_or(Rejection::Unknown { what: "objection" })?;
        Ok(())
    }

    /// Whether a version can be adopted.
    pub(super) fn can_adopt(&self, name: &str, is_first: bool) -> Result<(), Rejection> {
        match self.by_name.get(name) {
            Some(version) if version.number != NONE => Err(Rejection::VersionExists),
            _ if is_first && self.adopted > 0 => Err(Rejection::VersionExists),
            _ if !is_first && self.adopted == 0 => Err(Rejection::NoAgreement),
            _ => Ok(()),
        }
    }

    /// Adopts a version. Members are asked about the norms of a major change; where none are named, about all of them.
    pub(super) fn adopt(&mut self, name: &str, norms: NormSet, class: ChangeClass, at: i64) {
        let number = self.adopted;
        self.adopted = self.adopted.saturating_add(1);
        let entry = self.by_name.entry(name.into());
        self.current = Some(entry.index());
        let version = entry.or_insert_with(|| Version::proposed(None));
        version.number = number;
        version.adopted_at = Some(at);
        version.class = (number > 0).then_some(class);
        if number > 0 && class < ChangeClass::Major {
            return;
        }
        let norms = if number == 0 || norms.is_empty() { NormSet::ALL } else { norms };
        for (norm, changed) in AgreementNorm::ALL.iter().zip(&mut self.changed) {
            if norms.contains(*norm) {
                *changed = number;
            }
        }
        self.asked = number;
        self.asking.push(Asking { number, at, norms });
    }

    /// The norms that changed after the version of number `after`; all of them after [`NONE`].
    pub(crate) fn changed_after(&self, after: u32) -> NormSet {
        let since = |number: u32| number != NONE && (after == NONE || number > after);
        let norms = AgreementNorm::ALL.iter().zip(&self.changed);
        norms.filter(|(_, number)| since(**number)).map(|(norm, _)| *norm).collect()
    }

    /// When the first of the norms changed after the version of number `after`; after [`NONE`], when it was first adopted.
    pub(crate) fn first_change(&self, norms: NormSet, after: u32) -> Option<i64> {
        let known = self.asking.partition_point(|asking| after != NONE && asking.number <= after);
        let changed = |asking: &&Asking| norms.without(asking.norms) != norms;
        self.asking.iter().skip(known).find(changed).map(|asking| asking.at)
    }
}
