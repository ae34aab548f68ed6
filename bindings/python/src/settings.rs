//! The settings of a check, from Python's keyword arguments.

use cocareer::{Confidence, Error, Format, Limits, Settings, parse_at};
use pyo3::prelude::*;
use pyo3::pybacked::PyBackedStr;

/// What Python passes on: the day, the least confidence, and the four limits in the order of `Limits`.
pub(crate) type Given<'py> =
    (Option<Bound<'py, PyAny>>, Option<Bound<'py, PyAny>>, Option<[Option<Bound<'py, PyAny>>; 4]>);

/// The settings that were given.
pub(crate) fn settings((at, min_confidence, limits): Given<'_>) -> Result<Settings, Error> {
    let defaults = Settings::default();
    let at = match at {
        // What is no text is no date either, and the core words that best.
        Some(at) => Some(parse_at(&text(&at).unwrap_or_default())?),
        None => None,
    };
    let min_confidence = match min_confidence {
        Some(given) => {
            text(&given).and_then(|given| Confidence::parse(&given)).ok_or_else(|| Error::InvalidSetting {
                setting: "min_confidence".to_owned(),
                reason: "must be `uncertain`, `memory`, `inferred` or `found`",
            })?
        }
        None => defaults.min_confidence,
    };
    let [bytes, depth, nodes, findings] = limits.unwrap_or_default();
    let limits = Limits {
        bytes: limit(bytes, defaults.limits.bytes)?,
        depth: limit(depth, defaults.limits.depth)?,
        nodes: limit(nodes, defaults.limits.nodes)?,
        findings: limit(findings, defaults.limits.findings)?,
    };
    Ok(Settings { at, min_confidence, limits, ..Settings::default() })
}

/// The format of that name.
pub(crate) fn format(name: &str) -> Result<Format, Error> {
    Format::parse(name).ok_or_else(|| Error::InvalidSetting {
        setting: "format".to_owned(),
        reason: "must be `json` or `yaml`",
    })
}

fn limit(given: Option<Bound<'_, PyAny>>, default: usize) -> Result<usize, Error> {
    let Some(given) = given else {
        return Ok(default);
    };
    let number = given.extract::<u32>().ok();
    number.and_then(|number| usize::try_from(number).ok()).ok_or_else(|| Error::InvalidSetting {
        setting: "limits".to_owned(),
        reason: "must be whole numbers from 0 to 4294967295",
    })
}

fn text(given: &Bound<'_, PyAny>) -> Option<String> {
    given.extract::<PyBackedStr>().ok().map(|text| text.to_string())
}
