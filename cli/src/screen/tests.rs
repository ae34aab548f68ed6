//! The way from an input to what is written, with a screener that is made for tests: it finds the word *needle*.

use std::io::{self, Read};

use clap::Parser;
use cocareer::model::{MatchConfidence, MatchKind, ScreeningAction};
use cocareer::{
    Evidence, Locale, Match, RedactionOptions, Screening, ScreeningContext, TextSpan, Units, Verdict,
    catalogue, redact,
};
use serde_json::Value;

use super::args::{InputKind, ScreenArgs};
use super::context::Contexts;
use super::counts::Counts;
use super::source::{Chunk, Stream};
use super::work::{Done, Trouble, Worker};
use super::write::{Name, Writer};
use super::{Output, form};
use crate::words::Words;

const NEEDLE: &str = "needle";

#[derive(Debug, Parser)]
struct Line {
    #[command(flatten)]
    args: ScreenArgs,
}

/// Gives a few bytes at a time, and breaks off at the end if it is told to.
struct Dribble {
    bytes: Vec<u8>,
    given: usize,
    step: usize,
    breaks_off: bool,
}

impl Read for Dribble {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let rest = &self.bytes[self.given..];
        if rest.is_empty() && self.breaks_off {
            return Err(io::Error::other("the line went dead"));
        }
        let count = rest.len().min(self.step).min(into.len());
        into[..count].copy_from_slice(&rest[..count]);
        self.given += count;
        Ok(count)
    }
}

fn screener(text: &[u8], context: ScreeningContext) -> Screening {
    let Ok(text) = std::str::from_utf8(text) else {
        return Screening { verdict: Verdict::Opaque, ..Screening::default() };
    };
    if context.encrypted {
        return Screening { verdict: Verdict::Opaque, ..Screening::default() };
    }
    let rule = catalogue()[0];
    let found = |(start, word): (usize, &str)| {
        let chars = text.get(..start).expect("a boundary").chars().count();
        let units = |start: usize| Units { start, end: start + word.len() };
        let (byte, char) = (units(start), units(chars));
        Match {
            kind: MatchKind::NoPhone,
            confidence: MatchConfidence::Likely,
            evidence: Evidence::FORMAT,
            span: TextSpan { byte, utf16: char, char, grapheme: char },
            alternatives: Vec::new(),
            entry: None,
            action: ScreeningAction::Hold,
            rule,
        }
    };
    let matches: Vec<_> = text.match_indices(NEEDLE).map(found).collect();
    if matches.is_empty() {
        let allowed = text.matches("allowed").count();
        return Screening { allowed, ..Screening::default() };
    }
    Screening { verdict: Verdict::Hold, matches, rules: vec![rule], ..Screening::default() }
}

/// What came of an input in the end.
struct Ran {
    out: String,
    complaints: String,
    counts: Counts,
    trouble: Trouble,
}

fn run_in_steps(arguments: &str, input: &[u8], step: usize, breaks_off: bool) -> Ran {
    let line = Line::parse_from(["screen"].into_iter().chain(arguments.split_whitespace()));
    let args = line.args;
    let writer = Writer::new(form(&args).expect("a form"), Words { locale: Locale::English });
    let names = [Name { shown: "in".to_owned(), json: None }];
    let contexts = Contexts::new(&args);
    let worker = Worker {
        screener: &screener,
        writer: &writer,
        names: &names,
        contexts: &contexts,
        most: args.max_bytes,
    };
    let kind = args.input.unwrap_or(InputKind::Lines);
    let reader = Dribble { bytes: input.to_vec(), given: 0, step, breaks_off };
    let mut whole = Done::default();
    for part in Stream::new(0, kind, Box::new(reader), &args) {
        let done = worker.chunk(Chunk { input: 0, part });
        whole.out.extend(done.out);
        whole.complaints.extend(done.complaints);
        whole.counts.join(&done.counts);
        whole.trouble = whole.trouble.max(done.trouble);
    }
    Ran {
        out: String::from_utf8(whole.out).expect("UTF-8"),
        complaints: whole.complaints.join("\n"),
        counts: whole.counts,
        trouble: whole.trouble,
    }
}

fn run(arguments: &str, input: &str) -> Ran {
    run_in_steps(arguments, input.as_bytes(), 1 << 20, false)
}

