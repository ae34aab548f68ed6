//! The vectors of duties: engagements, logs, times, and all that is due then.

use std::collections::BTreeMap;
use std::fs;

use anyhow::{Context as _, Result, anyhow};
use cocareer::model::{GroupEvent, Timestamp};
use cocareer::{Duty, GroupState, Policy, duties_to_json};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::screening::{PolicyTexts, text_of};
use crate::{Digest, root};

/// The file that people write.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    policies: BTreeMap<String, WrittenPolicy>,
    cases: Vec<WrittenDuties>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenPolicy {
    engagement: Value,
    #[serde(default)]
    settings: Option<Value>,
}

/// A log, a time, and what somebody says is due then.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WrittenDuties {
    /// Its name.
    pub name: String,
    /// The name of the policy.
    pub policy: String,
    /// What happened, in order. Absent when there is no log.
    #[serde(default)]
    pub events: Vec<Value>,
    /// The time that is asked about, by RFC 3339.
    pub at: String,
    /// Everything that is to be done, in order, each with all that a duty says.
    pub expect: Vec<Value>,
}

impl WrittenDuties {
    /// The log as one event a line; empty when there is none.
    #[must_use]
    pub fn log(&self) -> String {
        self.events.iter().map(|event| format!("{event}\n")).collect()
    }

    /// The time in seconds since 1970-01-01T00:00:00Z.
    ///
    /// # Errors
    ///
    /// When the text is no instant.
    pub fn seconds(&self) -> Result<i64> {
        Timestamp::new(&self.at).seconds().with_context(|| self.at.clone())
    }
}

/// One vector, spelt out for runners in any language.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DutyVector {
    /// Its name.
    pub name: String,
    /// The name of the policy.
    pub policy: String,
    /// The log, one event a line. Empty when there is none: then no state is given either.
    pub log: String,
    /// The time that is asked about, in seconds since 1970-01-01T00:00:00Z.
    pub at: i64,
    /// The duties as JSON, without texts, to the letter.
    pub json: String,
    /// The next instant at which they change, where there is one.
    pub next: Option<i64>,
}

/// The file `tests/vectors/duties.json`.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DutyVectors {
    /// The policies by name.
    pub policies: BTreeMap<String, PolicyTexts>,
    /// The vectors.
    pub cases: Vec<DutyVector>,
}

/// The cases as people wrote them, with the texts of the policies.
///
/// # Errors
///
/// When the file is missing or not as it should be.
pub fn written_duties() -> Result<(BTreeMap<String, PolicyTexts>, Vec<WrittenDuties>)> {
    let text = fs::read_to_string(root().join("tests/vectors/duties_cases.json"))?;
    let file: File = serde_json::from_str(&text).context("tests/vectors/duties_cases.json")?;
    let texts = |policy: &WrittenPolicy| PolicyTexts {
        engagement: text_of(Some(&policy.engagement)),
        lists: String::new(),
        settings: text_of(policy.settings.as_ref()),
    };
    let policies = file.policies.iter().map(|(name, policy)| (name.clone(), texts(policy))).collect();
    Ok((policies, file.cases))
}

/// The state that a log leaves, one event a line; nothing for an empty log.
///
/// # Errors
///
/// When a line is no event, or one that cannot have happened.
pub fn state_of(log: &str) -> Result<Option<GroupState>> {
    let mut state = GroupState::new();
    for line in log.lines() {
        let event: GroupEvent = serde_json::from_str(line)?;
        state.apply(&event).map_err(|rejection| anyhow!("{rejection:?}: {line}"))?;
    }
    Ok((!log.is_empty()).then_some(state))
}

/// What the core gives for a case: the duties, and when they change next.
///
/// # Errors
///
/// When the log is not one.
pub fn run_duties(policy: &Policy, log: &str, at: i64) -> Result<(Vec<Duty>, Option<i64>)> {
    let state = state_of(log)?;
    Ok((policy.duties(state.as_ref(), at), policy.next_duty_change(state.as_ref(), at)))
}

/// The vectors as the file `tests/vectors/duties.json` holds them: one a line. What is expected is what the core gives; a
/// test holds it against what the cases say.
///
/// # Errors
///
/// When a case cannot be read.
pub fn duty_vectors() -> Result<String> {
    let (policies, cases) = written_duties()?;
    let mut ready = BTreeMap::new();
    for (name, texts) in &policies {
        ready.insert(name.as_str(), texts.policy().with_context(|| name.clone())?);
    }
    let mut out = format!("{{\"policies\":{},\"cases\":[\n", serde_json::to_string(&policies)?);
    for (index, case) in cases.iter().enumerate() {
        let policy = ready.get(case.policy.as_str()).with_context(|| case.policy.clone())?;
        let (log, at) = (case.log(), case.seconds()?);
        let (duties, next) = run_duties(policy, &log, at).with_context(|| case.name.clone())?;
        let json = duties_to_json(&duties, None);
        let vector = DutyVector { name: case.name.clone(), policy: case.policy.clone(), log, at, json, next };
        out.push_str(&serde_json::to_string(&vector)?);
        out.push_str(if index + 1 == cases.len() { "\n" } else { ",\n" });
    }
    out.push_str("]}\n");
    Ok(out)
}

/// Runs every vector of a file in the form of [`duty_vectors`]; returns the summary line and the names of those that
/// failed.
///
/// # Errors
///
/// When the text cannot be read.
pub fn run_duty_vectors(text: &str) -> Result<(String, Vec<String>)> {
    let file: DutyVectors = serde_json::from_str(text).context("tests/vectors/duties.json")?;
    let (mut digest, mut found, mut failed) = (Digest::default(), 0, Vec::new());
    let mut policies = BTreeMap::new();
    for (name, texts) in &file.policies {
        policies.insert(name.as_str(), texts.policy()?);
    }
    for vector in &file.cases {
        let policy = policies.get(vector.policy.as_str()).with_context(|| vector.policy.clone())?;
        let (duties, next) = run_duties(policy, &vector.log, vector.at)?;
        let json = duties_to_json(&duties, None);
        found += duties.len();
        digest.add(&json);
        digest.add("\n");
        if json != vector.json || next != vector.next {
            failed.push(vector.name.clone());
        }
    }
    let line = format!("duties: {} vectors, {found} duties, digest {}", file.cases.len(), digest.hex());
    Ok((line, failed))
}
