//! The vectors of screening: texts, policies, and all that a screening of them must give.

use std::collections::BTreeMap;
use std::fs;

use anyhow::{Context as _, Result, ensure};
use cocareer::{
    Format, Policy, RedactionOptions, Screening, ScreeningContext, Settings, screen, screen_and_redact,
};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{Digest, root};

/// The file that people write.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    policies: BTreeMap<String, WrittenPolicy>,
    cases: Vec<WrittenScreening>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenPolicy {
    #[serde(default)]
    engagement: Option<Value>,
    #[serde(default)]
    lists: Option<Value>,
    #[serde(default)]
    settings: Option<Value>,
}

/// A text and what somebody says that a screening of it must find.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WrittenScreening {
    /// Its name.
    pub name: String,
    /// The name of the policy.
    pub policy: String,
    /// The context.
    #[serde(default)]
    pub context: Option<Value>,
    /// The text.
    pub text: String,
    /// What a screening must find.
    pub expect: Expectation,
}

/// What a screening must find.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expectation {
    /// The verdict.
    pub verdict: String,
    /// The matches, in the order of the text.
    pub matches: Vec<ExpectedMatch>,
    /// The rules, where the case is about them.
    #[serde(default)]
    pub rules: Option<Vec<String>>,
    /// The redacted text, where the case is about it.
    #[serde(default)]
    pub redacted: Option<String>,
}

/// One match that must be there.
#[derive(Deserialize, Debug, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct ExpectedMatch {
    /// The kind.
    pub kind: String,
    /// The words of the text.
    pub text: String,
    /// How sure, where the case is about that.
    #[serde(default)]
    pub confidence: Option<String>,
}

/// A policy as the three texts that every face takes; an empty text stands for none.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PolicyTexts {
    /// The engagement, JSON.
    pub engagement: String,
    /// The lists, JSON.
    pub lists: String,
    /// The settings, JSON.
    pub settings: String,
}

impl PolicyTexts {
    /// The policy.
    ///
    /// # Errors
    ///
    /// When a text is no document or no settings.
    pub fn policy(&self) -> Result<Policy> {
        let settings = Settings::from_json(&self.settings)?;
        let (engagement, lists) = (self.engagement.as_bytes(), self.lists.as_bytes());
        Ok(Policy::from_text(engagement, lists, Format::Json, &settings)?)
    }
}

/// One vector, spelt out for runners in any language.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScreeningVector {
    /// Its name.
    pub name: String,
    /// The name of the policy.
    pub policy: String,
    /// The context, JSON.
    pub context: String,
    /// The text.
    pub text: String,
    /// The screening as JSON, to the letter.
    pub json: String,
    /// The text redacted with placeholders.
    pub redacted: String,
}

/// The file `tests/vectors/screening.json`.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScreeningVectors {
    /// The policies by name.
    pub policies: BTreeMap<String, PolicyTexts>,
    /// The vectors.
    pub cases: Vec<ScreeningVector>,
}

pub(crate) fn text_of(value: Option<&Value>) -> String {
    value.filter(|value| !value.is_null()).map(Value::to_string).unwrap_or_default()
}

/// The cases as people wrote them, with the policies ready.
///
/// # Errors
///
/// When the file is missing or not as it should be.
pub fn written_screenings() -> Result<(BTreeMap<String, PolicyTexts>, Vec<WrittenScreening>)> {
    let text = fs::read_to_string(root().join("tests/vectors/screening_cases.json"))?;
    let file: File = serde_json::from_str(&text).context("tests/vectors/screening_cases.json")?;
    let texts = |policy: &WrittenPolicy| PolicyTexts {
        engagement: text_of(policy.engagement.as_ref()),
        lists: text_of(policy.lists.as_ref()),
        settings: text_of(policy.settings.as_ref()),
    };
    let policies = file.policies.iter().map(|(name, policy)| (name.clone(), texts(policy))).collect();
    Ok((policies, file.cases))
}

/// What the core gives for a case: the screening, and the redacted text.
///
/// # Errors
///
/// When the context is not valid.
pub fn run_screening(policy: &Policy, context: &str, text: &str) -> Result<(Screening, String)> {
    let context = ScreeningContext::from_json(context)?;
    let screening = screen(policy, text, context);
    let (again, redaction) = screen_and_redact(policy, text, context, &RedactionOptions::default());
    ensure!(screening == again, "two screenings of one text differ");
    Ok((screening, redaction.text))
}

/// The vectors as the file `tests/vectors/screening.json` holds them: one a line. What is expected is what the core
/// gives; a test holds it against what the cases say.
///
/// # Errors
///
/// When a case cannot be read.
pub fn screening_vectors() -> Result<String> {
    let (policies, cases) = written_screenings()?;
    let mut ready = BTreeMap::new();
    for (name, texts) in &policies {
        ready.insert(name.as_str(), texts.policy().with_context(|| name.clone())?);
    }
    let mut out = format!("{{\"policies\":{},\"cases\":[\n", serde_json::to_string(&policies)?);
    for (index, case) in cases.iter().enumerate() {
        let policy = ready.get(case.policy.as_str()).with_context(|| case.policy.clone())?;
        let context = text_of(case.context.as_ref());
        let (screening, redacted) = run_screening(policy, &context, &case.text)?;
        let vector = ScreeningVector {
            name: case.name.clone(),
            policy: case.policy.clone(),
            context,
            text: case.text.clone(),
            json: screening.to_json(),
            redacted,
        };
        out.push_str(&serde_json::to_string(&vector)?);
        out.push_str(if index + 1 == cases.len() { "\n" } else { ",\n" });
    }
    out.push_str("]}\n");
    Ok(out)
}

/// Runs every vector of the committed file; returns the summary line and the names of those that failed.
///
/// # Errors
///
/// When the file cannot be read.
pub fn run_screening_vectors() -> Result<(String, Vec<String>)> {
    let text = fs::read_to_string(root().join("tests/vectors/screening.json"))?;
    let file: ScreeningVectors = serde_json::from_str(&text).context("tests/vectors/screening.json")?;
    let (mut digest, mut found, mut failed) = (Digest::default(), 0, Vec::new());
    let mut policies = BTreeMap::new();
    for (name, texts) in &file.policies {
        policies.insert(name.as_str(), texts.policy()?);
    }
    for vector in &file.cases {
        let policy = policies.get(vector.policy.as_str()).with_context(|| vector.policy.clone())?;
        let (screening, redacted) = run_screening(policy, &vector.context, &vector.text)?;
        let json = screening.to_json();
        found += screening.matches.len();
        digest.add(&json);
        digest.add("\n");
        if json != vector.json || redacted != vector.redacted {
            failed.push(vector.name.clone());
        }
    }
    let line = format!("screening: {} vectors, {found} matches, digest {}", file.cases.len(), digest.hex());
    Ok((line, failed))
}
