"""The date beside a value is its own: sentences, rows, headings and leads, hostile and true, and every kind of text."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from brandhub.ground.problems import Place
from brandhub.whole.hub import Hub
from brandhub.whole.orphan_names import known_names
from brandhub.whole.outlines import read_outline, said_of
from brandhub.whole.prose import Prose
from brandhub.whole.stands import check_stands
from brandhub.whole.surroundings import surroundings_of

CASES = yaml.load(Path(__file__).with_name("stands.yml").read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
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
    - {as-of: 2018, value: 9, source: zaehlung}
    - {as-of: 2024, value: 12, source: zaehlung}
"""
TOWN_HALL = """
rathaus:
  status: published
  date: 2010
  label: {de: Rathaus eröffnet, en: Town hall opens}
  text: {de: Das Rathaus wird am Markt eröffnet., en: The town hall opens in the market square.}
  sources: [chronik]
  topic: land
"""
FALSE = "Im Jahr {{ fact('hoefe', as_of='2010', form='as-of') }} gab es {{ fact('hoefe') }}."


@pytest.fixture(scope="module")
def hub(make_project: Callable[[], Any], inspect: Callable[..., Any]) -> Hub:
    found = inspect(make_project().append("data/facts/land.yml", MUSEUMS).append("data/timeline.yml", TOWN_HALL)).public
    assert isinstance(found, Hub)
    return found


def _told(text: str, language: str, hub: Hub) -> list[str]:
    prose = Prose(text, language, lambda start, _end: Place("x.md", 1, start + 1), is_markdown=True)
    outline = read_outline(said_of(prose), surroundings_of(hub, known_names))
    return [problem.code for problem in check_stands(prose, hub, outline)]


def _cases(kind: str) -> list[tuple[str, str]]:
    return [(language, text) for language, texts in CASES[kind].items() for text in texts]


@pytest.mark.parametrize(("language", "text"), _cases("free"))
def test_a_value_may_stand_beside_its_own_date(language: str, text: str, hub: Hub) -> None:
    assert _told(text, language, hub) == []


@pytest.mark.parametrize(("language", "text"), _cases("told"))
def test_a_value_beside_another_date_is_told(language: str, text: str, hub: Hub) -> None:
    assert _told(text, language, hub)


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        ("data/timeline.yml", "de: Am 31. März 1987 ist im Bergbau Schluss.", "de: \"{{ fact('hoefe') }}, und Schluss "
         "am 31. März 1987.\""),
        ("data/brand/texts.yml", """words: 50\n    text:\n      de: 'Musterstadt hat {{ fact("hoefe") }}.'""",
         f'words: 50\n    text:\n      de: "{FALSE}"'),
        ("data/kits.yml", "de: Was wir haben.", f'de: "{FALSE}"'),
        ("stories/feld-und-stollen/story.de.md", "summary: Über Tage wird geerntet.", f'summary: "{FALSE}"'),
        ("docs/methode.md", "\n---\n\n", f"\n---\n\n{FALSE}\n\n"),
        ("stories/feld-und-stollen/story.de.md", "\n---\n\n", f"\n---\n\n{FALSE}\n\n"),
    ],
)  # fmt: skip
def test_in_every_kind_of_text(path: str, old: str, new: str, project: Any, inspect: Callable[..., Any]) -> None:
    project.edit(path, old, new)
    assert path in {problem.place.path for problem in inspect(project).problems if problem.code == "stand-other"}


def test_the_event_is_named_whose_words_say_the_date(hub: Hub) -> None:
    text = 'Als der Stollen schloss, zählte die Stadt {{ fact("hoefe") }}.'
    prose = Prose(text, "de", lambda start, _end: Place("x.md", 1, start + 1), is_markdown=True)
    outline = read_outline(said_of(prose), surroundings_of(hub, known_names))
    (problem,) = check_stands(prose, hub, outline)
    assert problem.values["date"] == "Stollen schließt (31. März 1987)"
    told = {Place("x.md", 1, text.index("schloss") + 1)}
    assert [*check_stands(prose, hub, outline, told)] == []  # somebody has told of the word already
