"""Amounts against brute force: no claim holds against a counter-example, none is refuted against a witness.

The worlds are sampled from the intervals: both ends, their neighbours, the middle, and far out where there is no end.
"""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from itertools import product
from math import floor

from brandhub.ground.intervals import Interval
from brandhub.proofs.bounds import bound_margin, nearest_step, sure_bound, weigh_bound
from brandhub.proofs.changes import Movement, weigh_change
from brandhub.proofs.comparison import true_relation, weigh
from brandhub.proofs.differences import farthest, farthest_percent, sure_difference, weigh_difference, weigh_within
from brandhub.proofs.ratios import weigh_ratio
from brandhub.proofs.shares import weigh_share
from brandhub.proofs.sums import sum_of
from hypothesis import example, given, settings
from hypothesis import strategies as st
from properties.worlds import is_called

THOROUGH = settings(max_examples=150, deadline=None)
TINY = Fraction(1, 10**9)
FAR = 10**7
QUARTERS = st.integers(0, 60).map(lambda n: Fraction(n, 4))
BELOW_ZERO = st.integers(-40, 40).map(lambda n: Fraction(n, 4))
AMOUNTS = st.integers(1, 80).map(lambda n: Fraction(n, 4))
STEPS = st.sampled_from([Fraction(1), Fraction(1, 2), Fraction(1, 10), Fraction(5)])


@st.composite
def intervals(draw: st.DrawFn, lows: st.SearchStrategy[Fraction] = QUARTERS) -> Interval:
    """Closed, open, single and endless intervals."""
    low = draw(lows)
    width = draw(st.one_of(st.none(), st.integers(0, 30).map(lambda n: Fraction(n, 4))))
    if width is None:
        return Interval(low, None, draw(st.booleans()))
    if width == 0:
        return Interval(low, low)
    return Interval(low, low + width, draw(st.booleans()), draw(st.booleans()))


def worlds(interval: Interval) -> list[Fraction]:
    low, high = interval.low, interval.high
    far = low + FAR if high is None else high
    middle = low + 1 if high is None else (low + high) / 2
    return [v for v in dict.fromkeys((low, low + TINY, middle, far - TINY, far)) if interval.contains(v)]


def check(truth: str, found: set[bool]) -> None:
    assert truth != "holds" or found == {True}
    assert truth != "refuted" or found == {False}


def is_in(relation: str, here: Fraction, there: Fraction) -> bool:
    return {
        "more-than": here > there,
        "fewer-than": here < there,
        "at-least": here >= there,
        "at-most": here <= there,
        "equal": here == there,
    }[relation]


@given(st.sampled_from(["more-than", "fewer-than", "at-least", "at-most"]), intervals(), intervals())
@THOROUGH
def test_relations(relation: str, left: Interval, right: Interval) -> None:
    truth = weigh(relation, left, right)
    check(truth, {is_in(relation, here, there) for here, there in product(worlds(left), worlds(right))})
    if left.is_exact and right.is_exact:
        assert truth != "undecidable"


@given(intervals(), intervals())
@example(Interval.exactly(5), Interval(Fraction(0), Fraction(5), high_open=True))
@THOROUGH
def test_the_relation_that_is_offered_is_true_in_every_world(left: Interval, right: Interval) -> None:
    relation = true_relation(left, right)
    if relation is not None:
        assert all(is_in(relation, here, there) for here, there in product(worlds(left), worlds(right)))


@given(st.sampled_from(["at-least", "exactly"]), AMOUNTS, intervals(BELOW_ZERO), intervals(BELOW_ZERO))
@example(
    "at-least", Fraction(4), Interval(Fraction(203, 2), Fraction(213, 2)), Interval(Fraction(195, 2), Fraction(205, 2))
)
@THOROUGH
def test_differences(mode: str, by: Fraction, high: Interval, low: Interval) -> None:
    truth = weigh_difference(mode, by, high, low)
    pairs = list(product(worlds(high), worlds(low)))
    check(truth, {here - there >= by if mode == "at-least" else here - there == by for here, there in pairs})
    if high.is_exact and low.is_exact:
        assert truth != "undecidable"


@given(intervals(BELOW_ZERO), intervals(BELOW_ZERO), st.booleans())
@THOROUGH
def test_the_difference_that_is_offered_is_sure_and_the_greatest(high: Interval, low: Interval, whole: bool) -> None:
    by = sure_difference(high, low, whole=whole)
    if by is None:
        return
    assert all(here - there >= by for here, there in product(worlds(high), worlds(low)))
    more = by + (1 if whole else Fraction(1, 1000))
    assert any(here - there < more + TINY * 2 for here, there in product(worlds(high), worlds(low)))


@given(st.integers(0, 40).map(lambda n: Fraction(n, 4)), intervals(BELOW_ZERO), intervals(BELOW_ZERO))
@THOROUGH
def test_equality_within_an_amount(within: Fraction, left: Interval, right: Interval) -> None:
    truth = weigh_within(within, None, left, right)
    check(truth, {abs(here - there) <= within for here, there in product(worlds(left), worlds(right))})
    most = farthest(left, right)
    assert most is None or all(abs(a - b) <= most for a, b in product(worlds(left), worlds(right)))
    assert most is None or most < 0 or weigh_within(most, None, left, right) == "holds"


@given(st.integers(1, 300), intervals(), intervals())
@example(100, Interval.exactly(0), Interval.exactly(0))
@example(250, Interval.exactly(0), Interval(Fraction(0), Fraction(5)))
@THOROUGH
def test_equality_within_per_cent(percent: int, left: Interval, right: Interval) -> None:
    truth = weigh_within(None, Decimal(percent), left, right)
    pairs = list(product(worlds(left), worlds(right)))
    check(truth, {abs(here - there) <= there * percent / 100 for here, there in pairs})
    most = farthest_percent(left, right)
    assert most is None or all(abs(a - b) <= b * most / 100 for a, b in pairs)