/// What stands in the place of the needle.
fn placeholder() -> String {
    let context = cocareer::model::Surface::Message.into();
    redact(NEEDLE, &screener(NEEDLE.as_bytes(), context), &RedactionOptions::default()).text
}

/// The objects that were written.
fn objects(out: &str) -> Vec<Value> {
    out.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect()
}

fn all<'v>(objects: &'v [Value], member: &str) -> Vec<&'v Value> {
    objects.iter().map(|object| &object[member]).collect()
}

const CASES: [(&str, &str); 4] = [
    ("--input lines", "\u{feff}a needle\r\n\nb\r\r\nlast needle"),
    ("--input text", "\u{feff}one\ntwo needle, æ needle\n"),
    (
        "--input ndjson",
        "\u{feff}{\"id\":\"x\",\"text\":\"a needle\",\"z\":1.0}\r\n\n \n{\"te\\u0078t\":\"needle\\n\\\"\" , \"b\":[ ]}\n[]\n{\"text\":\"ok\"}",
    ),
    (
        "--input csv",
        "\u{feff}\r\nid,\"text\",z\r\n1,\"needle, \"\"x\"\"\nneedle\",\"q\"\r\n\r\n2,needle,r\n3,4\n5,,\"\"",
    ),
];

#[test]
fn pieces_of_any_size_come_to_the_same() {
    for (input, text) in CASES {
        for form in ["", "-f human", "--redact"] {
            let arguments = format!("{input} {form}");
            let whole = run_in_steps(&arguments, text.as_bytes(), 1 << 20, false);
            for step in 1..12 {
                let ran = run_in_steps(&arguments, text.as_bytes(), step, false);
                assert_eq!(ran.out, whole.out, "{arguments}, {step}");
                assert_eq!((ran.complaints, ran.counts), (whole.complaints.clone(), whole.counts.clone()));
            }
        }
    }
}

#[test]
fn every_row_has_its_number_or_id() {
    let of = |case: usize| objects(&run(CASES[case].0, CASES[case].1).out);
    assert_eq!(all(&of(0), "id"), [1, 2, 3, 4]);
    assert_eq!(all(&of(0), "verdict"), ["hold", "clean", "clean", "hold"]);
    assert_eq!(all(&of(1), "id"), [1]);
    let rows = of(2);
    assert_eq!(all(&rows, "id"), [&Value::from("x"), &4.into(), &5.into(), &6.into()]);
    assert_eq!((&rows[2]["error"], &rows[2]["row"]), (&Value::from("not_an_object"), &Value::from(5)));
    let rows = of(3);
    assert_eq!(all(&rows, "id"), [&Value::from("1"), &"2".into(), &3.into(), &"5".into()]);
    assert_eq!((&rows[2]["error"], &rows[2]["row"]), (&Value::from("bad_columns"), &Value::from(3)));
    // The id is as whoever made the row wrote it, and a number too large for a program is still the same.
    let rows = run("--input ndjson", "{\"id\":123456789012345678901234567890,\"text\":\"needle\"}\n");
    assert!(
        rows.out.starts_with("{\"id\":123456789012345678901234567890,\"verdict\":\"hold\","),
        "{}",
        rows.out
    );
}

#[test]
fn what_is_written_of_a_row_is_what_the_library_writes() {
    let context = || cocareer::model::Surface::Message.into();
    let texts = ["a needle", "nothing", "allowed"];
    for (text, show) in texts.into_iter().flat_map(|text| [(text, false), (text, true)]) {
        let arguments = if show { "--input lines --show-text" } else { "--input lines" };
        let screening = screener(text.as_bytes(), context());
        let expected = screening.to_json_of(&Value::from(1), show.then_some(text));
        assert_eq!(run(arguments, text).out, format!("{expected}\n"));
    }
}

