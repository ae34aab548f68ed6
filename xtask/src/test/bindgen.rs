//! The Kotlin and Swift sources that UniFFI writes from the built library. They are not committed.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};

use crate::generate::{GeneratedFile, api};
use crate::tally::Tally;
use crate::{shell, workspace};

/// The package whose library the bindings load.
pub(super) const LIBRARY_PACKAGE: &str = "cocareer-bindings";
/// The package that writes the sources.
const GENERATOR_PACKAGE: &str = "cocareer-bindgen";

/// Writes the sources for a language beside the library and returns their folder.
pub(super) fn generate(library: &Path, language: &str) -> Result<PathBuf> {
    let folder = workspace::folder_of(library)?.join("xtask-files/generated").join(language);
    // Emptied first, so that nothing stays that the library no longer has.
    if folder.is_dir() {
        std::fs::remove_dir_all(&folder)?;
    }
    std::fs::create_dir_all(&folder)?;
    let mut command = workspace::cargo()?;
    command.args(["run", "--quiet", "--locked", "--package", GENERATOR_PACKAGE, "--", "generate"]);
    command.arg(library).args(["--language", language, "--no-format", "--out-dir"]).arg(&folder);
    println!("generating the {language} sources");
    shell::quiet(&mut command).with_context(|| format!("the {language} sources were not generated"))?;
    Ok(folder)
}

/// Writes the committed listings of what Kotlin and Swift programs see.
pub(crate) fn write_listings() -> Result<()> {
    let library = workspace::build_shared_library(LIBRARY_PACKAGE)?;
    for language in ["kotlin", "swift"] {
        let (path, text) = listing(&generate(&library, language)?, language)?;
        std::fs::write(workspace::root()?.join(&path), text)?;
        println!("wrote {}", path.display());
    }
    Ok(())
}

/// Whether the committed listing of a language is what the generated sources say: one test.
pub(super) fn judge_listing(root: &Path, generated: &Path, language: &str) -> Result<Tally> {
    let (path, text) = listing(generated, language)?;
    let same = std::fs::read_to_string(root.join(&path)).is_ok_and(|committed| committed == text);
    if !same {
        println!("{} is out of date: run `cargo xtask api` and review the difference", path.display());
    }
    Ok(Tally::one(same))
}

/// The listing that the generated sources make.
fn listing(generated: &Path, language: &str) -> Result<GeneratedFile> {
    let extension = if language == "kotlin" { "kt" } else { "swift" };
    let mut source = String::new();
    collect(generated, extension, &mut source)?;
    Ok(api::listing(language, &source))
}

/// Appends the files of a kind below a folder, in the order of their names.
fn collect(folder: &Path, extension: &str, source: &mut String) -> Result<()> {
    for name in names(folder)? {
        let path = folder.join(name);
        if path.is_dir() {
            collect(&path, extension, source)?;
        } else if path.extension().is_some_and(|found| found == extension) {
            source.push_str(&std::fs::read_to_string(path)?);
        }
    }
    Ok(())
}

/// Makes the one folder's files the same as the other's, subfolders included.
///
/// A file that is the same already is not touched: its time would make the compiler work again.
pub(super) fn mirror(from: &Path, to: &Path) -> Result<()> {
    std::fs::create_dir_all(to)?;
    let wanted = names(from)?;
    for name in names(to)?.difference(&wanted) {
        let stale = to.join(name);
        if stale.is_dir() { std::fs::remove_dir_all(&stale)? } else { std::fs::remove_file(&stale)? }
    }
    for name in &wanted {
        let (source, target) = (from.join(name), to.join(name));
        if source.is_dir() {
            mirror(&source, &target)?;
        } else {
            copy_if_different(&source, &target)?;
        }
    }
    Ok(())
}

/// Copies a file unless the other one already says the same.
fn copy_if_different(source: &Path, target: &Path) -> Result<()> {
    let text = std::fs::read(source)?;
    if std::fs::read(target).is_ok_and(|old| old == text) {
        return Ok(());
    }
    std::fs::write(target, text).with_context(|| format!("{} could not be written", target.display()))
}

/// The names in a folder.
fn names(folder: &Path) -> Result<BTreeSet<OsString>> {
    let entries =
        std::fs::read_dir(folder).with_context(|| format!("{} cannot be read", folder.display()))?;
    Ok(entries.map(|entry| Ok(entry?.file_name())).collect::<std::io::Result<_>>()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mirror_has_the_same_files_and_no_others() {
        let base = std::env::temp_dir().join(format!("cocareer-xtask-mirror-{}", std::process::id()));
        let (from, to) = (base.join("from"), base.join("to"));
        std::fs::create_dir_all(from.join("sub")).unwrap();
        std::fs::create_dir_all(to.join("old")).unwrap();
        std::fs::write(from.join("sub/a"), "new").unwrap();
        std::fs::write(to.join("stale"), "old").unwrap();
        mirror(&from, &to).unwrap();
        assert_eq!(std::fs::read_to_string(to.join("sub/a")).unwrap(), "new");
        assert!(!to.join("stale").exists() && !to.join("old").exists());
        std::fs::remove_dir_all(base).unwrap();
    }
}
