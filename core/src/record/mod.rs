//! Answers that are kept, so that somebody can look at them later.
//!
//! A [`DecisionRecord`] says what was answered and why, and by hashes to what. It holds nothing about people: the host
//! keeps the requests. A file of records has one [`RecordEntry`] a line, the request beside the record; with the policy
//! and the log of the group, [`replay_records`] proves that the answers were those, and [`rehearse`] tells which of them
//! another policy would change.

mod entry;
mod json;
#[expect(clippy::module_inception, reason = "the record is what the folder is about")]
mod record;
mod rehearse;
mod replay;
mod rule_set;
#[cfg(test)]
mod tests;
mod walk;

pub use entry::{RecordEntry, RecordError, RecordReason, Records, read_records};
pub use record::{DecisionRecord, request_hash};
pub use rehearse::{AnswerChange, AnswerSide, Rehearsal, rehearse};
pub use replay::{RecordDifference, RecordField, RecordReplay, replay_records};
pub(crate) use rule_set::rule_set_id;
pub use walk::replay_until;
