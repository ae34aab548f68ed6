//! A text as lines and columns, the way edits look at it.

use super::layout::{Laid, lay_out};
use super::write::Style;
use crate::document::Format;
use crate::document::tree::Node;

/// A text, its lines and its layout.
#[derive(Debug)]
pub(super) struct Page<'t> {
    pub(super) text: &'t str,
    pub(super) yaml: bool,
    pub(super) style: Style,
    pub(super) root: Laid,
    /// The byte at which each line begins.
    lines: Vec<usize>,
}

impl<'t> Page<'t> {
    /// Nothing when the text has something that is not known here.
    pub(super) fn new(text: &'t str, format: Format, tree: &Node) -> Option<Self> {
        let yaml = format == Format::Yaml;
        let root = lay_out(text, yaml, tree)?;
        let breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        let lines = core::iter::once(0).chain(breaks.map(|(at, _)| at.saturating_add(1))).collect();
        let mut page = Self { text, yaml, style: Style::new(format), root, lines };
        page.style = Style::of(&page);
        Some(page)
    }

    pub(super) fn slice(&self, start: usize, end: usize) -> &'t str {
        self.text.get(start..end).unwrap_or_default()
    }

    pub(super) fn line_start(&self, at: usize) -> usize {
        let line = self.lines.partition_point(|start| *start <= at);
        self.lines.get(line.saturating_sub(1)).copied().unwrap_or(0)
    }

    /// The start of the line after the one that `at` is in, or the end of the text.
    pub(super) fn next_line(&self, at: usize) -> usize {
        let line = self.lines.partition_point(|start| *start <= at);
        self.lines.get(line).copied().unwrap_or(self.text.len())
    }

    /// The end of the line that `at` is in, without its line break.
    pub(super) fn line_end(&self, at: usize) -> usize {
        let (start, next) = (self.line_start(at), self.next_line(at));
        let line = self.slice(start, next);
        let line = line.strip_suffix('\n').map_or(line, |line| line.strip_suffix('\r').unwrap_or(line));
        start.saturating_add(line.len())
    }

    /// The number of characters before `at` on its line.
    pub(super) fn column(&self, at: usize) -> usize {
        self.slice(self.line_start(at), at).chars().count()
    }

    /// The space at the beginning of the line that `at` is in.
    pub(super) fn indentation(&self, at: usize) -> &'t str {
        let line = self.slice(self.line_start(at), at);
        let rest = line.trim_start_matches([' ', '\t']);
        line.get(..line.len().saturating_sub(rest.len())).unwrap_or_default()
    }

    /// Whether nothing but space stands before `at` on its line.
    pub(super) fn begins_line(&self, at: usize) -> bool {
        let before = self.slice(0, at).trim_end_matches([' ', '\t']);
        before.is_empty() || before.ends_with('\n')
    }

    /// Whether nothing but space and a comment stands behind `at` on its line.
    pub(super) fn ends_line(&self, at: usize) -> bool {
        let space = |byte: &u8| matches!(byte, b' ' | b'\t');
        let skipped = self.text.bytes().skip(at).take_while(space).count();
        match self.text.as_bytes().get(at.saturating_add(skipped)) {
            None | Some(b'\n' | b'\r') => true,
            Some(b'#') => self.yaml && skipped > 0,
            Some(_) => false,
        }
    }

    pub(super) fn has_line_break(&self, start: usize, end: usize) -> bool {
        self.slice(start, end).contains('\n')
    }

    /// Whether there may be a comment. Only to be asked where no text stands, or where caution does no harm.
    pub(super) fn has_comment(&self, start: usize, end: usize) -> bool {
        self.yaml && self.slice(start, end).contains('#')
    }

    pub(super) fn is_blank(&self, start: usize, end: usize) -> bool {
        self.slice(start, end).trim().is_empty()
    }

    /// The start of the lines of what begins at `at`, with the comments directly above that are indented alike.
    pub(super) fn lines_with_comments(&self, at: usize) -> usize {
        let column = self.column(at);
        let mut start = self.line_start(at);
        while let Some(before) = start.checked_sub(1) {
            if self.comment_line(before) != Some(column) {
                break;
            }
            start = self.line_start(before);
        }
        start
    }

    /// The end of the lines of what ends at `at`, with the comments directly below that are indented more than
    /// `column`.
    #[cfg(feature = "yaml")]
    pub(super) fn end_with_comments(&self, at: usize, column: usize) -> usize {
        let mut end = self.line_end(at);
        loop {
            let next = self.next_line(end);
            if next >= self.text.len() || self.comment_line(next).is_none_or(|indented| indented <= column) {
                return end;
            }
            end = self.line_end(next);
        }
    }

    /// The indentation of the comment that has all of the line at `at`.
    fn comment_line(&self, at: usize) -> Option<usize> {
        let line = self.slice(self.line_start(at), self.next_line(at));
        let rest = line.trim_start_matches(' ');
        (self.yaml && rest.starts_with('#')).then(|| line.len().saturating_sub(rest.len()))
    }
}
