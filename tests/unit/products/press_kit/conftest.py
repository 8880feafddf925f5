"""A small project with one of everything, and its press kits, made once for all tests of this folder."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from brandhub.ground.catalogues import LANGUAGES, Catalogue, load_catalogue
from brandhub.products.portal.chart_desk import HubCharts
from brandhub.products.press_kit import brand_files, graphics
from brandhub.products.press_kit.assembly import assemble_press_kits
from brandhub.products.press_kit.bench import Bench
from brandhub.products.press_kit.finished import PressKit
from brandhub.products.press_kit.graphics import Graphics
from brandhub.products.press_kit.tools import Tools, load_tools
from brandhub.whole.content import load_content
from brandhub.whole.hub import Hub
from brandhub.whole.inspection import inspect_project
from brandhub.whole.templates import make_templates

HERE = Path(__file__).parent
HOUSE = HERE.parents[3]
NOW = datetime(2026, 12, 1, tzinfo=UTC)
SIZES = ((graphics, "WIDTH"), (graphics, "LARGE"), (brand_files, "WIDTH"))


@pytest.fixture(scope="session")
def hub() -> Hub:
    inspection = inspect_project(HERE / "project", NOW)
    assert inspection.public is not None
    assert inspection.passes, [str(problem) for problem in inspection.problems]
    return inspection.public


@pytest.fixture(scope="session")
def words() -> dict[str, Catalogue]:
    return {language: load_catalogue(language) for language in LANGUAGES}


@pytest.fixture(scope="session")
def make_tools(hub: Hub, words: dict[str, Catalogue]) -> Callable[[], Tools]:
    """Fresh tools, nothing drawn yet."""
    content = load_content(HOUSE)
    records = {"colours": content.colours, "type": content.typefaces, "word-mark": content.word_mark}
    brand = {name: record.value for name, record in records.items() if record is not None}

    def make() -> Tools:
        templates = make_templates([HOUSE / "overrides"])
        charts = HubCharts(hub, words, templates, HOUSE / "overrides/assets/fonts", brand)
        return load_tools(HOUSE / "overrides", templates, brand, charts.draft, charts.sheet)

    return make


@pytest.fixture(scope="session")
def tools(make_tools: Callable[[], Tools]) -> Tools:
    return make_tools()


@pytest.fixture(scope="session")
def kits(hub: Hub, words: dict[str, Catalogue], tools: Tools) -> tuple[PressKit, ...]:
    return assemble_press_kits(hub, words, tools)


@pytest.fixture(scope="session")
def bench(hub: Hub, words: dict[str, Catalogue], tools: Tools) -> Bench:
    graphics = Graphics(hub, words["de"], "grafiken", tools.press, tools.draw, tools.sheet, tools.store)
    return Bench(hub, words["de"], graphics)


@pytest.fixture
def small_pictures(monkeypatch: pytest.MonkeyPatch) -> None:
    """Charts and word marks in an eighth of their pixels: half of what a kit takes to make, and no matter to its store.

    In full size kits are made, and compared, for the tests that look at them (`kits`).
    """
    for module, name in SIZES:
        monkeypatch.setattr(module, name, getattr(module, name) // 8)
