//! Text in several languages.

use core::fmt;
use std::collections::BTreeMap;

use serde::de::{Error as _, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};

use crate::pointer::Place;
use crate::shape::{Flaw, Inspector, Reader, Shape, Shaped, Unset};

/// One text in several languages: a map from BCP 47 tag (`nn`, `nb`, `en`, `se`, …) to the text in that language.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct LocalizedText(pub BTreeMap<String, String>);

impl LocalizedText {
    /// The text in the language `tag`, exactly as tagged.
    #[must_use]
    pub fn get(&self, tag: &str) -> Option<&str> {
        self.0.get(tag).map(String::as_str)
    }

    /// Whether no language has a text.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.0.values().all(|text| text.trim().is_empty())
    }
}

impl<K: Into<String>, V: Into<String>> FromIterator<(K, V)> for LocalizedText {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        Self(entries.into_iter().map(|(tag, text)| (tag.into(), text.into())).collect())
    }
}

/// Refuses a language that is there twice: keeping the last one would silently lose a text.
impl<'de> Deserialize<'de> for LocalizedText {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Entries;
        impl<'de> Visitor<'de> for Entries {
            type Value = LocalizedText;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object from language tag to text")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<LocalizedText, A::Error> {
                let mut texts = BTreeMap::new();
                while let Some((tag, text)) = map.next_entry::<String, String>()? {
                    if texts.insert(tag, text).is_some() {
                        return Err(A::Error::custom("a language is there twice"));
                    }
                }
                Ok(LocalizedText(texts))
            }
        }
        deserializer.deserialize_map(Entries)
    }
}

impl Shaped for LocalizedText {
    const SHAPE: Shape = Shape::Localized;
    fn is_absent(&self) -> bool {
        self.is_blank()
    }
    fn inspect(&self, place: &Place<'_>, found: Inspector<'_>) {
        for tag in self.0.keys() {
            if !is_language_tag(tag) {
                found(&place.field(tag), Flaw::NotALanguage);
            }
        }
    }
    fn texts(&self, place: &Place<'_>, found: Reader<'_>) {
        for (tag, text) in &self.0 {
            found(&place.field(tag), tag, text);
        }
    }
}

impl Unset for LocalizedText {
    fn is_unset(&self) -> bool {
        self.0.is_empty()
    }
}

/// Whether `tag` has the form of a BCP 47 tag (RFC 5646): a language of two to eight letters and further parts
/// of one to eight letters or digits. Whether the language exists is not asked.
pub(crate) fn is_language_tag(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let language = parts.next().unwrap_or_default();
    (2..=8).contains(&language.len())
        && language.bytes().all(|byte| byte.is_ascii_alphabetic())
        && parts.all(|part| {
            (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_have_the_form_of_bcp_47() {
        for tag in ["nn", "nb-NO", "en", "sma", "de-CH-1996", "zh-Hant-TW", "nn-x-plain"] {
            assert!(is_language_tag(tag), "{tag}");
        }
        for tag in ["", "n", "nynorsk-språk", "nn_NO", "nn-", "12", "-nn", "norwegian-nynorsk"] {
            assert!(!is_language_tag(tag), "{tag}");
        }
    }

    #[test]
    fn a_language_twice_is_refused() {
        assert!(serde_json::from_str::<LocalizedText>(r#"{"nn":"a","nn":"b"}"#).is_err());
        assert!(serde_json::from_str::<LocalizedText>(r#"{"nn":"a","nb":"b"}"#).is_ok());
    }
}
