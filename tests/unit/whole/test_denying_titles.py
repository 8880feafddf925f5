"""Denying titles: „Märchen vom Land“ over what a story proves, in title and summary."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from brandhub.ground.problems import Place
from brandhub.whole.denying_titles import check_titles
from brandhub.whole.prose import Prose

VALUE = '{{ fact("hoefe") }}'
PLACE = Place("x.md", 1, 1)


def told(title: str, summary: str, body: str, language: str = "de") -> list[str]:
    texts = [Prose(text, language, lambda _start, _end: PLACE) for text in (title, summary)]
    texts.append(Prose(body, language, lambda _start, _end: PLACE, is_markdown=True))
    return [str(problem.values["word"]) for problem in check_titles(texts)]


@pytest.mark.parametrize(
    ("title", "summary", "word"),
    [
        ("Märchen vom Land", "Über Tage wird geerntet.", "Märchen"),
        ("Feld und Stollen", "Lauter Lügen über das Land.", "Lügen"),
        ("Irrtümer über Höfe", "Vom Land.", "Irrtümer"),
        ("Was nicht stimmt", "Vom Land.", "nicht stimmt"),
    ],
)
def test_a_title_that_denies_its_story_is_told(title: str, summary: str, word: str) -> None:
    assert told(title, summary, f"Es gibt {VALUE}.") == [word]
    assert told(title, summary, 'Ein Absatz davor.\n\n{{ claim("bauern-und-bergleute") }}') == [word]


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Märchen vom Land", "Am Abend liest die Bücherei vor."),
        ("Märchen vom Land", f"Das Land ist leer? Tatsächlich gibt es {VALUE}."),
        ("Märchen und Wahrheit", f"Es gibt {VALUE}."),
        ("Gegen das Märchen vom Land", f"Es gibt {VALUE}."),
        ("Vom Land", f"Es gibt {VALUE}. Das ist ein Märchen."),
    ],
)
def test_a_text_that_sets_it_right_and_one_without_values_are_free(title: str, body: str) -> None:
    assert told(title, "Vom Land.", body) == []


def test_other_languages_are_not_read() -> None:
    assert told("Märchen vom Land", "", f"Es gibt {VALUE}.", "en") == []


def test_it_is_a_problem_of_the_project(project: Any, inspect: Callable[..., Any]) -> None:
    project.edit("stories/feld-und-stollen/story.de.md", "title: Feld und Stollen", "title: Märchen vom Land")
    found = [one for one in inspect(project).problems if one.code == "orphan-claim"]
    assert [(one.values["word"], one.place.line) for one in found] == [("Märchen", 2)]


@pytest.mark.parametrize("body", [VALUE, f"{VALUE} gibt es.", f"Es gibt {VALUE}", f"{VALUE}\n\nDanach."])
def test_the_value_may_stand_anywhere(body: str) -> None:
    assert told("Märchen vom Land", "Vom Land.", body) == ["Märchen"]


def test_the_words_are_told_where_they_stand() -> None:
    def place(start: int, end: int) -> Place:
        return Place("x.md", start + 1, end + 1)

    texts = [Prose("Das Märchen vom Land", "de", place), Prose(f"Es gibt {VALUE}.", "de", place, is_markdown=True)]
    (problem,) = check_titles(texts)
    assert (problem.place.line, problem.place.column) == (5, 12)
    assert (problem.values["kind"].key, problem.values["remedy"].key) == (  # type: ignore[attr-defined]
        "orphan-other-fate",
        "orphan-other-fate.help",
    )


def test_title_and_summary_are_told_each() -> None:
    assert told("Märchen vom Land", "Lauter Lügen.", f"Es gibt {VALUE}.") == ["Märchen", "Lügen"]
    assert told("Märchen vom Land", "Lauter Lügen.", "Es gibt keine Werte.") == []
