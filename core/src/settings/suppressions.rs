//! Findings that do not count, because somebody decided so and said why.

use std::sync::Arc;

use chrono::NaiveDate;

use crate::catalogue::{Check, Rule, rule};
use crate::error::Error;
use crate::house::HouseRule;
use crate::rules::suppression;
use crate::settings::levels::{is_carried, read_path};
use crate::settings::reader::Item;
use crate::settings::{PathPattern, PointerPattern, pattern};

/// A decision that findings of a rule do not count. They stay in the report, marked with it.
///
/// Any rule can be suppressed for a reason, also one with a floor; only the rules about suppressions cannot. One
/// without a reason, one that is over, and one that names no rule have no effect, and a finding says so; another
/// says when one is not needed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suppression {
    /// The rule, by its id; a house rule's will also do.
    pub rule: String,
    /// The places that it is about.
    pub pointer: PointerPattern,
    /// The documents that it is about; nothing for all. A document without a name fits no pattern.
    pub path: Option<PathPattern>,
    /// Why.
    pub reason: String,
    /// The last day on which it holds; nothing when it has no end.
    pub until: Option<NaiveDate>,
}

/// What became of a suppression of the settings in one document, or in several. The later one is what several come
/// to: [`Ord::max`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum SuppressionUse {
    /// It is about other documents.
    #[default]
    Elsewhere,
    /// There was nothing for it to suppress.
    Unused,
    /// Nobody can tell, because the rule did not run, ran without a day, or something could not be read.
    Unclear,
    /// It suppressed something.
    Used,
}

/// Whether a suppression has an effect, and why not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Standing {
    Holds,
    /// It says nothing that could be understood; the reader told of it.
    Unreadable,
    NoReason,
    Over(NaiveDate),
    UnknownRule,
    /// The rule is checked by these.
    AskedBy(&'static [&'static Rule]),
    /// The rule is about suppressions.
    Itself,
}

impl Suppression {
    /// A suppression of a rule everywhere, without an end.
    #[must_use]
    pub fn new(rule: &str, reason: &str) -> Self {
        Self {
            rule: rule.to_owned(),
            pointer: PointerPattern::everywhere(),
            path: None,
            reason: reason.to_owned(),
            until: None,
        }
    }

    pub(super) fn read(item: &Item<'_>) -> Result<Self, Error> {
        let fields = item.fields(&["rule", "pointer", "path", "reason", "until"])?;
        let pointer = |item: Item<'_>| {
            let text = item.text()?;
            pattern::check_pointer(text).map_err(|reason| item.refuse(reason))?;
            PointerPattern::parse(text)
        };
        Ok(Self {
            rule: fields.need("rule")?.text()?.to_owned(),
            pointer: fields.read("pointer", pointer)?.unwrap_or_else(PointerPattern::everywhere),
            path: fields.read("path", read_path)?,
            reason: fields.read("reason", |item| Ok(item.text()?.to_owned()))?.unwrap_or_default(),
            until: fields.read("until", |item| item.date())?,
        })
    }
}

/// Whether a suppression of the rule `id` has an effect on the day `at`.
pub(crate) fn standing(
    id: &str,
    reason: &str,
    until: Option<NaiveDate>,
    at: Option<NaiveDate>,
    house_rules: &[Arc<HouseRule>],
) -> Standing {
    let known = rule(id);
    if known.is_none() && !is_carried(id, house_rules) {
        return Standing::UnknownRule;
    }
    match known {
        Some(rule) if suppression::RULES.contains(&rule) => return Standing::Itself,
        Some(Rule { check: Check::AskedBy(rules), .. }) => return Standing::AskedBy(rules),
        _ => {}
    }
    if reason.trim().is_empty() {
        return Standing::NoReason;
    }
    match (until, at) {
        (Some(until), Some(at)) if until < at => Standing::Over(until),
        _ => Standing::Holds,
    }
}
