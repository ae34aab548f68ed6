//! Measures the rules against lists of words, with a matcher that is slow and plain to see.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::print_stdout, reason = "tests")]

use std::collections::BTreeSet;

use proptest::prelude::{any, proptest};
use serde_json::Value;

use super::{first_parts, forms, links, may_go_on};
use crate::model::WordClass;
use crate::screening::TextLanguage;

const VECTORS: &str = include_str!("../../../../../tests/vectors/forms.json");

fn vectors() -> Value {
    serde_json::from_str(VECTORS).unwrap()
}

/// A term as the lists of words say it.
struct Term {
    all: Vec<String>,
    first: Vec<String>,
    language: TextLanguage,
    compounds: bool,
}

impl Term {
    fn new(language: &str, entry: &Value, compounds: bool) -> Self {
        let language = TextLanguage::of_tag(language).unwrap();
        let class = WordClass::parse(entry["class"].as_str().unwrap()).unwrap();
        let word = entry["word"].as_str().unwrap();
        let all = forms(word, Some(language), Some(class));
        Self { all, first: first_parts(word, Some(language), Some(class)), language, compounds }
    }

    fn finds(&self, word: &str) -> bool {
        let word = word.to_lowercase();
        self.all.contains(&word) || (self.compounds && self.is_part(&word))
    }

    /// Whether the term is the first or the last part of a compound word, the other part having three letters or more.
    fn is_part(&self, word: &str) -> bool {
        let long_enough = |part: &str| part.chars().nth(2).is_some();
        links(Some(self.language)).iter().any(|link| {
            let begins = self.first.iter().any(|form| {
                word.strip_prefix(form.as_str()).filter(|after| may_go_on(form, after)).is_some_and(|after| {
                    after.strip_prefix(link).is_some_and(|rest| long_enough(rest) && may_go_on("", rest))
                })
            });
            let ends = self.all.iter().filter(|form| long_enough(form)).any(|form| {
                word.strip_suffix(&format!("{link}{form}"))
                    .is_some_and(|rest| long_enough(rest) && may_go_on("", rest))
            });
            begins || ends
        })
    }
}

fn words(value: &Value) -> Vec<&str> {
    value.as_str().unwrap_or_default().split_whitespace().collect()
}

#[test]
fn words_are_found_in_their_forms() {
    let vectors = vectors();
    let mut lemmas = 0;
    let mut too_low = Vec::new();
    for (language, entries) in vectors["languages"].as_object().unwrap() {
        let (mut wanted, mut found, mut compounds, mut parts, mut made) = (0, 0, 0, 0, 0);
        let mut missing = Vec::new();
        for entry in entries.as_array().unwrap() {
            lemmas += 1;
            let term = Term::new(language, entry, true);
            made += term.all.len();
            let attested: BTreeSet<&str> = words(&entry["forms"]).into_iter().collect();
            for form in attested {
                wanted += 1;
                let is_found = term.all.iter().any(|one| one == form);
                found += usize::from(is_found);
                if !is_found {
                    missing.push(form);
                }
            }
            for word in words(&entry["compounds"]) {
                compounds += 1;
                parts += usize::from(term.finds(word));
                if !term.finds(word) {
                    missing.push(word);
                }
            }
        }
        let count = entries.as_array().unwrap().len();
        println!(
            "{language}: {count} words, {found} of {wanted} forms, {parts} of {compounds} compounds, {:.1} forms a \
             word; missing: {missing:?}",
            f64::from(u32::try_from(made).unwrap()) / f64::from(u32::try_from(count).unwrap()),
        );
        if found * 100 < wanted * 95 || (found + parts) * 100 < (wanted + compounds) * 95 {
            too_low.push(language.clone());
        }
    }
    assert!(lemmas >= 200, "{lemmas}");
    assert!(too_low.is_empty(), "{too_low:?}");
}

#[test]
fn words_that_only_look_alike_are_not_found() {
    let vectors = vectors();
    let mut looked_at = 0;
    let mut wrong = Vec::new();
    for entry in vectors["false_friends"].as_array().unwrap() {
        let language = entry["language"].as_str().unwrap();
        let term = Term::new(language, entry, entry["compounds"].as_bool().unwrap_or(false));
        for word in words(&entry["texts"]) {
            looked_at += 1;
            if term.finds(word) {
                wrong.push(format!("{language}: {word} for {}", entry["word"]));
            }
        }
    }
    println!("false friends: {} of {looked_at} found: {wrong:?}", wrong.len());
    assert!(wrong.is_empty(), "{wrong:?}");
}

