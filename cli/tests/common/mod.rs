//! Running the command.

#![allow(
    dead_code,
    clippy::expect_used,
    clippy::panic,
    reason = "shared by tests, each of which uses a part of it and fails by panicking"
)]

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// What a run came to.
pub(crate) struct Run {
    /// The exit status.
    pub(crate) status: i32,
    /// Standard output.
    pub(crate) out: String,
    /// Standard error.
    pub(crate) err: String,
}

impl From<Output> for Run {
    fn from(output: Output) -> Self {
        let text = |bytes| String::from_utf8(bytes).expect("output is UTF-8");
        Self {
            status: output.status.code().expect("the command ended by itself"),
            out: text(output.stdout),
            err: text(output.stderr),
        }
    }
}

/// The command, in an environment that must not matter.
pub(crate) fn command(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cocareer"));
    command.args(args).env_clear().env("LANG", "nn_NO.UTF-8").env("CLICOLOR_FORCE", "1");
    command
}

/// Runs the command.
pub(crate) fn cocareer(args: &[&str]) -> Run {
    command(args).stdin(Stdio::null()).output().expect("the command runs").into()
}

/// Runs the command with a text on standard input.
pub(crate) fn cocareer_with(args: &[&str], input: &[u8]) -> Run {
    let mut command = command(args);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("the command runs");
    // The command may stop reading early.
    let _ = child.stdin.take().expect("a pipe").write_all(input);
    child.wait_with_output().expect("the command ends").into()
}

/// Runs the command in a folder.
pub(crate) fn cocareer_in(folder: &Folder, args: &[&str]) -> Run {
    let mut command = command(args);
    command.current_dir(folder.path()).stdin(Stdio::null()).output().expect("the command runs").into()
}

/// Compares with an expected text in `golden/`; `COCAREER_BLESS=1` writes it anew.
pub(crate) fn golden(name: &str, actual: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(name);
    if std::env::var_os("COCAREER_BLESS").is_some() {
        fs::write(&path, actual).expect("the golden file");
    }
    let expected = fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(actual, expected, "{name} differs; COCAREER_BLESS=1 writes it anew");
}

/// A folder of a test's own, removed at its end.
pub(crate) struct Folder(PathBuf);

impl Folder {
    /// A new folder; `name` must be the test's own.
    pub(crate) fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("cocareer-cli-{}-{name}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).expect("a folder");
        Self(path)
    }

    /// The folder.
    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    /// The path of `name` in the folder, as text.
    pub(crate) fn at(&self, name: &str) -> String {
        self.0.join(name).to_str().expect("a path in UTF-8").to_owned()
    }

    /// Writes a file, with the folders above it, and returns its path.
    pub(crate) fn write(&self, name: &str, content: impl AsRef<[u8]>) -> String {
        let path = self.0.join(name);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        fs::write(&path, content).expect("a file");
        self.at(name)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Every format of `check`.
pub(crate) const FORMATS: [&str; 9] =
    ["human", "plain", "json", "ndjson", "sarif", "github", "gitlab", "junit", "markdown"];

/// A document with two places that disagree, a missing part, a date that is none, a date that has passed, and two
/// items that are alike to the last letter.
pub(crate) const FINDINGS: &str = r#"kind: engagement
format_version: 1
id: page
title: { en: Our page, nn: Sida vår }
mode: information
channels:
  - id: chat
    mode: one_to_one
    platform: platform
information:
  - id: item
    author: practitioner
    source: Admission service
    verified_on: 2026-13-01
    valid_until: 2026-08-01
  - { author: external, source: somebody }
  - { author: external, source: somebody }
"#;

/// A document whose names try to be more than names, in messages and in pointers.
pub(crate) fn hostile() -> String {
    let names = [
        r"x\n::error::owned",
        "<script>alert(1)</script>",
        "a|b",
        "%0A::warning::owned",
        "[b](https://example.invalid)",
        "</testcase>]]>",
        r"\u001b[2J",
        "@all #1 www.example.invalid {0}",
        "`code` **bold** ~~gone~~ $x^2$ &amp;",
    ];
    let fields: Vec<_> = names.iter().map(|name| format!("\"{name}\":1")).collect();
    format!(
        r#"{{"kind":"engagement","mode":"information",{},"platforms":[{{"id":"p\n::error::owned|<b>"}}],
            "channels":[{{"id":"c","platform":"p\n::error::owned|<b>"}}],"team":{{"members":[{{"id":"m"}}]}}}}"#,
        fields.join(",")
    )
}

/// The files of [`mixed`] that can be checked, those that cannot, and one that holds no kind of document.
pub(crate) const GOOD: [&str; 4] =
    ["clean.yaml", "et år/b c.json", "et år/funn 1.yaml", "tre:fire,50 %.yaml"];
/// See [`GOOD`].
pub(crate) const BAD: [&str; 4] = ["broken.json", "empty.yaml", "nowhere", "poem.yaml"];

/// A folder of documents: clean, with findings, hostile, and not to be read; names with blanks and Nordic letters.
pub(crate) fn mixed(name: &str) -> Folder {
    let folder = Folder::new(name);
    folder.write("clean.yaml", starter("community"));
    folder.write("et år/funn 1.yaml", FINDINGS);
    folder.write("et år/b c.json", hostile());
    folder.write("tre:fire,50 %.yaml", FINDINGS);
    folder.write("broken.json", "{\"kind\": ");
    folder.write("empty.yaml", " ");
    folder.write("poem.yaml", "kind: poem\n");
    folder
}

/// Checks everything in a folder that [`mixed`] made, and a path that leads nowhere.
pub(crate) fn check_mixed(folder: &Folder, more: &[&str]) -> Run {
    let args = [&["check", ".", "nowhere", "--at", DAY][..], more].concat();
    cocareer_in(folder, &args)
}

/// The starter of a mode, as the command prints it.
pub(crate) fn starter(mode: &str) -> String {
    let run = cocareer(&["new", mode]);
    assert_eq!((run.status, run.err.as_str()), (0, ""));
    run.out
}

/// The day on which the starters are clean.
pub(crate) const DAY: &str = "2026-11-24";
