//! The command line: what can be asked, and who answers.

use std::io;
use std::num::NonZero;
use std::path::PathBuf;
use std::sync::LazyLock;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::error::ErrorKind;
use clap::{ArgMatches, Args, CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum};
use cocareer::model::DataTableId;
use cocareer::{CATALOG_VERSION, Confidence, Format, Limits, Locale, VERSION, parse_at};

use crate::agreement::{self, AgreementCommand};
use crate::baseline::{self, BaselineCommand};
use crate::config::{self, ConfigArgs, ConfigCommand, Given};
use crate::decide::{self, DecideArgs};
use crate::exit::Outcome;
use crate::format::Kind;
use crate::outputs::pair;
use crate::rehearse::{self, RehearseArgs};
use crate::replay::{self, ReplayArgs};
use crate::schema::SchemaKind;
use crate::screen::{self, ScreenArgs};
use crate::starter::Starter;
use crate::test_run::{self, TestArgs};
use crate::words::Words;
use crate::{check, data, dpia, explain, rules, schema, starter};

/// Checks what career services declare about their engagement on social media, screens texts, and answers what people
/// may do in groups.
#[derive(Debug, Parser)]
#[command(name = "cocareer", version = VERSION_LINE.as_str(), after_help = EXAMPLES, max_term_width = 100)]
struct CommandLine {
    /// Language of messages and labels, as a tag such as en, nb or nn. It is never taken from the environment.
    #[arg(long, global = true, value_name = "TAG", default_value = "en", value_parser = locale)]
    locale: Locale,
    #[command(subcommand)]
    command: Command,
}

static VERSION_LINE: LazyLock<String> =
    LazyLock::new(|| format!("{VERSION} (rule catalogue {CATALOG_VERSION})"));

const EXAMPLES: &str = "\
Examples:
  cocareer new community > group.yaml        A document to start from
  cocareer check group.yaml --at 2026-11-24  Check it as of a day
  cocareer check policies/ --at today        Check every document in a folder as of today
  cocareer screen letter.txt                 Look for what should not be passed on
  cocareer decide --policy group.yaml --log log.ndjson request.json -f text
                                             May somebody do that now, and why
  cocareer explain I-10                      What a rule asks for, and why
  cocareer rules --locale nn                 All rules, in Nynorsk

Exit status:
  0  fine
  1  the check was done and found something at or above --fail-on, or an answer is no
  2  the command was not understood
  3  something could not be read, or nothing was checked
  4  of something that was screened nothing is known, or an answer needs information
  70 a mistake in the program";

#[derive(Debug, Subcommand)]
enum Command {
    /// Check documents against the rules.
    #[command(after_help = CHECK_EXAMPLES)]
    Check(CheckArgs),
    /// Look in texts for what should not be passed on, and take it out.
    #[command(long_about = screen::ABOUT)]
    Screen(ScreenArgs),
    /// Tell what a rule asks for, why, where that comes from, and how to mend a breach.
    Explain {
        /// The rule's id, such as I-10.
        rule: String,
        /// How to write it.
        #[arg(short, long, value_enum, default_value_t)]
        format: Output,
    },
    /// List the rules.
    Rules {
        /// How to write them.
        #[arg(short, long, value_enum, default_value_t)]
        format: Output,
    },
    /// List the dated facts that rules rely on, such as ages of consent, and how old they are.
    Data(DataArgs),
    /// Show what in a document speaks for an assessment of privacy consequences (DPIA).
    Dpia(DpiaArgs),
    /// Look after the agreement of a group: what changed, where it stands, what is to be done.
    #[command(subcommand)]
    Agreement(AgreementCommand),
    /// Answer whether somebody may do something in a group, why, and what goes with it.
    Decide(DecideArgs),
    /// Give recorded answers again, and tell which of them differ.
    Replay(ReplayArgs),
    /// Tell which recorded answers a draft of a policy would change, and by which rule.
    Rehearse(RehearseArgs),
    /// Keep the findings of today apart, so that only new ones count.
    #[command(subcommand)]
    Baseline(BaselineCommand),
    /// Show the settings of documents.
    #[command(subcommand)]
    Config(ConfigCommand),
    /// Run tests of documents, settings and house rules.
    Test(TestArgs),
    /// Print a JSON Schema, for completion in editors and for other programs.
    Schema {
        /// What the schema describes.
        kind: SchemaKind,
    },
    /// Print a commented document to start from. Its comments are in English.
    #[command(after_help = "Example:\n  cocareer new one-to-one > chat.yaml")]
    New {
        /// information, one_to_one, collaborative or community, for an engagement; the labels of the research will
        /// also do. Or screening_lists.
        #[arg(value_parser = starter::parse)]
        what: Starter,
    },
}

const CHECK_EXAMPLES: &str = "\
Examples:
  cocareer check group.yaml --at 2026-11-24
  cocareer check policies/ --at today --fail-on warning
  cocareer check - --stdin-format yaml < group.yaml
  cocareer check policies/ --at today --diff
  cocareer check group.yaml --at today --format json > report.json
  cocareer check policies/ --at today -f human -f sarif -o report.sarif -f junit -o report.xml";

