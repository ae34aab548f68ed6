//! Mirrors of document types for Kotlin and Swift.
//!
//! Written by `cargo xtask generate` from the core's tables; not to be edited.

use cocareer::Confidence;

/// How sure a statement is, from least to most.
#[uniffi::remote(Enum)]
pub enum Confidence {
    /// Recalled with real doubt about wording or number.
    Uncertain,
    /// Recalled, not seen in a source during our work.
    Memory,
    /// Worked out by us from what sources say.
    Inferred,
    /// Seen in a source.
    Found,
}
