//! A parsed text: values and where each stands.

use serde_json::{Map, Value};

/// A stretch of the text in bytes, its end not included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Span {
    pub(crate) start: usize,
    pub(crate) end: usize,
}

/// A value and its place.
#[derive(Debug, Clone)]
pub(crate) struct Node {
    /// From the value's first byte to its last.
    pub(crate) span: Span,
    pub(crate) value: NodeValue,
}

/// What a value is.
#[derive(Debug, Clone)]
pub(crate) enum NodeValue {
    Null,
    Flag(bool),
    /// A number as written.
    Number(String),
    Text(String),
    #[cfg_attr(not(feature = "yaml"), allow(dead_code, reason = "only YAML has texts without quotes"))]
    /// A YAML scalar without quotes: a text wherever a text is expected, whatever else it looks like, so that
    /// `no` stays Norway.
    Plain(String),
    List(Vec<Node>),
    /// The members in the order of the text, keys that are there twice included.
    Object(Vec<Member>),
}

/// A member of an object.
#[derive(Debug, Clone)]
pub(crate) struct Member {
    pub(crate) key: String,
    pub(crate) key_span: Span,
    pub(crate) value: Node,
}

impl Node {
    /// The first member called `key`.
    pub(crate) fn member(&self, key: &str) -> Option<&Member> {
        match &self.value {
            NodeValue::Object(members) => members.iter().find(|member| member.key == key),
            _ => None,
        }
    }

    /// The item at `index`.
    pub(crate) fn item(&self, index: usize) -> Option<&Self> {
        match &self.value {
            NodeValue::List(items) => items.get(index),
            _ => None,
        }
    }

    /// Whether this stands for no value.
    pub(crate) fn is_null(&self) -> bool {
        match &self.value {
            NodeValue::Null => true,
            NodeValue::Plain(text) => matches!(text.as_str(), "" | "~" | "null" | "Null" | "NULL"),
            _ => false,
        }
    }

    /// The value without its places. Of keys that are there twice the first one counts, numbers that no machine
    /// has stay as written, and so do texts without quotes.
    pub(crate) fn plain(&self) -> Value {
        match &self.value {
            NodeValue::Null => Value::Null,
            NodeValue::Flag(flag) => (*flag).into(),
            NodeValue::Number(text) => serde_json::from_str(text).unwrap_or_else(|_| text.as_str().into()),
            NodeValue::Text(text) | NodeValue::Plain(text) => text.as_str().into(),
            NodeValue::List(items) => items.iter().map(Self::plain).collect(),
            NodeValue::Object(members) => {
                let mut plain = Map::new();
                for member in members {
                    plain.entry(member.key.as_str()).or_insert_with(|| member.value.plain());
                }
                Value::Object(plain)
            }
        }
    }

    /// The same, but what YAML writes without quotes becomes the number, flag or nothing that it looks like. What has
    /// leading zeros or a fraction stays a text, so that nothing is written otherwise than before.
    pub(crate) fn resolved(&self) -> Value {
        match &self.value {
            NodeValue::Plain(_) if self.is_null() => Value::Null,
            NodeValue::Plain(text) => match text.as_str() {
                "true" | "True" | "TRUE" => true.into(),
                "false" | "False" | "FALSE" => false.into(),
                _ => match text.parse::<i64>() {
                    Ok(number) if number.to_string() == *text => number.into(),
                    _ => text.as_str().into(),
                },
            },
            NodeValue::List(items) => items.iter().map(Self::resolved).collect(),
            NodeValue::Object(members) => {
                let mut resolved = Map::new();
                for member in members {
                    resolved.entry(member.key.as_str()).or_insert_with(|| member.value.resolved());
                }
                Value::Object(resolved)
            }
            _ => self.plain(),
        }
    }

    /// The text, when this is one.
    pub(crate) fn text(&self) -> Option<&str> {
        match &self.value {
            NodeValue::Text(text) | NodeValue::Plain(text) => Some(text),
            _ => None,
        }
    }
}
