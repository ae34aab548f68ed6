//! Mirrors of document types for Kotlin and Swift.
//!
//! Written by `cargo xtask generate` from the core's tables; not to be edited.

use crate::custom::{CalendarDate, LocalizedText};
use cocareer::model::{
    Acceptance, Accessibility, AgreementReview, AiRule, Closing, CoCreation, CollaborationType,
    CommercialPermission, CommercialRule, ConfidentialityNorm, Contact, ContributionRule, Eligibility,
    Escalation, EscalationTrigger, FacilitationActivity, FacilitationPlan, FacilitationStage, GroupAgreement,
    GroupDuration, GroupMember, GroupRecordingRule, IdentityForm, IdentityRule, LinkPermission, Medium,
    MinorProtection, Moderation, ModerationTiming, Onboarding, ParticipationRole, PolicyReference,
    PrivateMessages, Promise, Provenance, RecordingPermission, RoleRule, SanctionStep, Sanctions,
    SupportForm, SupportNorm, TextRule, Visibility,
};

/// Which privacy policy holds for what the group writes.
#[uniffi::remote(Record)]
pub struct PolicyReference {
    /// The policy's `id`.
    #[uniffi(default)]
    pub policy: Option<String>,
    /// The policy's version.
    #[uniffi(default)]
    pub version: Option<String>,
}

/// Who can join.
#[uniffi::remote(Record)]
pub struct Eligibility {
    /// Who it is for, in plain words.
    #[uniffi(default)]
    pub description: LocalizedText,
    /// The youngest that can join, in years.
    #[uniffi(default)]
    pub min_age: Option<u32>,
    /// The oldest that can join, in years.
    #[uniffi(default)]
    pub max_age: Option<u32>,
    /// Whether a practitioner talks with people before they join.
    #[uniffi(default)]
    pub screening: Option<bool>,
    /// The most members the group can have.
    #[uniffi(default)]
    pub max_members: Option<u32>,
}

/// How members support each other. Source: Veilederforum article, C-16 (found).
#[uniffi::remote(Record)]
pub struct SupportNorm {
    /// The norm in the group's words.
    #[uniffi(default)]
    pub text: LocalizedText,
    /// What it consists of.
    #[uniffi(default)]
    pub forms: Vec<SupportForm>,
}

/// What stays in the group. Shared by all members; a practitioner cannot promise it for others. Source:
/// Veilederforum article, C-12 (found); ACA code 2014 B.4.a (found).
#[uniffi::remote(Record)]
pub struct ConfidentialityNorm {
    /// The norm in the group's words.
    #[uniffi(default)]
    pub text: LocalizedText,
    /// What it covers.
    #[uniffi(default)]
    pub scope: LocalizedText,
    /// Where it ends: what must be passed on.
    #[uniffi(default)]
    pub limits: LocalizedText,
    /// Who may know what is said: nobody beyond these.
    #[uniffi(default)]
    pub stays_with: Option<Visibility>,
    /// Every how many days members are reminded.
    #[uniffi(default)]
    pub reminder_days: Option<u32>,
    /// The day on which members were last reminded.
    #[uniffi(default)]
    pub last_reminded_on: Option<CalendarDate>,
}

/// How members show who they are. Source: Veilederforum article, K-07 and K-08 (found).
#[uniffi::remote(Record)]
pub struct IdentityRule {
    /// By what name people take part.
    #[uniffi(default)]
    pub form: Option<IdentityForm>,
    /// Whether taking somebody else's identity is forbidden.
    #[uniffi(default)]
    pub impersonation_forbidden: Option<bool>,
    /// How pictures of oneself are kept reliable and authentic.
    #[uniffi(default)]
    pub reliability: LocalizedText,
}

/// Who takes part and how.
#[uniffi::remote(Record)]
pub struct RoleRule {
    /// The roles that exist in the group.
    #[uniffi(default)]
    pub roles: Vec<ParticipationRole>,
    /// Why nobody may only observe, where that is so.
    #[uniffi(default)]
    pub reason_without_observers: LocalizedText,
}

/// What people may contribute. Source: Veilederforum article, C-03 and G-13 (found).
#[uniffi::remote(Record)]
pub struct ContributionRule {
    /// The rule in the group's words: topic, sources, copying, ownership, licence.
    #[uniffi(default)]
    pub text: LocalizedText,
    /// The origins that contributions are marked with.
    #[uniffi(default)]
    pub provenance: Vec<Provenance>,
}

