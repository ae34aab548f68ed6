#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may stop")]

use proptest::prelude::*;

use super::*;
use crate::decision::read_decision_request;
use crate::group::{GroupState, LogReason, Rejection, ReplayOptions, event_hash, replay, seal};
use crate::model::{BreakGlass, DecisionRequest, Engagement, Outcome, Timestamp};
use crate::policy::Policy;
use crate::settings::{Settings, parse_at};

const GROUP: &str = r#"{"kind":"engagement","format_version":1,"id":"g","mode":"community","jurisdiction":"NO",
    "channels":[{"id":"room","mode":"community","platform":"p","participation":["observe","reply","post","react"],
        "media":["text"],"anonymity":"pseudonymous_self"}],"platforms":[{"id":"p"}],
    "group_agreement":{"version":"1","confidentiality_norm":{"text":{"en":"It stays here"}},"grace_days":7},
    "team":{"members":[{"id":"p1","roles":["practitioner"]}]}}"#;

const LOG: &str = r#"{"kind":"group_opened","at":"2026-01-05T08:00:00Z","actor":"p1"}
{"kind":"agreement_adopted","at":"2026-01-05T08:05:00Z","actor":"p1","version":"1"}

{"kind":"member_joined","at":"2026-01-06T08:00:00Z","member":"anna","role":"member","age":20}
{"kind":"agreement_accepted","at":"2026-01-06T08:10:00Z","member":"anna","version":"1"}
{"kind":"practitioner_visited","at":"2026-01-07T08:00:00Z","actor":"p1"}
{"kind":"moderated","at":"2026-01-08T08:00:00Z","actor":"p1","member":"anna","step":"removal"}
"#;

