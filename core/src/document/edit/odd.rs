//! Edits of YAML that hardly anybody writes.
#![cfg(feature = "yaml")]

use proptest::prelude::*;

use super::random::{Dice, any_value};
use super::{Change, EditError, apply_changes};
use crate::document::tree::{Node, NodeValue};
use crate::document::{Format, Source};
use crate::pointer::push_segment;
use crate::settings::Limits;

/// Texts that are hard to read, once letters were taken out and put in.
const ODD: [&str; 4] = [
    "a: 1 # c\nb:\n  c: |+\n    x\n\n  d: >-\n    y\n\n# e\nf: [1, 'x', {y: z, \"q\": r}]\n",
    "- a: &x b\n  c: *x\n- !!str d\n-\n  - e\n  - ? k\n    : v\n- [p: q, r]\n",
    "{\"a\": [1, 2, {\"b\": null}], \"c\": {}, d: , e}\n",
    "--- # x\nk: \"a\n  b\"\nl: 'c\n\n  d'\nm: e\n  f # g\nn: {a: 1, # h\n  b: 2\n  }\n...\n",
];

const PARTS: [&str; 32] = [
    " ", "\n", "  ", "- ", ": ", "#", " #c", "a", "'", "\"", "[", "]", "{", "}", ",", "|", ">", "&a ", "*a",
    "!t ", "? ", "\t", "-", ":", "\r\n", "é", "---\n", "...", "\\", "~", "|+\n", "%",
];

fn mangled(dice: &mut Dice) -> String {
    let mut pick =
        |count: usize| usize::try_from(dice.roll(u64::try_from(count).expect("small"))).expect("small");
    let mut text = ODD[pick(ODD.len())].chars().collect::<Vec<_>>();
    for _ in 0..=pick(6) {
        let at = pick(text.len() + 1);
        if pick(2) == 0 {
            let end = (at + pick(4) + 1).min(text.len());
            text.drain(at..end);
        } else {
            text.splice(at..at, PARTS[pick(PARTS.len())].chars());
        }
    }
    text.into_iter().collect()
}

fn pointers(node: &Node, pointer: &str, out: &mut Vec<String>) {
    out.push(pointer.to_owned());
    let place = |name: &str| {
        let mut place = pointer.to_owned();
        push_segment(&mut place, name);
        place
    };
    match &node.value {
        NodeValue::Object(members) => {
            members.iter().for_each(|member| pointers(&member.value, &place(&member.key), out));
        }
        NodeValue::List(items) => {
            items
                .iter()
                .enumerate()
                .for_each(|(index, item)| pointers(item, &place(&index.to_string()), out));
        }
        _ => {}
    }
}

#[test]
fn odd_yaml_is_edited_or_refused_for_a_reason() {
    let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig {
        cases: 5_000,
        failure_persistence: None,
        ..ProptestConfig::default()
    });
    let (made, not_certain) = (core::cell::Cell::new(0), core::cell::Cell::new(0));
    let outcome = runner.run(&(any::<u64>(), any_value()), |(seed, fresh)| {
        let mut dice = Dice(seed);
        let text = mangled(&mut dice);
        let limits = Limits::default();
        let source = Source::new(text.as_bytes(), Format::Yaml, &limits);
        let Ok(tree) = source.and_then(|source| source.tree(&limits)) else { return Ok(()) };
        let mut all = Vec::new();
        pointers(&tree, "", &mut all);
        let mut pointer = all[usize::try_from(dice.roll(10_000)).expect("small") % all.len()].clone();
        pointer.push_str(["", "", "", "/-", "/new"][usize::try_from(dice.roll(5)).expect("small")]);
        let to = (!dice.one_in(3)).then_some(fresh);
        // Whatever is made was read again and compared: that it is made is all there is to see.
        let made_now = apply_changes(&text, Format::Yaml, &[Change { pointer, to }], &limits);
        let count = if made_now == Err(EditError::NotCertain) { &not_certain } else { &made };
        count.set(count.get() + usize::from(made_now.is_ok() || made_now == Err(EditError::NotCertain)));
        Ok(())
    });
    if let Err(error) = outcome {
        panic!("{error}");
    }
    let (made, not_certain) = (made.get(), not_certain.get());
    assert!(made > 300, "{made}");
    assert!(not_certain * 20 < made, "{not_certain} without a reason, {made} made");
}