/// Which dated facts to list.
#[derive(Debug, Args)]
pub(crate) struct DataArgs {
    /// The table. Without it, all tables are listed.
    #[arg(value_parser = table())]
    pub(crate) table: Option<DataTableId>,
    /// The day from which the age is counted: YYYY-MM-DD, or `today`.
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub(crate) at: Option<String>,
    /// A JSON document of the kind `dated_data`, whose tables take the place of built-in ones.
    #[arg(long, value_name = "FILE")]
    pub(crate) data: Option<PathBuf>,
    /// How to write them.
    #[arg(short, long, value_enum, default_value_t)]
    pub(crate) format: Output,
}

/// Which document to look at.
#[derive(Debug, Args)]
pub(crate) struct DpiaArgs {
    /// A file, or - for standard input.
    pub(crate) path: PathBuf,
    /// The day for which the dated facts hold: YYYY-MM-DD, or `today`.
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub(crate) at: Option<String>,
    /// How to write it.
    #[arg(short, long, value_enum, default_value_t)]
    pub(crate) format: Output,
}

/// What to check, and how.
#[derive(Debug, Args)]
pub(crate) struct CheckArgs {
    /// Files and folders, or - for standard input. In a folder every .json, .yaml and .yml file below it is
    /// checked, except hidden ones.
    #[arg(value_name = "PATH")]
    pub(crate) paths: Vec<PathBuf>,
    /// The day on which the check is true: YYYY-MM-DD, or `today` for today's date in UTC. Without it nothing is
    /// checked against the calendar.
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub(crate) at: Option<String>,
    /// How to write the findings; may be given several times. Without it: human.
    #[arg(short, long, value_enum, value_name = "FORMAT", help_heading = "Output")]
    pub(crate) format: Vec<Kind>,
    /// The file that the --format before this goes to; may be given once for each. A --format without a file goes
    /// to standard output.
    #[arg(short, long, value_name = "FILE", help_heading = "Output")]
    pub(crate) output: Vec<PathBuf>,
    /// Show findings and errors only: no progress, no closing lines.
    #[arg(short, long, help_heading = "Output")]
    pub(crate) quiet: bool,
    /// Change the documents where it is certain how, then tell what is left. What comes from standard input goes
    /// changed to standard output, and the findings to standard error.
    #[arg(long, group = "fixes", help_heading = "Fixes")]
    pub(crate) fix: bool,
    /// Make changes too that somebody must look at afterwards; with --fix or --diff.
    #[arg(long, requires = "fixes", help_heading = "Fixes")]
    pub(crate) unsafe_fixes: bool,
    /// Change nothing, but show what --fix would change, and fail when there is something.
    #[arg(long, group = "fixes", conflicts_with_all = ["format", "output"], help_heading = "Fixes")]
    pub(crate) diff: bool,
    /// Fail when there is a finding this serious, or a more serious one.
    #[arg(long, value_enum, value_name = "SEVERITY", default_value_t)]
    pub(crate) fail_on: Gate,
    /// Fail when there are more warnings than this.
    #[arg(long, value_name = "N")]
    pub(crate) max_warnings: Option<usize>,
    /// Run only rules that are at least this well founded.
    #[arg(long, value_name = "CONFIDENCE", default_value = "uncertain", value_parser = confidence())]
    pub(crate) min_confidence: Confidence,
    #[command(flatten)]
    pub(crate) config: ConfigArgs,
    /// Leave out the findings that stand in this file; `cocareer baseline write` makes one.
    #[arg(long, value_name = "FILE", help_heading = "Settings")]
    pub(crate) baseline: Option<PathBuf>,
    /// When to use colours. `auto` uses them on a terminal, unless NO_COLOR is set.
    #[arg(long, value_enum, default_value_t, help_heading = "Output")]
    pub(crate) color: Color,
    /// How many documents to check at the same time. Without it: as many as the machine has cores.
    #[arg(short, long, value_name = "N", value_parser = jobs)]
    pub(crate) jobs: Option<NonZero<usize>>,
    /// The format of standard input. Without it, what begins with a brace is JSON and all else is YAML.
    #[arg(long, value_name = "FORMAT", value_parser = format())]
    pub(crate) stdin_format: Option<Format>,
    /// Bytes that a document may have.
    #[arg(long, value_name = "N", default_value_t = Limits::default().bytes, help_heading = "Limits")]
    pub(crate) max_bytes: usize,
    /// Levels of nesting that a document may have, at most 128.
    #[arg(long, value_name = "N", default_value_t = Limits::default().depth, value_parser = depth,
          help_heading = "Limits")]
    pub(crate) max_depth: usize,
    /// Values that a document may have.
    #[arg(long, value_name = "N", default_value_t = Limits::default().nodes, help_heading = "Limits")]
    pub(crate) max_values: usize,
    /// Findings that are shown of one document.
    #[arg(long, value_name = "N", default_value_t = Limits::default().findings, help_heading = "Limits")]
    pub(crate) max_findings: usize,
}

