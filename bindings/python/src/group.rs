//! Groups: their state, their log, and the chain of hashes over it.

use std::sync::{PoisonError, RwLock, RwLockReadGuard};

use cocareer::{AgreementVersion, ChainCheck, LogEntry, LogError, PersonKey, ReplayOptions, Replayer};
use pyo3::prelude::*;
use pyo3::types::{PyByteArray, PyBytes, PyString, PyTuple};

use crate::error::{log_error, raise, reject};
use crate::guard::{brief, guarded};
use crate::settings::invalid;
use crate::text::Text;
use crate::words::{self, Class};

static GROUP_PHASE: Class = Class::of("cocareer.groups", "GroupPhase");
static AGREEMENT_VERSION: Class = Class::of("cocareer.groups", "AgreementVersion");
static ACTOR_ROLE: Class = Class::of("cocareer.model", "ActorRole");
static AGREEMENT_NORM: Class = Class::of("cocareer.model", "AgreementNorm");
static CHANGE_CLASS: Class = Class::of("cocareer.model", "ChangeClass");

/// A group as its log leaves it. Threads may share it. Nothing of Python's is called while it is locked.
#[pyclass(frozen, module = "cocareer._cocareer")]
pub(crate) struct GroupState(RwLock<cocareer::GroupState>);

impl GroupState {
    const fn of(state: cocareer::GroupState) -> Self {
        Self(RwLock::new(state))
    }

    /// The state as the core knows it. A panic in the core leaves it as it was before: events are checked first.
    pub(crate) fn read(&self) -> RwLockReadGuard<'_, cocareer::GroupState> {
        self.0.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// What is known of the person of an identifier.
    fn of_person<T>(
        &self,
        py: Python<'_>,
        id: &Text,
        work: impl FnOnce(&cocareer::GroupState, PersonKey) -> T,
    ) -> PyResult<Option<T>> {
        let id = id.unicode().map_err(|error| raise(py, &error))?;
        brief(py, || {
            let state = self.read();
            state.find(id).map(|key| work(&state, key))
        })
    }
}

#[pymethods]
impl GroupState {
    /// A group of which nothing is known yet.
    #[new]
    fn new() -> Self {
        Self::of(cocareer::GroupState::new())
    }

    /// Notes what happened, told as JSON.
    fn apply(&self, py: Python<'_>, event: Text) -> PyResult<()> {
        let applied =
            brief(py, || self.0.write().unwrap_or_else(PoisonError::into_inner).apply_json(event.bytes()))?;
        applied.map_err(|error| reject(py, error))
    }

    /// Where the group is in its course.
    #[getter]
    fn phase<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let phase = self.read().phase();
        GROUP_PHASE.get(py)?.call1((phase.as_str(),))
    }

    /// How many events there were.
    #[getter]
    fn event_count(&self) -> u64 {
        self.read().event_count()
    }

    /// How many people the log told of, those who left included.
    #[getter]
    fn person_count(&self) -> usize {
        self.read().person_count()
    }

    /// When the last event was.
    #[getter]
    fn last_event_at<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        let last = self.read().last_event_at();
        last.map(|seconds| words::instant(py, seconds)).transpose()
    }

    /// The version of the agreement that holds.
    #[getter]
    fn agreement_version(&self) -> Option<String> {
        self.read().agreement_version().map(str::to_owned)
    }

    /// The identifiers of everybody who takes part, in the order of coming.
    fn people<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let people: Vec<_> = self.read().people().map(|(_, id)| id.to_owned()).collect();
        PyTuple::new(py, people)
    }

    /// What a person is in the group, or nothing when the person takes no part now.
    fn role<'py>(&self, py: Python<'py>, id: Text) -> PyResult<Option<Bound<'py, PyAny>>> {
        let role = self.of_person(py, &id, |state, key| state.role(key))?.flatten();
        role.map(|role| ACTOR_ROLE.get(py)?.call1((role.as_str(),))).transpose()
    }

    /// The norms that a person has still to accept.
    fn pending_norms<'py>(&self, py: Python<'py>, id: Text) -> PyResult<Bound<'py, PyTuple>> {
        let pending = self.of_person(py, &id, |state, key| state.pending_norms(key))?;
        norms(py, pending.unwrap_or_default().iter())
    }

    /// How many objections stand against a version of the agreement, or nothing when there is none of that name.
    fn objections(&self, py: Python<'_>, version: Text) -> PyResult<Option<u32>> {
        let version = version.unicode().map_err(|error| raise(py, &error))?;
        brief(py, || self.read().objections(version))
    }

    /// How each version of the agreement came about.
    fn agreement_history<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let owned = |version: AgreementVersion<'_>| (version.name.to_owned(), Course::of(&version));
        let history: Vec<_> = self.read().agreement_history().map(owned).collect();
        let made = history.into_iter().map(|(name, course)| course.made(py, &name));
        PyTuple::new(py, made.collect::<PyResult<Vec<_>>>()?)
    }

    /// The group as JSON.
    fn to_json(&self, py: Python<'_>) -> PyResult<String> {
        guarded(py, || Ok(self.read().to_json()))
    }

    /// A state that goes its own way from here.
    fn copy(&self, py: Python<'_>) -> PyResult<Self> {
        guarded(py, || Ok(Self::of(self.read().clone())))
    }

    fn __eq__(&self, py: Python<'_>, other: &Bound<'_, Self>) -> PyResult<bool> {
        let other = other.get();
        if core::ptr::eq(self, other) {
            return Ok(true);
        }
        // Two locks that are held at once could wait for each other.
        let other = other.copy(py)?;
        guarded(py, || Ok(*self.read() == *other.read()))
    }

    fn __repr__(&self) -> String {
        let state = self.read();
        let (phase, people, events) = (state.phase(), state.person_count(), state.event_count());
        format!("GroupState(phase='{phase}', people={people}, events={events})")
    }
}

