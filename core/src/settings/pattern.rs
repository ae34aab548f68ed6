//! Patterns for paths of documents and for places in them. Small on purpose: `*`, `**` and, in paths, `?`.

use crate::error::Error;
use crate::pointer::segments;

/// A pattern for paths of documents: `*` stands for any signs but `/`, `?` for one of them, and `**` as a whole part
/// for any number of parts. A pattern is held against the whole path: `**/draft.yaml` finds a file in any folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PathPattern(String);

/// A pattern for places in a document: a JSON Pointer (RFC 6901) in which `*` stands for one part and `**` for any
/// number of parts, none included. `/channels/*/timing` is the timing of every channel, `**` the whole document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PointerPattern(String);

impl PathPattern {
    /// The pattern that `text` writes.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidSetting`] when it is empty, has an empty part, or uses other signs of patterns than these.
    pub fn parse(text: &str) -> Result<Self, Error> {
        check_path(text).map_err(|reason| Error::invalid_setting("path", reason))?;
        Ok(Self(text.to_owned()))
    }

    /// The pattern as written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it stands for `path`. Both kinds of slash part a path, and a leading `./` does not matter.
    #[must_use]
    pub fn matches(&self, path: &str) -> bool {
        let path = path.replace('\\', "/");
        let path = path.strip_prefix("./").unwrap_or(&path);
        let (pattern, parts): (Vec<_>, Vec<_>) = (self.0.split('/').collect(), path.split('/').collect());
        fits(&pattern, &parts, |part| *part == "**", |pattern, part| is_like(pattern, part))
    }
}

/// Why a text is no pattern for paths.
pub(crate) fn check_path(text: &str) -> Result<(), &'static str> {
    if text.split('/').any(str::is_empty) {
        return Err(
            "must be a path with `*`, `**` and `?`, from the folder of the settings, with no empty part",
        );
    }
    if text.contains(['[', ']', '{', '}', '!', '\\']) {
        return Err("may use only `*`, `**` and `?` as signs of a pattern, and `/` between folders");
    }
    if text.split('/').any(|part| part.contains("**") && part != "**") {
        return Err("may use `**` only as a whole part of the path");
    }
    Ok(())
}

impl PointerPattern {
    /// The pattern for every place.
    #[must_use]
    pub fn everywhere() -> Self {
        Self("**".to_owned())
    }

    /// The pattern that `text` writes. The empty text is the document as a whole.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidSetting`] when it neither begins with `/` nor is `**`, or when a part mixes stars with letters.
    pub fn parse(text: &str) -> Result<Self, Error> {
        check_pointer(text).map_err(|reason| Error::invalid_setting("pointer", reason))?;
        Ok(Self(text.to_owned()))
    }

    /// The pattern as written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it stands for the place `pointer`.
    #[must_use]
    pub fn matches(&self, pointer: &str) -> bool {
        if self.0 == "**" {
            return true;
        }
        let (pattern, parts): (Vec<_>, Vec<_>) =
            (self.0.split('/').skip(1).collect(), segments(pointer).collect());
        let is_part = |pattern: &&str, part: &String| {
            *pattern == "*" || segment(pattern).is_some_and(|one| one == *part)
        };
        fits(&pattern, &parts, |part| *part == "**", is_part)
    }
}

/// The one segment of a pointer, unescaped.
fn segment(escaped: &str) -> Option<String> {
    segments(&format!("/{escaped}")).next()
}

/// Why a text is no pattern for places.
pub(crate) fn check_pointer(text: &str) -> Result<(), &'static str> {
    if !text.is_empty() && text != "**" && !text.starts_with('/') {
        return Err("must begin with `/`, or be `**`");
    }
    if text.split('/').any(|part| part.contains('*') && !matches!(part, "*" | "**")) {
        return Err("may use `*` and `**` only as a whole part of the pointer");
    }
    Ok(())
}

/// Whether a name, or another short text, is like a pattern in which `*` stands for any signs and `?` for one.
pub(crate) fn is_like(pattern: &str, text: &str) -> bool {
    let (pattern, text): (Vec<_>, Vec<_>) = (pattern.chars().collect(), text.chars().collect());
    fits(&pattern, &text, |sign| *sign == '*', |sign, other| *sign == '?' || sign == other)
}

