//! Mirrors of document types for Kotlin and Swift.
//!
//! Written by `cargo xtask generate` from the core's tables; not to be edited.

use crate::custom::{CalendarDate, LocalizedText};
use cocareer::model::{Platform, PlatformAssessment, PlatformDecision};

/// What a service decided after assessing a platform. Two services may decide differently. Source: the
/// Norwegian Data Protection Authority's report on Facebook, 2021 (found).
#[uniffi::remote(Enum)]
pub enum PlatformDecision {
    /// It is used.
    Use,
    /// It is used with limits.
    UseWithLimits,
    /// It is not used.
    DoNotUse,
}

/// A service's own assessment of a platform.
#[uniffi::remote(Record)]
pub struct PlatformAssessment {
    /// What was decided.
    #[uniffi(default)]
    pub decision: Option<PlatformDecision>,
    /// The day of the decision.
    #[uniffi(default)]
    pub decided_on: Option<CalendarDate>,
    /// Who decided, by role.
    #[uniffi(default)]
    pub decided_by: Option<String>,
    /// Why, in plain words.
    #[uniffi(default)]
    pub reason: LocalizedText,
}

/// A program or service that channels run on.
#[uniffi::remote(Record)]
pub struct Platform {
    /// Identifier inside the document.
    #[uniffi(default)]
    pub id: Option<String>,
    /// What people call it.
    #[uniffi(default)]
    pub name: Option<String>,
    /// The organisation that operates it.
    #[uniffi(default)]
    pub operator: Option<String>,
    /// Whether somebody other than the service operates it.
    #[uniffi(default)]
    pub third_party: Option<bool>,
    /// The youngest that the platform itself lets in, in years.
    #[uniffi(default)]
    pub min_age: Option<u32>,
    /// Whether the platform gives the page owner statistics about visitors. Source: CJEU C-210/16 (found).
    #[uniffi(default)]
    pub visitor_statistics: Option<bool>,
    /// The day on which the platform's privacy settings are last known to have changed.
    #[uniffi(default)]
    pub settings_changed_on: Option<CalendarDate>,
    /// The service's own assessment of the platform.
    #[uniffi(default)]
    pub assessment: Option<PlatformAssessment>,
}
