//! How easy a text is to read, by the readability index LIX.

use crate::shape::choice;

choice! {
    /// How easy a text is to read, by its readability index. Source: C. H. Björnsson, Läsbarhet (1968) (memory).
    pub enum ReadabilityBand {
        /// Below 30: as books for children.
        VeryEasy = "very_easy",
        /// From 30 to 40: as stories.
        Easy = "easy",
        /// From 40 to 50: as newspapers.
        Medium = "medium",
        /// From 50 to 60: as texts of public authorities.
        Difficult = "difficult",
        /// 60 and more: as texts of science and law.
        VeryDifficult = "very_difficult",
    }
}

/// How easy a text is to read. It counts words, sentences and long words, and knows nothing of what the text means.
///
/// Numbers with a fraction are rounded half up to one decimal; the same text always gives the same numbers.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Readability {
    /// The readability index: words in a sentence, plus long words in a hundred words (Björnsson 1968).
    pub lix: f64,
    /// How many words there are: letters or digits that stand together, with hyphens and apostrophes inside.
    pub words: usize,
    /// How many sentences there are: what ends with `.`, `!`, `?`, `…` or a colon, and headings and list items that end
    /// with their line. A text with words has at least one.
    pub sentences: usize,
    /// How many words have more than six letters.
    pub long_words: usize,
    /// How many words a sentence has.
    pub words_per_sentence: f64,
    /// How many of a hundred words are long.
    pub long_word_share: f64,
    /// How many letters and digits a word has.
    pub letters_per_word: f64,
    /// What the index means.
    pub band: ReadabilityBand,
}

impl Readability {
    /// The readability index as people give it: rounded half up to a whole number.
    pub(crate) fn rounded_lix(&self) -> u64 {
        let counts =
            Counts { words: self.words, sentences: self.sentences, long_words: self.long_words, letters: 0 };
        counts.lix().map_or(0, |(above, below)| rounded(above, below))
    }
}

/// A word with more letters is long.
const LONG: usize = 6;

/// The steps of the index: from each value on, the next band.
const STEPS: [(u128, ReadabilityBand); 4] = [
    (60, ReadabilityBand::VeryDifficult),
    (50, ReadabilityBand::Difficult),
    (40, ReadabilityBand::Medium),
    (30, ReadabilityBand::Easy),
];

/// How easy a text is to read, or nothing when it has no words.
#[must_use]
pub fn readability(text: &str) -> Option<Readability> {
    let counts = count(text);
    let (above, below) = counts.lix()?;
    let step = STEPS.iter().find(|(from, _)| above >= from.saturating_mul(below));
    let [words, sentences, long, letters] =
        [counts.words, counts.sentences, counts.long_words, counts.letters].map(wide);
    Some(Readability {
        lix: one_decimal(above, below),
        words: counts.words,
        sentences: counts.sentences,
        long_words: counts.long_words,
        words_per_sentence: one_decimal(words, sentences),
        long_word_share: one_decimal(long.saturating_mul(100), words),
        letters_per_word: one_decimal(letters, words),
        band: step.map_or(ReadabilityBand::VeryEasy, |(_, band)| *band),
    })
}

/// What is counted in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
struct Counts {
    words: usize,
    sentences: usize,
    long_words: usize,
    letters: usize,
}

impl Counts {
    /// The index as a fraction: what is above and what is below the line. Nothing without words.
    fn lix(&self) -> Option<(u128, u128)> {
        let [words, sentences, long] = [self.words, self.sentences, self.long_words].map(wide);
        let below = words.checked_mul(sentences).filter(|below| *below > 0)?;
        Some((
            words.saturating_mul(words).saturating_add(long.saturating_mul(100).saturating_mul(sentences)),
            below,
        ))
    }
}

fn wide(count: usize) -> u128 {
    u128::try_from(count).unwrap_or(u128::MAX)
}

/// A fraction rounded half up to a whole number.
fn rounded(above: u128, below: u128) -> u64 {
    let twice = above.saturating_mul(2).saturating_add(below);
    u64::try_from(twice.checked_div(below.saturating_mul(2)).unwrap_or(0)).unwrap_or(u64::MAX)
}

/// A fraction rounded half up to one decimal.
fn one_decimal(above: u128, below: u128) -> f64 {
    let tenths = rounded(above.saturating_mul(10), below);
    #[allow(
        clippy::cast_precision_loss,
        reason = "no text has so many words that tenths of them are not exact"
    )]
    let exact = tenths as f64;
    exact / 10.0
}

