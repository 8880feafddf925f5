"""How a fact calls what it counts: its nouns, what narrows them, and what is left out of its names. Without a hub."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from brandhub.whole.orphan_callings import Own, own_words, stems_in


def own(language: str, many: str, label: str, **more: Any) -> Own:
    """The callings of a fact with these names; `unit`, `one`, `easy`, `said` (definition), `is_whole` may differ."""
    text = {"de": more.get("said", ""), "en": more.get("said", "")}
    form = SimpleNamespace(many=many, one=more.get("one"), easy=more.get("easy"))
    nouns = type("Nouns", (dict,), {"de": form})({language: form})
    unit = SimpleNamespace(label={language: more.get("unit", "")}, whole=more.get("is_whole", True))
    fact: Any = SimpleNamespace(noun=nouns, label={language: label}, definition=text, unit="u", basis="b")
    basis = SimpleNamespace(text={"de": "", "en": ""})
    hub: Any = SimpleNamespace(terms=SimpleNamespace(units={"u": unit}, bases={"b": basis}))
    return own_words(fact, language, hub, by_unit=more.get("by_unit", True))


@pytest.mark.parametrize(
    ("language", "text", "stems"),
    [
        ("de", "", 0), ("de", "210,5 Mio. €", 2), ("de", "9 %", 1), ("de", "Hotel-Betten am See", 3),
        ("en", "9 %", 2), ("en", "9 percent", 2), ("en", "9 per cent", 2), ("en", "5 ha", 1),
    ],
)  # fmt: skip
def test_signs_are_words(language: str, text: str, stems: int) -> None:
    assert len(stems_in(text, language)) == stems


def test_signs_say_the_same_as_words() -> None:
    assert stems_in("210,5 Mio. €", "de") == stems_in("Millionen Euro", "de")
    assert stems_in("9 %", "en") == stems_in("9 percent", "en") == stems_in("9 per cent", "en")


@pytest.mark.parametrize(
    ("word", "named"),
    [
        ("Hotelbetten", True), ("hotelbetten", True), ("Hotel-Betten", True), ("Betten", True), ("Hotels", False),
        ("Bett", True), ("Liegen", True), ("Plätze", True), ("Stadt", False), ("Schlafstellen", True),
    ],
)  # fmt: skip
def test_nouns_of_a_german_fact(word: str, named: bool) -> None:
    """Noun, its singular, its easy form, label and unit; what stands behind a preposition says which ones."""
    names = own("de", "Hotelbetten", "Schlafstellen in der Stadt", one="Bett", easy="Liegen", unit="Plätze")
    assert names.names(word) is named


def test_the_unit_may_be_left_out() -> None:
    assert own("de", "Hotelbetten", "Betten", unit="Plätze").names("Plätze")
    assert not own("de", "Hotelbetten", "Betten", unit="Plätze", by_unit=False).names("Plätze")


@pytest.mark.parametrize(
    ("word", "is_whole", "named"),
    [
        ("beds", True, True), ("bed", True, True), ("hotel", True, False), ("hotel", False, True),
        ("city", True, False), ("beds", False, True),
    ],
)  # fmt: skip
def test_nouns_of_an_english_fact(word: str, is_whole: bool, named: bool) -> None:
    """Of what is counted the last word of a name, of what is measured each."""
    assert own("en", "hotel beds", "hotel beds in the city", is_whole=is_whole).names(word) is named


@pytest.mark.parametrize(("said", "anybody"), [("Menschen mit einer Stelle.", True), ("Betten der Stadt.", False)])
def test_people_may_be_called_so(said: str, anybody: bool) -> None:
    names = own("de", "Beschäftigte", "Beschäftigte", said=said)
    assert bool(names.anybody) is anybody
    assert not names.names("Menschen")
    assert names.names("Menschen", names.anybody) is anybody


@pytest.mark.parametrize(
    ("word", "narrows"), [("private", True), ("gemeldete", False), ("einzelne", False), ("Museen", False)]
)
def test_what_narrows_a_noun(word: str, narrows: bool) -> None:
    assert own("de", "Museen", "Museen").narrows(word) is narrows


@pytest.mark.parametrize(
    ("noun", "said", "lacks"),
    [
        ("trees", "", True), ("trees", "street", False), ("trees", "streets", False), ("trees", "city", True),
        ("streets", "", False), ("beds", "", False),
    ],
)  # fmt: skip
def test_what_a_noun_needs_before_it(noun: str, said: str, lacks: bool) -> None:
    """“Trees” of street trees; a participle says nothing of which ones."""
    assert own("en", "street trees", "street trees").lacks(noun, said) is lacks
    assert not own("en", "registered trees", "registered trees").lacks("trees", "")
    assert not own("en", "street trees", "trees").lacks("trees", "")
    assert not own("en", "street trees", "street trees", is_whole=False).lacks("trees", "")


@pytest.mark.parametrize(
    ("label", "word", "is_whole", "named"),
    [
        ("Anteil des Waldes an der Fläche", "Wald", False, True),
        ("Anteil des Waldes an der Fläche", "Fläche", False, False),
        ("Zahl des Waldes an der Fläche", "Wald", True, False),
        ("An andere Standorte versetzte Leute", "Leute", True, True),
        ("An andere Standorte versetzte Leute", "Standorte", True, False),
        ("Höfe und Mühlen", "Mühlen", True, True),
        ("Höfe, Mühlen", "Mühlen", True, True),
        ("Höfe (Mühlen)", "Mühlen", True, True),
    ],
)
def test_how_far_a_label_goes(label: str, word: str, is_whole: bool, named: bool) -> None:
    assert own("de", "Prozent", label, is_whole=is_whole).names(word) is named


def test_beds_are_no_hotel_beds_unless_the_fact_says_so() -> None:
    assert not own("de", "Hotelbetten", "Hotelbetten").names("Betten")
    assert not own("en", "hotel beds", "hotel beds").names("rooms")
