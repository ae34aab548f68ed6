//! `cocareer baseline`, and checking against one.

#![allow(clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod common;

use std::fs;

use common::{DAY, Folder, Run, cocareer, starter};

/// A document with an error at its mode.
fn broken(mode: &str) -> String {
    starter("information").replace("\nmode: information", &format!("\nmode: {mode}"))
}

fn check(folder: &Folder, more: &[&str]) -> Run {
    let (path, baseline) = (folder.at("docs"), folder.at("baseline.json"));
    let mut args = vec!["check", &path, "--at", DAY, "--baseline", &baseline];
    args.extend(more);
    cocareer(&args)
}

fn baseline(folder: &Folder, verb: &str) -> Run {
    cocareer(&["baseline", verb, &folder.at("docs"), "--at", DAY, "--file", &folder.at("baseline.json")])
}

#[test]
fn what_is_in_the_baseline_does_not_count_and_what_is_new_does() {
    let folder = Folder::new("baseline");
    folder.write("docs/a.yaml", broken("informaton"));
    folder.write("docs/b.yaml", starter("information"));
    let run = baseline(&folder, "write");
    assert_eq!(run.status, 0, "{}", run.err);
    assert!(run.out.contains("written to"), "{}", run.out);
    let written = fs::read_to_string(folder.at("baseline.json")).expect("a baseline");
    assert!(written.contains("\"baseline_version\": 1") && written.contains("\"docs/a.yaml\""), "{written}");
    assert_eq!(check(&folder, &[]).status, 0);
    assert!(check(&folder, &["-f", "json"]).out.contains("\"origin\": \"baseline\""));
    // Moving it changes nothing, nor does a change elsewhere.
    folder.write(
        "docs/a.yaml",
        format!("# A comment.\n\n{}", broken("informaton").replace("example-page", "our-page")),
    );
    assert_eq!(check(&folder, &[]).status, 0);
    // Another wrong word in its place is a new finding, and so is the same one in another document.
    folder.write("docs/a.yaml", broken("informasion"));
    assert_eq!(check(&folder, &[]).status, 1);
    folder.write("docs/a.yaml", broken("informaton"));
    folder.write("docs/b.yaml", broken("informaton"));
    let run = check(&folder, &[]);
    assert!(run.status == 1 && run.out.contains("b.yaml:") && !run.out.contains("a.yaml:"), "{}", run.out);
    // Writing it twice gives the same bytes.
    assert_eq!(baseline(&folder, "write").status, 0);
    let first = fs::read(folder.at("baseline.json")).expect("a baseline");
    assert_eq!(baseline(&folder, "write").status, 0);
    assert_eq!(fs::read(folder.at("baseline.json")).expect("a baseline"), first);
}

#[test]
fn what_is_mended_is_told_of_and_taken_out() {
    let folder = Folder::new("prune");
    folder.write("docs/a.yaml", broken("informaton"));
    folder.write("docs/b.yaml", broken("informaton"));
    assert_eq!(baseline(&folder, "write").status, 0);
    let run = baseline(&folder, "audit");
    assert!(run.status == 0 && run.out.contains("0 of no use"), "{}{}", run.out, run.err);
    folder.write("docs/a.yaml", starter("information"));
    fs::remove_file(folder.at("docs/b.yaml")).expect("removed");
    let run = baseline(&folder, "audit");
    assert_eq!(run.status, 1);
    assert!(run.out.contains("docs/a.yaml, /mode: DOC-05 is no longer found there."), "{}", run.out);
    assert!(run.out.contains("docs/b.yaml") && run.out.contains("no longer there"), "{}", run.out);
    let run = baseline(&folder, "prune");
    assert!(run.status == 0 && run.out.contains("0 left"), "{}{}", run.out, run.err);
    assert_eq!(baseline(&folder, "audit").status, 0);
    // Nothing is added.
    folder.write("docs/a.yaml", broken("informaton"));
    assert_eq!(baseline(&folder, "prune").status, 0);
    assert_eq!(check(&folder, &[]).status, 1);
}

#[test]
fn entries_of_other_documents_stay() {
    let folder = Folder::new("stay");
    folder.write("docs/a.yaml", broken("informaton"));
    let other = folder.write("docs/b.yaml", broken("informaton"));
    assert_eq!(baseline(&folder, "write").status, 0);
    let file = folder.at("baseline.json");
    let before = fs::read(&file).expect("a baseline");
    let run = cocareer(&["baseline", "prune", &other, "--at", DAY, "--file", &file]);
    assert_eq!(run.status, 0, "{}", run.err);
    assert_eq!(fs::read(&file).expect("a baseline"), before);
}

#[test]
fn a_baseline_that_cannot_be_read_stops_the_check() {
    let folder = Folder::new("unreadable");
    folder.write("docs/a.yaml", starter("information"));
    for (text, says) in [
        (
            "{\"baseline_version\": 2, \"entries\": []}",
            "`baseline_version` is of a version that this library does not read",
        ),
        ("{\"baseline_version\": 1}", "`catalog_version` is missing"),
        ("[", "the baseline must be a JSON object"),
        (
            "{\"baseline_version\": 1, \"catalog_version\": \"1\", \"findings\": [{\"rule\": \"A-1\"}]}",
            "`findings/0/fingerprint` is missing",
        ),
    ] {
        folder.write("baseline.json", text);
        let run = check(&folder, &[]);
        assert_eq!((run.status, run.out.as_str()), (2, ""), "{text}");
        assert!(run.err.contains("baseline.json") && run.err.contains(says), "{text}: {}", run.err);
        for verb in ["prune", "audit"] {
            assert_eq!(baseline(&folder, verb).status, 2, "{text}");
        }
    }
    let run = cocareer(&["check", &folder.at("docs"), "--baseline", &folder.at("none.json")]);
    assert!(run.status == 2 && run.err.contains("none.json"), "{}", run.err);
}

#[test]
fn nothing_is_written_when_something_cannot_be_read() {
    let folder = Folder::new("unwritten");
    folder.write("docs/a.yaml", "kind: [");
    let run = baseline(&folder, "write");
    assert_eq!(run.status, 3, "{}", run.err);
    assert!(!fs::exists(folder.at("baseline.json")).expect("known"));
}

#[test]
fn settings_can_name_the_baseline() {
    let folder = Folder::new("named");
    let page = folder.write("docs/a.yaml", broken("informaton"));
    assert_eq!(baseline(&folder, "write").status, 0);
    folder.write("docs/cocareer.toml", "baseline = \"../baseline.json\"\n");
    assert_eq!(cocareer(&["check", &page, "--at", DAY]).status, 0);
    assert_eq!(cocareer(&["check", &page, "--at", DAY, "--isolated"]).status, 1);
}
