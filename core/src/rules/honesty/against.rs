//! Holding promises against facts.

use core::cell::Cell;
use std::collections::BTreeSet;

use crate::model::{Medium, PersonalIdentifier, PromiseKind};
use crate::report::Param;
use crate::rules::findings::{number, terms};
use crate::rules::honesty::promises::{Holder, Promised, is_of_group, promises};
use crate::rules::{Facts, Findings};

/// A promise of one kind, and what contradicts it.
pub(super) struct Honesty {
    pub(super) kind: PromiseKind,
    /// What looks for facts that contradict it, one function for each kind of fact.
    pub(super) facts: &'static [fn(&Facts<'_>, &mut Against)],
}

/// The facts that contradict promises of one kind.
#[derive(Default)]
pub(super) struct Against {
    /// Those that hold for more than one channel.
    wide: Vec<Fact>,
    /// Those of one channel, in the order of the channels.
    of_channels: Vec<(usize, Fact)>,
}

/// A declared fact that contradicts a promise.
pub(super) struct Fact {
    pub(super) case: &'static str,
    pub(super) pointer: String,
    pub(super) params: Vec<Param>,
    pub(super) reach: Reach,
    /// Whether it is held against implied promises too: other rules do not look at it.
    pub(super) alone: bool,
    /// For how many days something is kept: a promise to delete it later than that is no lie.
    pub(super) kept: u64,
    /// Whether a promise in so many words was found to be contradicted by it.
    told: Cell<bool>,
}

/// Whom a fact is about.
pub(super) enum Reach {
    /// Everybody.
    All,
    /// The group.
    Group,
    /// Whoever uses the medium.
    Medium(Medium),
    /// Everybody from whom these are collected, as far as no other channel is known to collect them.
    Identifiers(Vec<(PersonalIdentifier, Elsewhere)>),
    /// Everybody, as far as the same is not known of another channel.
    Unless(Elsewhere),
}

/// The channels that something is known of: the first one, and whether there are others.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Elsewhere {
    first: Option<usize>,
    more: bool,
}

impl Elsewhere {
    /// The channels among `known`.
    pub(super) fn of(mut known: impl Iterator<Item = usize>) -> Self {
        Self { first: known.next(), more: known.next().is_some() }
    }

    /// Whether it is known of another channel than `channel`.
    fn than(self, channel: usize) -> bool {
        self.more || self.first.is_some_and(|first| first != channel)
    }
}

impl Fact {
    /// A fact about everybody that only promises in so many words are held against.
    pub(super) const fn new(case: &'static str, pointer: String) -> Self {
        Self {
            case,
            pointer,
            params: Vec::new(),
            reach: Reach::All,
            alone: false,
            kept: u64::MAX,
            told: Cell::new(false),
        }
    }

    pub(super) fn with(mut self, params: Vec<Param>) -> Self {
        self.params = params;
        self
    }

    pub(super) fn reaching(mut self, reach: Reach) -> Self {
        self.reach = reach;
        self
    }

    /// Held against implied promises too, where `alone`.
    pub(super) const fn alone(mut self, alone: bool) -> Self {
        self.alone = alone;
        self
    }

    /// Kept for so many days.
    pub(super) const fn kept(mut self, days: u64) -> Self {
        self.kept = days;
        self
    }

    /// The parameters of the message to those whom the promise was made to, or nothing when the fact is not about
    /// them.
    fn about(&self, facts: &Facts<'_>, holder: Holder) -> Option<Vec<Param>> {
        let as_is = |reaches: bool| reaches.then(|| self.params.clone());
        match (&self.reach, holder) {
            (Reach::Identifiers(all), _) => {
                let elsewhere = |known: &Elsewhere| match holder {
                    Holder::Channel(index) => known.than(index),
                    Holder::Policy | Holder::Agreement => false,
                };
                let mut left = all.iter().filter(|(_, known)| !elsewhere(known)).peekable();
                left.peek()?;
                let words = left.map(|(identifier, _)| identifier.as_str());
                Some(vec![terms("identifiers", "identifier", words)])
            }
            (Reach::Unless(known), Holder::Channel(index)) => as_is(!known.than(index)),
            (Reach::Group, Holder::Channel(index)) => {
                as_is(facts.channels().get(index).is_some_and(|channel| is_of_group(facts, channel)))
            }
            (Reach::Medium(medium), Holder::Channel(index)) => {
                let channel = facts.channels().get(index);
                as_is(channel.is_some_and(|channel| uses(&channel.media, *medium)))
            }
            (Reach::Medium(medium), Holder::Agreement) => {
                let mut group = facts.channels().iter().filter(|channel| is_of_group(facts, channel));
                as_is(group.any(|channel| uses(&channel.media, *medium)))
            }
            (Reach::All | Reach::Group | Reach::Medium(_) | Reach::Unless(_), _) => as_is(true),
        }
    }
}

