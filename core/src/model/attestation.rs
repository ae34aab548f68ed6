//! What a person vouches for, where no data can show it.

use crate::model::{Date, LocalizedText};
use crate::shape::{choice, record};

choice! {
    /// What an attestation is about: the statements of the article that only a person can vouch for. Source:
    /// Veilederforum article (found); keeping them as dated attestations is our design (inferred).
    pub enum AttestationTopic {
        /// The service has looked at what makes using the channel for information worrying.
        InformationRisk = "information_risk",
        /// The service tries out new things with the tools inside its present practice.
        Innovation = "innovation",
        /// The service has thought through the relation between practitioner and guidance seeker.
        GuidanceRelation = "guidance_relation",
        /// Practitioners are willing to work in new ways.
        NewWaysOfWorking = "new_ways_of_working",
        /// The group works on confidential relations.
        ConfidentialRelations = "confidential_relations",
        /// The group works on trust.
        Trust = "trust",
        /// A practitioner follows the community attentively.
        Attentiveness = "attentiveness",
    }
}

record! {
    /// A dated statement that a person stands for. It ages: without a date, a role or an end it does not count.
    pub struct Attestation {
        /// What is vouched for.
        pub topic: Option<AttestationTopic> = required,
        /// Who vouches, by role or pseudonymous identifier, never by national identity number.
        pub attested_by: Option<String> = required,
        /// The day on which it was given.
        pub attested_on: Option<Date> = required,
        /// The last day on which it counts.
        pub expires_on: Option<Date> = required,
        /// What was considered, in plain words.
        pub statement: LocalizedText,
    }
}
