//! Somebody who takes part in a group, as far as decisions need to know.

use chrono::{DateTime, Months, NaiveDate};

use crate::agreement::{AgreementNorm, NormSet};
use crate::group::versions::{NONE, Versions};
use crate::model::ActorRole;
use crate::shape::choice;

choice! {
    /// Whether somebody takes part in a group.
    pub enum Participation {
        /// Has been invited.
        Invited = "invited",
        /// Takes part.
        Active = "active",
        /// Has left.
        Left = "left",
        /// Was removed.
        Removed = "removed",
    }
}

/// An instant for each norm, in seconds since 1970.
pub(super) type Since = [i64; AgreementNorm::ALL.len()];

/// Somebody whom the log of a group tells of, but for the identifier.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Person {
    pub(crate) role: ActorRole,
    pub(crate) participation: Participation,
    /// Whether an appeal against the last step waits for an answer.
    pub(super) has_appealed: bool,
    /// Whether there is a step that can be appealed against or taken back.
    pub(super) has_step: bool,
    /// Full years on the day `age_on`, where known.
    pub(super) age: Option<u8>,
    pub(super) age_on: NaiveDate,
    pub(super) adult_on: Option<NaiveDate>,
    pub(super) joined_at: i64,
    /// Until when the person can read but not write: the last instant of time where there is no end.
    pub(crate) restricted_until: Option<i64>,
    /// The number of the version that was last accepted, or [`NONE`].
    pub(super) accepted: u32,
    pub(super) accepted_at: i64,
    /// Norms that were left out when accepting, or that the person said no to.
    pub(super) left_out: NormSet,
    /// Since when each of those is asked for. Few people leave out anything.
    pub(super) left_out_since: Option<Box<Since>>,
    /// Norms that the person said no to.
    pub(super) declined: NormSet,
    /// The number of the version that a guardian said yes to, or [`NONE`].
    pub(super) guardian: u32,
    /// The talk that the person is in, by its number.
    pub(super) session: u32,
    /// The recording that the person consents to, by its number.
    pub(super) recording: u32,
}

impl Person {
    pub(super) fn new(role: ActorRole) -> Self {
        Self {
            role,
            participation: Participation::Invited,
            has_appealed: false,
            has_step: false,
            age: None,
            age_on: NaiveDate::default(),
            adult_on: None,
            joined_at: 0,
            restricted_until: None,
            accepted: NONE,
            accepted_at: 0,
            left_out: NormSet::default(),
            left_out_since: None,
            declined: NormSet::default(),
            guardian: NONE,
            session: NONE,
            recording: NONE,
        }
    }

    /// Whoever comes back is invited anew and asked anew; a step that still holds goes on holding, and so does an appeal
    /// against it.
    pub(super) fn begin_anew(&mut self, role: ActorRole) {
        *self = Self {
            has_step: self.has_step,
            has_appealed: self.has_appealed,
            restricted_until: self.restricted_until,
            ..Self::new(role)
        };
    }

    /// Whether the person takes part.
    pub(crate) fn is_active(&self) -> bool {
        self.participation == Participation::Active
    }

    /// Whether the person has accepted any version.
    pub(crate) fn has_accepted(&self) -> bool {
        self.accepted != NONE
    }

    /// The norms of the version that holds that the person has not accepted.
    pub(crate) fn pending(&self, versions: &Versions) -> NormSet {
        if self.accepted != NONE && (versions.asked() == NONE || self.accepted >= versions.asked()) {
            return self.left_out;
        }
        versions.changed_after(self.accepted).union(self.left_out)
    }

    /// Whether a guardian has said yes to the newest version that members were asked about.
    pub(crate) fn has_guardian(&self, versions: &Versions) -> bool {
        self.guardian != NONE && (versions.asked() == NONE || self.guardian >= versions.asked())
    }

    /// The day of coming of age, where it is known.
    pub(crate) fn adult_on(&self) -> Option<NaiveDate> {
        self.adult_on
    }

    /// Since when the person is asked for norms that are pending: since the first of them changed, however often they
    /// changed after that, or since the person joined.
    pub(crate) fn pending_since(&self, norms: NormSet, versions: &Versions) -> Option<i64> {
        let changed = versions.first_change(norms.without(self.left_out), self.accepted);
        let instants =
            self.left_out_since.iter().flat_map(|instants| AgreementNorm::ALL.iter().zip(instants.iter()));
        let left_out = instants.filter(|(norm, _)| norms.contains(**norm) && self.left_out.contains(**norm));
        let first = left_out.map(|(_, since)| *since).chain(changed).min()?;
        Some(first.max(self.joined_at))
    }

    /// Leaves out norms. Those that are pending stay asked for since then, the others are asked for from now on.
    pub(super) fn leave_out(&mut self, norms: NormSet, now: i64, versions: &Versions) {
        let mut instants: Since = [0; AgreementNorm::ALL.len()];
        for (norm, instant) in AgreementNorm::ALL.iter().zip(&mut instants) {
            let alone = NormSet::from_iter([*norm]);
            let is_pending = self.pending(versions).contains(*norm);
            let since = is_pending.then(|| self.pending_since(alone, versions)).flatten();
            if norms.contains(*norm) {
                *instant = since.unwrap_or(now);
            }
        }
        self.left_out = norms;
        self.left_out_since = (!norms.is_empty()).then(|| Box::new(instants));
    }

    /// The norms of those that are pending that the person said no to.
    pub(crate) fn declined_pending(&self, versions: &Versions) -> NormSet {
        let pending = self.pending(versions);
        pending.without(pending.without(self.declined))
    }

    /// The number of the version that a guardian last said yes to, or nothing when none has or the yes was taken back.
    pub(crate) fn guardian_version(&self) -> Option<u32> {
        (self.guardian != NONE).then_some(self.guardian)
    }

    /// The norms that the person said no to.
    pub(crate) fn declined(&self) -> NormSet {
        self.declined
    }

    /// How old the person was at least on joining, where it is known.
    pub(crate) fn age_at_joining(&self) -> Option<u8> {
        self.age
    }

    /// The day by which the person is surely `age` years old, where that can be known: by the day of coming of age
    /// at `majority`, or else by the age on joining.
    pub(crate) fn day_of_age(&self, age: u32, majority: u32) -> Option<NaiveDate> {
        let years = |years: u32| Months::new(years.saturating_mul(12));
        if let Some(adult_on) = self.adult_on {
            return match age.checked_sub(majority) {
                Some(later) => adult_on.checked_add_months(years(later)),
                None => adult_on.checked_sub_months(years(majority.saturating_sub(age))),
            };
        }
        let missing = age.saturating_sub(u32::from(self.age?));
        self.age_on.checked_add_months(years(missing))
    }

    /// When the person last accepted all that was asked, or first accepted a part, in seconds since 1970.
    pub(crate) fn accepted_at(&self) -> Option<i64> {
        self.has_accepted().then_some(self.accepted_at)
    }
}

/// The calendar day of an instant, in UTC.
pub(crate) fn day_of(seconds: i64) -> NaiveDate {
    DateTime::from_timestamp(seconds, 0).map(|instant| instant.date_naive()).unwrap_or_default()
}
