"""Checking and reading documents."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from cocareer import _cocareer
from cocareer._cocareer import Report
from cocareer._given import ENGLISH, plain_json, settings_of
from cocareer.errors import CocareerError
from cocareer.model import Engagement
from cocareer.values import Confidence, Limits

__all__ = ["BundleDocument", "check", "check_bundle", "check_text", "read_engagement"]

Format: TypeAlias = Literal["json", "yaml"]
ConfidenceName: TypeAlias = Literal["uncertain", "memory", "inferred", "found"]


def check(
    engagement: Engagement | Mapping[str, object],
    *,
    at: datetime.date | str | None = None,
    min_confidence: Confidence | ConfidenceName | None = None,
    limits: Limits | None = None,
    settings: Mapping[str, object] | None = None,
    locale: str | None = None,
) -> Report:
    """Checks an engagement that the host has as data.

    Bad data give findings, never an error. The same arguments always give the same report. Findings
    say where in the document they are, but not where in a text, because there is none.

    Args:
        engagement: The engagement, as records or as the data that JSON would hold. In the latter,
            what no engagement has, such as a misspelt key, is found too.
        at: The day on which the check is to be true, a date or `YYYY-MM-DD`. Without it, rules
            about dates do not run, and a finding says so. This library never asks a clock.
        min_confidence: Rules that are less well founded than this do not run. Without it, all do.
        limits: How much a document may ask of the machine.
        settings: Further settings, as the data that JSON would hold, in the form that the C
            interface takes. `at`, `min_confidence` and `limits` win over them.
        locale: The language of the report's texts: `en`, `nb`, `nn`, or any BCP 47 tag near one.
            Without it, English.

    Raises:
        LimitExceeded: if a mapping is beyond a limit.
        InvalidUtf8: if a text holds half of a surrogate pair.
        InvalidSetting: if a setting has a value that it cannot have.
        TypeError: if the data hold what no JSON can, such as a set.
    """
    given = settings_of(settings, at, min_confidence, limits)
    text, is_engagement = plain_json(engagement, limits, settings)
    return _cocareer.check_data(text, is_engagement, given, locale or ENGLISH)


def check_text(
    text: str | bytes | bytearray,
    *,
    format: Format = "json",
    at: datetime.date | str | None = None,
    min_confidence: Confidence | ConfidenceName | None = None,
    limits: Limits | None = None,
    settings: Mapping[str, object] | None = None,
    locale: str | None = None,
) -> Report:
    """Checks a document that came as text. Findings carry their place in the text.

    Other threads run meanwhile.

    Args:
        text: The document; bytes are UTF-8.
        format: How it is written, `json` or `yaml`.

    The other arguments are those of `check`.

    Raises:
        EmptyDocument: if there is nothing in the text.
        InvalidUtf8: if the text is not UTF-8.
        Malformed: if the text is not of the format.
        LimitExceeded: if the document is beyond a limit.
        InvalidSetting: if a setting has a value that it cannot have.
    """
    given = settings_of(settings, at, min_confidence, limits)
    return _cocareer.check_text(text, format, given, locale or ENGLISH)


@dataclass(frozen=True, slots=True)
class BundleDocument:
    """One document of a bundle, as text.

    Attributes:
        name: Its name, such as that of its file. Where two documents hold the same part, the one
            whose name comes first counts.
        text: The document; bytes are UTF-8.
        format: How it is written, `json` or `yaml`.
    """

    name: str
    text: str | bytes | bytearray = field(repr=False)
    format: Format = "json"


def check_bundle(
    documents: Iterable[BundleDocument],
    *,
    at: datetime.date | str | None = None,
    min_confidence: Confidence | ConfidenceName | None = None,
    limits: Limits | None = None,
    settings: Mapping[str, object] | None = None,
    locale: str | None = None,
) -> tuple[Report | CocareerError, ...]:
    """Checks documents together: each engagement with the shared parts that it uses, and all of
    them with each other.

    Returns one result for each document, in their order: its report, or, for one that cannot be
    read, the error that `check_text` would raise; the others are checked all the same. A place that
    is in another document than the report's own has its number in `Location.document`.

    Other threads run meanwhile.

    Args:
        documents: The documents, in any order.

    The other arguments are those of `check`.

    Raises:
        InvalidSetting: if a setting or a format has a value that it cannot have.
    """
    given = settings_of(settings, at, min_confidence, limits)
    texts = []
    for document in documents:
        if not isinstance(document, BundleDocument) or not isinstance(document.name, str):
            raise TypeError("documents are given as BundleDocument(name, text, format)")
        texts.append((document.name, document.text, document.format))
    return _cocareer.check_bundle(texts, given, locale or ENGLISH)


def read_engagement(
    text: str | bytes | bytearray,
    *,
    format: Format = "json",
    limits: Limits | None = None,
    settings: Mapping[str, object] | None = None,
) -> Engagement:
    """Reads an engagement from text as far as it can be read: the draft that `check` takes.

    Whatever is wrong with the text's form is left out of the draft, and only `check_text` tells of
    it.

    Raises:
        EmptyDocument, InvalidUtf8, Malformed, LimitExceeded, InvalidSetting: as `check_text` does.
    """
    given = settings_of(settings, None, None, limits)
    return Engagement.from_dict(json.loads(_cocareer.read_engagement(text, format, given)))
