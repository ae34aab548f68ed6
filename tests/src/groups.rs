//! The vectors of the two worked examples: each with its policy, its log of several months, what people asked to do in
//! it with the exact answers, and what was due at several times.

use std::fs;

use anyhow::{Context as _, Result, ensure};
use cocareer::model::{GroupEvent, Timestamp};
use cocareer::{
    Format, GroupState, Policy, Settings, duties_to_json, read_decision_request, read_engagement,
};
use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::screening::PolicyTexts;
use crate::{Digest, root, state_of};

/// A worked example.
struct Written {
    /// Its folder in `examples/groups`.
    name: &'static str,
    /// The days on which everything in the document is as it should be.
    clean_on: &'static str,
    /// The times at which duties are asked about.
    duties_at: &'static [&'static str],
}

const EXAMPLES: [Written; 2] = [
    Written {
        name: "school-group",
        clean_on: "2026-08-26",
        duties_at: &[
            "2026-08-26T12:00:00Z",
            "2026-09-02T08:00:00Z",
            "2026-10-20T12:00:00Z",
            "2026-11-10T15:00:00Z",
            "2026-11-26T12:00:00Z",
            "2026-12-08T08:00:00Z",
            "2027-02-01T08:00:00Z",
            "2027-03-01T08:00:00Z",
        ],
    },
    Written {
        name: "open-community",
        clean_on: "2026-09-02",
        duties_at: &[
            "2026-09-02T12:00:00Z",
            "2026-09-15T07:00:00Z",
            "2026-10-24T07:00:00Z",
            "2026-11-14T10:00:00Z",
            "2026-12-01T08:00:00Z",
            "2026-12-10T08:00:00Z",
            "2027-01-02T08:00:00Z",
        ],
    },
];

/// A policy and a log.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GroupExample {
    /// Its name.
    pub name: String,
    /// The day on which a check of the document finds nothing.
    pub clean_on: String,
    /// The engagement, JSON.
    pub engagement: String,
    /// The settings, JSON.
    pub settings: String,
    /// The log, one event a line.
    pub log: String,
}

/// A request, and the exact answer.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GroupDecision {
    /// The name of the example.
    pub example: String,
    /// How many lines of the log there are at that time.
    pub events: usize,
    /// The request, JSON.
    pub request: String,
    /// The decision as JSON, to the letter.
    pub json: String,
    /// The steps to an allow as JSON, to the letter.
    pub steps: String,
}

/// A time, and exactly what is due then.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GroupDuties {
    /// The name of the example.
    pub example: String,
    /// How many lines of the log there are at that time.
    pub events: usize,
    /// The time, in seconds since 1970-01-01T00:00:00Z.
    pub at: i64,
    /// The duties as JSON, without texts, to the letter.
    pub json: String,
    /// The next instant at which they change, where there is one.
    pub next: Option<i64>,
}

/// The file `tests/vectors/groups.json`.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GroupVectors {
    /// The examples.
    pub examples: Vec<GroupExample>,
    /// Requests and their answers.
    pub decisions: Vec<GroupDecision>,
    /// Times and what is due.
    pub duties: Vec<GroupDuties>,
}

impl GroupExample {
    fn read(written: &Written) -> Result<(Self, String)> {
        let folder = root().join("examples/groups").join(written.name);
        let text = |name: &str| fs::read_to_string(folder.join(name)).with_context(|| name.to_owned());
        let engagement =
            read_engagement(text("engagement.yaml")?.as_bytes(), Format::Yaml, &Settings::default())?;
        let example = Self {
            name: written.name.to_owned(),
            clean_on: written.clean_on.to_owned(),
            engagement: serde_json::to_string(&engagement)?,
            settings: json!({ "at": written.clean_on }).to_string(),
            log: text("log.ndjson")?,
        };
        Ok((example, text("requests.ndjson")?))
    }

    /// The policy.
    ///
    /// # Errors
    ///
    /// When a text is no document or no settings.
    pub fn policy(&self) -> Result<Policy> {
        let (engagement, settings) = (self.engagement.clone(), self.settings.clone());
        PolicyTexts { engagement, lists: String::new(), settings }.policy()
    }

    /// How many lines of the log there are at a time.
    fn events_at(&self, at: i64) -> Result<usize> {
        let mut count = 0;
        for line in self.log.lines() {
            let event: GroupEvent = serde_json::from_str(line)?;
            let time = event.at.as_ref().and_then(Timestamp::seconds).context("an event without a time")?;
            count += usize::from(time <= at);
        }
        Ok(count)
    }

