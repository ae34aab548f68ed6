//! The terms and names of the host's lists, compiled once.
//!
//! Every form that a term or name has is folded and put into a [`Trie`]: one for what begins with a word, one for
//! names, one for what may begin anywhere, and [`Disguises`] for what is hidden. A [`Filter`] of first bytes stands
//! before each, so that most words of a text are passed over without being folded.

mod anywhere;
mod compounds;
mod confusables;
mod disguise;
mod filter;
mod finder;
mod fold;
mod forms;
mod names;
mod settle;
#[cfg(test)]
mod tests;
mod trie;

pub(crate) use finder::{Beginnings, Finder};

use crate::model::{PersonNames, ScreeningAction, ScreeningLists, ScreeningTerm, TermMatching};
use crate::screening::TextLanguage;
use crate::screening::contact::spelt;
use anywhere::Anywhere;
use disguise::Disguises;
use filter::{Filter, Key};
use fold::{fold, is_word};
use trie::Trie;

/// Forms of more folded characters are not looked for.
const MOST_CHARACTERS: usize = 64;
/// A form that a word only begins with is known by so many of its bytes.
const OPEN_BYTES: usize = 4;

/// Terms and names, ready to be looked for all at once.
///
/// Terms are found whatever their letters are written with: capitals, full width, marks of their own, and characters
/// between them that cannot be seen. A term of more than 64 characters is not looked for.
#[derive(Clone)]
pub(crate) struct TermSet {
    /// What begins where a word begins.
    words: Trie<Value>,
    /// The words that a form can begin with, as a whole.
    whole: Filter,
    /// The first bytes of what a word only begins with.
    open: Filter,
    /// For one, two and three bytes, all bits set when no form begins with a word of so many.
    without_short: [u64; 3],
    /// How many bytes those are: bit `n` for `n` bytes.
    open_lengths: u8,
    /// Names of several parts, with a blank for whatever stands between them.
    names: Trie<Value>,
    /// What may begin inside of a word, or with a sign.
    anywhere: Anywhere,
    disguises: Disguises,
    entries: Vec<Entry>,
    /// Whether anything says that a term may be there.
    has_shields: bool,
}

/// What is known of a term beside its forms.
#[derive(Debug, Clone, Copy)]
struct Entry {
    action: ScreeningAction,
    language: Option<TextLanguage>,
}

/// What it means that a form is found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Value {
    /// The number of the term or person.
    entry: u32,
    role: Role,
    place: Place,
}

/// What a form is found for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Role {
    /// To report a term.
    Term,
    /// To report a person.
    Person,
    /// To let be any term there.
    Allowed,
    /// To let be the term of the entry there.
    Except,
}

/// Where in a word a form must stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Place {
    /// It is the word.
    Whole,
    /// The word begins with it.
    Beginning,
    /// It is the first part of a compound word.
    FirstPart,
    /// It is the last part of a compound word.
    LastPart,
    /// Anywhere.
    Anywhere,
}

impl Default for TermSet {
    fn default() -> Self {
        Self::new(&ScreeningLists::default())
    }
}

impl TermSet {
    /// The terms and people of the lists. The same lists always give the same set.
    pub(crate) fn new(lists: &ScreeningLists) -> Self {
        let mut forms = Forms::default();
        let mut entries = Vec::with_capacity(lists.terms.len());
        for (entry, term) in (0..).zip(&lists.terms) {
            let language = term.language.as_deref().and_then(TextLanguage::of_tag);
            entries.push(Entry { action: term.action.unwrap_or(ScreeningAction::Warn), language });
            forms.add_term(entry, term, language);
        }
        for (entry, person) in (0..).zip(&lists.people) {
            forms.add_person(entry, person);
        }
        forms.compile(entries)
    }
}

/// Forms of lists that are not compiled yet.
#[derive(Default)]
struct Forms {
    words: Vec<(String, Value)>,
    names: Vec<(String, Value)>,
    anywhere: Vec<(String, Value)>,
    disguised: Vec<disguise::Form>,
}

