//! The tree that changes ask for, made without looking at the text.

use serde_json::Value;

use super::plan::{Path, Plan};
use super::write::is_only_text;
use crate::document::Format;
use crate::document::tree::{Member, Node, NodeValue, Span};

/// The old tree with the plan carried out.
pub(super) fn expected(mut tree: Node, plan: &Plan<'_>, format: Format) -> Node {
    for (path, replacement) in &plan.replaced {
        if let Some(node) = at_mut(&mut tree, path) {
            *node = node_of(&replacement.value, format);
        }
    }
    for (path, addition) in &plan.added {
        for (name, value) in &addition.entries {
            let node = node_of(value, format);
            match (at_mut(&mut tree, path).map(|node| &mut node.value), name) {
                (Some(NodeValue::Object(members)), Some(key)) => {
                    members.push(Member { key: key.clone(), key_span: NOWHERE, value: node });
                }
                (Some(NodeValue::List(items)), None) => items.push(node),
                _ => {}
            }
        }
    }
    // From the last place to the first, so that no place moves before its turn.
    for (path, removal) in plan.removed.iter().rev() {
        let mut index = 0_usize..;
        let mut stays = || index.next().is_none_or(|index| !removal.indexes.contains(&index));
        match at_mut(&mut tree, path).map(|node| &mut node.value) {
            Some(NodeValue::Object(members)) => members.retain(|_| stays()),
            Some(NodeValue::List(items)) => items.retain(|_| stays()),
            _ => {}
        }
    }
    tree
}

const NOWHERE: Span = Span { start: 0, end: 0 };

fn at_mut<'t>(tree: &'t mut Node, path: &Path) -> Option<&'t mut Node> {
    path.iter().try_fold(tree, |node, index| match &mut node.value {
        NodeValue::Object(members) => members.get_mut(*index).map(|member| &mut member.value),
        NodeValue::List(items) => items.get_mut(*index),
        _ => None,
    })
}

/// A value as a reader of `format` gives it.
fn node_of(value: &Value, format: Format) -> Node {
    let bare = |text: String, json: NodeValue| match format {
        Format::Json => json,
        Format::Yaml => NodeValue::Plain(text),
    };
    let value = match value {
        Value::Null => bare("null".to_owned(), NodeValue::Null),
        Value::Bool(flag) => bare(flag.to_string(), NodeValue::Flag(*flag)),
        Value::Number(number) => bare(number.to_string(), NodeValue::Number(number.to_string())),
        Value::String(text) => NodeValue::Text(text.clone()),
        Value::Array(items) => NodeValue::List(items.iter().map(|item| node_of(item, format)).collect()),
        Value::Object(members) => {
            let member = |(key, value): (&String, &Value)| Member {
                key: key.clone(),
                key_span: NOWHERE,
                value: node_of(value, format),
            };
            NodeValue::Object(members.iter().map(member).collect())
        }
    };
    Node { span: NOWHERE, value }
}

/// Whether two trees say the same, in the same order. A text may be without quotes when it can be nothing else.
pub(super) fn is_same(expected: &Node, actual: &Node) -> bool {
    match (&expected.value, &actual.value) {
        (NodeValue::Null, NodeValue::Null) => true,
        (NodeValue::Flag(left), NodeValue::Flag(right)) => left == right,
        (NodeValue::Number(left), NodeValue::Number(right))
        | (NodeValue::Text(left), NodeValue::Text(right))
        | (NodeValue::Plain(left), NodeValue::Plain(right)) => left == right,
        (NodeValue::Text(left), NodeValue::Plain(right)) => left == right && is_only_text(right),
        (NodeValue::List(left), NodeValue::List(right)) => {
            left.len() == right.len() && left.iter().zip(right).all(|(left, right)| is_same(left, right))
        }
        (NodeValue::Object(left), NodeValue::Object(right)) => {
            let same = |(left, right): (&Member, &Member)| {
                left.key == right.key && is_same(&left.value, &right.value)
            };
            left.len() == right.len() && left.iter().zip(right).all(same)
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn node(value: NodeValue) -> Node {
        Node { span: NOWHERE, value }
    }

    fn object(keys: &[&str]) -> Node {
        let member =
            |key: &&str| Member { key: (*key).to_owned(), key_span: NOWHERE, value: node(NodeValue::Null) };
        node(NodeValue::Object(keys.iter().map(member).collect()))
    }

    #[test]
    fn whatever_differs_is_seen() {
        let text = |text: &str| node(NodeValue::Text(text.to_owned()));
        let plain = |text: &str| node(NodeValue::Plain(text.to_owned()));
        let list = |items: &[&str]| node(NodeValue::List(items.iter().map(|item| text(item)).collect()));
        assert!(is_same(&text("a b"), &plain("a b")));
        for (expected, actual) in [
            (text("a"), text("b")),
            (text("1"), plain("1")),
            (text("no"), plain("no")),
            (text("~"), plain("~")),
            (plain("a"), text("a")),
            (plain("1"), plain("1.0")),
            (node(NodeValue::Number("1".to_owned())), text("1")),
            (node(NodeValue::Flag(true)), node(NodeValue::Flag(false))),
            (node(NodeValue::Null), text("")),
            (list(&["a"]), list(&["a", "a"])),
            (list(&["a", "b"]), list(&["b", "a"])),
            (object(&["a", "b"]), object(&["b", "a"])),
            (object(&["a"]), object(&["a", "a"])),
            (object(&[]), list(&[])),
        ] {
            assert!(is_same(&expected, &expected) && is_same(&actual, &actual));
            assert!(!is_same(&expected, &actual), "{expected:?} {actual:?}");
        }
    }
}
