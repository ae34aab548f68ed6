//! What a group agrees on.

use crate::model::{Contact, Date, LocalizedText, Medium, Promise, Provenance, Visibility};
use crate::shape::{choice, record};

choice! {
    /// What a person is in a group. Observing is a way of taking part. Source: Veilederforum article, G-04 (found).
    pub enum ParticipationRole {
        /// Gives career guidance.
        Practitioner = "practitioner",
        /// Looks after the norms together with a practitioner.
        CoModerator = "co_moderator",
        /// Takes part.
        Member = "member",
        /// Follows without writing.
        Observer = "observer",
        /// An employer who visits.
        GuestEmployer = "guest_employer",
        /// A parent or guardian.
        Guardian = "guardian",
    }
}

choice! {
    /// The type of joint communication that a group builds. Source: Veilederforum article, C-15 (found); the
    /// values are our design (inferred).
    pub enum CollaborationType {
        /// Discussion.
        Discussion = "discussion",
        /// Feedback among equals.
        PeerFeedback = "peer_feedback",
        /// Writing together.
        CoWriting = "co_writing",
        /// A project.
        Project = "project",
        /// Questions and answers.
        QuestionsAndAnswers = "questions_and_answers",
        /// Meeting people.
        Networking = "networking",
        /// An event.
        Event = "event",
    }
}

choice! {
    /// A way in which members support each other. Source: Veilederforum article, C-16 (found); values inferred.
    pub enum SupportForm {
        /// Encourage each other.
        Encourage = "encourage",
        /// Answer within an agreed time.
        AnswerInTime = "answer_in_time",
        /// Give feedback that helps.
        ConstructiveFeedback = "constructive_feedback",
    }
}

choice! {
    /// By what name people take part. Source: Veilederforum article, K-07 (found); values from published group
    /// rules (found).
    pub enum IdentityForm {
        /// Full real name.
        RealName = "real_name",
        /// First name.
        FirstName = "first_name",
        /// A chosen name.
        Pseudonym = "pseudonym",
        /// An identity that the service has checked.
        Verified = "verified",
    }
}

choice! {
    /// What may be recorded in the group.
    pub enum RecordingPermission {
        /// Nothing.
        NotAllowed = "not_allowed",
        /// Only by the practitioner and with consent.
        PractitionerWithConsent = "practitioner_with_consent",
        /// When everybody has consented.
        AllConsented = "all_consented",
    }
}

choice! {
    /// What members may advertise.
    pub enum CommercialPermission {
        /// Nothing.
        NotAllowed = "not_allowed",
        /// Only when marked as such.
        Labelled = "labelled",
        /// Only in its own place.
        DedicatedPlace = "dedicated_place",
    }
}

choice! {
    /// When posts are looked at.
    pub enum ModerationTiming {
        /// Before others see them.
        BeforePublication = "before_publication",
        /// After others can see them.
        AfterPublication = "after_publication",
    }
}

choice! {
    /// A step against a breach of the norms. Source: a published guide to therapist-led groups (found).
    pub enum SanctionStep {
        /// A private word.
        PrivateNotice = "private_notice",
        /// A post is hidden.
        HidePost = "hide_post",
        /// Fewer possibilities for a time.
        TemporaryRestriction = "temporary_restriction",
        /// Removal from the group.
        Removal = "removal",
    }
}

choice! {
    /// How a group's agreement came about. Source: Veilederforum article, C-18 (found).
    pub enum CoCreation {
        /// A practitioner wrote a draft.
        PractitionerDraft = "practitioner_draft",
        /// The group made it together.
        CoCreated = "co_created",
        /// The group adopted a template.
        AdoptedTemplate = "adopted_template",
    }
}

choice! {
    /// A stage of facilitation. Source: Salmon's five-stage model (found).
    pub enum FacilitationStage {
        /// Getting in and wanting to come back.
        AccessAndMotivation = "access_and_motivation",
        /// Getting to know each other; norms are agreed here.
        OnlineSocialisation = "online_socialisation",
        /// Finding and sharing information.
        InformationExchange = "information_exchange",
        /// Discussing and building knowledge.
        KnowledgeConstruction = "knowledge_construction",
        /// Own goals and links outwards.
        Development = "development",
    }
}

choice! {
    /// Who may write to a minor in private. The list is our design (inferred).
    pub enum PrivateMessages {
        /// Nobody.
        NotAllowed = "not_allowed",
        /// Only practitioners, from accounts of the service.
        PractitionersOnly = "practitioners_only",
        /// Every adult in the group.
        Allowed = "allowed",
    }
}

