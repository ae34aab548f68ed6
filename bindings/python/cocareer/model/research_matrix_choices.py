# Written by `cargo xtask generate` from the document types; changes here are lost.
"""The closed lists of values of the part `research_matrix` of documents."""

from __future__ import annotations

from cocareer._choice import Choice


class Confidence(Choice):
    """How sure a statement is, from least to most.

    Attributes:
        UNCERTAIN: Recalled with real doubt about wording or number.
        MEMORY: Recalled, not seen in a source during our work.
        INFERRED: Worked out by us from what sources say.
        FOUND: Seen in a source.
    """

    UNCERTAIN = "uncertain"
    MEMORY = "memory"
    INFERRED = "inferred"
    FOUND = "found"
