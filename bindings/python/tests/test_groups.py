"""The log of a group, and the state that it leaves."""

from __future__ import annotations

import copy
import dataclasses
import datetime
import hashlib
import json
import pickle
import threading
from pathlib import Path
from typing import Any

import club
import pytest

import cocareer
from cocareer import ChainCheck, GroupPhase, GroupState, LogError, Replay, _cocareer, groups
from cocareer.model import ActorRole, AgreementNorm, ChangeClass, GroupEvent, GroupEventKind

UTC = datetime.timezone.utc
SECRET = "Kari-Nordmann-01019012345"


def rejected(state: GroupState, event: Any) -> LogError:
    before = state.copy()
    with pytest.raises(LogError) as caught:
        state.apply(event)
    assert state == before, "a rejected event leaves the state as it was"
    return caught.value


def test_the_lists_are_the_core_s() -> None:
    lists = getattr(_cocareer, "lists_for_test", None)
    if lists is None:
        pytest.skip("release builds do not tell")
    for name, values in lists():
        assert [value.value for value in getattr(groups, name)] == values


def test_a_log_leaves_a_state() -> None:
    state = club.group()
    assert (state.phase, state.event_count, state.person_count) == (GroupPhase.OPEN, 4, 2)
    assert state.last_event_at == datetime.datetime(2026, 9, 1, 8, tzinfo=UTC)
    assert state.people() == ("guide-7", "secret-1")
    assert state.agreement_version == "1"
    assert state.role("secret-1") is ActorRole.MEMBER
    assert state.role(b"guide-7") is ActorRole.PRACTITIONER
    assert state.role("nobody") is None
    assert state.pending_norms("secret-1") == tuple(AgreementNorm)
    assert state.pending_norms("nobody") == ()
    assert (state.objections("1"), state.objections("2")) == (0, None)
    told = state.to_dict()
    assert told == json.loads(state.to_json())
    assert (told["phase"], told["version"], told["events"]) == ("open", "1", 4)
    assert told["people"] == {"active": {"practitioner": 1, "member": 1}}
    state.apply(club.ACCEPTED)
    assert state.pending_norms("secret-1") == ()
    assert GroupState().phase == "preparing"
    assert GroupState().last_event_at is None
    assert GroupState().agreement_version is None


def test_an_event_is_told_in_any_form() -> None:
    event = club.EVENTS[0]
    line = cocareer.write_event(event)
    assert json.loads(line) == event.to_dict()
    states = []
    for form in (event, event.to_dict(), line, line.encode(), bytearray(line.encode())):
        state = GroupState()
        state.apply(form)
        states.append(state)
    assert all(state == states[0] for state in states)
    assert GroupEvent.from_dict(json.loads(line)).to_dict() == event.to_dict()


def test_members_are_asked_again_only_for_what_changed() -> None:
    propose, object_, settle, revise = (
        {"kind": kind, "at": club.LATER, "actor": "guide-7", "version": "2"}
        for kind in (
            "agreement_proposed",
            "objection_raised",
            "objection_settled",
            "agreement_revised",
        )
    )
    state = club.group(club.ACCEPTED)
    state.apply(propose)
    state.apply(object_)
    assert state.objections("2") == 1
    state.apply(settle)
    state.apply({**revise, "norms": ["recording_rule"], "change_class": "major"})
    assert state.pending_norms("secret-1") == (AgreementNorm.RECORDING_RULE,)
    first, second = state.agreement_history()
    assert (first.name, first.proposed_at, first.change_class) == ("1", None, None)
    assert first.adopted_at == datetime.datetime(2026, 9, 1, 8, tzinfo=UTC)
    assert second.change_class is ChangeClass.MAJOR
    assert second.proposed_at == second.adopted_at == datetime.datetime(2026, 9, 2, 8, tzinfo=UTC)
    assert second.objections == 0
    assert pickle.loads(pickle.dumps(second)) == second
    with pytest.raises(dataclasses.FrozenInstanceError):
        second.name = "3"  # type: ignore[misc]


JOIN = {"kind": "member_joined", "at": club.LATER, "role": "member"}


