//! Mirrors of document types for Kotlin and Swift.
//!
//! Written by `cargo xtask generate` from the core's tables; not to be edited.

use crate::custom::{CalendarDate, LocalizedText};
use cocareer::model::{CommunityStage, MonitoringPlan, PresencePlan};

/// Where a group is in its life. Source: Wenger, stages of a community of practice (memory).
#[uniffi::remote(Enum)]
pub enum CommunityStage {
    /// It is being prepared.
    Potential,
    /// People get to know each other.
    Coalescing,
    /// The group finds its form and grows.
    Maturing,
    /// The group keeps itself going.
    Stewardship,
    /// It changes into something else or ends.
    Transformation,
}

/// How practitioners create and keep up a presence. Source: Veilederforum article, K-04 to K-06 (found).
#[uniffi::remote(Record)]
pub struct PresencePlan {
    /// The longest time between two visible activities of a practitioner, in days.
    #[uniffi(default)]
    pub cadence_days: Option<u32>,
    /// The day of the last visible activity of a practitioner.
    #[uniffi(default)]
    pub last_activity_on: Option<CalendarDate>,
    /// What being present means here, in plain words.
    #[uniffi(default)]
    pub description: LocalizedText,
    /// Who steps in when the practitioner is away: the `id` of somebody in the team.
    #[uniffi(default)]
    pub substitute: Option<String>,
    /// How members are told of an absence.
    #[uniffi(default)]
    pub absence_notice: LocalizedText,
}

/// How practitioners follow a group. Source: Veilederforum article, K-09 to K-11 (found).
#[uniffi::remote(Record)]
pub struct MonitoringPlan {
    /// The longest time between two looks into the group, in days.
    #[uniffi(default)]
    pub interval_days: Option<u32>,
    /// Where the group is in its life; how often somebody should look in depends on it.
    #[uniffi(default)]
    pub stage: Option<CommunityStage>,
    /// The day on which a moderator last looked into the group.
    #[uniffi(default)]
    pub last_visit_on: Option<CalendarDate>,
    /// What the moderators look for.
    #[uniffi(default)]
    pub criteria: LocalizedText,
    /// Whether what moderators do is written down.
    #[uniffi(default)]
    pub log_kept: Option<bool>,
}
