"""Reports and what they are made of."""

from __future__ import annotations

import copy
import datetime
import json
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

import cocareer
from cocareer import Severity, _cocareer
from cocareer.model import DataTableId, DatedData

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


def test_a_finding_says_what_it_rests_on_and_what_would_mend_it(report: cocareer.Report) -> None:
    for finding in report.findings:
        assert all(isinstance(used, cocareer.DataUse) for used in finding.basis)
        assert finding.suppressed is None
        assert finding.counts
    fixes = [finding.fix for finding in report.findings if finding.fix is not None]
    spelt = cocareer.Fix(
        pointer="/group_agreement/collaboration_type/1", value="peer_feedback", safe=True
    )
    assert spelt in fixes
    assert len(fixes) < len(report.findings)


def test_what_does_not_count_stays_and_is_no_fault(report: cocareer.Report) -> None:
    suppress = getattr(_cocareer, "suppress_for_test", None)
    if suppress is None:
        pytest.skip("release builds have nothing that suppresses without settings")
    day = datetime.date(2026, 11, 24)
    suppressed: cocareer.Report = suppress(report, day.isoformat())
    first = suppressed.findings[0]
    assert not first.counts
    assert first.basis == (cocareer.DataUse(DataTableId.EEA, "NO 1994-01-01", day),)
    assert first.fix == cocareer.Fix("/languages", ["nn"], True)
    assert first.suppressed == cocareer.Suppressed(
        cocareer.SuppressionOrigin.SETTINGS, "decided", day
    )
    assert len({first.fix, *first.basis, first.suppressed}) == 3
    assert suppressed.findings[1:] == report.findings[1:]
    assert suppressed.count(first.severity) == report.count(first.severity) - 1
    assert suppressed != report

    lone = cocareer.check_text("{}", limits=cocareer.Limits(findings=0))
    assert [one.severity for one in lone.findings] == [Severity.WARNING]
    assert lone.worst is Severity.WARNING
    assert suppress(lone, day.isoformat()).worst is None
    told = json.loads(suppressed.to_json())["findings"][0]
    assert told["suppressed"] == {"origin": "settings", "reason": "decided", "until": "2026-11-24"}
    assert told["fix"] == {"pointer": "/languages", "value": ["nn"], "safe": True}


def test_a_document_whose_errors_do_not_count_is_ok() -> None:
    suppress = getattr(_cocareer, "suppress_for_test", None)
    if suppress is None:
        pytest.skip("release builds have nothing that suppresses without settings")
    report = cocareer.check_text('{"kind": "dated_data", "format_version": 1}')
    assert [one.severity for one in report.findings] == [Severity.ERROR]
    assert not report.ok
    assert suppress(report, "2026-11-24").ok


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


def test_further_settings_hold_where_no_argument_says_otherwise(bad: bytes) -> None:
    def check(**given: Any) -> cocareer.Report:
        return cocareer.check_text(bad, format="yaml", **given)

    day = datetime.date(2026, 11, 24)
    settings = {"at": day, "min_confidence": "found", "limits": {"findings": 3}}
    assert check(settings=settings) == check(
        at="2026-11-24", min_confidence="found", limits=cocareer.Limits(findings=3)
    )
    assert check(
        settings=settings,
        at="2030-01-01",
        min_confidence=cocareer.Confidence.UNCERTAIN,
        limits=cocareer.Limits(findings=1000),
    ) == check(at="2030-01-01")
    assert check(settings=settings, limits=cocareer.Limits(depth=30)) == check(settings=settings)
    assert check(settings={}) == check() == check(settings=None, locale=None)


def test_no_value_of_a_mapping_is_left_out() -> None:
    many = {"languages": ["nn"] * 600_000, "tittle": 1}
    with pytest.raises(cocareer.LimitExceeded):
        cocareer.check(many)
    report = cocareer.check(many, settings={"limits": {"nodes": 700_000}})
    assert "/tittle" in [finding.pointer for finding in report.findings]


def test_minors_on_a_platform_speak_for_an_assessment() -> None:
    data = {"audience": {"min_age": 14}, "platforms": [{"third_party": True}]}
    advice = cocareer.dpia_advice(data, at="2026-11-24", locale="nn")
    assert advice.proposed
    assert [one.reason for one in advice.reasons] == [cocareer.DpiaReason.MINORS_ON_PLATFORM]
    assert [one.criterion for one in advice.signs] == [cocareer.DpiaCriterion.VULNERABLE_PERSONS]
    assert [one.pointer for one in advice.signs[0].facts] == ["/audience/min_age"]
    texts = [one.text for one in (*advice.reasons, *advice.signs[0].facts)]
    assert all([*texts, advice.signs[0].title])
    same = cocareer.dpia_advice(cocareer.Engagement.from_dict(data), at="2026-11-24", locale="nn")
    assert (same, hash(same)) == (advice, hash(advice))
    assert cocareer.dpia_advice(data) != advice, "the texts are in the language asked for"
    assert cocareer.dpia_advice({}) == cocareer.DpiaAdvice(False, None, (), ())
    declared = {**data, "privacy_policy": {"dpia": {"status": "done"}}}
    assert cocareer.dpia_advice(declared).declared == "done"


def test_every_criterion_and_reason_has_its_name() -> None:
    nature = dict.fromkeys(
        (
            "evaluates_people",
            "monitors_systematically",
            "large_scale",
            "combines_data_sets",
            "new_technology",
            "decides_access",
        ),
        True,
    )
    policy = {
        "processing": nature,
        "automated_decisions": {"used": True},
        "criminal_data": {"processed": True},
        "confidentiality_duty": {"regime": "labour_and_welfare"},
    }
    advice = cocareer.dpia_advice(
        {
            "mode": "community",
            "audience": {"min_age": 14},
            "platforms": [{"third_party": True}],
            "privacy_policy": policy,
        }
    )
    assert [one.criterion for one in advice.signs] == list(cocareer.DpiaCriterion)
    assert [one.reason for one in advice.reasons] == list(cocareer.DpiaReason)


def test_dated_facts_are_a_document_without_findings() -> None:
    data = cocareer.dated_data()
    report = cocareer.check_text(json.dumps(data))
    assert report.rules_run > 0
    assert report.findings == ()
    tables = DatedData.from_dict(data).tables
    assert {table.id for table in tables} == set(DataTableId)
    assert all(isinstance(table.as_of, datetime.date) for table in tables)


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
        assert (told.note, told.checked_by, told.floor) == (rule.note, rule.checked_by, rule.floor)
        # What no rule checks has no examples.
        assert (told.fails != told.passes) == bool(told.checked_by)
        assert rule.floor is None or isinstance(rule.floor, Severity)
        assert isinstance(told.mode, cocareer.EngagementMode)
        assert hash(told) == hash(cocareer.explain(rule.id, "nn"))
    assert cocareer.explain("I-10", "nn") != cocareer.explain("I-10", "nb")
    assert cocareer.explain("I-10").checked_by == ("I-10",)


def test_a_rule_has_a_page_of_its_own() -> None:
    page = cocareer.rule_page("I-10", "nn")
    assert page.startswith(f"# I-10: {cocareer.explain('I-10', 'nn').title}\n")
    assert page != cocareer.rule_page("I-10")
