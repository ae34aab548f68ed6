//! `cocareer baseline`: the findings of some day, written down so that only new ones count.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use cocareer::{Baseline, BaselineEntry, Confidence, NamedReport, Report};

use crate::args::{confidence, day};
use crate::config::{ConfigArgs, Given, Overrides, Project, Trouble, name_in, read_baseline};
use crate::exit::{Outcome, internal};
use crate::input::{Unread, collect};
use crate::terminal::{complain, safe, stdout};
use crate::words::{Words, name, number};

#[derive(Debug, Subcommand)]
pub(crate) enum BaselineCommand {
    /// Write the findings of some documents to a file. One that is there is replaced.
    #[command(
        after_help = "Example:\n  cocareer baseline write policies/ --at today --file baseline.json\n  \
                            cocareer check policies/ --at today --baseline baseline.json"
    )]
    Write(BaselineArgs),
    /// Take out of the file what is no longer found. Nothing is added.
    Prune(BaselineArgs),
    /// Tell what in the file is no longer found, and fail when there is something.
    Audit(BaselineArgs),
}

#[derive(Debug, Args)]
pub(crate) struct BaselineArgs {
    /// Files and folders, as for `check`.
    #[arg(value_name = "PATH", required = true)]
    paths: Vec<PathBuf>,
    /// The baseline. The paths in it start from its folder.
    #[arg(long, value_name = "FILE", default_value = "cocareer-baseline.json")]
    file: PathBuf,
    /// The day on which the check is true: YYYY-MM-DD, or `today`.
    #[arg(long, value_name = "DATE", value_parser = day)]
    at: Option<String>,
    /// Run only rules that are at least this well founded.
    #[arg(long, value_name = "CONFIDENCE", value_parser = confidence())]
    min_confidence: Option<Confidence>,
    #[command(flatten)]
    config: ConfigArgs,
}

/// More findings than a baseline is any use for.
const MOST_FINDINGS: usize = 1_000_000;

/// What the documents have, each under its name in the baseline.
struct Checked {
    project: Project,
    reports: Vec<(Option<String>, Report)>,
    outcome: Outcome,
}

impl Checked {
    fn named(&self) -> Vec<NamedReport<'_>> {
        self.reports.iter().map(|(file, report)| NamedReport { file: file.as_deref(), report }).collect()
    }
}

/// Does what was asked of a baseline.
pub(crate) fn run(command: &BaselineCommand, words: Words, given: &Given) -> io::Result<Outcome> {
    let (BaselineCommand::Write(args) | BaselineCommand::Prune(args) | BaselineCommand::Audit(args)) =
        command;
    let checked = match check_all(args) {
        Ok(checked) => checked,
        Err(trouble) => return Ok(trouble.tell()),
    };
    let locale = given.locale(words.locale).or(checked.project.locale());
    let words = Words { locale: locale.unwrap_or(words.locale) };
    match command {
        BaselineCommand::Write(_) => write(args, &checked, words),
        BaselineCommand::Prune(_) => prune(args, &checked, words),
        BaselineCommand::Audit(_) => audit(args, &checked, words),
    }
}

fn check_all(args: &BaselineArgs) -> Result<Checked, Trouble> {
    let overrides = Overrides {
        at: args.at.as_deref().and_then(|day| cocareer::parse_at(day).ok()),
        min_confidence: args.min_confidence,
        findings: Some(MOST_FINDINGS),
        ..Overrides::default()
    };
    let (mut inputs, mut dead_ends) = (Vec::new(), Vec::new());
    for found in collect(&args.paths) {
        match found {
            Ok(input) => inputs.push(input),
            Err(dead_end) => dead_ends.push(dead_end),
        }
    }
    let project = Project::open(&args.config, None, &overrides, &inputs)?;
    let (mut reports, mut outcome) = (Vec::new(), Outcome::Fine);
    for dead_end in dead_ends {
        let what = dead_end.error.map_or_else(|| "no documents".to_owned(), |error| error.to_string());
        complain(&format!("{}: {what}", dead_end.path.display()));
        outcome = outcome.max(Outcome::Unread);
    }
    for input in &inputs {
        let checked = match input.read(project.most_bytes(input)) {
            Ok(text) => project.check_without_baseline(input, &text, input.format(&text, None)),
            Err(Unread::Io(error)) => {
                complain(&format!("{}: {error}", input.path().display()));
                outcome = outcome.max(Outcome::Unread);
                continue;
            }
            Err(Unread::Limit(error)) => Err(error),
        };
        match checked {
            Ok(report) => reports.push((name_in(input, args.file.parent()), report)),
            Err(error) => {
                complain(&format!("{}: {error}", input.path().display()));
                outcome = outcome.max(Outcome::Unread);
            }
        }
    }
    Ok(Checked { project, reports, outcome })
}

