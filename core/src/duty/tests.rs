//! Tests of duties. The vectors in `tests/vectors/duties_cases.json` hold the deadlines; here is the rest.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may stop")]

use std::collections::BTreeSet;

use super::table::{self, Row};
use super::*;
use crate::group::GroupState;
use crate::locale::Locale;
use crate::message::find;
use crate::model::{Engagement, EngagementMode, GroupEvent, Timestamp};
use crate::settings::Settings;

/// An engagement with every duty there is.
pub(super) const WHOLE: &str = r#"{"kind":"engagement","format_version":1,"id":"school","title":{"en":"School"},
    "mode":"community","jurisdiction":"NO",
    "channels":[{"id":"room","mode":"collaborative","platform":"meet","response_time_hours":24,
        "opening_hours":[{"days":["monday","tuesday","thursday","friday"],"opens":"08:00","closes":"16:00",
            "time_zone":"Europe/Oslo"}]}],
    "privacy_policy":{"edition":{"effective_from":"2026-01-01"},"settings_reviews":[
        {"platform":"meet","reviewed_on":"2026-01-01"}]},
    "group_agreement":{"id":"g","grace_days":7,"confidentiality_norm":{"text":{"en":"It stays here"},"reminder_days":30},
        "escalation":{"within_hours":4},"duration":{"starts_on":"2026-01-05","ends_on":"2026-06-20"},
        "closing":{"export":{"en":"Your texts"},"delete_after_days":30}},
    "presence_plan":{"cadence_days":2,"substitute":"p2"},"monitoring_plan":{"interval_days":3},
    "information":[{"id":"jobs","kind":"vacancy","author":"external","verified_on":"2026-01-01"},
        {"id":"guide","author":"practitioner","published_on":"2026-01-01","valid_until":"2026-06-01"}],
    "team":{"members":[{"id":"p1","roles":["practitioner","facilitator"],"competencies":[
            {"abilities":["searching"],"assessed_on":"2026-01-01","valid_until":"2026-07-01"}]},
        {"id":"p2","roles":["practitioner"]},{"id":"mod","roles":["moderator"]}]}}"#;

pub(super) fn policy(json: &str) -> Policy {
    let engagement: Engagement = serde_json::from_str(json).unwrap();
    Policy::new(Some(&engagement), None, &Settings::default())
}

pub(super) fn seconds(text: &str) -> i64 {
    Timestamp::new(text).seconds().unwrap()
}

/// A log of lines `TIME KIND FIELD=VALUE …`; the actor is `p1`.
fn log(lines: &[&str]) -> GroupState {
    let mut state = GroupState::new();
    for line in lines {
        let mut words = line.split(' ');
        let mut event = serde_json::json!({"at": words.next(), "kind": words.next(), "actor": "p1"});
        for (field, value) in words.filter_map(|word| word.split_once('=')) {
            event[field] = value.into();
        }
        let event: GroupEvent = serde_json::from_value(event).unwrap();
        state.apply(&event).unwrap();
    }
    state
}

/// The last one: of the items of information the one that was checked before.
fn of_kind(duties: &[Duty], kind: DutyKind) -> &Duty {
    duties.iter().rfind(|duty| duty.kind == kind).unwrap()
}

const OPENED: &str = "2026-01-05T08:00:00Z group_opened";

