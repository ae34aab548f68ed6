//! The rules of decisions as tables: who may do what from which mode on, what must hold for it, and what goes with it.
//!
//! They are to be read beside the statements of the article (`docs/statements.md`). What stands here is our design
//! (inferred) where no statement is named.

use crate::agreement::AgreementNorm;
use crate::decision::DecisionRule as Rule;
use crate::decision::sets::{Actions, Roles};
use crate::group::GroupPhase;
use crate::model::{Ability, Action, ActorRole as Role, EngagementMode as Mode, ObligationKind};

/// The lowest mode in which a role may do something, or nothing when it never may.
type From = Option<Mode>;

const I: From = Some(Mode::Information);
const O: From = Some(Mode::OneToOne);
const C: From = Some(Mode::Collaborative);
const K: From = Some(Mode::Community);
const N: From = None;

/// From which mode on each role may do something. A wider mode includes what the narrower ones allow (G-05). What is not
/// here nobody may do.
///
/// Members write from the collaborative mode on, where information is produced together (C-03), and begin talks and
/// invite only in a community, where they take up questions among themselves (K-01 to K-03). Observers take part by
/// reading (G-04). That everybody "may" recommend a guidance seeker means only that the reason of the denial is the rule
/// about that, and not a missing grant.
#[rustfmt::skip]
pub(super) const GRANTS: [(Action, [From; Role::ALL.len()]); Action::ALL.len()] = [
    //                            practitioner facilitator moderator member observer guest guardian visitor bot
    (Action::View,               [I, C, C, I, I, C, C, I, O]),
    (Action::Post,               [I, C, C, C, N, C, N, C, O]),
    (Action::Edit,               [I, C, C, O, N, C, N, N, O]),
    (Action::Reply,              [O, C, C, O, N, C, N, O, O]),
    (Action::React,              [O, C, C, O, N, C, N, O, N]),
    (Action::DirectMessage,      [O, C, C, O, N, N, N, O, N]),
    (Action::StartSession,       [O, C, N, K, N, N, N, N, N]),
    (Action::JoinSession,        [O, C, C, O, C, C, N, O, N]),
    (Action::Record,             [O, C, N, C, N, N, N, N, N]),
    (Action::ShareScreen,        [O, C, C, O, N, C, N, N, N]),
    (Action::Invite,             [C, C, C, K, N, N, N, N, N]),
    (Action::AcceptAgreement,    [C, C, C, C, C, C, C, N, N]),
    (Action::HidePost,           [C, C, C, N, N, N, N, N, C]),
    (Action::RemovePost,         [C, N, C, N, N, N, N, N, N]),
    (Action::RestrictMember,     [C, N, C, N, N, N, N, N, N]),
    (Action::RemoveMember,       [C, N, C, N, N, N, N, N, N]),
    (Action::PublishInformation, [I, C, N, K, N, N, N, N, I]),
    (Action::ReshareInformation, [I, C, C, C, N, N, N, N, N]),
    (Action::ShareOutside,       [C, C, N, C, N, N, N, N, N]),
    (Action::Export,             [O, C, C, O, N, N, N, N, N]),
    (Action::Delete,             [I, C, C, O, O, C, N, N, N]),
    (Action::SearchUpClient,     [O, C, C, N, N, N, N, N, N]),
    (Action::RecommendClient,    [I, I, I, I, I, I, I, I, I]),
    (Action::BringInAi,          [O, C, N, C, N, N, N, N, N]),
];

/// Those who work for the service.
pub(super) const STAFF: Roles = Roles::of(&[Role::Practitioner, Role::Facilitator, Role::Moderator]);
/// Those who take part in a group and do not work for the service.
pub(super) const PEOPLE: Roles =
    Roles::of(&[Role::Member, Role::Observer, Role::GuestEmployer, Role::Guardian]);
/// Everybody of whom a group can know.
const KNOWN: Roles = Roles::ALL.but(&[Role::AnonymousVisitor, Role::SystemBot]);
/// Those who may be young.
const SEEKERS: Roles = Roles::of(&[Role::Member, Role::Observer]);

