"""Bearings: the slots of shares, courses and sums stand for what was proven, never for one another."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from brandhub.models.claims import CLAIM_KINDS
from brandhub.models.facts import NounForms, Observation
from brandhub.proofs.bearings import mistaken
from brandhub.proofs.proof import Proof
from brandhub.proofs.prove import prove
from brandhub.proofs.readings import Series, read_observation
from brandhub.whole.hub import Hub

PLAIN = {"id": "probe", "status": "examined", "expect": "refuted", "topic": "land", "question": {"de": "?", "en": "?"}}
KINDER, STUDIERENDE = ("Kind", "Kinder", "child", "children"), ("Studierender", "Studierende", "student", "students")
SHARE = {"operator": "share", "part": {"fact": "kinder"}, "whole": {"fact": "studierende"}, "value": "20"}
COURSE = {"fact": "kinder", "from": "2013", "to": "2014", "direction": "fall"}
SUM = {
    "operator": "sum",
    "relation": "more-than",
    "parts": [{"fact": "kinder"}, {"fact": "studierende"}],
    "disjoint": {"de": "Darum.", "en": "Because."},
    "right": {"number": "100"},
}
CASES: dict[str, tuple[dict[str, Any], list[tuple[str, str, str | None]]]] = {
    "share": (SHARE, [
        ("de", "{share} {whole.noun} sind {part.noun}", None),
        ("de", "{share} der {whole.noun} sind {part.noun}", None),
        ("de", "{part.noun} sind {share} der {whole.noun}", None),
        ("de", "{share}: {part} von {whole}", None),
        ("de", "{share} {part.noun} sind {whole.noun}", "part.noun"),
        ("de", "{share} der {part.noun} sind {whole.noun}", "part.noun"),
        ("de", "{share} von den {part.label} sind {whole.noun}", "part.label"),
        ("de", "{share} der Kinder sind Studierende", "part.noun"),
        ("de", "{share} Kindern sind Studierende", "part.noun"),
        ("de", "{share} Kinderwagen sind Studierende", None),
        ("de", "Unter den {part.noun} sind {share} {whole.noun}", "part.noun"),
        ("de", "Von {part.noun} sind {share} {whole.noun}", "part.noun"),
        ("de", "{part.noun} sind zu {share} {whole.noun}", "part.noun"),
        ("en", "{share} {whole.noun} are {part.noun}", None),
        ("en", "{share} of the {part.noun} are {whole.noun}", "part.noun"),
        ("en", "{share} children are students", "part.noun"),
        ("en", "Among the {part.noun}, {share} are {whole.noun}", "part.noun"),
    ]),
    "trend": ({**COURSE, "operator": "trend"}, [
        ("de", "ist {trend}: von {from} ({from.as-of}) auf {to} ({to.as-of})", None),
        ("de", "{to.when} ist sie {trend}: {to}, {from} ({from.as-of})", None),
        ("de", "Seit {from.as-of} ist sie {trend}: {to} ({to.as-of})", None),
        ("de", "Zwischen {from.as-of} und {to.as-of} ist sie {trend}: {to}", None),
        ("de", "{from.when} waren es {from}. Sie ist {trend}: {to} ({to.as-of})", None),
        ("de", "{from.when} ist sie {trend}: {to}, {to.as-of}", "from.when"),
        ("de", "Im Jahr {from.as-of} ist sie {trend}: {to}, {to.as-of}", "from.as-of"),
        ("de", "ist ab {to.as-of} {trend}: {from} ({from.as-of})", "to.as-of"),
        ("de", "ist um {to.value} {trend} ({to.as-of}, {from.as-of})", "to.value"),
        ("en", "Since {from.as-of} it has {trend}: {to} ({to.as-of})", None),
        ("en", "{from.when} it has {trend}: {to}, {to.as-of}", "from.when"),
        ("en", "has {trend} by {to.value} ({to.as-of}, {from.as-of})", "to.value"),
        ("en", "has {trend} since {to.as-of}: {from} ({from.as-of})", "to.as-of"),
    ]),
    "change": ({**COURSE, "operator": "change", "by": "10"}, [
        ("de", "ist {change} gegenüber {from.as-of}: {to} ({to.as-of})", None),
        ("de", "ist {change} gegenüber {to.as-of}: {from} ({from.as-of})", "to.as-of"),
        ("de", "ist im Vergleich zu {to} {change}: {from.as-of}", "to"),
        ("en", "has {change} on {from.as-of}: {to} ({to.as-of})", None),
        ("en", "has {change} on {to.as-of}: {from} ({from.as-of})", "to.as-of"),
        ("en", "has {change}: on {to.as-of} it was {to}, {from.as-of}", None),
    ]),
    "sum": (SUM, [
        ("de", "zusammen {relation} {right.value} ({parts})", None),
        ("de", "{part-1.noun} und {part-2.noun} zusammen: {relation} {right.value} ({parts})", None),
        ("de", "Kinder und Studierende zusammen: {relation} {right.value} ({parts})", None),
        ("de", "Mit Kindern und den Studierenden {relation} {right.value} ({parts})", None),
        ("de", "Die {part-2.noun} sind {relation} {right.value} ({parts})", "part-2.noun"),
        ("de", "Die Studierenden sind {relation} {right.value} ({parts})", "part-2.noun"),
        ("en", "The {part-1.noun} are {relation} {right.value} ({parts})", "part-1.noun"),
        ("en", "The children are {relation} {right.value} ({parts})", "part-1.noun"),
    ]),
    "comparison": (
        {"operator": "more-than", "left": {"fact": "studierende"}, "right": {"fact": "kinder"}},
        [("de", "um {left.value} {relation} {left.noun} {than} {right.noun}", None)],
    ),
}  # fmt: skip


@pytest.fixture(scope="module")
def hub(make_project: Callable[[], Any], inspect: Callable[..., Any]) -> Hub:
    found = inspect(make_project()).public
    assert isinstance(found, Hub)
    return found


def _series(hub: Hub, key: str, words: tuple[str, ...], last: str, part_of: tuple[str, ...] = ()) -> Series:
    nouns = NounForms.model_validate(
        {"de": {"one": words[0], "many": words[1]}, "en": {"one": words[2], "many": words[3]}}
    )
    fact = hub.fact("gaeste").model_copy(update={"id": key, "noun": nouns, "part_of": part_of})
    values = (("2013", "30"), ("2014", last))
    raw = ({"as-of": as_of, "value": value, "source": "zaehlung"} for as_of, value in values)
    return Series(fact, tuple(read_observation(fact, Observation.model_validate(one), whole=True) for one in raw))


def _proof(hub: Hub, fields: dict[str, Any]) -> Proof:
    wholes = ("studierende",) if fields["operator"] == "share" else ()
    known = _series(hub, "kinder", KINDER, "20", wholes), _series(hub, "studierende", STUDIERENDE, "100")
    claim = CLAIM_KINDS[fields["operator"]].model_validate({**PLAIN, **fields})
    proof, problems = prove(claim, {one.fact.id: one for one in known}, hub.terms)
    assert problems == []
    assert proof is not None
    return proof


@pytest.mark.parametrize("name", CASES)
def test_no_slot_stands_for_another(name: str, hub: Hub) -> None:
    fields, templates = CASES[name]
    proof = _proof(hub, fields)
    found = [(language, text, mistaken(text, proof.slots, proof.inputs, language)) for language, text, _ in templates]
    assert found == templates


def test_what_counts_the_same_cannot_be_turned_round(hub: Hub) -> None:
    known = _series(hub, "kinder", STUDIERENDE, "20", ("studierende",)), _series(hub, "studierende", STUDIERENDE, "100")
    claim = CLAIM_KINDS["share"].model_validate({**PLAIN, **SHARE})
    proof, _ = prove(claim, {one.fact.id: one for one in known}, hub.terms)
    assert proof is not None
    assert mistaken("{share} der Studierenden sind im Haus: {part.noun}", proof.slots, proof.inputs, "de") is None


def test_a_part_that_goes_on_like_its_whole_may_follow_the_share(hub: Hub) -> None:
    words = ("Studierender im Heim", "Studierende im Heim", "student in a home", "students in homes")
    known = _series(hub, "kinder", words, "20", ("studierende",)), _series(hub, "studierende", STUDIERENDE, "100")
    claim = CLAIM_KINDS["share"].model_validate({**PLAIN, **SHARE})
    proof, _ = prove(claim, {one.fact.id: one for one in known}, hub.terms)
    assert proof is not None
    assert mistaken("Es wohnten {share} Studierenden im Heim.", proof.slots, proof.inputs, "de") is None
