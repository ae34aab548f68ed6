//! The information that a service publishes or shares.

use crate::model::{Date, LocalizedText};
use crate::shape::{choice, record};

choice! {
    /// Where a contribution comes from. Source: Veilederforum article, G-13 (found).
    pub enum Provenance {
        /// A practitioner.
        Practitioner = "practitioner",
        /// A member or guidance seeker.
        Member = "member",
        /// Somebody outside.
        External = "external",
    }
}

choice! {
    /// What an item of information is about; how fast it ages depends on it. The list is our design (inferred).
    pub enum InformationKind {
        /// Courses, admission and study programmes.
        Education = "education",
        /// Dates and time limits for applying.
        ApplicationDeadline = "application_deadline",
        /// Vacancies.
        Vacancy = "vacancy",
        /// The labour market.
        LabourMarket = "labour_market",
        /// Occupations and what they are like.
        Occupation = "occupation",
        /// Rights, duties and support.
        RightsAndSupport = "rights_and_support",
        /// Events.
        Event = "event",
        /// The service itself.
        Service = "service",
        /// How to search, select and judge information.
        Guide = "guide",
    }
}

record! {
    /// Something that the service publishes or passes on. Source: Veilederforum article, I-10 to I-12 (found).
    pub struct InformationItem {
        /// Identifier inside the document.
        pub id: Option<String> = required,
        /// What the item is called.
        pub title: LocalizedText,
        /// What the item says, where its words are at hand.
        pub text: LocalizedText,
        /// What it is about.
        pub kind: Option<InformationKind>,
        /// Where the facts come from: an organisation, a publication or an address.
        pub source: Option<String>,
        /// Who made the item.
        pub author: Option<Provenance>,
        /// Who passed it on, when it was made by somebody else.
        pub shared_by: Option<Provenance>,
        /// Who checked it, by role or pseudonymous identifier.
        pub reviewed_by: Option<String>,
        /// The day on which it was published or shared.
        pub published_on: Option<Date>,
        /// The day on which somebody last checked that it is right.
        pub verified_on: Option<Date>,
        /// The last day on which it may be shown unchecked.
        pub valid_until: Option<Date>,
    }
}
