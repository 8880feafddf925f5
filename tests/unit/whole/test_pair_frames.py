"""Whom a comparison compares, and who has them: each word is known, and yet the sentence may be another one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from brandhub.models.fields import Texts
from brandhub.whole.hub import Hub
from brandhub.whole.pair_frames import check_pair_frames
from brandhub.whole.share_frames import check_frame_words

KEY = "bauern-und-bergleute"
VALUES = ": {left.value} und {right}."
GERMAN = [
    ("{when} gab es in Musterstadt {relation} {left.noun} {than} {right.noun}", ""),
    ("{when} hatte Musterstadt {relation} {left.noun} {than} {right.noun}", ""),
    ("{when} gab es {relation} Menschen mit Hof {than} Menschen im Stollen", ""),
    ("{when} gab es {relation} {left.noun} {than} Menschen in einem Stollen", ""),
    ("{when} gab es {relation} {left.noun} {than} Menschen", "Menschen"),
    ("{when} gab es {relation} {left.noun} {than} Personen hier", "Personen"),
    ("{when} gab es {relation} Menschen {than} in einem Stollen", "Menschen"),
    ("{when} hatte ein Hof {relation} {left.noun} {than} {right.noun}", "Hof"),
    ("{when} hatte ein Mensch {relation} {left.noun} {than} {right.noun}", "Mensch"),
    ("Höfe hatten {when} {relation} {left.noun} {than} {right.noun}", "Höfe"),
    ("Musterstadt hatte {when} {relation} {left.noun} {than} {right.noun}", ""),
    ("{when} zählten {left.noun} {relation} {than} {right.noun}", "zählten"),
    ("{when} hatten {left.noun} {relation} {than} {right.noun}", "hatten"),
    ("{when} gab es unter {left.noun} {relation} {than} {right.noun}", "unter"),
]
ENGLISH = [
    ("{when}, Musterstadt had {relation} {left.noun} {than} {right.noun}", ""),
    ("{when}, there were {relation} people on a farm {than} people in a tunnel", ""),
    ("{when}, there were {relation} {left.noun} {than} people", "people"),
    ("{when}, there were {relation} people {than} in a tunnel", "people"),
    ("{when}, farms had {relation} {left.noun} {than} {right.noun}", "farms"),
    ("{when}, a farm had {relation} {left.noun} {than} {right.noun}", "farm"),
    ("{when}, people had {relation} {left.noun} {than} {right.noun}", "people"),
    ("{when}, Musterstadt made {relation} {left.noun} {than} {right.noun}", "made"),
    ("{when}, Musterstadt held {relation} {left.noun} {than} {right.noun}", "held"),
    ("{when}, {relation} {left.noun} counted {than} {right.noun}", "counted"),
    ("{when}, {relation} {left.noun} did so {than} {right.noun}", "did so"),
    ("{when}, {relation} {left.noun} were held here {than} {right.noun}", "were held"),
    ("{when}, among {left.noun} there were {relation} {than} {right.noun}", "among"),
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
    found = check_pair_frames(claim.model_copy(update={"wording": wording}), hub.proofs[KEY], known)
    return "|".join(str(problem.values["word"]) for problem in found)


@pytest.mark.parametrize(("text", "told"), GERMAN)
def test_a_german_comparison_says_whom(hub: Hub, text: str, told: str) -> None:
    assert _told(hub, set(), de=text + VALUES) == told


@pytest.mark.parametrize(("text", "told"), ENGLISH)
def test_an_english_comparison_says_whom(hub: Hub, text: str, told: str) -> None:
    assert _told(hub, set(), en=text + VALUES.replace("und", "and")) == told


def test_a_word_is_told_once(hub: Hub) -> None:
    text = "{when} hatte ein Hof {relation} {left.noun} {than} {right.noun}" + VALUES
    assert _told(hub, {"hof"}, de=text) == ""


def test_other_claims_are_not_asked(hub: Hub) -> None:
    claim = hub.claims["von-ausserhalb"]
    assert [*check_pair_frames(claim, hub.proofs[claim.id], set())] == []


def test_the_check_of_words_asks_for_both(hub: Hub) -> None:
    claim, proof = hub.claims[KEY], hub.proofs[KEY]
    wording = Texts(
        de="{when} zählten {left.noun} {relation} {than} {right.noun}" + VALUES,
        en="{when}, Musterstadt had {relation} {left.noun} {than} {right.noun}: {left.value} and {right}.",
    )
    found = [*check_frame_words(claim.model_copy(update={"wording": wording}), proof, hub, [])]
    assert [problem.values["word"] for problem in found] == ["zählten"]