/// How what people write should look. The fields are our design (inferred).
#[uniffi::remote(Record)]
pub struct TextRule {
    /// The most characters that one text may have, as people count them: an emoji is one.
    #[uniffi(default)]
    pub max_characters: Option<u32>,
    /// The most words that one text may have.
    #[uniffi(default)]
    pub max_words: Option<u32>,
    /// What links members may write.
    #[uniffi(default)]
    pub links: Option<LinkPermission>,
    /// The internet hosts that links may lead to, such as `utdanning.no`.
    #[uniffi(default)]
    pub link_hosts: Vec<String>,
    /// Whether whole texts in capital letters are fine.
    #[uniffi(default)]
    pub capitals_allowed: Option<bool>,
    /// How many times in a row a character may stand at most.
    #[uniffi(default)]
    pub max_repeats: Option<u32>,
}

/// What may be recorded. Source: published rules of online support groups (found).
#[uniffi::remote(Record)]
pub struct GroupRecordingRule {
    /// What is allowed.
    #[uniffi(default)]
    pub permission: Option<RecordingPermission>,
    /// The media that may be recorded.
    #[uniffi(default)]
    pub media: Vec<Medium>,
    /// What holds for screenshots.
    #[uniffi(default)]
    pub screenshots: LocalizedText,
    /// Whether members are told that recording a talk in secret, without taking part in it, is a crime.
    #[uniffi(default)]
    pub secret_recording_told: Option<bool>,
}

/// What protects minors in the group. Source: our design (inferred).
#[uniffi::remote(Record)]
pub struct MinorProtection {
    /// How guardians are told about the group.
    #[uniffi(default)]
    pub guardian_information: LocalizedText,
    /// Who may write to a minor in private.
    #[uniffi(default)]
    pub private_messages: Option<PrivateMessages>,
}

/// How advertising and recruiting are handled.
#[uniffi::remote(Record)]
pub struct CommercialRule {
    /// What is allowed.
    #[uniffi(default)]
    pub permission: Option<CommercialPermission>,
    /// The rule in the group's words.
    #[uniffi(default)]
    pub text: LocalizedText,
}

/// How the group is looked after. Source: Veilederforum article, K-10 and K-11 (found).
#[uniffi::remote(Record)]
pub struct Moderation {
    /// Who moderates, by `id` in the team.
    #[uniffi(default)]
    pub moderators: Vec<String>,
    /// When posts are looked at.
    #[uniffi(default)]
    pub timing: Option<ModerationTiming>,
    /// What counts as a breach.
    #[uniffi(default)]
    pub criteria: LocalizedText,
    /// What moderators can do.
    #[uniffi(default)]
    pub tools: LocalizedText,
    /// Whether what moderators do is written down.
    #[uniffi(default)]
    pub log_kept: Option<bool>,
}

/// What follows a breach, step by step.
#[uniffi::remote(Record)]
pub struct Sanctions {
    /// The steps, mildest first.
    #[uniffi(default)]
    pub ladder: Vec<SanctionStep>,
    /// What leads straight to removal.
    #[uniffi(default)]
    pub severe_triggers: LocalizedText,
    /// How to appeal.
    #[uniffi(default)]
    pub appeal: LocalizedText,
}

/// One activity of the group.
#[uniffi::remote(Record)]
pub struct FacilitationActivity {
    /// The stage it belongs to.
    #[uniffi(default)]
    pub stage: Option<FacilitationStage>,
    /// What the group does.
    #[uniffi(default)]
    pub task: LocalizedText,
    /// How many days it takes.
    #[uniffi(default)]
    pub days: Option<u32>,
}

/// How the group's work is shaped. Source: Veilederforum article, C-08 to C-10 (found).
#[uniffi::remote(Record)]
pub struct FacilitationPlan {
    /// Who leads the work, by `id` in the team.
    #[uniffi(default)]
    pub facilitator: Option<String>,
    /// Every how many days the facilitator takes up the work with the group.
    #[uniffi(default)]
    pub cadence_days: Option<u32>,
    /// How members are guided, in plain words.
    #[uniffi(default)]
    pub guidance: LocalizedText,
    /// The activities, in order.
    #[uniffi(default)]
    pub activities: Vec<FacilitationActivity>,
}

/// How new members are welcomed.
#[uniffi::remote(Record)]
pub struct Onboarding {
    /// The welcome.
    #[uniffi(default)]
    pub welcome: LocalizedText,
    /// Help with the technology.
    #[uniffi(default)]
    pub technical_help: LocalizedText,
    /// Whether a practitioner goes through the norms with new members.
    #[uniffi(default)]
    pub norms_walkthrough: Option<bool>,
}

