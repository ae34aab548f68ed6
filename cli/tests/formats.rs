//! The formats for other programs, each held against what the library says of the same documents.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "a test fails by panicking")]

mod common;

use std::collections::BTreeSet;

use common::{
    BAD, DAY, FINDINGS, FORMATS, Folder, GOOD, check_mixed, cocareer, cocareer_in, cocareer_with, golden,
    mixed, starter,
};
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use roxmltree::{Document, Node};
use serde_json::Value;

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

/// The report of a mixed folder in the library's own form.
fn report(folder: &Folder, more: &[&str]) -> Value {
    let run = check_mixed(folder, &[&["-f", "json"][..], more].concat());
    assert_eq!(run.status, 3);
    json(&run.out)
}

fn list(value: &Value) -> &[Value] {
    value.as_array().expect("a list")
}

fn text(value: &Value) -> &str {
    value.as_str().expect("a text")
}

/// The findings of a report that are in a file.
fn in_file<'r>(report: &'r Value, file: &str) -> Vec<&'r Value> {
    let file = format!("./{file}");
    list(&report["findings"])
        .iter()
        .filter(|finding| finding["locations"][0]["file"] == file.as_str())
        .collect()
}

#[test]
fn every_format_looks_as_agreed() {
    let folder = Folder::new("looks");
    folder.write("et år/funn 1.yaml", FINDINGS);
    folder.write("broken.json", "{\"kind\": ");
    for format in FORMATS.into_iter().skip(3) {
        let run = cocareer_in(&folder, &["check", ".", "--at", DAY, "-f", format]);
        assert_eq!(run.status, 3, "{}", run.err);
        let shown: Vec<_> = match format {
            // The rules are the catalogue's, and change with it.
            "sarif" => {
                run.out.lines().filter(|line| !line.starts_with(r#"{"defaultConfiguration""#)).collect()
            }
            "junit" => {
                run.out.lines().filter(|line| !line.ends_with("\"/>") || line.contains("<error")).collect()
            }
            _ => run.out.lines().collect(),
        };
        golden(&format!("formats.{format}.txt"), &(shown.join("\n") + "\n"));
    }
}

#[test]
fn a_clean_run_is_well_formed_in_every_format() {
    let starter = starter("information");
    for format in FORMATS {
        let run = cocareer_with(&["check", "-", "--at", DAY, "-f", format], starter.as_bytes());
        assert_eq!((run.status, run.err.as_str()), (0, ""), "{format}: {}", run.out);
        match format {
            "human" | "plain" | "markdown" => assert!(run.out.starts_with("Nothing to mend"), "{}", run.out),
            "github" => assert_eq!(run.out, ""),
            "gitlab" => assert_eq!(json(&run.out), Value::Array(Vec::new())),
            "ndjson" => assert_eq!(json(&run.out)["summary"]["documents"], 1),
            "junit" => assert_eq!(run.out.matches("failures=\"0\"").count(), 1, "{}", run.out),
            _ => assert!(json(&run.out).is_object()),
        }
    }
}

#[test]
fn json_has_the_published_form_and_names_what_could_not_be_checked() {
    let folder = mixed("json");
    let report = report(&folder, &[]);
    let schema = jsonschema::draft202012::new(&json(&cocareer(&["schema", "report"]).out)).expect("a schema");
    let complaints: Vec<_> = schema.iter_errors(&report).map(|error| error.to_string()).collect();
    assert_eq!(complaints, Vec::<String>::new());
    let errors: Vec<_> =
        list(&report["errors"]).iter().map(|error| (text(&error["file"]), text(&error["code"]))).collect();
    assert_eq!(
        errors,
        [
            ("./broken.json", "malformed"),
            ("./empty.yaml", "empty"),
            ("./poem.yaml", "no_rules"),
            ("nowhere", "io")
        ]
    );
    assert!(text(&report["errors"][0]["text"]).contains("line 1, column 9"), "{}", report["errors"][0]);
}

#[test]
fn ndjson_has_the_same_objects_as_json() {
    let folder = mixed("ndjson");
    let report = report(&folder, &[]);
    let run = check_mixed(&folder, &["-f", "ndjson"]);
    let mut lines: Vec<Value> = run.out.lines().map(json).collect();
    let last = lines.pop().expect("a summary");
    for key in ["summary", "schema_version", "catalog_version", "tool"] {
        assert_eq!(last[key], report[key], "{key}");
    }
    let (errors, findings): (Vec<_>, Vec<_>) =
        lines.into_iter().partition(|line| line.get("error").is_some());
    assert_eq!(findings, list(&report["findings"]));
    let errors: Vec<_> = errors.iter().map(|line| line["error"].clone()).collect();
    assert_eq!(errors, list(&report["errors"]));
}

/// Reads a command as the runner of GitHub Actions does: properties and the text.
fn github(line: &str) -> (String, Vec<(String, String)>, String) {
    let (level, rest) = line.strip_prefix("::").and_then(|rest| rest.split_once(' ')).expect("a command");
    let (properties, text) = rest.split_once("::").expect("a text");
    let unescaped =
        |text: &str| text.replace("%0D", "\r").replace("%0A", "\n").replace("%3A", ":").replace("%2C", ",");
    let properties = properties.split(',').map(|property| {
        let (name, value) = property.split_once('=').expect("a property");
        (name.to_owned(), unescaped(value).replace("%25", "%"))
    });
    let text = text.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%");
    (level.to_owned(), properties.collect(), text)
}

#[test]
fn github_shows_each_finding_at_its_place() {
    let folder = mixed("github");
    let report = report(&folder, &[]);
    let run = check_mixed(&folder, &["-f", "github"]);
    let commands: Vec<_> = run.out.lines().map(github).collect();
    assert_eq!(commands.len(), list(&report["findings"]).len() + BAD.len());
    for finding in list(&report["findings"]) {
        let place = &finding["locations"][0];
        let (start, end) = (&place["range"]["start"], &place["range"]["end"]);
        let level = match text(&finding["severity"]) {
            "info" => "notice",
            other => other,
        };
        let mut properties = vec![("file", text(&place["file"]).trim_start_matches("./").to_owned())];
        properties.push(("line", start["line"].to_string()));
        if start["line"] == end["line"] {
            properties.push(("col", start["column"].to_string()));
            properties.push(("endLine", end["line"].to_string()));
            properties.push(("endColumn", end["column"].to_string()));
        } else {
            properties.push(("endLine", end["line"].to_string()));
        }
        properties.push(("title", text(&finding["rule"]).to_owned()));
        let properties: Vec<_> =
            properties.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        let message = text(&finding["message"]).replace('\u{1b}', "␛");
        let whole = format!("{message}\n{}", text(&finding["remedy"]));
        let found = commands.iter().any(|(is_level, is_properties, is_text)| {
            is_level == level && *is_properties == properties && is_text.starts_with(&whole)
        });
        assert!(found, "{finding}\n{}", run.out);
    }
    let hostile = "the platform `p%0A::error::owned|<b>`.%0A";
    assert!(run.out.contains(hostile), "{}", run.out);
    assert!(run.out.contains("%0ASee also line 5, column 7, place /mode."), "{}", run.out);
    assert!(run.out.contains("::error file=broken.json,line=1,col=9,title=malformed::"), "{}", run.out);
}

#[test]
fn gitlab_knows_every_violation_by_its_own_fingerprint() {
    let folder = mixed("gitlab");
    let report = report(&folder, &[]);
    let run = check_mixed(&folder, &["-f", "gitlab"]);
    let violations = json(&run.out);
    let violations = list(&violations);
    assert_eq!(violations.len(), list(&report["findings"]).len() + BAD.len());
    let prints = |violations: &[Value]| -> BTreeSet<String> {
        violations.iter().map(|one| text(&one["fingerprint"]).to_owned()).collect()
    };
    assert_eq!(prints(violations).len(), violations.len());
    for violation in violations {
        let path = text(&violation["location"]["path"]);
        assert!(GOOD.contains(&path) || BAD.contains(&path), "{path}");
        assert!(violation["location"]["lines"]["begin"].as_u64() >= Some(1), "{violation}");
        let severity = text(&violation["severity"]);
        assert!(["info", "minor", "major", "blocker"].contains(&severity), "{severity}");
        assert!(!text(&violation["description"]).is_empty() && !text(&violation["check_name"]).is_empty());
    }
    // The same violations keep their fingerprints, whatever else is checked.
    let one = cocareer_in(&folder, &["check", "et år/funn 1.yaml", "--at", DAY, "-f", "gitlab"]);
    let one = prints(list(&json(&one.out)));
    assert!(one.len() > 5 && one.is_subset(&prints(violations)));
}

fn attribute<'n>(node: &Node<'n, '_>, name: &str) -> &'n str {
    node.attribute(name).unwrap_or_else(|| panic!("no {name}"))
}

fn children<'n, 'd>(node: Node<'n, 'd>, name: &'static str) -> impl Iterator<Item = Node<'n, 'd>> {
    node.children().filter(move |child| child.has_tag_name(name))
}

#[test]
fn junit_counts_what_is_kept_too() {
    let folder = mixed("junit");
    let report = report(&folder, &[]);
    let run = check_mixed(&folder, &["-f", "junit"]);
    let tree = Document::parse(&run.out).expect("XML");
    let suites: Vec<_> = children(tree.root_element(), "testsuite").collect();
    let names: BTreeSet<_> = suites.iter().map(|suite| attribute(suite, "name")).collect();
    assert_eq!(names, GOOD.into_iter().chain(BAD).collect());
    for suite in suites {
        let file = attribute(&suite, "name");
        let count = |name: &str| attribute(&suite, name).parse::<usize>().expect("a number");
        let cases: Vec<_> = children(suite, "testcase").collect();
        let with = |name| cases.iter().filter(|case| children(**case, name).count() == 1).count();
        assert_eq!(count("tests"), cases.len(), "{file}");
        for (counted, element) in [("failures", "failure"), ("errors", "error"), ("skipped", "skipped")] {
            assert_eq!(count(counted), with(element), "{file} {counted}");
        }
        assert_eq!(count("errors"), usize::from(BAD.contains(&file)), "{file}");
        let broken: BTreeSet<_> =
            in_file(&report, file).iter().map(|finding| text(&finding["rule"])).collect();
        let failed: BTreeSet<_> = cases
            .iter()
            .filter(|case| children(**case, "failure").next().is_some())
            .filter_map(|case| attribute(case, "name").split(' ').next())
            .collect();
        assert_eq!(failed, broken, "{file}");
        for finding in in_file(&report, file) {
            let message = text(&finding["message"]).replace('\n', "␊").replace('\u{1b}', "␛");
            let of_rule = |case: &&Node<'_, '_>| {
                attribute(case, "name").starts_with(&format!("{} ", text(&finding["rule"])))
            };
            let failure = cases.iter().find(of_rule).and_then(Node::first_element_child).expect("a failure");
            let written = failure.text().expect("a text");
            let pointer = text(&finding["locations"][0]["pointer"]).replace('\n', "␊").replace('\u{1b}', "␛");
            assert!(written.contains(&message) && written.contains(&pointer), "{finding} {written}");
        }
        let whole = cocareer_in(&folder, &["check", file, "--at", DAY, "-f", "json"]);
        let rules_run = json(&whole.out)["summary"]["rules_run"].as_u64().expect("a number");
        if rules_run > 0 {
            assert_eq!(cases.len() as u64, rules_run, "{file}");
        }
    }
}

#[test]
fn junit_has_a_case_for_each_rule_about_other_documents_too() {
    let matrix = r#"{"kind":"research_matrix","format_version":1}"#;
    let report = cocareer_with(&["check", "-", "-f", "json"], matrix.as_bytes());
    let rules_run = json(&report.out)["summary"]["rules_run"].as_u64().expect("a number");
    let run = cocareer_with(&["check", "-", "-f", "junit"], matrix.as_bytes());
    let tree = Document::parse(&run.out).expect("XML");
    let names: BTreeSet<_> = tree
        .descendants()
        .filter(|node| node.has_tag_name("testcase"))
        .map(|case| attribute(&case, "name").to_owned())
        .collect();
    assert!(names.iter().any(|name| name.starts_with("DOC-01 ")), "{names:?}");
    assert_eq!(names.len() as u64, rules_run, "{names:?}");
}

/// The cells of the tables in a text, each as the text that a reader sees, and nothing else but paragraphs.
fn cells(markdown: &str) -> Vec<String> {
    let mut cells: Vec<String> = Vec::new();
    let mut is_in_cell = false;
    for event in Parser::new_ext(markdown, Options::all()) {
        match event {
            Event::Start(Tag::TableCell) => {
                is_in_cell = true;
                cells.push(String::new());
            }
            Event::End(TagEnd::TableCell) => is_in_cell = false,
            Event::Text(text) if is_in_cell => cells.last_mut().expect("a cell").push_str(&text),
            Event::Text(_) | Event::SoftBreak => {}
            Event::Start(Tag::Table(_) | Tag::TableHead | Tag::TableRow | Tag::Paragraph) => {}
            Event::End(TagEnd::Table | TagEnd::TableHead | TagEnd::TableRow | TagEnd::Paragraph) => {}
            other => panic!("{other:?} in {markdown}"),
        }
    }
    cells
}

#[test]
fn markdown_holds_nothing_but_text() {
    let folder = mixed("markdown");
    let report = report(&folder, &[]);
    let run = check_mixed(&folder, &["-f", "markdown"]);
    let cells: Vec<_> = cells(&run.out).iter().map(|cell| cell.replace('\u{200b}', "")).collect();
    assert_eq!(cells.len(), 5 * (1 + list(&report["findings"]).len() + BAD.len()));
    assert_eq!(
        cells.chunks(5).next().expect("a head").join(","),
        "Severity,Rule,Place,What was found,Remedy"
    );
    for finding in list(&report["findings"]) {
        let place = &finding["locations"][0];
        let (file, start) = (text(&place["file"]), &place["range"]["start"]);
        let at = format!("{}:{}:{}", file.trim_start_matches("./"), start["line"], start["column"]);
        let message = text(&finding["message"]).replace('\n', "␊").replace('\u{1b}', "␛");
        let found = cells
            .chunks(5)
            .any(|row| row[1] == text(&finding["rule"]) && row[2] == at && row[3].starts_with(&message));
        assert!(found, "{finding}\n{}", run.out);
    }
}

#[test]
fn markdown_fits_into_a_comment() {
    let folder = Folder::new("many");
    for index in 0..40 {
        folder.write(&format!("{index}.yaml"), FINDINGS);
    }
    let run = cocareer_in(&folder, &["check", ".", "--at", DAY, "-f", "markdown"]);
    assert!(run.out.len() > 50_000 && run.out.chars().count() < 65_536, "{}", run.out.len());
    let shown = cells(&run.out).len() / 5 - 1;
    let all = cocareer_in(&folder, &["check", ".", "--at", DAY, "-f", "json"]);
    let all = list(&json(&all.out)["findings"]).len();
    let last = run.out.lines().last().expect("a line");
    assert_eq!(last, format!("{} more findings are not shown here.", all - shown));
}
