# Written by `cargo xtask generate` from the document types; changes here are lost.
"""The closed lists of values of the part `group_event` of documents."""

from __future__ import annotations

from cocareer._choice import Choice


class GroupEventKind(Choice):
    """What happened in a group. The list is our design (inferred), after the article's statements
    on groups.

    Attributes:
        GROUP_OPENED: The group opens.
        AGREEMENT_PROPOSED: Somebody proposes a version of the agreement.
        OBJECTION_RAISED: Somebody objects to a proposed version.
        OBJECTION_SETTLED: An objection is taken back or met.
        AGREEMENT_ADOPTED: The group adopts its first version of the agreement.
        AGREEMENT_REVISED: The group adopts another version.
        MEMBER_INVITED: Somebody is invited.
        MEMBER_JOINED: Somebody joins.
        MEMBER_LEFT: Somebody leaves.
        ROLE_CHANGED: Somebody takes another role.
        AGREEMENT_ACCEPTED: A member accepts a version of the agreement, or some of its norms.
        AGREEMENT_DECLINED: A member says no to a version of the agreement, or to some of its norms.
        GUARDIAN_CONSENTED: A guardian says yes to a version for a member.
        GUARDIAN_WITHDREW: A guardian takes the yes back.
        PRACTITIONER_VISITED: A practitioner or moderator looks into the group.
        PRACTITIONER_POSTED: A practitioner writes in the group.
        PRACTITIONER_AWAY: A practitioner is away for a time; the substitute steps in.
        PRACTITIONER_BACK: A practitioner is back.
        MESSAGE_RECEIVED: A guidance seeker writes something that waits for an answer.
        MESSAGE_ANSWERED: It is answered.
        MODERATED: A moderator takes a step against a breach of the norms.
        MODERATION_LIFTED: A step is taken back, for instance after an appeal.
        APPEALED: A member appeals against a step.
        APPEAL_DECIDED: An appeal is decided.
        INCIDENT_REPORTED: Something happened that must be followed up.
        INCIDENT_ESCALATED: It is passed on to those who must know.
        INCIDENT_RESOLVED: It is settled.
        SESSION_STARTED: A talk begins.
        SESSION_JOINED: Somebody joins the talk.
        SESSION_LEFT: Somebody leaves the talk.
        SESSION_ENDED: The talk ends.
        RECORDING_REQUESTED: Somebody asks to record a talk.
        RECORDING_CONSENTED: Somebody consents to the recording.
        RECORDING_REFUSED: Somebody takes the consent back, or says no.
        RECORDING_STARTED: The recording starts.
        RECORDING_STOPPED: The recording stops.
        CONFIDENTIALITY_REMINDED: Members are reminded of confidentiality.
        REVIEW_HELD: The group goes through the agreement again.
        SETTINGS_REVIEWED: The privacy settings of a platform are gone through.
        INFORMATION_VERIFIED: An item of information is checked again.
        EVIDENCE_RENEWED: A practitioner's evidence is renewed.
        CLOSING_STARTED: The group begins to end.
        CONTENT_EXPORTED: Members have got what they may take along.
        GROUP_CLOSED: The group is closed. Nothing opens it again.
        CONTENT_DELETED: What was written is deleted.
    """

    GROUP_OPENED = "group_opened"
    AGREEMENT_PROPOSED = "agreement_proposed"
    OBJECTION_RAISED = "objection_raised"
    OBJECTION_SETTLED = "objection_settled"
    AGREEMENT_ADOPTED = "agreement_adopted"
    AGREEMENT_REVISED = "agreement_revised"
    MEMBER_INVITED = "member_invited"
    MEMBER_JOINED = "member_joined"
    MEMBER_LEFT = "member_left"
    ROLE_CHANGED = "role_changed"
    AGREEMENT_ACCEPTED = "agreement_accepted"
    AGREEMENT_DECLINED = "agreement_declined"
    GUARDIAN_CONSENTED = "guardian_consented"
    GUARDIAN_WITHDREW = "guardian_withdrew"
    PRACTITIONER_VISITED = "practitioner_visited"
    PRACTITIONER_POSTED = "practitioner_posted"
    PRACTITIONER_AWAY = "practitioner_away"
    PRACTITIONER_BACK = "practitioner_back"
    MESSAGE_RECEIVED = "message_received"
    MESSAGE_ANSWERED = "message_answered"
    MODERATED = "moderated"
    MODERATION_LIFTED = "moderation_lifted"
    APPEALED = "appealed"
    APPEAL_DECIDED = "appeal_decided"
    INCIDENT_REPORTED = "incident_reported"
    INCIDENT_ESCALATED = "incident_escalated"
    INCIDENT_RESOLVED = "incident_resolved"
    SESSION_STARTED = "session_started"
    SESSION_JOINED = "session_joined"
    SESSION_LEFT = "session_left"
    SESSION_ENDED = "session_ended"
    RECORDING_REQUESTED = "recording_requested"
    RECORDING_CONSENTED = "recording_consented"
    RECORDING_REFUSED = "recording_refused"
    RECORDING_STARTED = "recording_started"
    RECORDING_STOPPED = "recording_stopped"
    CONFIDENTIALITY_REMINDED = "confidentiality_reminded"
    REVIEW_HELD = "review_held"
    SETTINGS_REVIEWED = "settings_reviewed"
    INFORMATION_VERIFIED = "information_verified"
    EVIDENCE_RENEWED = "evidence_renewed"
    CLOSING_STARTED = "closing_started"
    CONTENT_EXPORTED = "content_exported"
    GROUP_CLOSED = "group_closed"
    CONTENT_DELETED = "content_deleted"


