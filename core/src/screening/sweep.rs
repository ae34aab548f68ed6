//! One look at every byte of a text: where words begin, and what other finders have to look for.
//!
//! Bytes are looked at eight at a time as the digits of one large number, and sixty-four at a time as bits.

use crate::screening::TermSet;
use crate::screening::hit::Hit;
use crate::screening::normal;
use crate::screening::terms::Finder;

/// What a text has that finders look for. A finder whose sign is missing has nothing to find.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Signs {
    /// Digits of any script that finders know: ASCII, full width, Arabic-Indic.
    pub(crate) has_digit: bool,
    /// An at sign.
    pub(crate) has_at: bool,
    /// Two slashes, or a full stop between a letter or digit and a letter.
    pub(crate) may_have_link: bool,
    /// A byte outside of ASCII.
    pub(crate) has_other: bool,
    /// How many capital letters of ASCII there are.
    pub(crate) capitals: usize,
    /// How many small letters of ASCII there are.
    pub(crate) small: usize,
    /// How many digits of ASCII there are.
    pub(crate) digits: usize,
}

/// Looks through a text once: reports the terms in it, and tells what signs it has.
pub(crate) fn sweep(text: &str, terms: &TermSet, hits: &mut Vec<Hit>) -> Signs {
    let mut finder = Finder::new(terms, text, hits);
    let signs = scan(text, &mut finder);
    finder.look_further();
    // Only where something was found does it matter what may be there, so that most texts are looked at once.
    if finder.wants_shields() {
        scan(text, &mut finder);
        finder.look_further();
    }
    finder.settle();
    signs
}

const ONES: u64 = 0x0101_0101_0101_0101;
/// The highest bit of each byte.
const HIGH: u64 = 0x80 * ONES;
/// So many bytes are looked at as bits.
const BLOCK: usize = 64;

/// What the bytes of a block are, a bit for each.
#[derive(Clone, Copy, Default)]
struct Block {
    /// Letters and digits of ASCII, and everything outside of ASCII.
    word: u64,
    /// What is outside of ASCII and is no letter of Latin-1, so that it has to be looked at more closely.
    odd: u64,
    /// Full stops and slashes.
    points: u64,
}

fn scan(text: &str, finder: &mut Finder<'_>) -> Signs {
    let bytes = text.as_bytes();
    let mut signs = Signs::default();
    let (mut at, mut was_word) = (0, 0);
    let mut block = read(bytes, at, &mut signs);
    while at < bytes.len() {
        let next = read(bytes, at + BLOCK, &mut signs);
        let mut starts = block.word & !(block.word << 1 | was_word);
        while starts != 0 {
            let place = starts.trailing_zeros();
            starts &= starts - 1;
            let length = (!window(block.word, next.word, place)).trailing_zeros();
            let start = at + place as usize;
            let odd = window(block.odd, next.odd, place);
            // A row that goes on beyond what is seen here may have anything.
            if length == u64::BITS || odd & ((1 << length) - 1) != 0 {
                look_closely(text, start, finder, &mut signs);
            } else {
                finder.at_word(start, length as usize);
            }
        }
        if block.points != 0 && !signs.may_have_link {
            signs.may_have_link = has_link(bytes, at, block.points);
        }
        was_word = block.word >> (u64::BITS - 1);
        block = next;
        at += BLOCK;
    }
    signs.has_digit |= signs.digits != 0;
    signs
}

/// The bits of two blocks from one place of the first on.
#[inline]
const fn window(block: u64, next: u64, place: u32) -> u64 {
    block >> place | (next << 1) << (u64::BITS - 1 - place)
}

/// The block that begins at byte `at`, blanks behind the end of the text.
#[inline]
fn read(bytes: &[u8], at: usize, signs: &mut Signs) -> Block {
    let rest = bytes.get(at..).unwrap_or_default();
    if let Some(block) = rest.first_chunk::<BLOCK>() {
        return classify(block, bytes, at, signs);
    }
    if rest.is_empty() {
        return Block::default();
    }
    let mut block = [b' '; BLOCK];
    block.iter_mut().zip(rest).for_each(|(place, byte)| *place = *byte);
    classify(&block, bytes, at, signs)
}

#[inline]
fn classify(block: &[u8; BLOCK], bytes: &[u8], at: usize, signs: &mut Signs) -> Block {
    let mut found = Block::default();
    let (mut other, mut ats) = (0, 0);
    // Counts of at most eight in each byte.
    let (mut capitals, mut letters, mut digits) = (0_u64, 0_u64, 0_u64);
    for (lane, eight) in (0..).step_by(8).zip(block.chunks_exact(8)) {
        let eight = eight.try_into().map_or(0, u64::from_le_bytes);
        let low = eight & !HIGH;
        let ascii = !eight & HIGH;
        let small = low | (0x20 * ONES);
        let letter = small.wrapping_add(0x1f * ONES) & !small.wrapping_add(0x05 * ONES) & ascii;
        let digit = low.wrapping_add(0x50 * ONES) & !low.wrapping_add(0x46 * ONES) & ascii;
        let point = (eight | ONES) ^ (0x2f * ONES);
        let point = !((point & !HIGH).wrapping_add(!HIGH) | point) & HIGH;
        let at = eight ^ (0x40 * ONES);
        other |= eight;
        ats |= at.wrapping_sub(ONES) & !at;
        capitals = capitals.wrapping_add((letter & !(eight << 2)) >> 7);
        letters = letters.wrapping_add(letter >> 7);
        digits = digits.wrapping_add(digit >> 7);
        found.word |= bits(letter | digit | !ascii & HIGH) << lane;
        found.points |= bits(point) << lane;
    }
    let [capitals, letters, digits] = [capitals, letters, digits].map(sum);
    signs.has_at |= ats & HIGH != 0;
    signs.capitals += capitals;
    signs.small += letters - capitals;
    signs.digits += digits;
    if other & HIGH != 0 {
        signs.has_other = true;
        let last = at.checked_sub(1).and_then(|last| bytes.get(last)).copied();
        found.odd = odd(block, last == Some(0xc3));
    }
    found
}

