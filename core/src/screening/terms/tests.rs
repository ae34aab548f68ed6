//! Finding terms, against a matcher that is slow and plain to see.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice, reason = "tests")]

mod oracle;

use proptest::prelude::*;
use unicode_normalization::UnicodeNormalization as _;

use super::TermSet;
use crate::model::{
    Disguise, MatchConfidence, MatchKind, PersonNames, ScreeningAction, ScreeningLists, ScreeningTerm,
    TermMatching, WordClass,
};
use crate::screening::hit::{Evidence, Hit};
use crate::screening::sweep::sweep;

fn term(text: &str) -> ScreeningTerm {
    let action = Some(ScreeningAction::Warn);
    ScreeningTerm { text: Some(text.to_owned()), action, ..ScreeningTerm::default() }
}

fn nynorsk(text: &str, class: WordClass) -> ScreeningTerm {
    ScreeningTerm { language: Some("nn".to_owned()), word_class: Some(class), ..term(text) }
}

fn lists(terms: Vec<ScreeningTerm>) -> ScreeningLists {
    ScreeningLists { terms, ..ScreeningLists::default() }
}

fn find(lists: &ScreeningLists, text: &str) -> Vec<Hit> {
    let mut hits = Vec::new();
    sweep(text, &TermSet::new(lists), &mut hits);
    hits
}

/// The words that are found, and what speaks for them.
fn found<'t>(lists: &ScreeningLists, text: &'t str) -> Vec<(&'t str, Option<u32>, bool)> {
    let hits = find(lists, text);
    let shown = |hit: &Hit| (&text[hit.start..hit.end], hit.entry, hit.evidence.has(Evidence::DISGUISED));
    hits.iter().map(shown).collect()
}

fn words<'t>(lists: &ScreeningLists, text: &'t str) -> Vec<&'t str> {
    found(lists, text).into_iter().map(|(word, ..)| word).collect()
}

#[test]
fn a_word_is_found_however_it_is_written() {
    let lists = lists(vec![term("blåbær"), term("ost")]);
    for text in
        ["blåbær", "BLÅBÆR", "Bla\u{30a}bær", "ｂｌåｂær", "🙂blåbær🙂", "(blåbær)", "“blåbær”", "x.blåbær-y"]
    {
        assert_eq!(words(&lists, text).len(), 1, "{text}");
    }
    for text in ["blabær", "blåbærs", "xblåbær", "blåbær1", "blå bær", "blåbær\u{301}", "søblåbær", "posten"]
    {
        assert_eq!(words(&lists, text), [""; 0], "{text}");
    }
    assert_eq!(found(&lists, "o\u{ad}st"), [("o\u{ad}st", Some(1), true)]);
    assert_eq!(found(&lists, "x \u{200b}OST\u{200b} y"), [("OST", Some(1), false)]);
}

#[test]
fn a_word_is_found_at_every_place_of_a_block() {
    let lists = lists(vec![term("eksamensangst"), term("å")]);
    for before in 0..200 {
        for (padding, end) in [(" ", ""), (".", "!"), ("å", "."), ("🙂", "🙂")] {
            let text = format!("{} EKSAMENSANGST{end}", padding.repeat(before));
            assert!(words(&lists, &text).contains(&"EKSAMENSANGST"), "{text}");
        }
    }
}

#[test]
fn forms_and_compounds_are_found() {
    let mut exam = nynorsk("eksamen", WordClass::Noun);
    exam.compounds = Some(true);
    let text = "Eksamenen, eksamensoppgåve og hausteksamenar, ikkje eksam eller eksamenst. ";
    assert_eq!(words(&lists(vec![exam]), text), ["Eksamenen", "eksamensoppgåve", "hausteksamenar"]);
    let mut rus = nynorsk("rus", WordClass::Noun);
    rus.compounds = Some(true);
    rus.except = vec!["Citrus".to_owned(), "rusten".to_owned()];
    let text = "rusen russisk CITRUS rusten rustent rusbruk";
    assert_eq!(words(&lists(vec![rus]), text), ["rusen", "rustent", "rusbruk"]);
}

#[test]
fn beginnings_and_insides_are_found() {
    let kind = |text: &str, matching| ScreeningTerm { matching: Some(matching), ..term(text) };
    let all =
        lists(vec![kind("ras", TermMatching::Prefix), kind("tøy", TermMatching::Substring), term("#fy")]);
    let text = "Rasande kras leketøykasse #FY x#fy #fysisk";
    assert_eq!(words(&all, text), ["Rasande", "tøy", "#FY", "#fy"]);
}