#[test]
fn a_word_is_first_and_has_each_form_once() {
    for (word, language, class) in every_term() {
        let all = forms(&word, Some(language), Some(class));
        assert_eq!(all.first(), Some(&word));
        assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), all.len(), "{all:?}");
        assert!(all.len() <= 55, "{} forms of {word}", all.len());
        assert!(all.iter().all(|form| !form.contains(char::is_uppercase)), "{all:?}");
        assert_eq!(all, forms(&word, Some(language), Some(class)));
    }
}

#[test]
fn two_thousand_terms_stay_small() {
    let terms = every_term();
    let started = std::time::Instant::now();
    let (mut bytes, mut all) = (0, 0);
    for (word, language, class) in terms.iter().cycle().take(2000) {
        let forms = forms(word, Some(*language), Some(*class));
        all += forms.len();
        bytes += forms.iter().map(|form| form.len() + size_of::<String>()).sum::<usize>();
    }
    let most =
        terms.iter().map(|(word, language, class)| forms(word, Some(*language), Some(*class)).len()).max();
    println!("2000 terms: {all} forms, {bytes} bytes, {:?}; at most {most:?} a word", started.elapsed());
    assert!(bytes < 2_000_000, "{bytes}");
}

fn every_term() -> Vec<(String, TextLanguage, WordClass)> {
    let vectors = vectors();
    let mut terms = Vec::new();
    for (language, entries) in vectors["languages"].as_object().unwrap() {
        for entry in entries.as_array().unwrap() {
            let class = WordClass::parse(entry["class"].as_str().unwrap()).unwrap();
            let word = entry["word"].as_str().unwrap().to_owned();
            terms.push((word, TextLanguage::of_tag(language).unwrap(), class));
        }
    }
    terms
}

#[test]
fn what_has_no_language_or_class_has_one_form() {
    assert_eq!(forms("tull", None, Some(WordClass::Noun)), ["tull"]);
    assert_eq!(forms("tull", Some(TextLanguage::Bokmal), None), ["tull"]);
    assert_eq!(forms("tull", Some(TextLanguage::Bokmal), Some(WordClass::Invariable)), ["tull"]);
}

#[test]
fn of_several_words_one_is_inflected() {
    let noun = forms("dum idiot", Some(TextLanguage::Bokmal), Some(WordClass::Noun));
    assert!(noun.contains(&"dum idioten".to_owned()), "{noun:?}");
    let verb = forms("ta livet", Some(TextLanguage::Bokmal), Some(WordClass::Verb));
    assert!(verb.contains(&"tok livet".to_owned()), "{verb:?}");
}

#[test]
fn english_has_forms_too() {
    for (word, class, wanted) in [
        ("exam", WordClass::Noun, "exams"),
        ("bully", WordClass::Noun, "bullies"),
        ("bully", WordClass::Verb, "bullied bullying bullies"),
        ("stop", WordClass::Verb, "stops stopped stopping"),
        ("cheat", WordClass::Verb, "cheats cheated cheating"),
        ("steal", WordClass::Verb, "stole stolen stealing steals"),
        ("lie", WordClass::Verb, "lied lying lies"),
        ("dumb", WordClass::Adjective, "dumber dumbest"),
        ("ugly", WordClass::Adjective, "uglier ugliest"),
        ("fat", WordClass::Adjective, "fatter fattest"),
    ] {
        let all = forms(word, Some(TextLanguage::English), Some(class));
        for form in wanted.split(' ') {
            assert!(all.iter().any(|one| one == form), "{form} of {word}: {all:?}");
        }
    }
}

#[test]
fn nordic_letters_are_letters_of_their_own() {
    for (word, other) in [("får", "far"), ("mål", "mal"), ("hår", "har"), ("død", "dod"), ("læse", "lase")]
    {
        for language in
            [TextLanguage::Swedish, TextLanguage::Danish, TextLanguage::Bokmal, TextLanguage::Nynorsk]
        {
            for class in [WordClass::Noun, WordClass::Verb, WordClass::Adjective] {
                assert!(!forms(word, Some(language), Some(class)).contains(&other.to_owned()), "{word}");
            }
        }
    }
}

proptest! {
    #[test]
    fn any_text_has_forms(word in any::<String>(), language in 0_usize..6, class in 0_usize..4) {
        let class = WordClass::ALL[class];
        let all = forms(&word, Some(TextLanguage::ALL[language]), Some(class));
        assert_eq!(all.first(), Some(&word));
        assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), all.len());
    }

    #[test]
    fn letters_have_forms_of_letters(word in "[a-zæøåäö]{1,12}", language in 0_usize..5, class in 1_usize..4) {
        let all = forms(&word, Some(TextLanguage::ALL[language]), Some(WordClass::ALL[class]));
        assert!(all.len() <= 55, "{all:?}");
        assert!(all.iter().all(|form| form.chars().all(char::is_lowercase)), "{all:?}");
    }
}
