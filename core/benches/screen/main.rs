//! How long screening a message takes, against the same put together from regular expressions, an automaton for the
//! terms, normalisation and segmentation: with care ("tuned parts"), and as their first examples show ("naive").
//! Run with `cargo bench -p cocareer --features yaml --bench screen`, with the names of
//! parts (`-- compare apart wider linear`) for these only.
//!
//! All take turns inside one process, because machines change speed while they run.
#![allow(missing_docs, reason = "benches have no readers of documentation")]
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    unreachable_pub,
    reason = "a bench that cannot run should stop and say so"
)]

mod corpus;
mod count;
mod peers;

use std::hint::black_box;
use std::time::Instant;

use cocareer::model::{
    Engagement, GroupAgreement, ScreeningAction, ScreeningLists, ScreeningTerm, Surface, TextRule, WordClass,
};
use cocareer::{Policy, Settings, Verdict, screen};

#[global_allocator]
static MEMORY: count::Counted = count::Counted;

const MESSAGES: usize = 20_000;
const TERMS: usize = 2_000;
const ROUNDS: usize = 15;
const MOST_CHARACTERS: u32 = 200;

/// The policy with the terms, whose forms are looked for too when a word class is given.
fn policy(terms: &[String], class: Option<WordClass>, compounds: bool) -> Policy {
    let term = |text: &String| ScreeningTerm {
        text: Some(text.clone()),
        action: Some(ScreeningAction::Warn),
        language: Some("nn".to_owned()),
        word_class: class,
        compounds: Some(compounds),
        ..ScreeningTerm::default()
    };
    let lists = ScreeningLists { terms: terms.iter().map(term).collect(), ..ScreeningLists::default() };
    let rule = TextRule { max_characters: Some(MOST_CHARACTERS), ..TextRule::default() };
    let agreement = GroupAgreement { text_rule: Some(rule), ..GroupAgreement::default() };
    let engagement = Engagement { group_agreement: Some(agreement), ..Engagement::default() };
    Policy::new(Some(&engagement), Some(&lists), &Settings::default())
}

fn nanos(begin: Instant, count: usize) -> f64 {
    begin.elapsed().as_secs_f64() * 1e9 / count as f64
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}

