"""Visibility: a version in Leichte Sprache has a status of its own; a published story lends it none."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

EASY = "stories/feld-und-stollen/story.ls.md"
TEXT = "---\ntitle: Felder\nsummary: Über Felder.\nstatus: {status}\n---\n\nHier gibt es Felder.\n"


@pytest.mark.parametrize(("status", "seen"), [("published", ["feld-und-stollen"]), ("draft", [])])
def test_a_version_in_easy_language_is_public_when_it_says_so(
    status: str, seen: list[str], make_project: Callable[[], Any], inspect: Callable[..., Any]
) -> None:
    project = make_project().write(EASY, TEXT.format(status=status))
    assert [*inspect(project).public.easy] == seen


def test_nor_is_it_seen_where_the_story_is_not(make_project: Callable[[], Any], inspect: Callable[..., Any]) -> None:
    project = make_project().write(EASY, TEXT.format(status="published"))
    project.edit("stories/feld-und-stollen/story.de.md", "status: published", "status: draft")
    assert [*inspect(project).public.easy] == []
