//! E-mail addresses that are written as they are (RFC 5321, with the letters of every language).

use crate::model::{MatchConfidence, MatchKind};
use crate::screening::hit::{Evidence, Hit};
use crate::screening::normal::{self, is_invisible};

/// The most signs before the at sign (RFC 5321, 4.5.3.1.1).
const MAX_LOCAL: usize = 64;
/// The most signs after it (RFC 5321, 4.5.3.1.2).
const MAX_DOMAIN: usize = 255;

/// Reports the address around the at sign at byte `at`, and tells whether there is one.
pub(super) fn find(text: &str, at: usize, hits: &mut Vec<Hit>) -> bool {
    let after = at + 1;
    if let (Some(start), Some(end)) = (local(text, at), domain(text, after)) {
        let is_hidden = text.get(start..end).is_some_and(|whole| whole.chars().any(is_invisible));
        let evidence = Evidence::STRUCTURE.and(Evidence::FORMAT);
        let evidence = if is_hidden { evidence.and(Evidence::DISGUISED) } else { evidence };
        hits.push(Hit::new(MatchKind::Email, MatchConfidence::Certain, evidence, (start, end)));
        return true;
    }
    // With blanks around the at sign.
    let blank = |sign: Option<char>| sign == Some(' ');
    let apart = text
        .get(..at)
        .filter(|before| blank(before.chars().next_back()))
        .map(|before| before.trim_end_matches(' '));
    let next = normal::next(text, after).filter(|(sign, _)| *sign == ' ');
    let (Some(before), Some((_, next))) = (apart, next) else { return false };
    if let (Some(start), Some(end)) = (local(text, before.len()), domain(text, next)) {
        let evidence = Evidence::STRUCTURE.and(Evidence::DISGUISED);
        hits.push(Hit::new(MatchKind::Email, MatchConfidence::Possible, evidence, (start, end)));
        return true;
    }
    false
}

/// Where the part before the at sign at byte `end` begins, when it is one.
pub(super) fn local(text: &str, end: usize) -> Option<usize> {
    let (mut start, mut count, mut last) = (end, 0, '.');
    for (place, sign) in text.get(..end)?.char_indices().rev() {
        if is_invisible(sign) {
            continue;
        }
        if !is_local(sign) {
            break;
        }
        count += 1;
        // No full stop comes first, last or after another; then the address begins behind it.
        if count > MAX_LOCAL || (sign == '.' && last == '.') {
            break;
        }
        (start, last) = (place, sign);
    }
    if count > MAX_LOCAL {
        return None;
    }
    let local = text.get(start..end)?;
    let local = from_link(text, start, local);
    // Signs that set words off, such as quotes and stars, are no part of it.
    let local = local.trim_start_matches(['.', '\'', '*', '`', '|', '~', '{']);
    local.chars().any(char::is_alphanumeric).then_some(end - local.len())
}

/// The part of a link that is the address: what comes after its last separator.
fn from_link<'t>(text: &str, start: usize, local: &'t str) -> &'t str {
    let is_link = text.get(..start).is_some_and(|before| before.ends_with(':')) && local.starts_with("//");
    let inner = local.rsplit(['/', '=', '&', '?']).next().unwrap_or(local);
    if is_link { inner } else { local }
}

fn is_local(sign: char) -> bool {
    sign.is_alphanumeric() || ".!#$%&'*+/=?^_`{|}~-".contains(sign)
}

/// Where the part after the at sign, from byte `start`, ends, when it is one.
pub(super) fn domain(text: &str, start: usize) -> Option<usize> {
    let mut best = None;
    let mut at = start;
    for place in 0.. {
        let Some((end, is_top)) = label(text, at).filter(|(end, _)| end - start <= MAX_DOMAIN) else { break };
        if place > 0 && is_top {
            best = Some(end);
        }
        match normal::next(text, end) {
            Some(('.', next)) => at = next,
            // Two addresses hang together; neither can be told apart.
            Some(('@', _)) => return None,
            _ => break,
        }
    }
    best
}

/// Where the label that begins at byte `start` ends, and whether it can be the last one of a name: at least two signs
/// and no digits only. Of a label that is not made right nothing is given.
pub(super) fn label(text: &str, start: usize) -> Option<(usize, bool)> {
    let (mut at, mut end, mut count, mut letters) = (start, start, 0, 0);
    while let Some((sign, next)) = normal::next(text, at) {
        if !(sign.is_alphanumeric() || (sign == '-' && count > 0)) || count > 63 {
            break;
        }
        at = next;
        count += 1;
        if sign != '-' {
            end = next;
        }
        letters += usize::from(sign.is_alphabetic());
    }
    let is_international = text.get(start..start + 4).is_some_and(|four| four.eq_ignore_ascii_case("xn--"));
    let is_top = letters >= 2 && (letters == count || is_international);
    (end > start && count <= 63).then_some((end, is_top))
}
