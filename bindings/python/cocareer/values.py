"""The values that reports and rules are made of."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field
from typing import Any

from cocareer._choice import Choice
from cocareer.model import Confidence, DataTableId

__all__ = [
    "Confidence",
    "DataUse",
    "Family",
    "Fix",
    "Limits",
    "Location",
    "Position",
    "Severity",
    "Source",
    "Suppressed",
    "SuppressionOrigin",
    "TextRange",
]


class Severity(Choice):
    """How serious a finding is, from least to most.

    Attributes:
        INFO: Worth knowing.
        WARNING: Should be looked at.
        ERROR: Must be mended.
    """

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


class Family(Choice):
    """What a rule is about.

    Attributes:
        DOCUMENT: The form of the document.
        MODE: The mode of engagement, its aims, channels and audience.
        INFORMATION: Information that is published or passed on.
        PRIVACY: Privacy.
        NORMS: The norms of a group.
        TEAM: The people who work in the engagement.
        COMPETENCY: What those people can do.
        TEXT: Texts that people write, and the lists that they are screened with.
        GROUP: What people may do in a group and beside it.
    """

    DOCUMENT = "document"
    MODE = "mode"
    INFORMATION = "information"
    PRIVACY = "privacy"
    NORMS = "norms"
    TEAM = "team"
    COMPETENCY = "competency"
    TEXT = "text"
    GROUP = "group"


class SuppressionOrigin(Choice):
    """Where it was decided that a finding does not count.

    Attributes:
        DOCUMENT: In the document itself.
        SETTINGS: In the settings.
        BASELINE: In a baseline of earlier findings.
    """

    DOCUMENT = "document"
    SETTINGS = "settings"
    BASELINE = "baseline"


@dataclass(frozen=True, order=True, slots=True)
class Position:
    """A place in a text.

    Attributes:
        line: Line, counted from 1.
        column: Column in characters (Unicode code points), counted from 1.
        byte: Byte offset in the text as UTF-8, counted from 0.
    """

    line: int
    column: int
    byte: int


@dataclass(frozen=True, order=True, slots=True)
class TextRange:
    """A stretch of a text, its end not included.

    Attributes:
        start: Where it begins.
        end: Where the text goes on after it.
    """

    start: Position
    end: Position


@dataclass(frozen=True, slots=True)
class Location:
    """A place in a document.

    Attributes:
        pointer: JSON Pointer (RFC 6901). For something missing, the pointer it would have.
        range: Where that is in the text, when the document came as text. For something missing, the
            key of the object that lacks it.
        document: The document of the bundle that the place is in, counted from 0; `None` for the
            report's own document.
    """

    pointer: str
    range: TextRange | None = None
    document: int | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """One place in a published work that a rule rests on.

    Attributes:
        work: The work's short key, such as `ART`.
        locator: The place in it, such as a statement's number or an article of a law.
        citation: Who published what and when.
        confidence: How sure it is that the work says so.
    """

    work: str
    locator: str
    citation: str
    confidence: Confidence


@dataclass(frozen=True, slots=True)
class DataUse:
    """Which row of which table of dated facts a finding rests on.

    Attributes:
        table: The table.
        row: The row: its key, and the first day on which it holds where that is known.
        as_of: The day on which somebody last went through the table.
    """

    table: DataTableId
    row: str
    as_of: datetime.date


@dataclass(frozen=True, slots=True)
class Fix:
    """A change that would mend a finding.

    Attributes:
        pointer: The place to change, as a JSON Pointer.
        value: What should stand there, as JSON data; `None` when it should go.
        safe: Whether it is certain that nothing else is lost or said by it. What is not certain
            needs somebody to look.
    """

    pointer: str
    value: Any = field(hash=False)
    safe: bool


@dataclass(frozen=True, slots=True)
class Suppressed:
    """Why a finding does not count.

    Attributes:
        origin: Where that was decided.
        reason: The reason that was given.
        until: The last day on which it holds, where there is one.
    """

    origin: SuppressionOrigin
    reason: str
    until: datetime.date | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Limits:
    """How much a document may ask of the machine. `None` means the library's own limit.

    Attributes:
        bytes: Bytes of text. Without it: 8 MiB.
        depth: Levels of nesting, never more than 128. Without it: 64.
        nodes: Values of any kind. Without it: 500 000.
        findings: Findings in one report. Without it: 1 000. A report that was cut says so.
    """

    bytes: int | None = None
    depth: int | None = None
    nodes: int | None = None
    findings: int | None = None
