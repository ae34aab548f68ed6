//! The rule that carries the rules of a service's own.

use crate::catalogue::{Confidence, FORMAT, cited};
use crate::rules::{Facts, Findings, rules};

/// The engine holds the document against each house rule of the settings; see [`crate::house`].
const fn by_engine(_: &Facts<'_>, _: &mut Findings<'_>) {}

rules! {
    since "2026.2";
    /// A rule of the service's own is kept.
    KEPT = HOUSE_01 {
        Document, Warning, Information, Found;
        sources: [cited(&FORMAT, "house rules", Confidence::Found)];
        check: by_engine
    }
}
