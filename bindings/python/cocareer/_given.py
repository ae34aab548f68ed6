"""What calls are given, in the form that the native part takes."""

from __future__ import annotations

import datetime
import json
from collections.abc import Mapping

from cocareer import _cocareer, _instant
from cocareer._record import Record, Writer
from cocareer.errors import InvalidSetting
from cocareer.model import Engagement
from cocareer.values import Limits

# The language of texts when none is asked for.
ENGLISH = "en"
# What the library allows when nothing else is said.
_DEFAULT_NODES = 500_000

_to_json = json.JSONEncoder(
    ensure_ascii=False, check_circular=False, allow_nan=False, separators=(",", ":")
).encode


def plain_json(
    engagement: Engagement | Mapping[str, object],
    limits: Limits | None,
    settings: Mapping[str, object] | None,
) -> tuple[str, bool]:
    """The JSON of an engagement, and whether it can be nothing else than one."""
    if isinstance(engagement, Engagement):
        return _to_json(engagement.to_dict()), True
    if isinstance(engagement, Mapping):
        writer = Writer(_most_nodes(limits, settings))
        return _to_json(writer.mapping(engagement, 0)), False
    raise TypeError("an engagement is given as an Engagement or a mapping")


def policy_document(
    document: Record | Mapping[str, object] | str | bytes | bytearray | None,
    kind: type[Record],
    format: str,
    settings: Mapping[str, object] | None,
) -> tuple[str | bytes | bytearray, str] | None:
    """The text of a document of this kind and its format, or nothing where there is none."""
    if document is None:
        return None
    if isinstance(document, (str, bytes, bytearray)):
        return document, format
    if isinstance(document, kind):
        return _to_json(document.to_dict()), "json"
    if isinstance(document, Mapping):
        writer = Writer(_most_nodes(None, settings))
        return _to_json(writer.mapping(document, 0)), "json"
    raise TypeError(f"this document is given as {kind.__name__}, a mapping or a text")


def entry(
    document: Record | Mapping[str, object] | str | bytes | bytearray, kind: type[Record]
) -> str | bytes | bytearray:
    """The JSON of a record of this kind: an event, or a request."""
    if isinstance(document, (str, bytes, bytearray)):
        return document
    _refuse_naive(document)
    if isinstance(document, kind):
        return _to_json(document.to_dict())
    if isinstance(document, Mapping):
        return _to_json(Writer(_DEFAULT_NODES).mapping(document, 0))
    raise TypeError(f"this is given as {kind.__name__}, a mapping or a text")


def _refuse_naive(document: object) -> None:
    """Refuses moments without a time zone, wherever events and requests have moments."""
    for name in ("at", "until", "expires_at"):
        _instant.refuse_naive(_member(document, name), name)
    glass = _member(document, "break_glass")
    if glass is not None:
        _instant.refuse_naive(_member(glass, "expires_at"), "expires_at")


def _member(document: object, name: str) -> object:
    if isinstance(document, Mapping):
        return document.get(name)
    return getattr(document, name, None)


def _most_nodes(limits: Limits | None, settings: Mapping[str, object] | None) -> int:
    """How many values the check will allow: a writer that stops before would hide some."""
    if limits is not None and limits.nodes is not None:
        return limits.nodes
    given = settings.get("limits") if isinstance(settings, Mapping) else None
    nodes = given.get("nodes") if isinstance(given, Mapping) else None
    return nodes if isinstance(nodes, int) else _DEFAULT_NODES


def settings_of(
    settings: Mapping[str, object] | None,
    at: datetime.date | str | None,
    min_confidence: str | None,
    limits: Limits | None,
) -> _cocareer._Settings:
    """The settings in the form that the native part takes."""
    if isinstance(at, datetime.date):
        at = at.isoformat()
    if limits is not None and not isinstance(limits, Limits):
        raise TypeError("limits are given as Limits(...)")
    return (
        None if settings is None else _settings_json(settings),
        at,
        min_confidence,
        None if limits is None else (limits.bytes, limits.depth, limits.nodes, limits.findings),
    )


def _settings_json(settings: Mapping[str, object]) -> str:
    if not isinstance(settings, Mapping):
        raise TypeError("settings are given as a mapping")
    writer = Writer(_DEFAULT_NODES)
    plain = writer.mapping(settings, 0)
    if writer.left < 0:
        reason = f"must not have more than {_DEFAULT_NODES} values"
        raise InvalidSetting(f"setting `settings` {reason}", "settings", reason)
    return _to_json(plain)