/// For each kind: what sets it off, and what does it, in a log.
const COURSES: &[(DutyKind, &[&str], &str)] = &[
    (DutyKind::MonitoringVisit, &[OPENED], "practitioner_visited"),
    (DutyKind::Presence, &[OPENED], "practitioner_posted"),
    (
        DutyKind::UnansweredMessage,
        &[OPENED, "2026-01-06T08:00:00Z message_received message_id=m"],
        "message_answered message_id=m",
    ),
    (
        DutyKind::IncidentEscalation,
        &[OPENED, "2026-01-06T08:00:00Z incident_reported incident=i trigger=crime"],
        "incident_escalated incident=i",
    ),
    (DutyKind::AgreementReview, &[OPENED, "2026-01-06T08:00:00Z agreement_adopted version=1"], "review_held"),
    (DutyKind::SettingsReview, &[OPENED], "settings_reviewed platform=meet"),
    (DutyKind::InformationVerification, &[OPENED], "information_verified item=jobs"),
    (DutyKind::EvidenceRenewal, &[OPENED], "evidence_renewed"),
    (DutyKind::ConfidentialityReminder, &[OPENED], "confidentiality_reminded"),
    (
        DutyKind::PendingAcceptance,
        &[
            OPENED,
            "2026-01-06T08:00:00Z agreement_adopted version=1",
            "2026-01-06T09:00:00Z member_joined member=m role=member",
        ],
        "agreement_accepted member=m version=1",
    ),
    (
        DutyKind::AcceptanceAtMajority,
        &[
            OPENED,
            "2026-01-06T08:00:00Z agreement_adopted version=1",
            "2026-01-06T09:00:00Z member_joined member=m role=member adult_on=2026-01-10",
            "2026-01-06T10:00:00Z agreement_accepted member=m version=1",
        ],
        "agreement_accepted member=m version=1",
    ),
    (DutyKind::ContentExport, &[OPENED, "2026-02-01T08:00:00Z closing_started"], "content_exported"),
    (DutyKind::ClosingActions, &[OPENED, "2026-02-01T08:00:00Z closing_started"], "group_closed"),
    (
        DutyKind::RetentionDeletion,
        &[OPENED, "2026-02-01T08:00:00Z closing_started", "2026-02-02T08:00:00Z group_closed"],
        "content_deleted",
    ),
];

#[test]
fn each_kind_is_upcoming_then_due_soon_then_overdue_until_it_is_done() {
    let policy = policy(WHOLE);
    for (kind, lines, done) in COURSES {
        let state = log(lines);
        let last = state.last_event_at().unwrap().max(seconds("2026-01-12T00:00:00Z"));
        let duties = policy.duties(Some(&state), last);
        let duty = of_kind(&duties, *kind);
        let state_at = |at: i64| of_kind(&policy.duties(Some(&state), at), *kind).state;
        assert!(duty.since.unwrap() < duty.soon_from && duty.soon_from < duty.deadline, "{kind}");
        // What comes of age is not there before.
        let first = if *kind == DutyKind::AcceptanceAtMajority { last } else { duty.soon_from - 1 };
        assert_eq!(state_at(first.min(duty.soon_from - 1)), DutyState::Upcoming, "{kind}");
        assert_eq!(state_at(duty.soon_from), DutyState::DueSoon, "{kind}");
        assert_eq!(state_at(duty.deadline), DutyState::DueSoon, "{kind}");
        assert_eq!(state_at(duty.deadline + 1), DutyState::Overdue, "{kind}");
        let late = duty.deadline.max(last) + 3_600;
        let done = format!("{} {done}", Timestamp::from_seconds(late));
        let state = log(&[*lines, &[done.as_str()]].concat());
        let again = policy.duties(Some(&state), late);
        let again = again.iter().find(|other| other.kind == *kind && other.subject == duty.subject);
        assert!(again.is_none_or(|again| again.deadline > duty.deadline && again.deadline >= late), "{kind}");
    }
}

#[test]
fn every_kind_has_a_course_and_a_text_in_every_language() {
    let mut kinds: BTreeSet<_> = COURSES.iter().map(|(kind, ..)| *kind).collect();
    // The log knows nothing of it: the policy itself is a document.
    kinds.insert(DutyKind::PolicyReview);
    assert!(kinds.iter().eq(DutyKind::ALL));
    for locale in Locale::ALL {
        for kind in DutyKind::ALL {
            assert!(find(&format!("duty-{kind}"), *locale).is_some(), "{kind} {locale}");
        }
    }
}

