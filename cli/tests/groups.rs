//! `cocareer agreement`, `decide`, `replay` and `rehearse`: what comes out, and the exit status that says so.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test fails by panicking"
)]

mod common;

use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::process::Stdio;

use common::{Folder, Run, cocareer, cocareer_in, cocareer_with, command, golden, starter};
use serde_json::Value;

const LOG: &str = r#"{"kind":"group_opened","at":"2026-11-02T08:00:00Z","actor":"practitioner-1"}
{"kind":"agreement_adopted","at":"2026-11-02T08:05:00Z","actor":"practitioner-1","version":"1"}
{"kind":"member_joined","at":"2026-11-09T08:00:00Z","member":"m1","role":"member","age":20}
{"kind":"agreement_accepted","at":"2026-11-10T08:10:00Z","member":"m1","version":"1"}
{"kind":"member_joined","at":"2026-11-11T08:00:00Z","member":"m2","role":"member","age":30}
{"kind":"practitioner_posted","at":"2026-11-23T08:00:00Z","actor":"practitioner-1"}
{"kind":"moderated","at":"2026-11-24T08:00:00Z","actor":"practitioner-1","member":"m2","step":"temporary_restriction","until":"2026-12-01T00:00:00Z"}
"#;

const ALLOWED: &str = r#"{"request_id":"r1","at":"2026-11-24T09:00:00Z","action":"post","role":"member","actor":"m1","medium":"text","honours":["log","show_helpline"]}"#;
const DENIED: &str = r#"{"request_id":"r2","at":"2026-11-24T09:00:00Z","action":"post","role":"member","actor":"m2","medium":"text"}"#;
const UNKNOWN: &str = r#"{"at":"2026-11-24T09:00:00Z","action":"react","role":"member"}"#;
const NOBODY: &str = r#"{"at":"2026-11-24T09:00:00Z","action":"record","role":"guardian","actor":"g1"}"#;

/// A group, its log, a draft of another version, and what is asked.
fn folder(name: &str) -> Folder {
    let folder = Folder::new(name);
    let group = starter("community");
    let draft = group.replace("max_members: 200", "max_members: 300");
    let draft = draft.replace(
        "participation: [observe, react, reply, post, share, co_produce]",
        "participation: [observe, react]",
    );
    assert!(draft.contains("300") && draft.contains("[observe, react]"));
    folder.write("group.yaml", &group);
    folder.write("draft.yaml", draft);
    folder.write("log.ndjson", LOG);
    folder.write("one.json", ALLOWED.replace(',', ",\n"));
    folder.write("requests.ndjson", [ALLOWED, DENIED, "", "{nonsense", UNKNOWN, NOBODY].join("\n"));
    folder
}

fn run(folder: &Folder, line: &str) -> Run {
    cocareer_in(folder, &line.split(' ').collect::<Vec<_>>())
}

fn objects(out: &str) -> Vec<Value> {
    out.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect()
}

const DECIDE: &str = "decide --policy group.yaml --log log.ndjson";

#[test]
fn each_request_has_its_answer_in_its_place() {
    let folder = folder("decide");
    let all = run(&folder, &format!("{DECIDE} requests.ndjson"));
    assert_eq!(all.status, 1, "{}", all.err);
    assert!(all.err.contains("line 4") && !all.err.contains("nonsense"), "{}", all.err);
    let answers = objects(&all.out);
    let outcomes: Vec<_> = answers.iter().map(|answer| answer["outcome"].as_str()).collect();
    assert_eq!(outcomes, [Some("allow"), Some("deny"), None, Some("needs_information"), Some("deny")]);
    assert_eq!(answers[2]["line"], 4);
    assert_eq!(answers[2]["error"]["code"], "malformed");
    assert_eq!(answers[1]["request_id"], "r2");
    // Standard input has the same, a request in a file may have several lines.
    let text = fs::read(folder.at("requests.ndjson")).expect("a file");
    let args = ["decide", "--policy", &folder.at("group.yaml"), "--log", &folder.at("log.ndjson"), "-"];
    assert_eq!(cocareer_with(&args, &text).out, all.out);
    let one = run(&folder, &format!("{DECIDE} one.json"));
    assert_eq!(
        (one.status, one.err.as_str(), one.out.as_str()),
        (0, "", all.out.lines().next().map(|line| line.to_owned() + "\n").unwrap().as_str())
    );
}

