//! The shared library exports what the manifest lists: nothing that no header declares, and all that one does.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Exported on purpose and listed nowhere: only a build for tests has it.
const FOR_TESTS: &str = "cocareer_test_panic";

/// Where the header and its manifest lie.
fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../include/cocareer")
}

/// The functions that the manifest lists.
fn promised(manifest: &str) -> BTreeSet<String> {
    let functions = manifest.lines().filter_map(|line| line.strip_prefix("function "));
    functions.filter_map(|line| line.split(' ').next()).map(str::to_owned).collect()
}

/// The shared library that cargo built for this test: it lies beside the test's own program.
fn library() -> Option<PathBuf> {
    let program = std::env::current_exe().ok()?;
    let name = format!("{}cocareer_ffi{}", std::env::consts::DLL_PREFIX, std::env::consts::DLL_SUFFIX);
    let file = program.parent()?.join(name);
    file.is_file().then_some(file)
}

/// What the library exports, or nothing when this system cannot tell: no `nm`, or one that does not know the file.
fn exported() -> Option<BTreeSet<String>> {
    let output = Command::new("nm")
        .args(["--dynamic", "--defined-only", "--format=posix"])
        .arg(library()?)
        .output()
        .ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    let names = text.lines().filter_map(|line| line.split(' ').next());
    let names: BTreeSet<String> = names.map(str::to_owned).collect();
    (output.status.success() && !names.is_empty()).then_some(names)
}

#[test]
fn the_library_exports_what_the_manifest_lists() {
    let Some(mut exported) = exported() else {
        eprintln!("skipped: no nm that can read the shared library");
        return;
    };
    let has_for_tests = exported.remove(FOR_TESTS);
    assert_eq!(has_for_tests, cfg!(feature = "fault-injection"));
    let manifest = std::fs::read_to_string(folder().join("cocareer.abi")).expect("the manifest");
    assert_eq!(exported, promised(&manifest));
}

#[test]
fn nothing_for_tests_is_declared() {
    for file in ["cocareer.h", "cocareer.abi"] {
        let text = std::fs::read_to_string(folder().join(file)).expect("a committed file");
        assert!(!text.contains(FOR_TESTS), "{file}");
    }
}
