# Written by `cargo xtask generate` from the document types; changes here are lost.
"""The records of the part `group_agreement` of documents."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from cocareer._record import Record
from cocareer.model.common import Contact, PolicyReference, Promise
from cocareer.model.common_choices import Medium, Provenance, Visibility
from cocareer.model.group_agreement_choices import (
    CoCreation,
    CollaborationType,
    CommercialPermission,
    EscalationTrigger,
    FacilitationStage,
    IdentityForm,
    LinkPermission,
    ModerationTiming,
    ParticipationRole,
    PrivateMessages,
    RecordingPermission,
    SanctionStep,
    SupportForm,
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Eligibility(Record):
    """Who can join.

    Attributes:
        description: Who it is for, in plain words.
        min_age: The youngest that can join, in years.
        max_age: The oldest that can join, in years.
        screening: Whether a practitioner talks with people before they join.
        max_members: The most members the group can have.
    """

    description: Mapping[str, str] = field(default_factory=dict)
    min_age: int | None = None
    max_age: int | None = None
    screening: bool | None = None
    max_members: int | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class SupportNorm(Record):
    """How members support each other. Source: Veilederforum article, C-16 (found).

    Attributes:
        text: The norm in the group's words.
        forms: What it consists of.
    """

    text: Mapping[str, str] = field(default_factory=dict)
    forms: Sequence[SupportForm] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class ConfidentialityNorm(Record):
    """What stays in the group. Shared by all members; a practitioner cannot promise it for others.
    Source: Veilederforum article, C-12 (found); ACA code 2014 B.4.a (found).

    Attributes:
        text: The norm in the group's words.
        scope: What it covers.
        limits: Where it ends: what must be passed on.
        stays_with: Who may know what is said: nobody beyond these.
        reminder_days: Every how many days members are reminded.
        last_reminded_on: The day on which members were last reminded.
    """

    text: Mapping[str, str] = field(default_factory=dict)
    scope: Mapping[str, str] = field(default_factory=dict)
    limits: Mapping[str, str] = field(default_factory=dict)
    stays_with: Visibility | None = None
    reminder_days: int | None = None
    last_reminded_on: datetime.date | str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class IdentityRule(Record):
    """How members show who they are. Source: Veilederforum article, K-07 and K-08 (found).

    Attributes:
        form: By what name people take part.
        impersonation_forbidden: Whether taking somebody else's identity is forbidden.
        reliability: How pictures of oneself are kept reliable and authentic.
    """

    form: IdentityForm | None = None
    impersonation_forbidden: bool | None = None
    reliability: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True, slots=True)
class RoleRule(Record):
    """Who takes part and how.

    Attributes:
        roles: The roles that exist in the group.
        reason_without_observers: Why nobody may only observe, where that is so.
    """

    roles: Sequence[ParticipationRole] = ()
    reason_without_observers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True, slots=True)
class ContributionRule(Record):
    """What people may contribute. Source: Veilederforum article, C-03 and G-13 (found).

    Attributes:
        text: The rule in the group's words: topic, sources, copying, ownership, licence.
        provenance: The origins that contributions are marked with.
    """

    text: Mapping[str, str] = field(default_factory=dict)
    provenance: Sequence[Provenance] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class TextRule(Record):
    """How what people write should look. The fields are our design (inferred).

    Attributes:
        max_characters: The most characters that one text may have, as people count them: an emoji
            is one.
        max_words: The most words that one text may have.
        links: What links members may write.
        link_hosts: The internet hosts that links may lead to, such as `utdanning.no`.
        capitals_allowed: Whether whole texts in capital letters are fine.
        max_repeats: How many times in a row a character may stand at most.
    """

    max_characters: int | None = None
    max_words: int | None = None
    links: LinkPermission | None = None
    link_hosts: Sequence[str] = ()
    capitals_allowed: bool | None = None
    max_repeats: int | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class GroupRecordingRule(Record):
    """What may be recorded. Source: published rules of online support groups (found).

    Attributes:
        permission: What is allowed. Required.
        media: The media that may be recorded.
        screenshots: What holds for screenshots.
        secret_recording_told: Whether members are told that recording a talk in secret, without
            taking part in it, is a crime.
    """

    permission: RecordingPermission | None = None
    media: Sequence[Medium] = ()
    screenshots: Mapping[str, str] = field(default_factory=dict)
    secret_recording_told: bool | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class MinorProtection(Record):
    """What protects minors in the group. Source: our design (inferred).

    Attributes:
        guardian_information: How guardians are told about the group.
        private_messages: Who may write to a minor in private.
    """

    guardian_information: Mapping[str, str] = field(default_factory=dict)
    private_messages: PrivateMessages | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class CommercialRule(Record):
    """How advertising and recruiting are handled.

    Attributes:
        permission: What is allowed. Required.
        text: The rule in the group's words.
    """

    permission: CommercialPermission | None = None
    text: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True, slots=True)
class Moderation(Record):
    """How the group is looked after. Source: Veilederforum article, K-10 and K-11 (found).

    Attributes:
        moderators: Who moderates, by `id` in the team.
        timing: When posts are looked at.
        criteria: What counts as a breach.
        tools: What moderators can do.
        log_kept: Whether what moderators do is written down.
    """

    moderators: Sequence[str] = ()
    timing: ModerationTiming | None = None
    criteria: Mapping[str, str] = field(default_factory=dict)
    tools: Mapping[str, str] = field(default_factory=dict)
    log_kept: bool | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Sanctions(Record):
    """What follows a breach, step by step.

    Attributes:
        ladder: The steps, mildest first.
        severe_triggers: What leads straight to removal.
        appeal: How to appeal.
    """

    ladder: Sequence[SanctionStep] = ()
    severe_triggers: Mapping[str, str] = field(default_factory=dict)
    appeal: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True, slots=True)
class FacilitationActivity(Record):
    """One activity of the group.

    Attributes:
        stage: The stage it belongs to.
        task: What the group does. Required.
        days: How many days it takes.
    """

    stage: FacilitationStage | None = None
    task: Mapping[str, str] = field(default_factory=dict)
    days: int | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class FacilitationPlan(Record):
    """How the group's work is shaped. Source: Veilederforum article, C-08 to C-10 (found).

    Attributes:
        facilitator: Who leads the work, by `id` in the team.
        cadence_days: Every how many days the facilitator takes up the work with the group.
        guidance: How members are guided, in plain words.
        activities: The activities, in order.
    """

    facilitator: str | None = None
    cadence_days: int | None = None
    guidance: Mapping[str, str] = field(default_factory=dict)
    activities: Sequence[FacilitationActivity] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Onboarding(Record):
    """How new members are welcomed.

    Attributes:
        welcome: The welcome.
        technical_help: Help with the technology.
        norms_walkthrough: Whether a practitioner goes through the norms with new members.
    """

    welcome: Mapping[str, str] = field(default_factory=dict)
    technical_help: Mapping[str, str] = field(default_factory=dict)
    norms_walkthrough: bool | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Escalation(Record):
    """What is passed on, to whom and how fast. Source: ministry letter on the duty to notify child
    welfare, 2018 (found).

    Attributes:
        triggers: What sets it off.
        contacts: Whom to reach.
        duty_to_report: The duty to report, in plain words.
        crisis_number: A number to call in a crisis.
        within_hours: Within how many hours somebody acts.
    """

    triggers: Sequence[EscalationTrigger] = ()
    contacts: Sequence[Contact] = ()
    duty_to_report: Mapping[str, str] = field(default_factory=dict)
    crisis_number: str | None = None
    within_hours: int | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class GroupDuration(Record):
    """How long the group lasts.

    Attributes:
        starts_on: The first day.
        ends_on: The last day. Absent when it is open.
        sessions: The number of sessions, where there are sessions.
    """

    starts_on: datetime.date | str | None = None
    ends_on: datetime.date | str | None = None
    sessions: int | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class AgreementReview(Record):
    """How the agreement is gone through again. Source: Veilederforum article, C-18 (found).

    Attributes:
        due_on: The day by which the group goes through it again.
        last_reviewed_on: The day on which the group last went through it.
        last_incident_on: The day of the last incident, after which the agreement should be gone
            through.
        how: How it is changed.
        quorum_percent: How many percent of the members must take part in a change.
    """

    due_on: datetime.date | str | None = None
    last_reviewed_on: datetime.date | str | None = None
    last_incident_on: datetime.date | str | None = None
    how: Mapping[str, str] = field(default_factory=dict)
    quorum_percent: int | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Closing(Record):
    """How the group ends.

    Attributes:
        farewell: Farewell and evaluation.
        export: What members can take along.
        delete_after_days: After how many days what was written is deleted. Absent when it goes to
            an archive.
        referral: Where members can turn afterwards.
        done_on: The day on which the group was closed in this way.
    """

    farewell: Mapping[str, str] = field(default_factory=dict)
    export: Mapping[str, str] = field(default_factory=dict)
    delete_after_days: int | None = None
    referral: Mapping[str, str] = field(default_factory=dict)
    done_on: datetime.date | str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class GroupMember(Record):
    """Somebody who takes part in the group.

    Attributes:
        id: Pseudonymous identifier, never a national identity number. Required.
        role: What the person is in the group.
        joined_on: The day on which the person joined.
        left_on: The day on which the person left.
        read_only: Whether the person can read but not write for now.
    """

    id: str | None = None
    role: ParticipationRole | None = None
    joined_on: datetime.date | str | None = None
    left_on: datetime.date | str | None = None
    read_only: bool | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Acceptance(Record):
    """That one member accepted one version. Source: Veilederforum article, C-18 (found).

    Attributes:
        member: The member, by a pseudonymous identifier. Required.
        version: The version that was accepted. Required.
        accepted_on: The day of acceptance. Required.
        language: The language it was read in, by BCP 47 tag.
        guardian: Whether a guardian accepted too.
        recording_consent: Whether the member also consented to being recorded.
    """

    member: str | None = None
    version: str | None = None
    accepted_on: datetime.date | str | None = None
    language: str | None = None
    guardian: bool | None = None
    recording_consent: bool | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Accessibility(Record):
    """Which languages, and how easy to read and use.

    Attributes:
        languages: The languages of the group, by BCP 47 tag.
        description: How the group is kept open to people with different needs.
    """

    languages: Sequence[str] = ()
    description: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True, slots=True)
class AiRule(Record):
    """Whether machines take part.

    Attributes:
        allowed: Whether bots, summaries or transcription are allowed. Required.
        labelled: Whether what they make is marked.
        text: The rule in the group's words.
    """

    allowed: bool | None = None
    labelled: bool | None = None
    text: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True, slots=True)
class GroupAgreement(Record):
    """What a group has agreed on: its norms, its people and its course. Source: Veilederforum
    article, C-15 to C-18 (found), with codes of ethics and published group rules.

    Attributes:
        id: Identifier of the agreement, chosen by the service.
        version: The version that holds.
        purpose: What the group is for.
        eligibility: Who can join.
        collaboration_type: The types of joint communication that the group builds.
        support_norm: How members support each other.
        respect_norm: How members treat each other with respect.
        confidentiality_norm: What stays in the group.
        identity_rule: How members show who they are.
        participation_roles: Who takes part and how.
        contribution_rule: What people may contribute.
        text_rule: How what people write should look.
        recording_rule: What may be recorded.
        environment_rule: Where to sit during a session so that nobody else hears.
        conversation_rules: How people talk in a session, one rule an entry.
        third_party_rule: What members may say of people outside the group.
        uninvited_answers: What happens when somebody uninvited answers in a practitioner's place.
            Source: eVejledning (found).
        minors: What protects minors.
        commercial_rule: How advertising and recruiting are handled.
        links_and_sources: What holds for links and sources.
        moderation: How the group is looked after.
        sanctions: What follows a breach.
        presence: What the practitioner promises about being present.
        facilitation_plan: How the group's work is shaped.
        onboarding: How new members are welcomed.
        escalation: What is passed on, to whom and how fast.
        complaints: Where to complain about the moderators.
        data_retention_ref: Which privacy policy holds.
        duration: How long the group lasts.
        review: How the agreement is gone through again.
        closing: How the group ends.
        members: Who takes part.
        acceptances: Who accepted which version.
        grace_days: Within how many days a member must accept a new version before being able to
            read only.
        last_major_change_on: The day of the last change after which everybody is asked again.
        exit_rule: How to leave, and what stays.
        accessibility: Languages and accessibility.
        ai_rule: Whether machines take part.
        promises: What members are promised.
        co_creation: How the agreement came about.
    """

    id: str | None = None
    version: str | None = None
    purpose: Mapping[str, str] = field(default_factory=dict)
    eligibility: Eligibility | None = None
    collaboration_type: Sequence[CollaborationType] = ()
    support_norm: SupportNorm | None = None
    respect_norm: Mapping[str, str] = field(default_factory=dict)
    confidentiality_norm: ConfidentialityNorm | None = None
    identity_rule: IdentityRule | None = None
    participation_roles: RoleRule | None = None
    contribution_rule: ContributionRule | None = None
    text_rule: TextRule | None = None
    recording_rule: GroupRecordingRule | None = None
    environment_rule: Mapping[str, str] = field(default_factory=dict)
    conversation_rules: Sequence[Mapping[str, str]] = ()
    third_party_rule: Mapping[str, str] = field(default_factory=dict)
    uninvited_answers: Mapping[str, str] = field(default_factory=dict)
    minors: MinorProtection | None = None
    commercial_rule: CommercialRule | None = None
    links_and_sources: Mapping[str, str] = field(default_factory=dict)
    moderation: Moderation | None = None
    sanctions: Sanctions | None = None
    presence: Mapping[str, str] = field(default_factory=dict)
    facilitation_plan: FacilitationPlan | None = None
    onboarding: Onboarding | None = None
    escalation: Escalation | None = None
    complaints: Mapping[str, str] = field(default_factory=dict)
    data_retention_ref: PolicyReference | None = None
    duration: GroupDuration | None = None
    review: AgreementReview | None = None
    closing: Closing | None = None
    members: Sequence[GroupMember] = ()
    acceptances: Sequence[Acceptance] = ()
    grace_days: int | None = None
    last_major_change_on: datetime.date | str | None = None
    exit_rule: Mapping[str, str] = field(default_factory=dict)
    accessibility: Accessibility | None = None
    ai_rule: AiRule | None = None
    promises: Sequence[Promise] = ()
    co_creation: CoCreation | None = None
