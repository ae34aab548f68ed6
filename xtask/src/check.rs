//! `cargo xtask check`: what can be judged without running the product's tests.

use anyhow::Result;

use crate::{generate, shell, workspace};

/// Runs the checks in the order of their cost and stops at the first that fails.
pub(crate) fn run() -> Result<bool> {
    for (heading, arguments) in [
        ("formatting", &["fmt", "--all", "--check"][..]),
        ("clippy", &["clippy", "--workspace", "--all-targets", "--locked", "--", "-D", "warnings"][..]),
    ] {
        if !cargo(heading, arguments)? {
            return Ok(false);
        }
    }
    shell::heading("generated files");
    generate::run(true)?;
    cargo("xtask's own tests", &["test", "--locked", "--package", "xtask"])
}

/// Runs cargo under a heading; on failure says which check it was.
fn cargo(heading: &str, arguments: &[&str]) -> Result<bool> {
    shell::heading(heading);
    let finished = shell::stream(workspace::cargo()?.args(arguments))?;
    if !finished.success {
        println!("check failed: {heading}");
    }
    Ok(finished.success)
}
