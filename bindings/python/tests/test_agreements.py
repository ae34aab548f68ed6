"""Agreements of groups: what changed between two versions, and the check of one."""

from __future__ import annotations

import dataclasses
import json
import pickle
from pathlib import Path
from typing import Any

import pytest

import cocareer
from cocareer import AgreementDiff, ChangeKind
from cocareer.model import (
    AgreementNorm,
    ChangeClass,
    Engagement,
    EngagementMode,
    GroupAgreement,
    GroupRecordingRule,
    RecordingPermission,
)

OLD = GroupAgreement(
    version="1",
    purpose={"en": "Find a trade"},
    recording_rule=GroupRecordingRule(permission=RecordingPermission.NOT_ALLOWED),
)
NEW = dataclasses.replace(
    OLD,
    version="2",
    purpose={"en": "Find a trade", "nn": "Finne eit yrke"},
    recording_rule=GroupRecordingRule(permission=RecordingPermission.ALL_CONSENTED),
    grace_days=7,
)


def test_each_norm_that_differs_has_a_class() -> None:
    diff = cocareer.agreement_diff(OLD, NEW, locale="nn")
    assert diff.change_class is ChangeClass.MAJOR
    classes = {change.norm: change.change_class for change in diff.changes}
    assert classes[AgreementNorm.PURPOSE] is ChangeClass.EDITORIAL
    assert classes[AgreementNorm.RECORDING_RULE] is ChangeClass.MAJOR
    assert AgreementNorm.RECORDING_RULE in diff.to_accept
    assert AgreementNorm.PURPOSE not in diff.to_show
    assert set(diff.to_accept) <= set(diff.to_show) <= set(classes)
    change = next(one for one in diff.changes if one.norm == "recording_rule")
    assert (change.kind, change.raised) == (ChangeKind.CHANGED, False)
    assert change.pointer == "/group_agreement/recording_rule"
    assert [one.pointer for one in change.fields] == ["/group_agreement/recording_rule/permission"]
    assert change.message
    assert change.message != cocareer.agreement_diff(OLD, NEW).changes[-1].message
    told = json.loads(diff.to_json())
    assert told["class"] == "major"
    assert [one["norm"] for one in told["changes"]] == [one.norm for one in diff.changes]


def test_nothing_changed_is_no_change() -> None:
    diff = cocareer.agreement_diff(OLD, dataclasses.replace(OLD, version="2"))
    assert diff.change_class is None
    assert (diff.changes, diff.to_accept, diff.to_show, diff.ignored) == ((), (), (), ())


def test_a_host_may_raise_and_never_lower() -> None:
    raises = {AgreementNorm.PURPOSE: ChangeClass.MAJOR, AgreementNorm.RECORDING_RULE: "minor"}
    diff = cocareer.agreement_diff(OLD, NEW, raise_=raises)  # type: ignore[arg-type]
    assert AgreementNorm.PURPOSE in diff.to_accept
    assert AgreementNorm.RECORDING_RULE in diff.to_accept
    assert [one.raised for one in diff.changes if one.norm == "purpose"] == [True]
    assert diff.ignored == ((AgreementNorm.RECORDING_RULE, ChangeClass.MINOR),)
    for wrong in ({"purposes": "major"}, {"purpose": "huge"}):
        with pytest.raises(cocareer.InvalidSetting) as caught:
            cocareer.agreement_diff(OLD, NEW, raise_=wrong)
        assert caught.value.setting == "raise_"
    odd: Any
    for odd in ("major", [("purpose", "major")], {5: "major"}, {"purpose": 5}):
        with pytest.raises(TypeError):
            cocareer.agreement_diff(OLD, NEW, raise_=odd)


def test_agreements_come_in_any_form() -> None:
    expected = cocareer.agreement_diff(OLD, NEW)
    old, new = Engagement(group_agreement=OLD), Engagement(group_agreement=NEW)
    text = json.dumps(new.to_dict())
    for one, other in (
        (old, new),
        (old.to_dict(), new.to_dict()),
        (OLD, text),
        (old, text.encode()),
        (old.to_dict(), bytearray(text.encode())),
    ):
        assert cocareer.agreement_diff(one, other) == expected
    yaml = "group_agreement: {version: '2', purpose: {en: Find a trade}}"
    diff = cocareer.agreement_diff(OLD, yaml, format="yaml")
    assert [(one.norm, one.kind) for one in diff.changes] == [("recording_rule", "removed")]


def calls(document: Any) -> list[Any]:
    return [
        lambda: cocareer.agreement_diff(document, NEW),
        lambda: cocareer.agreement_diff(OLD, document),
        lambda: cocareer.agreement_lint(document),
    ]


@pytest.mark.parametrize(
    ("document", "error"),
    [
        ({}, cocareer.UnknownName),
        (Engagement(), cocareer.UnknownName),
        ("", cocareer.EmptyDocument),
        ("{", cocareer.Malformed),
        (b"\xff", cocareer.InvalidUtf8),
        ({"id": "\ud800"}, cocareer.InvalidUtf8),
        ("[" * 10_000 + "]" * 10_000, cocareer.LimitExceeded),
        (None, TypeError),
        (5, TypeError),
        (GroupRecordingRule(), TypeError),
    ],
    ids=range(10),
)
def test_what_has_no_agreement_is_refused(document: Any, error: type[Exception]) -> None:
    for call in calls(document):
        with pytest.raises(error):
            call()


def test_an_agreement_is_checked_by_itself(root: Path) -> None:
    text = (root / "examples/documents/collaborative.yaml").read_bytes()
    good = cocareer.agreement_lint(text, format="yaml", at="2026-11-24", locale="nn")
    assert good.ok
    assert good.locale == "nn"
    bad = cocareer.agreement_lint(OLD, mode=EngagementMode.COMMUNITY, at="2026-11-24")
    assert not bad.ok
    assert all(one.pointer.startswith("/group_agreement") for one in bad.findings)
    assert cocareer.agreement_lint(OLD, mode="community", at="2026-11-24") == bad
    assert cocareer.agreement_lint(OLD, at="2026-11-24") == bad
    narrow = Engagement(mode=EngagementMode.INFORMATION, group_agreement=OLD)
    assert len(cocareer.agreement_lint(narrow, at="2026-11-24").findings) < len(bad.findings)
    wrong: Any
    for wrong in ({"mode": "wide"}, {"at": "soon"}, {"settings": {"att": 1}}):
        with pytest.raises(cocareer.InvalidSetting):
            cocareer.agreement_lint(OLD, **wrong)


def test_differences_are_plain_values() -> None:
    diff = cocareer.agreement_diff(OLD, NEW)
    again = pickle.loads(pickle.dumps(diff))
    assert (again, again.to_json()) == (diff, diff.to_json())
    assert hash(again) == hash(diff)
    assert isinstance(diff, AgreementDiff)
    with pytest.raises(dataclasses.FrozenInstanceError):
        diff.changes = ()  # type: ignore[misc]
    assert "Find a trade" not in repr(diff) + diff.to_json()