#[test]
fn redaction_changes_nothing_but_texts() {
    let placed = |text: &str| text.replace(NEEDLE, &placeholder());
    for (input, text) in [CASES[0], CASES[1]] {
        assert_eq!(run(&format!("{input} --redact"), text).out, placed(text));
    }
    let ndjson = run("--input ndjson --redact", CASES[2].1).out;
    // A row that cannot be read might hold anything.
    assert_eq!(ndjson, placed(CASES[2].1).replace("[]\n", ""));
    let table = run("--input csv --redact", CASES[3].1).out;
    assert_eq!(table, placed(CASES[3].1).replace("3,4\n", ""));
    for (input, text) in CASES {
        let once = run(&format!("{input} --redact"), text).out;
        let twice = run(&format!("{input} --redact"), &once);
        assert_eq!((twice.out, twice.complaints.as_str()), (once, ""), "{input}");
    }
}

#[test]
fn nothing_is_passed_on_of_a_text_of_which_nothing_is_known() {
    let lines = run_in_steps("--input lines --redact", b"ok\n\xff\xfe secret\nok\n", 100, false);
    assert_eq!(lines.out, "ok\n\nok\n");
    let ndjson = run("--input ndjson --redact", "{\"text\":\"secret\",\"encrypted\":true}\n");
    assert_eq!(ndjson.out, "{\"text\":\"\",\"encrypted\":true}\n");
    let table =
        run_in_steps("--input csv --redact", b"text,n\n\"\xff secret\",1\n\xff secret,2\n", 100, false);
    assert_eq!(table.out, "text,n\n\"\",1\n,2\n");
}

#[test]
fn a_row_that_is_too_long_is_told_of_and_the_others_are_screened() {
    let long = "needle ".repeat(40);
    for step in [1, 7, 100_000] {
        let text = format!("a\n{long}\nneedle\n{long}");
        let ran = run_in_steps("--input lines --max-bytes 30", text.as_bytes(), step, false);
        let rows = objects(&ran.out);
        assert_eq!(all(&rows, "id"), [1, 2, 3, 4], "{step}");
        assert_eq!(all(&rows, "error")[1..], ["too_long".into(), Value::Null, "too_long".into()].each_ref());
        assert_eq!((ran.counts.texts, ran.counts.faults), (2, 2), "{step}");
        let ran = run_in_steps("--input lines --max-bytes 30 --redact", text.as_bytes(), step, false);
        assert_eq!(ran.out, format!("a\n\n{}\n\n", placeholder()), "{step}");
        // In a table a long row goes on to the end of its quotes.
        let text = format!("text,id\nok,a\n\"{long}\nneedle\nneedle\",b\nok,c\n");
        let ran = run_in_steps("--input csv --max-bytes 30", text.as_bytes(), step, false);
        let rows = objects(&ran.out);
        assert_eq!(all(&rows, "id"), [&Value::from("a"), &2.into(), &"c".into()], "{step}");
        let ran = run_in_steps("--input text --max-bytes 30", long.as_bytes(), step, false);
        assert_eq!((ran.counts.texts, ran.counts.faults), (0, 1), "{step}");
        let ran = run_in_steps("--input csv --max-bytes 30", long.as_bytes(), step, false);
        assert_eq!((ran.trouble, ran.counts.texts), (Trouble::Unread, 0), "{step}");
    }
}

#[test]
fn an_input_that_breaks_off_is_not_complete() {
    let ran = run_in_steps("--input lines", b"a\nneedle\nhalf of a ro", 4, true);
    assert_eq!((ran.trouble, ran.counts.texts), (Trouble::BrokenOff, 2));
    assert_eq!(ran.complaints, "in: the line went dead");
}

