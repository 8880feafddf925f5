"""No orphan claims: sentences that assert without a reference, and sentences that do not, in both languages."""

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

FOLDER = Path(__file__).parent / "orphans"
LANGUAGES = ("de", "en")
PIECE = 40


def _read(language: str) -> Any:
    return yaml.load((FOLDER / f"{language}.yml").read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)


def _pieces() -> list[Any]:
    """Some sentences at a time with the words that are told of each: a test takes longer to begin than a sentence."""
    found = []
    for language in LANGUAGES:
        cases = _read(language)
        flagged = {text: [word.strip() for word in str(words).split("|")] for text, words in cases["flagged"].items()}
        for name, told in (("flagged", flagged), ("free", {text: [] for text in cases["free"]})):
            texts = list(told)
            found += [
                pytest.param(
                    language, {text: told[text] for text in texts[at : at + PIECE]}, id=f"{language}-{name}-{at}"
                )
                for at in range(0, len(texts), PIECE)
            ]
    return found


@pytest.fixture(scope="module")
def hub(make_project: Callable[[], Any], inspect: Callable[..., Any]) -> Hub:
    found = inspect(make_project()).public
    assert isinstance(found, Hub)
    return found


def _words(text: str, language: str, hub: Hub) -> list[str]:
    prose = Prose(text, language, lambda start, _end: Place("x.md", 1, start + 1), is_markdown=True)
    found = sorted(check_orphans(prose, hub), key=lambda problem: problem.place)
    for problem in found:
        assert text[problem.place.column - 1 :].startswith(str(problem.values["word"]))
    return [str(problem.values["word"]) for problem in found]


@pytest.mark.parametrize(("language", "expected"), _pieces())
def test_what_asserts_without_a_reference_is_told_and_nothing_else(
    language: str, expected: dict[str, list[str]], hub: Hub, each: Callable[..., Any]
) -> None:
    found = {text: _words(text, language, hub) for text in each(expected)}
    assert {text: (words, expected[text]) for text, words in found.items() if words != expected[text]} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_are_many_examples_each_way(language: str) -> None:
    cases = _read(language)
    assert len(cases["flagged"]) >= 40
    assert len(cases["free"]) >= 40


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_capital_at_the_beginning_hides_nothing(language: str, hub: Hub) -> None:
    for text, words in _read(language)["flagged"].items():
        first = str(words).split("|")[0].strip()
        if text.startswith(first):
            lower = text[0].lower() + text[1:]
            assert _words(lower, language, hub), lower
