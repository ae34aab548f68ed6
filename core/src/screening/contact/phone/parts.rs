//! The groups of digits that a telephone number can be made of.

use crate::screening::normal;
use crate::screening::window::{Separator, Window, digit_at};

/// So many digits are looked at: `00`, a country's code, and what comes after it.
const MAX_DIGITS: usize = 24;
/// So many groups are looked at.
const MAX_PARTS: usize = 10;

/// A group of digits.
#[derive(Debug, Clone, Copy)]
pub(super) struct Part {
    /// What stands before it.
    pub(super) separator: Separator,
    pub(super) len: usize,
    /// How many digits there are up to its end.
    pub(super) total: usize,
    /// The byte of the text after its last digit.
    pub(super) end: usize,
    /// Whether a number can end with it.
    pub(super) is_end: bool,
}

/// Groups of digits from one place on.
pub(super) struct Parts {
    parts: [Part; MAX_PARTS],
    count: usize,
    digits: [u8; MAX_DIGITS],
    filled: usize,
    /// The first byte, of the plus sign where there is one.
    pub(super) start: usize,
    pub(super) has_plus: bool,
}

impl Parts {
    /// The groups of a window. A bracket after the first group, as in `(08) 123` and `+46 (0)70`, is seen through.
    pub(super) fn new(text: &str, window: &Window) -> Self {
        let none = Part { separator: Separator::Start, len: 0, total: 0, end: 0, is_end: false };
        let first = window.range(1).0;
        let plus = || text.get(..first).and_then(|before| before.rfind('+')).unwrap_or(first);
        let start = if window.has_plus { plus() } else { first };
        let has_plus = window.has_plus;
        let mut parts =
            Self { parts: [none; MAX_PARTS], count: 0, digits: [0; MAX_DIGITS], filled: 0, start, has_plus };
        parts.add(window);
        if let [only] = window.groups() {
            let may_go_on = has_plus || (only.len <= 5 && window.digits(1).first() == Some(&0));
            let after = may_go_on.then(|| behind_bracket(text, only.end)).flatten();
            if let Some(rest) = after.and_then(|at| Window::at(text, at)) {
                parts.add(&rest);
            }
        }
        parts
    }

    fn add(&mut self, window: &Window) {
        let digits = window.digits(window.groups().len());
        for group in window.groups() {
            let of_group = digits.get(group.first..group.first + group.len);
            let (Some(of_group), Some(part)) = (of_group, self.parts.get_mut(self.count)) else { return };
            let Some(room) = self.digits.get_mut(self.filled..self.filled + group.len) else { return };
            room.copy_from_slice(of_group);
            self.filled += group.len;
            let is_first = self.count > 0 && group.separator == Separator::Start;
            let separator = if is_first { Separator::Space } else { group.separator };
            *part =
                Part { separator, len: group.len, total: self.filled, end: group.end, is_end: group.is_end };
            self.count += 1;
        }
    }

    /// The groups.
    pub(super) fn all(&self) -> &[Part] {
        self.parts.get(..self.count).unwrap_or_default()
    }

    /// The digits, each from 0 to 9.
    pub(super) fn digits(&self) -> &[u8] {
        self.digits.get(..self.filled).unwrap_or_default()
    }
}

/// Where digits go on behind a bracket that follows byte `end`, with a zero in brackets passed over.
fn behind_bracket(text: &str, end: usize) -> Option<usize> {
    let (mut at, mut has_bracket) = (end, false);
    for _ in 0..6 {
        let (character, next) = normal::next(text, at)?;
        match character {
            '(' => {
                has_bracket = true;
                let zero = digit_at(text, next).filter(|(digit, _)| *digit == 0);
                let closed = zero.and_then(|(_, after)| normal::next(text, after));
                at = closed.filter(|(character, _)| *character == ')').map_or(next, |(_, after)| after);
            }
            ')' => {
                has_bracket = true;
                at = next;
            }
            ' ' | '-' => at = next,
            _ if has_bracket && character.is_ascii_digit() => return Some(at),
            _ => return None,
        }
    }
    None
}
