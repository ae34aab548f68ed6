//! `cocareer screen`: texts in, what was found in them out, or the texts without it.
//!
//! The way of a text: [`source`] reads inputs in pieces of whole rows, one thread at a time; any number of threads turn
//! pieces into rows, texts and what is written of them ([`work`]); what is written goes out in the order of the input.
//! However large an input is, only a few pieces of it are there at a time.

mod args;
mod context;
mod counts;
mod fault;
mod ndjson;
mod row;
mod sink;
mod source;
mod split;
mod table;
#[cfg(test)]
mod tests;
mod work;
mod write;

pub(crate) use args::{ABOUT, ScreenArgs};

use std::io::{self, IsTerminal};
use std::num::NonZero;
use std::ops::ControlFlow;
use std::path::PathBuf;
use std::{fs, thread};

use cocareer::{RedactionOptions, RedactionStyle, Verdict, screen_bytes};

use self::args::{Gate, InputKind, Output};
use self::context::Contexts;
use self::counts::Counts;
use self::sink::Sink;
use self::source::Source;
use self::work::{Done, Trouble, Worker};
use self::write::{Form, Name, Writer};
use crate::config::Given;
use crate::exit::Outcome;
use crate::input::{DeadEnd, Input, collect_where};
use crate::json;
use crate::parallel::{Threads, stream};
use crate::policy::{self, Wanted};
use crate::progress::Progress;
use crate::terminal::complain;
use crate::words::Words;

/// How many pieces of each thread may wait for a slow one. Pieces are large, so there are few.
const AHEAD: usize = 4;

/// Screens what `args` ask for.
pub(crate) fn run(args: &ScreenArgs, words: Words, given: &Given) -> Outcome {
    let usage = |what: &str| {
        complain(what);
        Outcome::Usage
    };
    let standard = [PathBuf::from("-")];
    let paths = if args.paths.is_empty() { &standard[..] } else { &args.paths };
    let inputs = collect_where(paths, |name| InputKind::of_name(name).is_some());
    if args.redact && inputs.len() > 1 {
        return usage("--redact writes one input in its own form: give one file, or standard input");
    }
    let wanted = Wanted {
        engagement: args.policy.as_deref(),
        lists: args.lists.as_deref(),
        at: args.at.as_deref().and_then(|day| cocareer::parse_at(day).ok()),
        config: &args.config,
    };
    let prepared = match policy::open(wanted) {
        Ok(prepared) => prepared,
        Err(trouble) => return trouble.tell(),
    };
    let words = Words { locale: given.locale(words.locale).or(prepared.locale).unwrap_or(words.locale) };
    prepared.warnings(words).iter().for_each(|warning| complain(warning));
    let form = match form(args) {
        Ok(form) => form,
        Err(what) => return usage(&what),
    };
    let sink = match Sink::open(args.output.as_deref(), args.redact) {
        Ok(sink) => sink,
        Err(told) => {
            complain(&told);
            return Outcome::Unread;
        }
    };
    let names: Vec<_> = inputs.iter().map(name_of).collect();
    let bar = matches!(output(args), Output::Human | Output::Ndjson) && !args.quiet;
    let mut session = Session {
        args,
        words,
        sink,
        progress: Progress::of_bytes(size_of(&inputs), bar, words),
        counts: Counts::default(),
        trouble: Trouble::None,
    };
    let writer = Writer::new(form, words);
    let worker = Worker {
        screener: &|text, context| screen_bytes(&prepared.policy, text, context),
        writer: &writer,
        names: &names,
        contexts: &Contexts::new(args),
        most: args.max_bytes,
    };
    let jobs = args.jobs.or_else(|| thread::available_parallelism().ok()).map_or(1, NonZero::get);
    let source = Source::new(args, inputs);
    stream(source, Threads { jobs, ahead: AHEAD }, |chunk| worker.chunk(chunk), |done| session.take(&done));
    session.end()
}

/// The format of what is written of rows.
fn output(args: &ScreenArgs) -> Output {
    args.format.unwrap_or_else(|| {
        let is_seen = args.output.is_none() && io::stdout().is_terminal();
        if is_seen { Output::Human } else { Output::Ndjson }
    })
}