/// What is passed on, to whom and how fast. Source: ministry letter on the duty to notify child welfare,
/// 2018 (found).
#[uniffi::remote(Record)]
pub struct Escalation {
    /// What sets it off.
    #[uniffi(default)]
    pub triggers: Vec<EscalationTrigger>,
    /// Whom to reach.
    #[uniffi(default)]
    pub contacts: Vec<Contact>,
    /// The duty to report, in plain words.
    #[uniffi(default)]
    pub duty_to_report: LocalizedText,
    /// A number to call in a crisis.
    #[uniffi(default)]
    pub crisis_number: Option<String>,
    /// Within how many hours somebody acts.
    #[uniffi(default)]
    pub within_hours: Option<u32>,
}

/// How long the group lasts.
#[uniffi::remote(Record)]
pub struct GroupDuration {
    /// The first day.
    #[uniffi(default)]
    pub starts_on: Option<CalendarDate>,
    /// The last day. Absent when it is open.
    #[uniffi(default)]
    pub ends_on: Option<CalendarDate>,
    /// The number of sessions, where there are sessions.
    #[uniffi(default)]
    pub sessions: Option<u32>,
}

/// How the agreement is gone through again. Source: Veilederforum article, C-18 (found).
#[uniffi::remote(Record)]
pub struct AgreementReview {
    /// The day by which the group goes through it again.
    #[uniffi(default)]
    pub due_on: Option<CalendarDate>,
    /// The day on which the group last went through it.
    #[uniffi(default)]
    pub last_reviewed_on: Option<CalendarDate>,
    /// The day of the last incident, after which the agreement should be gone through.
    #[uniffi(default)]
    pub last_incident_on: Option<CalendarDate>,
    /// How it is changed.
    #[uniffi(default)]
    pub how: LocalizedText,
    /// How many percent of the members must take part in a change.
    #[uniffi(default)]
    pub quorum_percent: Option<u32>,
}

/// How the group ends.
#[uniffi::remote(Record)]
pub struct Closing {
    /// Farewell and evaluation.
    #[uniffi(default)]
    pub farewell: LocalizedText,
    /// What members can take along.
    #[uniffi(default)]
    pub export: LocalizedText,
    /// After how many days what was written is deleted. Absent when it goes to an archive.
    #[uniffi(default)]
    pub delete_after_days: Option<u32>,
    /// Where members can turn afterwards.
    #[uniffi(default)]
    pub referral: LocalizedText,
    /// The day on which the group was closed in this way.
    #[uniffi(default)]
    pub done_on: Option<CalendarDate>,
}

/// Somebody who takes part in the group.
#[uniffi::remote(Record)]
pub struct GroupMember {
    /// Pseudonymous identifier, never a national identity number.
    #[uniffi(default)]
    pub id: Option<String>,
    /// What the person is in the group.
    #[uniffi(default)]
    pub role: Option<ParticipationRole>,
    /// The day on which the person joined.
    #[uniffi(default)]
    pub joined_on: Option<CalendarDate>,
    /// The day on which the person left.
    #[uniffi(default)]
    pub left_on: Option<CalendarDate>,
    /// Whether the person can read but not write for now.
    #[uniffi(default)]
    pub read_only: Option<bool>,
}

/// That one member accepted one version. Source: Veilederforum article, C-18 (found).
#[uniffi::remote(Record)]
pub struct Acceptance {
    /// The member, by a pseudonymous identifier.
    #[uniffi(default)]
    pub member: Option<String>,
    /// The version that was accepted.
    #[uniffi(default)]
    pub version: Option<String>,
    /// The day of acceptance.
    #[uniffi(default)]
    pub accepted_on: Option<CalendarDate>,
    /// The language it was read in, by BCP 47 tag.
    #[uniffi(default)]
    pub language: Option<String>,
    /// Whether a guardian accepted too.
    #[uniffi(default)]
    pub guardian: Option<bool>,
    /// Whether the member also consented to being recorded.
    #[uniffi(default)]
    pub recording_consent: Option<bool>,
}

/// Which languages, and how easy to read and use.
#[uniffi::remote(Record)]
pub struct Accessibility {
    /// The languages of the group, by BCP 47 tag.
    #[uniffi(default)]
    pub languages: Vec<String>,
    /// How the group is kept open to people with different needs.
    #[uniffi(default)]
    pub description: LocalizedText,
}

/// Whether machines take part.
#[uniffi::remote(Record)]
pub struct AiRule {
    /// Whether bots, summaries or transcription are allowed.
    #[uniffi(default)]
    pub allowed: Option<bool>,
    /// Whether what they make is marked.
    #[uniffi(default)]
    pub labelled: Option<bool>,
    /// The rule in the group's words.
    #[uniffi(default)]
    pub text: LocalizedText,
}

