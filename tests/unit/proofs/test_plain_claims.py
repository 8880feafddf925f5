"""Plain claims: what a sentence in Leichte Sprache may be filled with, for every kind of claim and value."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from brandhub.ground.catalogues import Bilingual
from brandhub.models.claims import CLAIM_KINDS
from brandhub.models.facts import Observation
from brandhub.proofs.plain_claims import plain_full, plain_noun, plain_slots, plain_value
from brandhub.proofs.proof import Proof
from brandhub.proofs.prove import prove
from brandhub.proofs.readings import Reading, Series, read_observation
from brandhub.proofs.wordings import write_sentence
from brandhub.whole.hub import Hub

TODAY = date(2026, 11, 28)
HOF = {"one": "Hof", "many": "Höfe"}
BERGLEUTE = {"one": "Bergmann", "many": "Bergleute", "easy": "Berg-Leute"}
RAW = {"id": "probe", "status": "examined", "expect": "refuted", "topic": "land", "question": {"de": "?", "en": "?"}}


@pytest.fixture(scope="module")
def hub(make_project: Callable[[], Any], inspect: Callable[..., Any]) -> Hub:
    found = inspect(make_project()).public
    assert isinstance(found, Hub)
    return found


def _series(hub: Hub, key: str, noun: dict[str, str], *values: dict[str, str], unit: str = "personen") -> Series:
    nouns = type(hub.fact("gaeste").noun).model_validate({"de": noun, "en": {"many": "things"}})
    fact = hub.fact("gaeste").model_copy(update={"id": key, "noun": nouns, "unit": unit, "part_of": ("dort",)})
    whole = hub.terms.units[unit].whole
    raw = ({"as-of": "2014", "source": "zaehlung", **value} for value in values)
    return Series(fact, tuple(read_observation(fact, Observation.model_validate(one), whole=whole) for one in raw))


def _reading(hub: Hub, noun: dict[str, str], value: dict[str, str], unit: str = "personen") -> Reading:
    return _series(hub, "hier", noun, value, unit=unit).readings[0]


@pytest.mark.parametrize(
    ("noun", "value", "number", "full", "alone"),
    [
        (HOF, {"value": "7"}, "7", "7 Höfe", "Höfe"),
        (HOF, {"value": "1"}, "1", "1 Hof", "Höfe"),
        (HOF, {"kind": "at-most", "value": "1"}, "bis zu 1", "bis zu 1 Hof", "Höfe"),
        (HOF, {"value": "11"}, "11", "11 Höfe", "Höfe"),
        (HOF, {"value": "0"}, "0", "keine Höfe", "Höfe"),
        (HOF, {"value": "602566"}, "ungefähr 600 Tausend", "ungefähr 600 Tausend Höfe", "Höfe"),
        (HOF, {"kind": "at-least", "value": "0"}, None, None, "Höfe"),
        ({"many": "Höfe"}, {"value": "1"}, "1", "1 Höfe", "Höfe"),
        (BERGLEUTE, {"value": "20"}, "20", "20 Berg-Leute", "Berg-Leute"),
        (BERGLEUTE, {"value": "1"}, "1", "1 Bergmann", "Berg-Leute"),
        ({"many": "Tausend Tonnen"}, {"value": "14"}, "14 Tausend", "14 Tausend Tonnen", "Tonnen"),
        ({"many": "Millionen Tonnen"}, {"value": "3"}, "3 Millionen", "3 Millionen Tonnen", "Tonnen"),
        ({"many": "Million Tonnen"}, {"value": "1"}, "1 Million", "1 Million Tonnen", "Tonnen"),
        ({"many": "Milliarden Euro"}, {"value": "2"}, "2 Milliarden", "2 Milliarden Euro", "Euro"),
        ({"many": "Milliarde Euro"}, {"value": "1"}, "1 Milliarde", "1 Milliarde Euro", "Euro"),
        ({"many": "Millionen"}, {"value": "3"}, "3", "3 Millionen", "Millionen"),
        ({"many": "neue Höfe"}, {"value": "3"}, "3", "3 neue Höfe", "neue Höfe"),
    ],
)  # fmt: skip
def test_a_number_and_its_noun(
    hub: Hub, noun: dict[str, str], value: dict[str, str], number: str | None, full: str | None, alone: str
) -> None:
    reading = _reading(hub, noun, value)
    assert plain_value(reading) == number
    assert plain_full(reading) == full
    assert plain_noun(reading, always_many=True) == alone


@pytest.mark.parametrize(
    ("noun", "unit"),
    [({"many": "Prozent"}, "personen"), ({"many": "% der Fläche"}, "personen"), ({"many": "Anteile"}, "prozent")],
)
def test_per_cent_are_no_plain_number(hub: Hub, noun: dict[str, str], unit: str) -> None:
    reading = _reading(hub, noun, {"value": "7"}, unit)
    assert plain_value(reading) is None
    assert plain_full(reading) is None


GRUBE = {"one": "Grube", "many": "Gruben"}
BOTH = {"left": {"fact": "hier"}, "right": {"fact": "dort"}}
SLOTS: list[tuple[str, dict[str, Any], dict[str, str]]] = [
    ("more-than", BOTH, {
        "relation": "mehr", "than": "als", "left": "14 Höfe", "left.value": "14", "left.noun": "Höfe",
        "left.when": "im Jahr 2014", "right": "1 Grube", "right.value": "1", "right.noun": "Gruben",
        "right.when": "im Jahr 2014", "when": "im Jahr 2014",
        "{left.value} {left.noun}": "14 Höfe", "{right.value} {right.noun}": "1 Grube",
    }),
    ("fewer-than", {"left": {"fact": "hier"}, "right": {"number": "15"}}, {
        "relation": "weniger", "than": "als", "left": "14 Höfe", "left.value": "14", "left.noun": "Höfe",
        "left.when": "im Jahr 2014", "right": "15 Höfe", "right.value": "15", "when": "im Jahr 2014",
        "{left.value} {left.noun}": "14 Höfe",
    }),
    ("times", {**BOTH, "times": "14", "mode": "rounded-down"}, {
        "relation": "vierzehnmal so viele", "than": "wie", "left": "14 Höfe", "left.value": "14", "left.noun": "Höfe",
        "left.when": "im Jahr 2014", "right": "1 Grube", "right.value": "1", "right.noun": "Gruben",
        "right.when": "im Jahr 2014", "when": "im Jahr 2014",
        "{left.value} {left.noun}": "14 Höfe", "{right.value} {right.noun}": "1 Grube",
    }),
    ("share", {"part": {"fact": "hier"}, "whole": {"fact": "dort"}, "value": "50"}, {
        "part": "14 Höfe", "part.value": "14", "part.noun": "Höfe", "part.when": "im Jahr 2014",
        "whole": "1 Grube", "whole.value": "1", "whole.noun": "Gruben", "whole.when": "im Jahr 2014",
        "when": "im Jahr 2014", "{part.value} {part.noun}": "14 Höfe", "{whole.value} {whole.noun}": "1 Grube",
        "{dative} {part.noun}": "Höfen",
    }),
    ("difference", {**BOTH, "relation": "more-than", "by": "3"}, {}),
    ("equal-within", {**BOTH, "within": "3"}, {}),
    ("ratio", {**BOTH, "value": "3"}, {}),
]  # fmt: skip


def _slots(hub: Hub, operator: str, fields: dict[str, Any], *series: Series) -> tuple[Proof, dict[str, str]]:
    claim = CLAIM_KINDS[operator].model_validate({**RAW, "operator": operator, **fields})
    proof, problems = prove(claim, {one.fact.id: one for one in series}, hub.terms)
    assert problems == []
    assert proof is not None
    slots = plain_slots(claim, proof, TODAY)
    assert all(text.de == text.en for text in slots.values())
    return proof, {name: text.de for name, text in slots.items()}


@pytest.mark.parametrize(("operator", "fields", "slots"), SLOTS)
def test_what_is_said_plainly(hub: Hub, operator: str, fields: dict[str, Any], slots: dict[str, str]) -> None:
    known = _series(hub, "hier", HOF, {"value": "14"}), _series(hub, "dort", GRUBE, {"value": "1"})
    assert _slots(hub, operator, fields, *known)[1] == slots


@pytest.mark.parametrize(
    ("part", "whole", "share"),
    [("8", "10", "8 von 10"), ("14", "16", "mehr als 8 von 10"), ("10", "10", "alle"), ("0", "10", "keine")],
)
def test_a_share_is_so_many_of_ten(hub: Hub, part: str, whole: str, share: str) -> None:
    known = _series(hub, "hier", HOF, {"value": part}), _series(hub, "dort", HOF, {"value": whole})
    fields = {"part": {"fact": "hier"}, "whole": {"fact": "dort"}, "value": "3"}
    assert _slots(hub, "share", fields, *known)[1]["share"] == share


@pytest.mark.parametrize(
    ("part", "said"),
    [("8", "8 von 10 Studierenden"), ("10", "alle Studierenden"), ("0", "keine Studierenden")],
)
def test_who_are_so_many_of_ten_stand_in_their_case(hub: Hub, part: str, said: str) -> None:
    noun = {"one": "Studierender", "many": "Studierende"}
    known = _series(hub, "hier", HOF, {"value": part}), _series(hub, "dort", noun, {"value": "10"})
    fields = {"part": {"fact": "hier"}, "whole": {"fact": "dort"}, "value": "3"}
    slots = {name: Bilingual(text, text) for name, text in _slots(hub, "share", fields, *known)[1].items()}
    assert write_sentence("Das sind {share} {whole.noun}.", slots, "de") == f"Das sind {said}."


def test_there_are_none_of_people_in_their_case(hub: Hub) -> None:
    noun = {"one": "Beschäftigter", "many": "Beschäftigte", "easy": "Be-Schäftigte"}
    reading = _reading(hub, noun, {"value": "0"})
    assert plain_full(reading) == "keine Be-Schäftigten"
    assert plain_full(_reading(hub, {"many": "junge Menschen"}, {"value": "0"})) == "keine jungen Menschen"


def test_nothing_is_said_without_a_number(hub: Hub) -> None:
    known = _series(hub, "hier", HOF, {"value": "14"}), _series(hub, "dort", GRUBE, {"value": "0"})
    slots = _slots(hub, "more-than", BOTH, *known)[1]
    assert (slots["right"], slots["right.value"]) == ("keine Gruben", "0")
    assert "{right.value} {right.noun}" not in slots, "„0 Gruben“ would be neither plain nor the slots' own words"
    assert slots["{left.value} {left.noun}"] == "14 Höfe"


def test_a_course_keeps_its_word_and_both_its_times(hub: Hub) -> None:
    known = _series(hub, "hier", HOF, {"as-of": "1990", "value": "14"}, {"as-of": "2014", "value": "3"})
    fields = {"fact": "hier", "from": "1990", "to": "2014", "direction": "fall"}
    slots = _slots(hub, "trend", fields, known)[1]
    assert slots["trend"] == "gesunken"
    assert (slots["from.when"], slots["to.when"]) == ("vor mehr als 35 Jahren", "im Jahr 2014")
    assert (slots["from"], slots["to"]) == ("14 Höfe", "3 Höfe")
    assert "when" not in slots


@pytest.mark.parametrize(("start", "since"), [("1990", "seit mehr als 35 Jahren"), ("1991", "seit mehr als 30 Jahren")])
def test_nothing_since_is_counted_from_the_last_day_on_which_it_may_have_begun(
    hub: Hub, start: str, since: str
) -> None:
    known = _series(hub, "hier", HOF, {"as-of": "1985", "value": "14"}, {"as-of": f"since-{start}", "value": "0"})
    slots = _slots(hub, "none-since", {"fact": "hier", "from": start}, known)[1]
    assert slots["since"] == since
    assert (slots["none"], slots["fact"], slots["fact.noun"]) == ("keine", "keine Höfe", "Höfe")


def test_what_lasts_since_another_day_shares_the_later_time(hub: Hub) -> None:
    """Of two values that last, both stand only from the later beginning on; one with a date stands at its date."""
    lasting = {"as-of": "since-1990-05-01", "value": "14"}, {"as-of": "since-1980-05-01", "value": "3"}
    known = _series(hub, "hier", HOF, lasting[0]), _series(hub, "dort", GRUBE, lasting[1])
    assert _slots(hub, "more-than", BOTH, *known)[1]["when"] == "seit mehr als 35 Jahren"
    dated = _series(hub, "dort", GRUBE, {"as-of": "2014", "value": "3"})
    assert _slots(hub, "more-than", BOTH, known[0], dated)[1]["when"] == "im Jahr 2014"