/// Whatever leaves words or signs for others.
const WRITING: Actions = Actions::of(&[
    Action::Post,
    Action::Edit,
    Action::Reply,
    Action::React,
    Action::DirectMessage,
    Action::PublishInformation,
    Action::ReshareInformation,
]);
const TALKS: Actions = Actions::of(&[Action::StartSession, Action::JoinSession, Action::ShareScreen]);
const RECORD: Actions = Actions::of(&[Action::Record]);
/// What is done about people.
const STEPS: Actions = Actions::of(&[Action::RestrictMember, Action::RemoveMember]);
const MODERATION: Actions = STEPS.and(Actions::of(&[Action::HidePost, Action::RemovePost]));
/// What makes sense only where there is a group.
pub(super) const OF_GROUPS: Actions =
    MODERATION.and(Actions::of(&[Action::Invite, Action::AcceptAgreement, Action::ShareOutside]));
/// What is made of a medium.
pub(super) const WITH_MEDIUM: Actions =
    TALKS.and(RECORD).and(Actions::of(&[Action::Post, Action::Reply, Action::DirectMessage]));

/// Where a condition is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Scope {
    /// In every engagement.
    Always,
    /// Where there is a group: an agreement, or a mode that has groups.
    Group,
}

/// What must hold for some roles to do some things.
pub(super) struct Condition {
    pub(super) rule: Rule,
    pub(super) actions: Actions,
    pub(super) roles: Roles,
    pub(super) scope: Scope,
}

const fn always(rule: Rule, actions: Actions, roles: Roles) -> Condition {
    Condition { rule, actions, roles, scope: Scope::Always }
}

const fn group(rule: Rule, actions: Actions, roles: Roles) -> Condition {
    Condition { rule, actions, roles, scope: Scope::Group }
}

