//! Finland: personal identity codes, companies.
//!
//! Sources: the Digital and Population Data Services Agency, with the signs that were added in 2023; the Finnish Tax
//! Administration.

use crate::model::MatchKind;
use crate::screening::contact::Run;
use crate::screening::cues::Cues;
use crate::screening::hit::Evidence;
use crate::screening::normal;
use crate::screening::numbers::checks;
use crate::screening::numbers::date::{self, Year, exists};
use crate::screening::numbers::grade::{Grades, Writing};
use crate::screening::numbers::shape::{Asks, CHECKED, DASH, Form, Reading, SPREAD, START, Shape, form};
use crate::screening::window::digit_at;

pub(super) const SHAPES: [Shape; 1] =
    [Shape { digits: 8, forms: COMPANY_FORMS, cues: Cues::FI_ORG, asks: Asks::FormOrWord, read: company }];

const COMPANY_FORMS: &[Form] =
    &[form(&[(7, START), (1, DASH)], Writing::Usual), form(&[(8, START)], Writing::Plain), SPREAD];

/// A company.
pub(super) fn company(digits: &[u8]) -> Option<Reading> {
    checks::business(digits).then_some(Reading {
        kind: MatchKind::FiYTunnus,
        grades: Grades::HALF,
        evidence: Evidence::CHECKSUM,
    })
}

/// A personal identity code that was read.
pub(super) struct Code {
    pub(super) reading: Reading,
    pub(super) writing: Writing,
    /// The byte after it.
    pub(super) end: usize,
}

/// The personal identity code that begins with `run`: six digits, a sign for the century, three digits, and a control
/// character. The sign belongs to the code: two people can share the rest.
pub(super) fn code(text: &str, run: Run) -> Option<Code> {
    if run.len != 6 || normal::before(text, run.start).is_some_and(char::is_alphanumeric) {
        return None;
    }
    let (sign, mut at) = normal::next(text, run.end)?;
    let century = century(sign)?;
    let mut digits = [0; 9];
    let mut place = run.start;
    for (index, digit) in digits.iter_mut().enumerate() {
        if index == 6 {
            place = at;
        }
        let (value, next) = digit_at(text, place)?;
        (*digit, place) = (value, next);
    }
    let control;
    (control, at) = normal::next(text, place)?;
    let is_end = normal::next(text, at).is_none_or(|(next, _)| !next.is_alphanumeric());
    let [day, month, year] = date::pairs(&digits)?;
    // The numbers 000 and 001 are not given.
    let is_given = date::number(digits.get(6..)?) >= 2;
    let is_right = checks::finnish_control(&digits)? == control.to_ascii_uppercase();
    let has_day = exists(Year::Full(century + year), month, day);
    let is_capital = !sign.is_ascii_lowercase() && !control.is_ascii_lowercase();
    (is_end && is_given && is_right && has_day).then_some(Code {
        reading: Reading { kind: MatchKind::FiHetu, grades: Grades::SURE, evidence: CHECKED },
        writing: if is_capital { Writing::Usual } else { Writing::Plain },
        end: at,
    })
}

/// The century that a sign stands for.
fn century(sign: char) -> Option<u32> {
    match sign.to_ascii_uppercase() {
        '+' => Some(1800),
        '-' | 'U'..='Y' => Some(1900),
        'A'..='F' => Some(2000),
        _ => None,
    }
}