@pytest.mark.parametrize(
    ("event", "code", "field"),
    [
        ({"kind": "member_joined", "at": club.LATER, "member": "m2"}, "missing_field", "role"),
        ({"at": club.LATER}, "missing_field", "kind"),
        ({"kind": "member_left", "member": "secret-1"}, "missing_field", "at"),
        ({**JOIN, "member": "m2", "at": "yesterday"}, "bad_field", "at"),
        ({**JOIN, "member": "m\0"}, "bad_field", "member"),
        ({**JOIN, "member": "m" * 257}, "bad_field", "member"),
        ({**JOIN, "member": "m" * 1_000_000}, "bad_field", "member"),
        ({**JOIN, "member": "m" * 2_000_000}, "too_long", None),
        ({**JOIN, "member": "m2", "age": "young"}, "bad_value", "age"),
        ({**JOIN, "member": 5}, "bad_value", "member"),
        ({**JOIN, "member": "m2", "name": SECRET}, "unknown_field", None),
        ({**JOIN, "member": "\ud800"}, "invalid_utf8", None),
        ({**JOIN, "member": "m2", "at": "2026-08-01T08:00:00Z"}, "out_of_order", None),
        ({**JOIN, "member": "secret-1"}, "already_a_member", None),
        ({**JOIN, "member": "m2", "role": "system_bot"}, "wrong_role", None),
        ({"kind": "member_left", "at": club.LATER, "member": "m2"}, "not_a_member", None),
        (
            {"kind": "agreement_accepted", "at": club.LATER, "member": "m2", "version": "1"},
            "not_a_member",
            None,
        ),
        (
            {"kind": "agreement_accepted", "at": club.LATER, "member": "secret-1", "version": "9"},
            "unknown_version",
            None,
        ),
        ({"kind": "group_opened", "at": club.LATER, "actor": "guide-7"}, "wrong_phase", None),
        ("{", "truncated", None),
        ("kind", "malformed", None),
        ("", "truncated", None),
        ("[]", "not_an_object", None),
        (b"\xff", "invalid_utf8", None),
        ('{"kind": "group_opened", "kind": "group_opened"}', "repeated_field", None),
        ("[" * 1000 + "]" * 1000, "too_large", None),
        (GroupEvent(), "missing_field", "kind"),
        (GroupEvent(kind=5), "bad_field", "kind"),  # type: ignore[arg-type]
    ],
    ids=range(28),
)
def test_what_cannot_have_happened_is_rejected(event: Any, code: str, field: str | None) -> None:
    error = rejected(club.group(), event)
    assert (error.code, error.line, error.field) == (code, 1, field)
    assert str(error).startswith("line 1: ")


def test_an_event_twice_is_rejected() -> None:
    event = GroupEvent(kind=GroupEventKind.REVIEW_HELD, at=club.LATER, actor="guide-7", id="e9")
    assert rejected(club.group(event), event).code == "duplicate"


def test_no_rejection_tells_what_was_read() -> None:
    state = club.group()
    for event in (
        {**JOIN, "member": SECRET, "role": SECRET},
        {**JOIN, "member": SECRET, SECRET: 1},
        {"kind": "member_left", "at": club.LATER, "member": SECRET},
        {**JOIN, "member": SECRET + "\0"},
        "{" + SECRET,
    ):
        error: BaseException | None = rejected(state, event)
        while error is not None:
            assert SECRET not in repr(error) + str(error)
            error = error.__cause__ or error.__context__


def test_moments_have_a_time_zone() -> None:
    moment = datetime.datetime(2026, 9, 2, 10, 0, 0, 500)
    summer = datetime.timezone(datetime.timedelta(hours=2))
    event = GroupEvent(kind=GroupEventKind.REVIEW_HELD, actor="guide-7", at=moment)
    for wrong in (
        event,
        {"kind": "review_held", "actor": "guide-7", "at": moment},
        GroupEvent(kind=GroupEventKind.PRACTITIONER_AWAY, at=club.LATER, until=moment),
    ):
        for call in (GroupState().apply, cocareer.write_event, cocareer.event_hash):
            with pytest.raises(cocareer.InvalidSetting) as caught:
                call(wrong)
            assert caught.value.setting in ("at", "until")
            assert "time zone" in caught.value.reason
    aware = dataclasses.replace(event, at=moment.replace(tzinfo=summer))
    assert json.loads(cocareer.write_event(aware))["at"] == "2026-09-02T08:00:00.000500Z"
    state = club.group(aware)
    assert state.last_event_at == datetime.datetime(2026, 9, 2, 8, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2026-11-24T09:30:00Z", datetime.datetime(2026, 11, 24, 9, 30, tzinfo=UTC)),
        ("2026-11-24t10:30:00.5+01:00", datetime.datetime(2026, 11, 24, 9, 30, 0, 500000, UTC)),
        ("0001-01-01T00:00:00Z", datetime.datetime(1, 1, 1, tzinfo=UTC)),
        ("2026-11-24T09:30:00.123456789Z", None),
        ("2026-11-24T24:00:00Z", None),
        ("2026-11-24T09:30:60Z", None),
        ("2026-11-24T09:30:00+24:00", None),
        ("2026-02-29T09:30:00Z", None),
        ("2026-11-24T09:30:00", None),
        ("2026-11-24 09:30:00Z", None),
        ("2026-11-24", None),
        ("", None),
        ("\uff12\uff10\uff12\uff16-11-24T09:30:00Z", None),
    ],
)
def test_records_read_instants(text: str, moment: datetime.datetime | None) -> None:
    event = GroupEvent.from_dict({"at": text})
    assert event.at == (text if moment is None else moment)
    if moment is None:
        assert event.to_dict() == {"at": text}
    else:
        assert GroupEvent.from_dict(event.to_dict()) == event
    with pytest.raises(TypeError):
        GroupEvent.from_dict({"at": 5})


