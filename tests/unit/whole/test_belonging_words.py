"""Sources named in own words, lines with a source, and what stands above and below a chart: each is its own."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from brandhub.ground.problems import Place
from brandhub.speech.references import find_references
from brandhub.whole.belonging_words import check_spoken
from brandhub.whole.hub import Hub
from brandhub.whole.prose import Prose

MUSEUMS = """
museen:
  status: published
  label: {de: Museen, en: Museums}
  noun: {de: {one: Museum, many: Museen}, en: {one: museum, many: museums}}
  topic: land
  unit: hoefe
  area: musterstadt
  basis: betriebe
  definition: {de: Museen in der Stadt., en: Museums in the city.}
  owner: beispielamt
  policy: keep
  observations:
    - {as-of: 2018, value: 9, source: jahrbuch}
    - {as-of: 2024, value: 12, source: jahrbuch}
"""
YEARBOOK = """
jahrbuch:
  producer: Amt für Beispiele
  title: Statistisches Jahrbuch
  url: https://example.org/jahrbuch
  published: 2025-06
  accessed: 2026-11
  licence: offen
"""
SOURCES = {
    "Die Chronik nennt {{ fact('museen') }}.": "source-of-other",
    "Laut Chronik hat die Stadt {{ fact('museen') }}.": "source-of-other",
    "Laut der alten Chronik hat die Stadt {{ fact('museen') }}.": "source-of-other",
    "{{ fact('museen') }} zählt die Chronik.": "source-of-other",
    "Der Chronik zufolge hat die Stadt {{ fact('museen') }}.": "source-of-other",
    "{{ fact('museen') }} stehen in der Chronik.": "source-of-other",
    "Laut Jahrbuch gibt es {{ fact('hoefe') }}.": "source-of-other",
    "Im Jahrbuch stehen {{ fact('hoefe') }}.": "source-of-other",
    "Das Jahrbuch zählt {{ fact('hoefe', form='value') }} Höfe.": "source-of-other",
    "Laut Jahrbuch gibt es {{ fact('museen') }}.": "",
    "Das Jahrbuch zählt {{ fact('museen') }}.": "",
    "{{ fact('museen') }} zählt das Jahrbuch. In der Chronik blättert der Archivar.": "",
    "Die Chronik nennt den Stollen. Die Stadt hat {{ fact('museen') }}.": "",
    "Laut Chronik: das Lied. {{ fact('museen') }} gibt es.": "",
    "Laut Zeitung gibt es {{ fact('museen') }}.": "",  # no source of the hub is called so
    "Eine Chronik nennt {{ fact('museen') }}.": "",
    "Eine alte Chronik nennt {{ fact('museen') }}.": "",
    "Die Zählung nennt {{ fact('museen') }}.": "",  # that may be meant of any source
    "Die Chronik liegt im Archiv, und es gibt {{ fact('museen') }}.": "",
    "Die Chronik nennt {{ fact('museen', form='noun') }}.": "",
    "Die Chronik nennt {{ fact('nirgends') }}.": "",
    "{{ fact('museen') }} gibt es.\n\nQuelle: {{ source('chronik') }}": "source-of-other",
    "{{ fact('museen') }} gibt es.\n\n*Quelle: {{ source('chronik') }}*": "source-of-other",
    "Quelle: {{ source('chronik') }}\n\n{{ fact('museen') }} gibt es.": "source-of-other",
    "| Museen |\n|---|\n| {{ fact('museen') }} |\n\nQuelle: {{ source('chronik') }}": "source-of-other",
    "{{ fact('museen') }} und {{ fact('hoefe') }}.\n\nQuellen: {{ source('jahrbuch') }}, {{ source('chronik') }}": (
        "source-of-other"
    ),
    "{{ chart('hoefe') }}\n\nQuelle: {{ source('chronik') }}": "source-of-other",
    "{{ fact('museen') }} gibt es.\n\nQuelle: {{ source('jahrbuch') }}": "",
    "{{ fact('museen') }} und {{ fact('hoefe') }}.\n\nQuellen: {{ source('jahrbuch') }}, {{ source('zaehlung') }}": "",
    "{{ fact('museen') }} gibt es.\n\nMehr steht hier: {{ source('chronik') }}": "",
    "{{ event('letzter-stollen') }}\n\nQuelle: {{ source('chronik') }}": "",
    "{{ chart('hoefe') }}\n\nQuelle: {{ source('zaehlung') }}": "",
    "Wir haben gelesen.\n\nQuelle: {{ source('chronik') }}": "",
    "{{ chart('nirgends') }}\n\nQuelle: {{ source('chronik') }}": "",
}
CHARTS = {
    "Museen in Musterstadt:\n\n{{ chart('hoefe') }}": "label-of-other",
    "## Museen\n\n{{ chart('hoefe') }}": "label-of-other",
    "## Die Museen der Stadt\n\n{{ chart('hoefe') }}": "label-of-other",
    "{{ chart('hoefe') }}\n\n*Museen in Musterstadt*": "label-of-other",
    "{{ chart('hoefe') }}\n\n_Ein Museum_\n\nMehr Text.": "label-of-other",
    "Höfe in Musterstadt:\n\n{{ chart('hoefe') }}": "",
    "## Landwirtschaft\n\n{{ chart('hoefe') }}": "",
    "## Museen und Höfe\n\n{{ chart('hoefe') }}": "",
    "{{ chart('hoefe') }}\n\n*Wer einen Hof führt, kennt das Feld.*": "",
    "Die Museen sind offen.\n\n{{ chart('hoefe') }}": "",
    "{{ chart('hoefe') }}\n\nDie Museen sind offen.": "",
    "## Museen\n\nDie Museen stehen am Markt.\n\n{{ chart('hoefe') }}": "",
    "## Museen\n\n{{ chart('museen') }}": "",
    "## Museen\n\n{{ chart('nirgends') }}": "",
    "## Bergleute\n\n{{ chart('hoefe-zuwachs') }}": "label-of-other",
    "## Höfe\n\n{{ chart('hoefe-zuwachs') }}": "",
}


@pytest.fixture(scope="module")
def hub(make_project: Callable[[], Any], inspect: Callable[..., Any]) -> Hub:
    """With museums, counted in a yearbook."""
    project = make_project().append("data/facts/land.yml", MUSEUMS).append("data/sources.yml", YEARBOOK)
    found = inspect(project).public
    assert isinstance(found, Hub)
    return found


def _told(text: str, hub: Hub, language: str = "de") -> str:
    text = text.replace("'", '"')
    prose = Prose(text, language, lambda start, end: Place("x.md", start, end), is_markdown=True)
    found = [*check_spoken(prose, hub, find_references(text)[0])]
    assert all(text[one.place.line : one.place.column].startswith("{{") for one in found)
    return " ".join(one.code for one in found)


@pytest.mark.parametrize("text", SOURCES)
def test_a_source_is_named_beside_what_rests_on_it(text: str, hub: Hub) -> None:
    assert _told(text, hub) == SOURCES[text]


@pytest.mark.parametrize("text", CHARTS)
def test_a_chart_stands_beneath_its_own_name(text: str, hub: Hub) -> None:
    assert _told(text, hub) == CHARTS[text]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("## Museums\n\n{{ chart('hoefe') }}", "label-of-other"),
        ("## Farms\n\n{{ chart('hoefe') }}", ""),
        ("{{ fact('museen') }} exist.\n\nSource: {{ source('chronik') }}", "source-of-other"),
        ("Die Chronik nennt {{ fact('museen') }}.", ""),  # German words are looked for in German texts
    ],
)
def test_in_english(text: str, code: str, hub: Hub) -> None:
    assert _told(text, hub, "en") == code
