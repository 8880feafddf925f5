"""The golden rule: expectations are rewritten on demand and for review, and never where nobody reviews."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from conftest import pytest_configure

CASES = "# Kopf\nfirst: {a: 1}\nsecond: {a: 2}\n"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "cases.yml"
    file.write_text(f"{CASES}---\nsecond: |\n  zwei\n  Zeilen\n", encoding="utf-8")
    return file


def _wish(config: pytest.Config, monkeypatch: pytest.MonkeyPatch, *, updates: bool, ci: str) -> None:
    monkeypatch.setattr(config.option, "update_goldens", updates)
    monkeypatch.setenv("CI", ci)


def test_a_difference_fails(path: Path, golden: Callable[[Path], Any], monkeypatch: pytest.MonkeyPatch,
                            pytestconfig: pytest.Config) -> None:  # fmt: skip
    _wish(pytestconfig, monkeypatch, updates=False, ci="")
    golden(path).check("second", "zwei\nZeilen\n")
    with pytest.raises(AssertionError):
        golden(path).check("second", "drei\nZeilen\n")
    with pytest.raises(AssertionError, match="no expectation for 'first'"):
        golden(path).check("first", "eins")


def test_on_demand_the_lower_part_is_rewritten(path: Path, golden: Callable[[Path], Any],
                                               monkeypatch: pytest.MonkeyPatch,
                                               pytestconfig: pytest.Config) -> None:  # fmt: skip
    _wish(pytestconfig, monkeypatch, updates=True, ci="")
    golden(path).check("first", "eins")
    assert path.read_text(encoding="utf-8") == f"{CASES}---\nfirst: eins\nsecond: |\n  zwei\n  Zeilen\n"


def test_in_ci_nothing_is_written(path: Path, golden: Callable[[Path], Any], monkeypatch: pytest.MonkeyPatch,
                                  pytestconfig: pytest.Config) -> None:  # fmt: skip
    _wish(pytestconfig, monkeypatch, updates=True, ci="true")
    before = path.read_bytes()
    with pytest.raises(AssertionError):
        golden(path).check("first", "eins")
    assert path.read_bytes() == before


@pytest.mark.parametrize(("updates", "processes", "refused"), [(True, 2, True), (True, None, False), (False, 2, False)])
def test_several_processes_are_refused_the_pen(updates: bool, processes: int | None, refused: bool,
                                               monkeypatch: pytest.MonkeyPatch,
                                               pytestconfig: pytest.Config) -> None:  # fmt: skip
    monkeypatch.setattr(pytestconfig.option, "update_goldens", updates)
    monkeypatch.setattr(pytestconfig.option, "numprocesses", processes, raising=False)
    if not refused:
        pytest_configure(pytestconfig)
        return
    with pytest.raises(pytest.UsageError, match="without -n"):
        pytest_configure(pytestconfig)
