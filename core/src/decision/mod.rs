//! The verb *decide*: may this person do that now, and why, and what goes with it?
//!
//! Everything is closed by default. [`table`](self) holds what each role may do from which mode on, the conditions of
//! each action, and what goes with an allow. Facts are gathered into bits, and an answer is a comparison of masks.

mod answer;
mod condition;
mod decide;
mod obligation;
mod question;
mod steps;

pub use answer::Answer;
pub use condition::{DecisionRule, RuleBits};
pub use decide::{Decision, NearestGrant, Reason};
pub use obligation::{Obligation, ObligationSet, merge_obligations};
pub use question::{Emergency, Question, Who};
pub use steps::{Step, StepKind};
