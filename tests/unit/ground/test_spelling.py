"""Spelling: the ids that somebody may have meant, the likeliest first."""

from __future__ import annotations

import random
from collections.abc import Iterable
from difflib import SequenceMatcher

import pytest
from brandhub.ground.spelling import nearest, resembling

KNOWN = {
    "hoefe": "Landwirtschaftliche Höfe",
    "hofflaeche": "Fläche der Höfe",
    "bergleute-in-zechen": "Bergleute in Zechen der Stadt",
    "arbeitslosenquote": "Arbeitslosenquote",
}


@pytest.mark.parametrize(
    ("word", "found"),
    [
        ("höfe", ["hoefe", "hofflaeche"]),  # in both labels; the id of the first is more like it
        ("BERGLEUTE", ["bergleute-in-zechen"]),  # where a word stands, nothing that is merely like it
        ("hofe", ["hoefe", "hofflaeche"]),
        ("xyz", []),
    ],
)
def test_a_word_finds_ids_by_id_and_by_label(word: str, found: list[str]) -> None:
    assert resembling(word, KNOWN, 6) == found


def test_no_more_than_asked_for() -> None:
    assert resembling("e", KNOWN, 2) == resembling("e", KNOWN, 4)[:2]


def compared_with_all(word: str, known: Iterable[str], least: float) -> str | None:
    """The nearest, told without any short cut."""
    best: tuple[float, str] | None = None
    for candidate in sorted(set(known)):
        score = SequenceMatcher(None, word.lower(), candidate.lower(), autojunk=False).ratio()
        if score >= least and (best is None or score > best[0]):
            best = (score, candidate)
    return best[1] if best else None


@pytest.mark.parametrize("letters", ["ab", "abc", "abcdefghij-", "ABab", "aš-š", "aáâa\u0161"])
def test_short_cuts_pass_over_no_nearer_word(letters: str) -> None:
    chance = random.Random(letters)  # noqa: S311 - nothing secret
    found = 0
    for _ in range(300):
        word, *known = ("".join(chance.choices(letters, k=chance.randrange(9))) for _ in range(chance.randrange(1, 12)))
        for least in (0.0, 0.5, 0.7):
            assert nearest(word, known, least=least) == compared_with_all(word, known, least), (word, known)
            found += nearest(word, known, least=least) is not None
    assert found > 100
