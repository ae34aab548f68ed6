//! What a draft of a policy would answer to what was asked before.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::decision::{Decision, DecisionRule};
use crate::group::LogError;
use crate::model::{ObligationKind, Outcome};
use crate::policy::Policy;
use crate::record::RecordError;
use crate::record::replay::{From, answer_again};

/// An answer, as far as two policies are compared by it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AnswerSide {
    /// Whether it may be done.
    pub outcome: Outcome,
    /// The rules that decide.
    pub reasons: Vec<DecisionRule>,
    /// What the host must do.
    pub obligations: Vec<ObligationKind>,
}

/// An answer that another policy would change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AnswerChange {
    /// The line of the record, counted from 1.
    pub line: usize,
    /// The identifier of the request, where it has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_id: Option<String>,
    /// What the old policy answers.
    pub old: AnswerSide,
    /// What the new policy answers.
    pub new: AnswerSide,
    /// The rules that change it, in the order of their ids: those that stand in the way of one answer and not of the other,
    /// and those that ask for an obligation of one and not of the other. Never empty.
    pub rules: Vec<&'static str>,
}

/// What came of asking two policies the same.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Rehearsal {
    /// How many requests both were asked.
    pub records: usize,
    /// The answers that change, in the order of the records.
    pub changes: Vec<AnswerChange>,
    /// The lines of records that need more events than the log has. Nobody was asked about them.
    pub short: Vec<usize>,
    /// The first mistake in the records. Those behind it were not looked at.
    pub stopped: Option<RecordError>,
    /// The first mistake in the log, when a record needed an event at or behind it.
    pub log_stopped: Option<LogError>,
}

impl Rehearsal {
    /// Whether every request was asked, and both give the same answer to each.
    #[must_use]
    pub fn is_same(&self) -> bool {
        let is_whole = self.stopped.is_none() && self.log_stopped.is_none() && self.short.is_empty();
        is_whole && self.changes.is_empty()
    }
}

/// Asks two policies what was asked before, each time from the log as far as it went then, and lists each answer that
/// changes with the rules that change it. `records` has one [`RecordEntry`](crate::RecordEntry) a line; what they say was
/// answered does not matter here, [`replay_records`](crate::replay_records) looks at that.
///
/// An answer changes when its outcome, its reasons or its obligations do. That it holds longer or shorter is no change.
#[must_use]
pub fn rehearse(old: &Policy, new: &Policy, log: &[u8], records: &[u8]) -> Rehearsal {
    let mut rehearsal = Rehearsal::default();
    let (stopped, log_stopped) = answer_again(log, records, |line, entry, from, _| {
        let state = match from {
            From::Nothing => None,
            From::State(state) => Some(state),
            From::Short(_) => return rehearsal.short.push(line),
        };
        rehearsal.records = rehearsal.records.saturating_add(1);
        let request = &entry.request;
        let (old, new) = (old.decide(state, request), new.decide(state, request));
        let rules = rules(&old, &new);
        if !rules.is_empty() {
            let request_id = request.request_id.clone();
            rehearsal.changes.push(AnswerChange {
                line,
                request_id,
                old: side(&old),
                new: side(&new),
                rules,
            });
        }
    });
    rehearsal.changes.sort_by_key(|change| change.line);
    rehearsal.short.sort_unstable();
    Rehearsal { stopped, log_stopped, ..rehearsal }
}

fn side(decision: &Decision) -> AnswerSide {
    AnswerSide {
        outcome: decision.outcome,
        reasons: decision.reasons.iter().map(|reason| reason.rule).collect(),
        obligations: decision.obligations.iter().map(|obligation| obligation.kind).collect(),
    }
}

/// The rules that make the difference between two answers; none when there is no difference.
fn rules(old: &Decision, new: &Decision) -> Vec<&'static str> {
    let mut rules = differing(&against(old), &against(new));
    if old.outcome != new.outcome && rules.is_empty() {
        // The same rules, of which something is known now: they are what both turn on.
        rules = against(old).union(&against(new)).copied().collect();
    }
    if old.outcome == new.outcome && rules.is_empty() {
        rules = differing(&reasons(old), &reasons(new));
    }
    let only_in = |one: &Decision, other: &Decision| -> Vec<_> {
        let missing = one.obligations.iter().filter(|obligation| !other.obligations.contains(obligation));
        missing.map(|obligation| obligation.rule).collect()
    };
    // What goes with a yes comes and goes with it: that is no change of its own.
    if old.outcome == new.outcome {
        rules.extend(only_in(old, new));
        rules.extend(only_in(new, old));
    }
    rules.into_iter().collect()
}

/// The rules that stand in the way of a yes.
fn against(decision: &Decision) -> BTreeSet<&'static str> {
    if decision.outcome == Outcome::Allow { BTreeSet::new() } else { reasons(decision) }
}

fn reasons(decision: &Decision) -> BTreeSet<&'static str> {
    decision.reasons.iter().map(|reason| reason.rule.as_str()).collect()
}

fn differing(one: &BTreeSet<&'static str>, other: &BTreeSet<&'static str>) -> BTreeSet<&'static str> {
    one.symmetric_difference(other).copied().collect()
}
