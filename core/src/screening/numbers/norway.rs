//! Norway: national identity numbers and what is made like them, immigration numbers, organisations, accounts.
//!
//! Sources: the Norwegian Tax Administration on national identity numbers, D-numbers, numbers from 2032 on and
//! synthetic persons; Norsk helsenett and NAV on test persons; the Directorate of Immigration; the Brønnøysund Register
//! Centre. Not looked for: the numbers of the welfare service for persons without a national identity number (NPID).

use crate::model::MatchKind;
use crate::screening::cues::Cues;
use crate::screening::hit::Evidence;
use crate::screening::numbers::checks::{self, NorwegianRule};
use crate::screening::numbers::date::{self, Year, exists};
use crate::screening::numbers::grade::{Grades, Writing};
use crate::screening::numbers::shape::{
    Asks, CHECKED, DASH, DOT, Form, Reading, SLASH, SPACE, SPREAD, START, Shape, form,
};

pub(super) const SHAPES: [Shape; 6] = [
    Shape { digits: 12, forms: DUF_FORMS, cues: Cues::NO_DUF, asks: Asks::Nothing, read: duf },
    Shape { digits: 11, forms: PERSON_FORMS, cues: Cues::NO_PERSON, asks: Asks::Nothing, read: person },
    Shape { digits: 11, forms: PERSON_FORMS, cues: Cues::NO_PERSON, asks: Asks::Nothing, read: common_help },
    Shape { digits: 11, forms: PERSON_FORMS, cues: Cues::NO_PERSON, asks: Asks::Nothing, read: old_help },
    Shape { digits: 11, forms: ACCOUNT_FORMS, cues: Cues::NO_ACCOUNT, asks: Asks::Nothing, read: account },
    Shape {
        digits: 9,
        forms: ORGANISATION_FORMS,
        cues: Cues::NO_ORG,
        asks: Asks::Nothing,
        read: organisation,
    },
];

const DUF_FORMS: &[Form] = &[
    form(&[(12, START)], Writing::Plain),
    form(&[(4, START), (6, SPACE | DASH), (2, SPACE | DASH)], Writing::Usual),
    form(&[(4, START), (8, SPACE | DASH)], Writing::Plain),
    form(&[(10, START), (2, SPACE | DASH)], Writing::Plain),
    SPREAD,
];

const PERSON_FORMS: &[Form] = &[
    form(&[(11, START)], Writing::Plain),
    form(&[(6, START), (5, SPACE | DASH | DOT)], Writing::Usual),
    form(
        &[
            (2, START),
            (2, SPACE | DASH | DOT | SLASH),
            (2, SPACE | DASH | DOT | SLASH),
            (5, SPACE | DASH | DOT),
        ],
        Writing::Usual,
    ),
    form(&[(6, START), (3, SPACE | DASH), (2, SPACE | DASH)], Writing::Usual),
    form(
        &[(2, START), (2, SPACE | DOT), (2, SPACE | DOT), (3, SPACE | DASH), (2, SPACE | DASH)],
        Writing::Usual,
    ),
    form(&[(4, START), (2, SPACE | DOT), (5, SPACE | DOT)], Writing::Foreign),
    SPREAD,
];

const ACCOUNT_FORMS: &[Form] = &[
    form(&[(11, START)], Writing::Plain),
    form(&[(4, START), (2, SPACE | DOT), (5, SPACE | DOT)], Writing::Usual),
    SPREAD,
];

const ORGANISATION_FORMS: &[Form] = &[
    form(&[(9, START)], Writing::Plain),
    form(&[(3, START), (3, SPACE), (3, SPACE)], Writing::Usual),
    SPREAD,
];

/// One way to make a number of eleven digits: what is added to the day and to the month.
struct Variant {
    kind: MatchKind,
    day: u32,
    month: u32,
    series: Evidence,
    /// The whole year for a year of two digits and the three digits after it, by the rules until 2031; nothing when no
    /// number was given so.
    year: fn(u32, u32) -> Option<Year>,
}

const fn variant(
    kind: MatchKind,
    added: (u32, u32),
    series: Evidence,
    year: fn(u32, u32) -> Option<Year>,
) -> Variant {
    Variant { kind, day: added.0, month: added.1, series, year }
}

