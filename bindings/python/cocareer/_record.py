"""What every record of a document has in common: reading it from plain data and writing it."""

from __future__ import annotations

import datetime
import functools
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import fields, is_dataclass
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from cocareer import _instant
from cocareer._choice import Choice

R = TypeVar("R", bound="Record")
Reader = Callable[[object, str], Any]


class Record:
    """An object of a document.

    Every field may be absent, because hosts hold drafts: `check` tells what is missing. "Required"
    in a field's description means that a document without it is incomplete whatever its mode.

    Dates are `datetime.date`, and instants are `datetime.datetime` with a time zone. A text that is
    no date or no instant is kept as it is, and `check` reports it.
    Texts in several languages are mappings from BCP 47 tag to text.
    """

    __slots__ = ()

    def to_dict(self) -> dict[str, Any]:
        """The record as JSON-ready data. What is absent is left out; nothing is judged."""
        return to_plain(self)

    @classmethod
    def from_dict(cls: type[R], data: Mapping[str, Any]) -> R:
        """The record that JSON data hold.

        This is for data of the right form. Data of unknown quality belong to `check`, which reports
        every problem, or to `read_engagement`, which leaves out what it cannot read.

        Raises:
            TypeError: if a value has another type than its field.
            ValueError: if a field is unknown, or a value is none of its closed list.

        Both errors name the place as a JSON Pointer and carry nothing of the content.
        """
        return read_record(cls, data, "")


def json_name(attribute: str) -> str:
    """The name in JSON: a `_` at the end only keeps a name apart from Python's own words."""
    return attribute[:-1] if attribute.endswith("_") else attribute


class Writer:
    """Turns records and other data into what `json.dumps` takes.

    Nesting and size are cut a little above what any document may have. The reader then refuses the
    result with the same error as it would the whole, and data without end come to an end here.
    """

    # One level more than the deepest nesting that any setting allows, and some.
    DEEPEST = 130

    def __init__(self, most: float = float("inf")) -> None:
        self.left = most

    def value(self, value: object, depth: int = 0) -> Any:
        self.left -= 1
        # Almost every value is of a plain type; asking for abstract ones takes long.
        if value is None or type(value) is str or type(value) is bool:
            return value
        if isinstance(value, (str, int, float)):
            return _plain_scalar(value)
        if isinstance(value, datetime.datetime):
            return _instant.written(value)
        if isinstance(value, datetime.date):
            return value.isoformat()
        if depth >= self.DEEPEST:
            return None
        if isinstance(value, Record):
            return self.record(value, depth)
        if isinstance(value, (dict, Mapping)):
            return self.mapping(value, depth)
        if isinstance(value, (bytes, bytearray, memoryview)):
            raise TypeError("JSON holds texts, not bytes")
        if isinstance(value, (list, tuple, Sequence)):
            return self.items(value, depth)
        raise TypeError(f"JSON cannot hold a {type(value).__name__}")

    def record(self, record: Record, depth: int) -> dict[str, Any]:
        plain = {}
        for attribute, name, _ in readers(type(record)):
            value = getattr(record, attribute)
            # No list or mapping with nothing in it; but 0, False and an empty text are values.
            if value or isinstance(value, (str, int, float)):
                plain[name] = self.value(value, depth + 1)
        return plain

    def mapping(self, mapping: Mapping[Any, object], depth: int) -> dict[str, Any]:
        plain = {}
        for key, value in mapping.items():
            if self.left < 0:
                break
            if not isinstance(key, str):
                raise TypeError("the keys of JSON are texts")
            plain[str(key)] = self.value(value, depth + 1)
        return plain

    def items(self, values: Iterable[object], depth: int) -> list[Any]:
        plain = []
        for value in values:
            if self.left < 0:
                break
            plain.append(self.value(value, depth + 1))
        return plain


def to_plain(record: Record) -> dict[str, Any]:
    return Writer().record(record, 0)


