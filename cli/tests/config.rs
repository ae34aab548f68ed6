//! `cocareer.toml`: where it is looked for, what it changes, and what is refused with its place.

#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod common;

use common::{DAY, Folder, Run, cocareer, cocareer_with, command, starter};
use serde_json::Value;

/// A document with one warning: nobody says whom it is for.
fn unaddressed() -> String {
    let text = starter("information");
    let (before, rest) = text.split_once("audience:").expect("an audience");
    let (_, after) = rest.split_once("# What could go wrong").expect("the part behind it");
    format!("{before}# What could go wrong{after}")
}

fn check(path: &str, more: &[&str]) -> Run {
    let mut args = vec!["check", path, "--at", DAY, "--format", "json", "--fail-on", "info"];
    args.extend(more);
    cocareer(&args)
}

/// The findings that count, as rule and severity.
fn found(run: &Run) -> Vec<(String, String)> {
    let report: Value = serde_json::from_str(&run.out).unwrap_or_else(|_| panic!("{}{}", run.out, run.err));
    let findings = report["findings"].as_array().expect("findings").iter();
    let text = |value: &Value| value.as_str().expect("a text").to_owned();
    findings
        .filter(|finding| finding.get("suppressed").is_none())
        .map(|finding| (text(&finding["rule"]), text(&finding["severity"])))
        .collect()
}

fn one(rule: &str, severity: &str) -> Vec<(String, String)> {
    vec![(rule.to_owned(), severity.to_owned())]
}

#[test]
fn the_nearest_file_is_used_and_flags_come_first() {
    let folder = Folder::new("nearest");
    folder.write("cocareer.toml", "[[levels]]\nselect = \"G-14\"\nseverity = \"error\"\n");
    folder.write("sub/cocareer.toml", "[[levels]]\nselect = \"G-14\"\nseverity = \"info\"\n");
    let (above, below) =
        (folder.write("a.yaml", unaddressed()), folder.write("sub/deep/b.yaml", unaddressed()));
    assert_eq!(found(&check(&above, &[])), one("G-14", "error"));
    assert_eq!(found(&check(&below, &[])), one("G-14", "info"));
    assert_eq!(found(&check(&below, &["--isolated"])), one("G-14", "warning"));
    let other = folder.write("other.toml", "[[levels]]\nselect = \"G-14\"\nseverity = \"off\"\n");
    assert_eq!(found(&check(&below, &["--config", &other])), Vec::new());
    let both = check(&folder.at(""), &[]);
    assert_eq!(found(&both), [one("G-14", "error"), one("G-14", "info")].concat());
    assert_eq!(check(&above, &["--config", &other, "--isolated"]).status, 2);
}

#[test]
fn a_file_can_set_what_flags_set() {
    let folder = Folder::new("flags");
    let page = folder.write("a.yaml", unaddressed());
    folder.write("cocareer.toml", "at = 2026-11-24\nlocale = \"nn\"\nfail_on = \"warning\"\n");
    let run = cocareer(&["check", &page]);
    assert_eq!(run.status, 1, "{}", run.out);
    assert!(run.out.contains("åtvaring[G-14]") && !run.out.contains("DOC-12"), "{}", run.out);
    let run = cocareer(&["check", &page, "--fail-on", "error", "--locale", "en"]);
    assert!(run.status == 0 && run.out.contains("warning[G-14]"), "{}", run.out);
    folder.write("cocareer.toml", "[limits]\nbytes = 10\n");
    assert!(cocareer(&["check", &page]).err.contains("the limit is 10"));
    assert_eq!(cocareer(&["check", &page, "--max-bytes", "100000"]).status, 0);
}

#[test]
fn standard_input_has_the_settings_of_the_folder() {
    let folder = Folder::new("stdin");
    folder.write("cocareer.toml", "[[levels]]\nselect = \"G-14\"\nseverity = \"error\"\n");
    let mut run = command(&["check", "-", "--at", DAY]);
    run.current_dir(folder.path())
        .stdin(std::fs::File::open(folder.write("a.yaml", unaddressed())).expect("a file"));
    let run: Run = run.output().expect("the command runs").into();
    assert!(run.status == 1 && run.out.contains("error[G-14]"), "{}{}", run.out, run.err);
    assert_eq!(cocareer_with(&["check", "-", "--at", DAY], unaddressed().as_bytes()).status, 0);
}

