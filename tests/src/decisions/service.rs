//! What the service owes: hours, consent to recordings, presence, evidence and checked information.

use cocareer::model::{Ability, Action, Date, EngagementMode, InformationKind, TeamMember, Weekday};

use cocareer::GroupPhase;

use super::conditions::Scene;
use super::world::World;
use super::{DAY, HOUR};

impl Scene<'_> {
    /// Talks begin within the hours, and one that goes on can be joined. All of it is in winter: Oslo is an hour ahead.
    pub(super) fn is_open(&self) -> Option<bool> {
        if self.question.action == Action::JoinSession && self.talk().is_some() {
            return Some(true);
        }
        let channels = &self.written.document.channels;
        let of_service = self.written.document.privacy_policy.as_ref();
        let of_service = of_service.and_then(|policy| policy.service_hours.as_ref());
        let has_hours = |hours: &[cocareer::model::OpeningHours]| {
            !hours.is_empty() || of_service.is_some_and(|one| !one.opening_hours.is_empty())
        };
        let named = self.question.channel;
        let channel = match named {
            Some(id) => channels.iter().find(|channel| channel.id.as_deref() == Some(id)),
            None if channels.len() == 1 => channels.first(),
            None => None,
        };
        let Some(channel) = channel else {
            let none_has_hours = channels.iter().all(|channel| !has_hours(&channel.opening_hours));
            return none_has_hours.then_some(true);
        };
        if channel.opening_hours.is_empty() {
            return Some(true);
        }
        let local = self.question.at + HOUR;
        // 1970 began on a Thursday.
        let weekday = Weekday::ALL.get(usize::try_from((local.div_euclid(DAY) + 3).rem_euclid(7)).ok()?)?;
        let minute = local.rem_euclid(DAY) / 60;
        Some(channel.opening_hours.iter().any(|hours| {
            let time =
                |time: &Option<cocareer::model::ClockTime>| time.as_ref().and_then(|time| time.minutes());
            let opens = time(&hours.opens).is_some_and(|opens| i64::from(opens) <= minute);
            let closes = time(&hours.closes).is_some_and(|closes| minute < i64::from(closes));
            hours.days.contains(weekday) && opens && closes
        }))
    }

    /// Everybody who is present says yes to that very medium. Of a talk that nobody knows, the host must know.
    pub(super) fn all_consent(&self) -> Option<bool> {
        if self.question.has_consent == Some(false) {
            return Some(false);
        }
        match self.talk() {
            None => self.question.has_consent,
            Some(talk) => {
                let medium = self.question.medium.unwrap_or(talk.medium);
                Some(talk.asked == Some(medium) && talk.consents == 2)
            }
        }
    }

    /// Whether somebody of the service looked in, and wrote, within the days that were promised: as the log tells, or the
    /// document. The worlds keep well away from the last day.
    pub(super) fn somebody_is_present(&self, world: &World) -> bool {
        // Nobody is promised before a group opens, nor after it is closed.
        if matches!(world.phase, GroupPhase::Preparing | GroupPhase::Closed) || world.is_present {
            return true;
        }
        let document = &self.written.document;
        let (writes, looks_in) = (document.presence_plan.as_ref(), document.monitoring_plan.as_ref());
        let wrote = writes.and_then(|plan| plan.last_activity_on.as_ref()).and_then(begins);
        let looked_in = looks_in.and_then(|plan| plan.last_visit_on.as_ref()).and_then(begins);
        let in_time = |days: Option<i64>, last: Option<i64>| {
            // Two months ago, as the log tells, is longer than anybody promises.
            days.is_none_or(|days| last.is_some_and(|last| self.question.at < last + (days + 1) * DAY))
        };
        let cadence = writes.and_then(|plan| plan.cadence_days).map(i64::from);
        in_time(cadence, wrote) && in_time(self.written.interval_days, looked_in)
    }

    /// The abilities that an action of the service asks for, as far as the mode does.
    fn asked(&self) -> Vec<Ability> {
        use EngagementMode as Mode;
        let all: &[(Ability, Mode)] = match self.question.action {
            Action::StartSession => &[
                (Ability::OnlineDiscussion, Mode::Collaborative),
                (Ability::GroupGuidance, Mode::Collaborative),
            ],
            Action::Invite => {
                &[(Ability::GroupGuidance, Mode::Collaborative), (Ability::CreatingPresence, Mode::Community)]
            }
            Action::RestrictMember | Action::RemoveMember => {
                &[(Ability::GroupGuidance, Mode::Collaborative), (Ability::GroupHandling, Mode::Community)]
            }
            Action::PublishInformation | Action::ReshareInformation => {
                &[(Ability::Selecting, Mode::Information), (Ability::Evaluating, Mode::Information)]
            }
            _ => &[],
        };
        all.iter().filter(|(_, mode)| self.mode.includes(*mode)).map(|(ability, _)| *ability).collect()
    }

    fn can(&self, member: &TeamMember, ability: Ability) -> bool {
        member.competencies.iter().any(|claim| {
            let ends = claim.valid_until.as_ref().and_then(begins);
            claim.abilities.contains(&ability) && ends.is_none_or(|ends| self.question.at < ends + DAY)
        })
    }

    /// Whether a colleague who is there can what the person cannot.
    pub(super) fn has_helper(&self) -> Option<bool> {
        let id = self.actor?;
        let team = self.written.document.team.as_ref().map_or(&[][..], |team| &team.members);
        let own = team.iter().find(|member| member.id.as_deref() == Some(id));
        let asked = self.asked();
        let missing: Vec<_> =
            asked.iter().filter(|ability| !own.is_some_and(|own| self.can(own, **ability))).collect();
        if missing.is_empty() {
            return None;
        }
        Some(team.iter().any(|member| {
            let other = member.id.as_deref() != Some(id);
            let is_away = member.id.as_deref() == Some("p1")
                && self.world.is_some_and(|world| !world.is_present && world.phase != GroupPhase::Preparing);
            let here = member.modes.is_empty() || member.modes.iter().any(|mode| mode.includes(self.mode));
            other && here && !is_away && missing.iter().all(|ability| self.can(member, **ability))
        }))
    }

    pub(super) fn somebody_can(&self) -> Option<bool> {
        if self.asked().is_empty() {
            return Some(true);
        }
        self.actor?;
        Some(self.has_helper().unwrap_or(true))
    }

    /// When an item was last checked: as the document says, or the log.
    pub(super) fn checked_on(&self, item: &str) -> Option<i64> {
        let in_document =
            self.written.document.information.iter().find(|one| one.id.as_deref() == Some(item));
        let in_document = in_document.and_then(|one| one.verified_on.as_ref()).and_then(begins);
        let again = self
            .world
            .is_some_and(|world| world.checked && world.phase != GroupPhase::Preparing && item == "item-old");
        let in_log = again.then_some(super::NOON - DAY);
        in_document.max(in_log)
    }

    pub(super) fn is_fresh(&self, item: &str) -> bool {
        let Some(checked) = self.checked_on(item) else { return true };
        let Some(one) = self.written.document.information.iter().find(|one| one.id.as_deref() == Some(item))
        else {
            return true;
        };
        // In days, after the day of the check (our design).
        let days = match one.kind {
            Some(InformationKind::Vacancy) => 30,
            Some(InformationKind::Guide | InformationKind::Education) => 365,
            _ => return true,
        };
        let day = checked - checked.rem_euclid(DAY);
        let is_old = self.question.at >= day + (days + 1) * DAY;
        let ends = one.valid_until.as_ref().and_then(begins).map(|day| day + DAY);
        let has_ended = ends.is_some_and(|ends| checked < ends && self.question.at >= ends);
        !is_old && !has_ended
    }
}

/// When a day begins, by UTC.
fn begins(day: &Date) -> Option<i64> {
    cocareer::model::Timestamp::new(&format!("{day}T00:00:00Z")).seconds()
}
