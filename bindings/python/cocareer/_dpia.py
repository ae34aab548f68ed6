"""Help with the assessment of privacy consequences."""

from __future__ import annotations

import datetime
import json
from collections.abc import Mapping
from dataclasses import dataclass

from cocareer import _cocareer
from cocareer._choice import Choice
from cocareer._given import ENGLISH, plain_json, settings_of
from cocareer.model import DpiaStatus, Engagement
from cocareer.values import Limits

__all__ = [
    "DpiaAdvice",
    "DpiaCriterion",
    "DpiaFact",
    "DpiaGround",
    "DpiaReason",
    "DpiaSign",
    "dpia_advice",
]


class DpiaCriterion(Choice):
    """A sign that processing may mean a high risk to people. Source: guidelines WP248 (memory).

    Attributes:
        EVALUATION: People are evaluated or scored.
        AUTOMATED_DECISION: Machines decide something that matters to people.
        MONITORING: People are followed systematically.
        SENSITIVE_DATA: Data are sensitive or very personal.
        LARGE_SCALE: It is done on a large scale.
        COMBINED_DATA: Data from different places are joined.
        VULNERABLE_PERSONS: People are vulnerable or depend on the service.
        NEW_TECHNOLOGY: Technology is new or used in a new way.
        HINDERED_ACCESS: People could be kept from a right or a service.
    """

    EVALUATION = "evaluation"
    AUTOMATED_DECISION = "automated_decision"
    MONITORING = "monitoring"
    SENSITIVE_DATA = "sensitive_data"
    LARGE_SCALE = "large_scale"
    COMBINED_DATA = "combined_data"
    VULNERABLE_PERSONS = "vulnerable_persons"
    NEW_TECHNOLOGY = "new_technology"
    HINDERED_ACCESS = "hindered_access"


class DpiaReason(Choice):
    """Why an assessment is proposed.

    Attributes:
        TWO_CRITERIA: Two or more criteria are met.
        MINORS_ON_PLATFORM: Minors are met on somebody else's platform.
        GROUP_UNDER_SECRECY: A group comes together under a strict duty of secrecy.
    """

    TWO_CRITERIA = "two_criteria"
    MINORS_ON_PLATFORM = "minors_on_platform"
    GROUP_UNDER_SECRECY = "group_under_secrecy"


@dataclass(frozen=True, slots=True)
class DpiaGround:
    """Why an assessment is proposed, and the same in words.

    Attributes:
        reason: The reason.
        text: The reason for people to read.
    """

    reason: DpiaReason
    text: str


@dataclass(frozen=True, slots=True)
class DpiaFact:
    """A fact in an engagement that shows a criterion.

    Attributes:
        pointer: Where it stands, as a JSON Pointer. For something missing, the pointer it would
            have.
        text: The fact for people to read.
    """

    pointer: str
    text: str


@dataclass(frozen=True, slots=True)
class DpiaSign:
    """A criterion that is met, with the facts that show it.

    Attributes:
        criterion: The criterion.
        title: The criterion for people to read.
        facts: The facts; never empty.
    """

    criterion: DpiaCriterion
    title: str
    facts: tuple[DpiaFact, ...]


@dataclass(frozen=True, slots=True)
class DpiaAdvice:
    """What in an engagement speaks for an assessment of privacy consequences (DPIA).

    Attributes:
        proposed: Whether an assessment should be made.
        declared: What the engagement itself says of one.
        reasons: Why an assessment is proposed; empty when none is.
        signs: The criteria that are met, in the order of the guidelines.
    """

    proposed: bool
    declared: DpiaStatus | None
    reasons: tuple[DpiaGround, ...]
    signs: tuple[DpiaSign, ...]


def dpia_advice(
    engagement: Engagement | Mapping[str, object],
    *,
    at: datetime.date | str | None = None,
    limits: Limits | None = None,
    settings: Mapping[str, object] | None = None,
    locale: str | None = None,
) -> DpiaAdvice:
    """What in an engagement speaks for an assessment of privacy consequences, and where it stands.

    It is advice, not a decision: look at the authority's own list first. Arguments and errors are
    those of `check`.
    """
    given = settings_of(settings, at, None, limits)
    text, _ = plain_json(engagement, limits, settings)
    told = json.loads(_cocareer.dpia_advice(text, given, locale or ENGLISH))
    return DpiaAdvice(
        proposed=told["proposed"],
        declared=None if told["declared"] is None else DpiaStatus(told["declared"]),
        reasons=tuple(DpiaGround(DpiaReason(one["name"]), one["text"]) for one in told["reasons"]),
        signs=tuple(
            DpiaSign(
                DpiaCriterion(sign["criterion"]),
                sign["title"],
                tuple(DpiaFact(fact["pointer"], fact["text"]) for fact in sign["facts"]),
            )
            for sign in told["criteria"]
        ),
    )
