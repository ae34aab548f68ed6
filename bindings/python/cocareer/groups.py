"""The values that groups, decisions and duties are made of."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field

from cocareer._choice import Choice
from cocareer.model import (
    Action,
    ActorRole,
    AgreementNorm,
    ChangeClass,
    EngagementMode,
    ObligationKind,
    TeamRole,
)

__all__ = [
    "AgreementDiff",
    "AgreementVersion",
    "ChainCheck",
    "ChangeKind",
    "DutyBearer",
    "DutyKind",
    "DutyState",
    "FieldChange",
    "GroupPhase",
    "NearestGrant",
    "NormChange",
    "Obligation",
    "Outcome",
    "Reason",
    "StepKind",
]


class GroupPhase(Choice):
    """Where a group is in its course. It only ever goes forward.

    Attributes:
        PREPARING: It is being prepared.
        OPEN: It is open.
        CLOSING: It is ending: people take along what is theirs and say goodbye.
        CLOSED: It is closed.
    """

    PREPARING = "preparing"
    OPEN = "open"
    CLOSING = "closing"
    CLOSED = "closed"


class ChainCheck(Choice):
    """What is asked of the chain of hashes of a log.

    Attributes:
        IGNORE: Nothing: hashes are not looked at.
        WHEN_PRESENT: An event that has the hash of the one before has the right one.
        REQUIRED: Every event but the first has the right hash.
    """

    IGNORE = "ignore"
    WHEN_PRESENT = "when_present"
    REQUIRED = "required"


class Outcome(Choice):
    """The answer to a request. They are never merged.

    Attributes:
        ALLOW: It may be done, with the obligations of the answer.
        DENY: It may not be done.
        NEEDS_INFORMATION: Something must be known first: the reasons say what.
        NOT_APPLICABLE: The policy says nothing of such things.
    """

    ALLOW = "allow"
    DENY = "deny"
    NEEDS_INFORMATION = "needs_information"
    NOT_APPLICABLE = "not_applicable"


class StepKind(Choice):
    """A change that helps to turn a denial into an allow.

    Attributes:
        GIVE_INFORMATION: Say in the request what is missing there: `fields` says what.
        ASK_ROLE: Let somebody of the role `role` do it.
        RAISE_MODE: Widen the engagement's mode to `mode`, with all that it asks for.
        LIFT_REMOVAL: Take back the removal.
        JOIN_GROUP: Join the group in the role that is claimed.
        OPEN_GROUP: Open the group.
        ENABLE_ON_CHANNEL: Take another channel, or enable it on this one.
        ENABLE_MEDIUM: Take another medium, or enable it on the channel: `medium` says which is not
            carried.
        SAY_WHO: Say who one is.
        ADOPT_AGREEMENT: Adopt an agreement.
        ACCEPT_AGREEMENT: Accept the agreement: `norms` says which norms.
        GET_GUARDIAN_CONSENT: Get a guardian's yes.
        ADD_MEMBER: Let the person whom it is about join the group.
        LIFT_RESTRICTION: Take back the restriction.
        WAIT_UNTIL: Wait until `until`.
        AGREE_ON_RECORDING: Agree on recording in the group.
        DECLARE_RECORDING: Tell of the recording in the privacy policy.
        GET_RECORDING_CONSENT: Get the consent of everybody who is present: of `count` more.
        VISIT_GROUP: Let a practitioner look into the group, and write where that was promised.
        RENEW_EVIDENCE: Renew the evidence of `abilities`, or bring in a colleague who has it.
        VERIFY_INFORMATION: Check the information again.
        GET_CONSENT: Get the consent of everybody whom it concerns.
        AGREE_ON_AI: Agree in the group that machines may take part.
        DECLARE_AI: Tell of machines in the privacy policy.
        HONOUR_OBLIGATIONS: Let the host do what `obligations` asks for.
    """

    GIVE_INFORMATION = "give_information"
    ASK_ROLE = "ask_role"
    RAISE_MODE = "raise_mode"
    LIFT_REMOVAL = "lift_removal"
    JOIN_GROUP = "join_group"
    OPEN_GROUP = "open_group"
    ENABLE_ON_CHANNEL = "enable_on_channel"
    ENABLE_MEDIUM = "enable_medium"
    SAY_WHO = "say_who"
    ADOPT_AGREEMENT = "adopt_agreement"
    ACCEPT_AGREEMENT = "accept_agreement"
    GET_GUARDIAN_CONSENT = "get_guardian_consent"
    ADD_MEMBER = "add_member"
    LIFT_RESTRICTION = "lift_restriction"
    WAIT_UNTIL = "wait_until"
    AGREE_ON_RECORDING = "agree_on_recording"
    DECLARE_RECORDING = "declare_recording"
    GET_RECORDING_CONSENT = "get_recording_consent"
    VISIT_GROUP = "visit_group"
    RENEW_EVIDENCE = "renew_evidence"
    VERIFY_INFORMATION = "verify_information"
    GET_CONSENT = "get_consent"
    AGREE_ON_AI = "agree_on_ai"
    DECLARE_AI = "declare_ai"
    HONOUR_OBLIGATIONS = "honour_obligations"


class DutyKind(Choice):
    """Something that somebody has to do by a certain time. Source: Veilederforum article, K-05,
    K-11, O-02, O-13, I-11 and C-18 (found); the others are our design (inferred).

    Attributes:
        MONITORING_VISIT: Look into the group.
        PRESENCE: Write something in the group that members see.
        UNANSWERED_MESSAGE: Answer a guidance seeker who waits.
        INCIDENT_ESCALATION: Pass an incident on to those who must know.
        AGREEMENT_REVIEW: Go through the agreement with the group again.
        SETTINGS_REVIEW: Go through the privacy settings of a platform.
        INFORMATION_VERIFICATION: Check that an item of information is still right.
        EVIDENCE_RENEWAL: Renew what shows that somebody in the team can do the work.
        CONFIDENTIALITY_REMINDER: Remind the members of confidentiality.
        PENDING_ACCEPTANCE: Ask members to accept the agreement, before they can read only.
        ACCEPTANCE_AT_MAJORITY: Ask members who have come of age to accept the agreement themselves.
        POLICY_REVIEW: Look at the privacy policy again.
        CONTENT_EXPORT: Let members take along what is theirs.
        CLOSING_ACTIONS: Say goodbye and close the group.
        RETENTION_DELETION: Delete what was written.
    """

    MONITORING_VISIT = "monitoring_visit"
    PRESENCE = "presence"
    UNANSWERED_MESSAGE = "unanswered_message"
    INCIDENT_ESCALATION = "incident_escalation"
    AGREEMENT_REVIEW = "agreement_review"
    SETTINGS_REVIEW = "settings_review"
    INFORMATION_VERIFICATION = "information_verification"
    EVIDENCE_RENEWAL = "evidence_renewal"
    CONFIDENTIALITY_REMINDER = "confidentiality_reminder"
    PENDING_ACCEPTANCE = "pending_acceptance"
    ACCEPTANCE_AT_MAJORITY = "acceptance_at_majority"
    POLICY_REVIEW = "policy_review"
    CONTENT_EXPORT = "content_export"
    CLOSING_ACTIONS = "closing_actions"
    RETENTION_DELETION = "retention_deletion"


class DutyState(Choice):
    """How near the deadline of a duty is.

    Attributes:
        UPCOMING: There is time.
        DUE_SOON: The deadline is near.
        OVERDUE: The deadline has passed.
    """

    UPCOMING = "upcoming"
    DUE_SOON = "due_soon"
    OVERDUE = "overdue"


class ChangeKind(Choice):
    """What happened to something between two versions.

    Attributes:
        ADDED: The new version has it, the old one has not.
        REMOVED: The old version has it, the new one has not.
        CHANGED: Both have it, and it differs.
    """

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class AgreementVersion:
    """How a version of a group's agreement came about.

    Attributes:
        name: The version.
        proposed_at: When it was proposed, in UTC; `None` when it was adopted without that.
        adopted_at: When it was adopted, in UTC; `None` as long as it is a proposal.
        objections: How many objections stand against it; of an adopted version, stood when it was
            adopted.
        change_class: How far it went from the version before; `None` of a proposal and of the first
            version.
    """

    name: str
    proposed_at: datetime.datetime | None
    adopted_at: datetime.datetime | None
    objections: int
    change_class: ChangeClass | None


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a decision is as it is: a rule, and in which way it decided.

    Attributes:
        rule: The rule's id; `cocareer.explain` takes it.
        case: In which way it decided: the name of one of the rule's messages.
    """

    rule: str
    case: str


