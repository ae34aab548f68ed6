//! What holds of the duties of every log.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may stop")]

use chrono::{Datelike as _, Days, NaiveDate, TimeZone as _};
use chrono_tz::Tz;
use proptest::prelude::*;

use super::deadline::Clock;
use super::tests::{WHOLE, policy, seconds};
use super::*;
use crate::dated::DataTables;
use crate::group::GroupState;
use crate::model::{ActorRole, Engagement, GroupEvent, GroupEventKind as Kind, Timestamp};

const START: &str = "2026-01-05T08:00:00Z";

/// An event of a kind with all that any kind may need, so that most of them can happen.
fn event(kind: Kind, who: u8, at: i64) -> GroupEvent {
    let id = |prefix: &str| Some(format!("{prefix}{}", who % 3));
    GroupEvent {
        kind: Some(kind),
        at: Some(Timestamp::from_seconds(at)),
        actor: Some(["p1", "p2", "mod"][usize::from(who % 3)].to_owned()),
        member: id("m"),
        role: Some(if who % 5 == 0 { ActorRole::Observer } else { ActorRole::Member }),
        adult_on: (who % 2 == 0).then(|| crate::model::Date::new("2026-02-01")),
        guardian: id("g"),
        version: id("v"),
        session: id("s"),
        message_id: id("q"),
        incident: id("i"),
        medium: Some(crate::model::Medium::Text),
        step: Some(crate::model::SanctionStep::PrivateNotice),
        trigger: Some(crate::model::EscalationTrigger::Harassment),
        platform: Some("meet".to_owned()),
        item: Some(if who % 2 == 0 { "jobs" } else { "guide" }.to_owned()),
        upheld: Some(false),
        until: (kind == Kind::PractitionerAway).then(|| Timestamp::from_seconds(at.saturating_add(90_000))),
        ..GroupEvent::default()
    }
}

/// The state of a log of which only what can happen is kept, and the time of its end.
fn state_of(steps: &[(usize, u8, u32)]) -> (GroupState, i64) {
    let mut at = seconds(START);
    let mut state = GroupState::new();
    state.apply(&event(Kind::GroupOpened, 0, at)).unwrap();
    for (kind, who, later) in steps {
        at += i64::from(*later);
        let _ = state.apply(&event(Kind::ALL[kind % Kind::ALL.len()], *who, at));
    }
    (state, at)
}

fn steps() -> impl Strategy<Value = Vec<(usize, u8, u32)>> {
    prop::collection::vec((0..Kind::ALL.len(), any::<u8>(), 0_u32..400_000), 0..40)
}

