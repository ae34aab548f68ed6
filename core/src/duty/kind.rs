//! What there is to do.

use crate::shape::choice;

choice! {
    /// Something that somebody has to do by a certain time. Source: Veilederforum article, K-05, K-11, O-02, O-13, I-11
    /// and C-18 (found); the others are our design (inferred).
    pub enum DutyKind {
        /// Look into the group.
        MonitoringVisit = "monitoring_visit",
        /// Write something in the group that members see.
        Presence = "presence",
        /// Answer a guidance seeker who waits.
        UnansweredMessage = "unanswered_message",
        /// Pass an incident on to those who must know.
        IncidentEscalation = "incident_escalation",
        /// Go through the agreement with the group again.
        AgreementReview = "agreement_review",
        /// Go through the privacy settings of a platform.
        SettingsReview = "settings_review",
        /// Check that an item of information is still right.
        InformationVerification = "information_verification",
        /// Renew what shows that somebody in the team can do the work.
        EvidenceRenewal = "evidence_renewal",
        /// Remind the members of confidentiality.
        ConfidentialityReminder = "confidentiality_reminder",
        /// Ask members to accept the agreement, before they can read only.
        PendingAcceptance = "pending_acceptance",
        /// Ask members who have come of age to accept the agreement themselves.
        AcceptanceAtMajority = "acceptance_at_majority",
        /// Look at the privacy policy again.
        PolicyReview = "policy_review",
        /// Let members take along what is theirs.
        ContentExport = "content_export",
        /// Say goodbye and close the group.
        ClosingActions = "closing_actions",
        /// Delete what was written.
        RetentionDeletion = "retention_deletion",
    }
}

choice! {
    /// How near the deadline of a duty is.
    pub enum DutyState {
        /// There is time.
        Upcoming = "upcoming",
        /// The deadline is near.
        DueSoon = "due_soon",
        /// The deadline has passed.
        Overdue = "overdue",
    }
}
