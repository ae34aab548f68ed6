use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, TimeZone};
use chrono_tz::Tz;
use proptest::prelude::*;

use super::*;
use crate::calendar::day_of_number;

fn at(text: &str) -> i64 {
    DateTime::parse_from_rfc3339(text).expect("an instant").timestamp()
}

fn entry(days: &[Weekday], opens: &str, closes: &str, zone: &str) -> OpeningHours {
    OpeningHours {
        days: days.to_vec(),
        opens: Some(ClockTime::new(opens)),
        closes: Some(ClockTime::new(closes)),
        time_zone: Some(zone.to_owned()),
    }
}

fn data(holidays: &[(NaiveDate, NaiveDate)]) -> DataTables {
    let rows: Vec<_> = holidays
        .iter()
        .map(|(from, until)| {
            format!(
                r#"{{"key":"NO","valid_from":"{from}","valid_until":"{until}","source":"host","confidence":"found"}}"#
            )
        })
        .collect();
    DataTables::from_json(&format!(
        r#"{{"kind":"dated_data","format_version":1,"id":"x","tables":[{{"id":"holidays","as_of":"2026-01-01","rows":[{}]}}]}}"#,
        rows.join(",")
    ))
    .expect("tables")
}

fn date(text: &str) -> NaiveDate {
    crate::model::parse_date(text).expect("a date")
}

fn oslo(days: &[Weekday], opens: &str, closes: &str) -> Schedule {
    Schedule::new(&[entry(days, opens, closes, "Europe/Oslo")], None, DataTables::built_in())
}

const WORK: &[Weekday] =
    &[Weekday::Monday, Weekday::Tuesday, Weekday::Wednesday, Weekday::Thursday, Weekday::Friday];

#[test]
fn a_working_day_lasts_eight_hours_on_the_days_the_clock_is_changed() {
    let every = oslo(Weekday::ALL, "08:00", "16:00");
    for (before, opens) in [
        ("2026-03-29T00:00:00Z", "2026-03-29T06:00:00Z"),
        ("2026-10-25T00:00:00Z", "2026-10-25T07:00:00Z"),
        ("2026-11-24T00:00:00Z", "2026-11-24T07:00:00Z"),
    ] {
        assert_eq!(every.next_change(at(before)), Some(at(opens)));
        assert!(every.is_open(at(opens)) && !every.is_open(at(opens) - 1));
        assert_eq!(every.open_until(at(opens)), Some(at(opens) + 8 * 3600));
        assert!(!every.is_open(at(opens) + 8 * 3600));
    }
}

#[test]
fn the_whole_day_is_as_long_as_it_is() {
    let sundays = oslo(&[Weekday::Sunday], "00:00", "24:00");
    for (inside, hours) in
        [("2026-03-29T12:00:00Z", 23), ("2026-10-25T12:00:00Z", 25), ("2026-11-22T12:00:00Z", 24)]
    {
        let opened = sundays.next_open(at(inside) - 4 * DAY).expect("a Sunday");
        assert_eq!(sundays.next_change(opened), Some(opened + hours * 3600), "{inside}");
    }
    let always = oslo(Weekday::ALL, "00:00", "24:00");
    assert!(always.is_open(at("2026-10-25T01:30:00Z")));
    assert_eq!(always.next_change(at("2026-03-01T00:00:00Z")), None, "24:00 meets 00:00");
    assert_eq!(
        always.add_open_seconds(at("2026-03-01T00:00:00Z"), 400 * DAY),
        Some(at("2027-04-05T00:00:00Z"))
    );
}

