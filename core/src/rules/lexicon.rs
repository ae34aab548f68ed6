//! Phrases to look for in texts that people read, such as a promise that nobody can keep for others.
//!
//! The phrases are data, one file in `data/lexicons/` for each thing to look for. What a text denies it does not say:
//! "we cannot guarantee it" is no guarantee, and neither is a question. When in doubt a text does not say it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use serde::Deserialize;

/// What to look for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Topic {
    /// A promise for what others will do.
    Guarantee,
    /// A word that leaves no room for doubt, such as "100 % anonymous".
    AbsoluteWords,
}

/// Whether `text`, in the language `tag`, says something of the topic. Norwegian and English are understood; a text in
/// another language says nothing.
pub(super) fn says(topic: Topic, tag: &str, text: &str) -> bool {
    let primary = tag.split('-').next().unwrap_or_default();
    let is = |language: &str| primary.eq_ignore_ascii_case(language);
    if is("nn") || is("nb") || is("no") {
        NORWEGIAN.says(topic, text)
    } else {
        is("en") && ENGLISH.says(topic, text)
    }
}

/// How many words before a phrase can deny it.
const REACH_BEFORE: usize = 8;

/// How many words after a phrase can deny it, as in "garanterer vi dessverre ikkje".
const REACH_AFTER: usize = 3;

/// How many words after a phrase the mark of a question is looked for. Each reach has an end, so that no text can make
/// a check slow.
const REACH_OF_QUESTION: usize = 64;

const GUARANTEES: &str = include_str!("../../data/lexicons/guarantees.json");
const ABSOLUTE_WORDS: &str = include_str!("../../data/lexicons/absolute_words.json");
const DENIALS: &str = include_str!("../../data/lexicons/denials.json");

/// Both written forms together: people mix them, and no word of one means something else in the other.
static NORWEGIAN: LazyLock<Language> = LazyLock::new(|| Language::read(&["nn", "nb"]));
static ENGLISH: LazyLock<Language> = LazyLock::new(|| Language::read(&["en"]));

/// Words or phrases by language.
type ByLanguage = BTreeMap<String, Vec<String>>;

/// A file of phrases. What else stands in it is for its readers.
#[derive(Deserialize, Default)]
struct PhraseFile {
    anchors: ByLanguage,
    phrases: ByLanguage,
}

/// The file of words that deny.
#[derive(Deserialize, Default)]
struct DenialFile {
    before: ByLanguage,
    after: ByLanguage,
    subjects: ByLanguage,
    joins: ByLanguage,
    breaks: ByLanguage,
    complements: ByLanguage,
}

/// What is known of one language.
struct Language {
    guarantees: Phrases,
    absolute_words: Phrases,
    denials: Denials,
}

/// The phrases about one topic.
struct Phrases {
    /// How a word begins that is in every phrase; most texts have none, and are left at once.
    anchors: Anchors,
    phrases: Vec<Phrase>,
}

/// Beginnings of words, all looked for at once: each has a bit for every letter, set while a text agrees so far
/// (the shift-and method).
struct Anchors {
    /// The bits that go on when a byte is read.
    of_byte: [u64; 256],
    /// The first bit of each beginning.
    first: u64,
    /// The last bit of each beginning.
    last: u64,
}

/// Words that take back what a phrase says, and words that end their reach.
struct Denials {
    /// Deny what comes after them.
    before: Vec<Form>,
    /// Deny what comes before them.
    after: Vec<Form>,
    /// Begin a clause of their own after a comma or a joining word.
    subjects: Vec<Form>,
    /// Join two clauses or two words.
    joins: Vec<Form>,
    /// Always begin a new clause.
    breaks: Vec<Form>,
    /// Begin what is guaranteed: what is denied there is something else.
    complements: Vec<Form>,
}

/// Words that follow each other, each one of several.
struct Phrase {
    words: Vec<Vec<Form>>,
    /// The letters that the first word can begin with, as bits.
    begins: u64,
}

