//! Iceland: identity numbers of persons and organisations.
//!
//! Source: Registers Iceland. Numbers of systems, which begin with 8 or 9, have no date and are not looked for.

use crate::model::MatchKind;
use crate::screening::cues::Cues;
use crate::screening::hit::Evidence;
use crate::screening::numbers::checks;
use crate::screening::numbers::date::{self, Year, exists};
use crate::screening::numbers::denmark::DATE_FORMS;
use crate::screening::numbers::grade::Grades;
use crate::screening::numbers::shape::{Asks, CHECKED, Reading, Shape};

pub(super) const SHAPES: [Shape; 2] = [
    Shape { digits: 10, forms: DATE_FORMS, cues: Cues::IS_PERSON, asks: Asks::Nothing, read: strict },
    Shape { digits: 10, forms: DATE_FORMS, cues: Cues::IS_PERSON, asks: Asks::FormOrWord, read: relaxed },
];

/// What is added to the day for an organisation.
const ORGANISATION: u32 = 40;

/// A number with the right check digit.
fn strict(digits: &[u8]) -> Option<Reading> {
    let is_one = checks::kennitala(digits) && (is_person(digits)? || has_day(digits, ORGANISATION)?);
    is_one.then_some(Reading { kind: MatchKind::IsKennitala, grades: Grades::WEAK, evidence: CHECKED })
}

/// The number of a person without the right check digit: from February 2026 such numbers are given.
fn relaxed(digits: &[u8]) -> Option<Reading> {
    let is_one = !checks::kennitala(digits) && is_person(digits)?;
    is_one.then_some(Reading {
        kind: MatchKind::IsKennitala,
        grades: Grades::LENIENT,
        evidence: Evidence::STRUCTURE,
    })
}

/// Whether there is a day, and the two digits after it are 20 or more.
fn is_person(digits: &[u8]) -> Option<bool> {
    Some(has_day(digits, 0)? && date::number(digits.get(6..8)?) >= 20)
}

/// Whether the day exists in the century that the last digit says: 9 and 0, and 8 (confidence: memory).
fn has_day(digits: &[u8], added: u32) -> Option<bool> {
    let [day, month, year] = date::pairs(digits)?;
    let century = match digits.get(9)? {
        8 => 1800,
        9 => 1900,
        0 => 2000,
        _ => return None,
    };
    Some(exists(Year::Full(century + year), month, day.saturating_sub(added)))
}
