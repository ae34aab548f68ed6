//! What a policy keeps of an engagement for decisions.

use chrono::NaiveDate;

use crate::agreement::NormSet;
use crate::calendar::hours::Schedule;
use crate::dated::DataTables;
use crate::decision::sets::Actions;
use crate::decision::table::{self, When};
use crate::decision::{DecisionRule, ObligationSet, RuleBits};
use crate::duty::{Clock, Plan, Presence};
use crate::model::{
    Ability, Action, ActorRole, DataTableId, Date, Engagement, EngagementMode, GroupAgreement, IdentityForm,
    InformationItem, Medium, PrivateMessages, RecordingPermission, TeamMember, TeamRole,
};
use crate::rules::bits_of;
use crate::settings::Settings;
use crate::shape::Shaped as _;

const ROLES: usize = ActorRole::ALL.len();
const ACTIONS: usize = Action::ALL.len();

/// An engagement, made ready for decisions.
#[derive(Clone)]
pub(crate) struct Decisions {
    /// Whether there is an engagement at all.
    pub(super) is_declared: bool,
    pub(super) mode: EngagementMode,
    /// Whether there is a group: an agreement, or a mode that has groups.
    pub(super) is_group: bool,
    /// For each role and action, whether the role may do it in this mode, what must hold, and what goes with it.
    pub(super) rows: Box<[[Row; ACTIONS]; ROLES]>,
    pub(super) places: Vec<Place>,
    /// The media that any channel carries.
    pub(super) media: Media,
    pub(super) team: Vec<Colleague>,
    pub(super) items: Vec<Item>,
    pub(super) ages: Ages,
    /// The days of the engagement: everything that is counted in days is counted as duties are.
    pub(super) clock: Clock,
    /// For how many days members can go on before they have accepted what changed.
    pub(super) grace_days: u32,
    pub(super) presence: Presence,
    /// The norms that bear on each action.
    pub(super) bearing: [NormSet; ACTIONS],
    pub(super) private_messages: PrivateMessages,
    pub(super) recording: Option<RecordingPermission>,
    /// The media that the agreement lets people record, and those that the privacy policy tells of.
    pub(super) recordable: Media,
    pub(super) declared_recordings: Media,
    pub(super) can_export_when_closed: bool,
    /// For how many days after the end what was written is kept, where that is said.
    pub(super) kept_days: Option<u32>,
    /// Whether the agreement keeps what is said in the group.
    pub(super) is_confidential: bool,
    pub(super) ai_agreed: bool,
    pub(super) ai_declared: bool,
    /// For how many seconds the rules can be set aside.
    pub(super) glass: i64,
    /// For how many days renewed evidence counts.
    pub(super) renewed_days: u32,
    /// The number to call in need.
    pub(super) helpline: Option<String>,
}

/// What one role needs to do one thing.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Row {
    pub(super) is_granted: bool,
    /// What must hold.
    pub(super) needs: RuleBits,
    /// What is looked at besides, for what goes with an allow.
    pub(super) watches: RuleBits,
    /// What goes with every allow.
    pub(super) dues: ObligationSet,
    /// The abilities that it asks for, as bits.
    pub(super) abilities: u32,
}

/// Some media, as bits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Media(u8);

impl Media {
    pub(super) const ALL: Self = Self(u8::MAX);

    pub(super) fn of(media: &[Medium]) -> Self {
        Self(media.iter().fold(0, |bits, medium| bits | 1 << *medium as u8))
    }

    pub(super) const fn contains(self, medium: Medium) -> bool {
        self.0 & (1 << medium as u8) != 0
    }
}

/// A channel.
#[derive(Debug, Clone)]
pub(super) struct Place {
    pub(super) id: Box<str>,
    /// What it is made for.
    pub(super) actions: Actions,
    pub(super) media: Media,
    /// What somebody whom nobody knows can do as far as anonymity goes.
    pub(super) anonymous: Actions,
    pub(super) schedule: Option<Schedule>,
    pub(super) has_ai: bool,
}

