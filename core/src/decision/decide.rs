//! A decision in full: reasons, obligations and what is missing, ready to be shown or kept.

use serde::Serialize;

use crate::decision::{Answer, DecisionRule, Obligation, Question, RuleBits, Step};
use crate::error::Error;
use crate::group::GroupState;
use crate::model::{Action, ActorRole, DecisionRequest, EngagementMode, ObligationKind, Outcome, Timestamp};
use crate::policy::Policy;

/// Why a decision is as it is: a rule, and in which way it decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Reason {
    /// The rule.
    pub rule: DecisionRule,
    /// In which way it decided: the name of one of the rule's messages.
    pub case: &'static str,
}

/// The grant that is nearest to what was asked for, where there is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct NearestGrant {
    /// Who may do it.
    pub role: ActorRole,
    /// What.
    pub action: Action,
    /// From which mode on.
    pub mode: EngagementMode,
}

/// The answer to a [`DecisionRequest`], in full.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Decision {
    /// The identifier of the request, where it has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_id: Option<String>,
    /// Whether it may be done.
    pub outcome: Outcome,
    /// The rules that decided, in the order of their ids. Never empty.
    pub reasons: Vec<Reason>,
    /// What the host must do. Empty unless the outcome is allow.
    pub obligations: Vec<Obligation>,
    /// The first instant at which the answer may be another although nothing happens.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub holds_until: Option<Timestamp>,
    /// The nearest grant, where the role may not do it at all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nearest_grant: Option<NearestGrant>,
    /// The fields of the request, or facts of the log, that are missing.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub missing: Vec<&'static str>,
    /// What the host would have had to do and has not said that it can.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub unhonoured: Vec<ObligationKind>,
}

impl Decision {
    /// The decision as one line of JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        // Texts, numbers and lists always serialise.
        serde_json::to_string(self).unwrap_or_default()
    }
}

impl Policy {
    /// Whether somebody may do something now. It allocates nothing.
    ///
    /// Without a state nothing is known of the group: what depends on it needs information then.
    #[must_use]
    pub fn answer(&self, _state: Option<&GroupState>, _question: &Question<'_>) -> Answer {
        Answer {
            outcome: Outcome::NotApplicable,
            reasons: RuleBits::of(&[DecisionRule::Governed]),
            obligations: crate::decision::ObligationSet::NONE,
            unhonoured: crate::decision::ObligationSet::NONE,
            holds_until: None,
        }
    }

    /// Whether somebody may do something now, with everything that there is to say about it.
    #[must_use]
    pub fn decide(&self, _state: Option<&GroupState>, request: &DecisionRequest) -> Decision {
        Decision {
            request_id: request.request_id.clone(),
            outcome: Outcome::NotApplicable,
            reasons: vec![Reason { rule: DecisionRule::Governed, case: "no" }],
            obligations: Vec::new(),
            holds_until: None,
            nearest_grant: None,
            missing: Vec::new(),
            unhonoured: Vec::new(),
        }
    }

    /// The same for a request that comes as text, as one line of JSON: see [`Decision::to_json`].
    ///
    /// # Errors
    ///
    /// [`Error`] when the text is not UTF-8 or no request as JSON.
    pub fn decide_json(&self, state: Option<&GroupState>, request: &[u8]) -> Result<String, Error> {
        let request: DecisionRequest = serde_json::from_slice(request)
            .map_err(|_| Error::invalid_setting("request", "must be a decision request"))?;
        Ok(self.decide(state, &request).to_json())
    }

    /// The smallest ordered list of changes that turns a denial into an allow. Empty when it is no denial, or when
    /// nothing can turn it.
    #[must_use]
    pub fn steps(&self, _state: Option<&GroupState>, _request: &DecisionRequest) -> Vec<Step> {
        Vec::new()
    }
}
