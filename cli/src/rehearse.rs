//! `cocareer rehearse`: what a draft of a policy would answer to what was asked before.

use std::fmt::Write as _;
use std::io;
use std::path::PathBuf;

use clap::Args;
use cocareer::{AnswerSide, Rehearsal, explain, rehearse};

use crate::args::day;
use crate::config::{ConfigArgs, Given};
use crate::exit::Outcome;
use crate::group::{Form, log, open, put};
use crate::json;
use crate::replay::{tell, title};
use crate::terminal::{complain, safe_lines};
use crate::words::{Words, name, number};

const EXIT: &str = "\
Exit status:
  0  the draft changes no answer
  1  it changes some
  2  the command, a policy or settings were not understood
  3  something could not be read, or there is no record
  70 a mistake in the program";

/// Which policies to compare, by which requests.
#[derive(Debug, Args)]
#[command(after_help = EXIT)]
pub(crate) struct RehearseArgs {
    /// The engagement as it is.
    old: PathBuf,
    /// The draft.
    new: PathBuf,
    /// What was asked: a file that `cocareer decide --record` made.
    records: PathBuf,
    /// The log of the group: each request is asked from as much of it as there was then.
    #[arg(long, value_name = "LOG")]
    log: Option<PathBuf>,
    /// The day for which the dated facts hold: YYYY-MM-DD, or `today`.
    #[arg(long, value_name = "DATE", value_parser = day)]
    at: Option<String>,
    /// How to write what changes.
    #[arg(short, long, value_enum, default_value = "text")]
    format: Form,
    #[command(flatten)]
    config: ConfigArgs,
}

/// Asks both.
pub(crate) fn run(args: &RehearseArgs, words: Words, given: &Given) -> io::Result<Outcome> {
    let (rehearsal, words) = match both(args, words, given) {
        Ok(rehearsal) => rehearsal,
        Err(outcome) => return Ok(outcome),
    };
    put(&match args.format {
        Form::Json => json::pretty(&rehearsal.to_json()),
        Form::Text => safe_lines(&text(&rehearsal, words)),
    })?;
    let mut outcome = if rehearsal.changes.is_empty() { Outcome::Fine } else { Outcome::Refused };
    if let (Some(error), Some(path)) = (rehearsal.log_stopped, &args.log) {
        log::tell(path, error, words);
        outcome = Outcome::Unread;
    }
    if !rehearsal.short.is_empty() {
        complain(&words.with("rehearse-short", &[number("records", rehearsal.short.len())]));
        outcome = Outcome::Unread;
    }
    let read = rehearsal.records.saturating_add(rehearsal.short.len());
    Ok(outcome.max(tell(&args.records, rehearsal.stopped, read, words)))
}

fn both(args: &RehearseArgs, words: Words, given: &Given) -> Result<(Rehearsal, Words), Outcome> {
    let at = args.at.as_deref().and_then(|day| cocareer::parse_at(day).ok());
    let (old, _) = open(&args.old, at, &args.config, words, given)?;
    let (new, words) = open(&args.new, at, &args.config, words, given)?;
    let log = args.log.as_deref().map(log::bytes).transpose()?.unwrap_or_default();
    let records = log::bytes(&args.records)?;
    Ok((rehearse(&old.policy, &new.policy, &log, &records), words))
}

fn text(rehearsal: &Rehearsal, words: Words) -> String {
    let mut out = String::new();
    if rehearsal.records == 0 && rehearsal.changes.is_empty() {
        // Nothing was looked at: what is said of that is said on standard error.
        return out;
    }
    for change in &rehearsal.changes {
        let title = title(change.line, change.request_id.as_deref(), words);
        let sides = [name("old", side(&change.old, words)), name("new", side(&change.new, words))];
        let _ = writeln!(out, "{title}: {}", words.with("rehearse-change", &sides));
        for rule in &change.rules {
            let title = explain(rule, words.locale).map_or_else(|_| String::new(), |told| told.title);
            let _ = writeln!(out, "  {rule}: {title}");
        }
    }
    let key = if rehearsal.changes.is_empty() { "rehearse-same" } else { "rehearse-different" };
    let counts = [number("records", rehearsal.records), number("changes", rehearsal.changes.len())];
    let _ = writeln!(out, "{}", words.with(key, &counts));
    out
}

/// An answer in short.
fn side(side: &AnswerSide, words: Words) -> String {
    let mut text = words.get(&format!("decide-{}", side.outcome));
    let reasons: Vec<_> = side.reasons.iter().map(|rule| rule.as_str()).collect();
    let obligations: Vec<_> = side.obligations.iter().map(|kind| kind.as_str()).collect();
    let _ = write!(text, " ({})", [reasons, obligations].concat().join(", "));
    text
}
