//! A decision in full: reasons, obligations and what is missing, ready to be shown or kept.

use serde::Serialize;

use crate::decision::compile::Decisions;
use crate::decision::facts::Gather;
use crate::decision::sets::Actions;
use crate::decision::{Answer, DecisionRule, Obligation, ObligationSet, Question, engine};
use crate::document::Format;
use crate::error::Error;
use crate::group::GroupState;
use crate::locale::Locale;
use crate::message::text;
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

impl Reason {
    /// What the rule says of it, in the language `locale`.
    #[must_use]
    pub fn message(self, locale: Locale) -> String {
        text(&format!("{}.{}", self.rule.as_str(), self.case), locale, &[])
    }
}

impl Policy {
    /// Whether somebody may do something now. It allocates nothing.
    ///
    /// Without a state nothing is known of the group: what depends on it needs information then.
    #[must_use]
    pub fn answer(&self, state: Option<&GroupState>, question: &Question<'_>) -> Answer {
        self.decision.answer(state, question)
    }

    /// Whether somebody may do something now, with everything that there is to say about it.
    #[must_use]
    pub fn decide(&self, state: Option<&GroupState>, request: &DecisionRequest) -> Decision {
        let mut decision = match Question::of(request) {
            Ok(question) => self.decision.spell(state, &question),
            Err(field) => {
                let reasons = vec![Reason { rule: DecisionRule::Complete, case: "unknown" }];
                Decision { missing: vec![field], ..Decision::new(Outcome::NeedsInformation, reasons) }
            }
        };
        decision.request_id.clone_from(&request.request_id);
        decision
    }

    /// The same for a request that comes as text, as one line of JSON: see [`Decision::to_json`].
    ///
    /// # Errors
    ///
    /// [`Error`] when the text is not UTF-8 or no request as JSON.
    pub fn decide_json(&self, state: Option<&GroupState>, request: &[u8]) -> Result<String, Error> {
        let request = read_decision_request(request)?;
        Ok(self.decide(state, &request).to_json())
    }
}

/// A request that comes as text.
///
/// # Errors
///
/// [`Error::Empty`], [`Error::InvalidUtf8`], or [`Error::Malformed`] when it is no JSON or not of the form of a request.
pub fn read_decision_request(text: &[u8]) -> Result<DecisionRequest, Error> {
    let text =
        core::str::from_utf8(text).map_err(|error| Error::InvalidUtf8 { offset: error.valid_up_to() })?;
    if text.trim().is_empty() {
        return Err(Error::Empty);
    }
    serde_json::from_str(text).map_err(|error| Error::Malformed {
        format: Format::Json,
        // What serde says of a value could hold the value.
        reason: if error.is_syntax() || error.is_eof() { "no JSON" } else { "no decision request" }
            .to_owned(),
        line: error.line(),
        column: error.column(),
    })
}

impl Decision {
    fn new(outcome: Outcome, reasons: Vec<Reason>) -> Self {
        Self {
            request_id: None,
            outcome,
            reasons,
            obligations: Vec::new(),
            holds_until: None,
            nearest_grant: None,
            missing: Vec::new(),
            unhonoured: Vec::new(),
        }
    }
}

impl Decisions {
    /// The answer with everything that there is to say about it.
    fn spell(&self, state: Option<&GroupState>, question: &Question<'_>) -> Decision {
        let answer = self.answer(state, question);
        let case = |rule| Reason { rule, case: self.case(answer.outcome, rule, question) };
        let mut decision = Decision::new(answer.outcome, answer.reasons.iter().map(case).collect());
        decision.holds_until = answer.holds_until.map(Timestamp::from_seconds);
        decision.unhonoured = answer.unhonoured.iter().collect();
        match answer.outcome {
            Outcome::Allow if !answer.obligations.is_empty() => {
                decision.obligations = self.obligations(state, question, answer.obligations);
            }
            Outcome::Deny if answer.reasons.contains(DecisionRule::Granted) => {
                decision.nearest_grant = engine::nearest(self, question);
            }
            Outcome::NeedsInformation => {
                let fields = answer.reasons.iter().map(|rule| missing(rule, state.is_some(), question));
                decision.missing = fields.collect();
                decision.missing.sort_unstable();
                decision.missing.dedup();
            }
            _ => {}
        }
        decision
    }

    /// In which way a rule decided.
    fn case(&self, outcome: Outcome, rule: DecisionRule, question: &Question<'_>) -> &'static str {
        let role_has_it = || super::table::granted_from(question.role, question.action).is_some();
        match (outcome, rule) {
            (Outcome::Allow, _) => "yes",
            (Outcome::NeedsInformation, _) => "unknown",
            (_, DecisionRule::Granted) if role_has_it() => "mode",
            (_, DecisionRule::Granted) => "role",
            _ => "no",
        }
    }

    fn obligations(
        &self,
        state: Option<&GroupState>,
        question: &Question<'_>,
        kinds: ObligationSet,
    ) -> Vec<Obligation> {
        let facts = Gather::facts(self, state, question, self.row(question.role, question.action));
        let one = |kind| Obligation {
            kind,
            rule: super::table::rule_of(kind, question.action, question.role),
            deadline: match kind {
                ObligationKind::AskAcceptance => facts.grace_ends.map(Timestamp::from_seconds),
                _ => None,
            },
            number: if kind == ObligationKind::ShowHelpline { self.helpline.clone() } else { None },
            norms: match kind {
                ObligationKind::AskAcceptance => facts.pending.iter().collect(),
                _ => Vec::new(),
            },
        };
        kinds.iter().map(one).collect()
    }
}

/// What a talk is made of must be said, or known of the talk.
const IN_TALKS: Actions = Actions::of(&[Action::StartSession, Action::JoinSession, Action::Record]);

/// What must be known for a rule: a field of the request, the state of the group (`state`) or somebody's age (`age`).
pub(super) fn missing(rule: DecisionRule, has_state: bool, question: &Question<'_>) -> &'static str {
    use DecisionRule as Rule;
    match rule {
        Rule::Channel | Rule::Anonymity | Rule::Hours | Rule::AiAllowed => "channel",
        // Only of talks it must be said what they are made of.
        Rule::Medium if question.medium.is_some() || !IN_TALKS.contains(question.action) => "channel",
        Rule::Medium | Rule::RecordingAllowed | Rule::RecordingDeclared => "medium",
        Rule::Own => "is_own",
        Rule::ShareConsent | Rule::SearchConsent => "has_consent",
        Rule::Verified | Rule::Fresh => "item",
        Rule::RecordingConsent => "session",
        Rule::Complete => "at",
        Rule::Target | Rule::PrivateMessage if question.member.is_none() => "member",
        Rule::Evidence => "actor",
        Rule::TakesPart | Rule::NotRemoved if question.actor.is_none() => "actor",
        _ if !has_state => "state",
        Rule::Guardian | Rule::PrivateMessage if question.actor.is_some() => "age",
        _ => "actor",
    }
}
