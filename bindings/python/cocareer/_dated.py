"""The dated facts that rules rely on."""

from __future__ import annotations

import json
from typing import Any

from cocareer import _cocareer

__all__ = ["dated_data"]


def dated_data() -> dict[str, Any]:
    """The built-in tables of dated facts, such as ages of consent, as JSON data.

    They are a document of the kind `dated_data`; `cocareer.model.DatedData.from_dict` reads it. A
    changed copy can be given back as `settings={"data": ...}`.
    """
    data: dict[str, Any] = json.loads(_cocareer.dated_data())
    return data
