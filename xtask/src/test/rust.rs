//! The tests of the Rust crates.

use anyhow::Result;

use super::{Context, Report};
use crate::{shell, tally, workspace};

/// Crates that this leaves out: the chores, the generator, and what only a Python can load.
const EXCLUDED: [&str; 3] = ["xtask", "cocareer-bindgen", "cocareer-python"];

/// Runs `cargo test` over the workspace, to its end even when a test program fails.
pub(super) fn run(context: &Context) -> Result<Report> {
    let mut command = workspace::cargo()?;
    command.args(["test", "--locked", "--workspace", "--no-fail-fast"]);
    for package in EXCLUDED {
        command.args(["--exclude", package]);
    }
    context.tell(&mut command);
    let mut report = Report::default();
    report.add("cargo test", tally::judge(&shell::stream(&mut command)?, tally::cargo));
    Ok(report)
}
