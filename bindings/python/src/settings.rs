//! The settings of a check, from Python's keyword arguments.

use cocareer::{Confidence, Error, Format, Limits, Settings, parse_at};
use pyo3::prelude::*;
use pyo3::pybacked::PyBackedStr;

use crate::text::Text;

/// What Python passes on: settings as JSON, and what wins over them: the day, the least confidence, and the four
/// limits in the order of `Limits`.
pub(crate) type Given<'py> = (
    Option<Text>,
    Option<Bound<'py, PyAny>>,
    Option<Bound<'py, PyAny>>,
    Option<[Option<Bound<'py, PyAny>>; 4]>,
);

/// The settings that were given.
pub(crate) fn settings((json, at, min_confidence, limits): Given<'_>) -> Result<Settings, Error> {
    let mut settings = match json {
        Some(json) => Settings::from_json(
            core::str::from_utf8(json.bytes()).map_err(|_| invalid("settings", "must be Unicode text"))?,
        )?,
        None => Settings::default(),
    };
    if let Some(at) = at {
        // What is no text is no date either, and the core words that best.
        settings.at = Some(parse_at(&text(&at).unwrap_or_default())?);
    }
    if let Some(given) = min_confidence {
        let known = text(&given).and_then(|given| Confidence::parse(&given));
        settings.min_confidence = known.ok_or_else(|| {
            invalid("min_confidence", "must be `uncertain`, `memory`, `inferred` or `found`")
        })?;
    }
    let [bytes, depth, nodes, findings] = limits.unwrap_or_default();
    settings.limits = Limits {
        bytes: limit(bytes, settings.limits.bytes)?,
        depth: limit(depth, settings.limits.depth)?,
        nodes: limit(nodes, settings.limits.nodes)?,
        findings: limit(findings, settings.limits.findings)?,
    };
    Ok(settings)
}

/// The format of that name.
pub(crate) fn format(name: &str) -> Result<Format, Error> {
    Format::parse(name).ok_or_else(|| invalid("format", "must be `json` or `yaml`"))
}

fn limit(given: Option<Bound<'_, PyAny>>, other: usize) -> Result<usize, Error> {
    let Some(given) = given else {
        return Ok(other);
    };
    let number = given.extract::<u32>().ok();
    number
        .and_then(|number| usize::try_from(number).ok())
        .ok_or_else(|| invalid("limits", "must be whole numbers from 0 to 4294967295"))
}

/// A setting called `setting` has a value that it cannot have.
pub(crate) fn invalid(setting: &str, reason: &'static str) -> Error {
    Error::InvalidSetting { setting: setting.to_owned(), reason }
}

fn text(given: &Bound<'_, PyAny>) -> Option<String> {
    given.extract::<PyBackedStr>().ok().map(|text| text.to_string())
}
