//! What came of a run, and the exit status that says so.

use std::io::{self, ErrorKind};
use std::panic::{AssertUnwindSafe, PanicHookInfo, catch_unwind, set_hook};
use std::process::ExitCode;
use std::sync::OnceLock;

use crate::terminal;

/// What came of a run, from best to worst: of several documents the worst counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Outcome {
    /// Nothing at or above the gate.
    Fine,
    /// The work was done, and of something nothing is known.
    Undecided,
    /// The check was done and its answer is no.
    Refused,
    /// Something could not be read, or nothing was checked.
    Unread,
    /// The command was not understood.
    Usage,
    /// A mistake in this program.
    Internal,
}

impl Outcome {
    /// The exit status.
    pub(crate) const fn status(self) -> u8 {
        match self {
            Self::Fine => 0,
            Self::Refused => 1,
            Self::Usage => 2,
            Self::Unread => 3,
            Self::Undecided => 4,
            Self::Internal => 70,
        }
    }
}

/// Where the program panicked, if it did. The panic's own text is not kept: it might quote a document.
static PANICKED_AT: OnceLock<String> = OnceLock::new();

/// Runs `work` and turns whatever happens into an exit status.
pub(crate) fn guard(work: impl FnOnce() -> io::Result<Outcome>) -> ExitCode {
    set_hook(Box::new(note_panic));
    ExitCode::from(outcome(work).status())
}

fn note_panic(info: &PanicHookInfo<'_>) {
    if let Some(place) = info.location() {
        let _ = PANICKED_AT.set(format!("{}:{}", place.file(), place.line()));
    }
}

fn outcome(work: impl FnOnce() -> io::Result<Outcome>) -> Outcome {
    match catch_unwind(AssertUnwindSafe(work)) {
        Ok(Ok(outcome)) => outcome,
        // Whoever reads the output has seen enough, as `head` has.
        Ok(Err(error)) if error.kind() == ErrorKind::BrokenPipe => Outcome::Fine,
        Ok(Err(error)) => {
            terminal::complain(&format!("the output could not be written: {error}"));
            Outcome::Unread
        }
        Err(_) => {
            internal(PANICKED_AT.get().map_or("an unknown place", String::as_str));
            Outcome::Internal
        }
    }
}

/// Tells of a mistake in this program, without anything from a document.
pub(crate) fn internal(what: &str) {
    terminal::complain(&format!(
        "internal error ({what}).\nThis is a mistake in cocareer {} and not in your document. Please report it, \
         with the command that you ran, at {}",
        cocareer::VERSION,
        env!("CARGO_PKG_REPOSITORY"),
    ));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_worst_counts_and_unread_is_worse_than_refused() {
        assert_eq!(Outcome::Refused.max(Outcome::Unread).status(), 3);
        assert_eq!(Outcome::Refused.max(Outcome::Fine).status(), 1);
        assert_eq!(Outcome::Refused.max(Outcome::Undecided).status(), 1);
        assert_eq!(Outcome::Undecided.max(Outcome::Fine).status(), 4);
        assert_eq!(Outcome::Internal.max(Outcome::Unread).status(), 70);
    }

    #[test]
    fn a_panic_is_an_internal_error_and_a_closed_pipe_is_fine() {
        assert_eq!(outcome(|| panic!("a mistake")), Outcome::Internal);
        assert_eq!(outcome(|| Err(ErrorKind::BrokenPipe.into())), Outcome::Fine);
        assert_eq!(outcome(|| Err(ErrorKind::StorageFull.into())), Outcome::Unread);
        assert_eq!(outcome(|| Ok(Outcome::Refused)), Outcome::Refused);
    }
}
