//! The types of the documents as Kotlin and Swift get them: UniFFI mirrors, written from the core's own tables.
//!
//! A mirror that says something else than the core does not compile. What the compiler cannot see, the
//! documentation and the defaults, is why the mirrors are written and not typed.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, ensure};
use cocareer::{ChoiceShape, RecordShape, Shape};

use crate::generate::rustfmt;
use crate::workspace;

/// The folder of the mirrors in the repository.
const FOLDER: &str = "bindings/src/model";
/// The folder of the core's sources in the repository.
const CORE: &str = "core/src";
/// The folder of the core's document types inside of [`CORE`].
const MODEL: &str = "model";
/// A file of the mirrors is split into its closed lists and its objects when it would be longer.
const LONGEST_FILE: usize = 600;

/// A type of the documents.
#[derive(Clone, Copy)]
enum Item {
    /// An object.
    Record(&'static RecordShape),
    /// A closed list of values.
    Choice(&'static ChoiceShape),
}

/// Every file of mirrors: its place in the repository and its text.
///
/// A type's mirror is in the file that has the name of the type's own file in the core.
pub(crate) fn mirrors() -> Result<Vec<(PathBuf, String)>> {
    let homes = homes(&workspace::root()?.join(CORE))?;
    let (records, choices) = cocareer::types();
    let items = choices.into_iter().map(Item::Choice);
    let items = items.chain(records.into_iter().map(Item::Record));
    let mut groups: BTreeMap<&str, Vec<Item>> = BTreeMap::new();
    for item in items {
        groups.entry(home(&homes, item.name())?.stem()).or_default().push(item);
    }

    let mut files = Vec::new();
    let mut modules = Vec::new();
    for (stem, items) in groups {
        for (name, items) in split(stem, items, &homes)? {
            let text = rustfmt(&file(&items, &homes)?)?;
            files.push((Path::new(FOLDER).join(format!("{name}.rs")), text));
            modules.push(name);
        }
    }
    files.push((Path::new(FOLDER).join("mod.rs"), rustfmt(&module_list(&modules))?));
    files.sort();
    Ok(files)
}

/// The group as one file, or as two when it would be too long for one.
fn split(stem: &str, items: Vec<Item>, homes: &Homes) -> Result<Vec<(String, Vec<Item>)>> {
    if rustfmt(&file(&items, homes)?)?.lines().count() <= LONGEST_FILE {
        return Ok(vec![(stem.to_owned(), items)]);
    }
    let (choices, records) = items.into_iter().partition(|item| matches!(item, Item::Choice(_)));
    Ok(vec![(format!("{stem}_choices"), choices), (stem.to_owned(), records)])
}

/// Where in the core a type is declared.
struct Home {
    /// The file, from the folder of the core's sources.
    file: PathBuf,
}

/// Where each type of the core is declared.
type Homes = BTreeMap<String, Home>;

impl Home {
    /// The name of the file of mirrors: that of the file, or of its folder for a `mod.rs`.
    fn stem(&self) -> &str {
        let own = self.file.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
        let folder = self.file.parent().and_then(Path::file_name).and_then(|name| name.to_str());
        if own == "mod" { folder.unwrap_or(own) } else { own }
    }

    /// The module that the type is taken from.
    fn module(&self) -> &'static str {
        if self.file.starts_with(MODEL) { "cocareer::model" } else { "cocareer" }
    }
}

/// Finds the declarations in the core's sources.
fn homes(core: &Path) -> Result<Homes> {
    let mut homes = Homes::new();
    let mut folders = vec![core.to_path_buf()];
    while let Some(folder) = folders.pop() {
        let entries = std::fs::read_dir(&folder);
        for entry in entries.with_context(|| format!("{} cannot be read", folder.display()))? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = std::fs::read_to_string(&path)?;
                for name in text.lines().filter_map(declared) {
                    let file = path.strip_prefix(core)?.to_path_buf();
                    homes.insert(name.to_owned(), Home { file });
                }
            }
        }
    }
    Ok(homes)
}

/// The type that a line declares.
fn declared(line: &str) -> Option<&str> {
    let line = line.trim_start();
    let rest = line.strip_prefix("pub struct ").or_else(|| line.strip_prefix("pub enum "))?;
    rest.split(|letter: char| !letter.is_alphanumeric()).next()
}

/// Where a type is declared, or an error.
fn home<'a>(homes: &'a Homes, name: &str) -> Result<&'a Home> {
    homes.get(name).with_context(|| format!("no file under {CORE} declares {name}"))
}

/// The text of a file of mirrors, not yet formatted.
fn file(items: &[Item], homes: &Homes) -> Result<String> {
    let mut text = header("Mirrors of document types for Kotlin and Swift");
    let mut used: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for item in items {
        used.entry(home(homes, item.name())?.module()).or_default().insert(item.name());
        if let Item::Record(record) = item {
            for field in record.fields {
                match type_in(&field.shape) {
                    Used::Custom(name) => used.entry("crate::custom").or_default().insert(name),
                    Used::Item(name) => used.entry(home(homes, name)?.module()).or_default().insert(name),
                    Used::Nothing => false,
                };
            }
        }
    }
    for (module, names) in used {
        let names: Vec<&str> = names.into_iter().collect();
        writeln!(text, "use {module}::{{{}}};", names.join(", "))?;
    }
    for item in items {
        text.push('\n');
        match item {
            Item::Record(shape) => record(&mut text, shape)?,
            Item::Choice(shape) => choice(&mut text, shape)?,
        }
    }
    Ok(text)
}

