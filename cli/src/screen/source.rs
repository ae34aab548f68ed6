//! From inputs to pieces of whole rows, each read once and none larger than it must be.

use std::fs::File;
use std::io::{self, Read};
use std::sync::Arc;

use super::args::{InputKind, ScreenArgs};
use super::fault::NoColumn;
use super::row::{Shape, Stand};
use super::split::{Splitter, is_blank};
use super::table::Columns;
use crate::input::{DeadEnd, Input};

/// How many bytes are asked for at a time. More would cost memory, fewer would cost time.
const PIECE: usize = 128 * 1024;

const BOM: &[u8] = b"\xef\xbb\xbf";

/// A part of the inputs, in their order.
#[derive(Debug)]
pub(super) struct Chunk {
    /// The number of the input.
    pub(super) input: usize,
    pub(super) part: Part,
}

/// What came of reading.
#[derive(Debug)]
pub(super) enum Part {
    /// Whole rows.
    Rows {
        shape: Shape,
        /// What stands before them and is no row: a byte order mark, a header.
        before: Vec<u8>,
        bytes: Vec<u8>,
        /// Where the first of them stands.
        stand: Stand,
        /// How many bytes were read for them.
        read: usize,
    },
    /// A row that is too long to be kept. It was passed over.
    TooLong { shape: Shape, stand: Stand },
    /// The input is no table with the columns that are needed.
    NoColumn(NoColumn),
    /// The input could not be opened.
    Unopened(Option<io::Error>),
    /// The input broke off.
    BrokenOff(io::Error),
}

/// All parts of all inputs.
pub(super) struct Source<'a> {
    args: &'a ScreenArgs,
    inputs: std::vec::IntoIter<(usize, Result<Input, DeadEnd>)>,
    stream: Option<Stream<'a>>,
}

impl<'a> Source<'a> {
    pub(super) fn new(args: &'a ScreenArgs, inputs: Vec<Result<Input, DeadEnd>>) -> Self {
        let inputs: Vec<_> = inputs.into_iter().enumerate().collect();
        Self { args, inputs: inputs.into_iter(), stream: None }
    }
}

impl Iterator for Source<'_> {
    type Item = Chunk;

    fn next(&mut self) -> Option<Chunk> {
        loop {
            if let Some(stream) = &mut self.stream {
                if let Some(part) = stream.next() {
                    return Some(Chunk { input: stream.input, part });
                }
                self.stream = None;
            }
            let (number, input) = self.inputs.next()?;
            let opened = match input {
                Ok(input) => open(&input).map(|reader| (kind(&input, self.args), reader)).map_err(Some),
                Err(dead_end) => Err(dead_end.error),
            };
            match opened {
                Ok((kind, reader)) => self.stream = Some(Stream::new(number, kind, reader, self.args)),
                Err(error) => return Some(Chunk { input: number, part: Part::Unopened(error) }),
            }
        }
    }
}

fn open(input: &Input) -> io::Result<Box<dyn Read + Send>> {
    Ok(match input {
        Input::File(path) => Box::new(File::open(path)?),
        Input::Stdin => Box::new(io::stdin()),
    })
}

/// How texts stand in an input.
pub(super) fn kind(input: &Input, args: &ScreenArgs) -> InputKind {
    args.input.unwrap_or_else(|| match input {
        Input::File(path) => path.to_str().and_then(InputKind::of_name).unwrap_or(InputKind::Text),
        Input::Stdin => InputKind::Lines,
    })
}

/// The parts of one input.
pub(super) struct Stream<'a> {
    input: usize,
    args: &'a ScreenArgs,
    reader: Box<dyn Read + Send>,
    splitter: Splitter,
    /// How texts stand in it; of a table that is known once the header is read.
    shape: Option<Shape>,
    /// Where a piece is read to.
    piece: Vec<u8>,
    /// What was read and is not given out yet, and how much of it was looked at.
    kept: Vec<u8>,
    seen: usize,
    /// What stands before the next rows and is none.
    before: Vec<u8>,
    /// Where the first row of what is kept stands.
    stand: Stand,
    /// How many bytes were read since the last part.
    read: usize,
    progress: Progress,
    /// Whether the rest of a row is passed over.
    is_skipping: bool,
}

/// How far an input was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Progress {
    /// Perhaps not as far as a byte order mark is long.
    Opened,
    Begun,
    /// To its end.
    Ended,
    /// All of it was given out.
    Done,
}

impl<'a> Stream<'a> {
    pub(super) fn new(
        input: usize,
        kind: InputKind,
        reader: Box<dyn Read + Send>,
        args: &'a ScreenArgs,
    ) -> Self {
        let (splitter, shape) = match kind {
            InputKind::Text => (Splitter::Whole, Some(Shape::Text)),
            InputKind::Lines => (Splitter::Lines, Some(Shape::Lines)),
            InputKind::Ndjson => (Splitter::Lines, Some(Shape::Ndjson)),
            InputKind::Csv => (Splitter::table(args.delimiter.byte()), None),
        };
        Self {
            input,
            args,
            reader,
            splitter,
            shape,
            piece: Vec::new(),
            kept: Vec::new(),
            seen: 0,
            before: Vec::new(),
            stand: Stand { row: 1, line: 1 },
            read: 0,
            progress: Progress::Opened,
            is_skipping: false,
        }
    }

