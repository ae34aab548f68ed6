//! The forms that a word has, from the rules of its language.
//!
//! The rules are data, a file for each language; [`rules`] is the one engine that reads them. There is no dictionary:
//! where the gender or class of a word cannot be seen, it gets the forms of each that it could belong to. Source of
//! the rules and of the irregular words: school grammars of the languages, from memory; the word lists in
//! `tests/vectors/forms.json` measure them.

mod danish;
mod english;
mod finnish;
mod finnish_verbs;
mod nordic;
mod norwegian;
mod norwegian_verbs;
pub(super) mod rules;
mod swedish;
#[cfg(test)]
mod tests;

use crate::model::WordClass;
use crate::screening::TextLanguage;
use rules::{Language, Paradigm};

/// Every form of a word, itself first, in the letters that it was given in; the other forms are in small letters.
/// Each is there once, always in the same order. Without a language or a word class a word has one form.
///
/// Of several words the last one is inflected, of a verb with words after it the first.
pub(crate) fn forms(word: &str, language: Option<TextLanguage>, class: Option<WordClass>) -> Vec<String> {
    let mut all = vec![word.to_owned()];
    let Some((language, class)) = language.zip(class) else { return all };
    let language = rules_of(language);
    let Some(paradigm) = paradigm_of(language, class) else { return all };
    let lower = word.to_lowercase();
    let (before, inflected, after) = match class {
        WordClass::Verb => {
            lower.split_once(' ').map_or(("", lower.as_str(), ""), |(verb, rest)| ("", verb, rest))
        }
        _ => lower.rsplit_once(' ').map_or(("", lower.as_str(), ""), |(rest, last)| (rest, last, "")),
    };
    let mut found = Vec::new();
    rules::inflect(paradigm, language.other_words, inflected, &mut found);
    for form in found {
        let whole = match (before, after) {
            ("", "") => form,
            ("", after) => format!("{form} {after}"),
            (before, _) => format!("{before} {form}"),
        };
        if whole != lower {
            all.push(whole);
        }
    }
    all
}

/// What may stand between the parts of a compound word, the empty text among it.
pub(crate) fn links(language: Option<TextLanguage>) -> &'static [&'static str] {
    language.map_or(&["", "s", "e", "-"], |language| rules_of(language).links)
}

/// The forms that a word has as the first part of a compound word: itself and those that are not shorter, and in
/// Swedish itself without -a or -e, as in *flickskola*. An imperative such as Danish *mob* begins no compound.
pub(crate) fn first_parts(
    word: &str,
    language: Option<TextLanguage>,
    class: Option<WordClass>,
) -> Vec<String> {
    let letters = word.chars().count();
    let mut parts = forms(word, language, class);
    parts.retain(|form| form.chars().count() >= letters);
    if language == Some(TextLanguage::Swedish) && letters >= 5 {
        parts.extend(word.strip_suffix(['a', 'e']).map(str::to_owned));
    }
    parts
}

/// Whether a compound word may go on with `after` behind a form that is its first part. A short form does not stand
/// before its own last consonant: the *ss* of *russland* belongs to one word, and that is not *rus*. The rest of a word
/// has a vowel.
pub(crate) fn may_go_on(form: &str, after: &str) -> bool {
    let end = form.chars().next_back();
    let is_short = form.chars().nth(4).is_none();
    let is_doubled = end.is_some_and(|end| !rules::is_vowel(end) && after.starts_with(end));
    !(is_short && is_doubled) && after.chars().any(rules::is_vowel)
}

const fn rules_of(language: TextLanguage) -> &'static Language {
    match language {
        TextLanguage::Nynorsk => &norwegian::NYNORSK,
        TextLanguage::Bokmal => &norwegian::BOKMAL,
        TextLanguage::Swedish => &swedish::SWEDISH,
        TextLanguage::Danish => &danish::DANISH,
        TextLanguage::Finnish => &finnish::FINNISH,
        TextLanguage::English => &english::ENGLISH,
    }
}

const fn paradigm_of(language: &'static Language, class: WordClass) -> Option<&'static Paradigm> {
    match class {
        WordClass::Invariable => None,
        WordClass::Noun => Some(&language.noun),
        WordClass::Verb => Some(&language.verb),
        WordClass::Adjective => Some(&language.adjective),
    }
}
