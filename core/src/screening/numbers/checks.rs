//! Check digits, as plain functions over digits from 0 to 9. The weights are the tables of those who give the numbers.

/// Weights for the first check digit of Norwegian national identity numbers. Source: the Norwegian Tax Administration.
const NO_FIRST: [u32; 10] = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
/// Weights for the second one, which are those of Norwegian bank accounts too: every national identity number passes
/// as an account.
const NO_SECOND: [u32; 11] = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];
/// Weights of Norwegian immigration numbers, over all but the two check digits. Source: the Directorate of Immigration.
const NO_DUF: [u32; 10] = [4, 6, 3, 2, 4, 6, 3, 2, 7, 5];
/// Weights of Norwegian organisation numbers. Source: the Brønnøysund Register Centre.
const NO_ORGANISATION: [u32; 9] = [3, 2, 7, 6, 5, 4, 3, 2, 1];
/// Weights of Danish personal identity numbers. Source: the Danish CPR Office.
const DK_CPR: [u32; 10] = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];
/// Weights of Danish company numbers. Source: the Danish Business Authority.
const DK_CVR: [u32; 8] = [2, 7, 6, 5, 4, 3, 2, 1];
/// Weights of Finnish business identity codes, over all but the check digit. Source: the Finnish Tax Administration.
const FI_BUSINESS: [u32; 7] = [7, 9, 10, 5, 8, 4, 2];
/// Weights of Icelandic identity numbers, over all but the check digit and the century. Source: Registers Iceland.
const IS_KENNITALA: [u32; 8] = [3, 2, 7, 6, 5, 4, 3, 2];
/// The control characters of Finnish personal identity codes, by remainder. Source: the Digital and Population Data
/// Services Agency.
const FI_CONTROL: [char; 31] = [
    '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F', 'H', 'J', 'K', 'L', 'M',
    'N', 'P', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y',
];

/// The remainder by 11 of the digits' sum, each times its weight.
fn remainder(digits: &[u8], weights: &[u32]) -> u32 {
    digits.iter().zip(weights).map(|(digit, weight)| u32::from(*digit) * weight).sum::<u32>() % 11
}

/// Whether there are as many digits as weights, and the weighted sum is a multiple of 11.
fn is_whole(digits: &[u8], weights: &[u32]) -> bool {
    digits.len() == weights.len() && remainder(digits, weights) == 0
}

/// The rules that Norwegian check digits are made by. Numbers of both stay valid side by side.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NorwegianRule {
    /// The one from 1964: both sums are multiples of 11.
    Y1964,
    /// The one for numbers that are given from 2032 on: the first sum leaves 0, 1, 2 or 3.
    Y2032,
}

/// The strictest rule by which the check digits of eleven digits are right. What passes the rule of 1964 passes that
/// of 2032 as well.
pub(crate) fn norwegian(digits: &[u8]) -> Option<NorwegianRule> {
    if !is_whole(digits, &NO_SECOND) {
        return None;
    }
    match remainder(digits, &NO_FIRST) {
        0 => Some(NorwegianRule::Y1964),
        1..=3 => Some(NorwegianRule::Y2032),
        _ => None,
    }
}

/// Whether eleven digits are a Norwegian account. The accounts of the former postal giro have seven digits after
/// `0000`, with a check digit by Luhn.
pub(crate) fn account(digits: &[u8]) -> bool {
    match digits {
        [0, 0, 0, 0, giro @ ..] => giro.len() == 7 && luhn(giro) && giro.iter().any(|digit| *digit != 0),
        _ => is_whole(digits, &NO_SECOND),
    }
}

/// Whether twelve digits are a Norwegian immigration number.
pub(crate) fn duf(digits: &[u8]) -> bool {
    match digits {
        [first @ .., tens, ones] if first.len() == NO_DUF.len() => {
            remainder(first, &NO_DUF) == u32::from(*tens) * 10 + u32::from(*ones)
        }
        _ => false,
    }
}

/// Whether nine digits are a Norwegian organisation number.
pub(crate) fn organisation(digits: &[u8]) -> bool {
    is_whole(digits, &NO_ORGANISATION)
}

/// Whether the check digit of ten Danish digits is right. Since October 2007 numbers are given where it is not.
pub(crate) fn cpr(digits: &[u8]) -> bool {
    is_whole(digits, &DK_CPR)
}

/// Whether eight digits are a Danish company number.
pub(crate) fn cvr(digits: &[u8]) -> bool {
    is_whole(digits, &DK_CVR)
}

/// Whether eight digits are a Finnish business identity code. A first part that leaves 1 has no check digit.
pub(crate) fn business(digits: &[u8]) -> bool {
    match digits {
        [first @ .., check] if first.len() == FI_BUSINESS.len() => {
            let left = remainder(first, &FI_BUSINESS);
            left != 1 && u32::from(*check) == (11 - left) % 11
        }
        _ => false,
    }
}

/// Whether the check digit of ten Icelandic digits is right. From February 2026 numbers are given where it is not.
pub(crate) fn kennitala(digits: &[u8]) -> bool {
    match digits {
        [first @ .., check, _century] if first.len() == IS_KENNITALA.len() => {
            u32::from(*check) == (11 - remainder(first, &IS_KENNITALA)) % 11
        }
        _ => false,
    }
}

/// The control character of a Finnish personal identity code with these nine digits: the day and the number.
pub(crate) fn finnish_control(digits: &[u8]) -> Option<char> {
    let left = digits.iter().fold(0, |left, digit| (left * 10 + usize::from(*digit)) % FI_CONTROL.len());
    FI_CONTROL.get(left).copied()
}

/// Whether the sum of the digits, every second from the right doubled and added up, ends with a zero (ISO/IEC 7812-1,
/// annex B).
pub(crate) fn luhn(digits: &[u8]) -> bool {
    let weigh = |(place, digit): (usize, &u8)| match (place % 2, *digit) {
        (0, digit) => u32::from(digit),
        (_, digit) => u32::from(digit) * 2 / 10 + u32::from(digit) * 2 % 10,
    };
    digits.iter().rev().enumerate().map(weigh).sum::<u32>() % 10 == 0
}
