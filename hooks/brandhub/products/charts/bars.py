"""One bar on the drawing: certain part solid, possible part tinted with a whisker, open end with an arrow."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from brandhub.products.charts.quantities import Quantity
from brandhub.products.charts.shapes import Rect, Rounded, Spot

HAIR = 2.0
"""A bar above zero is at least this long: 22 beside 614,495 must not look like nothing."""


@dataclass(frozen=True)
class Whisker(Rounded):
    """A range along x as a line with an upright at either end."""

    low: float
    high: float
    top: float
    middle: float
    bottom: float


@dataclass(frozen=True)
class DrawnBar:
    """A bar: certain, possible, the whole around it, its range, and where the arrow of an open end starts."""

    certain: Rect | None
    possible: Rect | None
    whole: Rect | None
    whisker: Whisker | None
    arrow: Spot | None
    is_emphasised: bool


def bar_end(quantity: Quantity, longest: Fraction, reach: float) -> float:
    """How far the bar goes from zero, its possible part included and an arrow not."""
    if quantity.highest == 0:
        return 0.0
    return max(HAIR, float(quantity.highest / longest) * reach)


def layout_bar(
    quantity: Quantity, longest: Fraction, reach: float, place: Rect, *, has_whole: bool, is_emphasised: bool
) -> DrawnBar:
    """Place a bar. `place` gives the zero (x), the top and the thickness; `longest` is drawn `reach` long."""
    end = bar_end(quantity, longest, reach)
    certain = float(quantity.lowest / longest) * reach if quantity.has_range and longest else end
    middle = place.y + place.height / 2
    whisker = possible = None
    if quantity.has_range:
        possible = Rect(place.x + certain, place.y, end - certain, place.height)
        inset = place.height / 4
        whisker = Whisker(place.x + certain, place.x + end, place.y + inset, middle, place.bottom - inset)
    return DrawnBar(
        certain=Rect(place.x, place.y, certain, place.height) if certain > 0 else None,
        possible=possible,
        whole=Rect(place.x, place.y, reach, place.height) if has_whole else None,
        whisker=whisker,
        arrow=Spot(place.x + end, middle) if quantity.is_open else None,
        is_emphasised=is_emphasised,
    )
