//! Mirrors of document types for Kotlin and Swift.
//!
//! Written by `cargo xtask generate` from the core's tables; not to be edited.

use cocareer::{DutyKind, DutyState};

/// Something that somebody has to do by a certain time. Source: Veilederforum article, K-05, K-11, O-02, O-13, I-11
/// and C-18 (found); the others are our design (inferred).
#[uniffi::remote(Enum)]
pub enum DutyKind {
    /// Look into the group.
    MonitoringVisit,
    /// Write something in the group that members see.
    Presence,
    /// Answer a guidance seeker who waits.
    UnansweredMessage,
    /// Pass an incident on to those who must know.
    IncidentEscalation,
    /// Go through the agreement with the group again.
    AgreementReview,
    /// Go through the privacy settings of a platform.
    SettingsReview,
    /// Check that an item of information is still right.
    InformationVerification,
    /// Renew what shows that somebody in the team can do the work.
    EvidenceRenewal,
    /// Remind the members of confidentiality.
    ConfidentialityReminder,
    /// Ask members to accept the agreement, before they can read only.
    PendingAcceptance,
    /// Ask members who have come of age to accept the agreement themselves.
    AcceptanceAtMajority,
    /// Look at the privacy policy again.
    PolicyReview,
    /// Let members take along what is theirs.
    ContentExport,
    /// Say goodbye and close the group.
    ClosingActions,
    /// Delete what was written.
    RetentionDeletion,
}

/// How near the deadline of a duty is.
#[uniffi::remote(Enum)]
pub enum DutyState {
    /// There is time.
    Upcoming,
    /// The deadline is near.
    DueSoon,
    /// The deadline has passed.
    Overdue,
}