/// Somebody who works for the service.
#[derive(Debug, Clone)]
pub(super) struct Colleague {
    pub(super) id: Box<str>,
    pub(super) roles: Box<[ActorRole]>,
    /// Whether the person works in the engagement's mode.
    pub(super) is_here: bool,
    /// The instants at which claims end, and their abilities as bits.
    claims: Vec<(i64, u32)>,
}

/// An item of information.
#[derive(Debug, Clone)]
pub(super) struct Item {
    pub(super) id: Box<str>,
    /// The beginning of the day on which it was last checked, as far as the document says, and the last second in which
    /// that check is recent enough.
    pub(super) verified: Option<i64>,
    pub(super) fresh_until: Option<i64>,
    /// For how many days a check of this kind of information holds.
    pub(super) days: Option<u32>,
}

/// What ages mean here.
#[derive(Debug, Clone)]
pub(super) struct Ages {
    /// From which instant on which age of consent holds, in order.
    periods: Vec<(i64, u32)>,
    /// The youngest that may take part, where that is said.
    pub(super) youngest: Option<u32>,
    pub(super) majority: u32,
}

impl Ages {
    /// The age of consent at an instant, and the instant of its next change.
    pub(super) fn consent(&self, at: i64) -> (u32, Option<i64>) {
        let next = self.periods.partition_point(|(from, _)| *from <= at);
        let age = next.checked_sub(1).and_then(|last| self.periods.get(last)).map(|(_, age)| *age);
        (age.unwrap_or(self.majority), self.periods.get(next).map(|(from, _)| *from))
    }

    /// Whether people under age may take part.
    pub(super) fn has_minors(&self) -> bool {
        self.youngest.is_none_or(|youngest| youngest < self.majority)
    }
}

impl Colleague {
    /// The abilities that count at an instant, as bits, and the instant at which that changes.
    pub(super) fn held(&self, at: i64, renewed_until: Option<i64>) -> (u32, i64) {
        let mut held = (0, i64::MAX);
        for (ends, bits) in &self.claims {
            let ends = renewed_until.map_or(*ends, |until| until.max(*ends));
            if at < ends {
                held = (held.0 | bits, held.1.min(ends));
            }
        }
        held
    }
}

/// The first second after a document's day.
fn after(date: Option<&Date>, clock: &Clock) -> Option<i64> {
    date.and_then(Date::value).map(|day| clock.end_of(day).saturating_add(1))
}

/// Numbers that drift.
struct Numbers<'d> {
    data: &'d DataTables,
    at: Option<NaiveDate>,
}

impl Numbers<'_> {
    fn get(&self, table: DataTableId, key: &str) -> Option<u32> {
        self.data.look_up(table, key, self.at)?.value()
    }
}

