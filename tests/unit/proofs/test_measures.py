"""Measures: what nouns and units are measured in, and which of them say different things of the same number."""

from __future__ import annotations

import pytest
from brandhub.proofs.measures import are_at_odds, measure_of

NAMED = {
    ("Prozent der Stadtfläche", "de"): "per cent",
    ("Millionen Tonnen Kohle", "de"): "tonnes",
    ("Hektar pro Jahr", "de"): "hectares",
    ("m² Wohnfläche", "de"): "square metres",
    ("Kilometer Radweg", "de"): "kilometres",
    ("Höfe", "de"): None,
    ("Stundenkilometer", "de"): None,
    ("Menschen je Hektar", "de"): None,
    ("percentage points", "en"): "percentage points",
    ("square kilometers", "en"): "square kilometres",
    ("million people", "en"): None,
}
AT_ODDS = (
    ("Höfe", "Prozent", "de", False),
    ("farms", "per cent", "en", False),
    ("Quadratkilometer", "Hektar", "de", False),
    ("Meter", "Kilometer", "de", False),
    ("Kilowattstunden", "Megawattstunden", "de", False),
    ("Prozent", "Prozentpunkte", "de", False),
    ("Promille", "Prozent", "de", False),
    ("Höfe je Hektar", "Hektar", "de", False),
    ("farms per hectare", "hectares", "en", False),
    ("Prozent der Befragten", "Personen", "de", True),
    ("months", "years", "en", False),
)
AT_ONE = (
    ("Prozent der Fläche", "Prozent", "de", False),
    ("% der Fläche", "Prozent", "de", False),
    ("percent of the area", "per cent", "en", False),
    ("Prozentpunkte", "Prozent", "de", False),
    ("Arbeitsstunden", "Stunden", "de", True),
    ("working hours", "hours", "en", True),
    ("Werktage", "Tage", "de", True),
    ("Tonnen am Tag", "Tonnen pro Tag", "de", False),
    ("km² Wald", "Quadratkilometer", "de", False),
    ("Hektar Wald", "Fläche", "de", False),
    ("Thermometer", "Geräte", "de", True),
    ("Höfe", "Höfe", "de", True),
    ("Tage mit Schnee", "Termine", "de", True),
    ("Menschen je Hektar", "Menschen je Hektar", "de", False),
)


@pytest.mark.parametrize(("text", "language"), NAMED)
def test_the_measure_is_read_off(text: str, language: str) -> None:
    assert measure_of(text, language) == NAMED[text, language]


@pytest.mark.parametrize(("noun", "unit", "language", "whole"), AT_ODDS)
def test_another_measure_is_told(noun: str, unit: str, language: str, whole: bool) -> None:
    assert are_at_odds(noun, unit, language, whole=whole)


@pytest.mark.parametrize(("noun", "unit", "language", "whole"), AT_ONE)
def test_the_same_measure_passes(noun: str, unit: str, language: str, whole: bool) -> None:
    assert not are_at_odds(noun, unit, language, whole=whole)
