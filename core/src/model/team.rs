//! The people who work in an engagement, as far as it needs to know them.

use crate::model::{Ability, Conception, Date, EngagementMode, EthicalOrientation, WayOfExperiencing};
use crate::shape::{choice, record};

choice! {
    /// What a person does in the engagement.
    pub enum TeamRole {
        /// Gives career guidance.
        Practitioner = "practitioner",
        /// Leads a group's work.
        Facilitator = "facilitator",
        /// Looks after a group's norms.
        Moderator = "moderator",
        /// Answers for the service.
        ServiceOwner = "service_owner",
    }
}

choice! {
    /// How a competency was shown. Source: HK-dir self-evaluation (found); the steps are our design (inferred).
    pub enum CompetencyBasis {
        /// The person says so.
        SelfClaimed = "self_claimed",
        /// A colleague looked at it.
        PeerReviewed = "peer_reviewed",
        /// A supervisor assessed it.
        SupervisorAssessed = "supervisor_assessed",
        /// A test showed it.
        Tested = "tested",
        /// A certificate shows it.
        Credentialed = "credentialed",
    }
}

choice! {
    /// What kind of training or other evidence it is. Source: Veilederforum article, G-09 (found) for initial and
    /// continuing training.
    pub enum EvidenceKind {
        /// Initial training.
        InitialTraining = "initial_training",
        /// Continuing training.
        ContinuingTraining = "continuing_training",
        /// Practice that somebody assessed.
        AssessedPractice = "assessed_practice",
        /// A log of practice.
        PracticeLog = "practice_log",
        /// Something that was made, such as a group agreement or a settings review.
        Artefact = "artefact",
    }
}

record! {
    /// One piece of evidence for a competency.
    pub struct Evidence {
        /// What kind of evidence it is.
        pub kind: Option<EvidenceKind> = required,
        /// The day on which it was earned.
        pub dated: Option<Date>,
        /// Where to find it: an address or a reference, with nothing about guidance seekers in it.
        pub reference: Option<String>,
    }
}

record! {
    /// What a member of the team can do, and how that was shown.
    pub struct CompetencyClaim {
        /// The abilities that it covers.
        pub abilities: Vec<Ability> = required,
        /// The competency in a framework, by its code there.
        pub competency: Option<String>,
        /// The platforms that it was shown on, by `id`. Empty when it does not depend on a platform.
        pub platforms: Vec<String>,
        /// How it was shown.
        pub basis: Option<CompetencyBasis>,
        /// The day on which it was assessed.
        pub assessed_on: Option<Date>,
        /// The last day on which it counts.
        pub valid_until: Option<Date>,
        /// What supports it.
        pub evidence: Vec<Evidence>,
        /// The career management skills that it helps guidance seekers build, by their codes or names.
        pub career_management_skills: Vec<String>,
    }
}

record! {
    /// What a member of the team wants to learn next.
    pub struct DevelopmentGoal {
        /// The ability to build.
        pub ability: Option<Ability> = required,
        /// The day by which it should be reached.
        pub due_on: Option<Date>,
        /// What the person will do.
        pub action: Option<String>,
    }
}

record! {
    /// How a person's understanding was described at one time, with which instrument. Never a verdict and never a
    /// condition: several descriptions may hold at once.
    pub struct ApproachObservation {
        /// The day of the description.
        pub observed_on: Option<Date> = required,
        /// The instrument or conversation it rests on.
        pub instrument: Option<String> = required,
        /// Conceptions that were seen.
        pub conceptions: Vec<Conception>,
        /// Ways of experiencing that were seen.
        pub ways_of_experiencing: Vec<WayOfExperiencing>,
        /// Ethical orientations that were seen.
        pub ethical_orientations: Vec<EthicalOrientation>,
    }
}

record! {
    /// Somebody who works in the engagement.
    pub struct TeamMember {
        /// Pseudonymous identifier inside the document, never a national identity number.
        pub id: Option<String> = required,
        /// What the person does here.
        pub roles: Vec<TeamRole> = required,
        /// The modes that the person works in. Empty means all of them.
        pub modes: Vec<EngagementMode>,
        /// What the person can do.
        pub competencies: Vec<CompetencyClaim>,
        /// What the person wants to learn next.
        pub development_plan: Vec<DevelopmentGoal>,
        /// How the person's understanding was described, if the person wants it kept.
        pub approach: Vec<ApproachObservation>,
    }
}

record! {
    /// How much an ability counts in this engagement.
    pub struct AbilityWeight {
        /// The ability.
        pub ability: Option<Ability> = required,
        /// Its weight, relative to the other weights.
        pub weight: Option<u32> = required,
    }
}

record! {
    /// The people who work in an engagement.
    pub struct Team {
        /// The people.
        pub members: Vec<TeamMember>,
        /// How much each ability counts, when the service has decided that.
        pub ability_weights: Vec<AbilityWeight>,
    }
}
