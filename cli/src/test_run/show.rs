//! The results of tests in words, as JSON, and as JUnit's XML.

use std::fmt::Write as _;

use serde_json::{Value, json};

use super::coverage::Coverage;
use super::decide::Differs;
use super::file::{Expects, Test, Wants};
use super::run::{Checked, Ran};
use super::{Results, Run};
use crate::json;
use crate::terminal::{capitalised, safe};
use crate::words::{Words, name, number};

/// The version of the JSON form.
const SCHEMA_VERSION: u32 = 1;

/// What is otherwise than expected, a line each.
fn differences(test: &Test, ran: &Ran, words: Words) -> Vec<String> {
    let lines: Vec<_> = match (&test.wants, ran) {
        (Wants::Findings(expects), Ran::Checked(checked)) => findings(expects, checked, words),
        (_, Ran::Answered(differs)) => differs.iter().map(|differs| answer(differs, words)).collect(),
        (Wants::Answer(_), Ran::Checked(_)) => Vec::new(),
    };
    lines.iter().map(|line| safe(line).into_owned()).collect()
}

fn findings(expects: &Expects, ran: &Checked, words: Words) -> Vec<String> {
    let missing = ran.missing.iter().filter_map(|index| expects.findings.get(*index));
    let missing = missing.map(|expected| words.with("test-missing", &[name("finding", expected.line())]));
    let unexpected = ran.unexpected.iter().filter_map(|index| ran.report.findings.get(*index));
    let unexpected = unexpected.map(|finding| {
        let params = [
            name("finding", format!("{} {}", finding.message_id(), finding.pointer())),
            name("message", finding.message(words.locale)),
        ];
        words.with("test-unexpected", &params)
    });
    missing.chain(unexpected).collect()
}

fn answer(differs: &Differs, words: Words) -> String {
    let shown = |text: &str| if text.is_empty() { words.get("empty-place") } else { text.to_owned() };
    let params = [
        name("field", words.get(&format!("test-field-{}", differs.field))),
        name("expected", shown(&differs.expected)),
        name("found", shown(&differs.found)),
    ];
    words.with("test-answer", &params)
}

pub(super) fn human(run: &Run, words: Words) -> String {
    let mut out = String::new();
    for Results { file, ran } in &run.files {
        for (test, ran) in file.tests.iter().zip(ran) {
            let Ok(ran) = ran else { continue };
            if ran.passed() {
                continue;
            }
            let params = [name("file", file.path.display().to_string()), name("test", test.name.as_str())];
            let _ = writeln!(out, "{}", safe(&words.with("test-failed", &params)));
            for line in differences(test, ran, words) {
                let _ = writeln!(out, "  {line}");
            }
        }
    }
    if let Some(coverage) = &run.coverage {
        human_coverage(&mut out, coverage, run, words);
    }
    let params = [
        number("tests", run.tests().count()),
        number("failed", run.failed()),
        number("broken", run.broken()),
    ];
    let _ = writeln!(out, "{}", words.with("test-summary", &params));
    out
}

fn human_coverage(out: &mut String, coverage: &Coverage, run: &Run, words: Words) {
    let lists = [
        ("test-never-seen", (false, false)),
        ("test-never-broken", (false, true)),
        ("test-never-kept", (true, false)),
    ];
    for (key, listed) in lists {
        let rules: Vec<_> =
            coverage.rules.iter().filter(|(_, seen)| **seen == listed).map(|(id, _)| id.as_str()).collect();
        if !rules.is_empty() {
            let line = words.with(key, &[name("rules", rules.join(", "))]);
            let _ = writeln!(out, "{}", capitalised(&line));
        }
    }
    let params = [
        number("covered", coverage.covered()),
        number("rules", coverage.rules.len()),
        number("percent", coverage.percent()),
    ];
    let _ = writeln!(out, "{}", words.with("test-coverage", &params));
    if run.is_covered_too_little() {
        let least = run.least.map_or(0, usize::from);
        let _ = writeln!(out, "{}", words.with("test-too-little", &[number("least", least)]));
    }
}

