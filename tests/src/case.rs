//! The vectors as people write them.

use std::fs;

use anyhow::{Context as _, Result, ensure};
use cocareer::model::EngagementMode;
use cocareer::{
    Check, ExampleStep, Family, Format, Locale, Rule, Settings, catalogue, explain, read_engagement,
};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::{apply, root};

/// The day on which the starters and the examples are true.
const AT: &str = "2026-11-24";

/// One vector before it was spelt out.
#[derive(Debug, Clone)]
pub struct Case {
    /// Its name.
    pub id: String,
    /// How the text is written.
    pub format: Format,
    /// The text.
    pub text: Vec<u8>,
    /// The settings, as JSON.
    pub settings: Value,
    /// The language of the messages.
    pub locale: Locale,
    /// The rule that it is about, if it is about one.
    pub rule: Option<String>,
    /// What that rule, or those that check it, must find, and nothing else of theirs: rule, case and pointer.
    pub finds: Vec<(String, String, String)>,
}

/// One side of an example, or one further case.
#[derive(Deserialize, Default)]
#[serde(default, deny_unknown_fields)]
struct Written {
    id: Option<String>,
    rule: Option<String>,
    base: Option<String>,
    format: Option<Format>,
    set: Map<String, Value>,
    text: Option<String>,
    /// A text that is a pattern many times over: `[pattern, times]`.
    repeat: Option<(String, usize)>,
    base64: Option<String>,
    settings: Option<Value>,
    locale: Option<Locale>,
    finds: Vec<Place>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Place {
    /// The rule that finds it, where that is another one that asks for the same.
    rule: Option<String>,
    case: String,
    pointer: String,
}

#[derive(Deserialize)]
struct Sides {
    fails: Written,
    passes: Written,
}

/// A text that is screened: an example of a rule that is decided then.
pub struct ScreeningCase {
    /// The rule that it is about.
    pub rule: &'static str,
    /// Whether it breaks the rule.
    pub breaks: bool,
    /// The text.
    pub text: String,
    /// Where it stands, as JSON.
    pub context: String,
    /// The engagement as JSON, or nothing when the example has none.
    pub engagement: String,
    /// The lists as JSON, or nothing when the example has none.
    pub lists: String,
    /// The settings, as JSON.
    pub settings: String,
}

/// Two texts for each rule that is decided when a text is screened: one that breaks it, and one that keeps it.
///
/// # Errors
///
/// When an example cannot be read or applied.
pub fn screening_cases() -> Result<Vec<ScreeningCase>> {
    let mut all = Vec::new();
    let of_texts = |rule: &&&Rule| matches!(rule.check, Check::AtRunTime) && rule.family == Family::Text;
    for rule in catalogue().iter().filter(of_texts) {
        let explained = explain(rule.id(), Locale::English)?;
        for (breaks, example) in [(true, explained.fails), (false, explained.passes)] {
            let text = |value: Option<Value>| value.map(|value| value.to_string()).unwrap_or_default();
            all.push(ScreeningCase {
                rule: rule.id(),
                breaks,
                engagement: text(changed(rule.mode, &example.steps)?),
                text: example.text.with_context(|| format!("{}: a screening needs a text", rule.id()))?,
                context: text(example.context),
                lists: text(example.lists),
                settings: text(example.settings.or_else(|| Some(json!({ "at": AT })))),
            });
        }
    }
    Ok(all)
}

/// Something that somebody wants to do: an example of a rule that is decided then.
pub struct DecisionCase {
    /// The rule that it is about.
    pub rule: &'static str,
    /// Whether the rule keeps it from being allowed.
    pub breaks: bool,
    /// The engagement as JSON.
    pub engagement: String,
    /// What happened in the group, each event as JSON; nothing when there is no group to tell of.
    pub events: Option<Vec<String>>,
    /// The request as JSON.
    pub request: String,
}

/// Two requests for each rule that is decided when somebody wants to do something: one that it stops, and one that is
/// allowed.
///
/// # Errors
///
/// When an example cannot be read or applied.
pub fn decision_cases() -> Result<Vec<DecisionCase>> {
    let mut all = Vec::new();
    for rule in catalogue().iter().filter(|rule| rule.family == Family::Group) {
        let explained = explain(rule.id(), Locale::English)?;
        for (breaks, example) in [(true, explained.fails), (false, explained.passes)] {
            let context =
                example.context.with_context(|| format!("{}: a decision needs a context", rule.id()))?;
            let mut engagement = starter(rule.mode)?;
            let value = |step: &ExampleStep| (step.pointer.clone(), step.value.clone().unwrap_or_default());
            apply(&mut engagement, &example.steps.iter().map(value).collect())?;
            let events = context.get("events").and_then(Value::as_array);
            all.push(DecisionCase {
                rule: rule.id(),
                breaks,
                engagement: engagement.to_string(),
                events: events.map(|events| events.iter().map(Value::to_string).collect()),
                request: context.get("request").context("a decision needs a request")?.to_string(),
            });
        }
    }
    Ok(all)
}

/// The starter of a mode with changes, or nothing without changes.
fn changed(mode: EngagementMode, steps: &[ExampleStep]) -> Result<Option<Value>> {
    if steps.is_empty() {
        return Ok(None);
    }
    let value = |step: &ExampleStep| (step.pointer.clone(), step.value.clone().unwrap_or_default());
    let mut document = starter(mode)?;
    apply(&mut document, &steps.iter().map(value).collect())?;
    Ok(Some(document))
}

/// Every case: two for each rule, the further ones, and the example documents.
///
/// # Errors
///
/// When a file cannot be read or a case cannot be applied.
pub fn cases() -> Result<Vec<Case>> {
    let mut all = Vec::new();
    let testable =
        catalogue().iter().filter(|rule| !matches!(rule.check, Check::Untestable | Check::AtRunTime));
    for (index, rule) in testable.enumerate() {
        let sides = sides(rule.id())?;
        ensure!(!sides.fails.finds.is_empty(), "{}: the failing example finds nothing", rule.id());
        ensure!(sides.passes.finds.is_empty(), "{}: the passing example finds something", rule.id());
        let locale = Locale::ALL.get(index % 3).copied();
        for (side, mut written) in [("fails", sides.fails), ("passes", sides.passes)] {
            written.rule = Some(rule.id().to_owned());
            written.base.get_or_insert_with(|| rule.mode.as_str().to_owned());
            written.locale = written.locale.or(locale);
            all.push(spell_out(format!("{}.{side}", rule.id()), written)?);
        }
    }
    let file = fs::read_to_string(root().join("tests/vectors/cases.json"))?;
    for written in serde_json::from_str::<Vec<Written>>(&file).context("tests/vectors/cases.json")? {
        let id = written.id.clone().context("a case without id")?;
        all.push(spell_out(id, written)?);
    }
    all.extend(documents()?);
    for (index, case) in all.iter().enumerate() {
        ensure!(all.iter().skip(index + 1).all(|other| other.id != case.id), "two cases called {}", case.id);
    }
    Ok(all)
}

fn sides(rule: &str) -> Result<Sides> {
    for entry in fs::read_dir(root().join("core/data/examples"))? {
        let path = entry?.path();
        let text = fs::read_to_string(&path)?;
        let mut all: Map<String, Value> =
            serde_json::from_str(&text).with_context(|| path.display().to_string())?;
        if let Some(sides) = all.remove(rule) {
            return serde_json::from_value(sides).with_context(|| rule.to_owned());
        }
    }
    anyhow::bail!("rule {rule} has no examples")
}

fn spell_out(id: String, written: Written) -> Result<Case> {
    let mut settings = json!({ "at": AT });
    if let (Some(all), Some(Value::Object(own))) = (settings.as_object_mut(), &written.settings) {
        all.extend(own.clone());
        all.retain(|_, value| !value.is_null());
    }
    let text = text_of(&written).with_context(|| id.clone())?;
    let of = written.rule.clone().unwrap_or_default();
    let finds = |place: Place| (place.rule.unwrap_or_else(|| of.clone()), place.case, place.pointer);
    let finds = written.finds.into_iter().map(finds).collect();
    Ok(Case {
        id,
        format: written.format.unwrap_or(Format::Json),
        text,
        settings,
        locale: written.locale.unwrap_or(Locale::English),
        rule: written.rule,
        finds,
    })
}

fn text_of(written: &Written) -> Result<Vec<u8>> {
    if let Some(text) = &written.text {
        return Ok(text.clone().into_bytes());
    }
    if let Some(base64) = &written.base64 {
        return crate::runner::decode_base64(base64);
    }
    if let Some((pattern, times)) = &written.repeat {
        return Ok(pattern.repeat(*times).into_bytes());
    }
    let mode =
        written.base.as_deref().and_then(EngagementMode::parse).context("a case needs text or a base")?;
    let mut document = starter(mode)?;
    apply(&mut document, &written.set)?;
    Ok(serde_json::to_vec(&document)?)
}

/// The starter engagement of a mode as JSON: what `cocareer new` prints, without its comments.
///
/// # Errors
///
/// When the starter cannot be read.
pub fn starter(mode: EngagementMode) -> Result<Value> {
    let text = fs::read(root().join(format!("cli/starters/{mode}.yaml")))?;
    let engagement = read_engagement(&text, Format::Yaml, &Settings::default())?;
    Ok(serde_json::to_value(engagement)?)
}

fn documents() -> Result<Vec<Case>> {
    let mut files: Vec<_> = fs::read_dir(root().join("examples/documents"))?.collect::<Result<_, _>>()?;
    files.sort_by_key(fs::DirEntry::file_name);
    let mut all = Vec::new();
    for (index, file) in files.iter().enumerate() {
        let name = file.file_name().to_string_lossy().into_owned();
        let Some(format) = Format::of_file(&name) else { continue };
        all.push(Case {
            id: format!("example.{name}"),
            format,
            text: fs::read(file.path())?,
            settings: json!({ "at": AT }),
            locale: Locale::ALL.get(index % 3).copied().unwrap_or(Locale::English),
            rule: None,
            finds: Vec::new(),
        });
    }
    Ok(all)
}
