"""Names: what looks like one, which of a hub's names need leave, and how they stand in texts."""

from __future__ import annotations

import pytest
from brandhub.whole.orphan_names import is_name, known_names, pattern_of

NAMES = [
    "1. FC Musterstadt", "Drei-Schichten-Haus", "Haus der Vier Winde", "100 Jahre Musterstadt", "Halle 4", "Die Zwei",
    "Straße 12/13", "Bund (Region Ruhr)", "Verein der Freunde von Dorf", "H2 Netz", "Hauptstadtbüro",
]  # fmt: skip
NO_NAMES = [
    "", "   ", "U", "haus der Winde", "Haus der vier Winde", "Haus steht hier", "Wie schön!", "Wo?", "Motto:", "12",
    "1. 2.", "Haus Hof Feld Wald Wiese Weg Zaun", "Mehr Musterstadt", "Größte Halle", "Alle Höfe", "Immer Mehr Höfe",
    "Wachsende Stadt", "Beste Stadt", "Höfe wachsen", "Hauptstadt", "Metropole", "Bierhauptstadt",
]  # fmt: skip


@pytest.mark.parametrize("text", NAMES)
def test_a_name_begins_with_a_capital_or_a_figure_and_is_short(text: str) -> None:
    assert is_name(text)


@pytest.mark.parametrize("text", NO_NAMES)
def test_what_has_a_verb_or_compares_is_no_name(text: str) -> None:
    assert not is_name(text)


def test_six_words_are_the_most() -> None:
    assert is_name("Haus Hof Feld Wald Wiese Weg")
    assert not is_name("Haus Hof Feld Wald Wiese Weg Zaun")
    assert not is_name("Haus/Hof/Feld/Wald/Wiese/Weg/Zaun")


def test_declared_names_count_and_those_of_others_where_something_would_be_found_in_them() -> None:
    declared = frozenset({"Haus der Winde", "Mehr Höfe"})
    others = frozenset({"Amt für Alles", "1. FC Musterstadt", "Zwölf Apostel", "3 Höfe sind mehr"})
    assert known_names(declared, others) == {"Haus der Winde", "1. FC Musterstadt", "Zwölf Apostel"}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Der 1. FC siegt", ["1. FC"]),
        ("Der 1. FCB siegt", []),
        ("Die Halle 4 und Halle 40", ["Halle 4"]),
        ("Des Hauses Tür", ["Hauses"]),
        ("Den Hausen", ["Hausen"]),
        ("Haus Hof steht", ["Haus Hof"]),
        ("xHaus", []),
        ("Die Häuser", []),
    ],
)
def test_a_name_stands_alone_and_may_have_an_ending(text: str, found: list[str]) -> None:
    pattern = pattern_of(frozenset({"1. FC", "Halle 4", "Haus", "Haus Hof"}))
    assert pattern is not None
    assert [one.group() for one in pattern.finditer(text)] == found


def test_without_names_there_is_no_pattern() -> None:
    assert pattern_of(frozenset()) is None
