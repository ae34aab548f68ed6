//! The starters: clean, and no longer than they must be.

#![allow(clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod common;

use cocareer::model::EngagementMode;
use cocareer::{Format, Settings, check_text, parse_at, read_engagement};
use common::{DAY, Folder, cocareer, starter};
use serde_json::Value;

/// Parts that no rule asks for, and that a starter should still show.
const FOR_THE_READER: &[(&str, &str)] = &[
    ("/channels/0/name", "what people call it"),
    ("/channels/0/visibility", "who sees what is written is the first thing that people ask"),
    ("/channels/0/collected_identifiers", "a promise of anonymity is checked against it"),
    ("/channels/0/clients", "mobile phones need the same privacy rules"),
    ("/information", "what a service publishes is what many rules are about"),
    ("/group_agreement/participation_roles", "observing is a way of taking part"),
    ("/group_agreement/contribution_rule", "what it must hold is asked for once it is there"),
    (
        "/group_agreement/minors",
        "what protects them is asked for where the country or the channels call for it",
    ),
    ("/group_agreement/members", "whether each has accepted is asked once they are listed"),
];

#[test]
fn a_starter_is_clean_on_its_day() {
    let folder = Folder::new("starters");
    for mode in EngagementMode::ALL {
        let file = folder.write(&format!("{mode}.yaml"), starter(mode.as_str()));
        let run = cocareer(&["check", &file, "--at", DAY, "--fail-on", "info"]);
        assert_eq!((run.status, run.err.as_str()), (0, ""), "{mode}: {}", run.out);
        assert!(run.out.starts_with("Nothing to mend"), "{mode}: {}", run.out);
    }
}

#[test]
fn a_starter_has_the_ids_that_examples_rest_on() {
    for mode in EngagementMode::ALL {
        let document = value(&starter(mode.as_str()));
        for (pointer, id) in [
            ("/channels/0/platform", "platform"),
            ("/platforms/0/id", "platform"),
            ("/team/members/0/id", "practitioner-1"),
            ("/mode", mode.as_str()),
        ] {
            assert_eq!(document.pointer(pointer), Some(&Value::from(id)), "{mode}{pointer}");
        }
        assert!(document.pointer("/information/0/id").is_some(), "{mode}");
    }
}

#[test]
fn every_part_of_a_starter_is_needed() {
    let mut idle = Vec::new();
    for mode in EngagementMode::ALL {
        let document = value(&starter(mode.as_str()));
        let mut places = Vec::new();
        collect(&document, "", &mut places);
        assert!(places.len() > 15, "{mode}");
        idle.extend(
            places
                .into_iter()
                .filter(|place| !is_for_the_reader(place) && is_clean(&without(&document, place)))
                .map(|place| format!("{mode}: {place}")),
        );
    }
    assert!(idle.is_empty(), "nothing would miss these:\n{}", idle.join("\n"));
}

fn is_for_the_reader(place: &str) -> bool {
    FOR_THE_READER.iter().any(|(known, _)| {
        place.strip_prefix(known).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    })
}

fn value(text: &str) -> Value {
    let engagement = read_engagement(text.as_bytes(), Format::Yaml, &Settings::default()).expect("YAML");
    serde_json::to_value(engagement).expect("JSON")
}

/// Every part of the document, and every field of such a part. What stands deeper gives a part its meaning.
fn collect(value: &Value, here: &str, places: &mut Vec<String>) {
    let names = here.split('/').skip(1).filter(|segment| segment.parse::<usize>().is_err()).count();
    match value {
        // A text in several languages is one field.
        Value::Object(members) if names < 2 && !members.contains_key("en") => {
            for (key, value) in members {
                let place = format!("{here}/{key}");
                collect(value, &place, places);
                places.push(place);
            }
        }
        Value::Array(items) if names < 2 => {
            for (index, value) in items.iter().enumerate() {
                collect(value, &format!("{here}/{index}"), places);
            }
        }
        _ => {}
    }
}

fn without(document: &Value, place: &str) -> Value {
    let mut document = document.clone();
    let (above, last) = place.rsplit_once('/').expect("a pointer");
    match document.pointer_mut(above).expect("a place above") {
        Value::Object(members) => drop(members.remove(last)),
        _ => panic!("{place} is in nothing"),
    }
    document
}

fn is_clean(document: &Value) -> bool {
    let settings = Settings::on(parse_at(DAY).expect("a day"));
    let report = check_text(document.to_string().as_bytes(), Format::Json, &settings).expect("JSON");
    report.findings.is_empty()
}