def test_what_later_versions_may_know_keeps_its_place() -> None:
    line = '{"kind": "tea_served", "at": "2026-09-02T08:00:00Z", "cups": [1, {"a": "b"}]}'
    state = club.group()
    state.apply(line)
    assert (state.event_count, state.person_count) == (5, 2)
    assert cocareer.write_event(line) == line
    assert rejected(state, {**JOIN, "at": club.OPENED, "member": "m2"}).code == "out_of_order"


def log(*events: GroupEvent) -> str:
    return "".join(cocareer.write_event(event) + "\n" for event in events or club.EVENTS)


def test_one_by_one_equals_in_bulk(tmp_path: Path) -> None:
    text = log()
    expected = Replay(club.group(), None, 0, cocareer.event_hash(club.EVENTS[-1]))
    path = tmp_path / "log.ndjson"
    path.write_text(text, encoding="utf-8")
    with path.open("rb") as file:
        assert cocareer.replay(file) == expected
    for form in (
        text,
        text.encode(),
        bytearray(text.encode()),
        "\ufeff" + text,
        text.replace("\n", "\r\n"),
        text.replace("\n", "\n\n"),
        text.rstrip(),
        text.splitlines(),
        club.EVENTS,
        [event.to_dict() for event in club.EVENTS],
        iter(club.EVENTS),
        json.dumps([event.to_dict() for event in club.EVENTS]),
    ):
        assert cocareer.replay(form) == expected
    assert cocareer.replay("") == cocareer.replay([]) == Replay(GroupState())
    assert cocareer.replay(text, chain="ignore").last_hash is None
    assert "secret" not in repr(expected)


@pytest.mark.parametrize(
    ("last", "code"),
    [
        ('{"kind": "member_left"', "truncated"),
        ('{"kind": "member_left", "at": "2026-09-02T08:00:00Z", "member": "m9"}', "not_a_member"),
        ('{"kind": "review_held", "at": "2020-09-02T08:00:00Z", "actor": "x"}', "out_of_order"),
        ("x" * 2_000_000, "too_long"),
        ("\udfff", "invalid_utf8"),
    ],
    ids=["truncated", "not_a_member", "out_of_order", "too_long", "invalid_utf8"],
)
def test_the_first_mistake_stops_and_what_was_right_is_kept(last: str, code: str) -> None:
    lines = log().splitlines()
    for form in ("\n".join([*lines, last, lines[0]]), [*lines, last, lines[0]]):
        replayed = cocareer.replay(form)
        assert replayed.stopped is not None
        assert (replayed.stopped.code, replayed.stopped.line) == (code, 5)
        assert replayed.state == club.group()
        assert cocareer.replay(form) == replayed


