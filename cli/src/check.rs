//! `cocareer check`: documents in, findings out.

use std::num::NonZero;
use std::ops::ControlFlow;
use std::time::{SystemTime, UNIX_EPOCH};
use std::{io, thread};

use cocareer::Trace;

use crate::args::CheckArgs;
use crate::bundle::Bundle;
use crate::config::{Audit, Given, Project};
use crate::document::{Document, Failure};
use crate::exit::{Outcome, internal};
use crate::fix::{self, Mended};
use crate::format::{Kind, Run, Setup, malformed};
use crate::input::{DeadEnd, Held, Input, Unread, collect};
use crate::outputs::{Formats, Outputs, Screen, Wanted};
use crate::parallel;
use crate::progress::Progress;
use crate::tally::Tally;
use crate::terminal::{complain, draw, is_colored};
use crate::words::{Words, name, number};

/// A path that was asked for, with its number.
pub(crate) type Asked = (u32, Result<Input, DeadEnd>);

/// What checks documents. Threads share it.
pub(crate) struct Checker<'a> {
    args: &'a CheckArgs,
    project: &'a Project,
    bundle: Option<Bundle>,
    held: &'a Held,
    words: Words,
}

/// What puts together what is said of a document that was checked. Threads share it.
struct Writer<'a> {
    formats: &'a Formats,
    words: Words,
    /// Whether to draw where a document stops being of its format, and whether in colours.
    draws: Option<bool>,
}

/// A document that was checked, its text dropped, and what is said of it.
struct Done {
    document: Document,
    parts: Vec<String>,
    /// A drawing of its failure.
    drawing: Option<String>,
}

/// Checks what `args` ask for, and writes what was found in each of the `wanted` formats.
pub(crate) fn run(args: &CheckArgs, wanted: &[Wanted], words: Words, given: &Given) -> Outcome {
    let asked: Vec<Asked> = (0_u32..).zip(collect(&args.paths)).collect();
    let inputs = || asked.iter().filter_map(|(_, input)| input.as_ref().ok());
    let overrides = given.overrides(args);
    let project = match Project::open(&args.config, args.baseline.as_deref(), &overrides, inputs()) {
        Ok(project) => project,
        Err(trouble) => return trouble.tell(),
    };
    let words = Words { locale: given.locale(words.locale).or(project.locale()).unwrap_or(words.locale) };
    let mut held = Held::default();
    let mut mended = Mended::default();
    if args.fix || args.diff {
        match fix::run(args, &asked, &project, &mut held, words) {
            Ok(done) if args.fix => mended = done,
            Ok(Mended { outcome, .. }) | Err(outcome) => return outcome,
        }
    }
    let setup = Setup { words, colored: false, quiet: args.quiet };
    let screen = Screen { color: args.color, is_stderr: args.fix && asked.iter().any(is_stdin) };
    let formats = Formats::new(wanted, screen, &setup);
    let is_shown = |kind| wanted.iter().any(|one| one.kind == kind && one.file.is_none());
    let draws = is_shown(Kind::Human).then(|| is_colored(args.color, &io::stderr()));
    let checker = Checker::new(args, &asked, &project, &held, words);
    let writer = Writer { formats: &formats, words, draws };
    let mut session = Session {
        asked: &asked,
        formats: &formats,
        outputs: Outputs::open(&formats, wanted, screen),
        // A line that changes all the time is no help to who listens to a terminal.
        progress: Progress::new(asked.len(), !args.quiet && !is_shown(Kind::Plain), words),
        tally: Tally { mended: mended.findings, tried: mended.tried, ..Tally::default() },
        kept: Vec::new(),
        audit: Some(project.audit()),
        outcome: mended.outcome,
    };
    checker.each(&asked, |document| writer.written(document), |done| session.take(done));
    session.end(&checker, &writer)
}

fn is_stdin((_, input): &Asked) -> bool {
    matches!(input, Ok(Input::Stdin))
}