impl Decisions {
    pub(crate) fn new(engagement: Option<&Engagement>, settings: &Settings, duties: &Plan) -> Self {
        let none = Engagement::default();
        let (document, is_declared) = engagement.map_or((&none, false), |engagement| (engagement, true));
        let data = settings.data.as_deref().unwrap_or(DataTables::built_in());
        let numbers = Numbers { data, at: settings.at };
        let no_agreement = GroupAgreement::default();
        let agreement = document.group_agreement.as_ref().unwrap_or(&no_agreement);
        let mode = document.mode.unwrap_or(EngagementMode::Community);
        let is_group = document.group_agreement.is_some() || mode.includes(EngagementMode::Collaborative);
        let policy = document.privacy_policy.as_ref();
        let places = places(document, agreement, is_group, data);
        let rule = agreement.recording_rule.as_ref();
        let clock = duties.clock();
        let ages = ages(document, &numbers, clock);
        let of_group = |table, key| numbers.get(table, key).unwrap_or_default();
        let recordings = policy.map_or(&[][..], |policy| &policy.recording);
        let recorded = recordings.iter().filter(|rule| rule.recorded == Some(true));
        let recorded: Vec<Medium> = recorded.filter_map(|rule| rule.medium).collect();
        let ai = policy.and_then(|policy| policy.automated_decisions.as_ref());
        let closing = agreement.closing.as_ref();
        let helpline = helpline(document, agreement, &ages, &numbers);
        Self {
            is_declared,
            mode,
            is_group,
            rows: rows(mode, is_group),
            media: Media(places.iter().fold(0, |bits, place| bits | place.media.0)),
            places,
            team: document
                .team
                .as_ref()
                .map_or(&[][..], |team| &team.members)
                .iter()
                .map(|member| colleague(member, agreement, mode, clock))
                .collect(),
            items: document.information.iter().filter_map(|item| one_item(item, &numbers, clock)).collect(),
            ages,
            clock: clock.clone(),
            grace_days: duties.grace_days(),
            presence: Presence::new(duties),
            bearing: core::array::from_fn(bearing_on),
            private_messages: agreement
                .minors
                .as_ref()
                .and_then(|minors| minors.private_messages)
                .unwrap_or(PrivateMessages::NotAllowed),
            recording: rule.and_then(|rule| rule.permission),
            // Who names no media allows all of them, as for rule NORM-10.
            recordable: rule.map_or(Media::default(), |rule| {
                if rule.media.is_empty() { Media::ALL } else { Media::of(&rule.media) }
            }),
            declared_recordings: Media::of(&recorded),
            can_export_when_closed: closing.is_some_and(|closing| !closing.export.is_absent()),
            kept_days: duties.kept_days(),
            is_confidential: agreement.confidentiality_norm.is_some(),
            ai_agreed: agreement.ai_rule.as_ref().and_then(|rule| rule.allowed) == Some(true),
            ai_declared: ai.and_then(|ai| ai.used) == Some(true),
            glass: i64::from(of_group(DataTableId::GroupLimits, "break_glass_hours")).saturating_mul(3600),
            renewed_days: of_group(DataTableId::ReviewIntervals, "evidence_renewed"),
            helpline,
        }
    }

    /// What a role needs to do something.
    pub(super) fn row(&self, role: ActorRole, action: Action) -> Row {
        let of_role = self.rows.get(role as usize).and_then(|rows| rows.get(action as usize));
        of_role.copied().unwrap_or_default()
    }
}

fn bearing_on(index: usize) -> NormSet {
    let bears = |actions: &Actions| Action::ALL.get(index).is_some_and(|action| actions.contains(*action));
    table::BEARING.iter().filter(|(_, actions)| bears(actions)).map(|(norm, _)| *norm).collect()
}

fn rows(mode: EngagementMode, is_group: bool) -> Box<[[Row; ACTIONS]; ROLES]> {
    let mut rows = Box::new([[Row::default(); ACTIONS]; ROLES]);
    for (role, of_role) in ActorRole::ALL.iter().zip(rows.iter_mut()) {
        for (action, row) in Action::ALL.iter().zip(of_role.iter_mut()) {
            *row = one_row(*role, *action, mode, is_group);
        }
    }
    rows
}

pub(super) fn one_row(role: ActorRole, action: Action, mode: EngagementMode, is_group: bool) -> Row {
    let applies = |due: &&table::Due| due.actions.contains(action) && due.roles.contains(role);
    let mut row = Row {
        is_granted: table::granted_from(role, action).is_some_and(|from| mode.includes(from)),
        needs: table::conditions(role, action, is_group),
        ..Row::default()
    };
    for due in table::DUES.iter().filter(applies) {
        match due.when {
            When::Always => row.dues = row.dues.union(ObligationSet::one(due.kind)),
            When::InGroup if is_group => row.dues = row.dues.union(ObligationSet::one(due.kind)),
            When::NobodyPresent if is_group => {
                row.watches = row.watches.union(RuleBits::of(&[DecisionRule::Presence]));
            }
            _ => {}
        }
    }
    let abilities = table::ABILITIES.iter().find(|(of, _)| *of == action).map_or(&[][..], |(_, all)| all);
    let asked: Vec<Ability> =
        abilities.iter().copied().filter(|ability| mode.includes(ability.mode())).collect();
    row.abilities = bits_of(&asked);
    row
}

