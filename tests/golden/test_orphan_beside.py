"""What stands beside a value, sentence by sentence: what its fact knows passes, what it does not know is told."""

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
    *("orphan-beside", "orphan-around", "orphan-company", "orphan-details", "orphan-endings", "orphan-leads"),
    "orphan-pairs",
)
FILES = [Path(__file__).parent / f"{name}.yml" for name in _FILES]
CASES = [
    (language, text, words)
    for file in FILES
    for language, cases in yaml.load(file.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader).items()
    for text, words in cases.items()
]


@pytest.fixture(scope="module")
def hub(make_project: Callable[[], Any], inspect: Callable[..., Any]) -> Hub:
    found = inspect(make_project()).public
    assert isinstance(found, Hub)
    return found


@pytest.mark.parametrize(("language", "text", "words"), CASES)
def test_what_stands_beside_a_value(language: str, text: str, words: str, hub: Hub) -> None:
    prose = Prose(text, language, lambda start, _end: Place("x.md", 1, start + 1), is_markdown=True)
    found = sorted(check_orphans(prose, hub), key=lambda problem: problem.place)
    told = [(str(problem.values["word"]), problem.place.column - 1) for problem in found]
    assert [word for word, at in told if not text.startswith(word, at)] == [], "each word is told where it stands"
    assert " | ".join(word for word, _ in told) == words
