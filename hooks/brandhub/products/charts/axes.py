"""The frame of a series: days to x, numbers to y, round ticks on both axes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from fractions import Fraction

from brandhub.products.charts.formats import Format
from brandhub.products.charts.kinds import Point, Series
from brandhub.products.charts.metrics import Typeface
from brandhub.products.charts.scales import ticks, year_ticks
from brandhub.products.charts.shapes import Rect, Segment, TextLine

MOST_TICKS, TICK_GAP, RIGHT, YEAR_GAP, TICK_LENGTH = 4, 8.0, 14.0, 18.0, 5.0
YEAR, LEAST_YEARS = 365.25, 4
"""Days of a mean year, for margins only, and the fewest years shown around a single value."""


@dataclass(frozen=True)
class Axes:
    """A plot on the drawing and the stretches of days and numbers that it shows."""

    plot: Rect
    first_day: float
    last_day: float
    low: Fraction
    high: Fraction
    numbers: tuple[Decimal, ...]

    def x(self, day: float) -> float:
        """Where a day (counted from the year 1) lies."""
        return self.plot.x + (day - self.first_day) / (self.last_day - self.first_day) * self.plot.width

    def y(self, number: Fraction) -> float:
        """Where a number lies."""
        # (number - low) / (high - low) over whole numbers: as exact as with fractions, and much quicker.
        low, high = self.low, self.high
        above = number.numerator * low.denominator - low.numerator * number.denominator
        reach = high.numerator * low.denominator - low.numerator * high.denominator
        return self.plot.bottom - (above * high.denominator) / (reach * number.denominator) * self.plot.height

    def lowered(self, distance: float) -> Axes:
        """The same further down."""
        plot = self.plot
        return replace(self, plot=Rect(plot.x, plot.y + distance, plot.width, plot.height))


@dataclass(frozen=True)
class DrawnAxes:
    """Lines across for the numbers, short marks for the years, and the texts of both."""

    grid: tuple[Segment, ...]
    zero: Segment
    marks: tuple[Segment, ...]
    texts: tuple[TextLine, ...]


def plan_axes(chart: Series, top: float, height: float, face: Typeface, form: Format) -> Axes:
    """Choose round ends for the numbers and a little air left and right of the first and last day."""
    points = [point for line in chart.lines for point in line.points]
    values = [end for point in points for end in (point.quantity.lowest, point.quantity.highest)]
    if chart.threshold:
        values.append(Fraction(chart.threshold.value))
    low = min(Fraction(0), *values) if chart.is_from_zero else min(values)
    high = max(Fraction(0), *values) if chart.is_from_zero else max(values)
    numbers = ticks(low, high, MOST_TICKS, is_whole=chart.is_whole)
    left = max(form.tick.width(chart.number_text(number), face) for number in numbers) + TICK_GAP
    first, last = _days(chart, points)
    air = max((last - first) * 0.05, (LEAST_YEARS * YEAR - (last - first)) / 2)
    plot = Rect(left, top, form.width - left - RIGHT, height)
    return Axes(plot, first - air, last + air, Fraction(numbers[0]), Fraction(numbers[-1]), numbers)


def _days(chart: Series, points: list[Point]) -> tuple[int, int]:
    spans = [point.when for point in points] + ([chart.crossing.when] if chart.crossing else [])
    first, last = min(span.start for span in spans), max(span.end for span in spans)
    if chart.window is not None:
        first, last = min(first, chart.window[0]), max(last, chart.window[1])
    return first.toordinal(), last.toordinal() + 1


def draw_axes(axes: Axes, chart: Series, face: Typeface, form: Format) -> DrawnAxes:
    """Set ticks. A year's text stands at its middle; if every year has one, marks stand at the turns."""
    plot = axes.plot
    texts: list[TextLine] = []
    levels = [(number, axes.y(Fraction(number))) for number in axes.numbers]
    for number, y in levels:
        top = y - form.tick.height(1) / 2
        texts.extend(form.tick.set([chart.number_text(number)], plot.x - TICK_GAP, top, "end"))
    marks = []
    for year, x, mark in _years(axes, face, form):
        half = form.tick.width(year, face) / 2
        if x - half >= 0 and x + half <= form.width:
            texts.extend(form.tick.set([year], x, plot.bottom + TICK_LENGTH + 3, "middle"))
            if mark >= plot.x:
                marks.append(Segment(mark, plot.bottom, mark, plot.bottom + TICK_LENGTH))
    lines = tuple(Segment(plot.x, y, plot.right, y) for _, y in levels)
    zero = axes.numbers.index(Decimal(0)) if Decimal(0) in axes.numbers else 0  # below it stand values below zero
    return DrawnAxes((*lines[:zero], *lines[zero + 1 :]), lines[zero], tuple(marks), tuple(texts))


def _years(axes: Axes, face: Typeface, form: Format) -> list[tuple[str, float, float]]:
    """Text, x of the text and x of the mark of each round year whose middle is on the plot."""
    most = max(2, int(axes.plot.width // (form.tick.width("2000", face) + YEAR_GAP)))
    # The air around the points may reach beyond the years that a calendar has.
    first = date.fromordinal(max(1, int(axes.first_day))).year
    last = date.fromordinal(min(date.max.toordinal(), int(axes.last_day))).year
    years = year_ticks(first, last, most)
    is_yearly = len(years) > 1 and years[1] - years[0] == 1
    placed = []
    for year in years:
        middle = date(year, 7, 2).toordinal()
        if axes.first_day <= middle <= axes.last_day:
            mark = date(year, 1, 1).toordinal() if is_yearly else middle
            placed.append((str(year), axes.x(middle), axes.x(mark)))
    return placed


def cut_out(line: Segment, boxes: Sequence[Rect], gap: float = 2.0) -> Iterator[Segment]:
    """The pieces of a level line that lie beside the boxes, so that no label is struck through."""
    start = line.x1
    for box in sorted(boxes, key=lambda box: box.x):
        if box.y <= line.y1 <= box.bottom and box.right + gap > start:
            if box.x - gap > start:
                yield Segment(start, line.y1, box.x - gap, line.y1)
            start = box.right + gap
    if start < line.x2:
        yield Segment(start, line.y1, line.x2, line.y1)
