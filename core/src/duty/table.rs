//! The duties as a table: which rule asks for each, whose it is, when it applies, and what counts as having done it.

use crate::catalogue::Rule;
use crate::duty::DutyKind;
use crate::group::{GroupPhase, GroupState, Times};
use crate::model::{
    EngagementMode,
    TeamRole::{self, Facilitator, Moderator, Practitioner, ServiceOwner},
};
use crate::rules::{
    collaborative, community, coverage, currency, information, norms_agreed, norms_kept, one_to_one,
    privacy_duties, privacy_grounds, privacy_settings,
};

/// One duty.
#[derive(Debug)]
pub(super) struct Row {
    pub(super) kind: DutyKind,
    /// Who bears it: the first of these roles that somebody in the team has.
    pub(super) bearers: &'static [TeamRole],
    /// The phases in which it applies, from the first to the last.
    pub(super) phases: (GroupPhase, GroupPhase),
    /// Whether a deadline on a closed day waits for the next open one.
    pub(super) waits: bool,
    /// The rule that asks for it as often as that.
    pub(super) regular: &'static Rule,
    /// The rule that asks for it by a day that the document states, and at once where it was never done.
    pub(super) by_day: &'static Rule,
    /// The rule that asks for it after something happened.
    pub(super) after: &'static Rule,
    /// When it was last done, as far as the log tells.
    pub(super) last: fn(&GroupState, &str) -> Option<i64>,
    /// From when on it is counted when it was never done, as far as the log tells.
    pub(super) begins: fn(&Times) -> Option<i64>,
    /// When something last happened after which it is asked for again, as far as the log tells.
    pub(super) changed: fn(&Times) -> Option<i64>,
}

/// Until the group is closed.
const ALIVE: (GroupPhase, GroupPhase) = (GroupPhase::Open, GroupPhase::Closing);
const OPEN: (GroupPhase, GroupPhase) = (GroupPhase::Open, GroupPhase::Open);
const ALL_BUT_CLOSED: (GroupPhase, GroupPhase) = (GroupPhase::Preparing, GroupPhase::Closing);
const ENDING: (GroupPhase, GroupPhase) = (GroupPhase::Closing, GroupPhase::Closed);
const CLOSED: (GroupPhase, GroupPhase) = (GroupPhase::Closed, GroupPhase::Closed);
/// What the service owes whatever one group does.
const ALWAYS: (GroupPhase, GroupPhase) = (GroupPhase::Preparing, GroupPhase::Closed);

/// A row in which one rule asks for all, and the log tells nothing.
const fn row(
    kind: DutyKind,
    rule: &'static Rule,
    bearers: &'static [TeamRole],
    phases: (GroupPhase, GroupPhase),
) -> Row {
    Row {
        kind,
        bearers,
        phases,
        waits: false,
        regular: rule,
        by_day: rule,
        after: rule,
        last: |_, _| None,
        begins: |_| None,
        changed: |_| None,
    }
}

static MONITORING_VISIT: Row = Row {
    waits: true,
    last: |state, _| state.times().visited,
    begins: |times| times.opened,
    ..row(DutyKind::MonitoringVisit, &norms_agreed::VISITED, &[Moderator, Practitioner], ALIVE)
};

static COMMUNITY_VISIT: Row = Row {
    waits: true,
    last: |state, _| state.times().visited,
    begins: |times| times.opened,
    ..row(DutyKind::MonitoringVisit, &community::MONITORING, &[Moderator, Practitioner], ALIVE)
};

pub(super) static PRESENCE: Row = Row {
    waits: true,
    last: |state, _| state.times().posted,
    begins: |times| times.opened,
    ..row(DutyKind::Presence, &community::PRESENCE_KEPT, &[Practitioner, Facilitator], ALIVE)
};

pub(super) static UNANSWERED_MESSAGE: Row =
    row(DutyKind::UnansweredMessage, &one_to_one::RESPONSE_TIME, &[Practitioner], ALIVE);

