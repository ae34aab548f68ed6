//! Mirrors of document types for Kotlin and Swift.
//!
//! Written by `cargo xtask generate` from the core's tables; not to be edited.

use cocareer::Participation;

/// Whether somebody takes part in a group.
#[uniffi::remote(Enum)]
pub enum Participation {
    /// Has been invited.
    Invited,
    /// Takes part.
    Active,
    /// Has left.
    Left,
    /// Was removed.
    Removed,
}
