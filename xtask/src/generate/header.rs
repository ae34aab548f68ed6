//! The C header, written from the sources of the C face, and the manifest of what it promises.

mod declarations;
mod layout;
mod manifest;

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::workspace;

/// The sources that declare something for C, in the order in which a reader of the header meets them.
const SOURCES: [&str; 24] = [
    "abi",
    "status",
    "error",
    "text",
    "check",
    "bundle",
    "finding",
    "report",
    "catalogue",
    "dpia",
    "dated",
    "policy",
    "context",
    "screen",
    "found",
    "screening",
    "overrule",
    "redaction",
    "group",
    "log",
    "question",
    "decision",
    "duty",
    "agreement",
];
/// Where the header lies in the repository.
const HEADER: &str = "include/cocareer/cocareer.h";
/// Where its manifest lies.
const MANIFEST: &str = "include/cocareer/cocareer.abi";

/// The header and the manifest: where each belongs in the repository, and its text.
pub(crate) fn header() -> Result<Vec<(PathBuf, String)>> {
    let header = write_header(&workspace::root()?.join("ffi"))?;
    let manifest = manifest::of(&header)?;
    Ok(vec![(PathBuf::from(HEADER), header), (PathBuf::from(MANIFEST), manifest)])
}

/// The header for the sources in the folder of the C face.
fn write_header(folder: &Path) -> Result<String> {
    let file = folder.join("cbindgen.toml");
    let config = cbindgen::Config::from_file(&file)
        .map_err(anyhow::Error::msg)
        .with_context(|| format!("{} cannot be read", file.display()))?;
    // Single sources, not the crate: cbindgen would run cargo for that, and order the files its own way.
    let builder = cbindgen::Builder::new().with_config(config);
    let builder = SOURCES
        .iter()
        .fold(builder, |builder, name| builder.with_src(folder.join("src").join(name).with_extension("rs")));
    let mut text = Vec::new();
    builder.generate().context("the C header cannot be generated")?.write(&mut text);
    Ok(without_double_gaps(&String::from_utf8(text)?))
}

/// The text with one empty line wherever cbindgen leaves several.
fn without_double_gaps(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut gap = false;
    for line in text.lines() {
        let empty = line.is_empty();
        if !(empty && gap) {
            kept.push_str(line);
            kept.push('\n');
        }
        gap = empty;
    }
    kept
}
