//! Names on platforms: after an at sign, or after the name of the platform.

use crate::model::{MatchConfidence, MatchKind};
use crate::screening::contact::nearby;
use crate::screening::hit::{Evidence, Hit};
use crate::screening::normal;

/// Platforms, as people call them.
pub(super) const PLATFORMS: &[&str] = &[
    "snap",
    "snapen",
    "snapchat",
    "snapchatten",
    "insta",
    "instaen",
    "instagram",
    "ig",
    "tiktok",
    "tik",
    "tok",
    "discord",
    "dc",
    "telegram",
    "twitter",
    "bluesky",
    "bsky",
    "mastodon",
    "threads",
    "jodel",
    "kik",
    "twitch",
    "steam",
    "psn",
    "gamertag",
    "brukarnamn",
    "brukernavn",
    "användarnamn",
    "brugernavn",
    "käyttäjätunnus",
    "nick",
    "username",
];

/// Names that call a whole group, not a person.
pub(super) const GROUPS: &[&str] =
    &["alle", "all", "everyone", "here", "channel", "kanal", "admin", "moderator", "kaikki", "alla"];

/// The most signs of a name.
const MAX_NAME: usize = 32;

/// Reports the name after the at sign at byte `at`, which is no part of an e-mail address.
pub(super) fn find(text: &str, at: usize, hits: &mut Vec<Hit>) {
    let before = normal::before(text, at);
    let begins = before.is_none_or(|sign| sign.is_whitespace() || "([{<\"'«»“”‘’:;,!?*~|>-–—".contains(sign));
    let Some((end, name)) = name_after(text, at + 1).filter(|_| begins) else { return };
    if nearby::has(GROUPS, name) {
        return;
    }
    // `@name@host` is a name on a server of its own.
    let host = text
        .get(end..)
        .filter(|rest| rest.starts_with('@'))
        .and_then(|_| super::email::domain(text, end + 1));
    let range = (at, host.unwrap_or(end));
    let evidence = Evidence::FORMAT;
    let (confidence, evidence) = if nearby::says(text, range, PLATFORMS) {
        (MatchConfidence::Likely, evidence.and(Evidence::CONTEXT_WORD))
    } else if host.is_some() {
        (MatchConfidence::Likely, evidence.and(Evidence::STRUCTURE))
    } else {
        (MatchConfidence::Possible, evidence)
    };
    hits.push(Hit::new(MatchKind::Handle, confidence, evidence, range));
}

/// Reports every name that follows the name of a platform with a colon or an equals sign, as in `snap: name`.
pub(super) fn find_after_platform(text: &str, hits: &mut Vec<Hit>) {
    for (colon, _) in text.match_indices([':', '=']) {
        let Some(word) = last_word(text, colon).filter(|word| nearby::has(PLATFORMS, word)) else { continue };
        let _ = word;
        let start = (0..3).fold(colon + 1, |at, _| match normal::next(text, at) {
            Some((' ', next)) => next,
            _ => at,
        });
        let Some((end, name)) = name_after(text, start) else { continue };
        let whole = text.get(start..end).unwrap_or(name);
        let has_sign = whole.chars().any(|sign| !sign.is_alphabetic());
        let is_last = normal::next(text, end)
            .is_none_or(|(next, _)| matches!(next, '\n' | '\r' | ',' | '.' | ';' | ')'));
        let confidence = match (has_sign, is_last) {
            (true, _) => MatchConfidence::Likely,
            (false, true) if name.chars().count() >= 3 => MatchConfidence::Possible,
            _ => continue,
        };
        let evidence = Evidence::FORMAT.and(Evidence::CONTEXT_WORD);
        hits.push(Hit::new(MatchKind::Handle, confidence, evidence, (start, end)));
    }
}

/// The word that ends at byte `end`, blanks passed over.
fn last_word(text: &str, end: usize) -> Option<&str> {
    let before = text.get(..end)?;
    let before = before.strip_suffix(' ').unwrap_or(before);
    let letters: usize =
        before.chars().rev().take(MAX_NAME).take_while(|sign| sign.is_alphabetic()).map(char::len_utf8).sum();
    before.get(before.len() - letters..).filter(|word| !word.is_empty())
}

/// Where the name that begins at byte `start` ends, and the name. It has a letter and at least two signs.
fn name_after(text: &str, start: usize) -> Option<(usize, &str)> {
    let rest = text.get(start..)?;
    let is_sign = |sign: &char| {
        sign.is_alphanumeric() || matches!(sign, '_' | '.' | '-') || normal::is_invisible(*sign)
    };
    let length: usize = rest.chars().take(MAX_NAME + 1).take_while(is_sign).map(char::len_utf8).sum();
    let name = rest.get(..length)?.trim_end_matches(['.', '-']);
    let count = name.chars().count();
    let has_letter = name.chars().any(char::is_alphabetic);
    let begins = name.chars().next().is_some_and(|first| first.is_alphanumeric() || first == '_');
    // Discord's older names end with a number sign and four digits.
    let tag = rest.get(name.len()..name.len() + 5).filter(|tag| tag.starts_with('#'));
    let tag = tag.filter(|tag| tag.bytes().skip(1).all(|byte| byte.is_ascii_digit()));
    let end = start + name.len() + tag.map_or(0, str::len);
    (has_letter && begins && (2..=MAX_NAME).contains(&count)).then_some((end, name))
}
