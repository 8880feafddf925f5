"""Nouns: which words stand behind a bare value, and whether the fact that it is of knows them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from brandhub.whole.hub import Hub
from brandhub.whole.orphan_nouns import (
    is_foreign,
    is_head_of,
    is_related,
    nouns_behind,
    people,
    stem_of,
    stems_of,
)


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


@pytest.mark.parametrize(
    ("language", "words"),
    [("de", "menschen personen leute köpfe"), ("en", "people persons heads individuals")],
)
def test_who_is_counted_in_heads_may_be_called_by_any_of_these(language: str, words: str) -> None:
    assert {stem_of(word, language) for word in words.split()} == people(language)
    other = stem_of("höfe" if language == "de" else "farms", language)
    for word in words.split():
        assert stems_of((f"{word.title()} hier",), language) >= people(language)
    assert people(language).isdisjoint(stems_of(("Höfe" if language == "de" else "Farms",), language))
    assert stems_of(("Höfe" if language == "de" else "Farms",), language) == {other}


@pytest.mark.parametrize(
    ("stem", "known", "is_kin"),
    [
        *(("hof", "hof", True), ("hof", "hofs", False), ("höfen", "höfe", False), ("studi", "studier", True)),
        *(("studier", "studi", True), ("studi", "studieren", False), ("studi", "studiere", True)),
        *(("stud", "studi", False), ("stadt", "stadtbad", False), ("stadt", "stadtrat", False)),
        *(("stadt", "stadtxyz", True), ("stadt", "altstadt", False), ("kohle", "kohl", False)),
    ],
)
def test_kin_differ_by_an_ending(stem: str, known: str, is_kin: bool) -> None:
    assert is_related(stem, frozenset((known, "x"))) is is_kin


@pytest.mark.parametrize(
    ("word", "language", "is_head"),
    [("betriebe", "de", True), ("bauten", "de", False), ("hof", "de", False), ("farms", "en", False)],
)
def test_the_last_part_of_a_long_word_is_its_head(word: str, language: str, is_head: bool, hub: Hub) -> None:
    """Five letters at least: „Betrieb“ is one of „Landbetriebe“, „Hof“ of nothing."""
    fact = hub.series["hoefe"].fact
    label = fact.label.model_copy(update={"de": "Landbetriebe, Bauernhof", "en": "Treefarms"})
    series = replace(hub.series["hoefe"], fact=fact.model_copy(update={"label": label}))
    changed = replace(hub, series={**hub.series, "hoefe": series})
    assert is_head_of(word, "hoefe", language, changed) is is_head