pub(super) static INCIDENT_ESCALATION: Row =
    row(DutyKind::IncidentEscalation, &norms_agreed::ESCALATION, &[Moderator, Practitioner], ALWAYS);

pub(super) static AGREEMENT_REVIEW: Row = Row {
    by_day: &collaborative::AGREEMENT,
    last: |state, _| state.times().reviewed,
    begins: |times| times.adopted,
    changed: |times| times.incident,
    ..row(DutyKind::AgreementReview, &norms_kept::REVIEWED, &[Facilitator, Practitioner], OPEN)
};

pub(super) static SETTINGS_REVIEW: Row = Row {
    by_day: &one_to_one::SETTINGS_REVIEW,
    after: &privacy_settings::REVIEW_AFTER_CHANGE,
    last: GroupState::settings_reviewed,
    begins: |times| times.opened,
    ..row(DutyKind::SettingsReview, &privacy_settings::REVIEW_AGE, &[Practitioner, ServiceOwner], ALWAYS)
};

static INFORMATION_VERIFICATION: Row = Row {
    by_day: &information::CURRENCY,
    last: GroupState::information_verified,
    ..row(DutyKind::InformationVerification, &currency::CHECKED_IN_TIME, &[Practitioner], ALWAYS)
};

static OWN_INFORMATION: Row = Row {
    by_day: &information::OWN_INFORMATION,
    last: GroupState::information_verified,
    ..row(DutyKind::InformationVerification, &currency::OWN_CHECKED_IN_TIME, &[Practitioner], ALWAYS)
};

pub(super) static EVIDENCE_RENEWAL: Row = Row {
    last: GroupState::evidence_renewed,
    ..row(DutyKind::EvidenceRenewal, &coverage::IN_THEIR_MODE, &[Practitioner], ALWAYS)
};

pub(super) static CONFIDENTIALITY_REMINDER: Row = Row {
    last: |state, _| state.times().reminded,
    begins: |times| times.opened,
    ..row(DutyKind::ConfidentialityReminder, &norms_kept::REMINDED, &[Facilitator, Practitioner], ALIVE)
};

pub(super) static PENDING_ACCEPTANCE: Row = row(
    DutyKind::PendingAcceptance,
    &norms_agreed::ALL_ACCEPTED,
    &[Facilitator, Practitioner],
    ALL_BUT_CLOSED,
);

pub(super) static ACCEPTANCE_AT_MAJORITY: Row =
    row(DutyKind::AcceptanceAtMajority, &norms_kept::MINORS, &[Facilitator, Practitioner], ALL_BUT_CLOSED);

pub(super) static POLICY_REVIEW: Row =
    row(DutyKind::PolicyReview, &privacy_duties::POLICY_REVIEW, &[ServiceOwner, Practitioner], ALWAYS);

pub(super) static CONTENT_EXPORT: Row =
    row(DutyKind::ContentExport, &norms_kept::CLOSED, &[Practitioner, ServiceOwner], ENDING);

pub(super) static CLOSING_ACTIONS: Row =
    row(DutyKind::ClosingActions, &norms_kept::CLOSED, &[Facilitator, Practitioner], ALL_BUT_CLOSED);

pub(super) static RETENTION_DELETION: Row = Row {
    by_day: &privacy_grounds::RETENTION_ENDS,
    ..row(DutyKind::RetentionDeletion, &norms_kept::CLOSING_RETENTION, &[ServiceOwner, Practitioner], CLOSED)
};

/// The visits that a mode asks for: a community asks for them more firmly.
pub(super) fn visits(mode: EngagementMode) -> &'static Row {
    if mode.includes(EngagementMode::Community) { &COMMUNITY_VISIT } else { &MONITORING_VISIT }
}

/// The checks of an item of information: of what is the practitioners' own more is asked.
pub(super) fn verification(is_own: bool) -> &'static Row {
    if is_own { &OWN_INFORMATION } else { &INFORMATION_VERIFICATION }
}
