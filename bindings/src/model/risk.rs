//! Mirrors of document types for Kotlin and Swift.
//!
//! Written by `cargo xtask generate` from the core's tables; not to be edited.

use crate::custom::{CalendarDate, LocalizedText};
use cocareer::model::{
    BreachContact, Contact, Dpia, DpiaStatus, ProcessingNature, ResidualRisk, SecurityMeasure,
    SettingsReview, Tracker,
};

/// A measure that protects data.
#[uniffi::remote(Enum)]
pub enum SecurityMeasure {
    /// Encryption on the way.
    TransportEncryption,
    /// Encryption between the people who talk, so that nobody in between can read.
    EndToEndEncryption,
    /// Encryption where data are stored.
    StorageEncryption,
    /// Signing in with more than a password.
    MultiFactorAuthentication,
    /// A log of who looked at what.
    AccessLog,
    /// Only those who need it get in.
    AccessControl,
}

/// Where an assessment of privacy consequences stands. Source: GDPR articles 35 and 36 (found).
#[uniffi::remote(Enum)]
pub enum DpiaStatus {
    /// It is not needed, for a stated reason.
    NotNeeded,
    /// It is needed and not yet done.
    Needed,
    /// It is done.
    Done,
    /// The authority was asked beforehand.
    PriorConsultation,
}

/// How much risk is left.
#[uniffi::remote(Enum)]
pub enum ResidualRisk {
    /// Little.
    Low,
    /// Some.
    Medium,
    /// Much.
    High,
}

/// Whom to tell of a breach. Source: GDPR articles 33 and 34 (memory).
#[uniffi::remote(Record)]
pub struct BreachContact {
    /// How to reach them.
    #[uniffi(default)]
    pub contact: Option<Contact>,
    /// Whether the authority is told within 72 hours.
    #[uniffi(default)]
    pub within_72_hours: Option<bool>,
}

/// What the processing is like, as far as it says something of the risk. Source: the nine criteria of the
/// guidelines WP248 (memory).
#[uniffi::remote(Record)]
pub struct ProcessingNature {
    /// Whether people are evaluated or scored, such as by interest tests or matching.
    #[uniffi(default)]
    pub evaluates_people: Option<bool>,
    /// Whether people are followed systematically, such as by moderation logs or figures about activity.
    #[uniffi(default)]
    pub monitors_systematically: Option<bool>,
    /// Whether it is done on a large scale, such as by a national service.
    #[uniffi(default)]
    pub large_scale: Option<bool>,
    /// Whether data from different places are joined, such as a profile and a case file.
    #[uniffi(default)]
    pub combines_data_sets: Option<bool>,
    /// Whether the technology is new to the service or used in a new way.
    #[uniffi(default)]
    pub new_technology: Option<bool>,
    /// Whether it decides if somebody gets a right or a service.
    #[uniffi(default)]
    pub decides_access: Option<bool>,
}

/// The assessment of privacy consequences. Source: GDPR articles 35 and 36 (found).
#[uniffi::remote(Record)]
pub struct Dpia {
    /// Where it stands.
    #[uniffi(default)]
    pub status: Option<DpiaStatus>,
    /// Why it is not needed.
    #[uniffi(default)]
    pub reason: LocalizedText,
    /// The day it was done.
    #[uniffi(default)]
    pub done_on: Option<CalendarDate>,
    /// Where to find it.
    #[uniffi(default)]
    pub reference: Option<String>,
    /// How much risk is left.
    #[uniffi(default)]
    pub residual_risk: Option<ResidualRisk>,
}

/// A look through the privacy settings of one platform. Source: Veilederforum article, O-13 (found).
#[uniffi::remote(Record)]
pub struct SettingsReview {
    /// The platform, by `id`.
    #[uniffi(default)]
    pub platform: Option<String>,
    /// The day of the review.
    #[uniffi(default)]
    pub reviewed_on: Option<CalendarDate>,
    /// Who looked, by role or pseudonymous identifier.
    #[uniffi(default)]
    pub reviewed_by: Option<String>,
    /// What was found and changed.
    #[uniffi(default)]
    pub findings: LocalizedText,
    /// The day by which to look again.
    #[uniffi(default)]
    pub next_due_on: Option<CalendarDate>,
}

/// A cookie or other tracker on the channel's page. Source: CJEU C-210/16 (found).
#[uniffi::remote(Record)]
pub struct Tracker {
    /// Its name.
    #[uniffi(default)]
    pub name: Option<String>,
    /// What it is for.
    #[uniffi(default)]
    pub purpose: LocalizedText,
    /// Whether people are asked first.
    #[uniffi(default)]
    pub consent_asked: Option<bool>,
}