pub(super) fn json(run: &Run, words: Words) -> String {
    let mut tests = Vec::new();
    for Results { file, ran } in &run.files {
        let path = file.path.display().to_string();
        tests.extend(file.tests.iter().zip(ran).map(|(test, ran)| json_test(&path, test, ran, words)));
    }
    let coverage = run.coverage.as_ref().map(|coverage| {
        let rule = |(id, (fails, passes)): (&String, &(bool, bool))| {
            json!({"rule": id, "seen_broken": fails, "seen_kept": passes})
        };
        json!({
            "covered": coverage.covered(),
            "rules": coverage.rules.len(),
            "percent": coverage.percent(),
            "each": coverage.rules.iter().map(rule).collect::<Vec<Value>>(),
        })
    });
    let all = json!({
        "schema_version": SCHEMA_VERSION,
        "catalog_version": cocareer::CATALOG_VERSION,
        "tool": {"name": "cocareer", "version": cocareer::VERSION},
        "summary": {"tests": run.tests().count(), "failed": run.failed(), "errors": run.broken()},
        "tests": tests,
        "coverage": coverage,
    });
    json::pretty(&all.to_string())
}

fn json_test(file: &str, test: &Test, ran: &Result<Ran, String>, words: Words) -> Value {
    let name = test.name.as_str();
    let ran = match ran {
        Ok(ran) => ran,
        Err(what) => return json!({"file": file, "name": name, "passed": false, "error": what}),
    };
    match (&test.wants, ran) {
        (Wants::Findings(expects), Ran::Checked(checked)) => {
            let missing = checked.missing.iter().filter_map(|index| expects.findings.get(*index));
            let missing =
                missing.map(|one| json!({"rule": one.rule, "case": one.case, "pointer": one.pointer}));
            let unexpected =
                checked.unexpected.iter().filter_map(|index| checked.report.findings.get(*index));
            let unexpected = unexpected.map(|one| {
                let message = one.message(words.locale);
                json!({"rule": one.rule_id(), "case": one.case, "pointer": one.pointer(), "message": message})
            });
            json!({
                "file": file,
                "name": name,
                "passed": ran.passed(),
                "missing": missing.collect::<Vec<_>>(),
                "unexpected": unexpected.collect::<Vec<_>>(),
            })
        }
        (_, Ran::Answered(differs)) => {
            let one =
                |one: &Differs| json!({"field": one.field, "expected": one.expected, "found": one.found});
            let answers: Vec<Value> = differs.iter().map(one).collect();
            json!({"file": file, "name": name, "passed": ran.passed(), "answers": answers})
        }
        (Wants::Answer(_), Ran::Checked(_)) => Value::Null,
    }
}

pub(super) fn junit(run: &Run, words: Words) -> String {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let (tests, failures, errors) = (run.tests().count(), run.failed(), run.broken());
    let _ = writeln!(
        out,
        "<testsuites name=\"cocareer test\" tests=\"{tests}\" failures=\"{failures}\" errors=\"{errors}\">"
    );
    for Results { file, ran } in &run.files {
        let path = escaped(&file.path.display().to_string());
        let failures = ran.iter().filter(|ran| ran.as_ref().is_ok_and(|ran| !ran.passed())).count();
        let errors = ran.iter().filter(|ran| ran.is_err()).count();
        let _ = writeln!(
            out,
            "  <testsuite name=\"{path}\" tests=\"{}\" failures=\"{failures}\" errors=\"{errors}\">",
            ran.len()
        );
        for (test, ran) in file.tests.iter().zip(ran) {
            let head = format!("    <testcase classname=\"{path}\" name=\"{}\"", escaped(&test.name));
            match ran {
                Ok(ran) if ran.passed() => {
                    let _ = writeln!(out, "{head}/>");
                }
                Ok(ran) => {
                    let lines = escaped(&differences(test, ran, words).join("\n"));
                    let first = lines.lines().next().unwrap_or_default();
                    let _ = writeln!(
                        out,
                        "{head}>\n      <failure message=\"{first}\">{lines}</failure>\n    </testcase>"
                    );
                }
                Err(what) => {
                    let what = escaped(what);
                    let _ = writeln!(out, "{head}>\n      <error message=\"{what}\"/>\n    </testcase>");
                }
            }
        }
        out.push_str("  </testsuite>\n");
    }
    out.push_str("</testsuites>\n");
    out
}

/// A text as XML holds it, without the control characters that no XML can hold.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' => out.push('\n'),
            other => crate::terminal::push_safe(&mut out, other),
        }
    }
    out
}
