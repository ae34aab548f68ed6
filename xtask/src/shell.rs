//! Running other programs: streamed to the reader and kept for counting, or quietly.

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

/// How many of a quiet program's last lines are shown when it fails.
const LINES_OF_A_FAILURE: usize = 25;

/// A program that has run to its end.
pub(crate) struct Finished {
    /// Whether it exited with 0.
    pub(crate) success: bool,
    /// What it printed on both streams, without colours.
    pub(crate) output: String,
}

/// Starts a part of the output that a reader can look for.
pub(crate) fn heading(text: &str) {
    println!("\n=== {text} ===");
}

/// Runs a program, passing on its output line by line while keeping it.
///
/// Both streams share one pipe, so that a reader sees them in the order in which they were written.
pub(crate) fn stream(command: &mut Command) -> Result<Finished> {
    println!("$ {}", describe(command));
    let (reader, writer) = std::io::pipe().context("no pipe could be made")?;
    command.stdin(Stdio::null()).stdout(writer.try_clone()?).stderr(writer);
    let child = command.spawn();
    // The command holds the pipe's writing ends: without this the reading below would never end.
    command.stdout(Stdio::null()).stderr(Stdio::null());
    let mut child = child.with_context(|| format!("{} did not start", describe(command)))?;
    let output = pass_on(BufReader::new(reader))?;
    Ok(Finished { success: child.wait()?.success(), output: without_colours(&output) })
}

/// Copies all lines to standard output and returns them.
fn pass_on(mut reader: impl BufRead) -> Result<String> {
    let mut all = Vec::new();
    let mut line = Vec::new();
    while reader.read_until(b'\n', &mut line)? > 0 {
        let mut out = std::io::stdout().lock();
        out.write_all(&line)?;
        // A last line without an end would swallow the heading that follows.
        if !line.ends_with(b"\n") {
            out.write_all(b"\n")?;
        }
        out.flush()?;
        all.append(&mut line);
    }
    Ok(String::from_utf8_lossy(&all).into_owned())
}

/// Runs a program silently and returns its standard output; its output appears only in the error.
pub(crate) fn quiet(command: &mut Command) -> Result<String> {
    let output = command
        .stdin(Stdio::null())
        .output()
        .with_context(|| format!("{} did not start", describe(command)))?;
    let printed = String::from_utf8_lossy(&output.stdout).into_owned();
    if output.status.success() {
        return Ok(printed);
    }
    let both = printed + &String::from_utf8_lossy(&output.stderr);
    let lines: Vec<&str> = both.lines().collect();
    let shown = lines.iter().skip(lines.len().saturating_sub(LINES_OF_A_FAILURE));
    let shown = shown.copied().collect::<Vec<_>>().join("\n");
    bail!("{} failed ({}):\n{shown}", describe(command), output.status);
}

/// The command as a person would type it: cargo without the place where rustup keeps it.
fn describe(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let cargo = program.file_stem().filter(|name| *name == "cargo");
    let words = std::iter::once(cargo.unwrap_or(program.as_os_str())).chain(command.get_args());
    // A script of several lines would hide the words around it.
    let shown = words.map(|word| word.to_string_lossy());
    let shown = shown.map(|word| if word.contains('\n') { "'…'".into() } else { word });
    shown.collect::<Vec<_>>().join(" ")
}

/// The program's place on PATH, if it is there.
pub(crate) fn find(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    // Debian keeps some programs of the administrator where a plain user's PATH does not look.
    let folders = std::env::split_paths(&path).chain([PathBuf::from("/usr/sbin"), PathBuf::from("/sbin")]);
    folders.map(|folder| folder.join(program)).find(|candidate| is_executable(candidate))
}

/// Whether there is a file here that may be run.
#[cfg(unix)]
fn is_executable(file: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    file.metadata().is_ok_and(|data| data.is_file() && data.permissions().mode() & 0o111 != 0)
}

/// Whether there is a file here that may be run.
#[cfg(not(unix))]
fn is_executable(file: &Path) -> bool {
    file.is_file() || file.with_extension("exe").is_file()
}

/// Drops the escape sequences (`ESC [ … letter`) that colour a terminal: they would hide a summary.
fn without_colours(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut characters = text.chars();
    while let Some(character) = characters.next() {
        if character == '\u{1b}' {
            // The parameters end with a letter; what is not a sequence loses no more than its line.
            characters.by_ref().find(|next| next.is_ascii_alphabetic() || *next == '\n');
        } else {
            plain.push(character);
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_are_dropped() {
        assert_eq!(without_colours("\u{1b}[1;32mok\u{1b}[0m 3"), "ok 3");
    }

    #[test]
    fn both_streams_are_kept_in_order() {
        let finished =
            stream(Command::new("sh").args(["-c", "echo one; echo two >&2; echo three; exit 3"])).unwrap();
        assert_eq!(finished.output, "one\ntwo\nthree\n");
        assert!(!finished.success);
    }

    #[test]
    fn a_quiet_failure_shows_what_was_printed() {
        let error = quiet(Command::new("sh").args(["-c", "echo because >&2; exit 1"])).unwrap_err();
        assert!(error.to_string().contains("because"));
    }
}
