# Written by `cargo xtask generate` from the document types; changes here are lost.
"""The records of the part `common` of documents."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from cocareer._record import Record
from cocareer.model.common_choices import PromiseKind, Weekday


@dataclass(frozen=True, kw_only=True, slots=True)
class OpeningHours(Record):
    """When somebody is there to answer.

    Attributes:
        days: The days. Required.
        opens: When it opens. Required.
        closes: When it closes. Required.
        time_zone: The time zone, by its name in the IANA database, such as `Europe/Oslo`. Required.
    """

    days: Sequence[Weekday] = ()
    opens: str | None = None
    closes: str | None = None
    time_zone: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Promise(Record):
    """A promise to those who take part, such as a line on a channel's front page. It is held
    against everything else that is declared.

    Attributes:
        kind: What is promised. Required.
        days: After how many days, for a promise to delete.
        text: The promise in the words that people read.
    """

    kind: PromiseKind | None = None
    days: int | None = None
    text: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True, slots=True)
class PolicyReference(Record):
    """Which privacy policy holds for what the group writes.

    Attributes:
        policy: The policy's `id`. Required.
        version: The policy's version.
    """

    policy: str | None = None
    version: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Contact(Record):
    """How to reach somebody who answers for something.

    Attributes:
        name: The organisation or role. Required.
        email: E-mail address of the organisation or role.
        phone: Telephone number of the organisation or role.
        url: Web address.
    """

    name: str | None = None
    email: str | None = None
    phone: str | None = None
    url: str | None = None
