"""Round numbers for axes. Ticks are exact decimals, because the reader sees them as numbers."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction


def nice_step(reach: Fraction, most: int) -> Decimal:
    """The smallest of …, 0.5, 1, 2, 5, 10, … that covers `reach` in at most `most` steps.

    Raises:
        ValueError: `reach` is not above zero or `most` is below 1.
    """
    if reach <= 0 or most < 1:
        raise ValueError(f"no step for a reach of {reach} in {most} steps")
    power = Decimal(1)
    while Fraction(power) * most >= reach:
        power /= 10
    while True:
        for leading in (1, 2, 5):
            step = power * leading
            if Fraction(step) * most >= reach:
                return step
        power *= 10


def ticks(low: Fraction, high: Fraction, most: int, *, is_whole: bool = False) -> tuple[Decimal, ...]:
    """Round numbers in equal steps, `most` + 2 at the most, from `low` or below to `high` or above."""
    if high == low:
        low, high = (Fraction(0), Fraction(1)) if low == 0 else (min(low, Fraction(0)), high)
    step = nice_step(high - low, most)
    if is_whole:
        step = max(step, Decimal(1))
    first = low // Fraction(step)
    last = -((-high) // Fraction(step))
    return tuple(_plain(step * count) for count in range(int(first), int(last) + 1))


def year_ticks(first: int, last: int, most: int) -> tuple[int, ...]:
    """Round years from `first` to `last` in steps of 1, 2, 5, 10, …, `most` at most; `first` if none is."""
    step = 1 if last == first else max(1, int(nice_step(Fraction(last - first), max(1, most - 1))))
    start = -(-first // step) * step
    return tuple(range(start, last + 1, step)) or (first,)


def _plain(number: Decimal) -> Decimal:
    """Without exponent and trailing zeros: 2E+2 becomes 200."""
    return Decimal(format(number.normalize(), "f"))
