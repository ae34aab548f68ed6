//! Letters and signs that look like another letter.
//!
//! The same map is laid over a term and over a text, so that it is enough when what looks alike becomes the same. That
//! makes classes such as 1, !, | and l, which all become i. Where that is too wide, such as for *tuli* and *tull*,
//! [`may_stand_for`] tells whether a sign was written in the place of a letter.
//!
//! Nordic letters stay what they are: å is no a, ø and ö no o, æ and ä no a.

/// The plain letter that a character of folded text looks like, or the character itself.
pub(crate) fn plain(character: char) -> char {
    if character.is_ascii() {
        return sign(character);
    }
    match LOOK_ALIKES.binary_search_by_key(&character, |(from, _)| *from) {
        Ok(at) => LOOK_ALIKES.get(at).map_or(character, |(_, to)| *to),
        Err(_) => character,
    }
}

/// Whether a character of a text may stand for a letter of a term: it is that letter, or something that is no Latin
/// letter and looks like it.
pub(crate) fn may_stand_for(shown: char, letter: char) -> bool {
    shown == letter || (!shown.is_ascii_lowercase() && plain(shown) == plain(letter))
}

/// Signs that are used as letters. Source: our design, after the usual ways to write so; no standard has them.
const fn sign(character: char) -> char {
    match character {
        '0' => 'o',
        '1' | '!' | '|' | 'l' => 'i',
        '3' => 'e',
        '4' | '@' => 'a',
        '5' | '$' => 's',
        '6' | '9' => 'g',
        '7' | '+' => 't',
        '8' => 'b',
        other => other,
    }
}

/// Letters of other scripts, and others, in the order of their numbers, of a text in small letters: Cyrillic н is h, as
/// its capital looks. What becomes l elsewhere becomes i. Source: Unicode confusables (UTS 39), as the Python package
/// confusable-homoglyphs 3.3.1 has them for the letter or its capital. Our own, for they are used so: the signs, small
/// capitals and letters of full width that are not there, and η, ω, б, з, п, ш, ӓ, ӧ, ƒ and ſ.
const LOOK_ALIKES: &[(char, char)] = &[
    ('¡', 'i'),
    ('¢', 'c'),
    ('¥', 'y'),
    ('§', 's'),
    ('ı', 'i'),
    ('ſ', 's'),
    ('ƒ', 'f'),
    ('ǀ', 'i'),
    ('ɑ', 'a'),
    ('ɡ', 'g'),
    ('ɩ', 'i'),
    ('ɪ', 'i'),
    ('ɴ', 'n'),
    ('ʀ', 'r'),
    ('ʏ', 'y'),
    ('ʙ', 'b'),
    ('ʜ', 'h'),
    ('ʟ', 'i'),
    // Greek
    ('α', 'a'),
    ('β', 'b'),
    ('γ', 'y'),
    ('ε', 'e'),
    ('ζ', 'z'),
    ('η', 'n'),
    ('ι', 'i'),
    ('κ', 'k'),
    ('μ', 'm'),
    ('ν', 'v'),
    ('ο', 'o'),
    ('ρ', 'p'),
    ('σ', 'o'),
    ('τ', 't'),
    ('υ', 'u'),
    ('χ', 'x'),
    ('ω', 'w'),
    ('ϲ', 'c'),
    ('ϳ', 'j'),
    // Cyrillic
    ('а', 'a'),
    ('б', 'b'),
    ('в', 'b'),
    ('г', 'r'),
    ('е', 'e'),
    ('з', 'e'),
    ('к', 'k'),
    ('м', 'm'),
    ('н', 'h'),
    ('о', 'o'),
    ('п', 'n'),
    ('р', 'p'),
    ('с', 'c'),
    ('т', 't'),
    ('у', 'y'),
    ('х', 'x'),
    ('ш', 'w'),
    ('ь', 'b'),
    ('ѕ', 's'),
    ('і', 'i'),
    ('ј', 'j'),
    ('ѡ', 'w'),
    ('ѵ', 'v'),
    ('ү', 'y'),
    ('һ', 'h'),
    ('ӏ', 'i'),
    ('ӓ', 'ä'),
    ('ӕ', 'æ'),
    ('ӧ', 'ö'),
    ('ԁ', 'd'),
    ('ԛ', 'q'),
    ('ԝ', 'w'),
    // Armenian
    ('հ', 'h'),
    ('ո', 'n'),
    ('ս', 'u'),
    ('ց', 'g'),
    ('օ', 'o'),
    // Small capitals
    ('ᴀ', 'a'),
    ('ᴄ', 'c'),
    ('ᴅ', 'd'),
    ('ᴇ', 'e'),
    ('ᴊ', 'j'),
    ('ᴋ', 'k'),
    ('ᴍ', 'm'),
    ('ᴏ', 'o'),
    ('ᴘ', 'p'),
    ('ᴛ', 't'),
    ('ᴜ', 'u'),
    ('ᴠ', 'v'),
    ('ᴡ', 'w'),
    ('ᴢ', 'z'),
    ('€', 'e'),
    ('∣', 'i'),
    ('ꜱ', 's'),
    // Full width
    ('！', 'i'),
    ('＄', 's'),
    ('０', 'o'),
    ('１', 'i'),
    ('３', 'e'),
    ('４', 'a'),
    ('５', 's'),
    ('７', 't'),
    ('＠', 'a'),
    ('ａ', 'a'),
    ('ｂ', 'b'),
    ('ｃ', 'c'),
    ('ｄ', 'd'),
    ('ｅ', 'e'),
    ('ｆ', 'f'),
    ('ｇ', 'g'),
    ('ｈ', 'h'),
    ('ｉ', 'i'),
    ('ｊ', 'j'),
    ('ｋ', 'k'),
    ('ｌ', 'i'),
    ('ｍ', 'm'),
    ('ｎ', 'n'),
    ('ｏ', 'o'),
    ('ｐ', 'p'),
    ('ｑ', 'q'),
    ('ｒ', 'r'),
    ('ｓ', 's'),
    ('ｔ', 't'),
    ('ｕ', 'u'),
    ('ｖ', 'v'),
    ('ｗ', 'w'),
    ('ｘ', 'x'),
    ('ｙ', 'y'),
    ('ｚ', 'z'),
    ('｜', 'i'),
];