#[test]
fn the_words_of_a_text_are_written_nowhere_unless_asked_for() {
    let hidden = "hemmeleg-7431";
    let inputs = [
        ("lines", format!("{hidden} needle\n")),
        (
            "ndjson",
            format!(
                "{{\"text\":\"{hidden} needle\"}}\n{{\"text\":\"needle\",\"surface\":\"{hidden}\"}}\n{{\"text\":{{\"needle\":\"{hidden}\"}}}}\n{{\"id\":[\"{hidden}\"],\"text\":\"\"}}\n{{\"text\":\"{hidden}\",\"text\":\"{hidden}\"}}\n{{\"leaves_group\":\"{hidden}\",\"text\":\"\"}}\n{hidden}\n{{\"{hidden}\":{hidden}}}\n\"{hidden}\"\n{{\"text\":\"needle\",\"author\":\"{hidden}\"}}\n"
            ),
        ),
        (
            "csv",
            format!(
                "text,surface,leaves_group\n{hidden} needle,,\n\"{hidden}\"needle,,\n{hidden}\nx,{hidden},\nx,,{hidden}\n"
            ),
        ),
        ("csv", format!("{hidden},needle\nneedle,{hidden}\n")),
        ("csv", format!("\"{hidden}\"needle,text\n")),
        ("text", format!("{hidden} needle")),
    ];
    for (input, text) in &inputs {
        for form in ["", "-f human", "-f plain", "--summary", "--summary -f human"] {
            let ran = run(&format!("--input {input} {form}"), text);
            let written = ran.out + &ran.complaints + &ran.counts.json();
            assert!(!written.contains(hidden) && !written.contains(NEEDLE), "{input} {form}: {written}");
        }
    }
    let shown = run("--input lines --show-text -f human", &inputs[0].1).out;
    assert!(shown.contains(NEEDLE) && !shown.contains(hidden), "{shown}");
}

#[test]
fn people_are_told_the_place() {
    let places = |arguments: &str, text: &str| -> Vec<String> {
        let out = run(&format!("{arguments} -f human"), text).out;
        out.lines().map(|line| line.split(": ").next().expect("a place").to_owned()).collect()
    };
    assert_eq!(places("--input lines", "a\næ needle needle\n"), ["in:2:3", "in:2:10"]);
    assert_eq!(places("--input text", "a\næ needle\n\nneedle needle"), ["in:2:3", "in:4:1", "in:4:8"]);
    assert_eq!(places("--input csv", "id,text\n\"\n\",needle\n2,\"\næ needle\"\n"), ["in:2:1", "in:4:4"]);
    assert_eq!(places("--input ndjson", "\n{\"text\":\"\\u00e6 needle\"}\n"), ["in:2:3"]);
    let plain = run("--input lines -f plain", "needle\n").out;
    assert!(plain.starts_with("File in, line 1, column 1: no.phone, likely."), "{plain}");
    let opaque = run_in_steps("--input lines -f human", b"\xff\n", 9, false).out;
    assert!(opaque.starts_with("in:1: cannot be read"), "{opaque}");
}

#[test]
fn a_row_says_more_of_its_context_than_the_command_line() {
    fn context_of(arguments: &str, row: &str) -> Option<String> {
        let line = Line::parse_from(["screen"].into_iter().chain(arguments.split_whitespace()));
        let mut contexts = Contexts::new(&line.args);
        let text = super::ndjson::read(row.as_bytes(), &mut contexts).ok()?;
        let ScreeningContext { surface, author, language, leaves_group, .. } = text.context;
        let language = language.map_or("-", |language| language.as_str());
        Some(format!("{} {} {language} {leaves_group}", surface.as_str(), author.as_str()))
    }
    let of = |arguments, row| context_of(arguments, row).expect("a context");
    assert_eq!(of("", r#"{"text":""}"#), "message unknown - false");
    assert_eq!(of("--surface title --language no", r#"{"text":""}"#), "title unknown nb false");
    let row = r#"{"text":"","surface":"edit","author":"participant","leaves_group":true,"language":null}"#;
    assert_eq!(of("--surface title --language nn", row), "edit participant nn true");
    assert_eq!(of("--language nn", r#"{"text":"","language":"sv-SE"}"#), "message unknown sv false");
    for wrong in [r#"{"text":"","surface":"post"}"#, r#"{"text":"","leaves_group":"yes"}"#] {
        assert_eq!(context_of("", wrong), None);
    }
}

#[test]
fn the_format_is_for_programs_unless_somebody_looks() {
    let output =
        |arguments: &[&str]| super::output(&Line::parse_from(["screen"].iter().chain(arguments)).args);
    assert_eq!(output(&["-o", "x"]), Output::Ndjson);
    assert_eq!(output(&["-f", "plain"]), Output::Plain);
    for wrong in [
        &["--redact", "--show-text"][..],
        &["--redact", "-f", "human"],
        &["--style", "mask"],
        &["--redact", "--style", "pseudonym"],
        &["--language", "tlh"],
        &["--surface", "post"],
    ] {
        assert!(Line::try_parse_from(["screen"].iter().chain(wrong)).is_err(), "{wrong:?}");
    }
}
