//! The four engagement modes and the words that describe them.

use crate::shape::choice;

choice! {
    /// How widely a career service meets guidance seekers on social media. Ordered and inclusive: each mode
    /// takes in what the narrower ones ask for. Source: Veilederforum article after Kettunen (found); the
    /// aliases are the labels of the research.
    pub enum EngagementMode {
        /// Information is passed on fast and to many; communication is not part of it.
        Information = "information" | "delivering_information" | "information_delivery",
        /// Information and one-to-one communication between a practitioner and a guidance seeker.
        OneToOne = "one_to_one" | "delivering_career_services" | "one_to_one_communication",
        /// Career exploration through collaboration in a group.
        Collaborative = "collaborative" | "collaborative_career_exploration",
        /// A community of interest that shares knowledge and takes up career questions together.
        Community = "community" | "co_careering" | "community_of_interest",
    }
}

impl EngagementMode {
    /// Whether what `other` asks for is also asked of this mode.
    #[must_use]
    pub fn includes(self, other: Self) -> bool {
        other <= self
    }
}

choice! {
    /// What an engagement wants to reach, one aim for each mode. Source: Veilederforum article (found).
    pub enum Aim {
        /// Pass on information about education, training and work.
        InformationDelivery = "information_delivery",
        /// Talk with one guidance seeker at a time.
        OneToOneCommunication = "one_to_one_communication",
        /// Explore careers together in a group.
        CollaborativeExploration = "collaborative_exploration",
        /// Be a community of interest.
        CommunityOfInterest = "community_of_interest",
    }
}

impl Aim {
    /// The narrowest mode that this aim belongs to.
    #[must_use]
    pub const fn mode(self) -> EngagementMode {
        match self {
            Self::InformationDelivery => EngagementMode::Information,
            Self::OneToOneCommunication => EngagementMode::OneToOne,
            Self::CollaborativeExploration => EngagementMode::Collaborative,
            Self::CommunityOfInterest => EngagementMode::Community,
        }
    }
}

choice! {
    /// Who talks with whom. Source: Veilederforum article (found).
    pub enum Interaction {
        /// Nobody answers: information goes one way.
        OneWay = "one_way",
        /// A practitioner and one guidance seeker.
        PractitionerWithIndividual = "practitioner_with_individual",
        /// A practitioner and a group whose members produce information together.
        PractitionerWithGroup = "practitioner_with_group",
        /// The members of a community with each other, a practitioner being present.
        AmongMembers = "among_members",
    }
}

choice! {
    /// The ethical question that a mode brings to the front. Source: Veilederforum article (found).
    pub enum EthicalFocus {
        /// Whether information is right and up to date, above all what practitioners post and share themselves.
        AccuracyAndCurrency = "accuracy_and_currency",
        /// Privacy, and knowing the privacy settings of each service.
        Privacy = "privacy",
        /// Confidentiality of communities and group discussions, and trust.
        ConfidentialityAndTrust = "confidentiality_and_trust",
        /// Whether members can give a reliable and authentic picture of themselves.
        ReliabilityAndAuthenticity = "reliability_and_authenticity",
    }
}

choice! {
    /// Something that practitioners must be able to do in an engagement mode. Source: Veilederforum article
    /// (found), one value for each ability that it names.
    pub enum Ability {
        /// Take part on social media actively and safely.
        SafeParticipation = "safe_participation",
        /// Search for content online.
        Searching = "searching",
        /// Select content.
        Selecting = "selecting",
        /// Evaluate complex content from the net.
        Evaluating = "evaluating",
        /// Support individuals in finding and judging information.
        SupportingIndividuals = "supporting_individuals",
        /// Write online.
        OnlineWriting = "online_writing",
        /// Write in versatile and varied ways for different people.
        VariedWriting = "varied_writing",
        /// Know and understand the privacy settings of the programs and services in use.
        PrivacySettings = "privacy_settings",
        /// Know methods for collaboration.
        Methods = "methods",
        /// Know techniques for collaboration.
        Techniques = "techniques",
        /// Know activities that give purposeful collaboration between participants.
        Activities = "activities",
        /// Discuss online.
        OnlineDiscussion = "online_discussion",
        /// Guide groups with structure and active support.
        GroupGuidance = "group_guidance",
        /// Create a presence online.
        CreatingPresence = "creating_presence",
        /// Keep up a presence online.
        MaintainingPresence = "maintaining_presence",
        /// Handle a group well.
        GroupHandling = "group_handling",
        /// Follow a group attentively and regularly.
        Monitoring = "monitoring",
    }
}

