//! SARIF: valid by the standard's own schema, and true to what was found.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "a test fails by panicking")]

mod common;

use std::path::Path;

use common::{BAD, DAY, FINDINGS, Folder, GOOD, check_mixed, cocareer_with, mixed, starter};
use serde_json::{Value, json};

fn parsed(text: &str) -> Value {
    serde_json::from_str(text).expect("JSON")
}

fn list(value: &Value) -> &[Value] {
    value.as_array().expect("a list")
}

fn text(value: &Value) -> &str {
    value.as_str().expect("a text")
}

/// What the schema of OASIS has to say against a log.
fn complaints(log: &Value) -> Vec<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/sarif-schema-2.1.0.json");
    let mut schema = parsed(&std::fs::read_to_string(path).expect("the schema"));
    // The one pattern that is no regular expression everywhere, as the committee's errata mended it.
    for of in ["run", "toolComponent"] {
        let pattern = &mut schema["definitions"][of]["properties"]["language"]["pattern"];
        assert!(pattern.as_str().is_some_and(|pattern| pattern.ends_with("]?$")), "{pattern}");
        *pattern = json!("^[a-zA-Z]{2}(-[a-zA-Z]{2})?$");
    }
    let options = jsonschema::draft7::options().should_validate_formats(true);
    let validator = options.build(&schema).expect("a schema");
    validator.iter_errors(log).map(|error| format!("{} at {}", error, error.instance_path())).collect()
}

fn mixed_log(folder: &Folder) -> Value {
    let run = check_mixed(folder, &["-f", "sarif"]);
    assert_eq!(run.status, 3);
    parsed(&run.out)
}

#[test]
fn every_log_is_valid() {
    let folder = mixed("sarif-valid");
    assert_eq!(complaints(&mixed_log(&folder)), Vec::<String>::new());
    for (input, status) in [(starter("community").as_str(), 0), (FINDINGS, 1), ("kind: poem", 3), ("[", 3)] {
        for locale in ["en", "nb", "nn"] {
            let args = ["check", "-", "--at", DAY, "-f", "sarif", "--locale", locale];
            let run = cocareer_with(&args, input.as_bytes());
            assert_eq!(run.status, status, "{}", run.err);
            assert_eq!(complaints(&parsed(&run.out)), Vec::<String>::new(), "{input} {locale}");
        }
    }
}

/// The schema would see these mistakes; otherwise the test above would say nothing.
#[test]
fn a_log_with_a_mistake_is_not_valid() {
    let folder = mixed("sarif-invalid");
    let log = mixed_log(&folder);
    for (pointer, wrong) in [
        ("/runs/0/results/0/level", json!("serious")),
        ("/runs/0/results/0/locations/0/physicalLocation/region/startLine", json!(0)),
        ("/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri", json!("a b.yaml")),
        ("/runs/0/tool/driver/rules/0/helpUri", json!("docs/rules/en/DOC-01.md")),
        ("/runs/0/invocations/0/executionSuccessful", json!("no")),
    ] {
        let mut broken = log.clone();
        *broken.pointer_mut(pointer).expect("a place") = wrong;
        assert!(!complaints(&broken).is_empty(), "{pointer}");
    }
}

#[test]
fn the_rules_are_those_of_the_catalogue() {
    let run = cocareer_with(&["check", "-", "--at", DAY, "-f", "sarif", "--locale", "nn"], b"kind: poem");
    let log = parsed(&run.out);
    let driver = &log["runs"][0]["tool"]["driver"];
    assert_eq!((text(&driver["name"]), text(&driver["version"])), ("cocareer", cocareer::VERSION));
    assert_eq!(driver["semanticVersion"], driver["version"]);
    let rules = list(&driver["rules"]);
    assert_eq!(rules.len(), cocareer::catalogue().len());
    for (written, rule) in rules.iter().zip(cocareer::catalogue()) {
        let explained = cocareer::explain(rule.id(), cocareer::Locale::Nynorsk).expect("a rule");
        assert_eq!(text(&written["id"]), rule.id());
        let plain = |text: &str| text.replace('{', "{{").replace('}', "}}");
        assert_eq!(text(&written["shortDescription"]["text"]), plain(&explained.title));
        assert_eq!(text(&written["fullDescription"]["text"]), plain(&explained.why));
        assert_eq!(text(&written["help"]["text"]), plain(&explained.remedy));
        assert!(text(&written["helpUri"]).ends_with(&format!("/docs/rules/nn/{}.md", rule.id())));
        let name = text(&written["name"]);
        assert!(name != rule.id() && name.chars().all(char::is_alphanumeric), "{name}");
        let properties = &written["properties"];
        assert_eq!(text(&properties["confidence"]), rule.confidence.as_str());
        assert_eq!(text(&properties["mode"]), rule.mode.as_str());
        assert_eq!(text(&properties["family"]), rule.family.as_str());
        assert_eq!(list(&properties["sources"]).len(), rule.sources.len());
    }
}