/// What must hold, in the order of the rules. A condition that does not hold denies; of one that nobody can judge
/// nothing is assumed: the answer needs information.
pub(super) const CONDITIONS: &[Condition] = &[
    always(Rule::TakesPart, Actions::ALL, STAFF),
    // A guardian says yes or no for a child without taking part.
    group(Rule::TakesPart, Actions::ALL, Roles::of(&[Role::Member, Role::Observer, Role::GuestEmployer])),
    group(Rule::TakesPart, Actions::ALL.but(&[Action::AcceptAgreement]), Roles::of(&[Role::Guardian])),
    group(Rule::NotRemoved, Actions::ALL, KNOWN),
    // Whoever took part may take along what the plan for the end gives them, also afterwards.
    group(Rule::NotClosed, Actions::ALL.but(&[Action::Export]), Roles::ALL),
    group(Rule::Phase, Actions::ALL, Roles::ALL),
    // Participation kinds say what guidance seekers and members can do; the service itself is not bound by them (G-02).
    always(
        Rule::Channel,
        Actions::of(&[
            Action::React,
            Action::Reply,
            Action::Post,
            Action::Edit,
            Action::ReshareInformation,
            Action::DirectMessage,
        ])
        .and(TALKS)
        .and(RECORD),
        Roles::ALL.but(&[Role::Practitioner, Role::Facilitator, Role::Moderator, Role::SystemBot]),
    ),
    always(Rule::Channel, TALKS.and(RECORD).and(Actions::of(&[Action::DirectMessage])), STAFF),
    always(Rule::Medium, WITH_MEDIUM, Roles::ALL),
    always(Rule::Anonymity, Actions::ALL, Roles::of(&[Role::AnonymousVisitor])),
    group(Rule::Agreement, Actions::ALL.but(&[Action::View, Action::Delete]), PEOPLE),
    // Before the first yes one can read and say yes (C-18), and take back what one wrote.
    group(Rule::Accepted, Actions::ALL.but(&[Action::View, Action::AcceptAgreement, Action::Delete]), PEOPLE),
    group(Rule::Norms, Actions::ALL.but(&[Action::View, Action::AcceptAgreement, Action::Delete]), PEOPLE),
    group(
        Rule::Guardian,
        Actions::ALL.but(&[Action::View, Action::AcceptAgreement, Action::Delete]),
        SEEKERS,
    ),
    group(
        Rule::Majority,
        Actions::ALL.but(&[Action::View, Action::AcceptAgreement, Action::Delete, Action::Export]),
        SEEKERS,
    ),
    group(Rule::PrivateMessage, Actions::of(&[Action::DirectMessage]), Roles::ALL),
    group(Rule::Target, STEPS.and(Actions::of(&[Action::DirectMessage])), Roles::ALL),
    group(Rule::Target, Actions::of(&[Action::AcceptAgreement]), Roles::of(&[Role::Guardian])),
    group(
        Rule::NotRestricted,
        Actions::ALL.but(&[Action::View, Action::AcceptAgreement, Action::Export, Action::Delete]),
        PEOPLE,
    ),
    always(Rule::Own, Actions::of(&[Action::Edit, Action::Delete]), Roles::ALL),
    always(Rule::Hours, Actions::of(&[Action::StartSession, Action::JoinSession]), Roles::ALL),
    group(Rule::RecordingAllowed, RECORD, Roles::ALL),
    always(Rule::RecordingDeclared, RECORD, Roles::ALL),
    always(Rule::RecordingConsent, RECORD, Roles::ALL),
    // Decisions degrade before trust does: while nobody of the service is there as promised (K-05, K-11), nothing new
    // begins, and what is open to all goes on with a helpline. Practitioners and moderators may always come back.
    group(
        Rule::Presence,
        Actions::of(&[Action::StartSession, Action::DirectMessage]),
        Roles::ALL.but(&[Role::Practitioner, Role::Moderator]),
    ),
    group(Rule::Presence, Actions::of(&[Action::Invite]), Roles::ALL),
    // Opening a space, steps against people and publishing ask for current evidence (G-06, G-09). Answering somebody and
    // hiding what hurts never wait for papers.
    always(
        Rule::Evidence,
        STEPS.and(Actions::of(&[
            Action::StartSession,
            Action::Invite,
            Action::PublishInformation,
            Action::ReshareInformation,
        ])),
        STAFF,
    ),
    always(
        Rule::Verified,
        Actions::of(&[Action::PublishInformation, Action::ReshareInformation]),
        Roles::ALL,
    ),
    always(Rule::Fresh, Actions::of(&[Action::PublishInformation, Action::ReshareInformation]), Roles::ALL),
    always(Rule::ShareConsent, Actions::of(&[Action::ShareOutside]), Roles::ALL),
    always(Rule::SearchConsent, Actions::of(&[Action::SearchUpClient]), Roles::ALL),
    always(Rule::NotRecommended, Actions::of(&[Action::RecommendClient]), Roles::ALL),
    always(Rule::AiAllowed, Actions::of(&[Action::BringInAi]), Roles::ALL),
    always(Rule::AiAllowed, Actions::of(&[Action::Reply]), Roles::of(&[Role::SystemBot])),
    always(Rule::AiDeclared, Actions::of(&[Action::BringInAi]), Roles::ALL),
    always(Rule::AiDeclared, Actions::of(&[Action::Reply]), Roles::of(&[Role::SystemBot])),
];

/// What can be done in each phase: by those who work for the service, and by all others.
///
/// A group is prepared by the service; those who will take part may only say yes. While it ends, people still talk and
/// say goodbye, but nothing new begins. When it is closed, what is theirs can be taken along, and nothing else.
pub(super) const PHASES: [(GroupPhase, Actions, Actions); GroupPhase::ALL.len()] = [
    (
        GroupPhase::Preparing,
        Actions::of(&[
            Action::View,
            Action::Post,
            Action::Edit,
            Action::Reply,
            Action::React,
            Action::Invite,
            Action::AcceptAgreement,
            Action::PublishInformation,
            Action::ReshareInformation,
            Action::Delete,
            Action::SearchUpClient,
            Action::RecommendClient,
        ]),
        Actions::of(&[Action::AcceptAgreement]),
    ),
    (GroupPhase::Open, Actions::ALL, Actions::ALL),
    (GroupPhase::Closing, ENDING, ENDING),
    (GroupPhase::Closed, Actions::of(&[Action::Export]), Actions::of(&[Action::Export])),
];
const ENDING: Actions =
    Actions::ALL.but(&[Action::Invite, Action::Record, Action::PublishInformation, Action::BringInAi]);