/// A word in lower case, or the beginning of one.
struct Form {
    letters: String,
    open: bool,
}

impl Language {
    /// A test reads the files, so nothing is left out in a build that passed its tests.
    fn read(languages: &[&str]) -> Self {
        let phrases = |text| Phrases::new(&serde_json::from_str(text).unwrap_or_default(), languages);
        let file: DenialFile = serde_json::from_str(DENIALS).unwrap_or_default();
        let forms = |words| of(words, languages).map(Form::new).collect();
        Self {
            guarantees: phrases(GUARANTEES),
            absolute_words: phrases(ABSOLUTE_WORDS),
            denials: Denials {
                before: forms(&file.before),
                after: forms(&file.after),
                subjects: forms(&file.subjects),
                joins: forms(&file.joins),
                breaks: forms(&file.breaks),
                complements: forms(&file.complements),
            },
        }
    }

    fn says(&self, topic: Topic, text: &str) -> bool {
        let phrases = match topic {
            Topic::Guarantee => &self.guarantees,
            Topic::AbsoluteWords => &self.absolute_words,
        };
        phrases.anchors.may_be_in(text) && self.is_said(phrases, &tokens(text))
    }

    fn is_said(&self, phrases: &Phrases, tokens: &[Token<'_>]) -> bool {
        (0..tokens.len()).any(|start| {
            let rest = tokens.get(start..).unwrap_or_default();
            let found = |phrase: &&Phrase| phrase.starts(rest);
            phrases.phrases.iter().filter(found).any(|phrase| {
                let (before, after) = (tokens.get(..=start), rest.get(phrase.words.len()..));
                !self.denials.reach_from_before(before.unwrap_or_default())
                    && !self.denials.reach_from_after(after.unwrap_or_default())
                    && !is_asked(after.unwrap_or_default())
            })
        })
    }
}

/// The words of `languages`.
fn of<'f>(words: &'f ByLanguage, languages: &[&str]) -> impl Iterator<Item = &'f str> {
    let lists: Vec<_> = languages.iter().filter_map(|language| words.get(*language)).collect();
    lists.into_iter().flatten().map(String::as_str)
}

impl Phrases {
    fn new(file: &PhraseFile, languages: &[&str]) -> Self {
        Self {
            anchors: Anchors::new(of(&file.anchors, languages)),
            phrases: of(&file.phrases, languages).map(Phrase::new).collect(),
        }
    }
}

impl Anchors {
    /// So many letters of a beginning are looked at: enough to leave most texts at once.
    const LETTERS: usize = 5;

    /// The last byte of a soft hyphen, which may stand inside any word: a text with one is always looked through.
    const SOFT_HYPHEN: u8 = 0xad;

    fn new<'f>(words: impl Iterator<Item = &'f str>) -> Self {
        let mut anchors = Self { of_byte: [0; 256], first: 0, last: 0 };
        let mut free = 0;
        anchors.add(&mut free, 1, |byte, _| byte == Self::SOFT_HYPHEN);
        let beginnings: BTreeSet<_> = words.map(|word| word.get(..Self::LETTERS).unwrap_or(word)).collect();
        for beginning in beginnings.iter().map(|beginning| beginning.as_bytes()) {
            anchors.add(&mut free, beginning.len() + 1, |byte, step| {
                let letter = step.checked_sub(1).and_then(|place| beginning.get(place));
                // What stands before a word comes first.
                letter.map_or(!byte.is_ascii_alphanumeric(), |letter| byte.to_ascii_lowercase() == *letter)
            });
        }
        anchors
    }

    /// Adds a beginning of so many steps. When no bit is left, every text is looked through: slower, never wrong.
    fn add(&mut self, free: &mut u32, steps: usize, fits: impl Fn(u8, usize) -> bool) {
        for step in 0..steps {
            let Some(bit) = 1_u64.checked_shl(*free) else {
                *self = Self { of_byte: [u64::MAX; 256], first: u64::MAX, last: u64::MAX };
                return;
            };
            *free += 1;
            self.first |= if step == 0 { bit } else { 0 };
            self.last |= if step + 1 == steps { bit } else { 0 };
            for (byte, bits) in (0..=u8::MAX).zip(&mut self.of_byte) {
                *bits |= if fits(byte, step) { bit } else { 0 };
            }
        }
    }

    /// Whether a word of the text has one of these beginnings. Reads each byte once and keeps nothing.
    fn may_be_in(&self, text: &str) -> bool {
        let of = |byte: u8| self.of_byte.get(usize::from(byte)).copied().unwrap_or_default();
        let mut now = self.first & of(b' ');
        let mut seen = 0;
        for byte in text.bytes() {
            now = ((now << 1) | self.first) & of(byte);
            seen |= now;
        }
        seen & self.last != 0
    }
}

