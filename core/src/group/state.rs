//! A group as its log leaves it.

use core::hash::BuildHasherDefault;
use std::hash::DefaultHasher;

use indexmap::IndexMap;

use crate::agreement::NormSet;
use crate::group::moment::Moment;
use crate::group::person::Person;
use crate::group::talk::{Talk, Talks};
use crate::group::versions::Versions;
use crate::group::waiting::Waiting;
use crate::group::{AgreementVersion, GroupPhase};
use crate::model::ActorRole;

/// Things by identifier, in the order of coming. The hash has no seed, so that the same log gives the same state; hosts
/// choose the identifiers, not the people in the group.
pub(super) type Ids<T> = IndexMap<Box<str>, T, BuildHasherDefault<DefaultHasher>>;

/// Somebody in a [`GroupState`], found once by identifier. It holds for that state and for what later events make of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PersonKey(pub(super) u32);

/// A group as its log leaves it: its people, its agreement, its talks, and when duties were last done.
///
/// It is made by [`GroupState::apply`], one event at a time, and by nothing else.
#[derive(Clone, PartialEq, Default)]
pub struct GroupState {
    pub(super) phase: Option<GroupPhase>,
    pub(super) people: Ids<Person>,
    pub(super) versions: Versions,
    pub(super) talks: Talks,
    pub(super) messages: Waiting,
    /// Incidents that nobody has passed on yet.
    pub(super) incidents: Waiting,
    /// Incidents that were passed on and are not settled.
    pub(super) escalated: Ids<()>,
    pub(super) times: Times,
    /// When the privacy settings of each platform were last gone through.
    pub(super) settings: Ids<i64>,
    /// When each item of information was last checked.
    pub(super) information: Ids<i64>,
    /// When each practitioner's evidence was last renewed.
    pub(super) evidence: Ids<i64>,
    /// Practitioners who are away, and until when.
    pub(super) away: Ids<Option<i64>>,
    pub(super) last: Moment,
    pub(super) count: u64,
}

/// When things last happened in the group, in seconds since 1970-01-01T00:00:00Z.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Times {
    pub(crate) opened: Option<i64>,
    /// A practitioner or moderator looked into the group, or wrote.
    pub(crate) visited: Option<i64>,
    /// A practitioner wrote.
    pub(crate) posted: Option<i64>,
    pub(crate) adopted: Option<i64>,
    pub(crate) reviewed: Option<i64>,
    pub(crate) reminded: Option<i64>,
    pub(crate) incident: Option<i64>,
    pub(crate) closing: Option<i64>,
    pub(crate) exported: Option<i64>,
    pub(crate) closed: Option<i64>,
    pub(crate) deleted: Option<i64>,
}

impl GroupState {
    /// A group of which nothing is known yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Where the group is in its course.
    #[must_use]
    pub fn phase(&self) -> GroupPhase {
        self.phase.unwrap_or(GroupPhase::Preparing)
    }

    /// How many events there were.
    #[must_use]
    pub fn event_count(&self) -> u64 {
        self.count
    }

    /// How many people the log told of, those who left included.
    #[must_use]
    pub fn person_count(&self) -> usize {
        self.people.len()
    }

    /// When the last event was, in seconds since 1970-01-01T00:00:00Z.
    #[must_use]
    pub fn last_event_at(&self) -> Option<i64> {
        self.last.seconds()
    }

