//! Text as terms are compared with it: compatible characters in one form, composed, and in small letters.
//!
//! A text is folded piece by piece, a piece being a character with the marks on it, so that every folded letter is
//! known to stand for a range of bytes and nothing is folded that nobody looks at.

use unicode_normalization::char::{
    canonical_combining_class, compose, decompose_canonical, decompose_compatible, is_combining_mark,
};

use crate::screening::normal;

/// Marks on one letter beyond so many characters are pieces of their own, so that a heap of marks takes no memory.
const ROOM: usize = 48;
/// No character becomes more than so many when it is taken apart and made small.
const MOST_OF_ONE: usize = 20;

/// The one mark with a capital. That is a letter and would no longer be ordered among the marks: it stays what it is.
const IOTA_BELOW: char = '\u{345}';

/// The folded characters of one piece of a text.
#[derive(Debug, Clone)]
pub(super) struct Piece {
    characters: [char; ROOM],
    count: usize,
}

impl Piece {
    /// An empty piece, to be read into.
    pub(super) const fn new() -> Self {
        Self { characters: ['\0'; ROOM], count: 0 }
    }

    /// The folded characters. None for what cannot be seen.
    pub(super) fn characters(&self) -> &[char] {
        self.characters.get(..self.count).unwrap_or_default()
    }

    /// Reads the piece of `text` that begins at byte `at`; gives the byte after it, or nothing at the end.
    #[inline]
    pub(super) fn read(&mut self, text: &str, at: usize) -> Option<usize> {
        let bytes = text.as_bytes();
        let first = *bytes.get(at)?;
        // Marks, and all else that joins a letter before it, are written with lead bytes from 0xcc on.
        if first.is_ascii() && bytes.get(at + 1).is_none_or(|next| *next < 0xcc) {
            return Some(self.set(first.to_ascii_lowercase().into(), at + 1));
        }
        self.read_slowly(text, at)
    }

    fn set(&mut self, character: char, end: usize) -> usize {
        if let Some(place) = self.characters.first_mut() {
            *place = character;
        }
        self.count = 1;
        end
    }

    fn read_slowly(&mut self, text: &str, at: usize) -> Option<usize> {
        let mut rest = text.get(at..)?.chars();
        let first = rest.next()?;
        self.count = 0;
        let mut end = at + first.len_utf8();
        if is_unseen(first) {
            return Some(end);
        }
        self.push(first);
        for character in rest.take_while(|character| joins(*character)) {
            if self.count + MOST_OF_ONE > ROOM {
                break;
            }
            self.push(character);
            end += character.len_utf8();
        }
        self.order();
        self.compose();
        Some(end)
    }

    /// Adds a character, taken apart and in small letters.
    fn push(&mut self, character: char) {
        decompose_compatible(character, |part| {
            if part == IOTA_BELOW {
                return self.add(part);
            }
            // By way of capital letters, so that ß and ss, σ and ς are the same.
            let capitals = part.to_lowercase().flat_map(char::to_uppercase);
            for small in capitals.flat_map(char::to_lowercase) {
                decompose_canonical(dash(small), |part| self.add(part));
            }
        });
    }

    fn add(&mut self, character: char) {
        if let Some(place) = self.characters.get_mut(self.count) {
            *place = character;
            self.count += 1;
        }
    }

    /// Puts the marks of each letter in the order of the Unicode Standard, section 3.11.
    fn order(&mut self) {
        let all = self.characters.get_mut(..self.count).unwrap_or_default();
        for letter in all.chunk_by_mut(|_, next| canonical_combining_class(*next) != 0) {
            // The first one of a piece may be a mark itself.
            let marks = match letter.first() {
                Some(first) if canonical_combining_class(*first) == 0 => letter.get_mut(1..),
                _ => letter.get_mut(..),
            };
            // Sorting marks in their places takes no memory, and there are few.
            let marks = marks.unwrap_or_default();
            for sorted in 1..marks.len() {
                for place in (0..sorted).rev() {
                    let class = |place: usize| marks.get(place).map(|mark| canonical_combining_class(*mark));
                    if class(place) <= class(place + 1) {
                        break;
                    }
                    marks.swap(place, place + 1);
                }
            }
        }
    }

    /// Puts letters and their marks together where there is a character for both: the canonical composition of the
    /// Unicode Standard, section 3.11.
    fn compose(&mut self) {
        let (mut kept, mut starter, mut last_class) = (0, None::<usize>, 0_u8);
        for place in 0..self.count {
            let Some(&character) = self.characters.get(place) else { break };
            let class = canonical_combining_class(character);
            if let Some(at) = starter {
                let is_next = kept == at + 1;
                let is_free = is_next || (last_class != 0 && last_class < class);
                let both = self.characters.get(at).and_then(|starter| compose(*starter, character));
                if let Some(both) = both.filter(|_| is_free) {
                    if let Some(place) = self.characters.get_mut(at) {
                        *place = both;
                    }
                    continue;
                }
            }
            if class == 0 {
                starter = Some(kept);
            }
            last_class = class;
            if let Some(place) = self.characters.get_mut(kept) {
                *place = character;
            }
            kept += 1;
        }
        self.count = kept;
    }
}

