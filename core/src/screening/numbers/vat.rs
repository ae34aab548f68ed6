//! Organisations as their numbers stand in invoices: with the letters of the country before them, or `MVA` after, and no
//! blank between.

use crate::screening::contact::Run;
use crate::screening::cues::Cues;
use crate::screening::normal;
use crate::screening::numbers::shape::Reading;
use crate::screening::numbers::{denmark, finland, norway};
use crate::screening::window::{MAX_DIGITS, digit_at};

/// How an organisation's number is written in one country.
struct Style {
    letters: [char; 2],
    digits: usize,
    /// Letters that may come after it.
    after: &'static str,
    cues: Cues,
    read: fn(&[u8]) -> Option<Reading>,
}

const STYLES: [Style; 3] = [
    Style { letters: ['N', 'O'], digits: 9, after: "MVA", cues: Cues::NO_ORG, read: norway::organisation },
    Style { letters: ['D', 'K'], digits: 8, after: "", cues: Cues::DK_CVR, read: denmark::company },
    Style { letters: ['F', 'I'], digits: 8, after: "", cues: Cues::FI_ORG, read: finland::company },
];

/// The organisation whose digits are `run`, and the words that say what it is, when letters are joined to it.
pub(super) fn read(text: &str, run: Run) -> Option<(Reading, Cues)> {
    let style_of = |style: &&Style| style.digits == run.len && is_written(text, run, style);
    let style = STYLES.iter().find(style_of)?;
    let mut digits = [0; MAX_DIGITS];
    let digits = digits.get_mut(..run.len)?;
    let mut at = run.start;
    for digit in digits.iter_mut() {
        (*digit, at) = digit_at(text, at)?;
    }
    Some(((style.read)(digits)?, style.cues))
}

/// Whether the letters of a style are joined to the digits, before or after, and no others.
fn is_written(text: &str, run: Run, style: &Style) -> bool {
    let mut before = normal::all_before(text, run.start).take_while(|sign| sign.is_alphanumeric()).take(3);
    let [first, second] = style.letters;
    let head =
        [before.next(), before.next(), before.next()].map(|sign| sign.map(|sign| sign.to_ascii_uppercase()));
    let has_head = head == [Some(second), Some(first), None];
    let mut at = run.end;
    let mut letters = core::iter::from_fn(|| {
        let (sign, next) = normal::next(text, at).filter(|(sign, _)| sign.is_alphanumeric())?;
        at = next;
        Some(sign.to_ascii_uppercase())
    });
    let mut expected = style.after.chars();
    let first = letters.next();
    let has_tail =
        first.is_some() && first == expected.next() && letters.by_ref().take(style.after.len()).eq(expected);
    (has_head && (first.is_none() || has_tail)) || (head == [None; 3] && has_tail)
}
