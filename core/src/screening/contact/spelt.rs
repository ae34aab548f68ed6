//! E-mail addresses whose at sign or full stop is written as a word.

use crate::model::{MatchConfidence, MatchKind};
use crate::screening::contact::{email, nearby};
use crate::screening::hit::{Evidence, Hit};
use crate::screening::normal::is_invisible;

/// Words for the at sign. Longer ones come before those that they begin with.
const AT_WORDS: &[&str] =
    &["krøllalfa", "krollalfa", "krøllalfaen", "alfakrøll", "alfakroll", "snabel-a", "snabela", "miukumauku"];

/// Words for the full stop.
pub(super) const DOT_WORDS: &[&str] = &["punktum", "punkt", "prikk", "dot", "piste"];

/// Words that say that an address is near.
pub(super) const CUES: &[&str] = &[
    "mail",
    "mailen",
    "mailadresse*",
    "email*",
    "epost*",
    "post",
    "posten",
    "mejl*",
    "sähköposti*",
    "meili*",
    "netfang*",
    "tölvupóst*",
    "gmail",
    "hotmail",
    "outlook",
    "adresse",
    "adressa",
    "adressen",
];

/// The most bytes of a name before the at sign.
const MAX_NAME: usize = 96;

/// Reports every address that is spelt out.
pub(super) fn find(text: &str, hits: &mut Vec<Hit>) {
    let bytes = text.as_bytes();
    let mut last = b' ';
    let mut from = 0;
    for (at, byte) in bytes.iter().copied().enumerate() {
        let begins = !last.is_ascii_alphanumeric() && last.is_ascii();
        last = byte;
        if !begins || !may_begin_at_sign(byte, bytes.get(at + 1)) || at < from {
            continue;
        }
        let Some(sign) = at_sign(text, at) else { continue };
        let Some(start) = name_before(text, sign.start) else { continue };
        let Some((end, has_dot_word)) = host_after(text, sign.end) else { continue };
        if sign.is_common && !has_dot_word {
            continue;
        }
        let evidence = Evidence::FORMAT.and(Evidence::DISGUISED);
        let (confidence, evidence) = if nearby::says(text, (start, end), CUES) {
            (MatchConfidence::Likely, evidence.and(Evidence::CONTEXT_WORD))
        } else {
            (MatchConfidence::Possible, evidence)
        };
        hits.push(Hit::new(MatchKind::Email, confidence, evidence, (start, end)));
        from = end;
    }
}

/// The words for the at sign and the full stop, but for `at` itself: that is a common word, and says nothing unless it
/// stands in brackets or a word for the full stop comes after it.
pub(crate) fn signs() -> impl Iterator<Item = &'static str> {
    AT_WORDS.iter().chain(DOT_WORDS).copied()
}

/// Whether a word of `length` bytes may be one of these. `first` are its first eight bytes, the first one lowest.
pub(crate) fn is_sign(first: u64, length: usize) -> bool {
    let is_same = |word: &str| {
        let letters = word.bytes().take_while(|byte| *byte != b'-').take(8);
        let mut first = first.to_le_bytes().into_iter().take(length.min(8)).map(|byte| byte | 0x20);
        letters.map(|byte| byte | 0x20).eq(first.by_ref())
    };
    // Few words begin as these do, which is seen at once.
    let first_letter = (first | 0x20) as u8;
    matches!(first_letter, b'a' | b'd' | b'k' | b'm' | b'p' | b's') && signs().any(is_same)
}

/// Whether a word for the at sign can begin with these two bytes.
const fn may_begin_at_sign(first: u8, second: Option<&u8>) -> bool {
    let Some(second) = second else { return false };
    match first | 0x20 {
        b'a' => {
            matches!(*second | 0x20, b't' | b'l') || *second >= 0x80 || matches!(*second, b')' | b']' | b'}')
        }
        b'k' => matches!(*second | 0x20, b'r') || *second >= 0x80,
        b's' => matches!(*second | 0x20, b'n') || *second >= 0x80,
        b'm' => matches!(*second | 0x20, b'i') || *second >= 0x80,
        _ => false,
    }
}

/// What stands for an at sign.
struct AtSign {
    start: usize,
    end: usize,
    /// Whether it is the bare word `at`, which is common in Norwegian and English.
    is_common: bool,
}

