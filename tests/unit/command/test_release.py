"""`release`: refuses what is not ready, writes the same bytes for the same state."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from brandhub.products.open_data.promises import load_kept
from brandhub.products.open_data.schemas import generate_schemas

ROOT = Path(__file__).resolve().parents[3]
FILE, REGISTER = "data/releases/2026.1.json", "data/releases/register.txt"


def test_lists_every_unfilled_field_with_its_line(project: Any, run: Callable[..., Any]) -> None:
    outcome = run("release", "2026.1")
    assert outcome.code == 1
    assert outcome.err.count("ist noch nicht ausgefüllt") == 17
    assert "data/site.yml:9:9: „operator.name“ ist noch nicht ausgefüllt." in outcome.err
    assert not (project.root / "data" / "releases").exists()


def test_refuses_what_does_not_pass_the_check(ready: Any, run: Callable[..., Any]) -> None:
    ready.edit("data/claims.yml", "direction: fall", "direction: rise")
    outcome = run("release", "2026.1")
    assert outcome.code == 1
    assert "„felder-rueckgang“ stimmt nicht" in outcome.err
    assert not (ready.root / FILE).exists()


@pytest.mark.parametrize("version", ["", "1", "2026.01", "v1.0", "1.0.0.0", "1.0.0-rc1", "../2026.1", "٢.١", "10000.1"])
def test_refuses_what_is_no_version(version: str, ready: Any, run: Callable[..., Any]) -> None:
    outcome = run("release", version)
    assert outcome.code == 1
    assert "ist keine Ausgabe" in outcome.err
    assert not (ready.root / "data" / "releases").exists()


def test_refuses_a_version_that_is_taken_or_too_low(ready: Any, run: Callable[..., Any]) -> None:
    empty = {"claims": {}, "date": "2026-02-01", "facts": {}, "format": 2, "kits": [], "stories": {}}
    ready.write("data/releases/2026.10.json", json.dumps({**empty, "version": "2026.10"}))
    assert "gibt es schon" in run("release", "2026.10").err
    for version in ("2026.9", "2026.10.0", "1.0.0"):
        assert "läge nicht hinter der letzten, 2026.10" in run("release", version).err
    early = run("release", "2026.11", today="2026-01-31")
    assert early.code == 1
    assert "Ausgabe 2026.10 ist vom 1. Februar 2026." in early.err


def test_refuses_what_would_break_those_who_read_the_data(ready: Any, run: Callable[..., Any]) -> None:
    kept = generate_schemas()
    kept["facts"]["$defs"]["Fact"]["properties"]["colour"] = {"type": "string"}
    ready.write("data/schemas/api/v1/facts.schema.json", json.dumps(kept["facts"]))
    outcome = run("release", "2026.1")
    assert outcome.code == 1
    assert "facts: /facts/*/colour: gone" in outcome.err
    assert not (ready.root / FILE).exists()


@pytest.mark.slow
def test_writes_the_same_release_twice(ready: Any, run: Callable[..., Any]) -> None:
    first = run("release", "2026.1")
    assert first.code == 0, first.err
    content = (ready.root / FILE).read_bytes()
    register = (ready.root / REGISTER).read_bytes()
    assert register.decode() == f"2026.1 {json.loads(content)['seal']}\n"
    (ready.root / FILE).unlink()
    missing = run("check")
    assert missing.code == 1
    assert "Ausgabe 2026.1 steht im Verzeichnis der Ausgaben, aber ihre Datei fehlt." in missing.err
    later = run("release", "2026.1", today="2026-11-24")
    assert later.code == 1, "another day makes another release of the same version"
    assert "nicht das Siegel" in later.err
    assert not (ready.root / FILE).exists()
    assert run("release", "2026.1").code == 0
    assert (ready.root / FILE).read_bytes() == content
    assert (ready.root / REGISTER).read_bytes() == register
    assert load_kept(ready.root) == generate_schemas()
    release = json.loads(content)
    assert release["date"] == "2026-11-23"
    assert release["facts"]["hoefe"]["observations"][-1]["text"]["de"] == "102 Höfe (2014)"
    assert release["claims"]["bauern-und-bergleute"]["sentence"]["en"].startswith(
        "In 2014, Musterstadt had more farmers"
    )
    assert release["claims"]["hoefe-zuwachs"]["sentence"] is None
    assert release["stories"]["feld-und-stollen"]["de"] == "Feld und Stollen"
    assert {(kit["kit"], kit["language"]) for kit in release["kits"]} == {
        (kit, language) for kit in ("land", "pressemappe") for language in ("de", "en")
    }
    assert run("check").code == 0


@pytest.mark.slow
def test_a_changed_value_needs_a_note_and_the_line_it_prints_is_the_right_one(
    ready: Any, run: Callable[..., Any]
) -> None:
    """The steps of docs/handbook/fehler-berichtigen.md."""
    shutil.copyfile(ROOT / "mkdocs.yml", ready.root / "mkdocs.yml")  # who builds needs the generator and its hooks
    shutil.copytree(ROOT / "hooks", ready.root / "hooks", ignore=shutil.ignore_patterns("*.pyc.*"))
    assert run("release", "2026.1").code == 0
    ready.edit("data/facts/land.yml", "as-of: 2014, value: 102", "as-of: 2014, value: 104")
    for command in (("check",), ("release", "2026.2"), ("build",)):
        refused = run(*command, today="2027-01-04")
        assert refused.code == 1
        assert "102 Höfe (2014) → 104 Höfe (2014)" in refused.out + refused.err
    assert not (ready.root / "data/releases/2026.2.json").exists()
    told = run("check", today="2027-01-04").err
    line = next(line for line in told.splitlines() if "changes: [" in line).partition("→ ")[2]
    filled = line.replace('de: "", en: ""', "de: Ein Hof war übersehen worden., en: A farm had been overlooked.")
    old = "    - {as-of: 2014, value: 104, source: zaehlung}\n"
    ready.edit("data/facts/land.yml", old, f"{old}  {filled}\n")
    outcome = run("release", "2026.2", today="2027-01-04")
    assert outcome.code == 0, outcome.err
    assert "Geändert seit Ausgabe 2026.1:" in outcome.out
    reason = "Berichtigungen\n  hoefe: Berichtigung, ändert nichts Wesentliches: Ein Hof war übersehen worden.\n"
    assert reason in outcome.out
    assert "nachher: 104 Höfe (2014)" in outcome.out
    release = json.loads((ready.root / "data/releases/2026.2.json").read_bytes())
    assert release["date"] == "2027-01-04"
    assert release["facts"]["hoefe"]["changes"][0]["note"]["en"] == "A farm had been overlooked."
    assert run("check", today="2027-01-05").code == 0
    assert [line.split()[0] for line in (ready.root / REGISTER).read_text().splitlines()] == ["2026.1", "2026.2"]
    ready.edit("data/releases/2026.2.json", '104 Höfe (2014)",\n            "en', '105 Höfe (2014)",\n            "en')
    for command in (("check",), ("build",), ("release", "2026.3")):
        altered = run(*command, today="2027-01-05")
        assert altered.code == 1
        assert "Ausgabe 2026.2 wurde von Hand verändert" in altered.out + altered.err