#[test]
fn phrases_and_names_have_anything_between_that_they_may() {
    let mut all = lists(vec![term("ta  livet")]);
    let person = PersonNames {
        names: vec!["Anne-Marie Ås".to_owned(), "Li".to_owned()],
        handles: vec!["anne_m".to_owned()],
        ..PersonNames::default()
    };
    all.people = vec![person];
    assert_eq!(words(&all, "ta\u{a0}\n livet ta-livet"), ["ta\u{a0}\n livet"]);
    let text = "anne marie-ås, Anne-Marie Ås' ven LI, @anne_m, ikkje annemarie ås eller anne  marie ås";
    assert_eq!(words(&all, text), ["anne marie-ås", "Anne-Marie Ås", "Anne-Marie Ås'", "LI", "@anne_m"]);
    assert!(find(&all, text).iter().all(|hit| hit.kind == MatchKind::PersonName && hit.entry == Some(0)));
}

#[test]
fn what_is_allowed_shields_what_is_inside_of_it() {
    let allow = |text: &str| ScreeningTerm { action: Some(ScreeningAction::Allow), ..term(text) };
    let all = lists(vec![term("dum"), allow("dum dum ris"), allow("ris")]);
    assert_eq!(words(&all, "dum dum ris"), [""; 0]);
    assert_eq!(words(&all, "ris dum"), ["dum"]);
    let longer = lists(vec![term("dum ris"), allow("dum")]);
    assert_eq!(words(&longer, "dum ris"), ["dum ris"]);
}

#[test]
fn of_the_same_words_the_strictest_counts() {
    let block = ScreeningTerm { action: Some(ScreeningAction::Block), ..term("DUM") };
    assert_eq!(found(&lists(vec![term("dum"), block.clone(), block]), "dum"), [("dum", Some(1), false)]);
}

#[test]
fn disguises_are_seen_through_where_the_list_asks_for_it() {
    let through = |all: &[Disguise]| {
        let exam = ScreeningTerm { sees_through: all.to_vec(), ..term("eksamen") };
        lists(vec![exam, ScreeningTerm { sees_through: all.to_vec(), ..term("tull") }])
    };
    use Disguise::{ConfusableLetters, SpacedLetters};
    let (letters, spaces) = (through(&[ConfusableLetters]), through(&[SpacedLetters]));
    for text in ["3ks@m3n", "\u{435}ksamen", "EKS4MEN", "tu1l!", "(tu!!)"] {
        assert_eq!(words(&letters, text).len(), 1, "{text}");
        assert_eq!(words(&spaces, text).len(), 0, "{text}");
    }
    for text in ["e k s a m e n", "T.U.L.L", "eg t-u-l-l då", "x t u l l y"] {
        assert_eq!(words(&spaces, text).len(), 1, "{text}");
        assert_eq!(words(&letters, text).len(), 0, "{text}");
    }
    let both = through(&[SpacedLetters, ConfusableLetters]);
    assert_eq!(found(&both, "nei, t u 1 l!"), [("t u 1 l", Some(1), true)]);
    assert_eq!(find(&both, "t u 1 l")[0].confidence, MatchConfidence::Likely);
    for text in ["tuli", "x3ks@m3n", "eks@mens", "t u\nl l", "tu ll", "t u l"] {
        assert_eq!(words(&both, text), [""; 0], "{text}");
    }
    assert_eq!(found(&both, "tull"), [("tull", Some(1), false)]);
}

#[test]
fn long_and_empty_terms_are_not_looked_for() {
    let long = "a".repeat(65);
    let all = lists(vec![term(""), term(" "), term("\u{ad}"), term(&long), term(&"b".repeat(64))]);
    assert_eq!(words(&all, &format!("  {long} \u{ad}\u{ad} ")), [""; 0]);
    assert_eq!(words(&all, &"b".repeat(64)).len(), 1);
}

