# Written by `cargo xtask generate` from the document types; changes here are lost.
"""The records of the part `engagement` of documents."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from cocareer._record import Record
from cocareer.model.channel import Channel
from cocareer.model.common import PolicyReference
from cocareer.model.common_choices import EngagementMode, Provenance
from cocareer.model.engagement_choices import (
    Aim,
    AttestationTopic,
    CommunityStage,
    DocumentKind,
    InformationKind,
    PlatformDecision,
    Setting,
)
from cocareer.model.group_agreement import GroupAgreement
from cocareer.model.privacy_policy import PrivacyPolicy
from cocareer.model.team import Team


@dataclass(frozen=True, kw_only=True, slots=True)
class Audience(Record):
    """Whom an engagement is for. Source: Veilederforum article, G-14 (found); age limits: GDPR
    article 8 (found).

    Attributes:
        description: Who they are, in plain words. Required.
        min_age: The youngest that may take part, in years.
        max_age: The oldest that may take part, in years. Absent when there is no such limit.
        closed_group: Whether only invited or enrolled people can take part.
        setting: The setting that the engagement belongs to.
    """

    description: Mapping[str, str] = field(default_factory=dict)
    min_age: int | None = None
    max_age: int | None = None
    closed_group: bool | None = None
    setting: Setting | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class PlatformAssessment(Record):
    """A service's own assessment of a platform.

    Attributes:
        decision: What was decided. Required.
        decided_on: The day of the decision. Required.
        decided_by: Who decided, by role. Required.
        reason: Why, in plain words.
    """

    decision: PlatformDecision | None = None
    decided_on: datetime.date | str | None = None
    decided_by: str | None = None
    reason: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True, slots=True)
class Platform(Record):
    """A program or service that channels run on.

    Attributes:
        id: Identifier inside the document. Required.
        name: What people call it. Required.
        operator: The organisation that operates it.
        third_party: Whether somebody other than the service operates it.
        min_age: The youngest that the platform itself lets in, in years.
        visitor_statistics: Whether the platform gives the page owner statistics about visitors.
            Source: CJEU C-210/16 (found).
        settings_changed_on: The day on which the platform's privacy settings are last known to have
            changed.
        assessment: The service's own assessment of the platform.
    """

    id: str | None = None
    name: str | None = None
    operator: str | None = None
    third_party: bool | None = None
    min_age: int | None = None
    visitor_statistics: bool | None = None
    settings_changed_on: datetime.date | str | None = None
    assessment: PlatformAssessment | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class AgreementReference(Record):
    """Which group agreement holds.

    Attributes:
        agreement: The agreement's `id`. Required.
        version: The agreement's version.
    """

    agreement: str | None = None
    version: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class SharedReferences(Record):
    """Which shared parts an engagement builds on. They are found in the documents of kind
    `shared_parts` that are checked together with it.

    Attributes:
        privacy_policy: The privacy policy. The engagement then has none of its own.
        group_agreement: The group agreement. The engagement then has none of its own.
        platforms: Platforms, by `id`.
        members: Members of the team, by `id`.
    """

    privacy_policy: PolicyReference | None = None
    group_agreement: AgreementReference | None = None
    platforms: Sequence[str] = ()
    members: Sequence[str] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class PresencePlan(Record):
    """How practitioners create and keep up a presence. Source: Veilederforum article, K-04 to K-06
    (found).

    Attributes:
        cadence_days: The longest time between two visible activities of a practitioner, in days.
        last_activity_on: The day of the last visible activity of a practitioner.
        description: What being present means here, in plain words.
        substitute: Who steps in when the practitioner is away: the `id` of somebody in the team.
        absence_notice: How members are told of an absence.
    """

    cadence_days: int | None = None
    last_activity_on: datetime.date | str | None = None
    description: Mapping[str, str] = field(default_factory=dict)
    substitute: str | None = None
    absence_notice: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True, slots=True)
class MonitoringPlan(Record):
    """How practitioners follow a group. Source: Veilederforum article, K-09 to K-11 (found).

    Attributes:
        interval_days: The longest time between two looks into the group, in days.
        stage: Where the group is in its life; how often somebody should look in depends on it.
        last_visit_on: The day on which a moderator last looked into the group.
        criteria: What the moderators look for.
        log_kept: Whether what moderators do is written down.
    """

    interval_days: int | None = None
    stage: CommunityStage | None = None
    last_visit_on: datetime.date | str | None = None
    criteria: Mapping[str, str] = field(default_factory=dict)
    log_kept: bool | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class InformationItem(Record):
    """Something that the service publishes or passes on. Source: Veilederforum article, I-10 to
    I-12 (found).

    Attributes:
        id: Identifier inside the document. Required.
        title: What the item is called.
        text: What the item says, where its words are at hand.
        kind: What it is about.
        source: Where the facts come from: an organisation, a publication or an address.
        author: Who made the item.
        shared_by: Who passed it on, when it was made by somebody else.
        reviewed_by: Who checked it, by role or pseudonymous identifier.
        published_on: The day on which it was published or shared.
        verified_on: The day on which somebody last checked that it is right.
        valid_until: The last day on which it may be shown unchecked.
    """

    id: str | None = None
    title: Mapping[str, str] = field(default_factory=dict)
    text: Mapping[str, str] = field(default_factory=dict)
    kind: InformationKind | None = None
    source: str | None = None
    author: Provenance | None = None
    shared_by: Provenance | None = None
    reviewed_by: str | None = None
    published_on: datetime.date | str | None = None
    verified_on: datetime.date | str | None = None
    valid_until: datetime.date | str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Attestation(Record):
    """A dated statement that a person stands for. It ages: without a date, a role or an end it does
    not count.

    Attributes:
        topic: What is vouched for. Required.
        attested_by: Who vouches, by role or pseudonymous identifier, never by national identity
            number. Required.
        attested_on: The day on which it was given. Required.
        expires_on: The last day on which it counts. Required.
        statement: What was considered, in plain words.
    """

    topic: AttestationTopic | None = None
    attested_by: str | None = None
    attested_on: datetime.date | str | None = None
    expires_on: datetime.date | str | None = None
    statement: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True, slots=True)
class Engagement(Record):
    """What a service declares about one engagement on social media: its mode, channels, privacy
    policy, group agreement, people and information.

    Attributes:
        kind: What the document is: `engagement`. Required.
        format_version: The version of the document format: 1. Required.
        id: Identifier of the engagement, chosen by the service. Required.
        title: What people call it. Required.
        mode: The widest mode of engagement. What narrower modes ask for is asked too. Required.
        aims: What the engagement wants to reach.
        audience: Whom it is for.
        jurisdiction: The country whose law governs it, by its two letters in ISO 3166-1, such as
            `NO`.
        languages: The languages it is offered in, by BCP 47 tag.
        risk_note: What could go wrong with using social media here, and what the service does about
            it.
        boundaries: How private and professional roles are kept apart, and what that means for the
            guidance relation.
        channels: Where the service meets guidance seekers.
        platforms: The platforms that the channels run on.
        uses: The parts that it shares with other engagements.
        privacy_policy: How personal data are handled.
        group_agreement: What a group has agreed on.
        team: The people who work in it.
        presence_plan: How practitioners are present.
        monitoring_plan: How practitioners follow the group.
        information: What it publishes or passes on.
        attestations: What people vouch for.
    """

    kind: DocumentKind | None = None
    format_version: int | None = None
    id: str | None = None
    title: Mapping[str, str] = field(default_factory=dict)
    mode: EngagementMode | None = None
    aims: Sequence[Aim] = ()
    audience: Audience | None = None
    jurisdiction: str | None = None
    languages: Sequence[str] = ()
    risk_note: Mapping[str, str] = field(default_factory=dict)
    boundaries: Mapping[str, str] = field(default_factory=dict)
    channels: Sequence[Channel] = ()
    platforms: Sequence[Platform] = ()
    uses: SharedReferences | None = None
    privacy_policy: PrivacyPolicy | None = None
    group_agreement: GroupAgreement | None = None
    team: Team | None = None
    presence_plan: PresencePlan | None = None
    monitoring_plan: MonitoringPlan | None = None
    information: Sequence[InformationItem] = ()
    attestations: Sequence[Attestation] = ()
