//! A log, followed event by event to where an answer was given.

use std::borrow::Cow;

use serde::Deserialize;

use crate::group::{GroupState, LogError, Pieces, Replay, ReplayOptions, Replayer, event_hash};
use crate::model::Timestamp;

/// A log and how far it was followed.
pub(super) struct Walk<'l> {
    pieces: Pieces<'l>,
    replayer: Replayer,
    /// The last event that was taken.
    last: Option<&'l [u8]>,
    /// The first mistake. Nothing behind it is taken.
    pub(super) stopped: Option<LogError>,
}

impl<'l> Walk<'l> {
    pub(super) fn new(log: &'l [u8], options: ReplayOptions) -> Self {
        let pieces = Pieces::new(log.strip_prefix(b"\xef\xbb\xbf").unwrap_or(log));
        Self { pieces, replayer: Replayer::new(options), last: None, stopped: None }
    }

    /// The group after so many events, or nothing when the log has not so many, or went past them.
    pub(super) fn to(&mut self, events: u64) -> Option<&GroupState> {
        while self.replayer.state().event_count() < events && self.step(|_| true) {}
        Some(self.replayer.state()).filter(|state| state.event_count() == events)
    }

    /// Takes the next event, when there is one that is wanted.
    fn step(&mut self, is_wanted: impl FnOnce(&[u8]) -> bool) -> bool {
        if self.stopped.is_some() {
            return false;
        }
        let taken = match self.pieces.next() {
            None => return false,
            Some(Ok((_, text))) if !is_wanted(text) => return false,
            // The replayer counts what it was given, and the items of a list stand on lines of their own choice.
            Some(Ok((line, text))) => {
                let before = self.replayer.state().event_count();
                let taken = self.replayer.push_line(text).map_err(|error| LogError { line, ..error });
                if self.replayer.state().event_count() > before {
                    self.last = Some(text);
                }
                taken
            }
            Some(Err(error)) => Err(error),
        };
        self.stopped = taken.err();
        self.stopped.is_none()
    }

    /// The group as far as the log was followed.
    pub(super) const fn state(&self) -> &GroupState {
        self.replayer.state()
    }

    /// The hash of the last event that was taken.
    pub(super) fn last_hash(&self) -> Option<String> {
        self.last.and_then(|last| event_hash(last).ok())
    }
}

/// Replays a log up to and including the instant `at`, in seconds since 1970-01-01T00:00:00Z: what the group was then.
/// The rest of the log is not read.
#[must_use]
pub fn replay_until(log: &[u8], options: &ReplayOptions, at: i64) -> Replay {
    let mut walk = Walk::new(log, *options);
    while walk.step(|text| instant(text).is_none_or(|instant| instant <= at)) {}
    let stopped = walk.stopped;
    Replay { stopped, ..walk.replayer.finish() }
}

/// When an event was, as far as it says.
fn instant(text: &[u8]) -> Option<i64> {
    #[derive(Deserialize)]
    struct When<'t> {
        #[serde(borrow)]
        at: Cow<'t, str>,
    }
    serde_json::from_slice::<When<'_>>(text).ok().and_then(|when| Timestamp::new(&when.at).seconds())
}
