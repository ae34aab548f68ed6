//! The rule catalogue: what rules there are, how serious and how well founded each is, and where it comes from.

mod explain;
mod page;
mod source;

pub use explain::{Example, ExampleStep, Explanation, catalogue_to_json, explain};
pub use page::{rule_index, rule_page};
pub(crate) use source::{
    ACA14, ARKIV, BJO68, BV18, C210, C311, CEX, DESIGN, DTFB, DTQA, EG17, EG19, FORMAT, FVL, GC, GDPR, HOR25,
    KFYL, KVN, NAV, OGR, OTI, P56, POL, SALMON, STRL, TGL, VFGRUPPE, WP248, article, cited,
};
pub use source::{Source, Work};

use crate::message::RuleText;
use crate::model::EngagementMode;
use crate::rules::{Facts, Findings, ListFacts};
use crate::shape::choice;

choice! {
    /// How sure a statement is, from least to most.
    pub enum Confidence {
        /// Recalled with real doubt about wording or number.
        Uncertain = "uncertain",
        /// Recalled, not seen in a source during our work.
        Memory = "memory",
        /// Worked out by us from what sources say.
        Inferred = "inferred",
        /// Seen in a source.
        Found = "found",
    }
}

/// The lowest, so that by default every rule runs.
#[allow(clippy::derivable_impls, reason = "the type is declared by a macro that derives no default")]
impl Default for Confidence {
    fn default() -> Self {
        Self::Uncertain
    }
}

choice! {
    /// How serious a finding is, from least to most.
    pub enum Severity {
        /// Worth knowing.
        Info = "info",
        /// Should be looked at.
        Warning = "warning",
        /// Must be mended.
        Error = "error",
    }
}

choice! {
    /// What a rule is about.
    pub enum Family {
        /// The form of the document.
        Document = "document",
        /// The mode of engagement, its aims, channels and audience.
        Mode = "mode",
        /// Information that is published or passed on.
        Information = "information",
        /// Privacy.
        Privacy = "privacy",
        /// The norms of a group.
        Norms = "norms",
        /// The people who work in the engagement.
        Team = "team",
        /// What those people can do.
        Competency = "competency",
        /// Texts that people write, and the lists that they are screened with.
        Text = "text",
        /// What people may do in a group and beside it.
        Group = "group",
    }
}

/// The version of the rule catalogue. It changes whenever a rule accepts or refuses something else than before.
pub const CATALOG_VERSION: &str = "2026.4";

/// Every version of the catalogue that a host can ask for, oldest first. An older one runs the rules that it had.
pub const CATALOG_VERSIONS: &[&str] = &["2026.1", "2026.2", "2026.3", CATALOG_VERSION];

/// How a rule is checked.
pub enum Check {
    /// By its own function.
    Own(RuleFunction),
    /// By other rules, which ask for the same: no fault is reported twice.
    AskedBy(&'static [&'static Rule]),
    /// Not at all: no declared data can show whether it is kept. The rule's note says why.
    Untestable,
    /// At run time, not when a document is checked: it asks something of texts, or of what somebody wants to do.
    AtRunTime,
}

/// The function of a rule.
pub struct RuleFunction(pub(crate) Asks);

/// What kind of document a rule's function looks at.
pub(crate) enum Asks {
    /// Engagements.
    Engagement(fn(&Facts<'_>, &mut Findings<'_>)),
    /// Screening lists.
    Lists(fn(&ListFacts<'_>, &mut Findings<'_>)),
}

/// One rule: what it asks for, how serious a breach is, and where it comes from.
pub struct Rule {
    pub(crate) text: RuleText,
    /// What it is about.
    pub family: Family,
    /// How serious a breach is.
    pub severity: Severity,
    /// The narrowest engagement mode that it holds in.
    pub mode: EngagementMode,
    /// How well founded what it asks for is.
    pub confidence: Confidence,
    /// Whether it looks at the day of the check: without one it finds less.
    pub needs_date: bool,
    /// The catalogue version that it came with.
    pub since: &'static str,
    /// Where it comes from.
    pub sources: &'static [Source],
    /// The least serious that settings can make it without giving a reason.
    pub floor: Option<Severity>,
    /// How it is checked.
    pub check: Check,
}

impl Rule {
    /// The rule's id, never reused for another rule.
    #[must_use]
    pub const fn id(&self) -> &'static str {
        self.text.id
    }

    /// The rules that check it: itself, or those that ask for the same.
    #[must_use]
    pub fn checked_by(&'static self) -> Vec<&'static Self> {
        match self.check {
            Check::Own(_) | Check::AtRunTime => vec![self],
            Check::AskedBy(others) => others.to_vec(),
            Check::Untestable => Vec::new(),
        }
    }

    /// The names of its messages, one for each way in which it can be broken.
    #[must_use]
    pub const fn cases(&self) -> &'static [&'static str] {
        self.text.cases
    }
}

/// The id says it all: the rest is the same wherever it is.
impl core::fmt::Debug for Rule {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(self.id())
    }
}

/// Two rules are the same when their ids are.
impl PartialEq for Rule {
    fn eq(&self, other: &Self) -> bool {
        self.id() == other.id()
    }
}

impl Eq for Rule {}

/// Every rule, in the order of the catalogue: the form of the document first, then the statements of the article
/// from the general ones to those of the widest mode.
#[must_use]
pub fn catalogue() -> &'static [&'static Rule] {
    crate::rules::ALL
}

/// The rule with the id `id`, or nothing when there is none.
#[must_use]
pub fn rule(id: &str) -> Option<&'static Rule> {
    catalogue().iter().copied().find(|rule| rule.id() == id)
}
