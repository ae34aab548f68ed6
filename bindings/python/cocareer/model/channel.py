# Written by `cargo xtask generate` from the document types; changes here are lost.
"""The records of the part `channel` of documents."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from cocareer._record import Record
from cocareer.model.channel_choices import AlternativeKind, ParticipationKind, Timing
from cocareer.model.common import OpeningHours, Promise
from cocareer.model.common_choices import (
    Ability,
    Anonymity,
    Client,
    EngagementMode,
    Medium,
    PersonalIdentifier,
    Visibility,
)


@dataclass(frozen=True, kw_only=True, slots=True)
class AlternativeChannel(Record):
    """Another way to reach the service, for those whom the channel does not suit.

    Attributes:
        kind: What kind of way it is. Required.
        description: How to use it.
    """

    kind: AlternativeKind | None = None
    description: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True, slots=True)
class Channel(Record):
    """A place where a service meets guidance seekers. A channel is a platform *and* a shared
    culture of acting. Source: Veilederforum article, G-01 (found).

    Attributes:
        id: Identifier inside the document. Required.
        name: What people call it.
        mode: The widest mode of engagement on this channel. Required.
        platform: The platform it runs on: the `id` of one of the document's platforms.
        norms: How people are expected to act here, in plain words.
        timing: Whether people are there at the same time, at different times, or both.
        media: What is shared here.
        participation: What a guidance seeker or member can do here.
        visibility: Who sees what is written.
        visibility_choices: What people can choose instead of `visibility`, which holds when they
            choose nothing.
        member_list_visibility: Who sees that a person takes part.
        anonymity: How much the service can know of who somebody is.
        collected_identifiers: What is really collected or kept that points to a person.
        clients: What people use to reach the channel.
        response_time_hours: The longest that somebody waits for an answer, in hours.
        opening_hours: When somebody is there to answer in real time.
        alternatives: Other ways to reach the service.
        required_abilities: The abilities that the service asks of those who work here.
        ai_assistant: Whether a machine answers, sums up or matches people here.
        promises: What people are promised here.
    """

    id: str | None = None
    name: Mapping[str, str] = field(default_factory=dict)
    mode: EngagementMode | None = None
    platform: str | None = None
    norms: Mapping[str, str] = field(default_factory=dict)
    timing: Sequence[Timing] = ()
    media: Sequence[Medium] = ()
    participation: Sequence[ParticipationKind] = ()
    visibility: Visibility | None = None
    visibility_choices: Sequence[Visibility] = ()
    member_list_visibility: Visibility | None = None
    anonymity: Anonymity | None = None
    collected_identifiers: Sequence[PersonalIdentifier] = ()
    clients: Sequence[Client] = ()
    response_time_hours: int | None = None
    opening_hours: Sequence[OpeningHours] = ()
    alternatives: Sequence[AlternativeChannel] = ()
    required_abilities: Sequence[Ability] = ()
    ai_assistant: bool | None = None
    promises: Sequence[Promise] = ()
