//! Rule DOC-14: whether the dated facts that rules relied on are old. It runs after all others, because only then it is
//! known which they were.

use crate::catalogue::{Confidence, FORMAT, cited};
use crate::rules::{Facts, Findings, rules};

/// What rules relied on is known when they have run; see `check.rs`.
const fn afterwards(_: &Facts<'_>, _: &mut Findings<'_>) {}

rules! {
    since "2026.2";
    /// The dated facts that rules relied on were gone through not long ago.
    OLD_DATA = DOC_14 {
        Document, Info, Information, Inferred, dated;
        sources: [cited(&FORMAT, "dated data", Confidence::Found)];
        check: afterwards
    }
}
