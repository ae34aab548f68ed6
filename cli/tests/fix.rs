//! `--fix`, `--unsafe-fixes` and `--diff`: what is changed, and what is left alone.

#![allow(clippy::expect_used, reason = "tests fail by panicking")]

mod common;

use std::fs;

use common::{DAY, Folder, cocareer, cocareer_in, cocareer_with, starter};

/// A starter with a comment, a value in other letters, and an exception that nothing needs.
fn spoilt() -> String {
    let text = starter("community");
    let spoilt = text.replacen("mode: community", "mode: Community  # everybody", 1);
    assert_ne!(text, spoilt);
    spoilt + "x-cocareer-ignore:\n  - rule: K-08\n    reason: Not needed.\n"
}

fn mended() -> String {
    starter("community").replacen("mode: community", "mode: community  # everybody", 1)
}

fn read(folder: &Folder, name: &str) -> String {
    fs::read_to_string(folder.at(name)).expect("a file")
}

#[test]
fn what_is_certain_is_mended_and_all_else_stays() {
    let folder = Folder::new("fix-safe");
    folder.write("group.yaml", spoilt());
    folder.write("windows.yaml", spoilt().replace('\n', "\r\n"));
    let run = cocareer_in(&folder, &["check", ".", "--at", DAY, "--fix"]);
    assert_eq!((run.status, run.err.as_str()), (0, ""), "{}", run.out);
    assert!(run.out.contains("4 findings were mended."), "{}", run.out);
    assert_eq!(read(&folder, "group.yaml"), mended());
    assert_eq!(read(&folder, "windows.yaml"), mended().replace('\n', "\r\n"));
    assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 2, "nothing is left lying about");
    let again = cocareer_in(&folder, &["check", ".", "--at", DAY, "--fix"]);
    assert_eq!(again.status, 0);
    assert!(!again.out.contains("mended"), "{}", again.out);
}

#[test]
fn json_keeps_its_layout() {
    let folder = Folder::new("fix-json");
    let text = "{ \"kind\": \"engagement\",\n\t\"mode\"  : \"One To-One\" ,\n  \"x-cocareer-ignore\": [] }";
    folder.write("a.json", text);
    let run = cocareer_in(&folder, &["check", "a.json", "--at", DAY, "--fix", "--format", "plain"]);
    assert_eq!((run.status, run.err.as_str()), (1, ""));
    assert_eq!(read(&folder, "a.json"), text.replace("One To-One", "one_to_one"));
}

#[test]
fn a_guess_is_made_only_when_it_is_asked_for() {
    let folder = Folder::new("fix-unsafe");
    let text = starter("community").replacen("mode: community", "mode: comunity", 1);
    folder.write("a.yaml", &text);
    let args = ["check", "a.yaml", "--at", DAY, "--fix"];
    let run = cocareer_in(&folder, &args);
    assert_eq!(run.status, 1);
    assert!(run.out.contains("--fix --unsafe-fixes"), "{}", run.out);
    assert_eq!(read(&folder, "a.yaml"), text);
    let run = cocareer_in(&folder, &[&args[..], &["--unsafe-fixes"]].concat());
    assert_eq!(run.status, 0, "{}", run.out);
    assert_eq!(read(&folder, "a.yaml"), starter("community"));
    assert_eq!(cocareer(&["check", "a.yaml", "--unsafe-fixes"]).status, 2);
    assert_eq!(cocareer(&["check", "a.yaml", "--fix", "--diff"]).status, 2);
    assert_eq!(cocareer(&["check", "a.yaml", "--diff", "--format", "json"]).status, 2);
}

