#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]
use super::*;
#[test]
fn show() {
    for w in ["himmel", "dom", "jente"] {
        println!("{:?}", forms(w, Some(TextLanguage::Bokmal), Some(WordClass::Noun)));
    }
    for w in ["katu", "lehti", "tyttö", "asukas", "kala"] {
        println!("{:?}", forms(w, Some(TextLanguage::Finnish), Some(WordClass::Noun)));
    }
}
