//! `cargo xtask test`: the tests of every language, and one closing line for all of them.

mod bindgen;
mod c;
mod chroot;
mod kotlin;
mod python;
mod rust;
mod swift;

pub(crate) use bindgen::write_listings;

use std::path::PathBuf;
use std::process::Command;
use std::time::Instant;

use anyhow::{Result, bail};

use crate::install::Missing;
use crate::tally::Tally;
use crate::{shell, workspace};

/// What a language's tests are run by.
type Runner = fn(&Context) -> Result<Report>;

/// The languages in the order in which they run: what fails soonest comes first.
const LANGUAGES: [(&str, Runner); 5] = [
    ("rust", rust::run),
    ("c", c::run),
    ("python", python::run),
    ("kotlin", kotlin::run),
    ("swift", swift::run),
];

/// What was asked for on the command line.
pub(crate) struct Options {
    /// Whether a skipped language is a failure.
    pub(crate) deny_skips: bool,
    /// The languages to run; empty for all.
    pub(crate) only: Vec<String>,
}

impl Options {
    /// Reads the verb's arguments.
    pub(crate) fn parse(arguments: &[String]) -> Result<Self> {
        let mut options = Self { deny_skips: false, only: Vec::new() };
        let mut arguments = arguments.iter();
        while let Some(argument) = arguments.next() {
            match argument.as_str() {
                "--deny-skips" => options.deny_skips = true,
                "--only" => match arguments.next() {
                    Some(name) if LANGUAGES.iter().any(|(known, _)| known == name) => {
                        options.only.push(name.clone())
                    }
                    _ => bail!("--only takes one of {}", LANGUAGES.map(|(name, _)| name).join(", ")),
                },
                other => {
                    bail!("unexpected argument `{other}`; `test` takes --deny-skips and --only <language>")
                }
            }
        }
        Ok(options)
    }

    /// Whether this language is to run.
    fn wants(&self, language: &str) -> bool {
        self.only.is_empty() || self.only.iter().any(|name| name == language)
    }
}

/// What every language's runner needs to know.
pub(crate) struct Context {
    /// The repository's root folder.
    pub(crate) root: PathBuf,
}

impl Context {
    /// The folder of the test vectors that all languages share.
    pub(crate) fn vectors(&self) -> PathBuf {
        self.root.join("tests/vectors")
    }

    /// Tells a test program, in any language, where the repository and the vectors are.
    pub(crate) fn tell(&self, command: &mut Command) {
        command.env("COCAREER_ROOT", &self.root).env("COCAREER_VECTORS", self.vectors());
    }
}

/// What came of a language's tests.
#[derive(Default)]
pub(crate) struct Report {
    /// The tests that ran.
    pub(crate) tally: Tally,
    /// Why something was left out.
    pub(crate) skips: Vec<String>,
    /// What failed, for the list at the end.
    pub(crate) failures: Vec<String>,
}

impl Report {
    /// Adds tests that ran; when some failed, the name helps to find them in the output.
    pub(crate) fn add(&mut self, name: &str, tally: Tally) {
        self.tally += tally;
        if tally.failed > 0 {
            self.failures.push(format!("{name} ({} failed)", tally.failed));
        }
    }

    /// Notes what cannot be tested here; any other error is passed on.
    pub(crate) fn skip_if_missing(&mut self, needed: Result<()>) -> Result<bool> {
        match needed.map_err(anyhow::Error::downcast::<Missing>) {
            Ok(()) => Ok(true),
            Err(Ok(missing)) => {
                self.skips.push(missing.to_string());
                Ok(false)
            }
            Err(Err(error)) => Err(error),
        }
    }
}

/// Runs the tests and says what came of them; false when something failed.
pub(crate) fn run(options: &Options) -> Result<bool> {
    let context = Context { root: workspace::root()? };
    let mut tally = Tally::default();
    let mut skipped = 0_u64;
    let mut remarks = Vec::new();
    for (language, runner) in LANGUAGES.iter().filter(|(language, _)| options.wants(language)) {
        let report = run_language(language, *runner, &context);
        tally += report.tally;
        remarks.extend(report.failures.iter().map(|failure| format!("failed {language}: {failure}")));
        remarks.extend(report.skips.iter().map(|reason| format!("skipped {language}: {reason}")));
        skipped += report.skips.len() as u64;
    }
    if options.deny_skips {
        tally.failed += std::mem::take(&mut skipped);
    }
    close(tally, skipped, &remarks);
    Ok(tally.failed == 0)
}

/// Runs one language's tests under a heading; an error is a failure of that language and of no other.
fn run_language(language: &str, runner: Runner, context: &Context) -> Report {
    shell::heading(language);
    let started = Instant::now();
    let mut report = Report::default();
    match runner(context) {
        Ok(done) => report = done,
        Err(error) => match error.downcast::<Missing>() {
            Ok(missing) => report.skips.push(missing.to_string()),
            Err(error) => {
                println!("error: {error:#}");
                let first = format!("{error:#}").lines().next().unwrap_or_default().to_owned();
                report.tally.failed = 1;
                report.failures.push(first);
            }
        },
    }
    for reason in &report.skips {
        println!("skipped {language}: {reason}");
    }
    println!(
        "--- {language}: {} passed, {} failed in {} s",
        report.tally.passed,
        report.tally.failed,
        started.elapsed().as_secs()
    );
    report
}

/// The end of the output: what failed and what was left out once more, then the closing line.
fn close(tally: Tally, skipped: u64, remarks: &[String]) {
    shell::heading("result");
    for remark in remarks {
        println!("{remark}");
    }
    let skips = if skipped > 0 { format!(", {skipped} skipped") } else { String::new() };
    println!("{} passed, {} failed{skips}", tally.passed, tally.failed);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(arguments: &[&str]) -> Result<Options> {
        Options::parse(&arguments.iter().map(ToString::to_string).collect::<Vec<_>>())
    }

    #[test]
    fn options_are_read() {
        let options = parse(&["--deny-skips", "--only", "c", "--only", "swift"]).unwrap();
        assert!(options.deny_skips && options.wants("c") && options.wants("swift") && !options.wants("rust"));
        assert!(parse(&[]).unwrap().wants("rust"));
    }

    #[test]
    fn mistakes_are_refused() {
        assert!(parse(&["--only"]).is_err());
        assert!(parse(&["--only", "java"]).is_err());
        assert!(parse(&["--denyskips"]).is_err());
    }

    #[test]
    fn what_is_missing_is_a_skip_and_an_error_a_failure() {
        let context = Context { root: PathBuf::new() };
        let skipped = run_language("x", |_| Err(Missing("no x".to_owned()).into()), &context);
        assert_eq!((skipped.skips.len(), skipped.tally), (1, Tally::default()));
        let failed = run_language("x", |_| bail!("broken"), &context);
        assert_eq!((failed.skips.len(), failed.tally.failed), (0, 1));
    }
}