/// The bit of the letter that a word begins with, large or small; all bits when it could be written in several ways.
fn first_letter(word: &str) -> u64 {
    match word.as_bytes().first() {
        Some(byte) if byte.is_ascii() => 1 << (byte.to_ascii_lowercase() & 0x3f),
        _ => u64::MAX,
    }
}

impl Denials {
    /// Whether something in the clause before a phrase denies it. The last of `before` is the phrase's first word.
    fn reach_from_before(&self, before: &[Token<'_>]) -> bool {
        let mut may_end_at_comma = true;
        let mut opens_clause = false;
        let mut later: Option<&Token<'_>> = None;
        for token in before.iter().rev().take(REACH_BEFORE + 1) {
            if later.is_some() {
                if fits(&self.before, token) {
                    return true;
                }
                let joins = fits(&self.joins, token) && later.is_some_and(|next| fits(&self.subjects, next));
                if joins || fits(&self.breaks, token) {
                    return false;
                }
            }
            opens_clause |= fits(&self.subjects, token);
            match token.gap {
                Gap::Stop | Gap::Question => return false,
                // Only the nearest one counts: "we cannot, of course, guarantee" goes on after its commas.
                Gap::Comma if may_end_at_comma && opens_clause => return false,
                Gap::Comma => may_end_at_comma = false,
                Gap::Blank => {}
            }
            later = Some(token);
        }
        false
    }

    /// Whether something soon after a phrase denies it.
    fn reach_from_after(&self, after: &[Token<'_>]) -> bool {
        let goes_on = |token: &&Token<'_>| {
            let others = [&self.joins, &self.breaks, &self.complements];
            token.gap == Gap::Blank && !others.into_iter().any(|words| fits(words, token))
        };
        after.iter().take(REACH_AFTER).take_while(goes_on).any(|token| fits(&self.after, token))
    }
}

/// Whether the sentence that goes on with `after` is a question.
fn is_asked(after: &[Token<'_>]) -> bool {
    let end =
        after.iter().take(REACH_OF_QUESTION).find(|token| matches!(token.gap, Gap::Stop | Gap::Question));
    end.is_some_and(|token| token.gap == Gap::Question)
}

fn fits(forms: &[Form], token: &Token<'_>) -> bool {
    forms.iter().any(|form| form.fits(token.word))
}

impl Phrase {
    fn new(text: &str) -> Self {
        let slots = || text.split(' ').map(|slot| slot.split('|'));
        Self {
            words: slots().map(|slot| slot.map(Form::new).collect()).collect(),
            begins: slots().next().into_iter().flatten().fold(0, |bits, word| bits | first_letter(word)),
        }
    }

    /// Whether the words follow each other at the beginning of `tokens`, in one clause.
    fn starts(&self, tokens: &[Token<'_>]) -> bool {
        let likely = tokens.first().is_some_and(|token| self.begins & first_letter(token.word) != 0);
        likely
            && self.words.len() <= tokens.len()
            && self
                .words
                .iter()
                .zip(tokens)
                .enumerate()
                .all(|(place, (words, token))| (place == 0 || token.gap == Gap::Blank) && fits(words, token))
    }
}

impl Form {
    fn new(text: &str) -> Self {
        match text.strip_suffix('*') {
            Some(letters) => Self { letters: letters.to_owned(), open: true },
            None => Self { letters: text.to_owned(), open: false },
        }
    }

    fn fits(&self, word: &str) -> bool {
        let mut given = folded(word);
        self.letters.chars().all(|letter| given.next() == Some(letter))
            && (self.open || given.next().is_none())
    }
}

/// What stands between two words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Gap {
    /// Nothing that matters.
    Blank,
    /// A comma, a bracket or a dash.
    Comma,
    /// The end of a sentence.
    Stop,
    /// The end of a question.
    Question,
}

/// A word or the sign for percent, with what stands before it. The last token of a text has no word.
#[derive(Debug, Clone, Copy)]
struct Token<'t> {
    word: &'t str,
    gap: Gap,
}

fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let (mut gap, mut begin) = (Gap::Blank, None);
    let mut add = |from: usize, to: usize, gap: &mut Gap| {
        let word = text.get(from..to).unwrap_or_default().trim_end_matches(['\'', '\u{2019}']);
        // "f.eks. garantere": no sentence begins with a small letter.
        let small = word.starts_with(char::is_lowercase);
        let gap = core::mem::replace(gap, Gap::Blank);
        tokens.push(Token { word, gap: if small && gap == Gap::Stop { Gap::Comma } else { gap } });
    };
    let mut before = ' ';
    for (place, character) in text.char_indices() {
        match begin {
            None if character.is_alphanumeric() => begin = Some(place),
            Some(_) if is_in_word(character) => {}
            Some(from) => {
                add(from, place, &mut gap);
                begin = None;
            }
            None => {}
        }
        if begin.is_none() {
            if character == '%' {
                add(place, place + 1, &mut gap);
            }
            gap = gap.max(gap_of(character, before));
        }
        before = character;
    }
    if let Some(from) = begin {
        add(from, text.len(), &mut gap);
    }
    add(text.len(), text.len(), &mut gap);
    tokens
}

