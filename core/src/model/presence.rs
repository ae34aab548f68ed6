//! How practitioners are present in a group and how they follow it.

use crate::model::{Date, LocalizedText};
use crate::shape::{choice, record};

record! {
    /// How practitioners create and keep up a presence. Source: Veilederforum article, K-04 to K-06 (found).
    pub struct PresencePlan {
        /// The longest time between two visible activities of a practitioner, in days.
        pub cadence_days: Option<u32>,
        /// The day of the last visible activity of a practitioner.
        pub last_activity_on: Option<Date>,
        /// What being present means here, in plain words.
        pub description: LocalizedText,
        /// Who steps in when the practitioner is away: the `id` of somebody in the team.
        pub substitute: Option<String>,
        /// How members are told of an absence.
        pub absence_notice: LocalizedText,
    }
}

choice! {
    /// Where a group is in its life. Source: Wenger, stages of a community of practice (memory).
    pub enum CommunityStage {
        /// It is being prepared.
        Potential = "potential",
        /// People get to know each other.
        Coalescing = "coalescing",
        /// The group finds its form and grows.
        Maturing = "maturing",
        /// The group keeps itself going.
        Stewardship = "stewardship",
        /// It changes into something else or ends.
        Transformation = "transformation",
    }
}

record! {
    /// How practitioners follow a group. Source: Veilederforum article, K-09 to K-11 (found).
    pub struct MonitoringPlan {
        /// The longest time between two looks into the group, in days.
        pub interval_days: Option<u32>,
        /// Where the group is in its life; how often somebody should look in depends on it.
        pub stage: Option<CommunityStage>,
        /// The day on which a moderator last looked into the group.
        pub last_visit_on: Option<Date>,
        /// What the moderators look for.
        pub criteria: LocalizedText,
        /// Whether what moderators do is written down.
        pub log_kept: Option<bool>,
    }
}
