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
    /// Further settings as a JSON object, in the form that the C interface takes; the other fields of this record win
    /// over it.
    #[uniffi(default)]
    pub more: Option<String>,
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
/// `at`, `min_confidence`, `limits` (with any of `bytes`, `depth`, `nodes`, `findings`) and the further settings. An
/// empty text means the defaults. The whole text stays in `more`. Texts are in the language `locale` (a BCP 47 tag),
/// or in English without it.
///
/// Throws when the text is not such an object.
#[uniffi::export(default(locale = None))]
pub fn settings_from_json(json: String, locale: Option<String>) -> Result<Settings, CocareerError> {
    guarded(move || {
        let settings = cocareer::Settings::from_json(&json)?;
        Ok(Settings {
            at: settings.at.map(|day| day.to_string()),
            min_confidence: Some(settings.min_confidence),
            limits: Some(Limits::from(settings.limits)),
            locale: locale.unwrap_or_else(|| Settings::default().locale),
            more: Some(json),
        })
    })
}

/// Writes settings as a JSON object, the form in which the C interface takes them: all of them but the language, which
/// only texts have.
///
/// Throws when a setting has a value that it cannot have.
#[uniffi::export]
pub fn settings_to_json(settings: Settings) -> Result<String, CocareerError> {
    guarded(move || {
        let core = settings.to_core()?;
        let unwritten = |_| CocareerError::Internal { reason: "settings cannot be written".to_owned() };
        let more = settings.more.as_deref().filter(|more| !more.trim().is_empty()).unwrap_or("{}");
        let mut all: serde_json::Map<String, serde_json::Value> =
            serde_json::from_str(more).map_err(unwritten)?;
        if let Some(at) = core.at {
            all.insert("at".to_owned(), at.to_string().into());
        }
        all.insert("min_confidence".to_owned(), core.min_confidence.as_str().into());
        let cocareer::Limits { bytes, depth, nodes, findings } = core.limits;
        let limits =
            serde_json::json!({"bytes": bytes, "depth": depth, "nodes": nodes, "findings": findings});
        all.insert("limits".to_owned(), limits);
        serde_json::to_string(&all).map_err(unwritten)
    })
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            at: None,
            min_confidence: None,
            limits: None,
            locale: Locale::English.as_str().to_owned(),
            more: None,
        }
    }
}

impl Settings {
    /// The settings as the core takes them.
    pub(crate) fn to_core(&self) -> Result<cocareer::Settings, CocareerError> {
        let mut settings = cocareer::Settings::from_json(self.more.as_deref().unwrap_or_default())?;
        if let Some(at) = &self.at {
            settings.at = Some(parse_at(at)?);
        }
        if let Some(min_confidence) = self.min_confidence {
            settings.min_confidence = min_confidence;
        }
        if let Some(limits) = &self.limits {
            settings.limits = limits.over(settings.limits);
        }
        Ok(settings)
    }

    /// The language of the texts.
    pub(crate) fn locale(&self) -> Locale {
        Locale::negotiate(&self.locale)
    }
}

impl Limits {
    /// These limits, and `others` where there is none.
    fn over(&self, others: cocareer::Limits) -> cocareer::Limits {
        let or = |given: Option<u32>, other: usize| {
            given.map_or(other, |given| usize::try_from(given).unwrap_or(usize::MAX))
        };
        cocareer::Limits {
            bytes: or(self.bytes, others.bytes),
            depth: or(self.depth, others.depth),
            nodes: or(self.nodes, others.nodes),
            findings: or(self.findings, others.findings),
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
        let limits = Limits { depth: Some(9), ..Limits::default() }.over(cocareer::Limits::default());
        assert_eq!((limits.depth, limits.findings), (9, 1_000));
    }

    #[test]
    fn further_settings_hold_where_no_field_says_otherwise() {
        let more = r#"{"at": "2026-11-24", "min_confidence": "found", "limits": {"depth": 9, "nodes": 7}}"#;
        let settings = Settings { more: Some(more.to_owned()), ..Settings::default() };
        assert_eq!(settings.to_core(), Ok(cocareer::Settings::from_json(more).expect("valid settings")));
        let settings = Settings {
            at: Some("2027-01-15".to_owned()),
            min_confidence: Some(Confidence::Memory),
            limits: Some(Limits { depth: Some(10), ..Limits::default() }),
            ..settings
        };
        let core = settings.to_core().expect("valid settings");
        assert_eq!(core.at, parse_at("2027-01-15").ok());
        assert_eq!((core.min_confidence, core.limits.depth, core.limits.nodes), (Confidence::Memory, 10, 7));
        for bad in ["{", "[]", r#"{"att": 1}"#] {
            let settings = Settings { more: Some(bad.to_owned()), ..Settings::default() };
            assert!(matches!(settings.to_core(), Err(CocareerError::InvalidSetting { .. })), "{bad}");
        }
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
        let settings = settings_from_json(json.to_owned(), Some("nn".to_owned())).expect("valid settings");
        assert_eq!(settings.to_core(), Ok(cocareer::Settings::from_json(json).expect("valid settings")));
        assert_eq!((settings.locale(), settings.more.as_deref()), (Locale::Nynorsk, Some(json)));
        let unknown = settings_from_json(r#"{"att": "2026-11-24"}"#.to_owned(), None);
        assert!(matches!(unknown, Err(CocareerError::InvalidSetting { .. })));
        let nothing = settings_from_json(String::new(), None).expect("valid settings");
        assert_eq!(nothing.to_core(), Ok(cocareer::Settings::default()));
        assert_eq!(nothing.locale(), Locale::English);
    }

    #[test]
    fn settings_written_as_json_are_read_as_they_were() {
        let more = r#"{"at": "2026-11-24", "limits": {"depth": 9}, "thresholds": {"data_age_days": 30}}"#;
        let settings = Settings {
            at: Some("2027-01-15".to_owned()),
            min_confidence: Some(Confidence::Found),
            limits: Some(Limits { nodes: Some(7), ..Limits::default() }),
            more: Some(more.to_owned()),
            ..Settings::default()
        };
        let json = settings_to_json(settings.clone()).expect("JSON");
        assert_eq!(Ok(cocareer::Settings::from_json(&json).expect("valid settings")), settings.to_core());
        let nothing = settings_to_json(Settings::default()).expect("JSON");
        assert_eq!(cocareer::Settings::from_json(&nothing), Ok(cocareer::Settings::default()));
        let bad = settings_to_json(Settings { more: Some("[]".to_owned()), ..Settings::default() });
        assert!(matches!(bad, Err(CocareerError::InvalidSetting { .. })));
    }
}
