# Written by `cargo xtask generate` from the document types; changes here are lost.
"""The records of the part `screening_lists` of documents."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from cocareer._record import Record
from cocareer.model.engagement_choices import DocumentKind
from cocareer.model.screening_lists_choices import (
    Disguise,
    MatchConfidence,
    MatchKind,
    ScreeningAction,
    Surface,
    TermMatching,
    WordClass,
)


@dataclass(frozen=True, kw_only=True, slots=True)
class IdentifierRule(Record):
    """What is done about one kind of identifier, other than what the mode, the channel and the
    anonymity ask for.

    Attributes:
        kind: The kind. Required.
        action: What to do. `allow` means that the kind is not looked for. Required.
        min_confidence: How sure a match must be to count. Absent: any.
    """

    kind: MatchKind | None = None
    action: ScreeningAction | None = None
    min_confidence: MatchConfidence | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class ScreeningTerm(Record):
    """A word or phrase to look for.

    Attributes:
        text: The word or phrase in its dictionary form. Required.
        action: What to do when a text has it. `allow` lets it be where another term would have
            found it. Required.
        matching: Where in a word it is looked for. Absent: whole words.
        language: The language whose forms it has, by BCP 47 tag. Absent: it has no other forms.
        word_class: How it is inflected. Absent: not at all.
        compounds: Whether it is found as the first or last part of a compound word too.
        sees_through: The ways to hide it that are seen through.
        except_: Words that look like it and are not meant.
        reason: Why it is on the list, in words that the sender can be shown.
    """

    text: str | None = None
    action: ScreeningAction | None = None
    matching: TermMatching | None = None
    language: str | None = None
    word_class: WordClass | None = None
    compounds: bool | None = None
    sees_through: Sequence[Disguise] = ()
    except_: Sequence[str] = ()
    reason: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True, slots=True)
class AllowedText(Record):
    """A text that may be there although it would be found, such as a telephone number of the
    service.

    Attributes:
        text: The text as people write it. Required.
        surfaces: Where it is allowed. Empty: everywhere.
        reason: Why. Without it the text is not allowed.
        until: The last day on which it is allowed. Absent: no end.
    """

    text: str | None = None
    surfaces: Sequence[Surface] = ()
    reason: str | None = None
    until: datetime.date | str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class PersonNames(Record):
    """The names of one person in the group, so that a text that leaves the group can be held
    against the norm of confidentiality.

    Attributes:
        person: The person, by a pseudonymous identifier.
        names: Names: whole names, first names, family names.
        handles: Names on platforms, without the at sign.
    """

    person: str | None = None
    names: Sequence[str] = ()
    handles: Sequence[str] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class ScreeningLists(Record):
    """What a host looks for in texts.

    Attributes:
        kind: What the document is: `screening_lists`. Required.
        format_version: The version of the document format: 1. Required.
        id: Identifier of the lists, chosen by whoever keeps them. Required.
        title: What people call them.
        surfaces: The places whose texts the host has screened.
        identifiers: The kinds of identifiers that are handled otherwise than usual.
        terms: Words and phrases to look for.
        allowed: Texts that may be there all the same.
        people: The names of people in the group. They are personal data: keep them out of documents
            that others read.
        own_domains: The internet domains of the service itself. Its addresses and links may be
            there.
    """

    kind: DocumentKind | None = None
    format_version: int | None = None
    id: str | None = None
    title: Mapping[str, str] = field(default_factory=dict)
    surfaces: Sequence[Surface] = ()
    identifiers: Sequence[IdentifierRule] = ()
    terms: Sequence[ScreeningTerm] = ()
    allowed: Sequence[AllowedText] = ()
    people: Sequence[PersonNames] = ()
    own_domains: Sequence[str] = ()