impl Ability {
    /// The narrowest mode that asks for this ability.
    #[must_use]
    pub const fn mode(self) -> EngagementMode {
        match self {
            Self::SafeParticipation
            | Self::Searching
            | Self::Selecting
            | Self::Evaluating
            | Self::SupportingIndividuals => EngagementMode::Information,
            Self::OnlineWriting | Self::VariedWriting | Self::PrivacySettings => EngagementMode::OneToOne,
            Self::Methods
            | Self::Techniques
            | Self::Activities
            | Self::OnlineDiscussion
            | Self::GroupGuidance => EngagementMode::Collaborative,
            Self::CreatingPresence | Self::MaintainingPresence | Self::GroupHandling | Self::Monitoring => {
                EngagementMode::Community
            }
        }
    }

    /// The abilities that `mode` asks for, those of the narrower modes included.
    pub fn required_by(mode: EngagementMode) -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied().filter(move |ability| mode.includes(ability.mode()))
    }
}

/// What sets one engagement mode apart. Fixed facts of the research, not opinions about an engagement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ModeProfile {
    /// The mode.
    pub mode: EngagementMode,
    /// The aim that this mode adds.
    pub aim: Aim,
    /// Who talks with whom.
    pub interaction: Interaction,
    /// The ethical question that this mode brings to the front.
    pub ethical_focus: EthicalFocus,
}

impl ModeProfile {
    /// The profiles of the four modes, narrowest first.
    pub const ALL: &'static [Self] = &[
        Self {
            mode: EngagementMode::Information,
            aim: Aim::InformationDelivery,
            interaction: Interaction::OneWay,
            ethical_focus: EthicalFocus::AccuracyAndCurrency,
        },
        Self {
            mode: EngagementMode::OneToOne,
            aim: Aim::OneToOneCommunication,
            interaction: Interaction::PractitionerWithIndividual,
            ethical_focus: EthicalFocus::Privacy,
        },
        Self {
            mode: EngagementMode::Collaborative,
            aim: Aim::CollaborativeExploration,
            interaction: Interaction::PractitionerWithGroup,
            ethical_focus: EthicalFocus::ConfidentialityAndTrust,
        },
        Self {
            mode: EngagementMode::Community,
            aim: Aim::CommunityOfInterest,
            interaction: Interaction::AmongMembers,
            ethical_focus: EthicalFocus::ReliabilityAndAuthenticity,
        },
    ];
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn modes_are_inclusive_and_abilities_grow_with_them() {
        let mut before = 0;
        for (narrow, mode) in EngagementMode::ALL.iter().enumerate() {
            for (index, other) in EngagementMode::ALL.iter().enumerate() {
                assert_eq!(mode.includes(*other), index <= narrow);
            }
            let now = Ability::required_by(*mode).count();
            assert!(now > before, "each mode asks for more than the one before");
            before = now;
        }
        assert_eq!(before, Ability::ALL.len());
    }

    #[test]
    fn the_labels_of_the_research_name_the_modes() {
        assert_eq!(EngagementMode::parse("co_careering"), Some(EngagementMode::Community));
        assert_eq!(EngagementMode::parse("Community"), None);
        for profile in ModeProfile::ALL {
            assert_eq!(profile.aim.mode(), profile.mode);
        }
    }
}
