//! `cocareer replay`: the proof that answers were what their records say.

use std::fmt::Write as _;
use std::io;
use std::path::{Path, PathBuf};

use clap::Args;
use cocareer::{RecordError, RecordReplay, replay_records};

use crate::args::day;
use crate::config::Given;
use crate::exit::Outcome;
use crate::group::{Form, PolicyArgs, log, put};
use crate::json;
use crate::terminal::{complain, safe_lines};
use crate::words::{Words, name, number};

const EXIT: &str = "\
Exit status:
  0  every answer is the same
  1  something differs
  2  the command, the policy or settings were not understood
  3  something could not be read, or there is no record
  70 a mistake in the program";

/// Which records, and what they rest on.
#[derive(Debug, Args)]
#[command(after_help = EXIT)]
pub(crate) struct ReplayArgs {
    /// The records: a file that `cocareer decide --record` made.
    records: PathBuf,
    #[command(flatten)]
    policy: PolicyArgs,
    /// The log of the group, as it is now: each answer is given again from as much of it as there was then.
    #[arg(long, value_name = "LOG")]
    log: Option<PathBuf>,
    /// The day for which the dated facts hold: YYYY-MM-DD, or `today`.
    #[arg(long, value_name = "DATE", value_parser = day)]
    at: Option<String>,
    /// How to write what differs.
    #[arg(short, long, value_enum, default_value = "text")]
    format: Form,
}

/// Gives recorded answers again.
pub(crate) fn run(args: &ReplayArgs, words: Words, given: &Given) -> io::Result<Outcome> {
    let (replay, words) = match replay(args, words, given) {
        Ok(replay) => replay,
        Err(outcome) => return Ok(outcome),
    };
    put(&match args.format {
        Form::Json => json::pretty(&replay.to_json()),
        Form::Text => safe_lines(&text(&replay, words)),
    })?;
    let mut outcome = if replay.differences.is_empty() { Outcome::Fine } else { Outcome::Refused };
    if let (Some(error), Some(path)) = (replay.log_stopped, &args.log) {
        log::tell(path, error, words);
        outcome = Outcome::Unread;
    }
    Ok(outcome.max(tell(&args.records, replay.stopped, replay.records, words)))
}

fn replay(args: &ReplayArgs, words: Words, given: &Given) -> Result<(RecordReplay, Words), Outcome> {
    let at = args.at.as_deref().and_then(|day| cocareer::parse_at(day).ok());
    let (prepared, words) = args.policy.open(at, words, given)?;
    let log = args.log.as_deref().map(log::bytes).transpose()?.unwrap_or_default();
    let records = log::bytes(&args.records)?;
    Ok((replay_records(&prepared.policy, &log, &records), words))
}

/// Tells of what is wrong with a file of records as a whole.
pub(crate) fn tell(path: &Path, stopped: Option<RecordError>, records: usize, words: Words) -> Outcome {
    let file = path.display();
    if let Some(error) = stopped {
        let place = name("place", format!("{file}:{}", error.line));
        complain(&words.with("record-mistake", &[place, name("reason", error.reason.to_string())]));
        complain(&words.with("record-kept", &[number("records", records)]));
        return Outcome::Unread;
    }
    if records == 0 {
        complain(&words.with("record-none", &[name("file", file.to_string())]));
        return Outcome::Unread;
    }
    Outcome::Fine
}

/// What a record is called: by the identifier of its request, and by its line.
pub(crate) fn title(line: usize, request_id: Option<&str>, words: Words) -> String {
    let place = words.with("decide-line", &[number("line", line)]);
    request_id.map_or_else(|| place.clone(), |id| format!("{id} ({place})"))
}

fn text(replay: &RecordReplay, words: Words) -> String {
    let mut out = String::new();
    if replay.records == 0 && replay.differences.is_empty() {
        // Nothing was looked at: what is said of that is said on standard error.
        return out;
    }
    for difference in &replay.differences {
        let title = title(difference.line, difference.request_id.as_deref(), words);
        let params = [
            name("field", words.get(&format!("replay-{}", difference.field))),
            name("recorded", shown(&difference.recorded, words)),
            name("found", shown(&difference.found, words)),
        ];
        let _ = writeln!(out, "{title}: {}", words.with("replay-difference", &params));
    }
    let key = if replay.differences.is_empty() { "replay-same" } else { "replay-different" };
    let counts = [number("records", replay.records), number("differences", replay.differences.len())];
    let _ = writeln!(out, "{}", words.with(key, &counts));
    out
}

fn shown(value: &str, words: Words) -> String {
    if value.is_empty() { words.get("empty-place") } else { value.to_owned() }
}
