//! International bank account numbers and payment cards.

mod card;
mod iban;
mod registry;
#[cfg(test)]
mod tests;

use crate::screening::contact::{Links, Runs, separator_before};
use crate::screening::hit::Hit;
use crate::screening::normal;
use crate::screening::sweep::Signs;
use crate::screening::window::{MAX_DIGITS, Window};

/// The fewest digits that a card has.
const LEAST_DIGITS: usize = 13;

/// Reports every account and card that is looked for.
pub(crate) fn find(text: &str, signs: &Signs, hits: &mut Vec<Hit>) {
    if !signs.has_digit {
        return;
    }
    let mut links = Links::new(text, signs.may_have_link);
    for run in Runs::new(text) {
        if links.hold(run.start) {
            continue;
        }
        if run.len >= 2 {
            iban::find(text, run, hits);
        }
        if run.len < MAX_DIGITS && may_begin_card(text, run.end, run.len) {
            if let Some(window) = Window::at(text, run.start) {
                card::find(text, &window, separator_before(text, run.start).is_some(), hits);
            }
        }
    }
}

/// Whether there can be a card's number: enough digits here, or more digits to come.
fn may_begin_card(text: &str, end: usize, len: usize) -> bool {
    let after = |at| normal::next(text, at);
    let is_joined = || match after(end) {
        Some((' ' | '-' | '.', next)) => {
            after(next).is_some_and(|(next, _)| next.is_ascii_digit() || next == '-')
        }
        _ => false,
    };
    len >= LEAST_DIGITS || is_joined()
}
