//! The lines of a document that a finding is about, made fit for a terminal.

use std::ops::Range;

use cocareer::TextRange;

use crate::terminal::push_safe;

/// A line with more characters than this is shown only around what matters.
const LONG_LINE: usize = 200;

/// How many characters are shown before and after what matters in a long line.
const AROUND: usize = 30;

/// Lines this far from a marked one are drawn too, when two marks are near each other.
const NEAR: usize = 3;

/// A document by its lines.
#[derive(Debug)]
pub(crate) struct Lines<'t> {
    text: &'t str,
    /// The byte at which each line begins.
    starts: Vec<usize>,
}

/// A few lines of a document, with the marked stretches in them.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Excerpt {
    /// The lines. Those that are not shown are empty.
    pub(crate) text: String,
    /// The number of the first one, counted from 1.
    pub(crate) first_line: usize,
    /// The marked stretches, in bytes of `text`.
    pub(crate) spans: Vec<Range<usize>>,
    /// Whether a line lacks its beginning, so that columns in it are not those of the document.
    pub(crate) is_cut: bool,
}

/// A marked stretch of one line, in bytes of the document.
#[derive(Debug, Clone)]
struct Mark {
    line: usize,
    bytes: Range<usize>,
}

impl<'t> Lines<'t> {
    /// Whether there is no text, so that nothing can be shown of it.
    pub(crate) const fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    pub(crate) fn new(text: &'t str) -> Self {
        let breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        let starts = std::iter::once(0).chain(breaks.map(|(at, _)| at.saturating_add(1)));
        Self { text, starts: starts.collect() }
    }

    /// The byte at a line and a column, both counted from 1, or the end of the line when it is shorter.
    pub(crate) fn byte_at(&self, line: usize, column: usize) -> usize {
        let line = self.bytes_of(line);
        let text = self.text.get(line.clone()).unwrap_or_default();
        let mut characters = text.trim_start_matches('\u{feff}').char_indices();
        let mark = text.len().saturating_sub(characters.as_str().len());
        let within = characters.nth(column.saturating_sub(1)).map(|(at, _)| at.saturating_add(mark));
        line.start.saturating_add(within.unwrap_or(text.len()))
    }

    /// The line with the number `line`, counted from 1, without its break.
    fn bytes_of(&self, line: usize) -> Range<usize> {
        let start = self.starts.get(line.saturating_sub(1)).copied().unwrap_or(self.text.len());
        let end = self.starts.get(line).copied().unwrap_or(self.text.len());
        let whole = self.text.get(start..end).unwrap_or_default();
        let whole = whole.strip_suffix('\n').unwrap_or(whole);
        start..start.saturating_add(whole.strip_suffix('\r').unwrap_or(whole).len())
    }

    /// The lines around `ranges`, each range marked as far as its first line goes.
    pub(crate) fn excerpt(&self, ranges: &[TextRange]) -> Excerpt {
        let byte = |byte: u32| usize::try_from(byte).unwrap_or(usize::MAX);
        let marks = ranges.iter().map(|range| self.mark(byte(range.start.byte)..byte(range.end.byte)));
        let marks: Vec<Mark> = marks.collect();
        let first_line = marks.iter().map(|mark| mark.line).min().unwrap_or(1);
        let last_line = marks.iter().map(|mark| mark.line).max().unwrap_or(1);
        let spans = marks.iter().map(|_| 0..0).collect();
        let mut out = Excerpt { text: String::new(), first_line, spans, is_cut: false };
        for number in first_line..=last_line {
            if marks.iter().any(|mark| mark.line.abs_diff(number) <= NEAR) {
                for part in self.shown(number, &marks) {
                    self.show(part, &marks, &mut out);
                }
            }
            if number < last_line {
                out.text.push('\n');
            }
        }
        out
    }

    fn mark(&self, bytes: Range<usize>) -> Mark {
        let line = self.starts.partition_point(|start| *start <= bytes.start).max(1);
        let within = self.bytes_of(line);
        let start = bytes.start.clamp(within.start, within.end);
        Mark { line, bytes: start..bytes.end.clamp(start, within.end) }
    }

    /// The parts of a line that are shown: all of it, or what is around the marks.
    fn shown(&self, number: usize, marks: &[Mark]) -> Vec<Range<usize>> {
        let line = self.bytes_of(number);
        let text = self.text.get(line.clone()).unwrap_or_default();
        if text.chars().nth(LONG_LINE).is_none() {
            return Vec::from([line]);
        }
        let here = marks.iter().filter(|mark| mark.line == number);
        let mut parts: Vec<_> = here.map(|mark| self.around(mark, &line)).collect();
        parts.sort_by_key(|part| part.start);
        parts.dedup_by(|next, before| {
            let touch = next.start <= before.end;
            if touch {
                before.end = before.end.max(next.end);
            }
            touch
        });
        parts
    }

