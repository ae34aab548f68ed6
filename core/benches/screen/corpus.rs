//! Made-up messages: words of made-up syllables among the small words that every message has.

/// A row of numbers that looks like chance and is always the same (xorshift64*).
pub struct Chance(u64);

impl Chance {
    pub fn new(seed: u64) -> Self {
        Self(seed | 1)
    }

    /// A number below `end`.
    pub fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33) as usize % end
    }

    /// Whether something happens that does so `percent` times in a hundred, in tenths of a percent.
    pub fn is(&mut self, per_mille: usize) -> bool {
        self.below(1_000) < per_mille
    }

    pub fn one<'a>(&mut self, all: &[&'a str]) -> &'a str {
        all[self.below(all.len())]
    }
}

const BEGINNINGS: &[&str] = &[
    "b", "br", "d", "dr", "f", "fl", "fr", "g", "gj", "gr", "h", "hj", "hv", "j", "k", "kj", "kl", "kn",
    "kr", "kv", "l", "m", "n", "p", "pl", "pr", "r", "s", "sj", "sk", "skj", "sl", "sm", "sn", "sp", "st",
    "str", "sv", "t", "tj", "tr", "v", "",
];
const VOWELS: &[&str] = &["a", "e", "i", "o", "u", "ei", "au", "y", "ø", "å", "æ", "øy"];
const PLAIN_VOWELS: usize = 8;
const ENDS: &[&str] =
    &["", "", "", "d", "g", "k", "l", "ll", "m", "n", "nd", "ng", "nn", "r", "rt", "s", "sk", "st", "t", "v"];
const LAST: &[&str] = &["", "e", "a", "er", "en", "et", "ing", "ar", "leg", "t", "skap", "dom"];

/// Words that every message is full of.
const SMALL: &[&str] = &[
    "og", "i", "det", "er", "til", "som", "en", "at", "med", "har", "ikke", "av", "for", "du", "jeg", "vi",
    "men", "den", "om", "kan", "hva", "hei", "ja", "nei", "takk", "meg", "deg", "skal", "vil", "var", "der",
    "her", "noe", "eller", "bare", "mer", "dette", "litt", "jobb", "skole", "linje", "fag", "vet", "tror",
    "hvor", "hvordan", "kanskje", "veldig", "bra", "fint", "I", "the", "and", "is", "not",
];
const SMALL_NORDIC: &[&str] = &["på", "å", "så", "også", "når", "får", "også", "være", "før", "går", "må"];
const EMOJI: &[&str] = &["🙂", "😂", "👍", "❤️", "👍🏽", "👩‍💻", "🇳🇴", "🎉", "😭", "1️⃣", "👨‍👩‍👧", "✌️"];
const DIGITS: &[&str] = &["kl 14.30", "2024", "3 ting", "12 500 kr", "7. mai", "100 %", "8-10", "2,5"];

/// Numbers and addresses that nobody has: synthetic, reserved or published as examples.
const IDENTIFIERS: &[&str] = &[
    "NO93 8601 1117 947",
    "4111 1111 1111 1111",
    "kari@example.org",
    "ola.nordmann@example.com",
    "131052-308T",
    "GB29 NWBK 6016 1331 9268 19",
];

/// A made-up word.
pub fn word(chance: &mut Chance, is_nordic: bool) -> String {
    let vowels = &VOWELS[..if is_nordic { VOWELS.len() } else { PLAIN_VOWELS }];
    let mut word = String::new();
    for _ in 0..1 + chance.below(2) {
        word += chance.one(BEGINNINGS);
        word += chance.one(vowels);
        word += chance.one(ENDS);
    }
    word += chance.one(LAST);
    word
}

/// Made-up words, each once, of four letters or more.
pub fn words(chance: &mut Chance, count: usize, other: &[String]) -> Vec<String> {
    let small = SMALL.iter().chain(SMALL_NORDIC).map(|word| (*word).to_owned());
    let mut known: std::collections::HashSet<String> = other.iter().cloned().chain(small).collect();
    let mut words = Vec::with_capacity(count);
    while words.len() < count {
        let is_nordic = chance.is(250);
        let word = word(chance, is_nordic);
        if word.chars().count() >= 4 && known.insert(word.clone()) {
            words.push(word);
        }
    }
    words
}

/// A message of about 153 bytes, with one of the terms in one of two hundred.
fn message(chance: &mut Chance, vocabulary: &[String], terms: &[String]) -> String {
    let (is_nordic, has_digits) = (chance.is(250), chance.is(150));
    let length = 105 + chance.below(80);
    let mut message = String::new();
    let mut begins = true;
    while message.len() < length {
        let mut next = match chance.below(100) {
            0..55 if is_nordic && chance.is(300) => chance.one(SMALL_NORDIC).to_owned(),
            0..55 => chance.one(SMALL).to_owned(),
            55..60 if has_digits => chance.one(DIGITS).to_owned(),
            _ => loop {
                let word = &vocabulary[chance.below(vocabulary.len())];
                if is_nordic || word.is_ascii() {
                    break word.clone();
                }
            },
        };
        if begins {
            next = next.get(..1).map(str::to_uppercase).unwrap_or_default() + next.get(1..).unwrap_or(&next);
        }
        let end = match chance.below(100) {
            0..8 => ". ",
            8..14 => ", ",
            14..16 => "! ",
            16..18 => "? ",
            18 => "\n",
            _ => " ",
        };
        begins = matches!(end, ". " | "! " | "? " | "\n");
        message += &next;
        message += end;
    }
    if chance.is(100) {
        message += chance.one(EMOJI);
    }
    if chance.is(10) {
        message += " ";
        message += chance.one(IDENTIFIERS);
    }
    if chance.is(5) {
        message += " ";
        message += &terms[chance.below(terms.len())].to_uppercase();
    }
    message.trim_end().to_owned()
}

/// Made-up messages and the terms that some of them have.
pub fn messages(count: usize, terms: usize) -> (Vec<String>, Vec<String>) {
    let mut chance = Chance::new(0x5eed);
    let vocabulary = words(&mut chance, 4_000, &[]);
    let terms = words(&mut chance, terms, &vocabulary);
    let messages = (0..count).map(|_| message(&mut chance, &vocabulary, &terms)).collect();
    (messages, terms)
}
