//! The core's errors as the exceptions of `cocareer.errors`.

use cocareer::{Error, Limit, LogError, LogReason, OverruleError, Rejection};
use pyo3::prelude::*;

/// The exception that tells of `error`, ready to be raised.
pub(crate) fn raise(py: Python<'_>, error: &Error) -> PyErr {
    exception(py, error).map_or_else(|problem| problem, PyErr::from_value)
}

/// The exception that tells of `error`, as a value.
pub(crate) fn exception<'py>(py: Python<'py>, error: &Error) -> PyResult<Bound<'py, PyAny>> {
    let text = error.to_string();
    let class = |name: &str| py.import("cocareer.errors")?.getattr(name);
    match error {
        Error::Empty => class("EmptyDocument")?.call1((text,)),
        Error::InvalidUtf8 { offset } => class("InvalidUtf8")?.call1((text, *offset)),
        Error::Malformed { format, reason, line, column } => {
            class("Malformed")?.call1((text, format.as_str(), reason, *line, *column))
        }
        Error::LimitExceeded { limit, actual, maximum } => {
            class("LimitExceeded")?.call1((text, limit_name(*limit), *actual, *maximum))
        }
        Error::FormatNotBuilt { format } => class("FormatNotBuilt")?.call1((text, format.as_str())),
        Error::UnknownRule => class("UnknownRule")?.call1((text,)),
        Error::UnknownName { what } => class("UnknownName")?.call1((text, *what)),
        Error::InvalidSetting { setting, reason } => class("InvalidSetting")?.call1((text, setting, *reason)),
        Error::Internal { reason } => class("InternalError")?.call1((text, *reason)),
    }
}

/// The exception that tells why a verdict was not overruled, ready to be raised.
pub(crate) fn refuse(py: Python<'_>, refused: OverruleError) -> PyErr {
    let class = py.import("cocareer.errors").and_then(|errors| errors.getattr("OverruleError"));
    let made = class.and_then(|class| class.call1((refused.to_string(), refused.code())));
    made.map_or_else(|problem| problem, PyErr::from_value)
}

/// The exception that tells why an event was rejected, ready to be raised.
pub(crate) fn reject(py: Python<'_>, error: LogError) -> PyErr {
    log_error(py, error).map_or_else(|problem| problem, PyErr::from_value)
}

/// The exception that tells what is wrong with a log, as a value.
pub(crate) fn log_error(py: Python<'_>, error: LogError) -> PyResult<Bound<'_, PyAny>> {
    let field = match error.reason {
        LogReason::BadValue { field }
        | LogReason::Rejected(Rejection::MissingField { field } | Rejection::BadField { field }) => {
            Some(field)
        }
        _ => None,
    };
    let class = py.import("cocareer.errors")?.getattr("LogError")?;
    class.call1((error.to_string(), error.code(), error.line, field))
}

/// The limit's name among the settings.
const fn limit_name(limit: Limit) -> &'static str {
    match limit {
        Limit::Bytes => "bytes",
        Limit::Depth => "depth",
        Limit::Nodes => "nodes",
    }
}