#[test]
fn every_short_text_of_few_letters_is_searched_right() {
    let some = |matching, compounds: bool| {
        let some = ["ab", "a", "b a", "åb", "aåb"].map(|text| ScreeningTerm {
            matching: Some(matching),
            compounds: Some(compounds),
            ..term(text)
        });
        lists(Vec::from(some))
    };
    let mut names = lists(vec![]);
    names.people =
        vec![PersonNames { names: vec!["a b".to_owned(), "å".to_owned()], ..PersonNames::default() }];
    let all = [
        some(TermMatching::WholeWord, false),
        some(TermMatching::WholeWord, true),
        some(TermMatching::Prefix, false),
        some(TermMatching::Substring, false),
        names,
    ];
    for lists in all {
        let set = TermSet::new(&lists);
        for number in 0..7_usize.pow(5) {
            let mut rest = number;
            let mut text = String::new();
            while rest > 0 {
                text.push(['a', 'b', 'å', '\u{30a}', ' ', '-', '\u{ad}'][rest % 7]);
                rest /= 7;
            }
            let mut hits = Vec::new();
            sweep(&text, &set, &mut hits);
            assert_eq!(hits, oracle::find(&lists, &text), "{text:?} {lists:?}");
        }
    }
}

/// One of the ways to write a word.
fn written(word: &str, way: usize) -> String {
    match way {
        0 => word.to_uppercase(),
        1 => word.nfd().collect(),
        2 => word.chars().map(full_width).collect(),
        3 => word.chars().flat_map(|one| [one, '\u{ad}']).collect(),
        4 => word.chars().flat_map(|one| [one, ' ']).collect(),
        5 => word.replace('a', "@").replace('o', "0"),
        6 => word.replace('a', "а"),
        _ => word.to_owned(),
    }
}

fn full_width(one: char) -> char {
    let wide = u32::from(one).checked_sub(0x21).filter(|place| *place < 0x5e);
    wide.and_then(|place| char::from_u32(0xff01 + place)).unwrap_or(one)
}

const WORDS: [&str; 12] =
    ["ost", "osten", "båt", "tåbåt", "as", "ta osten", "oste-tå", "#ost", "kasse", "ß", "østa", "aå"];
const BETWEEN: [&str; 12] = ["", "", "", " ", " ", "-", ".", "  ", "🙂", "\u{200b}", "’", "\n"];

fn a_list() -> impl Strategy<Value = ScreeningLists> {
    let word = proptest::sample::select(&WORDS[..]);
    let action = proptest::sample::select(ScreeningAction::ALL);
    let matching = proptest::sample::select(TermMatching::ALL);
    let noun = proptest::option::of(Just(WordClass::Noun));
    let through = proptest::sample::subsequence(Disguise::ALL.to_vec(), 0..=2);
    let except = proptest::collection::vec(proptest::sample::select(&WORDS[..]), 0..2);
    let parts = (word.clone(), action, matching, noun, any::<bool>(), through, except);
    let terms = proptest::collection::vec(parts, 0..6);
    let people = proptest::collection::vec(proptest::collection::vec(word, 0..3), 0..3);
    (terms, people).prop_map(|(terms, people)| {
        let terms = terms.into_iter().map(|(word, action, matching, class, compounds, through, except)| {
            ScreeningTerm {
                action: Some(action),
                matching: Some(matching),
                word_class: class,
                language: Some("nb".to_owned()),
                compounds: Some(compounds),
                sees_through: through,
                except: except.into_iter().map(str::to_owned).collect(),
                ..term(word)
            }
        });
        let person = |names: Vec<&str>| PersonNames {
            names: names.iter().map(|name| (*name).to_owned()).collect(),
            handles: names.first().map(|name| (*name).to_owned()).into_iter().collect(),
            ..PersonNames::default()
        };
        let people = people.into_iter().map(person).collect();
        ScreeningLists { terms: terms.collect(), people, ..ScreeningLists::default() }
    })
}

fn a_text() -> impl Strategy<Value = String> {
    let word = proptest::sample::select(&WORDS[..]);
    let between = proptest::sample::select(&BETWEEN[..]);
    let part = (word, 0..12_usize, between).prop_map(|(word, way, between)| written(word, way) + between);
    proptest::collection::vec(part, 0..9).prop_map(|parts| parts.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn finds_what_the_slow_matcher_finds(lists in a_list(), text in a_text()) {
        prop_assert_eq!(find(&lists, &text), oracle::find(&lists, &text), "{:?}", text);
    }

    #[test]
    fn finds_in_any_text_what_the_slow_matcher_finds(lists in a_list(), text in "\\PC{0,40}") {
        prop_assert_eq!(find(&lists, &text), oracle::find(&lists, &text), "{:?}", text);
    }
}