    /// The state that the first lines of the log leave; nothing without any.
    ///
    /// # Errors
    ///
    /// When a line is no event, or one that cannot have happened.
    pub fn state(&self, events: usize) -> Result<Option<GroupState>> {
        let lines: String = self.log.split_inclusive('\n').take(events).collect();
        state_of(&lines)
    }
}

fn answer(example: &GroupExample, policy: &Policy, events: usize, request: &str) -> Result<(String, String)> {
    let state = example.state(events)?;
    let json = policy.decide_json(state.as_ref(), request.as_bytes())?;
    let steps = policy.steps(state.as_ref(), &read_decision_request(request.as_bytes())?);
    Ok((json, serde_json::to_string(&steps)?))
}

fn due(
    example: &GroupExample,
    policy: &Policy,
    events: usize,
    at: i64,
) -> Result<(usize, String, Option<i64>)> {
    let state = example.state(events)?;
    let duties = policy.duties(state.as_ref(), at);
    Ok((duties.len(), duties_to_json(&duties, None), policy.next_duty_change(state.as_ref(), at)))
}

/// What the examples give now.
///
/// # Errors
///
/// When an example is not as it should be.
pub fn read_groups() -> Result<GroupVectors> {
    let mut all = GroupVectors { examples: Vec::new(), decisions: Vec::new(), duties: Vec::new() };
    for written in &EXAMPLES {
        let (example, requests) = GroupExample::read(written)?;
        let policy = example.policy()?;
        for request in requests.lines() {
            let read = read_decision_request(request.as_bytes())?;
            let at = read.at.as_ref().and_then(Timestamp::seconds).context("a request without a time")?;
            let events = example.events_at(at)?;
            let (json, steps) = answer(&example, &policy, events, request)?;
            let (example, request) = (example.name.clone(), request.to_owned());
            all.decisions.push(GroupDecision { example, events, request, json, steps });
        }
        for at in written.duties_at {
            let at = Timestamp::new(at).seconds().context("a time")?;
            let events = example.events_at(at)?;
            let (_, json, next) = due(&example, &policy, events, at)?;
            all.duties.push(GroupDuties { example: example.name.clone(), events, at, json, next });
        }
        all.examples.push(example);
    }
    Ok(all)
}

/// The vectors as the file `tests/vectors/groups.json` holds them: one a line. What is expected is what the core gives; a
/// test holds it against the stories.
///
/// # Errors
///
/// When an example is not as it should be.
pub fn group_vectors() -> Result<String> {
    let all = read_groups()?;
    let mut out = String::from("{\"examples\":[\n");
    push_lines(&mut out, &all.examples)?;
    out.push_str("],\"decisions\":[\n");
    push_lines(&mut out, &all.decisions)?;
    out.push_str("],\"duties\":[\n");
    push_lines(&mut out, &all.duties)?;
    out.push_str("]}\n");
    Ok(out)
}

fn push_lines<T: Serialize>(out: &mut String, all: &[T]) -> Result<()> {
    for (index, one) in all.iter().enumerate() {
        out.push_str(&serde_json::to_string(one)?);
        out.push_str(if index + 1 == all.len() { "\n" } else { ",\n" });
    }
    Ok(())
}

/// Runs every vector of a file in the form of [`group_vectors`]; returns the summary line, which every face prints alike,
/// and the names of those that failed. The digest is of each decision, its steps and each list of duties, in the order of
/// the file, each with a line break after it.
///
/// # Errors
///
/// When the text cannot be read.
pub fn run_group_vectors(text: &str) -> Result<(String, Vec<String>)> {
    let file: GroupVectors = serde_json::from_str(text).context("tests/vectors/groups.json")?;
    let (mut digest, mut found, mut failed) = (Digest::default(), 0, Vec::new());
    let mut policies = Vec::new();
    for example in &file.examples {
        policies.push((example, example.policy()?));
    }
    let of = |name: &str| policies.iter().find(|(example, _)| example.name == name).context("an example");
    let mut add = |text: &str| {
        digest.add(text);
        digest.add("\n");
    };
    for vector in &file.decisions {
        let (example, policy) = of(&vector.example)?;
        let (json, steps) = answer(example, policy, vector.events, &vector.request)?;
        add(&json);
        add(&steps);
        if json != vector.json || steps != vector.steps {
            failed.push(vector.request.clone());
        }
    }
    for vector in &file.duties {
        let (example, policy) = of(&vector.example)?;
        let (count, json, next) = due(example, policy, vector.events, vector.at)?;
        found += count;
        add(&json);
        if json != vector.json || next != vector.next {
            failed.push(format!("{} at {}", vector.example, vector.at));
        }
    }
    ensure!(!file.decisions.is_empty(), "no decisions");
    let line = format!("groups: {} decisions, {found} duties, digest {}", file.decisions.len(), digest.hex());
    Ok((line, failed))
}
