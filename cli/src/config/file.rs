//! One `cocareer.toml`: its values as JSON, and where each stands.

use std::collections::BTreeMap;
use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};

use cocareer::{Position, TextRange};
use serde_json::{Map, Value};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::Trouble;

/// More than any settings need, and little enough to be read in no time.
const MOST_BYTES: u64 = 4 * 1024 * 1024;

/// A file of settings as it was read.
#[derive(Debug)]
pub(crate) struct Source {
    /// Its path, as people see it.
    pub(crate) path: PathBuf,
    pub(crate) text: String,
}

/// Where a setting stands: in which of several files, and in which of its bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Origin {
    pub(crate) file: usize,
    pub(crate) span: Range<usize>,
}

/// Settings as JSON, and where each value stands, by its place such as `levels/2/reason`.
#[derive(Debug, Clone, Default)]
pub(crate) struct Layer {
    pub(crate) values: Map<String, Value>,
    pub(crate) origins: BTreeMap<String, Origin>,
}

impl Source {
    /// Reads a file.
    pub(crate) fn read(path: &Path) -> Result<Self, Trouble> {
        let told = |error: &dyn std::fmt::Display| Trouble::new(format!("{}: {error}", path.display()));
        let size = fs::metadata(path).map_err(|error| told(&error))?.len();
        if size > MOST_BYTES {
            return Err(told(&"the file is too large for settings"));
        }
        let text = fs::read_to_string(path).map_err(|error| told(&error))?;
        Ok(Self { path: path.to_owned(), text })
    }

    /// Its values; `file` is its number among several.
    pub(crate) fn layer(&self, file: usize) -> Result<Layer, Trouble> {
        let table = DeTable::parse(&self.text).map_err(|error| {
            let start = error.span().map_or(0, |span| span.start);
            self.trouble(start, error.message().trim_end())
        })?;
        let mut layer = Layer::default();
        let mut walk = Walk { origins: &mut layer.origins, file };
        layer.values = walk.table(table.get_ref(), "");
        Ok(layer)
    }

    /// Something wrong at a byte of the file.
    pub(crate) fn trouble(&self, byte: usize, what: &str) -> Trouble {
        let Position { line, column, .. } = self.position(byte);
        Trouble::new(format!("{}:{line}:{column}: {what}", self.path.display()))
    }

    pub(crate) fn position(&self, byte: usize) -> Position {
        let before = self.text.get(..byte).unwrap_or(&self.text);
        let narrow = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count();
        Position {
            line: narrow(before.matches('\n').count().saturating_add(1)),
            column: narrow(column.saturating_add(1)),
            byte: narrow(before.len()),
        }
    }

    pub(crate) fn range(&self, span: &Range<usize>) -> TextRange {
        TextRange { start: self.position(span.start), end: self.position(span.end) }
    }
}

impl Layer {
    /// Where a setting stands, or what it is part of.
    pub(crate) fn origin(&self, place: &str) -> Option<&Origin> {
        let above =
            std::iter::successors(Some(place), |place| place.rsplit_once('/').map(|(above, _)| above));
        above.into_iter().find_map(|place| self.origins.get(place))
    }

    /// Takes out a setting that is none of the library's.
    pub(crate) fn take(&mut self, name: &str) -> Option<Value> {
        self.values.remove(name)
    }
}

/// Turns TOML into JSON and notes where everything stands.
struct Walk<'l> {
    origins: &'l mut BTreeMap<String, Origin>,
    file: usize,
}

impl Walk<'_> {
    fn table(&mut self, table: &DeTable<'_>, place: &str) -> Map<String, Value> {
        let mut entries: Vec<_> = table.iter().collect();
        entries.sort_by_key(|(key, _)| key.span().start);
        let mut values = Map::new();
        for (key, value) in entries {
            let place = join(place, key.get_ref());
            self.origins.insert(place.clone(), Origin { file: self.file, span: key.span() });
            values.insert(key.get_ref().to_string(), self.value(value, &place));
        }
        values
    }

    fn value(&mut self, value: &Spanned<DeValue<'_>>, place: &str) -> Value {
        match value.get_ref() {
            DeValue::String(text) => text.as_ref().into(),
            DeValue::Boolean(flag) => (*flag).into(),
            // What is no number that JSON has stays a text, and is refused as one.
            DeValue::Integer(number) => i64::from_str_radix(number.as_str(), number.radix())
                .map_or_else(|_| number.as_str().into(), Value::from),
            DeValue::Float(number) => {
                number.as_str().parse::<f64>().map_or_else(|_| number.as_str().into(), Value::from)
            }
            DeValue::Datetime(date) => date.to_string().into(),
            DeValue::Array(items) => {
                let item = |(index, item): (usize, &Spanned<DeValue<'_>>)| {
                    let place = join(place, &index.to_string());
                    self.origins.insert(place.clone(), Origin { file: self.file, span: item.span() });
                    self.value(item, &place)
                };
                items.iter().enumerate().map(item).collect()
            }
            DeValue::Table(table) => Value::Object(self.table(table, place)),
        }
    }
}

pub(crate) fn join(place: &str, name: &str) -> String {
    if place.is_empty() { name.to_owned() } else { format!("{place}/{name}") }
}
