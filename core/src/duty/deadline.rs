//! When something is due: the one place that counts days, hours and closed days.
//!
//! **Days are calendar days.** Something that may wait `n` days is due at the end of the `n`th day after the day on which
//! it was last done, at 23:59:59 by the clock of the engagement. It does not matter at what time of the day it was done, nor
//! whether the clock was changed in between. This is also how the rules count when a document is checked: on the last
//! day nothing is overdue yet. A day that a document states stands for the whole of that day.
//!
//! **Closed days wait.** A look into the group, and a practitioner's presence, are not asked for on a day on which
//! nobody works: where the last day is a holiday, or a weekday without opening hours while others have some, the deadline
//! is the end of the next day that is open. Where no opening hours are declared, only holidays are closed. Nothing else
//! is put off.
//!
//! **Hours of an answer are opening hours** where the channel, or else the service, declares some: then an answer is due
//! when the service has been open for that long. Otherwise, and for incidents always, they are hours of the clock on
//! the wall: danger does not wait for the opening hours.

use chrono::{Days, NaiveDate};

use crate::calendar::hours::Schedule;
use crate::calendar::zone::Zone;
use crate::calendar::{DAY, day_number, day_of_number};
use crate::dated::DataTables;
use crate::model::{ClockTime, DataTableId, Engagement, OpeningHours, Weekday};

/// The last second of the year 9999, the latest that a date can be written.
const LATEST: i64 = 253_402_300_799;

/// The first second of the year 1.
const EARLIEST: i64 = -62_135_596_800;

const HOUR: i64 = 3_600;

/// The minute of a day that is the next midnight.
const MIDNIGHT: u16 = 1_440;

/// The days and hours of an engagement.
#[derive(Debug, Clone)]
pub(crate) struct Clock {
    /// Nothing stands for UTC.
    zone: Option<Zone>,
    /// The days on which somebody works.
    open: Schedule,
    answers: Vec<Answer>,
}

/// How fast a channel promises an answer.
#[derive(Debug, Clone)]
struct Answer {
    hours: u32,
    /// Empty where the hours are those of the clock on the wall.
    open: Schedule,
}

impl Clock {
    pub(super) fn new(engagement: &Engagement, data: &DataTables) -> Self {
        let policy = engagement.privacy_policy.as_ref();
        let service = policy.and_then(|policy| policy.service_hours.as_ref());
        let of_service = service.map_or(&[][..], |hours| &hours.opening_hours);
        let country = engagement.jurisdiction.as_deref();
        let channels = engagement.channels.iter();
        let mut declared: Vec<_> =
            channels.clone().flat_map(|channel| &channel.opening_hours).cloned().collect();
        if declared.is_empty() {
            declared.extend_from_slice(of_service);
        }
        let zones = || declared.iter().filter_map(|hours| hours.time_zone.as_deref());
        let named = zones().find_map(|name| Some((name, Zone::find(data, name)?)));
        let name = named.as_ref().map_or("UTC", |(name, _)| name);
        let mut open = Schedule::new(&declared, country, data);
        if open.is_empty() {
            open = Schedule::new(&[every_day(name)], country, data);
        }
        let mut answers = Vec::new();
        for channel in channels {
            let own = !channel.opening_hours.is_empty();
            if let Some(hours) = channel.response_time_hours {
                let hours_of = if own { &channel.opening_hours } else { of_service };
                answers.push(Answer { hours, open: Schedule::new(hours_of, country, data) });
            }
        }
        if let (true, Some(hours)) = (answers.is_empty(), service.and_then(|hours| hours.response_time_hours))
        {
            answers.push(Answer { hours, open: Schedule::new(of_service, country, data) });
        }
        Self { zone: named.map(|(_, zone)| zone), open, answers }
    }

    /// The last second of a day.
    pub(crate) fn end_of(&self, day: NaiveDate) -> i64 {
        self.midnight(day, MIDNIGHT).saturating_sub(1).clamp(EARLIEST, LATEST)
    }

    /// The first second of a day.
    pub(crate) fn start_of(&self, day: NaiveDate) -> i64 {
        self.midnight(day, 0).clamp(EARLIEST, LATEST)
    }

    fn midnight(&self, day: NaiveDate, minute: u16) -> i64 {
        match &self.zone {
            Some(zone) => zone.instant(day, minute),
            None => day_number(day).saturating_mul(DAY).saturating_add(i64::from(minute) * 60),
        }
    }

    /// The day that a calendar on the wall shows.
    fn day_of(&self, at: i64) -> NaiveDate {
        match &self.zone {
            Some(zone) => zone.local(at).0,
            None => day_of_number(at.div_euclid(DAY)),
        }
    }

    /// The end of the day so many days after that of `since`.
    pub(crate) fn after_days(&self, since: i64, days: u32) -> i64 {
        let day = self.day_of(since);
        let last = day.checked_add_days(Days::new(u64::from(days)));
        last.map_or(LATEST, |last| self.end_of(last))
    }

    /// A deadline that falls on a closed day, moved to the end of the next open one. It stays where there is none within
    /// sixty days.
    pub(super) fn on_open_day(&self, deadline: i64) -> i64 {
        let day = self.day_of(deadline);
        match self.open.next_open(self.start_of(day)).map(|open| self.day_of(open)) {
            Some(open) if day < open => self.end_of(open),
            _ => deadline,
        }
    }

    /// When a message that came at `since` is to be answered: by the strictest promise; nothing where there is none.
    pub(super) fn answer_by(&self, since: i64) -> Option<i64> {
        let by = |answer: &Answer| {
            let seconds = i64::from(answer.hours).saturating_mul(HOUR);
            let open =
                if answer.open.is_empty() { None } else { answer.open.add_open_seconds(since, seconds) };
            open.unwrap_or_else(|| after_hours(since, answer.hours))
        };
        self.answers.iter().map(by).min()
    }
}

/// The instant so many hours later.
pub(super) fn after_hours(since: i64, hours: u32) -> i64 {
    since.saturating_add(i64::from(hours).saturating_mul(HOUR)).min(LATEST)
}

fn every_day(zone: &str) -> OpeningHours {
    OpeningHours {
        days: Weekday::ALL.to_vec(),
        opens: Some(ClockTime::new("00:00")),
        closes: Some(ClockTime::new("24:00")),
        time_zone: Some(zone.to_owned()),
    }
}

/// From when on a duty is due soon.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Soon {
    percent: i64,
    most: i64,
}

impl Soon {
    pub(super) fn new(data: &DataTables, at: Option<NaiveDate>) -> Self {
        let value = |key| data.look_up(DataTableId::GroupLimits, key, at).and_then(|row| row.value());
        let days = value("due_soon_most_days").unwrap_or_default();
        Self {
            percent: i64::from(value("due_soon_percent").unwrap_or_default().min(100)),
            most: i64::from(days).saturating_mul(DAY),
        }
    }

    /// The last part of the time from `since` to the deadline, but no more than so many days before it.
    pub(super) fn from(self, since: Option<i64>, deadline: i64) -> i64 {
        let whole = since.map_or(i64::MAX, |since| deadline.saturating_sub(since).max(0));
        let part = whole.checked_mul(self.percent).map_or(self.most, |part| part / 100);
        deadline.saturating_sub(part.min(self.most))
    }
}
