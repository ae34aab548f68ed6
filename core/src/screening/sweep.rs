//! One look at every byte of a text: where words begin, and what other finders have to look for.
//!
//! Bytes are looked at sixteen by one instruction and sixty-four as bits.

use wide::{CmpEq as _, CmpGt as _, CmpLt as _, i8x16};

use crate::screening::TermSet;
use crate::screening::contact::spelt;
use crate::screening::hit::Hit;
use crate::screening::normal;
use crate::screening::opaque;
use crate::screening::terms::{Beginnings, Finder};

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
    /// A colon or an equals sign.
    pub(crate) may_have_label: bool,
    /// A control character before the tabulator.
    pub(crate) has_control: bool,
    /// A character outside of ASCII that has no form.
    pub(crate) has_formless: bool,
    /// A word that may stand for the at sign or the full stop of an address, or a character that cannot be seen.
    pub(crate) may_be_spelt: bool,
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

/// So many bytes are looked at as bits.
const BLOCK: usize = 64;

/// What the bytes of a block are, a bit for each.
#[derive(Clone, Copy, Default)]
struct Block {
    /// Letters and digits of ASCII, and everything outside of ASCII.
    word: u64,
    /// What is outside of ASCII and is no letter of Latin-1, so that it has to be looked at more closely.
    odd: u64,
    /// Full stops, slashes and opening brackets.
    points: u64,
}

fn scan(text: &str, finder: &mut Finder<'_>) -> Signs {
    let bytes = text.as_bytes();
    let (mut signs, mut seen) = (Signs::default(), Seen::default());
    let (mut at, mut was_word) = (0, 0);
    let mut block = read(bytes, at, &mut seen);
    while at < bytes.len() {
        let next = read(bytes, at + BLOCK, &mut seen);
        let starts = block.word & !(block.word << 1 | was_word) & !too_short(&block, &next, finder);
        let seen_here = Two { at, block, next };
        let worth = if seen_here.is_plain(starts) {
            seen_here.plain_beginnings(starts, bytes, finder.beginnings())
        } else {
            seen_here.beginnings(starts, bytes, finder.beginnings())
        };
        if worth != 0 {
            seen_here.walk(worth, text, finder, &mut signs);
        }
        if block.points != 0 {
            look_around(bytes, at, block.points, &mut signs);
        }
        was_word = block.word >> (u64::BITS - 1);
        block = next;
        at += BLOCK;
    }
    seen.tell(&mut signs);
    signs
}

/// A block and the one after it.
#[derive(Clone, Copy)]
struct Two {
    /// The byte that the first one begins at.
    at: usize,
    block: Block,
    next: Block,
}

impl Two {
    /// Whether no row that begins in the block can have anything but letters and digits of ASCII and letters of Latin-1.
    #[inline]
    fn is_plain(&self, starts: u64) -> bool {
        // Only the last row can go on beyond what is seen.
        let last = (u64::BITS - 1).saturating_sub(starts.leading_zeros());
        (self.block.odd | self.next.odd == 0) & (window(self.block.word, self.next.word, last) != u64::MAX)
    }

    /// Which of the plain rows that begin at the places may be the first word of a form. Nothing is decided for a word
    /// alone, so that the processor need not guess for each what will be.
    #[inline(never)]
    fn plain_beginnings(self, mut starts: u64, bytes: &[u8], terms: Beginnings<'_>) -> u64 {
        let mut found = 0;
        while starts != 0 {
            let place = starts.trailing_zeros();
            starts &= starts.wrapping_sub(1);
            let length = (!window(self.block.word, self.next.word, place)).trailing_zeros() as usize;
            let first = load(bytes, self.at.wrapping_add(place as usize));
            found |= u64::from(terms.may_have(first, length)).wrapping_shl(place);
        }
        found
    }

    /// Which of the rows that begin at the places may be the first word of a form, or have to be looked at closely.
    #[inline(never)]
    fn beginnings(self, starts: u64, bytes: &[u8], terms: Beginnings<'_>) -> u64 {
        let is_worth = |row: &Row| row.is_odd | terms.may_have(row.first, row.length);
        places(starts)
            .fold(0, |worth, place| worth | u64::from(is_worth(&Row::new(bytes, &self, place))) << place)
    }

    /// Looks at what begins at the places.
    #[inline(never)]
    fn walk(self, worth: u64, text: &str, finder: &mut Finder<'_>, signs: &mut Signs) {
        for place in places(worth) {
            let row = Row::new(text.as_bytes(), &self, place);
            if row.is_odd {
                look_closely(text, row.start, finder, signs);
            } else {
                signs.may_be_spelt |= spelt::is_sign(row.first, row.length);
                finder.walk(row.start);
            }
        }
    }
}