def test_a_log_that_was_changed_afterwards_is_found() -> None:
    sealed = cocareer.seal(log())
    lines = sealed.splitlines()
    assert cocareer.replay(sealed, chain=ChainCheck.REQUIRED).stopped is None
    assert cocareer.seal(sealed) == sealed
    canonical = json.dumps(club.EVENTS[0].to_dict(), sort_keys=True, separators=(",", ":"))
    expected = hashlib.sha256(canonical.encode()).hexdigest()
    assert json.loads(lines[1])["previous"] == cocareer.event_hash(lines[0]) == expected
    changed = sealed.replace('"member":"guide-7"', '"member":"guide-9"')
    for check in (ChainCheck.REQUIRED, "when_present"):
        stopped = cocareer.replay(changed, chain=check).stopped
        assert stopped is not None
        assert (stopped.code, stopped.line) == ("broken_chain", 4)
    assert cocareer.replay(changed, chain="ignore").stopped is None
    without = cocareer.replay(log(), chain="required").stopped
    assert without is not None
    assert (without.code, without.line) == ("broken_chain", 2)
    with pytest.raises(LogError) as caught:
        cocareer.seal(changed)
    assert (caught.value.code, caught.value.line) == ("broken_chain", 4)
    cut = "\n".join(lines[:-1])
    assert cocareer.replay(cut).last_hash != cocareer.replay(sealed).last_hash


def test_calls_that_cannot_be_done_say_so() -> None:
    with pytest.raises(cocareer.InvalidSetting) as caught:
        cocareer.replay("", chain="sometimes")  # type: ignore[arg-type]
    assert caught.value.setting == "chain"
    wrong: Any
    for wrong in (5, None, [5], club.EVENTS[0], {"kind": "group_opened"}):
        with pytest.raises(TypeError):
            cocareer.replay(wrong)
    for wrong in (5, None, [], {1: 2}, {"at": {1}}, cocareer.Engagement(), object()):
        with pytest.raises(TypeError):
            GroupState().apply(wrong)
        with pytest.raises(TypeError):
            cocareer.write_event(wrong)
    for call in (cocareer.write_event, cocareer.event_hash):
        with pytest.raises(LogError):
            call("[]")
    for ask in (club.group().role, club.group().pending_norms, club.group().objections):
        assert not ask("x" * 1_000_000)
        assert not ask("secret-1\0")
        for half in ("abc\ud800", b"abc\xff"):
            with pytest.raises(cocareer.InvalidUtf8) as no_text:
                ask(half)
            assert no_text.value.offset == 3
        with pytest.raises(TypeError):
            ask(5)  # type: ignore[arg-type]


def test_data_without_end_come_to_an_end() -> None:
    endless: dict[str, Any] = {"kind": "later_kind", "at": club.LATER}
    endless["a"] = endless
    assert rejected(club.group(), endless).code in ("too_large", "bad_value")


def test_states_are_compared_and_copied() -> None:
    state = club.group()
    for twin in (state.copy(), copy.copy(state), copy.deepcopy(state), club.group()):
        assert twin == state
        assert twin is not state
        twin.apply(club.ACCEPTED)
        assert twin != state
    assert state == state
    assert state != "state"
    with pytest.raises(TypeError):
        hash(state)
    with pytest.raises(TypeError, match="log"):
        pickle.dumps(state)
    with pytest.raises(AttributeError):
        state.phase = GroupPhase.CLOSED  # type: ignore[misc]
    assert repr(state) == "GroupState(phase='open', people=2, events=4)"
    assert repr(state.copy()) == repr(state)


def test_errors_of_logs_compare_and_pickle() -> None:
    error = rejected(club.group(), {**JOIN, "member": "m2", "at": "x"})
    for same in (pickle.loads(pickle.dumps(error)), copy.copy(error)):
        assert (type(same), same.args, vars(same)) == (LogError, error.args, vars(error))
        assert same == error
        assert hash(same) == hash(error)
    assert error != rejected(club.group(), "{")
    assert isinstance(error, cocareer.CocareerError)


def test_threads_may_share_a_state() -> None:
    state = GroupState()
    state.apply(club.EVENTS[0])

    def work(number: int) -> None:
        for index in range(200):
            state.apply({**JOIN, "at": club.OPENED, "member": f"{number}-{index}"})
            assert state.role(f"{number}-{index}") is ActorRole.MEMBER
            assert state == state.copy() or state.event_count > 0

    threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (state.event_count, state.person_count) == (801, 800)


def test_closing_is_final() -> None:
    kinds = ("closing_started", "group_closed")
    state = club.group(club.ACCEPTED)
    for kind in kinds:
        state.apply({"kind": kind, "at": club.LATER, "actor": "guide-7"})
    assert state.phase is GroupPhase.CLOSED
    for kind in ("group_opened", *kinds):
        event = {"kind": kind, "at": club.LATER, "actor": "guide-7"}
        assert rejected(state, event).code == "wrong_phase"
    assert rejected(state, {**JOIN, "member": "m2"}).code == "wrong_phase"
