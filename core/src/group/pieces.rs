//! A whole log, cut into its events.

use crate::group::log::MARK;
use crate::group::{LogError, LogReason};

/// The events of a log, each with the number of the line that it begins on: the lines, or the items of a JSON list.
/// Nothing is read here but where an event ends.
pub(crate) struct Pieces<'l> {
    rest: &'l [u8],
    line: usize,
    place: Place,
}

/// Where the cutting is.
#[derive(PartialEq)]
enum Place {
    Lines,
    /// Behind the bracket that begins a list.
    First,
    /// Behind an item.
    Between,
    /// Behind a comma.
    Next,
    /// Behind the bracket that ends a list.
    Behind,
    Done,
}

type Piece<'l> = Result<(usize, &'l [u8]), LogError>;

impl<'l> Pieces<'l> {
    pub(crate) fn new(log: &'l [u8]) -> Self {
        let mut pieces = Self { rest: log, line: 1, place: Place::Lines };
        let text = log.strip_prefix(MARK).unwrap_or(log);
        if text.iter().find(|byte| !is_space(**byte)) == Some(&b'[') {
            pieces.rest = text;
            pieces.skip_space();
            pieces.step(1);
            pieces.place = Place::First;
        }
        pieces
    }

    /// Goes on by some bytes that have no end of a line among them, and gives them.
    fn step(&mut self, count: usize) -> &'l [u8] {
        let (before, after) = self.rest.split_at_checked(count).unwrap_or((self.rest, &[]));
        self.rest = after;
        before
    }

    fn skip_space(&mut self) {
        let end = self.rest.iter().position(|byte| !is_space(*byte));
        self.pass(end.unwrap_or(self.rest.len()));
    }

    /// Goes on by some bytes, gives them, and counts the lines.
    fn pass(&mut self, count: usize) -> &'l [u8] {
        let passed = self.step(count);
        self.line = self.line.saturating_add(passed.iter().filter(|byte| **byte == b'\n').count());
        passed
    }

    fn next_line(&mut self) -> Option<Piece<'l>> {
        if self.rest.is_empty() {
            return None;
        }
        let end = self.rest.iter().position(|byte| *byte == b'\n');
        let number = self.line;
        self.line = self.line.saturating_add(1);
        let line = self.step(end.map_or(self.rest.len(), |end| end.saturating_add(1)));
        Some(Ok((number, line)))
    }

    /// How many bytes the item has that begins here: up to the comma or bracket behind it.
    fn item_length(&self) -> usize {
        let (mut depth, mut in_text, mut is_escaped) = (0_usize, false, false);
        let end = self.rest.iter().position(|byte| {
            if in_text {
                in_text = is_escaped || *byte != b'"';
                is_escaped = !is_escaped && *byte == b'\\';
                return false;
            }
            match byte {
                b'"' => in_text = true,
                b'[' | b'{' => depth = depth.saturating_add(1),
                b',' => return depth == 0,
                b']' | b'}' if depth == 0 => return true,
                b']' | b'}' => depth = depth.saturating_sub(1),
                _ => {}
            }
            false
        });
        end.unwrap_or(self.rest.len())
    }

    fn next_item(&mut self) -> Option<Piece<'l>> {
        self.skip_space();
        let number = self.line;
        let fail = |reason| Some(Err(LogError { line: number, reason }));
        match (self.rest.first(), &self.place) {
            (None, Place::Behind) => None,
            (None, _) => self.end(fail(LogReason::Truncated)),
            (Some(b']'), Place::First | Place::Between) => {
                self.step(1);
                self.place = Place::Behind;
                self.next_item()
            }
            (Some(b','), Place::Between) => {
                self.step(1);
                self.place = Place::Next;
                self.next_item()
            }
            (Some(b',' | b']' | b'}'), _) | (_, Place::Behind | Place::Between) => {
                self.end(fail(LogReason::Malformed))
            }
            _ => {
                let length = self.item_length();
                self.place = Place::Between;
                Some(Ok((number, self.pass(length))))
            }
        }
    }

    fn end(&mut self, last: Option<Piece<'l>>) -> Option<Piece<'l>> {
        self.place = Place::Done;
        last
    }
}

/// Whether a byte may stand between values of JSON.
pub(super) const fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\r' | b'\n')
}

impl<'l> Iterator for Pieces<'l> {
    type Item = Piece<'l>;

    fn next(&mut self) -> Option<Self::Item> {
        match self.place {
            Place::Lines => self.next_line(),
            Place::Done => None,
            _ => self.next_item(),
        }
    }
}
