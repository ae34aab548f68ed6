//! What changed between two versions of a group's agreement, and whom that concerns.
//!
//! How a group's state uses it: an event that revises the agreement carries the names of the norms that members are
//! asked about again ([`AgreementDiff::to_accept`]) and the class of the whole change ([`AgreementDiff::class`]). What
//! a member still has to accept is the union of those sets over every revision since the version that the member
//! accepted last. A change is never taken back by a later one: a norm that was changed and changed back is asked about
//! again, because members may have read the version between.

mod change;
mod diff;
mod json;
mod lint;
mod norms;
mod weights;
mod wording;

#[cfg(test)]
mod diff_tests;

pub use change::{AgreementDiff, ChangeClass, ChangeKind, FieldChange, NormChange};
pub use diff::diff_agreements;
pub use json::agreement_diff_json;
pub use lint::lint_agreement;
pub use norms::{AgreementNorm, NormSet};
