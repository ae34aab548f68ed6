//! Mirrors of document types for Kotlin and Swift.
//!
//! Written by `cargo xtask generate` from the core's tables; not to be edited.

use crate::custom::{CalendarDate, LocalizedText};
use cocareer::model::{Attestation, AttestationTopic};

/// What an attestation is about: the statements of the article that only a person can vouch for. Source:
/// Veilederforum article (found); keeping them as dated attestations is our design (inferred).
#[uniffi::remote(Enum)]
pub enum AttestationTopic {
    /// The service has looked at what makes using the channel for information worrying.
    InformationRisk,
    /// The service tries out new things with the tools inside its present practice.
    Innovation,
    /// The service has thought through the relation between practitioner and guidance seeker.
    GuidanceRelation,
    /// Practitioners are willing to work in new ways.
    NewWaysOfWorking,
    /// The group works on confidential relations.
    ConfidentialRelations,
    /// The group works on trust.
    Trust,
    /// A practitioner follows the community attentively.
    Attentiveness,
}

/// A dated statement that a person stands for. It ages: without a date, a role or an end it does not count.
#[uniffi::remote(Record)]
pub struct Attestation {
    /// What is vouched for.
    #[uniffi(default)]
    pub topic: Option<AttestationTopic>,
    /// Who vouches, by role or pseudonymous identifier, never by national identity number.
    #[uniffi(default)]
    pub attested_by: Option<String>,
    /// The day on which it was given.
    #[uniffi(default)]
    pub attested_on: Option<CalendarDate>,
    /// The last day on which it counts.
    #[uniffi(default)]
    pub expires_on: Option<CalendarDate>,
    /// What was considered, in plain words.
    #[uniffi(default)]
    pub statement: LocalizedText,
}