#[test]
fn a_difference_is_shown_and_nothing_is_written() {
    let folder = Folder::new("fix-diff");
    folder.write("a.yaml", spoilt());
    folder.write("b.yaml", mended());
    let run = cocareer_in(&folder, &["check", ".", "--at", DAY, "--diff"]);
    assert_eq!((run.status, run.err.as_str()), (1, "cocareer: 2 findings would be mended.\n"));
    assert_eq!(read(&folder, "a.yaml"), spoilt());
    let lines: Vec<_> = run.out.lines().collect();
    assert_eq!(lines.first().map(|line| line.ends_with("a.yaml") && line.starts_with("--- ")), Some(true));
    let changes: Vec<_> = lines.iter().skip(2).filter(|line| line.starts_with(['-', '+'])).copied().collect();
    let expected = [
        "-mode: Community  # everybody",
        "+mode: community  # everybody",
        "-x-cocareer-ignore:",
        "-  - rule: K-08",
        "-    reason: Not needed.",
    ];
    assert_eq!(changes, expected);
    assert!(!run.out.contains("b.yaml"));
    let clean = cocareer_in(&folder, &["check", "b.yaml", "--at", DAY, "--diff"]);
    assert_eq!((clean.status, clean.out.as_str(), clean.err.as_str()), (0, "", ""));
    let broken = cocareer_in(&folder, &["check", "a.yaml", "nowhere.yaml", "--at", DAY, "--diff"]);
    assert_eq!(broken.status, 3);
    assert!(broken.err.contains("nowhere.yaml") && broken.out.contains("a.yaml"));
}

#[test]
fn standard_input_goes_to_standard_output_and_the_findings_elsewhere() {
    let args = ["check", "-", "--at", DAY, "--fix"];
    let run = cocareer_with(&args, spoilt().as_bytes());
    assert_eq!((run.status, run.out), (0, mended()));
    assert!(run.err.contains("2 findings were mended."), "{}", run.err);
    let run = cocareer_with(&args, b"kind: engagement\n");
    assert_eq!((run.status, run.out.as_str()), (1, "kind: engagement\n"));
    assert!(run.err.contains("DOC-01"), "{}", run.err);
    let run = cocareer_with(&args, b"kind: [");
    assert_eq!((run.status, run.out.as_str()), (3, "kind: ["));
    let run = cocareer_with(&[&args[..3], &[DAY, "--diff"]].concat(), spoilt().as_bytes());
    assert_eq!(run.status, 1);
    assert!(run.out.starts_with("--- <stdin>\n+++ <stdin>\n@@"), "{}", run.out);
}

#[test]
fn a_file_that_must_not_be_written_stays_as_it_is() {
    let folder = Folder::new("fix-read-only");
    let path = folder.write("a.yaml", spoilt());
    folder.write("b.yaml", spoilt());
    let mut permissions = fs::metadata(&path).expect("a file").permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&path, permissions).expect("a file");
    let run = cocareer_in(&folder, &["check", ".", "--at", DAY, "--fix"]);
    assert_eq!(run.status, 3);
    assert!(run.err.contains("a.yaml: permission denied"), "{}", run.err);
    assert_eq!((read(&folder, "a.yaml"), read(&folder, "b.yaml")), (spoilt(), mended()));
    assert!(run.out.contains("DOC-05") && run.out.contains("2 findings were mended."), "{}", run.out);
    assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 2);
}

#[test]
fn what_cannot_be_changed_with_certainty_is_left_and_told_of() {
    let folder = Folder::new("fix-refused");
    let text = starter("community").replacen("mode: community", "mode: !!str Community", 1).replacen(
        "permission: not_allowed",
        "permission: Not-Allowed",
        1,
    );
    folder.write("a.yaml", &text);
    let run = cocareer_in(&folder, &["check", "a.yaml", "--at", DAY, "--fix"]);
    assert_eq!(run.status, 1);
    assert!(
        run.err.contains("a.yaml: some of it is left as it is") && run.err.contains("`/mode`"),
        "{}",
        run.err
    );
    let left = read(&folder, "a.yaml");
    assert!(left.contains("!!str Community") && left.contains("permission: not_allowed"), "{left}");
}