#[test]
fn times_that_a_clock_leaves_out_or_shows_twice() {
    let night = |opens, closes| oslo(&[Weekday::Sunday], opens, closes);
    let (spring, autumn) = (at("2026-03-29T01:00:00Z"), at("2026-10-25T01:00:00Z"));
    let hours = |schedule: &Schedule, near: i64| {
        let opened = schedule.next_open(near - 5 * 3600).expect("it opens");
        (opened - near, schedule.open_until(opened).expect("it closes") - near)
    };
    // Wholly in what spring leaves out: not that day at all.
    assert_eq!(night("02:10", "02:50").next_open(spring - 3600), Some(at("2026-04-05T00:10:00Z")));
    assert_eq!(hours(&night("01:00", "02:30"), spring), (-3600, 0));
    assert_eq!(hours(&night("02:30", "04:00"), spring), (0, 3600));
    // Autumn: the first time that the clock shows it.
    assert_eq!(hours(&night("02:10", "02:50"), autumn), (-3000, -600));
    assert_eq!(hours(&night("02:30", "03:00"), autumn), (-1800, 3600));
    assert_eq!(hours(&night("01:00", "02:30"), autumn), (-7200, -1800));
}

#[test]
fn hours_of_several_entries_are_joined() {
    let (berlin, london) = ("Europe/Berlin", "Europe/London");
    let hours = [
        entry(WORK, "08:00", "12:00", "Europe/Oslo"),
        entry(WORK, "10:00", "14:00", berlin),
        entry(WORK, "14:00", "15:00", berlin),
        entry(&[Weekday::Monday, Weekday::Monday], "13:00", "17:00", london),
    ];
    let schedule = Schedule::new(&hours, None, DataTables::built_in());
    assert_eq!(schedule.weeks.len(), 2, "Oslo and Berlin have the same clock");
    assert_eq!(schedule.open_until(at("2026-11-23T07:00:00Z")), Some(at("2026-11-23T17:00:00Z")), "Monday");
    assert_eq!(schedule.open_until(at("2026-11-24T07:00:00Z")), Some(at("2026-11-24T14:00:00Z")), "Tuesday");
}

#[test]
fn what_cannot_be_used_is_left_out_and_told() {
    let mut no_close = entry(WORK, "08:00", "16:00", "Europe/Oslo");
    no_close.closes = None;
    let hours = [
        entry(WORK, "16:00", "08:00", "Europe/Oslo"),
        entry(WORK, "08:00", "08:00", "Europe/Oslo"),
        entry(WORK, "eight", "16:00", "Europe/Oslo"),
        entry(&[], "08:00", "16:00", "Europe/Oslo"),
        entry(WORK, "08:00", "16:00", "Europe/Atlantis"),
        OpeningHours { time_zone: None, ..entry(WORK, "08:00", "16:00", "") },
        no_close,
    ];
    let schedule = Schedule::new(&hours, None, DataTables::built_in());
    let (hours, zone) = (Unusable::Hours, Unusable::Zone);
    let told = [(0, hours), (1, hours), (2, hours), (3, Unusable::Days), (4, zone), (5, zone), (6, hours)];
    assert_eq!(schedule.unusable(), told);
    assert!(schedule.is_empty());
    for instant in [i64::MIN, 0, at("2026-11-24T09:00:00Z"), i64::MAX] {
        assert!(!schedule.is_open(instant));
        assert_eq!(schedule.next_change(instant), None);
        assert_eq!(schedule.add_open_seconds(instant, 1), None);
        assert_eq!(schedule.add_open_seconds(instant, 0), Some(instant));
    }
}

#[test]
fn holidays_are_closed_for_the_country_that_has_them() {
    let hours = [entry(WORK, "08:00", "16:00", "Europe/Oslo")];
    let data = data(&[
        (date("2026-12-24"), date("2026-12-25")),
        (date("2026-12-26"), date("2027-01-01")),
        (date("2026-12-28"), date("2026-12-28")),
    ]);
    let schedule = Schedule::new(&hours, Some("NO"), &data);
    assert_eq!(schedule.holidays.len(), 1, "days that meet are one holiday");
    let closing = at("2026-12-23T15:00:00Z");
    assert_eq!(schedule.next_change(closing), Some(at("2027-01-04T07:00:00Z")));
    // Four opening hours from an hour before the closing: the rest comes after the holiday.
    assert_eq!(schedule.add_open_seconds(closing - 3600, 4 * 3600), Some(at("2027-01-04T10:00:00Z")));
    assert_eq!(schedule.add_open_seconds(closing - 3600, 3600), Some(closing), "a deadline at the closing");
    let abroad = Schedule::new(&hours, Some("SE"), &data);
    assert_eq!(abroad.next_change(closing), Some(at("2026-12-24T07:00:00Z")));
    let nowhere = Schedule::new(&hours, None, &data);
    assert_eq!(nowhere.next_change(closing), Some(at("2026-12-24T07:00:00Z")));
}