/// How what is not found in documents is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub(crate) enum Output {
    /// For people at a terminal.
    #[default]
    Human,
    /// For screen readers and pipes: no drawing, no colour.
    Plain,
    /// For programs.
    Json,
}

/// When colours are used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub(crate) enum Color {
    /// On a terminal.
    #[default]
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// From which severity on a finding fails the run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub(crate) enum Gate {
    /// Errors.
    #[default]
    Error,
    /// Warnings and errors.
    Warning,
    /// Every finding.
    Info,
    /// No finding.
    Never,
}

/// Any tag is served by the nearest language.
#[allow(clippy::unnecessary_wraps, reason = "the signature of a value parser")]
fn locale(tag: &str) -> Result<Locale, String> {
    Ok(Locale::negotiate(tag))
}

pub(crate) fn day(text: &str) -> Result<String, String> {
    let day = if text == "today" { check::today() } else { text.to_owned() };
    match parse_at(&day) {
        Ok(_) => Ok(day),
        Err(_) => Err("give a date as YYYY-MM-DD, or `today`".to_owned()),
    }
}

pub(crate) fn jobs(text: &str) -> Result<NonZero<usize>, String> {
    text.parse().map_err(|_| "give a number from 1 on".to_owned())
}

fn depth(text: &str) -> Result<usize, String> {
    let depth = text.parse().ok().filter(|depth| *depth <= Limits::MAX_DEPTH);
    depth.ok_or_else(|| format!("give a number up to {}", Limits::MAX_DEPTH))
}

pub(crate) fn confidence() -> impl TypedValueParser<Value = Confidence> {
    let names = Confidence::ALL.iter().map(|value| value.as_str());
    PossibleValuesParser::new(names).try_map(|name| Confidence::parse(&name).ok_or("no such confidence"))
}

fn table() -> impl TypedValueParser<Value = DataTableId> {
    let names = DataTableId::ALL.iter().map(|value| value.as_str());
    PossibleValuesParser::new(names).try_map(|name| DataTableId::parse(&name).ok_or("no such table"))
}

fn format() -> impl TypedValueParser<Value = Format> {
    let names = Format::ALL.iter().map(|value| value.as_str());
    PossibleValuesParser::new(names).try_map(|name| Format::parse(&name).ok_or("no such format"))
}

/// Reads the command line and does what it asks.
pub(crate) fn run() -> io::Result<Outcome> {
    let matches = match CommandLine::command().try_get_matches() {
        Ok(matches) => matches,
        Err(error) => return tell(&error),
    };
    let line = match CommandLine::from_arg_matches(&matches) {
        Ok(line) => line,
        Err(error) => return tell(&error.format(&mut CommandLine::command())),
    };
    let given = Given::of(&matches);
    let words = Words { locale: line.locale };
    match line.command {
        Command::Check(args) if args.paths.is_empty() => {
            let what = "give a file or a folder to check, or `-` for standard input";
            tell(&check_error(ErrorKind::MissingRequiredArgument, what))
        }
        Command::Check(args) => {
            let matches = matches.subcommand_matches("check");
            let kinds = placed(matches, "format", args.format.iter().copied());
            match pair(kinds, placed(matches, "output", args.output.iter().cloned())) {
                Ok(wanted) => Ok(check::run(&args, &wanted, words, &given)),
                Err(what) => tell(&check_error(ErrorKind::ArgumentConflict, &what)),
            }
        }
        Command::Screen(args) => Ok(screen::run(&args, words, &given)),
        Command::Baseline(command) => baseline::run(&command, words, &given),
        Command::Test(args) => test_run::run(&args, words, &given),
        Command::Config(command) => config::show(&command, words, &given),
        Command::Explain { rule, format } => explain::run(&rule, format, words),
        Command::Rules { format } => rules::run(format, words),
        Command::Data(args) => data::run(&args, words),
        Command::Dpia(args) => dpia::run(&args, words),
        Command::Agreement(command) => agreement::run(&command, words, &given),
        Command::Decide(args) => decide::run(&args, words, &given),
        Command::Replay(args) => replay::run(&args, words, &given),
        Command::Rehearse(args) => rehearse::run(&args, words, &given),
        Command::Schema { kind } => schema::run(kind),
        Command::New { what } => starter::run(what),
    }
}

/// The values of an argument, each with its place on the command line.
fn placed<T>(
    matches: Option<&ArgMatches>,
    argument: &str,
    values: impl Iterator<Item = T>,
) -> Vec<(usize, T)> {
    let places = matches.and_then(|matches| matches.indices_of(argument));
    places.into_iter().flatten().zip(values).collect()
}

/// Something wrong with the arguments of `check`, told as clap tells it.
fn check_error(kind: ErrorKind, what: &str) -> clap::Error {
    let mut command = CommandLine::command();
    command.build();
    command.find_subcommand("check").cloned().unwrap_or(command).error(kind, what)
}

/// Shows help, the version, or what was not understood.
fn tell(error: &clap::Error) -> io::Result<Outcome> {
    error.print()?;
    Ok(if error.use_stderr() { Outcome::Usage } else { Outcome::Fine })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_well_formed() {
        CommandLine::command().debug_assert();
    }
}
