//! Mirrors of document types for Kotlin and Swift.
//!
//! Written by `cargo xtask generate` from the core's tables; not to be edited.

use cocareer::ChangeClass;

/// How much a change means to members, from least to most. The three classes are our design (inferred).
#[uniffi::remote(Enum)]
pub enum ChangeClass {
    /// The agreement says the same: only its form changed, or a translation was added.
    Editorial,
    /// Members are shown the change and are not asked again.
    Minor,
    /// Members are asked again: the change lets more be seen, recorded or done, protects less, or asks something
    /// new of them.
    Major,
}