def _plain_scalar(value: str | int | float) -> str | int | float:
    if isinstance(value, Choice):
        return str(value.value)
    if isinstance(value, str):
        return str(value)
    # JSON has no such numbers, and no field takes them: any other wrong number is reported alike.
    if isinstance(value, float):
        return value if abs(value) < 1e300 else 0.5
    return int(value) if abs(value) < 2**63 else 0.5


def read_record(record: type[R], data: object, place: str) -> R:
    if not isinstance(data, (dict, Mapping)):
        raise _wrong(place, "an object")
    known = readers(record)
    given = {}
    for attribute, name, read in known:
        value = data.get(name)
        if value is not None:
            given[attribute] = read(value, f"{place}/{name}")
    if not {name for _, name, _ in known}.issuperset(data):
        raise ValueError(f"{place or '/'} has a field that {record.__name__} does not know")
    return record(**given)


_known: dict[type[Record], tuple[tuple[str, str, Reader], ...]] = {}


def readers(record: type[Record]) -> tuple[tuple[str, str, Reader], ...]:
    """For each field: the attribute, the name in JSON, and what reads its value."""
    if record not in _known:
        if not is_dataclass(record):
            raise TypeError(f"{record.__name__} is no record of a document")
        hints = get_type_hints(record)
        _known[record] = tuple(
            (field.name, json_name(field.name), reader_of(hints[field.name]))
            for field in fields(record)
        )
    return _known[record]


def reader_of(hint: Any) -> Reader:
    """What reads a value of an annotated type."""
    arguments = [argument for argument in get_args(hint) if argument is not type(None)]
    origin = get_origin(hint)
    if origin is Mapping:
        return _read_texts
    if origin is Sequence:
        return functools.partial(_read_list, reader_of(arguments[0]))
    if datetime.datetime in arguments:
        return _read_instant
    if datetime.date in arguments:
        return _read_date
    if arguments:
        return reader_of(arguments[0])
    if issubclass(hint, Record):
        return functools.partial(read_record, hint)
    if issubclass(hint, Choice):
        return functools.partial(_read_choice, hint)
    return functools.partial(_read_scalar, hint)


def _read_scalar(kind: type[object], value: object, place: str) -> object:
    if type(value) is not kind:
        raise _wrong(place, {str: "a text", int: "a whole number", bool: "true or false"}[kind])
    return value


def _read_choice(choice: type[Choice], value: object, place: str) -> Choice:
    if not isinstance(value, str):
        raise _wrong(place, "a text")
    try:
        return choice(value)
    except ValueError:
        raise ValueError(f"{place} is no {choice.__name__}") from None


def _read_date(value: object, place: str) -> datetime.date | str:
    if not isinstance(value, str):
        raise _wrong(place, "a text")
    try:
        date = datetime.date.fromisoformat(value)
    except ValueError:
        return value
    # Newer Pythons read more forms than a document may use.
    return date if date.isoformat() == value else value


def _read_instant(value: object, place: str) -> datetime.datetime | str:
    if not isinstance(value, str):
        raise _wrong(place, "a text")
    return _instant.read(value)


def _read_texts(value: object, place: str) -> dict[str, str]:
    if not isinstance(value, (dict, Mapping)):
        raise _wrong(place, "an object from language to text")
    if not all(isinstance(tag, str) and isinstance(text, str) for tag, text in value.items()):
        raise _wrong(place, "an object from language to text")
    return dict(value)


def _read_list(read: Reader, value: object, place: str) -> tuple[object, ...]:
    if isinstance(value, (str, bytes)) or not isinstance(value, (list, tuple, Sequence)):
        raise _wrong(place, "a list")
    return tuple(read(item, f"{place}/{index}") for index, item in enumerate(value))


def _wrong(place: str, expected: str) -> TypeError:
    return TypeError(f"{place or 'the document'} must be {expected}")
