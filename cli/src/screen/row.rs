//! From a piece of an input to its rows.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;

use cocareer::ScreeningContext;

use super::context::Contexts;
use super::fault::Fault;
use super::split::{Splitter, content, is_blank, rows};
use super::table::Columns;
use super::{ndjson, table};
use crate::json;

/// How the texts stand in a piece of an input.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Shape {
    /// The piece is one text.
    Text,
    /// Each line is one.
    Lines,
    /// Each line is a JSON object with one.
    Ndjson,
    /// Each row of a table has one.
    Table(Arc<Columns>),
}

/// Which row of an input is next, and on which line it begins. Both are counted from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Stand {
    /// In a table the first row is the one after the header, and blank lines are none.
    pub(super) row: u64,
    pub(super) line: u64,
}

/// A row of an input.
#[derive(Debug)]
pub(super) struct Row<'c> {
    pub(super) stand: Stand,
    /// All of it, with the line break at its end.
    pub(super) raw: &'c [u8],
    pub(super) content: Content<'c>,
}

/// What is in a row.
#[derive(Debug)]
pub(super) enum Content<'c> {
    /// Nothing, where that means nothing.
    Blank,
    /// A text.
    Text(Text<'c>),
    /// Something else.
    Fault(Option<Id>, Fault),
}

/// A text to screen.
#[derive(Debug)]
pub(super) struct Text<'c> {
    /// Its id, where it has one.
    pub(super) id: Option<Id>,
    pub(super) words: Cow<'c, [u8]>,
    /// Where it is written in its row.
    pub(super) place: Range<usize>,
    pub(super) context: ScreeningContext,
}

/// What whoever made the row calls it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Id {
    Text(String),
    /// A whole number as it is written.
    Number(String),
}

impl Id {
    /// The id as JSON.
    pub(super) fn json(&self) -> String {
        match self {
            Self::Text(text) => json::text(text),
            Self::Number(number) => number.clone(),
        }
    }
}

impl Shape {
    /// What finds the rows.
    pub(super) fn splitter(&self) -> Splitter {
        match self {
            Self::Text => Splitter::Whole,
            Self::Lines | Self::Ndjson => Splitter::Lines,
            Self::Table(columns) => Splitter::table(columns.delimiter()),
        }
    }

    /// Whether a row is one that counts.
    pub(super) fn counts(&self, row: &[u8]) -> bool {
        !matches!(self, Self::Table(_)) || !is_blank(row)
    }

    /// Whether a row has nothing in it, where that means nothing. An empty line of texts is an empty text.
    fn is_nothing(&self, row: &[u8]) -> bool {
        match self {
            Self::Text | Self::Lines => false,
            Self::Ndjson => row.trim_ascii().is_empty(),
            Self::Table(_) => is_blank(row),
        }
    }

    /// A text in the form in which it stands in a row, in the place of `old`.
    pub(super) fn written(&self, text: String, old: &[u8]) -> String {
        match self {
            Self::Text | Self::Lines => text,
            Self::Ndjson => json::text(&text),
            Self::Table(columns) => table::field(&text, old, columns.delimiter()),
        }
    }
}

/// Gives each row of a piece, the first of which stands at `stand`, to `take`.
pub(super) fn each_row<'c>(
    bytes: &'c [u8],
    shape: &Shape,
    mut stand: Stand,
    most: usize,
    contexts: &mut Contexts,
    mut take: impl FnMut(Row<'c>),
) {
    for (raw, lines) in rows(bytes, shape.splitter()) {
        take(Row { stand, raw, content: read(raw, shape, most, contexts) });
        stand.line = stand.line.saturating_add(lines);
        stand.row = stand.row.saturating_add(u64::from(shape.counts(raw)));
    }
}

fn read<'c>(raw: &'c [u8], shape: &Shape, most: usize, contexts: &mut Contexts) -> Content<'c> {
    if shape.is_nothing(raw) {
        return Content::Blank;
    }
    if raw.len() > most {
        return Content::Fault(None, Fault::TooLong);
    }
    let read = match shape {
        Shape::Text | Shape::Lines => {
            let words = if *shape == Shape::Text { raw } else { content(raw) };
            let (words, place) = (Cow::Borrowed(words), 0..words.len());
            Ok(Text { id: None, words, place, context: contexts.usual() })
        }
        Shape::Ndjson => ndjson::read(raw, contexts),
        Shape::Table(columns) => columns.row(raw, contexts),
    };
    match read {
        Ok(text) => Content::Text(text),
        Err((id, fault)) => Content::Fault(id, fault),
    }
}
