# Written by `cargo xtask generate` from the document types; changes here are lost.
"""The records of the part `common` of documents."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from cocareer._record import Record
from cocareer.model.common_choices import Weekday


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
