//! What `cocareer decide` can be asked.

use std::path::PathBuf;

use clap::Args;

use crate::args::day;
use crate::group::{Form, PolicyArgs};

pub(crate) const EXAMPLES: &str = "\
A request is a JSON object: {\"at\": \"2026-11-24T09:30:00Z\", \"action\": \"post\", \"role\": \"member\", \"actor\": \"m1\"},
with what else `cocareer schema decision_request` describes. Each answer is one line, in the order of the requests.

Examples:
  cocareer decide --policy group.yaml --log log.ndjson request.json -f text
  cocareer decide --policy group.yaml --log log.ndjson - < requests.ndjson
  cocareer decide --policy group.yaml --log log.ndjson --record records.ndjson requests.ndjson

Exit status:
  0  every answer is allow
  1  an answer is deny
  2  the command, the policy or settings were not understood
  3  something could not be read, or nothing was asked
  4  no answer is deny, but one needs information or does not apply, or a line was no request
  70 a mistake in the program";

/// What to answer, and from what.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct DecideArgs {
    /// A file with one request; a file that ends in .ndjson or .jsonl with one on each line; or - for standard input, with
    /// one on each line.
    pub(super) request: PathBuf,
    #[command(flatten)]
    pub(super) policy: PolicyArgs,
    /// The log of the group: one event a line (NDJSON), or a JSON list of events. Without it nothing is known of the group.
    #[arg(long, value_name = "LOG")]
    pub(super) log: Option<PathBuf>,
    /// The day for which the dated facts hold: YYYY-MM-DD, or `today`. When somebody wants to do something stands in the
    /// request.
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub(super) at: Option<String>,
    /// Add each request and the record of its answer to this file, for `cocareer replay` and `cocareer rehearse`.
    #[arg(long, value_name = "FILE")]
    pub(super) record: Option<PathBuf>,
    /// How to write the answers.
    #[arg(short, long, value_enum, default_value = "json")]
    pub(super) format: Form,
}