#[test]
fn a_file_can_extend_another() {
    let folder = Folder::new("extend");
    let page = folder.write("sub/a.yaml", unaddressed());
    folder.write(
        "base.toml",
        "locale = \"nb\"\n[limits]\ndepth = 20\n[[levels]]\nselect = \"G-14\"\nseverity = \"error\"\n",
    );
    folder.write(
        "sub/cocareer.toml",
        "extend = \"../base.toml\"\nlocale = \"nn\"\n[limits]\nfindings = 9\n[[levels]]\nselect = \"I-10\"\nseverity = \"info\"\n",
    );
    assert_eq!(found(&check(&page, &[])), one("G-14", "error"));
    let shown = cocareer(&["config", "show", &page]).out;
    for line in
        ["base.toml:3", "base.toml:4", "sub/cocareer.toml:2", "sub/cocareer.toml:4", "sub/cocareer.toml:5"]
    {
        assert!(shown.contains(line), "{line}: {shown}");
    }
    assert!(!shown.contains("base.toml:1"), "{shown}");
    // What is wrong is told with the file that it is in.
    folder.write("base.toml", "[[levels]]\nselect = \"G-14\"\nseverity = \"error\"\n[[levels]]\nselect = \"X-1\"\nseverity = \"off\"\n");
    let run = check(&page, &[]);
    assert!(run.status == 2 && run.err.contains("base.toml:5:1: setting `levels/1/select`"), "{}", run.err);
    folder.write("base.toml", "extend = \"sub/cocareer.toml\"\n");
    assert!(check(&page, &[]).err.contains("in a circle"));
    folder.write("sub/cocareer.toml", "extend = \"../nothing.toml\"\n");
    let run = check(&page, &[]);
    assert!(
        run.status == 2 && run.err.contains("cocareer.toml:1:1") && run.err.contains("nothing.toml"),
        "{}",
        run.err
    );
}

#[test]
fn a_broken_file_is_told_with_its_place_and_nothing_is_checked() {
    let folder = Folder::new("broken");
    let page = folder.write("a.yaml", unaddressed());
    let rule = "[[house_rules]]\nid = \"OUR-1\"\nseverity = \"info\"\nmessage = { en = \"m\" }\n";
    let date = "as_of = \"2026-01-01\"\nrows = [{ key = \"NO\", source = \"s\", confidence = \"found\", valid_from = \"2026-02-01\", valid_until = \"2026-01-01\" }]\n";
    for (text, place, says) in [
        ("locale = \n", "1:10", ""),
        ("locale = \"nn\"\n[[levels]\n", "2:", ""),
        ("a = 1\na = 2\n", "2:1", "duplicate"),
        ("colour = 1\n", "1:1", "`colour` is no setting"),
        ("at = 2026-02-30\n", "1:", ""),
        ("at = \"24.11.2026\"\n", "1:1", "YYYY-MM-DD"),
        ("at = 2026-11-24T10:00:00\n", "1:1", "YYYY-MM-DD"),
        ("locale = 3\n", "1:1", "must be a text"),
        ("fail_on = \"always\"\n", "1:1", "`never`"),
        ("baseline = 3\n", "1:1", "path of a file"),
        ("extend = 3\n", "1:1", "path of a file"),
        ("catalog_version = \"2025.1\"\n", "1:1", "no version of the catalogue"),
        ("\n[limits]\ndepth = -1\n", "3:1", "whole number"),
        ("[[levels]]\nselect = \"NOPE-1\"\nseverity = \"off\"\n", "2:1", "names no rule"),
        ("[[levels]]\nselect = \"privacey\"\nseverity = \"off\"\n", "2:1", "no family"),
        ("[[levels]]\nselect = \"*\"\nseverity = \"off\"\npath = \"a//[b]\"\n", "4:1", "empty part"),
        ("[[levels]]\nselect = \"SUP-01\"\nseverity = \"off\"\n", "1:1", "`levels/0/reason` is missing"),
        ("[[levels]]\nselect = \"G-14\"\n", "1:1", "`levels/0/severity` is missing"),
        ("[[suppressions]]\nrule = \"G-14\"\nuntil = \"soon\"\n", "3:1", "YYYY-MM-DD"),
        ("[[suppressions]]\nrule = \"G-14\"\npointer = \"/a*\"\n", "3:1", "whole part"),
        ("[[suppressions]]\nrule = \"G-14\"\npath = \"x[0-9]\"\n", "3:1", "signs of a pattern"),
        (
            &format!("[data]\ntables = [{{ id = \"eea\", {} }}]\n", date.trim_end().replace('\n', ", ")),
            "1:2",
            "ends before it begins",
        ),
        ("data = \"nothing.json\"\n", "1:1", "nothing.json"),
        (&format!("{rule}require = {{ field = \"colour\", present = true }}\n"), "5:13", "not there in any"),
    ] {
        let file = folder.write("cocareer.toml", text);
        let run = check(&page, &[]);
        assert_eq!((run.status, run.out.as_str()), (2, ""), "{text}: {}", run.err);
        let expected = format!("{file}:{place}");
        assert!(run.err.contains(&expected), "{text}: {expected} in {}", run.err);
        assert!(run.err.contains(says), "{text}: {}", run.err);
        assert_eq!(cocareer(&["config", "show", &page]).status, 2, "{text}");
        assert_eq!(check(&page, &["--isolated"]).status, 1);
    }
    let run = check(&page, &["--config", &folder.at("missing.toml")]);
    assert!(run.status == 2 && run.err.contains("missing.toml"), "{}", run.err);
}

