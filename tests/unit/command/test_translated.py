"""`translated`: what happened to an original, and that a version has caught up with it."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

GERMAN = "stories/feld-und-stollen/story.de.md"
ENGLISH = "stories/feld-und-stollen/story.en.md"
NOBODY = {"GIT_AUTHOR_NAME": "a", "GIT_AUTHOR_EMAIL": "a@example.org", "GIT_CONFIG_GLOBAL": os.devnull}
NOBODY |= {"GIT_COMMITTER_NAME": "a", "GIT_COMMITTER_EMAIL": "a@example.org", "GIT_CONFIG_NOSYSTEM": "1"}


def _git(folder: Path, *words: str) -> None:
    subprocess.run(["git", "-C", str(folder), *words], check=True, capture_output=True, env={**os.environ, **NOBODY})


@pytest.fixture
def changed(project: Any, monkeypatch: pytest.MonkeyPatch) -> Any:
    """The sample, without git, after a change of the German story."""
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(project.root.parent))
    return project.edit(GERMAN, "## Auf dem Feld", "## Auf dem Acker")


def test_shows_old_and_new_words_where_git_has_them(
    project: Any, run: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(project.root.parent))
    _git(project.root, "init", "-q")
    _git(project.root, "add", "-A")
    _git(project.root, "commit", "-q", "-m", "first")
    project.edit(GERMAN, "## Auf dem Feld", "## Auf dem Acker")
    _git(project.root, "commit", "-q", "-a", "-m", "second")
    before = (project.root / ENGLISH).read_bytes()
    outcome = run("translated", "feld-und-stollen")
    assert outcome.code == 0
    assert "Geändert, Zeile 14:\n    - ## Auf dem Feld\n    + ## Auf dem Acker\n" in outcome.out
    assert "python3 hub.py translated feld-und-stollen en" in outcome.out
    assert (project.root / ENGLISH).read_bytes() == before


def test_without_git_it_says_that_the_old_words_are_gone(changed: Any, run: Callable[..., Any]) -> None:
    out = run("translated").out
    assert "- (Der alte Wortlaut ist nicht mehr zu finden" in out
    assert "+ ## Auf dem Acker" in out
    assert out.endswith("2 Fassungen angesehen, davon 1 nachzuziehen.\n")


@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_stamping_changes_a_single_line(changed: Any, run: Callable[..., Any], ending: str) -> None:
    file = changed.root / ENGLISH
    file.write_bytes(file.read_bytes().replace(b"\n", ending.encode()))
    before = file.read_bytes().decode().split(ending)
    outcome = run("translated", "feld-und-stollen", "en")
    assert outcome.code == 0
    assert outcome.out == f"{ENGLISH} ist jetzt auf dem Stand von {GERMAN}.\n"
    after = file.read_bytes().decode().split(ending)
    differing = [(old, new) for old, new in zip(before, after, strict=True) if old != new]
    assert len(differing) == 1
    assert all(line.startswith("translation-of: ca0cde 9c019f d8ab92 ") for line in differing[0])
    assert "translation-behind" not in run("check").err
    assert run("translated").out == "2 Fassungen angesehen, davon 0 nachzuziehen.\n"


def test_a_first_stamp_is_written_below_the_other_fields(changed: Any, run: Callable[..., Any]) -> None:
    stamp = next(line for line in (changed.root / ENGLISH).read_text("utf-8").splitlines() if "translation-of" in line)
    changed.edit(ENGLISH, stamp + "\n", "")
    assert "weiß nicht, aus welchem Stand" in run("translated", "feld-und-stollen").out
    run("translated", "feld-und-stollen", "en")
    lines = (changed.root / ENGLISH).read_text(encoding="utf-8").splitlines()
    assert lines[lines.index("---", 1) - 1].startswith("translation-of: ca0cde ")


def test_unknown_names_and_versions_are_told(changed: Any, run: Callable[..., Any]) -> None:
    misspelt = run("translated", "feld-und-stolen", "en")
    assert (misspelt.code, misspelt.out) == (1, "")
    assert "Meinten Sie „feld-und-stollen“?" in misspelt.err
    missing = run("translated", "feld-und-stollen", "ls")
    assert (missing.code, missing.err) == (1, "„feld-und-stollen“ hat keine Fassung „ls“, nur: en.\n")
