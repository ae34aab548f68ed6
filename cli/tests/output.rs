//! What the command writes. The expected texts stand in `golden/`; `COCAREER_BLESS=1` writes them anew.

#![allow(clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod common;

use common::{DAY, FORMATS, Folder, Run, cocareer, cocareer_with, command, golden, starter};
use serde_json::Value;

/// Two places that disagree, a missing part, a date that is none, and a date that has passed.
const DOCUMENT: &str = r#"kind: engagement
format_version: 1
id: page
title: { en: Our page, nn: Sida vår }
mode: information
channels:
  - id: chat
    mode: one_to_one
    platform: platform
information:
  - id: item
    author: practitioner
    source: Admission service
    verified_on: 2026-13-01
    valid_until: 2026-08-01
"#;

fn check(args: &[&str], document: &str) -> Run {
    let mut all = vec!["check", "-", "--at", DAY];
    all.extend(args);
    cocareer_with(&all, document.as_bytes())
}

#[test]
fn findings_look_as_agreed() {
    for format in ["human", "plain", "json"] {
        for locale in ["en", "nn"] {
            let run = check(&["-f", format, "--locale", locale], DOCUMENT);
            assert_eq!((run.status, run.err.as_str()), (1, ""));
            golden(&format!("check.{locale}.{format}.txt"), &run.out);
        }
    }
    let run = cocareer(&["explain", "I-10"]);
    golden("explain.en.human.txt", &run.out);
}

#[test]
fn there_is_no_colour_unless_it_is_asked_for() {
    for format in FORMATS {
        assert!(!check(&["-f", format], DOCUMENT).out.contains('\u{1b}'), "{format}");
        assert!(!check(&["-f", format, "--color", "never"], DOCUMENT).out.contains('\u{1b}'));
    }
    assert!(check(&["--color", "always"], DOCUMENT).out.contains("\u{1b}["));
    for format in FORMATS.into_iter().filter(|format| *format != "human") {
        assert!(!check(&["-f", format, "--color", "always"], DOCUMENT).out.contains('\u{1b}'));
    }
}

#[test]
fn a_document_cannot_talk_to_the_terminal() {
    let folder = Folder::new("escapes");
    let hostile =
        "kind: engagement\n\"a\\e]0;x\\a\": 1 # \u{202e}txet\nid: \"\u{9b}31m\"\nmode: \"\\e[2J\"\n";
    // What is no valid YAML or JSON is shown too.
    for text in [hostile, "{\"a\": \u{1b}[2J}", "kind: [\u{1b}[2J\u{7}\n", "{\"\u{1b}[2J\": }"] {
        let file = folder.write("hostile\u{1b}[2J.yaml", text);
        for format in FORMATS {
            for run in [check(&["-f", format], text), cocareer(&["check", &file, "-f", format])] {
                let written = run.out + &run.err;
                let obeyed = |character: &char| character.is_control() && *character != '\n';
                assert_eq!(written.chars().find(obeyed), None, "{format}: {written:?}");
                assert!(!written.contains('\u{202e}'), "{format}: {written:?}");
            }
        }
    }
    let colored = check(&["--color", "always"], hostile).out;
    assert!(!colored.contains("\u{1b}[2J") && !colored.contains("\u{1b}]0"), "{colored:?}");
}

#[test]
fn a_very_long_line_does_not_flood_the_terminal() {
    let text = format!(
        "{{\"kind\":\"engagement\",\"id\":\"{}\",\"mode\":\"information\",\"risk_note\":{{\"en\":\"{}\"}},\"channels\":[{{\"mode\":\"community\"}}],\"zzz\":1}}",
        "x".repeat(10_000),
        "y".repeat(100_000)
    );
    let out = check(&[], &text).out;
    assert!(out.lines().all(|line| line.chars().count() < 250), "{out}");
    // Both places of the finding are there, far apart as they are.
    let finding = out.split("\n\n").find(|finding| finding.contains("[G-05]")).expect("the finding");
    assert!(finding.contains("\"information\"") && finding.contains("\"community\""), "{finding}");
    assert!(finding.contains("--> <stdin>:1:110"), "{finding}");
}

#[test]
fn the_environment_chooses_no_language() {
    let run = |locale: &str| {
        let child = command(&["rules", "--locale", locale]).env("LC_ALL", "nb_NO").output();
        String::from_utf8(child.expect("the command runs").stdout).expect("UTF-8")
    };
    assert_eq!(cocareer(&["rules"]).out, run("en"));
    assert_eq!(run("nn-NO"), run("nn"));
    assert_eq!(run("xx"), run("en"));
    assert!(run("nb") != run("nn") && run("nn") != run("en"));
}

#[test]
fn results_for_programs_are_json() {
    let parse = |run: Run| serde_json::from_str::<Value>(&run.out).expect("JSON");
    let report = parse(check(&["-f", "json"], DOCUMENT));
    assert!(report["schema_version"].is_u64() && report["findings"].is_array());
    let clean = parse(check(&["-f", "json"], &starter("community")));
    assert_eq!(clean["findings"], Value::Array(Vec::new()));
    let rules = parse(cocareer(&["rules", "-f", "json"]));
    let count = rules["rules"].as_array().expect("rules").len();
    assert_eq!(count, cocareer::catalogue().len());
    assert_eq!(parse(cocareer(&["explain", "i-10", "-f", "json"]))["rule"], "I-10");
    for kind in ["engagement", "research_matrix", "report"] {
        assert!(parse(cocareer(&["schema", kind])).is_object(), "{kind}");
    }
    assert!(cocareer(&["--version"]).out.contains(cocareer::CATALOG_VERSION));
}

#[test]
fn every_rule_is_explained_in_every_language_and_form() {
    for rule in cocareer::catalogue() {
        for locale in ["en", "nb", "nn"] {
            for format in ["human", "plain"] {
                let run = cocareer(&["explain", rule.id(), "--locale", locale, "-f", format]);
                assert_eq!(run.status, 0, "{}: {}", rule.id(), run.err);
                assert!(run.out.contains(rule.id()) && !run.out.contains("cli-"), "{}", run.out);
            }
        }
    }
}