/// The bytes outside of ASCII that are no letters of Latin-1. The letter ß is odd, for it stands for two; so is ÿ,
/// which differs from it by nothing but the bit that tells capitals from small letters, and so are the signs × and ÷.
fn odd(block: &[u8; BLOCK], is_after_lead: bool) -> u64 {
    let (mut other, mut leads, mut strange) = (0, 0, 0);
    for (lane, eight) in (0..).step_by(8).zip(block.chunks_exact(8)) {
        let eight = eight.try_into().map_or(0, u64::from_le_bytes);
        other |= bits(eight & HIGH) << lane;
        leads |= bits(equal(eight, 0xc3)) << lane;
        let small = eight | (0x20 * ONES);
        strange |= bits(equal(small, 0xbf) | equal(small, 0xb7)) << lane;
    }
    let known = leads | (leads << 1 | u64::from(is_after_lead)) & !strange;
    other & !known
}

/// The highest bit of each byte that is `byte`.
#[inline]
const fn equal(eight: u64, byte: u64) -> u64 {
    let other = eight ^ (byte * ONES);
    !((other & !HIGH).wrapping_add(!HIGH) | other) & HIGH
}

/// The highest bits of eight bytes as the bits of one, the first byte lowest.
#[inline]
const fn bits(eight: u64) -> u64 {
    (eight >> 7).wrapping_mul(0x0102_0408_1020_4080) >> 56
}

/// The sum of eight bytes, none greater than 8.
#[inline]
const fn sum(eight: u64) -> usize {
    (eight.wrapping_mul(ONES) >> 56) as usize
}

/// Whether one of the full stops and slashes of a block that begins at byte `at` can belong to a link.
fn has_link(bytes: &[u8], at: usize, mut points: u64) -> bool {
    while points != 0 {
        let place = at + points.trailing_zeros() as usize;
        points &= points - 1;
        let after = bytes.get(place + 1).copied().unwrap_or(b' ');
        let before = place.checked_sub(1).and_then(|before| bytes.get(before)).copied().unwrap_or(b' ');
        let is_link = match bytes.get(place) {
            Some(b'/') => after == b'/',
            _ => {
                (before.is_ascii_alphanumeric() || !before.is_ascii())
                    && (after.is_ascii_alphabetic() || !after.is_ascii())
            }
        };
        if is_link {
            return true;
        }
    }
    false
}

/// Looks at each character of a row of letters, digits and characters outside of ASCII.
fn look_closely(text: &str, start: usize, finder: &mut Finder<'_>, signs: &mut Signs) {
    let mut is_inside = false;
    for (place, character) in text.get(start..).unwrap_or_default().char_indices() {
        if character.is_ascii() {
            if !character.is_ascii_alphanumeric() {
                return;
            }
        } else {
            signs.has_digit |= normal::plain(character).is_ascii_digit();
        }
        if let Some(is_word) = Finder::is_word(character) {
            if is_word && !is_inside {
                finder.walk(start + place);
            }
            is_inside = is_word;
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The same of each byte for itself.
    fn slowly(text: &str) -> Signs {
        let bytes = text.as_bytes();
        let count = |is: fn(&u8) -> bool| bytes.iter().filter(|byte| is(byte)).count();
        let is_other = |byte: u8| !byte.is_ascii();
        let is_stop = |[before, point, after]: [u8; 3]| {
            point == b'.'
                && (before.is_ascii_alphanumeric() || is_other(before))
                && (after.is_ascii_alphabetic() || is_other(after))
        };
        Signs {
            has_digit: text.chars().any(|one| normal::plain(one).is_ascii_digit()),
            has_at: text.contains('@'),
            may_have_link: text.contains("//")
                || bytes.windows(3).any(|three| is_stop([three[0], three[1], three[2]])),
            has_other: !text.is_ascii(),
            capitals: count(u8::is_ascii_uppercase),
            small: count(u8::is_ascii_lowercase),
            digits: count(u8::is_ascii_digit),
        }
    }

    fn signs(text: &str) -> Signs {
        sweep(text, &TermSet::default(), &mut Vec::new())
    }

    #[test]
    fn every_byte_of_ascii_has_its_signs_at_every_place() {
        for byte in 0..128_u8 {
            for place in 0..140 {
                for after in ["", "a", "/", "1"] {
                    let text = format!("{}x{}{after}", " ".repeat(place), char::from(byte));
                    assert_eq!(signs(&text), slowly(&text), "{text:?}");
                }
            }
        }
    }

    proptest! {
        #[test]
        fn signs_are_those_of_each_byte(
            text in "([a-cA-C0-9@./: \nåÅß×１٣۴🙂\u{ad}\u{c3}]|\\PC){0,200}", from in 0..70_usize,
        ) {
            let text = " ".repeat(from) + &text;
            prop_assert_eq!(signs(&text), slowly(&text), "{:?}", text);
        }
    }
}