/// What each norm bears on: until somebody has accepted it, that person cannot do these things. What is not here keeps
/// nobody from anything, but the person is asked. Nothing keeps anybody from reading.
pub(super) const BEARING: &[(AgreementNorm, Actions)] = &[
    (AgreementNorm::CollaborationType, WRITING),
    (AgreementNorm::SupportNorm, WRITING),
    (AgreementNorm::RespectNorm, WRITING.and(TALKS)),
    (
        AgreementNorm::ConfidentialityNorm,
        WRITING.and(TALKS).and(RECORD).and(Actions::of(&[Action::ShareOutside, Action::Export])),
    ),
    (AgreementNorm::IdentityRule, WRITING.and(TALKS)),
    (AgreementNorm::ContributionRule, WRITING),
    (AgreementNorm::TextRule, WRITING),
    (AgreementNorm::RecordingRule, RECORD),
    (AgreementNorm::EnvironmentRule, TALKS),
    (AgreementNorm::ConversationRules, TALKS),
    (AgreementNorm::ThirdPartyRule, WRITING.and(Actions::of(&[Action::ShareOutside]))),
    (AgreementNorm::Minors, Actions::of(&[Action::DirectMessage, Action::Invite])),
    (AgreementNorm::CommercialRule, WRITING),
    (AgreementNorm::LinksAndSources, WRITING),
    (AgreementNorm::Moderation, WRITING),
    (AgreementNorm::Sanctions, WRITING),
    (AgreementNorm::Eligibility, Actions::of(&[Action::Invite])),
    (AgreementNorm::ParticipationRoles, Actions::of(&[Action::Invite])),
    (AgreementNorm::AiRule, Actions::of(&[Action::BringInAi])),
];

/// The abilities that some actions of the service ask for, as far as the mode asks for them.
pub(super) const ABILITIES: &[(Action, &[Ability])] = &[
    (Action::StartSession, &[Ability::OnlineDiscussion, Ability::GroupGuidance]),
    (Action::Invite, &[Ability::GroupGuidance, Ability::CreatingPresence]),
    (Action::RestrictMember, &[Ability::GroupGuidance, Ability::GroupHandling]),
    (Action::RemoveMember, &[Ability::GroupGuidance, Ability::GroupHandling]),
    (Action::PublishInformation, &[Ability::Selecting, Ability::Evaluating]),
    (Action::ReshareInformation, &[Ability::Selecting, Ability::Evaluating]),
];

/// What makes an obligation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum When {
    /// The action itself.
    Always,
    /// The action, where there is a group.
    InGroup,
    /// The talk is being recorded.
    RecordingRuns,
    /// Nobody of the service is as present as promised.
    NobodyPresent,
    /// The person has still something to accept.
    Pending,
    /// A colleague has the evidence that the person lacks.
    ByColleague,
    /// The rules are set aside.
    GlassBroken,
}

/// What goes with an allow.
pub(super) struct Due {
    pub(super) kind: ObligationKind,
    /// The rule that asks for it.
    pub(super) rule: &'static str,
    pub(super) when: When,
    pub(super) actions: Actions,
    pub(super) roles: Roles,
}

const fn due(kind: ObligationKind, rule: &'static str, when: When, actions: &[Action], roles: Roles) -> Due {
    Due { kind, rule, when, actions: Actions::of(actions), roles }
}

