//! What is to be done.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use cocareer::Locale;
use cocareer::model::Timestamp;
use pyo3::prelude::*;
use pyo3::types::PyTuple;

use crate::error::raise;
use crate::group::GroupState;
use crate::guard::guarded;
use crate::policy::Policy;
use crate::settings::invalid;
use crate::text::Text;
use crate::words::{self, Class};

static DUTY_KIND: Class = Class::of("cocareer.groups", "DutyKind");
static DUTY_STATE: Class = Class::of("cocareer.groups", "DutyState");
static DUTY_BEARER: Class = Class::of("cocareer.groups", "DutyBearer");
static TEAM_ROLE: Class = Class::of("cocareer.model", "TeamRole");

/// Something that somebody has to do by a certain time. It names nobody but those who work in the engagement.
#[pyclass(frozen, module = "cocareer")]
pub(crate) struct Duty(cocareer::Duty);

#[pymethods]
impl Duty {
    /// What is to be done.
    #[getter]
    fn kind<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        DUTY_KIND.get(py)?.call1((self.0.kind.as_str(),))
    }

    /// The id of the rule that asks for it.
    #[getter]
    fn rule(&self) -> &'static str {
        self.0.rule.id()
    }

    /// How near the deadline is at the time that was asked about.
    #[getter]
    fn state<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        DUTY_STATE.get(py)?.call1((self.0.state.as_str(),))
    }

    /// From when on it is counted. Nothing where only the deadline is known.
    #[getter]
    fn since<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        self.0.since.map(|since| words::instant(py, since)).transpose()
    }

    /// From when on it is due soon.
    #[getter]
    fn soon_from<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        words::instant(py, self.0.soon_from)
    }

    /// The last second in which it is done in time.
    #[getter]
    fn deadline<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        words::instant(py, self.0.deadline)
    }

    /// Whose it is at that time.
    #[getter]
    fn bearer<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let role = TEAM_ROLE.get(py)?.call1((self.0.bearer.role.as_str(),))?;
        DUTY_BEARER.get(py)?.call1((role, self.0.bearer.id.as_deref()))
    }

    /// Who steps in when the bearer is away, by the `id` in the team.
    #[getter]
    fn substitute(&self) -> Option<&str> {
        self.0.substitute.as_deref()
    }

    /// The platform, the item of information or the practitioner that it is about, by `id`.
    #[getter]
    fn subject(&self) -> Option<&str> {
        self.0.subject.as_deref()
    }

    /// How many messages, incidents or members it is about, where they are counted.
    #[getter]
    const fn count(&self) -> Option<usize> {
        self.0.count
    }

    /// What is to be done, in a few plain words.
    fn text(&self, py: Python<'_>, locale: &str) -> PyResult<String> {
        let locale = Locale::negotiate(locale);
        guarded(py, || Ok(self.0.text(locale)))
    }

    fn __eq__(&self, other: &Self) -> bool {
        self.0 == other.0
    }

    fn __hash__(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        (self.0.kind.as_str(), self.0.deadline).hash(&mut hasher);
        hasher.finish()
    }

    fn __repr__(&self) -> String {
        let deadline = Timestamp::from_seconds(self.0.deadline);
        format!("Duty(kind='{}', state='{}', deadline='{deadline}')", self.0.kind, self.0.state)
    }

    const fn __copy__(slf: PyRef<'_, Self>) -> PyRef<'_, Self> {
        slf
    }

    fn __deepcopy__<'py>(slf: PyRef<'py, Self>, _memo: &Bound<'py, PyAny>) -> PyRef<'py, Self> {
        slf
    }
}

/// The instant that a text states, in seconds since 1970-01-01T00:00:00Z.
fn instant(py: Python<'_>, setting: &str, text: &Text) -> PyResult<i64> {
    let none = || raise(py, &invalid(setting, "must be an instant, such as `2026-11-24T09:30:00Z`"));
    let text = text.unicode().map_err(|_| none())?;
    Timestamp::new(text).seconds().ok_or_else(none)
}

/// What is to be done as things stand at a time, the nearest deadline first.
#[pyfunction]
pub(crate) fn duties<'py>(
    py: Python<'py>,
    policy: &Policy,
    state: Option<&GroupState>,
    at: Text,
) -> PyResult<Bound<'py, PyTuple>> {
    let at = instant(py, "at", &at)?;
    let duties = guarded(py, || Ok(policy.core().duties(state.map(GroupState::read).as_deref(), at)))?;
    let duties = duties.into_iter().map(|duty| Bound::new(py, Duty(duty)));
    PyTuple::new(py, duties.collect::<PyResult<Vec<_>>>()?)
}

/// The next instant at which the duties change if nothing happens.
#[pyfunction]
pub(crate) fn next_duty_change<'py>(
    py: Python<'py>,
    policy: &Policy,
    state: Option<&GroupState>,
    at: Text,
) -> PyResult<Option<Bound<'py, PyAny>>> {
    let at = instant(py, "at", &at)?;
    let next =
        guarded(py, || Ok(policy.core().next_duty_change(state.map(GroupState::read).as_deref(), at)))?;
    next.map(|next| words::instant(py, next)).transpose()
}

/// Duties as JSON, in words too where a language is named.
#[pyfunction]
pub(crate) fn duties_to_json(
    py: Python<'_>,
    duties: Vec<PyRef<'_, Duty>>,
    locale: Option<&str>,
) -> PyResult<String> {
    let duties: Vec<_> = duties.iter().map(|duty| duty.0.clone()).collect();
    guarded(py, || Ok(cocareer::duties_to_json(&duties, locale.map(Locale::negotiate))))
}

/// Duties as a calendar file.
#[pyfunction]
pub(crate) fn duties_to_ical(
    py: Python<'_>,
    duties: Vec<PyRef<'_, Duty>>,
    stamp: Text,
    locale: &str,
) -> PyResult<String> {
    let stamp = instant(py, "stamp", &stamp)?;
    let duties: Vec<_> = duties.iter().map(|duty| duty.0.clone()).collect();
    guarded(py, || Ok(cocareer::duties_to_ical(&duties, stamp, Locale::negotiate(locale))))
}
