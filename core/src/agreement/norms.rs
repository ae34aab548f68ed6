//! The norms of a group's agreement, and sets of them.

use crate::shape::choice;

choice! {
    /// A norm of a group's agreement: what people agree on, one for each field of the agreement that has its name. Who
    /// takes part, who accepted what, and on which days things were done are the group's course and no norms.
    pub enum AgreementNorm {
        /// What the group is for.
        Purpose = "purpose",
        /// Who can join.
        Eligibility = "eligibility",
        /// The types of joint communication that the group builds.
        CollaborationType = "collaboration_type",
        /// How members support each other.
        SupportNorm = "support_norm",
        /// How members treat each other with respect.
        RespectNorm = "respect_norm",
        /// What stays in the group.
        ConfidentialityNorm = "confidentiality_norm",
        /// How members show who they are.
        IdentityRule = "identity_rule",
        /// Who takes part and how.
        ParticipationRoles = "participation_roles",
        /// What people may contribute.
        ContributionRule = "contribution_rule",
        /// How what people write should look.
        TextRule = "text_rule",
        /// What may be recorded.
        RecordingRule = "recording_rule",
        /// Where to sit during a session.
        EnvironmentRule = "environment_rule",
        /// How people talk in a session.
        ConversationRules = "conversation_rules",
        /// What members may say of people outside the group.
        ThirdPartyRule = "third_party_rule",
        /// What happens when somebody uninvited answers in a practitioner's place.
        UninvitedAnswers = "uninvited_answers",
        /// What protects minors.
        Minors = "minors",
        /// How advertising and recruiting are handled.
        CommercialRule = "commercial_rule",
        /// What holds for links and sources.
        LinksAndSources = "links_and_sources",
        /// How the group is looked after.
        Moderation = "moderation",
        /// What follows a breach.
        Sanctions = "sanctions",
        /// What the practitioner promises about being present.
        Presence = "presence",
        /// How the group's work is shaped.
        FacilitationPlan = "facilitation_plan",
        /// How new members are welcomed.
        Onboarding = "onboarding",
        /// What is passed on, to whom and how fast.
        Escalation = "escalation",
        /// Where to complain about the moderators.
        Complaints = "complaints",
        /// Which privacy policy holds.
        DataRetentionRef = "data_retention_ref",
        /// How long the group lasts.
        Duration = "duration",
        /// How the agreement is gone through again.
        Review = "review",
        /// How the group ends.
        Closing = "closing",
        /// How long members have to accept a new version.
        GraceDays = "grace_days",
        /// How to leave, and what stays.
        ExitRule = "exit_rule",
        /// Languages and accessibility.
        Accessibility = "accessibility",
        /// Whether machines take part.
        AiRule = "ai_rule",
        /// What members are promised.
        Promises = "promises",
    }
}

const _: () = assert!(AgreementNorm::ALL.len() < 64, "the norms must fit the bits");

/// Some norms of an agreement: one bit for each, so that sets are copied, compared and joined in no time.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct NormSet(u64);

impl NormSet {
    /// No norm.
    pub const EMPTY: Self = Self(0);

    /// Every norm.
    pub const ALL: Self = Self((1 << AgreementNorm::ALL.len()) - 1);

    /// The same set with `norm` in it.
    #[must_use]
    pub const fn with(self, norm: AgreementNorm) -> Self {
        Self(self.0 | 1 << (norm as u32))
    }

    /// Whether `norm` is in it.
    #[must_use]
    pub const fn contains(self, norm: AgreementNorm) -> bool {
        self.0 & 1 << (norm as u32) != 0
    }

    /// What is in either set.
    #[must_use]
    pub const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// What is in both sets.
    #[must_use]
    pub const fn intersection(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// What is in this set and not in the other.
    #[must_use]
    pub const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// How many norms there are in it.
    #[must_use]
    pub const fn len(self) -> u32 {
        self.0.count_ones()
    }

    /// Whether there is none in it.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The norms in the order of the agreement.
    pub fn iter(self) -> impl Iterator<Item = AgreementNorm> {
        AgreementNorm::ALL.iter().copied().filter(move |norm| self.contains(*norm))
    }
}

impl FromIterator<AgreementNorm> for NormSet {
    fn from_iter<I: IntoIterator<Item = AgreementNorm>>(norms: I) -> Self {
        norms.into_iter().fold(Self::EMPTY, Self::with)
    }
}

/// The names say it all.
impl core::fmt::Debug for NormSet {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn norms_are_in_a_set_or_not() {
        let half: NormSet = AgreementNorm::ALL.iter().copied().step_by(2).collect();
        let rest = NormSet::ALL.without(half);
        for (index, norm) in AgreementNorm::ALL.iter().copied().enumerate() {
            assert_eq!(half.contains(norm), index % 2 == 0, "{norm}");
            assert_ne!(half.contains(norm), rest.contains(norm), "{norm}");
        }
        assert_eq!(half.union(rest), NormSet::ALL);
        assert!(half.intersection(rest).is_empty() && NormSet::EMPTY.is_empty());
        assert_eq!(usize::try_from(NormSet::ALL.len()), Ok(AgreementNorm::ALL.len()));
        assert_eq!(NormSet::ALL.iter().collect::<Vec<_>>(), AgreementNorm::ALL);
        assert_eq!(half.iter().collect::<NormSet>(), half);
    }
}
