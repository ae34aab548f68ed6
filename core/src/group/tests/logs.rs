use crate::group::{
    ChainCheck, GroupState, LogEntry, LogError, LogReason, Rejection, Replay, ReplayOptions, Replayer,
    event_hash, replay, seal, write_event,
};
use crate::model::{GroupEvent, GroupEventKind as Kind};

/// The beginning of a group, one event a line.
const LINES: [&str; 4] = [
    r#"{"id":"e1","kind":"group_opened","at":"2026-01-05T09:00:00+01:00","actor":"p1"}"#,
    r#"{"kind":"agreement_adopted","at":"2026-01-05T08:30:00Z","actor":"p1","version":"1"}"#,
    r#"{"at":"2026-01-06T08:00:00Z","kind":"member_joined","member":"m1","role":"member","age":16}"#,
    r#"{"kind":"agreement_accepted","at":"2026-01-06T08:01:00Z","member":"m1","version":"1","language":"nn"}"#,
];
const HASH: &str = "e014339cdad3a40f68229814ad8922360a7aa95e4938b61deb5476d27772574e";
const FUTURE: &str = r#"{"kind": "mascot_chosen",  "at":"2026-01-06T08:00:30Z", "weight": 1.50, "more": {"b":[1,null], "a":"\u00e5"}}"#;

fn log(lines: &[&str]) -> String {
    lines.iter().flat_map(|line| [line, "\n"]).collect()
}

fn run(log: &[u8]) -> Replay {
    replay(log, &ReplayOptions::default())
}

fn with(chain: ChainCheck, log: &str) -> Result<u64, (usize, LogReason)> {
    let replay = replay(log.as_bytes(), &ReplayOptions { chain });
    replay.stopped.map_or(Ok(replay.events), |error| Err((error.line, error.reason)))
}

fn stopped(log: &[u8]) -> (u64, usize, LogReason) {
    let replay = run(log);
    let error = replay.stopped.unwrap();
    (replay.events, error.line, error.reason)
}

#[test]
fn lines_lists_and_parts_leave_the_same() {
    let lines = log(&LINES);
    let whole = run(lines.as_bytes());
    assert_eq!((whole.events, whole.other_events, whole.stopped), (4, 0, None));
    let list = format!("\u{feff} [\n{}\n]\n", LINES.join(",\n"));
    assert_eq!(run(list.as_bytes()), whole);
    let loose = format!("\u{feff}\r\n{}", lines.replace('\n', "\r\n\r\n \t\r\n"));
    assert_eq!(run(loose.as_bytes()).state, whole.state);
    assert_eq!(run(lines.trim_end().as_bytes()), whole, "the last line needs no end");

    let mut state = GroupState::new();
    for line in LINES {
        state.apply_json(line.as_bytes()).unwrap();
    }
    assert_eq!(state, whole.state);
    for size in [1, 2, 7, 64, 1000] {
        let mut replayer = Replayer::new(ReplayOptions::default());
        for part in lines.as_bytes().chunks(size) {
            replayer.push(part).unwrap();
        }
        assert_eq!(replayer.finish(), whole);
    }
    let unended = lines.trim_end().as_bytes();
    let mut replayer = Replayer::new(ReplayOptions::default());
    replayer.push(unended).unwrap();
    assert_eq!(replayer.state().event_count(), 3);
    assert_eq!(replayer.finish(), whole);
    assert_eq!((run(b"").events, run(b" \n\n").events, run(b"[ ]").events), (0, 0, 0));
}

