"""A call that cannot be done says so with one kind of exception, and never tells what it read."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest

import cocareer
from cocareer import _cocareer


@pytest.mark.parametrize("text", ["", "  \n", b"", bytearray(b"\t"), "\ufeff"])
@pytest.mark.parametrize("format", ["json", "yaml"])
def test_nothing_is_empty(text: str | bytes, format: Any) -> None:
    with pytest.raises(cocareer.EmptyDocument):
        cocareer.check_text(text, format=format)
    with pytest.raises(cocareer.EmptyDocument):
        cocareer.read_engagement(text, format=format)


@pytest.mark.parametrize(
    ("text", "offset"),
    [
        (b'{"id": "\xff"}', 8),
        (b"\xc3", 0),
        ('{"id": "\ud800"}', 8),
        ('{"id": "\u00e5\udfff"}', 10),
        ("\ud83d", 0),
    ],
)
def test_what_is_no_utf_8_has_a_place(text: str | bytes, offset: int) -> None:
    with pytest.raises(cocareer.InvalidUtf8) as caught:
        cocareer.check_text(text)
    assert caught.value.offset == offset


def test_half_a_character_in_data_is_an_error() -> None:
    for engagement in (cocareer.Engagement(id="\ud800"), {"id": "\ud800"}, {"\ud800": 1}):
        with pytest.raises(cocareer.InvalidUtf8):
            cocareer.check(engagement)
    with pytest.raises(cocareer.Malformed):
        cocareer.check_text('{"id": "\\ud800"}')


@pytest.mark.parametrize(
    "text", ["{", "\0", "{}\0", '{"id": "\0"}', "[1,]", "{'id': 1}", b"\x00\x01"]
)
def test_what_is_no_json_has_a_place(text: str | bytes) -> None:
    with pytest.raises(cocareer.Malformed) as caught:
        cocareer.check_text(text)
    error = caught.value
    assert (error.format, error.line) == ("json", 1)
    assert error.column >= 1
    assert error.reason in str(error)


def test_a_nul_character_in_a_text_is_only_a_character() -> None:
    report = cocareer.check_text('{"kind": "engagement", "id": "a\\u0000b"}')
    assert "/id" not in [finding.pointer for finding in report.findings]


@pytest.mark.parametrize("deep", [10_000, 1_000_000])
def test_nesting_has_a_limit(deep: int) -> None:
    with pytest.raises(cocareer.LimitExceeded) as caught:
        cocareer.check_text("[" * deep + "]" * deep)
    assert (caught.value.limit, caught.value.actual) == ("depth", deep)
    with pytest.raises(cocareer.Malformed):
        cocareer.check_text('{"a":' * deep)
    with pytest.raises(cocareer.CocareerError):
        cocareer.check_text("[" * deep + "]" * deep, format="yaml")


@pytest.mark.parametrize("deep", [200, 10_000, 1_000_000])
def test_nesting_of_data_has_a_limit(deep: int) -> None:
    data: dict[str, Any] = {}
    for _ in range(deep):
        data = {"a": data}
    with pytest.raises(cocareer.LimitExceeded) as caught:
        cocareer.check(data)
    assert caught.value.limit == "depth"


def test_data_without_end_come_to_an_end() -> None:
    endless: dict[str, Any] = {}
    endless["team"] = endless["channels"] = endless
    with pytest.raises(cocareer.LimitExceeded):
        cocareer.check(endless)


def test_size_has_a_limit() -> None:
    text = '{"id": "' + "x" * 100_000_000 + '"}'
    with pytest.raises(cocareer.LimitExceeded) as caught:
        cocareer.check_text(text)
    assert (caught.value.limit, caught.value.actual) == ("bytes", len(text))
    assert caught.value.maximum == 8 * 1024 * 1024


@pytest.mark.parametrize(("limit", "most"), [("bytes", 20), ("depth", 1), ("nodes", 3)])
def test_limits_can_be_set(limit: str, most: int) -> None:
    limits = cocareer.Limits(**{limit: most})
    with pytest.raises(cocareer.LimitExceeded) as caught:
        cocareer.check({"title": {"nn": "x", "nb": "y", "en": "z"}}, limits=limits)
    assert (caught.value.limit, caught.value.maximum) == (limit, most)


@pytest.mark.parametrize(
    ("setting", "settings"),
    [
        ("at", {"at": "24.11.2026"}),
        ("at", {"at": ""}),
        ("at", {"at": 20261124}),
        ("at", {"at": "\ud800"}),
        ("min_confidence", {"min_confidence": "sure"}),
        ("min_confidence", {"min_confidence": 5}),
        ("limits", {"limits": cocareer.Limits(depth=-1)}),
        ("limits", {"limits": cocareer.Limits(bytes=2**32)}),
        ("format", {"format": "toml"}),
        ("settings", {"settings": {"\ud800": 1}}),
        ("at", {"settings": {"at": "24.11.2026"}}),
    ],
)
def test_settings_are_read_strictly(setting: str, settings: dict[str, Any]) -> None:
    with pytest.raises(cocareer.InvalidSetting) as caught:
        cocareer.check_text("{}", **settings)
    assert caught.value.setting == setting
    assert caught.value.reason in str(caught.value)


@pytest.mark.parametrize("settings", [{"att": 1}, {"at": 7}, {"limits": {"depth": -1}}, {"": {}}])
def test_further_settings_are_read_strictly(settings: dict[str, Any]) -> None:
    for call in (cocareer.check, cocareer.dpia_advice):
        with pytest.raises(cocareer.InvalidSetting):
            call({}, settings=settings)
    for read in (cocareer.check_text, cocareer.read_engagement):
        with pytest.raises(cocareer.InvalidSetting):
            read("{}", settings=settings)


@pytest.mark.parametrize(
    "settings", [[], "{}", 5, {1: 2}, {"at": {1}}, {"limits": cocareer.Limits()}]
)
def test_settings_that_no_json_can_hold_are_a_type_error(settings: Any) -> None:
    with pytest.raises(TypeError):
        cocareer.check({}, settings=settings)
    with pytest.raises(TypeError):
        cocareer.check({}, limits=settings)


def test_settings_without_end_come_to_an_end() -> None:
    endless: dict[str, Any] = {}
    endless["levels"] = endless["suppressions"] = endless
    with pytest.raises(cocareer.InvalidSetting) as caught:
        cocareer.check_text("{}", settings=endless)
    assert caught.value.setting == "settings"


def test_an_unknown_rule_is_an_error() -> None:
    with pytest.raises(cocareer.UnknownRule):
        cocareer.explain("X-99")
    with pytest.raises(cocareer.UnknownRule):
        cocareer.rule_page("X-99")


@pytest.mark.parametrize("value", [{1}, b"x", object(), {1: "x"}, {"a": {1, 2}}, [iter(())]])
def test_what_no_json_can_hold_is_a_type_error(value: object) -> None:
    with pytest.raises(TypeError):
        cocareer.check({"id": value})


@pytest.mark.parametrize("value", [None, 5, "{}", b"{}", ["kind"]])
def test_check_takes_data_and_check_text_takes_text(value: Any) -> None:
    for call in (cocareer.check, cocareer.dpia_advice):
        with pytest.raises(TypeError):
            call(value)
    if not isinstance(value, (str, bytes)):
        with pytest.raises(TypeError):
            cocareer.check_text(value)


def test_a_panic_is_an_error_like_any_other() -> None:
    panic = getattr(_cocareer, "panic_for_test", None)
    if panic is None:
        pytest.skip("release builds have nothing that panics")
    with pytest.raises(cocareer.InternalError) as caught:
        panic()
    assert isinstance(caught.value, Exception)
    assert cocareer.check_text("{}").rules_run > 0, "the library works on"


SECRET = "Kari-Nordmann-01019012345"


@pytest.mark.parametrize(
    "text",
    [
        '{"id": "' + SECRET + '", }',
        '{"' + SECRET + '": ' + SECRET,
        b'{"id": "' + SECRET.encode() + b'\xff"}',
        '{"id": "' + SECRET + '\\ud800"}',
        '{"id": "' + SECRET + "\ud800",
        "x: [" * 200 + SECRET,
    ],
)
def test_no_error_tells_what_was_read(text: str | bytes) -> None:
    with pytest.raises(cocareer.CocareerError) as caught:
        cocareer.check_text(text)
    error: BaseException | None = caught.value
    while error is not None:
        assert SECRET not in repr(error) + str(error)
        error = error.__cause__ or error.__context__


def test_errors_pickle_and_copy() -> None:
    for text in ("", b"\xff", "{", " " * 9_000_000):
        with pytest.raises(cocareer.CocareerError) as caught:
            cocareer.check_text(text)
        for same in (pickle.loads(pickle.dumps(caught.value)), copy.copy(caught.value)):
            assert type(same) is type(caught.value)
            assert (same.args, vars(same)) == (caught.value.args, vars(caught.value))
            assert str(same) == str(caught.value)
