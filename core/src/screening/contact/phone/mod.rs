//! Telephone numbers of the Nordic countries.

mod lines;
mod parts;
mod plans;
#[cfg(test)]
mod tests;

use crate::model::MatchConfidence;
use crate::screening::contact::nearby::{self, Side};
use crate::screening::contact::runs::Run;
use crate::screening::contact::{LEAST_ALONE, day, glue};
use crate::screening::hit::{Evidence, Hit};
use crate::screening::window::{Separator, Window};
use parts::{Part, Parts};
use plans::{COUNTER_CUES, CUES, PLANS, Plan, Sort};

/// Looks for telephone numbers, one place after the other.
#[derive(Default)]
pub(super) struct Finder {
    /// The byte after the last number that was found.
    found_until: usize,
}

/// How the digits of a number stand, from what speaks most for a telephone to what speaks least.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Shape {
    /// In the groups of the country.
    Known,
    /// All together.
    Plain,
    /// In groups that other numbers have too.
    Weak,
    /// In other groups.
    Odd,
}

/// How a number says which country it belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Code {
    /// With a plus sign or two zeros.
    International,
    /// With the country's code as a group of its own, and nothing before it.
    Bare,
    /// Not at all.
    None,
}

/// A number that a country can have.
#[derive(Clone, Copy)]
struct Candidate {
    code: Code,
    /// How many digits of the groups come before the number itself.
    skipped: usize,
    /// How many groups there are.
    groups: usize,
    sort: Sort,
    shape: Shape,
}

impl Finder {
    /// Reports the telephone numbers that begin with the row of digits `run`, one for each country that can have it.
    pub(super) fn find(&mut self, text: &str, run: Run, window: &Window, hits: &mut Vec<Hit>) {
        if run.start < self.found_until {
            return;
        }
        let parts = Parts::new(text, window);
        if parts.digits().len() < LEAST_ALONE {
            return;
        }
        let mut end = 0;
        for plan in PLANS {
            for code in [Code::International, Code::Bare, Code::None] {
                let Some(candidate) = candidate(&parts, plan, code) else { continue };
                let Some(hit) = self.judge(text, &parts, plan, candidate) else { continue };
                end = end.max(hit.end);
                hits.push(hit);
                break;
            }
        }
        self.found_until = self.found_until.max(end);
    }

    /// The hit for a candidate, when enough speaks for it.
    fn judge(&mut self, text: &str, parts: &Parts, plan: &Plan, candidate: Candidate) -> Option<Hit> {
        let last = parts.all().get(candidate.groups.checked_sub(1)?)?;
        let range = (parts.start, last.end);
        let number = parts.digits().get(candidate.skipped..last.total)?;
        let zero = plan.has_zero.then_some(0);
        if lines::is_public(zero.into_iter().chain(number.iter().copied())) {
            // Nor is a part of it a number.
            self.found_until = self.found_until.max(last.end);
            return None;
        }
        let side = nearby::ask(text, range, CUES, COUNTER_CUES);
        let is_loose = !self.is_free(text, parts, candidate) || glue::is_glued(text, range);
        let confidence = match candidate.code {
            Code::International => Some(of_code(candidate)),
            Code::Bare if candidate.shape == Shape::Known => Some(MatchConfidence::Likely),
            Code::Bare => (side == Some(Side::For)).then_some(MatchConfidence::Likely),
            Code::None => without_code(parts, candidate, number, side, is_loose),
        }?;
        let is_capped = candidate.sort == Sort::Service
            || (candidate.code != Code::International
                && (side == Some(Side::Against) || is_elsewhere(text, parts.start, plan)));
        // Two zeros can be the beginning of an order number; a plus sign is not.
        let has_doubt = side == Some(Side::Against) && !parts.has_plus;
        let confidence = if has_doubt { confidence.min(MatchConfidence::Likely) } else { confidence };
        let confidence = if is_capped { MatchConfidence::Possible } else { confidence };
        let evidence = evidence(plan, candidate, number, side);
        Some(Hit::new(plan.kind, confidence, evidence, range))
    }

