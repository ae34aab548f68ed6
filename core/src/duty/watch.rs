//! What is to be done again and again, or by a day that the document states.

use crate::catalogue::Rule;
use crate::duty::deadline::Clock;
use crate::duty::table::Row;
use crate::group::GroupState;

/// What a document says of something that is to be done again and again. All instants are in seconds since 1970.
#[derive(Debug, Clone)]
pub(super) struct Watch {
    pub(super) row: &'static Row,
    /// The platform, item or practitioner that it is about; empty where there is only one such duty.
    pub(super) subject: Box<str>,
    /// Whose it is, where the document names somebody.
    pub(super) bearer: Option<Box<str>>,
    /// How many days may pass after it was done.
    pub(super) days: Option<u32>,
    /// Whether those days count only after what the log tells, because the document states its own end.
    pub(super) only_logged: bool,
    /// How many days may pass when it was never done.
    pub(super) first_days: Option<u32>,
    /// How many days may pass after something happened that asks for it again.
    pub(super) days_after: Option<u32>,
    /// When it was last done.
    pub(super) last: Option<i64>,
    /// From when on it is counted when it was never done.
    pub(super) begins: Option<i64>,
    /// The deadline that the document states.
    pub(super) by: Option<i64>,
    /// When something last happened that asks for it again.
    pub(super) changed: Option<i64>,
}

/// When something is due.
#[derive(Debug, Clone, Copy)]
pub(super) struct Due {
    pub(super) rule: &'static Rule,
    pub(super) since: Option<i64>,
    pub(super) deadline: i64,
}

impl Watch {
    /// A duty of which nothing is known yet.
    pub(super) fn new(row: &'static Row, subject: &str) -> Self {
        Self {
            row,
            subject: subject.into(),
            bearer: None,
            days: None,
            only_logged: false,
            first_days: None,
            days_after: None,
            last: None,
            begins: None,
            by: None,
            changed: None,
        }
    }

    /// The same, to be done every so many days.
    pub(super) fn every(self, days: Option<u32>) -> Self {
        Self { days, first_days: days, ..self }
    }

    /// When it is due: by its interval, by the day that the document states, or after something happened, whichever
    /// comes first. Nothing when it is not known from when to count.
    ///
    /// The log counts as the document does, the later of both holds. What was done after the document was written settles
    /// the day that the document states.
    pub(super) fn due(&self, state: Option<&GroupState>, clock: &Clock) -> Option<Due> {
        let row = self.row;
        let logged = state.and_then(|state| (row.last)(state, &self.subject));
        let times = state.map(GroupState::times);
        let last = self.last.max(logged);
        let begins = self.begins.max(times.and_then(|times| (row.begins)(&times)));
        let changed = self.changed.max(times.and_then(|times| (row.changed)(&times)));
        let since = last.or(begins);
        let (days, rule) =
            if last.is_some() { (self.days, row.regular) } else { (self.first_days, self.first_rule()) };
        let days = days.filter(|_| !self.only_logged || logged > self.last);
        let regular = since.zip(days).map(|(since, days)| {
            let deadline = clock.after_days(since, days);
            let deadline = if row.waits { clock.on_open_day(deadline) } else { deadline };
            Due { rule, since: Some(since), deadline }
        });
        let stated = self.by.filter(|_| logged <= self.last);
        let stated = stated.map(|deadline| Due { rule: row.by_day, since, deadline });
        let again = changed.filter(|changed| last.is_none_or(|last| last < *changed));
        let again = again.zip(self.days_after).map(|(changed, days)| {
            let deadline = clock.after_days(changed, days);
            Due { rule: row.after, since: Some(changed), deadline }
        });
        // Of several with one deadline the first counts.
        [stated, regular, again].into_iter().flatten().min_by_key(|due| due.deadline)
    }

    fn first_rule(&self) -> &'static Rule {
        if self.first_days == self.days { self.row.regular } else { self.row.by_day }
    }
}
