//! A log, read line by line, and what it leaves.

use crate::group::chain::{Chain, ChainCheck};
use crate::group::entry::LogEntry;
use crate::group::line::{self, MOST_BYTES};
use crate::group::pieces::Pieces;
use crate::group::{GroupState, LogError, LogReason};
use crate::model::GroupEvent;

/// The byte order mark that some editors put before a text.
pub(super) const MARK: &[u8] = b"\xef\xbb\xbf";

/// How a log is replayed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ReplayOptions {
    /// What is asked of the chain of hashes.
    pub chain: ChainCheck,
}

/// What a log leaves.
#[derive(Debug, Clone, PartialEq)]
pub struct Replay {
    /// The group as the log leaves it, or as what was right before the first mistake leaves it.
    pub state: GroupState,
    /// How many events the state holds.
    pub events: u64,
    /// How many of them are of kinds that this version of the library does not know. They changed nothing but the time.
    pub other_events: u64,
    /// SHA-256 of the last event in its canonical form, as hexadecimal digits, where the chain was asked for. Kept apart
    /// from the log, it shows when the end of a log is cut off.
    pub last_hash: Option<String>,
    /// The first mistake, at which the reading stopped.
    pub stopped: Option<LogError>,
}

/// Replays a whole log: one event a line (NDJSON), or a JSON list of events. Blank lines count as lines and say nothing.
#[must_use]
pub fn replay(log: &[u8], options: &ReplayOptions) -> Replay {
    let mut replayer = Replayer::new(*options);
    for piece in Pieces::new(log) {
        let done = match piece {
            Ok((number, text)) => replayer.take(number, text),
            Err(error) => Err(replayer.stop(error)),
        };
        if done.is_err() {
            break;
        }
    }
    replayer.into_replay()
}

/// Replays a log of any length, as it comes: it keeps the state, and never more than one line of the log.
#[derive(Debug, Clone, PartialEq)]
pub struct Replayer {
    state: GroupState,
    chain: Chain,
    /// How many lines there were.
    lines: usize,
    other_events: u64,
    /// The beginning of a line that has not ended.
    begun: Vec<u8>,
    stopped: Option<LogError>,
}

impl Replayer {
    /// A replay that has not begun.
    #[must_use]
    pub fn new(options: ReplayOptions) -> Self {
        Self {
            state: GroupState::new(),
            chain: Chain::new(options.chain),
            lines: 0,
            other_events: 0,
            begun: Vec::new(),
            stopped: None,
        }
    }

    /// Takes one whole line, with or without its end.
    ///
    /// # Errors
    ///
    /// [`LogError`] when the line is wrong, or one before it was: the state is then what was right before, and nothing
    /// more is taken.
    pub fn push_line(&mut self, line: &[u8]) -> Result<(), LogError> {
        self.take(self.lines.saturating_add(1), line)
    }

    /// Takes the next part of a log, cut anywhere.
    ///
    /// # Errors
    ///
    /// As of [`Replayer::push_line`].
    pub fn push(&mut self, part: &[u8]) -> Result<(), LogError> {
        let mut rest = part;
        while let Some(end) = rest.iter().position(|byte| *byte == b'\n') {
            let (line, after) = rest.split_at_checked(end.saturating_add(1)).unwrap_or((rest, &[]));
            if self.begun.is_empty() {
                self.push_line(line)?;
            } else {
                self.begin(line)?;
                let line = core::mem::take(&mut self.begun);
                self.push_line(&line)?;
            }
            rest = after;
        }
        self.begin(rest)
    }

    /// Keeps the beginning of a line, as long as it can still be one.
    fn begin(&mut self, part: &[u8]) -> Result<(), LogError> {
        if let Some(stopped) = self.stopped {
            return Err(stopped);
        }
        // Neither the end of the line nor a mark before the text is a part of it.
        if self.begun.len().saturating_add(part.len()) > MOST_BYTES.saturating_add(MARK.len() + 2) {
            let line = self.lines.saturating_add(1);
            return Err(self.stop(LogError { line, reason: LogReason::TooLong { maximum: MOST_BYTES } }));
        }
        self.begun.extend_from_slice(part);
        Ok(())
    }

    /// The group as it is now.
    #[must_use]
    pub const fn state(&self) -> &GroupState {
        &self.state
    }

    /// What the log leaves, the last line included even when it has no end.
    #[must_use]
    pub fn finish(mut self) -> Replay {
        let rest = core::mem::take(&mut self.begun);
        if !rest.is_empty() {
            // A mistake is noted in what is given back.
            let _ = self.push_line(&rest);
        }
        self.into_replay()
    }

    fn into_replay(self) -> Replay {
        Replay {
            events: self.state.event_count(),
            last_hash: self.chain.last_hash(),
            state: self.state,
            other_events: self.other_events,
            stopped: self.stopped,
        }
    }

    fn stop(&mut self, error: LogError) -> LogError {
        self.stopped = Some(error);
        self.begun = Vec::new();
        error
    }

    fn take(&mut self, number: usize, line: &[u8]) -> Result<(), LogError> {
        if let Some(stopped) = self.stopped {
            return Err(stopped);
        }
        self.lines = number;
        let line = if number == 1 { line.strip_prefix(MARK).unwrap_or(line) } else { line };
        let line = line.strip_suffix(b"\n").unwrap_or(line);
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        if line.len() <= MOST_BYTES && line::is_blank(line) {
            return Ok(());
        }
        self.apply(line).map_err(|reason| self.stop(LogError { line: number, reason }))
    }

    fn apply(&mut self, line: &[u8]) -> Result<(), LogReason> {
        let text = line::text(line, MOST_BYTES)?;
        match serde_json::from_str::<GroupEvent>(text) {
            Ok(event) => {
                self.chain.check(event.previous.as_deref())?;
                self.state.apply(&event)?;
            }
            Err(_) => {
                let other = line::read_other(text)?;
                self.chain.check(other.previous.as_deref())?;
                self.state.apply_entry(&LogEntry::Other(other))?;
                self.other_events = self.other_events.saturating_add(1);
            }
        }
        self.chain.note(text);
        Ok(())
    }
}

impl GroupState {
    /// Notes what happened, told as JSON: one event.
    ///
    /// # Errors
    ///
    /// [`LogError`] when it is no event, or cannot have happened: the state is then as it was.
    pub fn apply_json(&mut self, line: &[u8]) -> Result<(), LogError> {
        let applied = LogEntry::read(line).and_then(|entry| Ok(self.apply_entry(&entry)?));
        applied.map_err(|reason| LogError { line: 1, reason })
    }
}
