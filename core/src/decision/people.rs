//! Facts about people: whether they take part, what they have accepted, how old they are.

use crate::agreement::NormSet;
use crate::decision::compile::Colleague;
use crate::decision::facts::Gather;
use crate::decision::table::{PEOPLE, STAFF, When};
use crate::decision::{DecisionRule as Rule, RuleBits, Who};
use crate::group::{GroupState, Participation, Person};
use crate::model::{ActorRole, PrivateMessages};

impl Gather<'_> {
    /// Facts about the person who wants to do something.
    pub(super) fn person(&mut self) {
        let question = self.question;
        let person = self.find(question.actor);
        self.part(person);
        let Some(state) = self.state else { return };
        self.facts.say(Rule::Agreement, Some(state.versions().current().is_some()));
        if question.actor.is_none() || !PEOPLE.contains(question.role) {
            return;
        }
        let Some(person) = person else {
            // Somebody who is not there has accepted nothing, and nothing else is known.
            for (rule, kept) in [
                (Rule::Accepted, false),
                (Rule::Norms, true),
                (Rule::Majority, true),
                (Rule::NotRestricted, true),
            ] {
                self.facts.say(rule, Some(kept));
            }
            self.guardian(None, state);
            return;
        };
        let free = person.restricted_until.is_none_or(|until| !self.facts.is_before(until, question.at));
        self.facts.say(Rule::NotRestricted, Some(free));
        self.facts.say(Rule::Accepted, Some(person.has_accepted()));
        if self.asks(Rule::Norms) {
            self.norms(person, state);
        }
        if self.asks(Rule::Guardian) {
            self.guardian(Some(person), state);
        }
        if self.asks(Rule::Majority) {
            self.majority(person);
        }
    }

    /// Whether the person takes part in the role that is claimed.
    fn part(&mut self, person: Option<&crate::group::Person>) {
        let question = self.question;
        let removed = person.is_some_and(|person| person.participation == Participation::Removed);
        let in_group = person.is_some_and(|person| person.is_active() && person.role == question.role);
        let is_staff = STAFF.contains(question.role);
        // The team works for the service whether or not the log tells of them.
        let in_team = is_staff && !in_group && !removed && self.is_in_team(question.actor, question.role);
        let takes_part = match (in_group || in_team, question.actor) {
            (true, _) => Some(true),
            (false, None) => None,
            (false, Some(_)) if is_staff => Some(false),
            (false, Some(_)) => self.state.map(|_| false),
        };
        self.facts.say(Rule::TakesPart, takes_part);
        let is_known = question.actor.is_some() && (self.state.is_some() || in_team);
        self.facts.say(Rule::NotRemoved, is_known.then_some(!removed));
    }

    fn is_in_team(&self, who: Option<Who<'_>>, role: ActorRole) -> bool {
        let id = match who {
            Some(Who::Id(id)) => Some(id),
            Some(Who::Key(key)) => self.state.and_then(|state| state.id(key)),
            None => None,
        };
        id.is_some_and(|id| {
            let mut team = self.decisions.team.iter();
            team.any(|colleague| &*colleague.id == id && colleague.roles.contains(&role))
        })
    }

    /// Whether nothing that bears on the action waits to be accepted, or there is still time for it.
    fn norms(&mut self, person: &Person, state: &GroupState) {
        // Of somebody who has accepted nothing yet, the rule about that says enough.
        let has_accepted = person.has_accepted();
        let pending = if has_accepted { person.pending(state.versions()) } else { NormSet::default() };
        if pending.is_empty() {
            self.facts.say(Rule::Norms, Some(true));
            return;
        }
        self.facts.waits(Rule::Norms);
        self.facts.pending = pending;
        let bearing = self.decisions.bearing.get(self.question.action as usize).copied().unwrap_or_default();
        let bearing = pending.intersection(bearing);
        let asked = |norms| person.pending_since(norms, state.versions());
        let kept = if bearing.is_empty() {
            self.grace(asked(pending));
            true
        } else {
            // Who has said no needs no time to think.
            let in_time = self.grace(asked(bearing));
            in_time && bearing.intersection(person.declined()).is_empty()
        };
        self.facts.say(Rule::Norms, Some(kept));
    }

    /// Whether there is still time to accept what changed then.
    fn grace(&mut self, changed: Option<i64>) -> bool {
        let Some(changed) = changed else { return false };
        let ends = self.decisions.clock.after_days(changed, self.decisions.grace_days);
        let in_time = self.is_in_time(ends);
        if in_time {
            self.facts.grace_ends = Some(self.facts.grace_ends.map_or(ends, |before| before.min(ends)));
        }
        in_time
    }

    /// Whether a guardian has said yes where the person's age demands it.
    fn guardian(&mut self, person: Option<&Person>, state: &GroupState) {
        let has_guardian = person.is_some_and(|person| person.has_guardian(state.versions()));
        let kept = if has_guardian { Some(true) } else { self.consents_alone(person) };
        let kept = match (kept, person.and_then(Person::guardian_version)) {
            // The yes was to an older version: there is time to ask again.
            (Some(false), Some(version)) => {
                self.facts.waits(Rule::Guardian);
                let changed = state.versions().changed_after(version);
                self.facts.pending = self.facts.pending.union(changed);
                Some(self.grace(state.versions().first_change(changed, version)))
            }
            (kept, _) => kept,
        };
        self.facts.say(Rule::Guardian, kept);
    }

    /// Whether the person is old enough to need no guardian.
    fn consents_alone(&mut self, person: Option<&Person>) -> Option<bool> {
        let ages = &self.decisions.ages;
        let (consent, next) = ages.consent(self.question.at);
        if let Some(next) = next {
            self.facts.until.note(next);
        }
        let is_old_enough = |age: u8| u32::from(age) >= consent;
        if person.and_then(Person::age_at_joining).is_some_and(is_old_enough) {
            return Some(true);
        }
        match person.and_then(|person| person.day_of_age(consent, ages.majority)) {
            None => ages.youngest.filter(|youngest| *youngest >= consent).map(|_| true),
            Some(day) => Some(self.has_come(day)),
        }
    }

    /// What holds of the person after joining once more: whoever comes back is asked anew, and so is a guardian.
    pub(super) fn join_anew(&mut self) {
        let Some(person) = self.find(self.question.actor).filter(|person| !person.is_active()) else {
            return;
        };
        if person.participation == Participation::Invited || !PEOPLE.contains(self.question.role) {
            return;
        }
        let consents_alone = self.consents_alone(Some(person));
        for (rule, kept) in [
            (Rule::Accepted, Some(false)),
            (Rule::Norms, Some(true)),
            (Rule::Majority, Some(true)),
            (Rule::Guardian, consents_alone),
        ] {
            self.facts.correct(rule, kept);
        }
        self.facts.waiting = RuleBits::NONE;
        self.facts.no_occasion(When::Pending);
    }

    /// Whether somebody who accepted as a minor has accepted again since coming of age, or still has time to. It counts
    /// only where the day of coming of age is known.
    fn majority(&mut self, person: &Person) {
        let adult_on = person.adult_on().filter(|_| person.has_accepted());
        let kept = match adult_on {
            Some(day) if self.has_come(day) => {
                let begins = self.decisions.clock.start_of(day);
                if person.accepted_at() < Some(begins) {
                    self.facts.waits(Rule::Majority);
                    self.grace(Some(begins))
                } else {
                    true
                }
            }
            _ => true,
        };
        self.facts.say(Rule::Majority, Some(kept));
    }

    /// Facts about the person whom it is done to.
    pub(super) fn others(&mut self) {
        let question = self.question;
        let target = self.find(question.member);
        let id = self.id_of(question.member);
        let colleague = id.and_then(|id| self.decisions.team.iter().find(|colleague| &*colleague.id == id));
        let of_team = colleague.is_some();
        let is_there = of_team || target.is_some_and(Person::is_active);
        let is_known = question.member.is_some() && (self.state.is_some() || of_team);
        self.facts.say(Rule::Target, is_known.then_some(is_there));
        if self.asks(Rule::PrivateMessage) {
            let actor = self.find(question.actor);
            let sender = self.is_adult(Some(question.role), actor);
            // Of several roles of a colleague the practitioner's comes first. Whoever has none still works for the service.
            let first = |colleague: &Colleague| colleague.roles.first().copied();
            let of_team = colleague.map(|colleague| first(colleague).unwrap_or(ActorRole::Facilitator));
            let role = of_team.or_else(|| target.map(|target| target.role));
            let receiver = if is_known { self.is_adult(role, target) } else { None };
            let kept = self.may_write(sender, receiver, role);
            self.facts.say(Rule::PrivateMessage, kept);
        }
    }

    /// Whether somebody is of age, where it is known.
    fn is_adult(&mut self, role: Option<ActorRole>, person: Option<&Person>) -> Option<bool> {
        let ages = &self.decisions.ages;
        let grown = |role: ActorRole| {
            STAFF.contains(role) || matches!(role, ActorRole::GuestEmployer | ActorRole::Guardian)
        };
        if role.is_some_and(grown) || !ages.has_minors() {
            return Some(true);
        }
        let day = person?.day_of_age(ages.majority, ages.majority)?;
        Some(self.has_come(day))
    }

    /// Whether two people may write to each other in private, by what the group agreed on minors.
    fn may_write(
        &self,
        sender: Option<bool>,
        receiver: Option<bool>,
        receiver_role: Option<ActorRole>,
    ) -> Option<bool> {
        let (practitioner, rule) = (Some(ActorRole::Practitioner), self.decisions.private_messages);
        let by_practitioner = self.question.role == ActorRole::Practitioner || receiver_role == practitioner;
        let is_agreed = rule == PrivateMessages::Allowed
            || (rule == PrivateMessages::PractitionersOnly && by_practitioner);
        match (sender, receiver) {
            (Some(one), Some(other)) => Some(one == other || is_agreed),
            _ if is_agreed && self.question.member.is_some() => Some(true),
            _ => None,
        }
    }
}
