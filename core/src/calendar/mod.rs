//! Time as people live by it: time zones, opening hours with holidays, and calendar files.
//!
//! Inside the library an instant is a number of seconds since 1970-01-01T00:00:00Z. Nothing here reads a clock.

#![allow(dead_code, reason = "duties and decisions, which use all of this, are being written on it")]

pub(crate) mod hours;
pub(crate) mod ical;
pub(crate) mod zone;

use chrono::{Datelike, NaiveDate};

/// Seconds in a day that has no change of offset.
pub(crate) const DAY: i64 = 86_400;

/// The number of the first day of 1970, counted from the first day of the common era.
const EPOCH_DAY: i64 = 719_163;

/// The number of the day, counted from 1970-01-01.
pub(crate) fn day_number(date: NaiveDate) -> i64 {
    i64::from(date.num_days_from_ce()).saturating_sub(EPOCH_DAY)
}

/// The day with that number; the first or last day that the calendar has, for numbers beyond it.
pub(crate) fn day_of_number(number: i64) -> NaiveDate {
    let found = i32::try_from(number.saturating_add(EPOCH_DAY)).ok();
    let beyond = if number < 0 { NaiveDate::MIN } else { NaiveDate::MAX };
    found.and_then(NaiveDate::from_num_days_from_ce_opt).unwrap_or(beyond)
}
