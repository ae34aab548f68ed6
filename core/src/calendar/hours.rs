//! Opening hours and holidays, worked out so that they can be asked at any instant.

use super::zone::Zone;
use super::{DAY, day_number};
use crate::dated::DataTables;
use crate::model::{ClockTime, DataTableId, Date, OpeningHours, RowStatus, Weekday};

/// How far ahead the next change is looked for, in seconds. It must be longer than any summer holiday.
const LOOK_AHEAD: i64 = 60 * DAY;

/// How far ahead a deadline in opening hours is looked for, in seconds.
const LONGEST_WAIT: i64 = 3660 * DAY;

/// When a service is open, as its opening hours and the holidays of its country have it.
///
/// Hours of several entries are joined, whatever their time zones. A day that is a holiday is closed from midnight
/// to midnight, by the clock of each entry. On the days on which the clock is changed, an opening lasts from the
/// first instant at which a clock shows its beginning until the first at which it shows its end. So 08:00 to 16:00 is
/// always eight hours, 00:00 to 24:00 is 23 hours in spring and 25 in autumn, and what lies wholly in the hour that
/// spring leaves out does not happen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Schedule {
    /// One for each time zone.
    weeks: Vec<Week>,
    /// The first and last day of each holiday as numbers since 1970-01-01, in order and apart from each other.
    holidays: Vec<(i64, i64)>,
    unusable: Vec<(usize, Unusable)>,
}

/// The hours of a week by the clock of one time zone.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Week {
    zone: Zone,
    /// For each day from Monday: the minutes at which it opens and closes, in order and apart from each other.
    days: [Vec<(u16, u16)>; 7],
    /// The same, a bit for each minute of the week: this is asked at every decision.
    minutes: [u64; MINUTE_WORDS],
}

/// How many words of 64 bits the minutes of a week fill.
const MINUTE_WORDS: usize = 158;

/// Why an entry of opening hours is left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unusable {
    /// It names no day.
    Days,
    /// It has no opening or closing time, or closes at or before the time it opens. Hours over midnight are two
    /// entries.
    Hours,
    /// It has no time zone, or one that the table of time zones does not know.
    Zone,
}

impl Schedule {
    /// The schedule of these hours, with the holidays that the table has for `country` (by its two letters, or by
    /// whatever other key the host gave them). What cannot be used is left out and told by [`Schedule::unusable`].
    pub(crate) fn new(hours: &[OpeningHours], country: Option<&str>, data: &DataTables) -> Self {
        let mut schedule = Self { weeks: Vec::new(), holidays: Vec::new(), unusable: Vec::new() };
        for (index, entry) in hours.iter().enumerate() {
            if let Err(why) = schedule.add(entry, data) {
                schedule.unusable.push((index, why));
            }
        }
        schedule.weeks.iter_mut().for_each(Week::finish);
        schedule.holidays = country.map_or_else(Vec::new, |country| holidays(country, data));
        schedule
    }

    fn add(&mut self, entry: &OpeningHours, data: &DataTables) -> Result<(), Unusable> {
        let minutes = |time: &Option<ClockTime>| time.as_ref().and_then(ClockTime::minutes);
        let hours = minutes(&entry.opens).zip(minutes(&entry.closes));
        let hours = hours.filter(|(opens, closes)| opens < closes).ok_or(Unusable::Hours)?;
        if entry.days.is_empty() {
            return Err(Unusable::Days);
        }
        let zone = entry.time_zone.as_deref().and_then(|name| Zone::find(data, name));
        let zone = zone.ok_or(Unusable::Zone)?;
        let of_zone = |week: &Week| week.zone == zone;
        let at = self.weeks.iter().position(of_zone).unwrap_or_else(|| {
            self.weeks.push(Week { zone, days: Default::default(), minutes: [0; MINUTE_WORDS] });
            self.weeks.len().saturating_sub(1)
        });
        if let Some(week) = self.weeks.get_mut(at) {
            for (weekday, day) in Weekday::ALL.iter().zip(&mut week.days) {
                if entry.days.contains(weekday) {
                    day.push(hours);
                }
            }
        }
        Ok(())
    }

    /// The entries that were left out: their place in the list, and why.
    pub(crate) fn unusable(&self) -> &[(usize, Unusable)] {
        &self.unusable
    }

    /// Whether there is no entry that could be used: it is never open then.
    pub(crate) fn is_empty(&self) -> bool {
        self.weeks.is_empty()
    }

    /// Whether it is open at that instant. It is at the instant of opening, and no longer at that of closing.
    pub(crate) fn is_open(&self, at: i64) -> bool {
        self.weeks.iter().any(|week| {
            let local = week.zone.reached(at);
            week.is_open(local) && !self.is_holiday(local.div_euclid(DAY))
        })
    }

    fn is_holiday(&self, day: i64) -> bool {
        let next = self.holidays.partition_point(|(first, _)| *first <= day);
        next.checked_sub(1).and_then(|last| self.holidays.get(last)).is_some_and(|(_, last)| day <= *last)
    }

