//! One look at every byte of a text: where terms begin, and what other finders have to look for.

use crate::screening::TermSet;
use crate::screening::hit::Hit;

/// What a text has that finders look for. A finder whose sign is missing has nothing to find.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Signs {
    /// Digits of any script that finders know: ASCII, full width, Arabic-Indic.
    pub(crate) has_digit: bool,
    /// An at sign.
    pub(crate) has_at: bool,
    /// `://`, `www.` or a full stop between two letters.
    pub(crate) may_have_link: bool,
    /// A byte outside of ASCII.
    pub(crate) has_other: bool,
    /// How many capital letters of ASCII there are.
    pub(crate) capitals: usize,
    /// How many small letters of ASCII there are.
    pub(crate) small: usize,
}

/// Looks through a text once: reports the terms in it, and tells what signs it has.
pub(crate) fn sweep(text: &str, terms: &TermSet, hits: &mut Vec<Hit>) -> Signs {
    terms.find(text, hits);
    let mut signs = Signs::default();
    let mut last = [b' '; 2];
    for byte in text.bytes() {
        signs.has_digit |= byte.is_ascii_digit();
        signs.has_at |= byte == b'@';
        signs.has_other |= !byte.is_ascii();
        signs.capitals += usize::from(byte.is_ascii_uppercase());
        signs.small += usize::from(byte.is_ascii_lowercase());
        let [before, point] = last;
        let in_word = point == b'.' && byte.is_ascii_alphabetic() && !before.is_ascii_whitespace();
        signs.may_have_link |= in_word || (byte == b'/' && point == b'/');
        last = [point, byte];
    }
    // Digits of other scripts are outside of ASCII.
    signs.has_digit |=
        signs.has_other && text.chars().any(|one| crate::screening::normal::plain(one).is_ascii_digit());
    signs
}
