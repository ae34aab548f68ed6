//! Asking the policy, one request after the other.

use cocareer::model::{DecisionRequest, Outcome as Answered};
use cocareer::{Decision, Error, GroupState, Policy, RecordEntry, read_decision_request};
use serde_json::json;

use super::records::Sink;
use super::show;
use crate::exit::Outcome;
use crate::group::Form;
use crate::json::escaped;
use crate::terminal::complain;
use crate::words::{Words, name, number};

/// A group as its log leaves it.
pub(super) struct Group {
    pub(super) state: GroupState,
    pub(super) last_event_hash: Option<String>,
}

/// What answers requests.
pub(super) struct Asker {
    policy: Policy,
    group: Option<Group>,
    form: Form,
    pub(super) words: Words,
    sink: Option<Sink>,
    outcome: Outcome,
}

impl Asker {
    pub(super) const fn new(
        policy: Policy,
        group: Option<Group>,
        form: Form,
        words: Words,
        sink: Option<Sink>,
    ) -> Self {
        Self { policy, group, form, words, sink, outcome: Outcome::Fine }
    }

    /// The answer to a request, as it is written. What is no request is told of, and gets a line too.
    pub(super) fn answer(&mut self, line: usize, text: &Option<Vec<u8>>) -> String {
        let read = text.as_deref().map(read_decision_request);
        match read {
            Some(Ok(request)) => self.decide(line, &request),
            Some(Err(error)) => self.refuse(line, error.code(), &reason(&error)),
            None => self.refuse(line, "too_long", "the request is too long"),
        }
    }

    fn decide(&mut self, line: usize, request: &DecisionRequest) -> String {
        let state = self.group.as_ref().map(|group| &group.state);
        let decision = self.policy.decide(state, request);
        self.outcome = self.outcome.max(match decision.outcome {
            Answered::Allow => Outcome::Fine,
            Answered::Deny => Outcome::Refused,
            Answered::NeedsInformation | Answered::NotApplicable => Outcome::Undecided,
        });
        let text = match self.form {
            Form::Json => escaped(&decision.to_json()) + "\n",
            Form::Text => {
                let steps = self.policy.steps(state, request);
                show::text(&show::title(line, request, self.words), &decision, &steps, self.words)
            }
        };
        self.record(request, &decision);
        text
    }

    fn record(&mut self, request: &DecisionRequest, decision: &Decision) {
        let Some(sink) = &mut self.sink else { return };
        let state = self.group.as_ref().map(|group| &group.state);
        let hash = self.group.as_ref().and_then(|group| group.last_event_hash.as_deref());
        let record = self.policy.record(state, hash, request, decision);
        sink.write(&RecordEntry { request: request.clone(), record }.to_line());
    }

    fn refuse(&mut self, line: usize, code: &str, reason: &str) -> String {
        self.outcome = self.outcome.max(Outcome::Undecided);
        complain(&self.words.with("decide-no-request", &[number("line", line), name("reason", reason)]));
        match self.form {
            Form::Json => {
                json!({"line": line, "error": {"code": code, "message": reason}}).to_string() + "\n"
            }
            Form::Text => String::new(),
        }
    }

    /// What came of all, once the records are where they belong.
    pub(super) fn end(&mut self) -> Outcome {
        let kept = self.sink.as_mut().map_or(Outcome::Fine, Sink::end);
        self.outcome.max(kept)
    }
}

/// What is wrong with a request. The library counts lines in it; the command knows better which line it is.
fn reason(error: &Error) -> String {
    match error {
        Error::Malformed { reason, column, .. } => format!("{reason}, column {column}"),
        other => other.to_string(),
    }
}
