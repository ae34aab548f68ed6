//! What is written of a text.

use std::borrow::Cow;
use std::fmt::Write as _;

use cocareer::{Match, RedactionOptions, Screening, Verdict, redact};

use super::args::Output;
use super::counts::{confidence_word, verdict_word};
use super::fault::Fault;
use super::row::{Id, Row, Shape, Stand, Text};
use crate::json::escaped;
use crate::terminal::safe;
use crate::words::{Words, name, number};

/// What is written.
#[derive(Clone)]
pub(super) enum Form {
    /// What was found in each row.
    Rows { output: Output, show_text: bool },
    /// The rows themselves, without what was found.
    Redacted(RedactionOptions),
    /// Nothing: only the counts are asked for.
    Counts,
}

/// An input as it is called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Name {
    /// For people.
    pub(super) shown: String,
    /// As JSON; nothing for standard input.
    pub(super) json: Option<String>,
}

/// Puts together what is written. Threads share it.
pub(super) struct Writer {
    pub(super) form: Form,
    pub(super) words: Words,
    /// What follows the id of a text in which nothing was found: most texts are such.
    clean: String,
}

impl Writer {
    pub(super) fn new(form: Form, words: Words) -> Self {
        Self { form, words, clean: tail(&Screening::default(), None) }
    }

    /// Writes what is to be said of a text.
    pub(super) fn text(
        &self,
        out: &mut Vec<u8>,
        file: &Name,
        shape: &Shape,
        (row, text): (&Row<'_>, &Text<'_>),
        screening: &Screening,
    ) {
        match &self.form {
            Form::Rows { output: Output::Ndjson, show_text } => {
                let words = std::str::from_utf8(&text.words).ok().filter(|_| *show_text);
                let tail = if *screening == Screening::default() {
                    Cow::Borrowed(self.clean.as_str())
                } else {
                    Cow::Owned(tail(screening, words))
                };
                push_object(out, file, text.id.as_ref(), row.stand, &tail);
            }
            Form::Rows { output, show_text } => {
                let places = Places { file, shape, stand: row.stand, text: &text.words };
                out.extend(self.lines(*output == Output::Plain, *show_text, &places, screening).bytes());
            }
            Form::Redacted(options) => push_redacted(out, shape, row, text, screening, options),
            Form::Counts => {}
        }
    }

    /// Writes that a row could not be screened.
    pub(super) fn fault(
        &self,
        out: &mut Vec<u8>,
        file: &Name,
        shape: &Shape,
        (stand, id): (Stand, Option<&Id>),
        fault: Fault,
    ) {
        match &self.form {
            Form::Rows { output: Output::Ndjson, .. } => {
                let tail = format!("\"row\":{},\"error\":\"{}\"}}", stand.row, fault.code());
                push_object(out, file, id, stand, &tail);
            }
            // Whoever compares two files line by line must not be led astray.
            Form::Redacted(_) if *shape == Shape::Lines => out.push(b'\n'),
            _ => {}
        }
    }

    /// A line for each thing that was found, for people.
    fn lines(&self, plain: bool, show_text: bool, places: &Places<'_>, screening: &Screening) -> String {
        let mut out = String::new();
        let words = self.words;
        let mut counter = Counter::default();
        for found in &screening.matches {
            let (line, column) = places.of(found, &mut counter);
            let mut params = places.params(line, Some(column));
            params.extend([
                name("kind", found.kind.as_str()),
                name("confidence", confidence_word(found.confidence, words)),
                name("action", words.get(&format!("screen-action-{}", found.action.as_str()))),
            ]);
            let key = if plain { "screen-plain-match" } else { "screen-match" };
            out.push_str(&words.with(key, &params));
            if show_text {
                let span = found.span.byte;
                let shown = places.text.get(span.start..span.end).unwrap_or_default();
                let _ = write!(out, " “{}”", safe(&String::from_utf8_lossy(shown)));
            }
            out.push('\n');
        }
        let mut whole = |key: &str, more: &[cocareer::Param]| {
            let mut params = places.params(places.stand.line, None);
            params.extend_from_slice(more);
            let key = if plain { format!("screen-plain-{key}") } else { format!("screen-{key}") };
            let _ = writeln!(out, "{}", words.with(&key, &params));
        };
        if let Some(excess) = screening.excess {
            let unit = words.get(&format!("screen-unit-{}", excess.unit.as_str()));
            let (actual, most) = (number("actual", excess.actual), number("most", excess.maximum));
            whole("excess", &[actual, most, name("unit", unit)]);
        }
        if screening.verdict == Verdict::Opaque {
            whole("opaque", &[name("verdict", verdict_word(Verdict::Opaque, words))]);
        }
        out
    }
}

