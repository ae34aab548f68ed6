//! Decisions, and what would turn a denial into an allow.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use cocareer::model::Timestamp;
use cocareer::{Error, Locale, read_decision_request};
use pyo3::prelude::*;
use pyo3::types::{PyList, PyTuple};

use crate::error::raise;
use crate::group::{GroupState, norms};
use crate::guard::{brief, guarded};
use crate::policy::Policy;
use crate::text::Text;
use crate::words::{self, Class};

static OUTCOME: Class = Class::of("cocareer.groups", "Outcome");
static REASON: Class = Class::of("cocareer.groups", "Reason");
static OBLIGATION: Class = Class::of("cocareer.groups", "Obligation");
static NEAREST_GRANT: Class = Class::of("cocareer.groups", "NearestGrant");
static STEP_KIND: Class = Class::of("cocareer.groups", "StepKind");
static OBLIGATION_KIND: Class = Class::of("cocareer.model", "ObligationKind");
static ACTOR_ROLE: Class = Class::of("cocareer.model", "ActorRole");
static ACTION: Class = Class::of("cocareer.model", "Action");
static ENGAGEMENT_MODE: Class = Class::of("cocareer.model", "EngagementMode");
static MEDIUM: Class = Class::of("cocareer.model", "Medium");
static ABILITY: Class = Class::of("cocareer.model", "Ability");

/// The answer to a request, in full. It names nobody.
#[pyclass(frozen, module = "cocareer")]
pub(crate) struct Decision(cocareer::Decision);

#[pymethods]
impl Decision {
    /// The identifier of the request, where it has one.
    #[getter]
    fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// Whether it may be done.
    #[getter]
    fn outcome<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        OUTCOME.get(py)?.call1((self.0.outcome.as_str(),))
    }

    /// The rules that decided, in the order of their ids, and in which way. Never empty.
    #[getter]
    fn reasons<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let one = |reason: &cocareer::Reason| REASON.get(py)?.call1((reason.rule.as_str(), reason.case));
        PyTuple::new(py, self.0.reasons.iter().map(one).collect::<PyResult<Vec<_>>>()?)
    }

    /// What the host must do. Empty unless the outcome is allow.
    #[getter]
    fn obligations<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let one = |due: &cocareer::Obligation| {
            let kind = OBLIGATION_KIND.get(py)?.call1((due.kind.as_str(),))?;
            let deadline = timestamp(py, due.deadline.as_ref())?;
            let norms = norms(py, due.norms.iter().copied())?;
            OBLIGATION.get(py)?.call1((kind, due.rule, deadline, due.number.as_deref(), norms))
        };
        PyTuple::new(py, self.0.obligations.iter().map(one).collect::<PyResult<Vec<_>>>()?)
    }

    /// The first instant at which the answer may be another although nothing happens.
    #[getter]
    fn holds_until<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        timestamp(py, self.0.holds_until.as_ref())
    }

    /// The nearest grant, where the role may not do it at all.
    #[getter]
    fn nearest_grant<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        let one = |grant: cocareer::NearestGrant| {
            let role = ACTOR_ROLE.get(py)?.call1((grant.role.as_str(),))?;
            let action = ACTION.get(py)?.call1((grant.action.as_str(),))?;
            let mode = ENGAGEMENT_MODE.get(py)?.call1((grant.mode.as_str(),))?;
            NEAREST_GRANT.get(py)?.call1((role, action, mode))
        };
        self.0.nearest_grant.map(one).transpose()
    }

    /// The fields of the request, or facts of the log, that are missing.
    #[getter]
    fn missing<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        PyTuple::new(py, &self.0.missing)
    }

    /// What the host would have had to do and has not said that it can.
    #[getter]
    fn unhonoured<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        words::choices(py, &OBLIGATION_KIND, self.0.unhonoured.iter().map(|kind| kind.as_str()))
    }

    /// What each of the rules that decided says of it.
    fn messages<'py>(&self, py: Python<'py>, locale: &str) -> PyResult<Bound<'py, PyTuple>> {
        let locale = Locale::negotiate(locale);
        let said = || self.0.reasons.iter().map(|reason| reason.message(locale)).collect::<Vec<_>>();
        PyTuple::new(py, brief(py, said)?)
    }

    /// The decision as one line of JSON, the same in every language.
    fn to_json(&self, py: Python<'_>) -> PyResult<String> {
        brief(py, || self.0.to_json())
    }

    fn __eq__(&self, other: &Self) -> bool {
        self.0 == other.0
    }

    fn __hash__(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        self.0.outcome.as_str().hash(&mut hasher);
        for reason in &self.0.reasons {
            (reason.rule.as_str(), reason.case).hash(&mut hasher);
        }
        hasher.finish()
    }

    fn __repr__(&self) -> String {
        let rules: Vec<_> = self.0.reasons.iter().map(|reason| reason.rule.as_str()).collect();
        format!("Decision(outcome='{}', rules={rules:?})", self.0.outcome).replace('"', "'")
    }

    const fn __copy__(slf: PyRef<'_, Self>) -> PyRef<'_, Self> {
        slf
    }

    fn __deepcopy__<'py>(slf: PyRef<'py, Self>, _memo: &Bound<'py, PyAny>) -> PyRef<'py, Self> {
        slf
    }
}

/// One change that helps to turn a denial into an allow. It names nobody.
#[pyclass(frozen, module = "cocareer")]
pub(crate) struct Step(cocareer::Step);

