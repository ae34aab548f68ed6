//! What a policy looks for in texts and what it lets be, made ready from a host's lists and settings.

use std::collections::BTreeMap;

use crate::catalogue::{Check, Rule, catalogue};
use crate::model::{
    AllowedText, Date, DocumentKind, IdentifierRule, MatchConfidence, MatchKind, ScreeningAction,
    ScreeningLists, Surface,
};
use crate::policy::Policy;
use crate::rules::ABSOLUTE_WORDS;
use crate::screening::actions::{Circle, is_hidden, usual};
use crate::screening::fold::value_of;
use crate::screening::hit::{Hit, Match};
use crate::screening::kinds::{Topic, facts};
use crate::screening::style::host;
use crate::screening::{ScreeningContext, TermSet};
use crate::settings::{Plan, Settings};
use crate::shape::Shaped as _;

/// What a host decided about a kind: what to do, and how sure a match must be to count.
type Decided = (ScreeningAction, MatchConfidence);

/// What a policy looks for and what it lets be.
#[derive(Clone)]
pub(crate) struct Watch {
    pub(crate) terms: TermSet,
    /// What the host decided about each kind, in the order of the type.
    kinds: [Option<Decided>; MatchKind::ALL.len()],
    /// What to do about each term of the list.
    terms_do: Vec<ScreeningAction>,
    /// Whether a term lets be what other terms find.
    has_exempt_terms: bool,
    /// The texts that may be there, by value, with their surfaces as bits.
    allowed: BTreeMap<String, u8>,
    /// The domains of the service itself, in lower case.
    own_domains: Vec<String>,
    /// The rules that are off. Usually none.
    off: Vec<&'static Rule>,
}

impl Default for Watch {
    fn default() -> Self {
        Self::new(&ScreeningLists::default(), &Settings::default())
    }
}

impl Watch {
    /// What the lists say, as it holds on the day of the settings. What cannot be used is left out.
    ///
    /// Settings can take rules away by their levels and by their least confidence, as for documents that have no name
    /// and are screening lists. An older catalogue takes none away: it had no rules about texts, and nobody who pins
    /// one wants numbers to pass unseen.
    pub(crate) fn new(lists: &ScreeningLists, settings: &Settings) -> Self {
        let mut kinds = [None; MatchKind::ALL.len()];
        for rule in &lists.identifiers {
            if let Some((kind, decided)) = decided(rule) {
                if let Some(place) = kinds.get_mut(kind as usize) {
                    *place = Some(decided);
                }
            }
        }
        let terms_do: Vec<_> =
            lists.terms.iter().map(|term| term.action.unwrap_or(ScreeningAction::Warn)).collect();
        let mut allowed = BTreeMap::new();
        for (value, surfaces) in lists.allowed.iter().filter_map(|entry| in_force(entry, settings)) {
            *allowed.entry(value).or_insert(0) |= surfaces;
        }
        Self {
            terms: TermSet::new(lists),
            kinds,
            has_exempt_terms: terms_do.contains(&ScreeningAction::Allow),
            terms_do,
            allowed,
            own_domains: lists.own_domains.iter().filter_map(|domain| host::listed(domain)).collect(),
            off: off(settings),
        }
    }

    /// Whether a rule is asked at all.
    pub(crate) fn asks(&self, rule: &'static Rule) -> bool {
        !self.off.contains(&rule)
    }

    /// Whether a host is one of the service's own.
    pub(crate) fn is_own(&self, found: &str) -> bool {
        self.own_domains.iter().any(|domain| host::is_within(found, domain))
    }

    /// Takes out of the hits what is not looked for and what may be there. Gives at how many places something was let
    /// be because the lists allow it.
    pub(crate) fn keep(&self, text: &str, context: &ScreeningContext, hits: &mut Vec<Hit>) -> usize {
        if self.has_exempt_terms {
            self.let_terms_be(hits);
        }
        self.let_same_be(hits);
        let mut places = Vec::new();
        hits.retain(|hit| {
            if !self.watches(hit, context) {
                return false;
            }
            let allowed = self.allows(text, hit, context.surface);
            if allowed {
                places.push((hit.start, hit.end));
            }
            !allowed
        });
        places.sort_unstable();
        places.dedup();
        places.len()
    }

    /// Takes out the terms that let be what they cover, and what they cover. Only terms are let be, never an identifier.
    fn let_terms_be(&self, hits: &mut Vec<Hit>) {
        let is_exempt = |hit: &Hit| {
            let entry = hit.entry.and_then(|entry| usize::try_from(entry).ok());
            let action = entry.and_then(|entry| self.terms_do.get(entry));
            hit.kind == MatchKind::Term && action == Some(&ScreeningAction::Allow)
        };
        let mut covers: Vec<(usize, usize)> =
            hits.iter().filter(|hit| is_exempt(hit)).map(|hit| (hit.start, hit.end)).collect();
        covers.sort_unstable();
        // Of those that begin before a place, only the one that reaches furthest matters.
        let mut reach = 0;
        for cover in &mut covers {
            reach = reach.max(cover.1);
            cover.1 = reach;
        }
        let is_covered = |hit: &Hit| {
            let before = covers.partition_point(|(start, _)| *start <= hit.start);
            before.checked_sub(1).and_then(|last| covers.get(last)).is_some_and(|(_, end)| hit.end <= *end)
        };
        hits.retain(|hit| hit.kind != MatchKind::Term || !is_covered(hit));
    }

