//! Denmark: personal identity numbers, companies.
//!
//! Sources: the Danish CPR Office, the Danish Business Authority.

use crate::model::MatchKind;
use crate::screening::cues::Cues;
use crate::screening::hit::Evidence;
use crate::screening::numbers::checks;
use crate::screening::numbers::date::{self, Year, exists};
use crate::screening::numbers::grade::{Grades, Writing};
use crate::screening::numbers::shape::{
    Asks, CHECKED, DASH, DOT, Form, Reading, SLASH, SPACE, SPREAD, START, Shape, form,
};

pub(super) const SHAPES: [Shape; 3] = [
    Shape { digits: 10, forms: DATE_FORMS, cues: Cues::DK_PERSON, asks: Asks::Nothing, read: person },
    Shape { digits: 10, forms: DATE_FORMS, cues: Cues::DK_PERSON, asks: Asks::Word, read: replacement },
    Shape { digits: 8, forms: COMPANY_FORMS, cues: Cues::DK_CVR, asks: Asks::Word, read: company },
];

/// A date and four digits, as Danes and Icelanders write them.
pub(super) const DATE_FORMS: &[Form] = &[
    form(&[(10, START)], Writing::Plain),
    form(&[(6, START), (4, DASH)], Writing::Usual),
    form(&[(2, START), (2, DOT | SLASH), (2, DOT | SLASH), (4, DASH)], Writing::Usual),
    form(&[(6, START), (4, SPACE)], Writing::Plain),
    SPREAD,
];

const COMPANY_FORMS: &[Form] = &[
    form(&[(8, START)], Writing::Plain),
    form(&[(2, START), (2, SPACE), (2, SPACE), (2, SPACE)], Writing::Plain),
    SPREAD,
];

/// What is added to the day of a number that is lent out when no other is at hand (confidence: memory).
const REPLACEMENT: u32 = 60;

/// A personal identity number. It is never turned down because of its check digit: since October 2007 numbers are
/// given where it is not right.
fn person(digits: &[u8]) -> Option<Reading> {
    has_day(digits, 0)?;
    let (grades, evidence) =
        if checks::cpr(digits) { (Grades::WEAK, CHECKED) } else { (Grades::HALF, Evidence::STRUCTURE) };
    Some(Reading { kind: MatchKind::DkCpr, grades, evidence })
}

fn replacement(digits: &[u8]) -> Option<Reading> {
    has_day(digits, REPLACEMENT)?;
    let evidence = if checks::cpr(digits) { CHECKED } else { Evidence::STRUCTURE };
    Some(Reading { kind: MatchKind::DkCpr, grades: Grades::LENIENT, evidence })
}

/// Something, when the day exists in the century that the seventh digit says.
fn has_day(digits: &[u8], added: u32) -> Option<()> {
    let [day, month, year] = date::pairs(digits)?;
    let century = match (*digits.get(6)?, year) {
        (0..=3, _) | (4 | 9, 37..) => 1900,
        (4 | 9, _) | (5..=8, 0..=57) => 2000,
        _ => 1800,
    };
    exists(Year::Full(century + year), month, day.saturating_sub(added)).then_some(())
}

/// A company.
pub(super) fn company(digits: &[u8]) -> Option<Reading> {
    let is_one = digits.first() != Some(&0) && checks::cvr(digits);
    is_one.then_some(Reading { kind: MatchKind::DkCvr, grades: Grades::HALF, evidence: Evidence::CHECKSUM })
}
