//! The document: everything that a service declares about one engagement.

use crate::model::{
    Aim, Attestation, Audience, Channel, EngagementMode, GroupAgreement, InformationItem, LocalizedText,
    MonitoringPlan, Platform, PresencePlan, PrivacyPolicy, SharedReferences, Team,
};
use crate::shape::{choice, record};

choice! {
    /// What a document is.
    pub enum DocumentKind {
        /// A service's engagement on social media.
        Engagement = "engagement",
        /// A research matrix: what categories look like along dimensions.
        ResearchMatrix = "research_matrix",
        /// Parts that several engagements share.
        SharedParts = "shared_parts",
        /// Tables of dated facts that replace built-in ones.
        DatedData = "dated_data",
        /// What a host looks for in texts.
        ScreeningLists = "screening_lists",
    }
}

record! {
    /// What a service declares about one engagement on social media: its mode, channels, privacy policy, group
    /// agreement, people and information.
    pub struct Engagement {
        /// What the document is: `engagement`.
        pub kind: Option<DocumentKind> = required,
        /// The version of the document format: 1.
        pub format_version: Option<u32> = required,
        /// Identifier of the engagement, chosen by the service.
        pub id: Option<String> = required,
        /// What people call it.
        pub title: LocalizedText = required,
        /// The widest mode of engagement. What narrower modes ask for is asked too.
        pub mode: Option<EngagementMode> = required,
        /// What the engagement wants to reach.
        pub aims: Vec<Aim>,
        /// Whom it is for.
        pub audience: Option<Audience>,
        /// The country whose law governs it, by its two letters in ISO 3166-1, such as `NO`.
        pub jurisdiction: Option<String>,
        /// The languages it is offered in, by BCP 47 tag.
        pub languages: Vec<String>,
        /// What could go wrong with using social media here, and what the service does about it.
        pub risk_note: LocalizedText,
        /// How private and professional roles are kept apart, and what that means for the guidance relation.
        pub boundaries: LocalizedText,
        /// Where the service meets guidance seekers.
        pub channels: Vec<Channel>,
        /// The platforms that the channels run on.
        pub platforms: Vec<Platform>,
        /// The parts that it shares with other engagements.
        pub uses: Option<SharedReferences>,
        /// How personal data are handled.
        pub privacy_policy: Option<PrivacyPolicy>,
        /// What a group has agreed on.
        pub group_agreement: Option<GroupAgreement>,
        /// The people who work in it.
        pub team: Option<Team>,
        /// How practitioners are present.
        pub presence_plan: Option<PresencePlan>,
        /// How practitioners follow the group.
        pub monitoring_plan: Option<MonitoringPlan>,
        /// What it publishes or passes on.
        pub information: Vec<InformationItem>,
        /// What people vouch for.
        pub attestations: Vec<Attestation>,
    }
}
