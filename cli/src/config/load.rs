//! From files of settings to settings: what they extend, how they join, and what the library says of them.

use std::path::{Path, PathBuf};

use clap::ValueEnum;
use cocareer::{Baseline, Error, Settings};
use serde_json::{Map, Value};

use super::file::{Layer, Origin, Source, join};
use super::{Overrides, Trouble};
use crate::args::Gate;

/// The name of the file that is looked for.
pub(crate) const FILE_NAME: &str = "cocareer.toml";

/// How many files one can extend in turn.
const MOST_FILES: usize = 8;

/// Lists that go on where the extended file's end.
const LISTS: [&str; 3] = ["levels", "suppressions", "house_rules"];

/// Settings, and the files that they come from.
#[derive(Debug, Default)]
pub(crate) struct Setup {
    pub(crate) settings: Settings,
    /// The gate that a file sets.
    pub(crate) gate: Option<Gate>,
    /// The baseline that a file names.
    pub(crate) baseline: Option<PathBuf>,
    /// The folder that the paths of documents start from; nothing without a file.
    pub(crate) folder: Option<PathBuf>,
    /// The files: the one that was found first, then what it extends.
    pub(crate) sources: Vec<Source>,
    pub(crate) layer: Layer,
}

fn parse_gate(text: &str) -> Option<Gate> {
    Gate::from_str(text, false).ok()
}

/// The nearest file of settings in a folder or above it.
pub(crate) fn find(folder: &Path) -> Option<PathBuf> {
    folder.ancestors().map(|folder| folder.join(FILE_NAME)).find(|file| file.is_file())
}

impl Setup {
    /// What the flags say, where there is no file.
    pub(crate) fn without_file(overrides: &Overrides) -> Self {
        let mut settings = Settings { shared: true, ..Settings::default() };
        overrides.apply(&mut settings);
        Self { settings, ..Self::default() }
    }

    /// What a file and those that it extends say, and above them the flags.
    pub(crate) fn read(file: &Path, overrides: &Overrides) -> Result<Self, Trouble> {
        let mut sources = Vec::new();
        let mut layer = read_all(file, &mut sources)?;
        let told = |layer: &Layer, place: &str, what: &str| trouble(&sources, layer, place, what);
        let gate = match layer.take("fail_on") {
            None => None,
            Some(value) => {
                let gate = value.as_str().and_then(parse_gate);
                let what = "setting `fail_on` must be `error`, `warning`, `info` or `never`";
                Some(gate.ok_or_else(|| told(&layer, "fail_on", what))?)
            }
        };
        let baseline = match layer.take("baseline") {
            None => None,
            Some(Value::String(path)) => Some(beside(&sources, layer.origin("baseline"), &path)),
            Some(_) => return Err(told(&layer, "baseline", "setting `baseline` must be the path of a file")),
        };
        if let Some(Value::String(path)) = layer.values.get("data") {
            let path = beside(&sources, layer.origin("data"), path);
            let value = read_json(&path).map_err(|what| told(&layer, "data", &what))?;
            layer.values.insert("data".to_owned(), value);
        }
        let read = Settings::from_json(&Value::Object(layer.values.clone()).to_string());
        let mut settings = read.map_err(|error| match &error {
            Error::InvalidSetting { setting, .. } => told(&layer, setting, &error.to_string()),
            _ => Trouble::new(error.to_string()),
        })?;
        settings.shared = true;
        overrides.apply(&mut settings);
        let folder = file.parent().map(Path::to_owned);
        Ok(Self { settings, gate, baseline, folder, sources, layer })
    }
}

impl Setup {
    /// These settings with more of them, which come last and first: lists go on with them, and all else is theirs. Of
    /// what cannot be, the library says which place it is at.
    pub(crate) fn with(&self, more: Map<String, Value>) -> Result<Settings, Error> {
        let own = Layer { values: more, ..Layer::default() };
        let values = joined(self.layer.clone(), own).values;
        let mut settings = Settings::from_json(&Value::Object(values).to_string())?;
        settings.shared = true;
        Ok(settings)
    }
}

