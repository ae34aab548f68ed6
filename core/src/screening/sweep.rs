//! One look at every byte of a text: where words begin, and what other finders have to look for.
//!
//! Bytes are looked at sixty-four at a time, so that compilers make one instruction of what is done to many, and as bits.

use crate::screening::TermSet;
use crate::screening::contact::spelt;
use crate::screening::hit::Hit;
use crate::screening::normal;
use crate::screening::opaque;
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
    let mut signs = Signs::default();
    let (mut at, mut was_word) = (0, 0);
    let mut block = read(bytes, at, &mut signs);
    while at < bytes.len() {
        let next = read(bytes, at + BLOCK, &mut signs);
        let starts = block.word & !(block.word << 1 | was_word) & !too_short(&block, &next, finder);
        let row = |place: u32| Row::new(bytes, at, place, &block, &next);
        // Nothing is decided here, so that the processor need not guess for each word what will be.
        let (mut odd, mut known) = (0, 0);
        for place in places(starts) {
            let row = row(place);
            odd |= u64::from(row.is_odd) << place;
            known |= u64::from(finder.may_begin(row.first, row.length)) << place;
        }
        for place in places(odd | known) {
            let row = row(place);
            if row.is_odd {
                look_closely(text, row.start, finder, &mut signs);
            } else {
                signs.may_be_spelt |= spelt::is_sign(row.first, row.length);
                finder.walk(row.start);
            }
        }
        look_around(bytes, at, block.points, &mut signs);
        was_word = block.word >> (u64::BITS - 1);
        block = next;
        at += BLOCK;
    }
    signs.has_digit |= signs.digits != 0;
    signs
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
    fn new(bytes: &[u8], at: usize, place: u32, block: &Block, next: &Block) -> Self {
        let start = at + place as usize;
        let length = (!window(block.word, next.word, place)).trailing_zeros();
        let odd = window(block.odd, next.odd, place).trailing_zeros();
        let is_odd = (length == u64::BITS) | (odd < length);
        Self { start, length: length as usize, first: load(bytes, start), is_odd }
    }
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
    let (mut word, mut points) = ([0_u8; BLOCK], [0_u8; BLOCK]);
    // Counts of bytes of the block, and marks that at least one byte leaves.
    let (mut capitals, mut small, mut digits) = (0_u8, 0_u8, 0_u8);
    let (mut other, mut ats, mut labels, mut controls) = (0_u8, 0_u8, 0_u8, 0_u8);
    for ((word, point), byte) in word.iter_mut().zip(&mut points).zip(block) {
        let is_capital = byte.wrapping_sub(b'A') < 26;
        let is_small = byte.wrapping_sub(b'a') < 26;
        let is_digit = byte.wrapping_sub(b'0') < 10;
        *word = u8::from(is_capital | is_small | is_digit | (*byte >= 0x80));
        *point = u8::from((*byte | 1 == b'/') | (*byte == b'(') | (*byte | 0x20 == b'{'));
        capitals = capitals.wrapping_add(u8::from(is_capital));
        small = small.wrapping_add(u8::from(is_small));
        digits = digits.wrapping_add(u8::from(is_digit));
        other |= byte;
        ats |= u8::from(*byte == b'@');
        labels |= u8::from((*byte == b':') | (*byte == b'='));
        controls |= u8::from(*byte < b'\t');
    }
    signs.capitals += usize::from(capitals);
    signs.small += usize::from(small);
    signs.digits += usize::from(digits);
    signs.has_at |= ats != 0;
    signs.may_have_label |= labels != 0;
    signs.has_control |= controls != 0;
    let mut found = Block { word: bits(&word), odd: 0, points: bits(&points) };
    if other >= 0x80 {
        signs.has_other = true;
        let last = at.checked_sub(1).and_then(|last| bytes.get(last)).copied();
        found.odd = odd(block, last == Some(0xc3));
    }
    found
}

/// The bytes outside of ASCII that are no letters of Latin-1. The letter ß is odd, for it stands for two; so is ÿ,
/// which differs from it by nothing but the bit that tells capitals from small letters, and so are the signs × and ÷.
fn odd(block: &[u8; BLOCK], is_after_lead: bool) -> u64 {
    let (mut other, mut leads, mut strange) = ([0_u8; BLOCK], [0_u8; BLOCK], [0_u8; BLOCK]);
    for (((other, lead), strange), byte) in other.iter_mut().zip(&mut leads).zip(&mut strange).zip(block) {
        *other = u8::from(*byte >= 0x80);
        *lead = u8::from(*byte == 0xc3);
        *strange = u8::from((*byte | 0x20 == 0xbf) | (*byte | 0x20 == 0xb7));
    }
    let leads = bits(&leads);
    let known = leads | ((leads << 1 | u64::from(is_after_lead)) & !bits(&strange));
    bits(&other) & !known
}

/// The lowest bits of the bytes as those of a number, the first byte lowest.
#[inline]
fn bits(block: &[u8; BLOCK]) -> u64 {
    let eight = |eight: &[u8]| {
        let eight = eight.try_into().map_or(0, u64::from_le_bytes);
        // The product brings the bit of each byte to its place in the highest byte.
        eight.wrapping_mul(0x0102_0408_1020_4080) >> 56
    };
    block.chunks_exact(8).rev().fold(0, |all, next| all << 8 | eight(next))
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
