"""Declension: German plurals behind „keine“, „der“ and „mit“."""

from __future__ import annotations

import pytest
from brandhub.models.facts import Forms
from brandhub.proofs.declension import behind_article, dative, dative_label, weak

NOUNS = [
    ("Hof", "Höfe", "Höfe", "Höfen"),
    ("Museum", "Museen", "Museen", "Museen"),
    ("Park", "Parks", "Parks", "Parks"),
    ("Praktikum", "Praktika", "Praktika", "Praktika"),
    ("Haus", "Häuser", "Häuser", "Häusern"),
    ("Hügel", "Hügel", "Hügel", "Hügeln"),
    ("Gebäude", "Gebäude", "Gebäude", "Gebäuden"),
    ("Gewerbe", "Gewerbe", "Gewerbe", "Gewerben"),
    (None, "Leute", "Leute", "Leuten"),
    ("Studierender", "Studierende", "Studierenden", "Studierenden"),
    ("Studierende", "Studierende", "Studierenden", "Studierenden"),
    (None, "Studierende", "Studierenden", "Studierenden"),
    (None, "Dienste", "Dienste", "Diensten"),
    ("Beamter", "Beamte", "Beamten", "Beamten"),
    ("Erwachsene", "Erwachsene", "Erwachsenen", "Erwachsenen"),
    ("Lehrerin", "Lehrerinnen", "Lehrerinnen", "Lehrerinnen"),
    ("junger Mensch", "junge Menschen", "jungen Menschen", "jungen Menschen"),
    ("kleiner Betrieb", "kleine Betriebe", "kleinen Betriebe", "kleinen Betrieben"),
    ("Bürgerin oder Bürger", "Bürgerinnen und Bürger", "Bürgerinnen und Bürger", "Bürgerinnen und Bürgern"),
    ("Mensch mit Arbeit", "Menschen ohne Kinder", "Menschen ohne Kinder", "Menschen ohne Kinder"),
    ("Dortmunder Betrieb", "Dortmunder Betriebe", "Dortmunder Betriebe", "Dortmunder Betrieben"),
    ("Dortmunder Student", "Dortmunder Studenten", "Dortmunder Studenten", "Dortmunder Studenten"),
    (None, "Dortmunder Betriebe", "Dortmunder Betriebe", "Dortmunder Betriebe"),
    ("Fass Bier", "Fässer Bier", "Fässer Bier", "Fässern Bier"),
    ("Liter Bier", "Liter Bier", "Liter Bier", "Liter Bier"),
    ("in Dortmund Beschäftigter", "in Dortmund Beschäftigte", "in Dortmund Beschäftigten", "in Dortmund Beschäftigten"),
    (None, "im Handel Beschäftigte", "im Handel Beschäftigten", "im Handel Beschäftigten"),
    (None, "in Vereinen Aktive", "in Vereinen Aktive", "in Vereinen Aktive"),
    ("Studierender im Heim", "Studierende im Heim", "Studierenden im Heim", "Studierenden im Heim"),
    ("Studierende der Physik", "Studierende der Physik", "Studierenden der Physik", "Studierenden der Physik"),
    ("Stelle für Beamte", "Stellen für Beamte", "Stellen für Beamte", "Stellen für Beamte"),
    ("fest Angestellter", "fest Angestellte", "fest Angestellten", "fest Angestellten"),
]


@pytest.mark.parametrize(("one", "many", "behind_none", "behind_with"), NOUNS)
def test_plurals(one: str | None, many: str, behind_none: str, behind_with: str) -> None:
    forms = Forms(one=one, many=many)
    assert weak(forms) == behind_none
    assert dative(forms) == behind_with


def test_another_spelling_is_declined_like_the_plural() -> None:
    assert weak(Forms(one="Beschäftigter", many="Beschäftigte"), "Be-Schäftigte") == "Be-Schäftigten"
    assert dative(Forms(one="Bergmann", many="Bergleute"), "Berg-Leute") == "Berg-Leuten"
    assert weak(Forms(one="Million Beschäftigte", many="Millionen Beschäftigte"), "Beschäftigte") == "Beschäftigten"


@pytest.mark.parametrize(
    ("label", "many", "said"),
    [
        ("Archive", "Archive", "Archiven"),
        ("Städtische Archive in Musterstadt", "Archive", "Städtischen Archiven in Musterstadt"),
        ("Landwirtschaftliche Betriebe", "landwirtschaftliche Betriebe", "Landwirtschaftlichen Betrieben"),
        ("Dortmunder Archive", "Archive", "Dortmunder Archiven"),
        ("Archivefreunde", "Archive", "Archivefreunde"),
        ("Leipzig", "Einwohner", "Leipzig"),
        ("Wald", "Hektar", "Wald"),
        ("2014", "Höfe", "2014"),
    ],
)
def test_labels_behind_with(label: str, many: str, said: str) -> None:
    assert dative_label(label, Forms(many=many)) == said


@pytest.mark.parametrize(
    ("before", "asks"),
    [("Die Hälfte der ", True), ("Alle ", True), ("keine ", True), ("oder ", False), ("Mieder", False), ("20 ", False)],
)
def test_what_asks_for_the_weak_form(before: str, asks: bool) -> None:
    assert behind_article(before) is asks
