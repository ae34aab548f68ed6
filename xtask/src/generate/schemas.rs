//! The JSON Schemas of the document kinds.

use anyhow::Result;
use cocareer::json_schema;
use cocareer::model::DocumentKind;

use super::GeneratedFile;

/// One schema for each kind of document, in `core/schemas`.
pub(crate) fn schemas() -> Result<Vec<GeneratedFile>> {
    let one = |kind: &DocumentKind| {
        let text = serde_json::to_string_pretty(&json_schema(*kind))? + "\n";
        Ok((format!("core/schemas/{kind}.schema.json").into(), text))
    };
    DocumentKind::ALL.iter().map(one).collect()
}
