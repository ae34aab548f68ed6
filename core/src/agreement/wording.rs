//! Texts of an agreement as they are compared: whether they say the same in the same words.

use unicode_normalization::UnicodeNormalization as _;

use crate::screening::plain_sign;

/// The words of a text, without what only changes how it looks: white space, letter case, punctuation, and the way in
/// which Unicode writes a character (NFC).
///
/// What can change the meaning stays: a sign before a digit (`1.5`, `-3`), the stop of `2. brot`, question marks, and characters that turn
/// the direction of writing. Unlike the folding of screened texts, characters of other shapes stay apart, because
/// `10²` is not `102`. No machine can see what a comma does to a sentence; the host can raise a change.
pub(super) fn words_of(text: &str) -> String {
    let lower: String =
        text.nfc().flat_map(char::to_lowercase).nfc().filter(|sign| !is_unseen(*sign)).collect();
    let mut words = String::with_capacity(lower.len());
    let mut signs = lower.trim_end().chars().map(plain_sign).peekable();
    let mut is_apart = false;
    let mut after_digit = false;
    while let Some(sign) = signs.next() {
        let next = signs.peek();
        let of_number =
            next.is_some_and(|next| next.is_numeric()) || (sign == '.' && after_digit && next.is_some());
        after_digit = sign.is_numeric();
        if sign.is_whitespace() || (is_punctuation(sign) && !of_number) {
            is_apart = true;
            continue;
        }
        if is_apart && !words.is_empty() {
            words.push(' ');
        }
        is_apart = false;
        words.push(sign);
    }
    words
}

/// Whether a character is drawn as nothing and changes nothing else either: soft hyphens and blanks of no width.
const fn is_unseen(sign: char) -> bool {
    matches!(sign, '\u{ad}' | '\u{200b}' | '\u{2060}' | '\u{feff}')
}

/// Whether a character is punctuation that sentences keep their meaning without. Question marks, per cent signs,
/// slashes and the like are not.
const fn is_punctuation(sign: char) -> bool {
    matches!(
        sign,
        '.' | ',' | ';' | ':' | '!' | '\'' | '"' | '(' | ')' | '[' | ']' | '-' | '«' | '»' | '¡' | '·'
            | '‘'..='‟' | '…' | '‹' | '›' | '•' | '،' | '؛' | '、' | '。' | '「'..='』' | '，' | '：' | '；'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_only_looks_different_says_the_same() {
        for (left, right) in [
            ("Vi lyttar.", "  vi\n\tlyttar"),
            ("«Vi lyttar» – alltid!", "Vi lyttar - alltid"),
            ("Bla\u{30a}tt", "BLÅTT"),
            ("so\u{ad}ver", "sover"),
            ("14–16 år", "14-16 år"),
            ("čázi, «giella»", "ČÁZI giella"),
            ("a\u{a0}b", "a b"),
            ("etter 30.", "Etter 30. \n"),
            ("etter 30.", "etter 30"),
            ("", " .\u{200b}"),
        ] {
            assert_eq!(words_of(left), words_of(right), "{left:?} {right:?}");
        }
    }

    #[test]
    fn what_can_change_the_meaning_stays() {
        for (left, right) in [
            ("etter 1.5 timar", "etter 15 timar"),
            ("etter 2. brot", "etter 2 brot"),
            ("etter 1,5 timar", "etter 1 5 timar"),
            ("10²", "102"),
            ("opptak er lov", "opptak er lov?"),
            ("no where", "nowhere"),
            ("10 %", "10"),
            ("og/eller", "og eller"),
            ("så", "sa"),
            ("ja 🙂", "ja"),
            ("ja\u{202e}", "ja"),
            ("minus -3", "minus 3"),
        ] {
            assert_ne!(words_of(left), words_of(right), "{left:?} {right:?}");
        }
    }
}
