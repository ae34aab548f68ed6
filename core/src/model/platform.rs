//! The platforms that channels run on, as facts about them.

use crate::model::{Date, LocalizedText};
use crate::shape::{choice, record};

choice! {
    /// What a service decided after assessing a platform. Two services may decide differently. Source: the
    /// Norwegian Data Protection Authority's report on Facebook, 2021 (found).
    pub enum PlatformDecision {
        /// It is used.
        Use = "use",
        /// It is used with limits.
        UseWithLimits = "use_with_limits",
        /// It is not used.
        DoNotUse = "do_not_use",
    }
}

record! {
    /// A service's own assessment of a platform.
    pub struct PlatformAssessment {
        /// What was decided.
        pub decision: Option<PlatformDecision> = required,
        /// The day of the decision.
        pub decided_on: Option<Date> = required,
        /// Who decided, by role.
        pub decided_by: Option<String> = required,
        /// Why, in plain words.
        pub reason: LocalizedText,
    }
}

record! {
    /// A program or service that channels run on.
    pub struct Platform {
        /// Identifier inside the document.
        pub id: Option<String> = required,
        /// What people call it.
        pub name: Option<String> = required,
        /// The organisation that operates it.
        pub operator: Option<String>,
        /// Whether somebody other than the service operates it.
        pub third_party: Option<bool>,
        /// The youngest that the platform itself lets in, in years.
        pub min_age: Option<u32>,
        /// Whether the platform gives the page owner statistics about visitors. Source: CJEU C-210/16 (found).
        pub visitor_statistics: Option<bool>,
        /// The day on which the platform's privacy settings are last known to have changed.
        pub settings_changed_on: Option<Date>,
        /// The service's own assessment of the platform.
        pub assessment: Option<PlatformAssessment>,
    }
}
