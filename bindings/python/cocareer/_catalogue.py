"""The rule catalogue: what rules there are and what there is to know about each."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from cocareer import _cocareer
from cocareer.model import EngagementMode
from cocareer.values import Confidence, Family, Severity, Source

__all__ = ["Example", "Explanation", "Rule", "catalogue", "explain", "rule_page"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Rule:
    """One rule: what it asks for, how serious a breach is, and where it comes from.

    Attributes:
        id: The rule's id, never reused for another rule.
        title: What it asks for, in a few words.
        why: Why.
        remedy: How to mend a breach.
        note: What it says of its own check: which other rules ask for the same, or what no check
            can see.
        checked_by: The rules that check it: itself, others that ask for the same, or none.
        floor: The least serious that settings can make it without giving a reason.
        family: What it is about.
        severity: How serious a breach is.
        mode: The narrowest engagement mode that it holds in.
        confidence: How well founded it is.
        needs_date: Whether it looks at the day of the check: without one it finds less.
        since: The catalogue version that it came with.
        sources: Where it comes from.
    """

    id: str
    title: str
    why: str
    remedy: str
    note: str | None
    checked_by: tuple[str, ...]
    floor: Severity | None
    family: Family
    severity: Severity
    mode: EngagementMode
    confidence: Confidence
    needs_date: bool
    since: str
    sources: tuple[Source, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Example:
    """An example: changes to an engagement that has no findings, or a whole text.

    Attributes:
        changes: From JSON Pointer to what stands there; `None` means nothing.
        text: The whole text, for rules about how a document is written and about texts that people
            write.
        settings: Settings of the check that matter to the example, as JSON data.
        context: Where the text stands, or what happened and what is asked (`events` and `request`),
            as JSON data, for rules that are decided at run time.
        lists: The screening lists, as JSON data, for rules that are decided when a text is
            screened.
    """

    changes: Mapping[str, Any] = field(default_factory=dict, hash=False)
    text: str | None = None
    settings: Mapping[str, Any] = field(default_factory=dict, hash=False)
    context: Mapping[str, Any] = field(default_factory=dict, hash=False)
    lists: Mapping[str, Any] = field(default_factory=dict, hash=False)


@dataclass(frozen=True, kw_only=True, slots=True)
class Explanation(Rule):
    """What there is to know about a rule.

    Attributes:
        fails: An example that breaks the rule; empty when no rule checks it.
        passes: An example that keeps it; empty when no rule checks it.

    The other attributes are those of `Rule`.
    """

    fails: Example
    passes: Example


def explain(rule: str, locale: str = "en") -> Explanation:
    """What there is to know about the rule with the id `rule`.

    Args:
        rule: The rule's id, such as `I-10`.
        locale: The language of the texts: `en`, `nb`, `nn`, or any BCP 47 tag that is near one.

    Raises:
        UnknownRule: if no rule has this id.
    """
    told = json.loads(_cocareer.explain(rule, locale))
    return Explanation(
        **_of_rule(told), fails=_example(told["fails"]), passes=_example(told["passes"])
    )


def rule_page(rule: str, locale: str = "en") -> str:
    """The page of the rule with the id `rule`, as Markdown.

    It says what the rule asks for, why, how to mend a breach and where it comes from, has an
    example of each side, and tells how to suppress it.

    Args:
        rule: The rule's id, such as `I-10`.
        locale: The language of the page: `en`, `nb`, `nn`, or any BCP 47 tag that is near one.

    Raises:
        UnknownRule: if no rule has this id.
    """
    return _cocareer.rule_page(rule, locale)


def catalogue(locale: str = "en") -> tuple[Rule, ...]:
    """Every rule, in the order of the catalogue, its texts in the language `locale`."""
    told = json.loads(_cocareer.catalogue(locale))
    return tuple(Rule(**_of_rule(rule)) for rule in told["rules"])


def _of_rule(told: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "id": told["rule"],
        **{name: told[name] for name in ("title", "why", "remedy", "note", "needs_date", "since")},
        "checked_by": tuple(told["checked_by"]),
        "floor": None if told["floor"] is None else Severity(told["floor"]),
        "family": Family(told["family"]),
        "severity": Severity(told["severity"]),
        "mode": EngagementMode(told["mode"]),
        "confidence": Confidence(told["confidence"]),
        "sources": tuple(
            Source(one["work"], one["locator"], one["citation"], Confidence(one["confidence"]))
            for one in told["sources"]
        ),
    }


def _example(told: Mapping[str, Any]) -> Example:
    given = {name: told.get(name) or {} for name in ("settings", "context", "lists")}
    return Example(changes=told["set"], text=told["text"], **given)
