//! What is to be done, by when, and by whom: computed from an engagement and the log of a group, for any time that the
//! host asks about. There is no clock and no list that is kept: the same policy, log and time always give the same duties.
//!
//! `table` says which rule asks for each duty and whose it is; `plan` works out once what the document says; `watch` and
//! `raised` find the deadlines; `deadline` is the one place that counts days, hours and closed days.

mod bearer;
mod calendar;
mod deadline;
mod json;
mod kind;
mod plan;
mod presence;
#[cfg(test)]
mod properties;
mod raised;
mod table;
#[cfg(test)]
mod tests;
mod watch;

use std::sync::Arc;

use crate::catalogue::Rule;
use crate::group::{GroupPhase, GroupState};
use crate::policy::Policy;

pub use bearer::DutyBearer;
pub use calendar::duties_to_ical;
pub(crate) use deadline::Clock;
pub use json::duties_to_json;
pub use kind::{DutyKind, DutyState};
pub(crate) use plan::Plan;
pub(crate) use presence::Presence;
use table::Row;

/// Something that somebody has to do by a certain time. It names nobody but those who work in the engagement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Duty {
    /// What is to be done.
    pub kind: DutyKind,
    /// The rule that asks for it.
    pub rule: &'static Rule,
    /// How near the deadline is at the time that was asked about.
    pub state: DutyState,
    /// From when on it is counted: when it was last done, or what set it off. Nothing where only the deadline is known.
    pub since: Option<i64>,
    /// From when on it is due soon.
    pub soon_from: i64,
    /// The last second in which it is done in time, in seconds since 1970-01-01T00:00:00Z.
    pub deadline: i64,
    /// Whose it is at that time.
    pub bearer: DutyBearer,
    /// Who steps in when the bearer is away, by the `id` in the team.
    pub substitute: Option<String>,
    /// The platform, the item of information or the practitioner that it is about, by `id`.
    pub subject: Option<String>,
    /// How many messages, incidents or members it is about, where they are counted.
    pub count: Option<usize>,
    /// Which engagement it belongs to.
    engagement: Arc<str>,
}

impl Policy {
    /// What is to be done, as things stand at the time `at` (seconds since 1970-01-01T00:00:00Z), sorted by deadline, then
    /// by kind, then by subject. What is done is not in the list; what is to be done regularly is, with its next deadline.
    ///
    /// Without a state only the engagement's own dates count. With one, the later of the two holds. A duty is left out when
    /// nothing tells from when to count it: a check of the engagement asks for the missing date.
    #[must_use]
    pub fn duties(&self, state: Option<&GroupState>, at: i64) -> Vec<Duty> {
        self.duties.list(state, at)
    }

    /// The next instant after `at` at which the list of duties changes if nothing happens until then, for a host that sets
    /// a timer. Nothing when it stays as it is.
    #[must_use]
    pub fn next_duty_change(&self, state: Option<&GroupState>, at: i64) -> Option<i64> {
        self.duties.next_change(state, at)
    }
}

impl Plan {
    fn list(&self, state: Option<&GroupState>, at: i64) -> Vec<Duty> {
        let phase = match state {
            Some(state) => state.phase(),
            None if self.closed.is_some() => GroupPhase::Closed,
            None => GroupPhase::Open,
        };
        let applies = |row: &Row| row.phases.0 <= phase && phase <= row.phases.1;
        let mut duties = Vec::new();
        for watch in self.watches.iter().filter(|watch| applies(watch.row)) {
            if let Some(due) = watch.due(state, &self.clock) {
                let named = watch.bearer.as_deref();
                let duty = self.duty(watch.row, named, (due.rule, due.since, due.deadline), state, at);
                let subject = Some(&*watch.subject).filter(|id| !id.is_empty()).map(str::to_owned);
                duties.push(Duty { subject, ..duty });
            }
        }
        for raised in self.raised(state, at).filter(|raised| applies(raised.row)) {
            let duty = self.duty(raised.row, None, (raised.rule, raised.since, raised.deadline), state, at);
            duties.push(Duty { count: raised.count, ..duty });
        }
        duties.sort_by(|one, other| order(one).cmp(&order(other)));
        duties
    }

    fn duty(
        &self,
        row: &Row,
        named: Option<&str>,
        (rule, since, deadline): (&'static Rule, Option<i64>, i64),
        state: Option<&GroupState>,
        at: i64,
    ) -> Duty {
        let soon_from = self.soon.from(since, deadline);
        let (bearer, substitute) = bearer::bearer(&self.people, named, row.bearers, state, at);
        Duty {
            kind: row.kind,
            rule,
            state: match at {
                _ if at > deadline => DutyState::Overdue,
                _ if at >= soon_from => DutyState::DueSoon,
                _ => DutyState::Upcoming,
            },
            since,
            soon_from,
            deadline,
            bearer,
            substitute,
            subject: None,
            count: None,
            engagement: Arc::clone(&self.engagement),
        }
    }

    fn next_change(&self, state: Option<&GroupState>, at: i64) -> Option<i64> {
        let now = self.list(state, at);
        let steps = now.iter().flat_map(|duty| [duty.soon_from, duty.deadline.saturating_add(1)]);
        let team = self.people.team.iter().map(|(id, _)| id).chain(&self.people.moderators);
        let team = team.chain(&self.people.facilitator).chain(&self.people.substitute);
        let back = team.filter_map(|id| state.and_then(|state| state.away_until(id)));
        let grown = state.and_then(|state| self.majorities(state, at));
        let mut later: Vec<_> = steps.chain(back).chain(grown).filter(|step| *step > at).collect();
        later.sort_unstable();
        later.dedup();
        // Somebody who is back may bear nothing, so the list itself is asked.
        later.into_iter().find(|step| self.list(state, *step) != now)
    }

    /// By when somebody has to look into the group or write in it, whichever is first, so that decisions and duties never
    /// disagree about presence. It takes no memory.
    #[allow(dead_code, reason = "decisions, which are being written beside this, ask for it")]
    pub(crate) fn presence_due(&self, state: Option<&GroupState>) -> Option<i64> {
        let kinds = [DutyKind::MonitoringVisit, DutyKind::Presence];
        let watches = self.watches.iter().filter(|watch| kinds.contains(&watch.row.kind));
        watches.filter_map(|watch| watch.due(state, &self.clock)).map(|due| due.deadline).min()
    }
}

fn order(duty: &Duty) -> (i64, DutyKind, Option<&str>, Option<i64>, &'static str, &DutyBearer) {
    (duty.deadline, duty.kind, duty.subject.as_deref(), duty.since, duty.rule.id(), &duty.bearer)
}
