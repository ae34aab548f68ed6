//! Where documents come from, and what is not one.

#![allow(clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod common;

use std::fs::File;

use common::{DAY, Folder, cocareer, cocareer_with, starter};
use serde_json::Value;

#[test]
fn standard_input_is_told_or_guessed() {
    let yaml = starter("one_to_one");
    let run = cocareer_with(&["check", "-", "--at", DAY], yaml.as_bytes());
    assert_eq!(run.status, 0, "{}", run.out);
    let json = br#" {"kind": "engagement", "format_version": 1, "id": "x", "mode": "information"}"#;
    let run = cocareer_with(&["check", "-"], json);
    assert_eq!(run.status, 1);
    assert!(run.out.contains("--> <stdin>:1:3"), "{}", run.out);
    let run = cocareer_with(&["check", "-", "--stdin-format", "json"], yaml.as_bytes());
    assert!(run.status == 3 && run.err.contains("not json"), "{}", run.err);
    let run = cocareer_with(&["check", "-", "--stdin-format", "yaml"], json);
    assert_eq!(run.status, 1);
}

#[test]
fn a_folder_gives_its_documents_once_and_in_order() {
    let folder = Folder::new("folder");
    let text = "{\"kind\": \"engagement\", \"zzz\": 1}";
    for name in ["b.json", "a/z.yml", "a/b.yaml", "c.txt", ".d.yaml", ".git/e.yaml"] {
        folder.write(name, text);
    }
    let run = cocareer(&["check", &folder.at(""), &folder.at("b.json"), "-f", "json"]);
    let report: Value = serde_json::from_str(&run.out).expect("JSON");
    let mut files: Vec<_> = report["findings"]
        .as_array()
        .expect("findings")
        .iter()
        .map(|finding| finding["locations"][0]["file"].as_str().expect("a file"))
        .collect();
    files.dedup();
    let expected = ["a/b.yaml", "a/z.yml", "b.json"].map(|name| folder.at(name));
    assert_eq!(files, expected, "{}", run.err);
    assert_eq!(report["summary"]["documents"], 3);
}

#[test]
fn what_is_no_text_is_refused_with_its_reason() {
    let deep = "[".repeat(10_000);
    for (input, says) in [
        (&b""[..], "empty"),
        (b" \n\t ", "empty"),
        (b"kind: \xff", "not UTF-8 from byte 6"),
        (b"{\"kind\": \"engagement\xc3\"}", "not UTF-8"),
        (b"{\"a\": 1} x", "not json"),
        (b"{\"a\": \"\x00\"}", "not json"),
        (deep.as_bytes(), "levels of nesting"),
    ] {
        let run = cocareer_with(&["check", "-"], input);
        assert_eq!(run.status, 3, "{says}: {}", run.out);
        assert!(run.err.contains(says), "{says}: {}", run.err);
        assert!(run.err.len() < 500 && !run.err.contains('\0'), "{says}: {}", run.err);
    }
    let nested = format!("{{\"kind\": {}{}}}", "[".repeat(10_000), "]".repeat(10_000));
    let run = cocareer_with(&["check", "-"], nested.as_bytes());
    assert!(run.status == 3 && run.err.contains("levels of nesting"), "{}", run.err);
    let run = cocareer_with(&["check", "-", "--stdin-format", "yaml"], b"kind: \x00\x00");
    assert!(run.status == 3 && run.err.contains("line 1, column 7"), "{}", run.err);
    assert!(!run.out.contains('\0') && !run.err.contains('\0'));
}

#[test]
fn what_is_too_large_is_refused_without_being_read() {
    let folder = Folder::new("large");
    let path = folder.at("large.json");
    File::create(&path).and_then(|file| file.set_len(100_000_000)).expect("a sparse file");
    let run = cocareer(&["check", &path]);
    assert_eq!(run.status, 3);
    assert!(run.err.contains("100000000 bytes") && run.err.contains("8388608"), "{}", run.err);
    let run = cocareer_with(&["check", "-", "--max-bytes", "9"], b"kind: engagement");
    assert!(run.status == 3 && run.err.contains("10 bytes"), "{}", run.err);
}

#[test]
fn limits_can_be_set() {
    let text = starter("information");
    let run = cocareer_with(&["check", "-", "--max-depth", "2"], text.as_bytes());
    assert!(run.status == 3 && run.err.contains("the limit is 2"), "{}", run.err);
    let run = cocareer_with(&["check", "-", "--max-values", "5"], text.as_bytes());
    assert!(run.status == 3 && run.err.contains("values, the limit is"), "{}", run.err);
    let run = cocareer_with(&["check", "-", "--max-findings", "1"], b"kind: engagement");
    assert!(run.out.contains("DOC-13"), "{}", run.out);
}

/// A file that is there and cannot be read, not even by the superuser.
#[cfg(target_os = "linux")]
#[test]
fn a_file_that_cannot_be_read_is_told_of() {
    let folder = Folder::new("locked");
    let path = folder.at("locked.yaml");
    std::os::unix::fs::symlink("/proc/self/mem", &path).expect("a link");
    let run = cocareer(&["check", &path]);
    assert!(run.status == 3 && run.err.contains("locked.yaml"), "{} {}", run.status, run.err);
}
