//! What came of records as JSON: one form for every face.

use serde::Serialize;

use crate::group::LogError;
use crate::record::{AnswerChange, RecordDifference, RecordError, RecordReplay, Rehearsal};

#[derive(Serialize)]
struct ReplayOutput<'r> {
    proven: bool,
    records: usize,
    differences: &'r [RecordDifference],
    stopped: Option<Mistake>,
    log_stopped: Option<Mistake>,
}

#[derive(Serialize)]
struct RehearsalOutput<'r> {
    same: bool,
    records: usize,
    changes: &'r [AnswerChange],
    short: &'r [usize],
    stopped: Option<Mistake>,
    log_stopped: Option<Mistake>,
}

/// Where the reading stopped, and why.
#[derive(Serialize)]
struct Mistake {
    line: usize,
    code: &'static str,
    message: String,
}

impl Mistake {
    fn of_records(error: RecordError) -> Self {
        Self { line: error.line, code: error.code(), message: error.reason.to_string() }
    }

    fn of_log(error: LogError) -> Self {
        Self { line: error.line, code: error.code(), message: error.reason.to_string() }
    }
}

impl RecordReplay {
    /// The result as one line of JSON: an object with `proven`, `records`, `differences` (each with `line`, `request_id`,
    /// `field`, `recorded` and `found`), `stopped` and `log_stopped` (nothing, or `line`, `code` and `message`).
    #[must_use]
    pub fn to_json(&self) -> String {
        let output = ReplayOutput {
            proven: self.is_proven(),
            records: self.records,
            differences: &self.differences,
            stopped: self.stopped.map(Mistake::of_records),
            log_stopped: self.log_stopped.map(Mistake::of_log),
        };
        // Texts, numbers and lists always serialise.
        serde_json::to_string(&output).unwrap_or_default()
    }
}

impl Rehearsal {
    /// The result as one line of JSON: an object with `same`, `records`, `changes` (each with `line`, `request_id`, `old`,
    /// `new` and `rules`; `old` and `new` with `outcome`, `reasons` and `obligations`), `short`, `stopped` and
    /// `log_stopped` (nothing, or `line`, `code` and `message`).
    #[must_use]
    pub fn to_json(&self) -> String {
        let output = RehearsalOutput {
            same: self.is_same(),
            records: self.records,
            changes: &self.changes,
            short: &self.short,
            stopped: self.stopped.map(Mistake::of_records),
            log_stopped: self.log_stopped.map(Mistake::of_log),
        };
        // Texts, numbers and lists always serialise.
        serde_json::to_string(&output).unwrap_or_default()
    }
}
