//! Spans, against counting from the beginning of the text each time.

#![allow(clippy::string_slice, clippy::indexing_slicing, reason = "tests stop at what is wrong")]

use proptest::prelude::*;

use super::*;

/// The span of a range, each unit counted on its own and from the beginning.
fn slow(text: &str, start: usize, end: usize) -> TextSpan {
    let units =
        |count: &dyn Fn(&str) -> usize| Units { start: count(&text[..start]), end: count(&text[..end]) };
    let touched: Vec<usize> = text
        .grapheme_indices(true)
        .enumerate()
        .filter(|(_, (at, cluster))| *at < end && start < at + cluster.len())
        .map(|(index, _)| index)
        .collect();
    TextSpan {
        byte: Units { start, end },
        utf16: units(&|part| part.encode_utf16().count()),
        char: units(&|part| part.chars().count()),
        grapheme: Units {
            start: touched.first().copied().unwrap_or_default(),
            end: touched.last().map_or(0, |last| last + 1),
        },
    }
}

/// Ranges of a text that do not overlap, in order, from places that are moved to where characters begin.
fn ranges(text: &str, places: &[usize]) -> Vec<(usize, usize)> {
    let whole = |place: &usize| {
        (0..=place % (text.len() + 1)).rev().find(|place| text.is_char_boundary(*place)).unwrap_or_default()
    };
    let mut places: Vec<usize> = places.iter().map(whole).collect();
    places.sort_unstable();
    places.dedup();
    places.chunks_exact(2).map(|pair| (pair[0], pair[1])).collect()
}

const TEXTS: &[&str] = &[
    "",
    "02013299997",
    "på sjøen 02013299997 æøå",
    "😀 02013299997 😀",
    "👩\u{200d}👩\u{200d}👧\u{200d}👦02013299997👨\u{200d}👩\u{200d}👧",
    "🇳🇴02013299997🇸🇪🇩🇰",
    "a\u{30a}02013299997\u{301}e\u{301}\u{302}",
    "02013299997\u{fe0f}\u{20e3}",
    "\r\n02013299997\r\n\r\n",
    "\u{600}02013299997\u{903}",
    "👍🏽0201 3299997👍🏿",
    "각02013299997각",
];

#[test]
fn every_range_of_some_texts_is_counted_as_from_the_beginning() {
    for text in TEXTS {
        let places: Vec<usize> = (0..=text.len()).filter(|place| text.is_char_boundary(*place)).collect();
        for (index, start) in places.iter().enumerate() {
            for end in places.iter().skip(index + 1) {
                assert_eq!(Counter::new(text).span(*start, *end), slow(text, *start, *end), "{text:?}");
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4_000))]

    #[test]
    fn ranges_in_a_row_are_counted_as_from_the_beginning(
        text in "([a-cæ0-9 \r\n\u{300}\u{30a}\u{200d}\u{fe0f}\u{20e3}🇳🇴👩👍\u{1f3fd}\u{ad}\u{600}\u{903}각😀]|\\PC){0,30}",
        places in prop::collection::vec(0_usize..200, 0..12),
    ) {
        let mut counter = Counter::new(&text);
        for (start, end) in ranges(&text, &places) {
            prop_assert_eq!(counter.span(start, end), slow(&text, start, end));
        }
    }

    #[test]
    fn texts_without_joining_characters_too(
        text in "[a-cæ0-9 \r\n\u{ad}\u{2ff}\u{80}]{0,30}",
        places in prop::collection::vec(0_usize..200, 0..12),
    ) {
        let mut counter = Counter::new(&text);
        for (start, end) in ranges(&text, &places) {
            prop_assert_eq!(counter.span(start, end), slow(&text, start, end));
        }
    }
}

/// Where nothing may join, each code point is a character: held against the segmenter for every pair before U+0300.
#[test]
fn code_points_that_cannot_join_are_characters() {
    for one in '\u{0}'..'\u{300}' {
        for other in ['a', '\r', '\n', '\u{ad}', '\u{a9}', one] {
            let text = String::from_iter([one, other]);
            let is_plain = !lengths::may_join(&text);
            assert!(!is_plain || text.graphemes(true).count() == 2, "{text:?}");
            assert_eq!(is_plain, !text.contains('\r'), "{text:?}");
        }
    }
}
