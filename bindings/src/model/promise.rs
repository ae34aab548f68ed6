//! Mirrors of document types for Kotlin and Swift.
//!
//! Written by `cargo xtask generate` from the core's tables; not to be edited.

use crate::custom::LocalizedText;
use cocareer::model::{Promise, PromiseKind};

/// What is promised. The list is our design (inferred); anonymity and confidentiality: Veilederforum article,
/// O-07 and C-12 (found).
#[uniffi::remote(Enum)]
pub enum PromiseKind {
    /// Nobody can find out who somebody is.
    Anonymous,
    /// What is said is not passed on.
    Confidential,
    /// Nothing is recorded.
    NotRecorded,
    /// What was written is deleted after some days.
    DeletedAfter,
    /// Data are not shared with anybody else.
    NotShared,
}

/// A promise to those who take part, such as a line on a channel's front page. It is held against everything
/// else that is declared.
#[uniffi::remote(Record)]
pub struct Promise {
    /// What is promised.
    #[uniffi(default)]
    pub kind: Option<PromiseKind>,
    /// After how many days, for a promise to delete.
    #[uniffi(default)]
    pub days: Option<u32>,
    /// The promise in the words that people read.
    #[uniffi(default)]
    pub text: LocalizedText,
}
