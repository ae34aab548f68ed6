//! Messages that wait for an answer, and incidents that wait to be settled.

use std::collections::VecDeque;

use crate::group::Rejection;
use crate::group::state::Ids;

/// Things that wait, the longest waiting first. Each step takes the same time however many there are.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Waiting {
    by_id: Ids<u64>,
    /// Since when each has waited, and whether it is done, in the order of coming.
    queue: VecDeque<(i64, bool)>,
    /// The number of the first in the queue.
    first: u64,
}

impl Waiting {
    pub(super) fn len(&self) -> usize {
        self.by_id.len()
    }

    pub(super) fn contains(&self, id: &str) -> bool {
        self.by_id.contains_key(id)
    }

    /// Since when the one that has waited longest has waited.
    pub(super) fn since(&self) -> Option<i64> {
        self.queue.front().map(|(at, _)| *at)
    }

    pub(super) fn add(&mut self, id: &str, at: i64, what: &'static str) -> Result<(), Rejection> {
        if self.by_id.contains_key(id) {
            return Err(Rejection::Exists { what });
        }
        let number = self.first.saturating_add(self.queue.len() as u64);
        self.by_id.insert(id.into(), number);
        self.queue.push_back((at, false));
        Ok(())
    }

    pub(super) fn remove(&mut self, id: &str, what: &'static str) -> Result<(), Rejection> {
        let number = self.by_id.swap_remove(id).ok_or(Rejection::Unknown { what })?;
        let place = usize::try_from(number.saturating_sub(self.first)).unwrap_or(usize::MAX);
        if let Some((_, done)) = self.queue.get_mut(place) {
            *done = true;
        }
        while self.queue.front().is_some_and(|(_, done)| *done) {
            self.queue.pop_front();
            self.first = self.first.saturating_add(1);
        }
        Ok(())
    }
}
