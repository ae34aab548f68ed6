//! The norms that can contradict each other: variables over small lists of values, and where a document declares
//! them.

use crate::model::{
    AgeVerification, Anonymity, Channel, CollaborationType, GroupAgreement, IdentityForm, Medium,
    ModerationTiming, ParticipationKind, ParticipationRole, PrivateMessages, RecordingPermission, Timing,
    Visibility,
};
use crate::rules::{Facts, at};

/// Declares the variables with their values. Each value has one bit, and a name that its text is found by.
macro_rules! norms {
    ($( $(#[doc = $doc:literal])* $name:ident: $($value:literal)+; )*) => {
        /// A norm that is declared in one place, as a variable.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[allow(clippy::upper_case_acronyms, reason = "the names are those of the table")]
        pub(super) enum Norm {
            $( $(#[doc = $doc])* $name, )*
        }

        impl Norm {
            /// Every norm.
            pub(super) const ALL: &'static [Self] = &[$(Self::$name),*];

            /// The names of its values, in their order.
            pub(super) const fn values(self) -> &'static [&'static str] {
                match self {
                    $(Self::$name => &[$($value),+],)*
                }
            }
        }
    };
}

norms! {
    /// How anonymous people are by the privacy policy.
    Level: "level_anonymous" "level_pseudonymous_self" "level_pseudonymous_verified" "level_identified";
    /// How anonymous people are on the channel.
    ChannelLevel: "channel_anonymous" "channel_pseudonymous_self" "channel_pseudonymous_verified" "channel_identified";
    /// By what name members take part.
    NameForm: "form_real_name" "form_first_name" "form_pseudonym" "form_verified";
    /// Whether who somebody is is checked.
    Checked: "checked_no" "checked_yes";
    /// What the group may record.
    Permission: "permission_not_allowed" "permission_practitioner" "permission_all";
    /// Whether what may be recorded shows people.
    ShowsPeople: "shows_no" "shows_yes";
    /// Whether sound or pictures are recorded by the privacy policy.
    PolicyRecords: "records_no" "records_yes";
    /// Who sees what is written on the channel.
    Seen: "seen_public" "seen_members" "seen_invited" "seen_pair" "seen_practitioner_only";
    /// Who may know what is said.
    StaysWith: "stays_public" "stays_members" "stays_invited" "stays_pair" "stays_practitioner_only";
    /// Whether members work with what others write.
    Together: "together_no" "together_yes";
    /// Whether somebody may follow without writing.
    Observers: "observers_no" "observers_yes";
    /// Whether machines may take part in the group.
    AiAllowed: "ai_no" "ai_yes";
    /// Whether a machine takes part on the channel.
    Assistant: "assistant_no" "assistant_yes";
    /// When posts are looked at.
    Moderation: "moderation_before" "moderation_after";
    /// Whether people only communicate in real time on the channel.
    LiveOnly: "live_no" "live_yes";
    /// Who may write to a minor in private.
    ToMinors: "minors_not_allowed" "minors_practitioners" "minors_allowed";
    /// Whether people can write to one person on the channel.
    Direct: "direct_no" "direct_yes";
}

/// A set of values, one bit for each.
pub(super) type Values = u64;

/// How many values there are of the norms before each.
const BEFORE: [usize; Norm::ALL.len()] = before();

#[allow(clippy::indexing_slicing, reason = "evaluated while compiling, where a wrong index fails the build")]
const fn before() -> [usize; Norm::ALL.len()] {
    let mut before = [0; Norm::ALL.len()];
    let (mut norm, mut sum) = (0, 0);
    while norm < before.len() {
        before[norm] = sum;
        sum += Norm::ALL[norm].values().len();
        norm += 1;
    }
    assert!(sum <= Values::BITS as usize, "the values must fit the bits");
    before
}

impl Norm {
    /// The bit of its value `value`.
    pub(super) fn bit(self, value: usize) -> Values {
        1 << BEFORE.get(self as usize).copied().unwrap_or_default().saturating_add(value)
    }

    /// The bits of all its values.
    pub(super) fn bits(self) -> Values {
        (0..self.values().len()).fold(0, |bits, value| bits | self.bit(value))
    }

    /// Whether each channel declares it for itself.
    pub(super) const fn is_of_channel(self) -> bool {
        matches!(self, Self::ChannelLevel | Self::Seen | Self::Assistant | Self::LiveOnly | Self::Direct)
    }

    /// Where it is declared. Asked only when it is.
    pub(super) fn pointer(self, facts: &Facts<'_>, channel: usize) -> String {
        let on_channel = |field: &str| at!["channels", channel, field];
        let agreed = |record: &str, field: &str| at!["group_agreement", record, field];
        match self {
            Self::Level => at!["privacy_policy", "anonymity", "level"],
            Self::ChannelLevel => on_channel("anonymity"),
            Self::NameForm => agreed("identity_rule", "form"),
            Self::Checked if facts.policy().is_some_and(|policy| policy.identity_check.is_some()) => {
                at!["privacy_policy", "identity_check"]
            }
            Self::Checked => at!["privacy_policy", "age", "verification"],
            Self::Permission => agreed("recording_rule", "permission"),
            Self::ShowsPeople => agreed("recording_rule", "media"),
            Self::PolicyRecords => at!["privacy_policy", "recording"],
            Self::Seen => on_channel("visibility"),
            Self::StaysWith => agreed("confidentiality_norm", "stays_with"),
            Self::Together => at!["group_agreement", "collaboration_type"],
            Self::Observers => agreed("participation_roles", "roles"),
            Self::AiAllowed => agreed("ai_rule", "allowed"),
            Self::Assistant => on_channel("ai_assistant"),
            Self::Moderation => agreed("moderation", "timing"),
            Self::LiveOnly => on_channel("timing"),
            Self::ToMinors => agreed("minors", "private_messages"),
            Self::Direct => on_channel("participation"),
        }
    }
}

/// Media that show people or let them be heard.
const LIVE: &[Medium] = &[Medium::Image, Medium::Audio, Medium::Video, Medium::Screen];

/// The values that hold for the whole group.
pub(super) fn of_group(facts: &Facts<'_>, agreement: &GroupAgreement) -> Values {
    let mut values = agreed(agreement);
    let Some(policy) = facts.policy() else { return values };
    let level = policy.anonymity.as_ref().and_then(|promise| promise.level);
    values |= choice(Norm::Level, level.map(of_level));
    let age = policy.age.as_ref().and_then(|age| age.verification);
    let age_shows = matches!(age, Some(AgeVerification::KnownToService | AgeVerification::ElectronicId));
    if policy.identity_check.is_some() || age_shows {
        values |= Norm::Checked.bit(1);
    }
    let mut live =
        policy.recording.iter().filter(|rule| rule.medium.is_some_and(|medium| LIVE.contains(&medium)));
    if live.clone().any(|rule| rule.recorded == Some(true)) {
        values |= Norm::PolicyRecords.bit(1);
    } else if live.clone().next().is_some() && live.all(|rule| rule.recorded == Some(false)) {
        values |= Norm::PolicyRecords.bit(0);
    }
    values
}

/// The values that the agreement declares.
fn agreed(agreement: &GroupAgreement) -> Values {
    let form = agreement.identity_rule.as_ref().and_then(|rule| rule.form);
    let mut values = choice(
        Norm::NameForm,
        form.map(|form| match form {
            IdentityForm::RealName => 0,
            IdentityForm::FirstName => 1,
            IdentityForm::Pseudonym => 2,
            IdentityForm::Verified => 3,
        }),
    );
    if let Some(rule) = &agreement.recording_rule {
        values |= choice(
            Norm::Permission,
            rule.permission.map(|permission| match permission {
                RecordingPermission::NotAllowed => 0,
                RecordingPermission::PractitionerWithConsent => 1,
                RecordingPermission::AllConsented => 2,
            }),
        );
        let people = [Medium::Image, Medium::Audio, Medium::Video];
        let shows = rule.media.iter().any(|medium| people.contains(medium));
        values |= flag(Norm::ShowsPeople, Some(shows).filter(|_| !rule.media.is_empty()));
    }
    let stays = agreement.confidentiality_norm.as_ref().and_then(|norm| norm.stays_with);
    values |= choice(Norm::StaysWith, stays.map(of_visibility));
    if agreement.collaboration_type.iter().any(|kind| is_together(*kind)) {
        values |= Norm::Together.bit(1);
    }
    let roles = agreement.participation_roles.as_ref().map_or(&[][..], |rule| &rule.roles);
    let observers = roles.contains(&ParticipationRole::Observer);
    values |= flag(Norm::Observers, Some(observers).filter(|_| !roles.is_empty()));
    values |= flag(Norm::AiAllowed, agreement.ai_rule.as_ref().and_then(|rule| rule.allowed));
    let timing = agreement.moderation.as_ref().and_then(|moderation| moderation.timing);
    values |= choice(
        Norm::Moderation,
        timing.map(|timing| match timing {
            ModerationTiming::BeforePublication => 0,
            ModerationTiming::AfterPublication => 1,
        }),
    );
    let private = agreement.minors.as_ref().and_then(|minors| minors.private_messages);
    values
        | choice(
            Norm::ToMinors,
            private.map(|private| match private {
                PrivateMessages::NotAllowed => 0,
                PrivateMessages::PractitionersOnly => 1,
                PrivateMessages::Allowed => 2,
            }),
        )
}

/// The values that a channel of the group declares.
pub(super) fn of_channel(channel: &Channel) -> Values {
    let live_only = !channel.timing.is_empty() && !channel.timing.contains(&Timing::Asynchronous);
    let direct = channel.participation.contains(&ParticipationKind::DirectMessage);
    choice(Norm::ChannelLevel, channel.anonymity.map(of_level))
        | choice(Norm::Seen, channel.visibility.map(of_visibility))
        | flag(Norm::Assistant, channel.ai_assistant)
        | flag(Norm::LiveOnly, Some(live_only).filter(|_| !channel.timing.is_empty()))
        | flag(Norm::Direct, Some(direct).filter(|_| !channel.participation.is_empty()))
}

fn choice(norm: Norm, value: Option<usize>) -> Values {
    value.map_or(0, |value| norm.bit(value))
}

fn flag(norm: Norm, value: Option<bool>) -> Values {
    choice(norm, value.map(usize::from))
}

const fn of_level(level: Anonymity) -> usize {
    match level {
        Anonymity::Anonymous => 0,
        Anonymity::PseudonymousSelf => 1,
        Anonymity::PseudonymousVerified => 2,
        Anonymity::Identified => 3,
    }
}

const fn of_visibility(visibility: Visibility) -> usize {
    match visibility {
        Visibility::Public => 0,
        Visibility::Members => 1,
        Visibility::Invited => 2,
        Visibility::Pair => 3,
        Visibility::PractitionerOnly => 4,
    }
}

/// Whether members need to see what others write for it.
const fn is_together(kind: CollaborationType) -> bool {
    match kind {
        CollaborationType::Discussion
        | CollaborationType::PeerFeedback
        | CollaborationType::CoWriting
        | CollaborationType::Project
        | CollaborationType::Networking => true,
        CollaborationType::QuestionsAndAnswers | CollaborationType::Event => false,
    }
}
