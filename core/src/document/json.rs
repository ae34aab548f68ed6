//! JSON text as a tree with places.
//!
//! serde_json decides what is JSON and gives the values; the walk here only notes where they stand, and may
//! therefore trust the text it walks over.

use serde::de::IgnoredAny;

use crate::document::Format;
use crate::document::tree::{Member, Node, NodeValue, Span};
use crate::error::{Error, Limit};
use crate::settings::Limits;

/// Parses `text`.
pub(crate) fn tree(text: &str, limits: &Limits) -> Result<Node, Error> {
    serde_json::from_str::<IgnoredAny>(text).map_err(|error| malformed(text, &error))?;
    measure(text, limits)?;
    let mut walk = Walk { text, at: 0 };
    walk.value()
}

fn malformed(text: &str, error: &serde_json::Error) -> Error {
    // Syntax messages of serde_json are fixed words followed by the place; only the words are kept.
    let shown = error.to_string();
    let reason = shown.rsplit_once(" at line ").map_or(shown.as_str(), |(reason, _)| reason);
    Error::Malformed {
        format: Format::Json,
        reason: reason.to_owned(),
        line: error.line().max(1),
        column: characters(text, error.line(), error.column()).max(1),
    }
}

/// How many characters the first `bytes` bytes of a line begin: serde_json counts columns in bytes.
fn characters(text: &str, line: usize, bytes: usize) -> usize {
    let line = text.split('\n').nth(line.saturating_sub(1)).unwrap_or_default();
    line.char_indices().take_while(|(at, _)| *at < bytes).count()
}

/// Counts levels and values before anything is built. Works without recursion, so that nesting cannot exhaust the
/// stack.
fn measure(text: &str, limits: &Limits) -> Result<(), Error> {
    let (mut depth, mut deepest, mut nodes) = (0_usize, 0_usize, 1_usize);
    let (mut in_text, mut escaped, mut fresh) = (false, false, false);
    for byte in text.bytes() {
        if in_text {
            in_text = escaped || byte != b'"';
            escaped = !escaped && byte == b'\\';
            continue;
        }
        match byte {
            b'"' => in_text = true,
            b'[' | b'{' => depth = depth.saturating_add(1),
            b']' | b'}' => depth = depth.saturating_sub(1),
            // One value before each comma, and one in each list or object that is not empty.
            b',' => nodes = nodes.saturating_add(1),
            _ => {}
        }
        let space = matches!(byte, b' ' | b'\n' | b'\r' | b'\t');
        if fresh && !space && !matches!(byte, b']' | b'}') {
            nodes = nodes.saturating_add(1);
        }
        fresh = matches!(byte, b'[' | b'{') || (fresh && space);
        deepest = deepest.max(depth);
    }
    check(Limit::Depth, deepest, limits.depth.min(Limits::MAX_DEPTH))?;
    check(Limit::Nodes, nodes, limits.nodes)
}

pub(crate) fn check(limit: Limit, actual: usize, maximum: usize) -> Result<(), Error> {
    if actual > maximum { Err(Error::LimitExceeded { limit, actual, maximum }) } else { Ok(()) }
}

/// A walk over text that is known to be JSON.
struct Walk<'t> {
    text: &'t str,
    at: usize,
}