choice! {
    /// What sets off an escalation.
    pub enum EscalationTrigger {
        /// Danger to life.
        DangerToLife = "danger_to_life",
        /// Worry for a child.
        ChildWelfare = "child_welfare",
        /// Harassment.
        Harassment = "harassment",
        /// Crime.
        Crime = "crime",
    }
}

record! {
    /// Who can join.
    pub struct Eligibility {
        /// Who it is for, in plain words.
        pub description: LocalizedText,
        /// The youngest that can join, in years.
        pub min_age: Option<u32>,
        /// The oldest that can join, in years.
        pub max_age: Option<u32>,
        /// Whether a practitioner talks with people before they join.
        pub screening: Option<bool>,
        /// The most members the group can have.
        pub max_members: Option<u32>,
    }
}

record! {
    /// How members support each other. Source: Veilederforum article, C-16 (found).
    pub struct SupportNorm {
        /// The norm in the group's words.
        pub text: LocalizedText,
        /// What it consists of.
        pub forms: Vec<SupportForm>,
    }
}

record! {
    /// What stays in the group. Shared by all members; a practitioner cannot promise it for others. Source:
    /// Veilederforum article, C-12 (found); ACA code 2014 B.4.a (found).
    pub struct ConfidentialityNorm {
        /// The norm in the group's words.
        pub text: LocalizedText,
        /// What it covers.
        pub scope: LocalizedText,
        /// Where it ends: what must be passed on.
        pub limits: LocalizedText,
        /// Who may know what is said: nobody beyond these.
        pub stays_with: Option<Visibility>,
        /// Every how many days members are reminded.
        pub reminder_days: Option<u32>,
        /// The day on which members were last reminded.
        pub last_reminded_on: Option<Date>,
    }
}

record! {
    /// How members show who they are. Source: Veilederforum article, K-07 and K-08 (found).
    pub struct IdentityRule {
        /// By what name people take part.
        pub form: Option<IdentityForm>,
        /// Whether taking somebody else's identity is forbidden.
        pub impersonation_forbidden: Option<bool>,
        /// How pictures of oneself are kept reliable and authentic.
        pub reliability: LocalizedText,
    }
}

record! {
    /// Who takes part and how.
    pub struct RoleRule {
        /// The roles that exist in the group.
        pub roles: Vec<ParticipationRole>,
        /// Why nobody may only observe, where that is so.
        pub reason_without_observers: LocalizedText,
    }
}

record! {
    /// What people may contribute. Source: Veilederforum article, C-03 and G-13 (found).
    pub struct ContributionRule {
        /// The rule in the group's words: topic, sources, copying, ownership, licence.
        pub text: LocalizedText,
        /// The origins that contributions are marked with.
        pub provenance: Vec<Provenance>,
    }
}

record! {
    /// What may be recorded. Source: published rules of online support groups (found).
    pub struct GroupRecordingRule {
        /// What is allowed.
        pub permission: Option<RecordingPermission> = required,
        /// The media that may be recorded.
        pub media: Vec<Medium>,
        /// What holds for screenshots.
        pub screenshots: LocalizedText,
        /// Whether members are told that recording a talk in secret, without taking part in it, is a crime.
        pub secret_recording_told: Option<bool>,
    }
}

choice! {
    /// What links members may write.
    pub enum LinkPermission {
        /// None.
        NotAllowed = "not_allowed",
        /// Only to the hosts that the rule names.
        ListedHosts = "listed_hosts",
        /// Any.
        Allowed = "allowed",
    }
}

record! {
    /// How what people write should look. The fields are our design (inferred).
    pub struct TextRule {
        /// The most characters that one text may have, as people count them: an emoji is one.
        pub max_characters: Option<u32>,
        /// The most words that one text may have.
        pub max_words: Option<u32>,
        /// What links members may write.
        pub links: Option<LinkPermission>,
        /// The internet hosts that links may lead to, such as `utdanning.no`.
        pub link_hosts: Vec<String>,
        /// Whether whole texts in capital letters are fine.
        pub capitals_allowed: Option<bool>,
        /// How many times in a row a character may stand at most.
        pub max_repeats: Option<u32>,
    }
}

record! {
    /// How advertising and recruiting are handled.
    pub struct CommercialRule {
        /// What is allowed.
        pub permission: Option<CommercialPermission> = required,
        /// The rule in the group's words.
        pub text: LocalizedText,
    }
}

record! {
    /// How the group is looked after. Source: Veilederforum article, K-10 and K-11 (found).
    pub struct Moderation {
        /// Who moderates, by `id` in the team.
        pub moderators: Vec<String>,
        /// When posts are looked at.
        pub timing: Option<ModerationTiming>,
        /// What counts as a breach.
        pub criteria: LocalizedText,
        /// What moderators can do.
        pub tools: LocalizedText,
        /// Whether what moderators do is written down.
        pub log_kept: Option<bool>,
    }
}