/// The mirror of an object.
fn record(text: &mut String, shape: &RecordShape) -> Result<()> {
    docs(text, shape.name, shape.docs)?;
    writeln!(text, "#[uniffi::remote(Record)]\npub struct {} {{", shape.name)?;
    for field in shape.fields {
        docs(text, field.name, field.docs)?;
        writeln!(text, "#[uniffi(default)]\npub {}: {},", field.name, field_type(&field.shape))?;
    }
    text.push_str("}\n");
    Ok(())
}

/// The mirror of a closed list.
fn choice(text: &mut String, shape: &ChoiceShape) -> Result<()> {
    docs(text, shape.name, shape.docs)?;
    writeln!(text, "#[uniffi::remote(Enum)]\npub enum {} {{", shape.name)?;
    for value in shape.values {
        docs(text, value.variant, value.docs)?;
        writeln!(text, "{},", value.variant)?;
    }
    text.push_str("}\n");
    Ok(())
}

/// Documentation, which must be there and must be possible in all languages.
fn docs(text: &mut String, name: &str, lines: &[&str]) -> Result<()> {
    ensure!(!lines.is_empty(), "{name} has no documentation");
    for line in lines {
        ensure!(!line.contains("*/"), "the documentation of {name} would end a comment in Kotlin");
        ensure!(!line.contains("[`"), "the documentation of {name} links to something of Rust");
        writeln!(text, "///{line}")?;
    }
    Ok(())
}

/// The type of a field: optional where a document may leave it out, which for lists and localised texts is
/// the same as an empty one.
fn field_type(shape: &Shape) -> String {
    match shape {
        Shape::List(_) | Shape::Localized => item_type(shape),
        _ => format!("Option<{}>", item_type(shape)),
    }
}

/// The type of a value that is there.
fn item_type(shape: &Shape) -> String {
    match shape {
        Shape::Text => "String".to_owned(),
        Shape::Flag => "bool".to_owned(),
        Shape::Count => "u32".to_owned(),
        Shape::List(inner) => format!("Vec<{}>", item_type(inner)),
        Shape::Date
        | Shape::ClockTime
        | Shape::Timestamp
        | Shape::Localized
        | Shape::Choice(_)
        | Shape::Record(_) => match type_in(shape) {
            Used::Custom(name) | Used::Item(name) => name.to_owned(),
            Used::Nothing => String::new(),
        },
    }
}

/// A name that a field's type needs in scope.
enum Used {
    /// A value type that crosses in another form.
    Custom(&'static str),
    /// An object or a closed list.
    Item(&'static str),
    /// Nothing beyond what the language has.
    Nothing,
}

/// The name that a shape needs in scope.
fn type_in(shape: &Shape) -> Used {
    match shape {
        Shape::Text | Shape::Flag | Shape::Count => Used::Nothing,
        // `Date` would hide or clash with the one of Swift's Foundation.
        Shape::Date => Used::Custom("CalendarDate"),
        Shape::ClockTime => Used::Custom("ClockTime"),
        Shape::Timestamp => Used::Custom("Timestamp"),
        Shape::Localized => Used::Custom("LocalizedText"),
        Shape::Choice(choice) => Used::Item(choice.name),
        Shape::Record(record) => Used::Item(record.name),
        Shape::List(inner) => type_in(inner),
    }
}

/// The file that lists the files.
fn module_list(modules: &[String]) -> String {
    let mut text = header("Every type that documents are made of, as UniFFI mirrors of the core's types");
    for module in modules {
        text.push_str(&format!("mod {module};\n"));
    }
    text
}

/// The beginning of a file.
fn header(title: &str) -> String {
    format!(
        "//! {title}.\n//!\n//! Written by `cargo xtask generate` from the core's tables; not to be edited.\n\n"
    )
}

impl Item {
    /// The type's name.
    fn name(self) -> &'static str {
        match self {
            Self::Record(shape) => shape.name,
            Self::Choice(shape) => shape.name,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_type_has_one_mirror_and_no_file_is_long() {
        let files = mirrors().unwrap();
        let all: String = files.iter().map(|(_, text)| text.as_str()).collect();
        let (records, choices) = cocareer::types();
        for record in records {
            assert_eq!(all.matches(&format!("pub struct {} {{", record.name)).count(), 1, "{}", record.name);
        }
        for choice in choices {
            assert_eq!(all.matches(&format!("pub enum {} {{", choice.name)).count(), 1, "{}", choice.name);
        }
        for (path, text) in &files {
            assert!(text.lines().count() <= LONGEST_FILE, "{} is too long", path.display());
        }
    }

    #[test]
    fn fields_may_be_left_out() {
        assert_eq!(field_type(&Shape::Date), "Option<CalendarDate>");
        assert_eq!(field_type(&Shape::Localized), "LocalizedText");
        assert_eq!(field_type(&Shape::List(&Shape::Text)), "Vec<String>");
    }

    #[test]
    fn declarations_are_found() {
        assert_eq!(declared("    pub struct Team {"), Some("Team"));
        assert_eq!(declared("pub enum Aim{"), Some("Aim"));
        assert_eq!(declared("struct Own;"), None);
    }
}
