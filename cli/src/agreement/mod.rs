//! `cocareer agreement`: the life of a group's agreement.

mod diff;
mod due;
mod lint;
mod status;

use std::io;

use clap::Subcommand;

use crate::config::Given;
use crate::exit::Outcome;
use crate::words::Words;

/// What can be asked about an agreement.
#[derive(Debug, Subcommand)]
pub(crate) enum AgreementCommand {
    /// Tell what changed between two versions, norm by norm, and what members are asked about again.
    Diff(diff::DiffArgs),
    /// Tell where a group stands at a time: its phase, the version that holds, and who has what still to accept.
    Status(status::StatusArgs),
    /// List what is to be done, by when and by whom.
    Due(due::DueArgs),
    /// Check the agreement of an engagement by itself.
    Lint(lint::LintArgs),
}

/// Does what was asked.
pub(crate) fn run(command: &AgreementCommand, words: Words, given: &Given) -> io::Result<Outcome> {
    let done = match command {
        AgreementCommand::Diff(args) => diff::run(args, words, given),
        AgreementCommand::Status(args) => status::run(args, words, given),
        AgreementCommand::Due(args) => due::run(args, words, given),
        AgreementCommand::Lint(args) => lint::run(args, words, given),
    };
    // What could not be read has been told of.
    done.unwrap_or_else(Ok)
}

/// What came of a command: what it wrote, or why it did not come so far.
type Done = Result<io::Result<Outcome>, Outcome>;
