"""Agreements of groups: what changed between two versions, and the check of one."""

from __future__ import annotations

import datetime
import json
from collections.abc import Mapping
from typing import Any, TypeAlias

from cocareer import _cocareer
from cocareer._calls import ConfidenceName, Format
from cocareer._cocareer import Report
from cocareer._given import ENGLISH, policy_document, settings_of
from cocareer.groups import AgreementDiff, ChangeKind, FieldChange, NormChange
from cocareer.model import (
    AgreementNorm,
    ChangeClass,
    Engagement,
    EngagementMode,
    GroupAgreement,
)
from cocareer.values import Confidence, Limits

__all__ = ["agreement_diff", "agreement_lint"]

Text: TypeAlias = str | bytes | bytearray
Agreement: TypeAlias = GroupAgreement | Engagement | Mapping[str, object] | Text


def agreement_diff(
    old: Agreement,
    new: Agreement,
    *,
    raise_: Mapping[AgreementNorm, ChangeClass] | Mapping[str, str] | None = None,
    format: Format = "json",
    settings: Mapping[str, object] | None = None,
    locale: str | None = None,
) -> AgreementDiff:
    """What changed between two versions of a group's agreement, norm by norm, with what each change
    means to members.

    Who takes part, who accepted and when things were done is no part of it. What is wrong with the
    form of the agreements is left out, and only a check tells of it.

    Args:
        old: The agreement as it was: as a record, or the engagement that it belongs to, as record,
            as the data that JSON would hold, or as text.
        new: The agreement as it is now, likewise.
        raise_: The classes that the change of a norm has at least, should that norm change. A class
            that is lower than the change's own is ignored and told of: a host can ask members more
            often, never less often.
        format: How those that come as text are written, `json` or `yaml`.
        settings: As for `check`.
        locale: The language of the messages: `en`, `nb`, `nn`, or any BCP 47 tag near one. Without
            it, English.

    Raises:
        UnknownName: if an engagement has no agreement of its own.
        EmptyDocument, InvalidUtf8, Malformed, LimitExceeded: as `check_text` does.
        InvalidSetting: if a setting or `raise_` has a value that it cannot have.
    """
    if raise_ is not None and not isinstance(raise_, Mapping):
        raise TypeError("raise_ is given as a mapping from norm to class")
    text = _cocareer.agreement_diff(
        _document(old, format, settings),
        _document(new, format, settings),
        list((raise_ or {}).items()),
        settings_of(settings, None, None, None),
        locale or ENGLISH,
    )
    told = json.loads(text)
    return AgreementDiff(
        change_class=None if told["class"] is None else ChangeClass(told["class"]),
        changes=tuple(_change(one) for one in told["changes"]),
        to_accept=tuple(AgreementNorm(one) for one in told["to_accept"]),
        to_show=tuple(AgreementNorm(one) for one in told["to_show"]),
        ignored=tuple(
            (AgreementNorm(one["norm"]), ChangeClass(one["class"])) for one in told["ignored"]
        ),
        _json=text,
    )


def agreement_lint(
    agreement: Agreement,
    *,
    mode: EngagementMode | str | None = None,
    format: Format = "json",
    at: datetime.date | str | None = None,
    min_confidence: Confidence | ConfidenceName | None = None,
    limits: Limits | None = None,
    settings: Mapping[str, object] | None = None,
    locale: str | None = None,
) -> Report:
    """Checks a group's agreement by itself: what is wrong in it whatever the rest of its engagement
    says. Places are those in an engagement, below `/group_agreement`.

    What only the whole engagement can show, such as a promise that the privacy policy does not
    keep, is left to `check`.

    Args:
        agreement: The agreement as a record, or the engagement that it belongs to, as record, as
            the data that JSON would hold, or as text.
        mode: The mode of the group. Without it, that of the engagement; where that says none, the
            widest, which asks for the most.
        format: How a text is written, `json` or `yaml`.

    The other arguments are those of `check`.

    Raises:
        UnknownName: if an engagement has no agreement of its own.
        EmptyDocument, InvalidUtf8, Malformed, LimitExceeded, InvalidSetting: as `check_text` does.
    """
    given = settings_of(settings, at, min_confidence, limits)
    document = _document(agreement, format, settings)
    return _cocareer.agreement_lint(document, mode, given, locale or ENGLISH)


def _document(
    agreement: Agreement, format: Format, settings: Mapping[str, object] | None
) -> tuple[Text, str]:
    """The text of the engagement that the agreement belongs to, and its format."""
    if isinstance(agreement, GroupAgreement):
        agreement = Engagement(group_agreement=agreement)
    document = policy_document(agreement, Engagement, format, settings)
    if document is None:
        raise TypeError("an agreement is given as GroupAgreement, Engagement, a mapping or a text")
    return document


def _change(told: Mapping[str, Any]) -> NormChange:
    return NormChange(
        norm=AgreementNorm(told["norm"]),
        kind=ChangeKind(told["kind"]),
        change_class=ChangeClass(told["class"]),
        raised=told["raised"],
        pointer=told["pointer"],
        fields=tuple(
            FieldChange(one["pointer"], ChangeKind(one["kind"]), ChangeClass(one["class"]))
            for one in told["fields"]
        ),
        message=told["message"],
    )
