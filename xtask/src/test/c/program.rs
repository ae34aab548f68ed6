//! One C or C++ program: a test or an example, which is one source file.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result};

use super::{Context, Report, Toolchain};
use crate::{shell, tally, tally::Tally, workspace};

/// Warnings are errors: a host's own build may have them so.
pub(super) const WARNINGS: [&str; 4] = ["-Wall", "-Wextra", "-Wpedantic", "-Werror"];
/// Makes a program stop at its first mistake in memory or in arithmetic.
const SANITIZE: [&str; 2] = ["-fsanitize=address,undefined", "-fno-sanitize-recover=all"];
/// What valgrind counts as a failure, besides every bad access.
const VALGRIND: [&str; 5] = [
    "--quiet",
    "--leak-check=full",
    "--error-exitcode=9",
    "--errors-for-leak-kinds=definite,indirect,possible",
    // Else a program of several threads may let one of them wait for ever.
    "--fair-sched=yes",
];
/// The folders of programs: where, how the files end, the language version, whether they are tests.
const FOLDERS: [(&str, &str, &str, bool); 4] = [
    ("tests/c", "c", "c11", true),
    ("tests/cpp", "cpp", "c++17", true),
    ("examples/c", "c", "c11", false),
    ("examples/cpp", "cpp", "c++17", false),
];

/// How a program is built and run.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Variant {
    /// As a host would.
    Plain,
    /// The plain program, watched by valgrind.
    Valgrind,
    /// With the address and undefined-behaviour sanitizers built in.
    Sanitized,
}

/// A program's source and what is to be done with it.
pub(super) struct Program {
    source: PathBuf,
    name: String,
    version: &'static str,
    test: bool,
}

impl Program {
    /// All programs of the repository: every source file is one.
    pub(super) fn all(root: &Path) -> Result<Vec<Self>> {
        let mut programs = Vec::new();
        for (folder, extension, version, test) in FOLDERS {
            for source in workspace::files(&root.join(folder), extension)? {
                let stem = source.file_stem().context("a source file has no name")?.to_string_lossy();
                let name = format!("{folder}/{stem}");
                programs.push(Self { source, name, version, test });
            }
        }
        Ok(programs)
    }

    /// Whether this is a test, and not an example.
    pub(super) fn is_test(&self) -> bool {
        self.test
    }

    /// Builds the program where that is still to be done, runs it and counts.
    pub(super) fn build_and_run(
        &self,
        toolchain: &Toolchain,
        variant: Variant,
        context: &Context,
        report: &mut Report,
    ) -> Result<()> {
        let (suffix, remark) = match variant {
            Variant::Plain => ("plain", ""),
            Variant::Valgrind => ("plain", " under valgrind"),
            Variant::Sanitized => ("sanitized", " with sanitizers"),
        };
        let name = format!("{}{remark}", self.name);
        let file = format!("{}.{suffix}{}", self.name.replace('/', "-"), std::env::consts::EXE_SUFFIX);
        let executable = toolchain.out.join(file);
        // Valgrind watches the program that is there already; if it is not, that has been counted.
        if variant == Variant::Valgrind {
            if !executable.is_file() {
                return Ok(());
            }
        } else if !self.build(toolchain, variant, &executable)? {
            report.add(&format!("{name}: did not compile"), Tally::one(false));
            return Ok(());
        }
        let finished = shell::stream(&mut self.command(&executable, variant, context))?;
        // Watched, it is one more test; its own checks have been counted already.
        let counted = variant == Variant::Plain;
        let tally = if counted { tally::judge_program(&finished) } else { Tally::one(finished.success) };
        report.add(&name, tally);
        Ok(())
    }

    /// Compiles and links; an executable of an earlier run never stands in for one that does not compile.
    fn build(&self, toolchain: &Toolchain, variant: Variant, executable: &Path) -> Result<bool> {
        if executable.exists() {
            std::fs::remove_file(executable)?;
        }
        let [c, cpp] = &toolchain.compilers;
        let mut command = Command::new(if self.version.starts_with("c++") { cpp } else { c });
        command.current_dir(&toolchain.root).arg(format!("-std={}", self.version)).args(WARNINGS);
        command.args(["-g", "-O1", "-Iinclude"]);
        if variant == Variant::Sanitized {
            command.args(SANITIZE);
        }
        command.arg(&self.source).arg("-o").arg(executable).arg(&toolchain.library);
        let folder = workspace::folder_of(&toolchain.library)?;
        command.arg(format!("-Wl,-rpath,{}", folder.display()));
        if self.test {
            command.arg("-lcjson");
        }
        command.args(["-lm", "-pthread"]);
        Ok(shell::stream(&mut command)?.success)
    }

    /// The command that runs the program. A test is given the vectors and the root; an example nothing.
    fn command(&self, executable: &Path, variant: Variant, context: &Context) -> Command {
        let mut command = if variant == Variant::Valgrind {
            let mut command = Command::new("valgrind");
            command.args(VALGRIND).arg(executable);
            command
        } else {
            Command::new(executable)
        };
        if self.test {
            command.arg(context.vectors()).arg(&context.root);
        }
        command.current_dir(&context.root);
        context.tell(&mut command);
        command
    }
}

/// Whether the compiler can build with the sanitizers and the system can run what it built.
pub(super) fn sanitizers_work(toolchain: &Toolchain) -> Result<bool> {
    let (source, program) =
        (toolchain.out.join("probe_sanitizers.c"), toolchain.out.join("probe_sanitizers"));
    std::fs::write(&source, "int main(void) { return 0; }\n")?;
    let [c, _] = &toolchain.compilers;
    let built = shell::quiet(Command::new(c).args(SANITIZE).arg(&source).arg("-o").arg(&program));
    Ok(built.is_ok() && shell::quiet(&mut Command::new(&program)).is_ok())
}
