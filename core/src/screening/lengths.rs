//! How long a text is, counted as people count.

use unicode_segmentation::UnicodeSegmentation as _;

/// How many characters a text has as people count them (extended grapheme clusters, Unicode Standard Annex 29).
pub(crate) fn characters(text: &str) -> usize {
    text.graphemes(true).count()
}

/// How many words a text has (Unicode Standard Annex 29).
pub(crate) fn words(text: &str) -> usize {
    text.unicode_words().count()
}
