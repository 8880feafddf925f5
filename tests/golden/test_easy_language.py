"""Easy language: what the notes on Leichte Sprache say, and what they leave in peace."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from brandhub.ground.problems import Place
from brandhub.speech.lexicon.easy import LONGEST_WORD
from brandhub.whole.easy_language import check_easy_language, find_hardness, split_compound
from brandhub.whole.prose import Prose

CASES: Any = yaml.load(
    (Path(__file__).parent / "easy-language.yml").read_text(encoding="utf-8"), Loader=yaml.CSafeLoader
)


@pytest.mark.parametrize(("text", "expected"), CASES["hard"].items())
def test_what_is_hard_is_told_with_its_rule(text: str, expected: str) -> None:
    found = [f"{hard.rule}: {text[hard.start : hard.end].strip()}" for hard in find_hardness(text)]
    assert found == [expected]


@pytest.mark.parametrize("text", CASES["free"])
def test_what_is_easy_is_left_in_peace(text: str) -> None:
    assert [(hard.rule, text[hard.start : hard.end]) for hard in find_hardness(text)] == []


@pytest.mark.parametrize(("word", "expected"), CASES["splits"].items())
def test_compounds_are_divided_where_two_words_meet(word: str, expected: str) -> None:
    parts = split_compound(word) if len(word) > LONGEST_WORD else None
    assert (f"{parts[0]}-{parts[1].capitalize()}" if parts else "–") == expected


def test_only_texts_in_leichte_sprache_are_looked_at() -> None:
    def prose(is_easy: bool) -> Prose:
        return Prose("Das ist nicht wahr.", "de", lambda start, _end: Place("x.md", 1, start + 1), is_easy=is_easy)

    assert list(check_easy_language(prose(is_easy=False))) == []
    (problem,) = check_easy_language(prose(is_easy=True))
    assert (problem.code, problem.severity, problem.place.column) == ("easy-language", "warning", 9)
