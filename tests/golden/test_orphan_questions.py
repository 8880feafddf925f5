"""Moods: what asks, instructs or defines asserts less than what tells; what it asserts all the same is found."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from brandhub.ground.problems import Place
from brandhub.whole.hub import Hub
from brandhub.whole.orphans import check_orphans
from brandhub.whole.prose import Prose

CASES = yaml.load(Path(__file__).with_name("orphan-moods.yml").read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)


@pytest.fixture(scope="module")
def hub(make_project: Callable[[], Any], inspect: Callable[..., Any]) -> Hub:
    found = inspect(make_project()).public
    assert isinstance(found, Hub)
    return found


def cases(mood: str) -> Iterator[Any]:
    for language in CASES:
        for text, expected in CASES[language][mood].items():
            yield pytest.param(language, text, expected, id=f"{language}-{text}")


def told(hub: Hub, text: str, language: str, **fields: Any) -> str:
    prose = Prose(text, language, lambda start, _end: Place("x.md", 1, start + 1), is_markdown=True, **fields)
    return " | ".join(str(problem.values["word"]) for problem in check_orphans(prose, hub))


@pytest.mark.parametrize(("language", "text", "expected"), [*cases("asked")])
def test_a_question_leaves_open_what_it_asks_and_not_what_it_presumes(
    language: str, text: str, expected: list[str], hub: Hub
) -> None:
    assert told(hub, text, language) == str(expected[0])
    assert told(hub, text, language, is_question=True) == expected[1]


@pytest.mark.parametrize(("language", "text", "expected"), [*cases("instructed")])
def test_an_instruction_counts_what_readers_do(language: str, text: str, expected: str, hub: Hub) -> None:
    assert told(hub, text, language) == expected


@pytest.mark.parametrize(("language", "text", "expected"), [*cases("defined")])
def test_a_definition_delimits_what_is_counted(language: str, text: str, expected: list[str], hub: Hub) -> None:
    assert told(hub, text, language, defines=True) == expected[0]
    assert told(hub, text, language, defines=True, measures=True) == expected[1]