#[test]
fn nothing_is_looked_for_for_ever() {
    let hours = [entry(WORK, "08:00", "16:00", "Europe/Oslo")];
    let data = data(&[(date("2026-12-24"), date("9999-12-31"))]);
    let schedule = Schedule::new(&hours, Some("NO"), &data);
    let closing = at("2026-12-23T15:00:00Z");
    assert_eq!(schedule.next_change(closing), None);
    assert_eq!(schedule.next_open(closing), None);
    assert_eq!(schedule.add_open_seconds(closing - 3600, 3601), None);
    let minute = oslo(&[Weekday::Monday], "08:00", "08:01");
    assert_eq!(minute.add_open_seconds(closing, i64::MAX), None);
    assert_eq!(oslo(Weekday::ALL, "00:00", "24:00").add_open_seconds(closing, i64::MAX), None);
}

#[test]
fn a_holiday_without_its_days_is_refused() {
    for days in ["", r#""valid_from":"2026-12-25","#, r#""valid_until":"2026-12-25","#] {
        let text = format!(
            r#"{{"kind":"dated_data","format_version":1,"id":"x","tables":[{{"id":"holidays","as_of":"2026-01-01","rows":[{{"key":"NO",{days}"source":"host","confidence":"found"}}]}}]}}"#
        );
        assert!(matches!(DataTables::from_json(&text), Err(crate::Error::InvalidSetting { .. })), "{days}");
    }
}

/// The Sundays on which clocks are changed in Europe, at 01:00 UTC.
const CHANGES: [&str; 6] =
    ["2026-03-29", "2026-10-25", "2027-03-28", "2027-10-31", "2028-03-26", "2028-10-29"];

const ZONES: [&str; 7] = [
    "Europe/Oslo",
    "Europe/London",
    "Europe/Helsinki",
    "America/Nuuk",
    "Atlantic/Azores",
    "Europe/Istanbul",
    "UTC",
];

/// How many minutes the slow way looks at, and how many of them come before the instant that is asked about.
const MINUTES: usize = 11 * 1440;
const BEFORE: usize = 3 * 1440;

/// Which minutes are open, found by letting clocks run minute by minute and opening and closing doors.
fn slow(hours: &[OpeningHours], holidays: &[(NaiveDate, NaiveDate)], first: i64) -> Vec<bool> {
    let mut open = vec![false; MINUTES];
    for entry in hours {
        let tz: Tz = entry.time_zone.as_deref().unwrap().parse().unwrap();
        let instants = (0..MINUTES).map(|minute| first + 60 * i64::try_from(minute).unwrap());
        let clock: Vec<NaiveDateTime> =
            instants.map(|seconds| tz.timestamp_opt(seconds, 0).unwrap().naive_local()).collect();
        let first_showing = |time| clock.iter().position(|shown| *shown >= time).unwrap_or(MINUTES);
        let minutes = |time: &Option<ClockTime>| i64::from(time.as_ref().unwrap().minutes().unwrap());
        let (opens, closes) = (minutes(&entry.opens), minutes(&entry.closes));
        for date in clock[0].date().iter_days().take(13).skip(1) {
            let weekday = Weekday::ALL[usize::try_from(date.weekday().num_days_from_monday()).unwrap()];
            let holiday = holidays.iter().any(|(first, last)| *first <= date && date <= *last);
            if opens < closes && entry.days.contains(&weekday) && !holiday {
                let at = |minute| date.and_time(NaiveTime::MIN) + TimeDelta::minutes(minute);
                let (from, until) = (first_showing(at(opens)), first_showing(at(closes)));
                open[from..until].fill(true);
            }
        }
    }
    open
}