    /// Takes out what is the same thing under another name as a kind that is not looked for: eight digits that a host
    /// lets be as a Norwegian telephone number are no Danish one either, unless that is surer. A national identity
    /// number is never let be because of another.
    fn let_same_be(&self, hits: &mut Vec<Hit>) {
        let is_let_be = |kind| matches!(self.decided(kind), Some((ScreeningAction::Allow, _)));
        let mut known: BTreeMap<(usize, usize, Topic), MatchConfidence> = BTreeMap::new();
        for hit in hits.iter().filter(|hit| is_let_be(hit.kind)) {
            let sure = known.entry((hit.start, hit.end, facts(hit.kind).topic)).or_insert(hit.confidence);
            *sure = hit.confidence.max(*sure);
        }
        if known.is_empty() {
            return;
        }
        hits.retain(|hit| {
            let topic = facts(hit.kind).topic;
            let sure = known.get(&(hit.start, hit.end, topic));
            topic == Topic::NationalId || sure.is_none_or(|sure| hit.confidence > *sure)
        });
    }

    /// Whether a hit counts, whatever its words are.
    fn watches(&self, hit: &Hit, context: &ScreeningContext) -> bool {
        let known = facts(hit.kind);
        if !self.asks(known.rule) || (known.topic == Topic::Person && !context.leaves_group) {
            return false;
        }
        self.decided(hit.kind)
            .is_none_or(|(action, least)| action != ScreeningAction::Allow && hit.confidence >= least)
    }

    /// What the host decided about a kind. Each term has an action of its own.
    fn decided(&self, kind: MatchKind) -> Option<Decided> {
        self.kinds.get(kind as usize).copied().flatten().filter(|_| kind != MatchKind::Term)
    }

    /// Whether the words of a hit may be there.
    fn allows(&self, text: &str, hit: &Hit, surface: Surface) -> bool {
        let words = text.get(hit.start..hit.end).unwrap_or_default();
        if !self.allowed.is_empty() {
            let surfaces = self.allowed.get(&value_of(words)).copied().unwrap_or_default();
            if surfaces & bit(surface) != 0 {
                return true;
            }
        }
        !self.own_domains.is_empty() && host::of(hit.kind, words).is_some_and(|found| self.is_own(found))
    }

    /// What something of a kind asks to do with a text.
    pub(crate) fn action_of(
        &self,
        policy: &Policy,
        context: &ScreeningContext,
        kind: MatchKind,
        confidence: MatchConfidence,
    ) -> ScreeningAction {
        if let Some((action, _)) = self.decided(kind) {
            return action;
        }
        let circle = Circle::of(policy.visibility, context.surface);
        usual(facts(kind).topic, circle, is_hidden(policy.anonymity), confidence)
    }

    /// What a match asks to do with a text: where it could be something else too, the strictest of them.
    pub(crate) fn action(
        &self,
        policy: &Policy,
        context: &ScreeningContext,
        found: &Match,
    ) -> ScreeningAction {
        let own = match found.kind {
            MatchKind::Term => found.entry.and_then(|entry| self.terms_do.get(entry)).copied(),
            _ => None,
        };
        let own = own.unwrap_or_else(|| self.action_of(policy, context, found.kind, found.confidence));
        let others = found.alternatives.iter().filter(|other| other.kind != MatchKind::Term);
        others.fold(own, |strictest, other| {
            strictest.max(self.action_of(policy, context, other.kind, other.confidence))
        })
    }
}

fn decided(rule: &IdentifierRule) -> Option<(MatchKind, Decided)> {
    let least = rule.min_confidence.unwrap_or(MatchConfidence::Possible);
    Some((rule.kind?, (rule.action?, least)))
}

/// An allowed text with its surfaces as bits, where it has a reason and is not over. Without a day nothing is over.
fn in_force(entry: &AllowedText, settings: &Settings) -> Option<(String, u8)> {
    let text = entry.text.as_deref().filter(|text| !text.trim().is_empty())?;
    if entry.reason.is_absent() {
        return None;
    }
    let until = match entry.until.as_ref().map(Date::value) {
        // An end that nobody can read may be over.
        Some(None) => return None,
        until => until.flatten(),
    };
    if matches!((until, settings.at), (Some(until), Some(at)) if until < at) {
        return None;
    }
    let every = if entry.surfaces.is_empty() { Surface::ALL } else { &entry.surfaces };
    Some((value_of(text), every.iter().fold(0, |bits, surface| bits | bit(*surface))))
}

const fn bit(surface: Surface) -> u8 {
    1 << (surface as u8)
}

/// The rules about texts that the settings take away.
fn off(settings: &Settings) -> Vec<&'static Rule> {
    let newest = Settings {
        catalog_version: None,
        min_confidence: settings.min_confidence,
        levels: settings.levels.clone(),
        ..Settings::default()
    };
    let plan = Plan::new(&newest, None, DocumentKind::ScreeningLists, &[]);
    let at_run_time = |rule: &&Rule| matches!(rule.check, Check::AtRunTime) || **rule == ABSOLUTE_WORDS;
    catalogue().iter().copied().filter(at_run_time).filter(|rule| !plan.allows(rule, None)).collect()
}
