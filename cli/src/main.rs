//! The command `cocareer`: checks engagement documents and explains the rules.
//!
//! Results go to standard output, talk goes to standard error, and the exit status says what came of it; see
//! [`exit::Outcome`].

mod args;
mod baseline;
mod check;
mod config;
mod excerpt;
mod exit;
mod explain;
mod human;
mod input;
mod json;
mod plain;
mod rules;
mod schema;
mod starter;
mod terminal;
mod test_run;
mod words;

use std::process::ExitCode;

fn main() -> ExitCode {
    exit::guard(args::run)
}
