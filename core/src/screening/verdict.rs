//! What to do with a text: from what was found, the channels, the lists and the settings.

use crate::catalogue::{Rule, catalogue};
use crate::model::{MatchConfidence, MatchKind, ScreeningAction};
use crate::policy::Policy;
use crate::rules::texts;
use crate::screening::hit::Match;
use crate::screening::kinds::facts;
use crate::screening::style::Whole;
use crate::screening::{Screening, ScreeningContext};
use crate::shape::choice;

pub(crate) use crate::screening::watch::Watch;

choice! {
    /// What to do with a text, from mildest to strictest; apart from these, that it cannot be read.
    pub enum Verdict {
        /// Nothing that is looked for was found. That does not mean that the text is anonymous.
        Clean = "clean",
        /// Tell the sender before it is sent.
        Warn = "warn",
        /// Keep it until a practitioner or moderator has looked at it.
        Hold = "hold",
        /// Do not send it.
        Block = "block",
        /// It is encrypted or cannot be read: nothing is known of it. Never the same as clean.
        Opaque = "opaque",
    }
}

#[allow(clippy::derivable_impls, reason = "the type is declared by a macro that derives no default")]
impl Default for Verdict {
    fn default() -> Self {
        Self::Clean
    }
}

/// What is known of a text beside its matches.
#[derive(Debug, Default)]
pub(crate) struct Beside {
    /// What the text as a whole has against the agreement.
    pub(crate) whole: Whole,
    /// What it has against the text rule, each kind once, whether or not a match shows it.
    pub(crate) style: Vec<MatchKind>,
    /// At how many places something was let be.
    pub(crate) allowed: usize,
}

/// The screening of a text that cannot be read.
pub(crate) fn opaque(policy: &Policy) -> Screening {
    let rule = &texts::READABLE;
    let rules = if policy.screening.asks(rule) { vec![rule] } else { Vec::new() };
    Screening { verdict: Verdict::Opaque, rules, ..Screening::default() }
}

/// Puts together what was found and what to do.
pub(crate) fn conclude(
    policy: &Policy,
    context: &ScreeningContext,
    mut matches: Vec<Match>,
    beside: Beside,
) -> Screening {
    let watch = &policy.screening;
    for found in &mut matches {
        found.action = watch.action(policy, context, found);
    }
    let mut asked: Vec<(ScreeningAction, &'static Rule)> =
        matches.iter().map(|found| (found.action, found.rule)).collect();
    asked.extend(
        beside
            .style
            .into_iter()
            .map(|kind| (watch.action_of(policy, context, kind, MatchConfidence::Certain), facts(kind).rule)),
    );
    asked.extend(beside.whole.excess.map(|_| (ScreeningAction::Warn, &texts::TOO_LONG)));
    asked.extend(beside.whole.is_foreign.then_some((ScreeningAction::Warn, &texts::LANGUAGE)));
    let strictest = asked.iter().map(|(action, _)| *action).max();
    Screening {
        verdict: strictest.map_or(Verdict::Clean, Verdict::of),
        matches,
        rules: deciding(asked),
        excess: beside.whole.excess,
        allowed: beside.allowed,
    }
}

/// The rules that ask for something, strictest first, then in the order of the catalogue, each once.
fn deciding(mut asked: Vec<(ScreeningAction, &'static Rule)>) -> Vec<&'static Rule> {
    asked.retain(|(action, _)| *action != ScreeningAction::Allow);
    let place = |rule: &Rule| catalogue().iter().position(|known| **known == *rule);
    asked.sort_by_cached_key(|(action, rule)| (core::cmp::Reverse(*action), place(rule)));
    let mut rules: Vec<&'static Rule> = Vec::new();
    for (_, rule) in asked {
        if !rules.contains(&rule) {
            rules.push(rule);
        }
    }
    rules
}

impl Verdict {
    const fn of(action: ScreeningAction) -> Self {
        match action {
            ScreeningAction::Allow => Self::Clean,
            ScreeningAction::Warn => Self::Warn,
            ScreeningAction::Hold => Self::Hold,
            ScreeningAction::Block => Self::Block,
        }
    }
}

/// The rule behind a kind of match.
pub(crate) fn rule_of(kind: MatchKind) -> &'static Rule {
    facts(kind).rule
}

#[cfg(test)]
#[path = "verdict_tests.rs"]
mod tests;
