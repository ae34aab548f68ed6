"""A small group that the tests of groups, decisions and duties share."""

from __future__ import annotations

from typing import Any

from cocareer import GroupState
from cocareer.model import ActorRole, GroupEvent, GroupEventKind

ENGAGEMENT: dict[str, Any] = {
    "kind": "engagement",
    "format_version": 1,
    "id": "club",
    "title": {"en": "Club"},
    "mode": "community",
    "channels": [
        {
            "id": "forum",
            "mode": "community",
            "participation": ["react", "reply", "post", "co_produce"],
            "media": ["text"],
        }
    ],
    "group_agreement": {"version": "1", "grace_days": 14, "purpose": {"en": "To find a trade"}},
    "team": {
        "members": [
            {"id": "guide-7", "roles": ["practitioner"]},
            {"id": "guide-8", "roles": ["practitioner"]},
        ]
    },
    "presence_plan": {"cadence_days": 2, "substitute": "guide-8"},
}

OPENED = "2026-09-01T08:00:00Z"
LATER = "2026-09-02T08:00:00Z"

EVENTS = (
    GroupEvent(kind=GroupEventKind.GROUP_OPENED, at=OPENED, actor="guide-7"),
    GroupEvent(
        kind=GroupEventKind.AGREEMENT_ADOPTED, at=OPENED, actor="guide-7", version="1", id="e2"
    ),
    GroupEvent(
        kind=GroupEventKind.MEMBER_JOINED,
        at=OPENED,
        member="guide-7",
        role=ActorRole.PRACTITIONER,
    ),
    GroupEvent(
        kind=GroupEventKind.MEMBER_JOINED,
        at=OPENED,
        member="secret-1",
        role=ActorRole.MEMBER,
        age=30,
    ),
)

ACCEPTED = GroupEvent(
    kind=GroupEventKind.AGREEMENT_ACCEPTED, at=OPENED, member="secret-1", version="1"
)


def group(*more: GroupEvent) -> GroupState:
    """The group after its first day, and what came then."""
    state = GroupState()
    for event in (*EVENTS, *more):
        state.apply(event)
    return state
