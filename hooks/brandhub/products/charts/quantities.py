"""A quantity as a chart shows it: the number, its ready-made text, and how far the truth may lie from it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from functools import cached_property
from typing import Final

Number = int | Decimal | Fraction
_CONTROL: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
"""Unicode's categories Cc and Cs, but for line feed and tab."""


def check_text(text: str) -> None:
    """Refuse text that XML cannot carry.

    Raises:
        ValueError: The text holds a control character other than line feed and tab.
    """
    if found := _CONTROL.search(text):
        raise ValueError(f"control character U+{ord(found[0]):04X} in a chart text: {text!r}")


def exact(number: Number) -> Fraction:
    """The number as a fraction; one that is a fraction stays the one it is."""
    return number if isinstance(number, Fraction) else Fraction(number)


@dataclass(frozen=True)
class Quantity:
    """A number that is known exactly or within an interval; only a course can show one below zero.

    `text` is what the reader sees ("rund 1.300"); nothing here formats numbers. `low` and `high` enclose the
    truth; left out, they equal `value`. `is_open` says that nobody knows an upper end ("mindestens 102").

    Raises:
        ValueError: Not finite, ends in the wrong order, or no text.
    """

    text: str
    value: Number
    low: Number | None = None
    high: Number | None = None
    is_open: bool = False

    def __post_init__(self) -> None:
        if not self.text.strip():
            raise ValueError("a quantity in a chart needs its text")
        check_text(self.text)
        for number in (self.value, self.low, self.high):
            if isinstance(number, Decimal) and not number.is_finite():
                raise ValueError(f"not a finite number: {number}")
        if not self.lowest <= self.number <= self.highest:
            raise ValueError(f"expected low ≤ value ≤ high, found {self.low}, {self.value}, {self.high}")

    @cached_property
    def number(self) -> Fraction:
        """The value, to reckon with."""
        return exact(self.value)

    @cached_property
    def lowest(self) -> Fraction:
        """The least the quantity can be."""
        return self.number if self.low is None else exact(self.low)

    @cached_property
    def highest(self) -> Fraction:
        """The most the quantity can be; for an open end the most that is drawn."""
        return self.number if self.high is None else exact(self.high)

    @property
    def is_exact(self) -> bool:
        """Whether only one number is possible."""
        return self.lowest == self.highest and not self.is_open

    @property
    def has_range(self) -> bool:
        """Whether there is an interval to draw."""
        return self.lowest < self.highest


def check_above_zero(chart: str, quantities: Iterable[Quantity]) -> None:
    """Bars, figures and squares begin at zero: what is less has none.

    Raises:
        ValueError: One of the quantities of this chart may be below zero.
    """
    for quantity in quantities:
        if quantity.lowest < 0:
            raise ValueError(f"chart {chart}: {quantity.text!r} may be below zero, which only a course can show")
