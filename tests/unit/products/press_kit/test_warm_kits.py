"""Kits from a store: helpers make the same bytes, and after an edit little is made.

That kits from a store are those of a build with nothing at hand, test_kits_after_edits.py compares, after these edits
and others.
"""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from brandhub.ground.catalogues import Catalogue
from brandhub.ground.stores import Store
from brandhub.products.portal.chart_desk import HubCharts
from brandhub.products.press_kit.assembly import assemble_press_kits
from brandhub.products.press_kit.finished import PressKit
from brandhub.products.press_kit.orders import Pixels, Printed, Written
from brandhub.products.press_kit.pdf_documents import Press
from brandhub.products.press_kit.tools import Tools
from brandhub.whole.hub import Hub
from brandhub.whole.inspection import inspect_project

HERE = Path(__file__).parent
HOUSE = HERE.parents[3]
NOW = datetime(2026, 12, 1, tzinfo=UTC)
Words = Mapping[str, Catalogue]
EDITS: dict[str, tuple[str, str, str]] = {
    "value": ("facts/land.yml", "as-of: 1999, value: 140", "as-of: 1999, value: 150"),
    "label": ("facts/kohle.yml", "{de: Bergleute, en: Miners}", "{de: Knappen, en: Colliers}"),
    "selection": ("kits.yml", "topics: [land]", "topics: [kohle]"),
}


def archives(kits: tuple[PressKit, ...]) -> dict[str, bytes]:
    return {kit.address: kit.archive for kit in kits}


def hub_of(root: Path) -> Hub:
    inspection = inspect_project(root, NOW)
    assert inspection.public is not None
    assert inspection.passes, [str(problem) for problem in inspection.problems]
    return inspection.public


def make(hub: Hub, words: Words, tools: Tools, folder: Path | None) -> dict[str, bytes]:
    charts = HubCharts(hub, words, tools.templates, HOUSE / "overrides/assets/fonts", tools.brand)
    fresh = replace(tools, draw=charts.draft, sheet=charts.sheet, store=Store(folder, "a"))
    return archives(assemble_press_kits(hub, words, fresh))


def test_helpers_make_the_same_bytes(
    hub: Hub, words: Words, tools: Tools, kits: tuple[PressKit, ...], tmp_path: Path
) -> None:
    helped = replace(tools, store=Store(tmp_path, "a"), hands=2)
    assert archives(assemble_press_kits(hub, words, helped)) == archives(kits)


@pytest.fixture(scope="module")
def before(
    words: Words, tools: Tools, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Path, set[tuple[str, ...]], dict[str, bytes]]:
    """A store with everything that the project as it stands needs, the inputs of every part, and the archives."""
    made: list[tuple[str, ...]] = []
    store = tmp_path_factory.mktemp("before") / "store"
    with pytest.MonkeyPatch.context() as patch:
        for order in (Pixels, Printed, Written):
            _note(order, made, patch)
        archives = make(hub_of(HERE / "project"), words, tools, store)
    return store, set(made), archives


@pytest.mark.parametrize("edit", EDITS)
def test_after_an_edit_little_is_made(
    words: Words,
    tools: Tools,
    before: tuple[Path, set[tuple[str, ...]], dict[str, bytes]],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    edit: str,
) -> None:
    root = tmp_path / "project"
    shutil.copytree(HERE / "project", root)
    store, known, old_archives = before
    shutil.copytree(store, tmp_path / "store")
    made: list[tuple[str, ...]] = []
    for order in (Pixels, Printed, Written):
        _note(order, made, monkeypatch)
    name, old, new = EDITS[edit]
    path = root / "data" / name
    text = path.read_text("utf-8")
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), encoding="utf-8")
    warm = make(hub_of(root), words, tools, tmp_path / "store")
    assert made, "an edit of a kit changes at least its lists"
    assert len(set(made)) == len(made), "nothing is made twice"
    assert not known & set(made), "what was made before is not made again"
    drawn = [inputs for inputs in made if inputs[0] != "text"]
    assert bool(drawn) == (edit != "selection"), "charts are drawn anew where their facts have changed"
    assert warm != old_archives


def _note(
    order: type[Pixels] | type[Printed] | type[Written], made: list[tuple[str, ...]], patch: pytest.MonkeyPatch
) -> None:
    """Notes by its inputs every part that is made."""
    make_it = order.make

    def noted(self: Pixels | Printed | Written, press: Press) -> bytes:
        made.append(self.inputs())
        return make_it(self, press)  # type: ignore[arg-type]

    patch.setattr(order, "make", noted)
