//! What rules may look at: the document, the day, and what was worked out once for all rules.

use core::cell::Cell;

use chrono::NaiveDate;

use crate::bundle::Borrowed;
use crate::dated::{DataTables, Known};
use crate::model::{
    Ability, Channel, CompetencyClaim, DataTableId, Date, Engagement, EngagementMode, GroupAgreement,
    InformationItem, Medium, PrivacyPolicy, TeamMember, Timing, Visibility,
};

use crate::settings::Settings;

/// What rules may look at.
pub(crate) struct Facts<'d> {
    /// The document.
    pub(crate) document: &'d Engagement,
    /// The mode whose rules hold.
    pub(crate) mode: EngagementMode,
    /// The day of the check.
    pub(crate) at: Option<NaiveDate>,
    /// The abilities that somebody in the team has, as bits in the order of the type.
    covered: u32,
    /// Which of its parts came from other documents.
    pub(crate) borrowed: Borrowed,
    data: &'d DataTables,
    /// The tables that were looked into, as bits in the order of the type.
    used: Cell<u16>,
}

impl<'d> Facts<'d> {
    pub(crate) fn new(document: &'d Engagement, settings: &'d Settings) -> Self {
        let mut facts = Self {
            document,
            mode: document.mode.unwrap_or(EngagementMode::Information),
            at: settings.at,
            covered: 0,
            borrowed: Borrowed::default(),
            data: settings.data.as_deref().unwrap_or(DataTables::built_in()),
            used: Cell::new(0),
        };
        facts.covered =
            facts.members().iter().flat_map(|member| &member.competencies).fold(0, |bits, claim| {
                if facts.counts(claim) { bits | bits_of(&claim.abilities) } else { bits }
            });
        facts
    }

    pub(crate) fn channels(&self) -> &'d [Channel] {
        &self.document.channels
    }

    pub(crate) fn information(&self) -> &'d [InformationItem] {
        &self.document.information
    }

    pub(crate) fn members(&self) -> &'d [TeamMember] {
        self.document.team.as_ref().map_or(&[], |team| &team.members)
    }

    pub(crate) const fn policy(&self) -> Option<&'d PrivacyPolicy> {
        self.document.privacy_policy.as_ref()
    }

    pub(crate) const fn agreement(&self) -> Option<&'d GroupAgreement> {
        self.document.group_agreement.as_ref()
    }

    /// The row of a table that holds for `key` on the day of the check. Whoever reports because of it says so:
    /// [`Added::because`](super::findings::Added::because).
    pub(crate) fn look_up(&self, table: DataTableId, key: &str) -> Option<Known<'d>> {
        self.used.set(self.used.get() | 1 << (table as u16));
        self.data.look_up(table, key, self.at)
    }

    /// How many days may pass between two looks at something, with the row that says so.
    pub(crate) fn interval(&self, key: &str) -> Option<(u64, Known<'d>)> {
        let row = self.look_up(DataTableId::ReviewIntervals, key)?;
        Some((u64::from(row.value()?), row))
    }

    /// The tables that rules have looked into so far, with the days on which they were last looked up.
    pub(crate) fn tables_used(&self) -> impl Iterator<Item = (DataTableId, NaiveDate)> + '_ {
        let used = self.used.get();
        let tables = DataTableId::ALL.iter().copied().filter(move |table| used & 1 << (*table as u16) != 0);
        tables.filter_map(|table| Some((table, self.data.as_of(table)?)))
    }

    /// Whether somebody in the team has the ability.
    pub(crate) const fn covers(&self, ability: Ability) -> bool {
        self.covered & bit(ability) != 0
    }

    /// Whether a claim still counts on the day of the check.
    pub(crate) fn counts(&self, claim: &CompetencyClaim) -> bool {
        !self.is_over(claim.valid_until.as_ref())
    }

    /// Whether the last day `until` is over on the day of the check. What has no end, or an end that is no date,
    /// is not over.
    pub(crate) fn is_over(&self, until: Option<&Date>) -> bool {
        matches!((until.and_then(Date::value), self.at), (Some(until), Some(at)) if until < at)
    }

    /// How many days before the day of the check `date` is; 0 when it is later.
    pub(crate) fn days_since(&self, date: Option<&Date>) -> Option<u64> {
        let (date, at) = (date.and_then(Date::value)?, self.at?);
        Some(u64::try_from(at.signed_duration_since(date).num_days()).unwrap_or(0))
    }
}

/// Whether the list names the ability.
const fn bit(ability: Ability) -> u32 {
    1 << (ability as u32)
}

/// The abilities as bits.
pub(crate) fn bits_of(abilities: &[Ability]) -> u32 {
    abilities.iter().fold(0, |bits, ability| bits | bit(*ability))
}

impl Channel {
    /// Whether people talk with each other here.
    pub(crate) fn is_for_talking(&self) -> bool {
        self.mode.is_some_and(|mode| mode.includes(EngagementMode::OneToOne))
    }

    /// Whether people communicate in real time here.
    pub(crate) fn is_synchronous(&self) -> bool {
        self.timing.contains(&Timing::Synchronous)
    }

    /// Whether sound, pictures or a screen are shared in real time here.
    pub(crate) fn shares_live_media(&self) -> bool {
        let live = [Medium::Audio, Medium::Video, Medium::Screen];
        self.is_synchronous() && self.media.iter().any(|medium| live.contains(medium))
    }
}

impl Visibility {
    /// How many see it, compared with the other steps: the more, the greater the number.
    pub(crate) const fn breadth(self) -> u8 {
        match self {
            Self::Public => 4,
            Self::Members => 3,
            Self::Invited => 2,
            Self::Pair => 1,
            Self::PractitionerOnly => 0,
        }
    }

    /// Whether more people see it than with `other`.
    pub(crate) const fn is_wider_than(self, other: Self) -> bool {
        self.breadth() > other.breadth()
    }
}

const _: () = assert!(Ability::ALL.len() <= 32, "the abilities must fit the bits");
const _: () = assert!(DataTableId::ALL.len() <= 16, "the tables must fit the bits");
