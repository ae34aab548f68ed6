//! Where records are kept.

use std::fs::{File, OpenOptions};
use std::io::{self, BufWriter, Read as _, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};

use crate::exit::Outcome;
use crate::terminal::complain;

/// A file of records. What is in it already stays: records are added at its end.
pub(super) struct Sink {
    path: PathBuf,
    file: BufWriter<File>,
    failure: Option<io::Error>,
}

impl Sink {
    pub(super) fn open(path: &Path) -> Result<Self, Outcome> {
        let opened = open(path).map_err(|error| {
            complain(&format!("{}: {error}", path.display()));
            Outcome::Unread
        })?;
        Ok(Self { path: path.to_owned(), file: BufWriter::new(opened), failure: None })
    }

    /// Adds a line.
    pub(super) fn write(&mut self, line: &str) {
        if self.failure.is_none() {
            self.failure = writeln!(self.file, "{line}").err();
        }
    }

    /// Sees to it that everything is in the file, and tells when it is not.
    pub(super) fn end(&mut self) -> Outcome {
        let flushed = self.file.flush();
        match self.failure.take().or(flushed.err()) {
            None => Outcome::Fine,
            Some(error) => {
                complain(&format!("{}: {error}", self.path.display()));
                Outcome::Unread
            }
        }
    }
}

/// Opens the file at its end, on a line of its own even where the last one was broken off.
fn open(path: &Path) -> io::Result<File> {
    let mut file = OpenOptions::new().read(true).append(true).create(true).open(path)?;
    if file.metadata()?.is_file() && file.seek(SeekFrom::End(0))? > 0 {
        file.seek(SeekFrom::End(-1))?;
        let mut last = [0];
        file.read_exact(&mut last)?;
        if last != *b"\n" {
            file.write_all(b"\n")?;
        }
    }
    Ok(file)
}
