//! Which norms cannot hold together, worked out by trying every combination.

use std::sync::LazyLock;

use crate::rules::conflicts::norms::{Norm, Values};

/// One value for each norm.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Assignment([usize; Norm::ALL.len()]);

impl Assignment {
    /// The place of the norm's value among its values.
    pub(super) fn value(&self, norm: Norm) -> usize {
        self.0.get(norm as usize).copied().unwrap_or_default()
    }

    pub(super) fn set(&mut self, norm: Norm, value: usize) {
        if let Some(place) = self.0.get_mut(norm as usize) {
            *place = value;
        }
    }

    /// The values of `norms`.
    fn values(&self, norms: &[Norm]) -> Values {
        norms.iter().fold(0, |values, norm| values | norm.bit(self.value(*norm)))
    }
}

/// Something that holds between norms by what they mean.
pub(super) struct Constraint {
    #[cfg_attr(not(test), allow(dead_code, reason = "said for readers, and for the tests"))]
    pub(super) name: &'static str,
    /// The norms that it looks at.
    pub(super) norms: &'static [Norm],
    pub(super) holds: fn(&Assignment) -> bool,
}

/// Norms of which `first` has one of the values and `second` too, and another rule that reports it.
pub(super) struct Owned {
    pub(super) first: (Norm, &'static [usize]),
    pub(super) second: (Norm, &'static [usize]),
    #[cfg_attr(not(test), allow(dead_code, reason = "said for readers, and for the tests"))]
    pub(super) rule: &'static str,
}

macro_rules! constraints {
    ($( $name:literal [$($norm:ident),+]: $holds:expr; )*) => {
        pub(super) const CONSTRAINTS: &[Constraint] = &[$(
            Constraint { name: $name, norms: &[$(Norm::$norm),+], holds: $holds },
        )*];
    };
}

constraints! {
    "a full name is known" [NameForm, Level]:
        |is| is.value(Norm::NameForm) != 0 || is.value(Norm::Level) == 3;
    "a checked name is known" [NameForm, Level]:
        |is| is.value(Norm::NameForm) != 3 || is.value(Norm::Level) >= 2;
    "a chosen name is not one's own" [NameForm, Level]:
        |is| is.value(Norm::NameForm) != 2 || is.value(Norm::Level) != 3;
    "the channel is as anonymous as the policy" [ChannelLevel, Level]:
        |is| is.value(Norm::ChannelLevel) == is.value(Norm::Level);
    "a check shows who somebody is" [Checked, Level]:
        |is| is.value(Norm::Checked) != 1 || is.value(Norm::Level) >= 2;
    "a picture or a voice shows who somebody is" [Permission, ShowsPeople, Level]:
        |is| is.value(Norm::Permission) == 0 || is.value(Norm::ShowsPeople) == 0 || is.value(Norm::Level) != 0;
    "the policy records what the group allows, and nothing else" [Permission, PolicyRecords]:
        |is| (is.value(Norm::Permission) != 0) == (is.value(Norm::PolicyRecords) == 1);
    "nobody sees more than they may know" [Seen, StaysWith]:
        |is| is.value(Norm::Seen) >= is.value(Norm::StaysWith);
    "who works together sees what others write" [Together, Seen]:
        |is| is.value(Norm::Together) == 0 || is.value(Norm::Seen) <= 2;
    "who follows sees what others write" [Observers, Seen]:
        |is| is.value(Norm::Observers) == 0 || is.value(Norm::Seen) <= 2;
    "a machine takes part only where the group allows it" [Assistant, AiAllowed]:
        |is| is.value(Norm::Assistant) == 0 || is.value(Norm::AiAllowed) == 1;
    "live talk cannot be looked at beforehand" [Moderation, LiveOnly]:
        |is| is.value(Norm::Moderation) != 0 || is.value(Norm::LiveOnly) == 0;
    "who may not be written to in private cannot be" [ToMinors, Direct]:
        |is| is.value(Norm::ToMinors) != 0 || is.value(Norm::Direct) == 0;
}

/// The conflicts that other rules report.
pub(super) static OWNED: &[Owned] = &[
    Owned { first: (Norm::NameForm, &[0, 2, 3]), second: (Norm::Level, &[0, 1, 2, 3]), rule: "NORM-11" },
    Owned {
        first: (Norm::NameForm, &[0, 2, 3]),
        second: (Norm::ChannelLevel, &[0, 1, 2, 3]),
        rule: "NORM-11",
    },
    Owned {
        first: (Norm::ChannelLevel, &[0, 1, 2, 3]),
        second: (Norm::Level, &[0, 1, 2, 3]),
        rule: "PRIV-10",
    },
    Owned { first: (Norm::Checked, &[1]), second: (Norm::Level, &[0]), rule: "HON-01" },
    Owned { first: (Norm::Checked, &[1]), second: (Norm::ChannelLevel, &[0]), rule: "HON-01" },
    Owned { first: (Norm::Permission, &[1, 2]), second: (Norm::PolicyRecords, &[0]), rule: "NORM-10" },
    Owned { first: (Norm::Permission, &[0]), second: (Norm::PolicyRecords, &[1]), rule: "HON-03" },
    Owned { first: (Norm::Seen, &[0, 1, 2, 3]), second: (Norm::StaysWith, &[1, 2, 3, 4]), rule: "NORM-25" },
];

/// Values that cannot hold together, the smallest sets of them only.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Conflicts {
    /// Pairs that no other rule reports.
    pub(super) pairs: Vec<Values>,
    /// Pairs that another rule reports.
    pub(super) owned: Vec<Values>,
    /// Sets of three of which no two are a pair.
    pub(super) triples: Vec<Values>,
    /// Every value that is in one of those sets.
    pub(super) any: Values,
}

/// Worked out once: the same for every document.
pub(super) static CONFLICTS: LazyLock<Conflicts> = LazyLock::new(|| Conflicts::of(CONSTRAINTS));

impl Conflicts {
    /// The values that cannot hold together by the constraints. Norms that no chain of constraints connects cannot
    /// conflict, so that each group of connected norms is tried by itself; within it, every combination is.
    pub(super) fn of(constraints: &[Constraint]) -> Self {
        let mut conflicts = Self::default();
        for norms in connected(constraints) {
            let of_group: Vec<_> = constraints
                .iter()
                .filter(|constraint| constraint.norms.iter().any(|norm| norms.contains(norm)))
                .collect();
            let mut possible = Vec::new();
            each_assignment(&norms, &mut |assignment| {
                if of_group.iter().all(|constraint| (constraint.holds)(assignment)) {
                    possible.push(assignment.values(&norms));
                }
            });
            conflicts.add(&norms, &possible);
        }
        let sets = [&conflicts.pairs, &conflicts.owned, &conflicts.triples];
        conflicts.any = sets.into_iter().flatten().fold(0, |any, set| any | set);
        conflicts
    }

