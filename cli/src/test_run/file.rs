//! Test files: what they may say, read strictly.

use std::fs;
use std::path::{Path, PathBuf};

use cocareer::{Format, Limits, read_value, rule};
use serde_json::{Map, Value};

use super::decide::{self, Case, Log};

/// A file of tests.
#[derive(Debug)]
pub(crate) struct TestFile {
    pub(crate) path: PathBuf,
    pub(crate) format: Format,
    pub(crate) tests: Vec<Test>,
}

/// One test: a document, settings, and what must be found or answered.
#[derive(Debug)]
pub(crate) struct Test {
    pub(crate) name: String,
    pub(crate) document: Document,
    /// Changes to the document: a value for each JSON Pointer, nothing to take a place out.
    pub(crate) set: Map<String, Value>,
    /// Settings on those of the `cocareer.toml` that the test file has.
    pub(crate) settings: Map<String, Value>,
    /// The path that settings take the document to have.
    pub(crate) path: Option<String>,
    pub(crate) wants: Wants,
}

/// What a test is about.
#[derive(Debug)]
pub(crate) enum Wants {
    /// What must be found in the document.
    Findings(Expects),
    /// What must be answered by its policy.
    Answer(Box<Case>),
}

#[derive(Debug, Clone)]
pub(crate) enum Document {
    File(PathBuf),
    Inline(Value),
}

/// What must be found.
#[derive(Debug)]
pub(crate) struct Expects {
    pub(crate) findings: Vec<Expected>,
    /// Whether nothing else may be found.
    pub(crate) exactly: bool,
}

/// A finding that must be there. What is not said of it may be anything.
#[derive(Debug)]
pub(crate) struct Expected {
    pub(crate) rule: String,
    pub(crate) case: Option<String>,
    pub(crate) pointer: Option<String>,
}

/// The endings of test files.
const ENDINGS: [&str; 3] = [".cocareer-test.yaml", ".cocareer-test.yml", ".cocareer-test.json"];

/// Every test file that the paths lead to, and what could not be looked at.
pub(crate) fn collect(paths: &[PathBuf]) -> (Vec<PathBuf>, Vec<String>) {
    let (mut files, mut troubles) = (Vec::new(), Vec::new());
    for path in paths {
        if path.is_dir() {
            walk(path, &mut files, &mut troubles);
        } else {
            files.push(path.clone());
        }
    }
    let mut seen = std::collections::BTreeSet::new();
    files.retain(|file| seen.insert(file.clone()));
    (files, troubles)
}

/// As for documents: hidden files are left out, and links to folders are not followed.
fn walk(folder: &Path, files: &mut Vec<PathBuf>, troubles: &mut Vec<String>) {
    let mut entries: Vec<_> = match fs::read_dir(folder) {
        Ok(entries) => entries.filter_map(Result::ok).collect(),
        Err(error) => {
            troubles.push(format!("{}: {error}", folder.display()));
            return;
        }
    };
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let name = entry.file_name().to_string_lossy().into_owned();
        let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
        if name.starts_with('.') {
            continue;
        }
        if is_folder {
            walk(&entry.path(), files, troubles);
        } else if ENDINGS.iter().any(|ending| name.ends_with(ending)) {
            files.push(entry.path());
        }
    }
}

impl TestFile {
    /// Reads a file, or says what is wrong with it and where.
    pub(crate) fn read(path: &Path) -> Result<Self, String> {
        let text = fs::read(path).map_err(|error| error.to_string())?;
        let format = path.to_str().and_then(Format::of_file).unwrap_or(Format::Yaml);
        let value = read_value(&text, format, &Limits::default()).map_err(|error| error.to_string())?;
        let root = Part { place: String::new(), value: &value };
        let fields = root.fields(&["at", "document", "log", "settings", "tests"])?;
        let folder = path.parent().unwrap_or(Path::new(""));
        let shared = Shared {
            document: fields.get("document").map(|part| document(&part, folder)).transpose()?,
            log: fields.get("log").map(|part| decide::log(&part, folder)).transpose()?,
            settings: settings(&fields)?,
        };
        let list = fields.get("tests").ok_or("`tests` is missing")?;
        let tests =
            list.items()?.iter().map(|part| test(part, folder, &shared)).collect::<Result<Vec<_>, _>>()?;
        if tests.is_empty() {
            return Err("`tests` has no test".to_owned());
        }
        Ok(Self { path: path.to_owned(), format, tests })
    }
}

/// What the file says for all its tests.
struct Shared {
    document: Option<Document>,
    log: Option<Log>,
    settings: Map<String, Value>,
}

