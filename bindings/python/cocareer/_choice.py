"""What every closed list of values has in common."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import TypeVar


class Choice(str, Enum):
    """One value of a closed list: a text, ordered as its list is.

    A member equals its text, so `engagement.mode == "community"` works. Members of one list are
    ordered as the list is, least or narrowest first: `Severity.ERROR > Severity.WARNING`. There is
    no order between different lists, nor between a member and a plain text.
    """

    def __str__(self) -> str:
        return str(self.value)

    # Without these, texts and members would be ordered by the alphabet, which means nothing here.
    def __lt__(self, other: str) -> bool:
        return self._place() < self._place_of(other)

    def __le__(self, other: str) -> bool:
        return self._place() <= self._place_of(other)

    def __gt__(self, other: str) -> bool:
        return self._place() > self._place_of(other)

    def __ge__(self, other: str) -> bool:
        return self._place() >= self._place_of(other)

    def _place(self) -> int:
        return list(type(self)).index(self)

    def _place_of(self, other: str) -> int:
        if isinstance(other, Choice) and type(other) is type(self):
            return other._place()
        raise TypeError(f"{type(self).__name__} has no order with {type(other).__name__}")


C = TypeVar("C", bound=Choice)


def by_alias(choice: type[C], value: object, aliases: Mapping[str, str]) -> C | None:
    """The member that another spelling names, or `None`."""
    name = aliases.get(value) if isinstance(value, str) else None
    return None if name is None else choice(name)
