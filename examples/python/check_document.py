"""Checks one document and prints what it finds, one finding a line, as compilers do.

    python check_document.py [FILE [DAY [LANGUAGE]]]

FILE is a .json, .yaml or .yml file; without it, the example of a faulty group is taken. DAY is the day
on which the check is to be true (YYYY-MM-DD), LANGUAGE one of en, nb, nn. Findings are the result here,
not a failure: the program fails only when the document cannot be checked at all.
"""

from __future__ import annotations

import sys
from pathlib import Path

import cocareer

DEFAULT = Path(__file__).parents[1] / "documents" / "collaborative.bad.yaml"


def main(arguments: list[str]) -> int:
    path = Path(arguments[0]) if arguments else DEFAULT
    day = arguments[1] if len(arguments) > 1 else "2026-11-24"
    language = arguments[2] if len(arguments) > 2 else "en"
    try:
        report = cocareer.check_text(
            path.read_bytes(),
            format="json" if path.suffix == ".json" else "yaml",
            at=day,
            locale=language,
        )
    except (OSError, cocareer.CocareerError) as error:
        print(f"{path.name}: {error}", file=sys.stderr)
        return 1
    # Somebody may have decided that a finding does not count.
    counted = [finding for finding in report.findings if finding.counts]
    for finding in counted:
        text_range = finding.locations[0].range
        place = f"{text_range.start.line}:{text_range.start.column}" if text_range else "1:1"
        print(f"{path.name}:{place}: {finding.severity}: {finding.message} [{finding.rule}]")
    if counted:
        first = counted[0]
        rule = cocareer.explain(first.rule, language)
        print(f"\n{rule.id}: {rule.title}\n  {rule.why}\n  {first.remedy}")
    errors, warnings = report.count("error"), report.count("warning")
    print(f"\n{errors} errors, {warnings} warnings, {report.rules_run} rules run")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
