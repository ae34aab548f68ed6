use chrono::DateTime;
use proptest::prelude::*;

use super::*;

fn at(text: &str) -> i64 {
    DateTime::parse_from_rfc3339(text).expect("an instant").timestamp()
}

fn task() -> Entry {
    Entry {
        uid: "monitoring_visit-school-group@example.org".to_owned(),
        time: EntryTime::Task { from: Some(at("2026-11-23T07:00:00Z")), due: at("2026-11-24T15:00:00Z") },
        summary: "Sjå innom gruppa".to_owned(),
        description: "Gruppa «Vegen vidare», som de har avtalt;\nfølgje opp det som er spurt om, og svare."
            .to_owned(),
        categories: vec!["cocareer".to_owned(), "tilbod, skule".to_owned(), "\u{7}".to_owned()],
        priority: Some(EntryPriority::High),
        status: EntryStatus::Open,
        remind_before: Some(86_400),
    }
}

/// What a reader makes of a file: the properties in order, with their names and what is in them as written.
fn read(file: &str) -> Vec<(String, String)> {
    let unfolded = file.replace("\r\n ", "");
    let lines = unfolded.strip_suffix("\r\n").expect("a last line with its end").split("\r\n");
    let property = |line: &str| line.split_once(':').map(|(name, value)| (name.to_owned(), value.to_owned()));
    lines.map(|line| property(line).expect("a property")).collect()
}

/// The texts of a list of texts, as a reader understands them.
fn texts(value: &str) -> Vec<String> {
    let mut all = vec![String::new()];
    let mut characters = value.chars();
    while let Some(character) = characters.next() {
        let last = all.last_mut().unwrap();
        match character {
            '\\' => match characters.next().expect("something escaped") {
                'n' | 'N' => last.push('\n'),
                escaped => {
                    assert!(['\\', ';', ','].contains(&escaped), "{escaped:?}");
                    last.push(escaped);
                }
            },
            ',' => all.push(String::new()),
            _ => {
                assert!(character != ';' && (character == '\t' || !character.is_control()));
                last.push(character);
            }
        }
    }
    all
}

/// What must be left of a text.
fn cleaned(text: &str) -> String {
    let breaks = text.replace("\r\n", "\n").replace(['\r', '\u{85}', '\u{2028}', '\u{2029}'], "\n");
    breaks.chars().filter(|c| matches!(c, '\n' | '\t') || !c.is_control()).collect()
}

#[test]
fn a_file_has_what_a_calendar_needs() {
    let event = Entry {
        uid: "review@example.org".to_owned(),
        time: EntryTime::Event { from: at("2026-12-01T09:00:00Z"), until: Some(at("2026-12-01T09:00:00Z")) },
        description: String::new(),
        categories: Vec::new(),
        priority: None,
        status: EntryStatus::Done,
        remind_before: Some(900),
        ..task()
    };
    let calendar = Calendar { name: "Gjeremål".to_owned(), entries: vec![task(), event] };
    let expected = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//cocareer//cocareer//EN",
        "NAME:Gjeremål",
        "X-WR-CALNAME:Gjeremål",
        "BEGIN:VTODO",
        "UID:monitoring_visit-school-group@example.org",
        "DTSTAMP:20261124T083000Z",
        "DTSTART:20261123T070000Z",
        "DUE:20261124T150000Z",
        "SUMMARY:Sjå innom gruppa",
        "DESCRIPTION:Gruppa «Vegen vidare»\\, som de har avtalt\\;\\nfølgje opp det ",
        " som er spurt om\\, og svare.",
        "CATEGORIES:cocareer,tilbod\\, skule",
        "PRIORITY:1",
        "STATUS:NEEDS-ACTION",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        "TRIGGER;RELATED=END:-P1D",
        "DESCRIPTION:Sjå innom gruppa",
        "END:VALARM",
        "END:VTODO",
        "BEGIN:VEVENT",
        "UID:review@example.org",
        "DTSTAMP:20261124T083000Z",
        "DTSTART:20261201T090000Z",
        "TRANSP:TRANSPARENT",
        "SUMMARY:Sjå innom gruppa",
        "STATUS:CONFIRMED",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        "TRIGGER:-PT15M",
        "DESCRIPTION:Sjå innom gruppa",
        "END:VALARM",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ];
    assert_eq!(calendar.write(at("2026-11-24T08:30:00Z")), expected.join("\r\n"));
}

