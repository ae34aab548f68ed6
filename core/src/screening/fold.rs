//! Texts as they are compared: without what only changes how they look.

use unicode_normalization::UnicodeNormalization as _;

use crate::screening::normal::{is_invisible, plain};

/// A text for comparing: in compatibility form (NFKC) and lower case, without invisible characters, every stretch of
/// blanks as one, none at the ends.
pub(crate) fn fold(text: &str) -> String {
    let seen = text.chars().filter(|character| !is_invisible(*character)).map(plain);
    let lower: String = seen.nfkc().flat_map(char::to_lowercase).nfc().collect();
    let mut folded = String::with_capacity(lower.len());
    for word in lower.split_whitespace() {
        if !folded.is_empty() {
            folded.push(' ');
        }
        folded.push_str(word);
    }
    folded
}

/// What an allowed text is known by: a number by its digits alone, however they are grouped; anything else folded.
pub(crate) fn value_of(text: &str) -> String {
    let mut folded = fold(text);
    let is_number = |character: char| character.is_ascii_digit() || is_in_number(character);
    if folded.chars().all(is_number) && folded.chars().any(|character| character.is_ascii_digit()) {
        folded.retain(|character| !is_in_number(character) || character == '+');
    }
    folded
}

/// Whether a sign stands between the digits of a number.
const fn is_in_number(character: char) -> bool {
    matches!(character, ' ' | '-' | '.' | '/' | '(' | ')' | '+')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_only_looks_different_is_the_same() {
        assert_eq!(fold("  Blå\u{a0}\nBÆR "), "blå bær");
        assert_eq!(fold("bla\u{30a}"), "blå");
        assert_eq!(fold("ＡＢＣ"), "abc");
        assert_eq!(fold("so\u{ad}ver"), "sover");
        assert_ne!(fold("å"), fold("a"));
    }

    #[test]
    fn a_number_is_known_by_its_digits() {
        for written in ["22 22 22 22", "22222222", "222-22.222", "２２22 22\u{a0}22"] {
            assert_eq!(value_of(written), "22222222");
        }
        assert_eq!(value_of("+47 22 22 22 22"), "+4722222222");
        assert_eq!(value_of("Rom 22 B"), "rom 22 b");
        assert_eq!(value_of("a.b@skule.example"), "a.b@skule.example");
        assert_eq!(value_of("- -"), "- -");
    }
}
