"""The native part of `cocareer`. Import from `cocareer` instead."""

import datetime
from collections.abc import Iterable, Mapping, Sequence
from typing import Literal, TypeAlias, final

from cocareer.errors import CocareerError, LogError
from cocareer.groups import (
    AgreementVersion,
    DutyBearer,
    DutyKind,
    DutyState,
    GroupPhase,
    NearestGrant,
    Obligation,
    Outcome,
    Reason,
    StepKind,
)
from cocareer.model import (
    Ability,
    ActorRole,
    AgreementNorm,
    EngagementMode,
    Medium,
    ObligationKind,
)
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

_Text: TypeAlias = str | bytes | bytearray
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

@final
class GroupState:
    """The native part of a group's state."""

    def __new__(cls) -> GroupState: ...
    def apply(self, event: _Text) -> None: ...
    @property
    def phase(self) -> GroupPhase: ...
    @property
    def event_count(self) -> int: ...
    @property
    def person_count(self) -> int: ...
    @property
    def last_event_at(self) -> datetime.datetime | None: ...
    @property
    def agreement_version(self) -> str | None: ...
    def people(self) -> tuple[str, ...]: ...
    def role(self, id: _Text) -> ActorRole | None: ...
    def pending_norms(self, id: _Text) -> tuple[AgreementNorm, ...]: ...
    def objections(self, version: _Text) -> int | None: ...
    def agreement_history(self) -> tuple[AgreementVersion, ...]: ...
    def to_json(self) -> str: ...
    def copy(self) -> GroupState: ...
    def __eq__(self, other: object, /) -> bool: ...

@final
class Decision:
    """The answer to a request. It names nobody; its `repr` shows the outcome and the rules."""

    @property
    def request_id(self) -> str | None:
        """The identifier of the request, where it has one."""
    @property
    def outcome(self) -> Outcome:
        """Whether it may be done. Only `allow` means yes."""
    @property
    def reasons(self) -> tuple[Reason, ...]:
        """The rules that decided, in the order of their ids, and in which way. Never empty."""
    @property
    def obligations(self) -> tuple[Obligation, ...]:
        """What the host must do. Empty unless the outcome is `allow`."""
    @property
    def holds_until(self) -> datetime.datetime | None:
        """The first instant, in UTC, at which the answer may be another although nothing happens;
        `None` when time alone changes nothing.
        """
    @property
    def nearest_grant(self) -> NearestGrant | None:
        """The nearest grant, where the role may not do it at all."""
    @property
    def missing(self) -> tuple[str, ...]:
        """The fields of the request, or facts of the log, that are missing."""
    @property
    def unhonoured(self) -> tuple[ObligationKind, ...]:
        """What the host would have had to do and has not said that it can."""
    def messages(self, locale: str) -> tuple[str, ...]:
        """What each of `reasons` says, in their order, for people to read."""
    def to_json(self) -> str:
        """The decision as one line of JSON, the same in every language."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Decision: ...
    def __deepcopy__(self, memo: object, /) -> Decision: ...

@final
class Step:
    """One change that helps to turn a denial into an allow. Which of its values count depends on
    its kind.
    """

    @property
    def kind(self) -> StepKind:
        """What to do."""
    @property
    def rules(self) -> tuple[str, ...]:
        """The ids of the rules that it satisfies."""
    @property
    def fields(self) -> tuple[str, ...]:
        """The fields of the request, or facts of the log, that are missing."""
    @property
    def role(self) -> ActorRole | None:
        """The role that may do it."""
    @property
    def mode(self) -> EngagementMode | None:
        """The mode that it needs."""
    @property
    def medium(self) -> Medium | None:
        """The medium that is not carried."""
    @property
    def norms(self) -> tuple[AgreementNorm, ...]:
        """The norms to accept."""
    @property
    def abilities(self) -> tuple[Ability, ...]:
        """The abilities to show."""
    @property
    def obligations(self) -> tuple[ObligationKind, ...]:
        """The obligations to honour."""
    @property
    def count(self) -> int | None:
        """How many more."""
    @property
    def until(self) -> datetime.datetime | None:
        """The instant to wait for, in UTC."""
    def message(self, locale: str) -> str:
        """What to do, for people to read."""
    def to_json(self) -> str:
        """The step as one line of JSON, the same in every language."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Step: ...
    def __deepcopy__(self, memo: object, /) -> Step: ...

@final
class Duty:
    """Something that somebody has to do by a certain time. It names nobody but those who work in
    the engagement; its `repr` does not show them.
    """

    @property
    def kind(self) -> DutyKind:
        """What is to be done."""
    @property
    def rule(self) -> str:
        """The id of the rule that asks for it."""
    @property
    def state(self) -> DutyState:
        """How near the deadline is at the time that was asked about."""
    @property
    def since(self) -> datetime.datetime | None:
        """From when on it is counted, in UTC: when it was last done, or what set it off. `None`
        where only the deadline is known.
        """
    @property
    def soon_from(self) -> datetime.datetime:
        """From when on it is due soon, in UTC."""
    @property
    def deadline(self) -> datetime.datetime:
        """The last second in which it is done in time, in UTC."""
    @property
    def bearer(self) -> DutyBearer:
        """Whose it is at that time."""
    @property
    def substitute(self) -> str | None:
        """Who steps in when the bearer is away, by the `id` in the team."""
    @property
    def subject(self) -> str | None:
        """The platform, the item of information or the practitioner that it is about, by `id`."""
    @property
    def count(self) -> int | None:
        """How many messages, incidents or members it is about, where they are counted."""
    def text(self, locale: str) -> str:
        """What is to be done, in a few plain words."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Duty: ...
    def __deepcopy__(self, memo: object, /) -> Duty: ...

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
def replay(
    log: _Text | Iterable[_Text], chain: str
) -> tuple[GroupState, LogError | None, int, str | None]: ...
def write_event(event: _Text) -> str: ...
def seal(log: _Text) -> str: ...
def event_hash(event: _Text) -> str: ...
def decide(policy: Policy, state: GroupState | None, request: _Text) -> Decision: ...
def decide_all(
    policy: Policy, state: GroupState | None, requests: Sequence[_Text]
) -> list[Decision]: ...
def decide_json(policy: Policy, state: GroupState | None, request: _Text) -> str: ...
def steps(policy: Policy, state: GroupState | None, request: _Text) -> tuple[Step, ...]: ...
def duties(policy: Policy, state: GroupState | None, at: _Text) -> tuple[Duty, ...]: ...
def next_duty_change(
    policy: Policy, state: GroupState | None, at: _Text
) -> datetime.datetime | None: ...
def duties_to_json(duties: Sequence[Duty], locale: str | None) -> str: ...
def duties_to_ical(duties: Sequence[Duty], stamp: _Text, locale: str) -> str: ...
def agreement_diff(
    old: tuple[_Text, str],
    new: tuple[_Text, str],
    raised: Sequence[tuple[str, str]],
    given: _Settings,
    locale: str,
) -> str: ...
def agreement_lint(
    document: tuple[_Text, str], mode: str | None, given: _Settings, locale: str
) -> Report: ...
