//! `cocareer agreement lint`: the check of an agreement by itself.

use std::fmt::Write as _;
use std::path::PathBuf;

use clap::Args;
use cocareer::model::EngagementMode;
use cocareer::{NamedReport, Report, Severity, lint_agreement, reports_to_json};

use super::Done;
use super::diff::agreement_of;
use crate::args::day;
use crate::config::{ConfigArgs, Given};
use crate::exit::Outcome;
use crate::group::{Form, open, put};
use crate::json;
use crate::terminal::safe_lines;
use crate::words::Words;

/// Whose agreement to check.
#[derive(Debug, Args)]
pub(crate) struct LintArgs {
    /// The engagement.
    document: PathBuf,
    /// The day on which the check is true: YYYY-MM-DD, or `today`. Without it nothing is checked against the calendar.
    #[arg(long, value_name = "DATE", value_parser = day)]
    at: Option<String>,
    /// How to write it.
    #[arg(short, long, value_enum, default_value = "text")]
    format: Form,
    #[command(flatten)]
    config: ConfigArgs,
}

pub(super) fn run(args: &LintArgs, words: Words, given: &Given) -> Done {
    let at = args.at.as_deref().and_then(|day| cocareer::parse_at(day).ok());
    let (prepared, words) = open(&args.document, at, &args.config, words, given)?;
    let engagement = prepared.engagement.unwrap_or_default();
    // A draft that says no mode is held to the least that has groups.
    let mode = engagement.mode.unwrap_or(EngagementMode::Collaborative);
    let agreement = agreement_of(&args.document, engagement.group_agreement, words)?;
    let report = lint_agreement(&agreement, mode, &prepared.settings);
    let file = args.document.display().to_string();
    let text = match args.format {
        Form::Json => {
            let named = NamedReport { file: Some(&file), report: &report };
            json::pretty(&reports_to_json(&[named], words.locale))
        }
        Form::Text => safe_lines(&text(&report, words)),
    };
    let is_refused = report.count(Severity::Error) > 0;
    Ok(put(&text).map(|()| if is_refused { Outcome::Refused } else { Outcome::Fine }))
}

fn text(report: &Report, words: Words) -> String {
    let open: Vec<_> = report.findings.iter().filter(|finding| finding.counts()).collect();
    if open.is_empty() {
        return words.get("agreement-clean") + "\n";
    }
    let mut out = String::new();
    for finding in open {
        let severity = words.severity(finding.severity);
        let message = finding.message(words.locale);
        let _ = writeln!(out, "{severity} {} {}\n  {message}", finding.rule_id(), finding.pointer());
        let _ = writeln!(out, "  {}: {}", words.get("remedy"), finding.remedy(words.locale));
    }
    out
}
