//! Days of birth inside of numbers. They are only asked whether they exist, and never kept.

use chrono::NaiveDate;

/// The year of a day of birth, as far as a number tells it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Year {
    /// The whole year.
    Full(u32),
    /// The last two digits. Each fourth is a leap year, `00` too.
    Short(u32),
}

/// Whether a calendar has the day. What is added to the day or month of some numbers must be taken away before.
pub(super) fn exists(year: Year, month: u32, day: u32) -> bool {
    let year = match year {
        Year::Full(year) => year,
        // In this century exactly each fourth year is a leap year.
        Year::Short(year) => 2000 + year,
    };
    i32::try_from(year).is_ok_and(|year| NaiveDate::from_ymd_opt(year, month, day).is_some())
}

/// The number that digits make.
pub(super) fn number(digits: &[u8]) -> u32 {
    digits.iter().fold(0, |number, digit| number * 10 + u32::from(*digit))
}

/// The numbers that the first three pairs of digits make.
pub(super) fn pairs(digits: &[u8]) -> Option<[u32; 3]> {
    match digits {
        [a, b, c, d, e, f, ..] => Some([number(&[*a, *b]), number(&[*c, *d]), number(&[*e, *f])]),
        _ => None,
    }
}
