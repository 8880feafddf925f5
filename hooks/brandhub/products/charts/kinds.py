"""The kinds of chart, as plain values: what is to be shown, before anyone knows where on the page it goes.

Every text arrives formatted and in the language of the reader. Ids stand in addresses and in SVG ids.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import pairwise

from brandhub.products.charts.quantities import Number, Quantity, check_above_zero, check_text

_ID = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
SYMBOL_WIDTHS = {
    "person": 12, "farm": 26, "house": 24, "book": 26, "mortarboard": 28,
    "hammer": 20, "tree": 18, "glass": 20, "bed": 28,
}  # fmt: skip
"""Symbols drawn in `charts/symbols.svg.jinja` and their widths; all are 24 units high."""
MOST_SYMBOLS = 240
"""More symbols than this in one row nobody can tell apart."""
MOST_PLACES = 40
"""A longer list has to leave rows out, and to say how many."""


@dataclass(frozen=True)
class Head:
    """What every chart has: id, title, description in place of the picture, and the language of its texts.

    Raises:
        ValueError: The id is not kebab-case, or title or description is empty.
    """

    id: str
    title: str
    description: str
    language: str

    def __post_init__(self) -> None:
        if not _ID.fullmatch(self.id):
            raise ValueError(f"not a chart id: {self.id!r}")
        if not self.title.strip() or not self.description.strip():
            raise ValueError(f"chart {self.id} needs a title and a description")
        check_text(self.title + self.description)


@dataclass(frozen=True)
class Bar:
    """One bar of a comparison: its label, its quantity and a note such as the definition and the date."""

    label: str
    quantity: Quantity
    note: str = ""
    is_emphasised: bool = False


@dataclass(frozen=True)
class Comparison:
    """Two to eight quantities of one unit as bars from zero; `whole` (100 for percent) frames each bar.

    Raises:
        ValueError: Too few or too many bars, one longer than the whole, or one that may go below zero.
    """

    head: Head
    bars: tuple[Bar, ...]
    whole: Number | None = None

    def __post_init__(self) -> None:
        if not 2 <= len(self.bars) <= 8:
            raise ValueError(f"chart {self.head.id}: expected 2 to 8 bars, found {len(self.bars)}")
        check_above_zero(self.head.id, [bar.quantity for bar in self.bars])
        if self.whole is not None and any(bar.quantity.highest > self.whole for bar in self.bars):
            raise ValueError(f"chart {self.head.id}: a bar is longer than the whole {self.whole}")


@dataclass(frozen=True)
class Figures:
    """One row of an isotype: a quantity as a row of one symbol out of `SYMBOL_WIDTHS`."""

    label: str
    quantity: Quantity
    symbol: str
    note: str = ""
    is_emphasised: bool = False


@dataclass(frozen=True)
class Isotype:
    """One to eight quantities as rows of figures; one stands for `each` units, and `each_text` says so.

    Raises:
        ValueError: An unknown symbol, `each` not above zero, a quantity below it, or too many figures in a row.
    """

    head: Head
    rows: tuple[Figures, ...]
    each: int
    each_text: str

    def __post_init__(self) -> None:
        if not 1 <= len(self.rows) <= 8:
            raise ValueError(f"chart {self.head.id}: expected 1 to 8 rows, found {len(self.rows)}")
        check_above_zero(self.head.id, [row.quantity for row in self.rows])
        if self.each < 1:
            raise ValueError(f"chart {self.head.id}: one figure must stand for at least 1, found {self.each}")
        for row in self.rows:
            if row.symbol not in SYMBOL_WIDTHS:
                known = ", ".join(SYMBOL_WIDTHS)
                raise ValueError(f"chart {self.head.id}: no symbol {row.symbol!r}, known: {known}")
            if row.quantity.highest > self.each * MOST_SYMBOLS:
                raise ValueError(f"chart {self.head.id}: more than {MOST_SYMBOLS} figures for {row.label!r}")


@dataclass(frozen=True)
class Span:
    """A day or a stretch of days, both ends in, and its text ("1969", "2019/20", "Anfang der 1960er").

    Raises:
        ValueError: It ends before it starts.
    """

    start: date
    end: date
    text: str

    def __post_init__(self) -> None:
        check_text(self.text)
        if self.end < self.start:
            raise ValueError(f"{self.text!r} ends before it starts")

    @property
    def middle(self) -> float:
        """The middle, in days since the year 1; the end of a day is the start of the next."""
        return (self.start.toordinal() + self.end.toordinal() + 1) / 2


@dataclass(frozen=True)
class Point:
    """One value of a line. A `break_note` says that from here on something else is counted, and what."""

    when: Span
    quantity: Quantity
    break_note: str = ""


@dataclass(frozen=True)
class Line:
    """A named row of points in order of time.

    Raises:
        ValueError: No points, or points out of order.
    """

    name: str
    points: tuple[Point, ...]

    def __post_init__(self) -> None:
        middles = [point.when.middle for point in self.points]
        if not middles or any(after <= before for before, after in pairwise(middles)):
            raise ValueError(f"line {self.name!r} needs points in order of time, each at a time of its own")


@dataclass(frozen=True)
class Crossing:
    """When one line overtook the other, and a short text for it."""

    when: Span
    text: str


@dataclass(frozen=True)
class Threshold:
    """A fixed number that lines are compared with, and what it is."""

    value: Number
    text: str


@dataclass(frozen=True)
class Series:
    """One or two lines over time. `number_text` formats the ticks of the value axis.

    `years_between` is the usual distance of two values; where more years are missing the line is dashed.
    `is_from_zero` may be false for a narrow range far from zero; the drawing then says so.
    `is_whole` keeps the axis free of parts where things are counted. `window` is the time that the axis has to show at
    least, the same for series that stand beside one another.

    Raises:
        ValueError: Not one or two lines, or a distance below one year.
    """

    head: Head
    lines: tuple[Line, ...]
    number_text: Callable[[Decimal], str]
    crossing: Crossing | None = None
    threshold: Threshold | None = None
    is_whole: bool = False
    is_from_zero: bool = True
    years_between: int = 1
    window: tuple[date, date] | None = None

    def __post_init__(self) -> None:
        if not 1 <= len(self.lines) <= 2:
            raise ValueError(f"chart {self.head.id}: expected 1 or 2 lines, found {len(self.lines)}")
        if self.years_between < 1:
            raise ValueError(f"chart {self.head.id}: years_between must be at least 1")


@dataclass(frozen=True)
class Share:
    """A part of a whole as squares out of a hundred. The quantity's value is the part, between 0 and 1.

    A part without a known upper end is one whose `high` is 1.

    Raises:
        ValueError: The part exceeds the whole or is open.
    """

    head: Head
    label: str
    quantity: Quantity
    each_text: str
    note: str = ""

    def __post_init__(self) -> None:
        check_above_zero(self.head.id, [self.quantity])
        if self.quantity.is_open:
            raise ValueError(f"chart {self.head.id}: an open share ends at the whole: give high=1 instead")
        if self.quantity.highest > 1:
            found = self.quantity.highest
            raise ValueError(f"chart {self.head.id}: a share lies between 0 and 1, found {found}")


@dataclass(frozen=True)
class Ranked:
    """One row of a ranking: who, on which places it may be, and what is ranked: a quantity or a day.

    `place` is the ready text of the places from `best` to `worst`. `left_out` competitors stand between the row before
    and this one, and are not shown.

    Raises:
        ValueError: The worst place is better than the best, or not exactly one of quantity and day is given.
    """

    best: int
    worst: int
    place: str
    label: str
    quantity: Quantity | None = None
    when: Span | None = None
    note: str = ""
    is_own: bool = False
    left_out: int = 0

    def __post_init__(self) -> None:
        check_text(self.place + self.label + self.note)
        if not 1 <= self.best <= self.worst:
            raise ValueError(f"{self.label!r}: places from {self.best} to {self.worst}")
        if (self.quantity is None) == (self.when is None):
            raise ValueError(f"{self.label!r} needs a quantity or a day, and not both")

    @property
    def text(self) -> str:
        """What is ranked, in words."""
        found = self.quantity or self.when
        return found.text if found else ""


@dataclass(frozen=True)
class Ranking:
    """A list in order of places. `order` says what is ranked and which end comes first, `remark` whether anybody may
    be missing, `unit` what the numbers count or measure. `left_out` competitors follow the last row.

    Raises:
        ValueError: Too few or too many rows, quantities beside days or below zero, or not exactly one own row.
    """

    head: Head
    rows: tuple[Ranked, ...]
    order: str
    remark: str
    unit: str = ""
    left_out: int = 0
    whole: Number | None = None

    def __post_init__(self) -> None:
        if not 2 <= len(self.rows) <= MOST_PLACES:
            raise ValueError(f"chart {self.head.id}: expected 2 to {MOST_PLACES} rows, found {len(self.rows)}")
        check_above_zero(self.head.id, [row.quantity for row in self.rows if row.quantity])
        if len({row.quantity is None for row in self.rows}) > 1:
            raise ValueError(f"chart {self.head.id}: quantities and days stand on no common scale")
        if sum(row.is_own for row in self.rows) != 1:
            raise ValueError(f"chart {self.head.id} must be about one of its rows")


Chart = Comparison | Isotype | Series | Share | Ranking
