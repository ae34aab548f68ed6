//! `cocareer schema`: the JSON Schemas, for editors and other programs.

use std::io::{self, Write};

use clap::ValueEnum;

use crate::exit::Outcome;
use crate::terminal;

/// What a schema describes.
#[derive(Debug, Clone, Copy, ValueEnum)]
#[value(rename_all = "snake_case")]
pub(crate) enum SchemaKind {
    /// Documents of the kind `engagement`.
    Engagement,
    /// Documents of the kind `research_matrix`.
    ResearchMatrix,
    /// Documents of the kind `shared_parts`.
    SharedParts,
    /// Documents of the kind `dated_data`.
    DatedData,
    /// Documents of the kind `screening_lists`.
    ScreeningLists,
    /// An event of a group's log.
    GroupEvent,
    /// A request for a decision.
    DecisionRequest,
    /// What `cocareer check --format json` writes.
    Report,
}

impl SchemaKind {
    const fn text(self) -> &'static str {
        match self {
            Self::Engagement => include_str!("../../core/schemas/engagement.schema.json"),
            Self::ResearchMatrix => include_str!("../../core/schemas/research_matrix.schema.json"),
            Self::SharedParts => include_str!("../../core/schemas/shared_parts.schema.json"),
            Self::DatedData => include_str!("../../core/schemas/dated_data.schema.json"),
            Self::ScreeningLists => include_str!("../../core/schemas/screening_lists.schema.json"),
            Self::GroupEvent => include_str!("../../core/schemas/group_event.schema.json"),
            Self::DecisionRequest => include_str!("../../core/schemas/decision_request.schema.json"),
            Self::Report => include_str!("../../core/schemas/report.schema.json"),
        }
    }
}

/// Prints the schema.
pub(crate) fn run(kind: SchemaKind) -> io::Result<Outcome> {
    let mut out = terminal::stdout();
    out.write_all(kind.text().as_bytes())?;
    out.flush()?;
    Ok(Outcome::Fine)
}
