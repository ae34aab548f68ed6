use chrono::{DateTime, NaiveTime, Offset, TimeZone, Timelike};
use chrono_tz::Tz;
use proptest::prelude::*;

use super::*;

fn at(text: &str) -> i64 {
    DateTime::parse_from_rfc3339(text).expect("an instant").timestamp()
}

fn date(text: &str) -> NaiveDate {
    crate::model::parse_date(text).expect("a date")
}

fn zone(name: &str) -> Zone {
    Zone::find(DataTables::built_in(), name).unwrap_or_else(|| panic!("{name}"))
}

/// Every zone of the table, with the first instant from which the table speaks of it.
fn zones() -> Vec<(String, i64)> {
    let table = DataTables::built_in().get(DataTableId::TimeZones).expect("the table");
    let mut all: Vec<(String, i64)> = Vec::new();
    for row in &table.rows {
        let name = row.key.clone().expect("a name");
        let from =
            row.valid_from.as_ref().and_then(Date::value).map_or(i64::MIN, |day| day_number(day) * DAY);
        if all.last().is_none_or(|(last, _)| *last != name) {
            all.push((name, from));
        }
    }
    all
}

fn oracle_offset(tz: Tz, seconds: i64) -> i32 {
    let utc = DateTime::from_timestamp(seconds, 0).expect("in range").naive_utc();
    tz.offset_from_utc_datetime(&utc).fix().local_minus_utc()
}

const FIRST: i64 = 946_684_800; // 2000-01-01
const LAST: i64 = 2_145_916_800; // 2038-01-01

#[test]
fn every_zone_agrees_with_the_iana_database_around_every_change() {
    let all = zones();
    assert!(all.len() > 40);
    for (name, from) in all {
        let (zone, tz) = (zone(&name), name.parse::<Tz>().expect("a zone of the database"));
        let agrees = |at: i64| assert_eq!(zone.offset_at(at), oracle_offset(tz, at), "{name} at {at}");
        for morning in (from.max(FIRST)..LAST).step_by(86_400) {
            agrees(morning);
            agrees(morning + DAY / 2);
            if oracle_offset(tz, morning) != oracle_offset(tz, morning + DAY) {
                (morning..morning + DAY)
                    .step_by(3600)
                    .for_each(|hour| (hour - 1..=hour + 1).for_each(agrees));
            }
        }
    }
}

proptest! {
    #[test]
    fn local_time_agrees_with_the_iana_database(which in any::<prop::sample::Index>(), seconds in FIRST..LAST) {
        let all = zones();
        let (name, from) = which.get(&all);
        prop_assume!(seconds >= *from);
        let tz: Tz = name.parse().expect("a zone of the database");
        let local = tz.timestamp_opt(seconds, 0).unwrap().naive_local();
        let minute = local.hour() * 60 + local.minute();
        let ours = zone(name).local(seconds);
        prop_assert_eq!((ours.0, u32::from(ours.1), u32::from(ours.2)), (local.date(), minute, local.second()));
    }

    #[test]
    fn an_instant_is_the_first_at_which_the_clock_shows_the_time(
        which in any::<prop::sample::Index>(), day in 11_000_i64..24_000, minute in 0_u16..=1440,
    ) {
        let all = zones();
        let (name, from) = which.get(&all);
        prop_assume!(day * DAY > *from + 2 * DAY);
        let (zone, tz) = (zone(name), name.parse::<Tz>().expect("a zone of the database"));
        let wanted = day_of_number(day).and_time(NaiveTime::MIN) + chrono::TimeDelta::minutes(i64::from(minute));
        // Minute by minute, from long before.
        let shows = |seconds: i64| tz.timestamp_opt(seconds, 0).unwrap().naive_local();
        let mut slow = day * DAY - DAY;
        while shows(slow) < wanted {
            slow += 60;
        }
        prop_assert_eq!(zone.instant(day_of_number(day), minute), slow);
        let local = day * DAY + i64::from(minute) * 60;
        prop_assert!(zone.reached(slow) >= local && zone.reached(slow - 1) < local);
    }

    #[test]
    fn no_number_is_too_large(seconds in any::<i64>(), minute in any::<u16>()) {
        let zone = zone("Europe/Oslo");
        let (day, ..) = zone.local(seconds);
        zone.instant(day, minute);
        zone.reached(seconds);
        zone.next_offset_change(seconds);
    }
}

