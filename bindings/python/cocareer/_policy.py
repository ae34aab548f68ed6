"""An engagement and a host's lists, made ready: screening, deciding, and what is to be done."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import Literal, Protocol, TypeAlias, final

from cocareer import _cocareer, _instant
from cocareer._calls import Format
from cocareer._cocareer import Decision, Duty, Screening, Step
from cocareer._given import entry, policy_document, settings_of
from cocareer._groups import GroupState, native_of
from cocareer.model import DecisionRequest, Engagement, ScreeningLists
from cocareer.screening import Author, Redaction, RedactionStyle, Surface, TextLanguage

__all__ = ["Policy"]

SurfaceName: TypeAlias = Literal["message", "edit", "title", "name", "attachment"]
AuthorName: TypeAlias = Literal["unknown", "practitioner", "participant"]
StyleName: TypeAlias = Literal["placeholder", "mask", "pseudonym"]
Text: TypeAlias = str | bytes | bytearray
Request: TypeAlias = DecisionRequest | Mapping[str, object] | Text


class ArrowArray(Protocol):
    """A column that Arrow can read, such as a `pyarrow.Array`."""

    def __arrow_c_array__(self, requested_schema: object = None) -> tuple[object, object]:
        """The column."""


class ArrowStream(Protocol):
    """A column in pieces that Arrow can read, such as a `pyarrow.ChunkedArray`."""

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        """The pieces."""


@final
class Policy:
    """An engagement and a host's lists, made ready for what is asked while people talk.

        >>> import cocareer
        >>> policy = cocareer.Policy.built_in()
        >>> policy.screen("Kva linje passar for meg?").verdict
        <Verdict.CLEAN: 'clean'>

    It never changes and may be used by any threads at once. Making one takes time and memory, so
    make it once for each engagement and keep it.
    """

    __slots__ = ("_native",)

    def __init__(
        self,
        engagement: Engagement | Mapping[str, object] | Text | None = None,
        lists: ScreeningLists | Mapping[str, object] | Text | None = None,
        *,
        format: Format = "json",
        settings: Mapping[str, object] | None = None,
    ) -> None:
        """The policy of an engagement with the host's lists.

        Drafts are fine: what cannot be used is left out, and `check` tells of it. What is missing
        is taken to be what protects people most.

        Args:
            engagement: The engagement, as records, as the data that JSON would hold, or as text.
            lists: The lists, likewise.
            format: How those that come as text are written, `json` or `yaml`.
            settings: As for `check`. Entries of the lists that end before the day `at` are left
                out.

        Raises:
            InvalidUtf8: if a text is not UTF-8.
            Malformed: if a text is not of the format.
            LimitExceeded: if a document is beyond a limit.
            InvalidSetting: if a setting has a value that it cannot have.
        """
        given = settings_of(settings, None, None, None)
        self._native = _cocareer.Policy(
            policy_document(engagement, Engagement, format, settings),
            policy_document(lists, ScreeningLists, format, settings),
            given,
        )

    @classmethod
    def built_in(cls) -> Policy:
        """The policy that watches every identifier and has no lists, for a text from anywhere."""
        return cls()

    def screen(
        self,
        text: Text,
        *,
        surface: Surface | SurfaceName = Surface.MESSAGE,
        author: Author | AuthorName = Author.UNKNOWN,
        language: TextLanguage | str | None = None,
        leaves_group: bool = False,
        encrypted: bool = False,
    ) -> Screening:
        """What there is in a text, and what to do with it.

        That nothing was found does not mean that a text is anonymous: names, places and stories
        point to people too, and no rule can see them.

        Args:
            text: The text; bytes are UTF-8. What is not UTF-8 cannot be read: its verdict is
                `opaque`, and so is that of a `str` with half of a surrogate pair.
            surface: Where it stands.
            author: Who wrote it.
            language: The language that it is said to be in, by BCP 47 tag.
            leaves_group: Whether it leaves the group that it was written in.
            encrypted: Whether what is given is not the text but an encrypted form of it.

        Raises:
            InvalidSetting: if the surface or the author is none.
        """
        return self._native.screen(text, (surface, author, language, leaves_group, encrypted))

    def screen_json(self, text: Text, context: str = "") -> str:
        """What there is in a text as one line of JSON, the same in every language.

        Args:
            text: The text, as in `screen`.
            context: A JSON object with any of `surface`, `author`, `language`, `leaves_group` and
                `encrypted`. An empty text is a message and nothing more.

        Raises:
            InvalidSetting: if the context is no such object.
        """
        return self._native.screen_json(text, context)

    def redact(
        self,
        text: Text,
        screening: Screening | None = None,
        *,
        style: RedactionStyle | StyleName = RedactionStyle.PLACEHOLDER,
        session_key: Text | None = None,
        keep_mapping: bool = False,
        surface: Surface | SurfaceName = Surface.MESSAGE,
        author: Author | AuthorName = Author.UNKNOWN,
        language: TextLanguage | str | None = None,
        leaves_group: bool = False,
        encrypted: bool = False,
    ) -> Redaction:
        """A text in which everything that was found is replaced as a whole.

        Without a screening, the text is screened as `screen` does it, and again until nothing is
        found any more: what is left can look like something else once its neighbour is gone. What
        asks for nothing stays, and so does what is about how a text is written. Where the verdict
        is `opaque` nothing is known of the text, and the result is empty.

        Args:
            text: The text.
            screening: What `screen` gave for this very text.
            style: What stands in the place of a match.
            session_key: The key for pseudonyms: something that nobody else knows.
            keep_mapping: Whether what was replaced is given back as a list.
            language: The language of the text, by BCP 47 tag; placeholders are in it too. Without
                it, they are in English.

        The other arguments are those of `screen`; they say nothing where a screening is given.

        Raises:
            ValueError: if the screening is of another text, as far as the length tells.
            InvalidUtf8: if a screening is given, and the text is not UTF-8.
            InvalidSetting: if the style, surface or author is none, or pseudonyms lack a key.
        """
        place = (surface, author, language, leaves_group, encrypted)
        how = (style, session_key, keep_mapping)
        redacted, mapping = self._native.redact(text, screening, place, how)
        return Redaction(redacted, None if mapping is None else tuple(mapping))

    def screen_all(
        self,
        texts: Iterable[Text | None] | ArrowArray | ArrowStream,
        *,
        surface: Surface | SurfaceName = Surface.MESSAGE,
        author: Author | AuthorName = Author.UNKNOWN,
        language: TextLanguage | str | None = None,
        leaves_group: bool = False,
        encrypted: bool = False,
    ) -> list[Screening | None]:
        """What there is in each of many texts, in their order; `None` where a text is missing.

        Other threads run meanwhile. A column of the types utf8, large_utf8 or string_view of any
        library that speaks Arrow's PyCapsule interface, such as pyarrow or Polars, is read without
        copying.

        Args:
            texts: The texts.

        The other arguments are those of `screen` and hold for all texts.

        Raises:
            InvalidSetting: if the surface or the author is none.
            TypeError: if the column is not one of texts.
            ValueError: if the column contradicts itself.
        """
        place = (surface, author, language, leaves_group, encrypted)
        return self._native.screen_all(texts, place)

    def decide(self, state: GroupState | None, request: Request) -> Decision:
        """Whether somebody may do something now, with everything that there is to say about it.

        Everything is closed by default, and no answer is an allow with an obligation that the
        request did not say the host can honour. A denial is an answer, never an error.

        Args:
            state: The group as its log leaves it. Without it nothing is known of the group: what
                depends on it needs information then.
            request: The request, as record, as the data that JSON would hold, or as JSON.

        Raises:
            Malformed: if it is no request.
            EmptyDocument, InvalidUtf8: as `check_text` does.
            InvalidSetting: if a moment has no time zone.
            TypeError: if the data hold what no JSON can.
        """
        return _cocareer.decide(self._native, native_of(state), entry(request, DecisionRequest))

    def decide_all(self, state: GroupState | None, requests: Iterable[Request]) -> list[Decision]:
        """The answers to many requests about one state, in their order. Other threads run
        meanwhile.

        Args:
            state: As for `decide`.
            requests: The requests.

        Raises:
            Malformed, EmptyDocument, InvalidUtf8, InvalidSetting, TypeError: as `decide` does, for
                the first that is no request; then none is answered.
        """
        if isinstance(requests, (str, bytes, bytearray, Mapping, DecisionRequest)):
            raise TypeError("several requests are given as a list")
        given = [entry(request, DecisionRequest) for request in requests]
        return _cocareer.decide_all(self._native, native_of(state), given)

    def decide_json(self, state: GroupState | None, request: Text) -> str:
        """The same as `decide` for a request that comes as JSON, as one line of JSON.

        Raises:
            Malformed, EmptyDocument, InvalidUtf8: as `decide` does.
        """
        return _cocareer.decide_json(self._native, native_of(state), request)

    def steps(self, state: GroupState | None, request: Request) -> tuple[Step, ...]:
        """The smallest ordered list of changes that turns a denial, or an answer that needs
        information, into an allow. It was verified by deciding again.

        Empty when the answer is an allow or the policy says nothing of such things, and when
        nothing can turn it: a closed group stays closed, and some things nobody may do.

        Arguments and errors are those of `decide`.
        """
        return _cocareer.steps(self._native, native_of(state), entry(request, DecisionRequest))

    def duties(self, state: GroupState | None, at: datetime.datetime | str) -> tuple[Duty, ...]:
        """What is to be done, as things stand at a time, the nearest deadline first.

        What is done is not in it; what is to be done regularly is, with its next deadline. A duty
        is left out when nothing tells from when to count it: `check` asks for the missing date.

        Args:
            state: The group as its log leaves it. Without it only the engagement's own dates count.
            at: The time, with a time zone or as a text by RFC 3339. This library never asks a
                clock.

        Raises:
            InvalidSetting: if the time is no instant.
        """
        return _cocareer.duties(self._native, native_of(state), _instant.given(at, "at"))

    def next_duty_change(
        self, state: GroupState | None, at: datetime.datetime | str
    ) -> datetime.datetime | None:
        """The next instant, in UTC, at which the duties change if nothing happens until then, for a
        host that sets a timer; `None` when they stay as they are.

        Arguments and errors are those of `duties`.
        """
        given = _instant.given(at, "at")
        return _cocareer.next_duty_change(self._native, native_of(state), given)

    def __repr__(self) -> str:
        return "Policy()"
