//! The plain evaluator.

use std::collections::BTreeMap;

use cocareer::model::{Action, ActorRole, EngagementMode, Medium, ObligationKind, Outcome};
use cocareer::{DecisionRow, DecisionRule as Rule, Question, Who, decision_table};

use super::conditions::Scene;
use super::{DAY, World, Written, obligations};

/// An answer in plain lists, in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plain {
    /// Whether it may be done.
    pub outcome: Outcome,
    /// The rules that decided.
    pub reasons: Vec<Rule>,
    /// What goes with an allow.
    pub obligations: Vec<ObligationKind>,
    /// What the host cannot do.
    pub unhonoured: Vec<ObligationKind>,
}

impl Plain {
    fn new(outcome: Outcome, reasons: Vec<Rule>) -> Self {
        Self { outcome, reasons, obligations: Vec::new(), unhonoured: Vec::new() }
    }
}

/// The published table, ready to look up.
pub struct Table(BTreeMap<(ActorRole, Action), DecisionRow>);

impl Default for Table {
    fn default() -> Self {
        Self(decision_table().into_iter().map(|row| ((row.role, row.action), row)).collect())
    }
}

impl Table {
    /// The row of a role and an action.
    #[must_use]
    pub fn row(&self, role: ActorRole, action: Action) -> Option<&DecisionRow> {
        self.0.get(&(role, action))
    }
}

/// The answer to a question, without the engine. No world means that nothing is known of the group.
#[must_use]
pub fn evaluate(
    table: &Table,
    written: &Written,
    world: Option<&World>,
    question: &Question<'_>,
) -> Option<Plain> {
    let row = table.row(question.role, question.action)?;
    let document = &written.document;
    let mode = document.mode.unwrap_or(EngagementMode::Community);
    let is_group = document.group_agreement.is_some() || mode.includes(EngagementMode::Collaborative);
    if !is_governed(written, question, is_group) {
        return Some(Plain::new(Outcome::NotApplicable, vec![Rule::Governed]));
    }
    let is_granted = row.from.is_some_and(|from| mode.includes(from));
    if !is_granted && question.emergency.is_none() {
        return Some(Plain::new(Outcome::Deny, vec![Rule::Granted]));
    }
    let conditions = if is_group { &row.conditions_in_groups } else { &row.conditions };
    let scene = Scene::new(written, world, question, row, mode, is_group);
    let mut broken = Vec::new();
    let mut unknown = Vec::new();
    if !is_granted {
        broken.push(Rule::Granted);
    }
    for rule in conditions {
        match scene.holds(*rule) {
            Some(true) => {}
            Some(false) => broken.push(*rule),
            None => unknown.push(*rule),
        }
    }
    let mut is_emergency = false;
    // Where everything is in order, an emergency changes nothing.
    let is_in_order = broken.is_empty() && unknown.is_empty();
    if let Some(emergency) = question.emergency.filter(|_| !is_in_order) {
        let ends_in_time =
            emergency.expires_at.is_some_and(|ends| question.at < ends && ends <= question.at + DAY);
        is_emergency = emergency.is_justified && ends_in_time && may_break(question);
        if is_emergency {
            broken.retain(|rule| !is_set_aside(*rule));
            unknown.retain(|rule| !is_set_aside(*rule));
        } else {
            broken.push(Rule::BreakGlass);
        }
    }
    broken.sort_unstable();
    if !broken.is_empty() {
        return Some(Plain::new(Outcome::Deny, broken));
    }
    if !unknown.is_empty() {
        return Some(Plain::new(Outcome::NeedsInformation, unknown));
    }
    let due = obligations::of(&scene, conditions, is_emergency);
    let unhonoured: Vec<_> = due.iter().copied().filter(|kind| !question.honours.contains(*kind)).collect();
    if !unhonoured.is_empty() {
        return Some(Plain { unhonoured, ..Plain::new(Outcome::Deny, vec![Rule::Honoured]) });
    }
    let reason = if is_emergency { Rule::BreakGlass } else { Rule::Granted };
    Some(Plain { obligations: due, ..Plain::new(Outcome::Allow, vec![reason]) })
}

/// Whether the document says anything of such things.
fn is_governed(written: &Written, question: &Question<'_>, is_group: bool) -> bool {
    let channels = &written.document.channels;
    let knows = |id: &str| channels.iter().any(|channel| channel.id.as_deref() == Some(id));
    if question.channel.is_some_and(|id| !knows(id)) {
        return false;
    }
    // A group is meant, and there is none.
    let of_groups = matches!(
        question.action,
        Action::HidePost
            | Action::RemovePost
            | Action::RestrictMember
            | Action::RemoveMember
            | Action::Invite
            | Action::AcceptAgreement
            | Action::ShareOutside
    );
    if of_groups && !is_group {
        return false;
    }
    let medium = match question.action {
        Action::ShareScreen => Some(Medium::Screen),
        Action::StartSession
        | Action::JoinSession
        | Action::Record
        | Action::Post
        | Action::Reply
        | Action::DirectMessage => question.medium,
        _ => None,
    };
    match medium {
        None => true,
        Some(medium) => channels.iter().any(|channel| {
            channel.media.contains(&medium) || (channel.media.is_empty() && medium == Medium::Text)
        }),
    }
}

/// Those who answer for the service may set rules aside to see what happens, to reach somebody and to stop somebody.
fn may_break(question: &Question<'_>) -> bool {
    let is_staff =
        matches!(question.role, ActorRole::Practitioner | ActorRole::Facilitator | ActorRole::Moderator);
    let helps = matches!(
        question.action,
        Action::View
            | Action::DirectMessage
            | Action::HidePost
            | Action::RemovePost
            | Action::RestrictMember
            | Action::RemoveMember
    );
    is_staff && helps
}

/// Rules about ways, times and places give way in an emergency; consent, closing and who somebody is never do.
fn is_set_aside(rule: Rule) -> bool {
    matches!(
        rule,
        Rule::Granted
            | Rule::Phase
            | Rule::Channel
            | Rule::Medium
            | Rule::PrivateMessage
            | Rule::Hours
            | Rule::Presence
            | Rule::Evidence
    )
}

/// The identifier of somebody in a question.
pub(super) fn id_of(who: Option<Who<'_>>) -> Option<&str> {
    match who {
        Some(Who::Id(id)) => Some(id),
        _ => None,
    }
}
