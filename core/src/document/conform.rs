//! Holds a parsed text against the shape of its type: what fits is kept, everything else is reported and left out.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use crate::catalogue::Rule;
use crate::document::ignore::{IGNORE, Ignore};
use crate::document::tree::{Member, Node, NodeValue, Span};
use crate::document::{Ignored, Problem};
use crate::pointer::Place;
use crate::report::{Fix, Param};
use crate::rules::{document as rule, name, names, term};
use crate::shape::{ChoiceShape, RecordShape, Shape, Shaped, ValueShape};

/// What of a text is of a shape.
#[derive(Debug)]
pub(crate) struct Conformed {
    pub(crate) value: Value,
    /// Every problem in the order of the text.
    pub(crate) problems: Vec<Problem>,
    /// What objects say about findings in them.
    pub(crate) ignored: Vec<Ignored>,
}

/// What of `tree` is of the shape.
///
/// After `most` problems and one more, further ones are neither described nor kept: the report cannot show them.
pub(crate) fn conform(tree: &Node, shape: &'static RecordShape, most: usize) -> Conformed {
    let mut walk = Walk { problems: Vec::new(), ignored: Vec::new(), in_ignored: false, most };
    let value = walk.record(tree, shape, &Place::ROOT).unwrap_or_else(|| Value::Object(Map::new()));
    Conformed { value, problems: walk.problems, ignored: walk.ignored }
}

struct Walk {
    problems: Vec<Problem>,
    ignored: Vec<Ignored>,
    /// Whether this is inside of what an object says about findings in it. That cannot be said of itself.
    in_ignored: bool,
    most: usize,
}

impl Walk {
    /// The value as far as it fits, or nothing when it does not or is absent.
    fn value(&mut self, node: &Node, shape: &Shape, place: &Place<'_>) -> Option<Value> {
        if node.is_null() {
            return None;
        }
        match shape {
            Shape::Record(record) => self.record(node, record, place),
            Shape::List(inner) => self.list(node, inner, place),
            Shape::Localized => self.localized(node, place),
            Shape::Choice(choice) => self.choice(node, choice, place),
            Shape::Text | Shape::Date | Shape::ClockTime | Shape::Timestamp => match node.text() {
                Some(text) => Some(text.into()),
                None => self.wrong_type(node, "text", place),
            },
            Shape::Flag => match flag(node) {
                Some(flag) => Some(flag.into()),
                None => self.wrong_type(node, "flag", place),
            },
            Shape::Count => match count(node) {
                Some(count) => Some(count.into()),
                None => self.wrong_type(node, "count", place),
            },
        }
    }

    fn record(&mut self, node: &Node, shape: &'static RecordShape, place: &Place<'_>) -> Option<Value> {
        let NodeValue::Object(members) = &node.value else {
            return self.wrong_type(node, "object", place);
        };
        let mut kept = Map::new();
        let (mut seen, mut unknown) = (BTreeSet::new(), Vec::new());
        for member in members {
            let here = place.field(&member.key);
            if self.is_duplicate(&mut seen, member, &here) || self.is_ignored(member, place) {
                continue;
            }
            match shape.fields.iter().find(|field| field.name == member.key) {
                Some(field) => {
                    if let Some(value) = self.value(&member.value, &field.shape, &here) {
                        kept.insert(member.key.clone(), value);
                    }
                }
                None => unknown.push(member),
            }
        }
        for member in unknown {
            self.unknown_field(shape, &seen, member, place);
        }
        Some(Value::Object(kept))
    }

    fn list(&mut self, node: &Node, inner: &Shape, place: &Place<'_>) -> Option<Value> {
        let NodeValue::List(items) = &node.value else {
            return self.wrong_type(node, "list", place);
        };
        let mut kept = Vec::with_capacity(items.len());
        for (index, item) in items.iter().enumerate() {
            let here = place.index(index);
            let value = if item.is_null() {
                self.wrong_type(item, expected(inner), &here)
            } else {
                self.value(item, inner, &here)
            };
            // An object keeps its place in the list, so that the places of the others stay true.
            let gap = || matches!(inner, Shape::Record(_)).then(|| Value::Object(Map::new()));
            kept.extend(value.or_else(gap));
        }
        Some(Value::Array(kept))
    }

    fn localized(&mut self, node: &Node, place: &Place<'_>) -> Option<Value> {
        let NodeValue::Object(members) = &node.value else {
            return self.wrong_type(node, "localized", place);
        };
        let mut kept = Map::new();
        let mut seen = BTreeSet::new();
        for member in members {
            let here = place.field(&member.key);
            if self.is_duplicate(&mut seen, member, &here) || self.is_ignored(member, place) {
                continue;
            }
            if let Some(text) = self.value(&member.value, &Shape::Text, &here) {
                kept.insert(member.key.clone(), text);
            }
        }
        Some(Value::Object(kept))
    }

