"""What is to be done, by when, and by whom."""

from __future__ import annotations

import copy
import datetime
import json
import pickle
from collections.abc import Mapping
from typing import Any

import club
import pytest
from conftest import DUTIES
from vectors import FOLDER, fnv1a

import cocareer
from cocareer import DutyBearer, DutyKind, DutyState, GroupState, Policy
from cocareer.model import GroupEvent, GroupEventKind, TeamRole

UTC = datetime.timezone.utc
WRITTEN = json.loads((FOLDER / "duties_cases.json").read_text(encoding="utf-8"))
MADE = FOLDER / "duties.json"
SOON = datetime.datetime(2026, 9, 3, 12, tzinfo=UTC)
VISIT = GroupEvent(kind=GroupEventKind.PRACTITIONER_POSTED, at=club.LATER, actor="guide-7")


@pytest.fixture(scope="module")
def policy() -> Policy:
    """The policy of the club."""
    return Policy(club.ENGAGEMENT, settings={"at": "2026-09-01"})


def policies() -> Mapping[str, Policy]:
    return {
        name: Policy(given["engagement"], settings=given.get("settings"))
        for name, given in WRITTEN["policies"].items()
    }


POLICIES = policies()


def state_of(events: list[Mapping[str, Any]]) -> GroupState | None:
    replayed = cocareer.replay(events)
    assert replayed.stopped is None
    return replayed.state if events else None


@pytest.mark.parametrize("case", WRITTEN["cases"], ids=lambda case: case["name"])
def test_a_case_gives_what_somebody_wrote(case: Mapping[str, Any]) -> None:
    state = state_of(case.get("events", []))
    duties = POLICIES[case["policy"]].duties(state, case["at"])
    assert json.loads(cocareer.duties_to_json(duties)) == case["expect"]
    instants = ("since", "soon_from", "deadline")
    for duty, told in zip(duties, case["expect"], strict=True):
        assert (duty.kind, duty.rule, duty.state) == (told["kind"], told["rule"], told["state"])
        for name in instants:
            moment = getattr(duty, name)
            assert told.get(name) == (moment and moment.isoformat().replace("+00:00", "Z"))
        assert duty.bearer.role == told["bearer"]["role"]
        assert duty.bearer.id == told["bearer"].get("id")
        for name in ("substitute", "subject", "count"):
            assert getattr(duty, name) == told.get(name)


def test_the_digest(pytestconfig: pytest.Config) -> None:
    made = json.loads(MADE.read_text(encoding="utf-8"))
    policies = {
        name: Policy(
            given["engagement"], given["lists"], settings=json.loads(given["settings"] or "{}")
        )
        for name, given in made["policies"].items()
    }
    lines = []
    epoch = datetime.datetime(1970, 1, 1, tzinfo=UTC)
    for vector in made["cases"]:
        replayed = cocareer.replay(vector["log"])
        assert replayed.stopped is None
        state = replayed.state if vector["log"] else None
        policy, at = policies[vector["policy"]], epoch + datetime.timedelta(seconds=vector["at"])
        lines.append(cocareer.duties_to_json(policy.duties(state, at)))
        assert lines[-1] == vector["json"], vector["name"]
        change = policy.next_duty_change(state, at)
        seconds = None if change is None else (change - epoch) // datetime.timedelta(seconds=1)
        assert seconds == vector["next"], vector["name"]
    found = sum(len(json.loads(line)) for line in lines)
    digest = fnv1a("".join(f"{line}\n" for line in lines))
    pytestconfig.stash[DUTIES] = f"duties: {len(lines)} vectors, {found} duties, digest {digest}"
    assert lines


def test_a_duty_says_all_there_is_to_say(policy: Policy) -> None:
    presence = policy.duties(club.group(VISIT), SOON)[0]
    assert (presence.kind, presence.state) == (DutyKind.PRESENCE, DutyState.UPCOMING)
    assert presence.since == datetime.datetime(2026, 9, 2, 8, tzinfo=UTC)
    assert presence.deadline > presence.soon_from > SOON
    assert presence.bearer == DutyBearer(TeamRole.PRACTITIONER, "guide-7")
    assert (presence.substitute, presence.subject, presence.count) == ("guide-8", None, None)
    assert cocareer.explain(presence.rule).id == presence.rule
    assert presence.text("nn")
    assert presence.text("nn") != presence.text("en")
    late = presence.deadline + datetime.timedelta(seconds=1)
    assert policy.duties(club.group(VISIT), presence.deadline)[0].state is DutyState.DUE_SOON
    assert policy.duties(club.group(VISIT), late)[0].state is DutyState.OVERDUE
    assert policy.duties(None, SOON) == ()
    assert Policy.built_in().duties(GroupState(), SOON) == ()


def test_who_is_away_is_stood_in_for(policy: Policy) -> None:
    away = GroupEvent(kind=GroupEventKind.PRACTITIONER_AWAY, at=club.LATER, actor="guide-7")
    (duty, *_) = policy.duties(club.group(VISIT, away), SOON)
    assert duty.bearer.id == "guide-8"


