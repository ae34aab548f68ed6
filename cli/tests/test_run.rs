//! `cocareer test`: what passes, what fails, what is refused, and what is counted.

#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod common;

use common::{Folder, Run, cocareer, starter};
use serde_json::Value;

/// A folder with a clean document and a house rule.
fn folder(name: &str) -> Folder {
    let folder = Folder::new(name);
    folder.write("page.yaml", starter("information"));
    folder.write(
        "cocareer.toml",
        "[[house_rules]]\nid = \"OUR-1\"\nseverity = \"error\"\nmessage = { en = \"Say who it is for.\" }\n\
         require = { field = \"audience\", present = true }\n",
    );
    folder
}

fn test(folder: &Folder, text: &str, more: &[&str]) -> Run {
    let file = folder.write("page.cocareer-test.yaml", text);
    let mut args = vec!["test", &file];
    args.extend(more);
    cocareer(&args)
}

/// The result of a single test, given as its part of the file.
fn passes(folder: &Folder, body: &str) -> bool {
    let run = test(folder, &format!("at: 2026-11-24\ndocument: page.yaml\ntests:\n  - {body}\n"), &[]);
    assert!(run.err.is_empty(), "{body}: {}", run.err);
    assert!(matches!(run.status, 0 | 1), "{body}: {}", run.err);
    run.status == 0
}

#[test]
fn a_test_passes_exactly_when_it_finds_what_it_says() {
    let folder = folder("passes");
    assert!(passes(&folder, "clean: true"));
    assert!(passes(&folder, "finds: []"));
    let set = "set: { /audience: null }";
    for (expects, expected) in [
        ("clean: true", false),
        ("finds: []", false),
        ("finds: [{ rule: G-14 }]", false),
        ("finds: [{ rule: G-14 }, { rule: OUR-1 }]", true),
        (
            "finds: [{ rule: OUR-1, case: broken }, { rule: G-14, case: undeclared, pointer: /audience }]",
            true,
        ),
        ("finds: [{ rule: HOUSE-01 }, { rule: G-14 }]", true),
        ("finds: [{ rule: G-14 }, { rule: OUR-1 }, { rule: I-10 }]", false),
        ("finds: [{ rule: G-14 }, { rule: G-14 }, { rule: OUR-1 }]", false),
        ("finds: [{ rule: G-14, pointer: /title }, { rule: OUR-1 }]", false),
        ("contains: [{ rule: G-14 }]", true),
        ("contains: [{ rule: I-10 }]", false),
    ] {
        assert_eq!(passes(&folder, &format!("{{ {set}, {expects} }}")), expected, "{expects}");
    }
    // What says little leaves the finding to what says more.
    let two = "set: { /information/0/verified_on: x, /information/0/valid_until: x }";
    let some = "contains: [{ rule: DOC-08 }, { rule: DOC-08, pointer: /information/0/verified_on }]";
    assert!(passes(&folder, &format!("{{ {two}, {some} }}")));
    let all = "contains: [{ rule: DOC-08, case: no-date }, { rule: DOC-08, pointer: /information/0/valid_until }, { rule: DOC-08 }]";
    assert!(!passes(&folder, &format!("{{ {two}, {all} }}")));
}

#[test]
fn documents_settings_and_paths_can_be_chosen() {
    let folder = folder("chosen");
    let page =
        "{ kind: engagement, format_version: 1, id: x, title: { en: X }, mode: information, country: 12 }";
    assert!(passes(
        &folder,
        &format!("{{ document: {page}, contains: [{{ rule: DOC-02 }}, {{ rule: OUR-1 }}] }}")
    ));
    assert!(passes(
        &folder,
        "{ set: { /audience: null }, settings: { levels: [{ select: mode, severity: off }] }, finds: [{ rule: OUR-1 }] }"
    ));
    assert!(passes(&folder, "{ at: 2031-01-01, contains: [{ rule: I-12 }] }"));
    let level = "settings: { levels: [{ select: '*', severity: off, reason: r, path: 'drafts/*' }] }";
    assert!(passes(
        &folder,
        &format!("{{ set: {{ /audience: null }}, {level}, path: drafts/a.yaml, clean: true }}")
    ));
    assert!(!passes(
        &folder,
        &format!("{{ set: {{ /audience: null }}, {level}, path: final/a.yaml, clean: true }}")
    ));
    let ignore = "/x-cocareer-ignore: [{ rule: G-14, reason: r }, { rule: OUR-1, reason: r }]";
    assert!(passes(&folder, &format!("{{ set: {{ /audience: null, {ignore} }}, clean: true }}")));
    // A JSON file of tests, and a document that is JSON.
    folder.write("page.json", "{\"kind\": \"engagement\", \"format_version\": 1, \"id\": 7}");
    let json = folder.write(
        "page.cocareer-test.json",
        r#"{"document": "page.json", "tests": [{"set": {"/id": "x"}, "contains": [{"rule": "DOC-01", "pointer": "/mode"}]}, {"contains": [{"rule": "DOC-04", "pointer": "/id"}]}]}"#,
    );
    assert_eq!(cocareer(&["test", &json]).status, 0);
}

