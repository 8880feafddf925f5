"""Interval arithmetic against brute force: values are sampled from the intervals, ends that belong to them included."""

from __future__ import annotations

from fractions import Fraction
from itertools import product

from brandhub.ground.intervals import Interval, total
from brandhub.proofs.comparison import weigh
from brandhub.proofs.multiples import sure_multiple, weigh_times
from brandhub.proofs.shares import nearest_whole, sure_share, weigh_share
from hypothesis import example, given, settings
from hypothesis import strategies as st
from properties.worlds import is_called

MODEST = settings(max_examples=100, deadline=None)
TINY = Fraction(1, 10**9)
FAR = 10**7
QUARTERS = st.integers(0, 60).map(lambda n: Fraction(n, 4))
RELATIONS = st.sampled_from(["more-than", "fewer-than"])


@st.composite
def intervals(draw: st.DrawFn, lows: st.SearchStrategy[Fraction] = QUARTERS) -> Interval:
    """Closed, open, single and endless intervals of counts and measures."""
    low = draw(lows)
    width = draw(st.one_of(st.none(), st.integers(0, 30).map(lambda n: Fraction(n, 4))))
    low_open, high_open = draw(st.booleans()), draw(st.booleans())
    if width is None:
        return Interval(low, None, low_open)
    if width == 0:
        return Interval(low, low)
    return Interval(low, low + width, low_open, high_open)


def worlds(interval: Interval) -> list[Fraction]:
    """Possible values: both ends and their neighbours, the middle, and far out where there is no end."""
    low, high = interval.low, interval.high
    far = low + FAR if high is None else high
    middle = low + 1 if high is None else (low + high) / 2
    found = [low, low + TINY, middle, far - TINY, far]
    return [value for value in dict.fromkeys(found) if interval.contains(value)]


def inside(interval: Interval) -> st.SearchStrategy[Interval]:
    """A narrower interval: one that allows no more worlds."""
    values = sorted(worlds(interval))
    return st.tuples(st.sampled_from(values), st.sampled_from(values)).map(lambda p: Interval(min(p), max(p)))


@given(intervals())
@MODEST
def test_every_interval_has_a_value(interval: Interval) -> None:
    assert worlds(interval)


@given(RELATIONS, intervals(), intervals())
@MODEST
def test_a_comparison_is_true_in_every_world_in_none_or_undecidable(
    relation: str, left: Interval, right: Interval
) -> None:
    found = {
        here > there if relation == "more-than" else here < there
        for here, there in product(worlds(left), worlds(right))
    }
    expected = {frozenset({True}): "holds", frozenset({False}): "refuted"}.get(frozenset(found), "undecidable")
    assert weigh(relation, left, right) == expected


@given(intervals(), intervals())
@MODEST
def test_more_and_fewer_mirror_each_other(left: Interval, right: Interval) -> None:
    assert weigh("more-than", left, right) == weigh("fewer-than", right, left)
    assert not (weigh("more-than", left, right) == "holds" and weigh("fewer-than", left, right) == "holds")


@given(RELATIONS, intervals(), intervals(), st.data())
@MODEST
def test_more_precise_values_never_overturn_a_comparison(
    relation: str, left: Interval, right: Interval, data: st.DataObject
) -> None:
    before = weigh(relation, left, right)
    after = weigh(relation, data.draw(inside(left)), data.draw(inside(right)))
    assert before in ("undecidable", after)


@given(intervals(), intervals())
@MODEST
def test_sums_hold_every_sum_and_no_end_too_many(left: Interval, right: Interval) -> None:
    added = left.plus(right)
    assert all(added.contains(here + there) for here, there in product(worlds(left), worlds(right)))
    assert added.contains(added.low) == (left.contains(left.low) and right.contains(right.low))
    if added.high is not None and left.high is not None and right.high is not None:
        assert added.contains(added.high) == (left.contains(left.high) and right.contains(right.high))
    assert total([left, right]) == total([right, left])


@given(intervals(), intervals())
@MODEST
def test_differences_hold_every_difference(left: Interval, right: Interval) -> None:
    found = left.minus(right)
    assert (found is None) == (right.high is None)
    if found is not None:
        assert all(found.contains(here - there) for here, there in product(worlds(left), worlds(right)))