/// The at sign whose word begins at byte `at`, with the blanks or brackets around it.
fn at_sign(text: &str, at: usize) -> Option<AtSign> {
    let word = AT_WORDS.iter().find_map(|word| strip(text, at, word));
    let (end, is_common) = match word {
        Some(end) => (end, false),
        None => (
            strip(text, at, "at").or_else(|| strip(text, at, "a").filter(|end| bracketed(text, at, *end)))?,
            true,
        ),
    };
    if bracketed(text, at, end) {
        let start = blank_before(text, at - 1);
        return Some(AtSign { start, end: blank_after(text, end + 1), is_common: false });
    }
    let (start, after) = (blank_before(text, at), blank_after(text, end));
    (start < at && after > end).then_some(AtSign { start, end: after, is_common })
}

/// Whether brackets stand around a range of bytes.
fn bracketed(text: &str, start: usize, end: usize) -> bool {
    let bytes = text.as_bytes();
    let before = start.checked_sub(1).and_then(|at| bytes.get(at));
    matches!(
        (before, bytes.get(end)),
        (Some(b'('), Some(b')')) | (Some(b'['), Some(b']')) | (Some(b'{'), Some(b'}'))
    )
}

/// The byte after `word`, given in lower case, when it stands at byte `at` in any case of letters.
fn strip(text: &str, at: usize, word: &str) -> Option<usize> {
    let mut rest = text.get(at..)?.char_indices().filter(|(_, letter)| !is_invisible(*letter));
    for letter in word.chars() {
        let (_, other) = rest.next()?;
        if !other.to_lowercase().eq(core::iter::once(letter)) {
            return None;
        }
    }
    match rest.next() {
        Some((_, next)) if next.is_alphanumeric() => None,
        Some((place, _)) => Some(at + place),
        None => Some(text.len()),
    }
}

/// The byte before at most two blanks.
fn blank_before(text: &str, end: usize) -> usize {
    let seen = text.get(..end).unwrap_or_default().as_bytes();
    end - seen.iter().rev().take(2).take_while(|byte| **byte == b' ').count()
}

/// The byte after at most two blanks.
fn blank_after(text: &str, start: usize) -> usize {
    let seen = text.get(start..).unwrap_or_default().as_bytes();
    start + seen.iter().take(2).take_while(|byte| **byte == b' ').count()
}

/// Where the name before byte `end` begins: one word, or several with words for the full stop between them.
fn name_before(text: &str, end: usize) -> Option<usize> {
    let floor = end.saturating_sub(MAX_NAME);
    let mut start = email::local(text, end)?;
    while let Some(before) = dot_before(text, start).and_then(|end| email::local(text, end)) {
        if before < floor || before >= start {
            break;
        }
        start = before;
    }
    Some(start)
}

/// The byte before a word for the full stop that ends right before byte `end`.
fn dot_before(text: &str, end: usize) -> Option<usize> {
    let seen = text.get(..blank_before(text, end))?;
    if seen.len() == end {
        return None;
    }
    let word = |word: &&str| {
        let start = seen.len().checked_sub(word.len())?;
        strip(text, start, word).filter(|end| *end == seen.len()).map(|_| start)
    };
    let start = DOT_WORDS.iter().find_map(word)?;
    let before = blank_before(text, start);
    (before < start).then_some(before)
}

/// Where the host that begins at byte `start` ends, and whether a full stop of it is a word.
fn host_after(text: &str, start: usize) -> Option<(usize, bool)> {
    let (mut at, mut best, mut has_word, mut word_in_best) = (start, None, false, false);
    for place in 0..6 {
        let Some((end, is_top)) = email::label(text, at) else { break };
        if place > 0 && is_top && end - at <= 24 {
            (best, word_in_best) = (Some(end), has_word);
        }
        let Some((next, is_word)) = dot_after(text, end) else { break };
        (at, has_word) = (next, has_word || is_word);
    }
    best.map(|end| (end, word_in_best))
}

/// The byte after a full stop, or a word for one, that begins at byte `end`, and whether it is a word.
fn dot_after(text: &str, end: usize) -> Option<(usize, bool)> {
    if text.as_bytes().get(end) == Some(&b'.') {
        return Some((end + 1, false));
    }
    let at = blank_after(text, end);
    let opens = matches!(text.as_bytes().get(at), Some(b'(' | b'[' | b'{'));
    let word = at + usize::from(opens);
    if opens && text.as_bytes().get(word) == Some(&b'.') && bracketed(text, word, word + 1) {
        return Some((blank_after(text, word + 2), true));
    }
    let after = DOT_WORDS.iter().find_map(|one| strip(text, word, one))?;
    if opens {
        return bracketed(text, word, after).then(|| (blank_after(text, after + 1), true));
    }
    let next = blank_after(text, after);
    (at > end && next > after).then_some((next, true))
}
