"""Common parts against brute force: every world of a few rounded counts is written out."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from itertools import product
from typing import Any

import pytest
from brandhub.ground.intervals import Interval
from brandhub.ground.moments import year_moment
from brandhub.models.facts import Derivation
from brandhub.proofs.common_parts import without_common
from brandhub.proofs.comparison import weigh
from brandhub.proofs.differences import most_percent, weigh_difference, weigh_within
from brandhub.proofs.readings import Reading
from brandhub.whole.hub import Hub
from hypothesis import given, settings
from hypothesis import strategies as st

NAMES = "abc"
SPANS = st.tuples(st.integers(0, 4), st.integers(0, 3)).map(lambda pair: (pair[0], sum(pair)))
SIDES = st.lists(st.sampled_from(NAMES), min_size=1, max_size=3, unique=True)


@pytest.fixture(scope="module")
def hub(make_project: Callable[[], Any], inspect: Callable[..., Any]) -> Callable[[], Hub]:
    found = inspect(make_project()).public
    assert isinstance(found, Hub)
    return lambda: found


def leaf(hub: Hub, name: str, span: tuple[int, int]) -> Reading:
    fact = hub.fact("gaeste").model_copy(update={"id": name})
    return Reading(
        fact, year_moment(2014), Interval(Fraction(span[0]), Fraction(span[1])), "between", None, sources=("x",)
    )


def reckoned(hub: Hub, name: str, rule: str, parts: list[Reading]) -> Reading:
    if len(parts) == 1:
        return parts[0]
    entry = {"rule": rule, "parts": [{"fact": part.fact.id, "as-of": "2014"} for part in parts]}
    derived = Derivation.model_validate({**entry, "reason": {"de": "Darum.", "en": "So."}})
    fact = hub.fact("gaeste").model_copy(update={"id": name, "derived": derived, "observations": ()})
    first, *others = (part.interval for part in parts)
    for other in others:
        found = first.plus(other) if rule == "sum" else first.minus(other)
        assert found is not None
        first = found
    return Reading(fact, year_moment(2014), first, "between", None, inputs=tuple(parts))


def value_of(reading: Reading, world: dict[str, int]) -> int:
    if reading.fact.derived is None or not reading.inputs:
        return world[reading.fact.id]
    values = [value_of(part, world) for part in reading.inputs]
    return sum(values) if reading.fact.derived.rule == "sum" else values[0] - sum(values[1:])


@given(spans=st.tuples(SPANS, SPANS, SPANS), left=SIDES, right=SIDES, less=st.booleans(), relation=st.booleans())
@settings(max_examples=200, deadline=None)
def test_what_is_decided_holds_in_every_world_and_what_is_open_in_some(
    hub: Callable[[], Hub],
    spans: tuple[tuple[int, int], ...],
    left: list[str],
    right: list[str],
    less: bool,
    relation: bool,
) -> None:
    leaves = {name: leaf(hub(), name, span) for name, span in zip(NAMES, spans, strict=True)}
    here = reckoned(hub(), "links", "sum", [leaves[name] for name in left])
    there = reckoned(hub(), "rechts", "difference" if less and len(right) == 2 else "sum", [leaves[n] for n in right])
    rest = without_common(here, there)
    if rest is None:
        return
    asked = "more-than" if relation else "fewer-than"
    worlds = [dict(zip(NAMES, world, strict=True)) for world in product(*(range(a, b + 1) for a, b in spans))]
    gaps = [value_of(here, world) - value_of(there, world) for world in worlds]
    found = {gap > 0 if relation else gap < 0 for gap in gaps}
    expected = {frozenset({True}): "holds", frozenset({False}): "refuted"}.get(frozenset(found), "undecidable")
    assert weigh(asked, rest.left, rest.right) == expected


def test_numbers_and_strangers_share_nothing(hub: Callable[[], Hub]) -> None:
    one, other = leaf(hub(), "a", (1, 4)), leaf(hub(), "b", (1, 4))
    assert without_common(one, other) is None
    number = Reading(one.fact, one.as_of, Interval.exactly(3), "exact", None)
    assert without_common(one, number) is None
    assert without_common(one, one) is None, "a value beside itself is no sum of anything"


@given(spans=st.tuples(SPANS, SPANS, SPANS), left=SIDES, right=SIDES, less=st.booleans(), by=st.integers(1, 4))
@settings(max_examples=200, deadline=None)
def test_how_far_apart_two_values_are_holds_in_every_world(
    hub: Callable[[], Hub], spans: tuple[tuple[int, int], ...], left: list[str], right: list[str], less: bool, by: int
) -> None:
    leaves = {name: leaf(hub(), name, span) for name, span in zip(NAMES, spans, strict=True)}
    here = reckoned(hub(), "links", "sum", [leaves[name] for name in left])
    there = reckoned(hub(), "rechts", "difference" if less and len(right) == 2 else "sum", [leaves[n] for n in right])
    rest = without_common(here, there)
    if rest is None:
        return
    worlds = [dict(zip(NAMES, world, strict=True)) for world in product(*(range(a, b + 1) for a, b in spans))]
    pairs = [(value_of(here, world), value_of(there, world)) for world in worlds]
    asked = {
        "at-least": [one - other >= by for one, other in pairs],
        "exactly": [one - other == by for one, other in pairs],
        "within": [abs(one - other) <= by for one, other in pairs],
    }
    for question, found in asked.items():
        if question == "within":
            truth = weigh_within(by, None, rest.left, rest.right)
        else:
            truth = weigh_difference(question, Fraction(by), rest.left, rest.right)
        assert truth != "holds" or all(found)
        assert truth != "refuted" or not any(found)
    if there.interval.low >= 0:
        percent = most_percent(here.interval, there.interval, (rest.left, rest.right))
        assert percent is None or all(abs(one - other) * 100 <= percent * other for one, other in pairs)
