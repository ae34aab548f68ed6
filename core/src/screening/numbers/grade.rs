//! How sure a number is.
//!
//! By the time it is asked, a number has passed all that its kind asks for. So words beside it can only change how sure
//! it is: [`confidence`] always gives an answer, and there is no way for a word to take a number away.

use crate::model::MatchConfidence;
use crate::model::MatchConfidence::{Certain, Likely, Possible};
use crate::screening::cues::Heard;

/// How a number is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Writing {
    /// All together, or in groups that other numbers have too.
    Plain,
    /// The way this kind of number is written, and others seldom are.
    Usual,
    /// The way another kind of number is written.
    Foreign,
    /// In groups that no kind of number has, with the same sign between all of them.
    Spread,
}

/// Whether a number stands for itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    /// It does.
    Alone,
    /// It hangs together with something: a longer code, a path, an international telephone number.
    Part,
}

/// How sure a kind of number can be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Grades {
    /// With nothing that speaks for it but its digits.
    plain: MatchConfidence,
    /// Written the usual way.
    usual: MatchConfidence,
    /// With a word beside it that says what it is.
    cued: MatchConfidence,
}

impl Grades {
    /// Two check digits, or one of thirty-one, and a date.
    pub(super) const SURE: Self = Self { plain: Certain, usual: Certain, cued: Certain };
    /// One check digit and a whole date with its century.
    pub(super) const LONG: Self = Self { plain: Likely, usual: Certain, cued: Certain };
    /// One check digit and a date, or check digits and a form that nothing else has.
    pub(super) const WEAK: Self = Self { plain: Possible, usual: Certain, cued: Certain };
    /// Two check digits without a date.
    pub(super) const UNDATED: Self = Self { plain: Possible, usual: Possible, cued: Certain };
    /// A date without check digits, or the number of an organisation.
    pub(super) const HALF: Self = Self { plain: Possible, usual: Likely, cued: Likely };
    /// What only a lenient rule admits.
    pub(super) const LENIENT: Self = Self { plain: Possible, usual: Possible, cued: Likely };

    /// Whether the digits alone are enough.
    pub(super) fn is_sure(self) -> bool {
        self.plain == Certain
    }
}

/// How sure a number is that has passed its checks.
///
/// A word that says what it is raises it, whatever else stands there. Without one it is at most possible as a part of
/// something longer, and beside the word for another kind of number when its digits alone are not enough; at most likely
/// beside that word when they are, in groups that are not its own, or beside a word for something else when it is not
/// written the usual way.
pub(super) fn confidence(
    grades: Grades,
    writing: Writing,
    standing: Standing,
    heard: Heard,
) -> MatchConfidence {
    // What is counted in a currency is grouped as amounts are.
    let is_usual = writing == Writing::Usual && !heard.is_amount;
    let grade = if is_usual { grades.usual } else { grades.plain };
    if heard.own {
        return grade.max(grades.cued);
    }
    let is_odd = matches!(writing, Writing::Foreign | Writing::Spread);
    let most = match standing {
        Standing::Part => Possible,
        Standing::Alone if heard.another && !grades.is_sure() => Possible,
        Standing::Alone if heard.another || is_odd || (heard.counter && !is_usual) => Likely,
        Standing::Alone => Certain,
    };
    grade.min(most)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: [Grades; 6] =
        [Grades::SURE, Grades::LONG, Grades::WEAK, Grades::UNDATED, Grades::HALF, Grades::LENIENT];
    const WRITINGS: [Writing; 4] = [Writing::Plain, Writing::Usual, Writing::Foreign, Writing::Spread];

    fn heard() -> impl Iterator<Item = Heard> {
        (0_u8..16).map(|bits| Heard {
            own: bits & 1 != 0,
            another: bits & 2 != 0,
            counter: bits & 4 != 0,
            is_amount: bits & 8 != 0,
        })
    }

    #[test]
    fn a_word_that_says_what_it_is_never_lowers() {
        for (grades, writing, heard) in all() {
            for standing in [Standing::Alone, Standing::Part] {
                let without = confidence(grades, writing, standing, Heard { own: false, ..heard });
                let with = confidence(grades, writing, standing, Heard { own: true, ..heard });
                assert!(with >= without, "{grades:?} {writing:?} {standing:?} {heard:?}");
                assert!(with >= grades.cued, "a cue beats every word against it");
            }
        }
    }

    #[test]
    fn a_word_against_it_caps_what_is_not_written_the_usual_way() {
        for (grades, writing, heard) in all().filter(|(.., heard)| !heard.own) {
            let found = confidence(grades, writing, Standing::Alone, heard);
            let is_capped = heard.another || (heard.counter && writing != Writing::Usual);
            assert!(!is_capped || found <= Likely, "{grades:?} {writing:?} {heard:?}");
            assert_eq!(confidence(grades, writing, Standing::Part, heard), Possible);
        }
    }

    fn all() -> impl Iterator<Item = (Grades, Writing, Heard)> {
        ALL.into_iter().flat_map(|grades| {
            WRITINGS.into_iter().flat_map(move |writing| heard().map(move |heard| (grades, writing, heard)))
        })
    }
}
