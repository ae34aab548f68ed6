//! The Python classes of the document types: one class for each record and each closed list, written from the
//! same tables that the reader and the JSON Schemas use.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use cocareer::{ChoiceShape, FieldShape, RecordShape, Shape};

/// Where the classes go.
const FOLDER: &str = "bindings/python/cocareer/model";
/// The longest line of a file.
const WIDTH: usize = 100;
/// A field with at least so many records of its own below it gets a file of its own.
const OWN_FILE: usize = 6;
/// A field with at least so many types below it has them in a file beside its own.
const PARTS_FILE: usize = 50;
/// Names that Python keeps for itself. A field of such a name gets `_` at its end.
const KEYWORDS: [&str; 35] = [
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def",
    "del", "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is",
    "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
];
/// The document that the other records are parts of.
const DOCUMENT: &str = "Engagement";
/// The file of the records that several files use.
const SHARED: &str = "common";

/// From the name of each type to the part of the documents that it belongs to.
type Homes = BTreeMap<&'static str, String>;

/// The path of each file, from the repository's root, and its text.
pub(crate) fn python() -> Result<Vec<(PathBuf, String)>> {
    let (records, choices) = cocareer::types();
    let homes = homes(&records)?;
    let is_choice = |name: &str| choices.iter().any(|choice| choice.name == name);
    let mut files = vec![file("__init__", index_file(&homes, is_choice))];
    for home in homes.values().collect::<BTreeSet<_>>() {
        let is_here = |name: &str| homes.get(name) == Some(home);
        let (mut records, mut choices) = (records.clone(), choices.clone());
        records.retain(|record| is_here(record.name));
        choices.retain(|choice| is_here(choice.name));
        if !records.is_empty() {
            files.push(file(home, records_file(home, &records, &homes)));
        }
        if !choices.is_empty() {
            files.push(file(&choices_of(home), choices_file(home, &choices)));
        }
    }
    Ok(files)
}

fn file(module: &str, text: String) -> (PathBuf, String) {
    (Path::new(FOLDER).join(format!("{module}.py")), text)
}

/// The module of a part's closed lists.
fn choices_of(home: &str) -> String {
    format!("{home}_choices")
}

/// Puts each type where it is used: in the part of the document that it belongs to, or in the shared one.
fn homes(records: &[&'static RecordShape]) -> Result<Homes> {
    let document = records
        .iter()
        .find(|record| record.name == DOCUMENT)
        .context("the document type is not among the types")?;
    let own = snake(document.name).to_lowercase();
    let mut users: BTreeMap<&'static str, BTreeSet<String>> = BTreeMap::new();
    for field in document.fields {
        let names = below(&field.shape);
        let home = match record_of(&field.shape) {
            Some(part) if names.len() >= OWN_FILE => snake(part.name).to_lowercase(),
            _ => own.clone(),
        };
        let part = record_of(&field.shape).map(|part| part.name);
        let has_parts = home != own && names.len() >= PARTS_FILE;
        for name in names {
            let is_part = has_parts && part != Some(name);
            let home = if is_part { format!("{home}_parts") } else { home.clone() };
            users.entry(name).or_default().insert(home);
        }
    }
    users.entry(document.name).or_default().insert(own);
    // What is left belongs to other kinds of document; a document comes after all that it is made of.
    let placed: BTreeSet<&'static str> = users.keys().copied().collect();
    for other in records.iter().rev() {
        if !users.contains_key(other.name) {
            let home = snake(other.name).to_lowercase();
            for name in below(&Shape::Record(other)).into_iter().filter(|name| !placed.contains(name)) {
                users.entry(name).or_default().insert(home.clone());
            }
        }
    }
    let home = |homes: BTreeSet<String>| {
        let mut homes = homes.into_iter();
        match (homes.next(), homes.next()) {
            (Some(only), None) => only,
            _ => SHARED.to_owned(),
        }
    };
    Ok(users.into_iter().map(|(name, homes)| (name, home(homes))).collect())
}

/// The record that a value is or is a list of.
fn record_of(shape: &Shape) -> Option<&'static RecordShape> {
    match shape {
        Shape::Record(record) => Some(record),
        Shape::List(inner) => record_of(inner),
        _ => None,
    }
}

