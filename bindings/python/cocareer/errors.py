"""Why a call could not be done.

A document that breaks rules is no error: that gives findings. No error carries anything of the
document.
"""

from __future__ import annotations


class CocareerError(Exception):
    """Why a call could not be done. Every error of this package is one of these."""

    def __str__(self) -> str:
        return str(self.args[0]) if self.args else ""


class EmptyDocument(CocareerError):
    """The text is empty or blank."""


class InvalidUtf8(CocareerError):
    """The text is not UTF-8. For a `str`: it holds half of a surrogate pair.

    Attributes:
        offset: The first byte, counted from 0, that is part of no character.
    """

    def __init__(self, text: str, offset: int) -> None:
        super().__init__(text, offset)
        self.offset = offset


class Malformed(CocareerError):
    """The text is not of the format at all.

    Attributes:
        format: The format that was expected, `json` or `yaml`.
        reason: What the reader expected, in fixed words.
        line: Line, counted from 1.
        column: Column in characters, counted from 1.
    """

    def __init__(self, text: str, format: str, reason: str, line: int, column: int) -> None:
        super().__init__(text, format, reason, line, column)
        self.format = format
        self.reason = reason
        self.line = line
        self.column = column


class LimitExceeded(CocareerError):
    """The document is larger than a limit.

    Attributes:
        limit: Which limit: `bytes`, `depth` or `nodes`.
        actual: How many there are, or at least are.
        maximum: How many there may be.
    """

    def __init__(self, text: str, limit: str, actual: int, maximum: int) -> None:
        super().__init__(text, limit, actual, maximum)
        self.limit = limit
        self.actual = actual
        self.maximum = maximum


class FormatNotBuilt(CocareerError):
    """The format is one that this build cannot read.

    Attributes:
        format: The format that was asked for.
    """

    def __init__(self, text: str, format: str) -> None:
        super().__init__(text, format)
        self.format = format


class UnknownRule(CocareerError):
    """No rule has the id that was asked for."""


class UnknownName(CocareerError):
    """Nothing has the name that was asked for.

    Attributes:
        what: What was looked for.
    """

    def __init__(self, text: str, what: str) -> None:
        super().__init__(text, what)
        self.what = what


class InvalidSetting(CocareerError):
    """A setting has a value that it cannot have.

    Attributes:
        setting: The setting's name, or its place in the settings, such as `levels/2/rule`.
        reason: What is wrong, in fixed words.
    """

    def __init__(self, text: str, setting: str, reason: str) -> None:
        super().__init__(text, setting, reason)
        self.setting = setting
        self.reason = reason


class OverruleError(CocareerError):
    """The verdict on a text was not overruled.

    Attributes:
        code: Why, as a word that stays the same: `nothing_to_overrule` (the text is clean),
            `final` (what is blocked or cannot be read stays so), `needs_practitioner` (a text that
            is held) or `no_justification`. Later versions may add some.
    """

    def __init__(self, text: str, code: str) -> None:
        super().__init__(text, code)
        self.code = code


class LogError(CocareerError):
    """An event cannot have happened, or a line of a log is no event. What was right before is kept.

    Two are equal when they say the same of the same line.

    Attributes:
        code: Why, as a word that stays the same. Of events that cannot have happened:
            `missing_field`, `bad_field`, `out_of_order`, `duplicate`, `wrong_phase`,
            `not_a_member`, `already_a_member`, `was_removed`, `wrong_role`, `unknown_version`,
            `version_exists`, `no_agreement`, `older_version`, `unknown`, `exists`, `too_many` or
            `broken_chain`. Of lines that are no events: `invalid_utf8`, `too_long`, `too_large`,
            `truncated`, `malformed`, `not_an_object`, `unknown_field`, `repeated_field` or
            `bad_value`. Later versions may add some.
        line: The line, counted from 1; of a JSON list, the line that the event begins on; of a list
            of events, the number of the event.
        field: The field that is missing or cannot have its value, where it is about one.
    """

    def __init__(self, text: str, code: str, line: int, field: str | None) -> None:
        super().__init__(text, code, line, field)
        self.code = code
        self.line = line
        self.field = field

    def __eq__(self, other: object) -> bool:
        return isinstance(other, LogError) and self.args == other.args

    def __hash__(self) -> int:
        return hash(self.args)


class InternalError(CocareerError):
    """A mistake in this library. Please report it.

    Attributes:
        reason: What was violated, in fixed words.
    """

    def __init__(self, text: str, reason: str) -> None:
        super().__init__(text, reason)
        self.reason = reason
