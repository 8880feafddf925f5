"""The labelled sentences are fit to measure with: complete, balanced, and disjoint between the sets."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

PROSE = Path(__file__).parent / "prose"
HALVES = ["tuning", "held-out", "held-out-2", "held-out-3"]
PRACTICE = ["practice", "practice-2", "practice-4", "practice-5", "practice-6"]
TAUGHT = [*((name, language) for name in PRACTICE for language in ("de", "en")), ("practice-3-en", "en")]
LATER = [
    *(f"practice-{number}" for number in range(7, 15)),
    *(
        f"practice-{one}"
        for one in (
            "15-de",
            "15-en",
            "16-de",
            "16-en",
            "17-de",
            "17-en",
            "18-en",
            "20-en",
            "21-de",
            "21-en",
            "22-de",
            "22-en",
            "23-de",
            "23-en",
            "24-de",
            "24-en",
            "25-de",
            "25-en",
            "26-de",
            "26-en",
        )
    ),
]
SETS = [*HALVES, *dict(TAUGHT), *LATER]
ASSERTING = {"number", "number-word", "comparative", "superlative", "ordinal", "quantifier", "trend", "date"}
HARMLESS = {
    "name", "address", "instruction", "idiom", "connector", "temporal", "absolute", "lookalike", "vague", "plain",
}  # fmt: skip


@cache
def _sentences(name: str) -> list[dict[str, Any]]:
    entries = yaml.load((PROSE / f"{name}.yml").read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    assert isinstance(entries, list)
    return entries


def _plain(text: str) -> str:
    return re.sub(r"\W+", " ", text.replace("\u00ad", "").casefold()).strip()


@pytest.mark.parametrize("name", SETS)
def test_every_sentence_is_labelled_in_full(name: str) -> None:
    for entry in _sentences(name):
        assert set(entry) <= {"text", "language", "asserts", "kind", "words", "note"}, entry
        assert entry["language"] in {"de", "en"}, entry
        assert entry["kind"] in (ASSERTING if entry["asserts"] else HARMLESS), entry
        words = entry.get("words", [])
        assert bool(words) is entry["asserts"], entry
        assert all(word in entry["text"] for word in words), entry


@pytest.mark.parametrize("name", HALVES)
def test_each_half_is_large_and_balanced(name: str) -> None:
    """Two hundred sentences a half make the four hundred asked for; a lopsided half would flatter one of the rates."""
    count = Counter((entry["language"], entry["asserts"]) for entry in _sentences(name))
    assert count.total() >= 200
    for language in ("de", "en"):
        total = count[language, True] + count[language, False]
        assert 2 / 5 <= count[language, True] / total <= 3 / 5


@pytest.mark.parametrize(("name", "language"), TAUGHT)
def test_a_practice_set_teaches_every_kind(name: str, language: str) -> None:
    """A kind without a sentence could not be learnt; a lopsided set would teach to flag, or to pass, too much."""
    entries = [entry for entry in _sentences(name) if entry["language"] == language]
    assert {entry["kind"] for entry in entries} == ASSERTING | HARMLESS
    asserting = sum(entry["asserts"] for entry in entries)
    assert 2 / 5 <= asserting / len(entries) <= 3 / 5


def test_no_sentence_stands_twice() -> None:
    count = Counter(_plain(entry["text"]) for name in SETS for entry in _sentences(name))
    assert [text for text, times in count.items() if times > 1] == []
