//! Mirrors of document types for Kotlin and Swift.
//!
//! Written by `cargo xtask generate` from the core's tables; not to be edited.

use crate::custom::LocalizedText;
use cocareer::model::{Audience, Setting};

/// The setting that an engagement belongs to. Some age rules depend on it.
#[uniffi::remote(Enum)]
pub enum Setting {
    /// A school, a university or other training.
    Education,
    /// A public employment service.
    Employment,
    /// A municipality or county, outside school and employment service.
    PublicService,
    /// A national guidance service.
    NationalService,
    /// A private provider.
    PrivateService,
    /// A voluntary organisation.
    Voluntary,
}

/// Whom an engagement is for. Source: Veilederforum article, G-14 (found); age limits: GDPR article 8 (found).
#[uniffi::remote(Record)]
pub struct Audience {
    /// Who they are, in plain words.
    #[uniffi(default)]
    pub description: LocalizedText,
    /// The youngest that may take part, in years.
    #[uniffi(default)]
    pub min_age: Option<u32>,
    /// The oldest that may take part, in years. Absent when there is no such limit.
    #[uniffi(default)]
    pub max_age: Option<u32>,
    /// Whether only invited or enrolled people can take part.
    #[uniffi(default)]
    pub closed_group: Option<bool>,
    /// The setting that the engagement belongs to.
    #[uniffi(default)]
    pub setting: Option<Setting>,
}
