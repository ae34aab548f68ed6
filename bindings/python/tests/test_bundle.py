"""Documents that are checked together, and what settings make of a report."""

from __future__ import annotations

import datetime
import json
from typing import Any

import pytest

import cocareer
from cocareer import BundleDocument, CocareerError, Report, Severity

CHAT = """{"kind": "engagement", "format_version": 1, "id": "chat", "title": {"en": "Chat"},
 "mode": "one_to_one", "uses": {"privacy_policy": {"policy": "privacy"}},
 "channels": [{"id": "chat", "mode": "one_to_one", "promises": [{"kind": "not_shared"}]}]}"""
POLICIES = """kind: shared_parts
format_version: 1
id: policies
privacy_policies: [{id: privacy, transfers: [{country: US}]}]
"""
PAGE = {
    "kind": "engagement",
    "format_version": 1,
    "id": "page",
    "title": {"en": "Page"},
    "mode": "informaton",
}
BUNDLE = (
    BundleDocument("chat.json", CHAT),
    BundleDocument("policies.yaml", POLICIES.encode(), "yaml"),
)


def checked(result: Report | CocareerError) -> Report:
    assert isinstance(result, Report)
    return result


def finding_of(report: Report, rule: str) -> cocareer.Finding | None:
    return next((one for one in report.findings if one.rule == rule), None)


def test_a_contradiction_stands_in_two_documents() -> None:
    for order in (BUNDLE, BUNDLE[::-1]):
        results = cocareer.check_bundle(order, at="2026-11-24", locale="nn")
        own = order.index(BUNDLE[0])
        report = checked(results[own])
        assert report.locale == "nn"
        found = finding_of(report, "HON-05")
        assert found is not None
        promise, fact = found.locations
        assert (promise.document, promise.pointer) == (None, "/channels/0/promises/0/kind")
        assert (fact.document, fact.pointer) == (1 - own, "/privacy_policies/0/transfers/0")
        assert fact.range is not None
        assert fact.range.start.line == 4
        assert finding_of(checked(results[1 - own]), "HON-05") is None


def test_one_document_gives_what_a_check_of_it_gives() -> None:
    text = json.dumps(PAGE)
    alone = cocareer.check_text(text, at="2026-11-24")
    assert cocareer.check_bundle([BundleDocument("page.json", text)], at="2026-11-24") == (alone,)
    assert cocareer.check_bundle([]) == ()
    assert cocareer.check_bundle(one for one in ()) == ()


def test_a_document_that_cannot_be_read_does_not_stop_the_others() -> None:
    documents = [
        BundleDocument("broken.json", '{"id": secret}'),
        *BUNDLE,
        BundleDocument("empty.json", b""),
        BundleDocument("half.json", '"\ud800"'),
        BundleDocument("half\udcff.json", "{}"),
    ]
    broken, chat, policies, empty, half, oddly_named = cocareer.check_bundle(documents)
    assert isinstance(broken, cocareer.Malformed)
    assert (broken.line, broken.format) == (1, "json")
    assert "secret" not in str(broken) + repr(broken)
    assert isinstance(empty, cocareer.EmptyDocument)
    assert isinstance(half, cocareer.InvalidUtf8)
    assert finding_of(checked(chat), "HON-05") is not None
    assert checked(policies).rules_run > 0
    assert checked(oddly_named).rules_run > 0


def test_limits_are_for_each_document() -> None:
    chat, policies = cocareer.check_bundle(BUNDLE, limits=cocareer.Limits(bytes=150))
    assert isinstance(chat, cocareer.LimitExceeded)
    assert checked(policies).rules_run > 0


def test_what_is_no_bundle_is_refused() -> None:
    wrong: Any
    for wrong in [("a", "{}", "json"), {"name": "a", "text": "{}"}, "{}", BundleDocument(7, "{}")]:  # type: ignore[arg-type]
        with pytest.raises(TypeError, match="BundleDocument"):
            cocareer.check_bundle([wrong])
    no_text: Any = BundleDocument("a", None)  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        cocareer.check_bundle([no_text])
    other: Any = BundleDocument("a", "{}", "toml")  # type: ignore[arg-type]
    with pytest.raises(cocareer.InvalidSetting) as refused:
        cocareer.check_bundle([other])
    assert refused.value.setting == "format"
    with pytest.raises(cocareer.InvalidSetting):
        cocareer.check_bundle([], settings={"att": 1})
    assert "secret" not in repr(BundleDocument("a", "secret"))


def test_suppressions_levels_and_house_rules_reach_the_findings() -> None:
    settings = {
        "suppressions": [
            {
                "rule": "DOC-05",
                "pointer": "/mode",
                "reason": "Decided by the board.",
                "until": datetime.date(2027, 1, 31),
            }
        ],
        "levels": [
            {"select": "G-14", "severity": "info", "reason": "A draft."},
            {"select": "I-05", "severity": "off", "reason": "A draft."},
        ],
        "house_rules": [
            {
                "id": "OUR-1",
                "severity": "warning",
                "source": "Handbook, page 4",
                "message": {"en": "Say what the page is for.", "nn": "Sei kva sida er til."},
                "remedy": {"en": "Add an aim."},
                "require": {"field": "aims", "present": True},
            }
        ],
    }
    plain = cocareer.check_text(json.dumps(PAGE), at="2026-11-24")
    report = cocareer.check_text(json.dumps(PAGE), at="2026-11-24", settings=settings)

    mode = finding_of(report, "DOC-05")
    assert mode is not None
    assert not mode.counts
    assert mode.suppressed == cocareer.Suppressed(
        cocareer.SuppressionOrigin.SETTINGS, "Decided by the board.", datetime.date(2027, 1, 31)
    )
    assert report.count(Severity.ERROR) == plain.count(Severity.ERROR) - 1

    before, after = finding_of(plain, "G-14"), finding_of(report, "G-14")
    assert before is not None
    assert after is not None
    assert (before.severity, after.severity) == (Severity.WARNING, Severity.INFO)
    assert finding_of(plain, "I-05") is not None
    assert finding_of(report, "I-05") is None

    ours = finding_of(report, "OUR-1")
    assert ours is not None
    assert (ours.severity, ours.pointer, ours.counts) == (Severity.WARNING, "/aims", True)
    assert (ours.message, ours.remedy) == ("Say what the page is for.", "Add an aim.")
    [source] = ours.sources
    assert (source.work, source.locator, source.citation) == ("HOUSE", "OUR-1", "Handbook, page 4")
    nynorsk = finding_of(report.in_locale("nn"), "OUR-1")
    assert nynorsk is not None
    assert nynorsk.message == "Sei kva sida er til."
    named = [BundleDocument("page.json", json.dumps(PAGE))]
    assert cocareer.check_bundle(named, at="2026-11-24", settings=settings) == (report,)


def test_an_earlier_catalogue_lacks_later_rules() -> None:
    newest = cocareer.check(PAGE, at="2026-11-24")
    pinned = cocareer.check(PAGE, at="2026-11-24", settings={"catalog_version": "2026.1"})
    assert finding_of(newest, "PRIV-01") is not None
    assert finding_of(pinned, "PRIV-01") is None
    assert pinned.rules_run < newest.rules_run
    assert json.loads(pinned.to_json())["catalog_version"] == "2026.1"
    with pytest.raises(cocareer.InvalidSetting) as refused:
        cocareer.check(PAGE, settings={"catalog_version": "2025.1"})
    assert refused.value.setting == "catalog_version"
