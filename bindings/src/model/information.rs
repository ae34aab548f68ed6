//! Mirrors of document types for Kotlin and Swift.
//!
//! Written by `cargo xtask generate` from the core's tables; not to be edited.

use crate::custom::{CalendarDate, LocalizedText};
use cocareer::model::{InformationItem, InformationKind, Provenance};

/// Where a contribution comes from. Source: Veilederforum article, G-13 (found).
#[uniffi::remote(Enum)]
pub enum Provenance {
    /// A practitioner.
    Practitioner,
    /// A member or guidance seeker.
    Member,
    /// Somebody outside.
    External,
}

/// What an item of information is about; how fast it ages depends on it. The list is our design (inferred).
#[uniffi::remote(Enum)]
pub enum InformationKind {
    /// Courses, admission and study programmes.
    Education,
    /// Dates and time limits for applying.
    ApplicationDeadline,
    /// Vacancies.
    Vacancy,
    /// The labour market.
    LabourMarket,
    /// Occupations and what they are like.
    Occupation,
    /// Rights, duties and support.
    RightsAndSupport,
    /// Events.
    Event,
    /// The service itself.
    Service,
    /// How to search, select and judge information.
    Guide,
}

/// Something that the service publishes or passes on. Source: Veilederforum article, I-10 to I-12 (found).
#[uniffi::remote(Record)]
pub struct InformationItem {
    /// Identifier inside the document.
    #[uniffi(default)]
    pub id: Option<String>,
    /// What the item is called.
    #[uniffi(default)]
    pub title: LocalizedText,
    /// What the item says, where its words are at hand.
    #[uniffi(default)]
    pub text: LocalizedText,
    /// What it is about.
    #[uniffi(default)]
    pub kind: Option<InformationKind>,
    /// Where the facts come from: an organisation, a publication or an address.
    #[uniffi(default)]
    pub source: Option<String>,
    /// Who made the item.
    #[uniffi(default)]
    pub author: Option<Provenance>,
    /// Who passed it on, when it was made by somebody else.
    #[uniffi(default)]
    pub shared_by: Option<Provenance>,
    /// Who checked it, by role or pseudonymous identifier.
    #[uniffi(default)]
    pub reviewed_by: Option<String>,
    /// The day on which it was published or shared.
    #[uniffi(default)]
    pub published_on: Option<CalendarDate>,
    /// The day on which somebody last checked that it is right.
    #[uniffi(default)]
    pub verified_on: Option<CalendarDate>,
    /// The last day on which it may be shown unchecked.
    #[uniffi(default)]
    pub valid_until: Option<CalendarDate>,
}
