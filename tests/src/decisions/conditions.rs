//! What each rule asks, with plain ifs. Yes, no, or nobody can know.

use cocareer::model::{
    Action, ActorRole, Anonymity, Channel, EngagementMode, IdentityForm, Medium, ParticipationKind,
    PrivateMessages, RecordingPermission, TeamRole, Timing, Visibility,
};
use cocareer::{DecisionRow, DecisionRule as Rule, GroupPhase, Question};

use super::evaluate::id_of;
use super::world::{Acceptance, Human, Kind, Standing, Talk, World};
use super::{DAY, NOON, Written};

/// A question and everything around it.
pub(super) struct Scene<'a> {
    pub(super) written: &'a Written,
    pub(super) world: Option<&'a World>,
    pub(super) question: &'a Question<'a>,
    pub(super) row: &'a DecisionRow,
    pub(super) mode: EngagementMode,
    pub(super) is_group: bool,
    pub(super) actor: Option<&'a str>,
    pub(super) human: Option<&'a Human>,
}

/// The age at which people come of age in the Nordic countries.
const MAJORITY: u32 = 18;

impl<'a> Scene<'a> {
    pub(super) fn new(
        written: &'a Written,
        world: Option<&'a World>,
        question: &'a Question<'a>,
        row: &'a DecisionRow,
        mode: EngagementMode,
        is_group: bool,
    ) -> Self {
        let actor = id_of(question.actor);
        let human = actor.zip(world).and_then(|(id, world)| world.find(id));
        Self { written, world, question, row, mode, is_group, actor, human }
    }

    /// Whether a rule holds.
    pub(super) fn holds(&self, rule: Rule) -> Option<bool> {
        let agreement = self.written.document.group_agreement.as_ref();
        let policy = self.written.document.privacy_policy.as_ref();
        match rule {
            Rule::TakesPart => self.takes_part(),
            Rule::NotRemoved => self.is_not_removed(),
            Rule::NotClosed => Some(self.world?.phase != GroupPhase::Closed),
            Rule::Phase => Some(self.is_the_time(self.world?)),
            Rule::Channel => self.on_channel(|channel| self.is_made_for(channel)),
            Rule::Medium => {
                let medium = self.medium()?;
                self.on_channel(|channel| carries(channel, medium))
            }
            Rule::Anonymity => self.on_channel(|channel| self.may_be_unknown(channel)),
            Rule::Agreement => Some(self.world?.adopted),
            Rule::Accepted => {
                self.known()?;
                Some(self.human.is_some_and(|human| self.has_accepted(human)))
            }
            Rule::Norms => {
                self.known()?;
                Some(self.human.is_none_or(|human| self.norms_hold(human)))
            }
            Rule::Guardian => {
                self.known()?;
                self.guardian_holds()
            }
            Rule::Majority => {
                self.known()?;
                Some(self.human.is_none_or(|human| self.majority_holds(human)))
            }
            Rule::PrivateMessage => self.may_write_privately(),
            Rule::Target => {
                let id = id_of(self.question.member)?;
                if self.is_in_team(id) {
                    Some(true)
                } else {
                    Some(self.world?.find(id).is_some_and(is_there))
                }
            }
            Rule::NotRestricted => {
                self.known()?;
                Some(self.human.is_none_or(|human| {
                    human.standing != Standing::Restricted || self.question.at >= NOON + 5 * DAY
                }))
            }
            Rule::Own => self.question.is_own,
            Rule::Hours => self.is_open(),
            Rule::RecordingAllowed => self.recording_is_agreed(),
            Rule::RecordingDeclared => {
                let medium = self.medium()?;
                let told = policy.is_some_and(|policy| {
                    policy
                        .recording
                        .iter()
                        .any(|told| told.medium == Some(medium) && told.recorded == Some(true))
                });
                Some(told)
            }
            Rule::RecordingConsent => self.all_consent(),
            Rule::Presence => Some(self.somebody_is_present(self.world?)),
            Rule::Evidence => self.somebody_can(),
            Rule::Verified => Some(self.checked_on(self.question.item?).is_some()),
            Rule::Fresh => Some(self.is_fresh(self.question.item?)),
            Rule::ShareConsent => {
                let stays = agreement.is_some_and(|agreement| agreement.confidentiality_norm.is_some());
                if self.question.is_own == Some(true) && !stays {
                    Some(true)
                } else {
                    self.question.has_consent
                }
            }
            Rule::SearchConsent => self.question.has_consent,
            Rule::NotRecommended => Some(false),
            Rule::AiAllowed => {
                let agreed = agreement.and_then(|agreement| agreement.ai_rule.as_ref());
                let agreed = agreed.is_some_and(|rule| rule.allowed == Some(true));
                if agreed || self.is_group {
                    return Some(agreed);
                }
                self.on_channel(|channel| channel.ai_assistant == Some(true))
            }
            Rule::AiDeclared => {
                let ai = policy.and_then(|policy| policy.automated_decisions.as_ref());
                Some(ai.is_some_and(|ai| ai.used == Some(true)))
            }
            // These are no conditions of anything.
            Rule::Granted | Rule::Governed | Rule::Honoured | Rule::BreakGlass | Rule::Complete => {
                Some(false)
            }
        }
    }

