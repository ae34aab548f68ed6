//! Mirrors of document types for Kotlin and Swift.
//!
//! Written by `cargo xtask generate` from the core's tables; not to be edited.

use cocareer::GroupPhase;

/// Where a group is in its course. It only ever goes forward.
#[uniffi::remote(Enum)]
pub enum GroupPhase {
    /// It is being prepared.
    Preparing,
    /// It is open.
    Open,
    /// It is ending: people take along what is theirs and say goodbye.
    Closing,
    /// It is closed.
    Closed,
}
