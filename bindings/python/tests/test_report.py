"""Reports and what they are made of."""

from __future__ import annotations

import copy
import datetime
import json
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

import cocareer
from cocareer import Severity

SECRET = "Kari-Nordmann-01019012345"


@pytest.fixture(scope="module")
def bad(root: Path) -> bytes:
    return (root / "examples/documents/collaborative.bad.yaml").read_bytes()


@pytest.fixture(scope="module")
def report(bad: bytes) -> cocareer.Report:
    return cocareer.check_text(bad, format="yaml", at="2026-11-24")


def test_a_report_counts(report: cocareer.Report) -> None:
    by_hand = dict.fromkeys(Severity, 0)
    for finding in report.findings:
        by_hand[finding.severity] += 1
    assert {severity: report.count(severity) for severity in Severity} == by_hand
    assert report.count("error") == by_hand[Severity.ERROR] > 0
    assert report.worst is Severity.ERROR
    assert not report.ok
    with pytest.raises(ValueError, match="severity"):
        report.count("fatal")


def test_a_good_document_is_ok(root: Path) -> None:
    text = (root / "examples/documents/collaborative.yaml").read_bytes()
    report = cocareer.check_text(text, format="yaml", at="2026-11-24")
    assert report.ok
    assert report.worst in (None, Severity.INFO)
    assert report.rules_run > 50


def test_nothing_checked_is_no_pass() -> None:
    report = cocareer.check({"kind": "recipe"})
    assert report.rules_run == 0
    assert not report.ok


def test_a_finding_says_all_there_is_to_say(report: cocareer.Report) -> None:
    for finding in report.findings:
        assert finding.message_id == f"{finding.rule}.{finding.case}"
        assert finding.message
        assert finding.remedy
        assert len(finding.fingerprint) == 16
        assert finding.pointer == finding.locations[0].pointer
        assert isinstance(finding.confidence, cocareer.Confidence)
        assert all(isinstance(source, cocareer.Source) for source in finding.sources)
        for place in finding.locations:
            assert place.range is not None
            assert place.range.start <= place.range.end
    assert len({finding.fingerprint for finding in report.findings}) == len(report.findings)


def test_params_are_python_values() -> None:
    overdue = {"information": [{"id": "a", "valid_until": "2026-01-01"}], "mode": "information"}
    report = cocareer.check(overdue, at=datetime.date(2026, 11, 24))
    values = [value for finding in report.findings for value in finding.params.values()]
    assert datetime.date(2026, 1, 1) in values
    assert any(isinstance(value, tuple) for value in values)
    params = report.findings[0].params
    with pytest.raises(TypeError):
        params["more"] = 1  # type: ignore[index]


def test_a_report_as_json_says_the_same(report: cocareer.Report) -> None:
    told = json.loads(report.to_json())
    assert told["catalog_version"] == cocareer.catalog_version
    assert told["tool"] == {"name": "cocareer", "version": cocareer.__version__}
    assert told["summary"]["rules_run"] == report.rules_run
    for finding, one in zip(report.findings, told["findings"], strict=True):
        assert one["message"] == finding.message
        assert one["message_id"] == finding.message_id
        assert one["fingerprint"] == finding.fingerprint
        assert list(one["params"]) == list(finding.params)
        start = one["locations"][0]["range"]["start"]
        here = finding.locations[0].range
        assert here is not None
        assert start == {
            "line": here.start.line,
            "column": here.start.column,
            "byte": here.start.byte,
        }


def test_languages(bad: bytes, report: cocareer.Report) -> None:
    assert report.locale == "en"
    for tag, locale in [("nn-NO", "nn"), ("no", "nb"), ("sv", "en"), ("", "en")]:
        assert report.in_locale(tag).locale == locale
    nynorsk = cocareer.check_text(bad, format="yaml", at="2026-11-24", locale="nn")
    assert nynorsk == report.in_locale("nn") != report
    assert nynorsk.findings[0].message != report.findings[0].message
    assert nynorsk.findings[0].fingerprint == report.findings[0].fingerprint


def test_reports_are_values(bad: bytes, report: cocareer.Report) -> None:
    same = cocareer.check_text(bad, format="yaml", at="2026-11-24")
    assert (same, hash(same)) == (report, hash(report))
    assert same.findings == report.findings
    assert len({*same.findings, *report.findings}) == len(report.findings)
    assert report.findings is report.findings
    assert report != cocareer.check_text(bad, format="yaml")
    assert report != "report"
    assert report.findings[0] != report.findings[1]
    assert copy.deepcopy([report]) == [report]
    assert copy.copy(report.findings[0]) is report.findings[0]
    with pytest.raises(AttributeError):
        report.rules_run = 0  # type: ignore[misc]
    with pytest.raises(TypeError):
        cocareer.Report()


def test_no_repr_shows_what_a_document_says() -> None:
    told = {"id": SECRET, "title": {"nn": SECRET}, "mode": SECRET, "team": SECRET, "aims": [SECRET]}
    report = cocareer.check({**told, "information": [{"id": "a", "verified_on": SECRET}]})
    shown = repr(report) + report.to_json()
    for finding in report.findings:
        shown += repr(finding) + repr(finding.locations) + repr(finding.sources)
        shown += repr(finding.params) + finding.message + finding.remedy
    assert SECRET not in shown
    assert repr(report).startswith("Report(ok=False, errors=")
    assert repr(report.findings[0]).startswith("Finding(rule='DOC-")


def test_eight_threads_see_the_same_report(bad: bytes, report: cocareer.Report) -> None:
    start = threading.Barrier(8)

    def work(_: int) -> list[cocareer.Report]:
        start.wait()
        return [cocareer.check_text(bad, format="yaml", at="2026-11-24") for _ in range(20)]

    with ThreadPoolExecutor(8) as pool:
        for reports in pool.map(work, range(8)):
            assert all(one == report for one in reports)


def test_eight_threads_share_one_report(bad: bytes) -> None:
    shared = cocareer.check_text(bad, format="yaml", at="2026-11-24")
    start = threading.Barrier(8)

    def work(_: int) -> tuple[cocareer.Finding, ...]:
        start.wait()
        assert all(finding.message for finding in shared.findings)
        return shared.findings

    with ThreadPoolExecutor(8) as pool:
        seen = list(pool.map(work, range(8)))
    assert all(findings is seen[0] for findings in seen)


def test_other_threads_run_during_a_check() -> None:
    text = "[" + "0," * 2_000_000 + "0]"
    limits = cocareer.Limits(nodes=3_000_000, findings=1)
    steps = 0
    done = threading.Event()

    def check() -> None:
        cocareer.check_text(text, limits=limits)
        done.set()

    thread = threading.Thread(target=check)
    thread.start()
    while not done.wait(0.0005):
        steps += 1
    thread.join()
    assert steps > 3


def test_the_catalogue_explains_every_rule() -> None:
    for locale in ("en", "nb", "nn"):
        rules = cocareer.catalogue(locale)
        assert len(rules) > 60
        assert len({rule.id for rule in rules}) == len(rules)
    for rule in cocareer.catalogue("nn"):
        told = cocareer.explain(rule.id, "nn")
        assert (told.title, told.why, told.sources) == (rule.title, rule.why, rule.sources)
        assert told.fails != told.passes
        assert isinstance(told.mode, cocareer.EngagementMode)
        assert hash(told) == hash(cocareer.explain(rule.id, "nn"))
    assert cocareer.explain("I-10", "nn") != cocareer.explain("I-10", "nb")
