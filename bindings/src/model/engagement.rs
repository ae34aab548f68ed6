//! Mirrors of document types for Kotlin and Swift.
//!
//! Written by `cargo xtask generate` from the core's tables; not to be edited.

use crate::custom::LocalizedText;
use cocareer::model::{
    Aim, Attestation, Audience, Channel, DocumentKind, Engagement, EngagementMode, GroupAgreement,
    InformationItem, MonitoringPlan, Platform, PresencePlan, PrivacyPolicy, SharedReferences, Team,
};

/// What a document is.
#[uniffi::remote(Enum)]
pub enum DocumentKind {
    /// A service's engagement on social media.
    Engagement,
    /// A research matrix: what categories look like along dimensions.
    ResearchMatrix,
    /// Parts that several engagements share.
    SharedParts,
    /// Tables of dated facts that replace built-in ones.
    DatedData,
    /// What a host looks for in texts.
    ScreeningLists,
}

/// What a service declares about one engagement on social media: its mode, channels, privacy policy, group
/// agreement, people and information.
#[uniffi::remote(Record)]
pub struct Engagement {
    /// What the document is: `engagement`.
    #[uniffi(default)]
    pub kind: Option<DocumentKind>,
    /// The version of the document format: 1.
    #[uniffi(default)]
    pub format_version: Option<u32>,
    /// Identifier of the engagement, chosen by the service.
    #[uniffi(default)]
    pub id: Option<String>,
    /// What people call it.
    #[uniffi(default)]
    pub title: LocalizedText,
    /// The widest mode of engagement. What narrower modes ask for is asked too.
    #[uniffi(default)]
    pub mode: Option<EngagementMode>,
    /// What the engagement wants to reach.
    #[uniffi(default)]
    pub aims: Vec<Aim>,
    /// Whom it is for.
    #[uniffi(default)]
    pub audience: Option<Audience>,
    /// The country whose law governs it, by its two letters in ISO 3166-1, such as `NO`.
    #[uniffi(default)]
    pub jurisdiction: Option<String>,
    /// The languages it is offered in, by BCP 47 tag.
    #[uniffi(default)]
    pub languages: Vec<String>,
    /// What could go wrong with using social media here, and what the service does about it.
    #[uniffi(default)]
    pub risk_note: LocalizedText,
    /// How private and professional roles are kept apart, and what that means for the guidance relation.
    #[uniffi(default)]
    pub boundaries: LocalizedText,
    /// Where the service meets guidance seekers.
    #[uniffi(default)]
    pub channels: Vec<Channel>,
    /// The platforms that the channels run on.
    #[uniffi(default)]
    pub platforms: Vec<Platform>,
    /// The parts that it shares with other engagements.
    #[uniffi(default)]
    pub uses: Option<SharedReferences>,
    /// How personal data are handled.
    #[uniffi(default)]
    pub privacy_policy: Option<PrivacyPolicy>,
    /// What a group has agreed on.
    #[uniffi(default)]
    pub group_agreement: Option<GroupAgreement>,
    /// The people who work in it.
    #[uniffi(default)]
    pub team: Option<Team>,
    /// How practitioners are present.
    #[uniffi(default)]
    pub presence_plan: Option<PresencePlan>,
    /// How practitioners follow the group.
    #[uniffi(default)]
    pub monitoring_plan: Option<MonitoringPlan>,
    /// What it publishes or passes on.
    #[uniffi(default)]
    pub information: Vec<InformationItem>,
    /// What people vouch for.
    #[uniffi(default)]
    pub attestations: Vec<Attestation>,
}
