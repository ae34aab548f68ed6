//! Which language a text is in, as far as common words tell.

use std::sync::LazyLock;

use crate::screening::TextLanguage;

use TextLanguage::{Bokmal, Danish, English, Finnish, Nynorsk, Swedish};

/// A text with fewer words says too little.
const LEAST_WORDS: usize = 5;
/// So many words of a text are looked at: what is not clear by then is no clear text.
const MOST_WORDS: usize = 48;
/// A language that has fewer points than this in a text is not sure.
const LEAST_POINTS: u32 = 6;
/// A longer word is none of the table's.
const MOST_BYTES: usize = 16;

/// Words that some of the languages have and the others have not, with so many points for each that has them.
struct Row {
    languages: &'static [TextLanguage],
    points: u32,
    words: &'static [&'static str],
}

/// Common words by the languages that have them, each in one row. Our own selection (inferred): what one language has
/// alone weighs most, what several share speaks only against the others. Left out is what means something else in
/// another of the languages, such as Finnish "ja".
const ROWS: &[Row] = &[
    Row {
        languages: &[Nynorsk],
        points: 3,
        words: &[
            "ikkje", "eg", "frå", "korleis", "kva", "kven", "kvar", "kvifor", "noko", "nokon", "dykk",
            "berre", "dei", "vere", "vore", "mykje", "kjem", "høyrer", "heiter", "eit", "ein", "gjer",
            "desse", "meir", "fekk", "gjekk", "saman", "sidan", "nokre", "hjå", "veit", "trur", "tenkjer",
            "vonar", "blei", "sjølv", "skulen", "seier", "anna", "høgare", "fleire", "gong",
        ],
    },
    Row {
        languages: &[Bokmal],
        points: 3,
        words: &[
            "hva", "noe", "noen", "mye", "dere", "nå", "gjøre", "ble", "blitt", "vært", "uten", "sånn",
            "høyere", "mer", "gjør", "ønsker", "igjen", "ennå", "etterpå", "fortsatt",
        ],
    },
    Row {
        languages: &[Danish],
        points: 3,
        words: &[
            "af",
            "hvad",
            "noget",
            "nogen",
            "nogle",
            "meget",
            "blive",
            "bliver",
            "jer",
            "jeres",
            "gør",
            "uddannelse",
            "tak",
            "måske",
            "vores",
            "mere",
            "gøre",
            "været",
            "igen",
            "gerne",
        ],
    },
    Row {
        languages: &[Swedish],
        points: 3,
        words: &[
            "jag",
            "inte",
            "och",
            "är",
            "att",
            "hur",
            "vad",
            "vem",
            "från",
            "något",
            "någon",
            "några",
            "bara",
            "mycket",
            "vara",
            "varit",
            "göra",
            "dessa",
            "för",
            "ett",
            "också",
            "kanske",
            "utbildning",
            "tack",
            "över",
            "vilken",
            "ska",
            "när",
            "alla",
            "hon",
        ],
    },
    Row {
        languages: &[Finnish],
        points: 3,
        words: &[
            "että", "minä", "sinä", "hän", "mutta", "tai", "kun", "mitä", "miten", "missä", "joka", "jos",
            "niin", "ovat", "olen", "olet", "oli", "voi", "voin", "kanssa", "myös", "mikä", "kuka", "tämä",
            "koulu", "koulun", "kiitos", "haluan", "minun", "sinun", "vain", "mukaan", "vielä", "kuin",
            "onko", "pitää", "ollut", "sitten", "moi", "ei", "jälkeen", "tiedä", "mua", "mulla",
        ],
    },
    Row {
        languages: &[English],
        points: 3,
        words: &[
            "the", "and", "is", "are", "of", "that", "this", "with", "what", "how", "who", "you", "your",
            "my", "not", "was", "were", "have", "has", "would", "could", "should", "about", "from", "they",
            "their", "there", "which", "can't", "don't", "i'm", "it's", "been", "because", "please",
            "thanks", "school", "does", "want", "when", "after", "know",
        ],
    },
    Row {
        languages: &[Bokmal, Danish],
        points: 2,
        words: &[
            "jeg", "ikke", "hvordan", "hvem", "bare", "hun", "være", "fra", "hvorfor", "disse", "dem",
            "hvor", "et", "ved", "sammen", "flere", "gang", "siden", "hvilken", "hvilke",
        ],
    },
    Row {
        languages: &[Nynorsk, Bokmal],
        points: 2,
        words: &[
            "av",
            "meg",
            "deg",
            "seg",
            "etter",
            "opp",
            "bli",
            "takk",
            "kanskje",
            "inn",
            "jobb",
            "utdanning",
        ],
    },
    Row {
        languages: &[Danish, Swedish],
        points: 2,
        words: &["mig", "dig", "sig", "efter", "nu", "hej", "blev"],
    },
    Row {
        languages: &[Nynorsk, Bokmal, Danish],
        points: 1,
        words: &["og", "er", "skal", "når", "alle", "også", "mange", "skulle", "vil", "ville"],
    },
    Row {
        languages: &[Nynorsk, Bokmal, Danish, Swedish],
        points: 1,
        words: &[
            "det", "som", "på", "med", "har", "du", "vi", "de", "kan", "den", "men", "om", "til", "eller",
        ],
    },
    Row { languages: &[Finnish, English], points: 1, words: &["on"] },
];

