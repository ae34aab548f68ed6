//! `cocareer new`: documents to start from: one for each mode, and lists for screening.

use std::io::{self, Write};

use cocareer::model::{DocumentKind, EngagementMode};

use crate::exit::Outcome;
use crate::terminal;

/// A document to start from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Starter {
    /// An engagement in a mode.
    Engagement(EngagementMode),
    /// What to look for in texts.
    ScreeningLists,
}

impl Starter {
    const fn text(self) -> &'static str {
        match self {
            Self::Engagement(EngagementMode::Information) => include_str!("../starters/information.yaml"),
            Self::Engagement(EngagementMode::OneToOne) => include_str!("../starters/one_to_one.yaml"),
            Self::Engagement(EngagementMode::Collaborative) => include_str!("../starters/collaborative.yaml"),
            Self::Engagement(EngagementMode::Community) => include_str!("../starters/community.yaml"),
            Self::ScreeningLists => include_str!("../starters/screening_lists.yaml"),
        }
    }
}

/// Reads a kind of document, or a mode by its own name or one of the research's labels; case and dashes do not matter.
pub(crate) fn parse(text: &str) -> Result<Starter, String> {
    let name = text.to_ascii_lowercase().replace('-', "_");
    let lists = DocumentKind::ScreeningLists.as_str();
    if name == lists {
        return Ok(Starter::ScreeningLists);
    }
    EngagementMode::parse(&name).map(Starter::Engagement).ok_or_else(|| {
        let names: Vec<_> = EngagementMode::ALL.iter().map(|mode| mode.as_str()).chain([lists]).collect();
        let near = names.iter().min_by_key(|known| strsim::osa_distance(known, &name));
        match near.filter(|known| strsim::osa_distance(known, &name) <= 3) {
            Some(known) => format!("there is no starter of this name. Did you mean `{known}`?"),
            None => format!("there is no starter of this name. There are: {}", names.join(", ")),
        }
    })
}

/// Prints the starter.
pub(crate) fn run(starter: Starter) -> io::Result<Outcome> {
    let mut out = terminal::stdout();
    out.write_all(starter.text().as_bytes())?;
    out.flush()?;
    Ok(Outcome::Fine)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn modes_are_known_by_every_label() {
        for label in ["community", "co_careering", "co-careering", "Community-of-Interest"] {
            assert_eq!(parse(label), Ok(Starter::Engagement(EngagementMode::Community)), "{label}");
        }
        for label in ["screening_lists", "Screening-Lists"] {
            assert_eq!(parse(label), Ok(Starter::ScreeningLists), "{label}");
        }
        let near = parse("comunity").expect_err("a misspelling");
        assert!(near.contains("`community`"), "{near}");
        let far = parse("telephone").expect_err("no mode");
        assert!(far.contains("one_to_one"), "{far}");
    }
}
