//! `cocareer check`: documents in, findings out.

use std::io::{self, Write};
use std::time::{SystemTime, UNIX_EPOCH};

use cocareer::{Error, Finding, NamedReport, Report, Severity, reports_to_json};

use crate::args::{CheckArgs, Gate, Output};
use crate::config::{Given, Project};
use crate::exit::{Outcome, internal};
use crate::human::Human;
use crate::input::{DeadEnd, Input, Unread, collect};
use crate::terminal::{complain, is_colored, styled_stdout};
use crate::words::{Words, name, number};
use crate::{json, plain};

/// What all documents together came to.
#[derive(Debug, Default)]
struct Tally {
    documents: usize,
    rules_run: usize,
    errors: usize,
    warnings: usize,
    infos: usize,
    /// A rule that a document broke.
    example: Option<&'static str>,
    /// Whether a finding says that the day is missing.
    wants_day: bool,
}

impl Tally {
    fn add(&mut self, report: &Report) {
        self.add_findings(report);
        self.documents = self.documents.saturating_add(1);
        let rules_run = usize::try_from(report.rules_run).unwrap_or(usize::MAX);
        self.rules_run = self.rules_run.saturating_add(rules_run);
    }

    fn add_findings(&mut self, report: &Report) {
        let count = |sum: &mut usize, severity| *sum = sum.saturating_add(report.count(severity));
        count(&mut self.errors, Severity::Error);
        count(&mut self.warnings, Severity::Warning);
        count(&mut self.infos, Severity::Info);
        self.example = self.example.or_else(|| report.counted().next().map(|finding| finding.rule.id()));
        self.wants_day |= report.counted().any(|finding| finding.rule.id() == DAY_NEEDED);
    }

    const fn findings(&self) -> usize {
        self.errors.saturating_add(self.warnings).saturating_add(self.infos)
    }

    /// Whether a finding reaches the gate.
    const fn is_refused(&self, gate: Gate) -> bool {
        match gate {
            Gate::Error => self.errors > 0,
            Gate::Warning => self.errors > 0 || self.warnings > 0,
            Gate::Info => self.findings() > 0,
            Gate::Never => false,
        }
    }
}

/// The rule that asks for the day of the check.
const DAY_NEEDED: &str = "DOC-12";

/// Checks what `args` ask for, and writes what was found.
pub(crate) fn run(args: &CheckArgs, words: Words, given: &Given) -> io::Result<Outcome> {
    let (inputs, dead_ends) = collect(&args.paths);
    let overrides = given.overrides(args);
    let project = match Project::open(&args.config, args.baseline.as_deref(), &overrides, &inputs) {
        Ok(project) => project,
        Err(trouble) => return Ok(trouble.tell()),
    };
    let words = Words { locale: given.locale(words.locale).or(project.locale()).unwrap_or(words.locale) };
    let mut audit = project.audit();
    let mut out = styled_stdout(is_colored(args.color, &io::stdout()));
    let human = Human::new(args.color, words);
    let (mut tally, mut reports) = (Tally::default(), Vec::new());
    let mut outcome = Outcome::Fine;
    for dead_end in &dead_ends {
        report_dead_end(dead_end, words);
        outcome = outcome.max(Outcome::Unread);
    }
    for input in &inputs {
        let name = input.name();
        let (text, checked) = match check_input(input, args, &project) {
            Ok(done) => done,
            Err(unread) => {
                complain(&format!("{name}: {unread}"));
                outcome = outcome.max(Outcome::Unread);
                continue;
            }
        };
        let report = match checked {
            Ok(report) => report,
            Err(error) => {
                outcome = outcome.max(tell_error(&error, &name, &text, args.format, &human));
                continue;
            }
        };
        tally.add(&report);
        audit.add(input, &report);
        if report.rules_run == 0 {
            complain(&format!("{name}: {}", nothing_checked("no-rules", words)));
            outcome = outcome.max(Outcome::Unread);
        }
        match args.format {
            Output::Json => reports.push((name, report)),
            Output::Human => out.write_all(human.report(&name, &text, &in_order(&report)).as_bytes())?,
            Output::Plain => out.write_all(plain::report(&name, &in_order(&report), words).as_bytes())?,
        }
    }
    for audited in audit.end() {
        let (name, text) = (audited.source.path.display().to_string(), audited.source.text.as_bytes());
        tally.add_findings(&audited.report);
        match args.format {
            Output::Json => reports.push((name, audited.report)),
            Output::Human => {
                out.write_all(human.report(&name, text, &in_order(&audited.report)).as_bytes())?;
            }
            Output::Plain => {
                out.write_all(plain::report(&name, &in_order(&audited.report), words).as_bytes())?
            }
        }
    }
    if tally.is_refused(project.gate()) {
        outcome = outcome.max(Outcome::Refused);
    }
    if args.format == Output::Json {
        let named: Vec<_> =
            reports.iter().map(|(file, report)| NamedReport { file: Some(file), report }).collect();
        out.write_all(json::pretty(&reports_to_json(&named, words.locale)).as_bytes())?;
    } else if tally.documents > 0 {
        out.write_all(summary(&tally, outcome, words).as_bytes())?;
    }
    out.flush()?;
    Ok(outcome)
}