#[test]
fn the_exit_status_says_the_worst() {
    let folder = folder("decide-status");
    for (requests, status) in [
        (ALLOWED.to_owned(), 0),
        (format!("{ALLOWED}\n{UNKNOWN}"), 4),
        (format!("{ALLOWED}\n[]"), 4),
        (format!("{ALLOWED}\n{}", "x".repeat(2_000_000)), 4),
        (format!("{ALLOWED}\n\u{0}"), 4),
        (format!("{UNKNOWN}\n{DENIED}\n{{}}"), 1),
        (" \n\n".to_owned(), 3),
        (String::new(), 3),
    ] {
        folder.write("some.ndjson", &requests);
        let run = run(&folder, &format!("{DECIDE} some.ndjson"));
        let start: String = requests.chars().take(300).collect();
        assert_eq!(run.status, status, "{start}: {}", run.err);
        let lines = requests.lines().filter(|line| !line.trim().is_empty()).count();
        assert_eq!(run.out.lines().count(), lines, "{start}");
    }
    // Without a log nothing is known of the group, and nothing is taken for granted.
    let without = run(&folder, "decide --policy group.yaml one.json");
    assert_eq!(without.status, 4, "{}", without.out);
}

#[test]
fn what_cannot_be_read_is_told_of_and_nothing_is_answered_from_it() {
    let folder = folder("decide-bad");
    folder.write("cut.ndjson", LOG.get(..LOG.len() - 30).unwrap());
    folder.write(
        "bad.ndjson",
        LOG.replacen("\"member\":\"m1\",\"version\"", "\"member\":\"m9\",\"version\"", 1),
    );
    folder.write("list.yaml", "kind: screening_lists\nformat_version: 1\nid: x\n");
    for (line, status, told) in [
        ("decide --policy group.yaml --log cut.ndjson one.json", 3, "cut.ndjson:7"),
        ("decide --policy group.yaml --log bad.ndjson one.json", 3, "bad.ndjson:4"),
        ("decide --policy group.yaml --log missing one.json", 3, "missing"),
        ("decide --policy group.yaml missing.json", 3, "missing.json"),
        ("decide --policy missing.yaml one.json", 2, "missing.yaml"),
        ("decide --policy list.yaml one.json", 2, "engagement"),
        ("decide one.json", 2, "--policy"),
        ("decide --policy group.yaml one.json --at yesterday", 2, "YYYY-MM-DD"),
        ("decide --policy group.yaml one.json --record missing/file", 3, "missing/file"),
    ] {
        let run = run(&folder, line);
        assert_eq!((run.status, run.out.as_str()), (status, ""), "{line}: {}", run.err);
        assert!(run.err.contains(told) && !run.err.contains("m9"), "{line}: {}", run.err);
    }
    // Where a group stands is shown as far as the log is right.
    let shown = run(&folder, "agreement status --policy group.yaml cut.ndjson --at 2026-11-25");
    assert!(
        shown.status == 3 && shown.out.contains("6 events") && shown.err.contains("cut.ndjson:7"),
        "{}",
        shown.out
    );
}

#[test]
fn who_waits_for_an_answer_gets_it() {
    let folder = folder("decide-coprocess");
    let args = ["decide", "--policy", &folder.at("group.yaml"), "--log", &folder.at("log.ndjson"), "-"];
    let mut child =
        command(&args).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("the command runs");
    let mut asks = child.stdin.take().expect("a pipe");
    let mut answers = BufReader::new(child.stdout.take().expect("a pipe"));
    for request in [ALLOWED, DENIED, ALLOWED] {
        writeln!(asks, "{request}").expect("a request");
        asks.flush().expect("a request");
        let mut answer = String::new();
        answers.read_line(&mut answer).expect("an answer");
        assert!(answer.ends_with("}\n"), "{answer}");
    }
    drop(asks);
    assert_eq!(child.wait().expect("the command ends").code(), Some(1));
}

