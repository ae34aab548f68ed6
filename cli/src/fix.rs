//! `cocareer check --fix` and `--diff`: the changes that findings carry, made in the documents or shown.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::io::{self, ErrorKind, IsTerminal, Write as _};
use std::ops::ControlFlow;
use std::path::PathBuf;

use cocareer::{Change, EditError, Finding, Fix, Format, Limits, apply_changes};
use similar::TextDiff;

use crate::args::CheckArgs;
use crate::check::{Asked, Checker, tell};
use crate::config::Project;
use crate::document::{Document, Failure};
use crate::exit::Outcome;
use crate::input::{Held, Input, Unread};
use crate::outputs::replace;
use crate::tally::Tried;
use crate::terminal::{complain, safe, stdout};
use crate::words::{Words, name, number};

/// A change can make another one possible. After so many rounds that is enough.
const ROUNDS: usize = 5;

/// What came of it.
#[derive(Debug)]
pub(crate) struct Mended {
    /// How many findings were mended.
    pub(crate) findings: usize,
    pub(crate) tried: Tried,
    pub(crate) outcome: Outcome,
}

impl Default for Mended {
    fn default() -> Self {
        Self { findings: 0, tried: Tried::None, outcome: Outcome::Fine }
    }
}

/// Makes the changes of all findings that count, or shows them. What remains in `held` afterwards is standard input.
///
/// # Errors
///
/// The outcome of the run, when nothing more can be done.
pub(crate) fn run(
    args: &CheckArgs,
    asked: &[Asked],
    project: &Project,
    held: &mut Held,
    words: Words,
) -> Result<Mended, Outcome> {
    hold_stdin(asked, project, held)?;
    let mut work =
        Work { args, asked, project, held, words, changed: BTreeMap::new(), outcome: Outcome::Fine };
    work.all_rounds();
    for (number, state) in &work.changed {
        if let (Some(reason), Some(input)) = (&state.refused, work.input(*number)) {
            let reason = words.with("left-as-it-is", &[name("reason", reason.as_str())]);
            complain(&format!("{}: {reason}", input.path().display()));
        }
    }
    let tried = if args.unsafe_fixes { Tried::All } else { Tried::Safe };
    let findings = if args.diff { work.show() } else { work.write() };
    if args.diff && findings > 0 {
        work.outcome = work.outcome.max(Outcome::Refused);
        if !args.quiet {
            complain(&words.with("would-be-mended", &[number("findings", findings)]));
        }
    }
    Ok(Mended { findings, tried, outcome: work.outcome })
}

/// Standard input is read once and checked several times.
fn hold_stdin(asked: &[Asked], project: &Project, held: &mut Held) -> Result<(), Outcome> {
    for (number, input) in asked {
        let Ok(input @ Input::Stdin) = input else { continue };
        match input.read(project.most_bytes(input)) {
            Ok(text) => held.hold(*number, text),
            Err(error) => {
                let failure = match &error {
                    Unread::Io(error) => Failure::unread("io", error.to_string()),
                    Unread::Limit(error) => Failure::from(error),
                };
                complain(&format!("{}: {}", input.path().display(), failure.text));
                return Err(failure.outcome);
            }
        }
    }
    Ok(())
}

/// The documents of a run while they are changed.
struct Work<'a> {
    args: &'a CheckArgs,
    asked: &'a [Asked],
    project: &'a Project,
    /// The texts as they are now, of all documents that were changed.
    held: &'a mut Held,
    words: Words,
    changed: BTreeMap<u32, State>,
    outcome: Outcome,
}

/// A document that there were changes for.
#[derive(Debug, Default)]
struct State {
    /// Its text before all changes.
    original: Vec<u8>,
    made: usize,
    /// Why the last changes were not all made.
    refused: Option<String>,
}

/// What a check of one document gave.
struct Checked {
    number: Option<u32>,
    text: Vec<u8>,
    /// The changes, each with the document that it is about.
    fixes: Vec<(u32, Fix)>,
    /// The document, when it could not be checked.
    failed: Option<Document>,
}

/// The changes of one document, by their places. Nothing stands where two of them contradict each other.
type Changes = BTreeMap<String, Option<Fix>>;

