"""Sizes of drawings and of the type in them, for a telephone and for a desk."""

from __future__ import annotations

from dataclasses import dataclass

from brandhub.products.charts.shapes import Style


@dataclass(frozen=True)
class Format:
    """A drawing width in drawing units with the type sizes that suit it. Shown at about one CSS pixel a unit.

    `is_narrow` puts labels above what they name instead of beside it.
    """

    name: str
    width: float
    is_narrow: bool
    label: Style
    value: Style
    note: Style
    tick: Style
    figure: Style

    def emphasised(self, style: Style) -> Style:
        """The same style, heavier."""
        return Style(style.size, style.look, is_bold=True)


@dataclass(frozen=True)
class Drawings:
    """How high the drawings of one chart are, in the units in which they are 320 and 640 wide; `credit` is below."""

    narrow: int
    wide: int
    credit: str


NARROW = Format(
    "narrow", 320, True, Style(15, "label"), Style(16, "value", True), Style(13, "note"), Style(13, "tick"),
    Style(40, "figure", True),
)  # fmt: skip
"""For telephones: 320 units, so that type keeps about 12 CSS pixels within the margins of a 320 px screen."""

WIDE = Format(
    "wide", 640, False, Style(16, "label"), Style(17, "value", True), Style(14, "note"), Style(14, "tick"),
    Style(56, "figure", True),
)  # fmt: skip
"""For text columns of about 40 rem, and for the press kit."""
