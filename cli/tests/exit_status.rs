//! The exit status: the same answer to the same question, whatever else is asked for.

#![allow(clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod common;

use std::fs;
use std::process::Stdio;

use common::{DAY, Folder, cocareer, cocareer_with, command, starter};

const BROKEN: &str = "kind: engagement\nformat_version: 1\nid: page\ntitle: { en: Page }\nmode: informaton\n";

#[test]
fn zero_when_nothing_reaches_the_gate() {
    let folder = Folder::new("zero");
    let clean = folder.write("clean.yaml", starter("community"));
    assert_eq!(cocareer(&["check", &clean, "--at", DAY]).status, 0);
    // Without a day there is one note.
    assert_eq!(cocareer(&["check", &clean]).status, 0);
    let broken = folder.write("broken.yaml", BROKEN);
    assert_eq!(cocareer(&["check", &broken, "--fail-on", "never"]).status, 0);
    for args in [&["--help"][..], &["check", "--help"], &["--version"], &["rules"], &["explain", "I-10"]] {
        let run = cocareer(args);
        assert_eq!((run.status, run.err.as_str()), (0, ""), "{args:?}");
    }
}

#[test]
fn one_when_a_finding_reaches_the_gate() {
    let folder = Folder::new("one");
    let broken = folder.write("broken.yaml", BROKEN);
    let clean = folder.write("clean.yaml", starter("information"));
    assert_eq!(cocareer(&["check", &broken]).status, 1);
    assert_eq!(cocareer(&["check", &broken, &clean, "--format", "json"]).status, 1);
    assert_eq!(cocareer(&["check", &clean, "--fail-on", "info"]).status, 1);
    assert_eq!(cocareer(&["check", &clean, "--fail-on", "warning"]).status, 0);
}

#[test]
fn two_when_the_command_is_not_understood() {
    for (args, says) in [
        (&["check"][..], "give a file or a folder"),
        (&[], "Usage"),
        (&["chek"], "check"),
        (&["check", "x.yaml", "--at", "24.11.2026"], "YYYY-MM-DD"),
        (&["check", "x.yaml", "--at", "2026-02-29"], "YYYY-MM-DD"),
        (&["check", "x.yaml", "--at", "yesterday"], "`today`"),
        (&["check", "x.yaml", "--format", "xml"], "human"),
        (&["check", "x.yaml", "--min-confidence", "sure"], "memory"),
        (&["check", "x.yaml", "--max-depth", "129"], "128"),
        (&["explain", "I-1"], "Did you mean I-0"),
        (&["explain", "nonsense"], "cocareer rules"),
        (&["new", "comunity"], "`community`"),
        (&["schema", "policy"], "engagement"),
    ] {
        let run = cocareer(args);
        assert_eq!(run.status, 2, "{args:?}: {}", run.err);
        assert!(run.err.contains(says) && run.out.is_empty(), "{args:?}: {}{}", run.out, run.err);
    }
}

#[test]
fn three_when_something_cannot_be_read() {
    let folder = Folder::new("three");
    let missing = folder.at("missing.yaml");
    let clean = folder.write("clean.yaml", starter("information"));
    let broken = folder.write("broken.yaml", BROKEN);
    let malformed = folder.write("malformed.json", "{\"kind\": ");
    let run = cocareer(&["check", &missing]);
    assert_eq!((run.status, run.out.as_str()), (3, ""));
    assert!(run.err.contains("missing.yaml"), "{}", run.err);
    // What can be read is checked all the same, and what cannot be read weighs more.
    let run = cocareer(&["check", &missing, &broken, &malformed, &clean, "--at", DAY]);
    assert_eq!(run.status, 3);
    assert!(run.out.contains("DOC-05") && run.out.contains("2 documents"), "{}", run.out);
    assert!(run.err.contains("missing.yaml") && run.err.contains("malformed.json:1:9"), "{}", run.err);
    // A clean document does not make a clean run.
    let run = cocareer(&["check", &missing, &clean, "--at", DAY]);
    assert!(run.status == 3 && !run.out.contains("Nothing to mend"), "{}", run.out);
}

#[test]
fn three_when_nothing_was_checked() {
    let folder = Folder::new("nothing");
    folder.write("sub/notes.txt", "no document");
    folder.write(".hidden/x.yaml", BROKEN);
    let run = cocareer(&["check", &folder.at(""), "--locale", "nn"]);
    assert_eq!((run.status, run.out.as_str()), (3, ""));
    assert!(run.err.contains("Ingenting blei sjekka"), "{}", run.err);
    for format in ["human", "plain", "json"] {
        let run = cocareer_with(&["check", "-", "-f", format, "--fail-on", "never"], b"kind: poem\n");
        assert_eq!(run.status, 3, "{format}");
        assert!(
            run.out.contains("DOC-07") && run.err.contains("Nothing was checked"),
            "{format}: {}",
            run.err
        );
    }
}

#[test]
fn a_closed_pipe_is_no_failure() {
    let folder = Folder::new("pipe");
    let broken = folder.write("broken.yaml", BROKEN);
    for args in
        [&["rules"][..], &["check", &broken], &["explain", "I-10"], &["new", "community"], &["--help"]]
    {
        let mut child =
            command(args).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the command runs");
        drop(child.stdout.take());
        let output = child.wait_with_output().expect("the command ends");
        assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{args:?}");
        assert!(matches!(output.status.code(), Some(0 | 1)), "{args:?}: {:?}", output.status);
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_told_of() {
    let full = fs::OpenOptions::new().write(true).open("/dev/full").expect("a full device");
    let output = command(&["rules"]).stdout(full).output().expect("the command runs");
    assert_eq!(output.status.code(), Some(3));
    assert!(String::from_utf8_lossy(&output.stderr).contains("could not be written"));
}

#[cfg(unix)]
#[test]
fn a_link_in_a_circle_ends() {
    let folder = Folder::new("circle");
    folder.write("sub/clean.yaml", starter("information"));
    std::os::unix::fs::symlink(folder.path(), folder.path().join("sub/up")).expect("a link");
    let run = cocareer(&["check", &folder.at(""), "--at", DAY]);
    assert!(run.status == 0 && run.out.contains("1 document"), "{}{}", run.out, run.err);
}
