//! Digits in groups, as they stand in a text from one place on.

use crate::screening::normal;

/// So many groups are looked at together.
pub(crate) const MAX_GROUPS: usize = 12;
/// So many digits are looked at together: more than any number has that is looked for.
pub(crate) const MAX_DIGITS: usize = 40;

/// What stands between two groups of digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Separator {
    /// The beginning of the window.
    #[default]
    Start,
    /// One blank.
    Space,
    /// One dash, with or without blanks around it.
    Dash,
    /// One full stop.
    Dot,
    /// One slash.
    Slash,
    /// One plus sign.
    Plus,
}

/// Digits that stand together.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Group {
    /// What stands before it.
    pub(crate) separator: Separator,
    /// How many digits it has. More than [`MAX_DIGITS`] are not counted.
    pub(crate) len: usize,
    /// The byte of the text that it begins at.
    pub(crate) start: usize,
    /// The byte of the text after its last digit.
    pub(crate) end: usize,
    /// How many digits of the window stand before it.
    pub(crate) first: usize,
    /// Whether a number can end with it: no letter or digit follows, and no comma or full stop with decimals behind.
    pub(crate) is_end: bool,
}

/// The groups of digits from one place on, as far as they can belong to one number.
#[derive(Debug, Clone)]
pub(crate) struct Window {
    groups: [Group; MAX_GROUPS],
    count: usize,
    digits: [u8; MAX_DIGITS],
    filled: usize,
    /// Whether a plus sign stands right before it.
    pub(crate) has_plus: bool,
}

impl Window {
    /// The window from the group of digits that begins at byte `at`, when a number can begin there: no letter, no
    /// digit, and no whole part of a number with a comma or full stop stands before. The digits are values from 0 to 9.
    pub(crate) fn at(text: &str, at: usize) -> Option<Self> {
        let before = normal::before(text, at);
        if before.is_some_and(|character| character.is_alphanumeric() || is_decimal(text, at, character)) {
            return None;
        }
        let has_plus = before == Some('+');
        let mut window = Self {
            groups: [Group::default(); MAX_GROUPS],
            count: 0,
            digits: [0; MAX_DIGITS],
            filled: 0,
            has_plus,
        };
        let (mut separator, mut place) = (Separator::Start, at);
        while window.count < MAX_GROUPS && window.filled < MAX_DIGITS {
            let Some(end) = window.add(text, place, separator) else { break };
            let Some((next, begin)) = gap(text, end) else { break };
            (separator, place) = (next, begin);
        }
        (window.count > 0).then_some(window)
    }

    /// Adds the group that begins at `start`; gives the byte after it, or nothing when there is none.
    fn add(&mut self, text: &str, start: usize, separator: Separator) -> Option<usize> {
        let first = self.filled;
        let (mut len, mut end) = (0, start);
        while let Some((digit, next)) = digit_at(text, end) {
            if let Some(place) = self.digits.get_mut(self.filled) {
                *place = digit;
                self.filled += 1;
            }
            len += 1;
            end = next;
            // A longer row of digits is no number; the rest of it need not be read for that.
            if len > MAX_DIGITS {
                break;
            }
        }
        if len == 0 {
            return None;
        }
        let is_end = len <= MAX_DIGITS && can_end(text, end);
        *self.groups.get_mut(self.count)? = Group { separator, len, start, end, first, is_end };
        self.count += 1;
        Some(end)
    }

    /// The groups.
    pub(crate) fn groups(&self) -> &[Group] {
        self.groups.get(..self.count).unwrap_or_default()
    }

    /// The digits of the first `groups` groups, joined, each from 0 to 9.
    pub(crate) fn digits(&self, groups: usize) -> &[u8] {
        let end =
            self.groups().get(..groups).and_then(<[Group]>::last).map_or(0, |last| last.first + last.len);
        self.digits.get(..end.min(self.filled)).unwrap_or_default()
    }

    /// How many groups, from the first on, have `digits` digits together and can be a number's end.
    pub(crate) fn groups_of(&self, digits: usize) -> Option<usize> {
        let groups = self.groups();
        let place = groups.iter().position(|group| group.first + group.len >= digits)?;
        let last = groups.get(place)?;
        (last.first + last.len == digits && last.is_end).then_some(place + 1)
    }

    /// The range of bytes of the first `groups` groups.
    pub(crate) fn range(&self, groups: usize) -> (usize, usize) {
        let taken = self.groups().get(..groups).unwrap_or_default();
        let start = taken.first().map_or(0, |group| group.start);
        (start, taken.last().map_or(start, |group| group.end))
    }
}

/// Whether digits that can belong to the same number come after those that end at byte `end`.
pub(crate) fn goes_on(text: &str, end: usize) -> bool {
    gap(text, end).is_some_and(|(_, next)| digit_at(text, next).is_some())
}

/// The digit at byte `at` and the byte after it.
pub(crate) fn digit_at(text: &str, at: usize) -> Option<(u8, usize)> {
    let (character, next) = normal::next(text, at)?;
    let digit = u8::try_from(character.to_digit(10)?).ok()?;
    Some((digit, next))
}

/// So many digits beside a comma or full stop are a number of their own: two numbers of a list without blanks.
const LISTED: usize = 6;

/// Whether a number can end before byte `at`.
fn can_end(text: &str, at: usize) -> bool {
    match normal::next(text, at) {
        Some((',' | '.', next)) => {
            let mut place = next;
            let step = || digit_at(text, place).map(|(_, after)| place = after);
            !(1..LISTED).contains(&core::iter::from_fn(step).take(LISTED).count())
        }
        Some((character, _)) => !character.is_alphanumeric(),
        None => true,
    }
}

/// Whether digits with the comma or full stop `sign` after them stand before byte `at`, and are no number of their own.
fn is_decimal(text: &str, at: usize, sign: char) -> bool {
    matches!(sign, ',' | '.')
        && (1..LISTED).contains(
            &normal::all_before(text, at).skip(1).take_while(char::is_ascii_digit).take(LISTED).count(),
        )
}

/// What separates the group that ends at `end` from the next one, and where that begins.
fn gap(text: &str, end: usize) -> Option<(Separator, usize)> {
    let (character, next) = normal::next(text, end)?;
    let separator = match character {
        ' ' => match normal::next(text, next)? {
            ('-', after) => return Some((Separator::Dash, skip_space(text, after))),
            _ => Separator::Space,
        },
        '-' => return Some((Separator::Dash, skip_space(text, next))),
        '.' => Separator::Dot,
        '/' => Separator::Slash,
        '+' => Separator::Plus,
        _ => return None,
    };
    Some((separator, next))
}

fn skip_space(text: &str, at: usize) -> usize {
    match normal::next(text, at) {
        Some((' ', next)) => next,
        _ => at,
    }
}
