//! Where a text stands, as C says it: numbers and flags, and their meanings.

use core::mem::size_of;

use cocareer::model::Surface;
use cocareer::{Author, ScreeningContext, TextLanguage};

use crate::error::cocareer_error;
use crate::handle::Growing;

/// A message or post.
pub const COCAREER_SURFACE_MESSAGE: u32 = 0;

/// A message that was sent before and is changed.
pub const COCAREER_SURFACE_EDIT: u32 = 1;

/// The title of a talk, a group or a page.
pub const COCAREER_SURFACE_TITLE: u32 = 2;

/// The name that somebody takes part by.
pub const COCAREER_SURFACE_NAME: u32 = 3;

/// The text of an attached file, or its name.
pub const COCAREER_SURFACE_ATTACHMENT: u32 = 4;

/// Nobody that is known wrote the text.
pub const COCAREER_AUTHOR_UNKNOWN: u32 = 0;

/// A practitioner wrote it, or somebody who looks after a group together with one.
pub const COCAREER_AUTHOR_PRACTITIONER: u32 = 1;

/// Anybody else who takes part wrote it.
pub const COCAREER_AUTHOR_PARTICIPANT: u32 = 2;

/// It is not known what language the text is in, or it is one that is not here.
pub const COCAREER_LANGUAGE_UNKNOWN: u32 = 0;

/// Norwegian Nynorsk.
pub const COCAREER_LANGUAGE_NYNORSK: u32 = 1;

/// Norwegian Bokmål.
pub const COCAREER_LANGUAGE_BOKMAL: u32 = 2;

/// Swedish.
pub const COCAREER_LANGUAGE_SWEDISH: u32 = 3;

/// Danish.
pub const COCAREER_LANGUAGE_DANISH: u32 = 4;

/// Finnish.
pub const COCAREER_LANGUAGE_FINNISH: u32 = 5;

/// English.
pub const COCAREER_LANGUAGE_ENGLISH: u32 = 6;

/// The text leaves the group that it was written in.
pub const COCAREER_CONTEXT_LEAVES_GROUP: u32 = 1;

/// What is given is not the text but an encrypted form of it.
pub const COCAREER_CONTEXT_ENCRYPTED: u32 = 2;

/// Where a text stands, who wrote it and where it goes. Set everything to 0 first, then `struct_size` to
/// sizeof(cocareer_context): that is a message, and nothing more is known of it.
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct cocareer_context {
    /// You set this: sizeof(cocareer_context). The library reads no more than that.
    pub struct_size: u32,
    /// Where the text stands: one of the COCAREER_SURFACE_... numbers.
    pub surface: u32,
    /// Who wrote it: one of the COCAREER_AUTHOR_... numbers.
    pub author: u32,
    /// The language that it is said to be in: one of the COCAREER_LANGUAGE_... numbers.
    pub language: u32,
    /// Any of the COCAREER_CONTEXT_... numbers, joined by `|`.
    pub flags: u32,
}

// SAFETY: `repr(C)`, begins with `struct_size`, and zeros are valid in numbers.
unsafe impl Growing for cocareer_context {
    // Five numbers. New fields go to the end and do not change this.
    const FIRST_SIZE: usize = size_of::<[u32; 5]>();
}

/// A gap at the end would hide a field that is added there: `struct_size` would stay the same.
const _: () = assert!(size_of::<cocareer_context>() == cocareer_context::FIRST_SIZE);

/// Every flag that there is.
const FLAGS: u32 = COCAREER_CONTEXT_LEAVES_GROUP | COCAREER_CONTEXT_ENCRYPTED;

impl cocareer_context {
    /// The context as the core knows it. What is not known is refused: a text that is taken for something else
    /// would be held against the wrong rules.
    pub(crate) fn read(&self) -> Result<ScreeningContext, cocareer_error> {
        let refuse = |reason| cocareer_error::invalid_argument("context", reason);
        let surface = surface(self.surface)
            .ok_or_else(|| refuse("has a `surface` that is none of the COCAREER_SURFACE_... numbers"))?;
        let author = author(self.author)
            .ok_or_else(|| refuse("has an `author` that is none of the COCAREER_AUTHOR_... numbers"))?;
        let language = language(self.language)
            .ok_or_else(|| refuse("has a `language` that is none of the COCAREER_LANGUAGE_... numbers"))?;
        if self.flags & !FLAGS != 0 {
            return Err(refuse("has `flags` that are none of the COCAREER_CONTEXT_... numbers"));
        }
        let has = |flag| self.flags & flag != 0;
        let (leaves_group, encrypted) = (has(COCAREER_CONTEXT_LEAVES_GROUP), has(COCAREER_CONTEXT_ENCRYPTED));
        Ok(ScreeningContext { surface, author, language, leaves_group, encrypted })
    }
}

const fn surface(number: u32) -> Option<Surface> {
    match number {
        COCAREER_SURFACE_MESSAGE => Some(Surface::Message),
        COCAREER_SURFACE_EDIT => Some(Surface::Edit),
        COCAREER_SURFACE_TITLE => Some(Surface::Title),
        COCAREER_SURFACE_NAME => Some(Surface::Name),
        COCAREER_SURFACE_ATTACHMENT => Some(Surface::Attachment),
        _ => None,
    }
}

/// The author with this number, if there is one.
pub(crate) const fn author(number: u32) -> Option<Author> {
    match number {
        COCAREER_AUTHOR_UNKNOWN => Some(Author::Unknown),
        COCAREER_AUTHOR_PRACTITIONER => Some(Author::Practitioner),
        COCAREER_AUTHOR_PARTICIPANT => Some(Author::Participant),
        _ => None,
    }
}

/// The language with this number, which may be that none is known; nothing for a number that is none.
const fn language(number: u32) -> Option<Option<TextLanguage>> {
    Some(match number {
        COCAREER_LANGUAGE_UNKNOWN => None,
        COCAREER_LANGUAGE_NYNORSK => Some(TextLanguage::Nynorsk),
        COCAREER_LANGUAGE_BOKMAL => Some(TextLanguage::Bokmal),
        COCAREER_LANGUAGE_SWEDISH => Some(TextLanguage::Swedish),
        COCAREER_LANGUAGE_DANISH => Some(TextLanguage::Danish),
        COCAREER_LANGUAGE_FINNISH => Some(TextLanguage::Finnish),
        COCAREER_LANGUAGE_ENGLISH => Some(TextLanguage::English),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every value of the core has a number here, and the number means that value.
    #[test]
    fn every_value_has_a_number() {
        let surfaces: Vec<_> = (0..).map_while(surface).collect();
        assert_eq!(surfaces, Surface::ALL);
        let authors: Vec<_> = (0..).map_while(author).collect();
        assert_eq!(authors, Author::ALL);
        let languages: Vec<_> = (1..).map_while(language).flatten().collect();
        assert_eq!(languages, TextLanguage::ALL);
    }
}
