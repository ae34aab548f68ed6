//! What to do with a text: from what was found, the mode, the channels and the settings.

use crate::model::{MatchConfidence, MatchKind, ScreeningAction, ScreeningLists};
use crate::policy::Policy;
use crate::screening::hit::{Hit, Match};
use crate::screening::kinds::{Topic, facts};
use crate::screening::{Excess, Screening, ScreeningContext, TermSet};
use crate::settings::Settings;
use crate::shape::choice;

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

/// What a policy looks for and what it lets be.
#[derive(Clone, Default)]
pub(crate) struct Watch {
    pub(crate) terms: TermSet,
    rules: Vec<(MatchKind, ScreeningAction, MatchConfidence)>,
    term_actions: Vec<ScreeningAction>,
}

impl Watch {
    pub(crate) fn new(lists: &ScreeningLists, _settings: &Settings) -> Self {
        let rule = |rule: &crate::model::IdentifierRule| {
            Some((rule.kind?, rule.action?, rule.min_confidence.unwrap_or(MatchConfidence::Possible)))
        };
        Self {
            terms: TermSet::new(lists),
            rules: lists.identifiers.iter().filter_map(rule).collect(),
            term_actions: lists
                .terms
                .iter()
                .map(|term| term.action.unwrap_or(ScreeningAction::Warn))
                .collect(),
        }
    }

    /// Whether a hit counts.
    pub(crate) fn watches(&self, _text: &str, hit: &Hit, _context: &ScreeningContext) -> bool {
        let rule = self.rules.iter().rev().find(|(kind, ..)| *kind == hit.kind);
        rule.is_none_or(|(_, action, least)| *action != ScreeningAction::Allow && hit.confidence >= *least)
    }

    /// What a hit asks to do.
    fn action(&self, hit: &Match) -> ScreeningAction {
        if let Some((_, action, _)) = self.rules.iter().rev().find(|(kind, ..)| *kind == hit.kind) {
            return *action;
        }
        match facts(hit.kind).topic {
            Topic::NationalId | Topic::Payment => ScreeningAction::Hold,
            Topic::Term => hit
                .entry
                .and_then(|entry| self.term_actions.get(entry))
                .copied()
                .unwrap_or(ScreeningAction::Warn),
            _ => ScreeningAction::Warn,
        }
    }
}

/// The screening of a text that cannot be read.
pub(crate) fn opaque() -> Screening {
    Screening { verdict: Verdict::Opaque, ..Screening::default() }
}

/// Puts together what was found and what to do.
pub(crate) fn conclude(
    policy: &Policy,
    _context: &ScreeningContext,
    mut matches: Vec<Match>,
    excess: Option<Excess>,
) -> Screening {
    for found in &mut matches {
        found.action = policy.screening.action(found);
    }
    let strictest = matches.iter().map(|found| found.action).max();
    let verdict = match strictest {
        Some(ScreeningAction::Block) => Verdict::Block,
        Some(ScreeningAction::Hold) => Verdict::Hold,
        Some(ScreeningAction::Warn) => Verdict::Warn,
        _ if excess.is_some() => Verdict::Warn,
        _ => Verdict::Clean,
    };
    let mut rules: Vec<_> = Vec::new();
    let mut ordered: Vec<&Match> = matches.iter().collect();
    ordered.sort_by_key(|found| core::cmp::Reverse(found.action));
    for found in ordered {
        if !rules.contains(&found.rule) {
            rules.push(found.rule);
        }
    }
    Screening { verdict, matches, rules, excess }
}

/// The rule behind a kind of match.
pub(crate) fn rule_of(_kind: MatchKind) -> &'static crate::catalogue::Rule {
    &crate::rules::house::KEPT
}