prop_compose! {
    /// Minutes of the day, often those at which clocks are changed and those at midnight.
    fn clock_time()(minute in prop_oneof![
        0_u16..=1440, 0_u16..=240, 1320_u16..=1440, prop::sample::select(vec![0_u16, 60, 120, 180, 240, 1380, 1440])
    ]) -> ClockTime {
        ClockTime::new(&format!("{:02}:{:02}", minute / 60, minute % 60))
    }
}

prop_compose! {
    fn opening()(
        days in prop::sample::subsequence(Weekday::ALL.to_vec(), 1..=7),
        times in (clock_time(), clock_time()),
        swap in prop::bool::weighted(0.9),
        zone in prop::sample::select(ZONES.to_vec()),
    ) -> OpeningHours {
        let minutes = |time: &ClockTime| time.minutes();
        let turned = swap && minutes(&times.0) > minutes(&times.1);
        let (opens, closes) = if turned { (times.1, times.0) } else { times };
        OpeningHours { days, opens: Some(opens), closes: Some(closes), time_zone: Some(zone.to_owned()) }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]
    #[test]
    fn the_fast_way_agrees_with_clocks_that_run_minute_by_minute(
        hours in prop::collection::vec(opening(), 0..5),
        holidays in prop::collection::vec((-3_i64..8, 0_i64..2), 0..3),
        change in prop::sample::select(CHANGES.to_vec()),
        // Most questions are asked in the night of the change.
        offset in prop_oneof![-6 * 3600_i64..8 * 3600, -2 * DAY..2 * DAY],
        seconds in prop_oneof![1_i64..4 * 3600, 1_i64..5 * DAY],
    ) {
        let sunday = day_number(date(change));
        let mut days: Vec<_> = holidays
            .iter()
            .map(|(from, more)| (day_of_number(sunday + from), day_of_number(sunday + from + more)))
            .collect();
        days.sort();
        days.dedup_by_key(|(from, _)| *from);
        let schedule = Schedule::new(&hours, Some("NO"), &data(&days));
        let at = sunday * DAY + 3600 + offset;
        let first = at.div_euclid(60) * 60 - 60 * i64::try_from(BEFORE).unwrap();
        let open = slow(&hours, &days, first);
        // The last day is not looked at: a door may stand open beyond it.
        let end = MINUTES - 1440;
        let instant = |minute: usize| first + 60 * i64::try_from(minute).unwrap();

        prop_assert_eq!(schedule.is_open(at), open[BEFORE], "at {}", at);
        for near in (BEFORE..end).step_by(7) {
            prop_assert_eq!(schedule.is_open(instant(near) + 59), open[near], "at {}", instant(near));
        }
        match (BEFORE..end).find(|minute| open[*minute] != open[BEFORE]) {
            Some(minute) => prop_assert_eq!(schedule.next_change(at), Some(instant(minute))),
            None => prop_assert!(schedule.next_change(at).is_none_or(|next| next >= instant(end))),
        }
        let mut left = seconds;
        let mut deadline = None;
        for (minute, is_open) in open.iter().enumerate().take(end).skip(BEFORE) {
            let from = instant(minute).max(at);
            let length = instant(minute + 1) - from;
            if *is_open && left <= length {
                deadline = Some(from + left);
                break;
            }
            left -= if *is_open { length } else { 0 };
        }
        match deadline {
            Some(deadline) => prop_assert_eq!(schedule.add_open_seconds(at, seconds), Some(deadline)),
            None => prop_assert!(schedule.add_open_seconds(at, seconds).is_none_or(|ours| ours >= instant(end))),
        }
    }
}