#[test]
fn what_is_not_known_yet_is_kept_and_changes_only_the_time() {
    let entry = LogEntry::read(FUTURE.as_bytes()).unwrap();
    let LogEntry::Other(other) = &entry else { panic!("known") };
    assert_eq!((other.kind(), other.json()), ("mascot_chosen", FUTURE));
    assert_eq!(entry.to_line(), FUTURE);
    let without = run(log(&LINES).as_bytes());
    let with = run(log(&[LINES[0], LINES[1], LINES[2], FUTURE, LINES[3]]).as_bytes());
    assert_eq!((with.events, with.other_events, with.stopped), (5, 1, None));
    let neutral = |json: String| json.replace("\"events\":5", "\"events\":4");
    assert_eq!(neutral(with.state.to_json()), without.state.to_json());
    // It has its place in time.
    let late = FUTURE.replace("08:00:30", "07:00:30");
    let late = log(&[LINES[0], LINES[1], LINES[2], &late]);
    assert_eq!(stopped(late.as_bytes()), (3, 4, Rejection::OutOfOrder.into()));
    let twice = FUTURE.replace("\"weight\"", "\"id\":\"x\",\"weight\"");
    assert_eq!(stopped(log(&[&twice, &twice]).as_bytes()), (1, 2, Rejection::Duplicate.into()));
    let list = format!("[{}\n]", twice.replace(", \"more\"", ",\n \"more\""));
    assert_eq!(run(list.as_bytes()).other_events, 1);
}

#[test]
fn an_event_comes_back_from_its_line() {
    for line in LINES {
        let LogEntry::Event(event) = LogEntry::read(line.as_bytes()).unwrap() else { panic!("not known") };
        let written = write_event(&event);
        assert!(!written.contains('\n'));
        assert_eq!(LogEntry::read(written.as_bytes()).unwrap(), LogEntry::Event(event));
    }
}

