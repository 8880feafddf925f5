"""What has risen or fallen, and what there are so many of: each word is known, and yet it is another thing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from brandhub.models.fields import Texts
from brandhub.whole.course_frames import check_course_frames
from brandhub.whole.hub import Hub
from brandhub.whole.share_frames import check_frame_words

FIELDS, GUESTS = "felder-rueckgang", "gaeste-tausend"
COURSE = ": von {from} ({from.as-of}) auf {to} ({to.as-of})."
GERMAN = [
    (FIELDS, "Der Anteil der Felder ist {trend}" + COURSE, ""),
    (FIELDS, "Die Felder sind {trend}" + COURSE, ""),
    (FIELDS, "Der Anteil der Felder an der Fläche von Musterstadt ist {trend}" + COURSE, ""),
    (FIELDS, "Der Anteil von Feldern in Musterstadt ist {trend}" + COURSE, ""),
    (FIELDS, "Der Anteil der Stadt an den Feldern ist {trend}" + COURSE, "Stadt|Feldern"),
    (FIELDS, "Der Anteil der Fläche an den Feldern ist {trend}" + COURSE, "Fläche|Feldern"),
    (FIELDS, "Der Anteil am Feld ist {trend}" + COURSE, "Feld"),
    (FIELDS, "Die Feldquote ist {trend}" + COURSE, ""),
    (FIELDS, "{to.label}: {trend}" + COURSE, ""),
    (FIELDS, "Die Fläche der Felder ist {trend}" + COURSE, "Fläche"),
    (FIELDS, "Die Zahl der Felder ist {trend}" + COURSE, "Zahl"),
    (FIELDS, "Der Wert der Felder ist {trend}" + COURSE, "Wert"),
    (FIELDS, "Die Stadt ist {trend}" + COURSE, "Stadt"),
    (FIELDS, "Musterstadt ist {trend}" + COURSE, "Musterstadt"),
    (FIELDS, "Die Fläche ist {trend}" + COURSE, "Fläche"),
    (GUESTS, "{since} kamen {relation} {than} {right.value} Gäste im Jahr.", ""),
    (GUESTS, "{since} kamen {relation} {than} {right.value} Stadtgäste im Jahr.", ""),
    (GUESTS, "{since} kamen {relation} {than} {right.value} Menschen in die Stadt.", ""),
    (GUESTS, "{since} gab es {relation} {than} {right.value} Nächte im Jahr.", "Nächte"),
]
ENGLISH = [
    (FIELDS, "The share of fields has {trend}" + COURSE, ""),
    (FIELDS, "The fields’ share of the area has {trend}" + COURSE, ""),
    (FIELDS, "The share of the city in the fields has {trend}" + COURSE, "city"),
    (FIELDS, "The city’s share of the fields has {trend}" + COURSE, "city"),
    (FIELDS, "The number of fields has {trend}" + COURSE, "number"),
    (FIELDS, "The value of fields has {trend}" + COURSE, "value"),
    (FIELDS, "The city has {trend}" + COURSE, "city"),
    (FIELDS, "Musterstadt has {trend}" + COURSE, "Musterstadt"),
    (GUESTS, "{since}, {relation} {than} {right.value} visitors came each year.", ""),
    (GUESTS, "{since}, there were {relation} {than} {right.value} nights each year.", "nights"),
]


@pytest.fixture(scope="module")
def hub(make_project: Callable[[], Any], inspect: Callable[..., Any]) -> Hub:
    found = inspect(make_project()).public
    assert isinstance(found, Hub)
    return found


def _told(hub: Hub, key: str, known: set[str], **texts: str) -> str:
    claim = hub.claims[key]
    assert claim.wording is not None
    wording = Texts(de=texts.get("de", claim.wording.de), en=texts.get("en", claim.wording.en))
    found = check_course_frames(claim.model_copy(update={"wording": wording}), hub.proofs[key], known)
    return "|".join(str(problem.values["word"]) for problem in found)


@pytest.mark.parametrize(("key", "text", "told"), GERMAN)
def test_a_german_course_says_of_what(hub: Hub, key: str, text: str, told: str) -> None:
    assert _told(hub, key, set(), de=text) == told


@pytest.mark.parametrize(("key", "text", "told"), ENGLISH)
def test_an_english_course_says_of_what(hub: Hub, key: str, text: str, told: str) -> None:
    assert _told(hub, key, set(), en=text) == told


def test_a_word_is_told_once(hub: Hub) -> None:
    assert _told(hub, FIELDS, {"stadt"}, de="Die Stadt ist {trend}" + COURSE) == ""


def test_other_claims_are_not_asked(hub: Hub) -> None:
    claim = hub.claims["bauern-und-bergleute"]
    assert [*check_course_frames(claim, hub.proofs[claim.id], set())] == []


def test_the_check_of_words_asks_for_it(hub: Hub) -> None:
    claim, proof = hub.claims[FIELDS], hub.proofs[FIELDS]
    assert claim.wording is not None
    wording = Texts(de="Die Stadt ist {trend}" + COURSE, en=claim.wording.en)
    found = [*check_frame_words(claim.model_copy(update={"wording": wording}), proof, hub, [])]
    assert [problem.values["word"] for problem in found] == ["Stadt"]


def test_the_remedy_names_what_has_risen(hub: Hub) -> None:
    claim = hub.claims[FIELDS]
    wording = Texts(de="Die Stadt ist {trend}" + COURSE, en="The city has {trend}" + COURSE)
    found = check_course_frames(claim.model_copy(update={"wording": wording}), hub.proofs[FIELDS], set())
    assert {problem.values["slot"] for problem in found} == {"{to.noun}"}
