//! Whom an engagement is for.

use crate::model::LocalizedText;
use crate::shape::{choice, record};

choice! {
    /// The setting that an engagement belongs to. Some age rules depend on it.
    pub enum Setting {
        /// A school, a university or other training.
        Education = "education",
        /// A public employment service.
        Employment = "employment",
        /// A municipality or county, outside school and employment service.
        PublicService = "public_service",
        /// A national guidance service.
        NationalService = "national_service",
        /// A private provider.
        PrivateService = "private_service",
        /// A voluntary organisation.
        Voluntary = "voluntary",
    }
}

record! {
    /// Whom an engagement is for. Source: Veilederforum article, G-14 (found); age limits: GDPR article 8 (found).
    pub struct Audience {
        /// Who they are, in plain words.
        pub description: LocalizedText = required,
        /// The youngest that may take part, in years.
        pub min_age: Option<u32>,
        /// The oldest that may take part, in years. Absent when there is no such limit.
        pub max_age: Option<u32>,
        /// Whether only invited or enrolled people can take part.
        pub closed_group: Option<bool>,
        /// The setting that the engagement belongs to.
        pub setting: Option<Setting>,
    }
}