/// Whether a character goes on with a word: letters, digits, apostrophes, the soft hyphen, and combining marks.
fn is_in_word(character: char) -> bool {
    character.is_alphanumeric() || matches!(character, '\'' | '\u{2019}' | '\u{ad}' | '\u{300}'..='\u{36f}')
}

fn gap_of(character: char, before: char) -> Gap {
    match character {
        '?' => Gap::Question,
        '.' | '!' | ';' | ':' | '\u{2026}' => Gap::Stop,
        // A line may end anywhere; an empty line ends a sentence.
        '\n' if before == '\n' => Gap::Stop,
        ',' | '(' | ')' | '\u{2013}' | '\u{2014}' => Gap::Comma,
        _ => Gap::Blank,
    }
}

/// The letters of a word in lower case, each with its mark as one letter, without soft hyphens.
fn folded(word: &str) -> impl Iterator<Item = char> {
    let shown = word.chars().filter(|character| *character != '\u{ad}');
    let mut letters = shown.flat_map(char::to_lowercase).peekable();
    core::iter::from_fn(move || {
        let letter = letters.next()?;
        let whole = match (letter, letters.peek()) {
            ('\u{2019}', _) => return Some('\''),
            ('a', Some('\u{30a}')) => 'å',
            ('a', Some('\u{308}')) => 'ä',
            ('o', Some('\u{308}')) => 'ö',
            _ => return Some(letter),
        };
        letters.next();
        Some(whole)
    })
}

#[cfg(test)]
#[path = "lexicon_tests.rs"]
mod tests;
