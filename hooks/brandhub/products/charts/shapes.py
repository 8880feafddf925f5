"""What a layout hands to a template: boxes, lines and set text, in drawing units, rounded to two decimals."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from brandhub.products.charts.metrics import Typeface

ASCENT, DESCENT = 0.8, 0.24
"""How far letters reach above and below the base line, in em (Ü and g in Source Sans 3)."""
LEADING, DISPLAY_LEADING, DISPLAY = 1.25, 1.1, 30.0
"""Distance of two base lines in em, for reading sizes and from the size of display type on."""

Anchor = Literal["start", "middle", "end"]


def rounded(number: float) -> float:
    """Two decimals, and no decimal point where none is needed, so that the same drawing is the same bytes."""
    near = round(number, 2)
    whole = int(near)
    return whole if near == whole else near


class Rounded:
    """A shape whose numbers are rounded when it is made."""

    def __post_init__(self) -> None:
        own = self.__dict__  # nothing but the fields: no shape has slots, and asking each for its fields takes longer
        for name, value in own.items():
            if isinstance(value, float):  # as in `rounded`: asking it a hundred thousand times takes longer
                near = round(value, 2)
                whole = int(near)
                own[name] = whole if near == whole else near


@dataclass(frozen=True)
class Rect(Rounded):
    """An upright box; x and y are its top left corner."""

    x: float
    y: float
    width: float
    height: float

    @cached_property
    def right(self) -> float:
        """The x of the right edge."""
        return rounded(self.x + self.width)

    @cached_property
    def bottom(self) -> float:
        """The y of the lower edge."""
        return rounded(self.y + self.height)

    def overlaps(self, other: Rect, gap: float = 0.0) -> bool:
        """Whether two boxes share an area, or come nearer than the gap."""
        return (
            self.x < other.right + gap
            and other.x < self.right + gap
            and self.y < other.bottom + gap
            and other.y < self.bottom + gap
        )


@dataclass(frozen=True)
class Segment(Rounded):
    """A straight line between two points."""

    x1: float
    y1: float
    x2: float
    y2: float


@dataclass(frozen=True)
class Spot(Rounded):
    """A point on the drawing."""

    x: float
    y: float


@dataclass(frozen=True)
class TextLine(Rounded):
    """One line of text on a base line. `look` names what it is (label, value, note), not how it appears."""

    text: str
    x: float
    y: float
    size: float
    look: str
    is_bold: bool = False
    anchor: Anchor = "start"

    def box(self, face: Typeface) -> Rect:
        """The box that the letters fill."""
        width = face.width(self.text, self.size, is_bold=self.is_bold)
        left = self.x - {"start": 0.0, "middle": width / 2, "end": width}[self.anchor]
        return Rect(left, self.y - ASCENT * self.size, width, (ASCENT + DESCENT) * self.size)


@dataclass(frozen=True)
class Style:
    """A size, a weight and a look of text."""

    size: float
    look: str
    is_bold: bool = False

    @property
    def leading(self) -> float:
        """Distance of two base lines."""
        return self.size * (DISPLAY_LEADING if self.size >= DISPLAY else LEADING)

    def set(self, lines: Iterable[str], x: float, top: float, anchor: Anchor = "start") -> tuple[TextLine, ...]:
        """Set lines below one another, the first with its letters' top at `top`."""
        first = top + ASCENT * self.size
        return tuple(
            TextLine(text, x, first + self.leading * index, self.size, self.look, self.is_bold, anchor)
            for index, text in enumerate(lines)
        )

    def height(self, lines: int) -> float:
        """Height of so many lines, with the letters' depth below the last base line."""
        return 0.0 if not lines else self.leading * (lines - 1) + (ASCENT + DESCENT) * self.size

    def width(self, text: str, face: Typeface) -> float:
        """Width of one line in this style."""
        return face.width(text, self.size, is_bold=self.is_bold)


@dataclass(frozen=True)
class Block:
    """Wrapped texts of several styles that stand below one another."""

    rows: tuple[tuple[tuple[str, ...], Style], ...]

    @property
    def height(self) -> float:
        """From the top of the first letters to the depth of the last ones."""
        rows = [(lines, style) for lines, style in self.rows if lines]
        if not rows:
            return 0.0
        last_lines, last_style = rows[-1]
        above = sum(style.leading * len(lines) for lines, style in rows[:-1])
        return above + last_style.height(len(last_lines))

    def width(self, face: Typeface) -> float:
        """Width of the widest line."""
        return max((style.width(line, face) for lines, style in self.rows for line in lines), default=0.0)

    def set(self, x: float, top: float, anchor: Anchor = "start") -> tuple[TextLine, ...]:
        """Set all lines from `top` on."""
        texts: list[TextLine] = []
        for lines, style in self.rows:
            texts.extend(style.set(lines, x, top, anchor))
            top += style.leading * len(lines)
        return tuple(texts)
