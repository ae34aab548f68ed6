//! What a document says about findings in it that do not count.

use crate::model::Date;
use crate::shape::record;

/// The key under which any object can name rules whose findings in it, and below it, do not count.
pub(crate) const IGNORE: &str = "x-cocareer-ignore";

record! {
    /// A rule whose findings do not count in the object that says so and in all below it, and why.
    pub(crate) struct Ignore {
        /// The rule, by its id, such as `I-10`.
        pub rule: Option<String> = required,
        /// Why its findings do not count here. Without a reason they do.
        pub reason: Option<String>,
        /// The last day on which that holds. Without it there is no end.
        pub until: Option<Date>,
    }
}