fn places(
    document: &Engagement,
    agreement: &GroupAgreement,
    is_group: bool,
    data: &DataTables,
) -> Vec<Place> {
    use crate::model::{Anonymity, ParticipationKind as Kind, Visibility};
    // Who must be known in the group cannot be somebody whom nobody knows.
    let form = agreement.identity_rule.as_ref().and_then(|rule| rule.form);
    let names_allow = !is_group || form.is_none_or(|form| form == IdentityForm::Pseudonym);
    let of_service = document
        .privacy_policy
        .as_ref()
        .and_then(|policy| policy.service_hours.as_ref())
        .map(|hours| &hours.opening_hours);
    let place = |channel: &crate::model::Channel| {
        let has = |kinds: &[Kind]| kinds.iter().any(|kind| channel.participation.contains(kind));
        let writes = has(&[Kind::Post, Kind::Reply, Kind::CoProduce, Kind::DirectMessage]);
        let talks = channel.is_synchronous();
        let made_for = [
            (Action::React, has(&[Kind::React])),
            (Action::Reply, has(&[Kind::Reply, Kind::CoProduce, Kind::DirectMessage])),
            (Action::Post, has(&[Kind::Post, Kind::CoProduce])),
            (Action::Edit, writes),
            (Action::ReshareInformation, has(&[Kind::Share])),
            (Action::DirectMessage, has(&[Kind::DirectMessage])),
            (Action::StartSession, talks),
            (Action::JoinSession, talks),
            (Action::ShareScreen, talks),
            (Action::Record, talks),
        ];
        let made_for: Vec<Action> =
            made_for.into_iter().filter(|(_, made)| *made).map(|(action, _)| action).collect();
        let is_open = matches!(channel.anonymity, Some(Anonymity::Anonymous | Anonymity::PseudonymousSelf));
        let is_public = channel.visibility == Some(Visibility::Public);
        let reads = is_public || (channel.visibility == Some(Visibility::Pair) && is_open);
        let anonymous = match (reads, is_open && names_allow) {
            (true, true) => Actions::ALL,
            (true, false) => Actions::of(&[Action::View]),
            (false, true) => Actions::ALL.but(&[Action::View]),
            (false, false) => Actions::NONE,
        };
        let hours = if channel.opening_hours.is_empty() { of_service } else { Some(&channel.opening_hours) };
        let schedule = hours.filter(|hours| !hours.is_empty());
        Some(Place {
            id: channel.id.as_deref()?.into(),
            actions: Actions::of(&made_for),
            // Whoever says nothing of media carries writing.
            media: if channel.media.is_empty() {
                Media::of(&[Medium::Text])
            } else {
                Media::of(&channel.media)
            },
            anonymous,
            schedule: schedule.map(|hours| Schedule::new(hours, document.jurisdiction.as_deref(), data)),
            has_ai: channel.ai_assistant == Some(true),
        })
    };
    document.channels.iter().filter_map(place).collect()
}

fn colleague(
    member: &TeamMember,
    agreement: &GroupAgreement,
    mode: EngagementMode,
    clock: &Clock,
) -> Colleague {
    let id = member.id.as_deref().unwrap_or_default();
    let plan = agreement.facilitation_plan.as_ref();
    let moderators = agreement.moderation.as_ref().map_or(&[][..], |moderation| &moderation.moderators);
    let mut roles = Vec::new();
    let named = [
        (ActorRole::Practitioner, TeamRole::Practitioner, false),
        (
            ActorRole::Facilitator,
            TeamRole::Facilitator,
            plan.is_some_and(|plan| plan.facilitator.as_deref() == Some(id)),
        ),
        (ActorRole::Moderator, TeamRole::Moderator, moderators.iter().any(|moderator| moderator == id)),
    ];
    for (role, of_team, is_named) in named {
        if is_named || member.roles.contains(&of_team) {
            roles.push(role);
        }
    }
    let ends =
        |claim: &crate::model::CompetencyClaim| after(claim.valid_until.as_ref(), clock).unwrap_or(i64::MAX);
    Colleague {
        id: id.into(),
        roles: roles.into(),
        is_here: member.modes.is_empty() || member.modes.iter().any(|own| own.includes(mode)),
        claims: member.competencies.iter().map(|claim| (ends(claim), bits_of(&claim.abilities))).collect(),
    }
}

