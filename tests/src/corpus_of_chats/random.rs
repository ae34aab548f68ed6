//! Numbers that look random and are the same on every machine.

/// SplitMix64 (Steele, Lea and Flood, 2014).
#[derive(Debug, Clone)]
pub struct Random(u64);

impl Random {
    /// The numbers that follow from a seed.
    #[must_use]
    pub const fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// The next number.
    #[allow(clippy::should_implement_trait, reason = "it never ends")]
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number from `from` up to and including `to`.
    pub fn within(&mut self, from: u64, to: u64) -> u64 {
        from + self.next() % (to - from + 1)
    }

    /// Whether something that happens in so many of a hundred cases happens.
    pub fn chance(&mut self, percent: u64) -> bool {
        self.next() % 100 < percent
    }

    /// One of several.
    #[allow(clippy::indexing_slicing, reason = "the remainder is a place in the list, and no list is empty")]
    pub fn pick<'a, T>(&mut self, items: &'a [T]) -> &'a T {
        let place = usize::try_from(self.next()).unwrap_or(usize::MAX) % items.len();
        &items[place]
    }

    /// One of several words.
    pub fn word<'a>(&mut self, words: &[&'a str]) -> &'a str {
        self.pick::<&str>(words)
    }

    /// So many digits.
    #[must_use]
    pub fn digits(&mut self, count: usize) -> Vec<u32> {
        (0..count).map(|_| u32::try_from(self.next() % 10).unwrap_or_default()).collect()
    }
}
