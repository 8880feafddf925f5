"""Tolerances: with enough room everything is equal and every number round; such a sentence is proven and misleads."""

from __future__ import annotations

from typing import Any

import pytest
from brandhub.models.claims import CLAIM_KINDS
from brandhub.proofs.differences import check_tolerance
from brandhub.whole.hub import Hub
from pydantic import ValidationError
from unit.proofs.test_phrases import BOTH, hub, proven, series

__all__ = ["hub"]
FRAME = "{when} {within} {relation} {left.noun} {than} {right.noun}"
# Both values, the tolerance, and whether it is refused.
ROOM = [
    ("100", "90", {"within": "44"}, False),
    ("100", "90", {"within": "45"}, True),
    ("90", "100", {"within": "45"}, True),
    ("0", "0", {"within": "0"}, False),
    ("1", "2", {"within": "1"}, True),
    ("100", "90", {"within-percent": "49"}, False),
    ("100", "90", {"within-percent": "50"}, True),
    ("100", "30", {"within": "60"}, False),  # it does not hold, and that is what is told
]


@pytest.mark.parametrize(("left", "right", "room", "is_refused"), ROOM)
def test_a_tolerance_of_half_a_value_is_none(
    hub: Hub, left: str, right: str, room: dict[str, str], is_refused: bool
) -> None:
    known = series(hub, "hof", {"value": left}), series(hub, "grube", {"value": right})
    claim, proof = proven(hub, {"operator": "equal-within", **room, **BOTH}, *known, wording=(FRAME, FRAME))
    found = [(problem.code, problem.severity) for problem in check_tolerance(claim, proof)]
    assert found == ([("tolerance-too-wide", "error")] if is_refused else [])


RATIO = {"operator": "ratio", "left": {"fact": "hof"}, "right": {"fact": "grube"}}
CHANGE = {"operator": "change", "fact": "hof", "from": "2010", "to": "2014", "direction": "rise"}
STEPS = [
    ({**RATIO, "value": "1"}, True),
    ({**RATIO, "value": "1", "step": "1"}, True),
    ({**RATIO, "value": "0.2", "step": "0.1"}, True),
    ({**RATIO, "value": "40", "step": "10"}, True),
    ({**RATIO, "value": "30", "step": "10"}, False),
    ({**CHANGE, "by": "8", "step": "2"}, True),
    ({**CHANGE, "by": "100", "step": "100"}, False),
]


@pytest.mark.parametrize(("fields", "passes"), STEPS)
def test_a_number_is_many_of_the_steps_it_was_rounded_to(fields: dict[str, Any], passes: bool) -> None:
    raw = {
        "id": "probe",
        "status": "examined",
        "expect": "refuted",
        "topic": "land",
        "question": {"de": "Ja?", "en": "Yes?"},
        **fields,
    }
    kind = CLAIM_KINDS[fields["operator"]]
    if passes:
        assert kind.model_validate(raw).operator == fields["operator"]
        return
    with pytest.raises(ValidationError) as refused:
        kind.model_validate(raw)
    assert [error["type"] for error in refused.value.errors()] == ["step-too-coarse"]
