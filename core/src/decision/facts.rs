//! Facts, gathered into bits: which rules are kept as far as anybody can know.

use chrono::NaiveDate;

use crate::agreement::NormSet;
use crate::calendar::{DAY, day_number};
use crate::decision::compile::{Decisions, Place, Row};
use crate::decision::table::{PHASES, STAFF, When};
use crate::decision::until::Until;
use crate::decision::{DecisionRule as Rule, Question, RuleBits, Who};
use crate::group::{GroupPhase, GroupState, Person};
use crate::model::Action;

/// Which rules are kept, as far as anybody can know, and what goes with that.
#[derive(Debug, Clone, Copy)]
pub(super) struct Facts {
    /// The rules that are kept.
    pub(super) kept: RuleBits,
    /// The rules of which it is known whether they are.
    pub(super) known: RuleBits,
    pub(super) until: Until,
    /// What the person has still to accept, and until when there is time for it.
    pub(super) pending: NormSet,
    pub(super) grace_ends: Option<i64>,
    /// The rules by which something waits to be accepted.
    pub(super) waiting: RuleBits,
    /// What makes obligations, one bit for each [`When`].
    pub(super) occasions: u8,
}

impl Facts {
    pub(super) fn at(at: i64) -> Self {
        Self {
            kept: RuleBits::NONE,
            known: RuleBits::NONE,
            until: Until::after(at),
            pending: NormSet::default(),
            grace_ends: None,
            waiting: RuleBits::NONE,
            occasions: 0,
        }
    }

    /// Notes whether a rule is kept; nothing when nobody can know.
    pub(super) fn say(&mut self, rule: Rule, kept: Option<bool>) {
        let bit = RuleBits::of(&[rule]);
        if let Some(kept) = kept {
            self.known = self.known.union(bit);
            if kept {
                self.kept = self.kept.union(bit);
            }
        }
    }

    /// Corrects what was said of a rule.
    pub(super) fn correct(&mut self, rule: Rule, kept: Option<bool>) {
        let bit = RuleBits::of(&[rule]);
        (self.known, self.kept) = (self.known.without(bit), self.kept.without(bit));
        self.say(rule, kept);
    }

    /// Notes that something waits to be accepted by a rule.
    pub(super) fn waits(&mut self, rule: Rule) {
        self.waiting = self.waiting.union(RuleBits::of(&[rule]));
        self.occasion(When::Pending);
    }

    pub(super) fn occasion(&mut self, when: When) {
        self.occasions |= 1 << when as u8;
    }

    pub(super) fn no_occasion(&mut self, when: When) {
        self.occasions &= !(1 << when as u8);
    }

    pub(super) const fn has(&self, when: When) -> bool {
        self.occasions & (1 << when as u8) != 0
    }

    /// Whether an instant is still to come, which changes then.
    pub(super) fn is_before(&mut self, instant: i64, at: i64) -> bool {
        self.until.note(instant);
        at < instant
    }
}

/// A question, the state that it is asked of, and what was found out so far.
pub(super) struct Gather<'a> {
    pub(super) decisions: &'a Decisions,
    pub(super) state: Option<&'a GroupState>,
    pub(super) question: &'a Question<'a>,
    pub(super) row: Row,
    pub(super) facts: Facts,
}

/// The rules that somebody keeps or breaks.
pub(super) const OF_ACTOR: RuleBits = RuleBits::of(&[
    Rule::TakesPart,
    Rule::NotRemoved,
    Rule::Accepted,
    Rule::Norms,
    Rule::Guardian,
    Rule::Majority,
    Rule::NotRestricted,
    Rule::Anonymity,
    Rule::Agreement,
]);
const OF_PERSON: RuleBits = OF_ACTOR.without(RuleBits::of(&[Rule::Anonymity]));
const OF_COURSE: RuleBits = RuleBits::of(&[Rule::NotClosed, Rule::Phase]);
const OF_PLACE: RuleBits = RuleBits::of(&[Rule::Channel, Rule::Medium, Rule::Anonymity]);
const OF_TALK: RuleBits =
    RuleBits::of(&[Rule::Hours, Rule::RecordingAllowed, Rule::RecordingDeclared, Rule::RecordingConsent]);
