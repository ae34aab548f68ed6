//! One line of a log: strictly read, and told what is wrong with it.

use serde::de::IgnoredAny;

use crate::document::{Member, Node, NodeValue, json_tree};
use crate::error::Error;
use crate::group::entry::{LogEntry, OtherEvent, known};
use crate::group::pieces::is_space;
use crate::group::{LogReason, Rejection, canonical};
use crate::model::GroupEvent;
use crate::settings::Limits;
use crate::shape::{Shape, Shaped as _};

/// The most bytes of a line.
pub(super) const MOST_BYTES: usize = 1024 * 1024;

/// How deep and how large an event may be. Those that are known have no objects in them.
const LIMITS: Limits = Limits { bytes: MOST_BYTES, depth: 64, nodes: 100_000, findings: 1 };

/// The line as a text.
pub(super) fn text(line: &[u8], most: usize) -> Result<&str, LogReason> {
    if line.len() > most {
        return Err(LogReason::TooLong { maximum: most });
    }
    core::str::from_utf8(line).map_err(|_| LogReason::NotUtf8)
}

/// Whether a line has nothing in it.
pub(super) fn is_blank(line: &[u8]) -> bool {
    line.iter().all(|byte| is_space(*byte))
}

/// What the line says.
pub(super) fn read(text: &str) -> Result<LogEntry, LogReason> {
    match serde_json::from_str::<GroupEvent>(text) {
        Ok(event) => Ok(LogEntry::Event(Box::new(event))),
        Err(_) => read_other(text).map(LogEntry::Other),
    }
}

/// What a line says that is no event of a known kind, or what is wrong with it.
pub(super) fn read_other(text: &str) -> Result<OtherEvent, LogReason> {
    let node = tree(text)?;
    let NodeValue::Object(members) = &node.value else { return Err(LogReason::NotAnObject) };
    if has_twins(&node) {
        return Err(LogReason::RepeatedField);
    }
    match node.member("kind").map(|member| &member.value.value) {
        None | Some(NodeValue::Null) => Err(Rejection::MissingField { field: "kind" }.into()),
        Some(NodeValue::Text(kind)) if kind.is_empty() => {
            Err(Rejection::MissingField { field: "kind" }.into())
        }
        Some(NodeValue::Text(kind)) if known(kind).is_some() => Err(flaw(members, text)),
        Some(_) => {
            // What has no canonical form could not be part of a chain.
            canonical::of(&node)?;
            OtherEvent::of(&node, text)
        }
    }
}

/// The line as a tree.
pub(super) fn tree(text: &str) -> Result<Node, LogReason> {
    json_tree(text, &LIMITS).map_err(|error| match error {
        Error::LimitExceeded { .. } => LogReason::TooLarge,
        _ => malformed(text),
    })
}

/// How a text that is not JSON is not JSON.
fn malformed(text: &str) -> LogReason {
    match serde_json::from_str::<IgnoredAny>(text) {
        Err(error) if error.is_eof() => LogReason::Truncated,
        _ => LogReason::Malformed,
    }
}

/// Whether any object in it has a field twice: nobody could say which of them holds.
pub(super) fn has_twins(node: &Node) -> bool {
    match &node.value {
        NodeValue::List(items) => items.iter().any(has_twins),
        NodeValue::Object(members) => {
            let mut keys = members.iter().map(|member| member.key.as_str()).collect::<Vec<_>>();
            keys.sort_unstable();
            let is_twice = keys.windows(2).any(|pair| pair.first() == pair.last());
            is_twice || members.iter().any(|member| has_twins(&member.value))
        }
        _ => false,
    }
}

/// What is wrong with an object of a known kind that is no event.
fn flaw(members: &[Member], text: &str) -> LogReason {
    let Shape::Record(shape) = GroupEvent::SHAPE else { return LogReason::Malformed };
    for member in members {
        let Some(field) = shape.fields.iter().find(|field| field.name == member.key) else {
            return LogReason::UnknownField;
        };
        let span = member.value.span;
        let value = text.get(span.start..span.end).unwrap_or_default();
        let alone = format!("{{\"{}\":{value}}}", field.name);
        if serde_json::from_str::<GroupEvent>(&alone).is_err() {
            return LogReason::BadValue { field: field.name };
        }
    }
    LogReason::Malformed
}