/// What takes turns: a name, and what it does with a text.
type Turn<'a> = (&'a str, &'a mut dyn FnMut(&str));
/// A kind of messages: a name, and which they are.
type Kind<'a> = (&'a str, &'a dyn Fn(&str) -> bool);
/// A part of the bench.
type Section = (&'static str, fn(&[&str], &[String]));

/// The median time of one message for each of the screeners, taken in turns.
fn measure(messages: &[&str], screeners: &mut [Turn<'_>]) -> Vec<f64> {
    let mut times = vec![Vec::new(); screeners.len()];
    for _ in 0..ROUNDS {
        for ((_, screener), times) in screeners.iter_mut().zip(&mut times) {
            let begin = Instant::now();
            for message in messages {
                screener(black_box(message));
            }
            times.push(nanos(begin, messages.len()));
        }
    }
    times.into_iter().map(median).collect()
}

fn compare(messages: &[&str], terms: &[String]) {
    let ours = policy(terms, None, false);
    let mut tuned = peers::Tuned::new(terms);
    let mut sparing = peers::Tuned::new(terms);
    sparing.limit = MOST_CHARACTERS as usize;
    let naive = peers::Naive::new(terms);
    let bytes: usize = messages.iter().map(|message| message.len()).sum();
    let average = bytes as f64 / messages.len() as f64;
    let found = messages.iter().filter(|one| screen(&ours, one, Surface::Message).verdict != Verdict::Clean);
    let other = messages.iter().filter(|one| {
        let (terms, identifiers, characters) = tuned.screen(one);
        terms + identifiers > 0 || characters > MOST_CHARACTERS as usize
    });
    println!(
        "{} messages of {average:.0} bytes, {} terms; something found in {} (tuned parts: {})",
        messages.len(),
        terms.len(),
        found.count(),
        other.count(),
    );
    println!("tuned parts: automaton of {} KB", tuned.memory() / 1_000);
    let screeners: &mut [Turn<'_>] = &mut [
        ("cocareer", &mut |text| drop(black_box(screen(&ours, text, Surface::Message)))),
        ("tuned parts", &mut |text| _ = black_box(tuned.screen(text))),
        ("tuned parts, short texts not counted", &mut |text| _ = black_box(sparing.screen(text))),
        ("naive", &mut |text| _ = black_box(naive.screen(text))),
    ];
    let times = measure(messages, screeners);
    for ((name, _), time) in screeners.iter().zip(&times) {
        let ratio = time / times[0];
        println!("{name:<40} {time:>9.0} ns a message {ratio:>7.2} {:>8.1} MB/s", average * 1e3 / time);
    }
}

/// Kinds of messages apart: what each costs.
fn apart(messages: &[&str], terms: &[String]) {
    let ours = policy(terms, None, false);
    let has_digit = |one: &str| one.bytes().any(|byte| byte.is_ascii_digit());
    let is_emoji = |one: char| one >= '\u{2000}';
    let kinds: [Kind<'_>; 5] = [
        ("ASCII without digits", &|one| one.is_ascii() && !has_digit(one)),
        ("ASCII with digits", &|one| one.is_ascii() && has_digit(one)),
        ("letters outside ASCII", &|one| !one.is_ascii() && !one.contains(is_emoji)),
        ("emoji", &|one| one.contains(is_emoji)),
        ("clean", &|_| true),
    ];
    for (name, is) in kinds {
        let clean = |one: &&&str| screen(&ours, one, Surface::Message) == cocareer::Screening::default();
        let some: Vec<&str> = messages.iter().filter(|one| is(one)).filter(clean).copied().collect();
        let before = count::calls();
        for one in &some {
            black_box(screen(&ours, one, Surface::Message));
        }
        let calls = count::calls() - before;
        let mut ours = |text: &str| drop(black_box(screen(&ours, text, Surface::Message)));
        let time = measure(&some, &mut [("", &mut ours)])[0];
        println!("{name:<24} {:>6} clean messages {time:>6.0} ns, memory taken {calls} times", some.len());
    }
}

/// Texts from 10 bytes to 10 MB.
fn linear(messages: &[&str], terms: &[String]) {
    let ours = policy(terms, None, false);
    let clean = |one: &&&str| screen(&ours, one, Surface::Message) == cocareer::Screening::default();
    let all: Vec<&str> = messages.iter().filter(clean).copied().collect();
    let mut text = all.join("\n");
    while text.len() < 10_000_000 {
        text = text.clone() + "\n" + &text;
    }
    for size in [10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000] {
        let end = (size..).find(|end| text.is_char_boundary(*end)).expect("an end");
        let part = &text[..end];
        let repeats = (10_000_000 / size).min(100_000);
        let mut times = Vec::new();
        for _ in 0..5 {
            let begin = Instant::now();
            for _ in 0..repeats {
                black_box(screen(&ours, black_box(part), Surface::Message));
            }
            times.push(nanos(begin, repeats));
        }
        let time = median(times);
        println!("{size:>9} bytes {:>12.2} µs {:>6.2} ns a byte", time / 1e3, time / size as f64);
    }
}

/// Policies whose terms have forms, are found in compounds, and are seen through disguises.
fn wider(messages: &[&str], terms: &[String]) {
    for (name, class, compounds) in [
        ("invariable words", None, false),
        ("nouns with all forms", Some(WordClass::Noun), false),
        ("verbs with all forms", Some(WordClass::Verb), false),
        ("nouns in compounds too", Some(WordClass::Noun), true),
    ] {
        let (before, begin) = (count::bytes(), Instant::now());
        let ours = policy(terms, class, compounds);
        let (memory, made) = (count::bytes() - before, nanos(begin, 1) / 1e6);
        let mut ours = |text: &str| drop(black_box(screen(&ours, text, Surface::Message)));
        let time = measure(messages, &mut [("", &mut ours)])[0];
        println!("{name:<24} {time:>6.0} ns, policy of {:>5} KB made in {made:.1} ms", memory / 1_000);
    }
}

fn main() {
    let (messages, terms) = corpus::messages(MESSAGES, TERMS);
    let messages: Vec<&str> = messages.iter().map(String::as_str).collect();
    let parts: [Section; 4] = [("compare", compare), ("apart", apart), ("wider", wider), ("linear", linear)];
    let asked: Vec<String> = std::env::args().skip(1).filter(|one| !one.starts_with('-')).collect();
    for (name, part) in parts {
        if asked.is_empty() || asked.iter().any(|one| one == name) {
            part(&messages, &terms);
        }
    }
}
