"""Layout of a share: a hundred squares, as many filled as the part is of the whole, the last cut to size."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction

from brandhub.products.charts.formats import Format
from brandhub.products.charts.keys import Key, layout_key
from brandhub.products.charts.kinds import Share
from brandhub.products.charts.metrics import Typeface
from brandhub.products.charts.shapes import Rect, Rounded, Spot, Style, TextLine
from brandhub.products.charts.wrapping import wrap_block

SQUARE, SQUARE_GAP, TEXT_GAP, KEY_GAP, ABOVE_GRID = 17.0, 4.0, 28.0, 18.0, 14.0


@dataclass(frozen=True)
class ShareLayout(Rounded):
    """Where everything of a share goes. `certain` and `empty` are full squares, pieces are parts of them."""

    width: float
    height: float
    square: float
    empty: tuple[Spot, ...]
    certain: tuple[Spot, ...]
    certain_pieces: tuple[Rect, ...]
    possible_pieces: tuple[Rect, ...]
    texts: tuple[TextLine, ...]
    key: Key


def layout_share(chart: Share, face: Typeface, words: Mapping[str, str], form: Format) -> ShareLayout:
    """Place ten rows of ten squares, filled from the top left, with value, label and note beside or above."""
    side = 10 * SQUARE + 9 * SQUARE_GAP
    left = 0.0 if form.is_narrow else side + TEXT_GAP
    block = wrap_block(_texts(chart, face, form, left), form.width - left, face)
    top = 0.0 if form.is_narrow else max(0.0, (side - block.height) / 2)
    grid = Spot(1, block.height + ABOVE_GRID if form.is_narrow else 1)
    places = [
        Spot(grid.x + index % 10 * (SQUARE + SQUARE_GAP), grid.y + index // 10 * (SQUARE + SQUARE_GAP))
        for index in range(100)
    ]
    low, high = chart.quantity.lowest * 100, chart.quantity.highest * 100
    full = int(low)
    foot = max(top + block.height, grid.y + side)
    key = layout_key(_entries(chart, words), foot + KEY_GAP, form.width, form.note, face)
    return ShareLayout(
        form.width,
        foot + KEY_GAP + key.height,
        SQUARE,
        tuple(places[full:]),
        tuple(places[:full]),
        tuple(_pieces(places, Fraction(full), low)),
        tuple(_pieces(places, low, high)),
        block.set(left, top),
        key,
    )


def _texts(chart: Share, face: Typeface, form: Format, left: float) -> list[tuple[str, Style]]:
    """Value, label and note. A value too long for display type is set in the type of values."""
    figure = form.figure if form.figure.width(chart.quantity.text, face) <= form.width - left else form.value
    return [(chart.quantity.text, figure), (chart.label, form.label), (chart.note, form.note)]


def _pieces(places: list[Spot], low: Fraction, high: Fraction) -> Iterator[Rect]:
    """The parts of squares between two numbers of squares."""
    for index in range(int(low), 100):
        start, end = max(low, Fraction(index)), min(high, Fraction(index + 1))
        if start >= end:
            return
        place = places[index]
        yield Rect(place.x + float(start - index) * SQUARE, place.y, float(end - start) * SQUARE, SQUARE)


def _entries(chart: Share, words: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    yield "square", chart.each_text
    if chart.quantity.has_range:
        yield "possible", words["chart.key-possible-figures"]
