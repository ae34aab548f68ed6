//! Sweden: personal identity numbers, coordination numbers, organisations.
//!
//! Sources: the Swedish Tax Agency. Not looked for: interim numbers, which have a letter.

use crate::model::MatchKind;
use crate::screening::cues::Cues;
use crate::screening::numbers::checks;
use crate::screening::numbers::date::{self, Year, exists};
use crate::screening::numbers::grade::{Grades, Writing};
use crate::screening::numbers::shape::{
    Asks, CHECKED, DASH, Form, PLUS, Reading, SPACE, SPREAD, START, Shape, form,
};

pub(super) const SHAPES: [Shape; 3] = [
    Shape { digits: 12, forms: LONG_FORMS, cues: Cues::SE_PERSON, asks: Asks::Nothing, read: long_person },
    Shape { digits: 10, forms: FORMS, cues: Cues::SE_PERSON, asks: Asks::Nothing, read: person },
    Shape { digits: 10, forms: FORMS, cues: Cues::SE_ORG, asks: Asks::FormOrWord, read: organisation },
];

const LONG_FORMS: &[Form] = &[
    form(&[(12, START)], Writing::Plain),
    form(&[(8, START), (4, DASH | PLUS)], Writing::Usual),
    form(&[(8, START), (4, SPACE)], Writing::Plain),
    SPREAD,
];

/// From the year in which somebody turns 100, a plus sign is written.
const FORMS: &[Form] = &[
    form(&[(10, START)], Writing::Plain),
    form(&[(6, START), (4, DASH | PLUS)], Writing::Usual),
    form(&[(6, START), (4, SPACE)], Writing::Plain),
    SPREAD,
];

/// What is added to the day in a coordination number.
const COORDINATION: u32 = 60;

fn person(digits: &[u8]) -> Option<Reading> {
    let [year, month, day] = date::pairs(digits)?;
    read(digits, Year::Short(year), month, day, Grades::WEAK)
}

fn long_person(digits: &[u8]) -> Option<Reading> {
    let short = digits.get(2..)?;
    let century = date::number(digits.get(..2)?);
    let [year, month, day] = date::pairs(short)?;
    // Moments of this century to the minute look the same.
    let (hour, minute) = (date::number(digits.get(8..10)?), date::number(digits.get(10..)?));
    let may_be_time = century == 20 && hour < 24 && minute < 60;
    let grades = if may_be_time { Grades::WEAK } else { Grades::LONG };
    let is_century = matches!(century, 18..=20);
    is_century.then(|| read(short, Year::Full(century * 100 + year), month, day, grades)).flatten()
}

/// A personal identity number, or a coordination number. The number 000 is never given.
fn read(digits: &[u8], year: Year, month: u32, day: u32, grades: Grades) -> Option<Reading> {
    let kind = if exists(year, month, day) {
        MatchKind::SePersonnummer
    } else if exists(year, month, day.saturating_sub(COORDINATION)) {
        MatchKind::SeSamordningsnummer
    } else {
        return None;
    };
    let is_given = digits.get(6..9)?.iter().any(|digit| *digit != 0);
    (is_given && checks::luhn(digits)).then_some(Reading { kind, grades, evidence: CHECKED })
}

/// An organisation: the third digit is 2 or more, so that it is no date.
fn organisation(digits: &[u8]) -> Option<Reading> {
    let is_one = matches!(digits, [1..=9, _, 2..=9, ..]) && checks::luhn(digits);
    is_one.then_some(Reading { kind: MatchKind::SeOrgNumber, grades: Grades::HALF, evidence: CHECKED })
}
