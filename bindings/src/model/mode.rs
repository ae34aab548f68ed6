//! Mirrors of document types for Kotlin and Swift.
//!
//! Written by `cargo xtask generate` from the core's tables; not to be edited.

use cocareer::model::{Ability, Aim, EngagementMode};

/// How widely a career service meets guidance seekers on social media. Ordered and inclusive: each mode
/// takes in what the narrower ones ask for. Source: Veilederforum article after Kettunen (found); the
/// aliases are the labels of the research.
#[uniffi::remote(Enum)]
pub enum EngagementMode {
    /// Information is passed on fast and to many; communication is not part of it.
    Information,
    /// Information and one-to-one communication between a practitioner and a guidance seeker.
    OneToOne,
    /// Career exploration through collaboration in a group.
    Collaborative,
    /// A community of interest that shares knowledge and takes up career questions together.
    Community,
}

/// What an engagement wants to reach, one aim for each mode. Source: Veilederforum article (found).
#[uniffi::remote(Enum)]
pub enum Aim {
    /// Pass on information about education, training and work.
    InformationDelivery,
    /// Talk with one guidance seeker at a time.
    OneToOneCommunication,
    /// Explore careers together in a group.
    CollaborativeExploration,
    /// Be a community of interest.
    CommunityOfInterest,
}

/// Something that practitioners must be able to do in an engagement mode. Source: Veilederforum article
/// (found), one value for each ability that it names.
#[uniffi::remote(Enum)]
pub enum Ability {
    /// Take part on social media actively and safely.
    SafeParticipation,
    /// Search for content online.
    Searching,
    /// Select content.
    Selecting,
    /// Evaluate complex content from the net.
    Evaluating,
    /// Support individuals in finding and judging information.
    SupportingIndividuals,
    /// Write online.
    OnlineWriting,
    /// Write in versatile and varied ways for different people.
    VariedWriting,
    /// Know and understand the privacy settings of the programs and services in use.
    PrivacySettings,
    /// Know methods for collaboration.
    Methods,
    /// Know techniques for collaboration.
    Techniques,
    /// Know activities that give purposeful collaboration between participants.
    Activities,
    /// Discuss online.
    OnlineDiscussion,
    /// Guide groups with structure and active support.
    GroupGuidance,
    /// Create a presence online.
    CreatingPresence,
    /// Keep up a presence online.
    MaintainingPresence,
    /// Handle a group well.
    GroupHandling,
    /// Follow a group attentively and regularly.
    Monitoring,
}