/// Holds parts against a pattern in which some parts stand for any number of parts. Only the last such part is ever
/// gone back to, so the time is at most the product of the two lengths.
fn fits<P, T>(
    pattern: &[P],
    text: &[T],
    is_many: impl Fn(&P) -> bool,
    is_one: impl Fn(&P, &T) -> bool,
) -> bool {
    let (mut at, mut place) = (0_usize, 0_usize);
    // Where the last part for many stands, and up to where it reaches so far.
    let mut last: Option<(usize, usize)> = None;
    while let Some(part) = text.get(place) {
        match pattern.get(at) {
            Some(many) if is_many(many) => {
                last = Some((at, place));
                at = at.saturating_add(1);
            }
            Some(one) if is_one(one, part) => {
                at = at.saturating_add(1);
                place = place.saturating_add(1);
            }
            _ => {
                let Some((many, reached)) = last else { return false };
                let reached = reached.saturating_add(1);
                last = Some((many, reached));
                at = many.saturating_add(1);
                place = reached;
            }
        }
    }
    pattern.get(at..).unwrap_or_default().iter().all(is_many)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn paths_are_held_against_patterns() {
        let matches =
            |pattern: &str, path: &str| PathPattern::parse(pattern).expect("a pattern").matches(path);
        for (pattern, path) in [
            ("a.yaml", "a.yaml"),
            ("a.yaml", "./a.yaml"),
            ("policies/*.yaml", "policies/a.yaml"),
            ("policies/*.yaml", "policies\\a.yaml"),
            ("**/a.yaml", "a.yaml"),
            ("**/a.yaml", "x/y/a.yaml"),
            ("**", "x/y"),
            ("x/**/z", "x/z"),
            ("x/**/z", "x/y/y/z"),
            ("gr?up*.y*ml", "group-2.yaml"),
        ] {
            assert!(matches(pattern, path), "{pattern} {path}");
        }
        for (pattern, path) in [
            ("a.yaml", "x/a.yaml"),
            ("*.yaml", "x/a.yaml"),
            ("x/**/z", "x/y"),
            ("gr?up", "grup"),
            ("a*b*c", "acb"),
        ] {
            assert!(!matches(pattern, path), "{pattern} {path}");
        }
        for bad in ["", "/etc/*", "a//b", "a/", "[ab]", "{a,b}", "a**", "**b/c", "!a", "a\\b"] {
            assert!(PathPattern::parse(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn places_are_held_against_patterns() {
        let matches = |pattern: &str, pointer: &str| {
            PointerPattern::parse(pattern).expect("a pattern").matches(pointer)
        };
        for (pattern, pointer) in [
            ("", ""),
            ("**", ""),
            ("**", "/a/b"),
            ("/channels/*/timing", "/channels/12/timing"),
            ("/channels/**", "/channels"),
            ("/channels/**", "/channels/0/timing"),
            ("/**/timing", "/channels/0/timing"),
            ("/a~1b", "/a~1b"),
        ] {
            assert!(matches(pattern, pointer), "{pattern} {pointer}");
        }
        for (pattern, pointer) in
            [("", "/a"), ("/channels/*", "/channels"), ("/channels/*", "/channels/0/timing"), ("/a", "/ab")]
        {
            assert!(!matches(pattern, pointer), "{pattern} {pointer}");
        }
        for bad in ["channels", "*", "/channels/tim*", "/a**", "#/a"] {
            assert!(PointerPattern::parse(bad).is_err(), "{bad}");
        }
    }

    /// The obviously right way, which can take forever.
    fn slow(pattern: &[char], text: &[char]) -> bool {
        match (pattern.split_first(), text.split_first()) {
            (None, _) => text.is_empty(),
            (Some(('*', rest)), None) => slow(rest, text),
            (Some(('*', rest)), Some((_, below))) => slow(rest, text) || slow(pattern, below),
            (Some((sign, rest)), Some((other, below))) => {
                (*sign == '?' || sign == other) && slow(rest, below)
            }
            (Some(_), None) => false,
        }
    }

    proptest! {
        #[test]
        fn the_fast_way_is_the_slow_way(pattern in "[ab?*]{0,7}", text in "[ab]{0,8}") {
            let (signs, letters): (Vec<_>, Vec<_>) = (pattern.chars().collect(), text.chars().collect());
            prop_assert_eq!(is_like(&pattern, &text), slow(&signs, &letters));
        }
    }

    #[test]
    fn a_hostile_pattern_takes_no_time() {
        let pattern = "*a".repeat(2_000) + "b";
        assert!(!is_like(&pattern, &"a".repeat(5_000)));
    }
}
