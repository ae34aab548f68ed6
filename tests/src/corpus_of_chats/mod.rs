//! A corpus of chat messages that nobody wrote: made by a generator with a seed, with the place of everything that a
//! screening should find, and numbers that look like something and are not.

mod evaluate;
mod negatives;
mod numbers;
mod random;
mod values;
mod words;

pub use evaluate::{Evaluation, Figures, WITH_CHECKSUM, evaluate};
pub use negatives::negatives;

use cocareer::model::MatchKind;

pub use random::Random;

/// Something that a message holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Label {
    /// What it is.
    pub kind: MatchKind,
    /// Its first byte.
    pub start: usize,
    /// The byte after it.
    pub end: usize,
}

/// A message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chat {
    /// Its language.
    pub language: &'static str,
    /// Its words.
    pub text: String,
    /// What it holds, in order.
    pub labels: Vec<Label>,
}

/// So many messages are made for each kind.
const EACH: usize = 80;
/// So many messages hold nothing, for each language.
const WITHOUT: usize = 300;

/// The kinds that the corpus has messages for.
#[must_use]
pub fn labelled_kinds() -> Vec<MatchKind> {
    MatchKind::ALL.iter().copied().filter(|kind| !words::carriers(*kind).is_empty()).collect()
}

/// The corpus: always the same.
#[must_use]
pub fn chats() -> Vec<Chat> {
    let mut random = Random::new(0x0C0C_A4EE);
    let mut chats = Vec::new();
    for kind in labelled_kinds() {
        for _ in 0..EACH {
            chats.push(with_value(&mut random, kind));
        }
    }
    for language in words::LANGUAGES {
        for _ in 0..WITHOUT {
            let mut text = String::new();
            for _ in 0..random.within(1, 3) {
                push_sentence(&mut text, random.word(words::plain(language)));
            }
            chats.push(Chat { language, text, labels: Vec::new() });
        }
    }
    chats
}

fn with_value(random: &mut Random, kind: MatchKind) -> Chat {
    let (language, carrier) = *random.pick(words::carriers(kind));
    let value = values::value(random, kind);
    let mut text = String::new();
    if random.chance(40) {
        push_sentence(&mut text, random.word(words::plain(language)));
    }
    if !text.is_empty() {
        text.push(' ');
    }
    let (before, after) = carrier.split_once("{}").unwrap_or((carrier, ""));
    text.push_str(before);
    let start = text.len();
    text.push_str(&value);
    let end = text.len();
    text.push_str(after);
    if random.chance(40) {
        push_sentence(&mut text, random.word(words::plain(language)));
    } else if random.chance(30) {
        text.push_str(random.word(&[" 😊", " 🇳🇴", " 👨‍👩‍👧", "!", " :)"]));
    }
    Chat { language, text, labels: vec![Label { kind, start, end }] }
}

/// Adds a sentence, a new line or a blank before it.
fn push_sentence(text: &mut String, sentence: &str) {
    if !text.is_empty() {
        let stop = if text.ends_with(|one: char| one.is_alphanumeric()) { ". " } else { " " };
        text.push_str(stop);
    }
    text.push_str(sentence);
}