#[test]
fn suppressions_are_judged_over_all_documents() {
    let folder = Folder::new("suppressions");
    folder.write("a.yaml", unaddressed());
    folder.write("clean.yaml", starter("information"));
    let settings = |entries: &str| folder.write("cocareer.toml", entries);
    let all = || check(&folder.at(""), &[]);
    settings("[[suppressions]]\nrule = \"G-14\"\nreason = \"For everybody.\"\n");
    let run = all();
    assert_eq!((run.status, found(&run)), (0, Vec::new()), "{}", run.out);
    assert!(run.out.contains("\"For everybody.\""), "what is suppressed stays in the report");
    let run = check(&folder.at("clean.yaml"), &[]);
    assert_eq!(found(&run), one("SUP-04", "warning"), "of the documents that were checked none needs it");
    assert!(
        run.out.contains("\"pointer\": \"/suppressions/0\"") && run.out.contains("\"line\": 1"),
        "{}",
        run.out
    );
    settings("[[suppressions]]\nrule = \"G-14\"\npath = \"other/*\"\nreason = \"For everybody.\"\n");
    assert_eq!(found(&all()), one("G-14", "warning"), "nobody looked at those documents");
    settings("[[suppressions]]\nrule = \"G-14\"\nreason = \"For everybody.\"\nuntil = 2026-11-23\n");
    let run = cocareer(&["check", &folder.at(""), "--at", DAY, "--fail-on", "warning"]);
    assert_eq!(run.status, 1);
    assert!(run.out.contains("cocareer.toml:4:1") && run.out.contains("until 2026-11-23"), "{}", run.out);
    settings("[[suppressions]]\nrule = \"G-14\"\n");
    assert_eq!(found(&all()), [one("G-14", "warning"), one("SUP-01", "error")].concat());
    settings("[[suppressions]]\nrule = \"G-141\"\nreason = \"For everybody.\"\n");
    assert_eq!(found(&all()), [one("G-14", "warning"), one("SUP-03", "error")].concat());
}

#[test]
fn house_rules_are_checked_and_explained() {
    let folder = Folder::new("house");
    let page = folder.write("a.yaml", starter("information"));
    folder.write(
        "cocareer.toml",
        "[[house_rules]]\nid = \"OUR-1\"\nseverity = \"error\"\nmessage = { en = \"We count the hours.\" }\n\
         for_each = \"/information/*\"\nrequire = { field = \"title/se\", present = true }\nsource = \"Our handbook\"\n",
    );
    for format in ["human", "plain"] {
        let run = cocareer(&["check", &page, "--at", DAY, "-f", format]);
        assert_eq!(run.status, 1);
        assert!(run.out.contains("We count the hours.") && run.out.contains("Our handbook"), "{}", run.out);
        assert!(run.out.contains("OUR-1"), "{}", run.out);
    }
    let why = cocareer(&["config", "show", &page, "--why", "our-1"]);
    assert!(
        why.status == 0 && why.out.contains("We count the hours.") && why.out.contains("error"),
        "{}",
        why.out
    );
}

#[test]
fn settings_are_shown_with_where_they_come_from() {
    let folder = Folder::new("show");
    let page = folder.write("drafts/a.yaml", starter("information"));
    let run = cocareer(&["config", "show", &page, "--isolated"]);
    assert!(run.status == 0 && run.out.contains("min_confidence = \"uncertain\"  # default"), "{}", run.out);
    folder.write(
        "cocareer.toml",
        "catalog_version = \"2026.1\"\n[[levels]]\nselect = \"O-07\"\nseverity = \"warning\"\npath = \"drafts/**\"\n\
         [[levels]]\nselect = \"*\"\nseverity = \"info\"\npath = \"final/**\"\nreason = \"All of it is read.\"\n\
         [[suppressions]]\nrule = \"O-07\"\npointer = \"/channels/*/anonymity\"\nreason = \"Decided.\"\nuntil = 2027-01-01\n",
    );
    let run = cocareer(&["config", "show", &page, "--min-confidence", "found", "--at", DAY]);
    for line in [
        "catalog_version = \"2026.1\"  # ",
        "cocareer.toml:1",
        "min_confidence = \"found\"  # given as --min-confidence",
        "at = \"2026-11-24\"  # given as --at",
        "[[levels]]  # ",
        "cocareer.toml:2",
    ] {
        assert!(run.out.contains(line), "{line}: {}", run.out);
    }
    // What is shown is settings again.
    let again = folder.write("again.toml", &run.out);
    assert_eq!(cocareer(&["config", "show", &page, "--config", &again]).status, 0);
    let why = cocareer(&["config", "show", &page, "--why", "O-07"]).out;
    for line in [
        "By itself: error",
        "cocareer.toml:2: warning for O-07",
        "note for *, but not here",
        "findings at /channels/*/anonymity do not count",
        "Reason: Decided.",
        "Until 2027-01-01",
        "Here: warning",
    ] {
        assert!(why.contains(line), "{line}: {why}");
    }
    let newer = cocareer(&["config", "show", &page, "--why", "SUP-04"]).out;
    assert!(newer.contains("catalogue 2026.2") && !newer.contains("Here:"), "{newer}");
    assert_eq!(cocareer(&["config", "show", &page, "--why", "NOPE-1"]).status, 2);
    for locale in ["nn", "nb"] {
        assert_eq!(cocareer(&["config", "show", &page, "--why", "O-07", "--locale", locale]).status, 0);
    }
}
