//! The C library as a C or C++ program sees it: the header alone, the test programs and the examples.

mod header;
mod program;

use std::path::PathBuf;

use anyhow::Result;

use self::program::{Program, Variant};
use super::{Context, Report};
use crate::{install, shell, workspace};

/// The package whose shared library the programs are linked with.
pub(super) const LIBRARY_PACKAGE: &str = "cocareer-ffi";

/// What every compilation needs.
struct Toolchain {
    /// The C and the C++ compiler.
    compilers: [String; 2],
    /// The repository's root folder.
    root: PathBuf,
    /// The shared library.
    library: PathBuf,
    /// Where the built programs go.
    out: PathBuf,
}

/// Builds the library, then compiles the header and every program, and runs the programs.
pub(super) fn run(context: &Context) -> Result<Report> {
    let compilers = compilers()?;
    let library = workspace::build_shared_library(LIBRARY_PACKAGE)?;
    let out = workspace::folder_of(&library)?.join("xtask-files/c");
    std::fs::create_dir_all(&out)?;
    let toolchain = Toolchain { compilers, root: context.root.clone(), library, out };
    let mut report = Report::default();
    header::check(&toolchain, &mut report)?;
    let programs = Program::all(&context.root)?;
    if programs.iter().any(Program::is_test) {
        install_json_reader(&toolchain)?;
    }
    for program in &programs {
        program.build_and_run(&toolchain, Variant::Plain, context, &mut report)?;
    }
    run_under_watch(&toolchain, &programs, context, &mut report)?;
    Ok(report)
}

/// Runs the test programs again, watched by valgrind and then by the sanitizers.
fn run_under_watch(
    toolchain: &Toolchain,
    programs: &[Program],
    context: &Context,
    report: &mut Report,
) -> Result<()> {
    let valgrind = report.skip_if_missing(install::program("valgrind", &["valgrind", "libc6-dbg"]))?;
    let sanitizers = program::sanitizers_work(toolchain)?;
    if !sanitizers {
        report.skips.push("the compiler has no address sanitizer (libasan) here".to_owned());
    }
    for (variant, usable) in [(Variant::Valgrind, valgrind), (Variant::Sanitized, sanitizers)] {
        for program in programs.iter().filter(|program| usable && program.is_test()) {
            program.build_and_run(toolchain, variant, context, report)?;
        }
    }
    Ok(())
}

/// The compilers: those that `CC` and `CXX` name, else `cc` and `c++`, installed when missing.
fn compilers() -> Result<[String; 2]> {
    let named = |variable: &str, usual: &str| std::env::var(variable).unwrap_or_else(|_| usual.to_owned());
    let compilers = [named("CC", "cc"), named("CXX", "c++")];
    for (compiler, package) in compilers.iter().zip(["gcc", "g++"]) {
        install::program(compiler, &[package, "libc6-dev"])?;
    }
    Ok(compilers)
}

/// Sees to cJSON, with which the test programs read the vectors.
fn install_json_reader(toolchain: &Toolchain) -> Result<()> {
    let probe = toolchain.out.join("probe_json.c");
    std::fs::write(&probe, "#include <cjson/cJSON.h>\n")?;
    let [c, _] = &toolchain.compilers;
    let found = shell::quiet(std::process::Command::new(c).arg("-fsyntax-only").arg(&probe)).is_ok();
    if found { Ok(()) } else { install::packages_for("cJSON", &["libcjson-dev"]) }
}