/// Points by language, in the order of the type.
type Points = [u32; TextLanguage::ALL.len()];

/// The words of the table in order, each with its points, and where the words of each first byte begin.
struct Table {
    words: Vec<(&'static str, Points)>,
    /// How many words begin with a smaller byte, for each byte.
    before: [usize; 256],
}

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let mut words = Vec::new();
    for row in ROWS {
        let mut points = Points::default();
        for language in row.languages {
            if let Some(place) = points.get_mut(*language as usize) {
                *place = row.points;
            }
        }
        words.extend(row.words.iter().map(|word| (*word, points)));
    }
    words.sort_unstable();
    let mut before = [0; 256];
    for (byte, place) in (0..=u8::MAX).zip(&mut before) {
        *place =
            words.partition_point(|(word, _)| word.as_bytes().first().is_some_and(|first| *first < byte));
    }
    Table { words, before }
});

impl Table {
    /// The points of a word in lower case.
    fn points(&self, word: &[u8]) -> Option<&Points> {
        let from = self.before.get(usize::from(*word.first()?))?;
        let known = self.words.get(*from..)?.iter().take_while(|(known, _)| known.as_bytes() <= word);
        known.last().filter(|(known, _)| known.as_bytes() == word).map(|(_, points)| points)
    }
}

/// Makes the table ready, so that no text has to.
pub(crate) fn prepare() {
    LazyLock::force(&TABLE);
}

/// Whether a text is surely in none of the languages. Without languages it never is. Allocates nothing once the table is
/// ready.
pub(crate) fn is_foreign(text: &str, languages: &[TextLanguage]) -> bool {
    if languages.is_empty() {
        return false;
    }
    // Nynorsk and Bokmål are equals: who reads one reads the other, and nobody has to tell them apart.
    let [nynorsk, bokmal] = [Nynorsk as usize, Bokmal as usize];
    let Some(mut points) = points_of(text) else { return false };
    let norwegian = points.iter().take(bokmal.max(nynorsk) + 1).copied().max().unwrap_or_default();
    if let Some(place) = points.get_mut(nynorsk) {
        *place = 0;
    }
    if let Some(place) = points.get_mut(bokmal) {
        *place = norwegian;
    }
    let one = |language: TextLanguage| if language == Nynorsk { Bokmal } else { language };
    clearest(points).is_some_and(|found| languages.iter().all(|language| one(*language) != found))
}

/// The language of a text, or nothing when that is not sure.
pub(crate) fn language_of(text: &str) -> Option<TextLanguage> {
    clearest(points_of(text)?)
}

/// The points of a text, or nothing when it has too few words.
fn points_of(text: &str) -> Option<Points> {
    let mut sum = Points::default();
    let mut words = Words::new(text);
    let mut count = 0_usize;
    while count < MOST_WORDS && words.advance() {
        count += 1;
        let Some(points) = words.known().and_then(|word| TABLE.points(word)) else { continue };
        for (sum, points) in sum.iter_mut().zip(points) {
            *sum = sum.saturating_add(*points);
        }
    }
    (count >= LEAST_WORDS).then_some(sum)
}

/// The language with the most points, when it has half again as many as the next one.
fn clearest(points: Points) -> Option<TextLanguage> {
    let (best, most) = TextLanguage::ALL.iter().zip(points).max_by_key(|(_, points)| *points)?;
    let others = TextLanguage::ALL.iter().zip(points).filter(|(other, _)| *other != best);
    let second = others.map(|(_, points)| points).max().unwrap_or_default();
    let is_clear = most >= LEAST_POINTS && most.saturating_mul(2) >= second.saturating_mul(3);
    is_clear.then_some(*best)
}

/// The words of a text in lower case, one after the other: letters that stand together, with apostrophes inside.
/// Addresses and links have none from their first sign on. It goes by bytes, because this looks at many texts: only
/// letters of ASCII and of the row `À` to `ÿ` are made small, which is enough for the words of the table.
struct Words<'t> {
    rest: &'t [u8],
    letters: [u8; MOST_BYTES],
    /// How long the word is, also beyond what is kept of it.
    len: usize,
}

impl<'t> Words<'t> {
    const fn new(text: &'t str) -> Self {
        Self { rest: text.as_bytes(), letters: [0; MOST_BYTES], len: 0 }
    }

