//! Values as text, in the way the document around them is written.

use serde_json::Value;

use super::layout::{Form, Laid};
use super::page::Page;
use crate::document::Format;
use crate::document::tree::{Node, NodeValue, Span};
use crate::model::parse_date;

/// Habits of a document, each as it is seen first.
#[derive(Debug, Clone)]
pub(super) struct Style {
    json: bool,
    pub(super) line_break: &'static str,
    /// One level of indentation.
    pub(super) step: String,
    /// How far the dashes of a list stand behind the key of the list.
    pub(super) dash_step: usize,
    /// Whether there is space inside of braces.
    padded: bool,
    colon: &'static str,
    comma: &'static str,
    /// Whether the document takes more than one line.
    pub(super) is_spread: bool,
    /// Whether a list of simple values stands on one line.
    short_lists: bool,
}

/// A list of simple values that is longer than this does not go on one line.
const SHORT: usize = 80;

/// Which quotes a text gets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Quotes {
    /// None, when it stays the same text without.
    AsNeeded,
    Single,
    Double,
}

impl Style {
    /// What is usual for a format.
    pub(super) fn new(format: Format) -> Self {
        Self {
            json: format == Format::Json,
            line_break: "\n",
            step: "  ".to_owned(),
            dash_step: 2,
            padded: true,
            colon: ": ",
            comma: ", ",
            is_spread: false,
            short_lists: true,
        }
    }

    /// The habits of a document.
    pub(super) fn of(page: &Page<'_>) -> Self {
        let mut seen = Seen::default();
        seen.look(page, &page.root);
        let usual = page.style.clone();
        let tight = page.style.json && seen.tight_colon == Some(true);
        let first_break = page.text.find('\n').unwrap_or(0);
        let line_break = if page.slice(0, first_break).ends_with('\r') { "\r\n" } else { "\n" };
        Self {
            line_break,
            dash_step: seen.dash_step.unwrap_or(seen.step.as_ref().map_or(usual.dash_step, String::len)),
            step: seen.step.unwrap_or(usual.step),
            padded: seen.padded.unwrap_or(!tight),
            colon: if tight { ":" } else { usual.colon },
            comma: if seen.tight_comma.unwrap_or(tight) { "," } else { usual.comma },
            is_spread: page.has_line_break(page.root.start, page.root.end),
            short_lists: seen.short_lists.unwrap_or(usual.short_lists),
            ..usual
        }
    }

    /// The separator between values on one line.
    pub(super) fn comma(&self) -> &'static str {
        self.comma
    }

    /// A value on one line.
    pub(super) fn inline(&self, value: &Value, in_flow: bool, quotes: Quotes) -> String {
        match value {
            Value::String(text) => self.text(text, in_flow, quotes),
            Value::Array(items) => {
                let items = items.iter().map(|item| self.inline(item, true, quotes)).collect::<Vec<_>>();
                format!("[{}]", items.join(self.comma))
            }
            Value::Object(members) if members.is_empty() => "{}".to_owned(),
            Value::Object(members) => {
                let members = members.iter().map(|(name, value)| {
                    format!("{}{}", self.key(name, true, quotes), self.inline(value, true, quotes))
                });
                let pad = if self.padded { " " } else { "" };
                format!("{{{pad}{}{pad}}}", members.collect::<Vec<_>>().join(self.comma))
            }
            simple => simple.to_string(),
        }
    }

    /// A key with its colon and the space behind it.
    pub(super) fn key(&self, name: &str, in_flow: bool, quotes: Quotes) -> String {
        // Keys are one line, and what ends in a colon or holds one is easily read as another key.
        let quotes = if name.contains(':') { Quotes::Double } else { quotes };
        format!("{}{}", self.text(name, in_flow, quotes), if self.json { self.colon } else { ": " })
    }

    fn text(&self, text: &str, in_flow: bool, quotes: Quotes) -> String {
        match quotes {
            _ if self.json => double_quoted(text),
            Quotes::AsNeeded if is_only_text(text) && fits_without_quotes(text, in_flow) => text.to_owned(),
            Quotes::Single if text.chars().all(is_printable) => format!("'{}'", text.replace('\'', "''")),
            _ => double_quoted(text),
        }
    }

    /// A JSON value that may take several lines; all but the first begin with `indentation`.
    pub(super) fn spread(&self, value: &Value, indentation: &str) -> String {
        let deeper = format!("{indentation}{}", self.step);
        let (open, close, lines) = match value {
            Value::Array(items) if !items.is_empty() && !self.is_short(value) => {
                let lines = items.iter().map(|item| self.spread(item, &deeper));
                ("[", "]", lines.collect::<Vec<_>>())
            }
            Value::Object(members) if !members.is_empty() => {
                let lines = members.iter().map(|(name, value)| {
                    format!("{}{}", self.key(name, true, Quotes::Double), self.spread(value, &deeper))
                });
                ("{", "}", lines.collect())
            }
            _ => return self.inline(value, true, Quotes::Double),
        };
        let line_break = self.line_break;
        let lines = lines.join(&format!(",{line_break}{deeper}"));
        format!("{open}{line_break}{deeper}{lines}{line_break}{indentation}{close}")
    }

    /// Whether a list goes on one line.
    fn is_short(&self, value: &Value) -> bool {
        let Value::Array(items) = value else { return false };
        let simple = |item: &Value| match item {
            Value::Array(items) => items.is_empty(),
            Value::Object(members) => members.is_empty(),
            _ => true,
        };
        items.is_empty()
            || (self.short_lists
                && items.iter().all(simple)
                && self.inline(value, true, Quotes::AsNeeded).len() <= SHORT)
    }
}

