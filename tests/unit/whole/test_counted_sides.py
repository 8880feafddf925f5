"""What stands behind a number and in a comparison is what its own side counts, whatever else its definition names."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from brandhub.models.fields import Texts
from brandhub.whole.counted_sides import check_counted_sides
from brandhub.whole.hub import Hub
from brandhub.whole.lookalikes import halves, is_mere_lookalike
from brandhub.whole.orphan_counted import is_miscounted

FACT = """
{key}:
  status: published
  label: {{de: {label[0]}, en: {label[1]}}}
  noun: {{de: {{{noun[0]}}}, en: {{{noun[1]}}}}}
  topic: land
  unit: {unit}
  area: {area}
  basis: {basis}
  definition: {{de: "{said[0]}", en: "{said[1]}"}}
  owner: beispielamt
  policy: keep
{more}  observations:
    - {{as-of: 2013, value: {values[0]}, source: zaehlung}}
    - {{as-of: 2014, value: {values[1]}, source: zaehlung}}
"""
PUPILS = ("Schülerinnen und Schüler", "Pupils")
FACTS: dict[str, dict[str, Any]] = {
    "schueler": {
        "label": PUPILS,
        "noun": ("many: Schülerinnen und Schüler", "one: pupil, many: pupils"),
        "said": ("Schülerinnen und Schüler an Schulen der Stadt.", "Pupils at schools of the city."),
        "values": (30000, 31000),
    },
    "gymnasium": {
        "label": ("Kinder am Gymnasium", "Grammar school pupils"),
        "noun": ("many: Kinder am Gymnasium", "many: grammar school pupils"),
        "said": ("Schülerinnen und Schüler an Gymnasien der Stadt.", "Pupils at grammar schools of the city."),
        "more": "  part-of: [schueler]\n",
        "values": (9000, 9300),
    },
    "azubis": {
        "label": ("Auszubildende", "Trainees"),
        "noun": ("many: Auszubildende", "one: trainee, many: trainees"),
        "said": ("Auszubildende in Betrieben der Stadt.", "Trainees in firms of the city."),
        "values": (3900, 3700),
    },
    "museen": {
        "label": ("Museen", "Museums"),
        "noun": ("one: Museum, many: Museen", "one: museum, many: museums"),
        "said": ("Museen in der Stadt.", "Museums in the city."),
        "unit": "hoefe",
        "basis": "betriebe",
        "values": (9, 12),
    },
    "betten": {
        "label": ("Hotelbetten", "Hotel beds"),
        "noun": ("one: Hotelbett, many: Hotelbetten", "one: hotel bed, many: hotel beds"),
        "said": ("Betten in den Hotels der Stadt.", "Beds in the hotels of the city."),
        "unit": "hoefe",
        "basis": "betriebe",
        "values": (900, 1100),
    },
    "auswaerts": {
        "label": ("Museen nebenan", "Museums next door"),
        "noun": ("one: Museum, many: Museen", "one: museum, many: museums"),
        "said": ("Museen in der Nachbarstadt.", "Museums in the town next door."),
        "unit": "hoefe",
        "basis": "betriebe",
        "area": "nachbarstadt",
        "values": (19, 20),
    },
    "it": {
        "label": ("Beschäftigte in der IT", "IT employees"),
        "noun": ("many: Beschäftigte in der IT", "many: people working in IT"),
        "said": ("Menschen mit einer Stelle in der IT.", "People with a job in IT."),
        "values": (2000, 2500),
    },
    "logistik": {
        "label": ("Beschäftigte in der Logistik", "Logistics employees"),
        "noun": ("many: Beschäftigte in der Logistik", "many: people working in logistics"),
        "said": ("Menschen mit einer Stelle in der Logistik.", "People with a job in logistics."),
        "values": (4000, 4500),
    },
}
FACTS |= {
    "zuzuege": {
        "label": ("Zugezogene", "Newcomers"),
        "noun": ("many: Zugezogene", "many: newcomers"),
        "said": ("Menschen, die aus anderen Städten in die Stadt zogen.", "People who moved here from other cities."),
        "values": (15000, 16000),
    },
    "fortzuege": {
        "label": ("Fortgezogene", "Leavers"),
        "noun": ("many: Fortgezogene", "many: leavers"),
        "said": ("Menschen, die aus der Stadt in andere Städte zogen.", "People who moved away to other cities."),
        "values": (14000, 13000),
    },
    "einpendler": {
        "label": ("Einpendlerinnen und Einpendler", "Inbound commuters"),
        "noun": ("many: Einpendlerinnen und Einpendler", "many: inbound commuters"),
        "said": ("Menschen, die in Musterstadt arbeiten und außerhalb wohnen.", "People who work here only."),
        "values": (48000, 51000),
    },
    "auspendler": {
        "label": ("Auspendlerinnen und Auspendler", "Outbound commuters"),
        "noun": ("many: Auspendlerinnen und Auspendler", "many: outbound commuters"),
        "said": ("Menschen, die in Musterstadt wohnen und außerhalb arbeiten.", "People who live here only."),
        "values": (39000, 40000),
    },
    "leer": {
        "label": ("Leere Wohnungen", "Empty flats"),
        "noun": ("one: leere Wohnung, many: leere Wohnungen", "one: empty flat, many: empty flats"),
        "said": ("Wohnungen, in denen niemand gemeldet ist.", "Flats without residents."),
        "unit": "hoefe",
        "basis": "betriebe",
        "values": (2800, 3000),
    },
    "naechte": {
        "label": ("Gäste", "Guests"),
        "noun": ("many: Gäste", "many: guests"),
        "said": ("Menschen mit einer Nacht in der Stadt.", "People with a night in the city."),
        "values": (1200, 1300),
    },
}
PLAIN = {"unit": "personen", "area": "musterstadt", "basis": "personen", "more": ""}
HEAD = """
{key}:
  status: published
  topic: land
  question: {{de: Stimmt das?, en: Is that so?}}
  operator: {operator}
{more}  wording:
    de: "{says}"
    en: "{says}"
