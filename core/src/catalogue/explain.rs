//! What a rule asks, why, where that comes from, how to mend a breach, and an example of each side.

use serde::Deserialize;
use serde_json::Value;

use crate::catalogue::{CATALOG_VERSION, Check, Confidence, Family, Rule, Severity, Source, rule};
use crate::error::Error;
use crate::locale::Locale;
use crate::model::EngagementMode;
use crate::report::SourceOutput;

/// One change of an example: what stands at a place in the document.
#[derive(Debug, Clone, PartialEq)]
pub struct ExampleStep {
    /// JSON Pointer of the place.
    pub pointer: String,
    /// What stands there, as JSON; nothing when the place is empty.
    pub value: Option<Value>,
}

/// An example: changes to an engagement of the rule's mode that has no findings, or a whole text.
///
/// Where a rule is decided when a text is screened, the text is the one that is screened: under the changed engagement
/// if there are changes, and with the lists if there are any. Where it is decided when somebody wants to do something,
/// the context holds the `events` of the group and the `request`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Example {
    /// The changes, in order.
    pub steps: Vec<ExampleStep>,
    /// The whole text, for rules about how a document is written and for rules about texts that people write.
    pub text: Option<String>,
    /// Settings of the check that matter to the example, as JSON.
    pub settings: Option<Value>,
    /// Where the text stands, or what happened and what is asked, as JSON, for rules that are decided at run time.
    pub context: Option<Value>,
    /// The screening lists, as JSON, for rules that are decided when a text is screened.
    pub lists: Option<Value>,
}

/// What there is to know about a rule.
#[derive(Debug, Clone, PartialEq)]
pub struct Explanation {
    /// The rule's id.
    pub rule: &'static str,
    /// What it asks for, in a few words.
    pub title: String,
    /// Why.
    pub why: String,
    /// How to mend a breach.
    pub remedy: String,
    /// What it says of its own check: which other rules ask for the same, or what no check can see.
    pub note: Option<String>,
    /// The rules that check it: itself, others that ask for the same, or none.
    pub checked_by: Vec<&'static str>,
    /// Whether it is decided when a text is screened, and not when a document is checked.
    pub at_run_time: bool,
    /// The least serious that settings can make it without giving a reason.
    pub floor: Option<Severity>,
    /// What it is about.
    pub family: Family,
    /// How serious a breach is.
    pub severity: Severity,
    /// The narrowest engagement mode that it holds in.
    pub mode: EngagementMode,
    /// How well founded it is.
    pub confidence: Confidence,
    /// Whether it needs to know the day of the check.
    pub needs_date: bool,
    /// The catalogue version that it came with.
    pub since: &'static str,
    /// Where it comes from.
    pub sources: &'static [Source],
    /// An example that breaks the rule.
    pub fails: Example,
    /// An example that keeps it.
    pub passes: Example,
}

/// The examples as the data files hold them: from pointer to value, `null` for an empty place.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ExampleText {
    fails: SideText,
    passes: SideText,
}

#[derive(Deserialize, Default)]
#[serde(default, deny_unknown_fields)]
struct SideText {
    set: serde_json::Map<String, Value>,
    text: Option<String>,
    settings: Option<Value>,
    context: Option<Value>,
    lists: Option<Value>,
    /// What the rule finds, for the test that holds the example to its word.
    #[serde(rename = "finds")]
    _finds: Vec<serde::de::IgnoredAny>,
}

/// The example files, one for each group of rules.
const EXAMPLES: &[&str] = &[
    include_str!("../../data/examples/document.json"),
    include_str!("../../data/examples/bundle.json"),
    include_str!("../../data/examples/general.json"),
    include_str!("../../data/examples/information.json"),
    include_str!("../../data/examples/one_to_one.json"),
    include_str!("../../data/examples/collaborative.json"),
    include_str!("../../data/examples/community.json"),
    include_str!("../../data/examples/privacy_grounds.json"),
    include_str!("../../data/examples/privacy_platforms.json"),
    include_str!("../../data/examples/privacy_recording.json"),
    include_str!("../../data/examples/privacy_settings.json"),
    include_str!("../../data/examples/privacy_identity.json"),
    include_str!("../../data/examples/privacy_duties.json"),
    include_str!("../../data/examples/norms_agreed.json"),
    include_str!("../../data/examples/norms_kept.json"),
    include_str!("../../data/examples/currency.json"),
    include_str!("../../data/examples/coverage.json"),
    include_str!("../../data/examples/honesty.json"),
    include_str!("../../data/examples/risk.json"),
    include_str!("../../data/examples/conflicts.json"),
    include_str!("../../data/examples/house.json"),
    include_str!("../../data/examples/suppression.json"),
    include_str!("../../data/examples/texts.json"),
    include_str!("../../data/examples/texts_lists.json"),
    include_str!("../../data/examples/texts_declared.json"),
    include_str!("../../data/examples/decisions.json"),
];

