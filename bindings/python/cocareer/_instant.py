"""Moments in time, as Python has them and as documents write them (RFC 3339)."""

from __future__ import annotations

import datetime
import re

from cocareer.errors import InvalidSetting

_EPOCH = datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)
_FIRST = datetime.datetime.min.replace(tzinfo=datetime.timezone.utc)
_LAST = datetime.datetime.max.replace(microsecond=0, tzinfo=datetime.timezone.utc)
# Older Pythons read less than this, newer ones more.
_FORM = re.compile(
    r"(\d{4}-\d\d-\d\d)[Tt]((?:[01]\d|2[0-3]):\d\d:\d\d)(?:\.(\d{1,6}))?(?:[Zz]|([+-]\d\d:\d\d))",
    re.ASCII,
)


def of_seconds(seconds: int) -> datetime.datetime:
    """The instant so many seconds after 1970-01-01T00:00:00Z, or the nearest that Python has."""
    try:
        return _EPOCH + datetime.timedelta(seconds=seconds)
    except OverflowError:
        return _LAST if seconds > 0 else _FIRST


def is_naive(moment: object) -> bool:
    """Whether it has a date and a time and nothing says where in the world that is."""
    return isinstance(moment, datetime.datetime) and moment.utcoffset() is None


def written(moment: datetime.datetime) -> str:
    """The moment as documents write it. Without a time zone it is no instant, and left as it is."""
    if is_naive(moment):
        return moment.isoformat()
    try:
        moment = moment.astimezone(datetime.timezone.utc)
    except OverflowError:
        return moment.isoformat()
    return moment.replace(tzinfo=None).isoformat() + "Z"


def read(text: str) -> datetime.datetime | str:
    """The instant that a text states, or the text where it states none that Python can hold."""
    parts = _FORM.fullmatch(text)
    if parts is None:
        return text
    day, time, fraction, offset = parts.groups()
    form = f"{day}T{time}.{fraction or '':0<6}{offset or '+00:00'}"
    try:
        return datetime.datetime.fromisoformat(form)
    except ValueError:
        return text


def given(moment: datetime.datetime | str, setting: str) -> str:
    """The moment that a call was given, as documents write it."""
    if isinstance(moment, str):
        return moment
    if isinstance(moment, datetime.datetime):
        refuse_naive(moment, setting)
        return written(moment)
    reason = "must be a datetime or a text"
    raise InvalidSetting(f"setting `{setting}` {reason}", setting, reason)


def refuse_naive(moment: object, setting: str) -> None:
    """Refuses a moment that nothing places in the world: guessing could be hours off."""
    if is_naive(moment):
        reason = "must have a time zone"
        raise InvalidSetting(f"setting `{setting}` {reason}", setting, reason)
