"""Headless texts: an error in the front matter hides nothing that is wrong below it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

STORY = "stories/feld-und-stollen/story.de.md"
WRONG = """
Hier gibt es 400 Höfe.

Und {{ fact("hoef") }} sind es.
"""
BODY = {("orphan-claim", 26), ("unknown-fact", 28)}
SPOILED = {
    "a word that is none of the two": ("status: published", "status: publisht", "not-one-of"),
    "a field that nobody knows": ("topic: land", "thema: land", "unknown-field"),
    "an empty field": ("image: feld", "image:", "empty-field"),
    "no YAML at all": ("topic: land", "topic: land: wirt", "yaml-unquoted-colon"),
}


def _found(problems: Any, path: str) -> dict[str, set[tuple[str, int]]]:
    found: dict[str, set[tuple[str, int]]] = {}
    for problem in problems:
        if problem.place.path == path:
            found.setdefault(problem.severity, set()).add((problem.code, problem.place.line))
    return found


@pytest.mark.parametrize("spoiled", SPOILED, ids=str)
def test_the_head_and_the_body_are_told_at_once(project: Any, inspect: Callable[..., Any], spoiled: str) -> None:
    old, new, code = SPOILED[spoiled]
    project.edit(STORY, old, new)
    project.append(STORY, WRONG)
    found = _found(inspect(project).problems, STORY)["error"]
    assert found >= BODY
    assert code in {name for name, _ in found}


def test_title_and_summary_are_read_where_the_head_can_be(project: Any, inspect: Callable[..., Any]) -> None:
    project.edit(STORY, "topic: land", "thema: land")
    project.edit(STORY, "title: Feld und Stollen", "title: Mehr Höfe als Stollen")
    assert ("orphan-claim", 2) in _found(inspect(project).problems, STORY)["error"]


def test_a_sound_body_below_a_broken_head_is_no_problem(project: Any, inspect: Callable[..., Any]) -> None:
    project.edit(STORY, "status: published", "status: publisht")
    assert _found(inspect(project).problems, STORY) == {"error": {("not-one-of", 4)}}


def test_a_draft_may_be_wrong_above_and_below(project: Any, inspect: Callable[..., Any]) -> None:
    text = "---\ntitle: Brunnen\nsummary: Am Brunnen.\nstatus: draft\nthema: land\n---\n\nHier gibt es 400 Höfe.\n"
    project.write("stories/brunnen/story.de.md", text)
    inspection = inspect(project)
    found = _found(inspection.problems, "stories/brunnen/story.de.md")
    assert set(found) == {"warning"}
    assert ("orphan-claim", 8) in found["warning"]
    assert inspection.passes


def test_pages_and_leichte_sprache_are_read_as_what_they_are(project: Any, inspect: Callable[..., Any]) -> None:
    page = "---\ntitle: Wells\nsummary: On wells.\nlanguage: en\nadress: /en/wells/\n---\n\nThere are 400 more farms.\n"
    easy = (
        '---\ntitle: Felder\nsummary: Über Felder.\nstatus: publisht\n---\n\nDas ist nicht so.\n{{ chart("hoefe") }}\n'
    )
    project.write("docs/en/wells.md", page)
    project.write("stories/feld-und-stollen/story.ls.md", easy)
    problems = inspect(project).problems
    assert {("orphan-claim", 8)} <= _found(problems, "docs/en/wells.md")["error"]
    told = {(p.code, p.place.line) for p in problems if p.place.path.endswith("story.ls.md")}
    assert ("easy-chart", 8) in told


def test_a_text_without_any_head_is_read_from_its_first_line(project: Any, inspect: Callable[..., Any]) -> None:
    project.write("docs/kopflos.md", "Hier gibt es 400 Höfe.\n")
    project.write("docs/offen.md", "---\ntitle: Hier gibt es 400 Höfe.\n")
    problems = inspect(project).problems
    assert _found(problems, "docs/kopflos.md")["error"] == {("front-matter-missing", 1), ("orphan-claim", 1)}
    assert _found(problems, "docs/offen.md")["error"] == {("front-matter-missing", 1)}
