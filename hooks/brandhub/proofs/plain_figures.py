"""Plain figures: how a value is said in Leichte Sprache. Every rounding is true for all values it may stand for.

The rules follow Netzwerk Leichte Sprache („Die Regeln für Leichte Sprache“): no percentages, no large exact numbers.
Which words stand for which values is decided in `docs/handbook/decisions/`, “rounding in Leichte Sprache”.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from brandhub.ground.intervals import Interval

CLOSE: Final = Fraction(1, 20)
"""How far the spoken number may be from every possible value, of that number: „ungefähr 100“ is 95 to 105."""
FEW: Final = 20
"""Whole numbers up to here are said as they are."""
LOOSE: Final = Fraction(4, 5)
"""„mehr als“ and „bis zu“ name a number at least this near to the bound: „mehr als 10“ of 1,000 would mislead."""
WIDE: Final = 3
"""„zwischen“ spans at most so many times its lower end; what is wider says nothing."""
LARGEST: Final = 10**12
# From which size on, in what unit, and its name for one and for many.
_WORDS: Final = (
    (10**9, 10**9, "Milliarde", "Milliarden"),
    (10**6, 10**6, "Million", "Millionen"),
    (10**4, 10**3, "Tausend", "Tausend"),
)


def write_plain_figure(interval: Interval) -> str | None:
    """The number in plain words: „14“, „ungefähr 11 Tausend“, „mehr als 100“. None: nothing true and plain fits."""
    low, high = interval.low, interval.high
    if low < 0 or (high or low) >= LARGEST:
        return None
    if high is None:
        return _at_least(interval)
    if interval.is_exact and low.denominator == 1 and low <= FEW:
        return write_plain_number(int(low))
    if high < 1:
        return None
    near = next((number for number in _nearby(low, high) if _is_close(number, interval)), None)
    if near is not None:
        said = write_plain_number(near)
        return said if interval.is_exact and low == near else f"ungefähr {said}"
    return _at_most(interval) if low == 0 else _between(interval)


def write_plain_number(number: int) -> str:
    """Digits with a point up to 9.999, above in words: „11 Tausend“, „3 Millionen“.

    Raises ValueError for a number that has no such words.
    """
    for size, scale, one, many in _WORDS:
        if number >= size:
            if number % scale:
                raise ValueError(number)
            return f"{_grouped(number // scale)} {one if number == scale else many}"
    return _grouped(number)


def _is_sayable(number: int) -> bool:
    scale = next((scale for size, scale, _, _ in _WORDS if number >= size), 1)
    return number >= 1 and number % scale == 0


def _grouped(number: int) -> str:
    return f"{number:,}".replace(",", ".")


def _is_close(number: int, interval: Interval) -> bool:
    """True when every possible value is near to the number."""
    assert interval.high is not None, "callers have asked"
    margin = number * CLOSE
    return number - margin <= interval.low and interval.high <= number + margin


def _nearby(low: Fraction, high: Fraction) -> Iterator[int]:
    """Round numbers around the middle, those with one digit and noughts first, then those with two."""
    middle = (low + high) / 2
    for digits in (1, 2):
        step = _step(middle, digits)
        below = int(middle / step) * step
        found = sorted((below, below + step), key=lambda number: abs(number - middle))
        yield from (number for number in found if _is_sayable(number))


def _step(value: Fraction, digits: int) -> int:
    """The distance of round numbers of so many leading digits near a value; whole numbers at least."""
    step = 1
    while value >= step * 10**digits:
        step *= 10
    return step


def _is_round(value: Fraction, digits: int) -> bool:
    return value.denominator == 1 and value % _step(value, digits) == 0 and _is_sayable(int(value))


def _at_least(interval: Interval) -> str | None:
    low = interval.low
    if not interval.low_open and _is_round(low, digits=1):
        return f"{write_plain_number(int(low))} oder mehr"
    below = _below(low, itself=interval.low_open)
    return None if below is None else f"mehr als {write_plain_number(below)}"


def _at_most(interval: Interval) -> str | None:
    high = interval.high
    assert high is not None, "callers have asked"
    if interval.high_open and _is_round(high, digits=2):
        return f"weniger als {write_plain_number(int(high))}"
    above = _above(high)
    return None if above is None else f"bis zu {write_plain_number(above)}"


def _between(interval: Interval) -> str | None:
    """Between two round numbers; where they lie far apart, the lower bound alone."""
    assert interval.high is not None, "callers have asked"
    left, right = _below(interval.low, itself=True), _above(interval.high)
    if left is not None and right is not None and right <= left * WIDE:
        return f"zwischen {write_plain_number(left)} und {write_plain_number(right)}"
    return _at_least(interval)


def _below(low: Fraction, *, itself: bool) -> int | None:
    """The plainest round number under the bound, or `itself` where that will do; None when all are far below."""
    for digits in (1, 2):
        step = _step(low, digits)
        number = int(low / step) * step
        if number == low and not itself:
            number -= step
        if _is_sayable(number) and number >= low * LOOSE:
            return number
    return None


def _above(high: Fraction) -> int | None:
    """The plainest round number that no possible value exceeds; None when all are far above."""
    for digits in (1, 2):
        step = _step(high, digits)
        number = -int(-high // step) * step
        if _is_sayable(number) and number * LOOSE <= high:
            return number
    return None


def write_plain_share(share: Interval | None) -> str | None:
    """A share of one in plain words: „mehr als 8 von 10“, „fast alle“. The noun follows in every case.

    „Fast alle“ needs 95 of 100; bounds are tenths. None where the possible values say nothing of the kind, and where
    the share is impossible.
    """
    if share is None or share.high is None or share.low < 0 or share.high > 1:
        return None
    tenths = share.scaled(10)
    high = tenths.high
    assert high is not None, "a bounded share stays bounded"
    if tenths.is_exact and tenths.low.denominator == 1:
        return {0: "keine", 10: "alle"}.get(int(tenths.low), f"{int(tenths.low)} von 10")
    if share.low >= 1 - CLOSE and not share.contains(1):
        return "fast alle"
    over = next((n for n in range(9, 4, -1) if tenths.surely_above(Interval.exactly(n))), None)
    if over is not None:
        return f"mehr als {over} von 10"
    under = next((n for n in range(1, 6) if Interval.exactly(n).surely_above(tenths)), None)
    if under is not None and share.low > 0:
        return f"weniger als {under} von 10"
    return None
