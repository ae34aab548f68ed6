//! The command `cocareer`: checks engagement documents, screens texts, answers what people may do in groups, and explains
//! the rules.
//!
//! Results go to standard output, talk goes to standard error, and the exit status says what came of it; see
//! [`exit::Outcome`].

mod agreement;
mod args;
mod baseline;
mod bundle;
mod check;
mod config;
mod data;
mod decide;
mod document;
mod dpia;
mod excerpt;
mod exit;
mod explain;
mod fix;
mod format;
mod group;
mod input;
mod json;
mod outputs;
mod parallel;
mod policy;
mod progress;
mod rehearse;
mod replay;
mod rules;
mod schema;
mod screen;
mod starter;
mod tally;
mod terminal;
mod test_run;
mod words;

use std::process::ExitCode;

fn main() -> ExitCode {
    exit::guard(args::run)
}
