//! Texts that shout.

use crate::model::{MatchConfidence, MatchKind};
use crate::screening::hit::{Evidence, Hit};
use crate::screening::sweep::Signs;

/// A text with fewer letters is too short to shout: "OK", "NAV og KS".
const LEAST_LETTERS: usize = 12;
/// Nor does one with fewer words.
const LEAST_WORDS: usize = 3;
/// More than so many of a hundred letters are capitals where a text shouts.
const SHARE: usize = 80;

/// Reports the stretch from the first letter to the last one where most of a text is in capital letters.
pub(crate) fn find(text: &str, signs: &Signs, hits: &mut Vec<Hit>) {
    // Most texts are told by their letters of ASCII. The others have two bytes or more each, and may all be capitals.
    let count = |is: fn(&u8) -> bool| text.as_bytes().iter().filter(|byte| is(byte)).count();
    let (capitals, small) = (count(u8::is_ascii_uppercase), count(u8::is_ascii_lowercase));
    let rest = text.len().saturating_sub(capitals).saturating_sub(small);
    let most = capitals.saturating_add(if signs.has_other { rest / 2 } else { 0 });
    if !is_shouted(most, small) {
        return;
    }
    let (mut capitals, mut small, mut words) = (0_usize, 0_usize, 0_usize);
    let (mut first, mut last) = (None, 0);
    let mut in_word = false;
    for (place, character) in text.char_indices() {
        let is_letter = character.is_alphabetic();
        if is_letter {
            capitals += usize::from(character.is_uppercase());
            small += usize::from(character.is_lowercase());
            words += usize::from(!in_word);
            first = first.or(Some(place));
            last = place + character.len_utf8();
        }
        in_word =
            is_letter || (in_word && matches!(character, '\'' | '’' | '\u{ad}' | '\u{300}'..='\u{36f}'));
    }
    let letters = capitals.saturating_add(small);
    let shouts = letters >= LEAST_LETTERS && words >= LEAST_WORDS && is_shouted(capitals, small);
    if let Some(first) = first.filter(|_| shouts) {
        let sure = MatchConfidence::Certain;
        hits.push(Hit::new(MatchKind::AllCaps, sure, Evidence::FORMAT, (first, last)));
    }
}

/// Whether so many capitals beside so many small letters are a shout.
const fn is_shouted(capitals: usize, small: usize) -> bool {
    capitals.saturating_mul(100) > capitals.saturating_add(small).saturating_mul(SHARE)
}
