//! The texts that people read, from the message files in `locales/`, compiled into tables by the build script.
//!
//! The build fails when a text is missing in a language or uses a parameter that the English text does not have.

use core::fmt::Write as _;

use crate::locale::Locale;
use crate::report::{Param, ParamValue};

include!(concat!(env!("OUT_DIR"), "/messages.rs"));

/// A part of a text.
#[derive(Debug)]
pub(crate) enum Piece {
    /// Words as they are.
    Text(&'static str),
    /// A parameter's value.
    Param(&'static str),
    /// One text for the number 1, another for all other numbers.
    Plural { param: &'static str, one: Pieces, other: Pieces },
}

/// One text, cut at its parameters.
type Pieces = &'static [Piece];

/// The texts of one rule. Only the build script makes them, so a rule without texts does not compile.
#[derive(Debug, Clone, Copy)]
pub(crate) struct RuleText {
    /// The rule's id.
    pub(crate) id: &'static str,
    /// The names of its messages, one for each way in which the rule can be broken.
    pub(crate) cases: &'static [&'static str],
    /// Whether the rule says something of its own check.
    pub(crate) has_note: bool,
}

impl RuleText {
    /// What the rule asks for, in a few words.
    pub(crate) fn title(self, locale: Locale) -> String {
        text(self.id, locale, &[])
    }

    /// Why it asks for that.
    pub(crate) fn why(self, locale: Locale) -> String {
        text(&format!("{}.why", self.id), locale, &[])
    }

    /// How to mend a breach.
    pub(crate) fn remedy(self, locale: Locale) -> String {
        text(&format!("{}.remedy", self.id), locale, &[])
    }

    /// What the rule says of its own check, where there is something to say.
    pub(crate) fn note(self, locale: Locale) -> Option<String> {
        self.has_note.then(|| text(&format!("{}.note", self.id), locale, &[]))
    }

    /// What is wrong, in one of the rule's cases.
    pub(crate) fn message(self, case: &str, locale: Locale, params: &[Param]) -> String {
        text(&format!("{}.{case}", self.id), locale, params)
    }
}

/// A text of the user interface, such as a label of the command line: the text called `key` in `locale`, its
/// parameters filled in; the key itself when there is no such text.
#[must_use]
pub fn ui_text(key: &str, locale: Locale, params: &[Param]) -> String {
    text(key, locale, params)
}

/// The text called `key`, in `locale`, with its parameters filled in; the key itself when there is no such text,
/// which a test rules out for every rule.
pub(crate) fn text(key: &str, locale: Locale, params: &[Param]) -> String {
    let mut out = String::new();
    match find(key, locale) {
        Some(pieces) => write_pieces(&mut out, pieces, locale, params),
        None => out.push_str(key),
    }
    out
}

/// The text called `key` without parameters, or nothing when there is none.
pub(crate) fn find(key: &str, locale: Locale) -> Option<Pieces> {
    let index = TEXTS.binary_search_by(|(name, ..)| (*name).cmp(key)).ok()?;
    let (_, en, nb, nn) = TEXTS.get(index)?;
    Some(match locale {
        Locale::English => en,
        Locale::Bokmal => nb,
        Locale::Nynorsk => nn,
    })
}

fn write_pieces(out: &mut String, pieces: &[Piece], locale: Locale, params: &[Param]) {
    for piece in pieces {
        match piece {
            Piece::Text(words) => out.push_str(words),
            Piece::Param(name) => write_param(out, name, locale, params),
            Piece::Plural { param, one, other } => {
                let number = params.iter().find(|given| given.name == *param).map(|given| &given.value);
                let singular = matches!(number, Some(ParamValue::Number(1)));
                write_pieces(out, if singular { one } else { other }, locale, params);
            }
        }
    }
}

fn write_param(out: &mut String, name: &str, locale: Locale, params: &[Param]) {
    match params.iter().find(|given| given.name == name) {
        Some(given) => write_value(out, &given.value, locale),
        None => {
            // A parameter that the rule forgot; a test over all vectors rules it out.
            let _ = write!(out, "{{${name}}}");
        }
    }
}

fn write_value(out: &mut String, value: &ParamValue, locale: Locale) {
    match value {
        ParamValue::Number(number) => {
            let _ = write!(out, "{number}");
        }
        ParamValue::Date(date) => {
            let _ = write!(out, "{date}");
        }
        ParamValue::Name(name) => out.push_str(name),
        ParamValue::Term(kind, name) => match find(&format!("{kind}-{name}"), locale) {
            Some(pieces) => write_pieces(out, pieces, locale, &[]),
            None => out.push_str(name),
        },
        ParamValue::List(values) => {
            for (index, value) in values.iter().enumerate() {
                if index > 0 {
                    out.push_str(", ");
                }
                write_value(out, value, locale);
            }
        }
    }
}
