//! Findings that somebody has decided to live with, and says why. They are shown where a format has a place for them,
//! and never counted.

use cocareer::Finding;

/// Why a finding is not counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Suppressed {
    /// The reason that was given.
    pub(crate) reason: String,
    /// Where it stands.
    pub(crate) origin: Origin,
}

/// Where it stands that a finding is not counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(not(test), expect(dead_code, reason = "the library does not give this yet"))]
pub(crate) enum Origin {
    /// In the document itself.
    Document,
    /// In a file of its own.
    File,
}

/// Whether somebody has decided to live with a finding. The library does not say so yet.
pub(crate) const fn suppressed(_finding: &Finding) -> Option<&Suppressed> {
    None
}
