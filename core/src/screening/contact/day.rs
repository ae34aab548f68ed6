//! Days as people write them: in figures, and with names of months in the Nordic languages and English.

use chrono::NaiveDate;

use crate::screening::contact::nearby::Plain;
use crate::screening::normal;
use crate::screening::window::digit_at;

/// Names of months, in lower case: each stands for its month whatever letters come after it in a form of the word.
/// Three letters alone are short forms.
const MONTHS: [&[&str]; 12] = [
    &["januar", "january", "januari", "janúar", "tammikuu", "tammikuuta", "jan"],
    &["februar", "february", "februari", "febrúar", "helmikuu", "helmikuuta", "feb"],
    &["mars", "march", "marts", "maaliskuu", "maaliskuuta", "mar"],
    &["april", "apríl", "huhtikuu", "huhtikuuta", "apr"],
    &["mai", "maj", "may", "maí", "toukokuu", "toukokuuta"],
    &["juni", "june", "júní", "kesäkuu", "kesäkuuta", "jun"],
    &["juli", "july", "júlí", "heinäkuu", "heinäkuuta", "jul"],
    &["august", "augusti", "ágúst", "elokuu", "elokuuta", "aug"],
    &["september", "syyskuu", "syyskuuta", "sep", "sept"],
    &["oktober", "october", "október", "lokakuu", "lokakuuta", "okt", "oct"],
    &["november", "nóvember", "marraskuu", "marraskuuta", "nov"],
    &["desember", "december", "joulukuu", "joulukuuta", "des", "dec"],
];

/// The first and last year that somebody who writes, or is written of, can be born in.
const YEARS: core::ops::RangeInclusive<i32> = 1850..=2099;

/// Whether eight digits are a day, the year first or last.
pub(super) fn is_day_in_digits(digits: &[u8]) -> bool {
    let number = |digits: &[u8]| digits.iter().fold(0, |number, digit| number * 10 + u32::from(*digit));
    match digits {
        [a, b, c, d, e, f, g, h] => {
            is_day(number(&[*a, *b, *c, *d]), 4, number(&[*e, *f]), number(&[*g, *h]))
                || is_day(number(&[*e, *f, *g, *h]), 4, number(&[*c, *d]), number(&[*a, *b]))
        }
        [a, b, c, d, e, f] => is_day(number(&[*e, *f]), 2, number(&[*c, *d]), number(&[*a, *b])),
        _ => false,
    }
}

/// Whether a calendar has the day. A year of two digits may be of either century.
fn is_day(year: u32, year_digits: usize, month: u32, day: u32) -> bool {
    let has = |year: u32| {
        i32::try_from(year)
            .is_ok_and(|year| YEARS.contains(&year) && NaiveDate::from_ymd_opt(year, month, day).is_some())
    };
    match year_digits {
        4 => has(year),
        2 => has(1900 + year) || has(2000 + year),
        _ => false,
    }
}

/// The range of bytes of the day whose first figure begins at byte `start`, with the name of a month before it where
/// one is there.
pub(super) fn at(text: &str, start: usize) -> Option<(usize, usize)> {
    let (first, len, end) = figure(text, start)?;
    let (begin, end) = match len {
        6 | 8 => (start, whole(text, start, end)?),
        4 => (start, year_first(text, first, end)?),
        1 | 2 => match month_before(text, start) {
            Some((month, begin)) => (begin, year_after(text, end, month, first)?),
            None => (start, day_first(text, first, end)?),
        },
        _ => return None,
    };
    let is_end = normal::next(text, end).is_none_or(|(next, _)| !next.is_alphanumeric());
    is_end.then_some((begin, end))
}

/// A day of six or eight figures without anything between.
fn whole(text: &str, start: usize, end: usize) -> Option<usize> {
    let (mut digits, mut count, mut at) = ([0; 8], 0, start);
    while let Some((digit, next)) = digit_at(text, at).filter(|_| at < end) {
        *digits.get_mut(count)? = digit;
        (count, at) = (count + 1, next);
    }
    is_day_in_digits(digits.get(..count)?).then_some(end)
}

fn year_first(text: &str, year: u32, end: usize) -> Option<usize> {
    let (sign, at) = joint(text, end)?;
    let (month, _, end) = figure(text, at).filter(|(_, len, _)| *len <= 2)?;
    let (other, at) = joint(text, end)?;
    let (day, _, end) = figure(text, at).filter(|(_, len, _)| *len <= 2)?;
    (sign == other && is_day(year, 4, month, day)).then_some(end)
}

