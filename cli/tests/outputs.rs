//! Several formats in several places, gates, and many documents at once.

#![allow(clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod common;

use std::fs;
use std::process::Stdio;

use common::{
    DAY, FINDINGS, FORMATS, Folder, Run, check_mixed, cocareer, cocareer_in, cocareer_with, command, mixed,
    starter,
};
use serde_json::Value;

fn names(folder: &Folder) -> Vec<String> {
    let entries = fs::read_dir(folder.path()).expect("a folder");
    let names = entries.map(|entry| entry.expect("an entry").file_name());
    let mut names: Vec<_> = names.map(|name| name.into_string().expect("UTF-8")).collect();
    names.sort();
    names
}

/// Checks a mixed folder and writes every format to a file in `out`, the human one to standard output.
fn check_into(folder: &Folder, out: &str, more: &[&str]) -> Run {
    fs::create_dir(folder.path().join(out)).expect("a folder");
    let files: Vec<_> = FORMATS.iter().map(|format| format!("{out}/{format}")).collect();
    let mut args = vec!["-f", "human"];
    for (format, file) in FORMATS.iter().zip(&files).skip(1) {
        args.extend(["-f", format, "-o", file]);
    }
    args.extend(more);
    check_mixed(folder, &args)
}

#[test]
fn one_run_writes_every_format_as_a_run_of_its_own_would() {
    let folder = mixed("every");
    let run = check_into(&folder, "out", &[]);
    assert_eq!(run.status, 3);
    for format in FORMATS {
        let alone = check_mixed(&folder, &["-f", format]);
        assert_eq!(alone.status, 3, "{format}");
        let written = match format {
            "human" => run.out.clone(),
            _ => fs::read_to_string(folder.path().join("out").join(format)).expect("a file"),
        };
        assert_eq!(written, alone.out, "{format}");
    }
    // Nothing but the files is left in the folder.
    assert_eq!(fs::read_dir(folder.path().join("out")).expect("a folder").count(), FORMATS.len() - 1);
}

