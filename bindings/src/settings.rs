//! What a host chooses for a check.

use cocareer::{Confidence, Locale, parse_at};

use crate::error::CocareerError;
use crate::guard::guarded;

/// What a host chooses for a check. Whatever is left out has its default.
#[derive(Debug, Clone, uniffi::Record)]
pub struct Settings {
    /// The day on which the check is true, `YYYY-MM-DD`. Rules about dates need it; without it they do not run,
    /// and a finding says so. A text that is no date is an error.
    #[uniffi(default)]
    pub at: Option<String>,
    /// Rules that are less well founded than this do not run. Default: all rules run.
    #[uniffi(default)]
    pub min_confidence: Option<Confidence>,
    /// How much a document may ask of the machine.
    #[uniffi(default)]
    pub limits: Option<Limits>,
    /// The language of messages and remedies, by BCP 47 tag: Nynorsk for `nn`, Bokmål for `nb` and `no`, otherwise
    /// English. Regions do not matter, so the tag of the device or the browser can be given as it is.
    #[uniffi(default = "en")]
    pub locale: String,
}

/// How much a document may ask of the machine. Whatever is beyond is an error, or, for findings, a shorter report
/// that says so. Whatever is left out has its default.
#[derive(Debug, Clone, Default, uniffi::Record)]
pub struct Limits {
    /// Bytes of text. Default: 8 MiB.
    #[uniffi(default)]
    pub bytes: Option<u32>,
    /// Levels of nesting, at most 128. Default: 64.
    #[uniffi(default)]
    pub depth: Option<u32>,
    /// Values of any kind. Default: 500 000.
    #[uniffi(default)]
    pub nodes: Option<u32>,
    /// Findings in one report. Default: 1 000.
    #[uniffi(default)]
    pub findings: Option<u32>,
}

/// Reads settings from JSON, the form in which the C interface takes them: an object with any of
/// `at`, `min_confidence` and `limits` (with any of `bytes`, `depth`, `nodes`, `findings`). An empty text means the
/// defaults. The language is no part of them: texts are in the language `locale` (a BCP 47 tag).
///
/// Throws when the text is not such an object.
#[uniffi::export(default(locale = "en"))]
pub fn settings_from_json(json: String, locale: String) -> Result<Settings, CocareerError> {
    guarded(move || {
        let settings = cocareer::Settings::from_json(&json)?;
        Ok(Settings {
            at: settings.at.map(|day| day.to_string()),
            min_confidence: Some(settings.min_confidence),
            limits: Some(Limits::from(settings.limits)),
            locale,
        })
    })
}

impl Default for Settings {
    fn default() -> Self {
        Self { at: None, min_confidence: None, limits: None, locale: Locale::English.as_str().to_owned() }
    }
}

impl Settings {
    /// The settings as the core takes them.
    pub(crate) fn to_core(&self) -> Result<cocareer::Settings, CocareerError> {
        Ok(cocareer::Settings {
            at: self.at.as_deref().map(parse_at).transpose()?,
            min_confidence: self.min_confidence.unwrap_or_default(),
            limits: self.limits.as_ref().map(Limits::to_core).unwrap_or_default(),
            ..cocareer::Settings::default()
        })
    }

    /// The language of the texts.
    pub(crate) fn locale(&self) -> Locale {
        Locale::negotiate(&self.locale)
    }
}

impl Limits {
    /// The limits as the core takes them.
    fn to_core(&self) -> cocareer::Limits {
        let defaults = cocareer::Limits::default();
        let or = |given: Option<u32>, default: usize| {
            given.map_or(default, |given| usize::try_from(given).unwrap_or(usize::MAX))
        };
        cocareer::Limits {
            bytes: or(self.bytes, defaults.bytes),
            depth: or(self.depth, defaults.depth),
            nodes: or(self.nodes, defaults.nodes),
            findings: or(self.findings, defaults.findings),
        }
    }
}

impl From<cocareer::Limits> for Limits {
    fn from(limits: cocareer::Limits) -> Self {
        let given = |limit: usize| Some(u32::try_from(limit).unwrap_or(u32::MAX));
        Self {
            bytes: given(limits.bytes),
            depth: given(limits.depth),
            nodes: given(limits.nodes),
            findings: given(limits.findings),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_chosen_is_the_cores_default() {
        assert_eq!(Settings::default().to_core(), Ok(cocareer::Settings::default()));
        let limits = Limits { depth: Some(9), ..Limits::default() };
        assert_eq!((limits.to_core().depth, limits.to_core().findings), (9, 1_000));
    }

    #[test]
    fn a_bad_day_is_an_invalid_setting() {
        let settings = Settings { at: Some("24.11.2026".to_owned()), ..Settings::default() };
        let error = settings.to_core().expect_err("no date");
        assert!(matches!(error, CocareerError::InvalidSetting { setting, .. } if setting == "at"));
    }

    #[test]
    fn settings_in_json_say_the_same_as_settings_in_code() {
        let json = r#"{"at": "2026-11-24", "min_confidence": "found", "limits": {"depth": 9}}"#;
        let settings = settings_from_json(json.to_owned(), "nn".to_owned()).expect("valid settings");
        assert_eq!(settings.to_core(), Ok(cocareer::Settings::from_json(json).expect("valid settings")));
        assert_eq!(settings.locale(), Locale::Nynorsk);
        let unknown = settings_from_json(r#"{"att": "2026-11-24"}"#.to_owned(), "nn".to_owned());
        assert!(matches!(unknown, Err(CocareerError::InvalidSetting { .. })));
    }
}
