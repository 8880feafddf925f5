"""What stands beside a value, sentence by sentence: what its fact knows passes, what it does not know is told.

And where rules end, with and without a value: what passes, beside what differs in a word or two (`orphan-contrasts`);
and what entries of lists are for (`orphan-entries`).
"""

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

_FILES = (
    *("orphan-astray", "orphan-beside", "orphan-around", "orphan-company", "orphan-details", "orphan-endings"),
    *("orphan-edges", "orphan-leads", "orphan-near", "orphan-onward", "orphan-owing", "orphan-pairs", "orphan-spans"),
    *("orphan-adverbs", "orphan-contrasts", "orphan-unknown", "orphan-tails", "orphan-moments", "orphan-entries"),
    *("orphan-led", "orphan-doubts", "orphan-homonyms", "orphan-denials", "orphan-counted"),
)
FILES = [Path(__file__).parent / f"{name}.yml" for name in _FILES]
PIECE = 40


def _pieces() -> list[Any]:
    """Some sentences at a time, of one file and language, with what is told of each."""
    return [
        pytest.param(language, dict(list(cases.items())[at : at + PIECE]), id=f"{file.stem}-{language}-{at}")
        for file in FILES
        for language, cases in yaml.load(file.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader).items()
        for at in range(0, len(cases), PIECE)
    ]


@pytest.fixture(scope="module")
def hub(make_project: Callable[[], Any], inspect: Callable[..., Any]) -> Hub:
    found = inspect(make_project()).public
    assert isinstance(found, Hub)
    return found


@pytest.mark.parametrize(("language", "expected"), _pieces())
def test_what_stands_beside_a_value(
    language: str, expected: dict[str, str], hub: Hub, each: Callable[..., Any]
) -> None:
    found = {text: _told(text, language, hub) for text in each(expected)}
    assert {text: (words, expected[text]) for text, words in found.items() if words != expected[text]} == {}


def _told(text: str, language: str, hub: Hub) -> str:
    prose = Prose(text, language, lambda start, _end: Place("x.md", 1, start + 1), is_markdown=True)
    found = sorted(check_orphans(prose, hub), key=lambda problem: problem.place)
    told = [(str(problem.values["word"]), problem.place.column - 1) for problem in found]
    assert [word for word, at in told if not text.startswith(word, at)] == [], f"told elsewhere: {text}"
    return " | ".join(word for word, _ in told)
