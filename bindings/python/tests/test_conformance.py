"""Python gives what every other face of the library gives."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from typing import Any

import pytest
from conftest import CONFORMANCE
from vectors import facts, fnv1a, read_vectors, run, settings_of, text_of

import cocareer

VECTORS = read_vectors()
# What only the text shows: reading it into records leaves it out.
ONLY_IN_TEXT = {f"DOC-{number:02}" for number in range(2, 8)}
# Documents of another kind, and what a document says about its findings, are in no engagement.
IN_NO_RECORD = (b"shared_parts", b"screening_lists", b"x-cocareer-ignore")


def is_whole(vector: Mapping[str, Any]) -> bool:
    """Whether reading the text loses nothing."""
    findings = vector["expect"].get("findings")
    if findings is None or any(one["rule"] in ONLY_IN_TEXT for one in findings):
        return False
    return not any(word in text_of(vector) for word in IN_NO_RECORD)


def mapping_of(vector: Mapping[str, Any]) -> Any:
    """The data that the text holds, or nothing where no mapping could say the same."""
    if vector["format"] != "json" or "findings" not in vector["expect"]:
        return None

    def unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        if len(dict(pairs)) < len(pairs):
            raise ValueError("a key is there twice")
        return dict(pairs)

    def finite(text: str) -> float:
        if math.isinf(float(text)):
            raise ValueError("no float is as large")
        return float(text)

    hooks: dict[str, Any] = {"object_pairs_hook": unique, "parse_float": finite}
    try:
        data = json.loads(text_of(vector).decode("utf-8-sig"), **hooks)
    except ValueError:
        return None
    return data if isinstance(data, dict) else None


WHOLE = [vector for vector in VECTORS if is_whole(vector)]
MAPPINGS = [vector for vector in VECTORS if mapping_of(vector) is not None]


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector["id"])
def test_a_vector_gives_what_it_must(vector: Mapping[str, Any]) -> None:
    assert run(vector).expect == vector["expect"]


@pytest.mark.parametrize("vector", WHOLE, ids=lambda vector: vector["id"])
def test_records_give_what_their_text_gives(vector: Mapping[str, Any]) -> None:
    engagement = cocareer.read_engagement(text_of(vector), format=vector["format"])
    report = cocareer.check(engagement, **settings_of(vector))
    assert facts(report) == vector["expect"]["findings"]
    assert all(place.range is None for one in report.findings for place in one.locations)
    assert cocareer.Engagement.from_dict(engagement.to_dict()) == engagement


@pytest.mark.parametrize("vector", MAPPINGS, ids=lambda vector: vector["id"])
def test_a_mapping_gives_what_its_json_gives(vector: Mapping[str, Any]) -> None:
    settings = {"locale": vector["locale"], **settings_of(vector)}
    report = cocareer.check(mapping_of(vector), **settings)
    same = cocareer.check_text(text_of(vector), **settings)
    assert facts(report) == vector["expect"]["findings"]
    assert report.rules_run == same.rules_run
    for finding, found in zip(report.findings, same.findings, strict=True):
        assert finding.message == found.message
        assert finding.fingerprint == found.fingerprint
        assert [place.pointer for place in finding.locations] == [
            place.pointer for place in found.locations
        ]
        assert all(place.range is None for place in finding.locations)


def test_the_digest(pytestconfig: pytest.Config) -> None:
    text, found = "", 0
    for vector in VECTORS:
        outcome = run(vector)
        text += f"{vector['id']}\n{outcome.lines}"
        found += len(outcome.expect.get("findings", ()))
    line = f"conformance: {len(VECTORS)} vectors, {found} findings, digest {fnv1a(text)}"
    pytestconfig.stash[CONFORMANCE] = line
    assert fnv1a("") == "cbf29ce484222325"
