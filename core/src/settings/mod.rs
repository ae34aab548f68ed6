//! What a host chooses for a check.

mod json;
mod levels;
mod pattern;
mod plan;
mod reader;
mod suppressions;

pub use levels::{Level, Select};
pub use pattern::{PathPattern, PointerPattern};
pub use suppressions::{Suppression, SuppressionUse};

pub(crate) use pattern::is_like;
pub(crate) use plan::{Ignored, Plan, Used};
pub(crate) use reader::{Item, parse};
pub(crate) use suppressions::Standing;

use std::sync::Arc;

use chrono::NaiveDate;

use crate::catalogue::{CATALOG_VERSION, CATALOG_VERSIONS, Confidence, Severity, rule};
use crate::dated::DataTables;
use crate::error::Error;
use crate::house::HouseRule;
use crate::locale::Locale;
use crate::model::{DocumentKind, parse_date};
use crate::rules::house;

/// How much a document may ask of the machine. Whatever is beyond gives an [`Error::LimitExceeded`], or, for
/// findings, a shorter report that says so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of text. Default: 8 MiB.
    pub bytes: usize,
    /// Levels of nesting, at most 128. Default: 64.
    pub depth: usize,
    /// Values of any kind. Default: 500 000.
    pub nodes: usize,
    /// Findings in one report. Those that do not count give way to those that do. Default: 1 000.
    pub findings: usize,
}

impl Limits {
    /// The deepest nesting that any setting can allow: more would risk the stack of a small thread.
    pub const MAX_DEPTH: usize = 128;
}

impl Default for Limits {
    fn default() -> Self {
        Self { bytes: 8 * 1024 * 1024, depth: 64, nodes: 500_000, findings: 1_000 }
    }
}

/// Numbers that a host can choose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Thresholds {
    /// From how many days on dated facts that a rule relied on are called old. Default: 365.
    pub data_age_days: u32,
}

impl Default for Thresholds {
    fn default() -> Self {
        Self { data_age_days: 365 }
    }
}

/// A version of the rule catalogue that this library has, the older ones first. By default the newest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CatalogVersion(usize);

impl CatalogVersion {
    /// The version that is written `text`, one of [`CATALOG_VERSIONS`], or nothing when there is no such version.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        CATALOG_VERSIONS.iter().position(|version| *version == text).map(Self)
    }

    /// The version as written.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        CATALOG_VERSIONS.get(self.0).unwrap_or(&CATALOG_VERSION)
    }

    /// Whether it has what came with the version `since`.
    #[must_use]
    pub fn has(self, since: &str) -> bool {
        Self::parse(since).is_none_or(|since| since <= self)
    }
}

impl Default for CatalogVersion {
    fn default() -> Self {
        Self(CATALOG_VERSIONS.len().saturating_sub(1))
    }
}

/// What a host chooses for a check.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Settings {
    /// The day on which the check is true. Rules about dates need it; without it they do not run, and a finding
    /// says so.
    pub at: Option<NaiveDate>,
    /// Rules that are less well founded than this do not run. Default: all rules run.
    pub min_confidence: Confidence,
    /// How much a document may ask of the machine.
    pub limits: Limits,
    /// Numbers that a host can choose.
    pub thresholds: Thresholds,
    /// Dated facts in the place of the built-in ones.
    pub data: Option<Arc<DataTables>>,
    /// The version of the catalogue; rules that came later do not run. Nothing for the newest one.
    pub catalog_version: Option<CatalogVersion>,
    /// The language that messages are wanted in. A report can be shown in any language; this is for whoever shows it.
    pub locale: Option<Locale>,
    /// Other severities for some rules. Of several for one rule the last one counts.
    pub levels: Vec<Level>,
    /// Findings that do not count.
    pub suppressions: Vec<Suppression>,
    /// Rules of the host's own.
    pub house_rules: Vec<Arc<HouseRule>>,
    /// Whether the settings serve several documents. Then a report says nothing of the suppressions in the settings
    /// themselves, because one document cannot show that they are not needed: [`audit_suppressions`] does, after all
    /// of them.
    ///
    /// [`audit_suppressions`]: crate::audit_suppressions
    pub shared: bool,
}

impl Settings {
    /// Settings for a check that is true on the day `at`.
    #[must_use]
    pub fn on(at: NaiveDate) -> Self {
        Self { at: Some(at), ..Self::default() }
    }

    /// How serious the rule `id`, or the house rule of that id, is in the document that is called `name` and of the
    /// kind `kind`; nothing when it is off there, or newer than the catalogue that was asked for.
    ///
    /// # Errors
    ///
    /// [`Error::UnknownRule`] when there is no such rule.
    pub fn severity(
        &self,
        id: &str,
        name: Option<&str>,
        kind: DocumentKind,
    ) -> Result<Option<Severity>, Error> {
        let plan = Plan::new(self, name, kind, &[]);
        if let Some(house_rule) = self.house_rules.iter().find(|rule| rule.id() == id) {
            return Ok(plan.severity(&house::KEPT, Some(house_rule)));
        }
        Ok(plan.severity(rule(id).ok_or(Error::UnknownRule)?, None))
    }

    /// Reads settings from JSON: an object with any of
    ///
    /// * `at` (`YYYY-MM-DD`), `min_confidence`, `catalog_version` and `locale`,
    /// * `limits`, with any of `bytes`, `depth`, `nodes` and `findings`,
    /// * `thresholds`, with `data_age_days`,
    /// * `levels`: a list of objects with `select` (a rule's id, a family, or `*`), `severity` (`error`, `warning`,
    ///   `info` or `off`), and if wanted `kind`, `path` and `reason`,
    /// * `suppressions`: a list of objects with `rule` and `reason`, and if wanted `pointer`, `path` and `until`,
    /// * `house_rules`: a list of objects as [`HouseRule::from_json`] reads them,
    /// * `data`: a document of the kind `dated_data`,
    /// * `shared`: `true` when the settings serve several documents.
    ///
    /// An empty text means the defaults.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidSetting`] when the text is not such an object: it says which setting, by its place, such as
    /// `levels/2/reason`.
    pub fn from_json(text: &str) -> Result<Self, Error> {
        if text.trim().is_empty() { Ok(Self::default()) } else { json::read(text) }
    }
}

/// Reads the day of a check, `YYYY-MM-DD`.
///
/// # Errors
///
/// [`Error::InvalidSetting`] when the text is no such day.
pub fn parse_at(text: &str) -> Result<NaiveDate, Error> {
    parse_date(text).ok_or_else(|| Error::invalid_setting("at", "must be a date, YYYY-MM-DD"))
}
