//! The files that are generated from the core and committed: one list, written by `generate` and compared by
//! `generate --check`, so that what is reviewed is what the core says.

pub(crate) mod api;
mod corpus;
mod header;
mod mirrors;
mod plain;
mod python;
mod reference;
mod schemas;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};

/// A generated file: where it belongs, from the root of the repository, and what it holds.
pub(crate) type GeneratedFile = (PathBuf, String);

/// Writes every generated file, or with `check` only compares.
pub(crate) fn run(check: bool) -> Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut stale = Vec::new();
    let files = files()?;
    for path in left_over(&root, &files)? {
        if check {
            stale.push(path.display().to_string());
        } else {
            fs::remove_file(root.join(&path))?;
            println!("removed {}", path.display());
        }
    }
    for (path, text) in files {
        let target = root.join(&path);
        if fs::read_to_string(&target).is_ok_and(|committed| committed == text) {
            continue;
        }
        if check {
            stale.push(path.display().to_string());
            continue;
        }
        if let Some(folder) = target.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(&target, text).with_context(|| path.display().to_string())?;
        println!("wrote {}", path.display());
    }
    if stale.is_empty() {
        return Ok(());
    }
    bail!("out of date: {}\nrun `cargo xtask generate` and review the difference", stale.join(", "))
}

/// The folders that hold nothing but generated files.
const FOLDERS: [&str; 5] = [
    "bindings/src/model",
    "bindings/python/cocareer/model",
    "docs/rules/en",
    "docs/rules/nb",
    "docs/rules/nn",
];

/// Files that were generated once and are no more.
fn left_over(root: &Path, files: &[GeneratedFile]) -> Result<Vec<PathBuf>> {
    let mut left = Vec::new();
    for folder in FOLDERS {
        for entry in fs::read_dir(root.join(folder)).with_context(|| folder.to_owned())? {
            let entry = entry?;
            let path = Path::new(folder).join(entry.file_name());
            let is_generated = files.iter().any(|(known, _)| *known == path);
            if entry.file_type()?.is_file() && !is_generated {
                left.push(path);
            }
        }
    }
    left.sort();
    Ok(left)
}

fn files() -> Result<Vec<GeneratedFile>> {
    let mut files = schemas::schemas()?;
    files.extend(corpus::corpus()?);
    files.extend(plain::plain()?);
    files.extend(reference::reference()?);
    files.extend(header::header()?);
    files.extend(mirrors::mirrors()?);
    files.extend(python::python()?);
    files.extend(crate::evaluate::readme()?);
    Ok(files)
}

/// Text as rustfmt lays it out.
pub(crate) fn rustfmt(text: &str) -> Result<String> {
    use std::io::Write as _;
    use std::process::{Command, Stdio};

    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut child = Command::new("rustfmt")
        .args(["--edition", "2024", "--emit", "stdout", "--config-path"])
        .arg(root.join("rustfmt.toml"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("rustfmt")?;
    child.stdin.take().context("rustfmt takes no input")?.write_all(text.as_bytes())?;
    let output = child.wait_with_output()?;
    if !output.status.success() {
        bail!("rustfmt refused a generated file");
    }
    Ok(String::from_utf8(output.stdout)?)
}
