//! Phrases to look for in texts that people read, such as a promise that nobody can keep for others.
//!
//! The phrases are data, one file in `data/lexicons/` for each thing to look for. What a text denies it does not say:
//! "we cannot guarantee it" is no guarantee, and neither is a question. When in doubt a text does not say it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use serde::Deserialize;

/// What to look for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Topic {
    /// A promise for what others will do.
    Guarantee,
    /// A word that leaves no room for doubt, such as "100 % anonymous".
    AbsoluteWords,
}

/// Whether `text`, in the language `tag`, says something of the topic. Norwegian and English are understood; a text in
/// another language says nothing.
pub(super) fn says(topic: Topic, tag: &str, text: &str) -> bool {
    language(tag).is_some_and(|language| language.find(topic, text, &mut |_, _| false))
}

/// Hands over the first and the last byte of each phrase of the topic that `text` says, the byte after it counted, in
/// the language `tag`, or in any when none is given. Allocates nothing once [`prepare`] was called.
pub(crate) fn each_phrase(topic: Topic, tag: Option<&str>, text: &str, found: &mut dyn FnMut(usize, usize)) {
    let mut go_on = |start, end| {
        found(start, end);
        true
    };
    match tag {
        Some(tag) => {
            if let Some(language) = language(tag) {
                language.find(topic, text, &mut go_on);
            }
        }
        None => {
            NORWEGIAN.find(topic, text, &mut go_on);
            ENGLISH.find(topic, text, &mut go_on);
        }
    }
}

/// Reads the phrases, so that no text has to.
pub(crate) fn prepare() {
    LazyLock::force(&NORWEGIAN);
    LazyLock::force(&ENGLISH);
}

/// What is known of the language `tag`.
fn language(tag: &str) -> Option<&'static Language> {
    let primary = tag.split('-').next().unwrap_or_default();
    let is = |language: &str| primary.eq_ignore_ascii_case(language);
    if is("nn") || is("nb") || is("no") { Some(&NORWEGIAN) } else { is("en").then_some(&*ENGLISH) }
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

    /// Hands over the range of each phrase of the topic that a text says, as long as `found` wants to go on. Gives
    /// whether there was any.
    fn find(&self, topic: Topic, text: &str, found: &mut dyn FnMut(usize, usize) -> bool) -> bool {
        let phrases = match topic {
            Topic::Guarantee => &self.guarantees,
            Topic::AbsoluteWords => &self.absolute_words,
        };
        phrases.anchors.may_be_in(text) && self.find_said(phrases, Tokens::new(text), found)
    }

    fn find_said<'t>(
        &self,
        phrases: &Phrases,
        mut tokens: Tokens<'t>,
        found: &mut dyn FnMut(usize, usize) -> bool,
    ) -> bool {
        let mut before = Before::default();
        let mut is_any = false;
        loop {
            let rest = tokens.clone();
            let Some(token) = tokens.next() else { return is_any };
            before.add(token);
            let said = |phrase: &&Phrase| {
                let Some(after) = phrase.starts(token, rest.clone()) else { return false };
                !self.denials.reach_from_before(before.tokens())
                    && !self.denials.reach_from_after(after.clone())
                    && !is_asked(after)
            };
            // Of several phrases that begin here the longest one.
            let longest = phrases.phrases.iter().filter(said).map(|phrase| phrase.words.len()).max();
            if let Some(words) = longest {
                is_any = true;
                let end = rest.take(words).last().map_or(token.end(), |last| last.end());
                if !found(token.start, end) {
                    return true;
                }
            }
        }
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
    fn reach_from_after(&self, after: Tokens<'_>) -> bool {
        let goes_on = |token: &Token<'_>| {
            let others = [&self.joins, &self.breaks, &self.complements];
            token.gap == Gap::Blank && !others.into_iter().any(|words| fits(words, token))
        };
        after.take(REACH_AFTER).take_while(goes_on).any(|token| fits(&self.after, &token))
    }
}