/// What a run has come to so far.
struct Session<'a> {
    asked: &'a [Asked],
    formats: &'a Formats,
    outputs: Outputs<'a>,
    progress: Progress<io::Stderr>,
    tally: Tally,
    kept: Vec<Document>,
    audit: Option<Audit<'a>>,
    outcome: Outcome,
}

impl Session<'_> {
    /// Takes a document that was checked, and writes what is said of it.
    fn take(&mut self, done: Done) -> ControlFlow<()> {
        let Done { document, parts, drawing } = done;
        if document.failure.is_some() || self.outputs.shows(&parts) {
            self.progress.clear();
        }
        self.outcome = self.outcome.max(tell(&document, drawing));
        self.outputs.write(&parts);
        self.progress.advance(1);
        self.tally.add(&document);
        let input = document.number.and_then(|number| self.asked.get(number));
        if let (Some((_, Ok(input))), Some(report), Some(audit)) = (input, &document.report, &mut self.audit)
        {
            audit.add(input, report);
        }
        if document.failure.is_some() || self.formats.keep_documents() {
            self.kept.push(document);
        }
        if self.outputs.are_closed() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    }

    /// Says what there is to say of the settings, and closes.
    fn end(mut self, checker: &Checker<'_>, writer: &Writer<'_>) -> Outcome {
        let audited = self.audit.take().map(Audit::end).unwrap_or_default();
        for audited in audited {
            let (path, text) = (audited.source.path.clone(), audited.source.text.clone().into_bytes());
            let document = Document { path, text, report: Some(audited.report), ..Document::default() };
            let _ = self.take(writer.written(document));
        }
        self.progress.clear();
        if self.outputs.are_closed() {
            return self.outputs.outcome();
        }
        let (args, words) = (checker.args, checker.words);
        if self.tally.is_refused(checker.project.gate()) || has_too_many_warnings(args, &self.tally, words) {
            self.outcome = self.outcome.max(Outcome::Refused);
        }
        let run = Run { tally: &self.tally, outcome: self.outcome, documents: &self.kept };
        self.outcome.max(self.outputs.end(&run))
    }
}

impl Writer<'_> {
    /// What is said of a document in each format, its text dropped.
    fn written(&self, mut document: Document) -> Done {
        let drawing = self.draws.and_then(|colored| malformed(&document, colored, self.words));
        let parts = self.formats.document(&document);
        document.text = Vec::new();
        Done { document, parts, drawing }
    }
}

impl<'a> Checker<'a> {
    /// What checks the documents that were asked for, with the texts that are held in the place of others.
    pub(crate) fn new(
        args: &'a CheckArgs,
        asked: &[Asked],
        project: &'a Project,
        held: &'a Held,
        words: Words,
    ) -> Self {
        let bundle = Bundle::of(asked, project, args.stdin_format, held);
        Self { args, project, bundle, held, words }
    }

    /// Whether documents are checked together, so that all of them are needed.
    pub(crate) const fn is_bundle(&self) -> bool {
        self.bundle.is_some()
    }

    /// Checks documents, does `then` with each and hands it to `take`, in their order, until that breaks off.
    pub(crate) fn each<R: Send>(
        &self,
        asked: &[Asked],
        then: impl Fn(Document) -> R + Sync,
        mut take: impl FnMut(R) -> ControlFlow<()>,
    ) {
        let jobs = self.args.jobs.or_else(|| thread::available_parallelism().ok()).map_or(1, NonZero::get);
        let Some(bundle) = &self.bundle else {
            return parallel::in_order(asked, jobs, |one| then(self.document(one).0), take);
        };
        let mut checked = Vec::new();
        let keep = |one| {
            checked.push(one);
            ControlFlow::Continue(())
        };
        parallel::in_order(asked, jobs, |one| self.document(one), keep);
        let documents = bundle.conclude(checked, self.project, asked);
        let _ = documents.into_iter().try_for_each(|document| take(then(document)));
    }