    /// Goes to the next word. Gives whether there is one.
    fn advance(&mut self) -> bool {
        self.len = 0;
        loop {
            match *self.rest {
                [] => return self.len > 0,
                [letter, ref rest @ ..] if letter.is_ascii_alphabetic() => {
                    self.push(letter.to_ascii_lowercase());
                    self.rest = rest;
                }
                [b'\'', ref rest @ ..] | [0xe2, 0x80, 0x99, ref rest @ ..] => {
                    // An apostrophe begins no word.
                    if self.len > 0 {
                        self.push(b'\'');
                    }
                    self.rest = rest;
                }
                [0xc3, second, ref rest @ ..] if !matches!(second, 0x97 | 0xb7) => {
                    self.push(0xc3);
                    self.push(if second < 0x9f { second | 0x20 } else { second });
                    self.rest = rest;
                }
                // Letters of other rows: no word of the table has them.
                [lead @ 0xc4..=0xdf, second, ref rest @ ..] => {
                    self.push(lead);
                    self.push(second);
                    self.rest = rest;
                }
                [sign, ref rest @ ..] => {
                    let is_address = matches!(sign, b'@' | b'/');
                    let end =
                        if is_address { rest.iter().position(u8::is_ascii_whitespace) } else { Some(0) };
                    self.rest = rest.get(end.unwrap_or(rest.len())..).unwrap_or_default();
                    if is_address {
                        self.len = 0;
                    } else if self.len > 0 {
                        return true;
                    }
                }
            }
        }
    }

    fn push(&mut self, byte: u8) {
        if let Some(place) = self.letters.get_mut(self.len) {
            *place = byte;
        }
        self.len = self.len.saturating_add(1);
    }

    /// The word, or nothing when it is too long for the table.
    fn known(&self) -> Option<&[u8]> {
        self.letters.get(..self.len)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One text of daily life in each language, and some of each that say little.
    const TEXTS: &[(TextLanguage, &[&str])] = &[
        (
            Nynorsk,
            &[
                "Eg veit ikkje kva eg skal gjere etter skulen.",
                "Korleis søkjer ein på høgare utdanning, og kven kan hjelpe meg?",
                "Me har ikkje fått noko svar frå dei enno.",
            ],
        ),
        (
            Bokmal,
            &[
                "Jeg vet ikke hva jeg skal gjøre etter skolen.",
                "Hvordan søker man på høyere utdanning, og hvem kan hjelpe meg med det?",
                "Vi har ikke fått noe svar fra dem ennå.",
            ],
        ),
        (
            Danish,
            &[
                "Jeg ved ikke, hvad jeg skal gøre efter skolen.",
                "Er der nogen, der kan hjælpe mig med at finde en uddannelse? Tak!",
            ],
        ),
        (
            Swedish,
            &[
                "Jag vet inte vad jag ska göra efter skolan.",
                "Hur söker man till en utbildning, och vem kan hjälpa mig?",
            ],
        ),
        (
            Finnish,
            &[
                "En tiedä, mitä minun pitää tehdä koulun jälkeen.",
                "Voin kysyä, mutta hän ei ole vielä vastannut.",
            ],
        ),
        (
            English,
            &[
                "I don't know what to do after school.",
                "How do I apply, and who is there to help me with that?",
            ],
        ),
    ];

    #[test]
    fn each_language_is_told_by_its_common_words() {
        for (language, texts) in TEXTS {
            for text in *texts {
                assert_eq!(language_of(text), Some(*language), "{text}");
                assert_eq!(language_of(&text.to_uppercase()), Some(*language), "{text}");
            }
        }
    }

    #[test]
    fn a_text_is_foreign_only_to_other_languages() {
        for (language, texts) in TEXTS {
            for text in *texts {
                assert!(!is_foreign(text, &[*language]), "{text}");
                assert!(!is_foreign(text, &[English, *language]), "{text}");
                assert!(!is_foreign(text, &[]), "{text}");
                let others = TextLanguage::ALL.iter().filter(|other| *other != language);
                for other in others {
                    let are_equals = [*other, *language].iter().all(|one| [Nynorsk, Bokmal].contains(one));
                    assert_eq!(is_foreign(text, &[*other]), !are_equals, "{text} {other}");
                }
            }
        }
    }

    #[test]
    fn what_is_short_or_mixed_is_nobodys() {
        for text in [
            "",
            "Hei!",
            "I don't know.",
            "ok ok ok ok ok ok",
            "1 2 3 4 5 6 7 8",
            "Kari Ola Per Nils Anne Berit",
            "https://www.the.and.is/are/of @the @and x y z w",
            "NAV OECD UNESCO EU EØS FN",
            "Jag know inte what vad is and the och",
        ] {
            assert_eq!(language_of(text), None, "{text}");
            assert!(!is_foreign(text, &[Finnish]), "{text}");
        }
        // Nynorsk and Bokmål in one text are Norwegian all the same.
        assert!(is_foreign("Eg veit ikkje hva jeg skal gjøre. Hva tror dere? Kva meiner de?", &[English]));
        assert!(!is_foreign("Eg veit ikkje hva jeg skal gjøre. Hva tror dere? Kva meiner de?", &[Nynorsk]));
    }

    #[test]
    fn no_word_stands_in_two_rows_and_each_can_be_found() {
        for pair in TABLE.words.windows(2) {
            assert!(pair[0].0 < pair[1].0, "{}", pair[1].0);
        }
        assert!(TABLE.words.iter().all(|(word, _)| word.len() <= MOST_BYTES && *word == word.to_lowercase()));
    }
}
