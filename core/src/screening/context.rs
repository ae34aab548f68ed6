//! Where a text stands, who wrote it and where it goes.

use crate::model::{ParticipationRole, Surface};
use crate::shape::choice;

choice! {
    /// Who wrote a text, as far as screening asks.
    pub enum Author {
        /// Nobody that is known.
        Unknown = "unknown",
        /// A practitioner, or somebody who looks after a group together with one.
        Practitioner = "practitioner",
        /// Anybody else who takes part.
        Participant = "participant",
    }
}

impl From<ParticipationRole> for Author {
    fn from(role: ParticipationRole) -> Self {
        match role {
            ParticipationRole::Practitioner | ParticipationRole::CoModerator => Self::Practitioner,
            _ => Self::Participant,
        }
    }
}

choice! {
    /// A language that screening knows something of.
    pub enum TextLanguage {
        /// Norwegian Nynorsk.
        Nynorsk = "nn",
        /// Norwegian Bokmål.
        Bokmal = "nb",
        /// Swedish.
        Swedish = "sv",
        /// Danish.
        Danish = "da",
        /// Finnish.
        Finnish = "fi",
        /// English.
        English = "en",
    }
}

impl TextLanguage {
    /// The language of the BCP 47 tag `tag`; `no` is Bokmål. Nothing when screening does not know the language.
    #[must_use]
    pub fn of_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
        if primary == "no" { Some(Self::Bokmal) } else { Self::parse(&primary) }
    }
}

/// Where a text stands, who wrote it and where it goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ScreeningContext {
    /// Where it stands.
    pub surface: Surface,
    /// Who wrote it.
    pub author: Author,
    /// The language that it is said to be in, where that is known.
    pub language: Option<TextLanguage>,
    /// Whether it leaves the group that it was written in.
    pub leaves_group: bool,
    /// Whether what is given is not the text but an encrypted form of it.
    pub encrypted: bool,
}

impl From<Surface> for ScreeningContext {
    fn from(surface: Surface) -> Self {
        Self { surface, author: Author::Unknown, language: None, leaves_group: false, encrypted: false }
    }
}
