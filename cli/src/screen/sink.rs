//! Where the output goes.

use std::io::{self, ErrorKind, IsTerminal, Write};
use std::path::{Path, PathBuf};

use crate::exit::Outcome;
use crate::outputs::Draft;
use crate::terminal::{complain, safe_lines};

/// Where the output goes: standard output, or a file that is seen once it is complete.
pub(super) struct Sink {
    place: Place,
    /// What the place is called in messages; nothing for standard output.
    name: Option<PathBuf>,
    outcome: Outcome,
}

enum Place {
    Stdout(io::StdoutLock<'static>),
    /// A terminal, for bytes that a terminal might obey.
    Terminal(io::StdoutLock<'static>),
    File(Draft),
    /// Nobody reads it any more, or writing failed.
    Closed,
}

impl Sink {
    /// Opens the file, or standard output. What is `foreign` was not written by this program.
    ///
    /// # Errors
    ///
    /// A sentence for the user.
    pub(super) fn open(file: Option<&Path>, foreign: bool) -> Result<Self, String> {
        let file = file.filter(|file| file.as_os_str() != "-");
        let place = match file {
            Some(path) => Place::File(Draft::open(path).map_err(|error| told(Some(path), &error))?),
            None if foreign && io::stdout().is_terminal() => Place::Terminal(io::stdout().lock()),
            None => Place::Stdout(io::stdout().lock()),
        };
        Ok(Self { place, name: file.map(Path::to_owned), outcome: Outcome::Fine })
    }

    /// Writes, if there is still somebody to write for.
    pub(super) fn write(&mut self, bytes: &[u8]) {
        let written = match &mut self.place {
            Place::Stdout(out) => out.write_all(bytes).and_then(|()| out.flush()),
            Place::Terminal(out) => {
                let shown = safe_lines(&String::from_utf8_lossy(bytes));
                out.write_all(shown.as_bytes()).and_then(|()| out.flush())
            }
            Place::File(draft) => draft.out.write_all(bytes),
            Place::Closed => Ok(()),
        };
        self.note(written);
    }

    /// Puts the file in its place.
    pub(super) fn publish(&mut self) {
        if let Place::File(draft) = std::mem::replace(&mut self.place, Place::Closed) {
            let published = draft.publish();
            self.note(published);
        }
    }

    fn note(&mut self, written: io::Result<()>) {
        let Err(error) = written else { return };
        self.place = Place::Closed;
        // Whoever reads the output has seen enough, as `head` has.
        if error.kind() != ErrorKind::BrokenPipe || self.name.is_some() {
            self.outcome = Outcome::Unread;
            complain(&told(self.name.as_deref(), &error));
        }
    }

    /// Whether there is nothing left to write to.
    pub(super) const fn is_closed(&self) -> bool {
        matches!(self.place, Place::Closed)
    }

    /// Whether what is written may be seen where progress is.
    pub(super) const fn is_seen(&self) -> bool {
        matches!(self.place, Place::Stdout(_) | Place::Terminal(_))
    }

    /// The worst that happened so far.
    pub(super) const fn outcome(&self) -> Outcome {
        self.outcome
    }
}

fn told(name: Option<&Path>, error: &io::Error) -> String {
    let name = name.map(|name| format!("{}: ", name.display())).unwrap_or_default();
    format!("{name}the output could not be written: {error}")
}
