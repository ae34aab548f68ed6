//! What happens in a group, as a log tells it.

use crate::agreement::{AgreementNorm, ChangeClass};
use crate::model::{Date, EscalationTrigger, Medium, SanctionStep, Timestamp};
use crate::shape::{choice, record};

choice! {
    /// Who acts. Source: Veilederforum article, G-04 (found) for practitioners, members and observers; the others
    /// are our design (inferred).
    pub enum ActorRole {
        /// Gives career guidance.
        Practitioner = "practitioner",
        /// Leads the group's work.
        Facilitator = "facilitator",
        /// Looks after the group's norms.
        Moderator = "moderator",
        /// Takes part.
        Member = "member",
        /// Follows without writing.
        Observer = "observer",
        /// An employer who visits.
        GuestEmployer = "guest_employer",
        /// A parent or guardian.
        Guardian = "guardian",
        /// Somebody whom nobody knows.
        AnonymousVisitor = "anonymous_visitor",
        /// A program of the service.
        SystemBot = "system_bot",
    }
}

choice! {
    /// What happened in a group. The list is our design (inferred), after the article's statements on groups.
    pub enum GroupEventKind {
        /// The group opens.
        GroupOpened = "group_opened",
        /// Somebody proposes a version of the agreement.
        AgreementProposed = "agreement_proposed",
        /// Somebody objects to a proposed version.
        ObjectionRaised = "objection_raised",
        /// An objection is taken back or met.
        ObjectionSettled = "objection_settled",
        /// The group adopts its first version of the agreement.
        AgreementAdopted = "agreement_adopted",
        /// The group adopts another version.
        AgreementRevised = "agreement_revised",
        /// Somebody is invited.
        MemberInvited = "member_invited",
        /// Somebody joins.
        MemberJoined = "member_joined",
        /// Somebody leaves.
        MemberLeft = "member_left",
        /// Somebody takes another role.
        RoleChanged = "role_changed",
        /// A member accepts a version of the agreement, or some of its norms.
        AgreementAccepted = "agreement_accepted",
        /// A member says no to a version of the agreement, or to some of its norms.
        AgreementDeclined = "agreement_declined",
        /// A guardian says yes to a version for a member.
        GuardianConsented = "guardian_consented",
        /// A guardian takes the yes back.
        GuardianWithdrew = "guardian_withdrew",
        /// A practitioner or moderator looks into the group.
        PractitionerVisited = "practitioner_visited",
        /// A practitioner writes in the group.
        PractitionerPosted = "practitioner_posted",
        /// A practitioner is away for a time; the substitute steps in.
        PractitionerAway = "practitioner_away",
        /// A practitioner is back.
        PractitionerBack = "practitioner_back",
        /// A guidance seeker writes something that waits for an answer.
        MessageReceived = "message_received",
        /// It is answered.
        MessageAnswered = "message_answered",
        /// A moderator takes a step against a breach of the norms.
        Moderated = "moderated",
        /// A step is taken back, for instance after an appeal.
        ModerationLifted = "moderation_lifted",
        /// A member appeals against a step.
        Appealed = "appealed",
        /// An appeal is decided.
        AppealDecided = "appeal_decided",
        /// Something happened that must be followed up.
        IncidentReported = "incident_reported",
        /// It is passed on to those who must know.
        IncidentEscalated = "incident_escalated",
        /// It is settled.
        IncidentResolved = "incident_resolved",
        /// A talk begins.
        SessionStarted = "session_started",
        /// Somebody joins the talk.
        SessionJoined = "session_joined",
        /// Somebody leaves the talk.
        SessionLeft = "session_left",
        /// The talk ends.
        SessionEnded = "session_ended",
        /// Somebody asks to record a talk.
        RecordingRequested = "recording_requested",
        /// Somebody consents to the recording.
        RecordingConsented = "recording_consented",
        /// Somebody takes the consent back, or says no.
        RecordingRefused = "recording_refused",
        /// The recording starts.
        RecordingStarted = "recording_started",
        /// The recording stops.
        RecordingStopped = "recording_stopped",
        /// Members are reminded of confidentiality.
        ConfidentialityReminded = "confidentiality_reminded",
        /// The group goes through the agreement again.
        ReviewHeld = "review_held",
        /// The privacy settings of a platform are gone through.
        SettingsReviewed = "settings_reviewed",
        /// An item of information is checked again.
        InformationVerified = "information_verified",
        /// A practitioner's evidence is renewed.
        EvidenceRenewed = "evidence_renewed",
        /// The group begins to end.
        ClosingStarted = "closing_started",
        /// Members have got what they may take along.
        ContentExported = "content_exported",
        /// The group is closed. Nothing opens it again.
        GroupClosed = "group_closed",
        /// What was written is deleted.
        ContentDeleted = "content_deleted",
    }
}

record! {
    /// One thing that happened in a group. Which fields count depends on its kind. It holds pseudonymous identifiers and
    /// nothing that anybody wrote.
    pub struct GroupEvent {
        /// Identifier of the event, chosen by the host, to tell when one comes twice.
        pub id: Option<String>,
        /// What happened.
        pub kind: Option<GroupEventKind> = required,
        /// When. Events come in the order of their times.
        pub at: Option<Timestamp> = required,
        /// Who did it, by a pseudonymous identifier.
        pub actor: Option<String>,
        /// Whom it is about, by a pseudonymous identifier.
        pub member: Option<String>,
        /// What that person is in the group.
        pub role: Option<ActorRole>,
        /// How old that person is then, in full years.
        pub age: Option<u32>,
        /// The day on which that person comes of age, where it is known.
        pub adult_on: Option<Date>,
        /// The guardian who says yes or no for the member, by a pseudonymous identifier.
        pub guardian: Option<String>,
        /// The version of the agreement.
        pub version: Option<String>,
        /// The language that it was read in, by BCP 47 tag.
        pub language: Option<String>,
        /// The norms that it is about. Of a revision: those that changed. Of a yes or no: those that are meant, all when
        /// empty.
        pub norms: Vec<AgreementNorm>,
        /// How far the revision goes. Absent counts as major.
        pub change_class: Option<ChangeClass>,
        /// What the talk or the recording is made of.
        pub medium: Option<Medium>,
        /// The talk.
        pub session: Option<String>,
        /// The message that waits for an answer.
        pub message_id: Option<String>,
        /// The step against a breach of the norms.
        pub step: Option<SanctionStep>,
        /// When the step, or somebody's absence, ends.
        pub until: Option<Timestamp>,
        /// Whether an appeal was right.
        pub upheld: Option<bool>,
        /// The incident.
        pub incident: Option<String>,
        /// What set it off.
        pub trigger: Option<EscalationTrigger>,
        /// The platform, by its `id` in the engagement.
        pub platform: Option<String>,
        /// The item of information, by its `id` in the engagement.
        pub item: Option<String>,
        /// SHA-256 of the event before this one, in its canonical form (RFC 8785), as 64 hexadecimal digits, where the
        /// log is kept as a chain.
        pub previous: Option<String>,
    }
}