def change_in(relative: bool, first: Fraction, last: Fraction) -> Fraction:
    return (last / first - 1) * 100 if relative else last - first


@given(st.booleans(), st.sampled_from(["rise", "fall"]), st.sampled_from(["rounded", "at-least"]), STEPS,
       st.integers(1, 40), intervals(), intervals())  # fmt: skip
@example(True, "rise", "rounded", Fraction(1), 19, Interval.exactly(1000), Interval.exactly(1185))
@example(True, "fall", "rounded", Fraction(1), 19, Interval.exactly(1000), Interval.exactly(815))
@example(True, "rise", "at-least", Fraction(1), 1, Interval.exactly(0), Interval.exactly(40))
@THOROUGH
def test_changes(
    relative: bool, direction: str, mode: str, step: Fraction, times: int, first: Interval, last: Interval
) -> None:
    by = step * times
    truth = weigh_change(Movement(first, last, relative), direction, mode, by, step)
    pairs = list(product(worlds(first), worlds(last)))
    if relative and any(here == 0 for here, _ in pairs):
        assert truth == "undecidable", "nothing can be reckoned from nothing"
        return
    found = set()
    for here, there in pairs:
        size = change_in(relative, here, there) * (1 if direction == "rise" else -1)
        found.add(size >= by if mode == "at-least" else is_called(size, by, step))
    check(truth, found)
    if first.is_exact and last.is_exact:
        assert truth != "undecidable"


@given(st.booleans(), intervals(), intervals())
@THOROUGH
def test_the_ends_of_a_change_hold_every_change(relative: bool, first: Interval, last: Interval) -> None:
    low, high = Movement(first, last, relative).ends
    for here, there in product(worlds(first), worlds(last)):
        if relative and here == 0:
            assert low is None
            assert high is None
            return
        assert low is None or low <= change_in(relative, here, there)
        assert high is None or change_in(relative, here, there) <= high


@given(st.sampled_from(["rounded", "at-least", "at-most"]), STEPS, st.integers(1, 60), st.sampled_from([1, 10, 100]),
       intervals(), intervals())  # fmt: skip
@THOROUGH
def test_ratios(mode: str, step: Fraction, times: int, per: int, left: Interval, right: Interval) -> None:
    value = step * times
    truth = weigh_ratio(mode, value, step, per, left, right)
    pairs = list(product(worlds(left), worlds(right)))
    if any(there == 0 for _, there in pairs):
        assert truth == "undecidable", "for none there is no ratio"
        return
    found = set()
    for here, there in pairs:
        ratio = here / there * per
        found.add(is_called(ratio, value, step) if mode == "rounded" else is_in(mode, ratio, value))
    check(truth, found)


@given(st.sampled_from(["rounded", "at-least", "at-most"]), STEPS, intervals())
@THOROUGH
def test_the_bound_that_is_offered_holds(mode: str, step: Fraction, found: Interval) -> None:
    for order in ((mode,), ("rounded", "at-least", "at-most")):
        sure = sure_bound(step, found, order)
        if sure is None:
            continue
        said, value = sure
        assert value > 0
        for world in worlds(found):
            near = {nearest_step(world, step), nearest_step(world, step / 10)}
            assert value in near if said == "rounded" else is_in(said, world, value)


@given(st.sampled_from(["at-least", "at-most", "more-than", "fewer-than"]), st.integers(0, 100), intervals(),
       intervals(st.integers(1, 80).map(Fraction)))  # fmt: skip
@THOROUGH
def test_shares_as_bounds(mode: str, value: int, part: Interval, whole: Interval) -> None:
    quotient = part.over(whole)
    assert quotient is not None
    truth = weigh_share(value, 100, quotient.scaled(100), mode)
    pairs = product(worlds(part), worlds(whole))
    check(truth, {is_in(mode, here / there * 100, Fraction(value)) for here, there in pairs})


@given(st.sampled_from(["rounded", "at-least", "at-most", "more-than", "fewer-than"]), STEPS, st.integers(1, 60),
       intervals())  # fmt: skip
@THOROUGH
def test_a_margin_is_negative_only_where_nothing_holds(mode: str, step: Fraction, times: int, found: Interval) -> None:
    margin = bound_margin(mode, step * times, step, found)
    if weigh_bound(mode, step * times, step, found) == "holds":
        assert margin is None or margin >= 0


@given(st.lists(intervals(), min_size=2, max_size=3), intervals(), st.booleans(),
       st.sampled_from(["more-than", "fewer-than", "at-least"]))  # fmt: skip
@THOROUGH
def test_sums(parts: list[Interval], right: Interval, overlapping: bool, relation: str) -> None:
    """A union is anything from its largest part to all parts added up: also those worlds are tried."""
    truth = weigh(relation, sum_of(parts, overlapping=overlapping), right)
    found = set()
    for values in product(*(worlds(part) for part in parts)):
        together = {sum(values), max(values), (max(values) + sum(values)) / 2} if overlapping else {sum(values)}
        found |= {is_in(relation, Fraction(here), there) for here in together for there in worlds(right)}
    check(truth, found)


@given(st.fractions(-100, 100, max_denominator=40), STEPS)
@THOROUGH
def test_half_a_step_rounds_up(value: Fraction, step: Fraction) -> None:
    rounded = nearest_step(value, step)
    assert (rounded / step).denominator == 1
    assert -step / 2 < rounded - value <= step / 2
    assert nearest_step(value, 1) == floor(value + Fraction(1, 2))
