"""Limits: no text, however odd, keeps the check busy for long."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import pytest
from brandhub.ground.problems import Place
from brandhub.whole.orphans import check_orphans
from brandhub.whole.prose import Prose

STORY = "stories/feld-und-stollen/story.en.md"
ODD = {
    "one endless word": "a" * 100_000,
    "brackets": "[" * 30_000,
    "half links": "](" * 30_000,
    "half addresses": "a@" * 50_000,
    "half references": "{{ " * 10_000,
    "digits": "1" * 100_000,
    "half telephones": "0231 1" + "(1-" * 10_000,
    "half tags": "<a" * 50_000,
    "stars": "*" * 50_000,
    "one endless word in capitals": "A" * 100_000,
}


@pytest.mark.parametrize("name", ODD)
def test_odd_texts_are_read_in_time(name: str, project: Any, inspect: Callable[..., Any]) -> None:
    project.append(STORY, f"\n{ODD[name]}\n")
    began = time.process_time()
    inspect(project)
    assert time.process_time() - began < 20


def test_a_story_of_several_megabytes_is_refused(project: Any, inspect: Callable[..., Any]) -> None:
    project.append(STORY, "\n" + "Wort " * 1_000_000)
    began = time.process_time()
    inspection = inspect(project)
    assert time.process_time() - began < 20
    assert not inspection.passes
    assert "file-too-large" in {problem.code for problem in inspection.problems}


# Fifty thousand words each: prose, and beginnings of phrases whose ends never come.
LONG = {
    "prose": ("de", "Der Turm steht am Kanal, und wer hinaufsteigt, sieht die Felder hinter der Bahn. ", 3600),
    "beginnings of phrases": ("de", "liegt hat wird nimmt geht zieht so nie kaum gegen mit ", 4600),
    "beginnings of works": ("de", "Film „ ", 25_000),
    "names that may be figures": ("de", "Halle 12 Linie 40 0231 500 12:30 ", 7200),
    "prose in English": ("en", "The tower stands by the canal, and from its top one sees the fields. ", 3600),
    "beginnings of English phrases": ("en", "has lead leaves puts takes never as so than on in ", 4600),
    "capitals": ("en", "The Big Old Club ", 12_500),
}


@pytest.mark.parametrize("name", LONG)
def test_long_prose_is_searched_in_time(name: str, project: Any, inspect: Callable[..., Any]) -> None:
    language, words, times = LONG[name]
    prose = Prose(words * times, language, lambda start, _end: Place("x.md", 1, start + 1), is_markdown=True)
    hub = inspect(project).public
    began = time.process_time()
    list(check_orphans(prose, hub))
    assert time.process_time() - began < 20
