//! Norwegian number plates.

use crate::model::{MatchConfidence, MatchKind};
use crate::screening::contact::nearby;
use crate::screening::contact::runs::Run;
use crate::screening::hit::{Evidence, Hit};
use crate::screening::normal;

/// Letters that no ordinary plate has. Source: Aftenposten Innsikt, April 2021 (found); `GA` and `HY` are for gas and
/// hydrogen, `EL` and its like for electricity.
const WITHOUT: &[char] = &['G', 'I', 'M', 'O', 'Q', 'W'];
const ALL_THE_SAME: &[[char; 2]] = &[['G', 'A']];

/// Letters that stand before numbers of other sorts: money, countries, `nr`.
const OTHERS: &[[char; 2]] = &[
    ['K', 'R'],
    ['N', 'R'],
    ['S', 'E'],
    ['D', 'K'],
    ['E', 'U'],
    ['U', 'S'],
    ['P', 'B'],
    ['K', 'L'],
    ['T', 'V'],
];

pub(super) const CUES: &[&str] = &[
    "bil",
    "bilen",
    "bilane",
    "biler",
    "bilnr",
    "bilnummer*",
    "skilt",
    "skiltet",
    "skiltnr*",
    "skiltnummer*",
    "bilskilt*",
    "nummerskilt*",
    "regnr",
    "reg",
    "registreringsnummer*",
    "registreringsnr",
    "kjennemerke*",
    "kjenneteikn*",
    "plate",
    "plates",
    "car",
    "mc",
    "motorsykkel*",
    "moped*",
    "mopeden",
    "scooter*",
    "tilhenger*",
    "tilhengar*",
];

/// Reports the plate whose digits are the row `run`.
pub(super) fn find(text: &str, run: Run, hits: &mut Vec<Hit>) {
    if !matches!(run.len, 4 | 5) {
        return;
    }
    let Some((start, letters)) = letters_before(text, run.start) else { return };
    let is_end = normal::next(text, run.end).is_none_or(|(next, after)| match next {
        '.' | ',' | '-' => normal::next(text, after).is_none_or(|(next, _)| !next.is_alphanumeric()),
        next => !next.is_alphanumeric(),
    });
    let begins_with_zero =
        crate::screening::window::digit_at(text, run.start).is_some_and(|(digit, _)| digit == 0);
    if !is_end || begins_with_zero {
        return;
    }
    let range = (start, run.end);
    let evidence = Evidence::STRUCTURE.and(Evidence::FORMAT);
    if nearby::says(text, range, CUES) {
        let evidence = evidence.and(Evidence::CONTEXT_WORD);
        hits.push(Hit::new(MatchKind::NoPlate, MatchConfidence::Likely, evidence, range));
    } else if run.len == 5 && letters.iter().all(char::is_ascii_uppercase) && !OTHERS.contains(&letters) {
        hits.push(Hit::new(MatchKind::NoPlate, MatchConfidence::Possible, evidence, range));
    }
}

/// The two letters before the digits, with one blank or dash between or none, and the byte of the first.
fn letters_before(text: &str, at: usize) -> Option<(usize, [char; 2])> {
    let seen = text.get(..at)?;
    let mut before = seen.char_indices().rev().filter(|(_, character)| !normal::is_invisible(*character));
    let mut second = before.next()?.1;
    if matches!(normal::plain(second), ' ' | '-') {
        second = before.next()?.1;
    }
    let (start, first) = before.next()?;
    let is_inside = before.next().is_some_and(|(_, character)| character.is_alphanumeric());
    let letters = [first, second];
    let capitals = letters.map(|letter| letter.to_ascii_uppercase());
    let can_be = |letter: &char| letter.is_ascii_uppercase() && !WITHOUT.contains(letter);
    let is_plate = capitals.iter().all(can_be) || ALL_THE_SAME.contains(&capitals);
    (is_plate && !is_inside).then_some((start, letters))
}
