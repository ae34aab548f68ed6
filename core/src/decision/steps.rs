//! A denial that teaches: what would have to change for it to be an allow.

use serde::Serialize;

use crate::agreement::AgreementNorm;
use crate::decision::DecisionRule;
use crate::locale::Locale;
use crate::message::text;
use crate::model::{Ability, ActorRole, EngagementMode, Medium, ObligationKind, Timestamp};
use crate::report::{Param, ParamValue};
use crate::rules::terms;
use crate::shape::choice;

choice! {
    /// A change that helps to turn a denial into an allow.
    pub enum StepKind {
        /// Say in the request what is missing there: `fields` says what.
        GiveInformation = "give_information",
        /// Let somebody of the role `role` do it.
        AskRole = "ask_role",
        /// Widen the engagement's mode to `mode`, with all that it asks for.
        RaiseMode = "raise_mode",
        /// Take back the removal.
        LiftRemoval = "lift_removal",
        /// Join the group in the role that is claimed.
        JoinGroup = "join_group",
        /// Open the group.
        OpenGroup = "open_group",
        /// Take another channel, or enable it on this one.
        EnableOnChannel = "enable_on_channel",
        /// Take another medium, or enable it on the channel: `medium` says which is not carried.
        EnableMedium = "enable_medium",
        /// Say who one is.
        SayWho = "say_who",
        /// Adopt an agreement.
        AdoptAgreement = "adopt_agreement",
        /// Accept the agreement: `norms` says which norms.
        AcceptAgreement = "accept_agreement",
        /// Get a guardian's yes.
        GetGuardianConsent = "get_guardian_consent",
        /// Let the person whom it is about join the group.
        AddMember = "add_member",
        /// Take back the restriction.
        LiftRestriction = "lift_restriction",
        /// Wait until `until`.
        WaitUntil = "wait_until",
        /// Agree on recording in the group.
        AgreeOnRecording = "agree_on_recording",
        /// Tell of the recording in the privacy policy.
        DeclareRecording = "declare_recording",
        /// Get the consent of everybody who is present: of `count` more.
        GetRecordingConsent = "get_recording_consent",
        /// Let a practitioner look into the group, and write where that was promised.
        VisitGroup = "visit_group",
        /// Renew the evidence of `abilities`, or bring in a colleague who has it.
        RenewEvidence = "renew_evidence",
        /// Check the information again.
        VerifyInformation = "verify_information",
        /// Get the consent of everybody whom it concerns.
        GetConsent = "get_consent",
        /// Agree in the group that machines may take part.
        AgreeOnAi = "agree_on_ai",
        /// Tell of machines in the privacy policy.
        DeclareAi = "declare_ai",
        /// Let the host do what `obligations` asks for.
        HonourObligations = "honour_obligations",
    }
}

/// One change that helps to turn a denial into an allow. Which of the lists count depends on its kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Step {
    /// What to do.
    pub kind: StepKind,
    /// The rules that it satisfies.
    pub rules: Vec<DecisionRule>,
    /// The fields of the request, or facts of the log, that are missing.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub fields: Vec<&'static str>,
    /// The role that may do it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<ActorRole>,
    /// The mode that it needs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mode: Option<EngagementMode>,
    /// The medium that is not carried.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub medium: Option<Medium>,
    /// The norms to accept.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub norms: Vec<AgreementNorm>,
    /// The abilities to show.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub abilities: Vec<Ability>,
    /// The obligations to honour.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub obligations: Vec<ObligationKind>,
    /// How many more.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<u32>,
    /// The instant to wait for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<Timestamp>,
}

impl Step {
    /// What to do, in the language `locale`.
    #[must_use]
    pub fn message(&self, locale: Locale) -> String {
        let fields = self.fields.iter().copied();
        let until = self.until.as_ref().map(ToString::to_string).unwrap_or_default();
        let params = [
            terms("fields", "decision_field", fields),
            terms("role", "actor_role", self.role.iter().map(|role| role.as_str())),
            terms("mode", "mode", self.mode.iter().map(|mode| mode.as_str())),
            terms("abilities", "ability", self.abilities.iter().map(|ability| ability.as_str())),
            terms("obligations", "obligation", self.obligations.iter().map(|kind| kind.as_str())),
            Param { name: "until", value: ParamValue::Name(until) },
        ];
        text(&format!("step-{}", self.kind), locale, &params)
    }

    pub(super) fn new(kind: StepKind, rules: Vec<DecisionRule>) -> Self {
        Self {
            kind,
            rules,
            fields: Vec::new(),
            role: None,
            mode: None,
            medium: None,
            norms: Vec::new(),
            abilities: Vec::new(),
            obligations: Vec::new(),
            count: None,
            until: None,
        }
    }
}
