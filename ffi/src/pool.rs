//! Many short texts in one piece of memory, each with the NUL that C strings end with.

use crate::text::cocareer_str;

/// Texts that never move again, because nothing can be added once it is built.
#[derive(Debug)]
pub(crate) struct Pool(Box<[u8]>);

/// The texts while they are collected.
#[derive(Debug, Default)]
pub(crate) struct Collector(Vec<u8>);

/// Which text of a pool.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Place {
    start: usize,
    /// Behind the NUL.
    end: usize,
}

impl Collector {
    /// Adds a text.
    pub(crate) fn add(&mut self, text: &str) -> Place {
        let start = self.0.len();
        self.0.extend_from_slice(text.as_bytes());
        self.0.push(0);
        Place { start, end: self.0.len() }
    }

    /// The pool of all the texts.
    pub(crate) fn finish(self) -> Pool {
        Pool(self.0.into_boxed_slice())
    }
}

impl Pool {
    /// The text at a place that this pool's collector gave.
    pub(crate) fn text(&self, place: Place) -> cocareer_str {
        cocareer_str::of_terminated(self.0.get(place.start..place.end).unwrap_or_default())
    }
}
