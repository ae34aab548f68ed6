//! From a part of an input to what is written of it.

use cocareer::{Screening, ScreeningContext};

use super::context::Contexts;
use super::counts::Counts;
use super::fault::Fault;
use super::row::{Content, Id, Shape, Stand, each_row};
use super::source::{Chunk, Part};
use super::write::{Form, Name, Writer};
use crate::words::{Words, name};

/// Screens a text.
pub(super) type Screener<'a> = dyn Fn(&[u8], ScreeningContext) -> Screening + Sync + 'a;

/// What turns parts of inputs into what is written. Threads share it.
pub(super) struct Worker<'a> {
    pub(super) screener: &'a Screener<'a>,
    pub(super) writer: &'a Writer,
    /// What the inputs are called, by their numbers.
    pub(super) names: &'a [Name],
    pub(super) contexts: &'a Contexts,
    /// The bytes that a row may have.
    pub(super) most: usize,
}

/// What came of a part.
#[derive(Debug, Default)]
pub(super) struct Done {
    pub(super) out: Vec<u8>,
    pub(super) complaints: Vec<String>,
    pub(super) counts: Counts,
    /// How many bytes were read for it.
    pub(super) read: usize,
    pub(super) trouble: Trouble,
}

/// What went wrong with an input as a whole, from best to worst.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(super) enum Trouble {
    #[default]
    None,
    /// Nothing of it was read.
    Unread,
    /// It broke off, so what was written of it is not complete.
    BrokenOff,
}

impl Worker<'_> {
    /// Screens a part.
    pub(super) fn chunk(&self, chunk: Chunk) -> Done {
        let mut done = Done::default();
        let Some(file) = self.names.get(chunk.input) else { return done };
        match chunk.part {
            Part::Rows { shape, before, bytes, stand, read } => {
                done.read = read;
                if matches!(self.writer.form, Form::Redacted(_)) {
                    done.out = before;
                }
                self.rows(file, &shape, &bytes, stand, &mut done);
            }
            Part::TooLong { shape, stand } => {
                self.fault(file, &shape, (stand, None), Fault::TooLong, &mut done)
            }
            Part::NoColumn(no_column) => done.is_lost(file, Trouble::Unread, &no_column.text(self.words())),
            Part::Unopened(Some(error)) => done.is_lost(file, Trouble::Unread, &error.to_string()),
            Part::Unopened(None) => {
                done.is_lost(file, Trouble::Unread, &self.words().get("screen-no-files"));
            }
            Part::BrokenOff(error) => done.is_lost(file, Trouble::BrokenOff, &error.to_string()),
        }
        done
    }

    fn words(&self) -> Words {
        self.writer.words
    }

    fn rows(&self, file: &Name, shape: &Shape, bytes: &[u8], stand: Stand, done: &mut Done) {
        let mut contexts = self.contexts.clone();
        each_row(bytes, shape, stand, self.most, &mut contexts, |row| match &row.content {
            Content::Blank => {
                if matches!(self.writer.form, Form::Redacted(_)) {
                    done.out.extend_from_slice(row.raw);
                }
            }
            Content::Fault(id, fault) => self.fault(file, shape, (row.stand, id.as_ref()), *fault, done),
            Content::Text(text) => {
                let screening = (self.screener)(&text.words, text.context);
                done.counts.add(&screening);
                self.writer.text(&mut done.out, file, shape, (&row, text), &screening);
            }
        });
    }

    fn fault(
        &self,
        file: &Name,
        shape: &Shape,
        (stand, id): (Stand, Option<&Id>),
        fault: Fault,
        done: &mut Done,
    ) {
        let words = self.words();
        let params = [
            name("file", file.shown.as_str()),
            name("row", stand.row.to_string()),
            name("line", stand.line.to_string()),
            name("reason", fault.text(words)),
        ];
        done.complaints.push(words.with("screen-row-not-screened", &params));
        done.counts.faults = done.counts.faults.saturating_add(1);
        self.writer.fault(&mut done.out, file, shape, (stand, id), fault);
    }
}

impl Done {
    fn is_lost(&mut self, file: &Name, trouble: Trouble, what: &str) {
        self.trouble = trouble;
        self.complaints.push(format!("{}: {what}", file.shown));
    }
}
