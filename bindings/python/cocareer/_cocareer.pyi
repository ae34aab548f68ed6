"""The native part of `cocareer`. Import from `cocareer` instead."""

import datetime
from collections.abc import Mapping, Sequence
from typing import Literal, TypeAlias, final

from cocareer.errors import CocareerError
from cocareer.screening import (
    Author,
    Excess,
    FalsePositive,
    Feedback,
    Match,
    Overruling,
    Verdict,
)
from cocareer.values import (
    Confidence,
    DataUse,
    Fix,
    Location,
    Severity,
    Source,
    Suppressed,
)

_Param: TypeAlias = int | str | datetime.date | tuple[_Param, ...]
_Settings: TypeAlias = tuple[
    str | None,
    str | None,
    str | None,
    tuple[int | None, int | None, int | None, int | None] | None,
]

_Where: TypeAlias = tuple[str, str, str | None, bool, bool]
_How: TypeAlias = tuple[str, str | bytes | bytearray | None, bool]

__version__: str
catalog_version: str
format_version: int

@final
class Finding:
    """That data break a rule. A normal result, not an error."""

    @property
    def rule(self) -> str:
        """The rule's id."""
    @property
    def case(self) -> str:
        """Which of the rule's messages it is."""
    @property
    def message_id(self) -> str:
        """The message's identifier: the rule's id and the case."""
    @property
    def severity(self) -> Severity:
        """How serious it is."""
    @property
    def message(self) -> str:
        """What is wrong, in the report's language."""
    @property
    def remedy(self) -> str:
        """How to mend it, in the report's language."""
    @property
    def params(self) -> Mapping[str, _Param]:
        """The parameters of the message: from name to int, date, str or a tuple of these."""
    @property
    def pointer(self) -> str:
        """The JSON Pointer of the first location."""
    @property
    def locations(self) -> tuple[Location, ...]:
        """Where: one place, or two where two places disagree."""
    @property
    def sources(self) -> tuple[Source, ...]:
        """What the rule rests on."""
    @property
    def confidence(self) -> Confidence:
        """How well founded the rule is."""
    @property
    def basis(self) -> tuple[DataUse, ...]:
        """The rows of dated facts that it rests on."""
    @property
    def fix(self) -> Fix | None:
        """A change that would mend it, where there is one."""
    @property
    def suppressed(self) -> Suppressed | None:
        """Why it does not count, when somebody decided so."""
    @property
    def counts(self) -> bool:
        """Whether it counts: nobody decided that it does not."""
    @property
    def fingerprint(self) -> str:
        """Sixteen hexadecimal digits that stay the same while the finding is the same, even when
        it moves.
        """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Finding: ...
    def __deepcopy__(self, memo: object, /) -> Finding: ...

@final
class Report:
    """What a check found in one document."""

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The findings, in the order of the catalogue and then of the document."""
    @property
    def rules_run(self) -> int:
        """How many rules looked at the document. 0 means that nothing was checked, which is no
        pass.
        """
    @property
    def ok(self) -> bool:
        """Whether the document was checked and nothing in it must be mended. Warnings may
        remain, and so may findings that do not count.
        """
    @property
    def worst(self) -> Severity | None:
        """The most serious severity of a finding that counts, or `None` when there is none."""
    @property
    def locale(self) -> str:
        """The language of the report's texts."""
    def count(self, severity: Severity | str) -> int:
        """How many findings that count have the severity `severity`."""
    def in_locale(self, locale: str) -> Report:
        """The same report with its texts in another language."""
    def to_json(self) -> str:
        """The report as JSON, in the same form as the command line's."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Report: ...
    def __deepcopy__(self, memo: object, /) -> Report: ...

@final
class Screening:
    """What was found in a text, and what to do with it. It holds no part of the text."""

    @property
    def verdict(self) -> Verdict:
        """What to do with the text."""
    @property
    def matches(self) -> tuple[Match, ...]:
        """What was found, in the order of the text; no two overlap."""
    @property
    def rules(self) -> tuple[str, ...]:
        """The ids of the rules that decided, strictest first and each once."""
    @property
    def excess(self) -> Excess | None:
        """By how much the text is too long, where a limit asked for its length."""
    def feedback(self, locale: str) -> Feedback:
        """What the sender of the text is told: what happens to it, and for each rule its id, what
        was seen and what can be done.
        """
    def overrule(
        self,
        by: Author | Literal["unknown", "practitioner", "participant"],
        justification: str | bytes | bytearray,
    ) -> Overruling:
        """Lets the text pass with a reason: a warning by anybody, a text that is held by a
        practitioner. What is blocked or cannot be read stays so. Nothing changes in the screening.

        Args:
            by: Who decides. It is not checked that it is so: you know who is at the keyboard.
            justification: Why, in that person's words.

        Raises:
            OverruleError: if this person cannot overrule this verdict, or gives no reason.
            InvalidSetting: if `by` is nobody.
            InvalidUtf8: if the justification is not UTF-8.
        """
    def false_positive(self, index: int) -> FalsePositive | None:
        """A report that a match is not what it was taken for; `None` when there is no such match.

        Args:
            index: The number of the match in `matches`, counted from 0.
        """
    def to_json(self) -> str:
        """The screening as one line of JSON, the same in every language."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Screening: ...
    def __deepcopy__(self, memo: object, /) -> Screening: ...

@final
class Policy:
    """The native part of a policy."""

    def __new__(
        cls,
        engagement: tuple[str | bytes | bytearray, str] | None,
        lists: tuple[str | bytes | bytearray, str] | None,
        given: _Settings,
    ) -> Policy: ...
    def screen(self, text: str | bytes | bytearray, place: _Where) -> Screening: ...
    def screen_json(self, text: str | bytes | bytearray, context: str) -> str: ...
    def redact(
        self, text: str | bytes | bytearray, screening: Screening | None, place: _Where, how: _How
    ) -> tuple[str, list[tuple[str, str]] | None]: ...
    def screen_all(self, texts: object, place: _Where) -> list[Screening | None]: ...

def check_text(
    text: str | bytes | bytearray, format_name: str, given: _Settings, locale: str
) -> Report: ...
def check_data(
    text: str | bytes | bytearray, is_engagement: bool, given: _Settings, locale: str
) -> Report: ...
def check_bundle(
    documents: Sequence[tuple[str, str | bytes | bytearray, str]], given: _Settings, locale: str
) -> tuple[Report | CocareerError, ...]: ...
def read_engagement(text: str | bytes | bytearray, format_name: str, given: _Settings) -> str: ...
def dpia_advice(text: str | bytes | bytearray, given: _Settings, locale: str) -> str: ...
def dated_data() -> str: ...
def explain(rule: str, locale: str) -> str: ...
def rule_page(rule: str, locale: str) -> str: ...
def catalogue(locale: str) -> str: ...
