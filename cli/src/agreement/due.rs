//! `cocareer agreement due`: what is to be done, by when and by whom.

use std::fmt::Write as _;
use std::path::PathBuf;

use clap::{Args, ValueEnum};
use cocareer::model::Timestamp;
use cocareer::{Duty, DutyState, duties_to_ical, duties_to_json};

use super::Done;
use crate::config::Given;
use crate::exit::Outcome;
use crate::group::instant::{day_of, instant};
use crate::group::{PolicyArgs, log, put};
use crate::json;
use crate::terminal::safe_lines;
use crate::words::{Words, name};

const EXAMPLES: &str = "\
Examples:
  cocareer agreement due --policy group.yaml --at today
  cocareer agreement due --policy group.yaml log.ndjson --at now
  cocareer agreement due --policy group.yaml log.ndjson --at now -f ical > duties.ics";

/// Of which group, and when.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct DueArgs {
    /// The log of the group: one event a line (NDJSON), or a JSON list of events. Without it only the days in the document
    /// count.
    log: Option<PathBuf>,
    #[command(flatten)]
    policy: PolicyArgs,
    /// The time: an instant such as 2026-11-24T09:30:00Z, a date (its first second in UTC), `today` or `now`. What the log
    /// tells of later times is not looked at.
    #[arg(long, value_name = "TIME", value_parser = instant)]
    at: Timestamp,
    /// How to write it.
    #[arg(short, long, value_enum, default_value_t)]
    format: DueForm,
}

/// How duties are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
enum DueForm {
    /// For people.
    #[default]
    Text,
    /// For programs.
    Json,
    /// For calendars (iCalendar, RFC 5545).
    Ical,
}

pub(super) fn run(args: &DueArgs, words: Words, given: &Given) -> Done {
    let (prepared, words) = args.policy.open(day_of(&args.at), words, given)?;
    let at = args.at.seconds().unwrap_or_default();
    let replay = args.log.as_deref().map(|path| log::read(path, Some(at), words)).transpose()?;
    let duties = prepared.policy.duties(replay.as_ref().map(|replay| &replay.state), at);
    let text = match args.format {
        DueForm::Json => json::pretty(&duties_to_json(&duties, Some(words.locale))),
        DueForm::Ical => duties_to_ical(&duties, at, words.locale),
        DueForm::Text => safe_lines(&text(&duties, words)),
    };
    let is_broken = replay.is_some_and(|replay| replay.stopped.is_some());
    Ok(put(&text).map(|()| if is_broken { Outcome::Unread } else { Outcome::Fine }))
}

fn text(duties: &[Duty], words: Words) -> String {
    if duties.is_empty() {
        return words.get("due-nothing") + "\n";
    }
    let mut out = String::new();
    for state in DutyState::ALL.iter().rev() {
        let of_state: Vec<_> = duties.iter().filter(|duty| duty.state == *state).collect();
        if of_state.is_empty() {
            continue;
        }
        let _ = writeln!(out, "{}", words.get(&format!("due-{state}")));
        for duty in of_state {
            let deadline = Timestamp::from_seconds(duty.deadline);
            let _ = writeln!(out, "  {deadline}  {} ({})", duty.text(words.locale), duty.rule.id());
            let whose = match (&duty.bearer.id, &duty.substitute) {
                (Some(bearer), Some(substitute)) => {
                    let params = [name("bearer", bearer.as_str()), name("substitute", substitute.as_str())];
                    words.with("due-both", &params)
                }
                (Some(bearer), None) => words.with("due-bearer", &[name("bearer", bearer.as_str())]),
                (None, _) => words.get("due-nobody"),
            };
            let _ = writeln!(out, "    {whose}");
        }
    }
    out
}
