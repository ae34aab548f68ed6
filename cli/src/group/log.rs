//! Reading the log of a group.

use std::fs;
use std::path::Path;

use cocareer::{LogError, Replay, ReplayOptions, replay, replay_until};

use crate::exit::Outcome;
use crate::terminal::complain;
use crate::words::{Words, name, number};

/// The bytes of a file that is not a document, such as a log or records; what the system said is told.
pub(crate) fn bytes(path: &Path) -> Result<Vec<u8>, Outcome> {
    fs::read(path).map_err(|error| {
        complain(&format!("{}: {error}", path.display()));
        Outcome::Unread
    })
}

/// Replays a log up to a time, or all of it, and tells of the first mistake.
pub(crate) fn read(path: &Path, until: Option<i64>, words: Words) -> Result<Replay, Outcome> {
    let log = bytes(path)?;
    let options = ReplayOptions::default();
    let replay = until.map_or_else(|| replay(&log, &options), |at| replay_until(&log, &options, at));
    if let Some(error) = replay.stopped {
        tell(path, error, words);
        let kept = usize::try_from(replay.events).unwrap_or(usize::MAX);
        complain(&words.with("log-kept", &[number("events", kept)]));
    }
    Ok(replay)
}

/// Tells of a mistake in a log.
pub(crate) fn tell(path: &Path, error: LogError, words: Words) {
    let place = format!("{}:{}", path.display(), error.line);
    let params = [name("place", place), name("reason", error.reason.to_string())];
    complain(&words.with("log-mistake", &params));
}