#[test]
fn a_file_that_is_no_test_is_told_of() {
    let folder = folder("no-test");
    for (text, says) in [
        ("tests: [", "not yaml"),
        ("- a\n", "the file must be an object"),
        ("tests: []\n", "has no test"),
        ("at: 2026-11-24\n", "`tests` is missing"),
        ("test: []\n", "has a `test`"),
        ("tests: [{ clean: true }]\n", "`tests/0` has no `document`"),
        ("document: 3\ntests: [{ clean: true }]\n", "`document` must be the path"),
        ("document: a.yaml\ntests: [{ }]\n", "`tests/0` must have one of"),
        ("document: a.yaml\ntests: [{ clean: false }]\n", "`tests/0/clean` must be `true`"),
        ("document: a.yaml\ntests: [{ clean: true, finds: [] }]\n", "must have one of"),
        ("document: a.yaml\ntests: [{ contains: [] }]\n", "asks for nothing"),
        ("document: a.yaml\ntests: [{ finds: [{ case: x }] }]\n", "`tests/0/finds/0` has no `rule`"),
        (
            "document: a.yaml\ntests: [{ finds: [{ rule: G-14, case: x }] }]\n",
            "a `case` that the rule does not have",
        ),
        ("document: a.yaml\ntests: [{ finds: [{ rule: G-14, line: 3 }] }]\n", "has a `line`"),
        ("document: nothing.yaml\ntests: [{ clean: true }]\n", "nothing.yaml"),
        ("document: page.yaml\ntests: [{ clean: true, set: { /a/b: 1 } }]\n", "cannot change `/a/b`"),
        (
            "document: page.yaml\ntests: [{ clean: true, settings: { colour: 1 } }]\n",
            "`colour` is no setting",
        ),
        ("document: page.yaml\ntests: [{ clean: true, at: soon }]\n", "YYYY-MM-DD"),
    ] {
        let run = test(&folder, text, &[]);
        assert_eq!(run.status, 3, "{text}: {}{}", run.out, run.err);
        assert!(run.err.contains("page.cocareer-test.yaml") && run.err.contains(says), "{text}: {}", run.err);
    }
    let empty = Folder::new("no-test-empty");
    let run = cocareer(&["test", &empty.at("")]);
    assert!(run.status == 3 && run.err.contains("There is no test here"), "{}", run.err);
    folder.write("cocareer.toml", "colour = 1\n");
    assert_eq!(test(&folder, "document: page.yaml\ntests: [{ clean: true }]\n", &[]).status, 2);
}

const MIXED: &str = "at: 2026-11-24\ndocument: page.yaml\ntests:\n  - { name: as it is, clean: true }\n  \
                     - { name: 'for <nobody> & \"none\"', set: { /audience: null }, finds: [{ rule: I-10 }, { rule: G-14 }] }\n";

