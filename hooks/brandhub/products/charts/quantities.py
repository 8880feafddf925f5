"""A quantity as a chart shows it: the number, its ready-made text, and how far the truth may lie from it."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

Number = int | Decimal | Fraction


def check_text(text: str) -> None:
    """Refuse text that XML cannot carry.

    Raises:
        ValueError: The text holds a control character other than line feed and tab.
    """
    for character in text:
        if unicodedata.category(character) in ("Cc", "Cs") and character not in "\n\t":
            raise ValueError(f"control character U+{ord(character):04X} in a chart text: {text!r}")


@dataclass(frozen=True)
class Quantity:
    """A number not below zero that is known exactly or within an interval.

    `text` is what the reader sees ("rund 1.300"); nothing here formats numbers. `low` and `high` enclose the
    truth; left out, they equal `value`. `is_open` says that nobody knows an upper end ("mindestens 102").

    Raises:
        ValueError: Negative or not finite, ends in the wrong order, or no text.
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
        if not 0 <= self.lowest <= self.value <= self.highest:
            raise ValueError(f"expected 0 ≤ low ≤ value ≤ high, found {self.low}, {self.value}, {self.high}")

    @property
    def lowest(self) -> Fraction:
        """The least the quantity can be."""
        return Fraction(self.value if self.low is None else self.low)

    @property
    def highest(self) -> Fraction:
        """The most the quantity can be; for an open end the most that is drawn."""
        return Fraction(self.value if self.high is None else self.high)

    @property
    def is_exact(self) -> bool:
        """Whether only one number is possible."""
        return self.lowest == self.highest and not self.is_open

    @property
    def has_range(self) -> bool:
        """Whether there is an interval to draw."""
        return self.lowest < self.highest
