//! The answer to a question, in a few numbers.

use crate::decision::{ObligationSet, RuleBits};
use crate::model::Outcome;

/// The answer to a [`Question`](crate::Question). [`Policy::decide`](crate::Policy::decide) says the same in full.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Answer {
    /// Whether it may be done.
    pub outcome: Outcome,
    /// The rules that decided. Never empty.
    pub reasons: RuleBits,
    /// What the host must do. Empty unless the outcome is allow.
    pub obligations: ObligationSet,
    /// What the host would have had to do and has not said that it can. Empty unless that is a reason of the answer.
    pub unhonoured: ObligationSet,
    /// The first instant at which the answer may be another although nothing happens, in seconds since
    /// 1970-01-01T00:00:00Z. Nothing when time alone changes nothing.
    pub holds_until: Option<i64>,
}