record! {
    /// What follows a breach, step by step.
    pub struct Sanctions {
        /// The steps, mildest first.
        pub ladder: Vec<SanctionStep>,
        /// What leads straight to removal.
        pub severe_triggers: LocalizedText,
        /// How to appeal.
        pub appeal: LocalizedText,
    }
}

record! {
    /// One activity of the group.
    pub struct FacilitationActivity {
        /// The stage it belongs to.
        pub stage: Option<FacilitationStage>,
        /// What the group does.
        pub task: LocalizedText = required,
        /// How many days it takes.
        pub days: Option<u32>,
    }
}

record! {
    /// How the group's work is shaped. Source: Veilederforum article, C-08 to C-10 (found).
    pub struct FacilitationPlan {
        /// Who leads the work, by `id` in the team.
        pub facilitator: Option<String>,
        /// Every how many days the facilitator takes up the work with the group.
        pub cadence_days: Option<u32>,
        /// How members are guided, in plain words.
        pub guidance: LocalizedText,
        /// The activities, in order.
        pub activities: Vec<FacilitationActivity>,
    }
}

record! {
    /// How new members are welcomed.
    pub struct Onboarding {
        /// The welcome.
        pub welcome: LocalizedText,
        /// Help with the technology.
        pub technical_help: LocalizedText,
        /// Whether a practitioner goes through the norms with new members.
        pub norms_walkthrough: Option<bool>,
    }
}

record! {
    /// What is passed on, to whom and how fast. Source: ministry letter on the duty to notify child welfare,
    /// 2018 (found).
    pub struct Escalation {
        /// What sets it off.
        pub triggers: Vec<EscalationTrigger>,
        /// Whom to reach.
        pub contacts: Vec<Contact>,
        /// The duty to report, in plain words.
        pub duty_to_report: LocalizedText,
        /// A number to call in a crisis.
        pub crisis_number: Option<String>,
        /// Within how many hours somebody acts.
        pub within_hours: Option<u32>,
    }
}

record! {
    /// How long the group lasts.
    pub struct GroupDuration {
        /// The first day.
        pub starts_on: Option<Date>,
        /// The last day. Absent when it is open.
        pub ends_on: Option<Date>,
        /// The number of sessions, where there are sessions.
        pub sessions: Option<u32>,
    }
}

record! {
    /// How the agreement is gone through again. Source: Veilederforum article, C-18 (found).
    pub struct AgreementReview {
        /// The day by which the group goes through it again.
        pub due_on: Option<Date>,
        /// The day on which the group last went through it.
        pub last_reviewed_on: Option<Date>,
        /// The day of the last incident, after which the agreement should be gone through.
        pub last_incident_on: Option<Date>,
        /// How it is changed.
        pub how: LocalizedText,
        /// How many percent of the members must take part in a change.
        pub quorum_percent: Option<u32>,
    }
}

record! {
    /// How the group ends.
    pub struct Closing {
        /// Farewell and evaluation.
        pub farewell: LocalizedText,
        /// What members can take along.
        pub export: LocalizedText,
        /// After how many days what was written is deleted. Absent when it goes to an archive.
        pub delete_after_days: Option<u32>,
        /// Where members can turn afterwards.
        pub referral: LocalizedText,
        /// The day on which the group was closed in this way.
        pub done_on: Option<Date>,
    }
}

record! {
    /// That one member accepted one version. Source: Veilederforum article, C-18 (found).
    pub struct Acceptance {
        /// The member, by a pseudonymous identifier.
        pub member: Option<String> = required,
        /// The version that was accepted.
        pub version: Option<String> = required,
        /// The day of acceptance.
        pub accepted_on: Option<Date> = required,
        /// The language it was read in, by BCP 47 tag.
        pub language: Option<String>,
        /// Whether a guardian accepted too.
        pub guardian: Option<bool>,
        /// Whether the member also consented to being recorded.
        pub recording_consent: Option<bool>,
    }
}

record! {
    /// Somebody who takes part in the group.
    pub struct GroupMember {
        /// Pseudonymous identifier, never a national identity number.
        pub id: Option<String> = required,
        /// What the person is in the group.
        pub role: Option<ParticipationRole>,
        /// The day on which the person joined.
        pub joined_on: Option<Date>,
        /// The day on which the person left.
        pub left_on: Option<Date>,
        /// Whether the person can read but not write for now.
        pub read_only: Option<bool>,
    }
}

