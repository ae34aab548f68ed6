//! What an engagement says of its duties, worked out once.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::NaiveDate;

use crate::catalogue::Rule;
use crate::dated::DataTables;
use crate::duty::deadline::{Clock, Soon};
use crate::duty::table::{self, RETENTION_DELETION};
use crate::duty::watch::Watch;
use crate::model::{
    Ability, DataTableId, Date, Engagement, EngagementMode, GroupAgreement, InformationItem, PrivacyPolicy,
    RetentionAction, SettingsReview, TeamMember, TeamRole,
};
use crate::rules::{information, norms_agreed, norms_kept};
use crate::shape::Shaped as _;

/// What an engagement says of its duties, with the numbers of the dated tables.
#[derive(Debug, Clone)]
pub(crate) struct Plan {
    /// The engagement and its agreement, by which entries of a calendar are told apart.
    pub(super) engagement: Arc<str>,
    pub(super) clock: Clock,
    pub(super) soon: Soon,
    pub(super) watches: Vec<Watch>,
    /// Within how many hours somebody passes an incident on. Where nothing is declared, at once.
    pub(super) escalate_hours: u32,
    /// Within how many days members accept.
    pub(super) grace_days: u32,
    /// Members who, by the document, have still to accept: how many, and since when the first.
    pub(super) unaccepted: Option<(usize, i64)>,
    pub(super) begins: Option<i64>,
    pub(super) ends: Option<i64>,
    /// The day on which, by the document, the group was closed.
    pub(super) closed: Option<i64>,
    /// How many days closing may take.
    pub(super) closing_days: Option<u32>,
    pub(super) has_export: bool,
    /// How many days after the end what was written is deleted, and the rule that asks for it.
    pub(super) delete: Option<(u32, &'static Rule)>,
    pub(super) people: People,
}

/// Who works in the engagement.
#[derive(Debug, Clone, Default)]
pub(super) struct People {
    pub(super) team: Vec<(Box<str>, Vec<TeamRole>)>,
    pub(super) moderators: Vec<Box<str>>,
    pub(super) facilitator: Option<Box<str>>,
    pub(super) substitute: Option<Box<str>>,
}

impl Plan {
    /// The plan of an engagement. Numbers of the dated tables are those of the day `at`.
    pub(crate) fn new(engagement: Option<&Engagement>, data: &DataTables, at: Option<NaiveDate>) -> Self {
        let none = Engagement::default();
        let document = engagement.unwrap_or(&none);
        let maker = Maker { document, data, at, clock: &Clock::new(document, data) };
        let agreement = document.group_agreement.as_ref();
        let closing = agreement.and_then(|agreement| agreement.closing.as_ref());
        let duration = agreement.and_then(|agreement| agreement.duration.as_ref());
        let escalation = agreement.and_then(|agreement| agreement.escalation.as_ref());
        let grace = agreement.and_then(|agreement| agreement.grace_days);
        Self {
            engagement: maker.name(),
            watches: maker.watches(),
            escalate_hours: escalation.and_then(|plan| plan.within_hours).unwrap_or_default(),
            grace_days: grace.or_else(|| maker.interval("acceptance_grace")).unwrap_or_default(),
            unaccepted: agreement.and_then(|agreement| maker.unaccepted(agreement)),
            begins: maker.end(duration.and_then(|duration| duration.starts_on.as_ref())),
            ends: maker.end(duration.and_then(|duration| duration.ends_on.as_ref())),
            closed: maker.end(closing.and_then(|closing| closing.done_on.as_ref())),
            closing_days: maker.interval("closing"),
            has_export: closing.is_some_and(|closing| !closing.export.is_absent()),
            delete: maker.delete(),
            people: People::of(document),
            soon: Soon::new(data, at),
            clock: maker.clock.clone(),
        }
    }
}

impl Plan {
    /// The days and hours of the engagement.
    pub(crate) fn clock(&self) -> &Clock {
        &self.clock
    }

    /// Within how many days members accept what changed.
    pub(crate) fn grace_days(&self) -> u32 {
        self.grace_days
    }

    /// How many days after the end what was written is deleted.
    pub(crate) fn kept_days(&self) -> Option<u32> {
        self.delete.map(|(days, _)| days)
    }
}

impl People {
    fn of(document: &Engagement) -> Self {
        let boxed = |id: &String| id.as_str().into();
        let agreement = document.group_agreement.as_ref();
        let facilitation = agreement.and_then(|agreement| agreement.facilitation_plan.as_ref());
        let moderation = agreement.and_then(|agreement| agreement.moderation.as_ref());
        let presence = document.presence_plan.as_ref();
        let moderators = moderation.map_or(&[][..], |moderation| &moderation.moderators);
        let members = document.team.iter().flat_map(|team| &team.members);
        let member = |member: &TeamMember| Some((member.id.as_deref()?.into(), member.roles.clone()));
        Self {
            team: members.filter_map(member).collect(),
            moderators: moderators.iter().map(boxed).collect(),
            facilitator: facilitation.and_then(|plan| plan.facilitator.as_ref()).map(boxed),
            substitute: presence.and_then(|plan| plan.substitute.as_ref()).map(boxed),
        }
    }

