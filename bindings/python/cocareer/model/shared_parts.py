# Written by `cargo xtask generate` from the document types; changes here are lost.
"""The records of the part `shared_parts` of documents."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from cocareer._record import Record
from cocareer.model.engagement import Platform
from cocareer.model.engagement_choices import DocumentKind
from cocareer.model.group_agreement import GroupAgreement
from cocareer.model.privacy_policy import PrivacyPolicy
from cocareer.model.team import TeamMember


@dataclass(frozen=True, kw_only=True, slots=True)
class SharedParts(Record):
    """Parts that several engagements share: policies, agreements, facts about platforms, and
    people's profiles.

    Attributes:
        kind: What the document is: `shared_parts`. Required.
        format_version: The version of the document format: 1. Required.
        id: Identifier of the document, chosen by the service. Required.
        title: What people call it.
        privacy_policies: Privacy policies. Each needs an `id` to be found by.
        group_agreements: Group agreements. Each needs an `id` to be found by.
        platforms: Facts about platforms.
        team_members: People and what they can do.
    """

    kind: DocumentKind | None = None
    format_version: int | None = None
    id: str | None = None
    title: Mapping[str, str] = field(default_factory=dict)
    privacy_policies: Sequence[PrivacyPolicy] = ()
    group_agreements: Sequence[GroupAgreement] = ()
    platforms: Sequence[Platform] = ()
    team_members: Sequence[TeamMember] = ()