const OF_OTHERS: RuleBits = RuleBits::of(&[Rule::Target, Rule::PrivateMessage]);
const OF_SERVICE: RuleBits = RuleBits::of(&[Rule::Presence, Rule::Evidence]);
const OF_CONTENT: RuleBits = RuleBits::of(&[
    Rule::Own,
    Rule::Verified,
    Rule::Fresh,
    Rule::ShareConsent,
    Rule::SearchConsent,
    Rule::NotRecommended,
    Rule::AiAllowed,
    Rule::AiDeclared,
]);

impl<'a> Gather<'a> {
    /// What is known of the rules that a row asks for.
    pub(super) fn facts(
        decisions: &'a Decisions,
        state: Option<&'a GroupState>,
        question: &'a Question<'a>,
        row: Row,
    ) -> Facts {
        let facts = Facts::at(question.at);
        let mut gather = Self { decisions, state, question, row, facts };
        let asked = row.needs.union(row.watches);
        let asks = |rules: RuleBits| !asked.intersection(rules).is_empty();
        // Written out, so that nothing is called through a table.
        if asks(OF_PERSON) {
            gather.person();
        }
        if asks(OF_COURSE) {
            gather.course();
        }
        if asks(OF_PLACE) {
            gather.place();
        }
        if asks(OF_TALK) {
            gather.talk();
        }
        if asks(OF_OTHERS) {
            gather.others();
        }
        if asks(OF_SERVICE) {
            gather.service();
        }
        if asks(OF_CONTENT) {
            gather.content();
        }
        gather.facts
    }

    pub(super) const fn asks(&self, rule: Rule) -> bool {
        self.row.needs.contains(rule) || self.row.watches.contains(rule)
    }

