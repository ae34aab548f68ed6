//! Until when an answer holds.

/// The first instant after `at` at which something changes with time alone.
#[derive(Debug, Clone, Copy)]
pub(super) struct Until {
    at: i64,
    first: i64,
}

impl Until {
    pub(super) const fn after(at: i64) -> Self {
        Self { at, first: i64::MAX }
    }

    /// Notes that something changes at an instant. What is past changes nothing any more.
    pub(super) fn note(&mut self, instant: i64) {
        if instant > self.at && instant < self.first {
            self.first = instant;
        }
    }

    pub(super) fn get(self) -> Option<i64> {
        (self.first != i64::MAX).then_some(self.first)
    }
}