/// No two of them share a day and month. Test persons of NAV are made like help numbers, and both can have 40 added to the
/// day too: all of these are taken for help numbers.
const VARIANTS: [Variant; 7] = [
    variant(MatchKind::NoFodselsnummer, (0, 0), Evidence::NONE, year_of_birth),
    variant(MatchKind::NoDNumber, (40, 0), Evidence::NONE, year_of_d_number),
    variant(MatchKind::NoHNumber, (0, 40), Evidence::NONE, any_year),
    variant(MatchKind::NoHNumber, (40, 40), Evidence::NONE, any_year),
    // Norsk helsenett.
    variant(MatchKind::NoFodselsnummer, (0, 65), Evidence::SYNTHETIC, any_year),
    // The Tax Administration (Tenor).
    variant(MatchKind::NoFodselsnummer, (0, 80), Evidence::SYNTHETIC, year_of_birth),
    variant(MatchKind::NoDNumber, (40, 80), Evidence::SYNTHETIC, year_of_d_number),
];

/// Centuries of national identity numbers.
fn year_of_birth(year: u32, number: u32) -> Option<Year> {
    let century = match number {
        0..500 => 1900,
        500..750 if year >= 54 => 1800,
        900.. if year >= 40 => 1900,
        500.. if year < 40 => 2000,
        _ => return None,
    };
    Some(Year::Full(century + year))
}

/// Centuries of D-numbers, with more numbers since November 2021.
fn year_of_d_number(year: u32, number: u32) -> Option<Year> {
    let century = match number {
        0..200 if year < 40 => 1900,
        200.. if year < 40 => 2000,
        500..600 if year >= 58 => 1800,
        500..600 => return None,
        _ => 1900,
    };
    Some(Year::Full(century + year))
}

#[expect(clippy::unnecessary_wraps, reason = "it stands in the table beside others that can have none")]
const fn any_year(year: u32, _number: u32) -> Option<Year> {
    Some(Year::Short(year))
}

/// A national identity number, D-number or help number.
fn person(digits: &[u8]) -> Option<Reading> {
    let rule = checks::norwegian(digits)?;
    let [day, month, year] = date::pairs(digits)?;
    let is_of = |variant: &&Variant| {
        let (month, day) = (month.saturating_sub(variant.month), day.saturating_sub(variant.day));
        exists(Year::Short(year), month, day)
    };
    let variant = VARIANTS.iter().find(is_of)?;
    let (month, day) = (month - variant.month, day - variant.day);
    let born = (variant.year)(year, date::number(digits.get(6..9)?));
    let is_old = rule == NorwegianRule::Y1964 && born.is_some_and(|year| exists(year, month, day));
    let (grades, rule) =
        if is_old { (Grades::SURE, Evidence::NONE) } else { (Grades::LENIENT, Evidence::RULE_2032) };
    Some(Reading { kind: variant.kind, grades, evidence: CHECKED.and(variant.series).and(rule) })
}

/// A common help number: it begins with 8 or 9, and has no date.
fn common_help(digits: &[u8]) -> Option<Reading> {
    let is_one =
        matches!(digits.first(), Some(8 | 9)) && checks::norwegian(digits) == Some(NorwegianRule::Y1964);
    is_one.then_some(Reading { kind: MatchKind::NoFhNumber, grades: Grades::UNDATED, evidence: CHECKED })
}

/// The older form of help numbers, which looks the same.
fn old_help(digits: &[u8]) -> Option<Reading> {
    let reading = common_help(digits)?;
    Some(Reading { kind: MatchKind::NoHNumber, grades: Grades::LENIENT, ..reading })
}

/// An immigration number: it begins with a year.
fn duf(digits: &[u8]) -> Option<Reading> {
    let is_year = (1980..2100).contains(&date::number(digits.get(..4)?));
    (is_year && checks::duf(digits)).then_some(Reading {
        kind: MatchKind::NoDuf,
        grades: Grades::UNDATED,
        evidence: CHECKED,
    })
}

/// An account.
fn account(digits: &[u8]) -> Option<Reading> {
    checks::account(digits).then_some(Reading {
        kind: MatchKind::NoAccount,
        grades: Grades::WEAK,
        evidence: Evidence::CHECKSUM,
    })
}

/// An organisation: it begins with 8 or 9, and with 2 or 3 in the series for tests (confidence: memory).
pub(super) fn organisation(digits: &[u8]) -> Option<Reading> {
    let series = match digits.first()? {
        8 | 9 => Evidence::NONE,
        2 | 3 => Evidence::SYNTHETIC,
        _ => return None,
    };
    checks::organisation(digits).then_some(Reading {
        kind: MatchKind::NoOrgNumber,
        grades: Grades::HALF,
        evidence: Evidence::CHECKSUM.and(series),
    })
}
