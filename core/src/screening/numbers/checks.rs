//! Check digits and dates of the numbers that the Nordic countries give.
//!
//! Digits are values from 0 to 9, in the order in which they are written. A row of the wrong length has no right check
//! digits. Where the methods come from stands beside each weight; all were worked out again on published numbers.

/// The sum of each digit times its weight, the rest after division by 11. Nothing when the lengths differ.
fn rest_of_eleven(digits: &[u8], weights: &[u8]) -> Option<u32> {
    let sum =
        || digits.iter().zip(weights).map(|(digit, weight)| u32::from(*digit) * u32::from(*weight)).sum();
    let sum: u32 = if digits.len() == weights.len() { sum() } else { return None };
    Some(sum % 11)
}

/// By which rule the check digits of a Norwegian number are right.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NorwegianRule {
    /// The rule that holds for numbers given before 2032, and by which every number is right that the later rule admits
    /// with the rest 0. Source: Skatteetaten (found).
    Of1964,
    /// Only the rule for numbers that are given from 2032 on, which lets the first rest be 0 to 3. Source: Skatteetaten
    /// (found).
    Of2032,
}

/// The weights of the first check digit of a Norwegian number. Source: Skatteetaten (found).
const NO_FIRST: [u8; 10] = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
/// The weights of its second check digit, which are those of account numbers too. Source: Skatteetaten (found).
const NO_SECOND: [u8; 11] = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

/// By which rule the two check digits of 11 Norwegian digits are right, if by any.
pub(crate) fn norwegian(digits: &[u8]) -> Option<NorwegianRule> {
    let first = rest_of_eleven(digits.get(..10)?, &NO_FIRST)?;
    if rest_of_eleven(digits, &NO_SECOND)? != 0 {
        return None;
    }
    match first {
        0 => Some(NorwegianRule::Of1964),
        1..=3 => Some(NorwegianRule::Of2032),
        _ => None,
    }
}

/// Whether the check digit of a Norwegian account number is right. Source: the banks' description (found).
pub(crate) fn no_account(digits: &[u8]) -> bool {
    rest_of_eleven(digits, &NO_SECOND) == Some(0) && digits.iter().any(|digit| *digit != 0)
}

/// Whether the check digit of a Norwegian organisation number is right. Source: Brønnøysundregistra (found).
pub(crate) fn no_org(digits: &[u8]) -> bool {
    rest_of_eleven(digits, &[3, 2, 7, 6, 5, 4, 3, 2, 1]) == Some(0)
}

/// Whether the two check digits of a Norwegian immigration number are right: they are the rest itself. Source: UDI's
/// description (found).
pub(crate) fn no_duf(digits: &[u8]) -> bool {
    let (Some(head), Some([tens, ones])) = (digits.get(..10), digits.get(10..)) else { return false };
    let rest = rest_of_eleven(head, &[4, 6, 3, 2, 4, 6, 3, 2, 7, 5]);
    rest == Some(u32::from(*tens) * 10 + u32::from(*ones))
}

/// Whether the last digit is right by the method of Luhn, ISO/IEC 7812-1: Swedish numbers have it (found).
pub(crate) fn luhn(digits: &[u8]) -> bool {
    let sum: u32 = digits
        .iter()
        .rev()
        .enumerate()
        .map(|(place, digit)| {
            let digit = u32::from(*digit);
            if place % 2 == 0 { digit } else { digit * 2 / 10 + digit * 2 % 10 }
        })
        .sum();
    sum % 10 == 0
}

/// Whether a Danish number passes the check that was given up on 1 October 2007. A number that fails may be somebody's
/// all the same. Source: CPR-kontoret (found).
pub(crate) fn dk_cpr(digits: &[u8]) -> bool {
    rest_of_eleven(digits, &[4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) == Some(0)
}

/// Whether the check digit of a Danish company number is right. Source: python-stdnum's description (found).
pub(crate) fn dk_cvr(digits: &[u8]) -> bool {
    digits.first().is_some_and(|first| *first != 0)
        && rest_of_eleven(digits, &[2, 7, 6, 5, 4, 3, 2, 1]) == Some(0)
}

/// Whether the check digit of a Finnish business identity code is right. Source: PRH's description (found).
pub(crate) fn fi_y_tunnus(digits: &[u8]) -> bool {
    let (Some(head), Some([check])) = (digits.get(..7), digits.get(7..)) else { return false };
    match rest_of_eleven(head, &[7, 9, 10, 5, 8, 4, 2]) {
        Some(0) => *check == 0,
        Some(1) | None => false,
        Some(rest) => u32::from(*check) == 11 - rest,
    }
}

/// The letter or digit at the end of a Finnish personal identity code whose date and running number are these nine
/// digits. Source: Digi- ja väestötietovirasto (found).
pub(crate) fn fi_hetu(digits: &[u8]) -> Option<char> {
    const SIGNS: &[u8; 31] = b"0123456789ABCDEFHJKLMNPRSTUVWXY";
    let number = digits.iter().fold(0_usize, |number, digit| number * 10 + usize::from(*digit));
    SIGNS.get(number % 31).map(|sign| char::from(*sign))
}

/// Whether the check digit of an Icelandic identity number is right: the ninth of its ten digits. Numbers given from
/// February 2026 on may have a wrong one. Source: Þjóðskrá's description (found).
pub(crate) fn is_kennitala(digits: &[u8]) -> bool {
    digits.get(..9).and_then(|nine| rest_of_eleven(nine, &[3, 2, 7, 6, 5, 4, 3, 2, 1])) == Some(0)
}

/// The number that two digits make.
pub(crate) fn pair(digits: &[u8], at: usize) -> u32 {
    match digits.get(at..at + 2) {
        Some([tens, ones]) => u32::from(*tens) * 10 + u32::from(*ones),
        _ => 0,
    }
}

/// Whether a day is in the calendar, for a year of which two digits are known: of those only 00 can be without a
/// 29 February, and it is taken to have one.
pub(crate) fn is_day(day: u32, month: u32, year: u32) -> bool {
    let last = match month {
        2 if year % 4 == 0 => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return false,
    };
    (1..=last).contains(&day)
}