/// The names of all the types that a value is made of.
fn below(shape: &Shape) -> BTreeSet<&'static str> {
    match shape {
        Shape::List(inner) => below(inner),
        Shape::Choice(choice) => BTreeSet::from([choice.name]),
        Shape::Record(record) => {
            let parts = record.fields.iter().flat_map(|field| below(&field.shape));
            parts.chain([record.name]).collect()
        }
        _ => BTreeSet::new(),
    }
}

/// `Privacy_Policy` for `PrivacyPolicy`.
fn snake(name: &str) -> String {
    let mut text = String::new();
    let mut before_is_lower = false;
    for letter in name.chars() {
        if letter.is_uppercase() && before_is_lower {
            text.push('_');
        }
        before_is_lower = !letter.is_uppercase();
        text.push(letter);
    }
    text
}

fn heading(summary: &str) -> String {
    format!(
        "# Written by `cargo xtask generate` from the document types; changes here are lost.\n\
         \"\"\"{summary}\"\"\"\n\nfrom __future__ import annotations\n\n"
    )
}

fn choices_file(home: &str, choices: &[&'static ChoiceShape]) -> String {
    let mut text = heading(&format!("The closed lists of values of the part `{home}` of documents."));
    let has_aliases = |choice: &&ChoiceShape| choice.values.iter().any(|value| !value.aliases.is_empty());
    let by_alias = if choices.iter().any(has_aliases) { ", by_alias" } else { "" };
    text.push_str(&format!("from cocareer._choice import Choice{by_alias}\n"));
    for choice in choices {
        text.push_str(&format!("\n\nclass {}(Choice):\n", choice.name));
        let values = choice.values.iter();
        let docs = values.map(|value| (snake(value.variant).to_uppercase(), sentence(value.docs)));
        text.push_str(&docstring(choice.docs, &docs.collect::<Vec<_>>()));
        for value in choice.values {
            let name = snake(value.variant).to_uppercase();
            text.push_str(&format!("    {name} = {:?}\n", value.name));
        }
        text.push_str(&aliases(choice));
    }
    text
}

/// The other spellings of a closed list's values, when it has any.
fn aliases(choice: &ChoiceShape) -> String {
    let pairs = choice.values.iter().flat_map(|value| value.aliases.iter().map(|alias| (*alias, value.name)));
    let lines: String = pairs.map(|(alias, name)| format!("            {alias:?}: {name:?},\n")).collect();
    if lines.is_empty() {
        return lines;
    }
    format!(
        "\n    @classmethod\n    def _missing_(cls, value: object) -> {} | None:\n        aliases = {{\n{lines}        \
         }}\n        return by_alias(cls, value, aliases)\n",
        choice.name
    )
}

fn records_file(home: &str, records: &[&'static RecordShape], homes: &Homes) -> String {
    let fields = || records.iter().flat_map(|record| record.fields);
    let annotations: Vec<String> = fields().map(|field| annotation(&field.shape)).collect();
    let uses = |word: &str| annotations.iter().any(|annotation| annotation.contains(word));
    let mut text = heading(&format!("The records of the part `{home}` of documents."));
    if uses("datetime") {
        text.push_str("import datetime\n");
    }
    let mut abstracts = vec!["Mapping", "Sequence"];
    abstracts.retain(|name| uses(name));
    if !abstracts.is_empty() {
        text.push_str(&import("collections.abc", abstracts));
    }
    let field = if uses("Mapping") { ", field" } else { "" };
    let imports =
        format!("from dataclasses import dataclass{field}\n\nfrom cocareer._record import Record\n");
    text.push_str(&imports);
    let mut imports: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    for (module, name) in fields().filter_map(|field| type_of(&field.shape, homes)) {
        imports.entry(module).or_default().insert(name);
    }
    imports.remove(home);
    for (module, names) in imports {
        text.push_str(&import(&format!("cocareer.model.{module}"), names));
    }
    let classes: String = records.iter().map(|record| record_class(record)).collect();
    text + &classes
}

/// The module and the name of the class that a value is or is a list of.
fn type_of(shape: &Shape, homes: &Homes) -> Option<(String, &'static str)> {
    match shape {
        Shape::List(inner) => type_of(inner, homes),
        Shape::Choice(choice) => Some((choices_of(homes.get(choice.name)?), choice.name)),
        Shape::Record(record) => Some((homes.get(record.name)?.clone(), record.name)),
        _ => None,
    }
}

fn record_class(record: &RecordShape) -> String {
    let mut text =
        format!("\n\n@dataclass(frozen=True, kw_only=True, slots=True)\nclass {}(Record):\n", record.name);
    let field_docs = record.fields.iter().map(|field| {
        let needed = if field.required { " Required." } else { "" };
        (attribute(field), sentence(field.docs) + needed)
    });
    text.push_str(&docstring(record.docs, &field_docs.collect::<Vec<_>>()));
    for field in record.fields {
        let (annotation, default) = (annotation(&field.shape), default(&field.shape));
        text.push_str(&format!("    {}: {annotation} = {default}\n", attribute(field)));
    }
    text
}

fn attribute(field: &FieldShape) -> String {
    let mark = if KEYWORDS.contains(&field.name) { "_" } else { "" };
    format!("{}{mark}", field.name)
}

fn annotation(shape: &Shape) -> String {
    match shape {
        Shape::Localized => "Mapping[str, str]".to_owned(),
        Shape::List(inner) => format!("Sequence[{}]", item(inner)),
        other => format!("{} | None", item(other)),
    }
}

fn item(shape: &Shape) -> String {
    match shape {
        Shape::Text | Shape::ClockTime => "str".to_owned(),
        Shape::Timestamp => "datetime.datetime | str".to_owned(),
        Shape::Flag => "bool".to_owned(),
        Shape::Count => "int".to_owned(),
        Shape::Date => "datetime.date | str".to_owned(),
        Shape::Choice(choice) => choice.name.to_owned(),
        Shape::Record(record) => record.name.to_owned(),
        Shape::Localized | Shape::List(_) => annotation(shape),
    }
}

const fn default(shape: &Shape) -> &'static str {
    match shape {
        Shape::Localized => "field(default_factory=dict)",
        Shape::List(_) => "()",
        _ => "None",
    }
}

fn index_file(homes: &Homes, is_choice: impl Fn(&str) -> bool) -> String {
    let mut modules: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    for (name, home) in homes {
        let module = if is_choice(name) { choices_of(home) } else { home.clone() };
        modules.entry(module).or_default().insert(name);
    }
    let mut text = heading("The vocabulary of an engagement, as plain data: every field may be absent.");
    for (module, names) in modules {
        text.push_str(&import(&format!("cocareer.model.{module}"), names));
    }
    text.push_str("\n__all__ = [\n");
    homes.keys().for_each(|name| text.push_str(&format!("    {name:?},\n")));
    text + "]\n"
}

/// An import statement, on one line if it fits.
fn import<'a>(module: &str, names: impl IntoIterator<Item = &'a str>) -> String {
    let names: Vec<&str> = names.into_iter().collect();
    let line = format!("from {module} import {}\n", names.join(", "));
    if line.chars().count() <= WIDTH {
        return line;
    }
    let lines: String = names.iter().map(|name| format!("    {name},\n")).collect();
    format!("from {module} import (\n{lines})\n")
}

/// Documentation lines as one text that is safe inside a docstring.
fn sentence(docs: &[&str]) -> String {
    let joined = docs.iter().map(|line| line.trim()).collect::<Vec<_>>().join(" ");
    joined.replace('\\', "\\\\").replace('"', "\\\"")
}

fn docstring(docs: &[&str], attributes: &[(String, String)]) -> String {
    let mut text = wrap(&format!("\"\"\"{}", sentence(docs)), "    ", "    ");
    text.push_str("\n    Attributes:\n");
    for (name, docs) in attributes {
        text.push_str(&wrap(&format!("{name}: {docs}"), "        ", "            "));
    }
    text + "    \"\"\"\n\n"
}

/// The words of a text in lines of at most [`WIDTH`] characters.
fn wrap(text: &str, first: &str, further: &str) -> String {
    let mut lines = String::new();
    let mut line = first.to_owned();
    for word in text.split_whitespace() {
        let is_empty = line.trim().is_empty();
        if !is_empty && line.chars().count() + 1 + word.chars().count() > WIDTH {
            lines.push_str(&line);
            lines.push('\n');
            line = further.to_owned();
        } else if !is_empty {
            line.push(' ');
        }
        line.push_str(word);
    }
    lines + &line + "\n"
}