    /// It is known whom and what it is about.
    fn known(&self) -> Option<()> {
        self.actor?;
        self.world.map(|_| ())
    }

    fn is_staff(&self) -> bool {
        is_staff(self.question.role)
    }

    /// Whether somebody works here as what is claimed.
    fn works_here_as(&self, id: &str, role: ActorRole) -> bool {
        let document = &self.written.document;
        let agreement = document.group_agreement.as_ref();
        let team = document.team.as_ref();
        let Some(member) =
            team.and_then(|team| team.members.iter().find(|one| one.id.as_deref() == Some(id)))
        else {
            return false;
        };
        let leads = agreement.and_then(|agreement| agreement.facilitation_plan.as_ref());
        let leads = leads.is_some_and(|plan| plan.facilitator.as_deref() == Some(id));
        let looks_after = agreement.and_then(|agreement| agreement.moderation.as_ref());
        let looks_after =
            looks_after.is_some_and(|moderation| moderation.moderators.iter().any(|one| one == id));
        match role {
            ActorRole::Practitioner => member.roles.contains(&TeamRole::Practitioner),
            ActorRole::Facilitator => member.roles.contains(&TeamRole::Facilitator) || leads,
            ActorRole::Moderator => member.roles.contains(&TeamRole::Moderator) || looks_after,
            _ => false,
        }
    }

    fn is_in_team(&self, id: &str) -> bool {
        let team = self.written.document.team.as_ref();
        team.is_some_and(|team| team.members.iter().any(|one| one.id.as_deref() == Some(id)))
    }

    fn takes_part(&self) -> Option<bool> {
        let id = self.actor?;
        if self.human.is_some_and(|human| is_there(human) && human.role == self.question.role) {
            return Some(true);
        }
        if self.is_staff() {
            return Some(self.works_here_as(id, self.question.role));
        }
        self.world.map(|_| false)
    }

    fn is_not_removed(&self) -> Option<bool> {
        let id = self.actor?;
        if self.is_staff() && self.works_here_as(id, self.question.role) {
            return Some(true);
        }
        self.world?;
        Some(self.human.is_none_or(|human| human.standing != Standing::Removed))
    }

    /// A group is prepared by the service; while it ends nothing new begins; afterwards people take along what is theirs.
    fn is_the_time(&self, world: &World) -> bool {
        let action = self.question.action;
        match world.phase {
            GroupPhase::Open => true,
            GroupPhase::Closing => !matches!(
                action,
                Action::Invite | Action::Record | Action::PublishInformation | Action::BringInAi
            ),
            GroupPhase::Closed => {
                let closing =
                    self.written.document.group_agreement.as_ref().and_then(|one| one.closing.as_ref());
                action != Action::Export || closing.is_some_and(|closing| !closing.export.0.is_empty())
            }
            GroupPhase::Preparing if self.is_staff() => matches!(
                action,
                Action::View
                    | Action::Post
                    | Action::Edit
                    | Action::Reply
                    | Action::React
                    | Action::Invite
                    | Action::AcceptAgreement
                    | Action::PublishInformation
                    | Action::ReshareInformation
                    | Action::Delete
                    | Action::SearchUpClient
                    | Action::RecommendClient
            ),
            GroupPhase::Preparing => action == Action::AcceptAgreement,
        }
    }

