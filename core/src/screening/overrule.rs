//! People have the last word: a verdict that somebody overrules with a reason, and a match that somebody reports as
//! wrong.

use serde::Serialize;

use crate::catalogue::{CATALOG_VERSION, Rule};
use crate::model::{MatchConfidence, MatchKind};
use crate::screening::{Author, Evidence, Screening, Verdict};

/// Somebody's decision that a text may pass although the verdict says otherwise. The host keeps it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Overruling {
    /// The verdict that was overruled.
    pub verdict: Verdict,
    /// The rules behind it.
    pub rules: Vec<&'static Rule>,
    /// Who decided.
    pub by: Author,
    /// Why, in that person's words.
    pub justification: String,
}

/// Why a verdict was not overruled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum OverruleError {
    /// The text is clean: there is nothing to overrule.
    #[error("there is nothing to overrule")]
    NothingToOverrule,
    /// A verdict to block, or that a text cannot be read, stands.
    #[error("this verdict cannot be overruled")]
    Final,
    /// A text that is held is let through by a practitioner or by somebody who looks after the group with one.
    #[error("a practitioner or moderator must decide this")]
    NeedsPractitioner,
    /// No reason was given.
    #[error("a justification is needed")]
    NoJustification,
}

impl OverruleError {
    /// What it is called in every language: a word for programs, which stays the same.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::NothingToOverrule => "nothing_to_overrule",
            Self::Final => "final",
            Self::NeedsPractitioner => "needs_practitioner",
            Self::NoJustification => "no_justification",
        }
    }
}

impl Screening {
    /// Lets a text pass with a reason: a warning by anybody, a text that is held by a practitioner. What is blocked or
    /// cannot be read stays so.
    ///
    /// # Errors
    ///
    /// [`OverruleError`] when this person cannot overrule this verdict, or gives no reason.
    pub fn overrule(&self, by: Author, justification: &str) -> Result<Overruling, OverruleError> {
        match self.verdict {
            Verdict::Clean => return Err(OverruleError::NothingToOverrule),
            Verdict::Block | Verdict::Opaque => return Err(OverruleError::Final),
            Verdict::Hold if by != Author::Practitioner => return Err(OverruleError::NeedsPractitioner),
            Verdict::Warn | Verdict::Hold => {}
        }
        if justification.trim().is_empty() {
            return Err(OverruleError::NoJustification);
        }
        Ok(Overruling {
            verdict: self.verdict,
            rules: self.rules.clone(),
            by,
            justification: justification.trim().to_owned(),
        })
    }

    /// A report that the match at `index` is not what it was taken for, or nothing when there is no such match. It
    /// holds nothing of the text, so that it can be sent to whoever keeps the rules.
    #[must_use]
    pub fn false_positive(&self, index: usize) -> Option<FalsePositive> {
        let found = self.matches.get(index)?;
        Some(FalsePositive {
            kind: found.kind,
            confidence: found.confidence,
            evidence: found.evidence,
            rule: found.rule,
            entry: found.entry,
        })
    }
}

/// A report that a match is not what it was taken for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FalsePositive {
    /// What it was taken for.
    pub kind: MatchKind,
    /// How sure that seemed.
    pub confidence: MatchConfidence,
    /// What spoke for it.
    pub evidence: Evidence,
    /// The rule that asked for something.
    pub rule: &'static Rule,
    /// The number of the entry in the host's list that found it.
    pub entry: Option<usize>,
}

#[derive(Serialize)]
struct FalsePositiveOutput {
    catalog_version: &'static str,
    version: &'static str,
    kind: &'static str,
    confidence: &'static str,
    evidence: Vec<&'static str>,
    rule: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    entry: Option<usize>,
}

impl FalsePositive {
    /// The report as one line of JSON, with the versions of the library and of the catalogue.
    #[must_use]
    pub fn to_json(&self) -> String {
        let output = FalsePositiveOutput {
            catalog_version: CATALOG_VERSION,
            version: crate::VERSION,
            kind: self.kind.as_str(),
            confidence: self.confidence.as_str(),
            evidence: self.evidence.names().collect(),
            rule: self.rule.id(),
            entry: self.entry,
        };
        serde_json::to_string(&output).unwrap_or_default()
    }
}

#[derive(Serialize)]
struct OverrulingOutput<'a> {
    catalog_version: &'static str,
    verdict: &'static str,
    rules: Vec<&'static str>,
    by: &'static str,
    justification: &'a str,
}

impl Overruling {
    /// The decision as one line of JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        let output = OverrulingOutput {
            catalog_version: CATALOG_VERSION,
            verdict: self.verdict.as_str(),
            rules: self.rules.iter().map(|rule| rule.id()).collect(),
            by: self.by.as_str(),
            justification: &self.justification,
        };
        serde_json::to_string(&output).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(verdict: Verdict) -> Screening {
        Screening { verdict, ..Screening::default() }
    }

    #[test]
    fn every_refusal_has_its_code() {
        let errors = [
            OverruleError::NothingToOverrule,
            OverruleError::Final,
            OverruleError::NeedsPractitioner,
            OverruleError::NoJustification,
        ];
        let codes = errors.map(OverruleError::code);
        assert_eq!(codes, ["nothing_to_overrule", "final", "needs_practitioner", "no_justification"]);
    }

    #[test]
    fn who_may_overrule_what() {
        use Author::{Participant, Practitioner, Unknown};
        use OverruleError::{Final, NeedsPractitioner, NothingToOverrule};
        for by in [Unknown, Participant, Practitioner] {
            assert_eq!(with(Verdict::Clean).overrule(by, "x"), Err(NothingToOverrule));
            assert_eq!(with(Verdict::Block).overrule(by, "x"), Err(Final));
            assert_eq!(with(Verdict::Opaque).overrule(by, "x"), Err(Final));
            assert!(with(Verdict::Warn).overrule(by, "x").is_ok());
            assert_eq!(with(Verdict::Warn).overrule(by, "  "), Err(OverruleError::NoJustification));
            let held = with(Verdict::Hold).overrule(by, "x");
            assert_eq!(held.is_ok(), by == Practitioner);
            if by != Practitioner {
                assert_eq!(held, Err(NeedsPractitioner));
            }
        }
        let json = with(Verdict::Warn).overrule(Participant, " mitt eige ").map(|done| done.to_json());
        let json = json.unwrap_or_default();
        assert!(
            json.contains("\"justification\":\"mitt eige\"") && json.contains("\"by\":\"participant\""),
            "{json}"
        );
    }
}