/// What goes with an allow. Of several rows with one kind the first one names the rule.
pub(super) const DUES: &[Due] = &[
    due(ObligationKind::NotifyRecording, "GROUP-22", When::Always, &[Action::Record], Roles::ALL),
    // Whoever comes late must know before the first word.
    due(ObligationKind::NotifyRecording, "GROUP-22", When::RecordingRuns, &[Action::JoinSession], Roles::ALL),
    due(
        ObligationKind::TellConfidentialityLimits,
        "NORM-02",
        When::Always,
        &[Action::StartSession],
        Roles::ALL,
    ),
    due(
        ObligationKind::TellConfidentialityLimits,
        "NORM-02",
        When::Always,
        &[Action::Reply, Action::DirectMessage, Action::JoinSession],
        Roles::of(&[Role::AnonymousVisitor]),
    ),
    // Reading goes on without it, so that a host that shows no number does not shut people out; writing is where
    // somebody may wait for an answer that does not come.
    due(
        ObligationKind::ShowHelpline,
        "GROUP-23",
        When::NobodyPresent,
        &[Action::Post, Action::Reply],
        PEOPLE,
    ),
    Due {
        kind: ObligationKind::Log,
        rule: "NORM-08",
        when: When::Always,
        actions: MODERATION,
        roles: Roles::ALL,
    },
    due(ObligationKind::Log, "GROUP-28", When::Always, &[Action::SearchUpClient], Roles::ALL),
    due(ObligationKind::Log, "GROUP-22", When::Always, &[Action::Record], Roles::ALL),
    Due {
        kind: ObligationKind::Log,
        rule: "GROUP-24",
        when: When::ByColleague,
        actions: Actions::ALL,
        roles: STAFF,
    },
    Due {
        kind: ObligationKind::Log,
        rule: "GROUP-33",
        when: When::GlassBroken,
        actions: Actions::ALL,
        roles: Roles::ALL,
    },
    due(
        ObligationKind::RemindConfidentiality,
        "NORM-20",
        When::InGroup,
        &[Action::StartSession, Action::ShareOutside],
        Roles::ALL,
    ),
    Due {
        kind: ObligationKind::AskAcceptance,
        rule: "GROUP-12",
        when: When::Pending,
        actions: Actions::ALL,
        roles: PEOPLE,
    },
    Due {
        kind: ObligationKind::TellAppeal,
        rule: "NORM-08",
        when: When::Always,
        actions: MODERATION,
        roles: Roles::ALL,
    },
    due(ObligationKind::LabelAi, "GROUP-30", When::Always, &[Action::BringInAi], Roles::ALL),
    due(
        ObligationKind::LabelAi,
        "GROUP-30",
        When::Always,
        &[Action::Post, Action::Reply, Action::PublishInformation],
        Roles::of(&[Role::SystemBot]),
    ),
    due(
        ObligationKind::CiteSource,
        "I-10",
        When::Always,
        &[Action::PublishInformation, Action::ReshareInformation],
        Roles::ALL,
    ),
    Due {
        kind: ObligationKind::NotifyBreakGlass,
        rule: "GROUP-33",
        when: When::GlassBroken,
        actions: Actions::ALL,
        roles: Roles::ALL,
    },
];

/// Who may set the rules aside in an emergency, and for what. Nothing reopens a closed group, nobody is recorded without
/// consent, and nobody does it under a name that is not theirs.
pub(super) const GLASS_ROLES: Roles = STAFF;
pub(super) const GLASS_ACTIONS: Actions = MODERATION.and(Actions::of(&[Action::View, Action::DirectMessage]));
/// The rules that an emergency sets aside.
pub(super) const GLASS_RULES: crate::decision::RuleBits = crate::decision::RuleBits::of(&[
    Rule::Granted,
    Rule::Phase,
    Rule::Channel,
    Rule::Medium,
    Rule::PrivateMessage,
    Rule::Hours,
    Rule::Presence,
    Rule::Evidence,
]);

/// The conditions of an action by a role.
pub(super) fn conditions(role: Role, action: Action, is_group: bool) -> crate::decision::RuleBits {
    let asked = |condition: &&Condition| {
        condition.actions.contains(action)
            && condition.roles.contains(role)
            && (is_group || condition.scope == Scope::Always)
    };
    CONDITIONS.iter().filter(asked).map(|condition| condition.rule).collect()
}

/// The lowest mode in which a role may do something.
pub(super) fn granted_from(role: Role, action: Action) -> From {
    let row = GRANTS.get(action as usize).filter(|(of, _)| *of == action);
    row.and_then(|(_, modes)| modes.get(role as usize).copied()).flatten()
}

/// The rule that asks for an obligation of a kind, for an action by a role.
pub(super) fn rule_of(kind: ObligationKind, action: Action, role: Role) -> &'static str {
    let asks = |due: &&Due| due.kind == kind && due.actions.contains(action) && due.roles.contains(role);
    DUES.iter().find(asks).map_or("GROUP-01", |due| due.rule)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_action_and_phase_has_its_row() {
        assert!(Action::ALL.iter().zip(&GRANTS).all(|(action, (of, _))| action == of));
        assert!(GroupPhase::ALL.iter().zip(&PHASES).all(|(phase, (of, ..))| phase == of));
    }

    #[test]
    fn every_rule_that_an_obligation_names_exists() {
        for due in DUES {
            assert!(crate::rule(due.rule).is_some(), "{}", due.rule);
        }
    }
}