/// The rows of one to three bytes that no form can begin with. Half of the words of a text are so short.
#[inline]
fn too_short(block: &Block, next: &Block, finder: &Finder<'_>) -> u64 {
    let after = |bytes: u32| window(block.word, next.word, bytes);
    let is_odd = block.odd | window(block.odd, next.odd, 1) | window(block.odd, next.odd, 2);
    let (one, two, three) = (after(1), after(2), after(3));
    let [no_one, no_two, no_three] = finder.without_short();
    (!one & no_one | one & !two & no_two | one & two & !three & no_three) & !is_odd
}

/// The places of the bits of a number, lowest first.
#[inline]
fn places(mut bits: u64) -> impl Iterator<Item = u32> {
    core::iter::from_fn(move || {
        let place = (bits != 0).then(|| bits.trailing_zeros());
        bits &= bits.wrapping_sub(1);
        place
    })
}

/// A row of letters, digits and characters outside of ASCII.
struct Row {
    /// The byte that it begins at.
    start: usize,
    /// How many bytes it has; 64 when it has so many or more.
    length: usize,
    /// The eight bytes from its start on, the first one lowest.
    first: u64,
    /// Whether each character has to be looked at. A row that goes on beyond what is seen may have anything.
    is_odd: bool,
}

impl Row {
    #[inline]
    fn new(bytes: &[u8], two: &Two, place: u32) -> Self {
        let start = two.at + place as usize;
        let length = (!window(two.block.word, two.next.word, place)).trailing_zeros();
        let odd = window(two.block.odd, two.next.odd, place).trailing_zeros();
        let is_odd = (length == u64::BITS) | (odd < length);
        Self { start, length: length as usize, first: load(bytes, start), is_odd }
    }
}

/// The bits of two blocks from one place of the first on.
#[inline]
const fn window(block: u64, next: u64, place: u32) -> u64 {
    block.wrapping_shr(place) | (next << 1).wrapping_shl((u64::BITS - 1).wrapping_sub(place))
}

/// What at least one byte was: lanes that are all ones where one was.
#[derive(Clone, Copy, Default)]
struct Seen {
    digits: i8x16,
    ats: i8x16,
    labels: i8x16,
    controls: i8x16,
    /// The highest bits only, where bytes are outside of ASCII.
    others: i8x16,
}

impl Seen {
    fn tell(self, signs: &mut Signs) {
        let is_any = |lanes: i8x16| lanes.move_mask() != 0;
        signs.has_digit |= is_any(self.digits);
        signs.has_at = is_any(self.ats);
        signs.may_have_label = is_any(self.labels);
        signs.has_control = is_any(self.controls);
        signs.has_other = is_any(self.others);
    }
}

/// The block that begins at byte `at`, with nothing behind the end of the text.
#[inline(always)]
fn read(bytes: &[u8], at: usize, seen: &mut Seen) -> Block {
    let Some(rest) = bytes.get(at..).filter(|rest| !rest.is_empty()) else { return Block::default() };
    let mut short = [b' '; BLOCK];
    let (block, start) = match (rest.first_chunk::<BLOCK>(), bytes.last_chunk::<BLOCK>()) {
        (Some(block), _) => (block, at),
        // The last bytes of the text are looked at where they stand; some of them were before, which does no harm.
        (None, Some(block)) => (block, bytes.len() - BLOCK),
        (None, None) => {
            short.iter_mut().zip(rest).for_each(|(place, byte)| *place = *byte);
            (&short, at)
        }
    };
    classify(block, bytes, start, seen).after(at - start)
}

impl Block {
    /// What is left without the first bytes.
    #[inline]
    const fn after(self, bytes: usize) -> Self {
        Self { word: self.word >> bytes, odd: self.odd >> bytes, points: self.points >> bytes }
    }
}

#[inline(always)]
fn classify(block: &[u8; BLOCK], bytes: &[u8], at: usize, seen: &mut Seen) -> Block {
    let mut found = Block::default();
    let mut others = 0;
    for (part, shift) in block.chunks_exact(LANES).zip((0..).step_by(LANES)) {
        let Ok(part) = <[u8; LANES]>::try_from(part) else { continue };
        let byte = lanes(part);
        let (small, other) = (byte | i8x16::splat(0x20), byte);
        let digit = between(byte, b'0', b'9');
        let word = between(small, b'a', b'z') | digit | other;
        let point = is(byte | i8x16::ONE, b'/') | is(byte, b'(') | is(small, b'{');
        seen.digits |= digit;
        seen.ats |= is(byte, b'@');
        seen.labels |= is(byte, b':') | is(byte, b'=');
        seen.controls |= between(byte, 0, b'\t' - 1);
        seen.others |= other;
        found.word |= bits(word) << shift;
        found.points |= bits(point) << shift;
        others |= bits(other);
    }
    if others != 0 {
        let last = at.checked_sub(1).and_then(|last| bytes.get(last)).copied();
        found.odd = odd(block, last == Some(0xc3));
    }
    found
}

