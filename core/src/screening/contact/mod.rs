//! Ways to reach somebody: telephone, e-mail, addresses, profiles; and days of birth.

mod address;
mod birth;
mod day;
mod email;
mod glue;
mod handle;
pub(crate) mod nearby;
mod network;
mod phone;
mod plate;
mod profile;
mod runs;
pub(crate) mod spelt;
#[cfg(test)]
mod tests;

pub(crate) use glue::separator_before;
pub(crate) use runs::{Links, Run, Runs};

use crate::screening::hit::Hit;
use crate::screening::normal;
use crate::screening::sweep::Signs;
use crate::screening::verdict::Watch;
use crate::screening::window::Window;

/// The fewest digits that a row must have to be looked at although nothing is joined to it: `1.1.1.1` and telephone
/// numbers in groups are joined.
const LEAST_ALONE: usize = 5;
/// Rows of more digits are no telephone number: two zeros, a country's code of three, and twelve.
const MOST_DIGITS: usize = 17;

/// Reports every way to reach somebody that is looked for.
pub(crate) fn find(text: &str, signs: &Signs, _watch: &Watch, hits: &mut Vec<Hit>) {
    if signs.has_digit {
        find_numbers(text, signs, hits);
    }
    if signs.has_at {
        find_at_signs(text, hits);
    }
    if signs.may_have_link {
        profile::find(text, hits);
    }
    if signs.may_be_spelt {
        spelt::find(text, hits);
    }
    if signs.may_have_label {
        handle::find_after_platform(text, hits);
        network::find_v6(text, hits);
    }
}

/// Reports what begins with, or ends with, a row of digits.
fn find_numbers(text: &str, signs: &Signs, hits: &mut Vec<Hit>) {
    let mut links = Links::new(text, signs.may_have_link);
    let mut phones = phone::Finder::default();
    for run in Runs::new(text) {
        let in_link = links.hold(run.start);
        if !in_link {
            address::find(text, run, hits);
        }
        if !in_link {
            birth::find(text, run, hits);
            birth::find_placeholder(text, run, hits);
            plate::find(text, run, hits);
        }
        if run.len > MOST_DIGITS || (run.len < LEAST_ALONE && !is_joined(text, run.end)) {
            continue;
        }
        let Some(window) = Window::at(text, run.start) else { continue };
        network::find_v4(text, &window, hits);
        if !in_link {
            phones.find(text, run, &window, hits);
        }
    }
}

/// Whether other digits can belong to the row that ends at byte `end`.
fn is_joined(text: &str, end: usize) -> bool {
    let is_part = |sign: char| sign.is_ascii_digit() || matches!(sign, ' ' | '-' | '(' | ')');
    match normal::next(text, end) {
        Some((' ' | '-' | '.' | '(' | ')', next)) => {
            normal::next(text, next).is_some_and(|(sign, _)| is_part(sign))
        }
        _ => false,
    }
}

/// Reports what an at sign stands in.
fn find_at_signs(text: &str, hits: &mut Vec<Hit>) {
    let mut until = 0;
    for (at, _) in text.match_indices('@') {
        let known = hits.len();
        if at >= until && !email::find(text, at, hits) {
            handle::find(text, at, hits);
        }
        until = hits.get(known..).and_then(<[Hit]>::last).map_or(until, |hit| hit.end);
    }
}
