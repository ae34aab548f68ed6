//! International bank account numbers (ISO 13616).

use crate::model::{MatchConfidence, MatchKind};
use crate::screening::contact::Run;
use crate::screening::hit::{Evidence, Hit};
use crate::screening::money::registry::{Country, country};
use crate::screening::normal;

/// Reports the account number whose check digits, or more, are the row of digits `run`.
pub(super) fn find(text: &str, run: Run, hits: &mut Vec<Hit>) {
    // The check digits come right after the letters, or with one blank or dash between.
    let Some((country, start)) = letters_before(text, run.start) else { return };
    if let Some((end, has_structure)) = read(text, run.start, country) {
        let evidence = Evidence::CHECKSUM;
        let (confidence, evidence) = if has_structure {
            (MatchConfidence::Certain, evidence.and(Evidence::STRUCTURE))
        } else {
            (MatchConfidence::Likely, evidence)
        };
        hits.push(Hit::new(MatchKind::Iban, confidence, evidence, (start, end)));
    }
}

/// The country whose letters stand before byte `at` as a word's beginning, and the byte of the first letter.
fn letters_before(text: &str, at: usize) -> Option<(&'static Country, usize)> {
    let seen = text.get(..at)?;
    let mut before = seen.char_indices().rev().filter(|(_, character)| !normal::is_invisible(*character));
    let mut second = before.next()?.1;
    if matches!(normal::plain(second), ' ' | '-') {
        second = before.next()?.1;
    }
    let (start, first) = before.next()?;
    let country = country([capital(first)?, capital(second)?])?;
    let is_inside = before.next().is_some_and(|(_, character)| character.is_alphanumeric());
    (!is_inside).then_some((country, start))
}

/// The ASCII capital of a letter, also of full width.
fn capital(character: char) -> Option<u8> {
    let letter = match u32::from(character) {
        wide @ (0xff21..=0xff3a | 0xff41..=0xff5a) => char::from_u32(wide - 0xff21 + 0x41)?,
        _ => character,
    };
    letter.is_ascii_alphabetic().then(|| letter.to_ascii_uppercase()).and_then(|one| u8::try_from(one).ok())
}

/// Reads a number from its check digits on. Gives the byte after it and whether it is made as its country says, when
/// it has the length and check digits that it must have.
fn read(text: &str, start: usize, country: &Country) -> Option<(usize, bool)> {
    let (mut at, mut check, mut rest, mut has_structure) = (start, 0, 0, true);
    for place in 0..country.len() - 2 {
        let (sign, next) = sign(text, at, place > 0)?;
        at = next;
        if place < 2 {
            check = check * 10 + value(sign).filter(|value| *value < 10)?;
            continue;
        }
        has_structure &= country.class(place - 2).is_some_and(|class| is_of(sign, class));
        rest = append(rest, value(sign)?);
    }
    let is_end = normal::next(text, at).is_none_or(|(next, _)| !next.is_alphanumeric());
    let [first, second] = country.code;
    rest = append(append(rest, value(first)?), value(second)?);
    let remainder = (rest * 100 + check) % 97;
    // Check digits are 98 less a remainder: from 02 to 98.
    (is_end && remainder == 1 && (2..=98).contains(&check)).then_some((at, has_structure))
}

/// The remainder by 97 after the digits of a sign were appended.
fn append(rest: u32, value: u32) -> u32 {
    (rest * if value < 10 { 10 } else { 100 } + value) % 97
}

/// The sign at byte `at` as an ASCII digit or capital letter, after one blank or dash where that is allowed, and the
/// byte after it.
fn sign(text: &str, at: usize, may_be_apart: bool) -> Option<(u8, usize)> {
    let (character, next) = normal::next(text, at)?;
    let (character, next) = match character {
        ' ' | '-' if may_be_apart => normal::next(text, next)?,
        _ => (character, next),
    };
    let digit = character.is_ascii_digit().then_some(character).and_then(|digit| u8::try_from(digit).ok());
    Some((digit.or_else(|| capital(character))?, next))
}

/// The number that a sign stands for: A is 10, Z is 35.
fn value(sign: u8) -> Option<u32> {
    char::from(sign).to_digit(36)
}

fn is_of(sign: u8, class: u8) -> bool {
    match class {
        b'n' => sign.is_ascii_digit(),
        b'a' => sign.is_ascii_uppercase(),
        _ => true,
    }
}
