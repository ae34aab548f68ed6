//! A group as its log leaves it.
//!
//! The log is a list of [`GroupEvent`](crate::model::GroupEvent)s. [`GroupState::apply`] folds it, one event at a time:
//! an event that cannot have happened is rejected with a reason and leaves the state as it was. Nothing here knows a
//! policy: what an event means for what people may do is decided elsewhere.

mod apply;
mod asks;
mod canonical;
mod chain;
mod entry;
mod line;
mod log;
mod log_error;
mod moment;
mod person;
mod phase;
mod pieces;
mod rejection;
mod state;
mod status;
mod talk;
#[cfg(test)]
mod tests;
mod versions;
mod waiting;

pub(crate) use canonical::of as canonical_form;
pub use chain::{ChainCheck, event_hash, seal};
pub use entry::{LogEntry, OtherEvent, write_event};
pub use log::{Replay, ReplayOptions, Replayer, replay};
pub use log_error::{LogError, LogReason};
pub use person::Participation;
pub(crate) use person::Person;
pub use phase::GroupPhase;
pub(crate) use pieces::Pieces;
pub use rejection::Rejection;
pub(crate) use state::Times;
pub use state::{GroupState, PersonKey};
pub(crate) use talk::Talk;
pub use versions::AgreementVersion;