fn one_item(item: &InformationItem, numbers: &Numbers<'_>, clock: &Clock) -> Option<Item> {
    let days = item.kind.and_then(|kind| numbers.get(DataTableId::InformationIntervals, kind.as_str()));
    let day = |date: &Option<Date>| date.as_ref().and_then(Date::value);
    let verified = day(&item.verified_on);
    let by_kind = verified.zip(days).map(|(day, days)| clock.after_days(clock.end_of(day), days));
    let stated = day(&item.valid_until).map(|day| clock.end_of(day));
    Some(Item {
        id: item.id.as_deref()?.into(),
        verified: verified.map(|day| clock.start_of(day)),
        fresh_until: by_kind.into_iter().chain(stated).min(),
        days,
    })
}

/// The key of the row that holds where a country has set no age of its own.
const GENERAL_AGE: &str = "default";

fn ages(document: &Engagement, numbers: &Numbers<'_>, clock: &Clock) -> Ages {
    let age = document.privacy_policy.as_ref().and_then(|policy| policy.age.as_ref());
    let country = age.and_then(|age| age.jurisdiction.as_deref()).or(document.jurisdiction.as_deref());
    let country = country.unwrap_or(GENERAL_AGE);
    let declared = age.and_then(|age| age.consent_age).unwrap_or_default();
    let majority = numbers.get(DataTableId::GroupLimits, "majority").unwrap_or(u32::MAX);
    let rows = numbers.data.get(DataTableId::ConsentAges).map_or(&[][..], |table| &table.rows);
    let of_country = |row: &&crate::model::DataRow| {
        row.key.as_deref().is_some_and(|key| key == country || key == GENERAL_AGE)
    };
    let from = rows.iter().filter(of_country).filter_map(|row| row.valid_from.as_ref()?.value());
    let after =
        rows.iter().filter(of_country).filter_map(|row| row.valid_until.as_ref()?.value()?.succ_opt());
    let mut changes: Vec<NaiveDate> = from.chain(after).collect();
    changes.sort_unstable();
    changes.dedup();
    let row = |key, day| numbers.data.look_up(DataTableId::ConsentAges, key, Some(day))?.value();
    let period = |day: NaiveDate| {
        let by_law = row(country, day).or_else(|| row(GENERAL_AGE, day));
        // A service may ask for more than the law, never for less.
        (clock.start_of(day), by_law.unwrap_or(majority).max(declared))
    };
    let mut periods: Vec<(i64, u32)> = changes.into_iter().map(period).collect();
    periods.dedup_by_key(|(_, age)| *age);
    Ages { periods, youngest: crate::rules::youngest_of(document), majority }
}

/// The number to show: the group's own, or that of the country for those who take part.
fn helpline(
    document: &Engagement,
    agreement: &GroupAgreement,
    ages: &Ages,
    numbers: &Numbers<'_>,
) -> Option<String> {
    let own = agreement.escalation.as_ref().and_then(|escalation| escalation.crisis_number.clone());
    let country = document.jurisdiction.as_deref().unwrap_or_default();
    let of_people = if ages.has_minors() { "child_and_youth_line" } else { "mental_health" };
    let of_country = [of_people, "emergency", "ambulance"].iter().find_map(|what| {
        let row = numbers.data.look_up(DataTableId::Helplines, &format!("{country} {what}"), numbers.at)?;
        row.row.text.clone()
    });
    own.or(of_country)
}