    /// A person of the group, or nothing when there is none of that name or no state.
    pub(super) fn find(&self, who: Option<Who<'_>>) -> Option<&'a Person> {
        let state = self.state?;
        match who? {
            Who::Id(id) => state.person(state.find(id)?),
            Who::Key(key) => state.person(key),
        }
    }

    /// A person's identifier, as far as the state or the question says.
    pub(super) fn id_of(&self, who: Option<Who<'a>>) -> Option<&'a str> {
        match who? {
            Who::Id(id) => Some(id),
            Who::Key(key) => self.state?.id(key),
        }
    }

    /// The channel that is meant: the only one where none is named.
    pub(super) fn channel(&self) -> Option<&'a Place> {
        let places = &self.decisions.places;
        match (self.question.channel, places.as_slice()) {
            (Some(id), _) => places.iter().find(|place| &*place.id == id),
            (None, [only]) => Some(only),
            (None, _) => None,
        }
    }

    /// Whether a last second is not over.
    pub(super) fn is_in_time(&mut self, last: i64) -> bool {
        self.facts.is_before(last.saturating_add(1), self.question.at)
    }

    /// Whether a day has begun. The calendar is asked only near that day; until then the answer holds until shortly
    /// before it.
    pub(super) fn has_come(&mut self, day: NaiveDate) -> bool {
        let (roughly, at) = (day_number(day).saturating_mul(DAY), self.question.at);
        if self.facts.is_before(roughly.saturating_sub(DAY), at) {
            return false;
        }
        at >= roughly.saturating_add(DAY) || !self.facts.is_before(self.decisions.clock.start_of(day), at)
    }

    /// Where the group is in its course.
    fn course(&mut self) {
        let Some(state) = self.state else { return };
        let (phase, action) = (state.phase(), self.question.action);
        self.facts.say(Rule::NotClosed, Some(phase != GroupPhase::Closed));
        let row = PHASES.get(phase as usize);
        let may = row.is_some_and(|(_, staff, others)| {
            let is_staff = STAFF.contains(self.question.role);
            if is_staff { staff.contains(action) } else { others.contains(action) }
        });
        // Of a closed group the rule about closing says enough.
        let may = match (phase, action) {
            (GroupPhase::Closed, Action::Export) => self.can_take_along(state),
            (GroupPhase::Closed, _) => true,
            _ => may,
        };
        self.facts.say(Rule::Phase, Some(may));
    }

    /// Whether a closed group still gives what people may take along.
    fn can_take_along(&mut self, state: &GroupState) -> bool {
        let times = state.times();
        let kept = times.closed.zip(self.decisions.kept_days);
        let kept_until = kept.map(|(closed, days)| self.decisions.clock.after_days(closed, days));
        let is_kept = kept_until.is_none_or(|last| self.is_in_time(last));
        self.decisions.can_export_when_closed && times.deleted.is_none() && is_kept
    }

    fn place(&mut self) {
        let question = self.question;
        let place = self.channel();
        let has_some = !self.decisions.places.is_empty();
        // Without channels nothing is open; of several, one must be named.
        let on = |test: &dyn Fn(&Place) -> bool| match place {
            Some(place) => Some(test(place)),
            None if has_some => None,
            None => Some(false),
        };
        let action = question.action;
        self.facts.say(Rule::Channel, on(&|place| place.actions.contains(action)));
        self.facts.say(Rule::Anonymity, on(&|place| place.anonymous.contains(action)));
        if self.asks(Rule::Medium) {
            let carried = self.medium().and_then(|medium| on(&|place| place.media.contains(medium)));
            self.facts.say(Rule::Medium, carried);
        }
    }

    fn content(&mut self) {
        let (question, decisions) = (self.question, self.decisions);
        self.facts.say(Rule::Own, question.is_own);
        if self.asks(Rule::Verified) {
            self.information();
        }
        // One's own words may leave the group where nothing else was promised.
        let own = question.is_own == Some(true) && !decisions.is_confidential;
        self.facts.say(Rule::ShareConsent, if own { Some(true) } else { question.has_consent });
        self.facts.say(Rule::SearchConsent, question.has_consent);
        self.facts.say(Rule::NotRecommended, Some(false));
        self.facts.say(Rule::AiAllowed, self.allows_ai());
        self.facts.say(Rule::AiDeclared, Some(decisions.ai_declared));
    }

    /// Whether machines may take part: by the group, or where there is none, by the channel that is meant.
    fn allows_ai(&self) -> Option<bool> {
        let decisions = self.decisions;
        match self.channel() {
            _ if decisions.ai_agreed => Some(true),
            _ if decisions.is_group || decisions.places.is_empty() => Some(false),
            Some(place) => Some(place.has_ai),
            None => None,
        }
    }

    fn information(&mut self) {
        let Some(id) = self.question.item else { return };
        let at = self.question.at;
        let item = self.decisions.items.iter().find(|item| &*item.id == id);
        let in_log = self.state.and_then(|state| state.information_verified(id));
        let in_document = item.and_then(|item| item.verified);
        // What is checked later is not checked yet.
        let mut known = [in_log, in_document].into_iter().flatten().filter(|checked| *checked <= at);
        for checked in [in_log, in_document].into_iter().flatten() {
            self.facts.until.note(checked);
        }
        let first = known.next();
        let last = known.next().max(first);
        self.facts.say(Rule::Verified, Some(last.is_some()));
        // A later check in the log settles what the document says.
        let logged = in_log.filter(|logged| *logged <= at && Some(*logged) > in_document);
        let fresh_until = match logged {
            Some(logged) => {
                item.and_then(|item| item.days).map(|days| self.decisions.clock.after_days(logged, days))
            }
            None => item.filter(|_| last.is_some()).and_then(|item| item.fresh_until),
        };
        let fresh = fresh_until.is_none_or(|last| self.is_in_time(last));
        self.facts.say(Rule::Fresh, Some(fresh));
    }
}