#[test]
fn the_hour_that_is_left_out_and_the_one_that_comes_twice() {
    let oslo = zone("Europe/Oslo");
    // Spring 2027: 02:00 becomes 03:00 at 01:00 UTC.
    let spring = at("2027-03-28T01:00:00Z");
    for minute in [120, 150, 179, 180] {
        assert_eq!(oslo.instant(date("2027-03-28"), minute), spring, "{minute}");
    }
    assert_eq!(oslo.instant(date("2027-03-28"), 119), spring - 60);
    assert_eq!(oslo.instant(date("2027-03-28"), 181), spring + 60);
    assert_eq!(oslo.local(spring), (date("2027-03-28"), 180, 0));
    // Autumn 2026: 03:00 becomes 02:00 at 01:00 UTC.
    let autumn = at("2026-10-25T01:00:00Z");
    assert_eq!(oslo.instant(date("2026-10-25"), 150), autumn - 1800, "the first 02:30");
    assert_eq!(oslo.local(autumn + 1800), (date("2026-10-25"), 150, 0), "the second 02:30");
    assert_eq!(oslo.instant(date("2026-10-25"), 180), autumn + 3600);
    assert_eq!(oslo.next_offset_change(autumn), Some(spring));
    assert_eq!(oslo.next_offset_change(spring - 1), Some(spring));
}

#[test]
fn the_stretches_of_time_have_the_changes_that_a_search_finds() {
    let oslo = zone("Europe/Oslo");
    let last_year = at("2110-01-01T00:00:00Z");
    for around in
        oslo.changes.iter().skip(1).map(|change| change.at).chain([i64::MIN + 1, 0, last_year, i64::MAX - 1])
    {
        for seconds in around - 1..=around + 1 {
            let found = oslo.changes.partition_point(|change| change.at <= seconds) - 1;
            assert_eq!(oslo.last_change(seconds), found, "{seconds}");
        }
    }
    let covered = STRETCHES_FROM + (STRETCHES << STRETCH_BITS);
    assert!(covered > at("2110-12-01T00:00:00Z") && covered < at("2111-03-01T00:00:00Z"));
    assert_eq!(STRETCHES_FROM, at("1996-01-01T00:00:00Z"));
}

#[test]
fn what_is_unknown_is_not_guessed() {
    for name in ["", "Europe/Atlantis", "europe/oslo", "CET", "Europe/Oslo "] {
        assert_eq!(Zone::find(DataTables::built_in(), name), None, "{name}");
    }
    assert_eq!(zone("UTC").next_offset_change(0), None);
}

fn table(rows: &str) -> Result<DataTables, crate::Error> {
    DataTables::from_json(&format!(
        r#"{{"kind":"dated_data","format_version":1,"id":"x","tables":[{{"id":"time_zones","as_of":"2030-01-01","rows":[{rows}]}}]}}"#
    ))
}

#[test]
fn a_host_can_end_summer_time() {
    let row = |text: &str, from: &str, status: &str| {
        format!(
            r#"{{"key":"Europe/Oslo","text":"{text}","valid_from":"{from}"{status},"source":"act","confidence":"found"}}"#
        )
    };
    let proposed = row("+03:00 none", "2028-01-01", r#","status":"proposed""#);
    let rows = [row("+02:00 none", "2030-07-01", ""), row("+01:00 eu", "1996-01-01", ""), proposed];
    let data = table(&rows.join(",")).expect("a table");
    let oslo = Zone::find(&data, "Europe/Oslo").expect("the zone");
    let spring = at("2030-03-31T01:00:00Z");
    assert_eq!(oslo.next_offset_change(at("2030-01-01T00:00:00Z")), Some(spring));
    assert_eq!(oslo.next_offset_change(spring), None, "summer time stays");
    assert_eq!(oslo.offset_at(at("2040-01-01T00:00:00Z")), 7200);
    assert_eq!(oslo.offset_at(at("2029-01-01T00:00:00Z")), 3600);
    assert_eq!(Zone::find(&data, "Europe/Berlin"), None, "the table replaces the built-in one");
}

#[test]
fn a_row_that_is_no_rule_is_refused() {
    for text in [
        "",
        "+01:00",
        "+1:00 eu",
        "+01:00 us",
        "01:00 eu",
        "+01:60 none",
        "+19:00 none",
        "+01:00  eu",
        "٠01:00 eu",
    ] {
        let row = format!(r#"{{"key":"X","text":"{text}","source":"act","confidence":"found"}}"#);
        assert!(matches!(table(&row), Err(crate::Error::InvalidSetting { .. })), "{text}");
    }
    assert!(table(r#"{"key":"X","text":"-09:30 none","source":"act","confidence":"found"}"#).is_ok());
}
