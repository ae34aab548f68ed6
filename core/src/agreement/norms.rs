//! The norms of an agreement.

use crate::shape::choice;

choice! {
    /// A norm of an agreement.
    pub enum AgreementNorm {
        /// The norm `purpose`.
        Purpose = "purpose",
        /// The norm `eligibility`.
        Eligibility = "eligibility",
        /// The norm `collaboration_type`.
        CollaborationType = "collaboration_type",
        /// The norm `support_norm`.
        SupportNorm = "support_norm",
        /// The norm `respect_norm`.
        RespectNorm = "respect_norm",
        /// The norm `confidentiality_norm`.
        ConfidentialityNorm = "confidentiality_norm",
        /// The norm `identity_rule`.
        IdentityRule = "identity_rule",
        /// The norm `participation_roles`.
        ParticipationRoles = "participation_roles",
        /// The norm `contribution_rule`.
        ContributionRule = "contribution_rule",
        /// The norm `text_rule`.
        TextRule = "text_rule",
        /// The norm `recording_rule`.
        RecordingRule = "recording_rule",
        /// The norm `environment_rule`.
        EnvironmentRule = "environment_rule",
        /// The norm `conversation_rules`.
        ConversationRules = "conversation_rules",
        /// The norm `third_party_rule`.
        ThirdPartyRule = "third_party_rule",
        /// The norm `uninvited_answers`.
        UninvitedAnswers = "uninvited_answers",
        /// The norm `minors`.
        Minors = "minors",
        /// The norm `commercial_rule`.
        CommercialRule = "commercial_rule",
        /// The norm `links_and_sources`.
        LinksAndSources = "links_and_sources",
        /// The norm `moderation`.
        Moderation = "moderation",
        /// The norm `sanctions`.
        Sanctions = "sanctions",
        /// The norm `presence`.
        Presence = "presence",
        /// The norm `facilitation_plan`.
        FacilitationPlan = "facilitation_plan",
        /// The norm `onboarding`.
        Onboarding = "onboarding",
        /// The norm `escalation`.
        Escalation = "escalation",
        /// The norm `complaints`.
        Complaints = "complaints",
        /// The norm `data_retention_ref`.
        DataRetentionRef = "data_retention_ref",
        /// The norm `duration`.
        Duration = "duration",
        /// The norm `review`.
        Review = "review",
        /// The norm `closing`.
        Closing = "closing",
        /// The norm `grace_days`.
        GraceDays = "grace_days",
        /// The norm `exit_rule`.
        ExitRule = "exit_rule",
        /// The norm `accessibility`.
        Accessibility = "accessibility",
        /// The norm `ai_rule`.
        AiRule = "ai_rule",
        /// The norm `promises`.
        Promises = "promises",
    }
}

choice! {
    /// How far a change goes.
    pub enum ChangeClass {
        /// Only the writing.
        Editorial = "editorial",
        /// A detail.
        Minor = "minor",
        /// Members are asked again.
        Major = "major",
    }
}

/// Norms of an agreement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub struct NormSet(u64);

impl NormSet {
    /// Every norm.
    #[must_use]
    pub fn all() -> Self {
        AgreementNorm::ALL.iter().copied().collect()
    }

    /// Whether a norm is among them.
    #[must_use]
    pub const fn contains(self, norm: AgreementNorm) -> bool {
        self.0 & (1 << norm as u64) != 0
    }

    /// Whether there is none.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The norms of both.
    #[must_use]
    pub const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// The norms that are not among the others.
    #[must_use]
    pub const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Each norm, in order.
    pub fn iter(self) -> impl Iterator<Item = AgreementNorm> {
        AgreementNorm::ALL.iter().copied().filter(move |norm| self.contains(*norm))
    }
}

impl FromIterator<AgreementNorm> for NormSet {
    fn from_iter<T: IntoIterator<Item = AgreementNorm>>(norms: T) -> Self {
        Self(norms.into_iter().fold(0, |bits, norm| bits | (1 << norm as u64)))
    }
}
