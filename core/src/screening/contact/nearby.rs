//! The words beside a match, nearest first: which of them says what it is, and which says that it is something else.

use crate::screening::normal::is_invisible;

/// So many bytes before a match are looked at.
pub(crate) const REACH_BEFORE: usize = 48;
/// So many bytes after a match are looked at.
pub(crate) const REACH_AFTER: usize = 24;

/// What the nearest word that says anything says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Side {
    /// It is what it was taken for.
    For,
    /// It is something else.
    Against,
}

/// What the words beside a range of bytes say. Words are given in lower case; one that ends with `*` is the beginning
/// of a word. The nearest before the range counts, then the first ones after it. A word against it counts after it
/// only when it is the very next one.
pub(crate) fn ask(text: &str, range: (usize, usize), cues: &[&str], counter_cues: &[&str]) -> Option<Side> {
    let side = |word: &str| {
        let word = Plain::of(word);
        let is_against = || word.is_on(counter_cues).then_some(Side::Against);
        if word.is_on(cues) { Some(Side::For) } else { is_against() }
    };
    let next = || words_after(text, range.1).next().filter(|word| has(counter_cues, word));
    words_before(text, range.0)
        .find_map(side)
        .or_else(|| next().map(|_| Side::Against))
        .or_else(|| words_after(text, range.1).any(|word| has(cues, word)).then_some(Side::For))
}

/// Whether one of `cues` stands beside a range of bytes.
pub(crate) fn says(text: &str, range: (usize, usize), cues: &[&str]) -> bool {
    ask(text, range, cues, &[]) == Some(Side::For)
}

/// The words before byte `end`, nearest first.
pub(crate) fn words_before(text: &str, end: usize) -> impl Iterator<Item = &str> {
    let from = boundary_from(text, end.saturating_sub(REACH_BEFORE));
    // A word that is cut by the reach is no word.
    let is_cut =
        text.get(..from).and_then(|rest| rest.chars().next_back()).is_some_and(char::is_alphanumeric);
    let seen = text.get(from..end).unwrap_or_default();
    let seen = if is_cut {
        seen.find(|character: char| !character.is_alphanumeric()).and_then(|at| seen.get(at..))
    } else {
        Some(seen)
    };
    let seen = seen.unwrap_or_default();
    seen.rsplit(|character: char| !character.is_alphanumeric()).filter(|word| is_word(word))
}

/// The words after byte `start` in the same sentence, nearest first. The last may be the beginning of a longer word.
pub(crate) fn words_after(text: &str, start: usize) -> impl Iterator<Item = &str> {
    let to = boundary_to(text, (start + REACH_AFTER).min(text.len()));
    let seen = text.get(start..to).unwrap_or_default();
    let end = seen.find(['\n', '!', '?', ';']).or_else(|| seen.find(". ")).unwrap_or(seen.len());
    let seen = seen.get(..end).unwrap_or_default();
    seen.split(|character: char| !character.is_alphanumeric()).filter(|word| is_word(word))
}

/// Whether it begins with a letter, as every cue does.
fn is_word(word: &str) -> bool {
    word.chars().next().is_some_and(char::is_alphabetic)
}

/// Whether a word, in any case of letters, is on the list.
pub(crate) fn has(cues: &[&str], word: &str) -> bool {
    Plain::of(word).is_on(cues)
}

/// The beginning of a word in small letters. No cue is longer.
pub(crate) struct Plain {
    bytes: [u8; 32],
    len: usize,
    /// Whether it is all of the word.
    is_whole: bool,
}

impl Plain {
    /// A word in small letters, without what cannot be seen.
    pub(crate) fn of(word: &str) -> Self {
        let mut plain = Self { bytes: [0; 32], len: 0, is_whole: true };
        let mut letters = word.chars().filter(|one| !is_invisible(*one)).flat_map(char::to_lowercase);
        plain.is_whole = letters.all(|letter| plain.push(letter));
        plain
    }

    /// Whether it is one of `cues`.
    pub(crate) fn is_on(&self, cues: &[&str]) -> bool {
        // Most cues begin with another letter.
        cues.iter().filter(|cue| self.begins_as(cue)).any(|cue| self.is(cue))
    }

    /// Whether it is the cue, or begins with it where that ends with `*`.
    pub(crate) fn is(&self, cue: &str) -> bool {
        let begins = |letters: &str| self.bytes().starts_with(letters.as_bytes());
        match cue.strip_suffix('*') {
            Some(letters) => begins(letters),
            None => self.is_whole && self.len == cue.len() && begins(cue),
        }
    }

    /// Whether it begins with the same byte as the cue: a quick way to leave most cues.
    pub(crate) fn begins_as(&self, cue: &str) -> bool {
        self.bytes().first() == cue.as_bytes().first()
    }

    /// Adds a letter; tells whether there was room for it.
    fn push(&mut self, letter: char) -> bool {
        let room = self.bytes.get_mut(self.len..self.len + letter.len_utf8());
        let has_room = room.is_some();
        if let Some(room) = room {
            letter.encode_utf8(room);
            self.len += letter.len_utf8();
        }
        has_room
    }

    fn bytes(&self) -> &[u8] {
        self.bytes.get(..self.len).unwrap_or_default()
    }
}

fn boundary_from(text: &str, from: usize) -> usize {
    (from..=text.len()).find(|place| text.is_char_boundary(*place)).unwrap_or(text.len())
}

fn boundary_to(text: &str, to: usize) -> usize {
    (0..=to).rev().find(|place| text.is_char_boundary(*place)).unwrap_or(0)
}
