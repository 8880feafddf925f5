"""`impact`: the last commit against the files as they are now."""

from __future__ import annotations

import io
import os
import subprocess
import tarfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from brandhub.command.impact import unpack

NOBODY = {"GIT_AUTHOR_NAME": "a", "GIT_AUTHOR_EMAIL": "a@example.org", "GIT_CONFIG_GLOBAL": os.devnull}
NOBODY |= {"GIT_COMMITTER_NAME": "a", "GIT_COMMITTER_EMAIL": "a@example.org", "GIT_CONFIG_NOSYSTEM": "1"}


def _git(folder: Path, *words: str) -> None:
    subprocess.run(["git", "-C", str(folder), *words], check=True, capture_output=True, env={**os.environ, **NOBODY})


@pytest.fixture
def committed(project: Any) -> Any:
    """The project with everything in a first commit."""
    _git(project.root, "init", "-q")
    _git(project.root, "add", "-A")
    _git(project.root, "commit", "-q", "-m", "first")
    return project


def test_says_so_without_git_or_commit(project: Any, run: Callable[..., Any], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(project.root.parent))
    outside = run("impact")
    _git(project.root, "init", "-q")
    unborn = run("impact")
    monkeypatch.setenv("PATH", "")
    without = run("impact")
    for outcome in (outside, unborn, without):
        assert outcome.code == 0
        assert outcome.out.count("\n") == 1
        assert "keinen Git-Commit" in outcome.out


def test_nothing_changed_does_nothing(committed: Any, run: Callable[..., Any]) -> None:
    outcome = run("impact")
    assert outcome.code == 0
    assert outcome.out == "Die Änderung seit dem letzten Commit bewirkt im öffentlichen Portal nichts.\n"


def test_shows_values_sentences_verdicts_and_their_reach(committed: Any, run: Callable[..., Any]) -> None:
    committed.edit("data/facts/land.yml", "as-of: 2014, value: 102", "as-of: 2014, value: 98")
    committed.edit("data/facts/berg.yml", "since-1987-03-31, value: 0", "since-1987-03-31, value: 120")
    outcome = run("impact")
    assert outcome.code == 0
    groups = _groups(outcome.out)
    values = groups["Werte"].split("\n")
    assert values[values.index("  hoefe: Höfe") + 1].strip() == "vorher:  102 Höfe (2014)"
    assert values[values.index("  hoefe: Höfe") + 2].strip() == "nachher: 98 Höfe (2014)"
    assert "at least 102 and no miners" in groups["Sätze"]  # both languages
    assert "mindestens 102 und keine Bergleute" in groups["Sätze"]
    assert groups["Prüfergebnisse"].splitlines() == [
        "  bauern-und-bergleute: gilt → nicht entscheidbar",
        "  keine-bergleute: gilt → widerlegt",
    ]
    pages = groups["Seiten"]
    assert "  /fakten/hoefe/\n" in pages
    assert "  /en/stories/feld-und-stollen/\n" in pages
    assert "/fakten/gaeste/" not in pages
    assert "  hoefe\n" in groups["Diagramme"]
    assert "gaeste" not in groups["Diagramme"]
    assert "  land\n" in groups["Pressemappen"]
    assert "data/claims.yml:70:1: Die Aussage „keine-bergleute“ stimmt nicht" in groups["Neue Probleme"]


def test_a_mended_problem_is_counted(project: Any, run: Callable[..., Any]) -> None:
    project.edit("data/claims.yml", "direction: fall", "direction: rise")
    _git(project.root, "init", "-q")
    _git(project.root, "add", "-A")
    _git(project.root, "commit", "-q", "-m", "wrong")
    project.edit("data/claims.yml", "direction: rise\n  wording", "direction: fall\n  wording")
    outcome = run("impact")
    assert "felder-rueckgang: widerlegt → gilt" in outcome.out
    assert "Behobene Probleme: 1." in outcome.out
    assert "Neue Probleme" not in outcome.out


def test_works_below_the_top_of_a_repository(project: Any, run: Callable[..., Any]) -> None:
    _git(project.root.parent, "init", "-q")
    _git(project.root.parent, "add", "-A")
    _git(project.root.parent, "commit", "-q", "-m", "first")
    project.edit("data/sources.yml", "title: Chronik", "title: Alte Chronik")
    outcome = run("impact")
    assert "/fakten/bergleute/" in outcome.out
    assert "Außerhalb" not in outcome.out


def test_counts_what_is_no_content(committed: Any, run: Callable[..., Any]) -> None:
    committed.write("hooks/neu.py", "x = 1\n")
    assert "(Aussehen, Programm, Tests): 1." in run("impact").out


def test_a_picture_reaches_its_pages(committed: Any, run: Callable[..., Any]) -> None:
    path = committed.root / "stories/feld-und-stollen/feld.svg"
    path.write_bytes(path.read_bytes().replace(b"</svg>", b"<title>x</title></svg>"))
    pages = _groups(run("impact").out)["Seiten"]
    assert "  /geschichten/feld-und-stollen/\n" in pages
    assert "/fakten/" not in pages


def test_unpacking_stays_inside_the_folder(tmp_path: Path) -> None:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as tar:
        for name in ("../outside.txt", "/absolute.txt", "data/inside.txt"):
            entry = tarfile.TarInfo(name)
            entry.size = 1
            tar.addfile(entry, io.BytesIO(b"x"))
        link = tarfile.TarInfo("data/link.txt")
        link.type, link.linkname = tarfile.SYMTYPE, "/etc/hosts"
        tar.addfile(link)
    unpack(buffer.getvalue(), tmp_path / "here")
    assert [path.name for path in tmp_path.rglob("*") if not path.is_dir()] == ["inside.txt"]


def _groups(text: str) -> dict[str, str]:
    """The groups of the output by their headings, every line with its end."""
    blocks = [block.partition("\n") for block in text.strip().split("\n\n")]
    return {head: body + "\n" for head, _, body in blocks}