#[test]
fn records_are_added_proven_and_rehearsed() {
    let folder = folder("records");
    let first = run(&folder, &format!("{DECIDE} one.json --record records.ndjson"));
    assert_eq!((first.status, first.err.as_str()), (0, ""));
    // What was broken off stays on its own line and does not spoil the next.
    let whole = fs::read_to_string(folder.at("records.ndjson")).expect("records");
    folder.write("records.ndjson", whole.trim_end());
    run(&folder, &format!("{DECIDE} requests.ndjson --record records.ndjson"));
    let records = fs::read_to_string(folder.at("records.ndjson")).expect("records");
    assert_eq!(objects(&records).len(), 5);
    for object in objects(&records) {
        let record = object["record"].to_string();
        assert!(!record.contains("m1") && !record.contains("m2\"") && !record.contains("g1"), "{record}");
    }

    let same = run(&folder, "replay --policy group.yaml --log log.ndjson records.ndjson");
    assert_eq!((same.status, same.err.as_str()), (0, ""), "{}", same.out);
    // The log goes on; the answers were given before.
    folder.write("longer.ndjson", format!("{LOG}{}", LOG.lines().nth(5).unwrap().replace("23T08", "25T08")));
    assert_eq!(run(&folder, "replay --policy group.yaml --log longer.ndjson records.ndjson").status, 0);
    folder.write("forged.ndjson", records.replacen("\"deny\"", "\"allow\"", 1));
    let forged = run(&folder, "replay --policy group.yaml --log log.ndjson forged.ndjson -f json");
    assert_eq!(forged.status, 1);
    let found: Value = serde_json::from_str(&forged.out).expect("JSON");
    assert_eq!(found["differences"][0]["line"], 3);
    assert_eq!(found["differences"][0]["field"], "outcome");
    folder.write("broken.ndjson", records.replacen("{\"request\"", "{\"request", 1).replace("r1", "secret"));
    let broken = run(&folder, "replay --policy group.yaml --log log.ndjson broken.ndjson");
    assert!(broken.status == 3 && broken.err.contains("broken.ndjson:1") && !broken.err.contains("secret"));
    folder.write("empty.ndjson", "\n");
    let empty = run(&folder, "replay --policy group.yaml --log log.ndjson empty.ndjson");
    assert_eq!((empty.status, empty.out.as_str()), (3, ""), "{}", empty.err);
    // Without the log there is no such state.
    let without = run(&folder, "replay --policy group.yaml records.ndjson");
    assert!(without.status == 1 && without.out.contains("7"), "{}", without.out);

    let draft = run(&folder, "rehearse group.yaml draft.yaml records.ndjson --log log.ndjson -f json");
    assert_eq!(draft.status, 1, "{}", draft.out);
    let found: Value = serde_json::from_str(&draft.out).expect("JSON");
    assert_eq!(found["changes"][0]["rules"], serde_json::json!(["GROUP-07"]));
    assert_eq!(found["changes"][0]["new"]["outcome"], "deny");
    let none = run(&folder, "rehearse group.yaml group.yaml records.ndjson --log log.ndjson");
    assert_eq!((none.status, none.err.as_str()), (0, ""), "{}", none.out);
    folder.write("short.ndjson", LOG.lines().next().unwrap());
    let short = run(&folder, "rehearse group.yaml draft.yaml records.ndjson --log short.ndjson");
    assert!(short.status == 3 && short.err.contains("5 requests"), "{}{}", short.out, short.err);
}

#[test]
fn what_people_read_is_as_it_was() {
    let folder = folder("groups-golden");
    run(&folder, &format!("{DECIDE} requests.ndjson --record records.ndjson"));
    folder.write(
        "forged.ndjson",
        fs::read_to_string(folder.at("records.ndjson")).unwrap().replace("\"deny\"", "\"allow\""),
    );
    let lines = [
        ("decide", format!("{DECIDE} requests.ndjson -f text")),
        ("status", "agreement status --policy group.yaml log.ndjson --at 2026-11-24T10:00:00Z".to_owned()),
        ("due", "agreement due --policy group.yaml log.ndjson --at 2026-11-24".to_owned()),
        (
            "diff",
            "agreement diff group.yaml draft.yaml --raise eligibility=major --raise purpose=minor".to_owned(),
        ),
        ("lint", "agreement lint draft.yaml --at 2028-11-24".to_owned()),
        ("replay", "replay --policy group.yaml --log log.ndjson forged.ndjson".to_owned()),
        ("rehearse", "rehearse group.yaml draft.yaml records.ndjson --log log.ndjson".to_owned()),
    ];
    for locale in ["en", "nb", "nn"] {
        let mut all = String::new();
        for (name, line) in &lines {
            let shown = run(&folder, &format!("{line} --locale {locale}"));
            all.push_str(&format!("== {name} ({})\n{}{}\n", shown.status, shown.out, shown.err));
        }
        golden(&format!("groups.{locale}.txt"), &all);
    }
    assert_eq!(
        run(&folder, "agreement due --policy group.yaml log.ndjson --at 2026-11-24 -f ical")
            .out
            .lines()
            .next(),
        Some("BEGIN:VCALENDAR")
    );
}

