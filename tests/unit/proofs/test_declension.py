"""Declension: German plurals behind „keine“, „der“ and „mit“."""

from __future__ import annotations

import pytest
from brandhub.models.facts import Forms
from brandhub.proofs.declension import (
    accusative_one,
    behind_article,
    behind_dative_article,
    dative,
    dative_label,
    dative_one,
    weak,
)

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
    ("Neugeborenes", "Neugeborene", "Neugeborenen", "Neugeborenen"),
    ("Auszubildende(r)", "Auszubildende", "Auszubildenden", "Auszubildenden"),
    ("Angestellte:r", "Angestellte", "Angestellten", "Angestellten"),
    ("unter 18-Jähriger", "unter 18-Jährige", "unter 18-Jährigen", "unter 18-Jährigen"),
    ("Einwohner Dortmunds", "Einwohner Dortmunds", "Einwohner Dortmunds", "Einwohnern Dortmunds"),
]
ONES = [
    ("Herr", "Herren", "Herrn", "Herrn"),
    ("Doktorand", "Doktoranden", "Doktoranden", "Doktoranden"),
    ("Architekt", "Architekten", "Architekten", "Architekten"),
    ("Therapeut", "Therapeuten", "Therapeuten", "Therapeuten"),
    ("Chirurg", "Chirurgen", "Chirurgen", "Chirurgen"),
    ("Burg", "Burgen", "Burg", "Burg"),
    ("Urkunde", "Urkunden", "Urkunde", "Urkunde"),
    ("Kunde", "Kunden", "Kunden", "Kunden"),
    ("Metropole", "Metropolen", "Metropole", "Metropole"),
    ("Scherbe", "Scherben", "Scherbe", "Scherbe"),
    ("Einheit", "Einheiten", "Einheit", "Einheit"),
    ("Tugend", "Tugenden", "Tugend", "Tugend"),
    ("Hof", "Höfe", "Hof", "Hof"),
    ("Angestellter", "Angestellte", "Angestellten", "Angestellten"),
    ("Angestellte", "Angestellte", "Angestellte", "Angestellten"),
    ("Neugeborenes", "Neugeborene", "Neugeborenes", "Neugeborenen"),
    ("Auszubildende(r)", "Auszubildende", "Auszubildende(n)", "Auszubildende(n)"),
    ("Angestellte:r", "Angestellte", "Angestellte:n", "Angestellte:n"),
    ("neu gegründeter Betrieb", "neu gegründete Betriebe", "neu gegründeten Betrieb", "neu gegründeten Betrieb"),
    ("öffentliche Bibliothek", "öffentliche Bibliotheken", "öffentliche Bibliothek", "öffentlichen Bibliothek"),
    ("kleines Haus", "kleine Häuser", "kleines Haus", "kleinen Haus"),
    ("Mensch", "Menschen", "Menschen", "Menschen"),
    ("Polizist", "Polizisten", "Polizisten", "Polizisten"),
    ("Frist", "Fristen", "Frist", "Frist"),
    ("Patent", "Patente", "Patent", "Patent"),
    ("Person", "Personen", "Person", "Person"),
    ("Dortmunder Student", "Dortmunder Studenten", "Dortmunder Studenten", "Dortmunder Studenten"),
    ("Studentin oder Student", "Studentinnen und Studenten", "Studentin oder Studenten", "Studentin oder Studenten"),
    ("in Dortmund Beschäftigter", "in Dortmund Beschäftigte", "in Dortmund Beschäftigten", "in Dortmund Beschäftigten"),
    ("unter 18-Jähriger", "unter 18-Jährige", "unter 18-Jährigen", "unter 18-Jährigen"),
    ("Verletzter im Verkehr", "Verletzte im Verkehr", "Verletzten im Verkehr", "Verletzten im Verkehr"),
    ("Fass Bier", "Fässer Bier", "Fass Bier", "Fass Bier"),
    (None, "Leute", "Leute", "Leuten"),
]


@pytest.mark.parametrize(("one", "many", "behind_none", "behind_with"), NOUNS)
def test_plurals(one: str | None, many: str, behind_none: str, behind_with: str) -> None:
    forms = Forms(one=one, many=many)
    assert weak(forms) == behind_none
    assert dative(forms) == behind_with


@pytest.mark.parametrize(("one", "many", "behind_there_was", "behind_with"), ONES)
def test_one_alone(one: str | None, many: str, behind_there_was: str, behind_with: str) -> None:
    forms = Forms(one=one, many=many)
    assert accusative_one(forms) == behind_there_was
    assert dative_one(forms) == behind_with


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


@pytest.mark.parametrize(("before", "asks"), [("In den ", True), ("allen ", True), ("die ", False), ("Eden ", False)])
def test_what_asks_for_the_dative(before: str, asks: bool) -> None:
    assert behind_dative_article(before) is asks
