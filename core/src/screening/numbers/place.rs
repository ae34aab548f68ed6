//! Where a number stands: for itself, as a part of something longer, or in a code that no number is in.

use crate::screening::normal;
use crate::screening::numbers::grade::Standing;

/// No longer token is looked through for digits.
const REACH: usize = 40;

/// How many signs a UUID has (RFC 9562), and where its dashes are.
const UUID: usize = 36;
const DASHES: [usize; 4] = [8, 13, 18, 23];

/// Whether a range of bytes stands for itself.
pub(super) fn standing(text: &str, range: (usize, usize)) -> Standing {
    let mut before = normal::all_before(text, range.0);
    let is_part = match before.next() {
        Some('+' | '#') => true,
        Some('/' | '\\') => before.next().is_some_and(char::is_alphanumeric),
        // A code with letters and digits goes on with the number.
        Some('-' | ':') => before
            .take_while(|sign| sign.is_alphanumeric() || *sign == '-')
            .take(REACH)
            .any(|sign| sign.is_ascii_digit()),
        _ => false,
    };
    let goes_on = || match normal::next(text, range.1) {
        Some(('-' | '/' | ':' | '\\', next)) => {
            normal::next(text, next).is_some_and(|(sign, _)| sign.is_ascii_digit())
        }
        _ => false,
    };
    if is_part || goes_on() { Standing::Part } else { Standing::Alone }
}

/// Whether a range of bytes is inside of a UUID.
pub(super) fn is_in_uuid(text: &str, range: (usize, usize)) -> bool {
    let bytes = text.as_bytes();
    let is_sign = |byte: &u8| byte.is_ascii_hexdigit() || *byte == b'-';
    let head = bytes
        .get(..range.0)
        .unwrap_or_default()
        .iter()
        .rev()
        .take(UUID)
        .take_while(|byte| is_sign(byte))
        .count();
    let tail =
        bytes.get(range.1..).unwrap_or_default().iter().take(UUID).take_while(|byte| is_sign(byte)).count();
    let token = bytes.get(range.0 - head..range.1 + tail).unwrap_or_default();
    token.len() == UUID && token.iter().enumerate().all(|(at, byte)| (*byte == b'-') == DASHES.contains(&at))
}

/// Whether a range of bytes holds signs that cannot be seen, or digits and letters outside of ASCII.
pub(super) fn is_disguised(text: &str, range: (usize, usize)) -> bool {
    let seen = text.get(range.0..range.1).unwrap_or_default();
    let is_hidden = |sign: char| normal::is_invisible(sign) || normal::plain(sign).is_ascii_alphanumeric();
    !seen.is_ascii() && seen.chars().any(|sign| !sign.is_ascii() && is_hidden(sign))
}