#[pymethods]
impl Step {
    /// What to do.
    #[getter]
    fn kind<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        STEP_KIND.get(py)?.call1((self.0.kind.as_str(),))
    }

    /// The ids of the rules that it satisfies.
    #[getter]
    fn rules<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        PyTuple::new(py, self.0.rules.iter().map(|rule| rule.as_str()).collect::<Vec<_>>())
    }

    /// The fields of the request, or facts of the log, that are missing.
    #[getter]
    fn fields<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        PyTuple::new(py, &self.0.fields)
    }

    /// The role that may do it.
    #[getter]
    fn role<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        self.0.role.map(|role| ACTOR_ROLE.get(py)?.call1((role.as_str(),))).transpose()
    }

    /// The mode that it needs.
    #[getter]
    fn mode<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        self.0.mode.map(|mode| ENGAGEMENT_MODE.get(py)?.call1((mode.as_str(),))).transpose()
    }

    /// The medium that is not carried.
    #[getter]
    fn medium<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        self.0.medium.map(|medium| MEDIUM.get(py)?.call1((medium.as_str(),))).transpose()
    }

    /// The norms to accept.
    #[getter]
    fn norms<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        norms(py, self.0.norms.iter().copied())
    }

    /// The abilities to show.
    #[getter]
    fn abilities<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        words::choices(py, &ABILITY, self.0.abilities.iter().map(|ability| ability.as_str()))
    }

    /// The obligations to honour.
    #[getter]
    fn obligations<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        words::choices(py, &OBLIGATION_KIND, self.0.obligations.iter().map(|kind| kind.as_str()))
    }

    /// How many more.
    #[getter]
    const fn count(&self) -> Option<u32> {
        self.0.count
    }

    /// The instant to wait for.
    #[getter]
    fn until<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        timestamp(py, self.0.until.as_ref())
    }

    /// What to do, in words.
    fn message(&self, py: Python<'_>, locale: &str) -> PyResult<String> {
        let locale = Locale::negotiate(locale);
        brief(py, || self.0.message(locale))
    }

    /// The step as one line of JSON, the same in every language.
    fn to_json(&self, py: Python<'_>) -> PyResult<String> {
        // Texts, numbers and lists always serialise.
        brief(py, || serde_json::to_string(&self.0).unwrap_or_default())
    }

    fn __eq__(&self, other: &Self) -> bool {
        self.0 == other.0
    }

    fn __hash__(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        self.0.kind.as_str().hash(&mut hasher);
        for rule in &self.0.rules {
            rule.as_str().hash(&mut hasher);
        }
        hasher.finish()
    }

    fn __repr__(&self) -> String {
        let rules: Vec<_> = self.0.rules.iter().map(|rule| rule.as_str()).collect();
        format!("Step(kind='{}', rules={rules:?})", self.0.kind).replace('"', "'")
    }

    const fn __copy__(slf: PyRef<'_, Self>) -> PyRef<'_, Self> {
        slf
    }

    fn __deepcopy__<'py>(slf: PyRef<'py, Self>, _memo: &Bound<'py, PyAny>) -> PyRef<'py, Self> {
        slf
    }
}

/// An instant that the core gives. What the calendar does not hold is none.
fn timestamp<'py>(py: Python<'py>, instant: Option<&Timestamp>) -> PyResult<Option<Bound<'py, PyAny>>> {
    let seconds = instant.and_then(Timestamp::seconds);
    seconds.map(|seconds| words::instant(py, seconds)).transpose()
}

/// Whether somebody may do something now.
#[pyfunction]
pub(crate) fn decide(
    py: Python<'_>,
    policy: &Policy,
    state: Option<&GroupState>,
    request: Text,
) -> PyResult<Decision> {
    let decided = brief(py, || {
        let request = read_decision_request(request.bytes())?;
        Ok::<_, Error>(policy.core().decide(state.map(GroupState::read).as_deref(), &request))
    })?;
    decided.map(Decision).map_err(|error| raise(py, &error))
}

/// The answers to many requests about one state, in their order. Other threads run meanwhile.
#[pyfunction]
pub(crate) fn decide_all<'py>(
    py: Python<'py>,
    policy: &Policy,
    state: Option<&GroupState>,
    requests: Vec<Text>,
) -> PyResult<Bound<'py, PyList>> {
    let decided = guarded(py, || {
        let requests = requests.iter().map(|request| read_decision_request(request.bytes()));
        let requests = requests.collect::<Result<Vec<_>, _>>()?;
        let state = state.map(GroupState::read);
        let answers = requests.iter().map(|request| policy.core().decide(state.as_deref(), request));
        Ok(answers.collect::<Vec<_>>())
    })?;
    let decisions = decided.into_iter().map(|decision| Bound::new(py, Decision(decision)));
    PyList::new(py, decisions.collect::<PyResult<Vec<_>>>()?)
}

/// The answer to a request as JSON.
#[pyfunction]
pub(crate) fn decide_json(
    py: Python<'_>,
    policy: &Policy,
    state: Option<&GroupState>,
    request: Text,
) -> PyResult<String> {
    let decided =
        brief(py, || policy.core().decide_json(state.map(GroupState::read).as_deref(), request.bytes()))?;
    decided.map_err(|error| raise(py, &error))
}

/// What would turn the answer into an allow, in order.
#[pyfunction]
pub(crate) fn steps<'py>(
    py: Python<'py>,
    policy: &Policy,
    state: Option<&GroupState>,
    request: Text,
) -> PyResult<Bound<'py, PyTuple>> {
    let taught = guarded(py, || {
        let request = read_decision_request(request.bytes())?;
        Ok(policy.core().steps(state.map(GroupState::read).as_deref(), &request))
    })?;
    let steps = taught.into_iter().map(|step| Bound::new(py, Step(step)));
    PyTuple::new(py, steps.collect::<PyResult<Vec<_>>>()?)
}
