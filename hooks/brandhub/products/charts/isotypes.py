"""Layout of an isotype: quantities as rows of drawn figures, one for so many units, the last cut to size."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from math import ceil

from brandhub.products.charts.formats import Format
from brandhub.products.charts.keys import Key, layout_key
from brandhub.products.charts.kinds import SYMBOL_WIDTHS, Figures, Isotype
from brandhub.products.charts.metrics import Typeface
from brandhub.products.charts.quantities import Quantity
from brandhub.products.charts.shapes import Rounded, Spot, Style, TextLine
from brandhub.products.charts.wrapping import wrap_block

SYMBOL_HEIGHT, SYMBOL_GAP, LINE_GAP, ROW_GAP, LABEL_GAP = 24.0, 4.0, 6.0, 22.0, 20.0
LABEL_PART = 0.38


@dataclass(frozen=True)
class Figure(Rounded):
    """One symbol: its place, and how much of its width is certain and how much is possible, in drawing units.

    A symbol that is not certain in full shows its outline; one with neither part is an empty slot.
    """

    x: float
    y: float
    certain: float
    possible: float
    is_whole: bool


@dataclass(frozen=True)
class DrawnFigures:
    """A row of one symbol; `is_slot` marks the empty outline that stands for zero, `plus` an open end."""

    symbol: str
    figures: tuple[Figure, ...]
    is_emphasised: bool
    is_slot: bool
    plus: Spot | None


@dataclass(frozen=True)
class IsotypeLayout(Rounded):
    """Where everything of an isotype goes. `symbols` are those in use, each once, sorted."""

    width: float
    height: float
    rows: tuple[DrawnFigures, ...]
    symbols: tuple[str, ...]
    texts: tuple[TextLine, ...]
    key: Key


def suggest_each(largest: Fraction, most: int) -> int:
    """How many units (1, 2, 5, 10, …) one figure stands for if the largest may have `most` figures."""
    each, leading = 1, (2, 5, 10)
    power, index = 1, 0
    while largest > each * most:
        each = power * leading[index]
        power, index = (power * 10, 0) if index == 2 else (power, index + 1)
    return each


def layout_isotype(chart: Isotype, face: Typeface, words: Mapping[str, str], form: Format) -> IsotypeLayout:
    """Place the rows of figures, their labels and the key. Rows break after tens, fives or single figures."""
    label_width = form.width if form.is_narrow else _label_width(chart, face, form)
    left = 0.0 if form.is_narrow else label_width + LABEL_GAP
    cell = max(SYMBOL_WIDTHS[row.symbol] for row in chart.rows) + SYMBOL_GAP
    per_line = _per_line(chart, form.width - left, cell)
    texts: list[TextLine] = []
    rows: list[DrawnFigures] = []
    top = 0.0
    for row in chart.rows:
        block = wrap_block(_texts(row, form), label_width, face)
        texts.extend(block.set(0, top))
        symbols_top = top + block.height + LINE_GAP if form.is_narrow else top
        drawn, bottom = _drawn(row, chart.each, Spot(left, symbols_top), cell, per_line)
        rows.append(drawn)
        top = max(top + block.height, bottom) + ROW_GAP
    key = layout_key(_entries(chart, words), top, form.width, form.note, face)
    symbols = tuple(sorted({row.symbol for row in chart.rows}))
    return IsotypeLayout(form.width, top + key.height, tuple(rows), symbols, tuple(texts), key)


def _per_line(chart: Isotype, room: float, cell: float) -> int:
    """Cells in a line: all if they fit, a plus included, else a number that is easy to count in."""
    fitting = max(1, int((room + SYMBOL_GAP) // cell))
    most = max(_count(row.quantity, chart.each) + row.quantity.is_open for row in chart.rows)
    if most <= fitting:
        return max(most, 1)
    return next((number for number in (30, 20, 10, 5) if number <= fitting), fitting)


def _count(quantity: Quantity, each: int) -> int:
    return ceil(quantity.highest / each)


def _label_width(chart: Isotype, face: Typeface, form: Format) -> float:
    widths = [style.width(text, face) for row in chart.rows for text, style in _texts(row, form)]
    return min(max(widths) + 1, LABEL_PART * form.width)


def _texts(row: Figures, form: Format) -> list[tuple[str, Style]]:
    label = form.emphasised(form.label) if row.is_emphasised else form.label
    return [(row.label, label), (row.quantity.text, form.value), (row.note, form.note)]


def _drawn(row: Figures, each: int, start: Spot, cell: float, per_line: int) -> tuple[DrawnFigures, float]:
    """The figures of a row from `start`, and the y below them."""
    count = max(1, _count(row.quantity, each))
    width = SYMBOL_WIDTHS[row.symbol]
    offset = (cell - SYMBOL_GAP - width) / 2
    places = [
        Spot(start.x + index % per_line * cell, start.y + index // per_line * (SYMBOL_HEIGHT + LINE_GAP))
        for index in range(count + 1)
    ]
    figures = tuple(
        Figure(
            place.x + offset,
            place.y,
            _part(row.quantity.lowest / each - index) * width,
            _part(row.quantity.highest / each - index) * width,
            is_whole=row.quantity.lowest >= each * (index + 1),
        )
        for index, place in enumerate(places[:count])
    )
    plus = Spot(places[count].x, places[count].y + SYMBOL_HEIGHT / 2) if row.quantity.is_open else None
    is_slot = row.quantity.highest == 0
    drawn = DrawnFigures(row.symbol, figures, row.is_emphasised, is_slot, plus)
    last = places[count] if row.quantity.is_open else places[count - 1]
    return drawn, last.y + SYMBOL_HEIGHT


def _part(rest: Fraction) -> float:
    """How much of a symbol a rest fills, from none to all."""
    return float(min(max(rest, Fraction(0)), Fraction(1)))


def _entries(chart: Isotype, words: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    yield f"symbol-{chart.rows[0].symbol}", chart.each_text
    if any(row.quantity.has_range for row in chart.rows):
        yield "possible", words["chart.key-possible-figures"]
    if any(row.quantity.is_open for row in chart.rows):
        yield "plus", words["chart.key-open"]