#[test]
fn results_are_shown_in_every_form() {
    let folder = folder("forms");
    let run = test(&folder, MIXED, &[]);
    assert_eq!(run.status, 1);
    for line in [
        "for <nobody> & \"none\"",
        "  not found: I-10",
        "  not expected: OUR-1.broken /audience: Say who it is for.",
        "2 tests: 1 failed, 0 could not be run.",
    ] {
        assert!(run.out.contains(line), "{line}: {}", run.out);
    }
    assert!(!run.out.contains("as it is"), "{}", run.out);
    for (locale, says) in [("nn", "2 testar: 1 feila"), ("nb", "2 tester: 1 feilet")] {
        assert!(test(&folder, MIXED, &["--locale", locale]).out.contains(says));
    }
    let run = test(&folder, MIXED, &["-f", "json"]);
    let told: Value = serde_json::from_str(&run.out).expect("JSON");
    assert_eq!((&told["summary"]["tests"], &told["summary"]["failed"]), (&2.into(), &1.into()));
    assert_eq!(told["tests"][0]["passed"], true);
    assert_eq!(told["tests"][1]["missing"][0]["rule"], "I-10");
    assert_eq!(told["tests"][1]["unexpected"][0]["rule"], "OUR-1");
    let xml = test(&folder, MIXED, &["-f", "junit"]).out;
    assert!(xml.starts_with("<?xml") && xml.contains("tests=\"2\" failures=\"1\" errors=\"0\""), "{xml}");
    assert!(
        xml.contains("name=\"for &lt;nobody&gt; &amp; &quot;none&quot;\"")
            && xml.contains("<failure message="),
        "{xml}"
    );
}

#[test]
fn coverage_is_told_and_can_be_asked_for() {
    let folder = folder("coverage");
    let kept = "document: page.yaml\nat: 2026-11-24\ntests:\n  - clean: true\n";
    let both = format!("{kept}  - {{ set: {{ /audience: null }}, contains: [{{ rule: OUR-1 }}] }}\n");
    let run = test(&folder, kept, &["--coverage=house"]);
    assert!(run.status == 0 && run.out.contains("No test breaks: OUR-1"), "{}", run.out);
    assert!(run.out.contains("0 of 1 rule seen both broken and kept: 0 %."), "{}", run.out);
    let run = test(&folder, kept, &["--coverage=house", "--coverage-min", "1"]);
    assert!(run.status == 1 && run.out.contains("less than the 1 %"), "{}", run.out);
    assert_eq!(test(&folder, &both, &["--coverage=house", "--coverage-min", "100"]).status, 0);
    // Of all rules this is little, and more than nothing.
    let run = test(&folder, &both, &["--coverage", "-f", "json"]);
    let told: Value = serde_json::from_str(&run.out).expect("JSON");
    let covered = told["coverage"]["covered"].as_u64().expect("a number");
    assert!((2..20).contains(&covered), "{covered}");
    let each = told["coverage"]["each"].as_array().expect("a list");
    let of = |rule: &str| each.iter().find(|one| one["rule"] == rule).expect("the rule");
    assert_eq!((&of("OUR-1")["seen_broken"], &of("OUR-1")["seen_kept"]), (&true.into(), &true.into()));
    assert_eq!((&of("K-01")["seen_broken"], &of("K-01")["seen_kept"]), (&false.into(), &false.into()));
    assert_eq!(test(&folder, &both, &["--coverage-min", "90"]).status, 1);
    // A test that fails shows nothing of a rule.
    let failing = format!("{kept}  - {{ set: {{ /audience: null }}, clean: true }}\n");
    let run = test(&folder, &failing, &["--coverage=house"]);
    assert!(run.out.contains("No test breaks: OUR-1"), "{}", run.out);
    assert_eq!(test(&folder, &both, &["--coverage-min", "101"]).status, 2);
    assert_eq!(test(&folder, &both, &["--coverage=some"]).status, 2);
}

#[test]
fn tests_are_found_in_folders_and_are_no_documents() {
    let folder = folder("found");
    let text = "document: ../page.yaml\nat: 2026-11-24\ntests: [{ clean: true }]\n";
    folder.write("sub/a.cocareer-test.yml", text);
    folder.write(
        "sub/b.cocareer-test.json",
        r#"{"document": "../page.yaml", "at": "2026-11-24", "tests": [{"clean": true}]}"#,
    );
    folder.write(".hidden/c.cocareer-test.yaml", "tests: [");
    let run = cocareer(&["test", &folder.at("")]);
    assert!(run.status == 0 && run.out.contains("2 tests: 0 failed"), "{}{}", run.out, run.err);
    let run = cocareer(&["check", &folder.at(""), "--at", common::DAY]);
    assert!(run.status == 0 && run.out.contains("1 document"), "{}{}", run.out, run.err);
}
