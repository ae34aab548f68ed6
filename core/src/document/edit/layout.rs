//! Where the parts of a text stand, in more detail than findings need: colons, dashes, commas, comments, and the true
//! end of every value.
//!
//! The tree says what is there and about where; the walk here looks at the text again between those places. It gives
//! up on what it does not know.

use crate::document::tree::{Member, Node, NodeValue};

/// A value and all that belongs to it.
#[derive(Debug)]
pub(super) struct Laid {
    /// Where its member or item begins: the key or the question mark before it, the dash, or the value itself.
    pub(super) entry: usize,
    pub(super) key: Option<Key>,
    /// Where the space before the value begins: behind the colon, the dash, the bracket or the comma.
    pub(super) gap: usize,
    /// The value's first byte, anchor and tag included.
    pub(super) start: usize,
    /// The end of its last byte.
    pub(super) end: usize,
    pub(super) form: Form,
    pub(super) mark: Option<Mark>,
    /// The comma behind it.
    pub(super) comma: Option<usize>,
    pub(super) below: Vec<Laid>,
}

#[derive(Debug, Clone, Copy)]
pub(super) struct Key {
    /// Whether it is in double quotes.
    pub(super) is_quoted: bool,
    pub(super) has_colon: bool,
}

/// How a value is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// Not at all.
    Empty,
    /// Without quotes.
    Bare,
    /// In double quotes.
    Double,
    /// In single quotes.
    Single,
    /// As lines below a `|` or `>`, which ends here with its signs.
    Lines(usize),
    /// Between brackets or braces.
    Flow,
    /// As a pair in a list between brackets, without braces.
    Pair,
    /// By indentation.
    Block,
}

/// What YAML can put before a value, or in its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mark {
    Anchor,
    Tag,
    Alias,
}

impl Laid {
    pub(super) fn has_anchor(&self) -> bool {
        self.mark == Some(Mark::Anchor) || self.below.iter().any(Self::has_anchor)
    }

    /// The end of its comma, or of itself when none follows.
    pub(super) fn tail(&self) -> usize {
        self.comma.map_or(self.end, |comma| comma.saturating_add(1))
    }
}

/// The layout of `text`, which was read as `tree`. Nothing when the text has something that is not known here.
pub(super) fn lay_out(text: &str, yaml: bool, tree: &Node) -> Option<Laid> {
    Walk { text, yaml }.root(tree)
}

/// The walk that finds the places.
#[derive(Clone, Copy)]
struct Walk<'t> {
    text: &'t str,
    yaml: bool,
}

