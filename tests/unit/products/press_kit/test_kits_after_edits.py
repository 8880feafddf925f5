"""Whatever is edited, in whatever order and back: kits from the store are those of a build with nothing at hand."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from operator import itemgetter
from pathlib import Path

import pytest
from brandhub.products.kit_desk import press_kits
from brandhub.products.publication import chart_desk, load_studio
from brandhub.whole.beginnings import Memory
from brandhub.whole.inspection import inspect_project

HERE = Path(__file__).parent
HOUSE = HERE.parents[3]
FIRST_DAY = datetime(2026, 12, 1, tzinfo=UTC)
EDITS = 5
STORY = "stories/acker-und-schacht/story"
# Places, and what may stand there; what stands there at first comes first.
PLACES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("data/facts/land.yml", ("as-of: 2014, value: 102", "as-of: 2014, value: 103", "as-of: 2014, value: 98")),
    ("data/facts/land.yml", ("as-of: 1999, value: 140", "as-of: 1999, value: 150")),
    ("data/facts/land.yml", ("{de: Höfe in der Stadt,", "{de: Höfe am Ort,")),
    ("data/facts/land.yml", ("Says nothing about their size.", "Says nothing about their fields.")),
    ("data/facts/kohle.yml", ("{de: Bergleute, en: Miners}", "{de: Knappen, en: Colliers}")),
    ("data/facts/kohle.yml", ("low: 40, high: 60", "low: 30, high: 60")),
    ("data/sources.yml", ("accessed: 2026-11", "accessed: 2026-09")),
    ("data/sources.yml", ("Schächte der Stadt", "Schächte am Ort")),
    ("data/claims.yml", ("Gezählt wird in", "Gezählt wurde in")),
    ("data/terms.yml", ("{de: Betriebe, en: holdings}", "{de: Höfe, en: farms}")),
    ("data/terms.yml", ("Free with attribution.", "Free, with attribution.")),
    ("data/partners.yml", ("name: Archiv der Werke", "name: Archiv der Schächte")),
    ("data/timeline.yml", ("Zeche Feldmark schließt", "Zeche Feldmark endet")),
    ("data/images.yml", ("credit: Kleines Projekt", "credit: Großes Projekt")),
    ("data/site.yml", ("Kleine Stadt belegt", "Große Stadt belegt")),
    ("data/kits.yml", ("topics: [land]", "topics: [kohle]", "topics: [land, kohle]")),
    ("data/kits.yml", ("Texts, figures and images.", "Figures, texts and images.")),
    ("data/brand/colours.yml", ('"600": "#00776e"', '"600": "#00706a"')),
    (f"{STORY}.de.md", ("zählt die **Stadt**", "zählt die *Stadt*")),
    (f"{STORY}.en.md", ("summary: The fields remain.", "summary: The fields are still there.")),
    ("overrides/charts/parts.svg.jinja", ('fill-opacity=".25"', 'fill-opacity=".35"')),
    ("overrides/press-kit/document.typ", ("size: 10.5pt", "size: 10pt")),
    ("overrides/press-kit/section.typ", ("below: 14pt", "below: 12pt")),
    ("overrides/press-kit/blocks.typ", ("size: 19pt", "size: 20pt")),
    ("overrides/brand/word-mark.svg.jinja", ("<svg ", '<svg\tclass="m" ')),
)
# Of a value, of a label, of what is chosen: those after which test_warm_kits.py counts what is made.
COUNTED = (PLACES[1], PLACES[4], PLACES[15])
DAYS = (1, 60, 300)
"""The last one lies behind the day on which a fact has to be reviewed."""


class Desk:
    """A project at which somebody edits, and the store beside it. What texts say is read once: kits are compared."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.root, self.now = folder, folder / "project", FIRST_DAY
        self.memory = Memory()
        shutil.copytree(HERE / "project", self.root)
        shutil.copytree(HOUSE / "overrides", self.root / "overrides", ignore=shutil.ignore_patterns("editor", "icons"))
        for name in ("colours", "type", "word-mark"):
            shutil.copy(HOUSE / f"data/brand/{name}.yml", self.root / "data/brand")

    def edit(self, chance: random.Random) -> str:
        """Something else at one place, or another day; says what."""
        if chance.random() < 0.1:
            self.now = FIRST_DAY + timedelta(days=chance.choice(DAYS))
            return f"on {self.now.date()}"
        return self.change(*chance.choice(PLACES), chance.choice)

    def change(self, name: str, variants: Sequence[str], choose: Callable[[Sequence[str]], str] = itemgetter(0)) -> str:
        """Another of these texts in the place of the one that stands there; says which."""
        path = self.root / name
        text = path.read_text("utf-8")
        old = next(variant for variant in variants if variant in text)
        new = choose([variant for variant in variants if variant != old])
        path.write_text(text.replace(old, new), encoding="utf-8")
        return f"{name}: {new}"

    def kits(self, store: Path | None = None) -> dict[str, bytes]:
        """The archives, made with the store of the project, or with another."""
        inspection = inspect_project(self.root, self.now, self.memory)
        assert inspection.public is not None
        assert inspection.passes, [str(problem) for problem in inspection.problems]
        studio = load_studio(self.root, inspection.content, None)
        studio = replace(studio, shelf=store / "cards" if store else None)
        kits = press_kits(inspection.public, studio, chart_desk(inspection.public, studio))
        return {kit.address: kit.archive for kit in kits}


def test_every_place_can_be_edited(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    for name, variants in PLACES:
        assert not any(one in other for one in variants for other in variants if one != other), "or nobody gets back"
        text = (desk.root / name).read_text("utf-8")
        assert variants[0] in text, (name, variants[0])
        assert not any(other in text for other in variants[1:]), name


@pytest.mark.slow
@pytest.mark.usefixtures("small_pictures")
@pytest.mark.parametrize("seed", [1, 2])
def test_after_any_edits_the_store_gives_what_a_build_from_nothing_gives(seed: int, tmp_path: Path) -> None:
    chance, desk = random.Random(seed), Desk(tmp_path)  # noqa: S311 - which edits does not matter
    desk.kits()
    edits: list[str] = []
    for number in range(EDITS):
        edits += [desk.change(*place) for place in COUNTED[number : number + 1] if seed == 1]
        edits += [desk.edit(chance) for _ in range(chance.choice((1, 1, 3)))]
        cold = tmp_path / f"cold-{number}"
        kept, made = desk.kits(), desk.kits(cold)
        assert (cold / "kits").is_dir(), "a build from nothing has a store of its own"
        assert sorted(kept) == sorted(made)
        assert [address for address in made if kept[address] != made[address]] == [], edits
