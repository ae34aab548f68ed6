//! From a JSON Pointer to the place in the text that shows it.

use std::borrow::Cow;

use crate::document::Source;
use crate::document::tree::{Node, NodeValue, Span};
use crate::pointer::segments;
use crate::report::{Position, TextRange};

/// Finds places in one text.
#[derive(Debug)]
pub(crate) struct Locator<'t> {
    source: Source<'t>,
    tree: &'t Node,
    /// The byte at which each line begins.
    lines: Cow<'t, [usize]>,
}

impl<'t> Locator<'t> {
    pub(crate) fn new(source: Source<'t>, tree: &'t Node) -> Self {
        let breaks = source.text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        let lines = core::iter::once(0).chain(breaks.map(|(at, _)| at.saturating_add(1))).collect();
        Self { source, tree, lines }
    }

    /// For a text whose lines were looked up before, with [`Self::into_lines`].
    pub(crate) const fn with_lines(source: Source<'t>, tree: &'t Node, lines: &'t [usize]) -> Self {
        Self { source, tree, lines: Cow::Borrowed(lines) }
    }

    /// The byte at which each line begins.
    pub(crate) fn into_lines(self) -> Vec<usize> {
        self.lines.into_owned()
    }

    /// The range that shows `pointer`: a simple value itself, an object or list by its key. What is missing is
    /// shown by the key of the object that lacks it.
    pub(crate) fn range(&self, pointer: &str) -> TextRange {
        let mut node = self.tree;
        let mut shown = head(node);
        for segment in segments(pointer) {
            let next = match &node.value {
                NodeValue::Object(_) => {
                    node.member(&segment).map(|member| (&member.value, Some(member.key_span)))
                }
                NodeValue::List(_) => {
                    segment.parse().ok().and_then(|index| node.item(index)).map(|item| (item, None))
                }
                _ => None,
            };
            let Some((below, key)) = next else {
                return self.text_range(shown);
            };
            shown = match (&below.value, key) {
                (NodeValue::Object(_) | NodeValue::List(_), Some(key)) => key,
                _ => head(below),
            };
            node = below;
        }
        self.text_range(shown)
    }

    /// The range of the key that `pointer` ends in, or what [`Self::range`] gives when it ends in none.
    pub(crate) fn key_range(&self, pointer: &str) -> TextRange {
        let mut node = Some(self.tree);
        let mut key = None;
        for segment in segments(pointer) {
            let member = node.and_then(|node| node.member(&segment));
            key = member.map(|member| member.key_span);
            node = member.map(|member| &member.value).or_else(|| node?.item(segment.parse().ok()?));
        }
        key.map_or_else(|| self.range(pointer), |span| self.text_range(span))
    }

    /// The range of a stretch of bytes.
    pub(crate) fn text_range(&self, span: Span) -> TextRange {
        TextRange { start: self.position(span.start), end: self.position(span.end.max(span.start)) }
    }

    fn position(&self, byte: usize) -> Position {
        let line = self.lines.partition_point(|start| *start <= byte).max(1);
        let start = self.lines.get(line.saturating_sub(1)).copied().unwrap_or(0);
        let before = self.source.text.get(start..byte).unwrap_or_default();
        let narrow = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        Position {
            line: narrow(line),
            column: narrow(before.chars().count().saturating_add(1)),
            byte: narrow(byte.saturating_add(self.source.skipped)),
        }
    }
}

/// What to show of a value that has no key: all of a simple value, the first key of an object, otherwise the
/// first byte.
fn head(node: &Node) -> Span {
    match &node.value {
        NodeValue::Object(members) => {
            members.first().map_or_else(|| first_byte(node), |member| member.key_span)
        }
        NodeValue::List(items) => items.first().map_or_else(|| first_byte(node), head),
        _ => node.span,
    }
}

const fn first_byte(node: &Node) -> Span {
    let end = node.span.start.saturating_add(1);
    Span { start: node.span.start, end: if end < node.span.end { end } else { node.span.end } }
}
