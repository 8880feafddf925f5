"""Words: every kind of value in German and English, of what is counted and of what is measured."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from brandhub.ground.catalogues import Bilingual
from brandhub.ground.intervals import Interval
from brandhub.ground.moments import parse_moment
from brandhub.ground.numbers import write_number
from brandhub.models.facts import Fact, Observation
from brandhub.proofs.readings import kind_of, read_observation
from brandhub.proofs.wordings import write_sentence
from brandhub.proofs.words import write_full, write_value

FARMS = {"de": {"one": "Hof", "many": "Höfe"}, "en": {"one": "farm", "many": "farms"}}
PER_CENT = {"de": {"many": "Prozent"}, "en": {"many": "per cent"}}
DEGREES = {"de": {"many": "Grad"}, "en": {"one": "degree", "many": "degrees"}}


def _reading(noun: dict[str, Any], *, whole: bool, **given: str) -> Any:
    fact = Fact.model_validate(
        {
            "id": "hoefe", "status": "published", "label": {"de": "Höfe", "en": "Farms"}, "noun": noun, "topic": "land",
            "unit": "hoefe", "area": "stadt", "basis": "hoefe", "definition": {"de": "Höfe.", "en": "Farms."},
            "owner": "amt", "policy": "keep",
            "observations": [{"as-of": "2014", "source": "zaehlung", **given}],
        }
    )  # fmt: skip
    return read_observation(fact, fact.observations[0], whole=whole)


COUNTED = [
    ({"value": "1"}, "1 Hof", "1 farm"),
    ({"value": "0"}, "keine Höfe", "no farms"),
    ({"value": "2"}, "2 Höfe", "2 farms"),
    ({"value": "1300"}, "1.300 Höfe", "1,300 farms"),
    ({"value": "1700000"}, "1.700.000 Höfe", "1,700,000 farms"),
    ({"kind": "rounded", "step": "1", "value": "1"}, "rund 1 Hof", "about 1 farm"),
    ({"kind": "rounded", "step": "10", "value": "0"}, "rund 0 Höfe", "about 0 farms"),
    ({"kind": "about", "value": "100"}, "rund 100 Höfe", "about 100 farms"),
    ({"kind": "about", "side": "below", "value": "100"}, "knapp 100 Höfe", "just under 100 farms"),
    ({"kind": "about", "side": "above", "value": "100"}, "gut 100 Höfe", "just over 100 farms"),
    ({"kind": "at-least", "value": "1"}, "mindestens 1 Hof", "at least 1 farm"),
    ({"kind": "at-least", "value": "102"}, "mindestens 102 Höfe", "at least 102 farms"),
    ({"kind": "at-least", "strict": "true", "value": "102"}, "mehr als 102 Höfe", "more than 102 farms"),
    ({"kind": "at-most", "value": "102"}, "bis zu 102 Höfe", "up to 102 farms"),
    ({"kind": "at-most", "strict": "true", "value": "102"}, "weniger als 102 Höfe", "fewer than 102 farms"),
    ({"kind": "at-most", "strict": "true", "value": "1"}, "weniger als 1 Hof", "fewer than 1 farm"),
    ({"kind": "between", "low": "3", "high": "5"}, "3 bis 5 Höfe", "3 to 5 farms"),
    ({"kind": "between", "low": "0", "high": "1"}, "0 bis 1 Hof", "0 to 1 farm"),
    ({"kind": "suppressed", "below": "5"}, "weniger als 5 Höfe", "fewer than 5 farms"),
]
MEASURED = [
    (PER_CENT, {"value": "0"}, "0 Prozent", "0 per cent"),
    (PER_CENT, {"value": "1"}, "1 Prozent", "1 per cent"),
    (PER_CENT, {"value": "0.5"}, "0,5 Prozent", "0.5 per cent"),
    (PER_CENT, {"value": "30.80"}, "30,8 Prozent", "30.8 per cent"),
    (PER_CENT, {"kind": "at-most", "strict": "true", "value": "5"}, "weniger als 5 Prozent", "less than 5 per cent"),
    (PER_CENT, {"kind": "suppressed", "below": "5"}, "weniger als 5 Prozent", "less than 5 per cent"),
    (DEGREES, {"value": "-1"}, "−1 Grad", "−1 degree"),
    (DEGREES, {"value": "-2.5"}, "−2,5 Grad", "−2.5 degrees"),
    (DEGREES, {"kind": "between", "low": "-3", "high": "2"}, "−3 bis 2 Grad", "−3 to 2 degrees"),
]


@pytest.mark.parametrize(("given", "german", "english"), COUNTED)
def test_what_is_counted(given: dict[str, str], german: str, english: str) -> None:
    reading = _reading(FARMS, whole=True, **given)
    assert (write_full(reading, "de"), write_full(reading, "en")) == (german, english)


@pytest.mark.parametrize(("noun", "given", "german", "english"), MEASURED)
def test_what_is_measured(noun: dict[str, Any], given: dict[str, str], german: str, english: str) -> None:
    reading = _reading(noun, whole=False, **given)
    assert (write_full(reading, "de"), write_full(reading, "en")) == (german, english)


@pytest.mark.parametrize(
    ("interval", "german", "english"),
    [
        (Interval(Fraction(100), None), "mindestens 100", "at least 100"),
        (Interval(Fraction(100), None, low_open=True), "mehr als 100", "more than 100"),
        (Interval(Fraction(0), Fraction(115)), "bis zu 115", "up to 115"),
        (Interval(Fraction(0), Fraction(115), high_open=True), "weniger als 115", "fewer than 115"),
        (Interval.exactly(0), "0", "0"),
        (Interval.exactly(Fraction(1, 3)), "rund 0,33", "about 0.33"),
        (Interval(Fraction(1, 3), Fraction(2, 3)), "0,33 bis 0,67", "0.33 to 0.67"),
    ],
)
def test_what_is_computed(interval: Interval, german: str, english: str) -> None:
    kind, value, strict = kind_of(interval)
    plain = _reading(FARMS, whole=True, value="5")
    reading = replace(plain, interval=interval, kind=kind, value=value, strict=strict)
    assert (write_value(reading, "de"), write_value(reading, "en")) == (german, english)


@pytest.mark.parametrize(
    ("template", "sentence"),
    [
        ("{relation} Höfe.", "Mehr Höfe."),
        ("„{relation} Höfe“, heißt es.", "„Mehr Höfe“, heißt es."),
        ("Der Bergbau endete. {relation} Höfe blieben.", "Der Bergbau endete. Mehr Höfe blieben."),
        ("Es gab ca. {relation} Höfe.", "Es gab ca. mehr Höfe."),
        ("Das Ergebnis: {relation} Höfe.", "Das Ergebnis: mehr Höfe."),
    ],
)
def test_sentences_begin_with_a_capital(template: str, sentence: str) -> None:
    assert write_sentence(template, {"relation": Bilingual("mehr", "more")}, "de") == sentence


def test_a_negative_number_carries_a_minus_sign() -> None:
    assert write_number(Decimal("-1300.5"), "de") == "−1.300,5"
    assert write_number(Decimal("-0"), "en") == "0"


def test_an_observation_knows_its_interval() -> None:
    """The words above rest on the enclosures that the design names."""
    observation = Observation.model_validate(
        {"as-of": "2014", "source": "zaehlung", "kind": "rounded", "step": "10", "value": "0"}
    )
    assert observation.interval(whole=True) == Interval(Fraction(0), Fraction(5))
    assert observation.as_of == parse_moment("2014")
