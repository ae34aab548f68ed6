//! Where a group is in its course.

use crate::shape::choice;

choice! {
    /// Where a group is in its course. It only ever goes forward.
    pub enum GroupPhase {
        /// It is being prepared.
        Preparing = "preparing",
        /// It is open.
        Open = "open",
        /// It is ending: people take along what is theirs and say goodbye.
        Closing = "closing",
        /// It is closed.
        Closed = "closed",
    }
}
