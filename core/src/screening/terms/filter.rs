//! A quick look whether a form can begin at a place at all.

use crate::screening::sweep::load;

/// So many bits are kept for each key. With two bits set for each, about one in two hundred keys that were never put
/// in is taken for one that was.
const BITS_A_KEY: usize = 32;
/// 2 MiB of bits at the most: more keys make it less sharp, never wrong.
const MOST_WORDS: usize = 1 << 18;

/// The first bytes of a place, as the filter sees them: at most eight, each with the bit that tells small letters from
/// capitals.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Key(u64);

impl Key {
    /// The key of the first `length` of eight bytes, of which only eight count. The other bytes may be anything.
    #[inline]
    pub(super) fn new(bytes: u64, length: usize) -> Self {
        Self(bytes | 0x2020_2020_2020_2020).first(length)
    }

    /// The key of the first bytes of a form.
    pub(super) fn of(form: &[u8]) -> Self {
        Self::new(load(form, 0), form.len())
    }

    /// The key of fewer bytes.
    #[inline]
    pub(super) fn first(self, length: usize) -> Self {
        // A table, because shifting by a number that is not known takes longer.
        Self(self.0 & FIRST.get(length).copied().unwrap_or(u64::MAX))
    }
}

/// The bits of the first so many bytes.
#[allow(clippy::indexing_slicing, reason = "evaluated while compiling, where a wrong index fails the build")]
const FIRST: [u64; 8] = {
    let mut masks = [0; 8];
    let mut length = 1;
    while length < masks.len() {
        masks[length] = masks[length - 1] << 8 | 0xff;
        length += 1;
    }
    masks
};

/// A set of keys that may take a key for one of its own that is not, but never the other way round: a Bloom filter
/// whose bits of a key stand in one word.
#[derive(Debug, Clone, Default)]
pub(super) struct Filter {
    words: Vec<u64>,
    shift: u32,
}

impl Filter {
    /// The filter with the keys.
    pub(super) fn new(keys: &[Key]) -> Self {
        let words = (keys.len() * BITS_A_KEY / 64).next_power_of_two().clamp(2, MOST_WORDS);
        let mut filter = Self { words: vec![0; words], shift: 64 - words.trailing_zeros() };
        for key in keys {
            let (place, bits) = filter.view().place(*key);
            if let Some(word) = filter.words.get_mut(place) {
                *word |= bits;
            }
        }
        filter
    }

    /// Whether a key may be one of its own.
    #[inline]
    pub(super) fn may_have(&self, key: Key) -> bool {
        self.view().may_have(key)
    }

    /// The filter, to be kept at hand while many keys are looked up.
    #[inline]
    pub(super) fn view(&self) -> View<'_> {
        View { words: &self.words, shift: self.shift }
    }
}

/// A filter at hand.
#[derive(Clone, Copy)]
pub(super) struct View<'f> {
    words: &'f [u64],
    shift: u32,
}

impl View<'_> {
    /// Whether a key may be one of its own.
    #[inline]
    pub(super) fn may_have(self, key: Key) -> bool {
        let (place, bits) = self.place(key);
        self.words.get(place).is_some_and(|word| word & bits == bits)
    }

    /// The word of a key and its bits there.
    #[inline]
    const fn place(self, key: Key) -> (usize, u64) {
        // The multiplier is that of Fibonacci hashing, 2^64 divided by the golden ratio.
        let hash = (key.0 ^ key.0 >> 29).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        let word = hash.wrapping_shr(self.shift) as usize;
        (word, 1 << (hash >> 20 & 63) | 1 << (hash >> 32 & 63))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_its_own_and_few_others() {
        let keys = |range: core::ops::Range<u32>| range.map(|one| Key::of(format!("w{one:x}").as_bytes()));
        let filter = Filter::new(&Vec::from_iter(keys(0..10_000)));
        assert!(keys(0..10_000).all(|key| filter.may_have(key)));
        let wrong = keys(10_000..110_000).filter(|key| filter.may_have(*key)).count();
        assert!(wrong < 4_000, "{wrong} of 100 000");
    }

    #[test]
    fn capitals_and_small_letters_are_the_same() {
        assert_eq!(Key::of("ÅRSTIDER".as_bytes()), Key::of("årstider".as_bytes()));
        assert_eq!(Key::of(b"eksamenen"), Key::of(b"EKSAMENe"));
        assert_ne!(Key::of(b"eks"), Key::of(b"eksa"));
        assert_eq!(Key::of(b"eksamen").first(3), Key::of(b"eks"));
    }

    #[test]
    fn an_empty_filter_has_nothing() {
        assert!(!Filter::default().may_have(Key::of(b"a")));
        assert!(!Filter::new(&[]).may_have(Key::of(b"a")));
    }
}
