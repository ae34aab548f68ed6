# Written by `cargo xtask generate` from the document types; changes here are lost.
"""The records of the part `team` of documents."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from cocareer._record import Record
from cocareer.model.common_choices import Ability, EngagementMode
from cocareer.model.team_choices import (
    CompetencyBasis,
    Conception,
    EthicalOrientation,
    EvidenceKind,
    TeamRole,
    WayOfExperiencing,
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Evidence(Record):
    """One piece of evidence for a competency.

    Attributes:
        kind: What kind of evidence it is. Required.
        dated: The day on which it was earned.
        reference: Where to find it: an address or a reference, with nothing about guidance seekers
            in it.
    """

    kind: EvidenceKind | None = None
    dated: datetime.date | str | None = None
    reference: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class CompetencyClaim(Record):
    """What a member of the team can do, and how that was shown.

    Attributes:
        abilities: The abilities that it covers. Required.
        competency: The competency in a framework, by its code there.
        platforms: The platforms that it was shown on, by `id`. Empty when it does not depend on a
            platform.
        basis: How it was shown.
        assessed_on: The day on which it was assessed.
        valid_until: The last day on which it counts.
        evidence: What supports it.
        career_management_skills: The career management skills that it helps guidance seekers build,
            by their codes or names.
    """

    abilities: Sequence[Ability] = ()
    competency: str | None = None
    platforms: Sequence[str] = ()
    basis: CompetencyBasis | None = None
    assessed_on: datetime.date | str | None = None
    valid_until: datetime.date | str | None = None
    evidence: Sequence[Evidence] = ()
    career_management_skills: Sequence[str] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class DevelopmentGoal(Record):
    """What a member of the team wants to learn next.

    Attributes:
        ability: The ability to build. Required.
        due_on: The day by which it should be reached.
        action: What the person will do.
    """

    ability: Ability | None = None
    due_on: datetime.date | str | None = None
    action: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class ApproachObservation(Record):
    """How a person's understanding was described at one time, with which instrument. Never a
    verdict and never a condition: several descriptions may hold at once.

    Attributes:
        observed_on: The day of the description. Required.
        instrument: The instrument or conversation it rests on. Required.
        conceptions: Conceptions that were seen.
        ways_of_experiencing: Ways of experiencing that were seen.
        ethical_orientations: Ethical orientations that were seen.
    """

    observed_on: datetime.date | str | None = None
    instrument: str | None = None
    conceptions: Sequence[Conception] = ()
    ways_of_experiencing: Sequence[WayOfExperiencing] = ()
    ethical_orientations: Sequence[EthicalOrientation] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class TeamMember(Record):
    """Somebody who works in the engagement.

    Attributes:
        id: Pseudonymous identifier inside the document, never a national identity number. Required.
        roles: What the person does here. Required.
        modes: The modes that the person works in. Empty means all of them.
        competencies: What the person can do.
        development_plan: What the person wants to learn next.
        approach: How the person's understanding was described, if the person wants it kept.
    """

    id: str | None = None
    roles: Sequence[TeamRole] = ()
    modes: Sequence[EngagementMode] = ()
    competencies: Sequence[CompetencyClaim] = ()
    development_plan: Sequence[DevelopmentGoal] = ()
    approach: Sequence[ApproachObservation] = ()


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
