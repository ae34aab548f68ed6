//! The verb *decide*: may this person do that now, and why, and what goes with it?

use std::sync::Arc;

use cocareer::model::{
    Ability, Action, ActorRole, DecisionRequest, EngagementMode, Medium, ObligationKind, Outcome,
};
use cocareer::{AgreementNorm, DecisionRule, Locale, NearestGrant, StepKind};

use crate::custom::Timestamp;
use crate::error::CocareerError;
use crate::group::{GroupState, guarded_with};
use crate::policy::Policy;

/// The answer to a request. Do what is asked for only when the outcome is allow, and then with all its obligations.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Decision {
    /// The identifier of the request, where it has one.
    pub request_id: Option<String>,
    /// Whether it may be done.
    pub outcome: Outcome,
    /// Why, in the order of the rules' ids. Never empty.
    pub reasons: Vec<Reason>,
    /// What must be done with it. Empty unless the outcome is allow.
    pub obligations: Vec<Obligation>,
    /// The first instant at which the answer may be another although nothing happens. Nothing when time alone changes
    /// nothing.
    pub holds_until: Option<Timestamp>,
    /// The nearest grant, where the role may not do it at all.
    pub nearest_grant: Option<NearestGrant>,
    /// The fields of the request that are missing, or `state` or `age` where the log does not tell enough.
    pub missing: Vec<String>,
    /// What would have to be done with it and the request does not say that you can.
    pub unhonoured: Vec<ObligationKind>,
}

/// Why an answer is as it is: a rule, and in which way it decided.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Reason {
    /// The rule, by its id.
    pub rule: String,
    /// In which way it decided: which of the rule's messages it is.
    pub case: String,
    /// The same for people to read.
    pub message: String,
}

/// Something that must be done when it is done what was asked for.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Obligation {
    /// What it is.
    pub kind: ObligationKind,
    /// The rule that asks for it, by its id.
    pub rule: String,
    /// By when. Nothing means at once.
    pub deadline: Option<Timestamp>,
    /// The number to show, for a helpline.
    pub number: Option<String>,
    /// The norms that it is about, where it is about some.
    pub norms: Vec<AgreementNorm>,
}

/// A grant: who may do what from which mode on.
#[uniffi::remote(Record)]
pub struct NearestGrant {
    /// Who may do it.
    pub role: ActorRole,
    /// What.
    pub action: Action,
    /// From which mode on.
    pub mode: EngagementMode,
}

/// One change that helps to turn a denial into an allow. Which of the fields count depends on its kind.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Step {
    /// What to do.
    pub kind: StepKind,
    /// The rules that it satisfies, by their ids.
    pub rules: Vec<String>,
    /// The fields of the request that are missing, or `state` or `age` where the log does not tell enough.
    pub fields: Vec<String>,
    /// The role that may do it.
    pub role: Option<ActorRole>,
    /// The mode that it needs.
    pub mode: Option<EngagementMode>,
    /// The medium that is not carried.
    pub medium: Option<Medium>,
    /// The norms to accept; all that hold where none is named.
    pub norms: Vec<AgreementNorm>,
    /// The abilities to show.
    pub abilities: Vec<Ability>,
    /// The obligations that the request must say you can honour.
    pub obligations: Vec<ObligationKind>,
    /// How many more.
    pub count: Option<u32>,
    /// The instant to wait for.
    pub until: Option<Timestamp>,
    /// What to do, for people to read.
    pub message: String,
}

/// A change that helps to turn a denial into an allow.
#[uniffi::remote(Enum)]
pub enum StepKind {
    /// Say in the request what is missing there: `fields` says what.
    GiveInformation,
    /// Let somebody of the role `role` do it.
    AskRole,
    /// Widen the engagement's mode to `mode`, with all that it asks for.
    RaiseMode,
    /// Take back the removal.
    LiftRemoval,
    /// Join the group in the role that is claimed.
    JoinGroup,
    /// Open the group.
    OpenGroup,
    /// Take another channel, or enable it on this one.
    EnableOnChannel,
    /// Take another medium, or enable it on the channel: `medium` says which is not carried.
    EnableMedium,
    /// Say who one is.
    SayWho,
    /// Adopt an agreement.
    AdoptAgreement,
    /// Accept the agreement: `norms` says which norms.
    AcceptAgreement,
    /// Get a guardian's yes.
    GetGuardianConsent,
    /// Let the person whom it is about join the group.
    AddMember,
    /// Take back the restriction.
    LiftRestriction,
    /// Wait until `until`.
    WaitUntil,
    /// Agree on recording in the group.
    AgreeOnRecording,
    /// Tell of the recording in the privacy policy.
    DeclareRecording,
    /// Get the consent of everybody who is present: of `count` more.
    GetRecordingConsent,
    /// Let a practitioner look into the group, and write where that was promised.
    VisitGroup,
    /// Renew the evidence of `abilities`, or bring in a colleague who has it.
    RenewEvidence,
    /// Check the information again.
    VerifyInformation,
    /// Get the consent of everybody whom it concerns.
    GetConsent,
    /// Agree in the group that machines may take part.
    AgreeOnAi,
    /// Tell of machines in the privacy policy.
    DeclareAi,
    /// Let the host do what `obligations` asks for.
    HonourObligations,
}