/// So many bytes are looked at by one instruction.
const LANES: usize = 16;

#[inline(always)]
fn lanes(bytes: [u8; LANES]) -> i8x16 {
    i8x16::from(bytes.map(|byte| byte as i8))
}

/// Which bytes are one of ASCII.
#[inline(always)]
fn is(bytes: i8x16, byte: u8) -> i8x16 {
    bytes.cmp_eq(i8x16::splat(byte as i8))
}

/// Which bytes are in a range of ASCII. Those outside of ASCII are below all of it.
#[inline(always)]
fn between(bytes: i8x16, first: u8, last: u8) -> i8x16 {
    bytes.cmp_gt(i8x16::splat((first as i8).wrapping_sub(1)))
        & bytes.cmp_lt(i8x16::splat((last as i8).wrapping_add(1)))
}

/// The highest bits of the bytes as those of a number, the first byte lowest.
#[inline(always)]
fn bits(bytes: i8x16) -> u64 {
    u64::from(bytes.move_mask().unsigned_abs())
}

/// The bytes outside of ASCII that are no letters of Latin-1. The letter ß is odd, for it stands for two; so is ÿ,
/// which differs from it by nothing but the bit that tells capitals from small letters, and so are the signs × and ÷.
fn odd(block: &[u8; BLOCK], is_after_lead: bool) -> u64 {
    let (mut others, mut leads, mut strange) = (0, 0, 0);
    for (part, shift) in block.chunks_exact(LANES).zip((0..).step_by(LANES)) {
        let Ok(part) = <[u8; LANES]>::try_from(part) else { continue };
        let byte = lanes(part);
        let small = byte | i8x16::splat(0x20);
        others |= bits(byte) << shift;
        leads |= bits(is(byte, 0xc3)) << shift;
        strange |= bits(is(small, 0xbf) | is(small, 0xb7)) << shift;
    }
    let known = leads | ((leads << 1 | u64::from(is_after_lead)) & !strange);
    others & !known
}

/// The eight bytes from `at` on, the first one lowest; zero for what is behind the end.
#[inline]
pub(crate) fn load(bytes: &[u8], at: usize) -> u64 {
    if let Some(block) = bytes.get(at..).and_then(<[u8]>::first_chunk::<8>) {
        return u64::from_le_bytes(*block);
    }
    let rest = bytes.get(at..).unwrap_or_default();
    rest.iter().rev().fold(0, |block, byte| block << 8 | u64::from(*byte))
}

/// Looks at what stands around the full stops, slashes and brackets of a block that begins at byte `at`.
#[inline(never)]
fn look_around(bytes: &[u8], at: usize, points: u64, signs: &mut Signs) {
    for place in places(points) {
        let place = at + place as usize;
        let after = bytes.get(place + 1).copied().unwrap_or(b' ');
        match bytes.get(place) {
            Some(b'/') => signs.may_have_link |= after == b'/',
            Some(b'.') => {
                let before =
                    place.checked_sub(1).and_then(|before| bytes.get(before)).copied().unwrap_or(b' ');
                signs.may_have_link |= (before.is_ascii_alphanumeric() || !before.is_ascii())
                    && (after.is_ascii_alphabetic() || !after.is_ascii());
            }
            // In brackets stands what is a sign in an address: the letter a, the word at, or a full stop.
            _ => signs.may_be_spelt |= matches!(after, b'a' | b'A' | b'.'),
        }
    }
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
            signs.has_formless |= opaque::has_no_form(character);
        }
        match Finder::is_word(character) {
            Some(is_word) => {
                if is_word && !is_inside {
                    finder.walk(start + place);
                }
                is_inside = is_word;
            }
            // It may part a word that stands for a sign.
            None => signs.may_be_spelt |= is_inside,
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::model::ScreeningLists;

    /// The same of each byte for itself.
    fn slowly(text: &str) -> Signs {
        let bytes = text.as_bytes();
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
            may_have_label: text.contains([':', '=']),
            has_control: text.bytes().any(|byte| byte < 9),
            has_formless: text.chars().any(|one| !one.is_ascii() && opaque::has_no_form(one)),
            // Of that, what is looked for tells: it has tests of its own.
            may_be_spelt: signs(text).may_be_spelt,
        }
    }

    fn signs(text: &str) -> Signs {
        sweep(text, &TermSet::new(&ScreeningLists::default()), &mut Vec::new())
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
