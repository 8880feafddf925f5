"""Expected drawings are files. After a wanted change run `pytest --update-goldens` and look at each."""

from __future__ import annotations

import os
from pathlib import Path
from types import ModuleType

import jinja2
import pytest
from brandhub.products.charts.drawing import draw_figure, draw_sheet
from brandhub.products.charts.metrics import Typeface
from brandhub.products.charts.tables import tabulate

GOLDEN = Path(__file__).parent / "golden"
SHEETS = (
    "wissenschaft-und-stahl",
    "hoefe-und-bergleute",
    "drei-gruenanteile",
    "hoefe-und-zechen",
    "wissenschaft-in-zeichen",
    "bevoelkerung-ausschnitt",
    "stahl-und-studierende",
    "landwirtschaftsflaeche",
    "gruenanteil",
    "staedte",
    "schliessungen",
)
FIGURES = ("professuren-und-rohstahl", "landwirtschaftsflaeche", "staedte")


def drawn_sheet(name: str, samples: ModuleType, face: Typeface, templates: jinja2.Environment) -> str:
    chart = samples.every_chart()[name]
    return draw_sheet(
        chart,
        credit=samples.CREDITS[chart.head.language],
        palette=samples.LIGHT,
        metrics=face,
        templates=templates,
        words=samples.WORDS[chart.head.language],
    )


def drawn_figure(name: str, samples: ModuleType, face: Typeface, templates: jinja2.Environment) -> str:
    chart = samples.every_chart()[name]
    words = samples.WORDS[chart.head.language]
    return draw_figure(
        chart,
        tabulate(chart, words),
        credit=samples.CREDITS[chart.head.language],
        metrics=face,
        templates=templates,
        words=words,
    )


def check(path: Path, drawn: str, config: pytest.Config) -> None:
    """Compare with the expectation, or write it for review; in CI nothing is ever written."""
    if config.getoption("--update-goldens") and os.environ.get("CI") != "true":
        path.write_text(drawn, encoding="utf-8", newline="\n")
    assert path.is_file(), f"no expectation {path.name}: run pytest --update-goldens and look at it"
    assert drawn == path.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", SHEETS)
def test_a_sheet_is_as_expected(
    name: str,
    samples: ModuleType,
    face: Typeface,
    templates: jinja2.Environment,
    pytestconfig: pytest.Config,
) -> None:
    check(GOLDEN / f"{name}.svg", drawn_sheet(name, samples, face, templates), pytestconfig)


@pytest.mark.parametrize("name", FIGURES)
def test_a_figure_is_as_expected(
    name: str,
    samples: ModuleType,
    face: Typeface,
    templates: jinja2.Environment,
    pytestconfig: pytest.Config,
) -> None:
    check(GOLDEN / f"{name}.html", drawn_figure(name, samples, face, templates), pytestconfig)


def test_every_expectation_belongs_to_a_test() -> None:
    names = {path.name for path in GOLDEN.iterdir()}
    assert names == {f"{name}.svg" for name in SHEETS} | {f"{name}.html" for name in FIGURES}
