//! What several rules want to know of a group: who is in it, and whether there are minors among them.

use crate::dated::Known;
use crate::model::{DataTableId, Date, GroupMember, ParticipationRole, Setting};
use crate::rules::Facts;

/// Whether somebody has not left the group. Without a day, who has a day of leaving counts as having left.
pub(super) fn is_active(facts: &Facts<'_>, member: &GroupMember) -> bool {
    member
        .left_on
        .as_ref()
        .is_none_or(|left| matches!((left.value(), facts.at), (Some(left), Some(at)) if left > at))
}

/// Whether somebody of this role takes part, in what is planned or among the members.
pub(super) fn takes_part(facts: &Facts<'_>, role: ParticipationRole) -> bool {
    facts.agreement().is_some_and(|agreement| {
        let planned = agreement.participation_roles.as_ref().is_some_and(|rule| rule.roles.contains(&role));
        planned
            || agreement.members.iter().any(|member| member.role == Some(role) && is_active(facts, member))
    })
}

/// That minors can be in the group.
pub(super) struct Minors<'d> {
    /// The youngest that can be there, in years, where that is said.
    pub(super) youngest: Option<u32>,
    /// The row that says from which age people are no minors, where the age decided.
    pub(super) majority: Option<Known<'d>>,
}

impl<'d> Minors<'d> {
    /// Whether minors can be in the group: by its own limit of age, or else by the lowest of the engagement's. A group
    /// in school or training that states no age is thought to have minors.
    pub(super) fn of(facts: &Facts<'d>) -> Option<Self> {
        let own = facts.agreement()?.eligibility.as_ref().and_then(|who| who.min_age);
        let audience = facts.document.audience.as_ref();
        let policy = facts.policy().and_then(|policy| policy.age.as_ref());
        let wider = [audience.and_then(|who| who.min_age), policy.and_then(|age| age.min_age)];
        let youngest = own.or_else(|| wider.into_iter().flatten().min());
        let Some(age) = youngest else {
            let pupils = audience.is_some_and(|who| who.setting == Some(Setting::Education));
            return pupils.then_some(Self { youngest: None, majority: None });
        };
        let majority = facts.look_up(DataTableId::GroupLimits, "majority")?;
        (age < majority.value()?).then_some(Self { youngest, majority: Some(majority) })
    }
}

/// Whether `date` is before `other`; not when one of them is no date.
pub(super) fn is_before(date: Option<&Date>, other: Option<&Date>) -> bool {
    let day = |date: Option<&Date>| date.and_then(Date::value);
    matches!((day(date), day(other)), (Some(date), Some(other)) if date < other)
}
