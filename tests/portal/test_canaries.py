"""Canaries: what is false, open, loose, secret or stale never reaches the site, and the last good site stays."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

Break = Callable[[Any], object]
WAYS = ("hub.py build", "mkdocs build --strict")


def build(making: ModuleType, project: Any, way: str, today: str, **variables: str) -> tuple[int, str]:
    """Builds into the project's own site folder; exit code and everything that was said."""
    if way == "hub.py build":
        built = making.run_hub(project.root, "build", today=today, **variables)
    else:
        built = making.run_generator(project.root, project.root / "site", today=today, **variables)
    return built.returncode, built.stdout + built.stderr


def claim_is_false(project: Any) -> None:
    project.edit("data/facts/berg.yml", "value: 400", "value: 4000")


def claim_is_undecidable(project: Any) -> None:
    project.edit("data/facts/berg.yml", "kind: rounded, step: 2, value: 400", "kind: between, low: 400, high: 4000")
    project.edit("data/claims.yml", WHOLE_SHARE, "")


def claim_compares_apples_with_pears(project: Any) -> None:
    project.edit(
        "data/facts/berg.yml",
        "area: musterstadt\n  basis: personen\n  part-of: [beschaeftigte]",
        "area: nachbarstadt\n  basis: personen\n  part-of: [beschaeftigte]",
    )


def story_points_at_nothing(project: Any) -> None:
    project.edit("stories/feld-und-stollen/story.de.md", '{{ fact("hoefe", form="dated") }}', '{{ fact("hofe") }}')


def story_counts_by_itself(project: Any) -> None:
    project.append("stories/feld-und-stollen/story.de.md", "\nInzwischen sind es 4711 Höfe.\n")


def story_rests_on_a_draft(project: Any) -> None:
    project.edit("data/facts/land.yml", "feldanteil:\n  status: published", "feldanteil:\n  status: draft")


def nothing(project: Any) -> None:
    """Time alone does it."""


WHOLE_SHARE = """von-ausserhalb:
  status: published
  topic: berg
  operator: share
  part: {fact: pendler, as-of: 2014}
  whole: {fact: beschaeftigte, as-of: 2014}
  of: 100
  value: 33
  wording:
    de: "{when} kamen {share} Beschäftigten von außerhalb."
    en: "{when}, {share} people at work came from elsewhere."
  question: {de: Woher kommen die Beschäftigten?, en: Where do the staff come from?}
"""

# What is done, on which day it is built, where the message points, and what it says: both values and a way out.
CANARIES: dict[str, tuple[Break, str, str, tuple[str, ...]]] = {
    "false": (
        claim_is_false,
        "2026-11-23",
        "data/claims.yml:{pendler-und-beschaeftigte}:1",
        ("4.000", "1.200", "Wahr wäre: „2014 zählte Musterstadt mehr Pendlerinnen und Pendler als Beschäftigte.“"),
    ),
    "undecidable": (
        claim_is_undecidable,
        "2026-11-23",
        "data/claims.yml:{pendler-und-beschaeftigte}:1",
        ("400", "4.000", "1.200", "Sicher ist nur: „"),
    ),
    "not comparable": (
        claim_compares_apples_with_pears,
        "2026-11-23",
        "data/claims.yml:{pendler-und-beschaeftigte}:1",
        ("Nachbarstadt ≠ Musterstadt", "1.200"),
    ),
    "loose reference": (
        story_points_at_nothing,
        "2026-11-23",
        "stories/feld-und-stollen/story.de.md:16:1",
        ("„hofe“", "Meinten Sie „hoefe“?"),
    ),
    "orphan number": (
        story_counts_by_itself,
        "2026-11-23",
        "stories/feld-und-stollen/story.de.md:26:20",
        ("4711",),
    ),
    "draft": (
        story_rests_on_a_draft,
        "2026-11-23",
        "stories/feld-und-stollen/story.de.md:9:11",
        ("„feldanteil“", "Entwurf"),
    ),
    "expired": (
        nothing,
        "2030-06-01",
        "data/claims.yml:{pendler-und-beschaeftigte}:1",
        ("abgelaufen", "1.200", "review-by"),
    ),
}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("name", CANARIES)
def test_a_canary_stops_the_build_and_the_last_good_site_stays(
    name: str, way: str, small: Any, making: ModuleType
) -> None:
    broken, today, place, words = CANARIES[name]
    before = making.tree(small.root / "site")
    broken(small)
    code, said = build(making, small, way, today)
    assert code == 1, said
    assert "Traceback" not in said
    expected = re.sub(r"\{(.*?)\}", lambda found: str(line_of(small.root / "data/claims.yml", found[1])), place)
    head = re.search(rf"^{re.escape(expected)}: (?!Hinweis)[^\n]+(\n    → [^\n]+)+", said, re.MULTILINE)
    assert head is not None, f"nothing about {expected} in:\n{said}"
    assert [word for word in words if word not in head.group()] == []
    assert making.differences(before, making.tree(small.root / "site")) == []


