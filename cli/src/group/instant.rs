//! The time that a command is asked about.

use std::time::{SystemTime, UNIX_EPOCH};

use chrono::NaiveDate;
use cocareer::model::Timestamp;

use crate::args::day;

/// A time on the command line: an instant by RFC 3339, the first second of a day in UTC, `today`, or `now` for the clock.
pub(crate) fn instant(text: &str) -> Result<Timestamp, String> {
    if text == "now" {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
        return Ok(Timestamp::from_seconds(i64::try_from(since).unwrap_or(i64::MAX)));
    }
    let whole = day(text).map_or_else(|_| text.to_owned(), |day| format!("{day}T00:00:00Z"));
    let instant = Timestamp::new(&whole);
    let told = "give an instant such as 2026-11-24T09:30:00Z, a date as YYYY-MM-DD, `today` or `now`";
    instant.seconds().is_some().then_some(instant).ok_or_else(|| told.to_owned())
}

/// The day of an instant, in UTC.
pub(crate) fn day_of(instant: &Timestamp) -> Option<NaiveDate> {
    cocareer::parse_at(instant.to_string().get(..10)?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_instants_days_or_the_clock() {
        let seconds = |text: &str| instant(text).ok().and_then(|instant| instant.seconds());
        assert_eq!(seconds("2026-11-24"), seconds("2026-11-24T01:00:00+01:00"));
        assert!(seconds("today").is_some() && seconds("now") >= seconds("today"));
        for bad in ["", "2026-11-31", "2026-11-24T09:30:00", "yesterday", "1764000000"] {
            assert_eq!(seconds(bad), None, "{bad}");
        }
        let day = instant("2026-11-24T00:30:00+01:00").ok().as_ref().and_then(day_of);
        assert_eq!(day, cocareer::parse_at("2026-11-23").ok());
    }
}