#[test]
fn what_is_wrong_with_a_line_is_told() {
    let missing = |field| LogReason::from(Rejection::MissingField { field });
    let bad = |field| LogReason::from(Rejection::BadField { field });
    let deep =
        format!(r#"{{"kind":"x","at":"2026-01-07T00:00:00Z","a":{}{}}}"#, "[".repeat(9000), "]".repeat(9000));
    let long = format!(r#"{{"kind":"group_opened","actor":"{}"}}"#, "x".repeat(1 << 20));
    let wide = format!(
        r#"{{"kind":"member_left","at":"2026-01-07T00:00:00Z","member":"{}"}}"#,
        "x".repeat(1_000_000)
    );
    for (line, reason) in [
        ("{", LogReason::Truncated),
        (r#"{"kind":"group_opened","at":"2026-"#, LogReason::Truncated),
        ("nonsense", LogReason::Malformed),
        ("{\"kind\":\"group_opened\"}}", LogReason::Malformed),
        ("{\"kind\":\"a\u{0}\"}", LogReason::Malformed),
        ("12", LogReason::NotAnObject),
        ("null", LogReason::NotAnObject),
        (r#"["group_opened"]"#, LogReason::NotAnObject),
        ("{}", missing("kind")),
        (r#"{"kind":null}"#, missing("kind")),
        (r#"{"kind":""}"#, missing("kind")),
        (r#"{"kind":7}"#, bad("kind")),
        (r#"{"kind":"later"}"#, missing("at")),
        (r#"{"kind":"later","at":"soon"}"#, bad("at")),
        (r#"{"kind":"later","at":12}"#, bad("at")),
        (r#"{"kind":"later","at":"2026-01-07T00:00:00Z","id":"\u0000"}"#, bad("id")),
        (r#"{"kind":"later","at":"2026-01-07T00:00:00Z","a":1e999}"#, LogReason::Malformed),
        (r#"{"kind":"later","at":"2026-01-07T00:00:00Z","a":{"b":1,"b":1}}"#, LogReason::RepeatedField),
        (r#"{"kind":"group_opened"}"#, missing("at")),
        (r#"{"kind":"group_opened","at":"soon"}"#, bad("at")),
        (r#"{"kind":"group_opened","at":"2026-01-07T00:00:00Z","secret":1}"#, LogReason::UnknownField),
        (r#"{"kind":"group_opened","kind":"group_opened"}"#, LogReason::RepeatedField),
        (r#"{"kind":"member_joined","age":-1}"#, LogReason::BadValue { field: "age" }),
        (r#"{"kind":"member_joined","role":"boss"}"#, LogReason::BadValue { field: "role" }),
        (r#"{"kind":"member_joined","norms":["fun"]}"#, LogReason::BadValue { field: "norms" }),
        (r#"{"kind":"member_left","at":"2026-01-07T00:00:00Z","member":"a\u0000b"}"#, bad("member")),
        (r#"{"kind":"member_left","at":"2026-01-07T00:00:00Z","member":" "}"#, missing("member")),
        (&deep, LogReason::TooLarge),
        (&wide, bad("member")),
        (&long, LogReason::TooLong { maximum: 1 << 20 }),
    ] {
        let short = line.get(..80).unwrap_or(line);
        let mut text = log(&LINES);
        let before = run(text.as_bytes()).state;
        text.push('\n');
        text.push_str(line);
        let replay = run(text.as_bytes());
        assert_eq!(replay.stopped, Some(LogError { line: 6, reason }), "{short}");
        assert_eq!(replay.state, before, "{short}");
        let shown = replay.stopped.unwrap().to_string();
        assert!(shown.starts_with("line 6: ") && !shown.ends_with('.'), "{shown}");
        let mut state = before.clone();
        assert_eq!(state.apply_json(line.as_bytes()).unwrap_err().reason, reason, "{short}");
        assert_eq!(state, before, "{short}");
        let mut replayer = Replayer::new(ReplayOptions::default());
        assert_eq!(
            text.as_bytes().chunks(999).find_map(|part| replayer.push(part).err()).is_some(),
            text.ends_with('\n') || line.len() > 1 << 20,
            "{short}"
        );
        assert_eq!(replayer.finish().stopped, replay.stopped, "{short}");
    }
}

#[test]
fn what_is_not_text_is_refused() {
    let mut text = log(&LINES).into_bytes();
    text.extend(b"{\"kind\":\"\xff\"}\n");
    assert_eq!(stopped(&text), (4, 5, LogReason::NotUtf8));
    let mut state = GroupState::new();
    assert_eq!(state.apply_json(b"\xc3").unwrap_err().code(), "invalid_utf8");
    // Text of another encoding is no text here.
    let wide = log(&LINES).encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>();
    assert_eq!(run(&wide).events, 0);
    assert!(run(&wide).stopped.is_some());
}

#[test]
fn a_list_that_is_broken_keeps_what_was_right() {
    let first = LINES[0];
    let second = LINES[1];
    for (text, events, line, reason) in [
        (format!("[{first},\n{second}"), 2, 2, LogReason::Truncated),
        (format!("[{first},\n{second},"), 2, 2, LogReason::Truncated),
        (format!("[{first},\n{{\"kind\""), 1, 2, LogReason::Truncated),
        (format!("[{first},\n\n{second},]"), 2, 3, LogReason::Malformed),
        (format!("[{first},,{second}]"), 1, 1, LogReason::Malformed),
        (format!("[{first}\n{second}]"), 0, 1, LogReason::Malformed),
        (format!("[{first},\n{second}]\n]"), 2, 3, LogReason::Malformed),
        (format!("[{first}]\n{second}"), 1, 2, LogReason::Malformed),
        (format!("[{first},\n{second}}}]"), 2, 2, LogReason::Malformed),
        (format!("[{first},\n[{second}]]"), 1, 2, LogReason::NotAnObject),
        ("[".repeat(100_000), 0, 1, LogReason::Truncated),
        ("[".to_owned(), 0, 1, LogReason::Truncated),
    ] {
        assert_eq!(stopped(text.as_bytes()), (events, line, reason), "{}", text.get(..90).unwrap_or(&text));
    }
}

#[test]
fn after_a_mistake_nothing_is_taken() {
    let mut replayer = Replayer::new(ReplayOptions::default());
    replayer.push_line(LINES[0].as_bytes()).unwrap();
    let error = replayer.push_line(b"{").unwrap_err();
    assert_eq!(replayer.push_line(LINES[1].as_bytes()), Err(error));
    assert_eq!(replayer.push(b"\n"), Err(error));
    let replay = replayer.finish();
    assert_eq!((replay.events, replay.stopped), (1, Some(error)));
    // A line without end is not waited for.
    let mut replayer = Replayer::new(ReplayOptions::default());
    let part = vec![b' '; 1 << 16];
    let refused = (0..40).find_map(|_| replayer.push(&part).err()).unwrap();
    assert_eq!(refused.to_string(), "line 1: longer than 1048576 bytes");
}

#[test]
fn a_chain_shows_what_was_changed() {
    let plain = log(&[LINES[0], LINES[1], LINES[2], FUTURE, LINES[3]]);
    assert_eq!(with(ChainCheck::Required, LINES[0]), Ok(1));
    assert_eq!(with(ChainCheck::WhenPresent, &plain), Ok(5));
    let broken = LogReason::from(Rejection::BrokenChain);
    assert_eq!(with(ChainCheck::Required, &plain), Err((2, broken)));

    let sealed = seal(plain.as_bytes()).unwrap();
    assert_eq!(seal(sealed.as_bytes()).unwrap(), sealed);
    for chain in ChainCheck::ALL {
        assert_eq!(with(*chain, &sealed), Ok(5), "{chain}");
    }
    let whole = run(sealed.as_bytes());
    assert_eq!(whole.last_hash, Some(event_hash(sealed.lines().last().unwrap().as_bytes()).unwrap()));
    assert_eq!(whole.state, run(plain.as_bytes()).state);

    // The form of an event does not count, its values do.
    let order = sealed.replace(
        r#"{"at":"2026-01-06T08:00:00Z","kind":"member_joined","#,
        r#"{ "kind" : "member_joined","at":"2026-01-06T08:00:00Z", "#,
    );
    assert!(order != sealed);
    assert_eq!(with(ChainCheck::Required, &order), Ok(5));
    for (from, to, line) in
        [("\"age\":16", "\"age\":18", 4), ("1.50", "1.51", 5), ("09:00:00+01:00", "08:00:00Z", 2)]
    {
        let changed = sealed.replace(from, to);
        assert!(changed != sealed);
        for chain in [ChainCheck::WhenPresent, ChainCheck::Required] {
            assert_eq!(with(chain, &changed), Err((line, broken)), "{from}");
        }
        assert_eq!(with(ChainCheck::Ignore, &changed), Ok(5));
        assert_eq!(seal(changed.as_bytes()), Err(LogError { line, reason: broken }));
    }
    // Taking out a line, or the first ones, shows too. Taking out the last ones shows in the last hash only.
    let lines = sealed.lines().collect::<Vec<_>>();
    assert_eq!(with(ChainCheck::WhenPresent, &log(&[lines[0], lines[1], lines[3]])), Err((3, broken)));
    assert_eq!(with(ChainCheck::WhenPresent, lines[1]), Err((1, broken)));
    let cut = run(log(&lines[..4]).as_bytes());
    assert!(cut.stopped.is_none() && cut.last_hash != whole.last_hash);
    // The right hash in a list, and in large letters.
    let hash = event_hash(lines[0].as_bytes()).unwrap();
    let list = format!("[{},{}]", lines[0], lines[1].replace(&hash, &hash.to_uppercase()));
    assert_eq!(with(ChainCheck::Required, &list), Ok(2));
    assert_eq!(
        seal(list.as_bytes()).unwrap(),
        log(&[lines[0], &lines[1].replace(&hash, &hash.to_uppercase())])
    );
}

#[test]
fn the_hash_of_an_event_is_that_of_its_canonical_form() {
    // Worked out with another program: printf '{"at":"2026-01-05T08:00:00Z","kind":"group_opened"}' | sha256sum
    let event = br#"{"kind":"group_opened","at":"2026-01-05T08:00:00Z"}"#;
    assert_eq!(event_hash(event).unwrap(), HASH);
    let typed = GroupEvent {
        kind: Some(Kind::GroupOpened),
        at: Some(crate::model::Timestamp::new("2026-01-05T08:00:00Z")),
        ..GroupEvent::default()
    };
    assert_eq!(event_hash(write_event(&typed).as_bytes()).unwrap(), HASH);
    assert_eq!(event_hash(b"[]").unwrap_err().code(), "not_an_object");
}