impl Walk<'_> {
    fn byte(self, at: usize) -> Option<u8> {
        self.text.as_bytes().get(at).copied()
    }

    /// The next byte from `at` on that is neither space nor in a comment.
    fn skip(self, mut at: usize) -> usize {
        loop {
            match self.byte(at) {
                Some(b' ' | b'\t' | b'\r' | b'\n') => at = at.saturating_add(1),
                Some(b'#') if self.yaml => at = self.line_break(at),
                _ => return at,
            }
        }
    }

    fn line_break(self, at: usize) -> usize {
        let rest = self.text.get(at..).unwrap_or_default();
        at.saturating_add(rest.find('\n').unwrap_or(rest.len()))
    }

    fn root(self, node: &Node) -> Option<Laid> {
        let gap = if self.yaml { self.document_start(0) } else { 0 };
        self.value(node, gap, false)
    }

    /// What follows the directives and the three dashes, if they are there.
    fn document_start(self, mut gap: usize) -> usize {
        loop {
            let at = self.skip(gap);
            let rest = self.text.get(at..).unwrap_or_default();
            let behind_dashes = rest.strip_prefix("---");
            if rest.starts_with('%') {
                gap = self.line_break(at);
            } else if behind_dashes.is_some_and(|rest| rest.is_empty() || starts_blank(rest)) {
                return at.saturating_add(3);
            } else {
                return gap;
            }
        }
    }

    /// The value whose space begins at `gap`.
    fn value(self, node: &Node, gap: usize, in_flow: bool) -> Option<Laid> {
        let shown = self.text.get(node.span.start..node.span.end)?;
        let is_bare = matches!(&node.value, NodeValue::Plain(text) if text.is_empty());
        if is_bare && !shown.starts_with(['&', '!', '*']) {
            return Some(laid(gap, gap, gap, Form::Empty));
        }
        let start = self.skip(gap);
        // What stands before the first key of an object without braces is the key's.
        let is_of_key = first_key(node) == Some(start);
        let (mark, at) = if self.yaml && !is_of_key { self.marks(start) } else { (None, start) };
        if mark == Some(Mark::Alias) || is_bare {
            return Some(Laid { mark, ..laid(gap, start, node.span.end, Form::Bare) });
        }
        let (form, end, below) = match &node.value {
            NodeValue::Null | NodeValue::Flag(_) | NodeValue::Number(_) | NodeValue::Plain(_) => (mark
                .is_some()
                || start == node.span.start)
                .then_some((Form::Bare, node.span.end, Vec::new())),
            NodeValue::Text(_) => self.quoted(node, at, in_flow).map(|(form, end)| (form, end, Vec::new())),
            NodeValue::List(items) => self.list(items, at, in_flow),
            NodeValue::Object(members) => self.object(members, at, in_flow),
        }?;
        Some(Laid { mark, below, ..laid(gap, start, end, form) })
    }

    /// The anchor and tag at `at`, or the alias, and what follows them.
    fn marks(self, mut at: usize) -> (Option<Mark>, usize) {
        let mut mark = None;
        loop {
            match self.byte(at) {
                Some(b'*') => return (Some(Mark::Alias), at),
                Some(b'&') => mark = Some(Mark::Anchor),
                Some(b'!') => mark = mark.or(Some(Mark::Tag)),
                _ => return (mark, at),
            }
            let rest = self.text.get(at..).unwrap_or_default();
            let word = rest.find(|next: char| next.is_ascii_whitespace()).unwrap_or(rest.len());
            at = self.skip(at.saturating_add(word));
        }
    }

    fn quoted(self, node: &Node, at: usize, in_flow: bool) -> Option<(Form, usize)> {
        match self.byte(at)? {
            b'"' => Some((Form::Double, self.double_end(at)?)),
            b'\'' if self.yaml => Some((Form::Single, self.single_end(at)?)),
            b'|' | b'>' if self.yaml && !in_flow => {
                let rest = self.text.get(at..)?;
                let signs = |next: char| !matches!(next, '|' | '>' | '+' | '-' | '0'..='9');
                let header = at.saturating_add(rest.find(signs).unwrap_or(rest.len()));
                // A text without any lines is where the next thing begins.
                let before = self.text.get(..node.span.end)?.trim_end().len();
                Some((Form::Lines(header), before))
            }
            _ => None,
        }
    }

    fn double_end(self, start: usize) -> Option<usize> {
        let mut at = start.saturating_add(1);
        loop {
            match self.byte(at)? {
                b'\\' => at = at.saturating_add(2),
                b'"' => return Some(at.saturating_add(1)),
                _ => at = at.saturating_add(1),
            }
        }
    }

    fn single_end(self, start: usize) -> Option<usize> {
        let mut at = start.saturating_add(1);
        loop {
            match (self.byte(at)?, self.byte(at.saturating_add(1))) {
                (b'\'', Some(b'\'')) => at = at.saturating_add(2),
                (b'\'', _) => return Some(at.saturating_add(1)),
                _ => at = at.saturating_add(1),
            }
        }
    }

    fn list(self, items: &[Node], at: usize, in_flow: bool) -> Option<(Form, usize, Vec<Laid>)> {
        if self.byte(at)? == b'[' {
            return self.flow(items.iter(), at, b']', |item, entry, gap| {
                Some(Laid { entry, ..self.value(item, gap, true)? })
            });
        }
        let mut below = Vec::with_capacity(items.len());
        let mut dash = at;
        for item in items {
            if in_flow || self.byte(dash)? != b'-' {
                return None;
            }
            let laid = Laid { entry: dash, ..self.value(item, dash.saturating_add(1), false)? };
            dash = laid.end;
            below.push(laid);
            if below.len() < items.len() {
                dash = self.skip(dash);
            }
        }
        Some((Form::Block, dash, below))
    }

    fn object(self, members: &[Member], at: usize, in_flow: bool) -> Option<(Form, usize, Vec<Laid>)> {
        if self.byte(at)? == b'{' {
            return self.flow(members.iter(), at, b'}', |member, entry, _| self.member(member, entry, true));
        }
        if in_flow && members.len() != 1 {
            return None;
        }
        let mut below = Vec::<Laid>::with_capacity(members.len());
        for member in members {
            // A question mark may stand before the key.
            let next = below.last().map_or(at, |before| self.skip(before.end));
            let entry = if self.byte(next) == Some(b'?') { next } else { member.key_span.start };
            below.push(self.member(member, entry, in_flow)?);
        }
        let form = if in_flow { Form::Pair } else { Form::Block };
        Some((form, below.last()?.end, below))
    }

    fn member(self, member: &Member, entry: usize, in_flow: bool) -> Option<Laid> {
        let start = member.key_span.start;
        let (_, at) = if self.yaml { self.marks(start) } else { (None, start) };
        let key_end = match self.byte(at)? {
            b'"' => self.double_end(at)?,
            b'\'' if self.yaml => self.single_end(at)?,
            _ => member.key_span.end,
        };
        let colon = self.skip(key_end);
        let has_colon = self.byte(colon) == Some(b':');
        let gap = if has_colon { colon.saturating_add(1) } else { key_end };
        let key = Some(Key { is_quoted: self.byte(start) == Some(b'"'), has_colon });
        Some(Laid { entry, key, ..self.value(&member.value, gap, in_flow)? })
    }

    /// What is between brackets or braces. `lay` gets each child, where it begins, and where the space before it does.
    fn flow<T>(
        self,
        children: impl ExactSizeIterator<Item = T>,
        open: usize,
        close: u8,
        lay: impl Fn(T, usize, usize) -> Option<Laid>,
    ) -> Option<(Form, usize, Vec<Laid>)> {
        let count = children.len();
        let mut below = Vec::with_capacity(count);
        let mut gap = open.saturating_add(1);
        for child in children {
            let mut laid = lay(child, self.skip(gap), gap)?;
            let behind = self.skip(laid.end);
            gap = laid.end;
            if self.byte(behind) == Some(b',') {
                laid.comma = Some(behind);
                gap = behind.saturating_add(1);
            }
            below.push(laid);
            if gap <= behind && below.len() < count {
                return None;
            }
        }
        let last = self.skip(gap);
        (self.byte(last)? == close).then_some((Form::Flow, last.saturating_add(1), below))
    }
}

fn laid(gap: usize, start: usize, end: usize, form: Form) -> Laid {
    Laid { entry: start, key: None, gap, start, end, form, mark: None, comma: None, below: Vec::new() }
}

fn first_key(node: &Node) -> Option<usize> {
    match &node.value {
        NodeValue::Object(members) => members.first().map(|member| member.key_span.start),
        _ => None,
    }
}

fn starts_blank(text: &str) -> bool {
    text.starts_with([' ', '\t', '\r', '\n'])
}
