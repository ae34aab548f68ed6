//! No finding, error or debug output repeats what a document says.
#![allow(
    missing_docs,
    clippy::expect_used,
    reason = "tests have no readers of documentation and stop by failing"
)]

use cocareer::{Format, Locale, Settings, check_text, parse_at};
use cocareer_conformance::{bytes_of, read_corpus};
use serde_json::Value;

/// Something that could be a secret.
const PLANTED: &str = "Zqx Planted 987654";

/// The reason of a suppression is written to be shown in reports with what it suppresses, and only there.
fn is_reason(pointer: &str) -> bool {
    pointer.contains("/x-cocareer-ignore/") && pointer.ends_with("/reason")
}

/// Identifiers from the document's structure may be named; nothing else may.
fn is_identifier(pointer: &str) -> bool {
    let lists = ["/platforms/", "/privacy_policy/purposes/"];
    let is_listed = lists.iter().any(|list| pointer.starts_with(list)) && pointer.ends_with("/id");
    is_listed || (pointer.starts_with("/channels/") && pointer.ends_with("/platform"))
}

fn leaves(value: &Value, pointer: String, out: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            for (key, below) in members {
                let key = key.replace('~', "~0").replace('/', "~1");
                leaves(below, format!("{pointer}/{key}"), out);
            }
        }
        Value::Array(items) => {
            for (index, below) in items.iter().enumerate() {
                leaves(below, format!("{pointer}/{index}"), out);
            }
        }
        _ => out.push(pointer),
    }
}

#[test]
fn a_planted_value_comes_back_nowhere() {
    let settings = Settings::on(parse_at("2026-11-24").expect("a date"));
    let mut planted = 0;
    for vector in read_corpus().expect("the corpus is there") {
        if !vector.id.ends_with(".fails") || vector.format != Format::Json {
            continue;
        }
        let Ok(document) = serde_json::from_slice::<Value>(&bytes_of(&vector).expect("a text")) else {
            continue;
        };
        let mut places = Vec::new();
        leaves(&document, String::new(), &mut places);
        for pointer in places.into_iter().filter(|pointer| !is_identifier(pointer)) {
            let mut changed = document.clone();
            *changed.pointer_mut(&pointer).expect("the place") = PLANTED.into();
            let text = serde_json::to_vec(&changed).expect("JSON");
            let report = check_text(&text, Format::Json, &settings).expect("a report");
            let mut all_said = vec![format!("{report:?}")];
            if !is_reason(&pointer) {
                all_said.extend([Locale::English, Locale::Nynorsk].map(|locale| report.to_json(locale)));
            }
            for said in all_said {
                assert!(!said.contains("Zqx"), "{} at {pointer}: {said}", vector.id);
            }
            planted += 1;
        }
    }
    assert!(planted > 5_000, "{planted}");
}

#[test]
fn errors_say_nothing_of_the_text() {
    for text in [
        format!("{{\"{PLANTED}\" 1}}"),
        PLANTED.to_owned(),
        format!("{{\"a\": \"{PLANTED}\u{0}\"}}"),
        format!("{{\"a\": \"{PLANTED}\\q\"}}"),
        format!("{{\"a\": {PLANTED}}}"),
    ] {
        for format in Format::ALL {
            if let Err(error) = check_text(text.as_bytes(), *format, &Settings::default()) {
                assert!(!format!("{error} {error:?}").contains("Zqx"), "{error:?}");
            }
        }
    }
    for yaml in [
        format!("a: *{PLANTED}"),
        format!("a: &{PLANTED}"),
        format!("%{PLANTED}\n---\n"),
        format!("!<{PLANTED}> a: ["),
    ] {
        if let Err(error) = check_text(yaml.as_bytes(), Format::Yaml, &Settings::default()) {
            assert!(!format!("{error} {error:?}").contains("Zqx"), "{error:?}");
        }
    }
}
