"""Phrases: what neighbouring slots say together, in German and English as people write it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from brandhub.ground.moments import parse_moment
from brandhub.models.claims import CLAIM_KINDS
from brandhub.models.facts import Observation
from brandhub.proofs.proof import Proof
from brandhub.proofs.prove import prove
from brandhub.proofs.readings import Series, read_observation
from brandhub.proofs.wordings import check_wording, write_sentence
from brandhub.whole.hub import Hub

NOUNS = {
    "hof": {"de": {"one": "Hof", "many": "Höfe"}, "en": {"one": "farm", "many": "farms"}},
    "grube": {"de": {"one": "Grube", "many": "Gruben"}, "en": {"one": "pit", "many": "pits"}},
    "angestellter": {"de": {"one": "Angestellter", "many": "Angestellte"}, "en": {"one": "clerk", "many": "clerks"}},
    "leute": {"de": {"many": "Bergleute"}, "en": {"many": "mining people"}},
}


@pytest.fixture(scope="module")
def hub(make_project: Callable[[], Any], inspect: Callable[..., Any]) -> Hub:
    found = inspect(make_project()).public
    assert isinstance(found, Hub)
    return found


Say = Callable[..., tuple[str, str]]
Check = Callable[..., set[tuple[str, str]]]


def series(hub: Hub, key: str, values: dict[str, str], unit: str = "personen") -> Series:
    plain = hub.fact("gaeste")
    noun = type(plain.noun).model_validate(NOUNS[key])
    fact = plain.model_copy(update={"id": key, "noun": noun, "unit": unit})
    observation = Observation.model_validate({"as-of": "2014", "source": "zaehlung", **values})
    whole = hub.terms.units[unit].whole
    return Series(fact, (read_observation(fact, observation, whole=whole),))


def proven(hub: Hub, fields: dict[str, Any], *known: Series, wording: tuple[str, str]) -> tuple[Any, Proof]:
    """A claim with this wording and its proof; it need not hold."""
    raw = {
        "id": "probe",
        "status": "published",
        "topic": "land",
        "question": {"de": "Ja?", "en": "Yes?"},
        "wording": {"de": wording[0], "en": wording[1]},
        **fields,
    }
    claim = CLAIM_KINDS[str(fields["operator"])].model_validate(raw)
    proof, problems = prove(claim, {one.fact.id: one for one in known}, hub.terms)
    assert problems == []
    assert proof is not None
    return claim, proof


def said(hub: Hub, fields: dict[str, Any], *known: Series, wording: tuple[str, str]) -> tuple[str, str]:
    claim, proof = proven(hub, fields, *known, wording=wording)
    return (
        write_sentence(claim.wording.de, proof.slots, "de"),
        write_sentence(claim.wording.en, proof.slots, "en"),
    )


BOTH = {"left": {"fact": "hof"}, "right": {"fact": "grube"}}
BESIDE = ("{when}: {relation} {left.noun} {than} {right}", "{when}: {relation} {left.noun} {than} {right}")
# What the right side is, and how it is said behind „als“.
RIGHT_SIDES = [
    ({"value": "98"}, "mehr Höfe als 98 Gruben", "more farms than 98 pits"),
    ({"value": "1"}, "mehr Höfe als 1 Grube", "more farms than 1 pit"),
    ({"value": "0"}, "mehr Höfe als Gruben (0)", "more farms than pits (0)"),
    ({"kind": "rounded", "value": "50", "step": "10"}, "mehr Höfe als rund 50 Gruben", "more farms than about 50 pits"),
    ({"kind": "about", "value": "50"}, "mehr Höfe als rund 50 Gruben", "more farms than about 50 pits"),
    ({"kind": "about", "value": "50", "side": "below"}, "mehr Höfe als Gruben (knapp 50)",
     "more farms than pits (just under 50)"),
    ({"kind": "about", "value": "50", "side": "above"}, "mehr Höfe als Gruben (gut 50)",
     "more farms than pits (just over 50)"),
    ({"kind": "at-least", "value": "50"}, "mehr Höfe als Gruben (mindestens 50)", "more farms than pits (at least 50)"),
    ({"kind": "at-least", "value": "50", "strict": "true"}, "mehr Höfe als Gruben (mehr als 50)",
     "more farms than pits (more than 50)"),
    ({"kind": "at-most", "value": "50"}, "mehr Höfe als Gruben (bis zu 50)", "more farms than pits (up to 50)"),
    ({"kind": "at-most", "value": "50", "strict": "true"}, "mehr Höfe als Gruben (weniger als 50)",
     "more farms than pits (fewer than 50)"),
    ({"kind": "between", "low": "3", "high": "5"}, "mehr Höfe als Gruben (3 bis 5)", "more farms than pits (3 to 5)"),
    ({"kind": "suppressed", "below": "5"}, "mehr Höfe als Gruben (weniger als 5)",
     "more farms than pits (fewer than 5)"),
]  # fmt: skip


@pytest.mark.parametrize(("value", "german", "english"), RIGHT_SIDES)
def test_behind_than_no_value_bounds_a_second_time(hub: Hub, value: dict[str, str], german: str, english: str) -> None:
    known = series(hub, "hof", {"value": "102"}), series(hub, "grube", value)
    fields = {"operator": "more-than", **BOTH}
    assert said(hub, fields, *known, wording=BESIDE) == (f"2014: {german}", f"In 2014: {english}")
    claim, proof = proven(hub, fields, *known, wording=BESIDE)
    assert "wording-doubled" not in {problem.code for problem in check_wording(claim, proof)}
    written_out = tuple(text.replace("{right}", "{right.value} {right.noun}") for text in BESIDE)
    if value != {"value": "0"}:
        assert said(hub, fields, *known, wording=written_out) == (f"2014: {german}", f"In 2014: {english}")  # type: ignore[arg-type]


def test_a_bound_of_one_stays_in_its_brackets_behind_there_was(hub: Hub) -> None:
    """„Gab es mehr als bis zu 1 Angestellten“: the accusative of one took the brackets away."""
    known = series(hub, "hof", {"value": "102"}), series(hub, "angestellter", {"kind": "at-most", "value": "1"})
    fields = {"operator": "more-than", "left": {"fact": "hof"}, "right": {"fact": "angestellter"}}
    frames = "{when} gab es {relation} {left.noun} {than} {right}.", "There were {relation} {left.noun} {than} {right}."
    assert said(hub, fields, *known, wording=frames)[0] == "2014 gab es mehr Höfe als Angestellte (bis zu 1)."


def test_the_date_moves_into_the_brackets(hub: Hub) -> None:
    known = series(hub, "hof", {"value": "102"}), series(hub, "grube", {"kind": "suppressed", "below": "5"})
    dated = "{relation} {left.noun} ({left.as-of}) {than} {right} ({right.as-of})."
    assert said(hub, {"operator": "more-than", **BOTH}, *known, wording=(dated, dated)) == (
        "Mehr Höfe (2014) als Gruben (2014: weniger als 5).",
        "More farms (2014) than pits (2014: fewer than 5).",
    )
    one = series(hub, "hof", {"value": "102"}), series(hub, "grube", {"kind": "at-most", "value": "1"})
    written_out = "{relation} {left.noun} ({left.as-of}) {than} {right.value} {right.noun} ({right.as-of})."
    assert said(hub, {"operator": "more-than", **BOTH}, *one, wording=(written_out, written_out)) == (
        "Mehr Höfe (2014) als Gruben (2014: bis zu 1).",
        "More farms (2014) than pits (2014: up to 1).",
    )


# How the difference is claimed, and how it is said.
DIFFERENCES = [
    ("more-than", "at-least", "1", "mindestens 1 Hof mehr als Gruben", "at least 1 more farm than pits"),
    ("more-than", "exactly", "1", "genau 1 Hof mehr als Gruben", "exactly 1 more farm than pits"),
    ("fewer-than", "at-least", "1", "mindestens 1 Hof weniger als Gruben", "at least 1 fewer farm than pits"),
    ("more-than", "at-least", "2", "mindestens 2 mehr Höfe als Gruben", "at least 2 more farms than pits"),
    ("fewer-than", "exactly", "21", "genau 21 weniger Höfe als Gruben", "exactly 21 fewer farms than pits"),
]


@pytest.mark.parametrize(("relation", "mode", "by", "german", "english"), DIFFERENCES)
@pytest.mark.parametrize("noun", ["{left.noun}", "Höfe"])
def test_after_a_one_the_noun_stands_in_the_singular(
    hub: Hub, relation: str, mode: str, by: str, german: str, english: str, noun: str
) -> None:
    known = series(hub, "hof", {"value": "102"}), series(hub, "grube", {"value": "101"})
    fields = {"operator": "difference", "relation": relation, "mode": mode, "by": by, **BOTH}
    frame = "In {as-of}: {relation} " + noun + " {than} {right.noun}"
    english_frame = frame.replace("Höfe", "farms")
    assert said(hub, fields, *known, wording=(frame, english_frame)) == (f"In 2014: {german}", f"In 2014: {english}")


def test_a_noun_without_a_singular_keeps_its_only_form(hub: Hub) -> None:
    known = series(hub, "leute", {"value": "102"}), series(hub, "grube", {"value": "101"})
    fields = {"operator": "difference", "relation": "more-than", "by": "1", **BOTH, "left": {"fact": "leute"}}
    frame = "{relation} {left.noun} {than} {right.noun} {when}"
    german, english = said(hub, fields, *known, wording=(frame, frame))
    assert german == "Mindestens 1 Bergleute mehr als Gruben 2014"
    assert english == "At least 1 more mining people than pits in 2014"


def test_a_measure_says_its_unit_once(hub: Hub) -> None:
    known = series(hub, "hof", {"value": "10"}, "prozent"), series(hub, "grube", {"value": "7.5"}, "prozent")
    fields = {"operator": "difference", "relation": "more-than", "by": "2.5", **BOTH}
    frame = "{relation} {left.noun} {than} {right.label} {when}"
    assert said(hub, fields, *known, wording=(frame, frame))[0].startswith("Mindestens 2,5 Prozentpunkte mehr als ")


def test_a_number_of_one_agrees_with_its_noun(hub: Hub) -> None:
    known = series(hub, "hof", {"value": "1"}), series(hub, "grube", {"value": "2"})
    fields = {"operator": "fewer-than", **BOTH}
    frame = "{when} {relation} {left.noun} {than} {right.noun}: {left.value} {left.noun}, {right.value} {right.noun}"
    assert said(hub, fields, *known, wording=(frame, frame)) == (
        "2014 weniger Höfe als Gruben: 1 Hof, 2 Gruben",
        "In 2014 fewer farms than pits: 1 farm, 2 pits",
    )
    written_out = frame.replace("{left.value} {left.noun}", "{left.value} Höfe")
    assert said(hub, fields, *known, wording=(written_out, frame))[0].endswith("1 Hof, 2 Gruben")


SUPPRESSED = {"kind": "suppressed", "below": "5"}
# The operator's fields, the wording in German, and the problem it must have, with its slot or text.
REFUSED = [
    ({"operator": "more-than"}, SUPPRESSED, "{when} {relation} {left.noun} {than} {right.value} Schächte",
     ("wording-doubled", "right.value")),
    ({"operator": "more-than"}, {"value": "0"}, "{when} {relation} {left.noun} {than} {right.value} Schächte", None),
    ({"operator": "more-than"}, SUPPRESSED, "{when} {relation} {left.noun} {than} die {right.value} Schächte", None),
    ({"operator": "difference", "relation": "more-than", "by": "1"}, {"value": "3"},
     "{when} {left.value}: {relation} Betriebe {than} {right.noun}", ("wording-one", "mindestens 1 mehr")),
    ({"operator": "difference", "relation": "more-than", "by": "2"}, {"value": "3"},
     "{when} {left.value}: {relation} Betriebe {than} {right.noun}", None),
    ({"operator": "difference", "relation": "more-than", "by": "1"}, {"value": "3"},
     "{left.label} {when}: {relation} {than} {right.noun}", None),
    ({"operator": "more-than"}, {"value": "3"}, "Oft {when} {relation} {left.noun} {than} {right.noun}",
     ("wording-adds", "Oft")),
    ({"operator": "more-than"}, {"value": "3"}, "{relation} {left.noun} {than} {right.noun}",
     ("wording-needs-date", "{as-of}")),
    ({"operator": "more-than"}, {"value": "3"}, "{when} {relation} {left} {than} {right.noun}",
     ("wording-order", "left")),
    ({"operator": "more-than"}, {"value": "3"}, "{when} {relation} Gruben {than} Höfe: {left.value} und {right.value}",
     ("wording-order", "left.noun")),
    ({"operator": "more-than"}, {"value": "3"}, "{when} {relation} Gruben {than} andere: {left.value}, {right.value}",
     ("wording-order", "right.noun")),
    ({"operator": "more-than"}, {"value": "3"}, "{when} {relation} {left.noun} {than} Höfe im Tal {right.value}", None),
    ({"operator": "more-than"}, {"value": "3"}, "{when} {relation} {left.noun} {than} {right.noun} {left.value} Gruben",
     ("wording-order", "right.noun")),
    ({"operator": "more-than"}, {"value": "3"}, "{when} {relation} {left.noun} {than} {right.noun}: {right.value} Höfe",
     ("wording-order", "left.noun")),
]  # fmt: skip


@pytest.mark.parametrize(("fields", "value", "wording", "expected"), REFUSED)
def test_a_wording_that_reads_wrongly_with_these_values_is_refused(
    hub: Hub, fields: dict[str, Any], value: dict[str, str], wording: str, expected: tuple[str, str] | None
) -> None:
    known = series(hub, "hof", {"value": "102"}), series(hub, "grube", value)
    fair = "{when} {relation} {left.noun} {than} {right.noun}"
    claim, proof = proven(hub, {**fields, **BOTH}, *known, wording=(wording, fair))
    found = [(problem.code, dict(problem.values)) for problem in check_wording(claim, proof)]
    if expected is None:
        assert found == []
    else:
        assert [code for code, _ in found] == [expected[0]]
        assert expected[1] in found[0][1].values()


SUMS = [
    ("zusammen {relation} {right.value} ({parts}) {when}", None),
    ("zusammen {sum} Menschen, {relation} {right.value} ({parts}) {when}", None),
    ("zusammen {sum} Höfe, {relation} {right.value} ({parts}) {when}", "part-1.noun"),
    ("zusammen {sum} {part-2.noun}, {relation} {right.value} ({parts}) {when}", "part-2.noun"),
    ("zusammen {relation} {right.value} Gruben ({parts}) {when}", "part-2.noun"),
]


@pytest.mark.parametrize(("wording", "slot"), SUMS)
def test_a_sum_of_different_things_is_not_called_by_the_name_of_one(hub: Hub, wording: str, slot: str | None) -> None:
    known = series(hub, "hof", {"value": "60"}), series(hub, "grube", {"value": "50"})
    fields = {
        "operator": "sum",
        "relation": "more-than",
        "parts": [{"fact": "hof"}, {"fact": "grube"}],
        "right": {"number": "100"},
        "disjoint": {"de": "Ein Hof ist keine Grube.", "en": "A farm is no pit."},
    }
    claim, proof = proven(hub, fields, *known, wording=(wording, SUMS[0][0]))
    assert "right" not in proof.slots, "„mehr als 100 Höfe“ would count the pits as farms"
    found = [(problem.code, problem.values["slot"]) for problem in check_wording(claim, proof)]
    assert found == ([] if slot is None else [("wording-order", slot)])


def test_a_sum_of_one_kind_of_thing_may_name_it(hub: Hub) -> None:
    one, other = series(hub, "hof", {"value": "60"}), series(hub, "hof", {"value": "50"})
    other = Series(other.fact.model_copy(update={"id": "andere"}), other.readings)
    other = Series(other.fact, tuple(replace(reading, fact=other.fact) for reading in other.readings))
    fields = {
        "operator": "sum",
        "relation": "more-than",
        "parts": [{"fact": "hof"}, {"fact": "andere"}],
        "right": {"number": "100"},
        "disjoint": {"de": "Jeder Hof steht an einem Ort.", "en": "Every farm stands in one place."},
    }
    frame = "{when}: zusammen {relation} {right} ({parts})"
    assert said(hub, fields, one, other, wording=(frame, frame))[0].startswith("2014: zusammen mehr als 100 Höfe (")


CASES = [
    ("von {from} ({from.as-of}) auf {to} ({to.as-of}) {trend}", None),
    ("von {from.value} Höfe ({from.as-of}) auf {to.value} ({to.as-of}) {trend}", "von 60 Höfe"),
    ("mit den {to.value} Höfe ist es {trend} ({from.as-of}, {to.as-of})", "mit den 50 Höfe"),
    ("mit den {to.noun} ist es {trend} ({from.as-of}, {to.as-of})", None),
    ("von {since} an: mit {to.value} Höfe ist es {trend} ({from.as-of}, {to.as-of})", "mit 50 Höfe"),
    ("von {from.value} Höfen ({from.as-of}) auf {to} ({to.as-of}) {trend}", None),
    ("{from.noun} sind {trend}: {from} ({from.as-of}), {to} ({to.as-of})", None),
]


@pytest.mark.parametrize(("wording", "text"), CASES)
@pytest.mark.parametrize(("key", "unit"), [("hof", "personen"), ("grube", "personen"), ("hof", "prozent")])
def test_a_noun_that_would_have_to_be_declined_is_told(
    hub: Hub, key: str, unit: str, wording: str, text: str | None
) -> None:
    """„von 60 Höfe“ is wrong; „Gruben“ and per cent stay as they are."""
    first, last = (series(hub, key, {"value": value}, unit) for value in ("60", "50"))
    reading = replace(last.readings[0], as_of=parse_moment("2016"))
    known = Series(first.fact, (*first.readings, reading))
    fields = {"operator": "trend", "fact": key, "from": "2014", "to": "2016", "direction": "fall"}
    claim, proof = proven(hub, fields, known, wording=(wording, "{trend} ({from.as-of}, {to.as-of})"))
    found = [(p.code, p.severity, p.values["text"]) for p in check_wording(claim, proof) if p.code == "wording-case"]
    is_wrong = text is not None and key == "hof" and unit == "personen"
    assert found == ([("wording-case", "warning", text)] if is_wrong else [])


@pytest.mark.parametrize(
    ("noun", "last", "wording", "said"),
    [
        ({"one": "Studierender", "many": "Studierende"}, "50", "mit den {to.noun}", "Mit den Studierenden"),
        ({"one": "Studierender", "many": "Studierende"}, "50", "mit {to.noun}", "Mit Studierenden"),
        ({"one": "Studierender", "many": "Studierende"}, "50", "gegenüber {to}", "Gegenüber 50 Studierenden"),
        ({"one": "Hof", "many": "Höfe"}, "50", "von {from} auf {to}", "Von 60 Höfen auf 50 Höfe"),
        ({"one": "Hof", "many": "Höfe"}, "50", "von {to.value} {to.noun}", "Von 50 Höfen"),
        ({"one": "Hof", "many": "Höfe"}, "50", "Von {to.value} Höfen", "Von 50 Höfen"),
        ({"one": "Hof", "many": "Höfe"}, "1", "von {to}", "Von 1 Hof"),
        ({"one": "Hof", "many": "Höfe"}, "1", "von {to.value} {to.noun}", "Von 1 Hof"),
        ({"one": "Hof", "many": "Höfe"}, "0", "von {to}", "Von keinen Höfen"),
        ({"one": "Hof", "many": "Höfe"}, "50", "davon {to}", "Davon 50 Höfe"),
        ({"one": "Hof", "many": "Höfe"}, "50", "für {to}", "Für 50 Höfe"),
        ({"one": "Museum", "many": "Museen"}, "50", "mit {to}", "Mit 50 Museen"),
        ({"one": "Praktikum", "many": "Praktika"}, "50", "mit {to}", "Mit 50 Praktika"),
        ({"many": "Bürgerinnen und Bürger"}, "50", "von {to}", "Von 50 Bürgerinnen und Bürgern"),
        ({"one": "Mensch mit Arbeit", "many": "Menschen mit Arbeit"}, "50", "von {to}", "Von 50 Menschen mit Arbeit"),
        ({"one": "neuer Hof", "many": "neue Höfe"}, "50", "bei den {to}", "Bei den 50 neuen Höfen"),
    ],
)
def test_slots_behind_a_preposition_are_declined(
    hub: Hub, noun: dict[str, str], last: str, wording: str, said: str
) -> None:
    first, then = (series(hub, "hof", {"value": value}) for value in ("60", last))
    nouns = type(first.fact.noun).model_validate({"de": noun, "en": {"many": "people"}})
    fact = first.fact.model_copy(update={"noun": nouns})
    readings = (first.readings[0], replace(then.readings[0], as_of=parse_moment("2016")))
    known = Series(fact, tuple(replace(reading, fact=fact) for reading in readings))
    fields = {"operator": "trend", "fact": "hof", "from": "2014", "to": "2016", "direction": "fall"}
    frame = f"{wording} ist es {{trend}} ({{from.as-of}}, {{to.as-of}})"
    claim, proof = proven(hub, fields, known, wording=(frame, "{trend} ({from.as-of}, {to.as-of})"))
    assert write_sentence(frame, proof.slots, "de") == f"{said} ist es gesunken (2014, 2016)"
    assert [p.code for p in check_wording(claim, proof) if p.code == "wording-case"] == []
