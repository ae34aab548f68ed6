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
    byte: usize,
    utf16: usize,
    char: usize,
    /// The beginnings of the characters that are not counted yet.
    graphemes: core::iter::Peekable<unicode_segmentation::GraphemeIndices<'t>>,
    /// How many characters begin before `byte`.
    grapheme: usize,
    /// Whether every code point is a character of its own, so that they need not be looked for.
    is_plain: bool,
}

impl<'t> Counter<'t> {
    pub(crate) fn new(text: &'t str) -> Self {
        let graphemes = text.grapheme_indices(true).peekable();
        Self { text, byte: 0, utf16: 0, char: 0, graphemes, grapheme: 0, is_plain: !lengths::may_join(text) }
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
            grapheme: Units {
                start: if first.is_boundary { first.grapheme } else { first.grapheme.saturating_sub(1) },
                end: last.grapheme,
            },
        }
    }

    fn advance(&mut self, to: usize) -> Stand {
        let passed = self.text.get(self.byte..to).unwrap_or_default();
        for character in passed.chars() {
            self.char += 1;
            self.utf16 += character.len_utf16();
        }
        self.byte = to.max(self.byte);
        if self.is_plain {
            let (char, utf16) = (self.char, self.utf16);
            return Stand { byte: self.byte, utf16, char, grapheme: char, is_boundary: true };
        }
        while self.graphemes.next_if(|(start, _)| *start < self.byte).is_some() {
            self.grapheme += 1;
        }
        let is_boundary =
            self.graphemes.peek().map_or(self.byte >= self.text.len(), |(start, _)| *start == self.byte);
        Stand { byte: self.byte, utf16: self.utf16, char: self.char, grapheme: self.grapheme, is_boundary }
    }
}

#[derive(Clone, Copy)]
struct Stand {
    byte: usize,
    utf16: usize,
    char: usize,
    grapheme: usize,
    is_boundary: bool,
}
