//! A text without what was found in it.

use crate::screening::{Screening, TextLanguage};
use crate::shape::choice;

choice! {
    /// What stands in the place of a match.
    pub enum RedactionStyle {
        /// A word for its kind, in the language of the text, such as `[phone number]`.
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
    /// The language of the placeholders. Nothing: that of the text where it can be told, otherwise English.
    pub language: Option<TextLanguage>,
    /// The key of the session, for pseudonyms: bytes of the host's choice that nobody else knows.
    pub session_key: Option<Vec<u8>>,
    /// Whether what was replaced is given back as a list.
    pub keep_mapping: bool,
}

impl Default for RedactionOptions {
    fn default() -> Self {
        Self { style: RedactionStyle::Placeholder, language: None, session_key: None, keep_mapping: false }
    }
}

/// A redacted text.
#[derive(Clone, PartialEq, Eq)]
pub struct Redaction {
    /// The text with every match replaced as a whole.
    pub text: String,
    /// What was replaced, in the order of the text: what stands there now, and what stood there. Only when asked for.
    pub mapping: Option<Vec<(String, String)>>,
}

/// Replaces every match of a screening of `text` as a whole.
///
/// Redacting what was redacted changes nothing. Where the verdict is [`opaque`](crate::Verdict::Opaque) nothing is
/// known of the text, and it comes back as an empty text.
#[must_use]
pub fn redact(text: &str, screening: &Screening, options: &RedactionOptions) -> Redaction {
    let mut out = String::with_capacity(text.len());
    let (mut from, mut mapping) = (0, Vec::new());
    for found in &screening.matches {
        out.push_str(text.get(from..found.span.byte.start).unwrap_or_default());
        let placeholder = format!("[{}]", found.kind);
        out.push_str(&placeholder);
        let value = text.get(found.span.byte.start..found.span.byte.end).unwrap_or_default();
        if options.keep_mapping {
            mapping.push((placeholder, value.to_owned()));
        }
        from = found.span.byte.end;
    }
    out.push_str(text.get(from..).unwrap_or_default());
    Redaction { text: out, mapping: options.keep_mapping.then_some(mapping) }
}