@given(intervals(), intervals())
@example(Interval.exactly(0), Interval(Fraction(5), None, low_open=True))
@example(Interval.exactly(0), Interval(Fraction(5), Fraction(6), low_open=True))
@MODEST
def test_quotients_hold_every_quotient_and_exist_only_where_all_do(left: Interval, right: Interval) -> None:
    found = left.over(right)
    assert (found is None) == right.contains(0)
    if found is not None:
        assert all(found.contains(here / there) for here, there in product(worlds(left), worlds(right)))
        assert found.high is None or found.high_open or left.high is not None


@given(intervals(), intervals())
@MODEST
def test_a_hull_holds_both(left: Interval, right: Interval) -> None:
    hull = left.hull(right)
    assert all(hull.contains(value) for value in (*worlds(left), *worlds(right)))
    assert hull.contains(hull.low) == (left.contains(hull.low) or right.contains(hull.low))
    assert left.hull(left) == left


@given(intervals(), st.integers(1, 100))
@MODEST
def test_scaling_keeps_what_is_inside(interval: Interval, factor: int) -> None:
    assert all(interval.scaled(factor).contains(value * factor) for value in worlds(interval))


def _is_multiple(mode: str, count: int, quotient: Fraction) -> bool:
    return quotient >= count if mode == "at-least" else count <= quotient < count + 1


@given(st.sampled_from(["rounded-down", "at-least"]), st.integers(1, 12), intervals(), intervals())
@settings(max_examples=150, deadline=None)
def test_a_multiple_is_never_asserted_against_an_example(
    mode: str, count: int, left: Interval, right: Interval
) -> None:
    truth = weigh_times(mode, count, left.over(right))
    pairs = list(product(worlds(left), worlds(right)))
    if any(there == 0 for _, there in pairs):
        assert truth == "undecidable"
        return
    found = {_is_multiple(mode, count, here / there) for here, there in pairs}
    assert truth != "holds" or found == {True}
    assert truth != "refuted" or found == {False}


@given(st.sampled_from(["rounded-down", "at-least"]), intervals(), intervals())
@settings(max_examples=150, deadline=None)
def test_the_multiple_that_is_offered_holds(mode: str, left: Interval, right: Interval) -> None:
    quotient = left.over(right)
    count = sure_multiple(mode, quotient)
    if count is not None:
        assert weigh_times(mode, count, quotient) == "holds"


@given(st.sampled_from(["rounded-down", "at-least"]), st.integers(1, 12), intervals(), intervals(), st.data())
@MODEST
def test_more_precise_values_never_overturn_a_multiple(
    mode: str, count: int, left: Interval, right: Interval, data: st.DataObject
) -> None:
    before = weigh_times(mode, count, left.over(right))
    after = weigh_times(mode, count, data.draw(inside(left)).over(data.draw(inside(right))))
    assert before in ("undecidable", after)


@given(st.integers(0, 110), intervals(), intervals(st.integers(1, 80).map(Fraction)))
@settings(max_examples=150, deadline=None)
def test_a_share_is_never_asserted_against_an_example(value: int, part: Interval, whole: Interval) -> None:
    quotient = part.over(whole)
    assert quotient is not None
    scaled = quotient.scaled(100)
    truth = weigh_share(value, 100, scaled)
    found = {is_called(here / there * 100, Fraction(value)) for here, there in product(worlds(part), worlds(whole))}
    assert truth != "holds" or found == {True}
    assert truth != "refuted" or found == {False}
    offered = sure_share(100, scaled)
    assert offered is None or weigh_share(offered, 100, scaled) == "holds"


@given(st.integers(0, 100), intervals(), intervals(st.integers(1, 80).map(Fraction)), st.data())
@MODEST
def test_more_precise_values_never_turn_a_share_round(
    value: int, part: Interval, whole: Interval, data: st.DataObject
) -> None:
    def weighed(a: Interval, b: Interval) -> str:
        quotient = a.over(b)
        return weigh_share(value, 100, quotient.scaled(100) if quotient is not None else None)

    before = weighed(part, whole)
    after = weighed(data.draw(inside(part)), data.draw(inside(whole)))
    assert before in ("undecidable", after)


@given(st.fractions(0, 200, max_denominator=50))
@MODEST
def test_half_rounds_up(value: Fraction) -> None:
    assert -Fraction(1, 2) < nearest_whole(value) - value <= Fraction(1, 2)
