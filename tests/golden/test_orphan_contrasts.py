"""Where a rule ends: sentences that pass, beside those that differ from them in a word or two and are told."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from brandhub.ground.problems import Place
from brandhub.whole.hub import Hub
from brandhub.whole.orphans import check_orphans
from brandhub.whole.prose import Prose

CASES = yaml.load(Path(__file__).with_name("orphan-contrasts.yml").read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
PIECE = 40


def _pieces() -> list[Any]:
    """Some sentences at a time with the words that are told of each: a test takes longer to begin than a sentence."""
    return [
        pytest.param(language, dict(list(cases.items())[at : at + PIECE]), id=f"{language}-{at}")
        for language, cases in CASES.items()
        for at in range(0, len(cases), PIECE)
    ]


@pytest.fixture(scope="module")
def hub(make_project: Callable[[], Any], inspect: Callable[..., Any]) -> Hub:
    found = inspect(make_project()).public
    assert isinstance(found, Hub)
    return found


@pytest.mark.parametrize(("language", "expected"), _pieces())
def test_one_word_makes_the_difference(
    language: str, expected: dict[str, str], hub: Hub, each: Callable[..., Any]
) -> None:
    found = {text: _told(text, language, hub) for text in each(expected)}
    assert {text: (words, expected[text]) for text, words in found.items() if words != expected[text]} == {}


def _told(text: str, language: str, hub: Hub) -> str:
    prose = Prose(text, language, lambda start, _end: Place("x.md", 1, start + 1), is_markdown=True)
    found = sorted(check_orphans(prose, hub), key=lambda problem: problem.place)
    return " | ".join(str(problem.values["word"]) for problem in found)
