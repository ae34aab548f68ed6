//! What a kind of number looks like: how many digits, in which groups, and who reads them.

use crate::model::MatchKind;
use crate::screening::cues::Cues;
use crate::screening::hit::Evidence;
use crate::screening::numbers::grade::{Grades, Writing};
use crate::screening::window::{Group, Separator};

/// A kind of number.
pub(super) struct Shape {
    /// How many digits it has.
    pub(super) digits: usize,
    /// The groups it can be written in.
    pub(super) forms: &'static [Form],
    /// The words that say what it is.
    pub(super) cues: Cues,
    /// What must be there for the digits to be taken for a number at all.
    pub(super) asks: Asks,
    /// Reads the digits: nothing when they are not such a number.
    pub(super) read: fn(&[u8]) -> Option<Reading>,
}

/// What must be there for digits to be taken for a number at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Asks {
    /// Nothing more.
    Nothing,
    /// The usual form, or a word that says what it is: else far too many other numbers look the same.
    FormOrWord,
    /// A word that says what it is: no form is its own.
    Word,
}

/// What digits were read as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Reading {
    pub(super) kind: MatchKind,
    pub(super) grades: Grades,
    pub(super) evidence: Evidence,
}

/// Check digits and parts that are what they must be.
pub(super) const CHECKED: Evidence = Evidence::CHECKSUM.and(Evidence::STRUCTURE);

/// Groups of digits, and how numbers are called that are written in them.
pub(super) struct Form {
    groups: &'static [(usize, u8)],
    writing: Writing,
}

pub(super) const fn form(groups: &'static [(usize, u8)], writing: Writing) -> Form {
    Form { groups, writing }
}

/// Any groups with one sign, a blank or a dash, between all of them.
pub(super) const SPREAD: Form = Form { groups: &[], writing: Writing::Spread };

/// The signs before a group.
pub(super) const SPACE: u8 = bit(Separator::Space);
pub(super) const DASH: u8 = bit(Separator::Dash);
pub(super) const DOT: u8 = bit(Separator::Dot);
pub(super) const SLASH: u8 = bit(Separator::Slash);
pub(super) const PLUS: u8 = bit(Separator::Plus);
pub(super) const START: u8 = bit(Separator::Start);

const fn bit(separator: Separator) -> u8 {
    1 << separator as u8
}

impl Form {
    /// How a number is written that has exactly these groups. `next` is the group after them, `before` the sign that
    /// separates them from digits before them.
    pub(super) fn writing(
        &self,
        groups: &[Group],
        next: Option<&Group>,
        before: Option<Separator>,
    ) -> Option<Writing> {
        let fits = match self.writing {
            Writing::Spread => is_spread(groups, next, before),
            _ => {
                groups.len() == self.groups.len()
                    && groups
                        .iter()
                        .zip(self.groups)
                        .all(|(group, (len, signs))| group.len == *len && bit(group.separator) & signs != 0)
            }
        };
        fits.then_some(self.writing)
    }
}

/// Whether all groups have one sign between them, and no other group has it beside them.
fn is_spread(groups: &[Group], next: Option<&Group>, before: Option<Separator>) -> bool {
    let [_, second, rest @ ..] = groups else { return false };
    let sign = second.separator;
    matches!(sign, Separator::Space | Separator::Dash)
        && rest.iter().all(|group| group.separator == sign)
        && next.is_none_or(|next| next.separator != sign)
        && before != Some(sign)
}
