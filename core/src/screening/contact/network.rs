//! Internet addresses of machines (RFC 791, RFC 4291).

use core::net::Ipv6Addr;

use crate::model::{MatchConfidence, MatchKind};
use crate::screening::contact::{glue, nearby};
use crate::screening::hit::{Evidence, Hit};
use crate::screening::window::{Separator, Window};

pub(super) const CUES: &[&str] = &["ip", "ipv4", "ipv6", "ipadresse*", "server", "serveren", "host"];

pub(super) const COUNTER_CUES: &[&str] = &[
    "v", "ver", "versjon*", "version*", "utgave*", "utgåve*", "release", "kapittel", "kap", "punkt", "pkt",
    "avsnitt", "section", "chapter", "build", "firmware",
];

/// The longest IPv6 address in signs, with an IPv4 address at its end.
const MAX_IPV6: usize = 45;

/// Reports the IPv4 address that a window begins with.
pub(super) fn find_v4(text: &str, window: &Window, hits: &mut Vec<Hit>) {
    let Some([first, others @ ..]) = window.groups().get(..4) else { return };
    let is_joined = others.iter().all(|group| group.separator == Separator::Dot);
    let goes_on = window.groups().get(4).is_some_and(|group| group.separator == Separator::Dot);
    let is_end = others.last().is_some_and(|last| last.is_end);
    let comes_before =
        glue::separator_before(text, first.start).is_some_and(|(sign, _)| sign == Separator::Dot);
    if !is_joined || goes_on || !is_end || comes_before {
        return;
    }
    let digits = window.digits(4);
    let part = |group: &crate::screening::window::Group| {
        let part = digits.get(group.first..group.first + group.len).filter(|part| part.len() <= 3)?;
        let is_plain = part.len() == 1 || part.first() != Some(&0);
        let value = part.iter().fold(0, |value, digit| value * 10 + u32::from(*digit));
        (is_plain && value <= 255).then_some(value)
    };
    let parts = || core::iter::once(first).chain(others).map(part);
    if parts().any(|part| part.is_none()) || parts().next() == Some(Some(0)) {
        return;
    }
    let range = window.range(4);
    let side = nearby::ask(text, range, CUES, COUNTER_CUES);
    let is_small = parts().flatten().all(|part| part < 10);
    let (confidence, evidence) = match side {
        Some(nearby::Side::Against) => return,
        Some(nearby::Side::For) => (MatchConfidence::Certain, Evidence::CONTEXT_WORD),
        None if is_small => (MatchConfidence::Possible, Evidence::NONE),
        None => (MatchConfidence::Likely, Evidence::NONE),
    };
    hits.push(Hit::new(MatchKind::IpAddress, confidence, evidence.and(Evidence::STRUCTURE), range));
}

/// Reports every IPv6 address in a text.
pub(super) fn find_v6(text: &str, hits: &mut Vec<Hit>) {
    let mut from = 0;
    while let Some(at) = text.get(from..).and_then(|rest| rest.find(':')) {
        let (start, end) = token(text, from, from + at);
        if let Some(range) = trimmed(text, start, end).filter(|range| is_v6(text, *range)) {
            let side = nearby::ask(text, range, CUES, &[]);
            let groups =
                text.get(range.0..range.1).unwrap_or_default().split(':').filter(|part| !part.is_empty());
            let (confidence, evidence) = match side {
                Some(_) => (MatchConfidence::Certain, Evidence::CONTEXT_WORD),
                None if groups.count() < 3 => (MatchConfidence::Possible, Evidence::NONE),
                None => (MatchConfidence::Likely, Evidence::NONE),
            };
            hits.push(Hit::new(MatchKind::IpAddress, confidence, evidence.and(Evidence::STRUCTURE), range));
        }
        from = end.max(from + at + 1);
    }
}

/// The row of signs that an address can have, around the colon at byte `colon` and not before byte `from`.
fn token(text: &str, from: usize, colon: usize) -> (usize, usize) {
    let bytes = text.as_bytes();
    let is_sign = |byte: &u8| byte.is_ascii_hexdigit() || matches!(byte, b':' | b'.');
    let before =
        bytes.get(from..colon).unwrap_or_default().iter().rev().take_while(|byte| is_sign(byte)).count();
    let after = bytes.get(colon..).unwrap_or_default().iter().take_while(|byte| is_sign(byte)).count();
    (colon - before, colon + after)
}

/// The range without a full stop or single colon at its ends, when it can be an address and no word goes on there.
fn trimmed(text: &str, start: usize, end: usize) -> Option<(usize, usize)> {
    let is_single = |one: Option<&u8>, next: Option<&u8>| match one {
        Some(b'.') => true,
        Some(b':') => next != Some(&b':'),
        _ => false,
    };
    let (mut start, mut end) = (start, end);
    let token = |start, end| text.as_bytes().get(start..end).unwrap_or_default();
    if is_single(token(start, end).first(), token(start, end).get(1)) {
        start += 1;
    }
    let backward = |place| token(start, end).iter().rev().nth(place);
    if is_single(backward(0), backward(1)) {
        end -= 1;
    }
    let letter_before =
        text.get(..start).and_then(|seen| seen.chars().next_back()).is_some_and(char::is_alphanumeric);
    let letter_after =
        text.get(end..).and_then(|seen| seen.chars().next()).is_some_and(char::is_alphanumeric);
    (start < end && end - start <= MAX_IPV6 && !letter_before && !letter_after).then_some((start, end))
}

/// Whether the range is an address, and not one without any digit, as names of program code are.
fn is_v6(text: &str, range: (usize, usize)) -> bool {
    let token = text.get(range.0..range.1).unwrap_or_default();
    let has_digit = token.bytes().any(|byte| byte.is_ascii_digit());
    has_digit && token.len() > 3 && token.parse::<Ipv6Addr>().is_ok()
}
