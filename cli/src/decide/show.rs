//! An answer in words: what, why, what goes with it, and what would help.

use std::fmt::Write as _;

use cocareer::model::DecisionRequest;
use cocareer::{Decision, Obligation, Step, ui_text};

use crate::terminal::{safe_lines, wrapped};
use crate::words::{Words, name, number};

/// Lines of running text are no wider than this.
const WIDTH: usize = 100;

/// What a request is called: by its identifier, or else by its line.
pub(super) fn title(line: usize, request: &DecisionRequest, words: Words) -> String {
    match &request.request_id {
        Some(id) => id.clone(),
        None => words.with("decide-line", &[number("line", line)]),
    }
}

/// The answer, a paragraph with an empty line behind it.
pub(super) fn text(title: &str, decision: &Decision, steps: &[Step], words: Words) -> String {
    let mut out = String::new();
    let mut line = |indent: usize, text: &str| {
        let _ = writeln!(out, "{:indent$}{}", "", wrapped(text, indent, WIDTH));
    };
    line(0, &format!("{title}: {}", words.get(&format!("decide-{}", decision.outcome))));
    for reason in &decision.reasons {
        line(2, &format!("{}: {}", reason.rule, reason.message(words.locale)));
    }
    if let Some(grant) = decision.nearest_grant {
        let role = ui_text(&format!("actor_role-{}", grant.role), words.locale, &[]);
        line(2, &words.with("decide-nearest", &[name("role", role), name("mode", words.mode(grant.mode))]));
    }
    if !decision.obligations.is_empty() {
        line(2, &words.get("decide-obligations"));
        decision.obligations.iter().for_each(|obligation| line(4, &format!("- {}", told(obligation, words))));
    }
    if !steps.is_empty() {
        line(2, &words.get("decide-steps"));
        for (number, step) in (1_usize..).zip(steps) {
            line(4, &format!("{number}. {}", step.message(words.locale)));
        }
    }
    if let Some(until) = &decision.holds_until {
        line(2, &words.with("decide-holds-until", &[name("until", until.to_string())]));
    }
    out.push('\n');
    safe_lines(&out)
}

/// An obligation: what to do, by when, and with what.
fn told(obligation: &Obligation, words: Words) -> String {
    let mut text = ui_text(&format!("obligation-{}", obligation.kind), words.locale, &[]);
    if let Some(deadline) = &obligation.deadline {
        let _ = write!(text, ", {}", words.with("decide-by", &[name("deadline", deadline.to_string())]));
    }
    if let Some(number) = &obligation.number {
        let _ = write!(text, ": {number}");
    }
    if !obligation.norms.is_empty() {
        let norms: Vec<_> = obligation.norms.iter().map(|norm| norm.as_str()).collect();
        let _ = write!(text, ": {}", norms.join(", "));
    }
    let _ = write!(text, " ({})", obligation.rule);
    text
}
