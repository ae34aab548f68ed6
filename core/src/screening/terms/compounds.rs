//! Whether a form is a part of a compound word.

use crate::screening::TextLanguage;
use crate::screening::terms::fold::{Piece, is_unseen, is_word};
use crate::screening::terms::forms;

/// Words with more bytes than so before or behind a form are not taken for compound words.
const REACH: usize = 256;

/// Folded letters of a word, in a fixed room.
struct Letters {
    bytes: [u8; REACH],
    length: usize,
}

impl Letters {
    /// The folded letters of a text, when there is room for them.
    fn of(text: &str) -> Option<Self> {
        let (mut letters, mut piece, mut at) = (Self { bytes: [0; REACH], length: 0 }, Piece::new(), 0);
        while let Some(end) = piece.read(text, at) {
            for character in piece.characters() {
                letters.push(*character)?;
            }
            at = end;
        }
        Some(letters)
    }

    /// Adds a character when there is room for it.
    fn push(&mut self, character: char) -> Option<()> {
        let room = self.bytes.get_mut(self.length..)?;
        if room.len() < character.len_utf8() {
            return None;
        }
        self.length += character.encode_utf8(room).len();
        Some(())
    }

    fn as_str(&self) -> &str {
        self.bytes.get(..self.length).and_then(|bytes| core::str::from_utf8(bytes).ok()).unwrap_or_default()
    }
}

/// Whether a part of a compound word has three letters or more.
pub(super) fn is_long_enough(part: &str) -> bool {
    part.chars().filter(|one| one.is_alphabetic()).nth(2).is_some()
}

fn may_stand_alone(part: &str) -> bool {
    is_long_enough(part) && forms::may_go_on("", part)
}

/// The end of the word that goes on at a byte, with at most `dashes` dashes in it.
pub(super) fn end_of_word(text: &str, from: usize, mut dashes: usize) -> usize {
    let mut end = from;
    for (place, character) in text.get(from..).unwrap_or_default().char_indices() {
        if is_word(character) {
            end = from + place + character.len_utf8();
        } else if character == '-' && dashes > 0 {
            dashes -= 1;
        } else if !is_unseen(character) {
            break;
        }
    }
    end
}

/// The end of the compound word whose first part is the form at a range of bytes.
pub(super) fn end_of_compound(
    text: &str,
    start: usize,
    end: usize,
    language: Option<TextLanguage>,
) -> Option<usize> {
    let end_of_all = end_of_word(text, end, 1);
    let form = Letters::of(text.get(start..end)?)?;
    let after = Letters::of(text.get(end..end_of_all)?)?;
    let (form, after) = (form.as_str(), after.as_str());
    let is_part = |link: &&str| after.strip_prefix(*link).is_some_and(may_stand_alone);
    let goes_on = forms::may_go_on(form, after) && forms::links(language).iter().any(is_part);
    goes_on.then_some(end_of_all)
}

/// The start of the compound word whose last part begins at a byte.
pub(super) fn start_of_compound(text: &str, at: usize, language: Option<TextLanguage>) -> Option<usize> {
    let before = text.get(..at)?;
    let mut start = at;
    for (place, character) in before.char_indices().rev() {
        if is_word(character) {
            start = place;
        } else if !is_unseen(character) {
            break;
        }
        if at - place > REACH {
            return None;
        }
    }
    let letters = Letters::of(text.get(start..at)?)?;
    let is_part = |link: &&str| letters.as_str().strip_suffix(*link).is_some_and(may_stand_alone);
    forms::links(language).iter().filter(|link| !link.contains('-')).any(is_part).then_some(start)
}
