//! Rules about findings that do not count: each has a reason, an end that has not come, and something to hold back.

use crate::catalogue::{Confidence, FORMAT, Source, cited};
use crate::rules::{Facts, Findings, rules};

const fn suppressions() -> Source {
    cited(&FORMAT, "suppressions", Confidence::Found)
}

/// The engine knows what suppressed something when all rules have run; see [`crate::audit`].
const fn by_engine(_: &Facts<'_>, _: &mut Findings<'_>) {}

rules! {
    since "2026.2";
    /// A suppression gives a reason.
    REASON = SUP_01 {
        Document, Error, Information, Found;
        sources: [suppressions()];
        floor: Warning;
        check: by_engine
    }
    /// A suppression is not over.
    OVER = SUP_02 {
        Document, Warning, Information, Found, dated;
        sources: [suppressions()];
        check: by_engine
    }
    /// A suppression names a rule whose findings it can hold back.
    RULE = SUP_03 {
        Document, Error, Information, Found;
        sources: [suppressions()];
        check: by_engine
    }
    /// A suppression holds something back.
    NEEDED = SUP_04 {
        Document, Warning, Information, Found;
        sources: [suppressions()];
        check: by_engine
    }
}