#[test]
fn rules_ask_in_the_modes_in_which_they_hold() {
    for mode in EngagementMode::ALL {
        let visits: &Row = table::visits(*mode);
        let is_asked = mode.includes(EngagementMode::Collaborative);
        assert!(!is_asked || mode.includes(visits.regular.mode), "{mode}");
    }
    assert!(table::verification(true).regular.id() != table::verification(false).regular.id());
}

#[test]
fn whoever_is_there_bears_it() {
    let policy = policy(WHOLE);
    let away = |who: &[&str]| {
        let mut lines = vec![OPENED.to_owned()];
        lines.extend(who.iter().map(|who| format!("2026-01-06T08:00:00Z practitioner_away actor={who}")));
        let state = log(&lines.iter().map(String::as_str).collect::<Vec<_>>());
        let duties = policy.duties(Some(&state), seconds("2026-01-06T09:00:00Z"));
        let duty = of_kind(&duties, DutyKind::MonitoringVisit).clone();
        (duty.bearer.id.unwrap(), duty.substitute)
    };
    let p2 = Some("p2".to_owned());
    assert_eq!(away(&[]), ("mod".to_owned(), p2));
    assert_eq!(away(&["mod"]), ("p2".to_owned(), None));
    assert_eq!(away(&["p2"]), ("mod".to_owned(), None));
    assert_eq!(away(&["mod", "p2"]), ("p1".to_owned(), None));
    assert_eq!(away(&["mod", "p2", "p1"]), ("mod".to_owned(), None), "somebody still has to");
}

#[test]
fn nothing_is_asked_of_a_policy_without_an_engagement_but_what_the_log_raises() {
    let policy = Policy::built_in();
    let at = seconds("2026-03-01T00:00:00Z");
    assert_eq!(policy.duties(None, at), []);
    assert_eq!(policy.next_duty_change(None, at), None);
    let lines = [OPENED, "2026-01-06T08:00:00Z incident_reported incident=i trigger=crime"];
    let duties = policy.duties(Some(&log(&lines)), at);
    assert_eq!(duties.len(), 1);
    assert_eq!((duties[0].kind, duties[0].state), (DutyKind::IncidentEscalation, DutyState::Overdue));
    assert_eq!(duties[0].bearer, DutyBearer { role: crate::model::TeamRole::Moderator, id: None });
}

#[test]
fn no_number_and_no_time_is_too_large() {
    let huge = WHOLE.replace("\"cadence_days\":2", "\"cadence_days\":4294967295");
    let huge = huge.replace("\"response_time_hours\":24", "\"response_time_hours\":4294967295");
    let policy = policy(&huge);
    let state = log(&[OPENED, "9999-12-31T23:59:59Z message_received message_id=m"]);
    for at in [i64::MIN, -1, 0, seconds("9999-12-31T23:59:59Z"), i64::MAX] {
        let duties = policy.duties(Some(&state), at);
        assert!(duties.len() >= 5);
        let json = duties_to_json(&duties, Some(Locale::Nynorsk));
        assert!(json.contains("\"deadline\":\"9999-12-31T23:59:59Z\""), "{json}");
        let _ = policy.next_duty_change(Some(&state), at);
        assert!(duties_to_ical(&duties, at, Locale::Bokmal).starts_with("BEGIN:VCALENDAR"));
    }
}