/// What a group has agreed on: its norms, its people and its course. Source: Veilederforum article, C-15 to
/// C-18 (found), with codes of ethics and published group rules.
#[uniffi::remote(Record)]
pub struct GroupAgreement {
    /// Identifier of the agreement, chosen by the service.
    #[uniffi(default)]
    pub id: Option<String>,
    /// The version that holds.
    #[uniffi(default)]
    pub version: Option<String>,
    /// What the group is for.
    #[uniffi(default)]
    pub purpose: LocalizedText,
    /// Who can join.
    #[uniffi(default)]
    pub eligibility: Option<Eligibility>,
    /// The types of joint communication that the group builds.
    #[uniffi(default)]
    pub collaboration_type: Vec<CollaborationType>,
    /// How members support each other.
    #[uniffi(default)]
    pub support_norm: Option<SupportNorm>,
    /// How members treat each other with respect.
    #[uniffi(default)]
    pub respect_norm: LocalizedText,
    /// What stays in the group.
    #[uniffi(default)]
    pub confidentiality_norm: Option<ConfidentialityNorm>,
    /// How members show who they are.
    #[uniffi(default)]
    pub identity_rule: Option<IdentityRule>,
    /// Who takes part and how.
    #[uniffi(default)]
    pub participation_roles: Option<RoleRule>,
    /// What people may contribute.
    #[uniffi(default)]
    pub contribution_rule: Option<ContributionRule>,
    /// How what people write should look.
    #[uniffi(default)]
    pub text_rule: Option<TextRule>,
    /// What may be recorded.
    #[uniffi(default)]
    pub recording_rule: Option<GroupRecordingRule>,
    /// Where to sit during a session so that nobody else hears.
    #[uniffi(default)]
    pub environment_rule: LocalizedText,
    /// How people talk in a session, one rule an entry.
    #[uniffi(default)]
    pub conversation_rules: Vec<LocalizedText>,
    /// What members may say of people outside the group.
    #[uniffi(default)]
    pub third_party_rule: LocalizedText,
    /// What happens when somebody uninvited answers in a practitioner's place. Source: eVejledning (found).
    #[uniffi(default)]
    pub uninvited_answers: LocalizedText,
    /// What protects minors.
    #[uniffi(default)]
    pub minors: Option<MinorProtection>,
    /// How advertising and recruiting are handled.
    #[uniffi(default)]
    pub commercial_rule: Option<CommercialRule>,
    /// What holds for links and sources.
    #[uniffi(default)]
    pub links_and_sources: LocalizedText,
    /// How the group is looked after.
    #[uniffi(default)]
    pub moderation: Option<Moderation>,
    /// What follows a breach.
    #[uniffi(default)]
    pub sanctions: Option<Sanctions>,
    /// What the practitioner promises about being present.
    #[uniffi(default)]
    pub presence: LocalizedText,
    /// How the group's work is shaped.
    #[uniffi(default)]
    pub facilitation_plan: Option<FacilitationPlan>,
    /// How new members are welcomed.
    #[uniffi(default)]
    pub onboarding: Option<Onboarding>,
    /// What is passed on, to whom and how fast.
    #[uniffi(default)]
    pub escalation: Option<Escalation>,
    /// Where to complain about the moderators.
    #[uniffi(default)]
    pub complaints: LocalizedText,
    /// Which privacy policy holds.
    #[uniffi(default)]
    pub data_retention_ref: Option<PolicyReference>,
    /// How long the group lasts.
    #[uniffi(default)]
    pub duration: Option<GroupDuration>,
    /// How the agreement is gone through again.
    #[uniffi(default)]
    pub review: Option<AgreementReview>,
    /// How the group ends.
    #[uniffi(default)]
    pub closing: Option<Closing>,
    /// Who takes part.
    #[uniffi(default)]
    pub members: Vec<GroupMember>,
    /// Who accepted which version.
    #[uniffi(default)]
    pub acceptances: Vec<Acceptance>,
    /// Within how many days a member must accept a new version before being able to read only.
    #[uniffi(default)]
    pub grace_days: Option<u32>,
    /// The day of the last change after which everybody is asked again.
    #[uniffi(default)]
    pub last_major_change_on: Option<CalendarDate>,
    /// How to leave, and what stays.
    #[uniffi(default)]
    pub exit_rule: LocalizedText,
    /// Languages and accessibility.
    #[uniffi(default)]
    pub accessibility: Option<Accessibility>,
    /// Whether machines take part.
    #[uniffi(default)]
    pub ai_rule: Option<AiRule>,
    /// What members are promised.
    #[uniffi(default)]
    pub promises: Vec<Promise>,
    /// How the agreement came about.
    #[uniffi(default)]
    pub co_creation: Option<CoCreation>,
}
