"""The practice project: complete and without problems, and written nowhere where it could do harm."""

from __future__ import annotations

from pathlib import Path

import pytest
from brandhub.command.line import main

from practice.start import ROOT
from practice.start import main as practise


def test_it_passes_the_check_without_a_single_hint(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert practise([str(tmp_path / "uebung")]) == 0
    capsys.readouterr()
    assert main(["check", "--root", str(tmp_path / "uebung"), "--today", "2026-11-23"]) == 0
    assert capsys.readouterr().out == "Alles in Ordnung: Jede Aussage ist belegt.\n"


def test_it_overwrites_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "brief.txt").write_text("Lieber Herr", encoding="utf-8")
    assert practise([str(tmp_path), "--lang", "en"]) == 1
    assert [path.name for path in tmp_path.iterdir()] == ["brief.txt"]
    assert "not empty" in capsys.readouterr().err


def test_it_does_not_become_part_of_the_project(capsys: pytest.CaptureFixture[str]) -> None:
    assert practise([str(ROOT / "stories" / "uebung")]) == 1
    assert not (ROOT / "stories" / "uebung").exists()
    assert "../uebung" in capsys.readouterr().err
    assert "/uebung/" in (ROOT / ".gitignore").read_text(encoding="utf-8").splitlines()