fn form(args: &ScreenArgs) -> Result<Form, String> {
    if args.redact {
        return redaction(args).map(Form::Redacted);
    }
    let rows = Form::Rows { output: output(args), show_text: args.show_text };
    Ok(if args.summary { Form::Counts } else { rows })
}

fn redaction(args: &ScreenArgs) -> Result<RedactionOptions, String> {
    let mut options = RedactionOptions { style: args.style, ..RedactionOptions::default() };
    options.language = args.language;
    if let (Some(path), RedactionStyle::Pseudonym) = (&args.session_key_file, args.style) {
        let key = fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
        let key = split::content(&key);
        if key.is_empty() {
            return Err(format!("{}: there is no key in it", path.display()));
        }
        options.session_key = Some(key.to_vec());
    }
    Ok(options)
}

fn name_of(input: &Result<Input, DeadEnd>) -> Name {
    let path = match input {
        Ok(input) => input.path(),
        Err(dead_end) => &dead_end.path,
    };
    let shown = path.display().to_string();
    let json = (!matches!(input, Ok(Input::Stdin))).then(|| json::text(&shown));
    Name { shown, json }
}

/// How many bytes there are to read; nothing when nobody knows.
fn size_of(inputs: &[Result<Input, DeadEnd>]) -> Option<usize> {
    let size = |input: &Result<Input, DeadEnd>| match input {
        Ok(Input::File(path)) => {
            let facts = fs::metadata(path).ok().filter(fs::Metadata::is_file)?;
            usize::try_from(facts.len()).ok()
        }
        Ok(Input::Stdin) => None,
        Err(_) => Some(0),
    };
    inputs.iter().map(size).try_fold(0_usize, |sum, size| Some(sum.saturating_add(size?)))
}

/// What a run has come to so far.
struct Session<'a> {
    args: &'a ScreenArgs,
    words: Words,
    sink: Sink,
    progress: Progress<io::Stderr>,
    counts: Counts,
    trouble: Trouble,
}

impl Session<'_> {
    /// Takes what came of a part, and writes it.
    fn take(&mut self, done: &Done) -> ControlFlow<()> {
        if !done.complaints.is_empty() || (!done.out.is_empty() && self.sink.is_seen()) {
            self.progress.clear();
        }
        done.complaints.iter().for_each(|complaint| complain(complaint));
        self.sink.write(&done.out);
        self.progress.advance(done.read);
        self.counts.join(&done.counts);
        self.trouble = self.trouble.max(done.trouble);
        if self.sink.is_closed() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    }

    /// Says what there is to say at the end, and closes.
    fn end(mut self) -> Outcome {
        self.progress.clear();
        if self.sink.is_closed() {
            return self.sink.outcome();
        }
        self.close();
        let outcome = self.outcome();
        // What is not complete must not stand there as if it were.
        let is_whole = match self.trouble {
            Trouble::None => true,
            Trouble::Unread => self.counts.texts > 0,
            Trouble::BrokenOff => false,
        };
        if is_whole {
            self.sink.publish();
        }
        outcome.max(self.sink.outcome())
    }

    /// The closing lines.
    fn close(&mut self) {
        if self.counts.texts == 0 && self.counts.faults == 0 {
            return;
        }
        let words = self.words;
        let note = words.get("screen-not-anonymous") + "\n";
        let text = match (output(self.args), self.args.summary) {
            (Output::Ndjson, true) if !self.args.redact => self.counts.json() + "\n",
            (_, true) => format!("{}\n{note}", self.counts.table(words)),
            (Output::Human | Output::Plain, false) if !self.args.redact && !self.args.quiet => {
                format!("{}{}{note}", self.counts.total(words), self.counts.line(words))
            }
            _ => return,
        };
        if self.args.redact {
            complain(text.trim_end());
        } else {
            self.sink.write(text.as_bytes());
        }
    }

    fn outcome(&self) -> Outcome {
        let args = self.args;
        if self.trouble > Trouble::None {
            return Outcome::Unread;
        }
        if self.counts.texts == 0 {
            complain(&self.words.get("screen-nothing"));
            return Outcome::Unread;
        }
        if self.counts.is_refused(args.fail_on) {
            return Outcome::Refused;
        }
        let is_opaque = self.counts.of(Verdict::Opaque) > 0 && args.fail_on != Gate::Never;
        if is_opaque || self.counts.faults > 0 { Outcome::Undecided } else { Outcome::Fine }
    }
}