    /// Reads a piece.
    fn fill(&mut self) -> io::Result<()> {
        self.piece.resize(PIECE, 0);
        let count = loop {
            match self.reader.read(&mut self.piece) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                read => break read?,
            }
        };
        self.kept.extend_from_slice(self.piece.get(..count).unwrap_or_default());
        self.read = self.read.saturating_add(count);
        if self.progress == Progress::Opened && (count == 0 || self.kept.len() >= BOM.len()) {
            self.progress = Progress::Begun;
            // A byte order mark is no part of a text.
            if self.kept.starts_with(BOM) {
                self.before.extend(self.kept.drain(..BOM.len()));
            }
        }
        if count == 0 {
            self.progress = Progress::Ended;
        }
        Ok(())
    }

    /// The rows that have come to their end, if there are any.
    fn whole_rows(&mut self) -> Option<Part> {
        if self.progress == Progress::Opened {
            return None;
        }
        while self.is_skipping || self.shape.is_none() {
            let lines = self.next_end()?;
            self.stand.line = self.stand.line.saturating_add(lines);
            let row: Vec<u8> = self.kept.drain(..self.seen).collect();
            self.seen = 0;
            if self.is_skipping {
                self.is_skipping = false;
                self.stand.row = self.stand.row.saturating_add(1);
            } else if let Err(no_column) = self.head(row) {
                self.progress = Progress::Done;
                return Some(Part::NoColumn(no_column));
            }
        }
        let (mut whole, mut after) = (0_usize, self.stand);
        while let Some(lines) = self.next_end() {
            let row = self.kept.get(whole..self.seen).unwrap_or_default();
            let counts = self.shape.as_ref().is_some_and(|shape| shape.counts(row));
            after.row = after.row.saturating_add(u64::from(counts));
            after.line = after.line.saturating_add(lines);
            whole = self.seen;
        }
        if whole == 0 {
            return None;
        }
        let rest = self.kept.split_off(whole);
        self.seen = rest.len();
        let bytes = std::mem::replace(&mut self.kept, rest);
        let stand = std::mem::replace(&mut self.stand, after);
        self.rows(bytes, stand)
    }

    /// Looks on until a row ends; returns how many lines it takes.
    fn next_end(&mut self) -> Option<u64> {
        let found = self.splitter.next_end(self.kept.get(self.seen..).unwrap_or_default());
        match found {
            Some(end) => self.seen = self.seen.saturating_add(end.bytes),
            None if self.is_skipping => (self.kept, self.seen) = (Vec::new(), 0),
            None => self.seen = self.kept.len(),
        }
        found.map(|end| end.lines)
    }

    /// Takes a row of a table that may be its header: blank lines can stand before it.
    fn head(&mut self, row: Vec<u8>) -> Result<(), NoColumn> {
        if !is_blank(&row) {
            self.shape = Some(Shape::Table(Arc::new(Columns::read(&row, self.args)?)));
        }
        self.before.extend(row);
        Ok(())
    }

    /// What is left at the end of the input: a row without a line break.
    fn last(&mut self) -> Option<Part> {
        let mut bytes = std::mem::take(&mut self.kept);
        if self.is_skipping {
            return None;
        }
        let is_header = self.shape.is_none() && !bytes.is_empty();
        if is_header && let Err(no_column) = self.head(std::mem::take(&mut bytes)) {
            return Some(Part::NoColumn(no_column));
        }
        if bytes.is_empty() && self.before.is_empty() { None } else { self.rows(bytes, self.stand) }
    }

    /// Passes over a row that is too long.
    fn skip(&mut self) -> Part {
        (self.kept, self.seen, self.is_skipping) = (Vec::new(), 0, true);
        if self.shape == Some(Shape::Text) {
            // Nothing comes after it.
            self.progress = Progress::Done;
        }
        match &self.shape {
            Some(shape) => Part::TooLong { shape: shape.clone(), stand: self.stand },
            None => {
                self.progress = Progress::Done;
                Part::NoColumn(NoColumn::BadHeader)
            }
        }
    }

    fn rows(&mut self, bytes: Vec<u8>, stand: Stand) -> Option<Part> {
        let shape = self.shape.clone()?;
        let before = std::mem::take(&mut self.before);
        Some(Part::Rows { shape, before, bytes, stand, read: std::mem::take(&mut self.read) })
    }
}

impl Iterator for Stream<'_> {
    type Item = Part;

    fn next(&mut self) -> Option<Part> {
        loop {
            if self.progress == Progress::Done {
                return None;
            }
            if let Some(part) = self.whole_rows() {
                return Some(part);
            }
            if self.progress == Progress::Ended {
                self.progress = Progress::Done;
                return self.last();
            }
            if self.kept.len() > self.args.max_bytes {
                return Some(self.skip());
            }
            if let Err(error) = self.fill() {
                self.progress = Progress::Done;
                return Some(Part::BrokenOff(error));
            }
        }
    }
}
