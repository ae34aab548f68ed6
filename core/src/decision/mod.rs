//! The verb *decide*: may this person do that now, and why, and what goes with it?
//!
//! Everything is closed by default. [`table`](self) holds what each role may do from which mode on, the conditions of
//! each action, and what goes with an allow. Facts are gathered into bits, and an answer is a comparison of masks.

mod answer;
mod compile;
mod condition;
mod decide;
mod emergency;
mod engine;
mod facts;
mod obligation;
mod people;
mod public_table;
mod question;
mod service;
mod sets;
mod steps;
mod table;
mod teach;
#[cfg(test)]
mod tests;
mod until;

pub use answer::Answer;
pub(crate) use compile::Decisions;
pub use condition::{DecisionRule, RuleBits};
pub use decide::{Decision, NearestGrant, Reason, read_decision_request};
pub use obligation::{Obligation, ObligationSet, merge_obligations};
pub use public_table::{DecisionRow, decision_table};
pub use question::{Emergency, Question, Who};
pub use steps::{Step, StepKind};