#[uniffi::export]
impl Policy {
    /// Whether somebody may do something now, with everything that there is to say about it. Messages are in the language
    /// `locale` (a BCP 47 tag).
    ///
    /// Everything is closed by default, and no allow comes with an obligation that the request does not say you can honour.
    /// Without a state nothing is known of the group: what depends on it needs information then.
    ///
    /// What a request lacks is part of the answer and not thrown.
    #[uniffi::method(default(state = None, locale = "en"))]
    pub fn decide(
        &self,
        state: Option<Arc<GroupState>>,
        request: DecisionRequest,
        locale: String,
    ) -> Result<Decision, CocareerError> {
        guarded_with(state.as_ref(), |state| {
            Ok(Decision::render(self.0.decide(state, &request), Locale::negotiate(&locale)))
        })
    }

    /// Answers several requests about the same moment of the group: events that are applied meanwhile come after it. There
    /// is one decision for each, in their order.
    #[uniffi::method(default(state = None, locale = "en"))]
    pub fn decide_all(
        &self,
        state: Option<Arc<GroupState>>,
        requests: Vec<DecisionRequest>,
        locale: String,
    ) -> Result<Vec<Decision>, CocareerError> {
        guarded_with(state.as_ref(), |state| {
            let locale = Locale::negotiate(&locale);
            let one = |request| Decision::render(self.0.decide(state, request), locale);
            Ok(requests.iter().map(one).collect())
        })
    }

    /// The same for a request that comes as JSON, UTF-8, as one line of JSON: the form that the C interface and the command
    /// line give. It holds no messages.
    ///
    /// Throws when the text is no request.
    #[uniffi::method(default(state = None))]
    pub fn decide_json(
        &self,
        state: Option<Arc<GroupState>>,
        request: Vec<u8>,
    ) -> Result<String, CocareerError> {
        guarded_with(state.as_ref(), |state| Ok(self.0.decide_json(state, &request)?))
    }

    /// The smallest ordered list of changes that turns a denial, or an answer that needs information, into an allow. It was
    /// verified by deciding again: with all of them the answer is an allow, and without any one of them it is not. Messages
    /// are in the language `locale` (a BCP 47 tag).
    ///
    /// Empty when the answer is an allow or the policy says nothing of such things, and when nothing can turn it: a closed
    /// group stays closed, and some things nobody may do.
    #[uniffi::method(default(state = None, locale = "en"))]
    pub fn steps(
        &self,
        state: Option<Arc<GroupState>>,
        request: DecisionRequest,
        locale: String,
    ) -> Result<Vec<Step>, CocareerError> {
        guarded_with(state.as_ref(), |state| {
            let locale = Locale::negotiate(&locale);
            let steps = self.0.steps(state, &request);
            Ok(steps.into_iter().map(|step| Step::render(step, locale)).collect())
        })
    }
}

/// The ids of rules.
fn ids(rules: &[DecisionRule]) -> Vec<String> {
    rules.iter().map(|rule| rule.as_str().to_owned()).collect()
}

