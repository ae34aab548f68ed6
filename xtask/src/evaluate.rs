//! How well screening finds what a made-up corpus holds, printed and written into the README.

use anyhow::{Context as _, Result, bail};
use cocareer_conformance::{evaluate, root};

use crate::generate::GeneratedFile;

/// What stands before the figures in the README, and what behind.
const MARKS: [&str; 2] =
    ["<!-- figures of screening: written by `cargo xtask generate` -->\n", "<!-- end -->"];

/// Prints the figures, and with `--missed` everything that went wrong: the texts are made up.
pub(crate) fn run(arguments: &[String]) -> Result<()> {
    let wants_missed = match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [] => false,
        ["--missed"] => true,
        _ => bail!("`evaluate` takes only --missed"),
    };
    let evaluation = evaluate();
    print!("{}", evaluation.table());
    if wants_missed {
        println!();
        for line in &evaluation.missed {
            println!("{line}");
        }
    }
    Ok(())
}

/// The README with the figures as they are now.
pub(crate) fn readme() -> Result<Vec<GeneratedFile>> {
    let text = std::fs::read_to_string(root().join("README.md"))?;
    let (before, rest) = text.split_once(MARKS[0]).context("README.md has no place for the figures")?;
    let (_, after) = rest.split_once(MARKS[1]).context("README.md has no end of the figures")?;
    let text = format!("{before}{}\n{}\n{}{after}", MARKS[0], evaluate().table(), MARKS[1]);
    Ok(vec![("README.md".into(), text)])
}