    pub(super) fn has(&self, id: &str) -> bool {
        self.team.iter().any(|(member, _)| **member == *id)
    }
}

/// What a plan is made from.
struct Maker<'m> {
    document: &'m Engagement,
    data: &'m DataTables,
    at: Option<NaiveDate>,
    clock: &'m Clock,
}

impl<'m> Maker<'m> {
    fn value(&self, table: DataTableId, key: &str) -> Option<u32> {
        self.data.look_up(table, key, self.at).and_then(|row| row.value())
    }

    fn interval(&self, key: &str) -> Option<u32> {
        self.value(DataTableId::ReviewIntervals, key)
    }

    /// The end of a day that the document states.
    fn end(&self, date: Option<&Date>) -> Option<i64> {
        date.and_then(Date::value).map(|day| self.clock.end_of(day))
    }

    /// Two identifiers that may hold anything, so that no two pairs look alike.
    fn name(&self) -> Arc<str> {
        let id = self.document.id.as_deref().unwrap_or_default();
        let agreement = self.document.group_agreement.as_ref();
        let agreement = agreement.and_then(|agreement| agreement.id.as_deref()).unwrap_or_default();
        format!("{}:{id}{agreement}", id.len()).into()
    }

    fn policy(&self) -> Option<&'m PrivacyPolicy> {
        self.document.privacy_policy.as_ref()
    }

    fn mode(&self) -> EngagementMode {
        self.document.mode.unwrap_or(EngagementMode::Community)
    }

    fn watches(&self) -> Vec<Watch> {
        let mut all = Vec::new();
        all.extend(self.visits());
        all.extend(self.presence());
        if let Some(agreement) = &self.document.group_agreement {
            all.push(self.agreement(agreement));
            all.extend(self.reminder(agreement));
        }
        all.extend(self.policy().and_then(|policy| self.policy_review(policy)));
        self.settings(&mut all);
        all.extend(self.document.information.iter().filter_map(|item| self.information(item)));
        let team = self.document.team.iter().flat_map(|team| &team.members);
        all.extend(team.filter_map(|member| self.evidence(member)));
        all
    }

    fn begins(&self) -> Option<i64> {
        let agreement = self.document.group_agreement.as_ref()?;
        self.end(agreement.duration.as_ref()?.starts_on.as_ref())
    }

    fn visits(&self) -> Option<Watch> {
        let plan = self.document.monitoring_plan.as_ref()?;
        let usual = || self.interval(norms_agreed::usual_key(plan.stage?)?);
        let days = Some(plan.interval_days.or_else(usual)?);
        let (last, begins) = (self.end(plan.last_visit_on.as_ref()), self.begins());
        Some(Watch { last, begins, ..Watch::new(table::visits(self.mode()), "").every(days) })
    }

    fn presence(&self) -> Option<Watch> {
        let plan = self.document.presence_plan.as_ref()?;
        let days = Some(plan.cadence_days?);
        let (last, begins) = (self.end(plan.last_activity_on.as_ref()), self.begins());
        Some(Watch { last, begins, ..Watch::new(&table::PRESENCE, "").every(days) })
    }

    fn agreement(&self, agreement: &GroupAgreement) -> Watch {
        let review = agreement.review.as_ref();
        Watch {
            last: self.end(review.and_then(|review| review.last_reviewed_on.as_ref())),
            begins: self.end(norms_kept::holds_since(agreement)),
            by: self.end(review.and_then(|review| review.due_on.as_ref())),
            changed: self.end(review.and_then(|review| review.last_incident_on.as_ref())),
            days_after: self.interval("review_after_change"),
            ..Watch::new(&table::AGREEMENT_REVIEW, "").every(self.interval("agreement_review"))
        }
    }

    fn reminder(&self, agreement: &GroupAgreement) -> Option<Watch> {
        let norm = agreement.confidentiality_norm.as_ref()?;
        let days = norm.reminder_days.or_else(|| self.interval("confidentiality_reminder"));
        let (last, begins) = (self.end(norm.last_reminded_on.as_ref()), self.begins());
        Some(Watch { last, begins, ..Watch::new(&table::CONFIDENTIALITY_REMINDER, "").every(days) })
    }

    /// A day that the policy states counts alone, as the rule has it (PRIV-41).
    fn policy_review(&self, policy: &PrivacyPolicy) -> Option<Watch> {
        let edition = policy.edition.as_ref()?;
        let (last, by) =
            (self.end(edition.effective_from.as_ref()), self.end(edition.review_due_on.as_ref()));
        let days = if by.is_none() { self.interval("policy_review") } else { None };
        Some(Watch { last, by, ..Watch::new(&table::POLICY_REVIEW, "").every(days) })
    }

    /// Each platform on which people talk, and each whose settings were gone through before.
    fn settings(&self, all: &mut Vec<Watch>) {
        let Some(policy) = self.policy() else { return };
        let mut platforms: BTreeMap<&str, Option<&SettingsReview>> = BTreeMap::new();
        for channel in self.document.channels.iter().filter(|channel| channel.is_for_talking()) {
            if let Some(platform) = channel.platform.as_deref().filter(|id| !id.is_empty()) {
                platforms.insert(platform, None);
            }
        }
        let day = |review: &SettingsReview| review.reviewed_on.as_ref().and_then(Date::value);
        for review in &policy.settings_reviews {
            let Some(platform) = review.platform.as_deref().filter(|id| !id.is_empty()) else { continue };
            let held = platforms.entry(platform).or_default();
            if held.is_none_or(|held| day(held) <= day(review)) {
                *held = Some(review);
            }
        }
        let changes = self.document.platforms.iter();
        let changes: BTreeMap<_, _> = changes
            .filter_map(|one| Some((one.id.as_deref()?, self.end(one.settings_changed_on.as_ref())?)))
            .collect();
        let begins = self.end(policy.edition.as_ref().and_then(|edition| edition.effective_from.as_ref()));
        let days = self.interval("settings_review");
        let days_after = self.interval("review_after_change");
        all.extend(platforms.into_iter().map(|(platform, review)| Watch {
            days,
            first_days: Some(0),
            days_after,
            last: self.end(review.and_then(|review| review.reviewed_on.as_ref())),
            begins,
            by: self.end(review.and_then(|review| review.next_due_on.as_ref())),
            changed: changes.get(platform).copied(),
            ..Watch::new(&table::SETTINGS_REVIEW, platform)
        }));
    }

    fn information(&self, item: &InformationItem) -> Option<Watch> {
        let days = self.value(DataTableId::InformationIntervals, item.kind.map_or("", |kind| kind.as_str()));
        Some(Watch {
            days,
            first_days: Some(0),
            last: self.end(item.verified_on.as_ref()),
            begins: self.end(item.published_on.as_ref()),
            by: self.end(item.valid_until.as_ref()),
            bearer: item.reviewed_by.as_deref().map(Into::into),
            ..Watch::new(table::verification(information::is_own(item)), item.id.as_deref()?)
        })
    }

    /// Until the evidence of one of the member's abilities runs out that the mode asks for. Of several claims to one
    /// ability the longest counts.
    fn evidence(&self, member: &TeamMember) -> Option<Watch> {
        let id = member.id.as_deref()?;
        let end_of = |ability: Ability| {
            let claims = member.competencies.iter().filter(|claim| claim.abilities.contains(&ability));
            let ends = claims.map(|claim| self.end(claim.valid_until.as_ref()));
            ends.max_by_key(|end| end.unwrap_or(i64::MAX)).flatten()
        };
        let by = Some(Ability::required_by(self.mode()).filter_map(end_of).min()?);
        let assessed = member.competencies.iter().map(|claim| self.end(claim.assessed_on.as_ref()));
        let (last, bearer) = (assessed.max().flatten(), Some(id.into()));
        let days = self.interval("evidence_renewed");
        let watch = Watch::new(&table::EVIDENCE_RENEWAL, id);
        Some(Watch { last, bearer, by, days, only_logged: true, ..watch })
    }

    /// Those who have not accepted the version that holds, or any version where the document names none.
    fn unaccepted(&self, agreement: &GroupAgreement) -> Option<(usize, i64)> {
        let holds = |version: &Option<String>| agreement.version.is_none() || *version == agreement.version;
        let current = agreement.acceptances.iter().filter(|acceptance| holds(&acceptance.version));
        let mut accepted: Vec<_> = current.filter_map(|acceptance| acceptance.member.as_deref()).collect();
        accepted.sort_unstable();
        let changed = self.end(agreement.last_major_change_on.as_ref());
        let asked = agreement.members.iter().filter(|member| {
            let id = member.id.as_deref();
            let has_accepted = id.is_none_or(|id| accepted.binary_search(&id).is_ok());
            member.left_on.is_none() && norms_agreed::must_accept(member) && !has_accepted
        });
        let since = asked.filter_map(|member| self.end(member.joined_on.as_ref()).max(changed));
        since.fold(None, |before, since| match before {
            None => Some((1, since)),
            Some((count, first)) => Some((count + 1, since.min(first))),
        })
    }

    /// What the agreement says, or else the longest of what the privacy policy says of data that do not go to an archive.
    fn delete(&self) -> Option<(u32, &'static Rule)> {
        let agreement = self.document.group_agreement.as_ref();
        let closing = agreement.and_then(|agreement| agreement.closing.as_ref());
        if let Some(days) = closing.and_then(|closing| closing.delete_after_days) {
            return Some((days, RETENTION_DELETION.regular));
        }
        let retention = self.policy().map_or(&[][..], |policy| &policy.retention);
        let kept = retention.iter().filter(|entry| entry.action != Some(RetentionAction::Archive));
        kept.filter_map(|entry| entry.days).max().map(|days| (days, RETENTION_DELETION.by_day))
    }
}