#[cfg(feature = "yaml")]
impl Style {
    /// Whether a value in YAML without brackets takes lines of its own.
    pub(super) fn takes_lines(&self, value: &Value) -> bool {
        match value {
            Value::Array(_) => !self.is_short(value),
            Value::Object(members) => !members.is_empty(),
            _ => false,
        }
    }

    /// An object or list by indentation; all lines but the first begin with `column` spaces.
    pub(super) fn block(&self, value: &Value, column: usize) -> String {
        let lines = match value {
            Value::Array(items) => items.iter().map(|item| self.item(item, column)).collect::<Vec<_>>(),
            Value::Object(members) => {
                members.iter().map(|(name, value)| self.member(name, value, column)).collect()
            }
            simple => return self.inline(simple, false, Quotes::AsNeeded),
        };
        lines.join(&self.line(column))
    }

    /// A line break and `column` spaces.
    pub(super) fn line(&self, column: usize) -> String {
        format!("{}{}", self.line_break, " ".repeat(column))
    }

    /// An item with its dash, which stands at `column`.
    pub(super) fn item(&self, value: &Value, column: usize) -> String {
        if self.takes_lines(value) {
            format!("- {}", self.block(value, column.saturating_add(2)))
        } else {
            format!("- {}", self.inline(value, false, Quotes::AsNeeded))
        }
    }

    /// A member whose key stands at `column`.
    pub(super) fn member(&self, name: &str, value: &Value, column: usize) -> String {
        let key = self.key(name, false, Quotes::AsNeeded);
        if self.takes_lines(value) {
            format!("{}{}", key.trim_end(), self.below(value, column))
        } else {
            format!("{key}{}", self.inline(value, false, Quotes::AsNeeded))
        }
    }

    /// An object or list on lines of its own, below a key at `column`.
    pub(super) fn below(&self, value: &Value, column: usize) -> String {
        let step = if value.is_array() { self.dash_step } else { self.step.len() };
        let column = column.saturating_add(step);
        format!("{}{}", self.line(column), self.block(value, column))
    }
}

/// What was seen first of each habit.
#[derive(Default)]
struct Seen {
    step: Option<String>,
    dash_step: Option<usize>,
    padded: Option<bool>,
    tight_colon: Option<bool>,
    tight_comma: Option<bool>,
    short_lists: Option<bool>,
}

impl Seen {
    fn look(&mut self, page: &Page<'_>, laid: &Laid) {
        match laid.form {
            Form::Flow => self.look_at_flow(page, laid),
            Form::Block => self.look_at_block(page, laid),
            _ => {}
        }
        for below in &laid.below {
            self.look(page, below);
        }
    }

