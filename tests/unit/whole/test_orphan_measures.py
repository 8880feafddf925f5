"""A value is said „je Nacht“ only when its fact counts so many for each night."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from brandhub.ground.problems import Place
from brandhub.whole.orphans import check_orphans
from brandhub.whole.prose import Prose

DEFINITION = "definition: {de: Menschen mit einer Nacht in der Stadt., en: People who stay overnight.}"
SENTENCES = {
    "de": 'Pro Nacht kommen {{ fact("gaeste") }}.',
    "en": 'Every night there are {{ fact("gaeste") }}.',
}


def told(project: Any, language: str, inspect: Callable[..., Any]) -> list[object]:
    hub = inspect(project).public
    prose = Prose(SENTENCES[language], language, lambda start, _end: Place("x.md", 1, start + 1), is_markdown=True)
    return [problem.values["word"] for problem in check_orphans(prose, hub)]


@pytest.mark.parametrize(
    ("definition", "german", "english"),
    [
        ("definition: {de: Menschen je Nacht., en: People per night.}", [], []),
        ("definition: {de: Menschen in einer Nacht., en: 'People, each night.'}", [], []),
        ("definition: {de: Menschen pro Tag., en: People per day.}", ["Pro Nacht"], ["Every night"]),
        (DEFINITION, ["Pro Nacht"], ["Every night"]),
    ],
)
def test_the_definition_says_per_what(
    definition: str, german: list[str], english: list[str], project: Any, inspect: Callable[..., Any]
) -> None:
    project.edit("data/facts/berg.yml", DEFINITION, definition)
    assert told(project, "de", inspect) == german
    assert told(project, "en", inspect) == english


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        (
            "data/facts/berg.yml",
            "label: {de: Gäste, en: Visitors}",
            "label: {de: Gäste je Nacht, en: Visitors per night}",
        ),
        (
            "data/facts/berg.yml",
            "noun: {de: {many: Gäste}, en: {many: visitors}}",
            "noun: {de: {many: Gäste pro Nacht}, en: {many: visitors per night}}",
        ),
        (
            "data/terms.yml",
            "label: {de: Personen, en: people}",
            "label: {de: Personen je Nacht, en: people per night}",
        ),
        (
            "data/terms.yml",
            "label: {de: Personen, en: persons}",
            "label: {de: Personen je Nacht, en: persons per night}",
        ),
        (
            "data/terms.yml",
            'text: {de: "Menschen, die hier arbeiten.", en: People who work here.}',
            "text: {de: Menschen je Nacht., en: People per night.}",
        ),
    ],
)
def test_so_do_its_names_its_unit_and_its_basis(
    path: str, old: str, new: str, project: Any, inspect: Callable[..., Any]
) -> None:
    project.edit(path, old, new)
    assert told(project, "de", inspect) == []
    assert told(project, "en", inspect) == []


@pytest.mark.parametrize(
    ("wording", "words"),
    [
        ("{when}, there were {ratio} for each {per}.", []),
        ("{when}, there were {ratio} for every {per}.", []),
        ("{when}, each village had {ratio} per {per}.", ["each"]),
    ],
)
def test_a_ratio_may_stand_behind_for_each(
    wording: str, words: list[str], project: Any, inspect: Callable[..., Any]
) -> None:
    hub = inspect(project).public
    prose = Prose(wording, "en", lambda start, _end: Place("x.yml", 1, start + 1), is_wording=True)
    assert [problem.values["word"] for problem in check_orphans(prose, hub)] == words
