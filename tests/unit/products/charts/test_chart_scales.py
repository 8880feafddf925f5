"""Axes end at round numbers that enclose the values."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from itertools import pairwise

import pytest
from brandhub.products.charts.axes import Axes
from brandhub.products.charts.isotypes import suggest_each
from brandhub.products.charts.scales import nice_step, ticks, year_ticks
from brandhub.products.charts.shapes import Rect
from hypothesis import given, settings
from hypothesis import strategies as st


@pytest.mark.parametrize(
    ("low", "high", "expected"),
    [
        (0, 614495, "0 200000 400000 600000 800000"),
        (0, 534, "0 200 400 600"),
        (0, 0, "0 0.5 1"),
        (0, 1, "0 0.5 1"),
        (0, Fraction(308, 10), "0 10 20 30 40"),
        (576704, 614495, "570000 580000 590000 600000 610000 620000"),
        (102, 102, "0 50 100 150"),
    ],
)
def test_ticks_are_round_and_enclose(low: int, high: int, expected: str) -> None:
    assert [str(tick) for tick in ticks(Fraction(low), Fraction(high), 4)] == expected.split()


@settings(max_examples=200, deadline=None)
@given(st.decimals(0, 10**9, places=2), st.decimals(0, 10**9, places=2), st.integers(1, 8))
def test_ticks_enclose_any_range_in_equal_steps(one: Decimal, other: Decimal, most: int) -> None:
    low, high = sorted((Fraction(one), Fraction(other)))
    found = ticks(low, high, most)
    steps = {after - before for before, after in pairwise(found)}
    assert found[0] <= low
    assert found[-1] >= high
    assert len(steps) == 1
    assert 2 <= len(found) <= most + 2


@pytest.mark.parametrize("reach", [0, -5])
def test_no_step_covers_nothing(reach: int) -> None:
    with pytest.raises(ValueError, match="no step"):
        nice_step(Fraction(reach), 4)


@pytest.mark.parametrize(
    ("first", "last", "most", "expected"),
    [
        (2010, 2025, 9, [2010, 2012, 2014, 2016, 2018, 2020, 2022, 2024]),
        (1957, 2025, 6, [1960, 1980, 2000, 2020]),
        (2014, 2014, 5, [2014]),
        (2013, 2014, 5, [2013, 2014]),
        (1851, 1858, 1, [1851]),
    ],
)
def test_years_are_round(first: int, last: int, most: int, expected: list[int]) -> None:
    assert list(year_ticks(first, last, most)) == expected


@settings(max_examples=200, deadline=None)
@given(st.integers(1, 9990), st.integers(0, 9), st.integers(1, 20))
def test_years_stay_within_their_range(first: int, more: int, most: int) -> None:
    years = year_ticks(first, first + more, most)
    assert years
    assert len(years) <= max(most, 2)
    assert all(first <= year <= first + more for year in years)


@pytest.mark.parametrize(
    ("largest", "most", "expected"), [(0, 30, 1), (30, 30, 1), (31, 30, 2), (534, 30, 20), (11000, 30, 500)]
)
def test_a_figure_stands_for_a_round_number(largest: int, most: int, expected: int) -> None:
    assert suggest_each(Fraction(largest), most) == expected


NUMBERS = st.fractions(min_value=0, max_value=10**9, max_denominator=10**6)


@given(NUMBERS, NUMBERS, NUMBERS)
def test_a_number_lies_exactly_where_fractions_put_it(number: Fraction, low: Fraction, reach: Fraction) -> None:
    high = low + reach + 1
    axes = Axes(Rect(40, 10, 260, 190), 0, 1, low, high, ())
    assert axes.y(number) == axes.plot.bottom - float((number - low) / (high - low)) * axes.plot.height
