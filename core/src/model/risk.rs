//! The risk to people's privacy, and what is done about it.

use crate::model::{Contact, Date, LocalizedText};
use crate::shape::{choice, record};

choice! {
    /// Where an assessment of privacy consequences stands. Source: GDPR articles 35 and 36 (found).
    pub enum DpiaStatus {
        /// It is not needed, for a stated reason.
        NotNeeded = "not_needed",
        /// It is needed and not yet done.
        Needed = "needed",
        /// It is done.
        Done = "done",
        /// The authority was asked beforehand.
        PriorConsultation = "prior_consultation",
    }
}

choice! {
    /// How much risk is left.
    pub enum ResidualRisk {
        /// Little.
        Low = "low",
        /// Some.
        Medium = "medium",
        /// Much.
        High = "high",
    }
}

choice! {
    /// A measure that protects data.
    pub enum SecurityMeasure {
        /// Encryption on the way.
        TransportEncryption = "transport_encryption",
        /// Encryption between the people who talk, so that nobody in between can read.
        EndToEndEncryption = "end_to_end_encryption",
        /// Encryption where data are stored.
        StorageEncryption = "storage_encryption",
        /// Signing in with more than a password.
        MultiFactorAuthentication = "multi_factor_authentication",
        /// A log of who looked at what.
        AccessLog = "access_log",
        /// Only those who need it get in.
        AccessControl = "access_control",
    }
}

record! {
    /// Whom to tell of a breach. Source: GDPR articles 33 and 34 (memory).
    pub struct BreachContact {
        /// How to reach them.
        pub contact: Option<Contact> = required,
        /// Whether the authority is told within 72 hours.
        pub within_72_hours: Option<bool>,
    }
}

record! {
    /// What the processing is like, as far as it says something of the risk. Source: the nine criteria of the
    /// guidelines WP248 (memory).
    pub struct ProcessingNature {
        /// Whether people are evaluated or scored, such as by interest tests or matching.
        pub evaluates_people: Option<bool>,
        /// Whether people are followed systematically, such as by moderation logs or figures about activity.
        pub monitors_systematically: Option<bool>,
        /// Whether it is done on a large scale, such as by a national service.
        pub large_scale: Option<bool>,
        /// Whether data from different places are joined, such as a profile and a case file.
        pub combines_data_sets: Option<bool>,
        /// Whether the technology is new to the service or used in a new way.
        pub new_technology: Option<bool>,
        /// Whether it decides if somebody gets a right or a service.
        pub decides_access: Option<bool>,
    }
}

record! {
    /// The assessment of privacy consequences. Source: GDPR articles 35 and 36 (found).
    pub struct Dpia {
        /// Where it stands.
        pub status: Option<DpiaStatus> = required,
        /// Why it is not needed.
        pub reason: LocalizedText,
        /// The day it was done.
        pub done_on: Option<Date>,
        /// Where to find it.
        pub reference: Option<String>,
        /// How much risk is left.
        pub residual_risk: Option<ResidualRisk>,
    }
}

record! {
    /// A look through the privacy settings of one platform. Source: Veilederforum article, O-13 (found).
    pub struct SettingsReview {
        /// The platform, by `id`.
        pub platform: Option<String> = required,
        /// The day of the review.
        pub reviewed_on: Option<Date>,
        /// Who looked, by role or pseudonymous identifier.
        pub reviewed_by: Option<String>,
        /// What was found and changed.
        pub findings: LocalizedText,
        /// The day by which to look again.
        pub next_due_on: Option<Date>,
    }
}

record! {
    /// A cookie or other tracker on the channel's page. Source: CJEU C-210/16 (found).
    pub struct Tracker {
        /// Its name.
        pub name: Option<String> = required,
        /// What it is for.
        pub purpose: LocalizedText,
        /// Whether people are asked first.
        pub consent_asked: Option<bool>,
    }
}
