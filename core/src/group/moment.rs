//! The time of the last event, and what happened at it.

use std::collections::BTreeSet;

use crate::group::Rejection;

/// The time of the last event and the identifiers of all events of that time, so that nothing happens before it, and
/// nothing twice.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Moment {
    /// Seconds since 1970-01-01T00:00:00Z and billionths of a second.
    at: Option<(i64, u32)>,
    /// The identifier of the first event that has one: mostly there is no other, and the text is used again.
    first: String,
    more: BTreeSet<Box<str>>,
}

impl Moment {
    /// The seconds of the time.
    pub(super) fn seconds(&self) -> Option<i64> {
        self.at.map(|(seconds, _)| seconds)
    }

    /// Whether an event can come next.
    pub(super) fn check(&self, id: Option<&str>, at: (i64, u32)) -> Result<(), Rejection> {
        match (self.at, id) {
            (Some(last), _) if at < last => Err(Rejection::OutOfOrder),
            (Some(last), Some(id)) if at == last && self.holds(id) => Err(Rejection::Duplicate),
            _ => Ok(()),
        }
    }

    /// An empty identifier is none.
    fn holds(&self, id: &str) -> bool {
        !id.is_empty() && (self.first == id || self.more.contains(id))
    }

    /// Goes on to an event that was found right.
    pub(super) fn note(&mut self, id: Option<&str>, at: (i64, u32)) {
        if self.at != Some(at) {
            self.at = Some(at);
            self.first.clear();
            self.more.clear();
        }
        match id {
            Some(id) if self.first.is_empty() => self.first.push_str(id),
            Some(id) => drop(self.more.insert(id.into())),
            None => {}
        }
    }
}