/// The folded form of a text as a whole.
pub(super) fn fold(text: &str) -> String {
    let (mut folded, mut piece, mut at) = (String::with_capacity(text.len()), Piece::new(), 0);
    while let Some(end) = piece.read(text, at) {
        folded.extend(piece.characters());
        at = end;
    }
    folded
}

/// The dash for every dash.
const fn dash(character: char) -> char {
    match character {
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        other => other,
    }
}

/// Whether a character joins the one before it.
fn joins(character: char) -> bool {
    character >= '\u{300}'
        && !is_unseen(character)
        && (is_combining_mark(character)
            || matches!(character, '\u{1160}'..='\u{11ff}' | '\u{ff9e}' | '\u{ff9f}'))
}

/// Whether a character belongs to a word: letters, digits and the marks on them.
pub(super) fn is_word(character: char) -> bool {
    character.is_alphanumeric() || (character >= '\u{300}' && is_combining_mark(character))
}

/// Whether a character cannot be seen: it only says how others are joined, drawn or directed. Source: the Unicode
/// property Default_Ignorable_Code_Point, those of it that are found in chats.
pub(super) const fn is_unseen(character: char) -> bool {
    normal::is_invisible(character)
        || matches!(
            character,
            '\u{34f}' | '\u{61c}' | '\u{180e}' | '\u{200e}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
                | '\u{2061}'..='\u{2064}' | '\u{2066}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}'
                | '\u{e0000}'..='\u{e0fff}'
        )
}

/// The character that begins at byte `at`, or the next one that can be seen.
pub(super) fn seen_at(text: &str, at: usize) -> Option<char> {
    text.get(at..)?.chars().find(|character| !is_unseen(*character))
}

/// The character before byte `at` that can be seen.
pub(super) fn seen_before(text: &str, at: usize) -> Option<char> {
    text.get(..at)?.chars().rev().find(|character| !is_unseen(*character))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use unicode_normalization::UnicodeNormalization as _;

    use super::*;

    /// The same of a text as a whole, with what others wrote.
    fn slowly(text: &str) -> String {
        let fold = |one: char| {
            let small = one.to_lowercase().flat_map(char::to_uppercase).flat_map(char::to_lowercase);
            if one == IOTA_BELOW { vec![one] } else { small.map(dash).collect() }
        };
        text.nfkd().flat_map(fold).nfc().collect()
    }

    #[test]
    fn every_way_to_write_a_word_is_the_same() {
        for (written, folded) in [
            ("Blåbær", "blåbær"),
            ("BLA\u{30a}BÆR", "blåbær"),
            ("ｂｌåｂæｒ", "blåbær"),
            ("blå\u{ad}bær", "blåbær"),
            ("Straße STRASSE STRAẞE", "strasse strasse strasse"),
            ("ΟΔΟΣ ὁδός", "οδοσ ὁδόσ"),
            ("ﬁn\u{a0}\u{2011}", "fin -"),
            ("får", "får"),
        ] {
            assert_eq!(fold(written), folded, "{written}");
        }
        assert_ne!(fold("får"), fold("far"));
    }

    #[test]
    fn every_character_is_folded_as_others_do() {
        for character in ('\0'..=char::MAX).filter(|one| !is_unseen(*one)) {
            let text = String::from(character);
            assert_eq!(fold(&text), slowly(&text), "{:x}", u32::from(character));
            assert_eq!(fold(&fold(&text)), fold(&text), "{:x}", u32::from(character));
        }
    }

    #[test]
    fn no_character_becomes_more_than_there_is_room_for() {
        let most = ('\0'..=char::MAX).map(|one| slowly(&String::from(one)).nfd().count()).max();
        assert!(most <= Some(MOST_OF_ONE), "{most:?}");
    }

    #[test]
    fn a_heap_of_marks_is_read_to_its_end() {
        let text = format!("a{}b", "\u{300}".repeat(1_000));
        assert!(fold(&text).ends_with('b'));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(4_000))]

        #[test]
        fn a_text_is_folded_as_others_do(
            text in "([a-eA-EæÅåøØ \u{300}\u{30a}\u{327}\u{345}\u{323}ßςΣﬁＡｶ\u{ff9e}\u{1100}\u{1161}\u{11a8}각ǅ½Ĳ–]|\\PC){0,24}"
        ) {
            prop_assume!(!text.contains(is_unseen));
            prop_assert_eq!(fold(&text), slowly(&text));
        }
    }
}