"""
TWO = "{when} {relation} {left.noun} {than} {right.noun}: {left.value}, {right.value}"
CLAIMS = {
    "lernende": ("more-than", "left: {fact: schueler, as-of: 2014}, right: {fact: azubis, as-of: 2014}", TWO),
    "vielfach": (
        "times",
        "left: {fact: schueler, as-of: 2014}, right: {fact: azubis, as-of: 2014}, times: 8, mode: at-least",
        TWO,
    ),
    "haeuser": ("fewer-than", "left: {fact: museen, as-of: 2014}, right: {fact: betten, as-of: 2014}", TWO),
    "branchen": ("more-than", "left: {fact: logistik, as-of: 2014}, right: {fact: it, as-of: 2014}", TWO),
    "nebenan": (
        "fewer-than",
        "left: {fact: museen, as-of: 2014}, right: {fact: auswaerts, as-of: 2014},"
        " across: {areas: {de: Mit Absicht., en: On purpose.}}",
        "{when} {left.area} {relation} {left.noun} {than} {right.area}: {left.value}, {right.value}",
    ),
    "viele": (
        "more-than",
        "left: {fact: schueler, as-of: 2014}, right: {number: 30000}",
        "{when} {relation} {left.noun} {than} {right.value}",
    ),
    "umzug": ("more-than", "left: {fact: zuzuege, as-of: 2014}, right: {fact: fortzuege, as-of: 2014}", TWO),
    "pendeln": ("more-than", "left: {fact: einpendler, as-of: 2014}, right: {fact: auspendler, as-of: 2014}", TWO),
    "gast": (
        "more-than",
        "left: {fact: naechte, as-of: 2014}, right: {number: 1000}",
        "{when} {relation} {left.noun} {than} {right.value}",
    ),
    "leerstand": (
        "trend",
        "fact: leer, from: 2013, to: 2014, direction: rise",
        "{to.label} {trend}: {from} ({from.as-of}), {to} ({to.as-of})",
    ),
    "teil": (
        "share",
        "part: {fact: gymnasium, as-of: 2014}, whole: {fact: schueler, as-of: 2014}, of: 100, value: 30",
        "{when} waren {share} {whole.noun} {part.noun}: {part.value}",
    ),
    "lauf": (
        "trend",
        "fact: museen, from: 2013, to: 2014, direction: rise",
        "{to.label} {trend}: {from} ({from.as-of}), {to} ({to.as-of})",
    ),
}
SAID = [
    ("de", "lernende", "{when} gab es {relation} {left.noun} {than} {right.noun}: {left.value} und {right.value}", ""),
    ("de", "lernende", "{when} gab es {relation} Schülerinnen und Schüler {than} Auszubildende", ""),
    ("de", "lernende", "{when} gab es {relation} Schüler {than} Auszubildende", ""),
    ("de", "lernende", "{when} gab es {relation} Menschen an Schulen {than} Menschen in Betrieben", ""),
    ("de", "lernende", "{when} gab es an Schulen der Stadt {relation} Lernende {than} {right.noun}", "Lernende"),
    ("de", "lernende", "{when} gab es {relation} Schulen {than} Betriebe", "Schulen Betriebe"),
    ("de", "lernende", "{relation} Schule {than} Betrieb ({as-of})", "Schule Betrieb"),
    ("de", "lernende", "{when} gab es {relation} {left.noun} {than} Betriebe der Stadt", "Betriebe"),
    ("de", "lernende", "{when} gab es {relation} {left.noun} {than} in Betrieben Auszubildende", ""),
    ("de", "lernende", "{when} gab es {relation} {left.noun} {than} in Betrieben der Stadt Auszubildende", ""),
    ("de", "lernende", "{when} war die Zahl der Schüler {relation} {than} die Zahl der Betriebe", "Betriebe"),
    ("de", "lernende", "{when} gab es {relation} {left.noun} {than} {right.noun}: {left.value} Schulen", "Schulen"),
    ("de", "lernende", "{when} gab es {relation} Schülerinnen {than} {right.noun}", "Schülerinnen"),
    ("de", "lernende", "{when} gab es Schüler und Schülerinnen {relation} {than} {right.noun}", ""),
    ("de", "vielfach", "{when} gab es {relation} Schulen {than} {right.noun}", "Schulen"),
    ("de", "haeuser", "{when} gab es {relation} Museen {than} Betten", ""),
    ("de", "haeuser", "{when} gab es {relation} Museen {than} Hotels", "Hotels"),
    ("de", "haeuser", "{when} gab es {relation} Städte {than} {right.noun}", "Städte"),
    ("de", "haeuser", "{when} gab es {relation} Stadtmuseen {than} {right.noun}", "Stadtmuseen"),
    ("de", "haeuser", "{when} gab es {relation} Museen {than} Betten: {left.value} Häuser, {right.value}", "Häuser"),
    ("de", "branchen", "{when} arbeiteten {relation} Menschen in der Logistik {than} in der IT", ""),
    ("de", "branchen", "{when} beschäftigte die Logistik {relation} Menschen {than} die IT", ""),
    ("de", "branchen", "{when} hatte die Logistik {relation} Beschäftigte {than} die IT: {left.value}", ""),
    ("de", "branchen", "{when} gab es {relation} Menschen {than} Stellen", "Stellen"),
    ("de", "nebenan", "{when} gab es in {left.area} {relation} Museen {than} in {right.area}: {left.value}", ""),
    ("de", "nebenan", "{when} gab es in {left.area} {relation} Städte {than} in {right.area}", "Städte"),
    ("de", "viele", "{when} lernten in Musterstadt {relation} {than} {right.value} Schülerinnen und Schüler", ""),
    ("de", "viele", "{when} gab es in Musterstadt {relation} {than} {right.value} Schulen", "Schulen"),
    ("de", "teil", "{when} waren {share} Schülerinnen und Schülern {part.noun}", ""),
    ("de", "teil", "{when} waren {share} Schulen {part.noun}", "Schulen"),
    ("de", "teil", "{when} waren {share} Schülerinnen in der Stadt {part.noun}", "Schülerinnen"),
    ("de", "lauf", "{to.label} {trend}: von {from.value} Museen ({from.as-of}) auf {to.value} ({to.as-of})", ""),
    ("de", "lauf", "{to.label} {trend}: von {from.value} Städten ({from.as-of}) auf {to.value}", "Städten"),
    ("de", "lauf", "{to.label} {trend}: von {from.value} ({from.as-of}) auf {to.value} Listen", "Listen"),
    ("de", "umzug", "{when} zogen {relation} Menschen aus anderen Städten in die Stadt {than} aus der Stadt", ""),
    ("de", "umzug", "{when} zogen {relation} Menschen aus der Stadt {than} in die Stadt", "aus in"),
    ("de", "umzug", "{when} zogen {relation} Menschen in andere Städte {than} aus anderen Städten", "in aus"),
    ("de", "umzug", "{when} gab es in der Stadt {relation} {left.noun} {than} {right.noun}", ""),
    ("de", "pendeln", "{when} gab es in Musterstadt {relation} {left.noun} {than} {right.noun}", ""),
    ("de", "pendeln", "{when} wohnten in Musterstadt {relation} {left.noun} {than} {right.noun}", "wohnten"),
    ("de", "pendeln", "{when} arbeiteten in Musterstadt {relation} {left.noun} {than} {right.noun}", "arbeiteten"),
    ("de", "pendeln", "{when} arbeiteten {relation} {left.noun} hier {than} außerhalb {right.noun}", ""),
    ("de", "gast", "{when} kamen {relation} {than} {right.value} Gäste", ""),
    ("de", "gast", "{when} kamen {relation} {than} {right.value} Menschen", ""),
    ("de", "gast", "{when} kamen {relation} {than} {right.value} Gäste mit einer Nacht in der Stadt", ""),
    ("de", "gast", "{when} kamen {relation} {than} {right.value} Gäste in der Nacht", "in"),
    ("de", "gast", "{when} gab es {relation} {than} {right.value} Menschen in der Stadt", "Menschen"),
    ("de", "leerstand", "Die Zahl der leeren Wohnungen ist {trend}: von {from.value} auf {to.value}", ""),
    ("de", "leerstand", "Die Zahl der Wohnungen ohne Gemeldete ist {trend}: {from.value}, {to.value}", ""),
    ("de", "leerstand", "Die Zahl der Wohnungen ist {trend}: von {from.value} auf {to.value}", "Wohnungen"),
    ("de", "lauf", "Die Zahl der Museen in den Städten ist {trend}: {from.value}, {to.value}", "Städten"),
    ("de", "teil", "{when} waren {share} Schülerinnen und Schülern der Stadt Kinder am Gymnasium", ""),
    ("de", "teil", "{when} waren {share} Schülerinnen und Schülern an Gymnasien", ""),
    ("de", "teil", "{when} waren {share} Schülerinnen und Schülern der Stadt Gymnasien", "Gymnasien"),
    ("de", "teil", "{when} waren {share} Schülerinnen und Schülern der Stadt Kinder", "Kinder"),
    ("en", "leerstand", "The number of empty flats has {trend}: {from.value}, {to.value}", ""),
    ("en", "leerstand", "The number of flats has {trend}: {from.value}, {to.value}", "flats"),
    ("en", "lauf", "The number of museums in cities has {trend}: {from.value}, {to.value}", "cities"),
    ("en", "lernende", "{when}, there were {relation} {left.noun} {than} {right.noun}: {left.value}", ""),
    ("en", "lernende", "{when}, there were {relation} pupils at schools {than} trainees in firms", ""),
    ("en", "lernende", "{when}, there were {relation} people at schools {than} in firms", ""),
    ("en", "lernende", "{when}, {relation} pupils attended schools {than} trainees worked in firms", ""),
    ("en", "lernende", "{when}, there were {relation} schools {than} firms", "schools firms"),
    ("en", "lernende", "{relation} school {than} {right.noun} ({as-of})", "school"),
    ("en", "lernende", "{when}, the number of pupils was {relation} {than} the number of firms", "firms"),
    ("en", "lernende", "{when}, there were {relation} pupils {than} trainees: {left.value} schools", "schools"),
    ("en", "haeuser", "{when}, there were {relation} museums {than} hotel beds", ""),
    ("en", "haeuser", "{when}, there were {relation} museums {than} hotels", "hotels"),
    ("en", "haeuser", "{when}, there were {relation} museum hotels {than} beds", "hotels"),
    ("en", "branchen", "{when}, {relation} people worked in logistics {than} in IT", ""),
    ("en", "branchen", "{when}, logistics employed {relation} people {than} IT", ""),
    ("en", "viele", "{when}, there were {relation} {than} {right.value} pupils", ""),
    ("en", "viele", "{when}, there were {relation} {than} {right.value} schools", "schools"),
    ("en", "teil", "{when}, {share} pupils were {part.noun}", ""),
    ("en", "teil", "{when}, {share} schools were {part.noun}", "schools"),
]


@pytest.fixture(scope="module")
def hub(make_project: Callable[[], Any], inspect: Callable[..., Any]) -> Hub:
    project = make_project()
    facts = (FACT.format(key=key, **{**PLAIN, **words}) for key, words in FACTS.items())
    project.write("data/facts/stadt.yml", "".join(facts))
    for key, (operator, given, says) in CLAIMS.items():
        fields = "".join(f"  {field.strip()}\n" for field in _fields(given))
        project.append("data/claims.yml", HEAD.format(key=key, operator=operator, more=fields, says=says))
    found = inspect(project).public
    assert isinstance(found, Hub)
    return found


def _fields(given: str) -> list[str]:
    """The fields of „a: {b: c, d: e}, f: g“."""
    fields, depth = [""], 0
    for letter in given:
        depth += (letter == "{") - (letter == "}")
        if letter == "," and not depth:
            fields.append("")
        else:
            fields[-1] += letter
    return fields


@pytest.mark.parametrize(("language", "key", "text", "words"), SAID)
def test_what_stands_behind_a_number(language: str, key: str, text: str, words: str, hub: Hub) -> None:
    claim = hub.claims[key]
    assert claim.wording is not None
    texts = {"de": claim.wording.de, "en": claim.wording.en, language: f"{text}."}
    worded = claim.model_copy(update={"wording": Texts(**texts)})
    found = [*check_counted_sides(worded, hub.proofs[key], hub, ())]
    assert [problem.values["word"] for problem in found] == words.split()
    assert not [*check_counted_sides(worded, hub.proofs[key], hub, set(words.lower().split()))]


def test_an_area_says_which_ones(hub: Hub) -> None:
    """„{than} in {right.area}“ is enough for „Museen nebenan“."""
    proof, claim = hub.proofs["nebenan"], hub.claims["nebenan"]
    noun = proof.inputs["right"].fact.noun
    many = noun.model_copy(update={"de": noun.de.model_copy(update={"many": "Museen nebenan", "one": None})})
    fact = proof.inputs["right"].fact.model_copy(update={"noun": many})
    other = replace(proof, inputs={**proof.inputs, "right": replace(proof.inputs["right"], fact=fact)})
    assert claim.wording is not None
    for end, told in (("in {right.area}", []), ("drüben Museen", ["Museen"])):
        said = f"{{when}} gab es in {{left.area}} {{relation}} Museen {{than}} {end}."
        worded = claim.model_copy(update={"wording": Texts(de=said, en=claim.wording.en)})
        assert [one.values["word"] for one in check_counted_sides(worded, other, hub, ())] == told


def test_easy_language_counts_the_same(hub: Hub) -> None:
    claim = hub.claims["lernende"].model_copy(update={"easy": "{when} gab es {relation} Schulen {than} {right.noun}."})
    found = [*check_counted_sides(claim, hub.proofs["lernende"], hub, ())]
    assert [problem.values for problem in found] == [
        {"word": "Schulen", "fact": "schueler", "noun": "Schülerinnen und Schüler", "slot": "{left.noun}"}
    ]


@pytest.mark.parametrize(
    ("word", "text", "is_one"),
    [
        ("Schulen", "Schülerinnen und Schüler", True),
        ("Schule", "Schüler", True),
        ("Schülern", "Schülerinnen und Schüler", False),
        ("Schüler", "Schulen", True),
        ("Wahlen", "Wähler", True),
        ("Käufe", "Käufer", True),
        ("Mieten", "Mieterinnen und Mieter", True),
        ("Mieter", "Mieten", True),
        ("Beschäftigter", "Beschäftigte", False),
        ("Beschäftigten", "Beschäftigte", False),
        ("Kind", "Kinder", False),
        ("Kindern", "Kinder", False),
        ("Häusern", "Häuser", False),
        ("Museen", "Museen", False),
    ],
)
def test_things_that_look_like_people(word: str, text: str, is_one: bool) -> None:
    assert is_mere_lookalike(word, (text,), "de") is is_one
    assert not is_mere_lookalike(word, (text,), "en")


def test_half_of_a_pair() -> None:
    pair = ("Polizistinnen und Polizisten",)
    assert [*halves("Mehr Polizistinnen als Höfe", pair)] == ["Polizistinnen"]
    assert not [*halves("Mehr Polizistinnen und Polizisten als Höfe", pair)]
    assert not [*halves("Mehr Polizisten und Polizistinnen als Höfe", pair)]
    assert not [*halves("Mehr Polizistinnen als Höfe", (*pair, "Polizistinnen in der Stadt"))]


@pytest.mark.parametrize(
    ("kind", "what", "is_told"),
    [
        ("counted", "Schülerinnen und Schüler|", False),
        ("counted", "Schüler|", False),
        ("counted", "Schulen|", True),
        ("counted", "Schülerinnen|", True),
        ("led", "Schüler|Schülerinnen und Schüler", False),
        ("led", "Schülerinnen|Schülerinnen in der Stadt", True),
        ("led", "Schulen|Schulen in der Stadt", True),
    ],
)
def test_beside_a_bare_value(kind: str, what: str, is_told: bool, hub: Hub) -> None:
    reading = hub.proofs["lernende"].inputs["left"]
    assert is_miscounted(kind, what, reading, "de", hub) is is_told