fn day_first(text: &str, day: u32, end: usize) -> Option<usize> {
    if let Some((month, end)) = month_after(text, end) {
        return year_after(text, end, month, day);
    }
    let (sign, at) = joint(text, end)?;
    let (month, _, end) = figure(text, at).filter(|(_, len, _)| *len <= 2)?;
    let (other, at) = joint(text, end)?;
    let (year, len, end) = figure(text, at)?;
    // `3/5-2008` is common in Norwegian.
    let is_even = sign == other || (sign == '/' && matches!(other, '-' | ' '));
    (is_even && is_day(year, len, month, day)).then_some(end)
}

/// The year behind a month's name or the day after it.
fn year_after(text: &str, end: usize, month: u32, day: u32) -> Option<usize> {
    let mut at = skip_ordinal(text, end);
    for _ in 0..3 {
        match normal::next(text, at) {
            Some((' ' | '.' | ',', next)) => at = next,
            _ => break,
        }
    }
    let (year, len, end) = figure(text, at)?;
    is_day(year, len, month, day).then_some(end)
}

/// The number that begins at byte `at`, how many figures it has, and the byte after it. At most eight figures.
fn figure(text: &str, at: usize) -> Option<(u32, usize, usize)> {
    let (mut number, mut len, mut end) = (0, 0, at);
    while let Some((digit, next)) = digit_at(text, end) {
        (number, len, end) = (number * 10 + u32::from(digit), len + 1, next);
        if len > 8 {
            return None;
        }
    }
    (len > 0).then_some((number, len, end))
}

/// What joins the figures of a day: a full stop with or without a blank, a dash, a slash or a blank.
fn joint(text: &str, at: usize) -> Option<(char, usize)> {
    let (sign, next) = normal::next(text, at).filter(|(sign, _)| matches!(sign, '.' | '-' | '/' | ' '))?;
    let after = if sign == '.' { normal::next(text, next).filter(|(blank, _)| *blank == ' ') } else { None };
    Some((sign, after.map_or(next, |(_, after)| after)))
}

/// The month whose name comes after a day, and the byte after it.
fn month_after(text: &str, end: usize) -> Option<(u32, usize)> {
    let mut at = skip_ordinal(text, end);
    for _ in 0..2 {
        match normal::next(text, at) {
            Some((' ' | '.' | '-', next)) => at = next,
            _ => break,
        }
    }
    if let Some(after) = text.get(at..).and_then(|rest| rest.strip_prefix("of ")) {
        at = text.len() - after.len();
    }
    let word = text.get(at..)?;
    let length = word.find(|letter: char| !letter.is_alphabetic()).unwrap_or(word.len());
    Some((month(word.get(..length)?)?, at + length))
}

/// The month whose name stands before byte `start`, as in `May 3`, and where the name begins.
fn month_before(text: &str, start: usize) -> Option<(u32, usize)> {
    let before = text.get(..start)?.strip_suffix(' ')?;
    let before = before.strip_suffix('.').unwrap_or(before);
    let letters: usize =
        before.chars().rev().take(12).take_while(|letter| letter.is_alphabetic()).map(char::len_utf8).sum();
    let begin = before.len() - letters;
    Some((month(before.get(begin..)?)?, begin))
}

/// The byte after `st`, `nd`, `rd` or `th`.
fn skip_ordinal(text: &str, at: usize) -> usize {
    let ending = text.get(at..at + 2).filter(|ending| matches!(*ending, "st" | "nd" | "rd" | "th"));
    ending.map_or(at, |_| at + 2)
}

/// The first two letters of the names of months, those outside of ASCII left out.
const FIRST_TWO: [&[u8; 2]; 20] = [
    b"ja", b"ta", b"fe", b"he", b"ma", b"ap", b"hu", b"to", b"ju", b"ke", b"au", b"el", b"se", b"sy", b"ok",
    b"oc", b"lo", b"no", b"de", b"jo",
];

/// Whether a word begins with the first two letters of a month, which few words do, or with letters outside of ASCII.
fn may_be_month(word: &str) -> bool {
    let Some(two) = word.as_bytes().first_chunk::<2>() else { return false };
    let small = two.map(|byte| byte | 0x20);
    !two.is_ascii() || FIRST_TWO.contains(&&small)
}

/// The number of the month with this name.
fn month(word: &str) -> Option<u32> {
    if !(3..=14).contains(&word.len()) || !may_be_month(word) {
        return None;
    }
    let word = Plain::of(word);
    let place = MONTHS.iter().position(|names| word.is_on(names))?;
    u32::try_from(place + 1).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_month_is_known_by_its_first_letters() {
        for name in MONTHS.iter().copied().flatten() {
            assert!(may_be_month(name) && may_be_month(&name.to_uppercase()), "{name}");
        }
    }
}
