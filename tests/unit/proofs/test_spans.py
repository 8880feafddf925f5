"""Spans: the year before a beginning, and which of its values is shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from brandhub.models.facts import Observation
from brandhub.proofs.readings import Series, read_observation
from brandhub.proofs.spans import judge_before
from brandhub.whole.hub import Hub


@pytest.fixture(scope="module")
def hub(make_project: Callable[[], Any], inspect: Callable[..., Any]) -> Hub:
    found = inspect(make_project()).public
    assert isinstance(found, Hub)
    return found


def _series(hub: Hub, *values: tuple[str, str]) -> Series:
    fact = hub.fact("beschaeftigte")  # at a date, not over a time: a month of guests would say nothing of the year
    raw = ({"as-of": as_of, "source": "zaehlung", "value": value} for as_of, value in values)
    return Series(fact, tuple(read_observation(fact, Observation.model_validate(one), whole=True) for one in raw))


def test_the_last_value_of_the_year_before_decides_and_is_shown(hub: Hub) -> None:
    """In March it was not so, in September it was: since the next year would be wrong."""
    left = _series(hub, ("2010-03", "990"), ("2010-09", "1010"), ("2011", "1020"))
    right = _series(hub, ("2010-02", "1000"), ("2010-08", "1001"), ("2011", "1000"))
    row = judge_before("more-than", left, right, 2010)
    assert row.truth == "undecidable"
    assert (row.left, row.right) == (left.readings[1], right.readings[1])
    turned = judge_before("fewer-than", right, left, 2010)
    assert turned.truth == "undecidable"
    assert (turned.left, turned.right) == (right.readings[1], left.readings[1])


def test_a_year_before_in_which_it_ended_is_no_beginning(hub: Hub) -> None:
    left = _series(hub, ("2010-03", "1010"), ("2010-09", "990"))
    row = judge_before("more-than", left, _series(hub, ("2010", "1000")), 2010)
    assert row.truth == "refuted"
    assert row.left == left.readings[1]
