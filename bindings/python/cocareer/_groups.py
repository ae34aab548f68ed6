"""Groups that live: their log, and the state that it leaves."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias, final

from cocareer import _cocareer
from cocareer._given import entry
from cocareer.errors import LogError
from cocareer.groups import AgreementVersion, ChainCheck, GroupPhase
from cocareer.model import ActorRole, AgreementNorm, GroupEvent

__all__ = ["GroupState", "Replay", "event_hash", "replay", "seal", "write_event"]

Text: TypeAlias = str | bytes | bytearray
Event: TypeAlias = GroupEvent | Mapping[str, object] | Text
ChainName: TypeAlias = Literal["ignore", "when_present", "required"]


@final
class GroupState:
    """A group as its log leaves it: its people, its agreement, its talks, and when duties were last
    done. It is made by `apply`, one event at a time, or by `replay`.

        >>> import cocareer
        >>> group = cocareer.GroupState()
        >>> group.apply({"kind": "group_opened", "at": "2026-09-01T08:00:00Z", "actor": "p1"})
        >>> group
        GroupState(phase='open', people=0, events=1)

    Threads may share it. It holds pseudonymous identifiers; its `repr` shows none of them. States
    are equal when they hold the same, and do not hash, because they change.
    """

    __slots__ = ("_native",)

    def __init__(self) -> None:
        """A group of which nothing is known yet."""
        self._native = _cocareer.GroupState()

    @classmethod
    def _of(cls, native: _cocareer.GroupState) -> GroupState:
        state = cls.__new__(cls)
        state._native = native
        return state

    def apply(self, event: Event) -> None:
        """Notes what happened.

        An event of a kind that this version does not know is told as a mapping or a text; it
        changes nothing but the time.

        Args:
            event: The event, as record, as the data that JSON would hold, or as a line of a log.

        Raises:
            LogError: if it is no event, or cannot have happened. The state is then as it was.
            InvalidSetting: if a moment has no time zone.
            TypeError: if the data hold what no JSON can.
        """
        self._native.apply(entry(event, GroupEvent))

    @property
    def phase(self) -> GroupPhase:
        """Where the group is in its course."""
        return self._native.phase

    @property
    def event_count(self) -> int:
        """How many events there were."""
        return self._native.event_count

    @property
    def person_count(self) -> int:
        """How many people the log told of, those who left included."""
        return self._native.person_count

    @property
    def last_event_at(self) -> datetime.datetime | None:
        """When the last event was, in UTC and without parts of a second."""
        return self._native.last_event_at

    @property
    def agreement_version(self) -> str | None:
        """The version of the agreement that holds."""
        return self._native.agreement_version

    def people(self) -> tuple[str, ...]:
        """The identifiers of everybody who takes part, in the order of coming."""
        return self._native.people()

    def role(self, id: Text) -> ActorRole | None:
        """What a person is in the group, or `None` when the person takes no part now.

        Raises:
            InvalidUtf8: if the identifier is no text.
        """
        return self._native.role(id)

    def pending_norms(self, id: Text) -> tuple[AgreementNorm, ...]:
        """The norms that a person has still to accept, in the order of the agreement. None for
        somebody of whom the log does not tell.

        Raises:
            InvalidUtf8: if the identifier is no text.
        """
        return self._native.pending_norms(id)

    def objections(self, version: Text) -> int | None:
        """How many objections stand against a version of the agreement, or `None` when there is
        none of that name.

        Raises:
            InvalidUtf8: if the name is no text.
        """
        return self._native.objections(version)

    def agreement_history(self) -> tuple[AgreementVersion, ...]:
        """How each version of the agreement came about, proposals included, in the order in which
        the log first told of them.
        """
        return self._native.agreement_history()

    def to_json(self) -> str:
        """The group as one line of JSON: phase, version, how many people there are, who has still
        to accept what, proposals, talks, what waits, and when things were last done. The same log
        always gives the same text. It holds pseudonymous identifiers.
        """
        return self._native.to_json()

    def to_dict(self) -> dict[str, Any]:
        """The same as `to_json`, as data."""
        status: dict[str, Any] = json.loads(self._native.to_json())
        return status

    def copy(self) -> GroupState:
        """A state that goes its own way from here, to try what an event would do."""
        return self._of(self._native.copy())

    __copy__ = copy

    def __deepcopy__(self, memo: object) -> GroupState:
        return self.copy()

    def __reduce__(self) -> str:
        raise TypeError("a GroupState does not pickle; keep the log instead")

    def __eq__(self, other: object) -> bool:
        return isinstance(other, GroupState) and self._native == other._native

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return repr(self._native)


def native_of(state: GroupState | None) -> _cocareer.GroupState | None:
    """The native part of a state, where there is one."""
    if state is None:
        return None
    if isinstance(state, GroupState):
        return state._native
    raise TypeError("a state is given as a GroupState")


@dataclass(frozen=True, slots=True)
class Replay:
    """What a log leaves.

    Attributes:
        state: The group as the log leaves it, or as what was right before the first mistake leaves
            it.
        stopped: The first mistake, at which the reading stopped.
        other_events: How many events are of kinds that this version does not know. They changed
            nothing but the time.
        last_hash: SHA-256 of the last event in its canonical form, as hexadecimal digits; `None`
            where the chain is not looked at. Kept apart from the log, it shows when the end of a
            log is cut off.
    """

    state: GroupState
    stopped: LogError | None = None
    other_events: int = 0
    last_hash: str | None = None


def replay(
    log: Text | Iterable[Event], *, chain: ChainCheck | ChainName = ChainCheck.WHEN_PRESENT
) -> Replay:
    """Replays a whole log.

    A mistake in it is no error of the call: `Replay.stopped` names it, and what was right before it
    is kept.

    Args:
        log: The log: one event a line (NDJSON), or a JSON list of events; blank lines say nothing.
            Or whatever gives the events one by one, such as a list of `GroupEvent`, or a file that
            is opened as `open(path, "rb")`: then no more than one line is held at a time. Of a
            text, other threads run meanwhile.
        chain: What is asked of the chain of hashes.

    Raises:
        InvalidSetting: if the chain is none of its values, or a moment has no time zone.
        TypeError: if the data hold what no JSON can.
    """
    given = log if isinstance(log, (str, bytes, bytearray)) else _lines(log)
    state, stopped, other_events, last_hash = _cocareer.replay(given, chain)
    return Replay(GroupState._of(state), stopped, other_events, last_hash)


def _lines(log: Iterable[Event]) -> Iterable[Text]:
    if isinstance(log, (GroupEvent, Mapping)):
        raise TypeError("a log is a text, or several events")
    return (entry(event, GroupEvent) for event in log)


def write_event(event: Event) -> str:
    """The event as one line of a log, without the end of the line.

    Raises:
        LogError: if it is no event. Whether it can have happened is for `GroupState.apply` to say.
        InvalidSetting: if a moment has no time zone.
        TypeError: if the data hold what no JSON can.
    """
    return _cocareer.write_event(entry(event, GroupEvent))


def seal(log: Text) -> str:
    """The log with each event holding the hash of the one before, one event a line. The rest of an
    event stays as it was.

    Raises:
        LogError: at the first line that is no event, or that holds another hash already: what was
            changed afterwards is not made right.
    """
    return _cocareer.seal(log)


def event_hash(event: Event) -> str:
    """The hash of an event, as the next event holds it in `previous`: SHA-256 of its canonical form
    (RFC 8785), as 64 hexadecimal digits.

    Raises:
        LogError: if it is no event.
        InvalidSetting: if a moment has no time zone.
        TypeError: if the data hold what no JSON can.
    """
    return _cocareer.event_hash(entry(event, GroupEvent))