#[test]
fn the_json_says_all_and_a_text_only_when_it_is_asked_for() {
    let policy = policy(WHOLE);
    let state = log(&[OPENED, "2026-01-06T08:00:00Z message_received message_id=m"]);
    let duties = policy.duties(Some(&state), seconds("2026-01-06T09:00:00Z"));
    let message = [of_kind(&duties, DutyKind::UnansweredMessage).clone()];
    let expected = r#"[{"kind":"unanswered_message","rule":"O-02","state":"upcoming","since":"2026-01-06T08:00:00Z","soon_from":"2026-01-11T03:12:00Z","deadline":"2026-01-12T08:00:00Z","bearer":{"role":"practitioner","id":"p1"},"substitute":"p2","count":1}]"#;
    assert_eq!(duties_to_json(&message, None), expected);
    let text = |locale| duties_to_json(&message, Some(locale));
    assert!(text(Locale::English).ends_with(r#""count":1,"text":"Answer the message that waits"}]"#));
    assert!(text(Locale::Nynorsk).contains("Svar på meldinga som ventar"));
    assert_eq!(duties_to_json(&[], None), "[]");
}

#[test]
fn the_calendar_keeps_its_entries_apart_and_names_no_member() {
    let policy = policy(WHOLE);
    let state = log(&[
        OPENED,
        "2026-01-06T08:00:00Z agreement_adopted version=1",
        "2026-01-06T09:00:00Z member_joined member=seeker role=member",
        "2026-01-06T10:00:00Z message_received message_id=secret member=seeker",
        "2026-01-06T11:00:00Z incident_reported incident=sad member=seeker trigger=harassment",
    ]);
    let stamp = seconds("2026-01-06T12:00:00Z");
    let early = policy.duties(Some(&state), stamp);
    let file = duties_to_ical(&early, stamp, Locale::English);
    let late =
        duties_to_ical(&policy.duties(Some(&state), seconds("2026-02-06T12:00:00Z")), stamp, Locale::Nynorsk);
    let uids = |file: &str| -> BTreeSet<String> {
        file.lines().filter(|line| line.starts_with("UID:")).map(str::to_owned).collect()
    };
    assert_eq!(uids(&file).len(), early.len(), "each has its own");
    assert_eq!(uids(&file), uids(&late), "and keeps it");
    for (word, file) in [("seeker", &file), ("secret", &file), ("sad", &file), ("seeker", &late)] {
        assert!(!file.contains(word), "{word}");
    }
    for part in [
        "DTSTAMP:20260106T120000Z\r\n",
        "SUMMARY:Write something in the group\r\n",
        "DTSTART:20260108T225959Z\r\n",
        "ACTION:DISPLAY\r\n",
        "For: mod\\nSteps in: p2\r\n",
    ] {
        assert!(file.contains(part), "{part}\n{file}");
    }
    assert!(late.contains("SUMMARY:Over fristen: Sjå innom gruppa\r\n"), "{late}");
    assert_eq!(file, duties_to_ical(&early, stamp, Locale::English));
    let other = policy_of_another_group().duties(Some(&state), stamp);
    assert!(uids(&duties_to_ical(&other, stamp, Locale::English)).is_disjoint(&uids(&file)));
}

fn policy_of_another_group() -> Policy {
    policy(&WHOLE.replace("\"id\":\"g\"", "\"id\":\"h\""))
}

#[test]
fn presence_as_decisions_ask_for_it_is_the_first_of_the_two_duties() {
    let policy = policy(WHOLE);
    for lines in [&[OPENED][..], &[OPENED, "2026-01-08T10:00:00Z practitioner_visited"]] {
        let state = log(lines);
        let duties = policy.duties(Some(&state), 0);
        let deadlines =
            [DutyKind::MonitoringVisit, DutyKind::Presence].map(|kind| of_kind(&duties, kind).deadline);
        assert_eq!(policy.duties.presence_due(Some(&state)), deadlines.into_iter().min());
    }
}

#[test]
fn two_rows_of_one_platform_or_item_do_not_hide_each_other() {
    let twice = WHOLE.replace("\"id\":\"guide\"", "\"id\":\"jobs\"");
    let duties = policy(&twice).duties(None, 0);
    let jobs = duties.iter().filter(|duty| duty.subject.as_deref() == Some("jobs"));
    assert_eq!(jobs.count(), 2);
}