#[test]
fn a_task_that_can_first_be_done_after_its_deadline_has_only_that() {
    let due = at("2026-11-24T15:00:00Z");
    for from in [None, Some(due), Some(due + 1)] {
        let entry = Entry { time: EntryTime::Task { from, due }, remind_before: None, ..task() };
        let file = Calendar { name: String::new(), entries: vec![entry] }.write(0);
        let read = read(&file);
        let names: Vec<_> = read.iter().map(|(name, _)| name.as_str()).collect();
        assert!(
            !names.contains(&"DTSTART") && names.contains(&"DUE") && !file.contains("VALARM"),
            "{from:?}"
        );
        assert!(!names.contains(&"NAME"), "an empty name is no name");
    }
}

#[test]
fn times_before_something_keep_to_the_grammar() {
    for (seconds, text) in [
        (0, "PT0S"),
        (59, "-PT59S"),
        (60, "-PT1M"),
        (3600, "-PT1H"),
        (3601, "-PT1H0M1S"),
        (5400, "-PT1H30M"),
        (86_399, "-PT23H59M59S"),
        (172_800, "-P2D"),
        (u32::MAX, "-PT1193046H28M15S"),
    ] {
        assert_eq!(before_time(seconds), text);
    }
}

#[test]
fn years_have_four_digits() {
    assert_eq!(utc(0), "19700101T000000Z");
    assert_eq!(utc(i64::MIN), "00010101T000000Z");
    assert_eq!(utc(i64::MAX), "99991231T235959Z");
    assert_eq!(utc(at("2028-02-29T23:59:59Z")), "20280229T235959Z");
}

proptest! {
    #[test]
    fn a_reader_gets_back_every_text(
        name in "\\PC{0,90}",
        summary in any::<String>(),
        description in prop_oneof![any::<String>(), "[a-zø,;\\\\\r\n\t😀]{0,400}"],
        categories in prop::collection::vec(any::<String>(), 0..4),
        remind_before in any::<Option<u32>>(),
        (stamp, due) in any::<(i64, i64)>(),
    ) {
        let time = EntryTime::Task { from: None, due };
        let entry = Entry { time, summary, description, categories, remind_before, ..task() };
        let calendar = Calendar { name, entries: vec![entry] };
        let file = calendar.write(stamp);
        prop_assert_eq!(&file, &calendar.write(stamp));
        for line in file.split("\r\n") {
            prop_assert!(line.len() <= 75, "{} octets", line.len());
            prop_assert!(!line.contains(['\r', '\n']));
        }
        let entry = &calendar.entries[0];
        let read = read(&file);
        let all = |wanted: &str| -> Vec<Vec<String>> {
            read.iter().filter(|(name, _)| name == wanted).map(|(_, value)| texts(value)).collect()
        };
        let (name, summary) = (cleaned(&calendar.name), cleaned(&entry.summary));
        let kept = |text: &String| -> Vec<Vec<String>> {
            if text.is_empty() { Vec::new() } else { vec![vec![text.clone()]] }
        };
        prop_assert_eq!(all("X-WR-CALNAME"), kept(&name));
        prop_assert_eq!(all("SUMMARY"), kept(&summary));
        let mut descriptions = kept(&cleaned(&entry.description));
        descriptions.extend(remind_before.map(|_| vec![summary]));
        prop_assert_eq!(all("DESCRIPTION"), descriptions);
        let categories: Vec<_> = entry.categories.iter().map(|text| cleaned(text)).filter(|c| !c.is_empty()).collect();
        prop_assert_eq!(all("CATEGORIES"), if categories.is_empty() { Vec::new() } else { vec![categories] });
    }
}