    fn look_at_flow(&mut self, page: &Page<'_>, laid: &Laid) {
        let Some(first) = laid.below.first() else { return };
        let is_spread = page.has_line_break(laid.start, first.entry);
        if let Some(key) = first.key {
            if !is_spread && self.padded.is_none() {
                self.padded = Some(first.entry > laid.start.saturating_add(1));
            }
            if key.has_colon && self.tight_colon.is_none() {
                self.tight_colon = Some(first.start == first.gap);
            }
            // In YAML, the levels of braces say little about the levels of the rest.
            if is_spread && !page.yaml && self.step.is_none() && page.begins_line(first.entry) {
                let outer = page.indentation(laid.start);
                self.step = page.indentation(first.entry).strip_prefix(outer).map(str::to_owned);
            }
        } else if laid.below.iter().all(|item| item.below.is_empty()) && self.short_lists.is_none() {
            self.short_lists = Some(!is_spread);
        }
        if let (Some(comma), Some(next)) = (first.comma, laid.below.get(1)) {
            if self.tight_comma.is_none() && !page.has_line_break(comma, next.entry) {
                self.tight_comma = Some(comma.saturating_add(1) == next.entry);
            }
        }
    }

    fn look_at_block(&mut self, page: &Page<'_>, laid: &Laid) {
        for member in laid.below.iter().filter(|below| below.key.is_some() && below.form == Form::Block) {
            let Some(first) = member.below.first() else { continue };
            let Some(step) = page.column(first.entry).checked_sub(page.column(member.entry)) else {
                continue;
            };
            if first.key.is_some() {
                self.step.get_or_insert_with(|| " ".repeat(step));
            } else {
                self.dash_step.get_or_insert(step);
            }
        }
    }
}

/// Whether every reader of YAML takes `text` without quotes for a text, whatever its place asks for. Ours takes it
/// for one wherever a text belongs, but a document has other readers too. A date counts as a text: documents write
/// theirs without quotes.
pub(super) fn is_only_text(text: &str) -> bool {
    const WORDS: [&str; 8] = ["null", "true", "false", "yes", "no", "on", "off", "~"];
    let number = |byte: u8| byte.is_ascii_hexdigit() || b"+-._:xob".contains(&byte.to_ascii_lowercase());
    let begins = text.trim_start_matches(['+', '-', '.']).bytes().next();
    let like_number = begins.is_none_or(|byte| byte.is_ascii_digit()) && text.bytes().all(number);
    let special = text.to_lowercase();
    let special = special.trim_start_matches(['+', '-']);
    let plain = Node { span: Span { start: 0, end: 0 }, value: NodeValue::Plain(text.to_owned()) };
    !plain.is_null()
        && !WORDS.contains(&special)
        && !matches!(special, ".inf" | ".nan")
        && (!like_number || parse_date(text).is_some())
}

/// Whether `text` can stand without quotes at all, at a place where nothing else is on its line.
fn fits_without_quotes(text: &str, in_flow: bool) -> bool {
    const INDICATORS: &[char] = &[
        '-', '?', ':', ',', '[', ']', '{', '}', '#', '&', '*', '!', '|', '>', '\'', '"', '%', '@', '`', '=',
    ];
    let ends_well = text.trim() == text && !text.ends_with(':') && !text.starts_with(INDICATORS);
    let breaks = [": ", " #", "..."].iter().any(|signs| text.contains(signs)) || text.contains("<<");
    let in_braces = in_flow && text.contains([',', '[', ']', '{', '}', ':', '"', '\'']);
    ends_well && !breaks && !in_braces && text.chars().all(is_printable)
}

/// Whether a character can be in a text of one line as it is.
fn is_printable(character: char) -> bool {
    !character.is_control()
        && !matches!(character, '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}

/// A text in double quotes, right in JSON and in YAML.
fn double_quoted(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len().saturating_add(2));
    quoted.push('"');
    for character in text.chars() {
        match character {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\r' => quoted.push_str("\\r"),
            '\t' => quoted.push_str("\\t"),
            plain if is_printable(plain) => quoted.push(plain),
            other => quoted.push_str(&format!("\\u{:04x}", u32::from(other))),
        }
    }
    quoted.push('"');
    quoted
}
