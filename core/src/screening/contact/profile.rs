//! Addresses of people's profiles on platforms.

use crate::model::{MatchConfidence, MatchKind};
use crate::screening::hit::{Evidence, Hit};

/// Where a platform has its profiles.
struct Platform {
    host: &'static str,
    /// What the path of a profile begins with, after the first slash.
    path: &'static str,
    /// The first parts of paths that are no profiles. Where there are none, the path itself says what it is.
    others: &'static [&'static str],
}

const fn marked(host: &'static str, path: &'static str) -> Platform {
    Platform { host, path, others: &[] }
}

/// Pages of platforms that are about something other than a person.
const PAGES: &[&str] = &[
    "about",
    "accounts",
    "business",
    "company",
    "contact",
    "directory",
    "ads",
    "events",
    "explore",
    "features",
    "gaming",
    "groups",
    "hashtag",
    "help",
    "home",
    "i",
    "intent",
    "jobs",
    "legal",
    "login",
    "marketplace",
    "media",
    "messages",
    "notifications",
    "orgs",
    "p",
    "pages",
    "photo",
    "photos",
    "places",
    "policies",
    "policy",
    "pricing",
    "privacy",
    "reel",
    "reels",
    "reg",
    "search",
    "settings",
    "share",
    "sharer",
    "sharer.php",
    "signup",
    "stories",
    "story.php",
    "terms",
    "topics",
    "tos",
    "trending",
    "tv",
    "video",
    "videos",
    "watch",
    "web",
];

const fn named(host: &'static str) -> Platform {
    Platform { host, path: "", others: PAGES }
}

/// The platforms. Source: the platforms' own addresses (memory).
const PLATFORMS: &[Platform] = &[
    marked("linkedin.com", "in/"),
    marked("linkedin.com", "pub/"),
    marked("tiktok.com", "@"),
    marked("snapchat.com", "add/"),
    marked("snapchat.com", "u/"),
    marked("snapchat.com", "@"),
    marked("youtube.com", "@"),
    marked("youtube.com", "user/"),
    marked("youtube.com", "c/"),
    marked("youtube.com", "channel/"),
    marked("threads.net", "@"),
    marked("threads.com", "@"),
    marked("bsky.app", "profile/"),
    marked("reddit.com", "user/"),
    marked("reddit.com", "u/"),
    marked("discord.gg", ""),
    marked("discord.com", "users/"),
    marked("discord.com", "invite/"),
    marked("discordapp.com", "users/"),
    marked("t.me", ""),
    marked("wa.me", ""),
    marked("m.me", ""),
    marked("signal.me", "#p/"),
    marked("steamcommunity.com", "id/"),
    marked("vm.tiktok.com", "@"),
    marked("facebook.com", "people/"),
    named("facebook.com"),
    named("fb.com"),
    named("fb.me"),
    named("instagram.com"),
    named("instagr.am"),
    named("x.com"),
    named("twitter.com"),
    named("github.com"),
    named("twitch.tv"),
    named("pinterest.com"),
    named("jodel.com"),
];

/// The longest host that is read.
const MAX_HOST: usize = 64;

/// Reports the address of every profile in a text.
pub(super) fn find(text: &str, hits: &mut Vec<Hit>) {
    let mut from = 0;
    while let Some(slash) = text.get(from..).and_then(|rest| rest.find('/')).map(|at| from + at) {
        from = slash + 1;
        let Some(start) = host_before(text, slash) else { continue };
        let (Some(host), Some(path)) = (text.get(start..slash), text.get(slash + 1..)) else { continue };
        let Some((confidence, evidence)) = profile(host, path) else { continue };
        let length = path.find(|sign: char| sign.is_whitespace() || matches!(sign, '<' | '>' | '"' | '|'));
        let address = path.get(..length.unwrap_or(path.len())).unwrap_or_default();
        let address = address.trim_end_matches(['.', ',', ';', ':', '!', '?', ')', ']', '}', '\'', '»', '*']);
        from = slash + 1 + address.len();
        hits.push(Hit::new(MatchKind::ProfileUrl, confidence, evidence, (with_scheme(text, start), from)));
    }
}

/// Where the host that ends at byte `end` begins.
fn host_before(text: &str, end: usize) -> Option<usize> {
    let seen = text.as_bytes().get(..end)?;
    let is_sign = |byte: &&u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-');
    let length = seen.iter().rev().take(MAX_HOST + 1).take_while(is_sign).count();
    let start = end - length;
    let follows = text.get(..start)?.chars().next_back();
    let is_inside =
        follows.is_some_and(|before| before.is_alphanumeric() || matches!(before, '_' | '@' | '='));
    (length > 3 && length <= MAX_HOST && !is_inside).then_some(start)
}

/// Where the address begins that has its host at byte `host`.
fn with_scheme(text: &str, host: usize) -> usize {
    let before = text.get(..host).unwrap_or_default();
    let scheme = ["https://", "http://", "HTTPS://", "HTTP://", "Https://", "Http://"];
    scheme.iter().find_map(|scheme| before.strip_suffix(scheme)).map_or(host, str::len)
}

/// How sure it is that a host and what comes after its first slash are a profile.
fn profile(host: &str, path: &str) -> Option<(MatchConfidence, Evidence)> {
    let evidence = Evidence::STRUCTURE;
    for platform in PLATFORMS {
        let Some(name) = name_in(platform, host, path) else { continue };
        if platform.others.is_empty() {
            return Some((MatchConfidence::Certain, evidence.and(Evidence::FORMAT)));
        }
        let is_page = platform.others.iter().any(|other| name.eq_ignore_ascii_case(other));
        return (!is_page).then_some((MatchConfidence::Likely, evidence.and(Evidence::FORMAT)));
    }
    // Mastodon and its like have a name after an at sign on any host.
    let name = path.strip_prefix('@').map(first_part)?;
    let has_top = host.rsplit('.').next().is_some_and(|top| top.len() >= 2) && host.contains('.');
    (has_top && name.chars().any(char::is_alphabetic)).then_some((MatchConfidence::Likely, evidence))
}

/// The name in an address of a platform; nothing when it is another address.
fn name_in<'p>(platform: &Platform, host: &str, path: &'p str) -> Option<&'p str> {
    let place = host.len().checked_sub(platform.host.len())?;
    let is_host = host.get(place..).is_some_and(|end| end.eq_ignore_ascii_case(platform.host));
    let is_whole = place == 0 || host.as_bytes().get(place - 1) == Some(&b'.');
    if !is_host || !is_whole {
        return None;
    }
    let begin = path.get(..platform.path.len()).filter(|begin| begin.eq_ignore_ascii_case(platform.path))?;
    let name = first_part(path.get(begin.len()..)?);
    (name.chars().filter(|sign| sign.is_alphanumeric()).count() >= 2).then_some(name)
}

/// The first part of a path.
fn first_part(path: &str) -> &str {
    let is_sign = |sign: &char| sign.is_alphanumeric() || matches!(sign, '.' | '_' | '-' | '+' | '%');
    let length = path.chars().take(128).take_while(is_sign).map(char::len_utf8).sum();
    path.get(..length).unwrap_or_default().trim_end_matches('.')
}
