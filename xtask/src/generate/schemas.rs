//! The JSON Schemas of the document kinds, and of what goes in at run time.

use anyhow::Result;
use cocareer::model::DocumentKind;
use cocareer::{json_schema, run_time_schemas};

use super::GeneratedFile;

/// One schema for each kind of document and for each thing that goes in at run time, in `core/schemas`.
pub(crate) fn schemas() -> Result<Vec<GeneratedFile>> {
    let documents = DocumentKind::ALL.iter().map(|kind| (kind.as_str(), json_schema(*kind)));
    let one = |(name, schema)| {
        let text = serde_json::to_string_pretty(&schema)? + "\n";
        Ok((format!("core/schemas/{name}.schema.json").into(), text))
    };
    documents.chain(run_time_schemas()).map(one).collect()
}
