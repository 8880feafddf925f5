"""The rules of the house that machines can see: style, types, direction of imports, sizes, no clock below the rim."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CORE = ROOT / "hooks" / "brandhub"
MODULES = sorted(CORE.rglob("*.py"))
BANNED = {"util", "utils", "helper", "helpers", "common", "misc", "base", "core", "manager", "service", "data", "info"}
SETTINGS = {**os.environ, "PYTHONPATH": str(ROOT / "hooks")}


def run(*words: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", *words]
    return subprocess.run(command, cwd=ROOT, env=SETTINGS, capture_output=True, text=True, check=False)


def test_the_code_is_clean() -> None:
    done = run("ruff", "check", "--no-cache", "hub.py", "hooks", "tests")
    assert done.returncode == 0, done.stdout


def test_the_code_is_formatted_in_one_way() -> None:
    done = run("ruff", "format", "--check", "--no-cache", "hooks", "tests")
    assert done.returncode == 0, done.stdout


def test_the_types_fit_together() -> None:
    done = run("mypy", "--cache-dir", str(ROOT / ".cache" / "mypy"))
    assert done.returncode == 0, done.stdout


def test_imports_point_downward_and_only_the_hook_knows_mkdocs() -> None:
    done = subprocess.run(
        [str(Path(sys.executable).parent / "lint-imports"), "--no-cache"],
        cwd=ROOT,
        env=SETTINGS,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(CORE).as_posix())
def test_a_module_is_small_and_named_for_what_it_holds(path: Path) -> None:
    assert path.stem not in BANNED
    assert len(path.read_text("utf-8").splitlines()) <= 300, "split it: move walls in a commit of its own"


def test_nothing_below_the_rim_reads_the_clock() -> None:
    clock = re.compile(r"(?:date|datetime)\.(?:today|now)\(|time\.time\(")
    found = {path.relative_to(CORE).as_posix() for path in MODULES if clock.search(path.read_text("utf-8"))}
    assert found == {"ground/clock.py"}


def test_no_markup_stands_in_python() -> None:
    markup = re.compile(r"[\"'](?:<(?:div|p|span|a|section|article|table|ul|li|h[1-6]|svg)[ >])")
    found = [path.relative_to(CORE).as_posix() for path in MODULES if markup.search(path.read_text("utf-8"))]
    assert found == ["whole/markdown.py"]  # recognises a paragraph, writes none


def test_the_hook_file_stays_small() -> None:
    assert len((ROOT / "hooks" / "portal.py").read_text("utf-8").splitlines()) <= 110


def test_no_merge_is_left_half_done() -> None:
    """Pages of the handbook are read by nobody who would stop a build for that; hostile samples keep their marks."""
    marks = re.compile(r"^(?:<{7}|>{7}|\|{7}) |^={7}$", re.MULTILINE)
    kinds = {".md", ".yml", ".py", ".po", ".html", ".css", ".js", ".jinja", ".toml", ".json"}
    places = ("docs", "data", "stories", "overrides", "hooks", "tests/unit", "ci", "hosting")
    texts = [one for place in places for one in (ROOT / place).rglob("*") if one.suffix in kinds and one.is_file()]
    texts += [ROOT / "CHANGELOG.md", ROOT / "README.md", ROOT / "mkdocs.yml"]
    assert len(texts) > 300
    assert [path.relative_to(ROOT).as_posix() for path in texts if marks.search(path.read_text("utf-8"))] == []
