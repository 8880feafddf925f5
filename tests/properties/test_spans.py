"""`since` against brute force: every possible history of a few years, gaps included."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from itertools import product
from typing import Any

import pytest
from brandhub.ground.intervals import Interval
from brandhub.ground.moments import year_moment
from brandhub.models.claims import Since
from brandhub.proofs.prove import prove
from brandhub.proofs.readings import Reading, Series
from brandhub.whole.hub import Hub
from hypothesis import given, settings
from hypothesis import strategies as st

FIRST = 2001
LIMIT = 10
VALUES = st.sampled_from(
    [Interval.exactly(9), Interval.exactly(10), Interval.exactly(11), Interval(Fraction(9), Fraction(11))]
)
HISTORIES = st.lists(st.one_of(st.none(), VALUES), min_size=4, max_size=4)
FREE = Interval(Fraction(9), Fraction(11))


@pytest.fixture(scope="module")
def hub(make_project: Callable[[], Any], inspect: Callable[..., Any]) -> Callable[[], Hub]:
    """As a function: hypothesis would print a whole hub with every failure."""
    found = inspect(make_project()).public
    assert isinstance(found, Hub)
    return lambda: found


def _histories(history: list[Interval | None]) -> list[tuple[int, ...]]:
    """All that may have happened; in a gap anything."""
    choices = [[n for n in (9, 10, 11) if (interval or FREE).contains(n)] for interval in history]
    return list(product(*choices))


@given(history=HISTORIES, start=st.integers(1, 3))
@settings(max_examples=120, deadline=None)
def test_since_holds_in_every_history_or_is_not_said(
    hub: Callable[[], Hub], history: list[Interval | None], start: int
) -> None:
    fact = hub().fact("gaeste")
    readings = tuple(
        Reading(fact, year_moment(FIRST + index), interval, "between", None, sources=("zaehlung",))
        for index, interval in enumerate(history)
        if interval is not None
    )
    if not readings:
        return
    claim = Since.model_validate(
        {
            "id": "probe",
            "status": "examined",
            "topic": "land",
            "operator": "since",
            "relation": "more-than",
            "left": {"fact": "gaeste"},
            "right": {"number": str(LIMIT)},
            "from": str(FIRST + start),
            "until": str(FIRST + 3),
            "question": {"de": "Ja?", "en": "Yes?"},
            "expect": "refuted",
        }
    )
    proof, problems = prove(claim, {"gaeste": Series(fact, readings)}, hub().terms)
    assert problems == []
    assert proof is not None
    found = {all(n > LIMIT for n in past[start:]) and past[start - 1] <= LIMIT for past in _histories(history)}
    expected = {frozenset({True}): "holds", frozenset({False}): "refuted"}.get(frozenset(found), "undecidable")
    assert proof.verdict == expected
