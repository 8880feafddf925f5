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


def _read(language: str) -> Any:
    return yaml.load((FOLDER / f"{language}.yml").read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)


def _flagged() -> list[Any]:
    return [
        pytest.param(language, text, words, id=f"{language}-{text[:40]}")
        for language in LANGUAGES
        for text, words in _read(language)["flagged"].items()
    ]


def _free() -> list[Any]:
    return [pytest.param(lang, text, id=f"{lang}-{text[:40]}") for lang in LANGUAGES for text in _read(lang)["free"]]


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


@pytest.mark.parametrize(("language", "text", "words"), _flagged())
def test_an_assertion_without_reference_is_told(language: str, text: str, words: str, hub: Hub) -> None:
    assert _words(text, language, hub) == [word.strip() for word in str(words).split("|")]


@pytest.mark.parametrize(("language", "text"), _free())
def test_what_asserts_nothing_stays_free(language: str, text: str, hub: Hub) -> None:
    assert _words(text, language, hub) == []


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
