"""The package keeps what its annotations promise."""

from __future__ import annotations

import doctest
import re
import subprocess
import sys
from pathlib import Path

import pytest

import cocareer

HERE = Path(__file__).parent


def run(*arguments: str, folder: Path | None = None) -> None:
    command = [sys.executable, "-m", *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=folder)
    assert done.returncode == 0, done.stdout + done.stderr


# The tools are extras: who only wants to know whether the package works need not install them.
def test_mypy_accepts_the_package_and_its_use(tmp_path: Path) -> None:
    pytest.importorskip("mypy")
    settings = ["--strict", "--python-version=3.10", f"--cache-dir={tmp_path}"]
    run("mypy", *settings, "-p", "cocareer", folder=tmp_path)
    run("mypy", *settings, str(HERE / "typed_usage.py"), folder=tmp_path)


def test_the_stub_says_what_the_native_part_has(tmp_path: Path) -> None:
    pytest.importorskip("mypy")
    # Private helpers and what only debug builds have are none of the stub's business.
    names = ("panic_for_test", "suppress_for_test", "lists_for_test", "__all__")
    allowed = tmp_path / "allowed"
    allowed.write_text("".join(f"cocareer._cocareer.{name}\n" for name in names))
    options = [f"--allowlist={allowed}", "--ignore-unused-allowlist"]
    run("mypy.stubtest", "cocareer._cocareer", *options, folder=tmp_path)


def test_the_code_is_tidy() -> None:
    pytest.importorskip("ruff")
    run("ruff", "check", "--no-cache", str(HERE.parent))
    run("ruff", "format", "--no-cache", "--check", str(HERE.parent))


def test_the_typed_use_runs() -> None:
    run("typed_usage", folder=HERE)


def test_the_package_s_own_example_is_true() -> None:
    for module in (cocareer, cocareer._groups, cocareer._policy):
        done = doctest.testmod(module)
        assert done.failed == 0
        assert done.attempted > 0


def test_the_readme_s_examples_run(capsys: pytest.CaptureFixture[str]) -> None:
    readme = (HERE.parent / "README.md").read_text(encoding="utf-8")
    code = re.findall(r"```python\n(.*?)```", readme, re.DOTALL)
    said = ("DOC-01", "accept_agreement")
    for example, word in zip(code, said, strict=True):
        exec(example, {})
        assert word in capsys.readouterr().out


def test_all_is_what_the_package_has() -> None:
    assert all(hasattr(cocareer, name) for name in cocareer.__all__)
    assert list(cocareer.__all__) == sorted(set(cocareer.__all__))
