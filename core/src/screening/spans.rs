//! Places in a text, counted in the units of every host language.

use unicode_segmentation::UnicodeSegmentation as _;

use crate::screening::lengths;

/// A stretch of a text from `start` up to but not including `end`, counted from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Units {
    /// Where it begins.
    pub start: usize,
    /// Where the text goes on after it.
    pub end: usize,
}

/// A stretch of a text in four units.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct TextSpan {
    /// In bytes of UTF-8.
    pub byte: Units,
    /// In code units of UTF-16, as Kotlin, Java, JavaScript and NSString count.
    pub utf16: Units,
    /// In Unicode code points, as Python counts.
    pub char: Units,
    /// In characters as people count them (extended grapheme clusters), as Swift counts: those that the stretch
    /// touches.
    pub grapheme: Units,
}

/// Gives the spans of ranges of bytes, which must come in the order of the text: each byte is counted once.
pub(crate) struct Counter<'t> {
    text: &'t str,
    /// Where it stands. A place inside of a character counts as its beginning.
    at: Stand,
    /// The beginnings of the characters as people count them that are not passed yet. Nothing where each code point is
    /// a character.
    joined: Option<core::iter::Peekable<unicode_segmentation::GraphemeIndices<'t>>>,
}

/// A place in the text, in each unit.
#[derive(Clone, Copy, Default)]
struct Stand {
    byte: usize,
    utf16: usize,
    char: usize,
    /// How many characters as people count them begin before it.
    grapheme: usize,
    /// Whether it is inside of one.
    is_inside: bool,
}

impl<'t> Counter<'t> {
    pub(crate) fn new(text: &'t str) -> Self {
        let joined = lengths::may_join(text).then(|| text.grapheme_indices(true).peekable());
        Self { text, at: Stand::default(), joined }
    }

    /// The span of a range of bytes that does not begin before the last one ended.
    pub(crate) fn span(&mut self, start: usize, end: usize) -> TextSpan {
        let first = self.advance(start);
        let last = self.advance(end);
        TextSpan {
            byte: Units { start: first.byte, end: last.byte },
            utf16: Units { start: first.utf16, end: last.utf16 },
            char: Units { start: first.char, end: last.char },
            // A character that the stretch begins inside of is touched by it.
            grapheme: Units { start: first.grapheme - usize::from(first.is_inside), end: last.grapheme },
        }
    }

    fn advance(&mut self, to: usize) -> Stand {
        let at = &mut self.at;
        let passed = self.text.get(at.byte..to).unwrap_or_default();
        let (mut chars, mut wide) = (0, 0);
        for byte in passed.bytes() {
            // Bytes that go on with a code point begin with the bits 10; those beyond 16 bits with 1111.
            chars += usize::from(byte & 0xc0 != 0x80);
            wide += usize::from(byte >= 0xf0);
        }
        at.char += chars;
        at.utf16 += chars + wide;
        at.byte += passed.len();
        match &mut self.joined {
            None => at.grapheme += chars,
            Some(starts) => {
                while starts.next_if(|(start, _)| *start < at.byte).is_some() {
                    at.grapheme += 1;
                }
                let next = starts.peek().map_or(self.text.len(), |(start, _)| *start);
                at.is_inside = next != at.byte;
            }
        }
        *at
    }
}

#[cfg(test)]
#[path = "spans_tests.rs"]
mod tests;
