//! The forms that a word has, from the rules of its language.

use crate::model::WordClass;
use crate::screening::TextLanguage;

/// Every form of a word, itself first, in the letters that it was given in. Without a language or a word class a word
/// has one form.
pub(crate) fn forms(word: &str, _language: Option<TextLanguage>, _class: Option<WordClass>) -> Vec<String> {
    vec![word.to_owned()]
}

/// What may stand between the parts of a compound word, the empty text among it.
pub(crate) fn links(_language: Option<TextLanguage>) -> &'static [&'static str] {
    &["", "s", "e", "-"]
}
