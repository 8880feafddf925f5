"""`verify`: a kit that was handed out, through all that can become of it."""

from __future__ import annotations

import os
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from brandhub.command.line import main
from brandhub.ground.clock import BERLIN
from brandhub.products.kit_desk import press_kits
from brandhub.products.publication import chart_desk, load_studio, shelf_of
from brandhub.products.survey import survey_project


def _kit(root: Path, name: str, target: Path) -> Path:
    """The ZIP of a kit as the site would offer it."""
    survey = survey_project(root, datetime(2026, 11, 23, tzinfo=BERLIN))
    assert survey.hub is not None
    studio = replace(load_studio(root, survey.inspection.content, None), shelf=shelf_of(os.environ))
    kits = press_kits(survey.hub, studio, chart_desk(survey.hub, studio))
    target.write_bytes(next(kit.archive for kit in kits if kit.address.endswith(f"/{name}")))
    return target


@pytest.mark.slow
def test_a_kit_through_its_life(ready: Any, run: Callable[..., Any], tmp_path: Path) -> None:
    early = _kit(ready.root, "land-de.zip", tmp_path / "early.zip")
    assert run("verify", str(early)).code == 0

    assert run("release", "2026.1").code == 0
    assert run("verify", str(early)).code == 4, "a kit from before the first release is in no register"
    kit = _kit(ready.root, "land-de.zip", tmp_path / "kit.zip")
    current = run("verify", str(kit))
    assert (current.code, current.out) == (0, "Landwirtschaft, Ausgabe 2026.1: Diese Pressemappe ist aktuell.\n")

    single = tmp_path / "ohne-namen.json"
    with zipfile.ZipFile(kit) as archive:
        single.write_bytes(archive.read("daten/fakten/hoefe.json"))
    assert run("verify", str(single)).code == 0

    note = "{on: 2026-11-23, changed: [2014], kind: correction, weight: minor, note: {de: Zählfehler., en: Miscount.}}"
    old = "    - {as-of: 2014, value: 102, source: zaehlung}\n"
    ready.edit("data/facts/land.yml", old, f"{old.replace('102', '104')}  changes: [{note}]\n")
    superseded = run("verify", str(kit))
    assert superseded.code == 1
    assert "vorher:  102 Höfe (2014)\n    nachher: 104 Höfe (2014)" in superseded.out
    assert "bergleute:" not in superseded.out
    told = run("verify", str(single))
    assert told.code == 1
    assert "vorher:  102 Höfe (2014)\n    nachher: 104 Höfe (2014)" in told.out
    single.write_text("{}", encoding="utf-8")
    assert run("verify", str(single)).code == 4

    ready.edit("data/kits.yml", "land:\n  status: published", "land:\n  status: draft")
    assert run("verify", str(kit)).code == 4, "what was handed out may not just become a draft again"
    ready.edit("data/kits.yml", "land:\n  status: draft", "land:\n  status: published\n  withdrawn: 2026-11-23")
    assert run("verify", str(kit)).code == 2

    with zipfile.ZipFile(kit, "a") as archive:
        archive.writestr("texte/dazu.txt", "x")
    altered = run("verify", str(kit))
    assert altered.code == 3
    assert "texte/dazu.txt" in altered.out


def test_what_is_no_kit_is_unknown(run: Callable[..., Any], tmp_path: Path) -> None:
    (tmp_path / "notes.zip").write_text("not a zip", encoding="utf-8")
    for path in (tmp_path / "notes.zip", tmp_path):
        outcome = run("verify", str(path))
        assert outcome.code == 4
        assert outcome.out == "Diese Datei ist keine lesbare Pressemappe.\n"


def test_a_file_that_does_not_exist_is_told_as_that(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["verify", str(tmp_path / "mappe.zip"), "--root", str(tmp_path)]) == 4
    assert "mappe.zip gibt es nicht" in capsys.readouterr().err
