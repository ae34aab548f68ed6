//! What stands right before and after a match, without a blank between.

use crate::screening::normal;
use crate::screening::window::Separator;

/// Whether a range of bytes hangs together with letters beside it, as parts of paths, names of files and identifiers
/// do, or is the part of a number after a comma.
pub(crate) fn is_glued(text: &str, range: (usize, usize)) -> bool {
    let mut before = plain_before(text, range.0);
    let is_glued_before = match before.next() {
        Some('#') => true,
        Some('/' | '=' | '-' | '&' | '?' | '%' | '\\') => before.next().is_some_and(char::is_alphanumeric),
        Some(',') => (1..4).contains(&before.take_while(char::is_ascii_digit).take(4).count()),
        _ => false,
    };
    let is_glued_after = || match normal::next(text, range.1) {
        Some(('-' | '/' | '=' | '\\', next)) => {
            normal::next(text, next).is_some_and(|(character, _)| character.is_alphabetic())
        }
        _ => false,
    };
    is_glued_before || is_glued_after()
}

/// What separates byte `start` from digits right before it, and the byte after those digits.
pub(crate) fn separator_before(text: &str, start: usize) -> Option<(Separator, usize)> {
    let seen = text.get(..start)?;
    let mut before = seen.char_indices().rev().filter(|(_, character)| !normal::is_invisible(*character));
    let separator = match normal::plain(before.next()?.1) {
        ' ' => Separator::Space,
        '-' => Separator::Dash,
        '.' => Separator::Dot,
        '/' => Separator::Slash,
        _ => return None,
    };
    let (at, digit) = before.next()?;
    normal::plain(digit).is_ascii_digit().then_some((separator, at + digit.len_utf8()))
}

/// The plain characters before a byte, nearest first.
pub(super) fn plain_before(text: &str, at: usize) -> impl Iterator<Item = char> {
    let seen = text.get(..at).unwrap_or_default();
    seen.chars().rev().filter(|character| !normal::is_invisible(*character)).map(normal::plain)
}
