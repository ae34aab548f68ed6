//! Mirrors of document types for Kotlin and Swift.
//!
//! Written by `cargo xtask generate` from the core's tables; not to be edited.

use crate::custom::LocalizedText;
use cocareer::model::{
    AgreementReference, DocumentKind, GroupAgreement, Platform, PolicyReference, PrivacyPolicy, SharedParts,
    SharedReferences, TeamMember,
};

/// Which group agreement holds.
#[uniffi::remote(Record)]
pub struct AgreementReference {
    /// The agreement's `id`.
    #[uniffi(default)]
    pub agreement: Option<String>,
    /// The agreement's version.
    #[uniffi(default)]
    pub version: Option<String>,
}

/// Which shared parts an engagement builds on. They are found in the documents of kind `shared_parts` that are
/// checked together with it.
#[uniffi::remote(Record)]
pub struct SharedReferences {
    /// The privacy policy. The engagement then has none of its own.
    #[uniffi(default)]
    pub privacy_policy: Option<PolicyReference>,
    /// The group agreement. The engagement then has none of its own.
    #[uniffi(default)]
    pub group_agreement: Option<AgreementReference>,
    /// Platforms, by `id`.
    #[uniffi(default)]
    pub platforms: Vec<String>,
    /// Members of the team, by `id`.
    #[uniffi(default)]
    pub members: Vec<String>,
}

/// Parts that several engagements share: policies, agreements, facts about platforms, and people's profiles.
#[uniffi::remote(Record)]
pub struct SharedParts {
    /// What the document is: `shared_parts`.
    #[uniffi(default)]
    pub kind: Option<DocumentKind>,
    /// The version of the document format: 1.
    #[uniffi(default)]
    pub format_version: Option<u32>,
    /// Identifier of the document, chosen by the service.
    #[uniffi(default)]
    pub id: Option<String>,
    /// What people call it.
    #[uniffi(default)]
    pub title: LocalizedText,
    /// Privacy policies. Each needs an `id` to be found by.
    #[uniffi(default)]
    pub privacy_policies: Vec<PrivacyPolicy>,
    /// Group agreements. Each needs an `id` to be found by.
    #[uniffi(default)]
    pub group_agreements: Vec<GroupAgreement>,
    /// Facts about platforms.
    #[uniffi(default)]
    pub platforms: Vec<Platform>,
    /// People and what they can do.
    #[uniffi(default)]
    pub team_members: Vec<TeamMember>,
}