    /// Checks what was asked for, and holds it against the baseline.
    fn document(&self, (number, input): &Asked) -> (Document, Option<Trace>) {
        let place = usize::try_from(*number).ok();
        let (mut document, trace) = match input {
            Ok(input) => self.read(*number, input),
            Err(dead_end) => (self.nowhere(dead_end), None),
        };
        document.number = place;
        document.bundle = self.bundle.as_ref().map(Bundle::texts);
        (document, trace)
    }

    fn read(&self, number: u32, input: &Input) -> (Document, Option<Trace>) {
        let mut document = Document { path: input.path().to_owned(), ..Document::default() };
        let mut trace = None;
        match self.held.read(number, input, self.project.most_bytes(input)) {
            Ok(text) => {
                document.text = text;
                let format = input.format(&document.text, self.args.stdin_format);
                let checked = match &self.bundle {
                    None => self.project.check(input, &document.text, format),
                    Some(bundle) => bundle.check(number, input, &document.text, format, self.project).map(
                        |(report, traced)| {
                            trace = Some(traced);
                            report
                        },
                    ),
                };
                match checked {
                    Ok(report) => {
                        let is_checked = report.rules_run > 0;
                        document.failure =
                            (!is_checked).then(|| self.nothing_checked("no-rules", "no_rules"));
                        document.report = Some(report);
                    }
                    Err(error) => document.failure = Some(Failure::from(&error)),
                }
            }
            Err(Unread::Io(error)) => document.failure = Some(Failure::unread("io", error.to_string())),
            Err(Unread::Limit(error)) => document.failure = Some(Failure::from(&error)),
        }
        (document, trace)
    }

    fn nowhere(&self, dead_end: &DeadEnd) -> Document {
        let failure = match &dead_end.error {
            Some(error) => Failure::unread("io", error.to_string()),
            None => self.nothing_checked("no-files", "no_documents"),
        };
        Document { path: dead_end.path.clone(), failure: Some(failure), ..Document::default() }
    }

    fn nothing_checked(&self, reason: &str, code: &'static str) -> Failure {
        let reason = name("reason", self.words.get(reason));
        Failure::unread(code, self.words.with("nothing-checked", &[reason]))
    }
}

/// Says on standard error why a document could not be checked.
pub(crate) fn tell(document: &Document, drawing: Option<String>) -> Outcome {
    let Some(failure) = &document.failure else { return Outcome::Fine };
    match drawing {
        _ if failure.outcome == Outcome::Internal => internal(&failure.text),
        Some(drawing) => draw(&drawing),
        None => complain(&format!("{}: {}", document.name(), failure.text)),
    }
    failure.outcome
}

/// Whether there are more warnings than `--max-warnings` allows, and says so.
fn has_too_many_warnings(args: &CheckArgs, tally: &Tally, words: Words) -> bool {
    let Some(most) = args.max_warnings.filter(|most| tally.warnings > *most) else { return false };
    let params = [number("warnings", tally.warnings), number("most", most)];
    complain(&words.with("too-many-warnings", &params));
    true
}

/// Today's date in UTC, for whoever asks for the clock.
pub(crate) fn today() -> String {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    date_of(seconds / 86_400)
}

/// The date that is `days` days after 1970-01-01 (H. Hinnant's `civil_from_days`).
fn date_of(days: u64) -> String {
    let days = days.saturating_add(719_468);
    let (era, day_of_era) = (days / 146_097, days % 146_097);
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month + 2) / 5 + 1;
    let (year, month) = if month < 10 {
        (year_of_era + era * 400, month + 3)
    } else {
        (year_of_era + era * 400 + 1, month - 9)
    };
    format!("{year:04}-{month:02}-{day:02}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_become_dates() {
        for (days, date) in [
            (0, "1970-01-01"),
            (59, "1970-03-01"),
            (11_016, "2000-02-29"),
            (20_781, "2026-11-24"),
            (47_540, "2100-02-28"),
            (47_541, "2100-03-01"),
        ] {
            assert_eq!(date_of(days), date);
        }
        assert!(cocareer::parse_at(&today()).is_ok());
    }
}
