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
struct Words {
    languages: &'static [TextLanguage],
    points: u32,
    words: &'static [&'static str],
}

/// Common words by the languages that have them, each in one row. Our own selection (inferred): what one language has
/// alone weighs most, what several share speaks only against the others. Left out is what means something else in
/// another of the languages, such as Finnish "ja".
const WORDS: &[Words] = &[
    Words {
        languages: &[Nynorsk],
        points: 3,
        words: &[
            "ikkje", "eg", "frå", "korleis", "kva", "kven", "kvar", "kvifor", "noko", "nokon", "dykk",
            "berre", "dei", "vere", "vore", "mykje", "kjem", "høyrer", "heiter", "eit", "ein", "gjer",
            "desse", "meir", "fekk", "gjekk", "saman", "sidan", "nokre", "hjå", "veit", "trur", "tenkjer",
            "vonar", "blei", "sjølv", "skulen", "seier", "anna", "høgare", "fleire", "gong",
        ],
    },
    Words {
        languages: &[Bokmal],
        points: 3,
        words: &[
            "hva", "noe", "noen", "mye", "dere", "nå", "gjøre", "ble", "blitt", "vært", "uten", "sånn",
            "høyere", "mer", "gjør", "ønsker", "igjen", "ennå", "etterpå", "fortsatt",
        ],
    },
    Words {
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
    Words {
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
    Words {
        languages: &[Finnish],
        points: 3,
        words: &[
            "että", "minä", "sinä", "hän", "mutta", "tai", "kun", "mitä", "miten", "missä", "joka", "jos",
            "niin", "ovat", "olen", "olet", "oli", "voi", "voin", "kanssa", "myös", "mikä", "kuka", "tämä",
            "koulu", "koulun", "kiitos", "haluan", "minun", "sinun", "vain", "mukaan", "vielä", "kuin",
            "onko", "pitää", "ollut", "sitten", "moi", "ei", "jälkeen", "tiedä", "mua", "mulla",
        ],
    },
    Words {
        languages: &[English],
        points: 3,
        words: &[
            "the", "and", "is", "are", "of", "that", "this", "with", "what", "how", "who", "you", "your",
            "my", "not", "was", "were", "have", "has", "would", "could", "should", "about", "from", "they",
            "their", "there", "which", "can't", "don't", "i'm", "it's", "been", "because", "please",
            "thanks", "school", "does", "want", "when", "after", "know",
        ],
    },
    Words {
        languages: &[Bokmal, Danish],
        points: 2,
        words: &[
            "jeg", "ikke", "hvordan", "hvem", "bare", "hun", "være", "fra", "hvorfor", "disse", "dem",
            "hvor", "et", "ved", "sammen", "flere", "gang", "siden", "hvilken", "hvilke",
        ],
    },
    Words {
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
    Words {
        languages: &[Danish, Swedish],
        points: 2,
        words: &["mig", "dig", "sig", "efter", "nu", "hej", "blev"],
    },
    Words {
        languages: &[Nynorsk, Bokmal, Danish],
        points: 1,
        words: &["og", "er", "skal", "når", "alle", "også", "mange", "skulle", "vil", "ville"],
    },
    Words {
        languages: &[Nynorsk, Bokmal, Danish, Swedish],
        points: 1,
        words: &[
            "det", "som", "på", "med", "har", "du", "vi", "de", "kan", "den", "men", "om", "til", "eller",
        ],
    },
    Words { languages: &[Finnish, English], points: 1, words: &["on"] },
];

/// Points by language, in the order of the type.
type Points = [u32; TextLanguage::ALL.len()];

/// The words of the table in order, each with its points.
static TABLE: LazyLock<Vec<(&'static str, Points)>> = LazyLock::new(|| {
    let mut table = Vec::new();
    for row in WORDS {
        let mut points = Points::default();
        for language in row.languages {
            if let Some(place) = points.get_mut(*language as usize) {
                *place = row.points;
            }
        }
        table.extend(row.words.iter().map(|word| (*word, points)));
    }
    table.sort_unstable();
    table
});

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
    let mut count = 0_usize;
    for word in words(text).take(MOST_WORDS) {
        count += 1;
        let mut letters = [0; MOST_BYTES];
        let Some(word) = lower(word, &mut letters) else { continue };
        let Ok(place) = TABLE.binary_search_by(|(known, _)| (*known).cmp(word)) else { continue };
        let points = TABLE.get(place).map(|(_, points)| *points).unwrap_or_default();
        for (sum, points) in sum.iter_mut().zip(points) {
            *sum = sum.saturating_add(points);
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

/// The words of a text: letters that stand together, with apostrophes inside. Addresses and links have none.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let parts = text.split_whitespace().filter(|part| !part.contains(['@', '/']));
    let is_in_word = |character: char| character.is_alphabetic() || matches!(character, '\'' | '’');
    parts
        .flat_map(move |part| part.split(move |character: char| !is_in_word(character)))
        .filter(|word| word.contains(char::is_alphabetic))
}

/// A word in lower case, written to `letters`, or nothing when it is too long.
fn lower<'l>(word: &str, letters: &'l mut [u8; MOST_BYTES]) -> Option<&'l str> {
    let mut end = 0;
    let plain = word.chars().map(|character| if character == '’' { '\'' } else { character });
    for letter in plain.flat_map(char::to_lowercase) {
        let next = end + letter.len_utf8();
        letter.encode_utf8(letters.get_mut(end..next)?);
        end = next;
    }
    core::str::from_utf8(letters.get(..end)?).ok()
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
        for pair in TABLE.windows(2) {
            assert!(pair[0].0 < pair[1].0, "{}", pair[1].0);
        }
        assert!(TABLE.iter().all(|(word, _)| word.len() <= MOST_BYTES && *word == word.to_lowercase()));
    }
}
