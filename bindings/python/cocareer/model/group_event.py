# Written by `cargo xtask generate` from the document types; changes here are lost.
"""The records of the part `group_event` of documents."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from cocareer._record import Record
from cocareer.model.common_choices import ActorRole, Medium
from cocareer.model.group_agreement_choices import EscalationTrigger, SanctionStep
from cocareer.model.group_event_choices import AgreementNorm, ChangeClass, GroupEventKind


@dataclass(frozen=True, kw_only=True, slots=True)
class GroupEvent(Record):
    """One thing that happened in a group. Which fields count depends on its kind. It holds
    pseudonymous identifiers and nothing that anybody wrote.

    Attributes:
        id: Identifier of the event, chosen by the host, to tell when one comes twice.
        kind: What happened. Required.
        at: When. Events come in the order of their times. Required.
        actor: Who did it, by a pseudonymous identifier.
        member: Whom it is about, by a pseudonymous identifier.
        role: What that person is in the group.
        age: How old that person is then, in full years.
        adult_on: The day on which that person comes of age, where it is known.
        guardian: The guardian who says yes or no for the member, by a pseudonymous identifier.
        version: The version of the agreement.
        language: The language that it was read in, by BCP 47 tag.
        norms: The norms that it is about. Of a revision: those that changed. Of a yes or no: those
            that are meant, all when empty.
        change_class: How far the revision goes. Absent counts as major.
        medium: What the talk or the recording is made of.
        session: The talk.
        message_id: The message that waits for an answer.
        step: The step against a breach of the norms.
        until: When the step, or somebody's absence, ends.
        upheld: Whether an appeal was right.
        incident: The incident.
        trigger: What set it off.
        platform: The platform, by its `id` in the engagement.
        item: The item of information, by its `id` in the engagement.
        previous: SHA-256 of the event before this one, in its canonical form (RFC 8785), as 64
            hexadecimal digits, where the log is kept as a chain.
    """

    id: str | None = None
    kind: GroupEventKind | None = None
    at: datetime.datetime | str | None = None
    actor: str | None = None
    member: str | None = None
    role: ActorRole | None = None
    age: int | None = None
    adult_on: datetime.date | str | None = None
    guardian: str | None = None
    version: str | None = None
    language: str | None = None
    norms: Sequence[AgreementNorm] = ()
    change_class: ChangeClass | None = None
    medium: Medium | None = None
    session: str | None = None
    message_id: str | None = None
    step: SanctionStep | None = None
    until: datetime.datetime | str | None = None
    upheld: bool | None = None
    incident: str | None = None
    trigger: EscalationTrigger | None = None
    platform: str | None = None
    item: str | None = None
    previous: str | None = None