record! {
    /// What protects minors in the group. Source: our design (inferred).
    pub struct MinorProtection {
        /// How guardians are told about the group.
        pub guardian_information: LocalizedText,
        /// Who may write to a minor in private.
        pub private_messages: Option<PrivateMessages>,
    }
}

record! {
    /// Which languages, and how easy to read and use.
    pub struct Accessibility {
        /// The languages of the group, by BCP 47 tag.
        pub languages: Vec<String>,
        /// How the group is kept open to people with different needs.
        pub description: LocalizedText,
    }
}

record! {
    /// Whether machines take part.
    pub struct AiRule {
        /// Whether bots, summaries or transcription are allowed.
        pub allowed: Option<bool> = required,
        /// Whether what they make is marked.
        pub labelled: Option<bool>,
        /// The rule in the group's words.
        pub text: LocalizedText,
    }
}

record! {
    /// Which privacy policy holds for what the group writes.
    pub struct PolicyReference {
        /// The policy's `id`.
        pub policy: Option<String> = required,
        /// The policy's version.
        pub version: Option<String>,
    }
}

record! {
    /// What a group has agreed on: its norms, its people and its course. Source: Veilederforum article, C-15 to
    /// C-18 (found), with codes of ethics and published group rules.
    pub struct GroupAgreement {
        /// Identifier of the agreement, chosen by the service.
        pub id: Option<String>,
        /// The version that holds.
        pub version: Option<String>,
        /// What the group is for.
        pub purpose: LocalizedText,
        /// Who can join.
        pub eligibility: Option<Eligibility>,
        /// The types of joint communication that the group builds.
        pub collaboration_type: Vec<CollaborationType>,
        /// How members support each other.
        pub support_norm: Option<SupportNorm>,
        /// How members treat each other with respect.
        pub respect_norm: LocalizedText,
        /// What stays in the group.
        pub confidentiality_norm: Option<ConfidentialityNorm>,
        /// How members show who they are.
        pub identity_rule: Option<IdentityRule>,
        /// Who takes part and how.
        pub participation_roles: Option<RoleRule>,
        /// What people may contribute.
        pub contribution_rule: Option<ContributionRule>,
        /// How what people write should look.
        pub text_rule: Option<TextRule>,
        /// What may be recorded.
        pub recording_rule: Option<GroupRecordingRule>,
        /// Where to sit during a session so that nobody else hears.
        pub environment_rule: LocalizedText,
        /// How people talk in a session, one rule an entry.
        pub conversation_rules: Vec<LocalizedText>,
        /// What members may say of people outside the group.
        pub third_party_rule: LocalizedText,
        /// What happens when somebody uninvited answers in a practitioner's place. Source: eVejledning (found).
        pub uninvited_answers: LocalizedText,
        /// What protects minors.
        pub minors: Option<MinorProtection>,
        /// How advertising and recruiting are handled.
        pub commercial_rule: Option<CommercialRule>,
        /// What holds for links and sources.
        pub links_and_sources: LocalizedText,
        /// How the group is looked after.
        pub moderation: Option<Moderation>,
        /// What follows a breach.
        pub sanctions: Option<Sanctions>,
        /// What the practitioner promises about being present.
        pub presence: LocalizedText,
        /// How the group's work is shaped.
        pub facilitation_plan: Option<FacilitationPlan>,
        /// How new members are welcomed.
        pub onboarding: Option<Onboarding>,
        /// What is passed on, to whom and how fast.
        pub escalation: Option<Escalation>,
        /// Where to complain about the moderators.
        pub complaints: LocalizedText,
        /// Which privacy policy holds.
        pub data_retention_ref: Option<PolicyReference>,
        /// How long the group lasts.
        pub duration: Option<GroupDuration>,
        /// How the agreement is gone through again.
        pub review: Option<AgreementReview>,
        /// How the group ends.
        pub closing: Option<Closing>,
        /// Who takes part.
        pub members: Vec<GroupMember>,
        /// Who accepted which version.
        pub acceptances: Vec<Acceptance>,
        /// Within how many days a member must accept a new version before being able to read only.
        pub grace_days: Option<u32>,
        /// The day of the last change after which everybody is asked again.
        pub last_major_change_on: Option<Date>,
        /// How to leave, and what stays.
        pub exit_rule: LocalizedText,
        /// Languages and accessibility.
        pub accessibility: Option<Accessibility>,
        /// Whether machines take part.
        pub ai_rule: Option<AiRule>,
        /// What members are promised.
        pub promises: Vec<Promise>,
        /// How the agreement came about.
        pub co_creation: Option<CoCreation>,
    }
}
