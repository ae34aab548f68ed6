//! The headers by themselves: each must compile alone in every language version that it promises.

use std::process::Command;

use anyhow::Result;

use super::program::WARNINGS;
use super::{Report, Toolchain};
use crate::{shell, tally::Tally};

/// The C header, in the language versions of both families.
const C_HEADER: (&str, &[&str]) =
    ("cocareer/cocareer.h", &["c99", "c11", "c17", "c2x", "c++11", "c++17", "c++20"]);
/// The C++ wrapper. It is checked once it is there.
const CPP_HEADER: (&str, &[&str]) = ("cocareer/cocareer.hpp", &["c++17", "c++20"]);

/// Compiles a file of one line for each header and language version.
pub(super) fn check(toolchain: &Toolchain, report: &mut Report) -> Result<()> {
    for (header, versions) in [C_HEADER, CPP_HEADER] {
        if header == CPP_HEADER.0 && !toolchain.root.join("include").join(header).is_file() {
            continue;
        }
        for version in versions {
            let passed = compiles(toolchain, header, version)?;
            report.add(&format!("{header} as {version}"), Tally::one(passed));
        }
    }
    Ok(())
}

/// Whether a file that includes only this header compiles without a warning.
fn compiles(toolchain: &Toolchain, header: &str, version: &str) -> Result<bool> {
    let [c, cpp] = &toolchain.compilers;
    let (compiler, extension) = if version.starts_with("c++") { (cpp, "cpp") } else { (c, "c") };
    let source = toolchain.out.join(format!("only_header.{extension}"));
    std::fs::write(&source, format!("#include \"{header}\"\n"))?;
    let mut command = Command::new(compiler);
    command.current_dir(&toolchain.root).arg(format!("-std={version}")).args(WARNINGS);
    command.args(["-Iinclude", "-fsyntax-only"]).arg(source);
    Ok(shell::stream(&mut command)?.success)
}
