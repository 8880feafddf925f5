"""Worlds: published values of every kind, each with a sample of all that it may stand for.

The possible values are taken from the words of the kinds („at least“, „rounded to 5“), not from the intervals of the
hub, so that a mistake there cannot hide itself.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from hypothesis import strategies as st

HAIR = Fraction(1, 10**6)
FAR = Fraction(10**6)
STEPS = (Fraction(1), Fraction(2), Fraction(5))


@dataclass(frozen=True)
class Published:
    """One value as an editor writes it, and a sample of all that it may stand for: every end, or a hair beside it."""

    raw: dict[str, str]
    worlds: tuple[Fraction, ...]

    def __repr__(self) -> str:
        return str(self.raw)


def text_of(value: Fraction) -> str:
    """As an editor writes it: at most two decimals."""
    return f"{value.numerator / value.denominator:.2f}".rstrip("0").rstrip(".")


def is_called(world: Fraction, value: Fraction, step: Fraction | int = 1) -> bool:
    """Whether „rund `value`“, rounded to a step, may be said of a quantity: half a step off, and at most a quarter."""
    half = min(Fraction(step) / 2, value / 4) if value else Fraction(step) / 2
    return value - half <= world < value + half


def _between(low: Fraction, high: Fraction) -> tuple[Fraction, ...]:
    return tuple(sorted({low, low + (high - low) / 3, (low + high) / 2, high}))


def exact(value: Fraction) -> Published:
    return Published({"value": text_of(value)}, (value,))


def rounded(value: Fraction, step: Fraction) -> Published:
    worlds = _between(max(value - step / 2, Fraction(0)), value + step / 2)
    return Published({"kind": "rounded", "value": text_of(value), "step": text_of(step)}, worlds)


def about(value: Fraction, tolerance: Fraction, side: str) -> Published:
    low = value if side == "above" else max(value - tolerance, Fraction(0))
    high = value if side == "below" else value + tolerance
    raw = {"kind": "about", "value": text_of(value), "tolerance": text_of(tolerance)}
    return Published({**raw, "side": side} if side else raw, _between(low, high))


def at_least(value: Fraction, strict: bool) -> Published:
    nearest = value + HAIR if strict else value
    raw = {"kind": "at-least", "value": text_of(value), "strict": str(strict).lower()}
    return Published(raw, (nearest, value + 1, value + 17, FAR))


def at_most(value: Fraction, strict: bool) -> Published:
    top = value - HAIR if strict else value
    raw = {"kind": "at-most", "value": text_of(value), "strict": str(strict).lower()}
    return Published(raw, _between(Fraction(0), top))


def spread(low: Fraction, width: Fraction) -> Published:
    return Published({"kind": "between", "low": text_of(low), "high": text_of(low + width)}, _between(low, low + width))


def suppressed(below: Fraction) -> Published:
    return Published({"kind": "suppressed", "below": text_of(below)}, _between(Fraction(0), below - HAIR))


def published(wholes: st.SearchStrategy[Fraction]) -> st.SearchStrategy[Published]:
    """Every kind of observation."""
    steps = st.sampled_from(STEPS)
    positive = wholes.filter(bool)
    return st.one_of(
        st.builds(exact, wholes),
        st.builds(rounded, wholes, steps),
        st.builds(about, wholes, steps, st.sampled_from(["", "below", "above"])),
        st.builds(at_least, wholes, st.booleans()),
        st.builds(at_most, positive, st.booleans()),
        st.builds(spread, wholes, positive),
        st.builds(suppressed, positive),
    )


COUNTS = st.integers(0, 24).map(Fraction)
QUARTERS = st.integers(0, 60).map(lambda n: Fraction(n, 4))
VALUES = st.one_of(published(COUNTS), published(QUARTERS))
