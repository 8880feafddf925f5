"""Area names: an article in the case that the word before it wants, and names that cannot do without one."""

from __future__ import annotations

import pytest
from brandhub.ground.catalogues import Bilingual
from brandhub.proofs.area_names import without_article
from brandhub.proofs.wordings import write_sentence

SAID = [
    ("In {left.area}", "das Ruhrgebiet", "Im Ruhrgebiet"),
    ("Höfe in {left.area}", "die Niederlande", "Höfe in den Niederlanden"),
    ("Höfe in {left.area}", "die Schweiz", "Höfe in der Schweiz"),
    ("Höfe aus {left.area}", "die Vereinigten Staaten", "Höfe aus den Vereinigten Staaten"),
    ("Höfe aus {left.area}", "die USA", "Höfe aus den USA"),
    ("Höfe in {left.area}", "der Märkische Kreis", "Höfe im Märkischen Kreis"),
    ("Höfe von {left.area}", "der Kreis Unna", "Höfe vom Kreis Unna"),
    ("Weg zu {left.area}", "die Stadt Unna", "Weg zur Stadt Unna"),
    ("Weg zu {left.area}", "die Städte des Reviers", "Weg zu den Städten des Reviers"),
    ("Höfe bei {left.area}", "das Saarland", "Höfe beim Saarland"),
    ("Zahlen für {left.area}", "der Kreis Unna", "Zahlen für den Kreis Unna"),
    ("Zahlen für {left.area}", "die Niederlande", "Zahlen für die Niederlande"),
    ("Höfe im {left.area}", "das Ruhrgebiet", "Höfe im Ruhrgebiet"),
    ("Höfe in der {left.area}", "die Schweiz", "Höfe in der Schweiz"),
    ("Höfe in den {left.area}", "die Niederlande", "Höfe in den Niederlanden"),
    ("{left.area} hatte Höfe", "das Ruhrgebiet", "Das Ruhrgebiet hatte Höfe"),
    ("Höfe in {left.area}", "Bochum", "Höfe in Bochum"),
    ("Höfe zwischen {right.area} und {left.area}", "das Saarland", "Höfe zwischen Bochum und dem Saarland"),
]
ENGLISH = [
    ("Farms in {left.area}", "the Netherlands", "Farms in the Netherlands"),
    ("Farms in the {left.area}", "the Netherlands", "Farms in the Netherlands"),
    ("{left.area} had farms", "the Netherlands", "The Netherlands had farms"),
]
BARE = [
    ("de", "Höfe in {left.area}", "Ruhrgebiet", True),
    ("de", "Höfe in {left.area}", "das Ruhrgebiet", False),
    ("de", "Höfe im {left.area}", "Ruhrgebiet", False),
    ("de", "{left.area}: Höfe", "Ruhrgebiet", False),
    ("de", "Höfe in {left.area}", "Stadtlohn", False),
    ("de", "Höfe in {left.area}", "Kreis Unna", True),
    ("en", "Farms in {left.area}", "Netherlands", True),
    ("en", "Farms in {left.area}", "City of Bochum", True),
    ("en", "Farms in the {left.area}", "Netherlands", False),
    ("en", "Farms in {left.area}", "Bochum", False),
]


@pytest.mark.parametrize(("template", "name", "said"), SAID)
def test_a_german_area_is_declined(template: str, name: str, said: str) -> None:
    slots = {"left.area": Bilingual(name, name), "right.area": Bilingual("Bochum", "Bochum")}
    assert write_sentence(template, slots, "de") == said


@pytest.mark.parametrize(("template", "name", "said"), ENGLISH)
def test_an_english_article_is_said_once(template: str, name: str, said: str) -> None:
    assert write_sentence(template, {"left.area": Bilingual(name, name)}, "en") == said


@pytest.mark.parametrize(("language", "template", "name", "is_told"), BARE)
def test_a_name_that_needs_an_article_is_told(language: str, template: str, name: str, is_told: bool) -> None:
    told = without_article(template, {"left.area": Bilingual(name, name)}, language)
    assert told == (("left.area", name) if is_told else None)


def test_only_areas_are_asked() -> None:
    event = {"name": Bilingual("Stadt am Fluss", "City of Bochum")}
    assert without_article("In {name}", event, "de") is None
    subject = {"name": Bilingual("Kreis Unna", "x"), "subject.area": Bilingual("Kreis Unna", "x")}
    assert without_article("In {name}", subject, "de") == ("name", "Kreis Unna")
