//! Days of birth: a day with a word beside it that says so, and the placeholder for a missing national identity number.

use crate::model::{MatchConfidence, MatchKind};
use crate::screening::contact::runs::Run;
use crate::screening::contact::{day, glue, nearby};
use crate::screening::hit::{Evidence, Hit};
use crate::screening::normal;
use crate::screening::window::Window;

pub(super) const CUES: &[&str] = &[
    "født",
    "fødd",
    "fødte",
    "fødselsdato*",
    "fødselsdag*",
    "fødselsdagen",
    "fødselsår*",
    "bursdag*",
    "gebursdag*",
    "född",
    "födelsedatum*",
    "födelsedag*",
    "syntynyt",
    "syntymäaika*",
    "syntymäpäivä*",
    "fæddur",
    "fædd",
    "fæðingardag*",
    "afmæli*",
    "born",
    "birth",
    "birthday",
    "birthdate",
    "dob",
    "bday",
];

/// Reports the day of birth that begins with the row of digits `run`.
pub(super) fn find(text: &str, run: Run, hits: &mut Vec<Hit>) {
    let is_inside = normal::before(text, run.start).is_some_and(char::is_alphanumeric);
    if is_inside || !matches!(run.len, 1 | 2 | 4 | 6 | 8) {
        return;
    }
    let Some(range) = day::at(text, run.start) else { return };
    if is_said(text, range) {
        let evidence = Evidence::STRUCTURE.and(Evidence::CONTEXT_WORD);
        hits.push(Hit::new(MatchKind::BirthDate, MatchConfidence::Likely, evidence, range));
    }
}

/// Whether a word says that it is a day of birth. `f.` and `s.` do only right before it.
fn is_said(text: &str, range: (usize, usize)) -> bool {
    let mut before = glue::plain_before(text, range.0).skip_while(|character| *character == ' ');
    let is_short = match before.next() {
        Some('.') => matches!(before.next(), Some('f' | 'F' | 's' | 'S')),
        last => last == Some('f'),
    };
    let is_word = before.next().is_none_or(|character| !character.is_alphanumeric());
    (is_short && is_word) || nearby::says(text, range, CUES)
}

/// Reports a day with the five digits that statistics put where a personal number is not known: 00100 or 00200.
/// Source: domain knowledge of the Norwegian population register (found).
pub(super) fn find_placeholder(text: &str, run: Run, hits: &mut Vec<Hit>) {
    if !matches!(run.len, 6 | 11) {
        return;
    }
    let Some(window) = Window::at(text, run.start) else { return };
    let Some(groups) = window.groups_of(11).filter(|groups| *groups <= 2) else { return };
    let digits = window.digits(groups);
    let (Some(day), Some(rest)) = (digits.get(..6), digits.get(6..)) else { return };
    if matches!(rest, [0, 0, 1 | 2, 0, 0]) && day::is_day_in_digits(day) {
        let evidence = Evidence::STRUCTURE.and(Evidence::FORMAT);
        hits.push(Hit::new(MatchKind::BirthDate, MatchConfidence::Possible, evidence, window.range(groups)));
    }
}
