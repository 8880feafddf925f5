"""Lasting: where the date of a value that lasts may stand."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from brandhub.models.claims import CLAIM_KINDS
from brandhub.models.facts import Observation
from brandhub.proofs.lasting import check_lasting
from brandhub.proofs.prove import prove
from brandhub.proofs.readings import Series, read_observation
from brandhub.whole.hub import Hub

RIGHT = {"fact": {"fact": "tore"}, "number": {"number": "3"}}


@pytest.fixture(scope="module")
def hub(make_project: Callable[[], Any], inspect: Callable[..., Any]) -> Hub:
    found = inspect(make_project()).public
    assert isinstance(found, Hub)
    return found


def _series(hub: Hub, key: str, as_of: str, value: str) -> Series:
    fact = hub.fact("gaeste").model_copy(update={"id": key})
    raw = {"as-of": as_of, "source": "zaehlung", "value": value}
    return Series(fact, (read_observation(fact, Observation.model_validate(raw), whole=True),))


@pytest.mark.parametrize(
    ("right", "as_of", "wording", "refused"),
    [
        ("fact", "since-1980", "{when} gab es {relation} {left.noun} {than} {right.noun}.", ["when"]),
        ("fact", "since-1980", "Es gibt {relation} {left.noun} {than} {right.noun} ({as-of}).", []),
        ("fact", "2014", "{when} gab es {relation} {left.noun} {than} {right.noun}.", []),
        ("fact", "2014", "{left.when} gab es {relation} {left.noun} {than} {right.noun}.", ["left.when"]),
        ("fact", "2014", "Mehr {left.noun} {than} {right.noun}: {left.when} {left}, {right.when} {right}.", []),
        ("fact", "2014", "Mehr {left.noun} {than} {right.noun}: {left.value} {left.noun} {left.as-of}.", []),
        ("number", "2014", "{when} gab es {relation} {left.noun} {than} {right.value}.", ["when"]),
        ("number", "2014", "Es gibt {relation} {left.noun} ({left.as-of}) {than} {right.value}.", []),
    ],
)
def test_where_it_may_stand(hub: Hub, right: str, as_of: str, wording: str, refused: list[str]) -> None:
    known = {"tuerme": _series(hub, "tuerme", "since-1987", "5"), "tore": _series(hub, "tore", as_of, "3")}
    claim = CLAIM_KINDS["more-than"].model_validate(
        {
            "id": "probe", "status": "published", "topic": "land", "operator": "more-than", "left": {"fact": "tuerme"},
            "right": RIGHT[right], "question": {"de": "Ja?", "en": "Yes?"}, "wording": {"de": wording, "en": "Yes."},
        }
    )  # fmt: skip
    proof, problems = prove(claim, known, hub.terms)
    assert problems == []
    assert proof is not None
    assert [problem.values["slot"] for problem in check_lasting(claim, proof)] == refused
