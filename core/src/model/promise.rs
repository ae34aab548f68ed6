//! What people are promised in so many words.

use crate::model::LocalizedText;
use crate::shape::{choice, record};

choice! {
    /// What is promised. The list is our design (inferred); anonymity and confidentiality: Veilederforum article,
    /// O-07 and C-12 (found).
    pub enum PromiseKind {
        /// Nobody can find out who somebody is.
        Anonymous = "anonymous",
        /// What is said is not passed on.
        Confidential = "confidential",
        /// Nothing is recorded.
        NotRecorded = "not_recorded",
        /// What was written is deleted after some days.
        DeletedAfter = "deleted_after",
        /// Data are not shared with anybody else.
        NotShared = "not_shared",
    }
}

record! {
    /// A promise to those who take part, such as a line on a channel's front page. It is held against everything
    /// else that is declared.
    pub struct Promise {
        /// What is promised.
        pub kind: Option<PromiseKind> = required,
        /// After how many days, for a promise to delete.
        pub days: Option<u32>,
        /// The promise in the words that people read.
        pub text: LocalizedText,
    }
}
