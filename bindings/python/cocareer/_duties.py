"""Duties as files."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from cocareer import _cocareer, _instant
from cocareer._cocareer import Duty
from cocareer._given import ENGLISH

__all__ = ["duties_to_ical", "duties_to_json"]


def duties_to_ical(
    duties: Iterable[Duty], stamp: datetime.datetime | str, *, locale: str | None = None
) -> str:
    """Duties as a calendar file (iCalendar, RFC 5545) that programs for calendars can read or
    subscribe to. Write it as UTF-8, with its line ends as they are.

    Each duty is an entry at its deadline, with a reminder when it is due soon; nobody is marked as
    busy. The identifier of an entry stays the same for one duty of one engagement, so that a new
    file moves what is in the calendar rather than adding to it. No member is named in it.

    Args:
        duties: What `Policy.duties` gave.
        stamp: The instant for which it was made, with a time zone or as a text by RFC 3339.
        locale: The language of the texts: `en`, `nb`, `nn`, or any BCP 47 tag near one. Without it,
            English.

    Raises:
        InvalidSetting: if the stamp is no instant.
    """
    given = _instant.given(stamp, "stamp")
    return _cocareer.duties_to_ical(list(duties), given, locale or ENGLISH)


def duties_to_json(duties: Iterable[Duty], *, locale: str | None = None) -> str:
    """Duties as one line of JSON, in the same form as every face of this library gives.

    Args:
        duties: What `Policy.duties` gave.
        locale: The language in which each says what is to be done. Without it, none does.
    """
    return _cocareer.duties_to_json(list(duties), locale)
