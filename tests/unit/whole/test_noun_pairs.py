"""The word behind a value: the same for one and for many, in German and in English."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from brandhub.models.facts import Fact, NounForms
from brandhub.models.fields import Texts
from brandhub.whole.noun_pairs import check_nouns


@pytest.fixture(scope="module")
def fact(make_project: Callable[[], Any], inspect: Callable[..., Any]) -> Fact:
    found = inspect(make_project()).public.series["hoefe"].fact
    assert isinstance(found, Fact)
    return found


def told(fact: Fact, german: str, english: str, definition: str = "Gezählt.|Counted.") -> list[str]:
    (one, many), (a_one, some) = german.split("/"), english.split("/")
    noun = {"de": {"one": one, "many": many}, "en": {"one": a_one, "many": some}}
    de, en = definition.split("|")
    changes = {"noun": NounForms.model_validate(noun), "definition": Texts(de=de, en=en), "label": Texts(de=de, en=en)}
    return [problem.code for problem in check_nouns(fact.model_copy(update=changes))]


@pytest.mark.parametrize(
    ("german", "english", "codes"),
    [
        ("Hof/Höfe", "farm/farms", []),
        ("Hof/Höfe", "new farm/new farms", ["noun-languages"]),
        ("Hof/neue Höfe", "farm/farms", ["noun-languages"]),
        ("neuer Hof/neue Höfe", "new farm/new farms", []),
        ("Neubau/Neubauten", "new building/new buildings", []),
        ("Hof/verlorene Höfe", "farm/farms", ["noun-languages"]),
        ("Jugendlicher/Jugendliche", "young person/young people", []),
        ("Kleingarten/Kleingärten", "small garden/small gardens", []),
        ("kleiner Garten/kleine Gärten", "allotment/allotments", []),
        ("ausländischer Gast/ausländische Gäste", "guest/guests", ["noun-languages"]),
        ("Gast/Gäste", "foreign guest/foreign guests", ["noun-languages"]),
        ("Hof über 5 Hektar/Höfe über 5 Hektar", "farm/farms", ["noun-languages"]),
        ("Hof über 5 Hektar/Höfe über 5 Hektar", "farm above 5 hectares/farms above 5 hectares", []),
        ("Auto je 1.000 Menschen/Autos je 1.000 Menschen", "car per thousand people/cars per thousand people", []),
        ("Mühle/Höfe", "farm/farms", ["noun-forms"]),
        ("Hof/Höfe", "Hof/farms", ["noun-forms"]),
        ("Bergmann/Bergleute", "miner/miners", []),
        ("Mensch/Leute", "man/people", []),
        ("Bäuerin oder Bauer/Bäuerinnen und Bauern", "farmer/farmers", []),
        ("Arzt/Ärzte", "doctor/doctors", []),
        ("Gast/Personen", "guest/guests", []),
        ("Person/Gäste", "guest/guests", ["noun-forms"]),
        ("Kaufmann/Führungskräfte", "manager/managers", []),
        ("Verein/Mitglieder", "club/members", []),
        ("Verein/Clubs", "club/clubs", ["noun-forms"]),
        ("Gast/Menschen", "guest/persons", []),
        ("Hof/Höfe", "farm/fields and those", []),
        ("5/7", "farm/farms", ["noun-languages"]),
        ("Haus mit 2 Stuben/Häuser mit 2 Stuben", "house/houses", ["noun-languages"]),
        ("Haus mit 2 Stuben/Häuser mit 2 Stuben", "house with 3 rooms/houses with 3 rooms", ["noun-languages"]),
        ("Haus/Häuser", "house with 2 rooms/houses with 2 rooms", ["noun-languages"]),
        ("Haus je 1.000 Menschen/Häuser je 1.000 Menschen", "house/houses", []),
        ("Haus/Häuser", "house per 1,000 people/houses per 1,000 people", []),
        ("Haus über 1.000 Meter/Häuser über 1.000 Meter", "house above 1,000 metres/houses above 1,000 metres", []),
    ],
)
def test_both_languages_count_the_same(german: str, english: str, codes: list[str], fact: Fact) -> None:
    assert told(fact, german, english) == codes


def test_the_definition_may_say_it(fact: Fact) -> None:
    assert told(fact, "Hof/Höfe", "new farm/new farms", "Neu gegründete Höfe.|New farms.") == []


GROUPS = [
    ("neue", "new"), ("ehemalige", "former"), ("verlorene", "lost"), ("leere", "empty"), ("geplante", "planned"),
    ("alte", "old"), ("junge", "young"), ("weibliche", "female"), ("männliche", "male"), ("ausländische", "foreign"),
    ("arbeitslose", "unemployed"), ("private", "private"), ("öffentliche", "public"), ("große", "large"),
    ("kleine", "small"),
]  # fmt: skip


@pytest.mark.parametrize(("german", "english"), GROUPS)
def test_a_smaller_group_is_one_in_both_languages(german: str, english: str, fact: Fact) -> None:
    """The problem names the adjective, and every other group is another one."""
    assert told(fact, f"Halle/{german} Hallen", f"hall/{english} halls") == []
    assert told(fact, f"Halle/{german} Hallen", "hall/halls") == ["noun-languages"]
    assert told(fact, "Halle/Hallen", f"hall/{english} halls") == ["noun-languages"]
    assert told(fact, f"Halle/{german} Hallen", "hall/halls", f"Gezählt.|Counted: {english} ones.") == []
    assert told(fact, "Halle/Hallen", f"hall/{english} halls", f"Gezählt: {german}.|Counted.") == []


def test_the_word_and_the_place_are_told(fact: Fact) -> None:
    changed = fact.model_copy(update={"noun": NounForms.model_validate({
        "de": {"one": "Hof", "many": "neue Höfe"}, "en": {"one": "farm", "many": "farms"}})})  # fmt: skip
    (problem,) = check_nouns(changed)
    assert problem.values == {"de": "neue Höfe", "en": "farms", "word": "neue"}