#[test]
fn a_comment_goes_only_when_somebody_looks_at_it() {
    let folder = Folder::new("fix-comment");
    let text = starter("community")
        + "# Ask Kari before this goes.\nx-cocareer-ignore:\n  - rule: K-08\n    reason: Not needed.\n";
    folder.write("a.yaml", &text);
    let args = ["check", "a.yaml", "--at", DAY, "--fix"];
    let run = cocareer_in(&folder, &args);
    assert!(run.err.contains("a comment would go with it"), "{}", run.err);
    assert_eq!(read(&folder, "a.yaml"), text);
    let run = cocareer_in(&folder, &[&args[..], &["--unsafe-fixes"]].concat());
    assert_eq!((run.status, run.err.as_str()), (0, ""));
    assert_eq!(read(&folder, "a.yaml"), starter("community"));
}

#[test]
fn what_somebody_decided_to_live_with_is_not_mended() {
    let folder = Folder::new("fix-suppressed");
    let text = starter("community").replacen("mode: community", "mode: Community", 1)
        + "x-cocareer-ignore:\n  - rule: DOC-05\n    reason: It is written so elsewhere.\n";
    folder.write("a.yaml", &text);
    let run = cocareer_in(&folder, &["check", "a.yaml", "--at", DAY, "--fix", "--unsafe-fixes"]);
    assert_eq!(run.err, "");
    assert!(read(&folder, "a.yaml").contains("mode: Community\n"));
}

#[test]
fn two_formats_tell_what_is_left() {
    let folder = Folder::new("fix-two");
    folder.write("a.yaml", spoilt().replacen("format_version: 1", "format_version: 7", 1));
    let args = ["check", "a.yaml", "--at", DAY, "--fix", "-f", "plain", "-f", "json", "-o", "left.json"];
    let run = cocareer_in(&folder, &args);
    assert_eq!((run.status, run.err.as_str()), (1, ""));
    let json = read(&folder, "left.json");
    for told in [&run.out, &json] {
        assert!(told.contains("DOC-06") && !told.contains("DOC-05"), "{told}");
    }
}

#[test]
fn the_reader_learns_what_can_be_mended() {
    let folder = Folder::new("fix-hint");
    folder.write("a.yaml", spoilt());
    for (locale, hint) in [
        ("en", "1 finding can be mended with --fix."),
        ("nb", "1 funn kan rettes med --fix."),
        ("nn", "1 funn kan rettast med --fix."),
    ] {
        let run = cocareer_in(&folder, &["check", "a.yaml", "--at", DAY, "--locale", locale]);
        assert!(run.out.contains(hint), "{}", run.out);
    }
}

#[test]
fn a_shared_part_is_mended_where_it_is() {
    let folder = Folder::new("fix-bundle");
    let text = starter("community").replacen(
        "    impersonation_forbidden: true",
        "    impersonation_forbidden: false",
        1,
    );
    let (before, rest) = text.split_once("group_agreement:\n").expect("an agreement");
    let end = rest.find("\npresence_plan").or_else(|| rest.find("\nteam:")).expect("something after it");
    let (agreement, after) = rest.split_at(end);
    let item: String = agreement.lines().map(|line| format!("  {line}\n")).collect();
    let shared = format!(
        "kind: shared_parts\nformat_version: 1\nid: common\ngroup_agreements:\n  - id: agreement\n{item}"
    );
    let uses = "uses: { group_agreement: { agreement: agreement } }\n";
    folder.write("common.yaml", &shared);
    for name in ["a.yaml", "b.yaml"] {
        folder.write(name, format!("{before}{uses}{after}"));
    }
    let args = ["check", ".", "--at", DAY, "--fix", "--unsafe-fixes"];
    let run = cocareer_in(&folder, &args);
    assert_eq!(run.err, "");
    // Two documents find it, and it is one change.
    assert!(run.out.contains("1 finding was mended."), "{}", run.out);
    let expected = shared.replace("impersonation_forbidden: false", "impersonation_forbidden: true");
    assert_eq!(read(&folder, "common.yaml"), expected);
    assert!(!read(&folder, "a.yaml").contains("impersonation"));
}
