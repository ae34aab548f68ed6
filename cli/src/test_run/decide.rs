//! Tests of answers: a request, the log of the group, and what must be answered.

use std::fs;
use std::path::{Path, PathBuf};

use cocareer::model::{DecisionRequest, ObligationKind, Outcome};
use cocareer::{
    Decision, DecisionRule, Format, GroupState, Policy, ReplayOptions, Settings, read_decision_request,
    replay,
};
use serde_json::Value;

use super::file::{Fields, Part};

/// What is asked, and what must be answered.
#[derive(Debug)]
pub(crate) struct Case {
    request: DecisionRequest,
    log: Option<Log>,
    outcome: Outcome,
    /// All reasons, where they matter.
    reasons: Option<Vec<DecisionRule>>,
    /// Everything that goes with it, where that matters.
    obligations: Option<Vec<ObligationKind>>,
}

/// The log of the group.
#[derive(Debug, Clone)]
pub(crate) enum Log {
    File(PathBuf),
    /// A list of events, as JSON.
    Inline(String),
}

/// Something that was answered otherwise.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Differs {
    /// What of the answer: a fixed word.
    pub(crate) field: &'static str,
    pub(crate) expected: String,
    pub(crate) found: String,
}

/// The fields of a test that belong to answers.
pub(super) const FIELDS: [&str; 5] = ["decide", "log", "outcome", "reasons", "obligations"];

/// Where the log of a test, or of all tests of a file, stands.
pub(super) fn log(part: &Part<'_>, folder: &Path) -> Result<Log, String> {
    match part.value {
        Value::String(path) => Ok(Log::File(folder.join(path))),
        Value::Array(_) => Ok(Log::Inline(part.value.to_string())),
        _ => Err(part.says("must be the path of a log, or a list of events")),
    }
}

/// The case of a test that has a `decide`.
pub(super) fn case(part: &Part<'_>, fields: &Fields<'_>, log: Option<Log>) -> Result<Option<Case>, String> {
    let Some(asked) = fields.get("decide") else {
        let stray = ["outcome", "reasons", "obligations"].into_iter().find_map(|name| fields.get(name));
        return stray.map_or(Ok(None), |stray| Err(stray.says("belongs to `decide`, which is missing")));
    };
    if let Some(stray) = ["finds", "contains", "clean", "path"].into_iter().find_map(|name| fields.get(name))
    {
        return Err(stray.says("does not go with `decide`"));
    }
    asked.object()?;
    let request = read_decision_request(asked.value.to_string().as_bytes())
        .map_err(|_| asked.says("is no request: `cocareer schema decision_request` describes them"))?;
    let outcome = fields.get("outcome").ok_or_else(|| part.says("has no `outcome`"))?;
    let outcome = named(&outcome, Outcome::parse, "is no outcome")?;
    Ok(Some(Case {
        request,
        log,
        outcome,
        reasons: list(fields, "reasons", DecisionRule::parse, "is no rule that decides")?,
        obligations: list(fields, "obligations", ObligationKind::parse, "is no obligation")?,
    }))
}

fn named<T>(part: &Part<'_>, parse: fn(&str) -> Option<T>, what: &str) -> Result<T, String> {
    parse(part.text()?).ok_or_else(|| part.says(what))
}

fn list<T: Ord>(
    fields: &Fields<'_>,
    name: &str,
    parse: fn(&str) -> Option<T>,
    what: &str,
) -> Result<Option<Vec<T>>, String> {
    let Some(part) = fields.get(name) else { return Ok(None) };
    let items = part.items()?;
    let mut found = items.iter().map(|item| named(item, parse, what)).collect::<Result<Vec<_>, _>>()?;
    // The order is that of the answer.
    found.sort();
    found.dedup();
    Ok(Some(found))
}

impl Case {
    /// Asks, and says what is answered otherwise, or why nothing could be asked.
    pub(super) fn run(
        &self,
        text: &[u8],
        format: Format,
        settings: &Settings,
    ) -> Result<Vec<Differs>, String> {
        let policy = Policy::from_text(text, b"", format, settings).map_err(|error| error.to_string())?;
        let state = self.log.as_ref().map(Log::state).transpose()?;
        Ok(self.compare(&policy.decide(state.as_ref(), &self.request)))
    }

    fn compare(&self, decision: &Decision) -> Vec<Differs> {
        let reasons: Vec<_> = decision.reasons.iter().map(|reason| reason.rule.as_str()).collect();
        let obligations: Vec<_> =
            decision.obligations.iter().map(|obligation| obligation.kind.as_str()).collect();
        let expected_reasons =
            self.reasons.as_ref().map(|rules| rules.iter().map(|rule| rule.as_str()).collect());
        let expected_obligations =
            self.obligations.as_ref().map(|kinds| kinds.iter().map(|kind| kind.as_str()).collect());
        let compared = [
            ("outcome", Some(vec![self.outcome.as_str()]), vec![decision.outcome.as_str()]),
            ("reasons", expected_reasons, reasons),
            ("obligations", expected_obligations, obligations),
        ];
        let differs = |(field, expected, found): (&'static str, Option<Vec<&str>>, Vec<&str>)| {
            let expected = expected.filter(|expected| *expected != found)?;
            Some(Differs { field, expected: expected.join(", "), found: found.join(", ") })
        };
        compared.into_iter().filter_map(differs).collect()
    }
}

impl Log {
    fn state(&self) -> Result<GroupState, String> {
        let (place, text) = match self {
            Self::Inline(text) => ("`log`".to_owned(), text.clone().into_bytes()),
            Self::File(path) => {
                let place = path.display().to_string();
                let text = fs::read(path).map_err(|error| format!("{place}: {error}"))?;
                (place, text)
            }
        };
        let replay = replay(&text, &ReplayOptions::default());
        match (replay.stopped, self) {
            (None, _) => Ok(replay.state),
            // A list in the file has no lines of its own: what counts is which event it is.
            (Some(error), Self::Inline(_)) => {
                let event = replay.events.saturating_add(1);
                Err(format!("{place}: event {event}: {}", error.reason))
            }
            (Some(error), Self::File(_)) => Err(format!("{place}: {error}")),
        }
    }
}