    /// Adds the pairs and triples of values of `norms` that are in none of the possible combinations.
    fn add(&mut self, norms: &[Norm], possible: &[Values]) {
        let cannot = |set: Values| possible.iter().all(|values| values & set != set);
        let mut pairs: Vec<Values> = Vec::new();
        each_choice(norms, 2, 0, &mut |set| {
            if cannot(set) {
                pairs.push(set);
            }
        });
        each_choice(norms, 3, 0, &mut |set| {
            if pairs.iter().all(|pair| set & pair != *pair) && cannot(set) {
                self.triples.push(set);
            }
        });
        let (owned, own): (Vec<_>, Vec<_>) = pairs.into_iter().partition(|pair| owner(*pair).is_some());
        self.owned.extend(owned);
        self.pairs.extend(own);
    }
}

/// What says that another rule reports the pair.
pub(super) fn owner(pair: Values) -> Option<&'static Owned> {
    let has = |(norm, values): (Norm, &[usize])| values.iter().any(|value| pair & norm.bit(*value) != 0);
    OWNED.iter().find(|owned| has(owned.first) && has(owned.second))
}

/// The norms in groups: those that a chain of constraints connects are in one.
fn connected(constraints: &[Constraint]) -> Vec<Vec<Norm>> {
    let mut groups: Vec<Vec<Norm>> = Vec::new();
    for constraint in constraints {
        let touches = |group: &Vec<Norm>| group.iter().any(|norm| constraint.norms.contains(norm));
        let (joined, mut apart): (Vec<_>, Vec<_>) = groups.into_iter().partition(touches);
        let mut group = joined.concat();
        group.extend(constraint.norms);
        group.sort_by_key(|norm| *norm as usize);
        group.dedup();
        apart.push(group);
        groups = apart;
    }
    groups
}

/// Every combination of values of `norms`; all other norms have their first value.
fn each_assignment(norms: &[Norm], found: &mut dyn FnMut(&Assignment)) {
    fn choose(norms: &[Norm], assignment: &mut Assignment, found: &mut dyn FnMut(&Assignment)) {
        let Some((norm, rest)) = norms.split_first() else { return found(assignment) };
        for value in 0..norm.values().len() {
            assignment.set(*norm, value);
            choose(rest, assignment, found);
        }
    }
    choose(norms, &mut Assignment::default(), found);
}