/// What does each duty.
const DONE: &[(Kind, DutyKind)] = &[
    (Kind::PractitionerVisited, DutyKind::MonitoringVisit),
    (Kind::PractitionerPosted, DutyKind::Presence),
    (Kind::PractitionerPosted, DutyKind::MonitoringVisit),
    (Kind::ReviewHeld, DutyKind::AgreementReview),
    (Kind::SettingsReviewed, DutyKind::SettingsReview),
    (Kind::InformationVerified, DutyKind::InformationVerification),
    (Kind::EvidenceRenewed, DutyKind::EvidenceRenewal),
    (Kind::ConfidentialityReminded, DutyKind::ConfidentialityReminder),
    (Kind::ContentExported, DutyKind::ContentExport),
    (Kind::GroupClosed, DutyKind::ClosingActions),
    (Kind::ContentDeleted, DutyKind::RetentionDeletion),
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn duties_are_in_one_order_and_the_same_twice(steps in steps(), at in 0_i64..60_000_000) {
        let (policy, (state, _)) = (policy(WHOLE), state_of(&steps));
        let at = seconds(START) + at;
        let duties = policy.duties(Some(&state), at);
        prop_assert!(duties.windows(2).all(|pair| order(&pair[0]) <= order(&pair[1])));
        prop_assert_eq!(&duties, &policy.duties(Some(&state), at));
        for duty in &duties {
            prop_assert!(duty.soon_from <= duty.deadline);
            prop_assert_eq!(duty.state == DutyState::Overdue, at > duty.deadline);
            prop_assert!(duty.since.is_none_or(|since| since <= duty.deadline));
        }
    }

    #[test]
    fn nothing_changes_before_the_next_change(steps in steps(), at in 0_i64..40_000_000, part in 0_u8..=100) {
        let (policy, (state, _)) = (policy(WHOLE), state_of(&steps));
        let at = seconds(START) + at;
        let now = policy.duties(Some(&state), at);
        match policy.next_duty_change(Some(&state), at) {
            None => prop_assert_eq!(now, policy.duties(Some(&state), at + 400_000_000)),
            Some(next) => {
                prop_assert!(next > at);
                let between = at + (next - 1 - at) / 100 * i64::from(part);
                prop_assert_eq!(&now, &policy.duties(Some(&state), between));
                prop_assert_eq!(&now, &policy.duties(Some(&state), next - 1));
                prop_assert_ne!(now, policy.duties(Some(&state), next));
            }
        }
    }

    #[test]
    fn what_is_done_now_is_not_overdue_now(steps in steps(), who in 0_u8..3, later in 0_u32..9_000_000) {
        let (policy, (state, end)) = (policy(WHOLE), state_of(&steps));
        let now = end + i64::from(later);
        for (done, kind) in DONE {
            let mut state = state.clone();
            // The evidence in the document is that of `p1`.
            let who = if *kind == DutyKind::EvidenceRenewal { 0 } else { who };
            let event = event(*done, who, now);
            if state.apply(&event).is_err() {
                continue;
            }
            let subjects = [event.platform, event.item, event.actor];
            let is_it = |duty: &&Duty| duty.kind == *kind
                && (duty.subject.is_none() || subjects.contains(&duty.subject));
            let duties = policy.duties(Some(&state), now);
            let late = duties.iter().filter(is_it).find(|duty| duty.state == DutyState::Overdue);
            prop_assert!(late.is_none(), "{} {:?}", done, late);
        }
    }

    #[test]
    fn whoever_does_it_later_has_longer(steps in steps(), first in 0_i64..9_000_000, later in 0_i64..900_000) {
        let (policy, (state, end)) = (policy(WHOLE), state_of(&steps));
        for (done, kind) in DONE {
            let at = |now: i64| {
                let mut state = state.clone();
                state.apply(&event(*done, 0, now)).ok()?;
                let duties = policy.duties(Some(&state), now);
                duties.iter().find(|duty| duty.kind == *kind).map(|duty| duty.deadline)
            };
            if let (Some(one), Some(other)) = (at(end + first), at(end + first + later)) {
                prop_assert!(one <= other, "{}", kind);
            }
        }
    }

    #[test]
    fn of_events_that_have_nothing_to_do_with_each_other_the_order_does_not_matter(
        steps in steps(), one in 0..8_usize, other in 0..8_usize,
    ) {
        let kinds = [
            Kind::PractitionerVisited, Kind::ReviewHeld, Kind::SettingsReviewed, Kind::InformationVerified,
            Kind::EvidenceRenewed, Kind::ConfidentialityReminded, Kind::MessageReceived, Kind::IncidentReported,
        ];
        let (policy, (state, end)) = (policy(WHOLE), state_of(&steps));
        let after = |order: [usize; 2]| {
            let mut state = state.clone();
            for index in order {
                let _ = state.apply(&event(kinds[index], 7, end + 5));
            }
            policy.duties(Some(&state), end + 100_000)
        };
        prop_assert_eq!(after([one, other]), after([other, one]));
    }

    /// Days counted by another library, one after the other.
    #[test]
    fn deadlines_are_those_of_a_calendar_on_the_wall(
        at in 1_600_000_000_i64..2_000_000_000, days in 0_u32..400, zone in 0..ZONES.len(), week in 1_u8..128,
    ) {
        let (name, zone) = ZONES[zone];
        let clock = clock(name, week);
        let mut day = zone.timestamp_opt(at, 0).unwrap().date_naive() + Days::new(u64::from(days));
        prop_assert_eq!(clock.after_days(at, days), end_of(day, zone));
        while !is_open(day, week) {
            day = day.succ_opt().unwrap();
        }
        let moved = clock.on_open_day(clock.after_days(at, days));
        prop_assert_eq!(moved, end_of(day, zone));
        prop_assert_eq!(clock.on_open_day(moved), moved);
    }

    #[test]
    fn deadlines_never_run_backwards(
        at in 1_600_000_000_i64..2_000_000_000, later in 0_i64..200_000, days in 0_u32..9,
        zone in 0..ZONES.len(), week in 1_u8..128,
    ) {
        let clock = clock(ZONES[zone].0, week);
        let deadline = |at| clock.on_open_day(clock.after_days(at, days));
        prop_assert!(at <= deadline(at) && deadline(at) <= deadline(at + later));
    }
}

const ZONES: &[(&str, Tz)] = &[
    ("Europe/Oslo", Tz::Europe__Oslo),
    ("Europe/Helsinki", Tz::Europe__Helsinki),
    ("Atlantic/Reykjavik", Tz::Atlantic__Reykjavik),
    ("Atlantic/Azores", Tz::Atlantic__Azores),
];

const HOLIDAYS: &str = r#"{"kind":"dated_data","format_version":1,"id":"h","tables":[{"id":"holidays",
    "as_of":"2026-01-01","rows":[{"key":"NO","valid_from":"2026-04-02","valid_until":"2026-04-06","source":"s",
    "confidence":"found"},{"key":"NO","valid_from":"2027-05-17","valid_until":"2027-05-17","source":"s",
    "confidence":"found"}]}]}"#;

fn is_open(day: NaiveDate, week: u8) -> bool {
    let holiday = |from: (i32, u32, u32), until: (i32, u32, u32)| {
        let day_of = |(year, month, day)| NaiveDate::from_ymd_opt(year, month, day).unwrap();
        day_of(from) <= day && day <= day_of(until)
    };
    let is_holiday = holiday((2026, 4, 2), (2026, 4, 6)) || holiday((2027, 5, 17), (2027, 5, 17));
    week >> day.weekday().num_days_from_monday() & 1 == 1 && !is_holiday
}

fn end_of(day: NaiveDate, zone: Tz) -> i64 {
    // The last second that shows the day: of an hour that comes twice, the later one.
    let last = day.and_hms_opt(23, 59, 59).unwrap();
    zone.from_local_datetime(&last).latest().unwrap().timestamp()
}

fn clock(zone: &str, week: u8) -> Clock {
    let names = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
    let days: Vec<_> = (0..7).filter(|day| week >> day & 1 == 1).map(|day| names[day]).collect();
    let hours = serde_json::json!([{"days": days, "opens": "09:00", "closes": "15:00", "time_zone": zone}]);
    let engagement = serde_json::json!({"jurisdiction": "NO", "channels": [{"opening_hours": hours}]});
    let engagement: Engagement = serde_json::from_value(engagement).unwrap();
    Clock::new(&engagement, &DataTables::from_json(HOLIDAYS).unwrap())
}
