"""Embargoes: no version of a story is out before the German one."""

from __future__ import annotations

from datetime import datetime, timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from brandhub.ground.clock import BERLIN
from brandhub.ground.problems import Place
from brandhub.whole.embargoes import check_embargoes

NOW = datetime(2026, 11, 23, 12, tzinfo=BERLIN)
DAYS = {
    "out": None,
    "past": NOW - timedelta(days=1),
    "now": NOW,
    "soon": NOW + timedelta(days=1),
    "later": NOW + timedelta(days=2),
}


def version(language: str, day: str, status: str) -> Any:
    return SimpleNamespace(
        status=status,
        publish_at=DAYS[day],
        as_written=lambda field: f"{field} {day}",
        place=lambda field: Place(f"{language}.md {field}"),
    )


def told(german: str, english: str, statuses: tuple[str, str] = ("published", "published")) -> list[tuple[str, ...]]:
    versions = {"de": version("de", german, statuses[0]), "en": version("en", english, statuses[1])}
    content: Any = SimpleNamespace(stories={"story": versions})
    return [
        (problem.code, problem.severity, problem.place.path, str(problem.values["until"]))
        for problem in check_embargoes(content, NOW)
    ]


@pytest.mark.parametrize(
    ("german", "english"),
    [("out", "out"), ("past", "out"), ("out", "past"), ("now", "past"), ("out", "now"), ("soon", "soon")],
)
def test_what_comes_at_once_is_fine(german: str, english: str) -> None:
    assert told(german, english) == []


@pytest.mark.parametrize(
    ("german", "english", "field"),
    [
        ("soon", "out", "status"),
        ("soon", "past", "publish-at"),
        ("soon", "now", "publish-at"),
        ("later", "soon", "publish-at"),
    ],
)
def test_no_version_gives_the_story_away(german: str, english: str, field: str) -> None:
    assert told(german, english) == [("embargo-apart", "error", f"en.md {field}", f"publish-at {german}")]


@pytest.mark.parametrize(("german", "english"), [("out", "soon"), ("past", "soon"), ("soon", "later")])
def test_a_later_version_is_only_told(german: str, english: str) -> None:
    assert told(german, english) == [("embargo-later", "warning", "en.md publish-at", f"publish-at {english}")]


@pytest.mark.parametrize("statuses", [("draft", "published"), ("published", "draft"), ("draft", "draft")])
def test_a_draft_gives_nothing_away(statuses: tuple[str, str]) -> None:
    assert told("soon", "out", statuses) == []


def test_without_a_german_version_there_is_nothing_to_wait_for() -> None:
    content: Any = SimpleNamespace(stories={"story": {"en": version("en", "out", "published")}})
    assert [*check_embargoes(content, NOW)] == []


def test_every_story_and_version_is_looked_at() -> None:
    told_of: Any = SimpleNamespace(
        stories={
            "a": {"en": version("en", "out", "published")},
            "b": {"de": version("de", "out", "draft"), "en": version("en", "out", "published")},
            "c": {
                "de": version("de", "soon", "published"),
                "en": version("en", "out", "published"),
                "fr": version("fr", "out", "draft"),
                "pl": version("pl", "out", "published"),
            },
        }
    )
    assert [problem.place.path for problem in check_embargoes(told_of, NOW)] == ["en.md status", "pl.md status"]
