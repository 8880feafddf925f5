"""Nouns: which words stand behind a bare value, and whether the fact that it is of knows them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from brandhub.whole.hub import Hub
from brandhub.whole.orphan_nouns import is_foreign, nouns_behind


@pytest.fixture(scope="module")
def hub(make_project: Callable[[], Any], inspect: Callable[..., Any]) -> Hub:
    found = inspect(make_project()).public
    assert isinstance(found, Hub)
    return found


@pytest.mark.parametrize(
    ("text", "language", "words", "first"),
    [
        ("# Höfe liegen", "de", ("höfe",), "Höfe"),
        ("# moderne Labore", "de", ("moderne", "labore"), "moderne Labore"),
        ("# große neue Labore", "de", (), ""),
        ("# liegen hier", "de", (), ""),
        ("# Berg-Leute", "de", ("berg-leute",), "Berg-Leute"),
        ("#, Höfe", "de", (), ""),
        ("# fehlten Menschen", "de", (), ""),
        ("# farms lie here", "en", ("farms", "lie"), "farms"),
        ("# modern labs", "en", ("modern", "labs"), "modern"),
        ("# farms", "en", ("farms",), "farms"),
        ("# of them", "en", (), ""),
        ("# in October", "en", (), ""),
        ("# Farms", "en", (), ""),
        ("#. Farms", "en", (), ""),
    ],
)
def test_what_stands_behind_a_bare_value(text: str, language: str, words: tuple[str, ...], first: str) -> None:
    found, (start, end) = nouns_behind(text, 1, language)
    assert found == words
    assert text[start:end] == (first if words else "")
    if not words:
        assert (start, end) == (0, 0)


@pytest.mark.parametrize(
    ("key", "language", "words", "foreign"),
    [
        ("hoefe", "de", ("höfe",), False),
        ("hoefe", "de", ("hof",), False),
        ("hoefe", "de", ("betriebe",), False),  # its basis
        ("hoefe", "de", ("feldern",), False),  # its definition
        ("hoefe", "de", ("universitäten",), True),
        ("hoefe", "de", ("menschen",), True),
        ("hoefe", "de", ("bauernhöfe",), True),  # what is counted, and more
        ("hoefe", "en", ("farms", "lie"), False),
        ("hoefe", "en", ("modern", "labs"), True),
        ("beschaeftigte", "de", ("menschen",), False),
        ("beschaeftigte", "de", ("leute",), False),  # who is counted in heads
        ("beschaeftigte", "de", ("frauen",), True),  # not all of them
        ("beschaeftigte", "en", ("heads",), False),
        ("beschaeftigte", "de", ("professorinnen",), True),
        ("pendler", "de", ("pendlerinnen",), False),
        ("bergleute", "de", ("männer",), False),
        ("gaeste", "de", ("stadt",), False),
    ],
)
def test_a_fact_knows_the_words_of_its_label_noun_definition_unit_and_basis(
    key: str, language: str, words: tuple[str, ...], foreign: bool, hub: Hub
) -> None:
    assert is_foreign(words, key, language, hub) is foreign


def test_the_head_of_a_compound_is_known_and_never_the_reverse(hub: Hub) -> None:
    assert not is_foreign(("anteil",), "feldanteil", "de", hub)
    assert is_foreign(("teil",), "hoefe", "de", hub)
    assert is_foreign(("feldanteilsrechte",), "feldanteil", "de", hub)
    assert is_foreign(("ort",), "hoefe", "de", hub), "too short to be told from an ending"
