//! The answer: what is asked for is compared with what is known.

use crate::decision::compile::{Decisions, Row};
use crate::decision::facts::{Facts, Gather};
use crate::decision::table::{self, DUES, GLASS_RULES, OF_GROUPS, WITH_MEDIUM, When};
use crate::decision::{Answer, DecisionRule as Rule, ObligationSet, Question, RuleBits};
use crate::group::GroupState;
use crate::model::{Action, Medium, Outcome};

/// An answer without obligations.
pub(super) const fn plain(outcome: Outcome, reasons: RuleBits) -> Answer {
    let none = ObligationSet::NONE;
    Answer { outcome, reasons, obligations: none, unhonoured: none, holds_until: None }
}

impl Decisions {
    /// The answer to a question.
    pub(super) fn answer(&self, state: Option<&GroupState>, question: &Question<'_>) -> Answer {
        if !self.governs(question) {
            return plain(Outcome::NotApplicable, RuleBits::of(&[Rule::Governed]));
        }
        let row = self.row(question.role, question.action);
        if !row.is_granted && question.emergency.is_none() {
            return plain(Outcome::Deny, RuleBits::of(&[Rule::Granted]));
        }
        let facts = Gather::facts(self, state, question, row);
        self.judge(question, row, &facts)
    }

    /// Whether the policy says something of such things: it knows the channel and the medium, and has a group where
    /// groups are meant.
    pub(super) fn governs(&self, question: &Question<'_>) -> bool {
        let knows_channel =
            question.channel.is_none_or(|id| self.places.iter().any(|place| &*place.id == id));
        let medium = match question.action {
            Action::ShareScreen => Some(Medium::Screen),
            action if WITH_MEDIUM.contains(action) => question.medium,
            _ => None,
        };
        let knows_medium = medium.is_none_or(|medium| self.media.contains(medium));
        let knows_groups = self.is_group || !OF_GROUPS.contains(question.action);
        self.is_declared && knows_channel && knows_medium && knows_groups
    }

    /// The answer by what is known. What is broken denies; what is unknown needs information; the rest is allowed with
    /// what goes with it, if the host can do that.
    pub(super) fn judge(&self, question: &Question<'_>, row: Row, facts: &Facts) -> Answer {
        let granted = if row.is_granted { RuleBits::NONE } else { RuleBits::of(&[Rule::Granted]) };
        let mut broken = row.needs.intersection(facts.known).without(facts.kept).union(granted);
        let mut unknown = row.needs.without(facts.known);
        let mut until = facts.until;
        let mut reasons = RuleBits::of(&[Rule::Granted]);
        let mut is_broken_glass = false;
        if let Some(emergency) = question.emergency.filter(|_| !broken.union(unknown).is_empty()) {
            if self.may_break(question, emergency) {
                broken = broken.without(GLASS_RULES);
                unknown = unknown.without(GLASS_RULES);
                reasons = RuleBits::of(&[Rule::BreakGlass]);
                is_broken_glass = true;
            } else {
                broken = broken.union(RuleBits::of(&[Rule::BreakGlass]));
            }
            if let Some(ends) = emergency.expires_at {
                until.note(ends);
            }
        }
        let holds_until = until.get();
        if !broken.is_empty() {
            return Answer { holds_until, ..plain(Outcome::Deny, broken) };
        }
        if !unknown.is_empty() {
            return Answer { holds_until, ..plain(Outcome::NeedsInformation, unknown) };
        }
        let obligations = dues(question, row, facts, is_broken_glass);
        let unhonoured = obligations.without(question.honours);
        if !unhonoured.is_empty() {
            let denied = plain(Outcome::Deny, RuleBits::of(&[Rule::Honoured]));
            return Answer { holds_until, unhonoured, ..denied };
        }
        Answer { holds_until, obligations, ..plain(Outcome::Allow, reasons) }
    }
}

/// What goes with an allow.
fn dues(question: &Question<'_>, row: Row, facts: &Facts, is_broken_glass: bool) -> ObligationSet {
    let mut all = row.dues;
    if facts.occasions == 0 && !is_broken_glass {
        return all;
    }
    for due in DUES {
        let is_due = match due.when {
            When::Always | When::InGroup => false,
            When::GlassBroken => is_broken_glass,
            when => facts.has(when),
        };
        if is_due && due.actions.contains(question.action) && due.roles.contains(question.role) {
            all = all.union(ObligationSet::one(due.kind));
        }
    }
    all
}

/// The grant that is nearest to what was asked for: the same by another role in this mode, or else by the same role in a
/// wider one, or else by any role in the narrowest mode that has it.
pub(super) fn nearest(decisions: &Decisions, question: &Question<'_>) -> Option<super::NearestGrant> {
    let action = question.action;
    let from =
        |role| table::granted_from(role, action).map(|mode| super::NearestGrant { role, action, mode });
    let all = || crate::model::ActorRole::ALL.iter().copied().filter_map(from);
    all()
        .find(|grant| decisions.mode.includes(grant.mode))
        .or_else(|| from(question.role))
        .or_else(|| all().min_by_key(|grant| grant.mode))
}