def test_the_list_changes_when_it_says(policy: Policy) -> None:
    state, at = club.group(VISIT), SOON
    for _ in range(5):
        change = policy.next_duty_change(state, at)
        assert change is not None
        before = change - datetime.timedelta(seconds=1)
        assert change > at
        assert policy.duties(state, before) == policy.duties(state, at)
        assert policy.duties(state, change) != policy.duties(state, at)
        at = change
    assert policy.next_duty_change(None, at) is None


def test_a_time_is_an_instant(policy: Policy) -> None:
    state = club.group(VISIT)
    summer = datetime.timezone(datetime.timedelta(hours=2))
    expected = policy.duties(state, SOON)
    for same in (
        "2026-09-03T12:00:00Z",
        "2026-09-03T14:00:00.25+02:00",
        SOON.astimezone(summer),
        SOON + datetime.timedelta(microseconds=7),
    ):
        assert policy.duties(state, same) == expected
        assert policy.next_duty_change(state, same) == policy.next_duty_change(state, SOON)
    calendar = cocareer.duties_to_ical(expected, SOON)
    assert cocareer.duties_to_ical(expected, "2026-09-03T12:00:00Z") == calendar
    wrong: Any
    for wrong in (
        datetime.datetime(2026, 9, 3, 12),
        datetime.date(2026, 9, 3),
        "2026-09-03",
        "2026-09-03T12:00:00",
        "",
        "x" * 1_000_000,
        "2026-09-03T12:00:00Z\0",
        "\ud800",
        1_788_000_000,
        None,
        b"2026-09-03T12:00:00Z",
    ):
        for call, setting in (
            (policy.duties, "at"),
            (policy.next_duty_change, "at"),
            (lambda _, at: cocareer.duties_to_ical(expected, at), "stamp"),
        ):
            with pytest.raises(cocareer.InvalidSetting) as caught:
                call(state, wrong)
            assert caught.value.setting == setting
            assert caught.value.reason in str(caught.value)
    with pytest.raises(TypeError):
        policy.duties("state", SOON)  # type: ignore[arg-type]


def test_the_ends_of_time_are_no_trouble(policy: Policy) -> None:
    last = datetime.datetime.max.replace(tzinfo=UTC)
    first = datetime.datetime.min.replace(tzinfo=UTC)
    for moment in (first, last):
        assert policy.duties(club.group(VISIT), moment)
        policy.next_duty_change(club.group(VISIT), moment)
    state = GroupState()
    for event in club.EVENTS:
        state.apply({**event.to_dict(), "at": "9999-12-31T23:00:00Z"})
    for duty in policy.duties(state, last):
        assert duty.deadline.year == 9999
        assert repr(duty)
    # East of Greenwich the first hours are before the first year.
    east = first.replace(tzinfo=datetime.timezone(datetime.timedelta(hours=9)))
    with pytest.raises(cocareer.InvalidSetting):
        policy.duties(state, east)


def test_duties_become_a_calendar(policy: Policy) -> None:
    duties = policy.duties(club.group(VISIT), SOON)
    calendar = cocareer.duties_to_ical(duties, SOON, locale="nn")
    assert calendar.startswith("BEGIN:VCALENDAR\r\n")
    assert calendar.endswith("END:VCALENDAR\r\n")
    entries = calendar.count("BEGIN:VEVENT") + calendar.count("BEGIN:VTODO")
    assert entries == len(duties) > 0
    assert "DTSTAMP:20260903T120000Z" in calendar
    assert "secret-1" not in calendar
    assert all(len(line.encode()) <= 75 for line in calendar.split("\r\n"))
    assert cocareer.duties_to_ical(iter(duties), SOON, locale="en") != calendar
    assert "BEGIN:VEVENT" not in cocareer.duties_to_ical([], SOON)
    told = json.loads(cocareer.duties_to_json(duties, locale="nn"))
    assert [one["text"] for one in told] == [duty.text("nn") for duty in duties]
    assert cocareer.duties_to_json([]) == "[]"
    for wrong in ([5], ["x"], 5):
        with pytest.raises(TypeError):
            cocareer.duties_to_ical(wrong, SOON)  # type: ignore[arg-type]
        with pytest.raises(TypeError):
            cocareer.duties_to_json(wrong)  # type: ignore[arg-type]


def test_duties_show_nobody_and_do_not_change(policy: Policy) -> None:
    duties = policy.duties(club.group(VISIT), SOON)
    assert duties == policy.duties(club.group(VISIT), SOON)
    assert set(duties) == set(policy.duties(club.group(VISIT), SOON))
    assert "guide" not in repr(duties) + repr([duty.bearer for duty in duties])
    assert repr(duties[0]).startswith("Duty(kind='presence', state='upcoming', deadline='2026-09-")
    bearer = duties[0].bearer
    assert pickle.loads(pickle.dumps(bearer)) == bearer
    one: Any = duties[0]
    assert copy.copy(one) is one
    assert copy.deepcopy(one) is one
    assert one != duties[1]
    assert one != "x"
    with pytest.raises(TypeError):
        pickle.dumps(one)
    with pytest.raises(AttributeError):
        one.deadline = SOON
