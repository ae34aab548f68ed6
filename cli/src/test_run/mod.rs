//! `cocareer test`: tests that authors of documents, settings and house rules write, and those who want to know what their
//! policy answers.

mod coverage;
mod decide;
mod file;
mod run;
mod show;

use std::io::{self, Write};
use std::path::PathBuf;

use clap::{Args, ValueEnum};

use self::coverage::{Coverage, Scope};
use self::file::{TestFile, collect};
use self::run::Ran;
use crate::config::{ConfigArgs, Given, Overrides, Project};
use crate::exit::Outcome;
use crate::input::Input;
use crate::terminal::{complain, stdout};
use crate::words::Words;

const EXAMPLE: &str = "\
Example of a test file, group.cocareer-test.yaml:
  at: 2026-11-24
  document: group.yaml
  tests:
    - name: the group as it is
      clean: true
    - name: without a word on whom it is for
      set: { /audience: null }
      finds: [{ rule: G-14, pointer: /audience }]
    - name: whatever else, this is found
      set: { /channels/0/mode: null, /audience: null }
      contains: [{ rule: G-14 }]
Tests of answers have the log of the group, a request, and what must be answered:
  log: log.ndjson
  tests:
    - name: who has not accepted the agreement only reads
      decide: { at: 2026-11-24T09:00:00Z, action: post, role: member, actor: m2, medium: text }
      outcome: deny
      reasons: [GROUP-11]";

/// What to test.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLE)]
pub(crate) struct TestArgs {
    /// Test files, and folders with files that end in .cocareer-test.yaml or .cocareer-test.json. Without it: this
    /// folder.
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// How to write the results.
    #[arg(short, long, value_enum, default_value_t)]
    format: TestOutput,
    /// Tell which rules the tests saw broken and which they saw kept: of all rules, or of the house rules.
    #[arg(long, value_enum, value_name = "SCOPE", num_args = 0..=1, require_equals = true,
          default_missing_value = "all")]
    coverage: Option<Scope>,
    /// Fail when fewer of a hundred rules were seen both broken and kept. Counts as --coverage does.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u8).range(0..=100))]
    coverage_min: Option<u8>,
    #[command(flatten)]
    config: ConfigArgs,
}

/// How results are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub(crate) enum TestOutput {
    /// For people.
    #[default]
    Human,
    /// For programs.
    Json,
    /// JUnit's XML, for build servers.
    Junit,
}

/// The results of a file.
#[derive(Debug)]
struct Results {
    file: TestFile,
    /// What came of each test, or why it could not be run.
    ran: Vec<Result<Ran, String>>,
}

/// The results of a run.
#[derive(Debug)]
struct Run {
    files: Vec<Results>,
    coverage: Option<Coverage>,
    /// The least coverage that was asked for.
    least: Option<u8>,
}

impl Run {
    fn tests(&self) -> impl Iterator<Item = &Result<Ran, String>> {
        self.files.iter().flat_map(|file| &file.ran)
    }

    fn failed(&self) -> usize {
        self.tests().filter(|ran| ran.as_ref().is_ok_and(|ran| !ran.passed())).count()
    }

    fn broken(&self) -> usize {
        self.tests().filter(|ran| ran.is_err()).count()
    }

    fn is_covered_too_little(&self) -> bool {
        let percent = self.coverage.as_ref().map(Coverage::percent);
        percent.zip(self.least).is_some_and(|(percent, least)| percent < usize::from(least))
    }
}

/// Runs the tests that `args` ask for, and writes what came of them.
pub(crate) fn run(args: &TestArgs, words: Words, given: &Given) -> io::Result<Outcome> {
    let here = [PathBuf::from(".")];
    let (paths, troubles) = collect(if args.paths.is_empty() { &here } else { &args.paths });
    let mut outcome = Outcome::Fine;
    for trouble in troubles {
        complain(&trouble);
        outcome = Outcome::Unread;
    }
    let inputs: Vec<_> = paths.iter().cloned().map(Input::File).collect();
    let project = match Project::open(&args.config, None, &Overrides::default(), &inputs) {
        Ok(project) => project,
        Err(trouble) => return Ok(trouble.tell()),
    };
    let words = Words { locale: given.locale(words.locale).or(project.locale()).unwrap_or(words.locale) };
    let is_counted = args.coverage.is_some() || args.coverage_min.is_some();
    let scope = args.coverage.unwrap_or(Scope::All);
    let mut coverage = is_counted.then(|| Coverage::new(scope, project.house_rules()));
    let mut files = Vec::new();
    for (path, input) in paths.iter().zip(&inputs) {
        let (Ok(file), Some(setup)) = (
            TestFile::read(path).map_err(|what| {
                complain(&format!("{}: {what}", path.display()));
                outcome = Outcome::Unread;
            }),
            project.setup(input),
        ) else {
            continue;
        };
        let ran: Vec<_> = file.tests.iter().map(|test| run::run(test, &file, setup)).collect();
        for (test, ran) in file.tests.iter().zip(&ran) {
            match ran {
                Ok(ran) => coverage.iter_mut().for_each(|coverage| coverage.add(ran)),
                Err(what) => {
                    complain(&format!("{}: {}: {what}", path.display(), test.name));
                    outcome = Outcome::Unread;
                }
            }
        }
        files.push(Results { file, ran });
    }
    let all = Run { files, coverage, least: args.coverage_min };
    if all.files.is_empty() && outcome == Outcome::Fine {
        complain(&words.get("test-none"));
        outcome = Outcome::Unread;
    }
    if all.failed() > 0 || all.is_covered_too_little() {
        outcome = outcome.max(Outcome::Refused);
    }
    let text = match args.format {
        TestOutput::Human => show::human(&all, words),
        TestOutput::Json => show::json(&all, words),
        TestOutput::Junit => show::junit(&all, words),
    };
    let mut out = stdout();
    out.write_all(text.as_bytes())?;
    out.flush()?;
    Ok(outcome)
}
