//! YAML text as a tree with places, by the event parser of saphyr.

use saphyr_parser::{Event, Parser, ScalarStyle, Span as YamlSpan};

use crate::document::Format;
use crate::document::json::check;
use crate::document::tree::{Member, Node, NodeValue, Span};
use crate::error::{Error, Limit};
use crate::settings::Limits;

/// Parses `text`, which holds one document.
pub(crate) fn tree(text: &str, limits: &Limits) -> Result<Node, Error> {
    let mut build = Build {
        text,
        offsets: Offsets::new(text),
        limits,
        nodes: 0,
        copied: 0,
        open: Vec::new(),
        root: None,
        anchors: Vec::new(),
    };
    for event in Parser::new_from_str(text) {
        let (event, span) = event.map_err(|error| refusal(&error, limits))?;
        build.event(event, span)?;
    }
    build.root.ok_or(Error::Empty)
}

/// What the parser refused. Its own guard against endless nesting is a limit like ours.
fn refusal(error: &saphyr_parser::ScanError, limits: &Limits) -> Error {
    if error.info().contains("recursion limit") {
        let maximum = limits.depth.min(Limits::MAX_DEPTH);
        return Error::LimitExceeded { limit: Limit::Depth, actual: maximum.saturating_add(1), maximum };
    }
    Error::Malformed {
        format: Format::Yaml,
        reason: fixed_words(error.info()).to_owned(),
        line: error.marker().line().max(1),
        column: error.marker().col().saturating_add(1),
    }
}

/// A message of the parser without what it quotes from the text.
fn fixed_words(message: &str) -> &str {
    let quoted = message.find(['`', '\'', '"']);
    let words = quoted.and_then(|at| message.get(..at)).unwrap_or(message);
    words.trim_end_matches([' ', ':', ','])
}

fn refused(reason: &str, span: &YamlSpan) -> Error {
    Error::Malformed {
        format: Format::Yaml,
        reason: reason.to_owned(),
        line: span.start.line().max(1),
        column: span.start.col().saturating_add(1),
    }
}

/// The parser counts characters; places are in bytes.
struct Offsets {
    /// The byte of every 64th character.
    marks: Vec<usize>,
}

const STRIDE: usize = 64;

impl Offsets {
    fn new(text: &str) -> Self {
        Self { marks: text.char_indices().step_by(STRIDE).map(|(byte, _)| byte).collect() }
    }

    fn byte(&self, text: &str, character: usize) -> usize {
        let Some(mark) = self.marks.get(character / STRIDE) else {
            return text.len();
        };
        let rest = text.get(*mark..).unwrap_or_default();
        rest.char_indices().nth(character % STRIDE).map_or(text.len(), |(byte, _)| mark.saturating_add(byte))
    }
}

/// A list or object whose end has not come yet.
struct Open {
    start: usize,
    anchor: usize,
    content: Content,
}

enum Content {
    List(Vec<Node>),
    Object(Vec<Member>, Option<(String, Span)>),
}

struct Build<'t> {
    text: &'t str,
    offsets: Offsets,
    limits: &'t Limits,
    /// Values so far, keys not counted.
    nodes: usize,
    /// Values that were set aside for aliases.
    copied: usize,
    open: Vec<Open>,
    root: Option<Node>,
    anchors: Vec<(usize, Node)>,
}

impl Build<'_> {
    fn event(&mut self, event: Event<'_>, span: YamlSpan) -> Result<(), Error> {
        let place = self.span(&span);
        match event {
            Event::DocumentStart(_) if self.root.is_some() => Err(refused("more than one document", &span)),
            Event::Scalar(text, style, anchor, _tag) => {
                self.count(usize::from(!self.expects_key()))?;
                let plain = style == ScalarStyle::Plain;
                let text = text.into_owned();
                let value = if plain { NodeValue::Plain(text) } else { NodeValue::Text(text) };
                self.add(Node { span: place, value }, anchor, &span)
            }
            Event::SequenceStart(anchor, ..) => self.begin(place, anchor, Content::List(Vec::new())),
            Event::MappingStart(anchor, ..) => self.begin(place, anchor, Content::Object(Vec::new(), None)),
            Event::SequenceEnd | Event::MappingEnd => self.end(place, &span),
            Event::Alias(anchor) => {
                let named = self.anchors.iter().rev().find(|(name, _)| *name == anchor);
                let Some((_, node)) = named else {
                    return Err(refused("an alias of something that is not complete", &span));
                };
                // What is repeated counts again, so that a few aliases of aliases cannot fill the memory.
                let (size, depth) = (size(&node.value), depth(&node.value));
                self.count(size)?;
                self.check_depth(self.open.len().saturating_add(depth))?;
                let value = self
                    .anchors
                    .iter()
                    .rev()
                    .find(|(name, _)| *name == anchor)
                    .map(|(_, node)| node.value.clone());
                self.add(Node { span: place, value: value.unwrap_or(NodeValue::Null) }, 0, &span)
            }
            _ => Ok(()),
        }
    }

    fn begin(&mut self, place: Span, anchor: usize, content: Content) -> Result<(), Error> {
        self.count(1)?;
        self.check_depth(self.open.len().saturating_add(1))?;
        self.open.push(Open { start: place.start, anchor, content });
        Ok(())
    }

    fn end(&mut self, place: Span, span: &YamlSpan) -> Result<(), Error> {
        let Some(open) = self.open.pop() else {
            return Ok(());
        };
        let value = match open.content {
            Content::List(items) => NodeValue::List(items),
            Content::Object(members, _) => NodeValue::Object(members),
        };
        let end = place.end.max(open.start);
        self.add(Node { span: Span { start: open.start, end }, value }, open.anchor, span)
    }

    /// Puts a finished value where it belongs.
    fn add(&mut self, node: Node, anchor: usize, span: &YamlSpan) -> Result<(), Error> {
        if anchor > 0 {
            self.copied = self.copied.saturating_add(size(&node.value));
            check(Limit::Nodes, self.copied, self.limits.nodes)?;
            self.anchors.push((anchor, node.clone()));
        }
        match self.open.last_mut().map(|open| &mut open.content) {
            None => self.root = Some(node),
            Some(Content::List(items)) => items.push(node),
            Some(Content::Object(members, waiting)) => match waiting.take() {
                Some((key, key_span)) => members.push(Member { key, key_span, value: node }),
                None => match node.value {
                    NodeValue::Text(key) | NodeValue::Plain(key) => *waiting = Some((key, node.span)),
                    _ => return Err(refused("a key that is not a text", span)),
                },
            },
        }
        Ok(())
    }

    /// Whether the next text is a key.
    fn expects_key(&self) -> bool {
        matches!(self.open.last(), Some(Open { content: Content::Object(_, None), .. }))
    }

    fn count(&mut self, more: usize) -> Result<(), Error> {
        self.nodes = self.nodes.saturating_add(more);
        check(Limit::Nodes, self.nodes, self.limits.nodes)
    }

    fn check_depth(&self, depth: usize) -> Result<(), Error> {
        check(Limit::Depth, depth, self.limits.depth.min(Limits::MAX_DEPTH))
    }

    fn span(&self, span: &YamlSpan) -> Span {
        let start = self.offsets.byte(self.text, span.start.index());
        let end = self.offsets.byte(self.text, span.end.index());
        // Block scalars end after their last line break; nothing is gained by underlining that.
        let shown = self.text.get(start..end).unwrap_or_default().trim_end();
        Span { start, end: start.saturating_add(shown.len()) }
    }
}

