"""Expected drawings are files. After a wanted change write them with `write_goldens.py` and look at each."""

from __future__ import annotations

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
)
FIGURES = ("professuren-und-rohstahl", "landwirtschaftsflaeche")


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


@pytest.mark.parametrize("name", SHEETS)
def test_a_sheet_is_as_expected(name: str, samples: ModuleType, face: Typeface, templates: jinja2.Environment) -> None:
    expected = (GOLDEN / f"{name}.svg").read_text(encoding="utf-8")
    assert drawn_sheet(name, samples, face, templates) == expected


@pytest.mark.parametrize("name", FIGURES)
def test_a_figure_is_as_expected(name: str, samples: ModuleType, face: Typeface, templates: jinja2.Environment) -> None:
    expected = (GOLDEN / f"{name}.html").read_text(encoding="utf-8")
    assert drawn_figure(name, samples, face, templates) == expected


def test_every_expectation_belongs_to_a_test() -> None:
    names = {path.name for path in GOLDEN.iterdir()}
    assert names == {f"{name}.svg" for name in SHEETS} | {f"{name}.html" for name in FIGURES}
