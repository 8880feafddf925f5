"""Limits: no text, however odd, keeps the check busy for long."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import pytest

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
