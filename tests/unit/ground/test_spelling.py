"""Spelling: the ids that somebody may have meant, the likeliest first."""

from __future__ import annotations

import pytest
from brandhub.ground.spelling import resembling

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
