//! How long a text is, in characters as people count them and in words.

use unicode_segmentation::UnicodeSegmentation as _;

/// How many characters a text has as people count them: the extended grapheme clusters of Unicode Standard Annex 29.
///
/// Only the places where characters may join are segmented; everywhere else each code point is a character.
pub(crate) fn characters(text: &str) -> usize {
    let mut count = text.chars().count();
    let mut from = 0;
    while let Some(joiner) = next_joiner(text, from) {
        let end = end_of_joined(text, joiner);
        let start = before(text, joiner).max(from);
        let joined = text.get(start..end).unwrap_or_default();
        count = count + joined.graphemes(true).count() - joined.chars().count();
        from = end;
    }
    count
}

/// Whether a text has anything that may join the code points beside it to one character.
pub(crate) fn may_join(text: &str) -> bool {
    next_joiner(text, 0).is_some()
}

/// How many words a text has, by Unicode Standard Annex 29.
pub(crate) fn words(text: &str) -> usize {
    text.unicode_words().count()
}

/// The rows of characters that always begin a character of their own, unless something before them joins them. Of
/// two of them in a row, each is a character. They are ordered and hold what chats are written with: letters of Latin,
/// Greek, Cyrillic and Armenian, punctuation, symbols, kana, ideographs, and emoji without what changes them.
const ALONE: &[(char, char)] = &[
    ('\u{0}', '\u{c}'),
    ('\u{e}', '\u{2ff}'),
    ('\u{370}', '\u{482}'),
    ('\u{48a}', '\u{590}'),
    ('\u{1e00}', '\u{1fff}'),
    ('\u{2010}', '\u{2027}'),
    ('\u{2030}', '\u{205e}'),
    ('\u{2070}', '\u{20cf}'),
    ('\u{2100}', '\u{2bff}'),
    ('\u{3001}', '\u{3029}'),
    ('\u{3030}', '\u{3098}'),
    ('\u{309b}', '\u{30ff}'),
    ('\u{4e00}', '\u{9fff}'),
    ('\u{ff01}', '\u{ff9d}'),
    ('\u{1f000}', '\u{1f1e5}'),
    ('\u{1f200}', '\u{1f3fa}'),
    ('\u{1f400}', '\u{1faff}'),
];

fn is_alone(character: char) -> bool {
    // Nearly every character is in the first rows, so a plain search from the front is the fastest.
    ALONE.iter().take_while(|(first, _)| *first <= character).any(|(_, last)| character <= *last)
}

/// The first byte, from `from` on, of a character that may join another.
fn next_joiner(text: &str, from: usize) -> Option<usize> {
    let mut at = from;
    loop {
        at = next_unusual(text.as_bytes(), at)?;
        let character = text.get(at..)?.chars().next()?;
        if !is_alone(character) {
            return Some(at);
        }
        at += character.len_utf8();
    }
}

/// The place of the first byte, from `from` on, that begins a character from U+0300 on, or is a carriage return.
fn next_unusual(bytes: &[u8], from: usize) -> Option<usize> {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGH: u64 = 0x80 * ONES;
    let rest = bytes.get(from..)?;
    let mut at = from;
    for block in rest.chunks_exact(8) {
        let block = block.try_into().map_or(u64::MAX, u64::from_le_bytes);
        // A byte from 0xCC on: its high bit, and the carry of its other bits plus what 0x4C lacks to 0x80.
        let high = ((block & !HIGH) + 0x34 * ONES) & block & HIGH;
        let line = block ^ (0x0d * ONES);
        let carriage = line.wrapping_sub(ONES) & !line & HIGH;
        if high | carriage != 0 {
            break;
        }
        at += 8;
    }
    bytes.get(at..)?.iter().position(|byte| *byte >= 0xcc || *byte == b'\r').map(|place| at + place)
}

/// Where the character before byte `at` begins.
fn before(text: &str, at: usize) -> usize {
    let last = text.get(..at).and_then(|before| before.chars().next_back());
    at - last.map_or(0, char::len_utf8)
}

/// The end of the stretch that may be joined: where the second of two characters in a row that stand alone begins.
fn end_of_joined(text: &str, joiner: usize) -> usize {
    let mut was_alone = false;
    for (place, character) in text.get(joiner..).unwrap_or_default().char_indices() {
        let is_alone = is_alone(character);
        if was_alone && is_alone {
            return joiner + place;
        }
        was_alone = is_alone;
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn counts_what_people_count() {
        for (text, count) in [
            ("", 0),
            ("blåbær", 6),
            ("a\u{30a}", 1),
            ("\r\n\r\n", 2),
            ("👩\u{200d}👩\u{200d}👧", 1),
            ("🇳🇴🇸🇪", 2),
            ("👍🏽 ok", 4),
            ("🙂🙂", 2),
            ("1\u{fe0f}\u{20e3}", 1),
            ("각", 1),
            ("…«»–", 4),
        ] {
            assert_eq!(characters(text), count, "{text:?}");
        }
        assert_eq!(words("Hei, du! Ka skjer?"), 4);
    }

    #[test]
    fn a_character_that_stands_alone_joins_neither_a_letter_nor_itself() {
        for character in ('\u{0}'..=char::MAX).filter(|one| is_alone(*one)) {
            let text = String::from_iter(['a', character, character, 'a', '🙂', character, '🙂']);
            assert_eq!(text.graphemes(true).count(), 7, "{:x}", u32::from(character));
        }
    }

    #[test]
    fn the_rows_are_in_order() {
        assert!(ALONE.windows(2).all(|pair| pair[0].1 < pair[1].0), "{ALONE:?}");
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(4_000))]

        #[test]
        fn counts_as_the_standard_does(
            text in "([a-cæ \r\n\u{300}\u{30a}\u{200d}\u{fe0f}\u{20e3}🇳🇴👩👍\u{1f3fd}\u{ad}\u{600}\u{903}क\u{94d}각각…‼©]|\\PC){0,24}"
        ) {
            prop_assert_eq!(characters(&text), text.graphemes(true).count());
        }
    }
}
