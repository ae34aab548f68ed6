//! What the log of a group raises once, and is then done or not.

use crate::catalogue::Rule;
use crate::duty::deadline::after_hours;
use crate::duty::plan::Plan;
use crate::duty::table::{self, Row};
use crate::group::{GroupState, Person, PersonKey};
use crate::model::ActorRole;

/// Something that is to be done once.
#[derive(Debug, Clone, Copy)]
pub(super) struct Raised {
    pub(super) row: &'static Row,
    pub(super) rule: &'static Rule,
    pub(super) since: Option<i64>,
    pub(super) deadline: i64,
    /// How many there are, where they are counted.
    pub(super) count: Option<usize>,
}

impl Raised {
    fn new(row: &'static Row, since: Option<i64>, deadline: i64) -> Self {
        Self { row, rule: row.regular, since, deadline, count: None }
    }
}

impl Plan {
    /// Everything that the log raises, and that the document would where there is no log.
    pub(super) fn raised(&self, state: Option<&GroupState>, at: i64) -> impl Iterator<Item = Raised> {
        let people = state.map(|state| self.unaccepted_by(state, at));
        let [pending, grown] = people.unwrap_or_else(|| [self.unaccepted_in_document(), None]);
        [
            state.and_then(|state| self.message(state)),
            state.and_then(|state| self.incident(state)),
            pending,
            grown,
            self.closing(state),
            state.and_then(|state| self.export(state)),
            self.deletion(state),
        ]
        .into_iter()
        .flatten()
    }

    fn message(&self, state: &GroupState) -> Option<Raised> {
        let (count, since) = state.waiting_messages();
        let since = since?;
        let deadline = self.clock.answer_by(since)?;
        Some(Raised { count: Some(count), ..Raised::new(&table::UNANSWERED_MESSAGE, Some(since), deadline) })
    }

    fn incident(&self, state: &GroupState) -> Option<Raised> {
        let (count, since) = state.waiting_incidents();
        let since = since?;
        let deadline = after_hours(since, self.escalate_hours);
        Some(Raised { count: Some(count), ..Raised::new(&table::INCIDENT_ESCALATION, Some(since), deadline) })
    }

    fn unaccepted_in_document(&self) -> Option<Raised> {
        let (count, since) = self.unaccepted?;
        Some(self.asked(&table::PENDING_ACCEPTANCE, count, since))
    }

    /// Members whom the group waits for, counted from the one who was asked first.
    fn asked(&self, row: &'static Row, count: usize, since: i64) -> Raised {
        let deadline = self.clock.after_days(since, self.grace_days);
        Raised { count: Some(count), ..Raised::new(row, Some(since), deadline) }
    }

    /// Members who have still to accept, and members who have come of age since they did.
    fn unaccepted_by(&self, state: &GroupState, at: i64) -> [Option<Raised>; 2] {
        let (mut pending, mut grown) = (Asked::default(), Asked::default());
        for (key, person) in members(state) {
            if let Some(since) = pending_since(key, person, state) {
                pending.add(since);
            } else if let Some(since) = self.grown(person).filter(|since| *since <= at) {
                grown.add(since);
            }
        }
        let raised = |row, asked: Asked| asked.since.map(|since| self.asked(row, asked.count, since));
        [raised(&table::PENDING_ACCEPTANCE, pending), raised(&table::ACCEPTANCE_AT_MAJORITY, grown)]
    }

    /// When a member who accepted as a minor comes of age.
    fn grown(&self, person: &Person) -> Option<i64> {
        let day = self.clock.start_of(person.adult_on()?);
        person.accepted_at().filter(|accepted| *accepted < day).map(|_| day)
    }

    /// The instants after `at` at which somebody comes of age who accepted as a minor.
    pub(super) fn majorities(&self, state: &GroupState, at: i64) -> Option<i64> {
        members(state).filter_map(|(_, person)| self.grown(person)).filter(|day| *day > at).min()
    }

    fn closing(&self, state: Option<&GroupState>) -> Option<Raised> {
        let begun = state.and_then(|state| state.times().closing);
        let opened = state.and_then(|state| state.times().opened);
        let since = begun.or(self.begins.max(opened));
        let deadline = if begun.is_some() { self.closed_by(begun)? } else { self.ends? };
        Some(Raised::new(&table::CLOSING_ACTIONS, since, deadline))
    }

    /// When a group that has begun to end is to be closed: on the last day of the group, or after the days that closing
    /// takes, whichever is later.
    fn closed_by(&self, begun: Option<i64>) -> Option<i64> {
        let days = begun.zip(self.closing_days).map(|(begun, days)| self.clock.after_days(begun, days));
        days.max(self.ends)
    }

    /// Before what was written is deleted, at the latest.
    fn export(&self, state: &GroupState) -> Option<Raised> {
        let times = state.times();
        if !self.has_export || times.exported.is_some() || times.deleted.is_some() {
            return None;
        }
        let by = self.closed_by(times.closing);
        let deleted = self.deletion(Some(state)).map(|deletion| deletion.deadline);
        let deadline = by.into_iter().chain(deleted).min()?;
        Some(Raised::new(&table::CONTENT_EXPORT, times.closing, deadline))
    }

    fn deletion(&self, state: Option<&GroupState>) -> Option<Raised> {
        let closed = match state.map(GroupState::times) {
            Some(times) if times.deleted.is_some() => None,
            Some(times) => times.closed,
            None => self.closed,
        };
        let ((days, rule), closed) = self.delete.zip(closed)?;
        let deadline = self.clock.after_days(closed, days);
        Some(Raised { rule, ..Raised::new(&table::RETENTION_DELETION, Some(closed), deadline) })
    }
}

/// How many were asked, and when the first was.
#[derive(Debug, Clone, Copy, Default)]
struct Asked {
    count: usize,
    since: Option<i64>,
}

impl Asked {
    fn add(&mut self, since: i64) {
        self.count = self.count.saturating_add(1);
        self.since = Some(self.since.map_or(since, |before| before.min(since)));
    }
}

/// Everybody who takes part and has to accept the agreement. Those who work here are bound by their work.
fn members(state: &GroupState) -> impl Iterator<Item = (PersonKey, &Person)> {
    let asked = |role: ActorRole| match role {
        ActorRole::Member | ActorRole::Observer | ActorRole::GuestEmployer | ActorRole::Guardian => true,
        ActorRole::Practitioner
        | ActorRole::Facilitator
        | ActorRole::Moderator
        | ActorRole::AnonymousVisitor
        | ActorRole::SystemBot => false,
    };
    let people = state.people().filter_map(|(key, _)| Some((key, state.person(key)?)));
    people.filter(move |(_, person)| asked(person.role))
}

/// Since when the group waits for a member to accept: since the norms changed, or the member joined.
fn pending_since(_: PersonKey, person: &Person, state: &GroupState) -> Option<i64> {
    let pending = person.pending(state.versions());
    if pending.is_empty() {
        return None;
    }
    person.pending_since(pending, state.versions())
}
