//! How much work long texts are, counted in signs that are read, not in time.

use super::hits;
use crate::screening::normal::work;

/// How many signs are read for a text of about so many bytes that is made of one part over and over.
fn work_of(part: &str, bytes: usize) -> usize {
    let text = part.repeat(bytes / part.len());
    work::reset();
    let _ = hits(&text);
    work::count()
}

const PARTS: &[&str] = &[
    "7",
    "7 ",
    "1-",
    "1.",
    "1,",
    "1/",
    "12 34 56 78 ",
    "020132 99997 ",
    "02013299997 ",
    "0 2 0 1 3 2 9 9 9 9 7 ",
    "fnr 02013299997, ",
    "1\u{200b}",
    "1\u{200b}\u{200b}\u{200b}\u{200b}\u{200b}\u{200b}\u{200b}\u{200b} ",
    "010594Y9032 ",
    "880320-0016,",
    "NO988077917MVA ",
    "-",
    "０２０１３２",
    "https://12345678901 ",
    "12345678-1234-1234-1234-123456789012",
];

#[test]
fn work_grows_as_the_text_does() {
    for part in PARTS {
        let (half, whole) = (work_of(part, 100_000), work_of(part, 200_000));
        assert!(whole <= half * 2 + half / 20 + 100, "{part:?}: {half} and then {whole}");
        assert!(whole <= 200_000 * 60, "{part:?}: {whole}");
    }
}

#[test]
fn ten_million_digits_are_read_once() {
    let digits = work_of("0123456789", 10_000_000);
    assert!(digits <= 10_000_000 * 2, "{digits}");
}

/// A long row of signs that cannot be seen, between digits.
#[test]
fn signs_that_cannot_be_seen_are_no_burden() {
    let work = |count: usize| {
        let gap = "\u{200b}".repeat(count);
        let text = format!("1 {gap}2 {gap}3 {gap}4 {gap}5 {gap}6 {gap}7 {gap}8 {gap}9 {gap}");
        work::reset();
        let _ = hits(&text);
        work::count()
    };
    let (half, whole) = (work(10_000), work(20_000));
    assert!(whole <= half * 2 + half / 20 + 100, "{half} and then {whole}");
}
