//! The same work put together from what is there: with care, and without.

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};
use regex::{Regex, RegexSet};
use regex_automata::meta;
use unicode_normalization::UnicodeNormalization as _;
use unicode_segmentation::UnicodeSegmentation as _;

/// Eight patterns: Norwegian numbers of 11 digits, accounts, IBAN, Swedish, Danish and Finnish numbers, telephone,
/// e-mail. `\b` and `\d` are those of Unicode.
const PATTERNS: [&str; 8] = [
    r"\b\d{6} ?\d{5}\b",
    r"\b\d{4}[. ]\d{2}[. ]\d{5}\b",
    r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b",
    r"\b\d{6}[-+]\d{4}\b",
    r"\b\d{6} \d{4}\b",
    r"\b\d{6}[-+A]\d{3}[0-9A-Y]\b",
    r"(?:\+47 ?)?\b[2-9]\d(?: ?\d{2}){3}\b",
    r"\b[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+\b",
];

/// What was found: so many terms and identifiers, and so many characters.
pub type Found = (usize, usize, usize);

/// The parts chosen and set with care.
pub struct Tuned {
    terms: AhoCorasick,
    patterns: meta::Regex,
    folded: String,
    /// Whether characters are counted only of texts with more bytes than this.
    pub limit: usize,
}

impl Tuned {
    pub fn new(terms: &[String]) -> Self {
        let ascii: Vec<String> =
            PATTERNS.iter().map(|one| one.replace(r"\b", r"(?-u:\b)").replace(r"\d", "[0-9]")).collect();
        let terms = AhoCorasick::builder()
            .match_kind(MatchKind::LeftmostLongest)
            .kind(Some(AhoCorasickKind::DFA))
            .build(terms)
            .expect("an automaton");
        let patterns = meta::Regex::new_many(&ascii).expect("patterns");
        Self { terms, patterns, folded: String::new(), limit: 0 }
    }

    pub fn memory(&self) -> usize {
        self.terms.memory_usage()
    }

    pub fn screen(&mut self, text: &str) -> Found {
        self.folded.clear();
        if text.is_ascii() {
            self.folded.push_str(text);
            self.folded.make_ascii_lowercase();
        } else {
            self.folded.extend(text.nfkc().flat_map(char::to_lowercase));
        }
        let terms = words(&self.terms, &self.folded);
        let found = self.patterns.find_iter(text);
        let found = found.filter(|one| is_right(one.pattern().as_usize(), &text[one.range()])).count();
        let characters = match text.len() {
            length if length <= self.limit || text.is_ascii() => length,
            _ => text.graphemes(true).count(),
        };
        (terms, found, characters)
    }
}

/// The parts as their first examples show them.
pub struct Naive {
    terms: AhoCorasick,
    any: RegexSet,
    each: Vec<Regex>,
}

impl Naive {
    pub fn new(terms: &[String]) -> Self {
        Self {
            terms: AhoCorasick::new(terms).expect("an automaton"),
            any: RegexSet::new(PATTERNS).expect("patterns"),
            each: PATTERNS.iter().map(|one| Regex::new(one).expect("a pattern")).collect(),
        }
    }

    pub fn screen(&self, text: &str) -> Found {
        let folded = text.nfkc().collect::<String>().to_lowercase();
        let terms = words(&self.terms, &folded);
        let mut found = 0;
        for pattern in self.any.matches(text) {
            let all = self.each[pattern].find_iter(text);
            found += all.filter(|one| is_right(pattern, one.as_str())).count();
        }
        (terms, found, text.graphemes(true).count())
    }
}

/// How many terms stand in a folded text as whole words.
fn words(terms: &AhoCorasick, folded: &str) -> usize {
    let is_letter = |one: Option<char>| one.is_some_and(char::is_alphanumeric);
    let is_whole = |start: usize, end: usize| {
        !is_letter(folded[..start].chars().next_back()) && !is_letter(folded[end..].chars().next())
    };
    terms.find_iter(folded).filter(|one| is_whole(one.start(), one.end())).count()
}

/// Whether the check digits are right.
fn is_right(pattern: usize, text: &str) -> bool {
    let digits = || text.bytes().filter(u8::is_ascii_digit).map(|one| u32::from(one - b'0'));
    match pattern {
        0 => {
            is_eleven(digits(), &[3, 7, 6, 1, 8, 9, 4, 5, 2, 1])
                && is_eleven(digits(), &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1])
        }
        1 => is_eleven(digits(), &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]),
        2 => is_iban(text),
        3 => is_luhn(digits()),
        _ => true,
    }
}

fn is_eleven(digits: impl Iterator<Item = u32>, weights: &[u32]) -> bool {
    digits.zip(weights).map(|(digit, weight)| digit * weight).sum::<u32>() % 11 == 0
}

fn is_luhn(digits: impl Iterator<Item = u32>) -> bool {
    let double = |(place, digit): (usize, u32)| match place % 2 {
        0 => digit * 2 / 10 + digit * 2 % 10,
        _ => digit,
    };
    digits.enumerate().map(double).sum::<u32>() % 10 == 0
}

fn is_iban(text: &str) -> bool {
    let letters: Vec<u8> = text.bytes().filter(u8::is_ascii_alphanumeric).collect();
    let (head, tail) = letters.split_at(4);
    let value = |rest: u32, one: &u8| match one {
        b'0'..=b'9' => (rest * 10 + u32::from(one - b'0')) % 97,
        _ => (rest * 100 + u32::from(one - b'A') + 10) % 97,
    };
    tail.iter().chain(head).fold(0, value) == 1
}
