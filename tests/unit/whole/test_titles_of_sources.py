"""Titles of sources: what a source is called says nothing of where its figure is about, nor of what."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from brandhub.ground.problems import Place
from brandhub.whole.orphans import check_orphans
from brandhub.whole.prose import Prose

TITLE = "Ziegen in der Metropole Ruhr, Bochum eingeschlossen: eine Zählung"


@pytest.mark.parametrize(
    ("text", "language", "is_told"),
    [
        ("In Bochum gibt es {{ fact('hoefe') }}.", "de", True),
        ("Bochum hat {{ fact('hoefe') }}.", "de", True),
        ("Die Ruhr hat {{ fact('hoefe') }}.", "de", True),
        ("In der Metropole gibt es {{ fact('hoefe') }}.", "de", True),
        ("Mit Ziegen gibt es {{ fact('hoefe') }}.", "de", True),
        ("Bochum has {{ fact('hoefe') }}.", "en", True),
        ("The Ruhr counted {{ fact('hoefe') }}.", "en", True),
        ("Along the Ruhr there are {{ fact('hoefe') }}.", "en", True),
        ("In Musterstadt gibt es {{ fact('hoefe') }}.", "de", False),
        ("Das Amt für Beispiele nennt {{ fact('hoefe') }}.", "de", False),
        ("Die Zahl stammt aus der Zählung: {{ fact('hoefe') }}.", "de", False),
        ("Musterstadt has {{ fact('hoefe') }}.", "en", False),
    ],
)
def test_a_title_lends_no_place_and_no_thing(
    text: str, language: str, is_told: bool, project: Any, inspect: Callable[..., Any]
) -> None:
    project.edit("data/sources.yml", "title: Zählung von Musterstadt", f'title: "{TITLE}"')
    hub = inspect(project).whole
    prose = Prose(text, language, lambda start, _end: Place("x.md", 1, start + 1), is_markdown=True)
    assert bool([*check_orphans(prose, hub)]) is is_told


def test_a_wording_has_no_place_from_a_title(project: Any, inspect: Callable[..., Any]) -> None:
    project.edit("data/sources.yml", "title: Zählung von Musterstadt", f'title: "{TITLE}"')
    project.edit("data/claims.yml", "zählte Musterstadt {relation}", "zählte Bochum {relation}")
    assert "wording-foreign" in {problem.code for problem in inspect(project).problems}
