//! `cocareer new`: documents to start from, one for each mode.

use std::io::{self, Write};

use cocareer::model::EngagementMode;

use crate::exit::Outcome;
use crate::terminal;

/// The starter of a mode.
const fn text(mode: EngagementMode) -> &'static str {
    match mode {
        EngagementMode::Information => include_str!("../starters/information.yaml"),
        EngagementMode::OneToOne => include_str!("../starters/one_to_one.yaml"),
        EngagementMode::Collaborative => include_str!("../starters/collaborative.yaml"),
        EngagementMode::Community => include_str!("../starters/community.yaml"),
    }
}

/// Reads a mode by its own name or one of the research's labels; case and dashes do not matter.
pub(crate) fn parse_mode(text: &str) -> Result<EngagementMode, String> {
    let name = text.to_ascii_lowercase().replace('-', "_");
    EngagementMode::parse(&name).ok_or_else(|| {
        let names: Vec<_> = EngagementMode::ALL.iter().map(|mode| mode.as_str()).collect();
        let near = names.iter().min_by_key(|known| strsim::osa_distance(known, &name));
        match near.filter(|known| strsim::osa_distance(known, &name) <= 3) {
            Some(known) => format!("there is no such mode. Did you mean `{known}`?"),
            None => format!("there is no such mode. There are: {}", names.join(", ")),
        }
    })
}

/// Prints the starter.
pub(crate) fn run(mode: EngagementMode) -> io::Result<Outcome> {
    let mut out = terminal::stdout();
    out.write_all(text(mode).as_bytes())?;
    out.flush()?;
    Ok(Outcome::Fine)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn modes_are_known_by_every_label() {
        for label in ["community", "co_careering", "co-careering", "Community-of-Interest"] {
            assert_eq!(parse_mode(label), Ok(EngagementMode::Community), "{label}");
        }
        let near = parse_mode("comunity").expect_err("a misspelling");
        assert!(near.contains("`community`"), "{near}");
        let far = parse_mode("telephone").expect_err("no mode");
        assert!(far.contains("one_to_one"), "{far}");
    }
}
