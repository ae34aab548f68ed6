//! Mirrors of document types for Kotlin and Swift.
//!
//! Written by `cargo xtask generate` from the core's tables; not to be edited.

use cocareer::AgreementNorm;

/// A norm of a group's agreement: what people agree on, one for each field of the agreement that has its name. Who
/// takes part, who accepted what, and on which days things were done are the group's course and no norms.
#[uniffi::remote(Enum)]
pub enum AgreementNorm {
    /// What the group is for.
    Purpose,
    /// Who can join.
    Eligibility,
    /// The types of joint communication that the group builds.
    CollaborationType,
    /// How members support each other.
    SupportNorm,
    /// How members treat each other with respect.
    RespectNorm,
    /// What stays in the group.
    ConfidentialityNorm,
    /// How members show who they are.
    IdentityRule,
    /// Who takes part and how.
    ParticipationRoles,
    /// What people may contribute.
    ContributionRule,
    /// How what people write should look.
    TextRule,
    /// What may be recorded.
    RecordingRule,
    /// Where to sit during a session.
    EnvironmentRule,
    /// How people talk in a session.
    ConversationRules,
    /// What members may say of people outside the group.
    ThirdPartyRule,
    /// What happens when somebody uninvited answers in a practitioner's place.
    UninvitedAnswers,
    /// What protects minors.
    Minors,
    /// How advertising and recruiting are handled.
    CommercialRule,
    /// What holds for links and sources.
    LinksAndSources,
    /// How the group is looked after.
    Moderation,
    /// What follows a breach.
    Sanctions,
    /// What the practitioner promises about being present.
    Presence,
    /// How the group's work is shaped.
    FacilitationPlan,
    /// How new members are welcomed.
    Onboarding,
    /// What is passed on, to whom and how fast.
    Escalation,
    /// Where to complain about the moderators.
    Complaints,
    /// Which privacy policy holds.
    DataRetentionRef,
    /// How long the group lasts.
    Duration,
    /// How the agreement is gone through again.
    Review,
    /// How the group ends.
    Closing,
    /// How long members have to accept a new version.
    GraceDays,
    /// How to leave, and what stays.
    ExitRule,
    /// Languages and accessibility.
    Accessibility,
    /// Whether machines take part.
    AiRule,
    /// What members are promised.
    Promises,
}