    /// The next instant after `at` at which it opens or closes; nothing when there is none in the next 60 days.
    pub(crate) fn next_change(&self, at: i64) -> Option<i64> {
        let (open, last) = (self.is_open(at), at.saturating_add(LOOK_AHEAD));
        let mut now = at;
        while let Some(next) = self.next_boundary(now).filter(|next| *next <= last) {
            if self.is_open(next) != open {
                return Some(next);
            }
            now = next;
        }
        None
    }

    /// The next instant after `at` at which hours of some entry begin or end.
    fn next_boundary(&self, at: i64) -> Option<i64> {
        self.weeks.iter().filter_map(|week| self.boundary_of(week, at)).min()
    }

    fn boundary_of(&self, week: &Week, at: i64) -> Option<i64> {
        let today = week.zone.reached(at).div_euclid(DAY);
        let days = today..=today.saturating_add(LOOK_AHEAD / DAY + 1);
        days.filter(|day| !self.is_holiday(*day)).find_map(|day| {
            let minutes = week.hours(day).iter().flat_map(|(opens, closes)| [*opens, *closes]);
            minutes.map(|minute| week.zone.instant_of_day(day, minute)).find(|instant| at < *instant)
        })
    }

    /// The instant at which it closes, when it is open at `at` and closes in the next 60 days.
    pub(crate) fn open_until(&self, at: i64) -> Option<i64> {
        if self.is_open(at) { self.next_change(at) } else { None }
    }

    /// The first instant from `at` on at which it is open; nothing when there is none in the next 60 days.
    pub(crate) fn next_open(&self, at: i64) -> Option<i64> {
        if self.is_open(at) { Some(at) } else { self.next_change(at) }
    }

    /// The instant at which it will have been open for that many seconds since `at`: a deadline in opening hours,
    /// which falls on the closing rather than on the next opening. No time at all is `at` itself.
    ///
    /// Nothing when it stays closed for more than 60 days, or when the deadline would be ten years away.
    pub(crate) fn add_open_seconds(&self, at: i64, seconds: i64) -> Option<i64> {
        if seconds <= 0 {
            return Some(at);
        }
        let last = at.saturating_add(LONGEST_WAIT);
        let (mut now, mut left) = (self.next_open(at)?, seconds);
        while now <= last {
            // Without a change it is still open at the end of what was looked at.
            let change = self.next_change(now);
            let end = change.unwrap_or(now.saturating_add(LOOK_AHEAD));
            let deadline = now.saturating_add(left);
            if deadline <= end {
                return (deadline <= last).then_some(deadline);
            }
            left = left.saturating_sub(end.saturating_sub(now));
            now = if change.is_some() { self.next_change(end)? } else { end };
        }
        None
    }
}

/// How many days of the week come before the first day of 1970, a Thursday.
const BEFORE_THURSDAY: i64 = 3;

impl Week {
    /// Joins the hours of each day, when all of them are there.
    fn finish(&mut self) {
        for (day, start) in self.days.iter_mut().zip((0..).step_by(1440)) {
            join(day, |closes| closes);
            let open = day.iter().flat_map(|(opens, closes)| *opens..*closes);
            for minute in open.map(|minute| usize::from(minute) + start) {
                if let Some(word) = self.minutes.get_mut(minute / 64) {
                    *word |= 1 << (minute % 64);
                }
            }
        }
    }

    /// Whether it is open at that local time, in seconds since 1970-01-01, were there no holidays.
    fn is_open(&self, local: i64) -> bool {
        let of_week = local.saturating_add(BEFORE_THURSDAY * DAY).rem_euclid(7 * DAY);
        let minute = usize::try_from(of_week).unwrap_or(0) / 60;
        self.minutes.get(minute / 64).is_some_and(|word| (word >> (minute % 64)) & 1 == 1)
    }

    /// The hours of the day with that number since 1970-01-01.
    fn hours(&self, day: i64) -> &[(u16, u16)] {
        let weekday = day.saturating_add(BEFORE_THURSDAY).rem_euclid(7);
        let weekday = usize::try_from(weekday).unwrap_or(0);
        self.days.get(weekday).map_or(&[], Vec::as_slice)
    }
}

/// The holidays of the country: the first and last day of each, in order and apart from each other.
fn holidays(country: &str, data: &DataTables) -> Vec<(i64, i64)> {
    let day = |date: &Option<Date>| date.as_ref().and_then(Date::value).map(day_number);
    let rows = data.rows(DataTableId::Holidays, country);
    let rows = rows.filter(|known| known.row.status != Some(RowStatus::Proposed));
    let mut days: Vec<_> =
        rows.filter_map(|known| day(&known.row.valid_from).zip(day(&known.row.valid_until))).collect();
    join(&mut days, |last| last.saturating_add(1));
    days
}

/// Puts spans in order and makes one of those that overlap or meet; `after` tells where a span that ends there meets
/// the next.
fn join<T: Ord + Copy>(spans: &mut Vec<(T, T)>, after: impl Fn(T) -> T) {
    spans.sort_unstable();
    spans.dedup_by(|next, before| {
        let meet = next.0 <= after(before.1);
        if meet {
            before.1 = before.1.max(next.1);
        }
        meet
    });
}

#[cfg(test)]
#[path = "hours_tests.rs"]
mod tests;