    /// Whether the groups of a candidate stand alone, and are no part of a longer row of groups.
    fn is_free(&self, text: &str, parts: &Parts, candidate: Candidate) -> bool {
        let inner = parts.all().get(..candidate.groups).and_then(<[Part]>::last).map(|part| part.separator);
        let goes_on = |separator: Separator| match inner {
            Some(Separator::Start) | None => separator != Separator::Space,
            Some(inner) => separator == inner,
        };
        let next = parts.all().get(candidate.groups);
        let is_end = next.is_none_or(|next| !goes_on(next.separator));
        let before = super::separator_before(text, parts.start);
        is_end && before.is_none_or(|(separator, end)| end == self.found_until || !goes_on(separator))
    }
}

/// How sure a number with its country's code is.
fn of_code(candidate: Candidate) -> MatchConfidence {
    match (candidate.sort, candidate.shape) {
        (Sort::Fixed, Shape::Weak | Shape::Odd) => MatchConfidence::Likely,
        _ => MatchConfidence::Certain,
    }
}

/// How sure a number without its country's code is; nothing when it is no telephone number as far as can be seen.
fn without_code(
    parts: &Parts,
    candidate: Candidate,
    number: &[u8],
    side: Option<Side>,
    is_loose: bool,
) -> Option<MatchConfidence> {
    let inner = parts.all().get(1).filter(|_| candidate.groups > 1).map(|part| part.separator);
    // Eight digits in three groups, or with full stops, that are a day are a day.
    if matches!(candidate.shape, Shape::Weak | Shape::Odd) && day::is_day_in_digits(number) {
        return None;
    }
    if side == Some(Side::For) {
        return Some(MatchConfidence::Likely);
    }
    // Numbers with full stops between are dates, versions and addresses of machines.
    if is_loose || inner == Some(Separator::Dot) {
        // Rows of pairs are anything, three, two and three digits seldom so.
        let is_mobile = candidate.sort == Sort::Mobile
            && candidate.shape == Shape::Known
            && parts.all().first().is_some_and(|first| first.len == 3);
        return (is_mobile && inner == Some(Separator::Space)).then_some(MatchConfidence::Possible);
    }
    match candidate.shape {
        // `600 2024` is a number of a room and a year as well.
        Shape::Known if number.len() == 7 && inner == Some(Separator::Space) && ends_with_year(number) => {
            None
        }
        Shape::Known => Some(MatchConfidence::Likely),
        Shape::Plain if number.len() < 8 || day::is_day_in_digits(number) => None,
        Shape::Plain if candidate.sort == Sort::Mobile && number.len() == 8 => Some(MatchConfidence::Likely),
        Shape::Plain => (candidate.sort != Sort::Machine).then_some(MatchConfidence::Possible),
        Shape::Weak => (number.first().is_some_and(|first| *first >= 4)).then_some(MatchConfidence::Possible),
        Shape::Odd => None,
    }
}

fn ends_with_year(number: &[u8]) -> bool {
    matches!(number, [.., 1, 9, _, _] | [.., 2, 0, _, _])
}

/// Whether a word before byte `start` names another country and none names this one.
fn is_elsewhere(text: &str, start: usize, plan: &Plan) -> bool {
    let named = |word: &str| PLANS.iter().find(|plan| nearby::has(plan.places, word));
    nearby::words_before(text, start).find_map(named).is_some_and(|named| named.kind != plan.kind)
}

fn evidence(plan: &Plan, candidate: Candidate, number: &[u8], side: Option<Side>) -> Evidence {
    let mut evidence = Evidence::STRUCTURE;
    if candidate.shape == Shape::Known {
        evidence = evidence.and(Evidence::FORMAT);
    }
    evidence = match side {
        Some(Side::For) => evidence.and(Evidence::CONTEXT_WORD),
        Some(Side::Against) => evidence.and(Evidence::COUNTER_WORD),
        None => evidence,
    };
    if is_for_fiction(plan, number) { evidence.and(Evidence::SYNTHETIC) } else { evidence }
}