/// How many values there are, keys not counted.
fn size(value: &NodeValue) -> usize {
    let below: usize = match value {
        NodeValue::List(items) => items.iter().map(|item| size(&item.value)).sum(),
        NodeValue::Object(members) => members.iter().map(|member| size(&member.value.value)).sum(),
        _ => 0,
    };
    below.saturating_add(1)
}

fn depth(value: &NodeValue) -> usize {
    match value {
        NodeValue::List(items) => {
            items.iter().map(|item| depth(&item.value)).max().unwrap_or(0).saturating_add(1)
        }
        NodeValue::Object(members) => {
            members.iter().map(|member| depth(&member.value.value)).max().unwrap_or(0).saturating_add(1)
        }
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Node, Error> {
        tree(text, &Limits::default())
    }

    #[test]
    fn values_stand_where_they_were_written() {
        let text = "# æøå\ntitle:\n  nn: Høgskule\nlist: [a, 'b']\n";
        let node = read(text).expect("YAML");
        let title = node.member("title").expect("title");
        assert_eq!(text.get(title.key_span.start..title.key_span.end), Some("title"));
        let nn = title.value.member("nn").expect("nn");
        assert_eq!(text.get(nn.value.span.start..nn.value.span.end), Some("Høgskule"));
        let list = node.member("list").expect("list");
        let item = list.value.item(1).expect("item");
        assert_eq!(text.get(item.span.start..item.span.end), Some("'b'"));
    }

    #[test]
    fn what_is_not_one_document_of_texts_is_refused() {
        for text in
            ["a: [", "? [a]\n: b", "a: 1\n---\nb: 2", "a: *b", "a: \"\\z\"", "\t- a: b\n  c", "- a\nb: c"]
        {
            assert!(matches!(read(text), Err(Error::Malformed { .. })), "{text:?} gives {:?}", read(text));
        }
        assert_eq!(read("# nothing\n").expect_err("empty"), Error::Empty);
    }

    #[test]
    fn aliases_repeat_and_cannot_fill_the_memory() {
        let node = read("a: &x {b: c}\nd: *x\n").expect("YAML");
        assert!(node.member("d").expect("d").value.member("b").is_some());
        let mut bomb = String::from("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for level in 1..12 {
            let before = level - 1;
            bomb.push_str(&format!("a{level}: &a{level} [{}]\n", vec![format!("*a{before}"); 10].join(", ")));
        }
        assert!(matches!(read(&bomb), Err(Error::LimitExceeded { limit: Limit::Nodes, .. })));
    }

    #[test]
    fn nesting_without_end_is_refused() {
        for deep in [100, 10_000, 100_000] {
            let flow = format!("{}{}", "[".repeat(deep), "]".repeat(deep));
            assert!(matches!(read(&flow), Err(Error::LimitExceeded { limit: Limit::Depth, .. })), "{deep}");
        }
        let block = (0..2_000).map(|level| format!("{}a:\n", " ".repeat(level))).collect::<String>();
        assert!(matches!(read(&block), Err(Error::LimitExceeded { limit: Limit::Depth, .. })));
    }

    #[test]
    fn values_are_counted_as_in_json() {
        let text = "{\"a\": [1, {\"b\": null}], \"c\": \"d\"}";
        for nodes in 1..8 {
            let limits = Limits { nodes, ..Limits::default() };
            let json = crate::document::json::tree(text, &limits).map(|_| ());
            let yaml = tree(text, &limits).map(|_| ());
            assert_eq!(json.is_ok(), nodes >= 6);
            assert_eq!(yaml.is_ok(), json.is_ok(), "{nodes}");
        }
    }
}
