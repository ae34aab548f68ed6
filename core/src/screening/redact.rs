//! A text without what was found in it.

use crate::model::{MatchKind, ScreeningAction};
use crate::policy::Policy;
use crate::screening::hit::Match;
use crate::screening::style::language_of;
use crate::screening::{Screening, ScreeningContext, TextLanguage, Verdict, placeholders, pseudonym, screen};
use crate::shape::choice;

choice! {
    /// What stands in the place of a match.
    pub enum RedactionStyle {
        /// A word for its kind in brackets, in the language of the text, such as `[phone number]`.
        Placeholder = "placeholder",
        /// One `█` for each character.
        Mask = "mask",
        /// A word for its kind with a code that is the same for the same value under one session key.
        Pseudonym = "pseudonym",
    }
}

/// How a text is redacted.
#[derive(Clone, PartialEq, Eq)]
pub struct RedactionOptions {
    /// What stands in the place of a match.
    pub style: RedactionStyle,
    /// The language of the placeholders. Nothing: English, or for [`screen_and_redact`] that of the text where it is
    /// known.
    pub language: Option<TextLanguage>,
    /// The key of the session, for pseudonyms: bytes of the host's choice that nobody else knows. Without one, a
    /// pseudonym is a placeholder.
    pub session_key: Option<Vec<u8>>,
    /// Whether what was replaced is given back as a list.
    pub keep_mapping: bool,
}

/// The key is left out: whoever has it can test guesses against the codes.
impl core::fmt::Debug for RedactionOptions {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("RedactionOptions")
            .field("style", &self.style)
            .field("language", &self.language)
            .field("keep_mapping", &self.keep_mapping)
            .finish_non_exhaustive()
    }
}

impl Default for RedactionOptions {
    fn default() -> Self {
        Self { style: RedactionStyle::Placeholder, language: None, session_key: None, keep_mapping: false }
    }
}

/// A redacted text.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Redaction {
    /// The text with every match replaced as a whole.
    pub text: String,
    /// What was replaced: what stands there now, and what stood there. Only when asked for.
    pub mapping: Option<Vec<(String, String)>>,
}

/// How much was replaced, nothing else: the text may hold what nobody looked for.
impl core::fmt::Debug for Redaction {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        let replaced = self.mapping.as_ref().map(Vec::len);
        f.debug_struct("Redaction").field("replaced", &replaced).finish_non_exhaustive()
    }
}

/// Replaces every match of a screening of `text` as a whole.
///
/// What asks for nothing stays, and so does what is about how a text is written. Where the verdict is
/// [`Verdict::Opaque`] nothing is known of the text, and it comes back empty.
///
/// What is left can look like something else once its neighbour is gone: [`screen_and_redact`] looks again until
/// nothing is found.
#[must_use]
pub fn redact(text: &str, screening: &Screening, options: &RedactionOptions) -> Redaction {
    if screening.verdict == Verdict::Opaque {
        return Redaction { text: String::new(), mapping: options.keep_mapping.then(Vec::new) };
    }
    let mut out = String::with_capacity(text.len());
    let (mut from, mut mapping) = (0, Vec::new());
    for found in &screening.matches {
        let value = text.get(found.span.byte.start..found.span.byte.end).unwrap_or_default();
        let Some(replacement) = replacement(found, value, options) else { continue };
        out.push_str(text.get(from..found.span.byte.start).unwrap_or_default());
        out.push_str(&replacement);
        from = found.span.byte.end;
        if options.keep_mapping {
            mapping.push((replacement, value.to_owned()));
        }
    }
    out.push_str(text.get(from..).unwrap_or_default());
    Redaction { text: out, mapping: options.keep_mapping.then_some(mapping) }
}

/// What stands in the place of a match, or nothing when it stays.
fn replacement(found: &Match, value: &str, options: &RedactionOptions) -> Option<String> {
    if found.action == ScreeningAction::Allow {
        return None;
    }
    let word = placeholders::word(found.kind, options.language.unwrap_or(TextLanguage::English))?;
    Some(match (options.style, &options.session_key) {
        (RedactionStyle::Mask, _) => {
            let characters = found.span.grapheme.end.saturating_sub(found.span.grapheme.start);
            "█".repeat(characters)
        }
        (RedactionStyle::Pseudonym, Some(key)) => {
            format!("[{word} {}]", pseudonym::code(found.kind, value, key))
        }
        _ => format!("[{word}]"),
    })
}

/// So many times a text is looked through at most: numbers joined by commas alone come to light one at a time, the last
/// first. What still comes to light after that was made for it.
const ROUNDS: usize = 64;

/// Screens a text and replaces what was found, again and again until nothing is found any more. Gives the screening of
/// the text as it came, and the redacted text. Where there is no end to it, nothing of the text is left.
///
/// Doing the same with the redacted text changes nothing.
#[must_use]
pub fn screen_and_redact(
    policy: &Policy,
    text: &str,
    context: impl Into<ScreeningContext>,
    options: &RedactionOptions,
) -> (Screening, Redaction) {
    let context = context.into();
    let mut options = options.clone();
    options.language = options.language.or(context.language).or_else(|| language_of(text));
    let first = screen(policy, text, context);
    let mut redaction = redact(text, &first, &options);
    for _ in 1..ROUNDS {
        let again = redact(&redaction.text, &screen(policy, &redaction.text, context), &options);
        if again.text == redaction.text {
            return (first, redaction);
        }
        redaction.text = again.text;
        if let (Some(mapping), Some(more)) = (&mut redaction.mapping, again.mapping) {
            mapping.extend(more);
        }
    }
    hide(&mut redaction, &options);
    (first, redaction)
}

/// Replaces the whole of a text that is still not safe.
fn hide(redaction: &mut Redaction, options: &RedactionOptions) {
    let language = options.language.unwrap_or(TextLanguage::English);
    let word = placeholders::word(MatchKind::Term, language).unwrap_or_default();
    let rest = core::mem::replace(&mut redaction.text, format!("[{word}]"));
    if let Some(mapping) = &mut redaction.mapping {
        mapping.push((redaction.text.clone(), rest));
    }
}
