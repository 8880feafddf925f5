"""Intervals: what a published value really encloses. Exact fractions, open or closed ends, possibly endless.

Source of the enclosures: design §6 ("What an observation encloses").
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from functools import reduce


@dataclass(frozen=True)
class Interval:
    """All values from `low` to `high`. `high` None means without end; an open end does not belong to it.

    Raises ValueError when no value at all would be left.
    """

    low: Fraction
    high: Fraction | None
    low_open: bool = False
    high_open: bool = False

    def __post_init__(self) -> None:
        if self.high is None:
            return
        empty = self.low > self.high or (self.low == self.high and (self.low_open or self.high_open))
        if empty:
            raise ValueError(f"empty interval {self.low} … {self.high}")

    @classmethod
    def exactly(cls, value: Fraction | int) -> Interval:
        return cls(Fraction(value), Fraction(value))

    @property
    def is_exact(self) -> bool:
        return self.high is not None and self.low == self.high

    def contains(self, value: Fraction | int) -> bool:
        """True when `value` is one of the possible values."""
        above = self.low < value or (self.low == value and not self.low_open)
        below = self.high is None or value < self.high or (value == self.high and not self.high_open)
        return above and below

    def surely_above(self, other: Interval) -> bool:
        """True when every value here is greater than every value there."""
        if other.high is None:
            return False
        if self.low != other.high:
            return self.low > other.high
        return self.low_open or other.high_open

    def never_above(self, other: Interval) -> bool:
        """True when no value here is greater than any value there."""
        return self.high is not None and self.high <= other.low

    def surely_reaches(self, other: Interval) -> bool:
        """True when every value here is at least as great as every value there."""
        return other.high is not None and self.low >= other.high

    def never_reaches(self, other: Interval) -> bool:
        """True when every value here is smaller than every value there."""
        return other.surely_above(self)

    def shifted(self, by: Fraction | int) -> Interval:
        """Every value plus a fixed amount."""
        return Interval(self.low + by, None if self.high is None else self.high + by, self.low_open, self.high_open)

    def plus(self, other: Interval) -> Interval:
        """The sum of two quantities that vary independently."""
        high = None if self.high is None or other.high is None else self.high + other.high
        return Interval(
            self.low + other.low,
            high,
            self.low_open or other.low_open,
            high is not None and (self.high_open or other.high_open),
        )

    def minus(self, other: Interval) -> Interval | None:
        """The difference; None when nothing bounds it from below (the other side has no upper end)."""
        if other.high is None:
            return None
        high = None if self.high is None else self.high - other.low
        return Interval(
            self.low - other.high,
            high,
            self.low_open or other.high_open,
            high is not None and (self.high_open or other.low_open),
        )

    def over(self, other: Interval) -> Interval | None:
        """The quotient of two quantities that are never negative; None when the divisor may be zero."""
        if other.contains(0) or other.low < 0 or self.low < 0:
            return None
        if self.high == 0:  # nothing, shared out among any number, stays nothing
            return self
        # Open at zero: the quotient is defined but has no upper end.
        high = None if self.high is None or other.low == 0 else self.high / other.low
        high_open = high is not None and (self.high_open or other.low_open)
        if other.high is None:
            return Interval(Fraction(0), high, low_open=self.low > 0 or self.low_open, high_open=high_open)
        low = self.low / other.high
        return Interval(low, high, self.low_open or (low > 0 and other.high_open), high_open)

    def scaled(self, factor: Fraction | int) -> Interval:
        """Every value times a positive factor."""
        high = None if self.high is None else self.high * factor
        return Interval(self.low * factor, high, self.low_open, self.high_open)

    def hull(self, other: Interval) -> Interval:
        """The smallest interval that holds both."""
        lows = [i for i in (self, other) if i.low == min(self.low, other.low)]
        low_open = all(i.low_open for i in lows)
        if self.high is None or other.high is None:
            return Interval(lows[0].low, None, low_open)
        top = max(self.high, other.high)
        highs = [i for i in (self, other) if i.high == top]
        return Interval(lows[0].low, top, low_open, all(i.high_open for i in highs))


def total(parts: Iterable[Interval]) -> Interval:
    """The sum of disjoint parts; zero for none."""
    return reduce(Interval.plus, parts, Interval.exactly(0))


def union(parts: Iterable[Interval]) -> Interval:
    """The union of parts that may overlap: at least the largest of them, at most their sum.

    Of what may lie below zero no union can be made: a check says so, and until it is mended it is added.
    """
    found = tuple(parts)
    most = total(found)
    if any(part.low < 0 for part in found):
        return most
    low = max(part.low for part in found)
    return Interval(low, most.high, any(part.low_open for part in found if part.low == low), most.high_open)


def exact(value: Fraction) -> Interval:
    """Counted: [v, v]."""
    return Interval(value, value)


def rounded(value: Fraction, step: Fraction, floor: Fraction | None = Fraction(0)) -> Interval:
    """Rounded to a step s: [v − s/2, v + s/2], both ends in; not below `floor` (counts cannot be negative)."""
    return Interval(_not_below(floor, value - step / 2, value), value + step / 2)


def about(value: Fraction, tolerance: Fraction, side: str = "both", floor: Fraction | None = Fraction(0)) -> Interval:
    """Roughly: [v − t, v + t]; side "below" (knapp) ends at v, side "above" (gut) starts there."""
    low = value if side == "above" else value - tolerance
    high = value if side == "below" else value + tolerance
    return Interval(_not_below(floor, low, value), high)


def _not_below(floor: Fraction | None, low: Fraction, value: Fraction) -> Fraction:
    """The lower end, raised to the floor; a value that stands below it is a mistake that a check names."""
    return low if floor is None or value < floor else max(low, floor)


def default_tolerance(value: Fraction) -> Fraction:
    """What „rund“ may mean when the source does not say: half of the last non-zero digit's place, at least 5 %.

    „rund 11.000“ was rounded to thousands, so ±500; 5 % keeps „rund 250“ from pretending ±5. The larger of
    the two is taken, because a wider interval can only make a claim undecidable, never falsely true.
    """
    if value == 0:
        return Fraction(1, 2)  # „rund 0“ is no certain nothing
    place = Fraction(1)
    size = abs(value)
    while size % (place * 10) == 0:
        place *= 10
    while (size / place).denominator != 1 and place > Fraction(1, 10**9):
        place /= 10
    return max(place / 2, size / 20)
