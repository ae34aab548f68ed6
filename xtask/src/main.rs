//! The chores of the workspace as code, run as `cargo xtask <verb>`.
//!
//! Nothing here is shipped. It is one program, so that a newcomer needs no other build tool and CI runs what
//! people run.

mod cache;
mod check;
mod evaluate;
mod generate;
mod install;
mod shell;
mod tally;
mod test;
mod workspace;

use std::process::ExitCode;

use anyhow::{Result, bail};

/// What the program says when it is asked for help or does not understand.
const USAGE: &str = "\
cargo xtask <verb>

  test [--deny-skips] [--only rust|c|python|kotlin|swift]...
                     install what the tests need and run them all; ends with `N passed, N failed`
  check              formatting, clippy, committed generated files, and xtask's own tests
  ci                 check, then test --deny-skips
  generate [--check] write the generated files that are committed; with --check, only compare them
  evaluate [--missed] print how well screening finds what a made-up corpus holds; with --missed, also what went wrong
  api                write the listings of the Kotlin and Swift interfaces; `test` compares them";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match dispatch(&arguments) {
        Ok(true) => ExitCode::SUCCESS,
        // The verb has already said what failed; its closing line stays the last one.
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Runs the verb that the arguments name; false means that it ran and something failed.
fn dispatch(arguments: &[String]) -> Result<bool> {
    let Some((verb, rest)) = arguments.split_first() else {
        bail!("a verb is missing\n\n{USAGE}");
    };
    match verb.as_str() {
        "test" => test::run(&test::Options::parse(rest)?),
        "check" => no_arguments(rest).and_then(|()| check::run()),
        "ci" => no_arguments(rest).and_then(|()| ci()),
        "generate" => generate(rest).map(|()| true),
        "evaluate" => evaluate::run(rest).map(|()| true),
        "api" => no_arguments(rest).and_then(|()| test::write_listings()).map(|()| true),
        "help" | "-h" | "--help" => {
            println!("{USAGE}");
            Ok(true)
        }
        other => bail!("unknown verb `{other}`\n\n{USAGE}"),
    }
}

/// All that CI asks for: the quick checks first, then every test with none left out.
fn ci() -> Result<bool> {
    Ok(check::run()? && test::run(&test::Options { deny_skips: true, only: Vec::new() })?)
}

/// Writes or, with `--check`, compares the generated files that are committed.
fn generate(arguments: &[String]) -> Result<()> {
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [] => generate::run(false),
        ["--check"] => generate::run(true),
        _ => bail!("`generate` takes only --check\n\n{USAGE}"),
    }
}

/// Refuses arguments for a verb that takes none, so that a mistyped option is not silently ignored.
fn no_arguments(arguments: &[String]) -> Result<()> {
    match arguments.first() {
        None => Ok(()),
        Some(argument) => bail!("unexpected argument `{argument}`\n\n{USAGE}"),
    }
}