/// The text of a document, and what came of checking it.
type Checked = (Vec<u8>, Result<Report, Error>);

fn check_input(input: &Input, args: &CheckArgs, project: &Project) -> Result<Checked, String> {
    match input.read(project.most_bytes(input)) {
        Ok(text) => {
            let format = input.format(&text, args.stdin_format);
            let report = project.check(input, &text, format);
            Ok((text, report))
        }
        Err(Unread::Io(error)) => Err(error.to_string()),
        Err(Unread::Limit(error)) => Err(error.to_string()),
    }
}

/// Says why a document could not be checked.
fn tell_error(error: &Error, name: &str, text: &[u8], format: Output, human: &Human) -> Outcome {
    if let Error::Internal { reason } = error {
        internal(reason);
        return Outcome::Internal;
    }
    match error {
        Error::Malformed { line, column, .. } if format == Output::Human => {
            human.malformed(name, text, &error.to_string(), *line, *column);
        }
        _ => complain(&format!("{name}: {error}")),
    }
    Outcome::Unread
}

fn report_dead_end(dead_end: &DeadEnd, words: Words) {
    let path = dead_end.path.display();
    match &dead_end.error {
        Some(error) => complain(&format!("{path}: {error}")),
        None => complain(&format!("{path}: {}", nothing_checked("no-files", words))),
    }
}

fn nothing_checked(reason: &str, words: Words) -> String {
    words.with("nothing-checked", &[name("reason", words.get(reason))])
}

/// The findings that count, as a reader meets them in the document, the serious ones first where several are at one place.
fn in_order(report: &Report) -> Vec<&Finding> {
    let mut findings: Vec<_> = report.counted().collect();
    findings.sort_by_key(|finding| {
        let first = finding.locations.first().and_then(|location| location.range);
        (first.map(|range| range.start), std::cmp::Reverse(finding.severity))
    });
    findings
}

/// The last lines: how much was found, or that there was nothing to find.
fn summary(tally: &Tally, outcome: Outcome, words: Words) -> String {
    let documents = number("documents", tally.documents);
    if tally.findings() == 0 && outcome == Outcome::Fine {
        return format!("{}\n", words.with("clean", &[number("rules", tally.rules_run), documents]));
    }
    let params = [
        documents,
        number("errors", tally.errors),
        number("warnings", tally.warnings),
        number("infos", tally.infos),
    ];
    let mut out = format!("{}\n", words.with("summary", &params));
    if tally.wants_day {
        let ways = [name("day", "--at YYYY-MM-DD"), name("today", "--at today")];
        out.push_str(&format!("{}\n", words.with("give-day", &ways)));
    }
    if let Some(rule) = tally.example {
        let command = name("command", format!("cocareer explain {rule}"));
        out.push_str(&format!("{}\n", words.with("more", &[command])));
    }
    out
}

/// Today's date in UTC, for whoever asks for the clock.
pub(crate) fn today() -> String {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    date_of(seconds / 86_400)
}

/// The date that is `days` days after 1970-01-01 (H. Hinnant's `civil_from_days`).
fn date_of(days: u64) -> String {
    let days = days.saturating_add(719_468);
    let (era, day_of_era) = (days / 146_097, days % 146_097);
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month + 2) / 5 + 1;
    let (year, month) = if month < 10 {
        (year_of_era + era * 400, month + 3)
    } else {
        (year_of_era + era * 400 + 1, month - 9)
    };
    format!("{year:04}-{month:02}-{day:02}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_become_dates() {
        for (days, date) in [
            (0, "1970-01-01"),
            (59, "1970-03-01"),
            (11_016, "2000-02-29"),
            (20_781, "2026-11-24"),
            (47_540, "2100-02-28"),
            (47_541, "2100-03-01"),
        ] {
            assert_eq!(date_of(days), date);
        }
        assert!(cocareer::parse_at(&today()).is_ok());
    }

    #[test]
    fn the_gate_counts_what_is_as_serious_or_more() {
        let tally = Tally { warnings: 1, ..Tally::default() };
        assert!(!tally.is_refused(Gate::Error));
        assert!(tally.is_refused(Gate::Warning) && tally.is_refused(Gate::Info));
        assert!(!tally.is_refused(Gate::Never));
    }
}
