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


class InternalError(CocareerError):
    """A mistake in this library. Please report it.

    Attributes:
        reason: What was violated, in fixed words.
    """

    def __init__(self, text: str, reason: str) -> None:
        super().__init__(text, reason)
        self.reason = reason
