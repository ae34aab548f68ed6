//! Documents that share parts, checked together: the example, and what becomes of it when two files disagree.
#![allow(clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod common;

use std::fs;
use std::path::Path;

use common::{DAY, Folder, cocareer};

fn example(name: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples/bundle");
    fs::read_to_string(folder.join(name)).expect("the example is there")
}

/// The example, with a promise in one file that a word in the other goes against.
fn dishonest(test: &str) -> (Folder, String, String) {
    let folder = Folder::new(test);
    let promise =
        "    visibility: pair\n    promises: [{ kind: not_shared, text: { en: Nothing is shared. } }]\n";
    let chat = example("chat.yaml").replacen("    visibility: pair\n", promise, 1);
    let role = "operator_role: processor";
    let shared = example("shared.yaml");
    assert!(chat.contains("not_shared") && !shared.contains(role));
    let recipient =
        "    recipients: [{ name: Example Statistics, role: independent_controller }]\n    rights:";
    let shared = shared.replacen("    rights:", recipient, 1);
    let (chat, shared) = (folder.write("chat.yaml", chat), folder.write("shared.yaml", shared));
    (folder, chat, shared)
}

#[test]
fn the_example_is_clean_and_its_tests_pass() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples/bundle");
    let folder = folder.to_str().expect("UTF-8");
    let run = cocareer(&["check", folder, "--at", DAY, "--fail-on", "info"]);
    assert_eq!((run.status, run.err.as_str()), (0, ""), "{}", run.out);
    let run = cocareer(&["test", folder]);
    assert_eq!(run.status, 0, "{}", run.out);
    assert!(run.out.starts_with("2 tests: 0 failed"), "{}", run.out);
}

#[test]
fn a_contradiction_names_both_files_in_every_format() {
    let (_folder, chat, shared) = dishonest("bundle-formats");
    for format in ["human", "plain", "json", "ndjson", "sarif", "github", "junit", "markdown"] {
        let run = cocareer(&["check", &chat, &shared, "--at", DAY, "-f", format]);
        assert_eq!(run.status, 1, "{format}: {}", run.err);
        assert!(run.out.contains("HON-05"), "{format}");
        for name in ["chat.yaml", "shared.yaml"] {
            assert!(run.out.contains(name), "{format}: {name}");
        }
    }
    let run = cocareer(&["check", &chat, &shared, "--at", DAY, "-f", "json"]);
    let report: serde_json::Value = serde_json::from_str(&run.out).expect("JSON");
    let findings = report["findings"].as_array().expect("findings");
    let finding = findings.iter().find(|finding| finding["rule"] == "HON-05").expect("a contradiction");
    let files: Vec<_> =
        finding["locations"].as_array().expect("places").iter().map(|place| &place["file"]).collect();
    assert_eq!(files, [chat.as_str(), shared.as_str()]);
}

/// The order of the paths changes nothing, and neither does the number of threads.
#[test]
fn the_order_of_the_files_and_the_threads_change_nothing() {
    let (_folder, chat, shared) = dishonest("bundle-order");
    let one = cocareer(&["check", &chat, &shared, "--at", DAY, "-f", "plain", "--jobs", "1"]);
    let other = cocareer(&["check", &shared, &chat, "--at", DAY, "-f", "plain", "--jobs", "8"]);
    assert_eq!((one.status, one.out), (other.status, other.out));
}

/// Without the other file nobody knows what the references mean, and that is said.
#[test]
fn a_reference_that_leads_nowhere_is_told() {
    let (_folder, chat, _shared) = dishonest("bundle-alone");
    let run = cocareer(&["check", &chat, "--at", DAY, "-f", "plain"]);
    assert_eq!(run.status, 1);
    assert!(run.out.contains("BUN-01") && !run.out.contains("HON-05"), "{}", run.out);
}

/// A file that cannot be read does not keep the others from being checked.
#[test]
fn a_broken_file_in_a_bundle_is_told_and_the_others_are_checked() {
    let (folder, chat, shared) = dishonest("bundle-broken");
    let broken = folder.write("broken.yaml", "kind: shared_parts\n  x: [");
    let run = cocareer(&["check", &chat, &shared, &broken, "--at", DAY, "-f", "plain"]);
    assert_eq!(run.status, 3, "{}", run.err);
    assert!(run.out.contains("HON-05") && run.err.contains("broken.yaml"), "{} {}", run.out, run.err);
}
