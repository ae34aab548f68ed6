//! The rows of digits of a text, and the links in it, each found in one pass.

use crate::screening::normal;
use crate::screening::window::digit_at;

/// Digits that stand right after one another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Run {
    /// The byte of the first digit.
    pub(crate) start: usize,
    /// The byte after the last digit.
    pub(crate) end: usize,
    /// How many digits there are.
    pub(crate) len: usize,
}

/// Every row of digits in a text, in order.
pub(crate) struct Runs<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Runs<'t> {
    pub(crate) const fn new(text: &'t str) -> Self {
        Self { text, at: 0 }
    }
}

impl Iterator for Runs<'_> {
    type Item = Run;

    fn next(&mut self) -> Option<Run> {
        let mut start = self.at;
        loop {
            start = next_lead(self.text.as_bytes(), start)?;
            if is_digit(self.text, start) {
                break;
            }
            start += 1;
        }
        let (mut end, mut len) = (start, 0);
        while let Some((_, next)) = digit_at(self.text, end) {
            end = next;
            len += 1;
        }
        self.at = end.max(start + 1);
        Some(Run { start, end, len })
    }
}

/// The first byte, from `from` on, that a digit of a script that is known can begin with. Bytes are looked at many at a
/// time, for most texts have few.
fn next_lead(bytes: &[u8], from: usize) -> Option<usize> {
    let rest = bytes.get(from..)?;
    let has_none = |many: &&[u8]| many.iter().fold(0, |found, byte| found | u8::from(is_lead(byte))) == 0;
    let mut passed = 32 * rest.chunks_exact(32).take_while(has_none).count();
    passed += 8 * rest.get(passed..)?.chunks_exact(8).take_while(has_none).count();
    let place = rest.get(passed..)?.iter().position(is_lead)?;
    Some(from + passed + place)
}

/// Whether a digit of a script that is known can begin with the byte: of ASCII, Arabic-Indic (0xd9 and 0xdb, which
/// differ in one bit), of full width (0xef) or mathematical (0xf0).
const fn is_lead(byte: &u8) -> bool {
    (byte.wrapping_sub(b'0') < 10) | (*byte & 0xfd == 0xd9) | (byte.wrapping_sub(0xef) < 2)
}

/// Whether a digit of any script that is known begins at byte `at`.
fn is_digit(text: &str, at: usize) -> bool {
    let character = text.get(at..).and_then(|rest| rest.chars().next());
    character.is_some_and(|character| normal::plain(character).is_ascii_digit())
}

/// The links of a text that say so themselves, with `://` or `www.`, asked for in the order of the text.
pub(crate) struct Links<'t> {
    text: &'t str,
    /// The link that was found last.
    current: Option<(usize, usize)>,
}

impl<'t> Links<'t> {
    /// The links of a text. `may_have` is the sign that there can be any.
    pub(crate) fn new(text: &'t str, may_have: bool) -> Self {
        let mut links = Self { text, current: None };
        if may_have {
            links.current = links.after(0);
        }
        links
    }

    /// Whether byte `at` is inside of a link. Each question must be for a place at or after that of the last one.
    pub(crate) fn hold(&mut self, at: usize) -> bool {
        while let Some((start, end)) = self.current {
            if at < end {
                return at >= start;
            }
            self.current = self.after(end);
        }
        false
    }

    /// The first link from byte `from` on.
    fn after(&self, from: usize) -> Option<(usize, usize)> {
        let bytes = self.text.as_bytes();
        let rest = bytes.get(from..)?;
        let begins = |(at, byte): (usize, &u8)| match byte {
            b':' => rest.get(at..at + 3) == Some(b"://"),
            b'w' | b'W' => rest.get(at..at + 4).is_some_and(|four| four.eq_ignore_ascii_case(b"www.")),
            _ => false,
        };
        let start = from + rest.iter().enumerate().position(begins)?;
        let length = self.text.get(start..)?.find(char::is_whitespace);
        Some((start, length.map_or(bytes.len(), |length| start + length)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_digit_that_is_known_begins_with_a_byte_that_is_looked_for() {
        let digits = (char::MIN..=char::MAX).filter(|one| normal::plain(*one).is_ascii_digit());
        let mut count = 0;
        for digit in digits {
            let text = String::from(digit);
            assert!(text.as_bytes().first().is_some_and(is_lead), "{:x}", u32::from(digit));
            assert_eq!(Runs::new(&text).map(|run| run.len).collect::<Vec<_>>(), [1]);
            count += 1;
        }
        assert_eq!(count, 10 + 10 + 10 + 10 + 50);
    }
}
