"""The conformance vectors that every face of the library runs."""

from __future__ import annotations

import base64
import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cocareer

FOLDER = Path(os.environ.get("COCAREER_VECTORS") or Path(__file__).parents[3] / "tests/vectors")

ERROR_NAMES: dict[type[Exception], str] = {
    cocareer.EmptyDocument: "empty",
    cocareer.InvalidUtf8: "invalid_utf8",
    cocareer.Malformed: "malformed",
    cocareer.LimitExceeded: "limit_exceeded",
    cocareer.FormatNotBuilt: "format_not_built",
    cocareer.InvalidSetting: "invalid_setting",
    # A limit that there is none of is no argument of `Limits`.
    TypeError: "invalid_setting",
}


@dataclass(frozen=True)
class Outcome:
    """What a check gave, as vectors say it, and what of it counts for the digest."""

    expect: Mapping[str, Any]
    lines: str


def read_vectors() -> list[dict[str, Any]]:
    corpus = json.loads((FOLDER / "corpus.json").read_text(encoding="utf-8"))
    assert corpus["version"] == 1
    vectors: list[dict[str, Any]] = corpus["vectors"]
    assert vectors
    return vectors


def text_of(vector: Mapping[str, Any]) -> bytes:
    if "base64" in vector:
        return base64.b64decode(vector["base64"])
    text: str = vector["text"]
    return text.encode("utf-8")


def settings_of(vector: Mapping[str, Any]) -> dict[str, Any]:
    """The keyword arguments: what has one of its own in that, the rest as JSON data."""
    rest = dict(vector["settings"])
    own = {name: rest.pop(name) for name in ("at", "min_confidence") if name in rest}
    if "limits" in rest:
        own["limits"] = cocareer.Limits(**rest.pop("limits"))
    return {**own, "settings": rest}


def facts(report: cocareer.Report) -> list[dict[str, str]]:
    """What vectors say of each finding."""
    return [
        {
            "rule": finding.rule,
            "case": finding.case,
            "severity": finding.severity.value,
            "pointer": finding.pointer,
        }
        for finding in report.findings
    ]


def run(vector: Mapping[str, Any]) -> Outcome:
    try:
        report = cocareer.check_text(
            text_of(vector),
            format=vector["format"],
            locale=vector["locale"],
            **settings_of(vector),
        )
    except (cocareer.CocareerError, TypeError) as error:
        name = ERROR_NAMES[type(error)]
        return Outcome({"error": name}, f"error {name}\n")
    return Outcome({"findings": facts(report)}, "".join(map(line_of, report.findings)))


def line_of(finding: cocareer.Finding) -> str:
    text_range = finding.locations[0].range
    place = f"{text_range.start.line}:{text_range.start.column}" if text_range else "0:0"
    rule, case, severity = finding.rule, finding.case, finding.severity
    return f"{rule} {case} {severity} {finding.pointer} {place} {finding.message}\n"


def fnv1a(text: str) -> str:
    """FNV-1a, 64 bits, as sixteen hexadecimal digits."""
    digest = 0xCBF29CE484222325
    for byte in text.encode("utf-8"):
        digest = (digest ^ byte) * 0x100000001B3 % 2**64
    return f"{digest:016x}"