#[test]
fn agreements_are_compared_dated_and_checked() {
    let folder = folder("agreement");
    let diff = run(&folder, "agreement diff group.yaml draft.yaml -f json --raise eligibility=editorial");
    let found: Value = serde_json::from_str(&diff.out).expect("JSON");
    assert_eq!((diff.status, &found["changes"][0]["norm"]), (0, &Value::from("eligibility")));
    assert!(diff.err.contains("eligibility"), "{}", diff.err);
    let same = run(&folder, "agreement diff group.yaml group.yaml");
    assert_eq!((same.status, same.err.as_str(), same.out.lines().count()), (0, "", 1));
    for bad in ["x=major", "purpose=huge", "purpose", ""] {
        let args = ["agreement", "diff", &folder.at("group.yaml"), &folder.at("draft.yaml"), "--raise", bad];
        assert_eq!(cocareer(&args).status, 2, "{bad}");
    }
    folder.write("page.yaml", starter("information"));
    for line in ["agreement diff group.yaml page.yaml", "agreement lint page.yaml"] {
        let none = run(&folder, line);
        assert!(none.status == 3 && none.err.contains("page.yaml"), "{line}: {}", none.err);
    }
    // A group is shown as it was at the time.
    let at = |time: &str| {
        let line = format!("agreement status --policy group.yaml log.ndjson --at {time} -f json");
        let run = run(&folder, &line);
        assert_eq!((run.status, run.err.as_str()), (0, ""));
        let status: Value = serde_json::from_str(&run.out).expect("JSON");
        let pending = status["group"]["pending"].as_array().expect("a list");
        (
            status["group"]["events"].clone(),
            pending.iter().map(|one| one["member"].clone()).collect::<Vec<_>>(),
        )
    };
    assert_eq!(at("2026-11-01"), (0.into(), vec![]));
    assert_eq!(at("2026-11-10"), (3.into(), vec!["m1".into()]));
    assert_eq!(at("2026-11-24T09:00:00+01:00"), (7.into(), vec!["m2".into()]));
    for bad in ["yesterday", "2026-02-30", "2026-11-24T09:00:00", "0"] {
        let run = run(&folder, &format!("agreement status --policy group.yaml log.ndjson --at {bad}"));
        assert!(run.status == 2 && run.err.contains("2026-11-24T09:30:00Z"), "{}", run.err);
        let run = cocareer(&["agreement", "due", "--policy", &folder.at("group.yaml"), "--at", bad]);
        assert_eq!(run.status, 2);
    }
    for line in ["agreement status --policy group.yaml log.ndjson", "agreement due --policy group.yaml"] {
        let run = run(&folder, line);
        assert!(run.status == 2 && run.err.contains("--at"), "{line}: {}", run.err);
    }
}

#[test]
fn answers_can_be_tested() {
    let folder = folder("test-decide");
    let request =
        |more: &str| format!("decide: {{ at: 2026-11-24T09:00:00Z, action: post, role: member, {more} }}");
    let (m1, m2) =
        (request("actor: m1, medium: text, honours: [show_helpline]"), request("actor: m2, medium: text"));
    // By then nobody of the service has been there as promised.
    let late = m1.replace("11-24T", "11-30T");
    let test = |body: &str| {
        let head = "at: 2026-11-24\ndocument: group.yaml\nlog: log.ndjson\ntests:\n";
        folder.write("g.cocareer-test.yaml", format!("{head}  - {{ {body} }}\n"));
        run(&folder, "test g.cocareer-test.yaml")
    };
    for (body, status) in [
        (format!("{m1}, outcome: allow"), 0),
        (format!("{m1}, outcome: deny"), 1),
        (format!("{m1}, outcome: allow, reasons: [GROUP-01], obligations: []"), 0),
        (format!("{late}, outcome: allow, reasons: [GROUP-01], obligations: [show_helpline]"), 0),
        (format!("{late}, outcome: allow, obligations: []"), 1),
        (format!("{m2}, outcome: deny, reasons: [GROUP-17, GROUP-11]"), 0),
        (format!("{m2}, outcome: deny, reasons: [GROUP-17]"), 1),
        (format!("{m1}, outcome: needs_information, log: []"), 1),
        (format!("{m1}, outcome: deny, set: {{ /channels/0/participation: [observe] }}"), 0),
        ("clean: true".to_owned(), 0),
        (m1.clone(), 3),
        (format!("{m1}, outcome: perhaps"), 3),
        (format!("{m1}, outcome: allow, reasons: [I-10]"), 3),
        (format!("{m1}, outcome: allow, clean: true"), 3),
        ("outcome: allow, clean: true".to_owned(), 3),
        ("decide: { action: fly }, outcome: deny".to_owned(), 3),
        (format!("{m1}, outcome: allow, log: nowhere.ndjson"), 3),
        (
            format!(
                "{m1}, outcome: allow, log: [{{ kind: group_closed, at: 2026-11-24T08:00:00Z, actor: p }}]"
            ),
            3,
        ),
    ] {
        let run = test(&body);
        assert_eq!(run.status, status, "{body}: {}{}", run.out, run.err);
        assert_eq!(run.err.is_empty(), status < 3, "{body}: {}", run.err);
    }
    for format in ["json", "junit"] {
        test(&format!("{m2}, outcome: allow"));
        let run = run(&folder, &format!("test g.cocareer-test.yaml -f {format} --coverage"));
        assert!(run.status == 1 && run.out.contains("deny"), "{}", run.out);
    }
}