/// Every set of `count` values of different norms, together with those in `chosen`.
fn each_choice(norms: &[Norm], count: usize, chosen: Values, found: &mut dyn FnMut(Values)) {
    if count == 0 {
        return found(chosen);
    }
    let mut rest = norms;
    while let Some((norm, others)) = rest.split_first() {
        for value in 0..norm.values().len() {
            each_choice(others, count.saturating_sub(1), chosen | norm.bit(value), found);
        }
        rest = others;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The slow, obvious way: every combination of all norms at once, nothing left out.
    fn oracle() -> Vec<bool> {
        let mut together = vec![false; 64 * 64 * 64];
        each_assignment(Norm::ALL, &mut |assignment| {
            if !CONSTRAINTS.iter().all(|constraint| (constraint.holds)(assignment)) {
                return;
            }
            let bits: Vec<usize> = Norm::ALL
                .iter()
                .map(|norm| norm.bit(assignment.value(*norm)).trailing_zeros() as usize)
                .collect();
            for (first, a) in bits.iter().enumerate() {
                for (second, b) in bits.iter().enumerate().skip(first) {
                    for c in &bits[second..] {
                        together[(a * 64 + b) * 64 + c] = true;
                    }
                }
            }
        });
        together
    }

    #[test]
    fn the_table_is_what_trying_everything_gives() {
        let together = oracle();
        let can = |set: Values| {
            let bits: Vec<usize> = (0..64).filter(|bit| set & (1 << bit) != 0).collect();
            let (a, b) = (bits[0], *bits.get(1).unwrap_or(&bits[0]));
            together[(a * 64 + b) * 64 + bits.get(2).unwrap_or(&b)]
        };
        for norm in Norm::ALL {
            for value in 0..norm.values().len() {
                assert!(can(norm.bit(value)), "{norm:?} {value} is possible by itself");
            }
        }
        let (mut pairs, mut triples) = (Vec::new(), Vec::new());
        each_choice(Norm::ALL, 2, 0, &mut |set| {
            if !can(set) {
                pairs.push(set);
            }
        });
        each_choice(Norm::ALL, 3, 0, &mut |set| {
            if !can(set) && pairs.iter().all(|pair| set & pair != *pair) {
                triples.push(set);
            }
        });
        let sorted = |mut sets: Vec<Values>| {
            sets.sort_unstable();
            sets
        };
        let table = &*CONFLICTS;
        assert_eq!(sorted([table.pairs.clone(), table.owned.clone()].concat()), sorted(pairs));
        assert_eq!(sorted(table.triples.clone()), sorted(triples));
        assert!(table.pairs.len() > 10 && table.owned.len() > 10 && table.triples.len() > 3, "{table:?}");
    }

    #[test]
    fn each_constraint_is_needed_and_looks_only_at_its_norms() {
        for (index, constraint) in CONSTRAINTS.iter().enumerate() {
            let others: Vec<_> = CONSTRAINTS
                .iter()
                .enumerate()
                .filter(|(other, _)| *other != index)
                .map(|(_, other)| Constraint { name: other.name, norms: other.norms, holds: other.holds })
                .collect();
            assert_ne!(Conflicts::of(&others), *CONFLICTS, "{}", constraint.name);
            each_assignment(constraint.norms, &mut |assignment| {
                for norm in Norm::ALL.iter().filter(|norm| !constraint.norms.contains(norm)) {
                    for value in 0..norm.values().len() {
                        let mut changed = *assignment;
                        changed.set(*norm, value);
                        let (before, after) = ((constraint.holds)(assignment), (constraint.holds)(&changed));
                        assert_eq!(before, after, "{} {norm:?}", constraint.name);
                    }
                }
            });
        }
    }

    #[test]
    fn each_owner_owns_something() {
        for owned in OWNED {
            let own = |pair: &&Values| owner(**pair).is_some_and(|found| core::ptr::eq(found, owned));
            assert!(CONFLICTS.owned.iter().any(|pair| own(&pair)), "{}", owned.rule);
            for (norm, values) in [owned.first, owned.second] {
                for value in values {
                    let bit = norm.bit(*value);
                    assert!(
                        CONFLICTS.owned.iter().filter(own).any(|pair| pair & bit != 0),
                        "{} {norm:?} {value}",
                        owned.rule
                    );
                }
            }
        }
    }

    #[test]
    fn the_values_fit_the_bits() {
        let all = Norm::ALL.iter().fold(0, |all, norm| {
            assert_eq!(all & norm.bits(), 0);
            all | norm.bits()
        });
        let count: usize = Norm::ALL.iter().map(|norm| norm.values().len()).sum();
        assert_eq!(all.count_ones() as usize, count);
    }
}
