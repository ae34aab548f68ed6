//! `cocareer decide`: requests in, answers out, one each and in the same order.

mod args;
mod ask;
mod lines;
mod records;
mod show;

pub(crate) use args::DecideArgs;

use std::fs::File;
use std::io::{self, BufRead, BufReader, Write};
use std::path::Path;

use self::ask::{Asker, Group};
use self::lines::Lines;
use self::records::Sink;
use crate::config::Given;
use crate::exit::Outcome;
use crate::group::log;
use crate::terminal::{complain, stdout};
use crate::words::Words;

/// Answers what `args` ask.
pub(crate) fn run(args: &DecideArgs, words: Words, given: &Given) -> io::Result<Outcome> {
    match prepare(args, words, given) {
        Ok((mut asker, requests)) => answer(&mut asker, requests),
        Err(outcome) => Ok(outcome),
    }
}

fn prepare(
    args: &DecideArgs,
    words: Words,
    given: &Given,
) -> Result<(Asker, Lines<Box<dyn BufRead>>), Outcome> {
    let at = args.at.as_deref().and_then(|day| cocareer::parse_at(day).ok());
    let (prepared, words) = args.policy.open(at, words, given)?;
    let group = args.log.as_deref().map(|path| group(path, words)).transpose()?;
    let requests = open(&args.request)?;
    let sink = args.record.as_deref().map(Sink::open).transpose()?;
    let asker = Asker::new(prepared.policy, group, args.format, words, sink);
    Ok((asker, requests))
}

/// The group as its log leaves it. A log with a mistake is not decided from: behind the mistake somebody may have been
/// removed.
fn group(path: &Path, words: Words) -> Result<Group, Outcome> {
    let replay = log::read(path, None, words)?;
    if replay.stopped.is_some() {
        complain(&words.get("decide-not-from-this-log"));
        return Err(Outcome::Unread);
    }
    Ok(Group { state: replay.state, last_event_hash: replay.last_hash })
}

/// The requests: one in a file, or one on each line of NDJSON.
fn open(path: &Path) -> Result<Lines<Box<dyn BufRead>>, Outcome> {
    if path.as_os_str() == "-" {
        return Ok(Lines::each(Box::new(io::stdin().lock())));
    }
    let ending = path.extension().and_then(|ending| ending.to_str()).map(str::to_ascii_lowercase);
    let is_lines = matches!(ending.as_deref(), Some("ndjson" | "jsonl"));
    let file = File::open(path).map_err(|error| {
        complain(&format!("{}: {error}", path.display()));
        Outcome::Unread
    })?;
    let text: Box<dyn BufRead> = Box::new(BufReader::new(file));
    Ok(if is_lines { Lines::each(text) } else { Lines::one(text) })
}

fn answer(asker: &mut Asker, mut requests: Lines<Box<dyn BufRead>>) -> io::Result<Outcome> {
    let mut out = stdout();
    let mut asked = 0_usize;
    loop {
        match requests.next() {
            Ok(Some((line, text))) => {
                asked = asked.saturating_add(1);
                out.write_all(asker.answer(line, &text).as_bytes())?;
            }
            Ok(None) => break,
            Err(error) => {
                complain(&error.to_string());
                out.flush()?;
                return Ok(asker.end().max(Outcome::Unread));
            }
        }
        // Who waits for an answer before asking again gets it.
        if requests.is_waiting() {
            out.flush()?;
        }
    }
    out.flush()?;
    if asked == 0 {
        complain(&asker.words.get("decide-nothing"));
        return Ok(asker.end().max(Outcome::Unread));
    }
    Ok(asker.end())
}