/// Reads a file and, before it, what it extends.
fn read_all(file: &Path, sources: &mut Vec<Source>) -> Result<Layer, Trouble> {
    let number = sources.len();
    let source = Source::read(file)?;
    let mut layer = source.layer(number)?;
    sources.push(source);
    let Some(extended) = layer.take("extend") else { return Ok(layer) };
    let Value::String(path) = extended else {
        return Err(trouble(sources, &layer, "extend", "setting `extend` must be the path of a file"));
    };
    let path = beside(sources, layer.origin("extend"), &path);
    if sources.len() >= MOST_FILES {
        return Err(trouble(
            sources,
            &layer,
            "extend",
            "too many files extend each other, perhaps in a circle",
        ));
    }
    let base = read_all(&path, sources).map_err(|inner| {
        let is_there = path.is_file();
        if is_there { inner } else { trouble(sources, &layer, "extend", &inner.to_string()) }
    })?;
    layer.origins.remove("extend");
    Ok(joined(base, layer))
}

/// The settings of `own` on those that it extends: lists go on, objects are joined, all else is replaced.
fn joined(mut base: Layer, own: Layer) -> Layer {
    for (name, value) in own.values {
        let of_name = own.origins.range(name.clone()..).take_while(|(place, _)| is_part(place, &name));
        match (base.values.get_mut(&name), value) {
            (Some(Value::Array(items)), Value::Array(more)) if LISTS.contains(&name.as_str()) => {
                let before = items.len();
                items.extend(more);
                for (place, origin) in of_name {
                    if let Some(place) = shifted(place, before) {
                        base.origins.insert(place, origin.clone());
                    }
                }
            }
            (Some(Value::Object(members)), Value::Object(more)) if name != "data" => {
                members.extend(more);
                base.origins.extend(of_name.map(|(place, origin)| (place.clone(), origin.clone())));
            }
            (_, value) => {
                base.values.insert(name.clone(), value);
                base.origins.retain(|place, _| !is_part(place, &name));
                base.origins.extend(of_name.map(|(place, origin)| (place.clone(), origin.clone())));
            }
        }
    }
    base
}

fn is_part(place: &str, name: &str) -> bool {
    place.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// The place of an item of a list that `before` items were put in front of.
fn shifted(place: &str, before: usize) -> Option<String> {
    let mut parts = place.splitn(3, '/');
    let (name, index, rest) = (parts.next()?, parts.next()?, parts.next());
    let index = index.parse::<usize>().ok()?.saturating_add(before).to_string();
    let shifted = join(name, &index);
    Some(rest.map_or(shifted.clone(), |rest| join(&shifted, rest)))
}

/// Something wrong with a setting, with its place in the file that it comes from.
fn trouble(sources: &[Source], layer: &Layer, place: &str, what: &str) -> Trouble {
    let found = layer.origin(place).and_then(|origin| Some((sources.get(origin.file)?, origin.span.start)));
    // What is missing altogether has no place but the file.
    match found.or_else(|| sources.first().map(|source| (source, 0))) {
        Some((source, start)) => source.trouble(start, what),
        None => Trouble::new(what.to_owned()),
    }
}

/// A path that a file names, from the folder that the file is in.
fn beside(sources: &[Source], origin: Option<&Origin>, path: &str) -> PathBuf {
    let source = sources.get(origin.map_or(0, |origin| origin.file));
    let folder = source.and_then(|source| source.path.parent());
    folder.map_or_else(|| PathBuf::from(path), |folder| folder.join(path))
}

fn read_json(path: &Path) -> Result<Value, String> {
    let text = std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    serde_json::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))
}

/// Reads a baseline.
pub(crate) fn read_baseline(path: &Path) -> Result<Baseline, Trouble> {
    let told = |error: &dyn std::fmt::Display| Trouble::new(format!("{}: {error}", path.display()));
    let text = std::fs::read_to_string(path).map_err(|error| told(&error))?;
    Baseline::from_json(&text).map_err(|error| match error {
        // To whoever reads a baseline these are no settings.
        Error::InvalidSetting { setting, reason } if setting == "settings" => {
            told(&format!("the baseline {reason}"))
        }
        Error::InvalidSetting { setting, reason } => told(&format!("`{setting}` {reason}")),
        other => told(&other),
    })
}
