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

    /// How many there are in the queue, those that are done included.
    #[cfg(test)]
    pub(super) fn queued(&self) -> usize {
        self.queue.len()
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
        self.tidy();
        Ok(())
    }

    /// Takes out what is done when that is most of the queue: one that is never answered must not keep the others.
    fn tidy(&mut self) {
        if self.queue.len() < MOST_DONE || self.queue.len() / 2 <= self.by_id.len() {
            return;
        }
        // What each had before it that still waits is its new place.
        let mut before = 0_u64;
        let mut places = Vec::with_capacity(self.queue.len());
        for (_, done) in &self.queue {
            places.push(before);
            before = before.saturating_add(u64::from(!done));
        }
        for number in self.by_id.values_mut() {
            let place = usize::try_from(number.saturating_sub(self.first)).unwrap_or(usize::MAX);
            *number = places.get(place).copied().unwrap_or_default();
        }
        self.queue.retain(|(_, done)| !done);
        self.first = 0;
    }
}

/// As many that are done may stay in any queue.
const MOST_DONE: usize = 64;