    /// The person of an identifier, or nothing when the log told of nobody of that name.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<PersonKey> {
        self.people.get_index_of(id).and_then(|index| u32::try_from(index).ok()).map(PersonKey)
    }

    /// What a person is in the group, or nothing when the person takes no part now.
    #[must_use]
    pub fn role(&self, key: PersonKey) -> Option<ActorRole> {
        self.person(key).filter(|person| person.is_active()).map(|person| person.role)
    }

    /// The version of the agreement that holds.
    #[must_use]
    pub fn agreement_version(&self) -> Option<&str> {
        self.versions.current_name()
    }

    /// How many objections stand against a version of the agreement, or nothing when there is none of that name.
    #[must_use]
    pub fn objections(&self, version: &str) -> Option<u32> {
        self.versions.objections(version)
    }

    /// How each version of the agreement came about, proposals included, in the order in which the log first told of
    /// them.
    pub fn agreement_history(&self) -> impl Iterator<Item = AgreementVersion<'_>> {
        self.versions.history()
    }

    /// The norms that a person has still to accept. None for somebody who has accepted all of the version that holds.
    #[must_use]
    pub fn pending_norms(&self, key: PersonKey) -> NormSet {
        self.person(key).map(|person| person.pending(&self.versions)).unwrap_or_default()
    }

    /// Since when a person has been asked for the norms that are still to accept, in seconds since 1970-01-01T00:00:00Z: since
    /// the first of them changed, however often they changed after that, or since the person joined.
    #[must_use]
    pub fn pending_since(&self, key: PersonKey) -> Option<i64> {
        let person = self.person(key)?;
        let pending = person.pending(&self.versions);
        if pending.is_empty() { None } else { person.pending_since(pending, &self.versions) }
    }

    /// Everybody who takes part, in the order of coming.
    pub fn people(&self) -> impl Iterator<Item = (PersonKey, &str)> {
        let numbered = (0_u32..).zip(self.people.iter());
        numbered
            .filter(|(_, (_, person))| person.is_active())
            .map(|(index, (id, _))| (PersonKey(index), &**id))
    }

    /// A person's identifier.
    #[must_use]
    pub fn id(&self, key: PersonKey) -> Option<&str> {
        self.people.get_index(key.0 as usize).map(|(id, _)| &**id)
    }

    pub(crate) fn person(&self, key: PersonKey) -> Option<&Person> {
        self.people.get_index(key.0 as usize).map(|(_, person)| person)
    }

    pub(crate) fn versions(&self) -> &Versions {
        &self.versions
    }

    pub(crate) fn times(&self) -> Times {
        self.times
    }

    /// A talk that is going on.
    pub(crate) fn talk(&self, id: &str) -> Option<&Talk> {
        self.talks.get(id)
    }

    /// Every talk that is going on.
    pub(crate) fn talks(&self) -> impl Iterator<Item = (&str, &Talk)> {
        self.talks.iter()
    }

    /// How many messages wait for an answer, and since when the first has.
    pub(crate) fn waiting_messages(&self) -> (usize, Option<i64>) {
        (self.messages.len(), self.messages.since())
    }

    /// How many incidents nobody has passed on, and since when the first has waited.
    pub(crate) fn waiting_incidents(&self) -> (usize, Option<i64>) {
        (self.incidents.len(), self.incidents.since())
    }

    /// When the privacy settings of a platform were last gone through, as far as the log tells.
    pub(crate) fn settings_reviewed(&self, platform: &str) -> Option<i64> {
        self.settings.get(platform).copied()
    }

    /// When an item of information was last checked, as far as the log tells.
    pub(crate) fn information_verified(&self, item: &str) -> Option<i64> {
        self.information.get(item).copied()
    }

    /// When a practitioner's evidence was last renewed, as far as the log tells.
    pub(crate) fn evidence_renewed(&self, practitioner: &str) -> Option<i64> {
        self.evidence.get(practitioner).copied()
    }

    /// The instant at which a practitioner who is away is back, where one was told.
    pub(crate) fn away_until(&self, practitioner: &str) -> Option<i64> {
        self.away.get(practitioner).copied().flatten()
    }

    /// Whether a practitioner is away at a time.
    pub(crate) fn is_away(&self, practitioner: &str, at: i64) -> bool {
        self.away.get(practitioner).is_some_and(|until| until.is_none_or(|until| at < until))
    }
}

/// Who takes part is nobody's business: only numbers are shown.
impl core::fmt::Debug for GroupState {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("GroupState")
            .field("phase", &self.phase())
            .field("people", &self.people.len())
            .field("events", &self.count)
            .finish_non_exhaustive()
    }
}
