//! `cocareer check`: documents in, findings out.

use std::num::NonZero;
use std::ops::ControlFlow;
use std::time::{SystemTime, UNIX_EPOCH};
use std::{io, thread};

use cocareer::{Limits, Settings, check_text, parse_at};

use crate::args::CheckArgs;
use crate::document::{Document, Failure};
use crate::exit::{Outcome, internal};
use crate::format::{Kind, Run, Setup, malformed};
use crate::input::{DeadEnd, Input, Unread, collect};
use crate::outputs::{Formats, Outputs, Wanted};
use crate::parallel;
use crate::progress::Progress;
use crate::tally::Tally;
use crate::terminal::{complain, draw, is_colored};
use crate::words::{Words, name, number};

/// What checks one document, and puts together what is said of it. Threads share it.
struct Checker<'a> {
    args: &'a CheckArgs,
    settings: Settings,
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
pub(crate) fn run(args: &CheckArgs, wanted: &[Wanted], words: Words) -> Outcome {
    let setup = Setup { words, colored: false, quiet: args.quiet, min_confidence: args.min_confidence };
    let formats = Formats::new(wanted, args.color, &setup);
    let is_shown = |kind| wanted.iter().any(|one| one.kind == kind && one.file.is_none());
    let draws = is_shown(Kind::Human).then(|| is_colored(args.color, &io::stderr()));
    let checker = Checker { args, settings: settings(args), formats: &formats, words, draws };
    let inputs = collect(&args.paths);
    let mut outputs = Outputs::open(&formats, wanted, args.color);
    // A line that changes all the time is no help to who listens to a terminal.
    let mut progress = Progress::new(inputs.len(), !args.quiet && !is_shown(Kind::Plain), words);
    let (mut tally, mut kept) = (Tally::default(), Vec::new());
    let mut outcome = Outcome::Fine;
    let take = |done: Done| {
        let Done { document, parts, drawing } = done;
        if document.failure.is_some() || outputs.shows(&parts) {
            progress.clear();
        }
        outcome = outcome.max(tell(&document, drawing));
        outputs.write(&parts);
        progress.advance();
        tally.add(&document);
        if document.failure.is_some() || formats.keep_documents() {
            kept.push(document);
        }
        if outputs.are_closed() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    };
    let jobs = args.jobs.or_else(|| thread::available_parallelism().ok()).map_or(1, NonZero::get);
    parallel::in_order(&inputs, jobs, |input| checker.check(input), take);
    progress.clear();
    if outputs.are_closed() {
        return outputs.outcome();
    }
    if tally.is_refused(args.fail_on) || has_too_many_warnings(args, &tally, words) {
        outcome = outcome.max(Outcome::Refused);
    }
    outcome.max(outputs.end(&Run { tally: &tally, outcome, documents: &kept }))
}

fn settings(args: &CheckArgs) -> Settings {
    Settings {
        // The command line was read by the same function, so there is a day here if one was given.
        at: args.at.as_deref().and_then(|day| parse_at(day).ok()),
        min_confidence: args.min_confidence,
        limits: Limits {
            bytes: args.max_bytes,
            depth: args.max_depth,
            nodes: args.max_values,
            findings: args.max_findings,
        },
        ..Settings::default()
    }
}

impl Checker<'_> {
    fn check(&self, input: &Result<Input, DeadEnd>) -> Done {
        let mut document = match input {
            Ok(input) => self.read(input),
            Err(dead_end) => self.nowhere(dead_end),
        };
        let drawing = self.draws.and_then(|colored| malformed(&document, colored, self.words));
        let parts = self.formats.document(&document);
        document.text = Vec::new();
        Done { document, parts, drawing }
    }

    fn read(&self, input: &Input) -> Document {
        let mut document = Document { path: input.path().to_owned(), ..Document::default() };
        match input.read(self.settings.limits.bytes) {
            Ok(text) => {
                document.text = text;
                let format = input.format(&document.text, self.args.stdin_format);
                match check_text(&document.text, format, &self.settings) {
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
        document
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
fn tell(document: &Document, drawing: Option<String>) -> Outcome {
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
        assert!(parse_at(&today()).is_ok());
    }
}
