//! The formats that the findings of a check are written in: one file and one [`Format`] each, all from the same
//! documents.

mod github;
mod gitlab;
mod human;
mod json;
mod junit;
mod markdown;
mod ndjson;
mod place;
mod plain;
mod sarif;

use clap::ValueEnum;
use cocareer::{Finding, Location};

use crate::document::{Document, Failure};
use crate::exit::Outcome;
use crate::tally::Tally;
use crate::words::{Words, name, number};

pub(crate) use human::malformed;
pub(crate) use plain::labelled;

/// A way of writing findings. Texts are put together at the same time for several documents, and written one after
/// the other in the order of the documents.
pub(crate) trait Format: Sync {
    /// What stands before everything else.
    fn begin(&self) -> String {
        String::new()
    }

    /// What is said of one document.
    fn document(&self, _document: &Document) -> String {
        String::new()
    }

    /// What stands between two documents of which something is said.
    fn between(&self) -> &'static str {
        ""
    }

    /// Whether [`Format::end`] needs every document, because it says first what is known last.
    fn keeps_documents(&self) -> bool {
        false
    }

    /// What stands after everything else.
    fn end(&self, run: &Run<'_>) -> String;
}

/// What a whole run came to.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Run<'r> {
    pub(crate) tally: &'r Tally,
    pub(crate) outcome: Outcome,
    /// The documents, without their texts: all of them where a format keeps them, otherwise at least those that could
    /// not be checked.
    pub(crate) documents: &'r [Document],
}

impl<'r> Run<'r> {
    /// The documents that could not be checked, and why.
    fn failures(self) -> impl Iterator<Item = (&'r Document, &'r Failure)> {
        self.documents.iter().filter_map(|document| Some((document, document.failure.as_ref()?)))
    }
}

/// What formats may need to know.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Setup {
    pub(crate) words: Words,
    /// Whether colours are wanted where this format goes.
    pub(crate) colored: bool,
    /// Whether only findings are wanted, without closing lines.
    pub(crate) quiet: bool,
}

/// How findings are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub(crate) enum Kind {
    /// For people at a terminal: shows the lines of the document.
    #[default]
    Human,
    /// For screen readers and pipes: no drawing, no colour.
    Plain,
    /// For programs: one object.
    Json,
    /// For programs: one finding a line, then a line with the summary.
    Ndjson,
    /// SARIF 2.1.0, for code scanning.
    Sarif,
    /// Workflow commands, for annotations in GitHub Actions.
    Github,
    /// A code quality report, for GitLab.
    Gitlab,
    /// JUnit XML, for test reports: one test case for each rule and document.
    Junit,
    /// A table for comments on pull requests.
    Markdown,
}

impl Kind {
    /// The format.
    pub(crate) fn format(self, setup: &Setup) -> Box<dyn Format> {
        let Setup { words, .. } = *setup;
        match self {
            Self::Human => Box::new(human::Human::new(setup)),
            Self::Plain => Box::new(plain::Plain { words, quiet: setup.quiet }),
            Self::Json => Box::new(json::Json { words }),
            Self::Ndjson => Box::new(ndjson::Ndjson { words }),
            Self::Sarif => Box::new(sarif::Sarif { words }),
            Self::Github => Box::new(github::Github { words }),
            Self::Gitlab => Box::new(gitlab::Gitlab { words }),
            Self::Junit => Box::new(junit::Junit { words }),
            Self::Markdown => Box::new(markdown::Markdown { words }),
        }
    }
}

/// A sentence for each further place that a finding is about.
fn other_places(document: &Document, finding: &Finding, words: Words) -> Vec<String> {
    let whole = |number: u32| usize::try_from(number).unwrap_or(usize::MAX);
    let first = finding.locations.first().and_then(|first| first.document);
    let sentence = |place: &Location| {
        let (line, column) = place::start(Some(place));
        let pointer = if place.document == first {
            place.pointer.clone()
        } else {
            format!("{} ({})", place.pointer, document.file_of(place).display())
        };
        let pointer = name("pointer", pointer);
        words.with(
            "plain-other-place",
            &[number("line", whole(line)), number("column", whole(column)), pointer],
        )
    };
    finding.locations.iter().skip(1).map(sentence).collect()
}

/// How much was found, or that there was nothing to find; nothing when no document was read.
fn total(run: &Run<'_>, words: Words) -> Option<String> {
    let tally = run.tally;
    let documents = number("documents", tally.documents);
    if tally.documents == 0 {
        return None;
    }
    if tally.findings() == 0 && run.outcome == Outcome::Fine {
        return Some(words.with("clean", &[number("rules", tally.rules_run), documents]));
    }
    let params = [
        documents,
        number("errors", tally.errors),
        number("warnings", tally.warnings),
        number("infos", tally.infos),
    ];
    Some(words.with("summary", &params))
}

/// The last lines for people: how much was found, and how to go on.
fn closing(run: &Run<'_>, words: Words) -> String {
    let mut lines: Vec<String> = total(run, words).into_iter().collect();
    for (key, findings, command) in [
        ("mended", run.tally.mended, ""),
        ("can-be-mended", run.tally.safe_fixes, "--fix"),
        ("may-be-mended", run.tally.unsafe_fixes, "--fix --unsafe-fixes"),
    ] {
        if findings > 0 {
            lines.push(words.with(key, &[number("findings", findings), name("command", command)]));
        }
    }
    if run.tally.wants_day {
        let ways = [name("day", "--at YYYY-MM-DD"), name("today", "--at today")];
        lines.push(words.with("give-day", &ways));
    }
    if let Some(rule) = run.tally.example {
        let command = name("command", format!("cocareer explain {rule}"));
        lines.push(words.with("more", &[command]));
    }
    lines.iter().map(|line| format!("{line}\n")).collect()
}