/// The bytes that a URI stands for.
fn decoded(uri: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = uri.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        rest = after;
        if *first == b'%' {
            let (digits, after) = rest.split_at(2);
            let digits = std::str::from_utf8(digits).expect("digits");
            bytes.push(u8::from_str_radix(digits, 16).expect("two digits"));
            rest = after;
        } else {
            bytes.push(*first);
        }
    }
    String::from_utf8(bytes).expect("UTF-8")
}

#[test]
fn results_are_what_was_found_and_where() {
    let folder = mixed("sarif-results");
    let log = mixed_log(&folder);
    let report = parsed(&check_mixed(&folder, &["-f", "json"]).out);
    let run = &log["runs"][0];
    let (results, findings) = (list(&run["results"]), list(&report["findings"]));
    assert_eq!(results.len(), findings.len());
    assert_eq!(run["columnKind"], "unicodeCodePoints");
    let mut related = 0;
    for result in results {
        let index = result["ruleIndex"].as_u64().expect("an index");
        let rule = &run["tool"]["driver"]["rules"][usize::try_from(index).expect("small")];
        assert_eq!((&rule["id"], text(&result["kind"])), (&result["ruleId"], "fail"));
        let physical = &result["locations"][0]["physicalLocation"];
        let (uri, region) = (text(&physical["artifactLocation"]["uri"]), &physical["region"]);
        let file = decoded(uri);
        assert!(folder.path().join(&file).is_file() && !uri.contains([' ', 'å', ':']), "{uri}");
        let logical = &result["locations"][0]["logicalLocations"][0]["fullyQualifiedName"];
        let is_it = |finding: &&Value| {
            let (place, others) = list(&finding["locations"]).split_first().expect("a place");
            let (start, end) = (&place["range"]["start"], &place["range"]["end"]);
            let level = match text(&finding["severity"]) {
                "info" => "note",
                other => other,
            };
            let at = [&start["line"], &start["column"], &end["line"], &end["column"]];
            finding["rule"] == result["ruleId"]
                && level == text(&result["level"])
                && text(&place["file"]) == format!("./{file}")
                && place["pointer"] == *logical.as_str().unwrap_or_default()
                && at == ["startLine", "startColumn", "endLine", "endColumn"].map(|name| &region[name])
                && finding["fingerprint"] == result["partialFingerprints"]["cocareerFingerprint/v1"]
                && finding["message_id"] == result["properties"]["messageId"]
                && others.len() == result["relatedLocations"].as_array().map_or(0, Vec::len)
        };
        assert_eq!(findings.iter().filter(is_it).count(), 1, "{result}");
        related += result["relatedLocations"].as_array().map_or(0, Vec::len);
        assert_eq!(result.get("suppressions"), None);
    }
    assert_eq!(related, 2);
}

#[test]
fn what_could_not_be_checked_is_notified_of() {
    let folder = mixed("sarif-unread");
    let log = mixed_log(&folder);
    let invocation = &log["runs"][0]["invocations"][0];
    assert_eq!(invocation["executionSuccessful"], false);
    let notifications = list(&invocation["toolExecutionNotifications"]);
    let place = |one: &Value| one["locations"][0]["physicalLocation"].clone();
    let mut files: Vec<_> =
        notifications.iter().map(|one| decoded(text(&place(one)["artifactLocation"]["uri"]))).collect();
    files.sort();
    assert_eq!(files, BAD);
    let broken =
        notifications.iter().find(|one| one["descriptor"]["id"] == "malformed").expect("a notification");
    assert_eq!(place(broken)["region"], json!({ "startLine": 1, "startColumn": 9 }));
    let clean = cocareer_with(&["check", "-", "--at", DAY, "-f", "sarif"], starter("community").as_bytes());
    let invocation = &parsed(&clean.out)["runs"][0]["invocations"][0];
    assert_eq!(*invocation, json!({ "executionSuccessful": true, "toolExecutionNotifications": [] }));
    assert_eq!(GOOD.len(), 4);
}
