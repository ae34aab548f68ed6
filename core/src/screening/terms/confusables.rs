//! Letters and signs that look like another letter.

/// The plain letter that a character of folded text looks like, or the character itself.
pub(crate) fn plain(character: char) -> char {
    character
}