/// Short forms whose full stop ends no sentence, in lower case and without the last full stop: nn, nb, sv, da and en.
/// What is left out counts as a sentence, so that the index is a little too low, never too high. Our selection
/// (inferred).
const SHORT_FORMS: [&str; 54] = [
    "adr", "art", "bl.a", "ca", "dr", "dvs", "e.g", "e.l", "eg", "eks", "el", "enl", "etc", "evt", "f.eks",
    "f.o.m", "feks", "fr", "frk", "ggr", "hr", "i.e", "ifm", "inkl", "jf", "kap", "kl", "kr", "m.a", "m.fl",
    "m.m", "m.v", "maks", "min", "mr", "mrs", "ms", "mvh", "nr", "o.l", "osv", "pga", "pkt", "prof", "s",
    "st", "t.d", "t.ex", "t.o.m", "tlf", "vs", "ved", "vol", "årg",
];

/// Counts words, sentences and long words, reading the text once.
fn count(text: &str) -> Counts {
    let mut counts = Counts::default();
    // Whether there are words that no end of a sentence came after.
    let mut is_open = false;
    for line in text.lines() {
        if line.trim().is_empty() || is_item(line) {
            // A heading, a paragraph or an item of a list is over.
            counts.sentences += usize::from(core::mem::take(&mut is_open));
        }
        let mut parts = line.split_whitespace().peekable();
        while let Some(part) = parts.next() {
            let before = counts.words;
            count_words(part, &mut counts);
            is_open |= counts.words > before;
            if ends_sentence(part, parts.peek().copied()) {
                counts.sentences += usize::from(core::mem::take(&mut is_open));
            }
        }
    }
    counts.sentences += usize::from(is_open);
    counts
}

/// Whether a line is an item of a list.
fn is_item(line: &str) -> bool {
    line.trim_start()
        .split_once(' ')
        .is_some_and(|(mark, _)| matches!(mark, "-" | "–" | "*" | "•" | "#" | "##" | "###"))
}

/// Counts the words in what stands between two blanks: usually one.
fn count_words(part: &str, counts: &mut Counts) {
    let mut letters = 0;
    let mut end_word = |letters: &mut usize| {
        if *letters > 0 {
            counts.words += 1;
            counts.long_words += usize::from(*letters > LONG);
            counts.letters += *letters;
        }
        *letters = 0;
    };
    let mut characters = part.chars().peekable();
    while let Some(character) = characters.next() {
        let goes_on = characters.peek().is_some_and(|next| next.is_alphanumeric());
        match character {
            _ if character.is_alphanumeric() => letters += 1,
            // A mark that is drawn with the letter before it, or nothing that can be seen.
            '\u{300}'..='\u{36f}' | '\u{ad}' | '\u{200b}'..='\u{200d}' => {}
            // "e-post", "12.5", "f.eks", "don't", "kl. 12:30", "og/eller" in one word or in two.
            '-' | '\u{2010}' | '\u{2011}' | '\'' | '\u{2019}' | '.' | ',' | ':' | '_' | '@' if goes_on => {}
            _ => end_word(&mut letters),
        }
    }
    end_word(&mut letters);
}

/// Whether a sentence ends with `part`, which `next` comes after.
fn ends_sentence(part: &str, next: Option<&str>) -> bool {
    let closed = part.trim_end_matches(['"', '\'', '»', '”', '’', ')', ']', '*', '_']);
    match closed.chars().next_back() {
        Some('!' | '?' | ':') => true,
        // Three full stops, or the sign for them, break off a sentence when a new one begins.
        Some('…') => begins_sentence(next),
        Some('.') if closed.ends_with("..") => begins_sentence(next),
        Some('.') => {
            let word =
                closed.trim_end_matches('.').trim_start_matches(|first: char| !first.is_alphanumeric());
            begins_sentence(next) && !(next.is_some() && is_short(word, next))
        }
        _ => false,
    }
}

/// Whether what comes next can begin a sentence: nothing, or no small letter.
fn begins_sentence(next: Option<&str>) -> bool {
    let first = next.and_then(|next| next.chars().find(|character| character.is_alphanumeric()));
    !first.is_some_and(char::is_lowercase)
}

/// Whether a full stop after `word` belongs to the word: of a short form, a single letter, or an ordinal number before
/// a small letter or a number.
fn is_short(word: &str, next: Option<&str>) -> bool {
    if word.chars().all(|character| character.is_ascii_digit()) {
        // "3. mai" went on with a small letter; "kl. 12. Der" ends; "1. 2. 2026" goes on.
        return next.is_some_and(|next| next.starts_with(|first: char| first.is_ascii_digit()));
    }
    let is_initial = word.chars().count() == 1 && word.chars().all(char::is_uppercase);
    is_initial || SHORT_FORMS.iter().any(|form| word.chars().flat_map(char::to_lowercase).eq(form.chars()))
}

#[cfg(test)]
#[path = "readability_tests.rs"]
mod tests;
