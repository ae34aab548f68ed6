"""What the tests share: where the repository is, and the conformance lines at the end."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

ROOT = Path(os.environ.get("COCAREER_ROOT") or Path(__file__).parents[3])
CONFORMANCE = pytest.StashKey[str]()
SCREENING = pytest.StashKey[str]()
DUTIES = pytest.StashKey[str]()


@pytest.fixture(scope="session")
def root() -> Path:
    """The root of the repository."""
    return ROOT


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Prints the lines by which the faces of the library are compared."""
    for key in (CONFORMANCE, SCREENING, DUTIES):
        line = terminalreporter.config.stash.get(key, None)
        if line:
            terminalreporter.write_line(line)