# Every command and every generator that could carry a sentence out, with what would leave traces.
OUTLETS: dict[str, Callable[[ModuleType, Path, Path], subprocess.CompletedProcess[str]]] = {
    "hub.py check": lambda making, root, _: making.run_hub(root, "check"),
    "hub.py build": lambda making, root, out: making.run_hub(root, "build", "--out", str(out)),
    "hub.py export": lambda making, root, out: making.run_hub(root, "export", str(out)),
    "mkdocs": lambda making, root, out: making.run_generator(root, out),
    "mkdocs, told to tell a file": lambda making, root, out: making.run_generator(
        root, out, HUB_OUTCOME=str(root / "outcome.json"), HUB_KITS="off"
    ),
    "properdocs": lambda making, root, out: making.run_generator(root, out, generator="properdocs"),
}


@pytest.mark.parametrize("outlet", OUTLETS)
@pytest.mark.parametrize("broken", [claim_is_false, story_counts_by_itself], ids=lambda function: function.__name__)
def test_no_outlet_lets_it_pass(outlet: str, broken: Break, project: Any, making: ModuleType, tmp_path: Path) -> None:
    making.complete_sample(project.root)
    broken(project)
    tried = OUTLETS[outlet](making, project.root, tmp_path / "out")
    assert tried.returncode == 1, tried.stdout + tried.stderr
    assert "Traceback" not in tried.stderr
    assert not (tmp_path / "out").exists()


def line_of(path: Path, key: str) -> int:
    return path.read_text(encoding="utf-8").splitlines().index(f"{key}:") + 1


def test_messages_come_in_english_too(small: Any, making: ModuleType) -> None:
    claim_is_false(small)
    built = making.run_hub(small.root, "build", "--lang", "en")
    assert built.returncode == 1
    assert "True would be: “In 2014, Musterstadt counted more commuters than people at work.”" in built.stderr


# --- Secrets ---

EMBARGOED = """---
title: Blaufuchs im Zwielicht
summary: Der Nebelkranich wartet.
status: published
publish-at: 2026-12-01T09:00+01:00
topic: land
image: mondsichel
contact: redaktion
---

Die Silberdistel steht am Weg ({{ source("quellenmarder") }}).
"""
PICTURE = """
mondsichel:
  status: published
  publish-at: 2026-12-01T09:00+01:00
  file: stories/rauchquarz/mondsichel.svg
  alt: {de: Ein Bernsteinfisch., en: An amber fish.}
  credit: Redaktion Musterstadt
  author: Redaktion Musterstadt
  licence: offen
  topic: land
"""
DRAFT = """
eulenfeder:
  status: draft
  label: {de: Eulenfedern, en: Owl feathers}
  noun: {de: {many: Eulenfedern}, en: {many: owl feathers}}
  topic: land
  unit: hoefe
  area: musterstadt
  basis: betriebe
  definition: {de: Federn von Eulen., en: Feathers of owls.}
  owner: beispielamt
  policy: keep
  observations:
    - {as-of: 2014, value: 86420, source: zaehlung}
"""
# Named by what is hidden, and by nothing else: they wait with it.
SOURCE = """
quellenmarder:
  producer: Marderarchiv
  title: Blätter
  undated: {de: Ohne Datum., en: No date.}
  accessed: 2026-11
  licence: offen
"""
SECRET = (
    "quellenmarder",
    "marderarchiv",
    "blaufuchs",
    "nebelkranich",
    "silberdistel",
    "rauchquarz",
    "mondsichel",
    "bernsteinfisch",
    "amber fish",
)
UNFINISHED = ("eulenfeder", "owl feather", "86420", "86.420", "86,420")


def keep_secrets(project: Any) -> None:
    for language in ("de", "en"):
        project.write(f"stories/rauchquarz/story.{language}.md", EMBARGOED)
    project.write("stories/rauchquarz/mondsichel.svg", '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 12 8"/>')
    project.append("data/images.yml", PICTURE)
    project.append("data/sources.yml", SOURCE)
    project.append("data/facts/land.yml", DRAFT)


def found(reading: ModuleType, site: Path, words: tuple[str, ...]) -> dict[str, list[str]]:
    """Word → the files, also inside archives, whose text or name contains it."""
    texts = [(path, text.lower()) for path, text in reading.texts_in(site)]
    return {word: sorted({path for path, text in texts if word in text}) for word in words}


@pytest.mark.parametrize("way", WAYS)
def test_embargoed_and_unfinished_things_are_nowhere_until_the_last_second(
    way: str, small: Any, making: ModuleType, reading: ModuleType
) -> None:
    keep_secrets(small)
    kits = "on" if way == "hub.py build" else "off"
    code, said = build(making, small, way, "2026-12-01T07:59:59+00:00", HUB_KITS=kits, TZ="Pacific/Kiritimati")
    assert code == 0, said
    seen = found(reading, small.root / "site", (*SECRET, *UNFINISHED))
    assert {word: paths for word, paths in seen.items() if paths} == {}


def test_the_embargo_ends_at_its_hour_in_berlin(small: Any, making: ModuleType, reading: ModuleType) -> None:
    keep_secrets(small)
    code, said = build(
        making, small, "hub.py build", "2026-12-01T08:00:00+00:00", HUB_KITS="off", TZ="Pacific/Pago_Pago"
    )
    assert code == 0, said
    seen = found(reading, small.root / "site", (*SECRET, *UNFINISHED))
    assert [word for word in SECRET if not seen[word]] == []
    assert [word for word in UNFINISHED if seen[word]] == []
    assert (small.root / "site/geschichten/rauchquarz/index.html").is_file()
