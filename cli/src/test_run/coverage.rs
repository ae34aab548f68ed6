//! Which rules the tests saw broken, and which they saw kept.

use std::collections::{BTreeMap, BTreeSet};

use clap::ValueEnum;
use cocareer::{Check, HouseRule, catalogue};

use super::run::Ran;

/// Which rules are to be covered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Scope {
    /// The rules of the catalogue that have a check, and the house rules.
    All,
    /// The house rules.
    House,
}

/// What the tests saw of each rule.
#[derive(Debug)]
pub(crate) struct Coverage {
    /// For each rule: whether a test saw it broken, and whether one saw it kept.
    pub(crate) rules: BTreeMap<String, (bool, bool)>,
}

impl Coverage {
    /// Nothing seen yet.
    pub(crate) fn new(scope: Scope, house_rules: impl IntoIterator<Item = impl AsRef<HouseRule>>) -> Self {
        let mut rules = BTreeMap::new();
        if scope == Scope::All {
            let checked = catalogue().iter().filter(|rule| matches!(rule.check, Check::Own(_)));
            // House rules stand for the rule that carries them.
            let ids = checked.map(|rule| rule.id()).filter(|id| *id != "HOUSE-01");
            rules.extend(ids.map(|id| (id.to_owned(), (false, false))));
        }
        rules.extend(house_rules.into_iter().map(|rule| (rule.as_ref().id().to_owned(), (false, false))));
        Self { rules }
    }

    /// Takes note of a test that passed: only then is it known that a rule did what it should.
    pub(crate) fn add(&mut self, ran: &Ran) {
        let Ran::Checked(checked) = ran else { return };
        if !ran.passed() {
            return;
        }
        let report = &checked.report;
        let broken: BTreeSet<&str> = report.findings.iter().map(|finding| finding.rule_id()).collect();
        let house = report.house_rules.iter().map(String::as_str);
        for id in report.rules.iter().map(|rule| rule.id()).chain(house) {
            if let Some((fails, passes)) = self.rules.get_mut(id) {
                let is_broken = broken.contains(id);
                *fails |= is_broken;
                *passes |= !is_broken;
            }
        }
    }

    /// How many rules were seen both broken and kept.
    pub(crate) fn covered(&self) -> usize {
        self.rules.values().filter(|(fails, passes)| *fails && *passes).count()
    }

    /// How many of a hundred those are, rounded down; a hundred when there is no rule at all.
    pub(crate) fn percent(&self) -> usize {
        self.covered().saturating_mul(100).checked_div(self.rules.len()).unwrap_or(100)
    }
}