@dataclass(frozen=True, slots=True)
class Obligation:
    """What the host must do when it lets somebody do something, with what it needs for that.

    Attributes:
        kind: What it is.
        rule: The id of the rule that asks for it.
        deadline: By when, in UTC; `None` means at once.
        number: The number to show, for a helpline.
        norms: The norms that it is about, where it is about some.
    """

    kind: ObligationKind
    rule: str
    deadline: datetime.datetime | None = None
    number: str | None = None
    norms: tuple[AgreementNorm, ...] = ()


@dataclass(frozen=True, slots=True)
class NearestGrant:
    """The grant that is nearest to what was asked for, where there is none.

    Attributes:
        role: Who may do it.
        action: What.
        mode: From which mode on.
    """

    role: ActorRole
    action: Action
    mode: EngagementMode


@dataclass(frozen=True, slots=True)
class DutyBearer:
    """Whose a duty is. Its `repr` does not show the person.

    Attributes:
        role: What the person does in the engagement.
        id: The person, by the `id` in the team; `None` when nobody has that role.
    """

    role: TeamRole
    id: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One place that differs between two versions of an agreement.

    Attributes:
        pointer: The place as a JSON Pointer in the engagement, below `/group_agreement`: in the new
            version, and for what was taken away in the old one.
        kind: What happened to it.
        change_class: How much that means.
    """

    pointer: str
    kind: ChangeKind
    change_class: ChangeClass


@dataclass(frozen=True, slots=True)
class NormChange:
    """A norm that differs between two versions of an agreement.

    Attributes:
        norm: The norm.
        kind: What happened to it.
        change_class: How much that means: the most that one of its places does, or more where the
            host raised it.
        raised: Whether the host raised the class.
        pointer: The norm's place as a JSON Pointer in the engagement: in the new version, and for a
            norm that was taken away in the old one.
        fields: Each place that differs, in the order of the agreement.
        message: What the norm is about and what follows for members, for people to read.
    """

    norm: AgreementNorm
    kind: ChangeKind
    change_class: ChangeClass
    raised: bool
    pointer: str
    fields: tuple[FieldChange, ...]
    message: str


@dataclass(frozen=True, slots=True)
class AgreementDiff:
    """What changed between two versions of an agreement, norm by norm.

    The event of a revision takes it from here: `GroupEvent(kind=GroupEventKind.AGREEMENT_REVISED,
    norms=diff.to_accept, change_class=diff.change_class, …)`.

    Attributes:
        change_class: How much the whole change means; `None` when no norm differs.
        changes: The norms that differ, in the order of the agreement.
        to_accept: The norms that members are asked about again.
        to_show: The norms whose change members are shown: those, and what changed in a small way.
        ignored: What the host asked for and did not get, because it would have made a change mean
            less.
    """

    change_class: ChangeClass | None
    changes: tuple[NormChange, ...]
    to_accept: tuple[AgreementNorm, ...]
    to_show: tuple[AgreementNorm, ...]
    ignored: tuple[tuple[AgreementNorm, ChangeClass], ...]
    _json: str = field(repr=False, compare=False)

    def to_json(self) -> str:
        """The difference as one line of JSON."""
        return self._json
