//! Words beside a match that say what it is.

/// So many bytes before a match are looked at.
const REACH_BEFORE: usize = 48;
/// So many bytes after a match are looked at.
const REACH_AFTER: usize = 24;

/// Whether one of `cues`, in lower case, stands as a word of its own beside the range of bytes. A cue that ends with
/// `*` is the beginning of a word.
pub(crate) fn beside(text: &str, range: (usize, usize), cues: &[&str]) -> bool {
    any(around(text, range.0.saturating_sub(REACH_BEFORE), range.0), cues)
        || any(around(text, range.1, range.1 + REACH_AFTER), cues)
}

/// The same of the text before the range only.
pub(crate) fn before(text: &str, start: usize, cues: &[&str]) -> bool {
    any(around(text, start.saturating_sub(REACH_BEFORE), start), cues)
}

/// The text from one byte to another, moved inward to whole characters.
fn around(text: &str, from: usize, to: usize) -> &str {
    let from = (from..=text.len()).find(|place| text.is_char_boundary(*place)).unwrap_or(text.len());
    let to = (0..=to.min(text.len())).rev().find(|place| text.is_char_boundary(*place)).unwrap_or(0);
    text.get(from..to).unwrap_or_default()
}

fn any(text: &str, cues: &[&str]) -> bool {
    let text = text.to_lowercase();
    cues.iter().any(|cue| {
        let (letters, is_open) = cue.strip_suffix('*').map_or((*cue, false), |letters| (letters, true));
        text.match_indices(letters).any(|(start, found)| {
            let before = text.get(..start).and_then(|before| before.chars().next_back());
            let after = text.get(start + found.len()..).and_then(|after| after.chars().next());
            !before.is_some_and(char::is_alphanumeric)
                && (is_open || !after.is_some_and(char::is_alphanumeric))
        })
    })
}
