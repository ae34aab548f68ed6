//! Edits of random documents: random values, random layouts, random comments, random changes.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::write::is_only_text;
use super::{Change, EditError, apply_changes};
use crate::document::tree::{Node, NodeValue};
use crate::document::{Format, Source};
use crate::pointer::{is_within, push_segment, segments};
use crate::settings::Limits;

const KEYS: [&str; 9] = ["a", "b", "cc", "d e", "é", "x.y", "no", "1", "h: i"];
const TEXTS: [&str; 10] =
    ["word", "two words", "æøå", "it's", "a: b", "# x", "", " lead", "true", "2026-11-24"];

pub(super) fn any_value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Into::into),
        any::<i16>().prop_map(Into::into),
        prop::sample::select(&TEXTS[..]).prop_map(Into::into),
        Just(json!("one\ntwo\n")),
        Just(json!("one\ntwo")),
        Just(json!("one\n\n# two\n")),
        any::<String>().prop_map(Into::into),
    ];
    leaf.prop_recursive(4, 24, 5, |inner| {
        let keys = prop::sample::select(&KEYS[..]).prop_map(str::to_owned);
        prop_oneof![
            1 => prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            2 => prop::collection::btree_map(keys, inner, 0..5)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

/// A small generator of choices, so that proptest has only values and one number to make smaller.
pub(super) struct Dice(pub(super) u64);

impl Dice {
    pub(super) fn roll(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % sides
    }

    pub(super) fn one_in(&mut self, sides: u64) -> bool {
        self.roll(sides) == 0
    }
}

/// What a comment belongs to.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Of {
    /// The value whose pointer it has: it stands above it or behind it.
    Entry,
    /// What is in the object or list whose pointer it has.
    Inside,
    /// The whole document.
    Head,
}

/// A text that was made up, and what is in it.
struct Made {
    dice: Dice,
    yaml: bool,
    text: String,
    comments: Vec<(String, Of, String)>,
}

impl Made {
    fn new(value: &Value, format: Format, seed: u64) -> Self {
        let (dice, yaml) = (Dice(seed), format == Format::Yaml);
        let mut made = Self { dice, yaml, text: String::new(), comments: Vec::new() };
        if yaml && made.dice.one_in(4) {
            made.text.push_str("---\n");
        }
        if yaml && is_filled(value) && !made.dice.one_in(8) {
            if made.dice.one_in(2) {
                made.comment_line(0, Of::Head, "");
            }
            made.block(value, 0, "", true);
        } else {
            made.inline(value, 2, "");
            made.text.push_str(if made.dice.one_in(2) { "\n" } else { "" });
        }
        if made.dice.one_in(3) {
            made.text = made.text.replace('\n', "\r\n");
        }
        if made.dice.one_in(4) {
            made.text.insert(0, '\u{feff}');
        }
        made
    }

    fn comment(&mut self, of: Of, pointer: &str) {
        let name = format!("#c{}.", self.comments.len());
        self.text.push_str(&name);
        self.comments.push((name, of, pointer.to_owned()));
    }

    fn comment_line(&mut self, column: usize, of: Of, pointer: &str) {
        self.text.push_str(&" ".repeat(column));
        self.comment(of, pointer);
        self.text.push('\n');
    }

    /// An object or list by indentation. `fresh`: it begins on a line of its own.
    fn block(&mut self, value: &Value, column: usize, pointer: &str, fresh: bool) {
        let entries = entries(value, pointer);
        for (index, (key, below, place)) in entries.iter().enumerate() {
            if index > 0 || fresh {
                if self.dice.one_in(8) {
                    self.text.push('\n');
                    self.comment_line(column, Of::Inside, pointer);
                    self.text.push('\n');
                } else if self.dice.one_in(8) {
                    self.text.push('\n');
                }
                for _ in 0..self.dice.roll(3) {
                    // At the head of a document, nobody knows what comments are about.
                    let of = if index == 0 && pointer.is_empty() { Of::Head } else { Of::Entry };
                    self.comment_line(column, of, place);
                }
                self.text.push_str(&" ".repeat(column));
            }
            match key {
                Some(key) => {
                    let key = self.text_of(key, true);
                    self.text.push_str(&key);
                    self.text.push(':');
                    self.behind_key(below, column, place);
                }
                None => {
                    self.text.push('-');
                    self.behind_dash(below, column, place);
                }
            }
        }
        if column > 0 && self.dice.one_in(6) && !self.text.ends_with(": |\n") {
            self.comment_line(column, Of::Inside, pointer);
        }
    }

    fn behind_key(&mut self, value: &Value, column: usize, pointer: &str) {
        if !is_filled(value) || self.dice.one_in(4) {
            return self.simple(value, column, pointer);
        }
        self.maybe_comment(pointer);
        self.text.push('\n');
        let step = usize::try_from(self.dice.roll(3)).expect("small");
        let step = if value.is_array() { step } else { step + 1 };
        // Comments at the column of the key would be about the next key.
        if step == 0 {
            return self.tight_list(value, column, pointer);
        }
        self.block(value, column + step, pointer, true);
    }

    fn tight_list(&mut self, value: &Value, column: usize, pointer: &str) {
        for (_, below, place) in entries(value, pointer) {
            self.text.push_str(&" ".repeat(column));
            self.text.push('-');
            self.behind_dash(&below, column, &place);
        }
    }

    fn behind_dash(&mut self, value: &Value, column: usize, pointer: &str) {
        if !is_filled(value) || self.dice.one_in(4) {
            return self.simple(value, column, pointer);
        }
        if self.dice.one_in(5) {
            self.maybe_comment(pointer);
            self.text.push('\n');
            self.block(value, column + 2, pointer, true);
        } else {
            self.text.push(' ');
            self.block(value, column + 2, pointer, false);
        }
    }

    /// A value on the line of its key or dash, and all to the end of its lines.
    fn simple(&mut self, value: &Value, column: usize, pointer: &str) {
        if let Some(text) = value.as_str().filter(|text| text.starts_with("one\n")) {
            if self.dice.one_in(2) {
                self.text.push_str(if text.ends_with('\n') { " |" } else { " |-" });
                self.maybe_comment(pointer);
                for line in text.lines() {
                    let indent = if line.is_empty() { 0 } else { column + 2 };
                    self.text.push_str(&format!("\n{}{line}", " ".repeat(indent)));
                }
                self.text.push('\n');
                return;
            }
        }
        if value.as_str() == Some("two words") && self.dice.one_in(2) {
            let quote = ["", "'", "\""][usize::try_from(self.dice.roll(3)).expect("small")];
            let indent = " ".repeat(column + 2);
            self.text.push_str(&format!(" {quote}two\n{indent}words{quote}"));
        } else if !(value.is_null() && self.dice.one_in(2)) {
            self.text.push(' ');
            self.inline(value, column + 2, pointer);
        }
        self.maybe_comment(pointer);
        self.text.push('\n');
    }

    fn maybe_comment(&mut self, pointer: &str) {
        if self.yaml && self.dice.one_in(3) {
            self.text.push_str(if self.dice.one_in(2) { " " } else { "   " });
            self.comment(Of::Entry, pointer);
        }
    }

    /// JSON, and what YAML has of it.
    fn inline(&mut self, value: &Value, column: usize, pointer: &str) {
        let (open, close) = match value {
            Value::Array(_) => ('[', ']'),
            Value::Object(_) => ('{', '}'),
            Value::String(text) => {
                let text = self.text_of(text, true);
                return self.text.push_str(&text);
            }
            simple => return self.text.push_str(&simple.to_string()),
        };
        self.text.push(open);
        let entries = entries(value, pointer);
        let pad = if self.dice.one_in(2) { " " } else { "" };
        let lines = !entries.is_empty() && self.dice.one_in(3);
        for (index, (key, below, place)) in entries.iter().enumerate() {
            match lines {
                true => self.text.push_str(&format!("\n{}", " ".repeat(column + 2))),
                false => self.text.push_str(if index == 0 { pad } else { " " }),
            }
            if let Some(key) = key {
                let key = self.text_of(key, true);
                self.text.push_str(&format!("{key}: "));
            }
            self.inline(below, column + 2, place);
            let is_last = index + 1 == entries.len();
            if !is_last || (self.yaml && self.dice.one_in(4)) {
                self.text.push(',');
            }
            if lines {
                self.maybe_comment(place);
            }
        }
        let end = if lines { format!("\n{}", " ".repeat(column)) } else { pad.to_owned() };
        self.text.push_str(&end);
        self.text.push(close);
    }

    fn text_of(&mut self, text: &str, in_flow: bool) -> String {
        let is_word = text.chars().all(|letter| letter.is_alphabetic() || letter == ' ');
        match self.dice.roll(3) {
            0 if self.yaml && is_word && text.trim() == text && is_only_text(text) => text.to_owned(),
            1 if self.yaml && in_flow && text.chars().all(|letter| matches!(letter, ' '..='~' | 'é')) => {
                format!("'{}'", text.replace('\'', "''"))
            }
            _ => super::write::Style::new(Format::Json).inline(
                &text.into(),
                true,
                super::write::Quotes::Double,
            ),
        }
    }
}

fn is_filled(value: &Value) -> bool {
    match value {
        Value::Array(items) => !items.is_empty(),
        Value::Object(members) => !members.is_empty(),
        _ => false,
    }
}

/// What an object or list holds: key, value, pointer.
fn entries(value: &Value, pointer: &str) -> Vec<(Option<String>, Value, String)> {
    let place = |name: &str| {
        let mut place = pointer.to_owned();
        push_segment(&mut place, name);
        place
    };
    match value {
        Value::Array(items) => items
            .iter()
            .enumerate()
            .map(|(index, item)| (None, item.clone(), place(&index.to_string())))
            .collect(),
        Value::Object(members) => {
            members.iter().map(|(key, value)| (Some(key.clone()), value.clone(), place(key))).collect()
        }
        _ => Vec::new(),
    }
}

fn places(value: &Value, pointer: &str, out: &mut Vec<String>) {
    out.push(pointer.to_owned());
    for (_, below, place) in entries(value, pointer) {
        places(&below, &place, out);
    }
}

/// Up to four changes at places of `value` and at places that it lacks.
fn some_changes(value: &Value, fresh: &Value, dice: &mut Dice) -> Vec<Change> {
    let mut all = Vec::new();
    places(value, "", &mut all);
    let count = 1 + dice.roll(4);
    let change = |_| {
        let index = usize::try_from(dice.roll(u64::try_from(all.len()).expect("small"))).expect("small");
        let pointer = all[index].clone();
        match (dice.roll(4), value.pointer(&pointer)) {
            (0, _) if !pointer.is_empty() => Change { pointer, to: None },
            (1 | 2, Some(Value::Array(_))) => {
                Change { pointer: format!("{pointer}/-"), to: Some(fresh.clone()) }
            }
            (1, Some(Value::Object(_) | Value::Null)) => {
                Change { pointer: format!("{pointer}/new"), to: Some(fresh.clone()) }
            }
            (2, Some(Value::Object(_) | Value::Null)) => {
                Change { pointer: format!("{pointer}/made/new"), to: Some(fresh.clone()) }
            }
            _ => Change { pointer, to: Some(fresh.clone()) },
        }
    };
    (0..count).map(change).collect()
}

fn overlaps(changes: &[Change]) -> bool {
    changes.iter().enumerate().any(|(index, left)| {
        let others = changes.iter().enumerate().filter(|(other, _)| *other != index);
        others.into_iter().any(|(_, right)| is_within(&left.pointer, &right.pointer))
    })
}

/// The changes made to the value, in the simplest way there is.
fn changed(value: &Value, changes: &[Change]) -> Value {
    let mut after = value.clone();
    for change in changes.iter().filter(|change| value.pointer(&change.pointer).is_some()) {
        if let Some(to) = &change.to {
            *after.pointer_mut(&change.pointer).expect("there") = to.clone();
        }
    }
    for change in changes.iter().filter(|change| value.pointer(&change.pointer).is_none()) {
        let mut here = &mut after;
        for name in segments(&change.pointer) {
            if here.is_null() {
                *here = json!({});
            }
            here = match here {
                Value::Object(members) => members.entry(name).or_insert(Value::Null),
                Value::Array(items) => {
                    let index = name.parse().unwrap_or(items.len());
                    if index == items.len() {
                        items.push(Value::Null);
                    }
                    &mut items[index]
                }
                _ => panic!("only objects, lists and null grow"),
            };
        }
        *here = change.to.clone().expect("only what is there goes");
    }
    let mut gone = changes.iter().filter(|change| change.to.is_none()).collect::<Vec<_>>();
    gone.sort_by(|left, right| crate::pointer::compare(&right.pointer, &left.pointer));
    for change in gone {
        let (above, _) = change.pointer.rsplit_once('/').expect("not the root");
        let name = segments(&change.pointer).last().expect("not the root");
        match after.pointer_mut(above).expect("there") {
            Value::Object(members) => drop(members.remove(&name)),
            Value::Array(items) => drop(items.remove(name.parse().expect("an index"))),
            _ => panic!("only objects and lists hold something"),
        }
    }
    after
}

fn says(node: &Node, value: &Value) -> bool {
    match (&node.value, value) {
        (NodeValue::Null, Value::Null) => true,
        (NodeValue::Flag(left), Value::Bool(right)) => left == right,
        (NodeValue::Number(left), Value::Number(right)) => *left == right.to_string(),
        (NodeValue::Text(left), Value::String(right)) => left == right,
        (NodeValue::Plain(_), Value::Null) => node.is_null(),
        (NodeValue::Plain(left), Value::String(right)) => left == right && is_only_text(left),
        (NodeValue::Plain(left), Value::Bool(_) | Value::Number(_)) => left == &value.to_string(),
        (NodeValue::List(left), Value::Array(right)) => {
            left.len() == right.len() && left.iter().zip(right).all(|(left, right)| says(left, right))
        }
        (NodeValue::Object(left), Value::Object(right)) => {
            let same = |key: &str, node| right.get(key).is_some_and(|value| says(node, value));
            left.len() == right.len() && left.iter().all(|member| same(&member.key, &member.value))
        }
        _ => false,
    }
}

fn tree(text: &str, format: Format) -> Node {
    let source = Source::new(text.as_bytes(), format, &Limits::default()).expect("a text");
    source.tree(&Limits::default()).unwrap_or_else(|error| panic!("{error} in\n{text}"))
}

/// Whether a comment must be there after the changes, must be gone, or may be either.
fn fate(value: &Value, changes: &[Change], of: Of, pointer: &str) -> Option<bool> {
    let mut stays = Some(true);
    for change in changes.iter().filter(|change| value.pointer(&change.pointer).is_some()) {
        let inside = is_within(pointer, &change.pointer) && (of == Of::Inside || pointer != change.pointer);
        match &change.to {
            _ if of == Of::Head => {}
            // A comment between others stays when all of them go one by one, but not always in brackets.
            None if is_within(pointer, &change.pointer) => return Some(false),
            Some(_) if inside => stays = None,
            _ => {}
        }
    }
    stays
}

/// How a set of changes ended, when it ended well.
#[derive(Clone, Copy)]
enum Outcome {
    Made,
    Overlap,
    Refused,
}

fn check(format: Format, value: &Value, fresh: &Value, seed: u64) -> Result<Outcome, TestCaseError> {
    let mut made = Made::new(value, format, seed);
    let text = made.text.clone();
    prop_assert!(says(&tree(&text, format), value), "the generator is wrong:\n{}", text);
    let changes = some_changes(value, fresh, &mut made.dice);
    let after = match apply_changes(&text, format, &changes, &Limits::default()) {
        Err(EditError::Overlap { .. }) => {
            prop_assert!(overlaps(&changes), "no overlap in {:?}", changes);
            return Ok(Outcome::Overlap);
        }
        Err(EditError::Unsupported { reason, .. }) => {
            prop_assert_eq!(reason, "there is a comment between the brackets");
            return Ok(Outcome::Refused);
        }
        Err(other) => {
            prop_assert!(false, "{} for {:?} in\n{}", other, changes, text);
            return Ok(Outcome::Refused);
        }
        Ok(after) => after,
    };
    prop_assert!(!overlaps(&changes), "overlap in {:?}", changes);
    let right = says(&tree(&after, format), &changed(value, &changes));
    prop_assert!(right, "{:?} makes of\n{}\nthis:\n{}", changes, text, after);
    prop_assert_eq!(text.starts_with('\u{feff}'), after.starts_with('\u{feff}'));
    let bare = |text: &str| text.replace("\r\n", "").contains('\n');
    prop_assert!(bare(&text) || bare(&after) <= !text.contains('\n'), "mixed line breaks in\n{:?}", after);
    for (name, of, pointer) in &made.comments {
        let expected = fate(value, &changes, *of, pointer);
        let wrong = expected.is_some_and(|expected| after.contains(name.as_str()) != expected);
        prop_assert!(!wrong, "{} {:?} with {:?}:\n{}\nto\n{}", name, expected, changes, text, after);
    }
    Ok(Outcome::Made)
}

fn run(format: Format) {
    let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig {
        cases: 3_000,
        failure_persistence: None,
        ..ProptestConfig::default()
    });
    let counts = core::cell::Cell::new([0; 3]);
    let strategy = (any_value(), any_value(), any::<u64>());
    let outcome = runner.run(&strategy, |(value, fresh, seed)| {
        let outcome = check(format, &value, &fresh, seed)?;
        let mut now = counts.get();
        now[outcome as usize] += 1;
        counts.set(now);
        Ok(())
    });
    if let Err(error) = outcome {
        panic!("{error}");
    }
    let [made, overlap, refused] = counts.get();
    assert!(made > 1_000 && overlap > 100, "{made} made, {overlap} overlap");
    assert!(refused * 100 < made, "{refused} refused, {made} made");
}

#[test]
fn random_json_is_edited_as_values_are() {
    run(Format::Json);
}

#[cfg(feature = "yaml")]
#[test]
fn random_yaml_is_edited_as_values_are() {
    run(Format::Yaml);
}
