//! Mirrors of document types for Kotlin and Swift.
//!
//! Written by `cargo xtask generate` from the core's tables; not to be edited.

use crate::custom::{CalendarDate, Timestamp};
use cocareer::model::{ActorRole, EscalationTrigger, GroupEvent, GroupEventKind, Medium, SanctionStep};
use cocareer::{AgreementNorm, ChangeClass};

/// What happened in a group. The list is our design (inferred), after the article's statements on groups.
#[uniffi::remote(Enum)]
pub enum GroupEventKind {
    /// The group opens.
    GroupOpened,
    /// Somebody proposes a version of the agreement.
    AgreementProposed,
    /// Somebody objects to a proposed version.
    ObjectionRaised,
    /// An objection is taken back or met.
    ObjectionSettled,
    /// The group adopts its first version of the agreement.
    AgreementAdopted,
    /// The group adopts another version.
    AgreementRevised,
    /// Somebody is invited.
    MemberInvited,
    /// Somebody joins.
    MemberJoined,
    /// Somebody leaves.
    MemberLeft,
    /// Somebody takes another role.
    RoleChanged,
    /// A member accepts a version of the agreement, or some of its norms.
    AgreementAccepted,
    /// A member says no to a version of the agreement, or to some of its norms.
    AgreementDeclined,
    /// A guardian says yes to a version for a member.
    GuardianConsented,
    /// A guardian takes the yes back.
    GuardianWithdrew,
    /// A practitioner or moderator looks into the group.
    PractitionerVisited,
    /// A practitioner writes in the group.
    PractitionerPosted,
    /// A practitioner is away for a time; the substitute steps in.
    PractitionerAway,
    /// A practitioner is back.
    PractitionerBack,
    /// A guidance seeker writes something that waits for an answer.
    MessageReceived,
    /// It is answered.
    MessageAnswered,
    /// A moderator takes a step against a breach of the norms.
    Moderated,
    /// A step is taken back, for instance after an appeal.
    ModerationLifted,
    /// A member appeals against a step.
    Appealed,
    /// An appeal is decided.
    AppealDecided,
    /// Something happened that must be followed up.
    IncidentReported,
    /// It is passed on to those who must know.
    IncidentEscalated,
    /// It is settled.
    IncidentResolved,
    /// A talk begins.
    SessionStarted,
    /// Somebody joins the talk.
    SessionJoined,
    /// Somebody leaves the talk.
    SessionLeft,
    /// The talk ends.
    SessionEnded,
    /// Somebody asks to record a talk.
    RecordingRequested,
    /// Somebody consents to the recording.
    RecordingConsented,
    /// Somebody takes the consent back, or says no.
    RecordingRefused,
    /// The recording starts.
    RecordingStarted,
    /// The recording stops.
    RecordingStopped,
    /// Members are reminded of confidentiality.
    ConfidentialityReminded,
    /// The group goes through the agreement again.
    ReviewHeld,
    /// The privacy settings of a platform are gone through.
    SettingsReviewed,
    /// An item of information is checked again.
    InformationVerified,
    /// A practitioner's evidence is renewed.
    EvidenceRenewed,
    /// The group begins to end.
    ClosingStarted,
    /// Members have got what they may take along.
    ContentExported,
    /// The group is closed. Nothing opens it again.
    GroupClosed,
    /// What was written is deleted.
    ContentDeleted,
}

/// Who acts. Source: Veilederforum article, G-04 (found) for practitioners, members and observers; the others
/// are our design (inferred).
#[uniffi::remote(Enum)]
pub enum ActorRole {
    /// Gives career guidance.
    Practitioner,
    /// Leads the group's work.
    Facilitator,
    /// Looks after the group's norms.
    Moderator,
    /// Takes part.
    Member,
    /// Follows without writing.
    Observer,
    /// An employer who visits.
    GuestEmployer,
    /// A parent or guardian.
    Guardian,
    /// Somebody whom nobody knows.
    AnonymousVisitor,
    /// A program of the service.
    SystemBot,
}

/// One thing that happened in a group. Which fields count depends on its kind. It holds pseudonymous identifiers and
/// nothing that anybody wrote.
#[uniffi::remote(Record)]
pub struct GroupEvent {
    /// Identifier of the event, chosen by the host, to tell when one comes twice.
    #[uniffi(default)]
    pub id: Option<String>,
    /// What happened.
    #[uniffi(default)]
    pub kind: Option<GroupEventKind>,
    /// When. Events come in the order of their times.
    #[uniffi(default)]
    pub at: Option<Timestamp>,
    /// Who did it, by a pseudonymous identifier.
    #[uniffi(default)]
    pub actor: Option<String>,
    /// Whom it is about, by a pseudonymous identifier.
    #[uniffi(default)]
    pub member: Option<String>,
    /// What that person is in the group.
    #[uniffi(default)]
    pub role: Option<ActorRole>,
    /// How old that person is then, in full years.
    #[uniffi(default)]
    pub age: Option<u32>,
    /// The day on which that person comes of age, where it is known.
    #[uniffi(default)]
    pub adult_on: Option<CalendarDate>,
    /// The guardian who says yes or no for the member, by a pseudonymous identifier.
    #[uniffi(default)]
    pub guardian: Option<String>,
    /// The version of the agreement.
    #[uniffi(default)]
    pub version: Option<String>,
    /// The language that it was read in, by BCP 47 tag.
    #[uniffi(default)]
    pub language: Option<String>,
    /// The norms that it is about. Of a revision: those that changed. Of a yes or no: those that are meant, all when
    /// empty.
    #[uniffi(default)]
    pub norms: Vec<AgreementNorm>,
    /// How far the revision goes. Absent counts as major.
    #[uniffi(default)]
    pub change_class: Option<ChangeClass>,
    /// What the talk or the recording is made of.
    #[uniffi(default)]
    pub medium: Option<Medium>,
    /// The talk.
    #[uniffi(default)]
    pub session: Option<String>,
    /// The message that waits for an answer.
    #[uniffi(default)]
    pub message_id: Option<String>,
    /// The step against a breach of the norms.
    #[uniffi(default)]
    pub step: Option<SanctionStep>,
    /// When the step, or somebody's absence, ends.
    #[uniffi(default)]
    pub until: Option<Timestamp>,
    /// Whether an appeal was right.
    #[uniffi(default)]
    pub upheld: Option<bool>,
    /// The incident.
    #[uniffi(default)]
    pub incident: Option<String>,
    /// What set it off.
    #[uniffi(default)]
    pub trigger: Option<EscalationTrigger>,
    /// The platform, by its `id` in the engagement.
    #[uniffi(default)]
    pub platform: Option<String>,
    /// The item of information, by its `id` in the engagement.
    #[uniffi(default)]
    pub item: Option<String>,
    /// SHA-256 of the event before this one, in its canonical form (RFC 8785), as 64 hexadecimal digits, where the
    /// log is kept as a chain.
    #[uniffi(default)]
    pub previous: Option<String>,
}
