//! Numbers that point to persons, organisations and accounts.
//!
//! One engine looks at each row of digits that a number can begin with, through a [`Window`] of bounded size, and holds
//! what it sees against a table of [`Shape`]s: so many digits, in these groups, read by that function. Each country has
//! a file with its rows. What was read is a number; words beside it say only how sure that is (see [`grade`]).
//!
//! Nothing of a number is kept: neither a day of birth nor what else can be told from it.

pub(crate) mod checks;
mod date;
mod denmark;
mod finland;
mod grade;
mod iceland;
mod norway;
mod place;
mod shape;
mod sweden;
#[cfg(test)]
mod tests;
mod vat;

use crate::screening::contact::{Links, Run, Runs, separator_before};
use crate::screening::cues::{self, Cues, Said};
use crate::screening::hit::{Evidence, Hit};
use crate::screening::sweep::Signs;
use crate::screening::window::{Separator, Window, goes_on};
use grade::{Standing, Writing, confidence};
use shape::{Asks, Reading, Shape};

/// The fewest digits that a number has.
const LEAST_DIGITS: usize = 8;
/// The most digits that a number has.
const MOST_DIGITS: usize = 12;

/// Every kind of number that has only digits, by country.
const SHAPES: [&[Shape]; 5] =
    [&norway::SHAPES, &sweden::SHAPES, &denmark::SHAPES, &finland::SHAPES, &iceland::SHAPES];

/// Reports every number that is looked for.
pub(crate) fn find(text: &str, signs: &Signs, hits: &mut Vec<Hit>) {
    if !signs.has_digit || !may_have_number(text) {
        return;
    }
    let mut links = Links::new(text, signs.may_have_link);
    for run in Runs::new(text) {
        if run.len > MOST_DIGITS {
            continue;
        }
        let mut place = Place { text, in_link: links.hold(run.start), seen: None, hits };
        if run.len == 6 {
            place.finnish(run);
        }
        if run.len >= LEAST_DIGITS {
            place.vat(run);
        }
        if run.len >= LEAST_DIGITS || goes_on(text, run.end) {
            place.digits(run);
        }
    }
}

/// Whether there can be digits enough for a number. Bytes that digits of other scripts begin with count as digits.
fn may_have_number(text: &str) -> bool {
    let is_digit = |byte: &u8| byte.is_ascii_digit() || matches!(byte, 0xd9 | 0xdb | 0xef | 0xf0);
    text.as_bytes().iter().filter(|byte| is_digit(byte)).count() >= LEAST_DIGITS
}

/// A row of digits that is looked at.
struct Place<'t, 'h> {
    text: &'t str,
    /// Whether it is in a link: there, a number needs a word that says what it is.
    in_link: bool,
    /// The surroundings of the range that was looked at last.
    seen: Option<Surroundings>,
    hits: &'h mut Vec<Hit>,
}

/// What is beside a range of bytes.
#[derive(Clone, Copy)]
struct Surroundings {
    range: (usize, usize),
    said: Said,
    standing: Standing,
    is_disguised: bool,
    is_in_uuid: bool,
}

impl Place<'_, '_> {
    /// Reports the numbers of digits alone that begin with `run`.
    fn digits(&mut self, run: Run) {
        let Some(window) = Window::at(self.text, run.start) else { return };
        let before = separator_before(self.text, run.start).map(|(separator, _)| separator);
        for digits in LEAST_DIGITS..=MOST_DIGITS {
            if let Some(groups) = window.groups_of(digits) {
                self.groups(&window, groups, before);
            }
        }
    }

    /// Reports the numbers that are the first `count` groups of a window.
    fn groups(&mut self, window: &Window, count: usize, before: Option<Separator>) {
        let (Some(groups), digits) = (window.groups().get(..count), window.digits(count)) else { return };
        let next = window.groups().get(count);
        for shape in SHAPES.iter().copied().flatten().filter(|shape| shape.digits == digits.len()) {
            let writing = shape.forms.iter().find_map(|form| form.writing(groups, next, before));
            let Some(writing) = writing else { continue };
            let Some(reading) = (shape.read)(digits) else { continue };
            self.report(reading, writing, shape.asks, shape.cues, window.range(count));
        }
    }

    fn finnish(&mut self, run: Run) {
        if let Some(code) = finland::code(self.text, run) {
            self.report(code.reading, code.writing, Asks::Nothing, Cues::FI_PERSON, (run.start, code.end));
        }
    }

    fn vat(&mut self, run: Run) {
        if let Some((reading, cues)) = vat::read(self.text, run) {
            self.report(reading, Writing::Usual, Asks::Nothing, cues, (run.start, run.end));
        }
    }

    /// Reports a number, unless its place or the way it is written says that the digits are none at all.
    fn report(&mut self, reading: Reading, writing: Writing, asks: Asks, cues: Cues, range: (usize, usize)) {
        let around = self.surroundings(range);
        let heard = around.said.of(cues);
        let is_enough = match (asks, writing) {
            (Asks::Word, _) => false,
            (_, Writing::Usual) => true,
            (_, Writing::Spread) => reading.grades.is_sure(),
            (_, Writing::Plain | Writing::Foreign) => asks == Asks::Nothing,
        };
        if around.is_in_uuid || !(heard.own || (is_enough && !self.in_link)) {
            return;
        }
        let evidence = [
            (writing == Writing::Usual && !heard.is_amount, Evidence::FORMAT),
            (heard.own, Evidence::CONTEXT_WORD),
            (!heard.own && (heard.counter || heard.another), Evidence::COUNTER_WORD),
            (writing == Writing::Spread || around.is_disguised, Evidence::DISGUISED),
        ];
        let evidence = evidence
            .into_iter()
            .filter(|(holds, _)| *holds)
            .fold(reading.evidence, |all, (_, one)| all.and(one));
        let confidence = confidence(reading.grades, writing, around.standing, heard);
        self.hits.push(Hit::new(reading.kind, confidence, evidence, range));
    }

    /// What is beside a range of bytes. Several kinds of one range ask for it, so the last answer is kept.
    fn surroundings(&mut self, range: (usize, usize)) -> Surroundings {
        match self.seen {
            Some(seen) if seen.range == range => seen,
            _ => {
                let seen = Surroundings {
                    range,
                    said: cues::listen(self.text, range),
                    standing: place::standing(self.text, range),
                    is_disguised: place::is_disguised(self.text, range),
                    is_in_uuid: place::is_in_uuid(self.text, range),
                };
                self.seen = Some(seen);
                seen
            }
        }
    }
}
