//! The closed lists that no document holds.

use cocareer::{Family, Format, Limit, Severity};

/// How serious a finding is, from least to most.
#[uniffi::remote(Enum)]
pub enum Severity {
    /// Worth knowing.
    Info,
    /// Should be looked at.
    Warning,
    /// Must be mended.
    Error,
}

/// What a rule is about.
#[uniffi::remote(Enum)]
pub enum Family {
    /// The form of the document.
    Document,
    /// The mode of engagement, its aims, channels and audience.
    Mode,
    /// Information that is published or passed on.
    Information,
    /// Privacy.
    Privacy,
    /// The norms of a group.
    Norms,
    /// The people who work in the engagement.
    Team,
    /// What those people can do.
    Competency,
    /// What people write.
    Text,
    /// What people may do in a group and beside it.
    Group,
}

/// How a document is written.
#[uniffi::remote(Enum)]
pub enum Format {
    /// JSON (RFC 8259).
    Json,
    /// YAML 1.2, of which JSON is a part.
    Yaml,
}

/// What a limit counts.
#[uniffi::remote(Enum)]
pub enum Limit {
    /// Bytes of text.
    Bytes,
    /// Levels of nesting.
    Depth,
    /// Values: objects, lists, texts, numbers and flags.
    Nodes,
}