/// What JSON says of a screening after its id.
fn tail(screening: &Screening, shown: Option<&str>) -> String {
    let json = match shown {
        None => screening.to_json(),
        Some(_) => screening.to_json_of(&serde_json::Value::Null, shown),
    };
    let start = if shown.is_some() { "{\"id\":null," } else { "{" };
    json.strip_prefix(start).unwrap_or(&json).to_owned()
}

/// Writes an object on a line of its own. What a terminal would obey is escaped.
fn push_object(out: &mut Vec<u8>, file: &Name, id: Option<&Id>, stand: Stand, tail: &str) {
    let mut line = String::from("{");
    if let Some(file) = &file.json {
        let _ = write!(line, "\"file\":{file},");
    }
    match id {
        Some(id) => line.extend(["\"id\":", &id.json(), ","]),
        None => drop(write!(line, "\"id\":{},", stand.row)),
    }
    line.push_str(tail);
    if line.bytes().any(|byte| byte >= 0x7f) {
        line = escaped(&line);
    }
    line.push('\n');
    out.extend(line.bytes());
}

/// Writes a row with its text redacted, and all else as it is.
fn push_redacted(
    out: &mut Vec<u8>,
    shape: &Shape,
    row: &Row<'_>,
    text: &Text<'_>,
    screening: &Screening,
    options: &RedactionOptions,
) {
    let new = match (screening.verdict, std::str::from_utf8(&text.words)) {
        // Nothing is known of such a text, so nothing of it is passed on.
        (Verdict::Opaque, _) | (_, Err(_)) => String::new(),
        _ if screening.matches.is_empty() => return out.extend_from_slice(row.raw),
        (_, Ok(words)) => match text.context.language {
            language @ Some(_) if language != options.language => {
                redact(words, screening, &RedactionOptions { language, ..options.clone() }).text
            }
            _ => redact(words, screening, options).text,
        },
    };
    let part = |range| row.raw.get::<std::ops::Range<usize>>(range).unwrap_or_default();
    out.extend_from_slice(part(0..text.place.start));
    out.extend(shape.written(new, part(text.place.clone())).bytes());
    out.extend_from_slice(part(text.place.end..row.raw.len()));
}

/// Tells where in an input the matches of a text are.
struct Places<'p> {
    file: &'p Name,
    shape: &'p Shape,
    stand: Stand,
    text: &'p [u8],
}

/// How far the lines of a text are counted.
#[derive(Default)]
struct Counter {
    byte: usize,
    lines: usize,
    /// Where the line begins.
    start: usize,
}

impl Places<'_> {
    /// The line and column of a match. Columns are counted in characters, from 1. A text that is a row has all its
    /// matches on the line on which the row begins.
    fn of(&self, found: &Match, counter: &mut Counter) -> (u64, usize) {
        if *self.shape != Shape::Text {
            return (self.stand.line, found.span.char.start.saturating_add(1));
        }
        let at = found.span.byte.start;
        let passed = self.text.get(counter.byte..at).unwrap_or_default();
        for (place, byte) in passed.iter().enumerate() {
            if *byte == b'\n' {
                counter.lines = counter.lines.saturating_add(1);
                counter.start = counter.byte.saturating_add(place).saturating_add(1);
            }
        }
        counter.byte = at;
        let before = String::from_utf8_lossy(self.text.get(counter.start..at).unwrap_or_default());
        let lines = u64::try_from(counter.lines).unwrap_or(u64::MAX);
        (self.stand.line.saturating_add(lines), before.chars().count().saturating_add(1))
    }

    fn params(&self, line: u64, column: Option<usize>) -> Vec<cocareer::Param> {
        let mut params = vec![
            name("file", safe(&self.file.shown)),
            number("line", usize::try_from(line).unwrap_or(usize::MAX)),
        ];
        params.extend(column.map(|column| number("column", column)));
        params
    }
}
