"""Columns in the Arrow C data interface, made by hand: also such as no library would make."""

from __future__ import annotations

import ctypes
import struct
from collections.abc import Sequence
from typing import Any

RELEASE = ctypes.CFUNCTYPE(None, ctypes.c_void_p)


class Schema(ctypes.Structure):
    _fields_ = (
        ("format", ctypes.c_char_p),
        ("name", ctypes.c_char_p),
        ("metadata", ctypes.c_char_p),
        ("flags", ctypes.c_int64),
        ("n_children", ctypes.c_int64),
        ("children", ctypes.c_void_p),
        ("dictionary", ctypes.c_void_p),
        ("release", ctypes.c_void_p),
        ("private_data", ctypes.c_void_p),
    )


class Array(ctypes.Structure):
    _fields_ = (
        ("length", ctypes.c_int64),
        ("null_count", ctypes.c_int64),
        ("offset", ctypes.c_int64),
        ("n_buffers", ctypes.c_int64),
        ("n_children", ctypes.c_int64),
        ("buffers", ctypes.c_void_p),
        ("children", ctypes.c_void_p),
        ("dictionary", ctypes.c_void_p),
        ("release", ctypes.c_void_p),
        ("private_data", ctypes.c_void_p),
    )


GET_SCHEMA = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.POINTER(Schema))
GET_NEXT = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.POINTER(Array))


class Stream(ctypes.Structure):
    _fields_ = (
        ("get_schema", ctypes.c_void_p),
        ("get_next", ctypes.c_void_p),
        ("get_last_error", ctypes.c_void_p),
        ("release", ctypes.c_void_p),
        ("private_data", ctypes.c_void_p),
    )


def _capsule(structure: ctypes.Structure, name: bytes) -> Any:
    new = ctypes.pythonapi.PyCapsule_New
    new.restype = ctypes.py_object
    new.argtypes = (ctypes.c_void_p, ctypes.c_char_p, ctypes.c_void_p)
    return new(ctypes.addressof(structure), name, None)


class Column:
    """A column. Whoever holds it keeps its memory; `released` counts what a reader gave back."""

    def __init__(
        self,
        format: bytes,
        buffers: Sequence[bytes | None],
        length: int,
        offset: int = 0,
        n_buffers: int | None = None,
    ) -> None:
        self.released = 0

        @RELEASE
        def release(_: Any) -> None:
            self.released += 1

        self._release = release
        self._format = format
        # The size is exact: a reader that goes beyond it is seen by tools that watch memory.
        self._buffers = [
            None if one is None else ctypes.create_string_buffer(one, len(one) or 1)
            for one in buffers
        ]
        places = [0 if one is None else ctypes.addressof(one) for one in self._buffers]
        self._places = (ctypes.c_void_p * max(len(places), 1))(*places)
        self.length, self.offset = length, offset
        self.n_buffers = len(buffers) if n_buffers is None else n_buffers
        self.schema = self.fill_schema(Schema())
        self.array = self.fill_array(Array())

    def fill_schema(self, schema: Schema) -> Schema:
        schema.format = self._format
        schema.release = ctypes.cast(self._release, ctypes.c_void_p).value
        return schema

    def fill_array(self, array: Array) -> Array:
        array.length, array.offset, array.null_count = self.length, self.offset, -1
        array.n_buffers, array.buffers = self.n_buffers, ctypes.addressof(self._places)
        array.release = ctypes.cast(self._release, ctypes.c_void_p).value
        return array

    def __arrow_c_array__(self, requested_schema: object = None) -> tuple[Any, Any]:
        return _capsule(self.schema, b"arrow_schema"), _capsule(self.array, b"arrow_array")


class Pieces:
    """A column in pieces. With `fails_at`, the piece of that number cannot be had."""

    def __init__(self, columns: Sequence[Column], fails_at: int | None = None) -> None:
        waiting = list(enumerate(columns))

        @GET_SCHEMA
        def get_schema(_: Any, out: Any) -> int:
            columns[0].fill_schema(out.contents)
            return 0

        @GET_NEXT
        def get_next(_: Any, out: Any) -> int:
            if waiting:
                number, column = waiting.pop(0)
                if number == fails_at:
                    return 5
                column.fill_array(out.contents)
            return 0

        @RELEASE
        def release(_: Any) -> None: ...

        self._kept = (get_schema, get_next, release)
        self.stream = Stream(*(ctypes.cast(one, ctypes.c_void_p) for one in self._kept[:2]), None)
        self.stream.release = ctypes.cast(release, ctypes.c_void_p).value

    def __arrow_c_stream__(self, requested_schema: object = None) -> Any:
        return _capsule(self.stream, b"arrow_array_stream")


def bits(texts: Sequence[bytes | None]) -> bytes:
    """A bit for each text, lowest first."""
    number = sum(1 << place for place, text in enumerate(texts) if text is not None)
    return number.to_bytes(len(texts) // 8 + 1, "little")


def offsets(texts: Sequence[bytes | None], width: str) -> bytes:
    ends = [0]
    for text in texts:
        ends.append(ends[-1] + len(text or b""))
    return struct.pack(f"={len(ends)}{width}", *ends)


def of_offsets(texts: Sequence[bytes | None], large: bool = False, offset: int = 0) -> Column:
    data = b"".join(text or b"" for text in texts)
    buffers = [bits(texts), offsets(texts, "q" if large else "i"), data]
    return Column(b"U" if large else b"u", buffers, len(texts) - offset, offset)


def of_views(texts: Sequence[bytes | None]) -> Column:
    """Each long text in a buffer of its own."""
    views, data = b"", []
    for text in texts:
        text = text or b""
        if len(text) <= 12:
            views += struct.pack("=i12s", len(text), text)
        else:
            views += struct.pack("=i4sii", len(text), text[:4], len(data), 0)
            data.append(text)
    sizes = struct.pack(f"={len(data)}q", *map(len, data))
    return Column(b"vu", [bits(texts), views, *data, sizes], len(texts))