/// Whether the sentence that goes on with `after` is a question.
fn is_asked(after: Tokens<'_>) -> bool {
    let end = after.take(REACH_OF_QUESTION).find(|token| matches!(token.gap, Gap::Stop | Gap::Question));
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

    /// Whether the words follow each other in one clause, from the token `first` on, which is the first of `tokens`.
    /// Gives what comes after them.
    fn starts<'t>(&self, first: Token<'t>, mut tokens: Tokens<'t>) -> Option<Tokens<'t>> {
        if self.begins & first_letter(first.word) == 0 {
            return None;
        }
        for (place, words) in self.words.iter().enumerate() {
            let token = tokens.next()?;
            if (place != 0 && token.gap != Gap::Blank) || !fits(words, &token) {
                return None;
            }
        }
        Some(tokens)
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
    /// The byte of the text that the word begins at.
    start: usize,
    gap: Gap,
}

impl Token<'_> {
    /// The byte after the word.
    const fn end(&self) -> usize {
        self.start.saturating_add(self.word.len())
    }
}

/// The last tokens up to a place, as many as can deny something.
struct Before<'t> {
    tokens: [Token<'t>; REACH_BEFORE + 1],
    count: usize,
}

impl Default for Before<'_> {
    fn default() -> Self {
        Self { tokens: [Token { word: "", start: 0, gap: Gap::Blank }; REACH_BEFORE + 1], count: 0 }
    }
}

impl<'t> Before<'t> {
    fn add(&mut self, token: Token<'t>) {
        if self.count == self.tokens.len() {
            self.tokens.rotate_left(1);
            self.count -= 1;
        }
        if let Some(place) = self.tokens.get_mut(self.count) {
            *place = token;
            self.count += 1;
        }
    }

    fn tokens(&self) -> &[Token<'t>] {
        self.tokens.get(..self.count).unwrap_or_default()
    }
}

/// The tokens of a text, one after the other.
#[derive(Clone)]
struct Tokens<'t> {
    text: &'t str,
    /// Where the text goes on; nothing after the last token.
    place: Option<usize>,
    /// The character before that place.
    before: char,
}

impl<'t> Tokens<'t> {
    const fn new(text: &'t str) -> Self {
        Self { text, place: Some(0), before: ' ' }
    }

    /// The rest of the word that begins at `from`, and where the text goes on after it.
    fn word(&mut self, from: usize) -> Token<'t> {
        let rest = self.text.get(from..).unwrap_or_default();
        let len = rest.find(|character| !is_in_word(character)).unwrap_or(rest.len());
        self.take(from, from + len)
    }

    fn take(&mut self, from: usize, to: usize) -> Token<'t> {
        let whole = self.text.get(from..to).unwrap_or_default();
        self.place = Some(to);
        self.before = whole.chars().next_back().unwrap_or(self.before);
        let word = whole.trim_end_matches(['\'', '\u{2019}']);
        Token { word, start: from, gap: Gap::Blank }
    }
}

impl<'t> Iterator for Tokens<'t> {
    type Item = Token<'t>;

    fn next(&mut self) -> Option<Token<'t>> {
        let from = self.place?;
        let mut gap = Gap::Blank;
        for (offset, character) in self.text.get(from..)?.char_indices() {
            let place = from + offset;
            let mut token = if character.is_alphanumeric() {
                self.word(place)
            } else if character == '%' {
                self.take(place, place + 1)
            } else {
                gap = gap.max(gap_of(character, self.before));
                self.before = character;
                continue;
            };
            // "f.eks. garantere": no sentence begins with a small letter.
            let small = token.word.starts_with(char::is_lowercase);
            token.gap = if small && gap == Gap::Stop { Gap::Comma } else { gap };
            return Some(token);
        }
        self.place = None;
        let end = self.text.len();
        Some(Token { word: "", start: end, gap })
    }
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