/// Whether a number belongs to a series for film and literature: Nkom, 68 05 00 00 to 68 05 99 99; PTS, 070-174 06 05
/// to 070-174 06 99. Confidence: found.
fn is_for_fiction(plan: &Plan, number: &[u8]) -> bool {
    match (plan.code, number) {
        ([4, 7], [6, 8, 0, 5, ..]) => true,
        ([4, 6], [7, 0, 1, 7, 4, 0, 6, tens, ones]) => tens * 10 + ones >= 5,
        _ => false,
    }
}

/// The best number of a country that the groups begin with, said in one way.
fn candidate(parts: &Parts, plan: &Plan, code: Code) -> Option<Candidate> {
    let (before, of_code) = begin(parts, plan, code)?;
    let mut best: Option<Candidate> = None;
    for groups in of_code + 1..=parts.all().len() {
        let Some(found) = shape_of(parts, plan, (before, of_code, groups), code) else { continue };
        // Of equals the longer.
        if best.is_none_or(|best| found.shape <= best.shape) {
            best = Some(found);
        }
    }
    best
}

/// How many digits come before a country's own, and how many groups are the code alone.
fn begin(parts: &Parts, plan: &Plan, code: Code) -> Option<(usize, usize)> {
    let digits = parts.digits();
    let zeros = match (code, parts.has_plus) {
        (Code::International, true) => 0,
        (Code::International, false) if digits.starts_with(&[0, 0]) => 2,
        (Code::Bare | Code::None, false) => 0,
        _ => return None,
    };
    if code == Code::None {
        return (digits.first() == Some(&0)).eq(&plan.has_zero).then_some((usize::from(plan.has_zero), 0));
    }
    let before = zeros + plan.code.len();
    let has_code = digits.get(zeros..before) == Some(plan.code);
    let of_code = parts.all().iter().take_while(|part| part.total <= before).count();
    let is_apart = parts.all().iter().any(|part| part.total == before);
    let of_code = if is_apart { of_code } else { 0 };
    // Some write the zero after the code too.
    let zero = usize::from(plan.has_zero && digits.get(before) == Some(&0));
    (has_code && (code == Code::International || is_apart)).then_some((before + zero, of_code))
}

fn shape_of(
    parts: &Parts,
    plan: &Plan,
    (skipped, of_code, groups): (usize, usize, usize),
    code: Code,
) -> Option<Candidate> {
    let taken = parts.all().get(of_code..groups)?;
    let last = taken.last().filter(|last| last.is_end)?;
    let number = parts.digits().get(skipped..last.total)?;
    let fits = |range: &&plans::Range| {
        let (least, most) = range.lengths;
        number.starts_with(range.first) && (least..=most).contains(&number.len())
    };
    let sort = plan.ranges.iter().find(fits)?.sort;
    if sort == Sort::Machine && code != Code::International {
        return None;
    }
    // From the second gap on, all are alike: an area code may stand apart with a dash.
    let is_even = match taken {
        [_, second, third, rest @ ..] => {
            is_gap(second.separator)
                && is_gap(third.separator)
                && rest.iter().all(|part| part.separator == third.separator)
        }
        [_, second] => is_gap(second.separator),
        _ => true,
    };
    if !is_even {
        return None;
    }
    // The zero is written inside of the country only: with a code the first group is counted as if it had one.
    let first = taken.first()?.total.checked_sub(skipped)? + usize::from(plan.has_zero);
    let is_grouped_as = |grouping: &&[usize]| {
        let rest = taken.iter().skip(1).map(|part| part.len);
        grouping.iter().copied().eq(core::iter::once(first).chain(rest))
    };
    let shape = if taken.len() == 1 {
        Shape::Plain
    } else if plan.groupings.iter().any(is_grouped_as) {
        Shape::Known
    } else if plan.weak_groupings.iter().any(is_grouped_as) {
        Shape::Weak
    } else {
        Shape::Odd
    };
    Some(Candidate { code, skipped, groups, sort, shape })
}

const fn is_gap(separator: Separator) -> bool {
    matches!(separator, Separator::Space | Separator::Dash | Separator::Dot)
}
