"""One spelling for all ways of typing a word. Fixed here and in the browser (tests/browser/test_large_search.py)."""

from __future__ import annotations

import pytest
from brandhub.products.portal.search_words import fold, words_of


@pytest.mark.parametrize(
    ("word", "folded"),
    [
        ("Höfe", "hofe"),
        ("Hoefe", "hofe"),
        ("Straße", "strasse"),
        ("ẞ", "ss"),
        ("Übung", "ubung"),
        ("uebung", "ubung"),
        ("neue", "neue"),
        ("Bauernhof", "bauernhof"),
        ("Quelle", "quelle"),
        ("Café", "cafe"),
        ("Israel", "isral"),
        ("ha\u0308user", "hauser"),
    ],
)
def test_a_word_has_one_spelling(word: str, folded: str) -> None:
    assert fold(word) == folded


def test_joined_words_are_found_joined_and_apart() -> None:
    assert words_of("Der Phoenix-See hat 614.495 m³") >= {"der", "phonix", "see", "phonixsee", "614", "495", "614495"}


def test_signs_are_no_words() -> None:
    assert words_of("„_“ – … 100 %") == {"100"}