fn owned(names: &[&'static str]) -> Vec<String> {
    names.iter().copied().map(str::to_owned).collect()
}

impl Decision {
    /// The core's decision with its texts in the language `locale`.
    fn render(decision: cocareer::Decision, locale: Locale) -> Self {
        let reason = |reason: &cocareer::Reason| Reason {
            rule: reason.rule.as_str().to_owned(),
            case: reason.case.to_owned(),
            message: reason.message(locale),
        };
        Self {
            request_id: decision.request_id,
            outcome: decision.outcome,
            reasons: decision.reasons.iter().map(reason).collect(),
            obligations: decision.obligations.into_iter().map(Obligation::from).collect(),
            holds_until: decision.holds_until,
            nearest_grant: decision.nearest_grant,
            missing: owned(&decision.missing),
            unhonoured: decision.unhonoured,
        }
    }
}

impl From<cocareer::Obligation> for Obligation {
    fn from(obligation: cocareer::Obligation) -> Self {
        let cocareer::Obligation { kind, rule, deadline, number, norms } = obligation;
        Self { kind, rule: rule.to_owned(), deadline, number, norms }
    }
}

impl Step {
    /// The core's step with its text in the language `locale`.
    fn render(step: cocareer::Step, locale: Locale) -> Self {
        let message = step.message(locale);
        let cocareer::Step {
            kind,
            rules,
            fields,
            role,
            mode,
            medium,
            norms,
            abilities,
            obligations,
            count,
            until,
        } = step;
        let (rules, fields) = (ids(&rules), owned(&fields));
        Self { kind, rules, fields, role, mode, medium, norms, abilities, obligations, count, until, message }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::group::tests::group;
    use crate::settings::Settings;
    use cocareer::Format;

    const ENGAGEMENT: &str = r#"{"kind": "engagement", "format_version": 1, "id": "club", "title": {"en": "Club"},
        "mode": "community", "presence_plan": {"cadence_days": 3650}}"#;

    fn policy() -> Policy {
        let made = Policy::from_text(ENGAGEMENT.into(), Vec::new(), Format::Json, Settings::default());
        made.expect("a policy")
    }

    fn request(action: Action) -> DecisionRequest {
        DecisionRequest {
            request_id: Some("r1".to_owned()),
            at: Some(Timestamp::new("2026-01-07T09:00:00Z")),
            action: Some(action),
            role: Some(ActorRole::Member),
            actor: Some("m1".to_owned()),
            ..DecisionRequest::default()
        }
    }

    fn english() -> String {
        "en".to_owned()
    }

    /// The core's own policy and state, to compare with.
    fn core() -> (cocareer::Policy, cocareer::GroupState) {
        let settings = cocareer::Settings::default();
        let policy = cocareer::Policy::from_text(ENGAGEMENT.as_bytes(), b"", Format::Json, &settings);
        let mut state = cocareer::GroupState::new();
        for event in crate::group::tests::events() {
            state.apply(&event).expect("an event that can happen");
        }
        (policy.expect("a policy"), state)
    }

    #[test]
    fn data_json_and_many_at_once_say_the_same() {
        let (core, core_state) = core();
        let (policy, state) = (policy(), group());
        let requests: Vec<_> = Action::ALL.iter().copied().map(request).collect();
        let many = policy.decide_all(Some(Arc::clone(&state)), requests.clone(), english());
        let many = many.expect("decisions");
        assert_eq!(many.len(), requests.len());
        for (request, decision) in requests.into_iter().zip(many) {
            let said = core.decide(Some(&core_state), &request);
            assert_eq!(decision, Decision::render(said.clone(), Locale::English));
            assert!(decision.reasons.iter().all(|reason| !reason.message.is_empty()));
            let text = serde_json::to_vec(&request).expect("JSON");
            assert_eq!(policy.decide_json(Some(Arc::clone(&state)), text), Ok(said.to_json()));
            assert_eq!(policy.decide(Some(Arc::clone(&state)), request, english()), Ok(decision));
        }
    }

    #[test]
    fn a_denial_teaches_what_the_core_teaches() {
        let (core, core_state) = core();
        for action in Action::ALL.iter().copied().map(request) {
            let steps = policy().steps(Some(group()), action.clone(), "nn".to_owned()).expect("steps");
            let said = core.steps(Some(&core_state), &action);
            let render = |step| Step::render(step, Locale::Nynorsk);
            assert_eq!(steps, said.into_iter().map(render).collect::<Vec<_>>());
            assert!(steps.iter().all(|step| !step.message.is_empty()));
        }
    }

    #[test]
    fn what_a_request_lacks_is_part_of_the_answer() {
        let decision = policy().decide(None, DecisionRequest::default(), english()).expect("a decision");
        assert_eq!(decision.outcome, Outcome::NeedsInformation);
        assert_eq!(decision.missing, ["at"]);
        let refused = policy().decide_json(None, b"[]".to_vec());
        assert!(matches!(refused, Err(CocareerError::Malformed { .. })), "{refused:?}");
        assert_eq!(policy().decide_json(None, Vec::new()), Err(CocareerError::Empty));
    }
}