/// What there is to know about the rule `id`, in the language `locale`.
///
/// # Errors
///
/// [`Error::UnknownRule`] when there is no such rule.
pub fn explain(id: &str, locale: Locale) -> Result<Explanation, Error> {
    let rule = rule(id).ok_or(Error::UnknownRule)?;
    let (fails, passes) = examples(rule)?;
    Ok(Explanation {
        rule: rule.id(),
        title: rule.text.title(locale),
        why: rule.text.why(locale),
        remedy: rule.text.remedy(locale),
        note: rule.text.note(locale),
        checked_by: rule.checked_by().iter().map(|rule| rule.id()).collect(),
        at_run_time: matches!(rule.check, Check::AtRunTime),
        floor: rule.floor,
        family: rule.family,
        severity: rule.severity,
        mode: rule.mode,
        confidence: rule.confidence,
        needs_date: rule.needs_date,
        since: rule.since,
        sources: rule.sources,
        fails,
        passes,
    })
}

fn examples(rule: &Rule) -> Result<(Example, Example), Error> {
    if matches!(rule.check, Check::Untestable) {
        return Ok(Default::default());
    }
    for file in EXAMPLES {
        let all: serde_json::Map<String, Value> = serde_json::from_str(file).map_err(|_| damaged())?;
        if let Some(value) = all.get(rule.id()) {
            let text: ExampleText = serde_json::from_value(value.clone()).map_err(|_| damaged())?;
            return Ok((example(text.fails), example(text.passes)));
        }
    }
    Err(damaged())
}

/// A test reads the examples of every rule, so this cannot happen in a build that passed its tests.
const fn damaged() -> Error {
    Error::Internal { reason: "the examples of a rule cannot be read" }
}

fn example(side: SideText) -> Example {
    let step = |(pointer, value)| ExampleStep {
        pointer,
        value: Some(value).filter(|value: &Value| !value.is_null()),
    };
    Example {
        steps: side.set.into_iter().map(step).collect(),
        text: side.text,
        settings: side.settings,
        context: side.context,
        lists: side.lists,
    }
}

impl Explanation {
    /// The explanation as a JSON object.
    #[must_use]
    pub fn to_json(&self) -> Value {
        serde_json::json!({
            "rule": self.rule,
            "title": self.title,
            "why": self.why,
            "remedy": self.remedy,
            "note": self.note,
            "checked_by": self.checked_by,
            "at_run_time": self.at_run_time,
            "floor": self.floor,
            "family": self.family,
            "severity": self.severity,
            "mode": self.mode,
            "confidence": self.confidence,
            "needs_date": self.needs_date,
            "since": self.since,
            "sources": self.sources.iter().map(SourceOutput::from).collect::<Vec<_>>(),
            "fails": self.fails.to_json(),
            "passes": self.passes.to_json(),
        })
    }
}

impl Example {
    /// The example as a JSON object: `set`, from pointer to value, `text` and `settings`, and where there are any
    /// `context` and `lists`.
    #[must_use]
    pub fn to_json(&self) -> Value {
        let set: serde_json::Map<_, _> = self
            .steps
            .iter()
            .map(|step| (step.pointer.clone(), step.value.clone().unwrap_or_default()))
            .collect();
        let mut object = serde_json::json!({ "set": set, "text": self.text, "settings": self.settings });
        for (key, value) in [("context", &self.context), ("lists", &self.lists)] {
            if let (Some(value), Some(members)) = (value, object.as_object_mut()) {
                members.insert(key.to_owned(), value.clone());
            }
        }
        object
    }
}

/// The whole catalogue as a JSON object, its texts in `locale`: `catalog_version` and `rules`, each in the form of
/// [`Explanation::to_json`].
///
/// # Errors
///
/// [`Error::Internal`] when the library's own data are damaged.
pub fn catalogue_to_json(locale: Locale) -> Result<String, Error> {
    let explained = crate::catalogue::catalogue().iter().map(|rule: &&Rule| explain(rule.id(), locale));
    let rules: Vec<Value> =
        explained.map(|result| result.map(|explanation| explanation.to_json())).collect::<Result<_, _>>()?;
    Ok(serde_json::json!({ "catalog_version": CATALOG_VERSION, "rules": rules }).to_string())
}