/// Whether the medium is in use, as far as anybody said.
fn uses(media: &[Medium], medium: Medium) -> bool {
    media.is_empty() || media.contains(&medium)
}

impl Against {
    /// A fact that is about more than one channel.
    pub(super) fn add(&mut self, fact: Fact) {
        self.wide.push(fact);
    }

    /// A fact about one channel.
    pub(super) fn add_of_channel(&mut self, channel: usize, fact: Fact) {
        self.of_channels.push((channel, fact));
    }

    /// The facts about one channel only.
    fn of_channel(&self, channel: usize) -> &[(usize, Fact)] {
        let from = self.of_channels.partition_point(|(index, _)| *index < channel);
        let rest = self.of_channels.get(from..).unwrap_or_default();
        rest.get(..rest.partition_point(|(index, _)| *index == channel)).unwrap_or_default()
    }
}

/// Reports every promise that a fact contradicts.
pub(super) fn hold(facts: &Facts<'_>, out: &mut Findings<'_>, honesty: &Honesty) {
    let promises = promises(facts, honesty.kind);
    if promises.is_empty() {
        return;
    }
    let mut against = Against::default();
    honesty.facts.iter().for_each(|look| look(facts, &mut against));
    against.of_channels.sort_by_key(|(channel, _)| *channel);
    // What is kept longest first, so that a promise can stop at the first fact that it allows.
    against.wide.sort_by_key(|fact| core::cmp::Reverse(fact.kept));
    // What contradicts a promise in so many words is not told again of one that only says the same.
    let (implied, listed): (Vec<_>, Vec<_>) = promises.into_iter().partition(Promised::is_implied);
    for promise in listed.iter().chain(&implied) {
        let wide = against.wide.iter().take_while(|fact| fact.kept > allowed(promise));
        wide.for_each(|fact| report(facts, out, promise, fact));
        match promise.holder {
            Holder::Channel(index) => {
                against.of_channel(index).iter().for_each(|(_, fact)| report(facts, out, promise, fact));
            }
            Holder::Policy | Holder::Agreement => {
                // Channels on one platform have some facts in common.
                let mut told = BTreeSet::new();
                for (index, fact) in &against.of_channels {
                    let channel = facts.channels().get(*index);
                    let is_meant = promise.holder == Holder::Policy
                        || channel.is_some_and(|channel| is_of_group(facts, channel));
                    if is_meant && told.insert((fact.case, fact.pointer.as_str())) {
                        report(facts, out, promise, fact);
                    }
                }
            }
        }
        if out.is_full() {
            return;
        }
    }
}

/// For how many days something may be kept. A promise that says no number allows any number, but an end there must be.
fn allowed(promise: &Promised) -> u64 {
    promise.days.map_or(u64::MAX - 1, u64::from)
}

fn report(facts: &Facts<'_>, out: &mut Findings<'_>, promise: &Promised, fact: &Fact) {
    if out.is_full() || fact.kept <= allowed(promise) {
        return;
    }
    if promise.is_implied() && (!fact.alone || fact.told.get()) {
        return;
    }
    let Some(mut params) = fact.about(facts, promise.holder) else { return };
    fact.told.set(!promise.is_implied());
    params.extend(promise.days.map(|days| number("days", days)));
    out.add_both(fact.case, [promise.pointer(), fact.pointer.clone()], params);
}
