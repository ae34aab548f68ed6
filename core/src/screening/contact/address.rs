//! Norwegian postal addresses: a street, a number, and where it is given a postcode with its place.

use crate::model::{MatchConfidence, MatchKind};
use crate::screening::contact::nearby;
use crate::screening::contact::runs::Run;
use crate::screening::hit::{Evidence, Hit};
use crate::screening::normal::{self, is_invisible};
use crate::screening::window::digit_at;

/// Endings that few words but names of streets have.
const ENDINGS: &[&str] = &[
    "veg", "vegen", "vei", "veien", "gate", "gata", "gaten", "allé", "alléen", "alleen", "stien", "tunet",
    "bakken", "smauet", "stredet", "strede", "svingen", "kroken", "brygge", "bryggen", "bryggja",
];

/// Endings that other words and names have too: they count with a capital letter, or with a postcode.
const WEAK_ENDINGS: &[&str] = &[
    "plass", "plassen", "torg", "torget", "haugen", "åsen", "ringen", "lia", "bakke", "terrasse", "kaia",
    "sti",
];

/// Words before a street's name that belong to it.
pub(super) const SIDES: &[&str] = &[
    "øvre", "nedre", "store", "lille", "litle", "vesle", "gamle", "nye", "nordre", "søndre", "søre",
    "vestre", "østre", "austre", "indre", "ytre",
];

/// Words after a number that say that it counts something.
pub(super) const UNITS: &[&str] = &[
    "år",
    "åra",
    "årene",
    "km",
    "kilometer",
    "m",
    "meter",
    "min",
    "minutt",
    "minuttar",
    "minutter",
    "timar",
    "timer",
    "dagar",
    "dager",
    "kr",
    "kroner",
    "prosent",
    "stk",
    "poeng",
    "gonger",
    "ganger",
    "personar",
    "personer",
];

/// A street's name before a number.
struct Street {
    start: usize,
    /// Whether the name is one that counts without a postcode.
    is_strong: bool,
}

/// Reports the address whose house number is the row of digits `run`.
pub(super) fn find(text: &str, run: Run, hits: &mut Vec<Hit>) {
    if run.len > 3 || digit_at(text, run.start).is_some_and(|(digit, _)| digit == 0) {
        return;
    }
    let Some(street) = street_before(text, run.start) else { return };
    let Some(end) = number_end(text, run.end) else { return };
    let evidence = Evidence::STRUCTURE;
    if let Some(end) = place_after(text, end) {
        let evidence = evidence.and(Evidence::FORMAT);
        hits.push(Hit::new(MatchKind::NoAddress, MatchConfidence::Likely, evidence, (street.start, end)));
    } else if street.is_strong && !counts_something(text, end) {
        hits.push(Hit::new(MatchKind::NoAddress, MatchConfidence::Possible, evidence, (street.start, end)));
    }
}

/// The street whose name ends right before byte `at`, with one blank between.
fn street_before(text: &str, at: usize) -> Option<Street> {
    let (word, start) = word_before(text, at)?;
    // Most words end otherwise, which the last byte tells; not so of letters that have two.
    let last = |word: &str| word.as_bytes().last().map(|byte| byte | 0x20);
    let (last_of_word, is_ascii) = (last(word), word.is_ascii());
    let may_end = |ending: &&str| !is_ascii || last(ending) == last_of_word;
    let ending = |endings: &[&'static str]| {
        endings.iter().copied().filter(may_end).find(|ending| ends_with(word, ending))
    };
    let (ending, has_strong_ending) = match ending(ENDINGS) {
        Some(ending) => (ending, true),
        None => (ending(WEAK_ENDINGS)?, false),
    };
    let is_compound = word.chars().filter(|letter| !is_invisible(*letter)).count() > ending.chars().count();
    if is_compound {
        let side = word_before(text, start).filter(|(word, _)| nearby::has(SIDES, word));
        let start = side.map_or(start, |(_, start)| start);
        return Some(Street { start, is_strong: has_strong_ending || is_capital(word) });
    }
    // The ending is a word of its own: the names before it belong to it, as in `Karl Johans gate`.
    let (mut start, mut names) = (start, 0);
    while let Some((name, begin)) = word_before(text, start).filter(|(name, _)| is_capital(name)) {
        let is_name = names > 0 || name.ends_with('s') || name.chars().count() >= 4;
        if !is_name || names == 3 {
            break;
        }
        (start, names) = (begin, names + 1);
    }
    (names > 0).then_some(Street { start, is_strong: has_strong_ending })
}