    /// The channel that is meant.
    fn channel(&self) -> Option<&'a Channel> {
        let channels = &self.written.document.channels;
        match self.question.channel {
            Some(id) => channels.iter().find(|channel| channel.id.as_deref() == Some(id)),
            None if channels.len() == 1 => channels.first(),
            None => None,
        }
    }

    fn on_channel(&self, test: impl Fn(&Channel) -> bool) -> Option<bool> {
        match self.channel() {
            Some(channel) => Some(test(channel)),
            None if self.written.document.channels.is_empty() => Some(false),
            None => None,
        }
    }

    /// What people can do on a channel, as it is declared.
    fn is_made_for(&self, channel: &Channel) -> bool {
        use ParticipationKind as Can;
        let can = |kind| channel.participation.contains(&kind);
        match self.question.action {
            Action::React => can(Can::React),
            Action::Reply => can(Can::Reply) || can(Can::CoProduce) || can(Can::DirectMessage),
            Action::Post => can(Can::Post) || can(Can::CoProduce),
            Action::Edit => {
                can(Can::Post) || can(Can::Reply) || can(Can::CoProduce) || can(Can::DirectMessage)
            }
            Action::ReshareInformation => can(Can::Share),
            Action::DirectMessage => can(Can::DirectMessage),
            Action::StartSession | Action::JoinSession | Action::ShareScreen | Action::Record => {
                channel.timing.contains(&Timing::Synchronous)
            }
            _ => false,
        }
    }

    fn medium(&self) -> Option<Medium> {
        match self.question.action {
            Action::ShareScreen => Some(Medium::Screen),
            Action::StartSession | Action::JoinSession | Action::Record => {
                self.question.medium.or_else(|| self.talk().map(|talk| talk.medium))
            }
            _ => Some(self.question.medium.unwrap_or(Medium::Text)),
        }
    }

    pub(super) fn talk(&self) -> Option<Talk> {
        self.world?.talk(self.question.session?)
    }

    /// Whether somebody whom nobody knows can do it there.
    fn may_be_unknown(&self, channel: &Channel) -> bool {
        let is_open = matches!(channel.anonymity, Some(Anonymity::Anonymous | Anonymity::PseudonymousSelf));
        if self.question.action == Action::View {
            let pair = channel.visibility == Some(Visibility::Pair) && is_open;
            return channel.visibility == Some(Visibility::Public) || pair;
        }
        let rule = self.written.document.group_agreement.as_ref().and_then(|one| one.identity_rule.as_ref());
        let must_be_known =
            rule.and_then(|rule| rule.form).is_some_and(|form| form != IdentityForm::Pseudonym);
        is_open && !(self.is_group && must_be_known)
    }

    pub(super) fn has_accepted(&self, human: &Human) -> bool {
        human.acceptance != Acceptance::Never && self.world.is_some_and(|world| world.adopted)
    }

    /// Whether the person still has to say yes to version 2.
    pub(super) fn has_pending(&self, human: &Human) -> bool {
        matches!(human.acceptance, Acceptance::InGrace | Acceptance::AfterGrace | Acceptance::Declined)
    }

    fn in_grace(&self, since: i64) -> bool {
        self.question.at < since + self.written.grace_days * DAY
    }

    fn revised_in_grace(&self) -> bool {
        self.world.and_then(World::revised_at).is_some_and(|at| self.in_grace(at))
    }

    fn norms_hold(&self, human: &Human) -> bool {
        if !self.has_accepted(human) || !self.has_pending(human) {
            return true;
        }
        if !World::revised().iter().any(|norm| self.row.norms.contains(norm)) {
            return true;
        }
        human.acceptance != Acceptance::Declined && self.revised_in_grace()
    }

    /// The youngest that may take part, as far as the document says.
    fn youngest(&self) -> Option<u32> {
        let document = &self.written.document;
        let audience = document.audience.as_ref().and_then(|audience| audience.min_age);
        let policy = document.privacy_policy.as_ref().and_then(|policy| policy.age.as_ref()?.min_age);
        let group = document.group_agreement.as_ref().and_then(|one| one.eligibility.as_ref()?.min_age);
        [audience, policy, group].into_iter().flatten().min()
    }

    fn guardian_holds(&self) -> Option<bool> {
        let consent = self.written.consent_age;
        match self.human.map(|human| human.kind) {
            None | Some(Kind::Unknown) => {
                self.youngest().filter(|youngest| *youngest >= consent).map(|_| true)
            }
            Some(Kind::Child) => Some(12 >= consent),
            // A guardian can say yes only to something that there is.
            Some(Kind::Ward) if !self.world?.adopted => Some(12 >= consent),
            Some(Kind::Ward) => {
                let is_asked_again = self.human.is_some_and(|human| self.has_pending(human));
                Some(!is_asked_again || self.revised_in_grace())
            }
            Some(Kind::Grown | Kind::Young | Kind::JustOfAge | Kind::LongOfAge) => Some(true),
        }
    }

    /// Whether a guardian said yes to an older version, and is asked again.
    pub(super) fn guardian_is_asked_again(&self, human: &Human) -> bool {
        human.kind == Kind::Ward && self.has_pending(human)
    }

    /// Whether somebody who said yes came of age and has not said yes since.
    pub(super) fn has_grown_up(&self, human: &Human) -> bool {
        match human.kind {
            _ if !self.has_accepted(human) => false,
            Kind::JustOfAge => true,
            Kind::LongOfAge => human.acceptance != Acceptance::Accepted,
            _ => false,
        }
    }

    fn majority_holds(&self, human: &Human) -> bool {
        // Of age at midnight, two or forty days before the Tuesday.
        !self.has_grown_up(human) || (human.kind == Kind::JustOfAge && self.in_grace(NOON - DAY * 5 / 2))
    }

    fn may_write_privately(&self) -> Option<bool> {
        let receiver = id_of(self.question.member);
        let rule = self.written.document.group_agreement.as_ref().and_then(|one| one.minors.as_ref());
        let rule = rule.and_then(|rule| rule.private_messages).unwrap_or(PrivateMessages::NotAllowed);
        let of_team = receiver.is_some_and(|id| self.is_in_team(id));
        let target = receiver.zip(self.world).and_then(|(id, world)| world.find(id));
        let receiver_is_practitioner =
            of_team || target.is_some_and(|human| human.role == ActorRole::Practitioner);
        let practitioner = self.question.role == ActorRole::Practitioner || receiver_is_practitioner;
        let agreed = match rule {
            PrivateMessages::Allowed => true,
            PrivateMessages::PractitionersOnly => practitioner,
            PrivateMessages::NotAllowed => false,
        };
        let sender_is_adult = self.is_adult(Some(self.question.role), self.human);
        let receiver_is_adult = if receiver.is_none() || (self.world.is_none() && !of_team) {
            None
        } else if of_team {
            Some(true)
        } else {
            self.is_adult(target.map(|human| human.role), target)
        };
        match (sender_is_adult, receiver_is_adult) {
            (Some(one), Some(other)) if one == other => Some(true),
            _ if agreed && receiver.is_some() => Some(true),
            (Some(_), Some(_)) => Some(false),
            _ => None,
        }
    }

    fn is_adult(&self, role: Option<ActorRole>, human: Option<&Human>) -> Option<bool> {
        let grown = |role| is_staff(role) || matches!(role, ActorRole::GuestEmployer | ActorRole::Guardian);
        if role.is_some_and(grown) || self.youngest().is_some_and(|youngest| youngest >= MAJORITY) {
            return Some(true);
        }
        match human?.kind {
            Kind::Unknown => None,
            Kind::Young | Kind::Child | Kind::Ward => Some(false),
            Kind::Grown | Kind::JustOfAge | Kind::LongOfAge => Some(true),
        }
    }
}

/// Whether a channel carries a medium. Whoever says nothing of media carries writing.
fn carries(channel: &Channel, medium: Medium) -> bool {
    channel.media.contains(&medium) || (channel.media.is_empty() && medium == Medium::Text)
}

pub(super) fn is_staff(role: ActorRole) -> bool {
    matches!(role, ActorRole::Practitioner | ActorRole::Facilitator | ActorRole::Moderator)
}

fn is_there(human: &Human) -> bool {
    human.standing != Standing::Removed
}

/// What the group has agreed on recording: whether this role may do it, and of this medium.
impl Scene<'_> {
    fn recording_is_agreed(&self) -> Option<bool> {
        let rule = self.written.document.group_agreement.as_ref().and_then(|one| one.recording_rule.as_ref());
        let by_role = match rule.and_then(|rule| rule.permission) {
            None | Some(RecordingPermission::NotAllowed) => false,
            Some(RecordingPermission::PractitionerWithConsent) => {
                self.question.role == ActorRole::Practitioner
            }
            Some(RecordingPermission::AllConsented) => true,
        };
        if !by_role {
            return Some(false);
        }
        let medium = self.medium()?;
        Some(rule.is_some_and(|rule| rule.media.is_empty() || rule.media.contains(&medium)))
    }
}
