//! Mirrors of document types for Kotlin and Swift.
//!
//! Written by `cargo xtask generate` from the core's tables; not to be edited.

use crate::custom::CalendarDate;
use cocareer::model::{
    Ability, AbilityWeight, ApproachObservation, CompetencyBasis, CompetencyClaim, Conception,
    DevelopmentGoal, EngagementMode, EthicalOrientation, Evidence, EvidenceKind, Team, TeamMember, TeamRole,
    WayOfExperiencing,
};

/// What a person does in the engagement.
#[uniffi::remote(Enum)]
pub enum TeamRole {
    /// Gives career guidance.
    Practitioner,
    /// Leads a group's work.
    Facilitator,
    /// Looks after a group's norms.
    Moderator,
    /// Answers for the service.
    ServiceOwner,
}

/// How a competency was shown. Source: HK-dir self-evaluation (found); the steps are our design (inferred).
#[uniffi::remote(Enum)]
pub enum CompetencyBasis {
    /// The person says so.
    SelfClaimed,
    /// A colleague looked at it.
    PeerReviewed,
    /// A supervisor assessed it.
    SupervisorAssessed,
    /// A test showed it.
    Tested,
    /// A certificate shows it.
    Credentialed,
}

/// What kind of training or other evidence it is. Source: Veilederforum article, G-09 (found) for initial and
/// continuing training.
#[uniffi::remote(Enum)]
pub enum EvidenceKind {
    /// Initial training.
    InitialTraining,
    /// Continuing training.
    ContinuingTraining,
    /// Practice that somebody assessed.
    AssessedPractice,
    /// A log of practice.
    PracticeLog,
    /// Something that was made, such as a group agreement or a settings review.
    Artefact,
}

/// One piece of evidence for a competency.
#[uniffi::remote(Record)]
pub struct Evidence {
    /// What kind of evidence it is.
    #[uniffi(default)]
    pub kind: Option<EvidenceKind>,
    /// The day on which it was earned.
    #[uniffi(default)]
    pub dated: Option<CalendarDate>,
    /// Where to find it: an address or a reference, with nothing about guidance seekers in it.
    #[uniffi(default)]
    pub reference: Option<String>,
}

/// What a member of the team can do, and how that was shown.
#[uniffi::remote(Record)]
pub struct CompetencyClaim {
    /// The abilities that it covers.
    #[uniffi(default)]
    pub abilities: Vec<Ability>,
    /// The competency in a framework, by its code there.
    #[uniffi(default)]
    pub competency: Option<String>,
    /// The platforms that it was shown on, by `id`. Empty when it does not depend on a platform.
    #[uniffi(default)]
    pub platforms: Vec<String>,
    /// How it was shown.
    #[uniffi(default)]
    pub basis: Option<CompetencyBasis>,
    /// The day on which it was assessed.
    #[uniffi(default)]
    pub assessed_on: Option<CalendarDate>,
    /// The last day on which it counts.
    #[uniffi(default)]
    pub valid_until: Option<CalendarDate>,
    /// What supports it.
    #[uniffi(default)]
    pub evidence: Vec<Evidence>,
    /// The career management skills that it helps guidance seekers build, by their codes or names.
    #[uniffi(default)]
    pub career_management_skills: Vec<String>,
}

/// What a member of the team wants to learn next.
#[uniffi::remote(Record)]
pub struct DevelopmentGoal {
    /// The ability to build.
    #[uniffi(default)]
    pub ability: Option<Ability>,
    /// The day by which it should be reached.
    #[uniffi(default)]
    pub due_on: Option<CalendarDate>,
    /// What the person will do.
    #[uniffi(default)]
    pub action: Option<String>,
}

/// How a person's understanding was described at one time, with which instrument. Never a verdict and never a
/// condition: several descriptions may hold at once.
#[uniffi::remote(Record)]
pub struct ApproachObservation {
    /// The day of the description.
    #[uniffi(default)]
    pub observed_on: Option<CalendarDate>,
    /// The instrument or conversation it rests on.
    #[uniffi(default)]
    pub instrument: Option<String>,
    /// Conceptions that were seen.
    #[uniffi(default)]
    pub conceptions: Vec<Conception>,
    /// Ways of experiencing that were seen.
    #[uniffi(default)]
    pub ways_of_experiencing: Vec<WayOfExperiencing>,
    /// Ethical orientations that were seen.
    #[uniffi(default)]
    pub ethical_orientations: Vec<EthicalOrientation>,
}

/// Somebody who works in the engagement.
#[uniffi::remote(Record)]
pub struct TeamMember {
    /// Pseudonymous identifier inside the document, never a national identity number.
    #[uniffi(default)]
    pub id: Option<String>,
    /// What the person does here.
    #[uniffi(default)]
    pub roles: Vec<TeamRole>,
    /// The modes that the person works in. Empty means all of them.
    #[uniffi(default)]
    pub modes: Vec<EngagementMode>,
    /// What the person can do.
    #[uniffi(default)]
    pub competencies: Vec<CompetencyClaim>,
    /// What the person wants to learn next.
    #[uniffi(default)]
    pub development_plan: Vec<DevelopmentGoal>,
    /// How the person's understanding was described, if the person wants it kept.
    #[uniffi(default)]
    pub approach: Vec<ApproachObservation>,
}

/// How much an ability counts in this engagement.
#[uniffi::remote(Record)]
pub struct AbilityWeight {
    /// The ability.
    #[uniffi(default)]
    pub ability: Option<Ability>,
    /// Its weight, relative to the other weights.
    #[uniffi(default)]
    pub weight: Option<u32>,
}

/// The people who work in an engagement.
#[uniffi::remote(Record)]
pub struct Team {
    /// The people.
    #[uniffi(default)]
    pub members: Vec<TeamMember>,
    /// How much each ability counts, when the service has decided that.
    #[uniffi(default)]
    pub ability_weights: Vec<AbilityWeight>,
}
