//! Parts that several engagements share, as a document of their own.

use crate::model::{DocumentKind, GroupAgreement, LocalizedText, Platform, PrivacyPolicy, TeamMember};
use crate::shape::record;

record! {
    /// Which shared parts an engagement builds on. They are found in the documents of kind `shared_parts` that are
    /// checked together with it.
    pub struct SharedReferences {
        /// The privacy policy. The engagement then has none of its own.
        pub privacy_policy: Option<crate::model::PolicyReference>,
        /// The group agreement. The engagement then has none of its own.
        pub group_agreement: Option<AgreementReference>,
        /// Platforms, by `id`.
        pub platforms: Vec<String>,
        /// Members of the team, by `id`.
        pub members: Vec<String>,
    }
}

record! {
    /// Which group agreement holds.
    pub struct AgreementReference {
        /// The agreement's `id`.
        pub agreement: Option<String> = required,
        /// The agreement's version.
        pub version: Option<String>,
    }
}

record! {
    /// Parts that several engagements share: policies, agreements, facts about platforms, and people's profiles.
    pub struct SharedParts {
        /// What the document is: `shared_parts`.
        pub kind: Option<DocumentKind> = required,
        /// The version of the document format: 1.
        pub format_version: Option<u32> = required,
        /// Identifier of the document, chosen by the service.
        pub id: Option<String> = required,
        /// What people call it.
        pub title: LocalizedText,
        /// Privacy policies. Each needs an `id` to be found by.
        pub privacy_policies: Vec<PrivacyPolicy>,
        /// Group agreements. Each needs an `id` to be found by.
        pub group_agreements: Vec<GroupAgreement>,
        /// Facts about platforms.
        pub platforms: Vec<Platform>,
        /// People and what they can do.
        pub team_members: Vec<TeamMember>,
    }
}
