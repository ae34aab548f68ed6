//! The context of a row: what the row says of it, and for the rest what the command line says.

use std::fmt::Write as _;

use cocareer::{Error, ScreeningContext};

use super::args::ScreenArgs;
use super::fault::Fault;
use crate::json;

/// What a row can say of its context, each as it stands in [`ScreeningContext::from_json`].
pub(super) const MEMBERS: [&str; 5] = ["surface", "author", "language", "leaves_group", "encrypted"];

/// What is said of a context: JSON for each of [`MEMBERS`] that is there.
pub(super) type Said<'s> = [Option<&'s str>; 5];

/// Reads the contexts of rows. Those of neighbours are mostly alike, so the last one is kept.
#[derive(Debug, Clone)]
pub(super) struct Contexts {
    /// What the command line says.
    given: [Option<String>; 5],
    usual: ScreeningContext,
    last: Option<(String, ScreeningContext)>,
}

impl Contexts {
    pub(super) fn new(args: &ScreenArgs) -> Self {
        let surface = args.surface.map(|surface| json::text(surface.as_str()));
        let language = args.language.map(|language| json::text(language.as_str()));
        let mut contexts = Self {
            given: [surface, None, language, None, None],
            usual: cocareer::model::Surface::Message.into(),
            last: None,
        };
        // What the command line says was read already, so it can be read again.
        contexts.usual = contexts.read(&[None; 5]).unwrap_or(contexts.usual);
        contexts
    }

    /// The context of a row that says nothing of it.
    pub(super) const fn usual(&self) -> ScreeningContext {
        self.usual
    }

    /// The context of a row.
    pub(super) fn of(&mut self, said: &Said<'_>) -> Result<ScreeningContext, Fault> {
        if said.iter().all(Option::is_none) { Ok(self.usual) } else { self.read(said) }
    }

    fn read(&mut self, said: &Said<'_>) -> Result<ScreeningContext, Fault> {
        let mut object = String::from("{");
        for ((name, said), given) in MEMBERS.iter().zip(said).zip(&self.given) {
            if let Some(value) = said.or(given.as_deref()) {
                let comma = if object.len() > 1 { "," } else { "" };
                let _ = write!(object, "{comma}\"{name}\":{value}");
            }
        }
        object.push('}');
        if let Some((_, context)) = self.last.as_ref().filter(|(last, _)| *last == object) {
            return Ok(*context);
        }
        let context = ScreeningContext::from_json(&object).map_err(|error| fault(&error))?;
        self.last = Some((object, context));
        Ok(context)
    }
}

fn fault(error: &Error) -> Fault {
    let place = match error {
        Error::InvalidSetting { setting, .. } => setting.as_str(),
        _ => "",
    };
    let is_at = |name: &&&str| place.starts_with(**name);
    MEMBERS.iter().find(is_at).map_or(Fault::NotJson, |name| Fault::BadMember(name))
}