/// What is asked, and after how many events; nothing where no state is given.
const ASKED: [(&str, Option<u64>); 5] = [
    (
        r#"{"request_id":"r1","at":"2026-01-07T09:00:00Z","action":"post","role":"member","actor":"anna","medium":"text"}"#,
        Some(5),
    ),
    (
        r#"{"request_id":"r2","at":"2026-01-06T08:05:00Z","action":"post","role":"member","actor":"anna","medium":"text"}"#,
        Some(3),
    ),
    (
        r#"{"request_id":"r3","at":"2026-01-09T09:00:00Z","action":"post","role":"member","actor":"anna","medium":"text"}"#,
        Some(6),
    ),
    (r#"{"at":"2026-01-09T09:00:00Z","action":"react","role":"member","actor":"anna"}"#, None),
    (
        r#"{"request_id":"r5","at":"2026-01-07T09:00:00Z","action":"react","role":"member","actor":"anna"}"#,
        Some(5),
    ),
];

fn policy(json: &str) -> Policy {
    let engagement: Engagement = serde_json::from_str(json).unwrap();
    Policy::new(Some(&engagement), None, &Settings::default())
}

/// The group after so many events.
fn after(events: u64, log: &str) -> (GroupState, Option<String>) {
    let lines: Vec<_> = log.lines().filter(|line| !line.is_empty()).collect();
    let lines = &lines[..usize::try_from(events).unwrap()];
    let replay = replay(lines.join("\n").as_bytes(), &ReplayOptions::default());
    assert_eq!((replay.stopped, replay.events), (None, events));
    let hash = lines.last().map(|line| event_hash(line.as_bytes()).unwrap());
    assert_eq!(hash, replay.last_hash);
    (replay.state, hash)
}

/// The records of what is asked, as a file.
fn records(policy: &Policy, log: &str) -> String {
    let line = |(text, events): (&str, Option<u64>)| {
        let request = read_decision_request(text.as_bytes()).unwrap();
        let state = events.map(|events| after(events, log));
        let hash = state.as_ref().and_then(|(_, hash)| hash.as_deref());
        let state = state.as_ref().map(|(state, _)| state);
        let record = policy.record(state, hash, &request, &policy.decide(state, &request));
        RecordEntry { request, record }.to_line() + "\n"
    };
    ASKED.into_iter().map(line).collect()
}

fn fields(replay: &RecordReplay) -> Vec<(usize, RecordField)> {
    replay.differences.iter().map(|difference| (difference.line, difference.field)).collect()
}

#[test]
fn what_is_recorded_is_read_again_and_proven() {
    let policy = policy(GROUP);
    let text = records(&policy, LOG);
    let read = read_records(text.as_bytes());
    assert_eq!((read.entries.len(), read.stopped), (ASKED.len(), None));
    let again: String = read.entries.iter().map(|(_, entry)| entry.to_line() + "\n").collect();
    assert_eq!(again, text);
    let outcomes: Vec<_> = read.entries.iter().map(|(_, entry)| entry.record.outcome).collect();
    assert_eq!(
        outcomes,
        [Outcome::Allow, Outcome::Deny, Outcome::Deny, Outcome::NeedsInformation, Outcome::Allow]
    );
    let replay = replay_records(&policy, LOG.as_bytes(), text.as_bytes());
    assert!(replay.is_proven() && replay.records == ASKED.len(), "{}", replay.to_json());
    // The log may also be a list, and be written with marks and blanks.
    let list =
        format!("\u{feff}[{}]", LOG.lines().filter(|line| !line.is_empty()).collect::<Vec<_>>().join(",\n"));
    let marked = format!("\u{feff}{}", text.replace('\n', "\r\n\r\n"));
    let replay = replay_records(&policy, list.as_bytes(), marked.as_bytes());
    assert!(replay.is_proven() && replay.records == ASKED.len(), "{}", replay.to_json());
}

#[test]
fn whatever_is_changed_afterwards_is_found() {
    use RecordField as Field;
    let policy = policy(GROUP);
    let text = records(&policy, LOG);
    let found = |log: &str, text: &str| fields(&replay_records(&policy, log.as_bytes(), text.as_bytes()));
    let changed = |from: &str, to: &str| {
        assert!(text.contains(from), "{from}");
        found(LOG, &text.replacen(from, to, 1))
    };
    assert_eq!(changed(r#""outcome":"allow""#, r#""outcome":"deny""#), [(1, Field::Outcome)]);
    assert_eq!(changed(r#""reasons":["GROUP-01"]"#, r#""reasons":["GROUP-04"]"#), [(1, Field::Reasons)]);
    assert_eq!(changed(r#""events":5"#, r#""events":4"#), [(1, Field::LastEvent)]);
    assert_eq!(changed(r#""events":5"#, r#""events":7"#), [(1, Field::Events)]);
    assert_eq!(changed(r#""action":"post""#, r#""action":"react""#), [(1, Field::Request)]);
    assert_eq!(
        changed(r#""record":{"request_id":"r1""#, r#""record":{"request_id":"r9""#),
        [(1, Field::Request)]
    );
    // Another policy says so for every line.
    let other = policy_with(r#""grace_days":7"#, r#""grace_days":8"#);
    let replay = replay_records(&other, LOG.as_bytes(), text.as_bytes());
    let lines = |field| replay.differences.iter().filter(|found| found.field == field).count();
    assert_eq!(lines(Field::RuleSet), ASKED.len());
    // A log in which something else happened, and one that lacks its end.
    let log = LOG.replace("practitioner_visited", "practitioner_posted");
    let places = found(&log, &text);
    assert!(places.contains(&(1, Field::LastEvent)) && places.contains(&(5, Field::LastEvent)), "{places:?}");
    let short = LOG.split_once("{\"kind\":\"moderated\"").unwrap().0;
    assert_eq!(found(short, &text), [(3, Field::Events)]);
    let replay = replay_records(&policy, &LOG.as_bytes()[..LOG.len() - 20], text.as_bytes());
    assert_eq!(fields(&replay), [(3, Field::Events)]);
    assert_eq!(replay.log_stopped.map(|error| (error.line, error.reason)), Some((7, LogReason::Truncated)));
}

#[test]
fn a_sealed_log_is_held_to_its_chain() {
    let policy = policy(GROUP);
    let sealed = seal(LOG.as_bytes()).unwrap();
    let text = records(&policy, &sealed);
    assert!(replay_records(&policy, sealed.as_bytes(), text.as_bytes()).is_proven());
    let forged = sealed.replacen("\"age\":20", "\"age\":21", 1);
    let replay = replay_records(&policy, forged.as_bytes(), text.as_bytes());
    let reason = LogReason::Rejected(Rejection::BrokenChain);
    assert_eq!(replay.log_stopped.map(|error| (error.line, error.reason)), Some((4, reason)));
}

#[test]
fn a_line_that_is_no_record_ends_the_reading_and_keeps_what_was_before() {
    let policy = policy(GROUP);
    let text = records(&policy, LOG);
    let lines: Vec<_> = text.lines().collect();
    let nested = format!(r#"{{"request":{{"request_id":"secret"}},"record":[{}]}}"#, lines[0].len());
    let unknown = lines[1].replacen("\"outcome\"", "\"secret\":1,\"outcome\"", 1);
    let twice = lines[1].replacen("\"outcome\"", "\"outcome\":\"deny\",\"outcome\"", 1);
    let long = format!("{{\"secret\":\"{}\"}}", "x".repeat(1024 * 1024));
    let half = &lines[1].as_bytes()[..lines[1].len() / 2];
    for (bad, code) in [
        (half, "truncated"),
        (b"{secret}", "malformed"),
        (b"\xff", "invalid_utf8"),
        (b"[1]", "not_a_record"),
        (b"{}", "not_a_record"),
        (nested.as_bytes(), "not_a_record"),
        (unknown.as_bytes(), "not_a_record"),
        (twice.as_bytes(), "not_a_record"),
        (long.as_bytes(), "too_long"),
    ] {
        let text = [lines[0].as_bytes(), b"\n\n", bad, b"\n", lines[1].as_bytes(), b"\n"].concat();
        let read = read_records(&text);
        let stopped = read.stopped.unwrap();
        assert_eq!((read.entries.len(), stopped.line, stopped.code()), (1, 3, code));
        assert!(!stopped.to_string().contains("secret") && !format!("{stopped:?}").contains("secret"));
        let replay = replay_records(&policy, LOG.as_bytes(), &text);
        assert!(replay.records == 1 && replay.differences.is_empty() && !replay.is_proven());
        let rehearsal = rehearse(&policy, &policy, LOG.as_bytes(), &text);
        assert!(rehearsal.records == 1 && rehearsal.changes.is_empty() && !rehearsal.is_same());
    }
}

fn policy_with(from: &str, to: &str) -> Policy {
    assert!(GROUP.contains(from), "{from}");
    policy(&GROUP.replacen(from, to, 1))
}

/// The lines that change, and the rules that change them.
fn changes(rehearsal: &Rehearsal) -> Vec<(usize, &[&str])> {
    rehearsal.changes.iter().map(|change| (change.line, &*change.rules)).collect()
}

#[test]
fn a_rehearsal_names_each_answer_that_changes_and_the_rule() {
    let old = policy(GROUP);
    let text = records(&old, LOG);
    let with = |from: &str, to: &str| rehearse(&old, &policy_with(from, to), LOG.as_bytes(), text.as_bytes());
    assert!(rehearse(&old, &old, LOG.as_bytes(), text.as_bytes()).is_same());
    // Nobody may write any more: that stands in the way of the first and is one more reason for two others.
    let rehearsal = with(r#""post",""#, r#"""#);
    assert_eq!(changes(&rehearsal), [(1, &["GROUP-07"][..]), (2, &["GROUP-07"]), (3, &["GROUP-07"])]);
    let first = &rehearsal.changes[0];
    assert_eq!((first.old.outcome, first.new.outcome), (Outcome::Allow, Outcome::Deny));
    assert_eq!((first.request_id.as_deref(), rehearsal.records), (Some("r1"), ASKED.len()));
    // The other way round.
    let draft = policy_with(r#""post",""#, r#"""#);
    let back = rehearse(&draft, &old, LOG.as_bytes(), text.as_bytes());
    assert_eq!(changes(&back), changes(&rehearsal));
    // What only lasts longer is no change.
    assert!(with(r#""grace_days":7"#, r#""grace_days":9"#).is_same());
    // Who only reads has to ask elsewhere.
    let rehearsal = with(r#""mode":"community","jur"#, r#""mode":"information","jur"#);
    assert!(rehearsal.changes.iter().all(|change| change.rules.contains(&"GROUP-01")));
    assert!(rehearsal.changes.iter().any(|change| change.line == 1));
    // A log that is too short is told of.
    let short = LOG.split_once("{\"kind\":\"moderated\"").unwrap().0;
    let rehearsal = rehearse(&old, &old, short.as_bytes(), text.as_bytes());
    assert!(rehearsal.short == [3] && rehearsal.records == 4 && !rehearsal.is_same());
}

#[test]
fn the_id_of_the_rules_follows_what_they_say_and_no_calendar() {
    let on = |json: &str, day: Option<&str>| {
        let engagement: Engagement = serde_json::from_str(json).unwrap();
        let at = day.map(|day| parse_at(day).unwrap());
        let settings = Settings { at, ..Settings::default() };
        Policy::new(Some(&engagement), None, &settings).rule_set_id().to_owned()
    };
    let id = on(GROUP, Some("2026-11-24"));
    assert_eq!(id, on(&GROUP.replace('\n', " "), Some("2026-11-25")));
    assert_ne!(id, on(&GROUP.replacen("It stays here", "It stays there", 1), Some("2026-11-24")));
    // A fact that holds from a day on.
    assert_ne!(on(GROUP, Some("2023-12-31")), on(GROUP, Some("2024-01-01")));
    let (catalogue, hash) = id.split_once(':').unwrap();
    assert_eq!((catalogue, hash.len()), (crate::catalogue::CATALOG_VERSION, 64));
}

#[test]
fn the_same_request_has_the_same_hash_however_it_is_written() {
    let hash = |text: &str| request_hash(&read_decision_request(text.as_bytes()).unwrap());
    let one = hash(r#"{"at":"2026-01-07T09:00:00Z","action":"post","role":"member","actor":"æ\u0001"}"#);
    let other = hash(
        r#" { "role":"member","actor":"\u00e6\u0001","action":"post","at":"2026-01-07T10:00:00+01:00"}"#,
    );
    assert_eq!(one, other);
    assert_ne!(
        one,
        hash(r#"{"at":"2026-01-07T09:00:01Z","action":"post","role":"member","actor":"æ\u0001"}"#)
    );
    // Checked with another program: printf '{"action":"post"}' | sha256sum
    assert_eq!(
        hash(r#"{"action":"post"}"#),
        "7678ebdfa125778f373703f3a15ae99d3983483e7ce7badff988fd31c08c6ef9"
    );
}

#[test]
fn a_group_is_shown_as_it_was() {
    let options = ReplayOptions::default();
    let until = |text: &str| replay_until(LOG.as_bytes(), &options, Timestamp::new(text).seconds().unwrap());
    let before = until("2026-01-06T08:09:59Z");
    assert_eq!((before.events, before.stopped, before.state == after(3, LOG).0), (3, None, true));
    assert_eq!(until("2026-01-06T08:10:00Z").events, 4);
    assert_eq!(until("2025-01-01T00:00:00Z").events, 0);
    let all = until("2027-01-01T00:00:00Z");
    assert_eq!(all, replay(LOG.as_bytes(), &options));
    let cut = &LOG.as_bytes()[..LOG.len() - 20];
    assert_eq!(replay_until(cut, &options, i64::MAX), replay(cut, &options));
}

proptest! {
    /// Whatever a request holds, nothing of it is in the record but its identifier and its time.
    #[test]
    fn nothing_about_people_is_in_a_record(
        plants in prop::collection::vec("[a-zæøå]{3,12}", 8),
        fields in prop::collection::vec(any::<bool>(), 8),
        has_state in any::<bool>(),
        action in prop::sample::select(crate::model::Action::ALL),
        role in prop::sample::select(crate::model::ActorRole::ALL),
    ) {
        let plant = |index: usize| fields[index].then(|| format!("PLANT-{}-{index}", plants[index]));
        let request = DecisionRequest {
            request_id: Some("r1".to_owned()),
            at: plant(0).map_or_else(|| Some(Timestamp::new("2026-01-07T09:00:00Z")), |text| Some(Timestamp::new(&text))),
            action: Some(action),
            role: Some(role),
            actor: plant(1).or_else(|| Some("anna".to_owned())),
            member: plant(2),
            channel: plant(3),
            session: plant(4),
            item: plant(5),
            break_glass: plant(6).map(|text| BreakGlass {
                justification: Some(text),
                expires_at: plant(7).map(|text| Timestamp::new(&text)),
            }),
            ..DecisionRequest::default()
        };
        let policy = policy(GROUP);
        let state = has_state.then(|| after(5, LOG).0);
        let decision = policy.decide(state.as_ref(), &request);
        let record = policy.record(state.as_ref(), Some("PLANT-hash"), &request, &decision);
        let text = format!("{}{record:?}", serde_json::to_string(&record).unwrap());
        prop_assert!(!text.contains("PLANT") && !text.contains("anna"), "{text}");
        let entry = RecordEntry { request, record };
        let read = read_records(entry.to_line().as_bytes());
        prop_assert_eq!(&read.entries, &[(1, entry.clone())]);
        let replay = replay_records(&policy, LOG.as_bytes(), entry.to_line().as_bytes());
        prop_assert!(replay.is_proven(), "{}", replay.to_json());
        let shown = format!("{replay:?}{}", replay.to_json());
        prop_assert!(!shown.contains("PLANT") && !shown.contains("anna"), "{shown}");
    }

    /// No bytes make it stop.
    #[test]
    fn any_text_is_read(text in prop::collection::vec(any::<u8>(), 0..200)) {
        let policy = policy(GROUP);
        let _ = replay_records(&policy, &text, &text);
        let _ = rehearse(&policy, &policy, LOG.as_bytes(), &text);
        let _ = replay_until(&text, &ReplayOptions::default(), 0);
    }
}
