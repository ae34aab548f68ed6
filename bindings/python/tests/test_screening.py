"""Screening and redacting what people write."""

from __future__ import annotations

import copy
import dataclasses
import json
import pickle
import struct
import threading
from collections.abc import Mapping
from typing import Any

import arrow_columns as arrow
import pytest
from conftest import SCREENING
from vectors import FOLDER, fnv1a

import cocareer
from cocareer import Author, Evidence, Feedback, Policy, Redaction, TextSpan, Units, Verdict
from cocareer.model import (
    DocumentKind,
    Engagement,
    EngagementMode,
    IdentifierRule,
    MatchConfidence,
    MatchKind,
    ScreeningAction,
    ScreeningLists,
    Surface,
)

CLEAN = "Kva linje passar for meg?"
ADDRESS = "kari@example.org"
FOUND = f"å € 🙂 {ADDRESS} er adressa."
LISTS = ScreeningLists(
    kind=DocumentKind.SCREENING_LISTS,
    format_version=1,
    id="lists",
    identifiers=[IdentifierRule(kind=MatchKind.EMAIL, action=ScreeningAction.BLOCK)],
)
VECTORS = json.loads((FOLDER / "screening.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def policy() -> Policy:
    """A policy that stops e-mail addresses."""
    return Policy(lists=LISTS)


def test_nothing_found_is_clean(policy: Policy) -> None:
    for text in (CLEAN, CLEAN.encode(), bytearray(CLEAN.encode()), "", CLEAN * 1000):
        screening = policy.screen(text, author="practitioner", language="nn", leaves_group=True)
        assert screening.verdict is Verdict.CLEAN
        assert (screening.matches, screening.rules, screening.excess) == ((), (), None)
    assert policy.screen_json(CLEAN) == '{"verdict":"clean","matches":[],"rules":[]}'


@pytest.mark.parametrize("text", [FOUND, FOUND.encode(), bytearray(FOUND.encode())])
def test_a_match_has_its_place_in_every_unit(policy: Policy, text: Any) -> None:
    screening = policy.screen(text)
    (match,) = screening.matches
    assert (screening.verdict, match.kind, match.action) == ("block", MatchKind.EMAIL, "block")
    assert match.confidence in MatchConfidence
    assert all(isinstance(one, Evidence) for one in match.evidence)
    size = len(ADDRESS)
    places = [Units(start, start + size) for start in (12, 7, 6, 6)]
    assert match.range == TextSpan(*places)
    assert FOUND[match.slice] == ADDRESS
    assert FOUND.encode()[slice(*match.range.byte)] == ADDRESS.encode()
    assert match.rule in screening.rules
    assert cocareer.explain(match.rule).id == match.rule
    assert match.entry is None
    assert screening.to_json() == policy.screen_json(text, '{"surface": "message"}')
    assert screening.matches is screening.matches


@pytest.mark.parametrize("text", [b"kari@example.org \xff", "kari@example.org \ud800", b"\xc3"])
def test_what_cannot_be_read_is_opaque(policy: Policy, text: Any) -> None:
    assert policy.screen(text).verdict is Verdict.OPAQUE
    assert policy.redact(text) == Redaction("")
    assert policy.screen(CLEAN, encrypted=True).verdict is Verdict.OPAQUE


def test_a_screening_shows_nothing_of_its_text(policy: Policy) -> None:
    screening = policy.screen(FOUND)
    redaction = policy.redact(FOUND, keep_mapping=True)
    for one in (screening, *screening.matches, redaction, policy, screening.to_json()):
        assert "kari" not in repr(one)
        assert "adressa" not in repr(one)
    assert repr(screening) == "Screening(verdict='block', kinds=['email'])"


def test_the_sender_is_told_in_plain_words(policy: Policy) -> None:
    screening = policy.screen(FOUND)
    told = screening.feedback("en")
    assert told.outcome
    assert [one.rule for one in told.rules] == list(screening.rules)
    assert all(one.seen and one.advice for one in told.rules)
    assert "kari" not in repr(told)
    assert told != screening.feedback("nn-NO")
    assert policy.screen(CLEAN).feedback("nb") == Feedback("", ())


def policy_that(action: ScreeningAction) -> Policy:
    """A policy that does this with e-mail addresses."""
    rule = IdentifierRule(kind=MatchKind.EMAIL, action=action)
    return Policy(lists=ScreeningLists(identifiers=[rule]))


@pytest.mark.parametrize("by", list(Author))
@pytest.mark.parametrize("action", list(ScreeningAction))
def test_people_have_the_last_word(action: ScreeningAction, by: Author) -> None:
    screening = policy_that(action).screen(FOUND)
    refused = {"allow": "nothing_to_overrule", "block": "final"}.get(action.value)
    if action is ScreeningAction.HOLD and by is not Author.PRACTITIONER:
        refused = "needs_practitioner"
    if refused is None:
        done = screening.overrule(by, " Eiga «adresse»\n")
        assert (done.verdict, done.rules, done.by) == (action.value, screening.rules, by)
        assert done.justification == "Eiga «adresse»"
        assert json.loads(done.to_json()) == {
            "catalog_version": cocareer.catalog_version,
            "verdict": action.value,
            "rules": list(screening.rules),
            "by": by.value,
            "justification": "Eiga «adresse»",
        }
        assert "adresse" not in repr(done)
        assert done == screening.overrule(by.value, "Eiga «adresse»".encode())
        assert pickle.loads(pickle.dumps(done)).to_json() == done.to_json()
        with pytest.raises(dataclasses.FrozenInstanceError):
            done.justification = "x"  # type: ignore[misc]
    for justification in ("", " \n", *(["Eiga"] if refused else [])):
        with pytest.raises(cocareer.OverruleError) as caught:
            screening.overrule(by, justification)
        assert caught.value.code == (refused or "no_justification")
        for same in (pickle.loads(pickle.dumps(caught.value)), copy.copy(caught.value)):
            assert (same.code, str(same)) == (caught.value.code, str(caught.value))


def test_decisions_that_are_none_are_refused(policy: Policy) -> None:
    for screening, code in (
        (policy.screen(CLEAN), "nothing_to_overrule"),
        (policy.screen(b"\xff"), "final"),
    ):
        with pytest.raises(cocareer.OverruleError) as caught:
            screening.overrule("practitioner", "Eiga")
        assert caught.value.code == code
    screening = policy_that(ScreeningAction.WARN).screen(FOUND)
    with pytest.raises(cocareer.InvalidSetting) as nobody:
        screening.overrule("robot", "Eiga")  # type: ignore[arg-type]
    assert nobody.value.setting == "by"
    for justification in ("Eiga \ud800", b"Eiga \xff"):
        with pytest.raises(cocareer.InvalidUtf8) as half:
            screening.overrule("unknown", justification)
        assert half.value.offset == 5
    with pytest.raises(TypeError):
        screening.overrule("unknown", None)  # type: ignore[arg-type]


def test_a_match_can_be_reported_as_wrong(policy: Policy) -> None:
    screening = policy.screen(FOUND)
    (match,) = screening.matches
    wrong = screening.false_positive(0)
    assert wrong is not None
    assert (wrong.kind, wrong.confidence, wrong.evidence) == (
        match.kind,
        match.confidence,
        match.evidence,
    )
    assert (wrong.rule, wrong.entry) == (match.rule, None)
    assert json.loads(wrong.to_json()) == {
        "catalog_version": cocareer.catalog_version,
        "version": cocareer.__version__,
        "kind": "email",
        "confidence": match.confidence.value,
        "evidence": [one.value for one in match.evidence],
        "rule": match.rule,
    }
    assert "kari" not in repr(wrong) + wrong.to_json()
    assert pickle.loads(pickle.dumps(wrong)) == wrong == screening.false_positive(0)
    for index in (1, -1, 2**64, -(2**70)):
        assert screening.false_positive(index) is None
    assert policy.screen(CLEAN).false_positive(0) is None
    with pytest.raises(TypeError):
        screening.false_positive("0")  # type: ignore[arg-type]


def test_screenings_compare_by_what_was_found(policy: Policy) -> None:
    one, same = policy.screen(FOUND), policy.screen(FOUND.replace("kari", "anne"))
    assert one == same
    assert hash(one) == hash(same)
    assert one.matches == same.matches
    assert len({one, same, policy.screen(CLEAN)}) == 2
    assert one != FOUND
    assert copy.copy(one) is one
    assert copy.deepcopy(one) is one


@pytest.mark.parametrize("style", ["placeholder", "mask", "pseudonym"])
def test_what_was_found_is_replaced(policy: Policy, style: Any) -> None:
    screening = policy.screen(FOUND)
    redaction = policy.redact(FOUND, screening, style=style, session_key="k", keep_mapping=True)
    assert redaction.text.startswith("å € 🙂 ")
    assert redaction.text.endswith(" er adressa.")
    assert redaction.mapping is not None
    ((now, then),) = redaction.mapping
    assert then == ADDRESS
    assert redaction.text == FOUND.replace(ADDRESS, now)
    assert policy.redact(FOUND, style=style, session_key=b"k") == Redaction(redaction.text)


def test_another_text_is_not_redacted(policy: Policy) -> None:
    with pytest.raises(ValueError, match="another text"):
        policy.redact(CLEAN, policy.screen(FOUND))
    with pytest.raises(cocareer.InvalidUtf8):
        policy.redact(b"\xff" + FOUND.encode()[1:], policy.screen(FOUND))
    with pytest.raises(cocareer.InvalidSetting):
        policy.redact(FOUND, style="pseudonym")
    with pytest.raises(cocareer.InvalidSetting):
        policy.redact(FOUND, style="stars")  # type: ignore[arg-type]


def test_contexts_that_are_none_are_refused(policy: Policy) -> None:
    wrong: list[dict[str, Any]] = [{"surface": "post"}, {"author": "robot"}]
    for context in wrong:
        with pytest.raises(cocareer.InvalidSetting):
            policy.screen(CLEAN, **context)
        with pytest.raises(cocareer.InvalidSetting):
            policy.screen_all([CLEAN], **context)
        with pytest.raises(cocareer.InvalidSetting):
            policy.screen_json(CLEAN, json.dumps(context))
    with pytest.raises(TypeError):
        policy.screen(7)  # type: ignore[arg-type]
    for surface in Surface:
        assert policy.screen(CLEAN, surface=surface, author=Author.PARTICIPANT).verdict == "clean"


def test_a_policy_is_made_of_records_mappings_or_texts() -> None:
    engagement = Engagement(mode=EngagementMode.COMMUNITY)
    data = LISTS.to_dict()
    yaml = "kind: screening_lists\nidentifiers: [{kind: email, action: block}]\n"
    policies = [
        Policy(engagement, LISTS),
        Policy(engagement.to_dict(), data),
        Policy(json.dumps(engagement.to_dict()), json.dumps(data).encode()),
        Policy(engagement, yaml, format="yaml", settings={"at": "2026-11-24"}),
        Policy("", yaml, format="yaml"),
    ]
    assert {policy.screen(FOUND).verdict for policy in policies} == {Verdict.BLOCK}
    assert Policy.built_in().screen(FOUND).matches[0].kind is MatchKind.EMAIL


def test_policies_that_are_none_are_refused() -> None:
    with pytest.raises(cocareer.Malformed):
        Policy(lists="{")
    with pytest.raises(cocareer.InvalidUtf8):
        Policy(b'{"id": "\xff"}')
    with pytest.raises(cocareer.InvalidSetting):
        Policy(settings={"att": 1})
    with pytest.raises(cocareer.InvalidSetting):
        Policy("{}", format="toml")  # type: ignore[arg-type]
    with pytest.raises(cocareer.LimitExceeded):
        Policy({"id": "a"}, settings={"limits": {"bytes": 1}})
    with pytest.raises(TypeError):
        Policy(LISTS)  # type: ignore[arg-type]


# Texts that are short, missing, long, empty, no UTF-8, and with something to find.
TEXTS = [b"Hei", None, CLEAN.encode(), b"", b"\xff\xfe", FOUND.encode(), b"Hei igjen"]
VERDICTS = ["clean", None, "clean", "clean", "opaque", "block", "clean"]


def verdicts(screenings: list[cocareer.Screening | None]) -> list[str | None]:
    return [None if one is None else one.verdict.value for one in screenings]


def test_many_texts_have_a_screening_each(policy: Policy) -> None:
    screenings = policy.screen_all(TEXTS)
    assert verdicts(screenings) == VERDICTS
    assert screenings[5] == policy.screen(FOUND)
    assert policy.redact(FOUND, screenings[5]).text == policy.redact(FOUND).text
    assert verdicts(policy.screen_all(iter([FOUND, None]))) == ["block", None]
    assert policy.screen_all([]) == []
    for wrong in (FOUND, FOUND.encode(), [7], 7):
        with pytest.raises(TypeError):
            policy.screen_all(wrong)  # type: ignore[arg-type, list-item]


@pytest.mark.parametrize(
    "make",
    [arrow.of_offsets, lambda texts: arrow.of_offsets(texts, large=True), arrow.of_views],
    ids=["utf8", "large_utf8", "string_view"],
)
def test_a_column_gives_what_a_list_gives(policy: Policy, make: Any) -> None:
    column = make(TEXTS)
    assert policy.screen_all(column) == policy.screen_all(TEXTS)
    # The capsule's owner releases it, not its reader.
    assert column.released == 0
    assert policy.screen_all(make([])) == []
    pieces = [make(TEXTS), make([]), make(TEXTS[3:])]
    assert verdicts(policy.screen_all(arrow.Pieces(pieces))) == VERDICTS + VERDICTS[3:]
    # Each piece came for the reader to release, and the first one's type too.
    assert [piece.released for piece in pieces] == [2, 1, 1]


def test_a_column_may_begin_inside(policy: Policy) -> None:
    for large in (False, True):
        for offset in range(len(TEXTS) + 1):
            column = arrow.of_offsets(TEXTS, large, offset)
            assert verdicts(policy.screen_all(column)) == VERDICTS[offset:]
    nine = [text for _ in range(9) for text in (FOUND.encode(), None)]
    found = verdicts(policy.screen_all(arrow.of_offsets(nine, offset=7)))
    assert found == [None, "block"] * 5 + [None]
    assert verdicts(policy.screen_all(arrow.Column(b"u", [None, bytes(8), None], 1))) == ["clean"]
    assert policy.screen_all(arrow.Column(b"u", [None, None, None], 0)) == []


def numbers(*values: int, width: str = "i") -> bytes:
    return struct.pack(f"={len(values)}{width}", *values)


@pytest.mark.parametrize(
    "column",
    [
        arrow.Column(b"u", [None, numbers(0, 1), b"x"], -1),
        arrow.Column(b"u", [None, numbers(0, 1), b"x"], 1, -1),
        arrow.Column(b"u", [None, numbers(0, 1), b"x"], 2**63 - 1, 2**63 - 1),
        arrow.Column(b"u", [None, numbers(0, 1), b"x"], 2**62),
        arrow.Column(b"u", [None, numbers(0, 1)], 1),
        arrow.Column(b"u", [None, numbers(0, 1), b"x", b"y"], 1),
        arrow.Column(b"u", [None, numbers(0, 1), b"x"], 1, n_buffers=-1),
        arrow.Column(b"u", [None, numbers(0, 1), b"x"], 1, n_buffers=2**62),
        arrow.Column(b"u", [None, None, b"x"], 1),
        arrow.Column(b"u", [None, numbers(0, 1), None], 1),
        arrow.Column(b"u", [None, numbers(0, -1), b"x"], 1),
        arrow.Column(b"u", [None, numbers(-1, 1), b"x"], 1),
        arrow.Column(b"u", [None, numbers(0, 2, 1), b"x"], 2),
        arrow.Column(b"u", [None, numbers(2, 1), b"x"], 1),
        arrow.Column(b"U", [None, numbers(0, -(2**63), width="q"), b"x"], 1),
        arrow.Column(b"vu", [None, numbers(-1, 0, 0, 0), b""], 1),
        arrow.Column(b"vu", [None, numbers(13, 0, 0, 0), b""], 1),
        arrow.Column(b"vu", [None, numbers(13, 0, 1, 0), bytes(13), numbers(13, width="q")], 1),
        arrow.Column(b"vu", [None, numbers(13, 0, -1, 0), bytes(13), numbers(13, width="q")], 1),
        arrow.Column(b"vu", [None, numbers(13, 0, 0, 1), bytes(13), numbers(13, width="q")], 1),
        arrow.Column(b"vu", [None, numbers(13, 0, 0, -1), bytes(13), numbers(13, width="q")], 1),
        arrow.Column(b"vu", [None, numbers(13, 0, 0, 0), bytes(13), numbers(-1, width="q")], 1),
        arrow.Column(b"vu", [None, numbers(13, 0, 0, 0), None, numbers(13, width="q")], 1),
    ],
)
def test_a_column_that_contradicts_itself_is_refused(policy: Policy, column: Any) -> None:
    with pytest.raises(ValueError, match="contradicts itself"):
        policy.screen_all(column)


@pytest.mark.parametrize("format", [b"i", b"z", b"+s", b"n", b"", b"uu"])
def test_a_column_of_something_else_is_refused(policy: Policy, format: bytes) -> None:
    column = arrow.Column(format, [None, numbers(0, 1), b"x"], 1)
    with pytest.raises(TypeError, match="column of texts"):
        policy.screen_all(column)
    with pytest.raises(TypeError, match="column of texts"):
        policy.screen_all(arrow.Pieces([column]))


def test_a_stream_that_breaks_is_an_error(policy: Policy) -> None:
    first = arrow.of_offsets(TEXTS)
    pieces = arrow.Pieces([first, arrow.of_offsets(TEXTS)], fails_at=1)
    with pytest.raises(BufferError):
        policy.screen_all(pieces)
    assert first.released == 2
    used = arrow.Pieces([first])
    used.stream.release = None
    with pytest.raises(ValueError, match="used before"):
        policy.screen_all(used)
    column = arrow.of_offsets(TEXTS)
    column.array.release = None
    with pytest.raises(ValueError, match="contradicts itself"):
        policy.screen_all(column)


def test_columns_of_pyarrow_are_read(policy: Policy) -> None:
    pyarrow = pytest.importorskip("pyarrow")
    texts = [CLEAN, None, FOUND, ""] * 5
    expected = policy.screen_all(texts)
    for kind in (pyarrow.string(), pyarrow.large_string(), pyarrow.string_view()):
        array = pyarrow.array(texts, kind)
        assert policy.screen_all(array) == expected
        assert policy.screen_all(array[3:11]) == expected[3:11]
        chunked = pyarrow.chunked_array([texts[:7], texts[7:]], kind)
        assert policy.screen_all(chunked) == expected
    for wrong in (
        pyarrow.array([1]),
        pyarrow.array(texts).dictionary_encode(),
        pyarrow.table({"texts": texts}),
    ):
        with pytest.raises(TypeError):
            policy.screen_all(wrong)


def test_other_threads_run_while_many_texts_are_screened(policy: Policy) -> None:
    texts = [FOUND * 50] * 200
    expected = policy.screen_all(texts)
    results: list[list[cocareer.Screening | None]] = []
    threads = [
        threading.Thread(target=lambda: results.append(policy.screen_all(texts))) for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert results == [expected] * 4


def policies() -> Mapping[str, Policy]:
    made = {}
    for name, given in VECTORS["policies"].items():
        settings = json.loads(given["settings"] or "{}")
        made[name] = Policy(given["engagement"], given["lists"], settings=settings)
    return made


POLICIES = policies()


@pytest.mark.parametrize("case", VECTORS["cases"], ids=lambda case: case["name"])
def test_a_vector_gives_what_it_must(case: Mapping[str, str]) -> None:
    policy, text = POLICIES[case["policy"]], case["text"]
    assert policy.screen_json(text, case["context"]) == case["json"]
    context = json.loads(case["context"] or "{}")
    screening = policy.screen(text, **context)
    assert screening.to_json() == case["json"]
    assert policy.redact(text, **context).text == case["redacted"]
    told = json.loads(case["json"])
    assert screening.verdict == told["verdict"]
    assert list(screening.rules) == told["rules"]
    for match, other in zip(screening.matches, told["matches"], strict=True):
        units = ("byte", "utf16", "char", "grapheme")
        assert match.kind == other["kind"]
        assert [one.value for one in match.evidence] == other["evidence"]
        assert {unit: list(getattr(match.range, unit)) for unit in units} == other["range"]
        assert match.entry == other.get("entry")
        assert len(match.alternatives) == len(other.get("alternatives", []))


def test_the_digest(pytestconfig: pytest.Config) -> None:
    lines = [
        POLICIES[case["policy"]].screen_json(case["text"], case["context"])
        for case in VECTORS["cases"]
    ]
    matches = sum(len(json.loads(line)["matches"]) for line in lines)
    digest = fnv1a("".join(f"{line}\n" for line in lines))
    line = f"screening: {len(lines)} vectors, {matches} matches, digest {digest}"
    pytestconfig.stash[SCREENING] = line
    assert lines
