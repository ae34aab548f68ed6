# Written by `cargo xtask generate` from the document types; changes here are lost.
"""The records of the part `research_matrix` of documents."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from cocareer._record import Record
from cocareer.model.common_choices import Confidence
from cocareer.model.engagement_choices import DocumentKind


@dataclass(frozen=True, kw_only=True, slots=True)
class MatrixHeading(Record):
    """A row or column of a research matrix.

    Attributes:
        id: Identifier inside the matrix. Required.
        name: The name in plain words. Required.
        confidence: How sure the name is. Required.
    """

    id: str | None = None
    name: Mapping[str, str] = field(default_factory=dict)
    confidence: Confidence | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class MatrixCell(Record):
    """What one category looks like along one dimension.

    Attributes:
        category: The category, by `id`. Required.
        dimension: The dimension, by `id`. Required.
        text: The description in plain words. Required.
        confidence: How sure the description is. Required.
        source: Where it comes from. Required.
    """

    category: str | None = None
    dimension: str | None = None
    text: Mapping[str, str] = field(default_factory=dict)
    confidence: Confidence | None = None
    source: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class CriticalAspect(Record):
    """What must be noticed to move from one category to the next wider one.

    Attributes:
        from_: The narrower category, by `id`. Required.
        to: The wider category, by `id`. Required.
        text: What must be noticed, in plain words. Required.
        confidence: How sure it is. Required.
        source: Where it comes from. Required.
    """

    from_: str | None = None
    to: str | None = None
    text: Mapping[str, str] = field(default_factory=dict)
    confidence: Confidence | None = None
    source: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class ResearchMatrix(Record):
    """Categories along dimensions, as one study describes them. Categories describe ways of
    understanding that a group shows; they are never a verdict on a person.

    Attributes:
        kind: What the document is: `research_matrix`. Required.
        format_version: The version of the document format: 1. Required.
        id: Identifier of the matrix. Required.
        title: What it is called. Required.
        study: The study it comes from. Required.
        as_of: The day on which it was last held against the study. Required.
        categories: The categories, narrowest first where they are ordered. Required.
        dimensions: The dimensions. Required.
        cells: The descriptions.
        critical_aspects: What must be noticed to move on.
    """

    kind: DocumentKind | None = None
    format_version: int | None = None
    id: str | None = None
    title: Mapping[str, str] = field(default_factory=dict)
    study: str | None = None
    as_of: datetime.date | str | None = None
    categories: Sequence[MatrixHeading] = ()
    dimensions: Sequence[MatrixHeading] = ()
    cells: Sequence[MatrixCell] = ()
    critical_aspects: Sequence[CriticalAspect] = ()