class AgreementNorm(Choice):
    """A norm of a group's agreement: what people agree on, one for each field of the agreement that
    has its name. Who takes part, who accepted what, and on which days things were done are the
    group's course and no norms.

    Attributes:
        PURPOSE: What the group is for.
        ELIGIBILITY: Who can join.
        COLLABORATION_TYPE: The types of joint communication that the group builds.
        SUPPORT_NORM: How members support each other.
        RESPECT_NORM: How members treat each other with respect.
        CONFIDENTIALITY_NORM: What stays in the group.
        IDENTITY_RULE: How members show who they are.
        PARTICIPATION_ROLES: Who takes part and how.
        CONTRIBUTION_RULE: What people may contribute.
        TEXT_RULE: How what people write should look.
        RECORDING_RULE: What may be recorded.
        ENVIRONMENT_RULE: Where to sit during a session.
        CONVERSATION_RULES: How people talk in a session.
        THIRD_PARTY_RULE: What members may say of people outside the group.
        UNINVITED_ANSWERS: What happens when somebody uninvited answers in a practitioner's place.
        MINORS: What protects minors.
        COMMERCIAL_RULE: How advertising and recruiting are handled.
        LINKS_AND_SOURCES: What holds for links and sources.
        MODERATION: How the group is looked after.
        SANCTIONS: What follows a breach.
        PRESENCE: What the practitioner promises about being present.
        FACILITATION_PLAN: How the group's work is shaped.
        ONBOARDING: How new members are welcomed.
        ESCALATION: What is passed on, to whom and how fast.
        COMPLAINTS: Where to complain about the moderators.
        DATA_RETENTION_REF: Which privacy policy holds.
        DURATION: How long the group lasts.
        REVIEW: How the agreement is gone through again.
        CLOSING: How the group ends.
        GRACE_DAYS: How long members have to accept a new version.
        EXIT_RULE: How to leave, and what stays.
        ACCESSIBILITY: Languages and accessibility.
        AI_RULE: Whether machines take part.
        PROMISES: What members are promised.
    """

    PURPOSE = "purpose"
    ELIGIBILITY = "eligibility"
    COLLABORATION_TYPE = "collaboration_type"
    SUPPORT_NORM = "support_norm"
    RESPECT_NORM = "respect_norm"
    CONFIDENTIALITY_NORM = "confidentiality_norm"
    IDENTITY_RULE = "identity_rule"
    PARTICIPATION_ROLES = "participation_roles"
    CONTRIBUTION_RULE = "contribution_rule"
    TEXT_RULE = "text_rule"
    RECORDING_RULE = "recording_rule"
    ENVIRONMENT_RULE = "environment_rule"
    CONVERSATION_RULES = "conversation_rules"
    THIRD_PARTY_RULE = "third_party_rule"
    UNINVITED_ANSWERS = "uninvited_answers"
    MINORS = "minors"
    COMMERCIAL_RULE = "commercial_rule"
    LINKS_AND_SOURCES = "links_and_sources"
    MODERATION = "moderation"
    SANCTIONS = "sanctions"
    PRESENCE = "presence"
    FACILITATION_PLAN = "facilitation_plan"
    ONBOARDING = "onboarding"
    ESCALATION = "escalation"
    COMPLAINTS = "complaints"
    DATA_RETENTION_REF = "data_retention_ref"
    DURATION = "duration"
    REVIEW = "review"
    CLOSING = "closing"
    GRACE_DAYS = "grace_days"
    EXIT_RULE = "exit_rule"
    ACCESSIBILITY = "accessibility"
    AI_RULE = "ai_rule"
    PROMISES = "promises"


class ChangeClass(Choice):
    """How much a change means to members, from least to most. The three classes are our design
    (inferred).

    Attributes:
        EDITORIAL: The agreement says the same: only its form changed, or a translation was added.
        MINOR: Members are shown the change and are not asked again.
        MAJOR: Members are asked again: the change lets more be seen, recorded or done, protects
            less, or asks something new of them.
    """

    EDITORIAL = "editorial"
    MINOR = "minor"
    MAJOR = "major"
