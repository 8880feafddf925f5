"""The direct labels of a series: the last, the first and the highest value of each line, and the crossing."""

from __future__ import annotations

from collections.abc import Sequence

from brandhub.products.charts.formats import Format
from brandhub.products.charts.kinds import Line, Point, Series
from brandhub.products.charts.metrics import Typeface
from brandhub.products.charts.placement import Surroundings
from brandhub.products.charts.shapes import Rect, Spot, Style, TextLine
from brandhub.products.charts.wrapping import wrap_block

MOST_WIDTH = 0.45
"""A label wraps at this part of the frame's width."""


def place_labels(
    lines: Sequence[Line], spots: Sequence[Sequence[Spot]], free: Surroundings, face: Typeface, form: Format
) -> tuple[TextLine, ...]:
    """Set the labels where they are free to stand. One that finds no place is left out: the table has it."""
    heights = [sum(spot.y for spot in row) / len(row) for row in spots]
    wanted = [
        (order, number, index) for number, line in enumerate(lines) for order, index in enumerate(_labelled(line))
    ]
    texts: list[TextLine] = []
    # First every line's last value, then every line's first, then the highest.
    for _, number, index in sorted(wanted):
        point, spot = lines[number].points[index], spots[number][index]
        prefers_below = heights[number] > min(heights)
        texts.extend(_place(_rows(point, form), spot, free, face, prefers_below=prefers_below))
    return tuple(texts)


def place_crossing(
    chart: Series, band: Rect | None, free: Surroundings, face: Typeface, form: Format
) -> tuple[TextLine, ...]:
    """Set the text of the crossing at the head of its band, if there is room."""
    if chart.crossing is None or band is None:
        return ()
    spot = Spot(band.x + band.width / 2, band.y)
    rows = [(chart.crossing.text, form.emphasised(form.note))]
    return _place(rows, spot, free, face, prefers_below=False)


def _labelled(line: Line) -> list[int]:
    """Indices of the last, the first and the highest point, each once."""
    numbers = [point.quantity.value for point in line.points]
    return list(dict.fromkeys([len(numbers) - 1, 0, numbers.index(max(numbers))]))


def _rows(point: Point, form: Format) -> list[tuple[str, Style]]:
    return [(point.quantity.text, form.emphasised(form.label)), (point.when.text, form.note)]


def _place(
    rows: list[tuple[str, Style]], spot: Spot, free: Surroundings, face: Typeface, *, prefers_below: bool
) -> tuple[TextLine, ...]:
    """Set one label, or nothing if it finds no place."""
    block = wrap_block(rows, free.frame.width * MOST_WIDTH, face)
    place = free.place(spot, block.width(face), block.height, prefers_below=prefers_below)
    return block.set(place.x, place.box.y, place.anchor) if place else ()
