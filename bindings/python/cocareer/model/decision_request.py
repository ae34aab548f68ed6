# Written by `cargo xtask generate` from the document types; changes here are lost.
"""The records of the part `decision_request` of documents."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from cocareer._record import Record
from cocareer.model.common_choices import ActorRole, Medium
from cocareer.model.decision_request_choices import Action, ObligationKind


@dataclass(frozen=True, kw_only=True, slots=True)
class BreakGlass(Record):
    """That somebody sets the rules aside in an emergency, and answers for it.

    Attributes:
        justification: Why, in words that those who answer for the service can judge. Required.
        expires_at: When it ends. Required.
    """

    justification: str | None = None
    expires_at: datetime.datetime | str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class DecisionRequest(Record):
    """May this person do that now? What the group's state knows need not be said; what only the
    host knows is said here, and left out where it is not known.

    Attributes:
        request_id: Identifier of the request, chosen by the host.
        at: When it is asked for. Required.
        action: What somebody wants to do. Required.
        role: Who wants to do it: what that person is. Required.
        actor: Who wants to do it, by a pseudonymous identifier.
        member: Whom it is done to, by a pseudonymous identifier.
        channel: The channel, by its `id` in the engagement. Needed only where there are several.
        medium: What the talk or the recording is made of.
        session: The talk, as the log calls it.
        item: The item of information, by its `id` in the engagement.
        is_own: Whether what is changed, deleted or shared was made by the person who wants to do
            it.
        has_consent: Whether everybody whom it concerns has said yes to it.
        honours: What the host can do when it lets somebody do something.
        break_glass: That the rules are set aside in an emergency.
    """

    request_id: str | None = None
    at: datetime.datetime | str | None = None
    action: Action | None = None
    role: ActorRole | None = None
    actor: str | None = None
    member: str | None = None
    channel: str | None = None
    medium: Medium | None = None
    session: str | None = None
    item: str | None = None
    is_own: bool | None = None
    has_consent: bool | None = None
    honours: Sequence[ObligationKind] = ()
    break_glass: BreakGlass | None = None