/// The word before byte `at`, one blank between, and where it begins. Words of at most 64 bytes are seen.
fn word_before(text: &str, at: usize) -> Option<(&str, usize)> {
    let before = text.get(..at)?;
    let blank = before.chars().next_back().filter(|blank| normal::plain(*blank) == ' ')?;
    let end = at - blank.len_utf8();
    let (mut start, mut has_letter) = (end, false);
    for (place, letter) in text.get(..end)?.char_indices().rev() {
        if !letter.is_alphabetic() && !is_invisible(letter) && letter != '-' {
            break;
        }
        if end - place > 64 {
            return None;
        }
        (start, has_letter) = (place, has_letter || letter.is_alphabetic());
    }
    has_letter.then(|| text.get(start..end)).flatten().map(|word| (word, start))
}

/// Where a house number ends, with a letter of its own where it has one. Nothing when it is no house number.
fn number_end(text: &str, end: usize) -> Option<usize> {
    let letter = |at: usize| {
        let (letter, next) = normal::next(text, at).filter(|(letter, _)| letter.is_ascii_alphabetic())?;
        let is_alone = normal::next(text, next).is_none_or(|(next, _)| !next.is_alphanumeric());
        is_alone.then_some((letter, next))
    };
    match normal::next(text, end) {
        Some((character, _)) if character.is_alphabetic() => letter(end).map(|(_, next)| next),
        Some((' ', next)) => {
            let apart = letter(next).filter(|(letter, _)| letter.is_ascii_uppercase() && *letter != 'I');
            Some(apart.map_or(end, |(_, next)| next))
        }
        Some((',' | '.' | ':' | '-' | '/', next)) if digit_at(text, next).is_some() => {
            // `5-7` are two houses; `5.3` and `5:30` are something else.
            matches!(normal::next(text, end), Some((',' | '-' | '/', _))).then_some(end)
        }
        _ => Some(end),
    }
}

/// Where a postcode and its place end that come after byte `end`.
fn place_after(text: &str, end: usize) -> Option<usize> {
    let mut at = end;
    for _ in 0..4 {
        match normal::next(text, at) {
            Some((' ' | ',' | '\n' | '\r', next)) => at = next,
            _ => break,
        }
    }
    for _ in 0..4 {
        at = digit_at(text, at)?.1;
    }
    let (_, at) = normal::next(text, at).filter(|(blank, _)| *blank == ' ')?;
    let is_letter = |letter: &char| letter.is_alphabetic() || *letter == '-';
    let letters = || text.get(at..).unwrap_or_default().chars().take(40).take_while(is_letter);
    if letters().filter(|letter| letter.is_alphabetic()).count() < 2 {
        return None;
    }
    let end = at + letters().map(char::len_utf8).sum::<usize>();
    Some(with_district(text, end))
}

/// The end with ` i` and another name, as in `Mo i Rana`.
fn with_district(text: &str, end: usize) -> usize {
    let rest = text.get(end..).and_then(|rest| rest.strip_prefix(" i "));
    let name = rest.map(|rest| rest.chars().take(32).take_while(|letter| letter.is_alphabetic()));
    match (rest, name) {
        (Some(rest), Some(name)) if is_capital(rest) => end + 3 + name.map(char::len_utf8).sum::<usize>(),
        _ => end,
    }
}

fn counts_something(text: &str, end: usize) -> bool {
    let Some((blank, next)) = normal::next(text, end) else { return false };
    if blank == '%' {
        return true;
    }
    let rest = text.get(next..).filter(|_| blank == ' ').unwrap_or_default();
    let length: usize =
        rest.chars().take(12).take_while(|letter| letter.is_alphabetic()).map(char::len_utf8).sum();
    rest.get(..length).is_some_and(|word| nearby::has(UNITS, word))
}

fn is_capital(word: &str) -> bool {
    word.chars().next().is_some_and(char::is_uppercase)
}

/// Whether a word has the ending, in any case of letters.
fn ends_with(word: &str, ending: &str) -> bool {
    let mut letters = word.chars().rev().filter(|letter| !is_invisible(*letter)).flat_map(char::to_lowercase);
    ending.chars().rev().all(|letter| letters.next() == Some(letter))
}