impl Forms {
    fn add_term(&mut self, entry: u32, term: &ScreeningTerm, language: Option<TextLanguage>) {
        let Some(text) = term.text.as_deref() else { return };
        let role = if term.action == Some(ScreeningAction::Allow) { Role::Allowed } else { Role::Term };
        let place = match term.matching {
            Some(TermMatching::Prefix) => Place::Beginning,
            Some(TermMatching::Substring) => Place::Anywhere,
            Some(TermMatching::WholeWord) | None => Place::Whole,
        };
        let forms = forms::forms(text, language, term.word_class);
        for form in &forms {
            self.add(form, Value { entry, role, place });
            self.disguised.extend(disguise::Form::new(form, entry, &term.sees_through));
        }
        if term.compounds == Some(true) && place == Place::Whole {
            for form in &forms::first_parts(text, language, term.word_class) {
                self.add(form, Value { entry, role, place: Place::FirstPart });
            }
            for form in forms.iter().filter(|form| compounds::is_long_enough(form)) {
                self.add(form, Value { entry, role, place: Place::LastPart });
            }
        }
        for word in &term.except {
            self.add(word, Value { entry, role: Role::Except, place: Place::Whole });
        }
    }

    fn add_person(&mut self, entry: u32, person: &PersonNames) {
        let value = Value { entry, role: Role::Person, place: Place::Whole };
        for form in person.names.iter().flat_map(|name| names::forms(name)) {
            let form = form.replace('-', " ");
            self.names.extend(plain(&form).map(|form| (form, value)));
        }
        for handle in &person.handles {
            self.add(handle.strip_prefix('@').unwrap_or(handle), value);
        }
    }

    fn add(&mut self, form: &str, value: Value) {
        let Some(form) = plain(form) else { return };
        let is_inside = matches!(value.place, Place::LastPart | Place::Anywhere);
        let begins_word = form.chars().next().is_some_and(is_word);
        let forms = if is_inside || !begins_word { &mut self.anywhere } else { &mut self.words };
        forms.push((form, value));
    }

    fn compile(self, entries: Vec<Entry>) -> TermSet {
        let (mut open, mut open_lengths) = (Vec::new(), 0);
        // What other finders want to know of comes along.
        let mut whole: Vec<&[u8]> = spelt::signs().map(first_word).collect();
        for (form, value) in self.words.iter().chain(&self.names) {
            let word = first_word(form);
            let is_open =
                matches!(value.place, Place::Beginning | Place::FirstPart) && word.len() == form.len();
            if is_open {
                let length = word.len().min(OPEN_BYTES);
                open.push(Key::of(word).first(length));
                open_lengths |= 1 << length;
            } else {
                whole.push(word);
            }
        }
        let all = self.words.iter().chain(&self.anywhere);
        TermSet {
            has_shields: all.into_iter().any(|(_, value)| value.role > Role::Person),
            without_short: [1, 2, 3].map(|length| {
                let has = open_lengths != 0 || whole.iter().any(|word| word.len() == length);
                if has { 0 } else { u64::MAX }
            }),
            whole: filter(whole.iter().map(|word| Key::of(word)).collect()),
            open: filter(open),
            open_lengths,
            words: Trie::new(self.words),
            names: Trie::new(self.names),
            anywhere: Anywhere::new(self.anywhere),
            disguises: Disguises::new(self.disguised),
            entries,
        }
    }
}

/// The filter of some keys, each of which counts once.
fn filter(mut keys: Vec<Key>) -> Filter {
    keys.sort_unstable();
    keys.dedup();
    if keys.is_empty() { Filter::default() } else { Filter::new(&keys) }
}

/// A form folded and with single blanks, when it has any characters and not too many.
fn plain(form: &str) -> Option<String> {
    let form = fold(form).split_whitespace().collect::<Vec<_>>().join(" ");
    let count = form.chars().count();
    (1..=MOST_CHARACTERS).contains(&count).then_some(form)
}

/// The bytes of a folded form up to the first one that ends a word in any text.
fn first_word(form: &str) -> &[u8] {
    let bytes = form.as_bytes();
    let end = bytes.iter().position(|byte| byte.is_ascii() && !byte.is_ascii_alphanumeric());
    bytes.get(..end.unwrap_or(bytes.len())).unwrap_or_default()
}