impl Walk<'_> {
    fn value(&mut self) -> Result<Node, Error> {
        self.skip_space();
        let start = self.at;
        let value = match self.peek() {
            Some(b'{') => NodeValue::Object(self.object()?),
            Some(b'[') => NodeValue::List(self.list()?),
            Some(b'"') => NodeValue::Text(self.string()?),
            _ => self.word(),
        };
        Ok(Node { span: Span { start, end: self.at }, value })
    }

    fn object(&mut self) -> Result<Vec<Member>, Error> {
        let mut members = Vec::new();
        self.step();
        loop {
            self.skip_space();
            match self.peek() {
                Some(b'"') => {
                    let start = self.at;
                    let key = self.string()?;
                    let key_span = Span { start, end: self.at };
                    self.skip_space();
                    self.step();
                    members.push(Member { key, key_span, value: self.value()? });
                }
                Some(b',') => self.step(),
                _ => break,
            }
        }
        self.step();
        Ok(members)
    }

    fn list(&mut self) -> Result<Vec<Node>, Error> {
        let mut items = Vec::new();
        self.step();
        loop {
            self.skip_space();
            match self.peek() {
                Some(b',') => self.step(),
                Some(b']') | None => break,
                Some(_) => items.push(self.value()?),
            }
        }
        self.step();
        Ok(items)
    }

    /// A text in quotes. The reader of single values may still refuse what the check of the whole let through:
    /// half of a surrogate pair is no character.
    fn string(&mut self) -> Result<String, Error> {
        let start = self.at;
        self.step();
        while let Some(byte) = self.peek() {
            self.step();
            match byte {
                b'\\' => self.step(),
                b'"' => break,
                _ => {}
            }
        }
        let quoted = self.text.get(start..self.at).unwrap_or_default();
        serde_json::from_str(quoted).map_err(|_| {
            let before = self.text.get(..start).unwrap_or_default();
            Error::Malformed {
                format: Format::Json,
                reason: "a text with half of a surrogate pair".to_owned(),
                line: before.matches('\n').count().saturating_add(1),
                column: before.rsplit('\n').next().map_or(0, |line| line.chars().count()).saturating_add(1),
            }
        })
    }

    /// A number, `true`, `false` or `null`.
    fn word(&mut self) -> NodeValue {
        let start = self.at;
        while self
            .peek()
            .is_some_and(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.'))
        {
            self.step();
        }
        match self.text.get(start..self.at).unwrap_or_default() {
            "null" => NodeValue::Null,
            "true" => NodeValue::Flag(true),
            "false" => NodeValue::Flag(false),
            number => NodeValue::Number(number.to_owned()),
        }
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn step(&mut self) {
        self.at = self.at.saturating_add(1).min(self.text.len());
    }

    fn skip_space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\n' | b'\r' | b'\t')) {
            self.step();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(text: &str) -> Result<Node, Error> {
        tree(text, &Limits::default())
    }

    /// The tree without places: what serde_json reads from the same text.
    fn plain(node: &Node) -> serde_json::Value {
        match &node.value {
            NodeValue::Null => serde_json::Value::Null,
            NodeValue::Flag(flag) => (*flag).into(),
            NodeValue::Number(number) => serde_json::from_str(number).expect("a number"),
            NodeValue::Text(text) | NodeValue::Plain(text) => text.as_str().into(),
            NodeValue::List(items) => items.iter().map(plain).collect(),
            NodeValue::Object(members) => {
                members.iter().map(|member| (member.key.clone(), plain(&member.value))).collect()
            }
        }
    }

    fn any_json() -> impl Strategy<Value = serde_json::Value> {
        let leaf = prop_oneof![
            Just(serde_json::Value::Null),
            any::<bool>().prop_map(Into::into),
            any::<i64>().prop_map(Into::into),
            any::<String>().prop_map(Into::into),
        ];
        leaf.prop_recursive(5, 40, 6, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..6).prop_map(Into::into),
                prop::collection::btree_map(any::<String>(), inner, 0..6)
                    .prop_map(|map| serde_json::Value::Object(map.into_iter().collect())),
            ]
        })
    }

    fn count(value: &serde_json::Value) -> usize {
        1 + match value {
            serde_json::Value::Array(items) => items.iter().map(count).sum(),
            serde_json::Value::Object(members) => members.values().map(count).sum(),
            _ => 0,
        }
    }

    proptest! {
        #[test]
        fn the_tree_is_what_serde_json_reads(value in any_json(), pretty in any::<bool>()) {
            let text = if pretty { serde_json::to_string_pretty(&value) } else { serde_json::to_string(&value) };
            let text = text.expect("JSON");
            let node = read(&text).expect("valid JSON");
            prop_assert_eq!(plain(&node), value.clone());
            prop_assert_eq!(node.span, Span { start: 0, end: text.len() });
            let exact = Limits { nodes: count(&value), ..Limits::default() };
            prop_assert!(measure(&text, &exact).is_ok());
            let one_less = Limits { nodes: count(&value) - 1, ..Limits::default() };
            prop_assert!(measure(&text, &one_less).is_err());
        }

        #[test]
        fn any_text_is_read_or_refused(text in any::<String>()) {
            let accepted = serde_json::from_str::<serde_json::Value>(&text).is_ok();
            prop_assert_eq!(read(&text).is_ok(), accepted);
        }
    }

    #[test]
    fn nesting_without_end_is_refused_without_recursion() {
        for deep in [10_000, 1_000_000] {
            let text = format!("{}{}", "[".repeat(deep), "]".repeat(deep));
            let error = read(&text).expect_err("too deep");
            assert_eq!(error, Error::LimitExceeded { limit: Limit::Depth, actual: deep, maximum: 64 });
        }
        assert!(matches!(read(&"[".repeat(10_000)), Err(Error::Malformed { .. })));
    }

    #[test]
    fn columns_are_in_characters() {
        let place = |text: &str| match read(text) {
            Err(Error::Malformed { line, column, .. }) => (line, column),
            other => panic!("{other:?}"),
        };
        assert_eq!(place("{\n \"aaa\" 1}"), (2, 8));
        assert_eq!(place("{\n \"æøå\" 1}"), (2, 8));
    }

    #[test]
    fn half_a_surrogate_pair_has_a_place() {
        let error = read("{\"a\": 1,\n \"b\": \"\\ud800\"}").expect_err("no character");
        assert!(matches!(error, Error::Malformed { line: 2, column: 7, .. }), "{error:?}");
    }
}
