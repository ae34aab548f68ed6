//! Where the workspace lies, and building its parts with cargo.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};
use serde_json::Value;

/// The repository's root folder.
pub(crate) fn root() -> Result<PathBuf> {
    // Cargo says where the sources lie now; the compiled-in place serves the program run by itself.
    let own = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let own = own.unwrap_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")));
    own.parent().map(Path::to_path_buf).context("xtask is not inside the repository")
}

/// The cargo that runs this program, started in the repository's root.
pub(crate) fn cargo() -> Result<Command> {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(root()?);
    Ok(command)
}

/// Builds a package that has a shared library and returns the library's place.
///
/// Cargo is asked for the place, so that neither the target folder nor the name is written down here.
pub(crate) fn build_shared_library(package: &str) -> Result<PathBuf> {
    println!("$ cargo build --locked --package {package}");
    let output = cargo()?
        .args(["build", "--locked", "--package", package, "--message-format=json-render-diagnostics"])
        .stderr(Stdio::inherit())
        .output()
        .context("cargo did not start")?;
    if !output.status.success() {
        bail!("{package} did not build");
    }
    let messages = String::from_utf8_lossy(&output.stdout);
    // The package itself is built last, after what it depends on.
    let library = messages.lines().filter_map(shared_library).next_back();
    library.with_context(|| format!("{package} builds no shared library (crate-type cdylib)"))
}

/// The shared library that a line of cargo's messages tells of.
fn shared_library(message: &str) -> Option<PathBuf> {
    let message: Value = serde_json::from_str(message).ok()?;
    let kinds = message.get("target")?.get("crate_types")?.as_array()?;
    if !kinds.iter().any(|kind| kind == "cdylib") {
        return None;
    }
    let files = message.get("filenames")?.as_array()?.iter();
    let mut files = files.filter_map(Value::as_str).map(PathBuf::from);
    files.find(|file| file.extension().is_some_and(|end| end == std::env::consts::DLL_EXTENSION))
}

/// The folder that a file lies in.
pub(crate) fn folder_of(file: &Path) -> Result<&Path> {
    file.parent().with_context(|| format!("{} lies in no folder", file.display()))
}

/// The files of a folder that end so, sorted by name; none when there is no such folder.
pub(crate) fn files(folder: &Path, extension: &str) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    if folder.is_dir() {
        for entry in std::fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_file() && path.extension().is_some_and(|end| end == extension) {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shared_library_is_found_among_the_files() {
        let name = format!("/t/x.{}", std::env::consts::DLL_EXTENSION);
        let message = format!(
            r#"{{"reason":"compiler-artifact","target":{{"crate_types":["lib","cdylib"]}},"filenames":["/t/x.rlib","{name}"]}}"#
        );
        assert_eq!(shared_library(&message), Some(PathBuf::from(name)));
    }

    #[test]
    fn other_messages_tell_of_no_library() {
        assert_eq!(shared_library(r#"{"reason":"build-finished","success":true}"#), None);
        assert_eq!(shared_library(r#"{"target":{"crate_types":["lib"]},"filenames":["/t/x.so"]}"#), None);
        assert_eq!(shared_library("not JSON"), None);
    }
}
