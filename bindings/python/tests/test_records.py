"""Records: plain data that goes to JSON and back and judges nothing."""

from __future__ import annotations

import copy
import dataclasses
import datetime
import inspect
import json
import pickle
from typing import Any

import pytest

import cocareer
from cocareer import model
from cocareer._choice import Choice
from cocareer._record import Record, readers
from cocareer.model import Channel, Engagement, EngagementMode, InformationItem

NAMED = [getattr(model, name) for name in model.__all__]
RECORDS = [kind for kind in NAMED if issubclass(kind, Record)]
CHOICES = [kind for kind in NAMED if issubclass(kind, Choice)]


def sample() -> Engagement:
    return Engagement(
        kind=model.DocumentKind.ENGAGEMENT,
        format_version=1,
        id="page",
        title={"nn": "Rettleiing", "en": "Guidance"},
        mode=EngagementMode.ONE_TO_ONE,
        languages=["nn", "nb"],
        channels=[Channel(id="chat", mode=EngagementMode.ONE_TO_ONE, response_time_hours=24)],
        information=(
            InformationItem(id="a", verified_on=datetime.date(2026, 5, 1)),
            InformationItem(id="b", verified_on="last May"),
        ),
    )


def test_every_type_is_there() -> None:
    assert len(RECORDS) > 60
    assert len(CHOICES) > 40
    assert len(RECORDS) + len(CHOICES) == len(NAMED)


@pytest.mark.parametrize("record", RECORDS)
def test_a_record_may_be_empty_and_is_described(record: type[Record]) -> None:
    empty = record()
    assert empty == record()
    assert empty.to_dict() == {}
    assert record.from_dict({}) == empty
    docs = inspect.getdoc(record)
    assert docs is not None
    for field in dataclasses.fields(record):  # type: ignore[arg-type]
        assert f"\n    {field.name}: " in docs
        with pytest.raises(dataclasses.FrozenInstanceError):
            setattr(empty, field.name, None)
    assert not hasattr(empty, "__dict__")


@pytest.mark.parametrize("choice", CHOICES)
def test_a_choice_is_a_text_with_an_order(choice: type[Choice]) -> None:
    members = list(choice)
    for index, member in enumerate(members):
        assert member == member.value == str(member) == f"{member}"
        assert choice(member.value) is member
        assert {member: 1}[choice(member.value)] == 1
        assert [other for other in members if other < member] == members[:index]
        assert [other for other in members if other >= member] == members[index:]
    assert sorted(set(members)) == members
    with pytest.raises(TypeError):
        assert members[0] < "zzz"


def test_choices_know_the_labels_of_the_research() -> None:
    assert EngagementMode("co_careering") is EngagementMode.COMMUNITY
    with pytest.raises(ValueError, match="co-careering"):
        EngagementMode("co-careering")
    assert Engagement.from_dict({"mode": "co_careering"}).mode is EngagementMode.COMMUNITY


def test_records_go_to_json_and_back() -> None:
    data = sample().to_dict()
    assert data["title"] == {"nn": "Rettleiing", "en": "Guidance"}
    assert data["mode"] == "one_to_one"
    assert type(data["mode"]) is str
    assert [item["verified_on"] for item in data["information"]] == ["2026-05-01", "last May"]
    assert "team" not in data
    again = Engagement.from_dict(json.loads(json.dumps(data)))
    assert again.to_dict() == data
    assert again.information == sample().information
    assert again.languages == ("nn", "nb")


@pytest.mark.parametrize(
    "text", ["2026-02-30", "20260101", "2026-W01-1", "2026-1-1", "", "2026-01-01T00:00"]
)
def test_a_text_that_is_no_date_is_kept_and_found(text: str) -> None:
    engagement = Engagement.from_dict({"information": [{"id": "a", "valid_until": text}]})
    assert engagement.information[0].valid_until == text
    report = cocareer.check(engagement)
    found = [finding for finding in report.findings if finding.pointer.endswith("valid_until")]
    assert [(one.rule, one.severity) for one in found] == [("DOC-08", "error")]
    assert cocareer.read_engagement(json.dumps(engagement.to_dict())) == engagement


def test_a_moment_is_no_date() -> None:
    moment = datetime.datetime(2026, 1, 1, 12)
    report = cocareer.check(Engagement(information=[InformationItem(valid_until=moment)]))
    assert "DOC-08" in [finding.rule for finding in report.findings]


def test_python_s_own_words_get_a_mark_at_their_end() -> None:
    aspect = model.CriticalAspect(from_="a", to="b")
    assert aspect.to_dict() == {"from": "a", "to": "b"}
    assert model.CriticalAspect.from_dict({"from": "a", "to": "b"}) == aspect


@pytest.mark.parametrize(
    ("data", "error", "place"),
    [
        ({"id": 5}, TypeError, "/id"),
        ({"format_version": "1"}, TypeError, "/format_version"),
        ({"format_version": True}, TypeError, "/format_version"),
        ({"title": "x"}, TypeError, "/title"),
        ({"title": {"nn": 5}}, TypeError, "/title"),
        ({"channels": "chat"}, TypeError, "/channels"),
        ({"channels": [{}, {"mode": "secret"}]}, ValueError, "/channels/1/mode"),
        ({"channels": [{"secret": 1}]}, ValueError, "/channels/0"),
        ({"team": []}, TypeError, "/team"),
        ([], TypeError, "the document"),
    ],
)
def test_from_dict_names_the_place_and_nothing_else(
    data: Any, error: type[Exception], place: str
) -> None:
    with pytest.raises(error) as caught:
        Engagement.from_dict(data)
    assert str(caught.value).startswith(place + " ")
    assert "secret" not in str(caught.value)
    assert caught.value.__cause__ is None


def test_wrong_types_in_records_are_findings() -> None:
    wrong: Any = {"id": 5, "title": "x", "channels": [None], "format_version": 2**40, "mode": 1.5}
    report = cocareer.check(Engagement(**wrong))
    same = cocareer.check(wrong)
    assert {"/id", "/title", "/channels/0", "/format_version", "/mode"} <= {
        finding.pointer for finding in report.findings if finding.rule == "DOC-04"
    }
    assert report == same


NUMBERS = [float("nan"), float("inf"), 10**5000, -(2**70), 1e308, -1, 0.5]


@pytest.mark.parametrize("number", NUMBERS, ids=range(len(NUMBERS)))
def test_any_number_may_be_wrong_without_harm(number: Any) -> None:
    report = cocareer.check({"id": number})
    assert ("DOC-04", "/id") in [(one.rule, one.pointer) for one in report.findings]


def test_unknown_keys_of_a_mapping_are_findings() -> None:
    report = cocareer.check({"kind": "engagement", "tittle": {"nn": "x"}})
    found = [one for one in report.findings if one.pointer == "/tittle"]
    assert [one.params["suggestion"] for one in found] == ["title"]


def test_records_pickle_copy_and_change_by_replacement() -> None:
    engagement = sample()
    assert pickle.loads(pickle.dumps(engagement)) == engagement
    assert copy.deepcopy(engagement) == engagement
    assert dataclasses.replace(engagement, id="other").id == "other"
    assert engagement.id == "page"


def test_a_field_that_is_a_record_is_one() -> None:
    for record in RECORDS:
        for attribute, name, read in readers(record):
            assert name == attribute.rstrip("_")
            assert callable(read)
