//! What a host chooses for a check.

use std::sync::Arc;

use chrono::NaiveDate;

use crate::catalogue::Confidence;
use crate::dated::DataTables;
use crate::error::Error;
use crate::model::parse_date;
use crate::shape::record;

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
    /// Findings in one report. Default: 1 000.
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
}

record! {
    /// The settings as JSON, the form in which C and other languages give them.
    pub(crate) struct SettingsText {
        /// The day of the check.
        pub at: Option<String>,
        /// The least confidence of a rule.
        pub min_confidence: Option<Confidence>,
        /// The limits.
        pub limits: Option<LimitsText>,
    }
}

record! {
    /// The limits as JSON.
    pub(crate) struct LimitsText {
        /// Bytes of text.
        pub bytes: Option<u32>,
        /// Levels of nesting.
        pub depth: Option<u32>,
        /// Values of any kind.
        pub nodes: Option<u32>,
        /// Findings in one report.
        pub findings: Option<u32>,
    }
}

impl Settings {
    /// Settings for a check that is true on the day `at`.
    #[must_use]
    pub fn on(at: NaiveDate) -> Self {
        Self { at: Some(at), ..Self::default() }
    }

    /// Reads settings from JSON: an object with any of `at` (`YYYY-MM-DD`), `min_confidence` and `limits` (with
    /// any of `bytes`, `depth`, `nodes`, `findings`). An empty text means the defaults.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidSetting`] when the text is not such an object.
    pub fn from_json(text: &str) -> Result<Self, Error> {
        if text.trim().is_empty() {
            return Ok(Self::default());
        }
        let given: SettingsText = serde_json::from_str(text).map_err(|_| {
            Error::invalid_setting(
                "settings",
                "must be an object with any of `at`, `min_confidence`, `limits`",
            )
        })?;
        let (limits, defaults) = (given.limits.unwrap_or_default(), Limits::default());
        let or = |given: Option<u32>, default| {
            given.and_then(|given| usize::try_from(given).ok()).unwrap_or(default)
        };
        Ok(Self {
            at: given.at.as_deref().map(parse_at).transpose()?,
            min_confidence: given.min_confidence.unwrap_or_default(),
            limits: Limits {
                bytes: or(limits.bytes, defaults.bytes),
                depth: or(limits.depth, defaults.depth),
                nodes: or(limits.nodes, defaults.nodes),
                findings: or(limits.findings, defaults.findings),
            },
            ..Self::default()
        })
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_are_read_strictly() {
        let settings =
            Settings::from_json(r#"{"at":"2026-11-24","min_confidence":"found","limits":{"depth":9}}"#);
        let settings = settings.expect("valid settings");
        assert_eq!(settings.at, NaiveDate::from_ymd_opt(2026, 11, 24));
        assert_eq!(settings.min_confidence, Confidence::Found);
        assert_eq!((settings.limits.depth, settings.limits.nodes), (9, Limits::default().nodes));
        assert_eq!(Settings::from_json("").expect("defaults"), Settings::default());
        for text in ["{\"at\":\"24.11.2026\"}", "{\"att\":1}", "[]", "{", "{\"limits\":{\"depth\":-1}}"] {
            assert!(matches!(Settings::from_json(text), Err(Error::InvalidSetting { .. })), "{text}");
        }
    }
}