/// When and how a version of the agreement came about.
struct Course {
    proposed_at: Option<i64>,
    adopted_at: Option<i64>,
    objections: u32,
    class: Option<&'static str>,
}

impl Course {
    fn of(version: &AgreementVersion<'_>) -> Self {
        Self {
            proposed_at: version.proposed_at,
            adopted_at: version.adopted_at,
            objections: version.objections,
            class: version.class.map(|class| class.as_str()),
        }
    }

    fn made<'py>(&self, py: Python<'py>, name: &str) -> PyResult<Bound<'py, PyAny>> {
        let instant = |at: Option<i64>| at.map(|at| words::instant(py, at)).transpose();
        let class = self.class.map(|class| CHANGE_CLASS.get(py)?.call1((class,))).transpose()?;
        let (proposed, adopted) = (instant(self.proposed_at)?, instant(self.adopted_at)?);
        AGREEMENT_VERSION.get(py)?.call1((name, proposed, adopted, self.objections, class))
    }
}

/// Norms as Python has them.
pub(crate) fn norms<'py>(
    py: Python<'py>,
    norms: impl Iterator<Item = cocareer::AgreementNorm>,
) -> PyResult<Bound<'py, PyTuple>> {
    let one = |norm: cocareer::AgreementNorm| AGREEMENT_NORM.get(py)?.call1((norm.as_str(),));
    PyTuple::new(py, norms.map(one).collect::<PyResult<Vec<_>>>()?)
}

/// What a log leaves: the state, the first mistake, how many events were of unknown kinds, and the last hash.
type Left<'py> = (GroupState, Option<Bound<'py, PyAny>>, u64, Option<String>);

/// Replays a log: a text, or whatever gives its lines one by one.
#[pyfunction]
pub(crate) fn replay<'py>(py: Python<'py>, log: &Bound<'py, PyAny>, chain: &str) -> PyResult<Left<'py>> {
    let unknown = || invalid("chain", "must be `ignore`, `when_present` or `required`");
    let chain = ChainCheck::parse(chain).ok_or_else(|| raise(py, &unknown()))?;
    let options = ReplayOptions { chain };
    let is_text = log.is_instance_of::<PyString>()
        || log.is_instance_of::<PyBytes>()
        || log.is_instance_of::<PyByteArray>();
    let replay = if is_text {
        let text: Text = log.extract()?;
        guarded(py, || Ok(cocareer::replay(text.bytes(), &options)))?
    } else {
        let mut replayer = Replayer::new(options);
        for line in log.try_iter()? {
            let line: Text = line?.extract()?;
            if brief(py, || replayer.push_line(line.bytes()))?.is_err() {
                break;
            }
        }
        replayer.finish()
    };
    let stopped = replay.stopped.map(|error| log_error(py, error)).transpose()?;
    Ok((GroupState::of(replay.state), stopped, replay.other_events, replay.last_hash))
}

/// An event, told as JSON, as one line of a log.
#[pyfunction]
pub(crate) fn write_event(py: Python<'_>, event: Text) -> PyResult<String> {
    let line = brief(py, || LogEntry::read(event.bytes()).map(|entry| entry.to_line()))?;
    line.map_err(|reason| reject(py, LogError { line: 1, reason }))
}

/// The log with each event holding the hash of the one before.
#[pyfunction]
pub(crate) fn seal(py: Python<'_>, log: Text) -> PyResult<String> {
    guarded(py, || Ok(cocareer::seal(log.bytes())))?.map_err(|error| reject(py, error))
}

/// The hash of an event, as the next event holds it.
#[pyfunction]
pub(crate) fn event_hash(py: Python<'_>, event: Text) -> PyResult<String> {
    let hash = brief(py, || cocareer::event_hash(event.bytes()))?;
    hash.map_err(|reason| reject(py, LogError { line: 1, reason }))
}
