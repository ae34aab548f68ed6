# Written by `cargo xtask generate` from the document types; changes here are lost.
"""The records of the part `dated_data` of documents."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from cocareer._record import Record
from cocareer.model.common_choices import Confidence
from cocareer.model.dated_data_choices import DataTableId, RowStatus
from cocareer.model.engagement_choices import DocumentKind


@dataclass(frozen=True, kw_only=True, slots=True)
class DataRow(Record):
    """One fact of a table, with the time it holds for and its source.

    Attributes:
        key: What the fact is about: a country by its two letters in ISO 3166-1, or a name of the
            table's own. Required.
        value: The fact, where it is a number.
        text: The fact, where it is a text, such as a telephone number.
        valid_from: The first day on which it holds. Absent when that day is not known.
        valid_until: The last day on which it holds. Absent when no end is known.
        status: Whether it holds. Absent means that it does.
        note: What to know about it.
        source: Where it comes from. Required.
        confidence: How sure it is. Required.
    """

    key: str | None = None
    value: int | None = None
    text: str | None = None
    valid_from: datetime.date | str | None = None
    valid_until: datetime.date | str | None = None
    status: RowStatus | None = None
    note: Mapping[str, str] = field(default_factory=dict)
    source: str | None = None
    confidence: Confidence | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class DataTable(Record):
    """A table of dated facts.

    Attributes:
        id: Which table it is. Required.
        title: What it is called.
        as_of: The day on which somebody last went through it. Required.
        rows: The facts.
    """

    id: DataTableId | None = None
    title: Mapping[str, str] = field(default_factory=dict)
    as_of: datetime.date | str | None = None
    rows: Sequence[DataRow] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class DatedData(Record):
    """Tables of dated facts that replace built-in ones.

    Attributes:
        kind: What the document is: `dated_data`. Required.
        format_version: The version of the document format: 1. Required.
        id: Identifier of the document, chosen by whoever keeps it. Required.
        tables: The tables. One that is given replaces the whole built-in table.
    """

    kind: DocumentKind | None = None
    format_version: int | None = None
    id: str | None = None
    tables: Sequence[DataTable] = ()
