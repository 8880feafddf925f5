"""What is said in the present is true today: of values that are years old nobody knows that."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from brandhub.models.fields import Texts
from brandhub.proofs.proof import Proof
from brandhub.whole.hub import Hub
from brandhub.whole.tenses import check_tense


@pytest.fixture(scope="module")
def hub(make_project: Callable[[], Any], inspect: Callable[..., Any]) -> Hub:
    found = inspect(make_project()).public
    assert isinstance(found, Hub)
    return found


def kept(proof: Proof) -> Proof:
    """The same proof from values alone that are kept for good."""
    return replace(proof, inputs={name: one for name, one in proof.inputs.items() if not one.ages})


@pytest.mark.parametrize(
    ("claim", "german", "today", "words"),
    [
        ("pendler-und-beschaeftigte", "{when} gibt es {relation} {left.noun}.", "2026-01-01", ["gibt"]),
        ("pendler-und-beschaeftigte", "{when} gab es {relation} {left.noun}.", "2026-01-01", []),
        ("pendler-und-beschaeftigte", "{when} gibt es {relation} {left.noun}.", "2019-12-31", []),
        ("pendler-und-beschaeftigte", "{when} gibt es {relation} {left.noun}.", "2020-01-01", ["gibt"]),
        ("pendler-und-beschaeftigte", "{when} haben hier {relation} gearbeitet.", "2026-01-01", []),
        ("pendler-und-beschaeftigte", "{when} haben hier {relation} Arbeit.", "2026-01-01", ["haben"]),
        ("pendler-und-beschaeftigte", "{when} waren es mehr Menschen, die hier arbeiten.", "2026-01-01", []),
        ("pendler-und-beschaeftigte", "{when} arbeiten hier die meisten.", "2026-01-01", ["arbeiten"]),
        ("bauern-und-bergleute", "{when} gibt es {relation} {left.noun}.", "2026-01-01", []),
        ("felder-rueckgang", "Der Anteil ist {trend}.", "2026-01-01", []),
    ],
)
def test_a_present_in_german(claim: str, german: str, today: str, words: list[str], hub: Hub) -> None:
    known = hub.claims[claim].model_copy(update={"wording": Texts(de=german, en="{when}, there were.")})
    found = check_tense(known, kept(hub.proofs[claim]), date.fromisoformat(today))
    assert [problem.values["word"] for problem in found] == words


@pytest.mark.parametrize(
    ("english", "words"),
    [
        ("{when}, there are {relation}.", ["are"]),
        ("{when}, Musterstadt has {relation}.", ["has"]),
        ("{when}, Musterstadt had {relation}.", []),
        ("{when}, there were more who live here.", []),
        ("{when}, they have worked {relation}.", []),
    ],
)
def test_a_present_in_english(english: str, words: list[str], hub: Hub) -> None:
    key = "pendler-und-beschaeftigte"
    known = hub.claims[key].model_copy(update={"wording": Texts(de="{when} gab es.", en=english)})
    found = check_tense(known, kept(hub.proofs[key]), date(2026, 1, 1))
    assert [problem.values["word"] for problem in found] == words


def test_what_has_a_review_date_is_looked_after(hub: Hub) -> None:
    key = "pendler-und-beschaeftigte"
    known = hub.claims[key].model_copy(update={"wording": Texts(de="{when} gibt es.", en="{when}, there are.")})
    assert [*check_tense(known, hub.proofs[key], date(2026, 1, 1))] == []
