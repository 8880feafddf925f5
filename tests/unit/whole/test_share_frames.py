"""Of whom a share is one, and what the part is: each of its words is known, and yet the sentence may be another one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from brandhub.models.fields import Texts
from brandhub.whole.hub import Hub
from brandhub.whole.share_frames import check_frame_words, check_share_frames

KEY = "von-ausserhalb"
GERMAN = [
    ("{when} kamen {share} Beschäftigten von außerhalb.", ""),
    ("{when} waren {share} der Beschäftigten von außerhalb.", ""),
    ("{when} kamen {share} Menschen mit einer Stelle von außerhalb: {part} von {whole}.", ""),
    ("{when} waren {share} Beschäftigten {part.noun}.", ""),
    ("{when} waren {share} Menschen von außerhalb.", "Menschen"),
    ("In Musterstadt waren {when} {share} Menschen von außerhalb.", "Menschen"),
    ("{when} waren {share} Menschen mit Hund von außerhalb.", "Menschen"),
    ("{when} hatten {share} Menschen eine Stelle.", "part"),
    ("{when} kamen {share} Beschäftigten.", "part"),
    ("{when} kamen {share} Beschäftigten von hier.", "part"),
    ("{when} waren {share} Beschäftigten Menschen.", "part"),
    ("{when} arbeiteten {share} Beschäftigten außerhalb.", "außerhalb"),
    ("{when} kamen {share} Beschäftigten nach außerhalb.", "außerhalb"),
    ("Bis {when} kamen {share} Beschäftigten von außerhalb.", "Bis"),
    ("{when} kamen {share} Beschäftigten von außerhalb, dagegen {part.value} von hier.", "dagegen"),
    ("{when} zählten {share} Beschäftigten Pendler.", "zählten"),
    ("{when} zählten {share} Beschäftigten zu den Pendlern.", ""),
    ("{when} kamen {share} Beschäftigten von außerhalb, aber {whole.value} waren es.", ""),
]
ENGLISH = [
    ("{when}, {share} people at work came from elsewhere.", ""),
    ("{when}, {share} staff came from elsewhere.", ""),
    ("{when}, {share} people with a job were commuters.", ""),
    ("{when}, {share} people from elsewhere were at work.", "people"),
    ("{when}, {share} people were at work.", "people"),
    ("{when}, {share} people in Musterstadt came from elsewhere.", "people"),
    ("{when}, {share} people had a job.", "people"),
    ("{when}, {share} people at work came here.", "part"),
    ("{when}, {share} people at work were staff.", "part"),
    ("{when}, {share} people at work came to elsewhere.", "elsewhere"),
    ("{when}, {share} people at work commute elsewhere.", "elsewhere"),
    ("By {when}, {share} people at work came from elsewhere.", "By"),
    ("{when}, {share} people at work came from elsewhere, but {part.value} stayed.", "but"),
    ("{when}, {share} staff counted commuters.", "counted commuters"),
    ("{when}, {share} staff counted as commuters.", ""),
]


@pytest.fixture(scope="module")
def hub(make_project: Callable[[], Any], inspect: Callable[..., Any]) -> Hub:
    found = inspect(make_project()).public
    assert isinstance(found, Hub)
    return found


def _told(hub: Hub, known: set[str], **texts: str) -> str:
    claim = hub.claims[KEY]
    assert claim.wording is not None
    wording = Texts(de=texts.get("de", claim.wording.de), en=texts.get("en", claim.wording.en))
    found = check_share_frames(claim.model_copy(update={"wording": wording}), hub.proofs[KEY], known)
    return "|".join(
        "part" if problem.code == "wording-needs-part" else str(problem.values["word"]) for problem in found
    )


@pytest.mark.parametrize(("text", "told"), GERMAN)
def test_a_german_share_says_of_whom_and_what(hub: Hub, text: str, told: str) -> None:
    assert _told(hub, set(), de=text) == told


@pytest.mark.parametrize(("text", "told"), ENGLISH)
def test_an_english_share_says_of_whom_and_what(hub: Hub, text: str, told: str) -> None:
    assert _told(hub, set(), en=text) == told


def test_a_word_is_told_once_and_a_foreign_one_says_the_part(hub: Hub) -> None:
    assert _told(hub, {"menschen"}, de="{when} waren {share} Menschen von außerhalb.") == ""
    assert _told(hub, {"pendelten"}, de="{when} pendelten {share} Beschäftigten.") == ""


def test_other_claims_are_not_asked(hub: Hub) -> None:
    claim = hub.claims["pendler-und-beschaeftigte"]
    assert [*check_share_frames(claim, hub.proofs[claim.id], set())] == []


def _of_part(hub: Hub, german: str, *, one: str | None = None, many: str, definition: str = "x") -> str:
    """What is told where the part is called like that."""
    claim, proof = hub.claims[KEY], hub.proofs[KEY]
    reading = proof.inputs["part"]
    noun = reading.fact.noun
    called = noun.model_copy(update={"de": noun.de.model_copy(update={"one": one, "many": many})})
    update = {"noun": called, "label": Texts(de=many, en="x"), "definition": Texts(de=definition, en="x")}
    part = replace(reading, fact=reading.fact.model_copy(update=update))
    assert claim.wording is not None
    changed = claim.model_copy(update={"wording": Texts(de=german, en="{share} {part.noun}")})
    found = check_share_frames(changed, replace(proof, inputs={**proof.inputs, "part": part}), set())
    return "|".join(one.code.removeprefix("wording-") for one in found)


@pytest.mark.parametrize(
    ("text", "names", "codes"),
    [
        ("{when} hatten {share} Beschäftigten einen Hund.", {"many": "Hund"}, ""),
        ("{when} hatten {share} Beschäftigten hundert Taler.", {"many": "Hund"}, "needs-part"),
        ("{when} hatten {share} Beschäftigten einen Esel.", {"many": "Hunde", "one": "Esel"}, ""),
        ("{when} hatten {share} Beschäftigten einen Esel.", {"many": "Hunde"}, "needs-part"),
        ("{when} waren {share} Beschäftigten Dienstleistungssektor.", {"many": "Dienstleistungen"}, ""),
        ("{when} hatten {share} Beschäftigten eine Maus.", {"many": "Hunde", "definition": "Eine Maus im Haus."}, ""),
        ("{when} waren es {share}", {"many": "Hunde"}, "needs-part"),
        ("{when} waren es {share} der", {"many": "Hunde"}, "needs-part"),
        (
            "{when} hatten {share} Beschäftigten einen Hund draußen.",
            {"many": "Hunde", "definition": "von draußen"},
            "foreign",
        ),
        (
            "{when} hatten {share} Beschäftigten einen Hund außerhalb.",
            {"many": "Hunde", "definition": "von draußen"},
            "",
        ),
    ],
)
def test_the_part_is_named_by_a_word_of_its_own(hub: Hub, text: str, names: dict[str, str], codes: str) -> None:
    assert _of_part(hub, text, **names) == codes  # type: ignore[arg-type]


def test_the_check_of_words_tells_what_no_fact_knows(hub: Hub) -> None:
    claim = hub.claims[KEY]
    wording = Texts(de="{when} kamen {share} Beschäftigten von außerhalb: Wölfe.", en="{when}, {share} {part.noun}.")
    found = [*check_frame_words(claim.model_copy(update={"wording": wording}), hub.proofs[KEY], hub, [])]
    assert [(one.code, one.values["word"]) for one in found] == [("wording-foreign", "Wölfe")]
