//! Bundles of documents as people write them: what is the same in both, a lie, and the truth in its place.

use std::collections::BTreeMap;
use std::fs;

use anyhow::{Context as _, Result, ensure};
use cocareer::model::EngagementMode;
use cocareer::{BundleDocument, Format, Report};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::{apply, root, starter};

/// Changes to documents, by their names.
type Changes = BTreeMap<String, Map<String, Value>>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    /// Changes that several bundles have in common, by name.
    sets: BTreeMap<String, Changes>,
    vectors: Vec<Written>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    id: String,
    /// The mode whose starter is split into documents.
    base: String,
    #[serde(default)]
    with: Vec<String>,
    /// Further documents: each begins as a copy of another.
    #[serde(default)]
    copies: BTreeMap<String, String>,
    #[serde(default)]
    both: Changes,
    lie: Changes,
    truth: Changes,
    finds: Vec<Place>,
}

/// What a bundle must find.
#[derive(Deserialize, Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// The rule.
    pub rule: String,
    /// The case.
    pub case: String,
    /// Where: the name of the document and the pointer in it.
    pub at: Vec<(String, String)>,
}

/// A bundle with a contradiction planted in it, and its twin without one.
#[derive(Debug, Clone)]
pub struct BundleCase {
    /// Its name.
    pub id: String,
    /// The documents that contradict each other, by name.
    pub lie: Bundle,
    /// The same without the contradiction.
    pub truth: Bundle,
    /// What is found in the former.
    pub finds: Vec<Place>,
}

/// Documents of a bundle, by name.
pub type Bundle = BTreeMap<String, Value>;

/// Every bundle in `tests/vectors/bundles.json`.
///
/// # Errors
///
/// When the file cannot be read or a change cannot be made.
pub fn bundles() -> Result<Vec<BundleCase>> {
    let text = fs::read_to_string(root().join("tests/vectors/bundles.json"))?;
    let file: File = serde_json::from_str(&text).context("tests/vectors/bundles.json")?;
    let mut all = Vec::new();
    for written in &file.vectors {
        let case = spell_out(written, &file.sets).with_context(|| written.id.clone())?;
        ensure!(all.iter().all(|other: &BundleCase| other.id != case.id), "two bundles called {}", case.id);
        all.push(case);
    }
    Ok(all)
}

fn spell_out(written: &Written, sets: &BTreeMap<String, Changes>) -> Result<BundleCase> {
    let mode = EngagementMode::parse(&written.base).context("a bundle needs a base")?;
    // One person is enough here, and keeps the cases short.
    let mut engagement = starter(mode)?;
    if let Some(members) = engagement.pointer_mut("/team/members").and_then(Value::as_array_mut) {
        members.truncate(1);
    }
    let mut bundle = split(&engagement)?;
    for name in &written.with {
        change(&mut bundle, sets.get(name).context("no such set")?)?;
    }
    for (copy, of) in &written.copies {
        let copied = bundle.get(of).context("no such document")?.clone();
        bundle.insert(copy.clone(), copied);
    }
    change(&mut bundle, &written.both)?;
    let (mut lie, mut truth) = (bundle.clone(), bundle);
    change(&mut lie, &written.lie)?;
    change(&mut truth, &written.truth)?;
    Ok(BundleCase { id: written.id.clone(), lie, truth, finds: written.finds.clone() })
}

fn change(bundle: &mut Bundle, changes: &Changes) -> Result<()> {
    for (name, set) in changes {
        apply(bundle.get_mut(name).with_context(|| format!("no document {name}"))?, set)?;
    }
    Ok(())
}

/// Splits an engagement: its policy, agreement, platforms and people each become shared parts in a document of their
/// own.
///
/// # Errors
///
/// When it is no object.
pub fn split(engagement: &Value) -> Result<Bundle> {
    let mut engagement = engagement.as_object().context("an object")?.clone();
    let mut bundle = Bundle::new();
    let mut uses = Map::new();
    let mut share = |name: &str, list: &str, parts: Value| {
        let document = json!({"kind": "shared_parts", "format_version": 1, "id": name, "title": {"en": name}, list: parts});
        bundle.insert(name.to_owned(), document);
    };
    if let Some(mut policy) = engagement.remove("privacy_policy") {
        let members = policy.as_object_mut().context("a policy")?;
        let id = members.entry("id").or_insert_with(|| "privacy".into()).clone();
        uses.insert("privacy_policy".to_owned(), json!({ "policy": id }));
        share("policy", "privacy_policies", json!([policy]));
    }
    if let Some(mut agreement) = engagement.remove("group_agreement") {
        let members = agreement.as_object_mut().context("an agreement")?;
        let id = members.entry("id").or_insert_with(|| "rules".into()).clone();
        uses.insert("group_agreement".to_owned(), json!({ "agreement": id }));
        share("agreement", "group_agreements", json!([agreement]));
    }
    let ids = |parts: &Value| -> Vec<Value> {
        parts.as_array().into_iter().flatten().map(|part| part["id"].clone()).collect()
    };
    if let Some(platforms) = engagement.remove("platforms") {
        uses.insert("platforms".to_owned(), ids(&platforms).into());
        share("platforms", "platforms", platforms);
    }
    let members =
        engagement.get_mut("team").and_then(Value::as_object_mut).and_then(|team| team.remove("members"));
    if let Some(members) = members {
        uses.insert("members".to_owned(), ids(&members).into());
        share("people", "team_members", members);
        if engagement.get("team").and_then(Value::as_object).is_some_and(Map::is_empty) {
            engagement.remove("team");
        }
    }
    engagement.insert("uses".to_owned(), uses.into());
    bundle.insert("engagement".to_owned(), engagement.into());
    Ok(bundle)
}

/// The documents of a bundle as text, ready to be checked.
#[must_use]
pub fn texts(bundle: &Bundle) -> Vec<(String, String)> {
    let text = |value: &Value| serde_json::to_string_pretty(value).unwrap_or_default();
    bundle.iter().map(|(name, value)| (name.clone(), text(value))).collect()
}

/// The documents as a check takes them.
#[must_use]
pub fn documents(texts: &[(String, String)]) -> Vec<BundleDocument<'_>> {
    texts
        .iter()
        .map(|(name, text)| BundleDocument { name, text: text.as_bytes(), format: Format::Json })
        .collect()
}

/// What reports say, each place by the name of its document, in a fixed order.
#[must_use]
pub fn found(reports: &[(&str, &Report)], names: &[&str]) -> Vec<Place> {
    let mut all: Vec<Place> = reports
        .iter()
        .flat_map(|(own, report)| report.findings.iter().map(move |finding| (own, finding)))
        .map(|(own, finding)| Place {
            rule: finding.rule.id().to_owned(),
            case: finding.case.to_owned(),
            at: finding
                .locations
                .iter()
                .map(|place| {
                    let document = place.document.and_then(|number| names.get(number as usize));
                    ((*document.unwrap_or(own)).to_owned(), place.pointer.clone())
                })
                .collect(),
        })
        .collect();
    all.sort();
    all
}