#[test]
fn an_output_that_cannot_be_written_stops_no_other() {
    let folder = mixed("unwritable");
    folder.write("old.json", "old");
    let args = ["-f", "human", "-f", "json", "-o", "no/such/folder.json", "-f", "ndjson", "-o", "old.json"];
    let run = check_mixed(&folder, &args);
    assert_eq!(run.status, 3);
    assert!(run.err.contains("no/such/folder.json: the output could not be written"), "{}", run.err);
    assert!(run.out.contains("[DOC-08]"), "{}", run.out);
    let written = fs::read_to_string(folder.path().join("old.json")).expect("a file");
    assert!(written.lines().last().is_some_and(|line| line.contains("\"summary\"")), "{written}");
    // It is an error even when everything else is fine.
    let clean = folder.write("clean.yaml", starter("information"));
    let run = cocareer(&["check", &clean, "--at", DAY, "-f", "json", "-o", &folder.at("no/where")]);
    assert_eq!((run.status, run.out.as_str()), (3, ""), "{}", run.err);
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_leaves_the_other_outputs_whole() {
    let folder = mixed("full");
    let run = check_mixed(
        &folder,
        &["-f", "plain", "-f", "sarif", "-o", "/dev/full", "-f", "json", "-o", "x.json"],
    );
    assert!(run.status == 3 && run.err.contains("/dev/full: the output could not be written"), "{}", run.err);
    assert!(run.out.contains("See also line"), "{}", run.out);
    let written = fs::read_to_string(folder.path().join("x.json")).expect("a file");
    assert!(serde_json::from_str::<Value>(&written).is_ok());
    // A device stays one.
    assert!(!fs::metadata("/dev/full").expect("a device").is_file());
}

#[test]
fn a_reader_that_goes_away_stops_no_file() {
    let folder = mixed("gone");
    let args = ["check", ".", "--at", DAY, "-f", "human", "-f", "ndjson", "-o", "out.txt"];
    let mut child = command(&args)
        .current_dir(folder.path())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("the command runs");
    drop(child.stdout.take());
    assert_eq!(child.wait().expect("an end").code(), Some(3));
    let written = fs::read_to_string(folder.path().join("out.txt")).expect("a file");
    assert!(written.ends_with("}\n") && written.contains("\"summary\""), "{written}");
}

#[cfg(unix)]
#[test]
fn a_file_is_replaced_behind_its_link_and_keeps_its_permissions() {
    use std::os::unix::fs::{PermissionsExt, symlink};

    let folder = Folder::new("links");
    folder.write("clean.yaml", starter("information"));
    let old = folder.write("old.json", "old");
    fs::set_permissions(&old, fs::Permissions::from_mode(0o600)).expect("permissions");
    symlink(&old, folder.path().join("link.json")).expect("a link");
    let run = cocareer_in(&folder, &["check", "clean.yaml", "--at", DAY, "-f", "json", "-o", "link.json"]);
    assert_eq!((run.status, run.out.as_str(), run.err.as_str()), (0, "", ""));
    assert!(fs::symlink_metadata(folder.path().join("link.json")).expect("a link").is_symlink());
    let written = fs::read_to_string(&old).expect("a file");
    assert!(written.starts_with("{\n  \"schema_version\""), "{written}");
    assert_eq!(fs::metadata(&old).expect("a file").permissions().mode() & 0o777, 0o600);
    assert_eq!(names(&folder), ["clean.yaml", "link.json", "old.json"]);
}

#[test]
fn formats_and_files_that_do_not_fit_are_told_of() {
    for (args, says) in [
        (&["-f", "human", "-f", "json"][..], "only one --format can go to standard output"),
        (&["-f", "json", "-o", "a", "-o", "b"], "only one --output"),
        (&["-f", "json", "-o", "a", "-f", "sarif", "-o", "a"], "the same --output"),
        (&["-o", "a", "-f", "json", "-f", "sarif"], "before it"),
        (&["-f", "yaml"], "ndjson"),
        (&["--jobs", "0"], "from 1 on"),
        (&["--max-warnings", "few"], "few"),
    ] {
        let run = cocareer(&[&["check", "x.yaml"], args].concat());
        assert_eq!(run.status, 2, "{args:?}: {}", run.err);
        assert!(run.err.contains(says) && run.out.is_empty(), "{args:?}: {}{}", run.out, run.err);
    }
}

#[test]
fn more_warnings_than_allowed_fail_the_run() {
    let run = |more: &[&str]| {
        let args = [&["check", "-", "--at", DAY, "--fail-on", "never"][..], more].concat();
        cocareer_with(&args, FINDINGS.as_bytes())
    };
    let json = run(&["-f", "json"]);
    let report: Value = serde_json::from_str(&json.out).expect("JSON");
    let warnings = report["summary"]["warnings"].as_u64().expect("a number");
    assert!(json.status == 0 && warnings > 1);
    let (all, fewer) = (warnings.to_string(), (warnings - 1).to_string());
    assert_eq!(run(&["--max-warnings", &all]).status, 0);
    let over = run(&["--max-warnings", &fewer, "-q"]);
    assert_eq!(over.status, 1);
    let says = format!("there are {all} warnings, and --max-warnings allows {fewer}");
    assert!(over.err.contains(&says), "{}", over.err);
    let clean =
        cocareer_with(&["check", "-", "--at", DAY, "--max-warnings", "0"], starter("community").as_bytes());
    assert_eq!(clean.status, 0, "{}", clean.out);
}

#[test]
fn quiet_leaves_findings_and_errors() {
    for format in ["human", "plain"] {
        let run = |document: &str, more: &[&str]| {
            let args = [&["check", "-", "--at", DAY, "-f", format][..], more].concat();
            cocareer_with(&args, document.as_bytes())
        };
        let (loud, quiet) = (run(FINDINGS, &[]), run(FINDINGS, &["--quiet"]));
        let rest = loud.out.strip_prefix(&quiet.out).expect("the same findings");
        assert!(!quiet.out.is_empty() && rest.starts_with("1 document:"), "{rest}");
        let clean = run(&starter("information"), &["-q"]);
        assert_eq!((clean.status, clean.out.as_str(), clean.err.as_str()), (0, "", ""));
        let unread = run("", &["-q"]);
        assert!(unread.status == 3 && unread.err.contains("empty"), "{}", unread.err);
    }
}

#[test]
fn the_number_of_jobs_changes_nothing() {
    let folder = mixed("jobs");
    for index in 0..90 {
        let text = if index % 4 == 0 { FINDINGS.to_owned() } else { starter_of(index) };
        folder.write(&format!("many/{index}.yaml"), text);
    }
    let one = check_into(&folder, "1", &["--jobs", "1"]);
    for jobs in ["2", "13"] {
        let many = check_into(&folder, jobs, &["-j", jobs]);
        assert!(many.out == one.out && many.err == one.err && many.status == one.status, "{jobs}");
        for format in FORMATS.into_iter().skip(1) {
            let read =
                |jobs: &str| fs::read_to_string(folder.path().join(jobs).join(format)).expect("a file");
            assert!(read("1") == read(jobs), "{format} {jobs}");
        }
    }
}

/// A starter that is another one each time, without running the command for it.
fn starter_of(index: usize) -> String {
    let starter = match index % 3 {
        0 => include_str!("../starters/information.yaml"),
        1 => include_str!("../starters/one_to_one.yaml"),
        _ => include_str!("../starters/collaborative.yaml"),
    };
    format!("{starter}# {index}\n")
}

#[test]
fn documents_stay_in_the_order_that_was_asked_for() {
    let folder = mixed("order");
    let args =
        ["check", "poem.yaml", "nowhere", "-", "et år", "clean.yaml", "poem.yaml", "-f", "ndjson", "-j", "4"];
    let run = cocareer_in(&folder, &args);
    let file = |line: &str| {
        let line: Value = serde_json::from_str(line).expect("JSON");
        let file = line["error"]["file"].as_str().or(line["locations"][0]["file"].as_str());
        file.map(str::to_owned)
    };
    let mut files: Vec<_> = run.out.lines().filter_map(file).collect();
    files.dedup();
    // Without a day even a clean document has a finding.
    assert_eq!(
        files,
        ["poem.yaml", "nowhere", "<stdin>", "et år/b c.json", "et år/funn 1.yaml", "clean.yaml"]
    );
}