    fn choice(&mut self, node: &Node, shape: &'static ChoiceShape, place: &Place<'_>) -> Option<Value> {
        let Some(text) = node.text() else {
            return self.wrong_type(node, "choice", place);
        };
        let known = shape.values.iter().find(|value| value.name == text || value.aliases.contains(&text));
        if let Some(value) = known {
            return Some(value.name.into());
        }
        if self.is_full() {
            return None;
        }
        let spellings = shape
            .values
            .iter()
            .flat_map(|value| core::iter::once(value.name).chain(value.aliases.iter().copied()));
        let near = nearest(text, spellings);
        let (case, params) = match near {
            Some(near) => ("near", vec![name("suggestion", near)]),
            None => ("unknown", vec![names("allowed", shape.values.iter().map(|value| value.name))]),
        };
        self.problem(&rule::UNKNOWN_VALUE, case, place, params, node.span, true);
        if let Some(problem) = self.problems.last_mut() {
            problem.fix = spelt_right(text, shape, near, &problem.pointer);
        }
        None
    }

    fn wrong_type(&mut self, node: &Node, expected: &'static str, place: &Place<'_>) -> Option<Value> {
        let params = vec![term("expected", "type", expected), term("found", "type", found(node))];
        self.problem(&rule::WRONG_TYPE, "wrong", place, params, node.span, true);
        None
    }

    fn unknown_field(
        &mut self,
        shape: &'static RecordShape,
        seen: &BTreeSet<&str>,
        member: &Member,
        place: &Place<'_>,
    ) {
        if self.is_full() {
            return;
        }
        // A field that is there already is no likely meaning of a misspelt one.
        let fields = shape.fields.iter().map(|field| field.name).chain((!self.in_ignored).then_some(IGNORE));
        let near = nearest(&member.key, fields.filter(|name| !seen.contains(name)));
        let (case, mut params) = match near {
            Some(near) => ("near", vec![name("suggestion", near)]),
            None => ("unknown", Vec::new()),
        };
        params.insert(0, name("field", &member.key));
        self.problem(&rule::UNKNOWN_FIELD, case, &place.field(&member.key), params, member.key_span, false);
        if let (Some(near), Some(problem)) = (near, self.problems.last_mut()) {
            problem.unread = Some(place.field(near).pointer());
        }
    }

    /// Reads what the object at `place` says about findings in it, if `member` is that. It is no field of any type.
    fn is_ignored(&mut self, member: &Member, place: &Place<'_>) -> bool {
        if member.key != IGNORE || self.in_ignored {
            return false;
        }
        self.in_ignored = true;
        let value = self.value(&member.value, &<Vec<Ignore>>::SHAPE, &place.field(IGNORE));
        self.in_ignored = false;
        let entries = value.and_then(|value| serde_json::from_value(value).ok()).unwrap_or_default();
        self.ignored.push(Ignored { scope: place.pointer(), entries });
        true
    }

    /// Reports a key that was there before. The first one counts.
    fn is_duplicate<'n>(
        &mut self,
        seen: &mut BTreeSet<&'n str>,
        member: &'n Member,
        here: &Place<'_>,
    ) -> bool {
        let twice = !seen.insert(&member.key);
        if twice {
            let params = vec![name("field", &member.key)];
            self.problem(&rule::DUPLICATE_KEY, "twice", here, params, member.key_span, false);
        }
        twice
    }

    fn is_full(&self) -> bool {
        self.problems.len() > self.most
    }

    fn problem(
        &mut self,
        rule: &'static Rule,
        case: &'static str,
        place: &Place<'_>,
        params: Vec<Param>,
        span: Span,
        unread: bool,
    ) {
        if self.is_full() {
            return;
        }
        let pointer = place.pointer();
        let unread = unread.then(|| pointer.clone());
        self.problems.push(Problem { rule, case, pointer, params, span: Some(span), unread, fix: None });
    }
}

fn flag(node: &Node) -> Option<bool> {
    match &node.value {
        NodeValue::Flag(flag) => Some(*flag),
        NodeValue::Plain(text) => match text.as_str() {
            "true" | "True" | "TRUE" => Some(true),
            "false" | "False" | "FALSE" => Some(false),
            _ => None,
        },
        _ => None,
    }
}

/// A whole number without sign, fraction or leading zeros, up to 4 294 967 295.
fn count(node: &Node) -> Option<u32> {
    let (NodeValue::Number(text) | NodeValue::Plain(text)) = &node.value else {
        return None;
    };
    let plain = text.bytes().all(|byte| byte.is_ascii_digit()) && (text == "0" || !text.starts_with('0'));
    plain.then(|| text.parse().ok()).flatten()
}

