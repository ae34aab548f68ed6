//! Mirrors of document types for Kotlin and Swift.
//!
//! Written by `cargo xtask generate` from the core's tables; not to be edited.

use cocareer::model::{
    CoCreation, CollaborationType, CommercialPermission, EscalationTrigger, FacilitationStage, IdentityForm,
    LinkPermission, ModerationTiming, ParticipationRole, PrivateMessages, RecordingPermission, SanctionStep,
    SupportForm,
};

/// The type of joint communication that a group builds. Source: Veilederforum article, C-15 (found); the
/// values are our design (inferred).
#[uniffi::remote(Enum)]
pub enum CollaborationType {
    /// Discussion.
    Discussion,
    /// Feedback among equals.
    PeerFeedback,
    /// Writing together.
    CoWriting,
    /// A project.
    Project,
    /// Questions and answers.
    QuestionsAndAnswers,
    /// Meeting people.
    Networking,
    /// An event.
    Event,
}

/// A way in which members support each other. Source: Veilederforum article, C-16 (found); values inferred.
#[uniffi::remote(Enum)]
pub enum SupportForm {
    /// Encourage each other.
    Encourage,
    /// Answer within an agreed time.
    AnswerInTime,
    /// Give feedback that helps.
    ConstructiveFeedback,
}

/// By what name people take part. Source: Veilederforum article, K-07 (found); values from published group
/// rules (found).
#[uniffi::remote(Enum)]
pub enum IdentityForm {
    /// Full real name.
    RealName,
    /// First name.
    FirstName,
    /// A chosen name.
    Pseudonym,
    /// An identity that the service has checked.
    Verified,
}

/// What a person is in a group. Observing is a way of taking part. Source: Veilederforum article, G-04 (found).
#[uniffi::remote(Enum)]
pub enum ParticipationRole {
    /// Gives career guidance.
    Practitioner,
    /// Looks after the norms together with a practitioner.
    CoModerator,
    /// Takes part.
    Member,
    /// Follows without writing.
    Observer,
    /// An employer who visits.
    GuestEmployer,
    /// A parent or guardian.
    Guardian,
}

/// What links members may write.
#[uniffi::remote(Enum)]
pub enum LinkPermission {
    /// None.
    NotAllowed,
    /// Only to the hosts that the rule names.
    ListedHosts,
    /// Any.
    Allowed,
}

/// What may be recorded in the group.
#[uniffi::remote(Enum)]
pub enum RecordingPermission {
    /// Nothing.
    NotAllowed,
    /// Only by the practitioner and with consent.
    PractitionerWithConsent,
    /// When everybody has consented.
    AllConsented,
}

/// Who may write to a minor in private. The list is our design (inferred).
#[uniffi::remote(Enum)]
pub enum PrivateMessages {
    /// Nobody.
    NotAllowed,
    /// Only practitioners, from accounts of the service.
    PractitionersOnly,
    /// Every adult in the group.
    Allowed,
}

/// What members may advertise.
#[uniffi::remote(Enum)]
pub enum CommercialPermission {
    /// Nothing.
    NotAllowed,
    /// Only when marked as such.
    Labelled,
    /// Only in its own place.
    DedicatedPlace,
}

/// When posts are looked at.
#[uniffi::remote(Enum)]
pub enum ModerationTiming {
    /// Before others see them.
    BeforePublication,
    /// After others can see them.
    AfterPublication,
}

/// A step against a breach of the norms. Source: a published guide to therapist-led groups (found).
#[uniffi::remote(Enum)]
pub enum SanctionStep {
    /// A private word.
    PrivateNotice,
    /// A post is hidden.
    HidePost,
    /// Fewer possibilities for a time.
    TemporaryRestriction,
    /// Removal from the group.
    Removal,
}

/// A stage of facilitation. Source: Salmon's five-stage model (found).
#[uniffi::remote(Enum)]
pub enum FacilitationStage {
    /// Getting in and wanting to come back.
    AccessAndMotivation,
    /// Getting to know each other; norms are agreed here.
    OnlineSocialisation,
    /// Finding and sharing information.
    InformationExchange,
    /// Discussing and building knowledge.
    KnowledgeConstruction,
    /// Own goals and links outwards.
    Development,
}

/// What sets off an escalation.
#[uniffi::remote(Enum)]
pub enum EscalationTrigger {
    /// Danger to life.
    DangerToLife,
    /// Worry for a child.
    ChildWelfare,
    /// Harassment.
    Harassment,
    /// Crime.
    Crime,
}

/// How a group's agreement came about. Source: Veilederforum article, C-18 (found).
#[uniffi::remote(Enum)]
pub enum CoCreation {
    /// A practitioner wrote a draft.
    PractitionerDraft,
    /// The group made it together.
    CoCreated,
    /// The group adopted a template.
    AdoptedTemplate,
}
