"""Bounds: a computed quantity against a fixed number, as a bound or rounded to a step."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from math import ceil, floor

from brandhub.ground.intervals import Interval
from brandhub.models.reckonings import COARSEST
from brandhub.proofs.comparison import weigh
from brandhub.proofs.proof import Truth, both_ways

HALF = Fraction(1, 2)


def room(value: Fraction, step: Fraction | int = 1) -> tuple[Fraction, Fraction]:
    """From where to where a quantity may be called „rund `value`“, rounded to a step: half a step on either side.

    And never more than a quarter of the value: four of seven are no „rund 1“, and half a point has not risen to one.
    """
    half = min(step * HALF, abs(value) / COARSEST) if value else step * HALF
    return value - half, value + half


def nearest_step(value: Fraction, step: Fraction | int = 1) -> Fraction:
    """Rounded to a step, half up."""
    return floor(value / step + HALF) * Fraction(step)


def down_to(value: Fraction, step: Fraction | int = 1) -> Fraction:
    """The greatest multiple of the step that does not exceed the value."""
    return floor(value / step) * Fraction(step)


def up_to(value: Fraction, step: Fraction | int = 1) -> Fraction:
    """The smallest multiple of the step that is not below the value."""
    return ceil(value / step) * Fraction(step)


def fineness(value: Decimal, step: Decimal | None) -> Fraction:
    """The step of a true value beside a claimed one: the claim's own, else its last decimal; ones at most."""
    if step is not None:
        return Fraction(step)
    exponent = value.normalize().as_tuple().exponent
    assert isinstance(exponent, int), "a value is a finite number"
    return Fraction(10) ** min(exponent, 0)


def weigh_bound(mode: str, value: Fraction, step: Fraction, found: Interval | None) -> Truth:
    """Whether the quantity is at least, at most, more or fewer than `value`, or rounds to it, in every possible world.

    Undecidable when there is no quantity at all (a quotient whose divisor may be zero).
    """
    if found is None:
        return "undecidable"
    if mode != "rounded":
        return weigh(mode, found, Interval.exactly(value))
    low, high = map(Interval.exactly, room(value, step))
    return both_ways([weigh("at-least", found, low), weigh("fewer-than", found, high)])


def is_coarse(value: Fraction, step: Fraction) -> bool:
    """True for a rounded value that says too little, as `reckonings` refuses it: „rund 10“ in steps of ten."""
    return step > 1 and value < COARSEST * step


def sure_bound(step: Fraction, found: Interval | None, modes: tuple[str, ...]) -> tuple[str, Fraction] | None:
    """The first of the modes in which something true can be said of a quantity, with the tightest value.

    A bound is not rounded, so that it is told in ones, tenths or hundredths, as fine as the step. A lower bound is
    never nothing: where a whole step says too little, a tenth of it is tried.
    """
    if found is None:
        return None
    fine = Fraction(1)
    while fine > step:
        fine /= 10
    for mode in modes:
        for size in (step,) if mode == "rounded" else (fine, fine / 10):
            value = _tightest(mode, size, found)
            if value is None or value <= 0 or (mode == "rounded" and is_coarse(value, size)):
                continue
            if weigh_bound(mode, value, size, found) == "holds":
                return mode, value
    return None


def _tightest(mode: str, step: Fraction, found: Interval) -> Fraction | None:
    if mode == "at-most":
        return None if found.high is None else up_to(found.high, step)
    return down_to(found.low, step) if mode == "at-least" else nearest_step(found.low, step)


def bound_margin(mode: str, value: Fraction, step: Fraction, found: Interval) -> Fraction | None:
    """How far the quantity is from the nearer bound that would be crossed; None where it has no end on that side."""
    if mode in ("at-least", "more-than"):
        return found.low - value
    if mode in ("at-most", "fewer-than"):
        return None if found.high is None else value - found.high
    if found.high is None:
        return None
    low, high = room(value, step)
    return min(found.low - low, high - found.high)
