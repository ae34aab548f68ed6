//! The record of an answer.

use hmac_sha256::Hash;
use serde::{Deserialize, Serialize};

use crate::decision::{Decision, DecisionRule};
use crate::document::json_tree;
use crate::group::{GroupState, canonical_form};
use crate::model::{DecisionRequest, ObligationKind, Outcome, Timestamp};
use crate::policy::Policy;
use crate::record::rule_set::hex;
use crate::settings::Limits;

/// What was answered, by which rules, and to what: without a word about people. Whom and what it was about stands in
/// the request, which the host keeps, and of which there is only a hash here.
///
/// A hash does not hide what can be guessed: whoever knows all identifiers of a group can try them. Treat records as
/// pseudonymous.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DecisionRecord {
    /// The identifier of the request, chosen by the host. It should say nothing about anybody.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request_id: Option<String>,
    /// Which rules it rests on: see [`Policy::rule_set_id`].
    pub rule_set: String,
    /// The time of the request, where that is an instant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<Timestamp>,
    /// Whether it might be done.
    pub outcome: Outcome,
    /// The rules that decided, in the order of their ids.
    pub reasons: Vec<DecisionRule>,
    /// What the host had to do, in the order of the kinds.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub obligations: Vec<ObligationKind>,
    /// The first instant at which the answer may be another although nothing happens.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub holds_until: Option<Timestamp>,
    /// SHA-256 of the request in its canonical form (RFC 8785), as 64 hexadecimal digits: see [`request_hash`].
    pub request_hash: String,
    /// How many events the state held. Absent where the answer was given without a state.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub events: Option<u64>,
    /// SHA-256 of the last of them in its canonical form, as 64 hexadecimal digits, where the host has said it. In a log that is
    /// kept as a chain it stands for the whole log.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_event_hash: Option<String>,
}

impl Policy {
    /// The record of an answer that this policy gave to a request. `state` is what it was answered from, and
    /// `last_event_hash` what [`event_hash`](crate::event_hash) gives for the last event of that state, where the host
    /// keeps it.
    #[must_use]
    pub fn record(
        &self,
        state: Option<&GroupState>,
        last_event_hash: Option<&str>,
        request: &DecisionRequest,
        decision: &Decision,
    ) -> DecisionRecord {
        DecisionRecord {
            request_id: request.request_id.clone(),
            rule_set: self.rule_set_id().to_owned(),
            // What is no instant is a text, and texts stay with the host.
            at: request.at.clone().filter(|at| at.seconds().is_some()),
            outcome: decision.outcome,
            reasons: decision.reasons.iter().map(|reason| reason.rule).collect(),
            obligations: decision.obligations.iter().map(|obligation| obligation.kind).collect(),
            holds_until: decision.holds_until.clone(),
            request_hash: request_hash(request),
            events: state.map(GroupState::event_count),
            last_event_hash: last_event_hash.filter(|hash| is_hash(hash)).map(str::to_lowercase),
        }
    }
}

/// The hash of a request, as its record holds it: SHA-256 of its canonical form (RFC 8785), as 64 hexadecimal digits.
/// Fields that are absent are left out, and instants are in UTC.
#[must_use]
pub fn request_hash(request: &DecisionRequest) -> String {
    // A request is plain data: it always serialises, and what was written can be read.
    let text = serde_json::to_string(request).unwrap_or_default();
    let limits = Limits { bytes: usize::MAX, nodes: usize::MAX, ..Limits::default() };
    let canonical = json_tree(&text, &limits).ok().and_then(|tree| canonical_form(&tree).ok());
    hex(&Hash::hash(canonical.unwrap_or(text).as_bytes()))
}

/// Whether a text is the digits of a SHA-256 hash: nothing else is kept as one.
fn is_hash(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}
