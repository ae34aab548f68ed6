//! Finnish personal identity codes: six digits, a sign for the century, three digits and a sign to check by.

use crate::model::{MatchConfidence, MatchKind};
use crate::screening::contact::Run;
use crate::screening::contact::nearby;
use crate::screening::hit::{Evidence, Hit};
use crate::screening::normal;
use crate::screening::numbers::checks::{fi_hetu, is_day, pair};
use crate::screening::window::digit_at;

const CUES: &[&str] = &[
    "hetu",
    "hetuni",
    "henkilötunnus*",
    "henkilötunnuks*",
    "sotu",
    "personbeteckning*",
    "tunnus*",
    "tunnuks*",
];

/// Whether a word beside a range of bytes says that such a code stands there.
pub(super) fn is_named(text: &str, range: (usize, usize)) -> bool {
    nearby::says(text, range, CUES)
}

/// Reports the code that begins with the row of six digits `run`. Source of the signs: Digi- ja väestötietovirasto
/// (found); those from 2023 on tell people apart and are part of the code.
pub(super) fn find(text: &str, run: Run, hits: &mut Vec<Hit>) {
    let before = normal::before(text, run.start);
    if before.is_some_and(|sign| sign.is_alphanumeric() || matches!(sign, '_' | '-')) {
        return;
    }
    let Some(end) = read(text, run) else { return };
    let range = (run.start, end);
    let mut evidence = Evidence::CHECKSUM.and(Evidence::STRUCTURE).and(Evidence::FORMAT);
    if is_named(text, range) {
        evidence = evidence.and(Evidence::CONTEXT_WORD);
    }
    hits.push(Hit::new(MatchKind::FiHetu, MatchConfidence::Certain, evidence, range));
}

/// The byte after the code, when it is one.
fn read(text: &str, run: Run) -> Option<usize> {
    let mut digits = [0_u8; 9];
    let (head, tail) = digits.split_at_mut(6);
    fill(text, run.start, head)?;
    let (sign, at) = normal::next(text, run.end)?;
    let century: u32 = match sign.to_ascii_uppercase() {
        '+' => 18,
        '-' | 'Y' | 'X' | 'W' | 'V' | 'U' => 19,
        'A'..='F' => 20,
        _ => return None,
    };
    let at = fill(text, at, tail)?;
    let (check, end) = normal::next(text, at)?;
    let (day, month, year) = (pair(&digits, 0), pair(&digits, 2), pair(&digits, 4));
    // The year 2000 alone of those that end in 00 has a 29 February.
    let is_leap_missing = day == 29 && month == 2 && year == 0 && century != 20;
    let serial = pair(&digits, 6) * 10 + u32::from(digits.last().copied().unwrap_or_default());
    let is_right = fi_hetu(&digits) == Some(check.to_ascii_uppercase());
    let follows = normal::next(text, end).map(|(next, _)| next);
    let is_end = !follows.is_some_and(|next| next.is_alphanumeric() || next == '_');
    (is_right && serial >= 2 && is_end && is_day(day, month, year) && !is_leap_missing).then_some(end)
}

/// Reads as many digits as there is room for; gives the byte after them.
fn fill(text: &str, start: usize, room: &mut [u8]) -> Option<usize> {
    let mut at = start;
    for place in room {
        let (digit, next) = digit_at(text, at)?;
        (*place, at) = (digit, next);
    }
    Some(at)
}
