//! Time zones: how far local time is from UTC, and when that changes.
//!
//! A phone carries no database of time zones, and a library must give the same answer everywhere. So the offsets
//! and the one rule for summer time that Europe has are dated data ([`DataTableId::TimeZones`]), which a host can
//! replace when a country changes its mind.

use chrono::{Datelike, NaiveDate};

use super::{DAY, day_number, day_of_number};
use crate::dated::DataTables;
use crate::model::{DataRow, DataTableId, Date, RowStatus};

/// The first year whose changes to summer time are known. From then on summer time in Europe ends in October.
const FIRST_YEAR: i32 = 1996;

/// The last year whose changes to summer time are known; after it, standard time holds.
const LAST_YEAR: i32 = 2110;

/// A time zone, worked out and ready to be asked.
///
/// Before the first row of the table holds, that row is taken; each row holds until the next one begins. Before 1996
/// and after 2110 there is no summer time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Zone {
    /// Each instant at which the offset changes, in order; the first one is the beginning of time.
    changes: Vec<OffsetChange>,
    /// For each stretch of time from [`STRETCHES_FROM`] on: the last change at its beginning.
    stretches: Vec<usize>,
}

/// 1996-01-01, where the first stretch begins.
const STRETCHES_FROM: i64 = 820_454_400;

/// A stretch is two to this power in seconds: 97 days, shorter than the time between two changes in Europe.
const STRETCH_BITS: u32 = 23;

/// Stretches until the year after [`LAST_YEAR`].
const STRETCHES: i64 = 433;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct OffsetChange {
    at: i64,
    /// The latest local time that a clock had shown before: local time, in seconds.
    shown: i64,
    /// What is added to UTC from this instant on, in seconds.
    offset: i32,
}

const BEGINNING: OffsetChange = OffsetChange { at: i64::MIN, shown: i64::MIN, offset: 0 };

/// What a row says: the offset of standard time in seconds, and whether there is summer time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Rule {
    standard: i32,
    summer_time: SummerTime,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum SummerTime {
    None,
    /// An hour more, from 01:00 UTC on the last Sunday of March until 01:00 UTC on the last Sunday of October.
    /// Source: Directive 2000/84/EC, articles 2 and 3 (found).
    Eu,
}

impl Rule {
    /// Reads `±HH:MM none` or `±HH:MM eu`.
    fn parse(text: &str) -> Option<Self> {
        let (offset, summer_time) = text.split_once(' ')?;
        let summer_time = match summer_time {
            "none" => SummerTime::None,
            "eu" => SummerTime::Eu,
            _ => return None,
        };
        let [sign, h1, h2, b':', m1, m2] = *offset.as_bytes() else { return None };
        let digit = |byte: u8| byte.is_ascii_digit().then(|| i32::from(byte.wrapping_sub(b'0')));
        let (hours, minutes) = (digit(h1)? * 10 + digit(h2)?, digit(m1)? * 10 + digit(m2)?);
        let seconds = (hours <= 18 && minutes < 60).then_some(hours * 3600 + minutes * 60)?;
        let standard = match sign {
            b'+' => seconds,
            b'-' => -seconds,
            _ => return None,
        };
        Some(Self { standard, summer_time })
    }

    fn summer(self) -> i32 {
        self.standard + 3600
    }

    /// Appends what changes from `from` until `until`, where this rule holds.
    fn add_changes(self, from: i64, until: i64, changes: &mut Vec<OffsetChange>) {
        let mut at_first = self.standard;
        let mut later = Vec::new();
        let years = (FIRST_YEAR..=LAST_YEAR).filter(|_| self.summer_time == SummerTime::Eu);
        for year in years {
            for (at, offset) in [(eu_change(year, 3), self.summer()), (eu_change(year, 10), self.standard)] {
                match at {
                    Some(at) if at <= from => at_first = offset,
                    Some(at) if at < until => later.push((at, offset)),
                    _ => {}
                }
            }
        }
        add_change(from, at_first, changes);
        later.iter().for_each(|(at, offset)| add_change(*at, *offset, changes));
    }
}

fn add_change(at: i64, offset: i32, changes: &mut Vec<OffsetChange>) {
    let Some(before) = changes.last() else {
        return changes.push(OffsetChange { offset, ..BEGINNING });
    };
    if before.offset != offset {
        let shown = at.saturating_add(i64::from(before.offset)).saturating_sub(1).max(before.shown);
        changes.push(OffsetChange { at, shown, offset });
    }
}

/// 01:00 UTC on the last Sunday of March or October.
fn eu_change(year: i32, month: u32) -> Option<i64> {
    let last = NaiveDate::from_ymd_opt(year, month, 31)?;
    let sunday = day_number(last).saturating_sub(i64::from(last.weekday().num_days_from_sunday()));
    Some(sunday.saturating_mul(DAY).saturating_add(3600))
}

/// Whether a row of the table can be understood.
pub(crate) fn is_rule(row: &DataRow) -> bool {
    row.text.as_deref().and_then(Rule::parse).is_some()
}

