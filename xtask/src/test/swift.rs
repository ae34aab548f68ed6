//! The tests of the Swift binding: with the machine's own Swift, else in a chroot that has one.

use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result};

use super::chroot::{Chroot, INSIDE_BUILD, INSIDE_NATIVE, INSIDE_SOURCE};
use super::{Context, Report, bindgen};
use crate::{shell, tally, workspace};

/// The package's folder in the repository.
const PACKAGE: &str = "bindings/swift";

/// Builds the native library, writes the Swift sources and runs `swift test`.
pub(super) fn run(context: &Context) -> Result<Report> {
    // First what may be missing: nobody should wait for a build only to read of a skip.
    let chroot = if shell::find("swift").is_some() { None } else { Some(Chroot::ready()?) };
    let library = workspace::build_shared_library(bindgen::LIBRARY_PACKAGE)?;
    let generated = bindgen::generate(&library, "swift")?;
    // Before the sources are sorted into their places.
    let listing = bindgen::judge_listing(&context.root, &generated, "swift")?;
    place(&generated, &context.root.join(PACKAGE))?;
    let native = workspace::folder_of(&library)?;
    let mut command = match &chroot {
        Some(chroot) => chroot.command(&context.root, native),
        None => here(context, native),
    };
    let mut report = Report::default();
    report.add("listing of the interface", listing);
    report.add("swift test", tally::judge(&shell::stream(&mut command)?, tally::swift));
    Ok(report)
}

/// `swift test` with the machine's own Swift.
fn here(context: &Context, native: &Path) -> Command {
    let mut command = Command::new("swift");
    command.current_dir(&context.root).args(arguments(
        PACKAGE,
        &native.join("xtask-files/swift-build"),
        native,
    ));
    let search = if cfg!(target_os = "macos") { "DYLD_LIBRARY_PATH" } else { "LD_LIBRARY_PATH" };
    command.env(search, native);
    context.tell(&mut command);
    command
}

impl Chroot {
    /// `swift test` in the chroot.
    fn command(&self, root: &Path, native: &Path) -> Command {
        let settings = [
            format!("LD_LIBRARY_PATH={INSIDE_NATIVE}"),
            format!("COCAREER_ROOT={INSIDE_SOURCE}"),
            format!("COCAREER_VECTORS={INSIDE_SOURCE}/tests/vectors"),
            "swift".to_owned(),
        ];
        let package = format!("{INSIDE_SOURCE}/{PACKAGE}");
        let mut command = self.enter(&[(root, INSIDE_SOURCE), (native, INSIDE_NATIVE)]);
        command.args(settings).args(arguments(&package, INSIDE_BUILD.as_ref(), INSIDE_NATIVE.as_ref()));
        command
    }
}

/// The arguments of `swift`: build outside the sources, and link the native library from its folder.
fn arguments(package: &str, scratch: &Path, native: &Path) -> [String; 7] {
    let scratch = scratch.display().to_string();
    let link = format!("-L{}", native.display());
    let words = ["test", "--package-path", package, "--scratch-path", &scratch, "-Xlinker", &link];
    words.map(str::to_owned)
}

/// Puts the generated files where the Swift package looks for them: the source in the one target, header and
/// module map in the other.
fn place(generated: &Path, package: &Path) -> Result<()> {
    let (swift, c) = (generated.join("swift-source"), generated.join("c-module"));
    for (extension, folder) in [("swift", &swift), ("h", &c), ("modulemap", &c)] {
        std::fs::create_dir_all(folder)?;
        let files = workspace::files(generated, extension)?;
        for file in &files {
            // SwiftPM reads the module map only under this name.
            let name =
                if extension == "modulemap" { Some("module.modulemap".as_ref()) } else { file.file_name() };
            let name = name.with_context(|| format!("{} has no name", file.display()))?;
            std::fs::rename(file, folder.join(name))?;
        }
        anyhow::ensure!(!files.is_empty(), "no .{extension} file was generated for Swift");
    }
    bindgen::mirror(&swift, &package.join("Sources/Cocareer/Generated"))?;
    bindgen::mirror(&c, &package.join("Sources/CocareerFFI"))
}
