//! The proof that answers were what their records say.

use serde::Serialize;

use crate::group::{GroupState, LogError, ReplayOptions};
use crate::policy::Policy;
use crate::record::walk::Walk;
use crate::record::{DecisionRecord, RecordEntry, RecordError, read_records};
use crate::shape::choice;

choice! {
    /// What of a record is not as it is found when the answer is given again.
    pub enum RecordField {
        /// Other rules: the policy is not the one that answered.
        RuleSet = "rule_set",
        /// Another request: it was changed, or belongs to another record.
        Request = "request",
        /// The log does not have so many events that are right.
        Events = "events",
        /// Another last event: the log was changed.
        LastEvent = "last_event",
        /// Another outcome.
        Outcome = "outcome",
        /// Other reasons.
        Reasons = "reasons",
        /// Other obligations.
        Obligations = "obligations",
        /// Another instant until which it holds.
        HoldsUntil = "holds_until",
    }
}

/// A place in which a record is not as it is found when the answer is given again. It holds nothing about people.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RecordDifference {
    /// The line of the record, counted from 1.
    pub line: usize,
    /// The identifier of the request, where it has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_id: Option<String>,
    /// What differs.
    pub field: RecordField,
    /// What the record says.
    pub recorded: String,
    /// What is found.
    pub found: String,
}

/// What came of giving recorded answers again.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RecordReplay {
    /// How many records were looked at.
    pub records: usize,
    /// What differs, in the order of the records.
    pub differences: Vec<RecordDifference>,
    /// The first mistake in the records. Those behind it were not looked at.
    pub stopped: Option<RecordError>,
    /// The first mistake in the log, when a record needed an event at or behind it.
    pub log_stopped: Option<LogError>,
}

impl RecordReplay {
    /// Whether every record was looked at, and every one is as it is found.
    #[must_use]
    pub fn is_proven(&self) -> bool {
        self.differences.is_empty() && self.stopped.is_none() && self.log_stopped.is_none()
    }
}

/// Gives recorded answers again, each from the log as far as it went then, and tells what differs. `records` has one
/// [`RecordEntry`] a line. Nothing differing proves that this policy gives these answers to these requests; with a log that
/// is kept as a chain, and records that have the hash of the last event, also that the log is the same.
#[must_use]
pub fn replay_records(policy: &Policy, log: &[u8], records: &[u8]) -> RecordReplay {
    let mut replay = RecordReplay::default();
    let (stopped, log_stopped) = answer_again(log, records, |line, entry, state, last| {
        replay.records = replay.records.saturating_add(1);
        let mut found = Found { line, record: &entry.record, differences: Vec::new() };
        found.compare(policy, entry, state, last);
        replay.differences.append(&mut found.differences);
    });
    replay.differences.sort_by_key(|difference| difference.line);
    RecordReplay { stopped, log_stopped, ..replay }
}

/// What an answer is given from.
pub(super) enum From<'s> {
    /// No state, as when the record was made.
    Nothing,
    /// The group as it was.
    State(&'s GroupState),
    /// So many events are all that the log has.
    Short(u64),
}

/// Walks the log from record to record, in the order of their events, and shows each with the state that it was made from
/// and the hash of the last event. Returns the first mistake of the records and of the log.
pub(super) fn answer_again(
    log: &[u8],
    records: &[u8],
    mut look: impl FnMut(usize, &RecordEntry, From<'_>, Option<&str>),
) -> (Option<RecordError>, Option<LogError>) {
    let mut read = read_records(records);
    // The sort is stable: records of the same state stay in their order.
    read.entries.sort_by_key(|(_, entry)| entry.record.events);
    let mut walk = Walk::new(log, ReplayOptions::default());
    for (line, entry) in &read.entries {
        let Some(events) = entry.record.events else {
            look(*line, entry, From::Nothing, None);
            continue;
        };
        let is_there = walk.to(events).is_some();
        let last = entry.record.last_event_hash.is_some().then(|| walk.last_hash()).flatten();
        let state = walk.state();
        let from = if is_there { From::State(state) } else { From::Short(state.event_count()) };
        look(*line, entry, from, last.as_deref());
    }
    (read.stopped, walk.stopped)
}

/// The comparison of one record.
struct Found<'r> {
    line: usize,
    record: &'r DecisionRecord,
    differences: Vec<RecordDifference>,
}

impl Found<'_> {
    fn compare(&mut self, policy: &Policy, entry: &RecordEntry, from: From<'_>, last: Option<&str>) {
        let state = match from {
            From::Nothing => None,
            From::State(state) => Some(state),
            From::Short(events) => {
                let recorded = self.record.events.unwrap_or_default().to_string();
                return self.note(RecordField::Events, recorded, events.to_string());
            }
        };
        let request = &entry.request;
        let again = policy.record(state, last, request, &policy.decide(state, request));
        let record = self.record;
        let sides = |of: fn(&DecisionRecord) -> String| (of(record), of(&again));
        let fields = [
            (RecordField::RuleSet, sides(|record| record.rule_set.clone())),
            (RecordField::Request, sides(request_of)),
            (RecordField::LastEvent, sides(|record| record.last_event_hash.clone().unwrap_or_default())),
            (RecordField::Outcome, sides(|record| record.outcome.to_string())),
            (RecordField::Reasons, sides(|record| list(record.reasons.iter().map(|rule| rule.as_str())))),
            (
                RecordField::Obligations,
                sides(|record| list(record.obligations.iter().map(|kind| kind.as_str()))),
            ),
            (
                RecordField::HoldsUntil,
                sides(|record| record.holds_until.as_ref().map(ToString::to_string).unwrap_or_default()),
            ),
        ];
        for (field, (recorded, found)) in fields {
            if recorded != found {
                self.note(field, recorded, found);
            }
        }
    }

    fn note(&mut self, field: RecordField, recorded: String, found: String) {
        let request_id = self.record.request_id.clone();
        self.differences.push(RecordDifference { line: self.line, request_id, field, recorded, found });
    }
}

/// What a record says of its request: the identifier and the time stand in both.
fn request_of(record: &DecisionRecord) -> String {
    let id = record.request_id.as_deref().unwrap_or_default();
    let at = record.at.as_ref().map(ToString::to_string).unwrap_or_default();
    [&record.request_hash, &*at, id]
        .iter()
        .filter(|part| !part.is_empty())
        .copied()
        .collect::<Vec<_>>()
        .join(" ")
}

fn list<'n>(names: impl Iterator<Item = &'n str>) -> String {
    names.collect::<Vec<_>>().join(", ")
}