impl Zone {
    /// The zone with that name in the IANA database, or nothing when the table does not know it: an unknown zone is
    /// never guessed.
    pub(crate) fn find(data: &DataTables, name: &str) -> Option<Self> {
        let mut rules = Vec::new();
        for known in data.rows(DataTableId::TimeZones, name) {
            if known.row.status != Some(RowStatus::Proposed) {
                let first_day = known.row.valid_from.as_ref().and_then(Date::value);
                let from = first_day.map_or(i64::MIN, |day| day_number(day).saturating_mul(DAY));
                rules.push((from, known.row.text.as_deref().and_then(Rule::parse)?));
            }
        }
        let mut changes = Vec::new();
        for (index, (from, rule)) in rules.iter().enumerate() {
            let from = if index == 0 { i64::MIN } else { *from };
            let until = rules.get(index.saturating_add(1)).map_or(i64::MAX, |(next, _)| *next);
            rule.add_changes(from, until, &mut changes);
        }
        (!changes.is_empty()).then(|| Self { stretches: stretches(&changes), changes })
    }

    /// The place of the last change at that instant; the first one is the beginning of time.
    fn last_change(&self, seconds: i64) -> usize {
        let stretch = seconds.saturating_sub(STRETCHES_FROM) >> STRETCH_BITS;
        let Some(first) = usize::try_from(stretch).ok().and_then(|stretch| self.stretches.get(stretch))
        else {
            return self.changes.partition_point(|change| change.at <= seconds).wrapping_sub(1);
        };
        self.last_from(*first, |change| change.at <= seconds)
    }

    /// The place of the last change that has happened, when the one at `place` has.
    fn last_from(&self, mut place: usize, happened: impl Fn(&OffsetChange) -> bool) -> usize {
        while self.changes.get(place.wrapping_add(1)).is_some_and(&happened) {
            place = place.wrapping_add(1);
        }
        place
    }

    fn change(&self, place: usize) -> OffsetChange {
        self.changes.get(place).copied().unwrap_or(BEGINNING)
    }

    /// What is added to UTC at that instant to get local time, in seconds.
    pub(crate) fn offset_at(&self, seconds: i64) -> i32 {
        self.change(self.last_change(seconds)).offset
    }

    /// The date, the minute of the day and the second of the minute that a clock shows at that instant.
    pub(crate) fn local(&self, seconds: i64) -> (NaiveDate, u16, u8) {
        let local = seconds.saturating_add(i64::from(self.offset_at(seconds)));
        let minute = u16::try_from(local.rem_euclid(DAY) / 60).unwrap_or(0);
        let second = u8::try_from(local.rem_euclid(60)).unwrap_or(0);
        (day_of_number(local.div_euclid(DAY)), minute, second)
    }

    /// The local time that opening hours go by, in seconds since 1970-01-01 began there.
    ///
    /// It is the latest that a clock has shown so far, and so it never runs backwards: while an hour is repeated in
    /// the autumn, it stays at the end of that hour.
    pub(super) fn reached(&self, seconds: i64) -> i64 {
        let change = self.change(self.last_change(seconds));
        seconds.saturating_add(i64::from(change.offset)).max(change.shown)
    }

    /// The first instant at which a clock shows that minute of that day, or later. Minute 1440 is the next midnight.
    ///
    /// A time that the change to summer time leaves out is therefore the instant of the change, and of a time that
    /// comes twice in the autumn the first one is meant.
    pub(crate) fn instant(&self, date: NaiveDate, minute: u16) -> i64 {
        self.instant_of_day(day_number(date), minute)
    }

    /// As [`Zone::instant`], with the number of the day since 1970-01-01.
    pub(super) fn instant_of_day(&self, day: i64, minute: u16) -> i64 {
        let wanted = day.saturating_mul(DAY).saturating_add(i64::from(minute) * 60);
        // The change after which the time comes: the last one before which no clock had shown it. A day earlier is
        // before that time in every zone.
        let early = self.last_change(wanted.saturating_sub(DAY));
        let change = self.change(self.last_from(early, |change| change.shown < wanted));
        wanted.saturating_sub(i64::from(change.offset)).max(change.at)
    }

    /// The next instant after this one at which the offset changes, as far as that is known.
    pub(crate) fn next_offset_change(&self, seconds: i64) -> Option<i64> {
        self.changes.get(self.last_change(seconds).wrapping_add(1)).map(|change| change.at)
    }
}

/// For each stretch of time, the place of the last change at its beginning.
fn stretches(changes: &[OffsetChange]) -> Vec<usize> {
    let mut last = 0_usize;
    let mut last_at = |seconds: i64| {
        while changes.get(last.wrapping_add(1)).is_some_and(|change| change.at <= seconds) {
            last = last.wrapping_add(1);
        }
        last
    };
    (0..STRETCHES).map(|stretch| last_at(STRETCHES_FROM.saturating_add(stretch << STRETCH_BITS))).collect()
}

#[cfg(test)]
#[path = "zone_tests.rs"]
mod tests;
