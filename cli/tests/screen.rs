//! `cocareer screen`: what comes in, what goes out, and the exit status that says so.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test fails by panicking"
)]

mod common;

use std::fs;
use std::process::Stdio;

use common::{DAY, Folder, Run, cocareer, cocareer_in, cocareer_with, command, golden};
use serde_json::Value;

/// Published by the Norwegian Tax Administration as an example; nobody has it.
const NUMBER: &str = "02013299997";

fn screen(args: &[&str], input: impl AsRef<[u8]>) -> Run {
    cocareer_with(&[&["screen"][..], args].concat(), input.as_ref())
}

fn objects(out: &str) -> Vec<Value> {
    out.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect()
}

/// A number in each kind of input.
fn with_number() -> [(&'static str, String); 4] {
    [
        ("text", format!("Hei!\nFødselsnummeret mitt er {NUMBER}.\n")),
        ("lines", format!("hei\r\nfødselsnummer {NUMBER}\r\n\r\nha det")),
        (
            "ndjson",
            format!(
                "{{\"id\":\"a\",\"text\":\"hei\"}}\n{{\"id\":\"b\",\"text\":\"fødselsnummer {NUMBER}\",\"n\":1}}\n"
            ),
        ),
        ("csv", format!("\u{feff}id,text,n\r\na,hei,\"1\"\r\nb,\"fødselsnummer, {NUMBER}\",2\r\n")),
    ]
}

#[test]
fn a_number_is_found_in_every_kind_of_input_and_never_repeated() {
    for (kind, text) in with_number() {
        for form in
            [&[][..], &["-f", "human"], &["-f", "plain"], &["--summary"], &["--summary", "-f", "human"]]
        {
            let run = screen(&[&["--input", kind][..], form].concat(), &text);
            assert_eq!((run.status, run.err.as_str()), (1, ""), "{kind} {form:?}");
            assert!(run.out.contains("no.fodselsnummer"), "{kind} {form:?}: {}", run.out);
            assert!(!run.out.contains(NUMBER), "{kind} {form:?}: {}", run.out);
        }
        for form in ["human", "plain", "ndjson"] {
            let run = screen(&["--input", kind, "-f", form, "--show-text"], &text);
            assert!(run.out.contains(NUMBER), "{kind} {form}: {}", run.out);
        }
    }
}

#[test]
fn redaction_takes_out_the_number_and_nothing_else() {
    for (kind, text) in with_number() {
        for style in ["placeholder", "mask"] {
            let redact = |text: &str| screen(&["--input", kind, "--redact", "--style", style], text);
            let once = redact(&text);
            assert_eq!((once.status, once.err.as_str()), (1, ""), "{kind}");
            let (before, after) = text.split_once(NUMBER).expect("the number");
            assert!(once.out.starts_with(before) && once.out.ends_with(after), "{kind}: {}", once.out);
            assert!(!once.out.contains(NUMBER) && !once.out.contains("29999"), "{kind}: {}", once.out);
            let twice = redact(&once.out);
            assert_eq!((twice.out, twice.status), (once.out, 0), "{kind}");
        }
    }
}

#[test]
fn a_pseudonym_is_the_same_under_one_key() {
    let folder = Folder::new("screen-key");
    let keys =
        [folder.write("a.key", "one key\n"), folder.write("b.key", "one key"), folder.write("c", "two")];
    let text = format!("{{\"text\":\"fødselsnummer {NUMBER}\"}}\n").repeat(2);
    let redacted = keys.each_ref().map(|key| {
        let args = ["--input", "ndjson", "--redact", "--style", "pseudonym", "--session-key-file", key];
        screen(&args, &text).out
    });
    let lines: Vec<_> = redacted[0].lines().collect();
    assert_eq!(lines[0], lines[1]);
    assert_eq!(redacted[0], redacted[1], "the line break at the end is no part of the key");
    assert_ne!(redacted[0], redacted[2]);
}

#[test]
fn lists_say_what_else_to_look_for() {
    let folder = Folder::new("screen-lists");
    let lists = folder.write("lists.yaml", cocareer(&["new", "screening_lists"]).out);
    let text = "Send me your password, please\nA normal line\n";
    assert_eq!(screen(&[], text).status, 0);
    let run = screen(&["--lists", &lists, "--at", DAY], text);
    let rows = objects(&run.out);
    assert_eq!((rows[0]["verdict"].as_str(), rows[1]["verdict"].as_str()), (Some("hold"), Some("clean")));
    assert_eq!((run.status, rows[0]["matches"][0]["kind"].as_str()), (1, Some("term")));
    assert_eq!(screen(&["--lists", &lists, "--at", DAY, "--fail-on", "block"], text).status, 0);
}

#[test]
fn what_is_clean_stays_as_it_is_to_the_last_byte() {
    for (kind, text) in [
        ("text", "\u{feff}hei\r\n\r\nder  \n"),
        ("lines", "\u{feff}hei\r\n\r\n\n der\r"),
        (
            "ndjson",
            "\u{feff}{ \"text\" : \"h\\u00e6i\" , \"x\" : [1.0, {\"text\": 2}]}\r\n\r\n  \n{\"text\":\"\"}",
        ),
        ("csv", "\u{feff}\n\"text\",b\r\n\"h\"\"ei\",\"c\"\n\nhei,\n,\"\n\"\r\n"),
    ] {
        let run = screen(&["--input", kind, "--redact"], text);
        assert_eq!((run.out.as_str(), run.err.as_str(), run.status), (text, "", 0), "{kind}");
    }
}

#[test]
fn the_order_is_kept_however_many_jobs_there_are() {
    // The output is larger than a pipe, so the input is a file.
    let folder = Folder::new("screen-order");
    let mut text = Vec::new();
    for number in 0..20_000_u32 {
        // Rows of many lengths, so that pieces take different times.
        let filler = "så ".repeat(usize::try_from(number % 37).unwrap());
        text.extend(format!("{{\"id\":{number},\"text\":\"{filler}\"}}\n").bytes());
        if number.is_multiple_of(1_000) {
            text.extend(b"{\"text\":\"\xff\"}\n");
        }
    }
    let file = folder.write("rows.ndjson", &text);
    let one = cocareer(&["screen", &file, "--jobs", "1"]);
    assert_eq!(one.status, 4);
    let ids: Vec<_> =
        objects(&one.out).iter().filter(|row| row["error"].is_null()).map(|row| row["id"].clone()).collect();
    assert_eq!(ids, (0..20_000).map(Value::from).collect::<Vec<_>>());
    for jobs in ["2", "7"] {
        let many = cocareer(&["screen", &file, "--jobs", jobs]);
        assert_eq!(many.out, one.out, "{jobs}");
        assert_eq!(many.err, one.err, "{jobs}");
    }
}

#[test]
fn a_broken_row_is_told_of_and_stops_nothing() {
    let folder = Folder::new("screen-broken");
    let hidden = "hemmeleg";
    let file = folder.write(
        "rows.jsonl",
        format!("{{\"text\":\"hei\"}}\n{{\"text\":\"{hidden}\n\n[\"{hidden}\"]\n{{\"id\":\"e\",\"text\":\"\",\"surface\":\"{hidden}\"}}\n{{\"text\":\"hei\"}}"),
    );
    let run = cocareer(&["screen", &file]);
    assert_eq!(run.status, 4, "{}", run.err);
    let rows = objects(&run.out);
    let errors: Vec<_> = rows.iter().map(|row| row["error"].as_str()).collect();
    assert_eq!(errors, [None, Some("not_json"), Some("not_an_object"), Some("bad_member"), None]);
    let numbers: Vec<_> = rows.iter().filter_map(|row| row["row"].as_u64()).collect();
    assert_eq!(numbers, [2, 4, 5]);
    assert_eq!((&rows[3]["id"], &rows[3]["file"]), (&Value::from("e"), &Value::from(file.as_str())));
    assert!(run.err.contains(&format!("{file}:2: row 2 ")), "{}", run.err);
    assert!(!run.err.contains(hidden) && !run.out.contains(hidden), "{}{}", run.out, run.err);
    // A table without the columns that are needed is none, and what its first row says is not told.
    let run = screen(&["--input", "csv"], format!("{hidden}\nx\n"));
    assert!(run.status == 3 && run.out.is_empty() && !run.err.contains(hidden), "{}", run.err);
    assert!(run.err.contains("--text-column"), "{}", run.err);
    let run = screen(&["--input", "csv", "--id-column", "nr"], "text\nx\n");
    assert!(run.status == 3 && run.err.contains("nr"), "{}", run.err);
    let run = screen(&["--input", "csv", "--delimiter", "semicolon", "--text-column", "b"], "a;b\n1;x,y\n");
    assert_eq!(run.status, 0, "{}", run.err);
    let run = screen(&["--input", "csv"], "text,text\nx,y\n");
    assert_eq!(run.status, 3, "{}", run.err);
}

#[test]
fn what_is_not_known_is_not_clean() {
    let run = screen(&[], b"hei\n\xff\xfe\n");
    let rows = objects(&run.out);
    assert_eq!((run.status, rows[1]["verdict"].as_str()), (4, Some("opaque")));
    assert_eq!(screen(&["--fail-on", "never"], b"hei\n\xff\xfe\n").status, 0);
    assert_eq!(screen(&["--input", "ndjson", "--fail-on", "never"], "{\"text\":\"a\"}\n{}\n").status, 4);
    assert_eq!(screen(&["--input", "ndjson"], "{\"text\":\"hei\",\"encrypted\":true}\n").status, 4);
    let run = screen(&["--max-bytes", "20"], format!("hei\n{}\nhei\n", "x".repeat(1_000_000)));
    assert_eq!((run.status, objects(&run.out).len()), (4, 3), "{}", run.err);
}

#[test]
fn nothing_screened_is_not_clean() {
    let folder = Folder::new("screen-nothing");
    let empty = folder.write("empty.txt", "");
    let header = folder.write("header.csv", "id,text\r\n");
    folder.write("only/picture.png", "x");
    let (only, missing) = (folder.at("only"), folder.at("missing.txt"));
    for args in [&["-"][..], &[&empty], &[&header], &[&only], &[&missing], &["--input", "ndjson", &header]] {
        let run = screen(args, "");
        assert_eq!(run.status, 3, "{args:?}: {}", run.out);
        assert!(!run.err.is_empty(), "{args:?}");
    }
    // What can be read is screened all the same, and what cannot be read weighs more.
    let run = screen(&[&missing, "-"], "hei\n");
    assert_eq!((run.status, objects(&run.out).len()), (3, 1), "{}", run.err);
}

#[test]
fn what_was_not_understood_screens_nothing() {
    let folder = Folder::new("screen-usage");
    let engagement = folder.write("group.yaml", common::starter("community"));
    let lists = folder.write("lists.yaml", cocareer(&["new", "screening-lists"]).out);
    let broken = folder.write("broken.json", "{");
    let empty = folder.write("empty.key", "\n");
    let settings = folder.write("settings/cocareer.toml", "at = 3\n");
    for (args, says) in [
        (&["--lists", &engagement][..], "screening_lists"),
        (&["--policy", &lists], "engagement"),
        (&["--policy", &broken], "broken.json"),
        (&["--policy", &folder.at("missing")], "missing"),
        (&["--redact", &engagement, &lists], "one input"),
        (&["--redact", "--style", "pseudonym"], "--session-key-file"),
        (&["--redact", "--style", "pseudonym", "--session-key-file", &empty], "no key"),
        (&["--config", &settings], "cocareer.toml:1"),
        (&["--at", "tomorrow"], "YYYY-MM-DD"),
        (&["--surface", "post"], "attachment"),
        (&["--language", "tlh"], "nn, nb"),
        (&["--input", "xml"], "ndjson"),
    ] {
        let run = screen(args, "hei\n");
        assert_eq!((run.status, run.out.as_str()), (2, ""), "{args:?}: {}", run.err);
        assert!(run.err.contains(says), "{args:?}: {}", run.err);
    }
}

#[test]
fn what_may_not_be_used_of_lists_is_told_of() {
    let folder = Folder::new("screen-unused");
    let lists = cocareer(&["new", "screening_lists"]).out.replace("action: block", "action: blok");
    let lists = folder.write("lists.yaml", lists);
    let run = screen(&["--lists", &lists], "hei\n");
    assert!(
        run.status == 0 && run.err.contains("1 thing") && run.err.contains("cocareer check"),
        "{}",
        run.err
    );
}

#[test]
fn files_say_themselves_what_is_in_them() {
    let folder = Folder::new("screen-folder");
    folder.write("in/a.txt", "one\ntwo\n");
    folder.write("in/b.ndjson", "{\"id\":7,\"text\":\"x\"}\n");
    folder.write("in/c/d.csv", "text\nx\ny\n");
    folder.write("in/.hidden.txt", "x");
    folder.write("in/e.json", "x");
    let run = cocareer_in(&folder, &["screen", "in"]);
    assert_eq!((run.status, run.err.as_str()), (0, ""));
    let rows: Vec<_> = objects(&run.out).iter().map(|row| format!("{} {}", row["file"], row["id"])).collect();
    let expected = ["\"in/a.txt\" 1", "\"in/b.ndjson\" 7", "\"in/c/d.csv\" 1", "\"in/c/d.csv\" 2"];
    assert_eq!(rows, expected);
}

#[test]
fn a_file_is_written_only_when_it_is_complete() {
    let folder = Folder::new("screen-output");
    let input = folder.write("in.txt", "hei\n");
    let output = folder.write("out.txt", "old");
    let run = cocareer(&["screen", &folder.at("missing.txt"), "-o", &output]);
    assert_eq!((run.status, fs::read_to_string(&output).unwrap().as_str()), (3, "old"));
    let run = cocareer(&["screen", &input, "--redact", "-o", &output]);
    assert_eq!((run.status, run.out.as_str(), run.err.as_str()), (0, "", ""));
    assert_eq!(fs::read_to_string(&output).unwrap(), "hei\n");
    // The input itself can be replaced.
    assert_eq!(cocareer(&["screen", &input, "--redact", "-o", &input]).status, 0);
    assert_eq!(fs::read_to_string(&input).unwrap(), "hei\n");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
    assert_eq!(cocareer(&["screen", &input, "-o", &folder.at("no/such/place")]).status, 3);
}

#[test]
fn whoever_has_seen_enough_is_left_alone() {
    let folder = Folder::new("screen-pipe");
    let input = folder.write("in.txt", "hei\n".repeat(500_000));
    for more in [&[][..], &["--redact"]] {
        let args = [&["screen", &input, "--input", "lines"][..], more].concat();
        let mut child =
            command(&args).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the command runs");
        drop(child.stdout.take());
        let output = child.wait_with_output().expect("the command ends");
        assert_eq!((output.status.code(), output.stderr.len()), (Some(0), 0), "{more:?}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_told_of() {
    let folder = Folder::new("screen-full");
    let input = folder.write("in.txt", "hei\n");
    let full = fs::OpenOptions::new().write(true).open("/dev/full").expect("a full device");
    let output = command(&["screen", &input]).stdout(full).output().expect("the command runs");
    assert_eq!(output.status.code(), Some(3));
    assert!(String::from_utf8_lossy(&output.stderr).contains("could not be written"));
}

#[test]
fn an_empty_result_is_not_called_anonymous() {
    let help = cocareer(&["screen", "--help"]);
    assert!(help.status == 0 && help.out.contains("does not mean that a text is anonymous"), "{}", help.out);
    for (locale, says) in [("en", "does not mean"), ("nb", "betyr ikke"), ("nn", "betyr ikkje")] {
        for form in [&["-f", "human"][..], &["-f", "plain"], &["-f", "human", "--summary"]] {
            let run = screen(&[&["--locale", locale][..], form].concat(), "hei\n");
            assert!(run.status == 0 && run.out.contains(says), "{locale} {form:?}: {}", run.out);
        }
    }
}

#[test]
fn what_is_written_looks_as_agreed() {
    let text = b"hei\n\xff\nha det\n";
    for (format, more) in
        [("human", ""), ("plain", ""), ("ndjson", ""), ("human", "--summary"), ("ndjson", "--summary")]
    {
        for locale in ["en", "nn"] {
            let args: Vec<_> =
                ["-f", format, "--locale", locale, more].into_iter().filter(|arg| !arg.is_empty()).collect();
            let run = screen(&args, text);
            assert_eq!((run.status, run.err.as_str()), (4, ""));
            golden(&format!("screen{more}.{locale}.{format}.txt"), &run.out);
        }
    }
}

#[test]
fn a_text_cannot_talk_to_the_terminal() {
    let folder = Folder::new("screen-escapes");
    let file = folder
        .write("a\u{1b}[2J.ndjson", "{\"id\":\"\u{9b}31m\u{202e}\",\"text\":\"\"}\n{\"text\":\u{1b}[2J}\n");
    for form in ["human", "plain", "ndjson"] {
        let run = cocareer(&["screen", &file, "-f", form]);
        let written = run.out + &run.err;
        let obeyed = |character: &char| character.is_control() && *character != '\n';
        assert_eq!(written.chars().find(obeyed), None, "{form}: {written:?}");
        assert!(!written.contains('\u{202e}'), "{form}: {written:?}");
    }
}