impl Work<'_> {
    fn input(&self, number: u32) -> Option<&Input> {
        input(self.asked, number)
    }

    fn all_rounds(&mut self) {
        let mut only: Option<Vec<Asked>> = None;
        for _ in 0..ROUNDS {
            let (texts, changes, is_bundle) = self.check(only.as_deref());
            for number in texts.keys() {
                if let Some(state) = self.changed.get_mut(number) {
                    state.refused = None;
                }
            }
            let mut changed = Vec::new();
            for (number, changes) in changes {
                if texts.get(&number).is_some_and(|text| self.change(number, text, changes)) {
                    changed.push(number);
                }
            }
            if changed.is_empty() {
                break;
            }
            // What is said of one document of a bundle depends on the others.
            let again = changed.iter().filter_map(|number| Some((*number, Ok(self.input(*number)?.clone()))));
            only = (!is_bundle).then(|| again.collect());
        }
    }

    /// Checks the documents as they are now: their texts, the changes for each, and whether they are a bundle.
    fn check(&mut self, only: Option<&[Asked]>) -> (BTreeMap<u32, Vec<u8>>, BTreeMap<u32, Changes>, bool) {
        let checker = Checker::new(self.args, self.asked, self.project, self.held, self.words);
        let (is_bundle, with_unsafe) = (checker.is_bundle(), self.args.unsafe_fixes);
        let (mut texts, mut changes) = (BTreeMap::new(), BTreeMap::<u32, Changes>::new());
        // With --fix everything is checked once more afterwards, and told then.
        let is_told = self.args.diff && only.is_none() && self.changed.is_empty();
        let outcome = &mut self.outcome;
        let take = |checked: Checked| {
            if let Some(document) = checked.failed.filter(|_| is_told) {
                *outcome = (*outcome).max(tell(&document, None));
            }
            for (number, fix) in checked.fixes {
                let place = changes.entry(number).or_default().entry(fix.pointer.clone());
                let known = place.or_insert_with(|| Some(fix.clone()));
                if known.as_ref().is_some_and(|known| known.value != fix.value) {
                    *known = None;
                }
            }
            if let Some(number) = checked.number {
                texts.insert(number, checked.text);
            }
            ControlFlow::Continue(())
        };
        checker.each(
            only.unwrap_or(self.asked),
            |document| Checked::of(document, with_unsafe, is_bundle),
            take,
        );
        (texts, changes, is_bundle)
    }

    /// Makes changes in a document, and tells whether it is another one now.
    fn change(&mut self, number: u32, text: &[u8], changes: Changes) -> bool {
        let Some(input) = input(self.asked, number) else { return false };
        let Ok(before) = std::str::from_utf8(text) else { return false };
        let format = input.format(text, self.args.stdin_format);
        let limits = &self.project.settings(input).limits;
        let (mut certain, mut takes_comment) = (Vec::new(), false);
        for fix in changes.into_values().flatten() {
            let change = Change { pointer: fix.pointer, to: fix.value };
            if !self.args.unsafe_fixes && loses_comment(before, format, &change, limits) {
                takes_comment = true;
            } else {
                certain.push(change);
            }
        }
        let (after, made, refused) = edited(before, format, &certain, limits);
        let refused = refused.map(|error| error.to_string());
        let refused = refused.or_else(|| takes_comment.then(|| self.words.get("comment-would-go")));
        let after = after.filter(|after| after != before);
        let state = self.changed.entry(number).or_default();
        state.refused = refused;
        let Some(after) = after else { return false };
        if state.made == 0 {
            state.original = text.to_owned();
        }
        state.made = state.made.saturating_add(made);
        self.held.hold(number, after.into_bytes());
        true
    }

    /// The documents that are changed by now: each file once, however often it was asked for.
    fn results(&self) -> Vec<u32> {
        let mut seen = BTreeSet::new();
        let mut is_first = |number: u32| match self.input(number) {
            Some(Input::File(path)) => seen.insert(fs::canonicalize(path).unwrap_or_else(|_| path.clone())),
            Some(Input::Stdin) => seen.insert(PathBuf::new()),
            None => false,
        };
        let changed = self.changed.iter().filter(|(_, state)| state.made > 0);
        changed.map(|(number, _)| *number).filter(|number| is_first(*number)).collect()
    }

    /// Writes what was changed; returns how many findings are mended by it.
    fn write(&mut self) -> usize {
        let mut findings = 0_usize;
        for number in self.results() {
            let (Some(Input::File(path)), Some(state)) =
                (input(self.asked, number), self.changed.get(&number))
            else {
                findings = findings.saturating_add(self.changed.get(&number).map_or(0, |state| state.made));
                continue;
            };
            match replace(path, &state.original, self.held.get(number).unwrap_or_default()) {
                Ok(()) => findings = findings.saturating_add(state.made),
                Err(error) => {
                    complain(&format!("{}: {error}", path.display()));
                    self.outcome = self.outcome.max(Outcome::Unread);
                }
            }
        }
        for (number, input) in self.asked {
            match input {
                Ok(Input::Stdin) => {
                    self.outcome = self.outcome.max(print(self.held.get(*number).unwrap_or_default()))
                }
                // What is told afterwards is about what is in the files.
                _ => drop(self.held.release(*number)),
            }
        }
        findings
    }

    /// Shows what was changed; returns how many findings it would mend.
    fn show(&mut self) -> usize {
        let (mut findings, mut shown) = (0_usize, String::new());
        for number in self.results() {
            let (Some(input), Some(state)) = (self.input(number), self.changed.get(&number)) else {
                continue;
            };
            let old = String::from_utf8_lossy(&state.original);
            let new = String::from_utf8_lossy(self.held.get(number).unwrap_or_default());
            let path = input.path().display().to_string();
            let path = safe(&path);
            let diff = TextDiff::from_lines(&*old, &*new);
            let _ = write!(shown, "{}", diff.unified_diff().header(&path, &path));
            findings = findings.saturating_add(state.made);
        }
        if io::stdout().is_terminal() {
            shown = shown.split_inclusive('\n').fold(String::new(), |out, line| {
                let (line, end) = line.strip_suffix('\n').map_or((line, ""), |line| (line, "\n"));
                out + &safe(line) + end
            });
        }
        self.outcome = self.outcome.max(print(shown.as_bytes()));
        findings
    }
}