#[cfg(test)]
mod tests {
    use super::{LOOK_ALIKES, may_stand_for, plain};

    fn skeleton(text: &str) -> String {
        text.chars().map(plain).collect()
    }

    #[test]
    fn the_table_is_in_order() {
        assert!(LOOK_ALIKES.windows(2).all(|pair| pair[0].0 < pair[1].0));
    }

    #[test]
    fn plain_letters_stay_plain() {
        for character in '\0'..=char::MAX {
            assert_eq!(plain(plain(character)), plain(character), "{character:?}");
        }
        for letter in ('a'..='z').filter(|letter| *letter != 'l') {
            assert_eq!(plain(letter), letter);
        }
    }

    #[test]
    fn nordic_letters_are_letters_of_their_own() {
        for letter in "åäöøæðþ".chars() {
            assert_eq!(plain(letter), letter);
        }
    }

    #[test]
    fn a_disguised_word_has_the_skeleton_of_the_word() {
        for (shown, word) in [
            ("r\u{443}s", "rys"),
            ("еksаmеn", "eksamen"),
            ("3ks@m3n", "eksamen"),
            ("sn0p", "snop"),
            ("tu1l", "tull"),
            ("tu!!", "tull"),
            ("ｅｋｓａｍｅｎ", "eksamen"),
            ("p€ng€r", "penger"),
            ("$nop", "snop"),
        ] {
            assert_eq!(skeleton(shown), skeleton(word), "{shown}");
            assert!(
                shown.chars().zip(word.chars()).all(|(sign, letter)| may_stand_for(sign, letter)),
                "{shown}"
            );
        }
    }

    #[test]
    fn a_letter_does_not_stand_for_another() {
        assert_eq!(skeleton("tuli"), skeleton("tull"));
        assert!(!may_stand_for('i', 'l'));
        assert!(may_stand_for('1', 'l') && may_stand_for('1', 'i') && may_stand_for('l', 'l'));
        assert!(!may_stand_for('a', 'å') && !may_stand_for('@', 'å') && !may_stand_for('0', 'ø'));
    }
}