/// The name of the type that a shape asks for.
const fn expected(shape: &Shape) -> &'static str {
    match shape {
        Shape::Record(_) => "object",
        Shape::List(_) => "list",
        Shape::Localized => "localized",
        Shape::Choice(_) => "choice",
        Shape::Text | Shape::Date | Shape::ClockTime | Shape::Timestamp => "text",
        Shape::Flag => "flag",
        Shape::Count => "count",
    }
}

/// The name of the type that a value has.
const fn found(node: &Node) -> &'static str {
    match &node.value {
        NodeValue::Null => "null",
        NodeValue::Flag(_) => "flag",
        NodeValue::Number(_) => "number",
        NodeValue::Text(_) | NodeValue::Plain(_) => "text",
        NodeValue::List(_) => "list",
        NodeValue::Object(_) => "object",
    }
}

/// The name that somebody who wrote `text` most likely meant, if any is close: at most a third of its letters
/// differ. The first of equally close names wins, so the answer does not depend on anything but the shape.
fn nearest(text: &str, names: impl Iterator<Item = &'static str>) -> Option<&'static str> {
    // Longer texts are no misspelling of a name, and comparing them would take long.
    if text.len() > 64 {
        return None;
    }
    let folded = text.to_lowercase().replace(['-', ' '], "_");
    let scored = names.map(|name| (strsim::osa_distance(&folded, name), name));
    let (distance, name) = scored.min_by_key(|(distance, _)| *distance)?;
    (distance <= name.len().div_ceil(3).min(4)).then_some(name)
}

/// The change of `text` to the value that it spells but for capitals, dashes and spaces, which is certain when there
/// is only one; otherwise to the nearest one, which is a guess.
fn spelt_right(text: &str, shape: &ChoiceShape, near: Option<&'static str>, pointer: &str) -> Option<Fix> {
    let fix = |value: &str, safe| Fix { pointer: pointer.to_owned(), value: Some(value.into()), safe };
    let text = folded(text);
    let spelling = |value: &ValueShape| {
        core::iter::once(value.name).chain(value.aliases.iter().copied()).find(|name| folded(name) == text)
    };
    let mut spelt = shape.values.iter().filter_map(spelling);
    match (spelt.next(), spelt.next()) {
        (Some(only), None) => Some(fix(only, true)),
        _ => near.map(|near| fix(near, false)),
    }
}

/// A text without what people write differently and mean the same by.
fn folded(text: &str) -> String {
    text.to_ascii_lowercase().replace(['-', ' '], "_")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_misses_are_recognised_and_far_ones_are_not() {
        let names = ["response_time_hours", "timing", "media", "mode"];
        let near = |text: &str| nearest(text, names.into_iter());
        assert_eq!(near("respons_time_hours"), Some("response_time_hours"));
        assert_eq!(near("responseTimeHours"), Some("response_time_hours"));
        assert_eq!(near("Mode"), Some("mode"));
        assert_eq!(near("meida"), Some("media"));
        assert_eq!(near("colour"), None);
        assert_eq!(near(""), None);
        assert_eq!(near(&"x".repeat(1_000_000)), None);
    }

    #[test]
    fn only_one_value_spelt_otherwise_is_certain() {
        let value = |name, aliases| ValueShape { name, variant: "", aliases, docs: &[] };
        let values: &'static [ValueShape] = Vec::leak(vec![
            value("one_to_one", &["1-1"]),
            value("no", &[]),
            value("out", &["x y"]),
            value("x-y", &[]),
        ]);
        let shape = ChoiceShape { name: "", docs: &[], values };
        let fix =
            |text: &str, near| spelt_right(text, &shape, near, "/mode").map(|fix| (fix.value, fix.safe));
        assert_eq!(fix("One-To One", Some("no")), Some((Some("one_to_one".into()), true)));
        assert_eq!(fix("1 1", None), Some((Some("1-1".into()), true)));
        // Two values can be meant.
        assert_eq!(fix("X_Y", Some("no")), Some((Some("no".into()), false)));
        assert_eq!(fix("on_to_one", Some("one_to_one")), Some((Some("one_to_one".into()), false)));
        assert_eq!(fix("on_to_one", None), None);
    }

    #[test]
    fn counts_are_whole_and_in_range() {
        let plain = |text: &str| {
            count(&Node { span: Span { start: 0, end: 0 }, value: NodeValue::Plain(text.to_owned()) })
        };
        assert_eq!(plain("0"), Some(0));
        assert_eq!(plain("4294967295"), Some(u32::MAX));
        for text in ["4294967296", "-1", "1.0", "1e3", "007", "", "+5"] {
            assert_eq!(plain(text), None, "{text}");
        }
    }
}
