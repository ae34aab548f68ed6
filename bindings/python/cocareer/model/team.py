# Written by `cargo xtask generate` from the document types; changes here are lost.
"""The records of the part `team` of documents."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from cocareer._record import Record
from cocareer.model.common import TeamMember
from cocareer.model.common_choices import Ability


@dataclass(frozen=True, kw_only=True, slots=True)
class AbilityWeight(Record):
    """How much an ability counts in this engagement.

    Attributes:
        ability: The ability. Required.
        weight: Its weight, relative to the other weights. Required.
    """

    ability: Ability | None = None
    weight: int | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Team(Record):
    """The people who work in an engagement.

    Attributes:
        members: The people.
        ability_weights: How much each ability counts, when the service has decided that.
    """

    members: Sequence[TeamMember] = ()
    ability_weights: Sequence[AbilityWeight] = ()