impl Checked {
    /// The text is kept where it may be changed.
    fn of(mut document: Document, with_unsafe: bool, is_bundle: bool) -> Self {
        let number = document.number.and_then(|number| u32::try_from(number).ok());
        let wanted = |finding: &&Finding| {
            finding.counts() && finding.fix.as_ref().is_some_and(|fix| fix.safe || with_unsafe)
        };
        let findings = document.report.iter().flat_map(|report| &report.findings);
        let fixes: Vec<_> = findings
            .filter(wanted)
            .filter_map(|finding| {
                let home = finding.locations.first().and_then(|first| first.document);
                Some((home.or(number)?, finding.fix.clone()?))
            })
            .collect();
        let text = std::mem::take(&mut document.text);
        let is_kept = is_bundle || !fixes.is_empty();
        let failed = document.failure.is_some().then_some(document);
        Self { number, text: if is_kept { text } else { Vec::new() }, fixes, failed }
    }
}

fn input(asked: &[Asked], number: u32) -> Option<&Input> {
    let number = usize::try_from(number).ok()?;
    asked.get(number)?.1.as_ref().ok()
}

/// Whether a comment seems to go with what a change removes. What somebody wrote there may be about something else.
fn loses_comment(text: &str, format: Format, change: &Change, limits: &Limits) -> bool {
    let signs = |text: &str| text.bytes().filter(|byte| *byte == b'#').count();
    let is_removal = change.to.is_none() && format == Format::Yaml && text.contains('#');
    let after = is_removal.then(|| apply_changes(text, format, std::slice::from_ref(change), limits));
    matches!(after, Some(Ok(after)) if signs(&after) < signs(text))
}

/// The text after as many of the changes as can be made together, how many they are, and why others were not made.
fn edited(
    text: &str,
    format: Format,
    changes: &[Change],
    limits: &Limits,
) -> (Option<String>, usize, Option<EditError>) {
    if let Ok(after) = apply_changes(text, format, changes, limits) {
        return (Some(after), changes.len(), None);
    }
    let (mut made, mut after, mut refused) = (Vec::new(), None, None);
    for change in changes {
        made.push(change.clone());
        match apply_changes(text, format, &made, limits) {
            Ok(text) => after = Some(text),
            Err(error) => {
                made.pop();
                refused = refused.or(Some(error));
            }
        }
    }
    (after, made.len(), refused)
}

/// Writes to standard output. Whoever has seen enough of it is no trouble.
fn print(text: &[u8]) -> Outcome {
    let mut out = stdout();
    match out.write_all(text).and_then(|()| out.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            complain(&format!("the output could not be written: {error}"));
            Outcome::Unread
        }
        _ => Outcome::Fine,
    }
}
