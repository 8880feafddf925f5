"""A year that fills a cell is that of its values; a unit at their head and a number of the definition are their own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from brandhub.ground.problems import Place
from brandhub.whole.hub import Hub
from brandhub.whole.orphan_names import known_names
from brandhub.whole.orphans import check_orphans
from brandhub.whole.outlines import read_outline, said_of
from brandhub.whole.prose import Prose
from brandhub.whole.stands import check_stands
from brandhub.whole.surroundings import surroundings_of

CASES = yaml.load(Path(__file__).with_name("dated-cells.yml").read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
FACT = """
{id}:
  status: published
  label: {{de: {de}, en: {en}}}
  noun: {{de: {{many: {de}}}, en: {{many: {noun}}}}}
  topic: land
  unit: {unit}
  area: musterstadt
  basis: betriebe
  definition: {{de: "{means}", en: "{meaning}"}}
  owner: beispielamt
  policy: keep
  observations:
    - {{as-of: 2018, value: {first}, source: zaehlung}}
    - {{as-of: 2024, value: {last}, source: zaehlung}}
"""
FACTS = (
    {"id": "museen", "de": "Museen", "en": "Museums", "noun": "museums", "unit": "hoefe", "first": 9, "last": 12,
     "means": "Museen in der Stadt.", "meaning": "Museums in the city."},
    {"id": "schulden", "de": "Schulden", "en": "Debt", "noun": "debt", "unit": "millionen-euro", "first": 210.5,
     "last": 198.2, "means": "Schulden der Stadt.", "meaning": "Debt of the city."},
    {"id": "kinder", "de": "Kinder", "en": "Children", "noun": "children", "unit": "personen", "first": 4100,
     "last": 4300, "means": "Menschen unter 14 Jahren in der Stadt.", "meaning": "People under 14 in the city."},
    {"id": "lehrlinge", "de": "Lehrlinge", "en": "Apprentices", "noun": "apprentices", "unit": "personen", "first": 90,
     "last": 80, "means": "Menschen in der Lehre, keine unter 14 Jahren.", "meaning": "People who learn a trade."},
)  # fmt: skip


@pytest.fixture(scope="module")
def hub(make_project: Callable[[], Any], inspect: Callable[..., Any]) -> Hub:
    found = inspect(make_project().append("data/facts/land.yml", "".join(FACT.format(**fact) for fact in FACTS))).public
    assert isinstance(found, Hub)
    return found


def _told(text: str, language: str, hub: Hub) -> list[str]:
    prose = Prose(text, language, lambda start, _end: Place("x.md", 1, start + 1), is_markdown=True)
    outline = read_outline(said_of(prose), surroundings_of(hub, known_names))
    found = [*check_orphans(prose, hub, outline), *check_stands(prose, hub, outline)]
    return [f"{problem.code}: {problem.values}" for problem in found]


def _cases(kind: str) -> list[tuple[str, str]]:
    return [(language, text) for language, texts in CASES[kind].items() for text in texts]


@pytest.mark.parametrize(("language", "text"), _cases("free"))
def test_a_cell_may_hold_the_date_and_a_head_the_unit(language: str, text: str, hub: Hub) -> None:
    assert _told(text, language, hub) == []


@pytest.mark.parametrize(("language", "text"), _cases("told"))
def test_another_date_unit_or_number_is_told(language: str, text: str, hub: Hub) -> None:
    assert _told(text, language, hub)
