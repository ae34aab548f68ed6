"""The values that screenings are made of."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from cocareer._choice import Choice
from cocareer.model import MatchConfidence, MatchKind, ScreeningAction, Surface

__all__ = [
    "Advice",
    "Alternative",
    "Author",
    "Evidence",
    "Excess",
    "FalsePositive",
    "Feedback",
    "LengthUnit",
    "Match",
    "MatchConfidence",
    "MatchKind",
    "Overruling",
    "Redaction",
    "RedactionStyle",
    "ScreeningAction",
    "Surface",
    "TextLanguage",
    "TextSpan",
    "Units",
    "Verdict",
]


class Verdict(Choice):
    """What to do with a text, from mildest to strictest; apart from these, that it cannot be read.

    Attributes:
        CLEAN: Nothing that is looked for was found. That does not mean that the text is anonymous.
        WARN: Tell the sender before it is sent.
        HOLD: Keep it until a practitioner or moderator has looked at it.
        BLOCK: Do not send it.
        OPAQUE: It is encrypted or cannot be read: nothing is known of it. Never the same as clean.
    """

    CLEAN = "clean"
    WARN = "warn"
    HOLD = "hold"
    BLOCK = "block"
    OPAQUE = "opaque"


class Author(Choice):
    """Who wrote a text, as far as screening asks.

    Attributes:
        UNKNOWN: Nobody that is known.
        PRACTITIONER: A practitioner, or somebody who looks after a group together with one.
        PARTICIPANT: Anybody else who takes part.
    """

    UNKNOWN = "unknown"
    PRACTITIONER = "practitioner"
    PARTICIPANT = "participant"


class TextLanguage(Choice):
    """A language that screening knows something of.

    Attributes:
        NYNORSK: Norwegian Nynorsk.
        BOKMAL: Norwegian Bokmål.
        SWEDISH: Swedish.
        DANISH: Danish.
        FINNISH: Finnish.
        ENGLISH: English.
    """

    NYNORSK = "nn"
    BOKMAL = "nb"
    SWEDISH = "sv"
    DANISH = "da"
    FINNISH = "fi"
    ENGLISH = "en"


class Evidence(Choice):
    """Something that speaks for a match.

    Attributes:
        CHECKSUM: Check digits are right.
        STRUCTURE: The parts are what they must be, such as a date that exists.
        CONTEXT_WORD: A word beside it says what it is.
        FORMAT: It is written the way such things are written.
        LIST: It stands on a list of the host's.
        SYNTHETIC: It belongs to a series that was made for tests: no person has it.
        RULE_2032: Only the rule for numbers from 2032 on admits it.
        DISGUISED: It was hidden by signs, blanks or letters that look alike.
        COUNTER_WORD: A word beside it says that it is something else, such as an order number.
    """

    CHECKSUM = "checksum"
    STRUCTURE = "structure"
    CONTEXT_WORD = "context_word"
    FORMAT = "format"
    LIST = "list"
    SYNTHETIC = "synthetic"
    RULE_2032 = "rule_2032"
    DISGUISED = "disguised"
    COUNTER_WORD = "counter_word"


class LengthUnit(Choice):
    """What the length of a text is counted in.

    Attributes:
        CHARACTERS: Characters as people count them (extended grapheme clusters).
        WORDS: Words.
    """

    CHARACTERS = "characters"
    WORDS = "words"


class RedactionStyle(Choice):
    """What stands in the place of a match.

    Attributes:
        PLACEHOLDER: A word for its kind, in the language of the text.
        MASK: One `█` for each character.
        PSEUDONYM: A word for its kind with a code that is the same for the same value under one
            session key.
    """

    PLACEHOLDER = "placeholder"
    MASK = "mask"
    PSEUDONYM = "pseudonym"


class Units(NamedTuple):
    """A stretch of a text, counted from 0 in one unit.

    Attributes:
        start: Where it begins.
        end: Where the text goes on after it.
    """

    start: int
    end: int


@dataclass(frozen=True, order=True, slots=True)
class TextSpan:
    """A stretch of a text in four units.

    Attributes:
        byte: In bytes of UTF-8.
        utf16: In code units of UTF-16, as JavaScript, Kotlin and Windows count.
        char: In Unicode code points, as Python counts: `text[span.char.start : span.char.end]`.
        grapheme: In characters as people count them (extended grapheme clusters): those that the
            stretch touches.
    """

    byte: Units
    utf16: Units
    char: Units
    grapheme: Units


@dataclass(frozen=True, slots=True)
class Alternative:
    """Another kind that the place of a match could be.

    Attributes:
        kind: The kind.
        confidence: How sure that is.
        evidence: What speaks for it.
    """

    kind: MatchKind
    confidence: MatchConfidence
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Match:
    """Something that was found in a text: its kind and its place, never its words.

    Attributes:
        kind: What it was taken for.
        confidence: How sure that is.
        evidence: What speaks for it.
        range: Where it is.
        action: What it asks to do with the text.
        rule: The id of the rule that says so; `cocareer.explain` takes it.
        entry: The number, from 0, of the entry in the host's list that found it: a term, or a
            person. `None` when none did.
        alternatives: What else the same place could be, best first.
    """

    kind: MatchKind
    confidence: MatchConfidence
    evidence: tuple[Evidence, ...]
    range: TextSpan
    action: ScreeningAction
    rule: str
    entry: int | None = None
    alternatives: tuple[Alternative, ...] = ()

    @property
    def slice(self) -> slice:
        """Its place in a `str`: `text[match.slice]` is what was found. For bytes, take
        `slice(*match.range.byte)`.
        """
        return slice(*self.range.char)


@dataclass(frozen=True, slots=True)
class Excess:
    """By how much a text is too long.

    Attributes:
        unit: What the length is counted in.
        actual: How many there are.
        maximum: How many there may be.
    """

    unit: LengthUnit
    actual: int
    maximum: int


@dataclass(frozen=True, slots=True)
class Advice:
    """What the sender of a text is told about one thing in it. It never repeats what was found.

    Attributes:
        rule: The id of the rule that it is about.
        seen: What was seen, in plain words.
        advice: What the sender can do.
    """

    rule: str
    seen: str
    advice: str


@dataclass(frozen=True, slots=True)
class Feedback:
    """What the sender of a text is told. For a clean text, nothing.

    Attributes:
        outcome: What happens to the text.
        rules: What was seen and what can be done, in the order of the rules that decided.
    """

    outcome: str
    rules: tuple[Advice, ...]


@dataclass(frozen=True, slots=True)
class Overruling:
    """A person's decision that a text may pass although the verdict says otherwise. Keep it.
    `Screening.overrule` makes it; its `repr` does not show the justification.

    Attributes:
        verdict: The verdict that was overruled.
        rules: The ids of the rules behind it.
        by: Who decided.
        justification: Why, in that person's words, without the blanks around it.
    """

    verdict: Verdict
    rules: tuple[str, ...]
    by: Author
    justification: str = field(repr=False)
    _json: str = field(repr=False, compare=False)

    def to_json(self) -> str:
        """The decision as one line of JSON, with the version of the catalogue at that time."""
        return self._json


@dataclass(frozen=True, slots=True)
class FalsePositive:
    """A report that a match is not what it was taken for. It holds nothing of the text, so it can
    be sent to whoever keeps the rules. `Screening.false_positive` makes it.

    Attributes:
        kind: What it was taken for.
        confidence: How sure that seemed.
        evidence: What spoke for it.
        rule: The id of the rule that asked for something.
        entry: The number, from 0, of the entry in the host's list that found it. `None` when none
            did.
    """

    kind: MatchKind
    confidence: MatchConfidence
    evidence: tuple[Evidence, ...]
    rule: str
    entry: int | None
    _json: str = field(repr=False, compare=False)

    def to_json(self) -> str:
        """The report as one line of JSON, with the versions of the library and the catalogue."""
        return self._json


@dataclass(frozen=True, slots=True)
class Redaction:
    """A redacted text. Its `repr` shows nothing of it.

    Attributes:
        text: The text with every match replaced as a whole.
        mapping: What stands there now and what stood there. Only when it was asked for. It is as
            secret as the text: keep it apart, and no longer than it is needed.
    """

    text: str = field(repr=False)
    mapping: tuple[tuple[str, str], ...] | None = field(default=None, repr=False)