fn write(args: &BaselineArgs, checked: &Checked, words: Words) -> io::Result<Outcome> {
    // What could not be read would be missing from the baseline without a word.
    if checked.outcome != Outcome::Fine {
        complain("the baseline was not written, because not everything could be checked");
        return Ok(checked.outcome);
    }
    let baseline = Baseline::of(&checked.named());
    let outcome = save(&args.file, &baseline);
    if outcome == Outcome::Fine {
        let params = [number("findings", baseline.findings.len()), name("file", shown(&args.file))];
        tell(&words.with("baseline-written", &params))?;
    }
    Ok(outcome)
}

fn prune(args: &BaselineArgs, checked: &Checked, words: Words) -> io::Result<Outcome> {
    let baseline = match read_baseline(&args.file) {
        Ok(baseline) => baseline,
        Err(trouble) => return Ok(trouble.tell()),
    };
    let mut audit = baseline.audit(&checked.named(), &checked.project.house_rules());
    audit.gone.extend(audit.unchecked.iter().filter(|entry| is_lost(entry, &args.file)).cloned());
    let pruned = baseline.pruned(&audit);
    let outcome = if audit.is_clean() { Outcome::Fine } else { save(&args.file, &pruned) };
    if outcome == Outcome::Fine {
        let gone = baseline.findings.len().saturating_sub(pruned.findings.len());
        let params =
            [number("gone", gone), number("left", pruned.findings.len()), name("file", shown(&args.file))];
        tell(&words.with("baseline-pruned", &params))?;
    }
    Ok(outcome.max(checked.outcome))
}

fn audit(args: &BaselineArgs, checked: &Checked, words: Words) -> io::Result<Outcome> {
    let baseline = match read_baseline(&args.file) {
        Ok(baseline) => baseline,
        Err(trouble) => return Ok(trouble.tell()),
    };
    let audit = baseline.audit(&checked.named(), &checked.project.house_rules());
    let (lost, unchecked): (Vec<_>, Vec<_>) =
        audit.unchecked.iter().partition(|entry| is_lost(entry, &args.file));
    let mut out = String::new();
    let mut say = |key: &str, entries: &mut dyn Iterator<Item = &BaselineEntry>| {
        for entry in entries {
            let params = [
                name("rule", entry.rule.as_str()),
                name("file", entry.file.as_deref().unwrap_or("-")),
                name("pointer", entry.pointer.as_str()),
            ];
            out.push_str(&safe(&words.with(key, &params)));
            out.push('\n');
        }
    };
    say("baseline-gone", &mut audit.gone.iter());
    say("baseline-no-file", &mut lost.iter().copied());
    say("baseline-no-rule", &mut audit.unknown_rules.iter());
    let useless = audit.gone.len().saturating_add(lost.len()).saturating_add(audit.unknown_rules.len());
    let params = [
        number("entries", baseline.findings.len()),
        number("useless", useless),
        number("unchecked", unchecked.len()),
    ];
    tell(&(out + &words.with("baseline-audited", &params)))?;
    let outcome = if useless == 0 { Outcome::Fine } else { Outcome::Refused };
    Ok(outcome.max(checked.outcome))
}

/// Whether the document of an entry is no longer there.
fn is_lost(entry: &BaselineEntry, baseline: &Path) -> bool {
    let folder = baseline.parent().unwrap_or(Path::new(""));
    entry.file.as_ref().is_some_and(|file| !folder.join(file).exists())
}

/// Writes the baseline beside its place first, so that a full disk leaves the old one whole.
fn save(path: &Path, baseline: &Baseline) -> Outcome {
    let text = baseline.to_json();
    if Baseline::from_json(&text).as_ref() != Ok(baseline) {
        internal("a baseline that cannot be read again");
        return Outcome::Internal;
    }
    let draft = path.with_extension(format!("tmp-{}", std::process::id()));
    let saved = fs::write(&draft, text).and_then(|()| fs::rename(&draft, path));
    match saved {
        Ok(()) => Outcome::Fine,
        Err(error) => {
            let _ = fs::remove_file(&draft);
            complain(&format!("{}: {error}", path.display()));
            Outcome::Unread
        }
    }
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}

fn tell(text: &str) -> io::Result<()> {
    let mut out = stdout();
    writeln!(out, "{text}")?;
    out.flush()
}
