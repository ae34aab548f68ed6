//! Which rules looked at a document.

use crate::catalogue::{Rule, catalogue};

/// Some rules of the catalogue. Copied and compared in no time: one bit for each rule.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct RuleSet([u64; WORDS]);

const WORDS: usize = crate::rules::COUNT.div_ceil(64);

impl RuleSet {
    /// Adds the rule at `index` in the catalogue.
    pub(crate) fn insert(&mut self, index: usize) {
        if let Some(word) = self.0.get_mut(index / 64) {
            *word |= 1 << (index % 64);
        }
    }

    /// Adds a rule.
    pub(crate) fn add(&mut self, rule: &Rule) {
        if let Some(index) = position(rule) {
            self.insert(index);
        }
    }

    /// Whether the rule is one of them.
    #[must_use]
    pub fn contains(&self, rule: &Rule) -> bool {
        position(rule).is_some_and(|index| self.has(index))
    }

    fn has(&self, index: usize) -> bool {
        self.0.get(index / 64).is_some_and(|word| word & (1 << (index % 64)) != 0)
    }

    /// How many rules they are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.iter().map(|word| usize::try_from(word.count_ones()).unwrap_or(0)).sum()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|word| *word == 0)
    }

    /// The rules in the order of the catalogue.
    pub fn iter(&self) -> impl Iterator<Item = &'static Rule> + '_ {
        let all = catalogue().iter().enumerate();
        all.filter(|(index, _)| self.has(*index)).map(|(_, rule)| *rule)
    }
}

fn position(rule: &Rule) -> Option<usize> {
    catalogue().iter().position(|other| **other == *rule)
}

/// The ids say it all.
impl core::fmt::Debug for RuleSet {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_are_in_it_or_not() {
        let mut set = RuleSet::default();
        assert!(set.is_empty() && set.iter().next().is_none());
        for rule in catalogue().iter().step_by(2) {
            set.add(rule);
        }
        set.insert(usize::MAX);
        for (index, rule) in catalogue().iter().enumerate() {
            assert_eq!(set.contains(rule), index % 2 == 0, "{}", rule.id());
        }
        assert_eq!((set.len(), set.iter().count()), (catalogue().len().div_ceil(2), set.len()));
    }
}