    /// The beginning of a mark and what stands around it.
    fn around(&self, mark: &Mark, line: &Range<usize>) -> Range<usize> {
        let before = self.text.get(line.start..mark.bytes.start).unwrap_or_default();
        let start = before.char_indices().rev().nth(AROUND).map_or(0, |(at, _)| at);
        let marked = self.text.get(mark.bytes.clone()).unwrap_or_default();
        let marked = marked.char_indices().nth(AROUND).map_or(marked.len(), |(at, _)| at);
        let end = mark.bytes.start.saturating_add(marked);
        let after = self.text.get(end..line.end).unwrap_or_default();
        let after = after.char_indices().nth(AROUND).map_or(after.len(), |(at, _)| at);
        line.start.saturating_add(start)..end.saturating_add(after)
    }

    /// Appends one part of a line, and notes where the marked stretches came to be.
    fn show(&self, part: Range<usize>, marks: &[Mark], out: &mut Excerpt) {
        let begins = self.starts.binary_search(&part.start).is_ok();
        if !begins {
            out.is_cut = true;
            if !out.text.ends_with('…') {
                out.text.push('…');
            }
        }
        let text = self.text.get(part.clone()).unwrap_or_default();
        for (at, character) in text.char_indices() {
            let here = part.start.saturating_add(at);
            let before = out.text.len();
            match character {
                // Drawn as four spaces.
                '\t' => out.text.push('\t'),
                // The byte order mark is no part of what the document says.
                '\u{feff}' if here == 0 => {}
                other => push_safe(&mut out.text, other),
            }
            for (mark, span) in marks.iter().zip(&mut out.spans) {
                if mark.bytes.start == here {
                    *span = before..before;
                }
                if mark.bytes.contains(&here) {
                    span.end = out.text.len();
                }
            }
        }
        for (mark, span) in marks.iter().zip(&mut out.spans) {
            if mark.bytes.start == part.end {
                *span = out.text.len()..out.text.len();
            }
        }
        if self.text.get(part.end..).is_some_and(|rest| !rest.is_empty() && !rest.starts_with(['\n', '\r'])) {
            out.text.push('…');
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use cocareer::Position;

    fn range(text: &str, marked: &str) -> TextRange {
        let start = text.find(marked).expect("the marked text");
        let at = |byte| Position { line: 0, column: 0, byte: u32::try_from(byte).expect("a short text") };
        TextRange { start: at(start), end: at(start + marked.len()) }
    }

    fn marked(excerpt: &Excerpt) -> Vec<&str> {
        excerpt.spans.iter().map(|span| excerpt.text.get(span.clone()).expect("a span")).collect()
    }

    #[test]
    fn only_lines_near_a_mark_are_kept() {
        let text = "a\r\nb: æøå\nc\nd\ne\nf\ng\nh\ni\nj: x\n";
        let excerpt = Lines::new(text).excerpt(&[range(text, "j"), range(text, "æøå")]);
        assert_eq!(excerpt.first_line, 2);
        assert_eq!(marked(&excerpt), ["j", "æøå"]);
        assert_eq!(excerpt.text, "b: æøå\nc\nd\ne\n\ng\nh\ni\nj: x");
    }

    #[test]
    fn long_lines_are_cut_around_what_matters() {
        let text = format!("{}KEY{}VALUE{}", "x".repeat(300), "y".repeat(500), "z".repeat(300));
        let excerpt = Lines::new(&text).excerpt(&[range(&text, "VALUE"), range(&text, "KEY")]);
        assert_eq!(marked(&excerpt), ["VALUE", "KEY"]);
        assert!(excerpt.text.chars().count() < 200, "{}", excerpt.text);
        assert_eq!(excerpt.text.matches('…').count(), 3);
        let whole = Lines::new(&text).excerpt(&[range(&text, &text)]);
        assert!(whole.text.chars().count() < 100);
        assert!(marked(&whole)[0].starts_with("xxx"));
        let near = Lines::new(&text).excerpt(&[range(&text, "xKEYy"), range(&text, "KEY")]);
        assert_eq!(marked(&near), ["xKEYy", "KEY"]);
    }

    #[test]
    fn nothing_that_a_terminal_obeys_is_shown() {
        let text = "\u{feff}\ta: \"\u{1b}[31mred\"";
        let excerpt = Lines::new(text).excerpt(&[range(text, "\"\u{1b}[31mred")]);
        assert_eq!(marked(&excerpt), ["\"␛[31mred"]);
        assert!(!excerpt.text.contains(['\u{1b}', '\u{feff}']));
    }

    #[test]
    fn marks_end_with_the_line_and_the_text() {
        let text = "ab\ncd";
        let over = TextRange { end: range(text, "cd").end, ..range(text, "b") };
        assert_eq!(marked(&Lines::new(text).excerpt(&[over])), ["b"]);
        let beyond = Position { line: 9, column: 9, byte: 99 };
        let beyond = Lines::new(text).excerpt(&[TextRange { start: beyond, end: beyond }]);
        assert_eq!((marked(&beyond), beyond.first_line), (vec![""], 2));
        let lines = Lines::new("\u{feff}æb\nc");
        assert_eq!((lines.byte_at(1, 2), lines.byte_at(2, 9), lines.byte_at(7, 1)), (5, 8, 8));
    }
}