fn test(part: &Part<'_>, folder: &Path, shared: &Shared) -> Result<Test, String> {
    let known = ["name", "document", "set", "at", "settings", "path", "finds", "contains", "clean"];
    let fields = part.fields(&[&known[..], &decide::FIELDS].concat())?;
    let own = fields.get("document").map(|part| document(&part, folder)).transpose()?;
    let mut all_settings = shared.settings.clone();
    all_settings.extend(settings(&fields)?);
    let name = fields.get("name").map(|part| part.text()).transpose()?;
    let log = fields.get("log").map(|part| decide::log(&part, folder)).transpose()?;
    let wants = match decide::case(part, &fields, log.or_else(|| shared.log.clone()))? {
        Some(case) => Wants::Answer(Box::new(case)),
        None => Wants::Findings(expects(part, &fields)?),
    };
    Ok(Test {
        name: name.map_or_else(|| part.place.clone(), str::to_owned),
        document: own.or_else(|| shared.document.clone()).ok_or_else(|| part.says("has no `document`"))?,
        set: fields.get("set").map(|part| part.object().cloned()).transpose()?.unwrap_or_default(),
        settings: all_settings,
        path: fields.get("path").map(|part| part.text()).transpose()?.map(str::to_owned),
        wants,
    })
}

fn settings(fields: &Fields<'_>) -> Result<Map<String, Value>, String> {
    let mut settings =
        fields.get("settings").map(|part| part.object().cloned()).transpose()?.unwrap_or_default();
    if let Some(at) = fields.get("at") {
        settings.insert("at".to_owned(), at.text()?.into());
    }
    Ok(settings)
}

fn document(part: &Part<'_>, folder: &Path) -> Result<Document, String> {
    match part.value {
        Value::String(path) => Ok(Document::File(folder.join(path))),
        Value::Object(_) => Ok(Document::Inline(part.value.clone())),
        _ => Err(part.says("must be the path of a file, or a document")),
    }
}

fn expects(part: &Part<'_>, fields: &Fields<'_>) -> Result<Expects, String> {
    let list = |part: Part<'_>| part.items()?.iter().map(expected).collect::<Result<Vec<_>, _>>();
    let ways = ["finds", "contains", "clean"].map(|name| fields.get(name));
    match ways {
        [Some(finds), None, None] => Ok(Expects { findings: list(finds)?, exactly: true }),
        [None, Some(contains), None] => {
            let findings = list(contains)?;
            // A test that nothing can fail is none.
            if findings.is_empty() {
                return Err(part.says("asks for nothing: `contains` is empty"));
            }
            Ok(Expects { findings, exactly: false })
        }
        [None, None, Some(clean)] if clean.value == &Value::Bool(true) => {
            Ok(Expects { findings: Vec::new(), exactly: true })
        }
        [None, None, Some(clean)] => Err(clean.says("must be `true`")),
        _ => Err(part.says("must have one of `finds`, `contains`, `clean: true` and `decide`")),
    }
}

fn expected(part: &Part<'_>) -> Result<Expected, String> {
    let fields = part.fields(&["rule", "case", "pointer"])?;
    let rule_part = fields.get("rule").ok_or_else(|| part.says("has no `rule`"))?;
    let id = rule_part.text()?;
    let text = |name| fields.get(name).map(|part| part.text().map(str::to_owned)).transpose();
    let case = text("case")?;
    let is_strange = |case: &String| rule(id).is_some_and(|rule| !rule.cases().contains(&case.as_str()));
    if case.as_ref().is_some_and(is_strange) {
        return Err(part.says("names a `case` that the rule does not have"));
    }
    Ok(Expected { rule: id.to_owned(), case, pointer: text("pointer")? })
}

/// A part of a test file and its place.
pub(super) struct Part<'v> {
    place: String,
    pub(super) value: &'v Value,
}

/// An object whose keys are all known.
pub(super) struct Fields<'v> {
    place: String,
    members: &'v Map<String, Value>,
}

impl<'v> Part<'v> {
    pub(super) fn says(&self, what: &str) -> String {
        if self.place.is_empty() { format!("the file {what}") } else { format!("`{}` {what}", self.place) }
    }

    pub(super) fn object(&self) -> Result<&'v Map<String, Value>, String> {
        self.value.as_object().ok_or_else(|| self.says("must be an object"))
    }

    fn fields(&self, known: &[&str]) -> Result<Fields<'v>, String> {
        let members = self.object()?;
        match members.keys().find(|key| !known.contains(&key.as_str())) {
            Some(key) => Err(self.says(&format!("has a `{key}`, which no test file has there"))),
            None => Ok(Fields { place: self.place.clone(), members }),
        }
    }

    pub(super) fn items(&self) -> Result<Vec<Self>, String> {
        let items = self.value.as_array().ok_or_else(|| self.says("must be a list"))?;
        let part = |(index, value)| Part { place: format!("{}/{index}", self.place), value };
        Ok(items.iter().enumerate().map(part).collect())
    }

    pub(super) fn text(&self) -> Result<&'v str, String> {
        self.value.as_str().ok_or_else(|| self.says("must be a text"))
    }
}

impl<'v> Fields<'v> {
    pub(super) fn get(&self, name: &str) -> Option<Part<'v>> {
        let value = self.members.get(name).filter(|value| !value.is_null())?;
        let place = if self.place.is_empty() { name.to_owned() } else { format!("{}/{name}", self.place) };
        Some(Part { place, value })
    }
}
