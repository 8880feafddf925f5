"""Layout of a series: one or two lines over time that claim no more than is known.

Missing years are dashed, breaks interrupt the line, spans and intervals have whiskers, inexact is hollow.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

from brandhub.products.charts.axes import Axes, DrawnAxes, cut_out, draw_axes, plan_axes
from brandhub.products.charts.formats import Format
from brandhub.products.charts.keys import Key, layout_key
from brandhub.products.charts.kinds import Line, Point, Series
from brandhub.products.charts.metrics import Typeface
from brandhub.products.charts.placement import Surroundings
from brandhub.products.charts.series_labels import place_crossing, place_labels
from brandhub.products.charts.shapes import Rect, Rounded, Segment, Spot, TextLine

MARKER, OPEN_ARROW, KEY_GAP, ABOVE_PLOT = 4.5, 21.0, 16.0, 8.0
HEADROOM = 52.0
"""Room for a label above the highest point: two lines and their distance."""
LONG = 500
"""A calendar or academic year is the usual grain of time; a longer span of days is shown as one."""
HEIGHTS = {True: 190.0, False: 260.0}
"""Height of the plot, narrow and wide."""


@dataclass(frozen=True)
class Marker(Rounded):
    """A value at its place. Whiskers are given where there is a span or an interval to show."""

    x: float
    y: float
    is_exact: bool
    is_open: bool
    span: Segment | None
    interval: Segment | None


@dataclass(frozen=True)
class Run:
    """Points joined without interruption, in one way."""

    spots: tuple[Spot, ...]
    is_dashed: bool


@dataclass(frozen=True)
class DrawnLine:
    """A line's runs and markers; `spots`: where the markers are."""

    runs: tuple[Run, ...]
    markers: tuple[Marker, ...]
    spots: tuple[Spot, ...]


@dataclass(frozen=True)
class SeriesLayout(Rounded):
    """Where everything of a series goes."""

    width: float
    height: float
    plot: Rect
    grid: tuple[Segment, ...]
    axes: DrawnAxes
    is_cut: bool
    lines: tuple[DrawnLine, ...]
    breaks: tuple[Segment, ...]
    crossing: Rect | None
    threshold: Segment | None
    texts: tuple[TextLine, ...]
    legend: Key
    key: Key


def layout_series(chart: Series, face: Typeface, words: Mapping[str, str], form: Format) -> SeriesLayout:
    """Place axes, lines and marks, then the labels where they are free to stand, then the key."""
    names = [(f"line-{number}", line.name) for number, line in enumerate(chart.lines, 1)]
    legend = layout_key(names if len(names) > 1 else [], 0, form.width, form.note, face)
    axes = plan_axes(chart, legend.height, HEIGHTS[form.is_narrow], face, form)
    axes = axes.lowered(_headroom(chart, axes))
    lines = tuple(_draw_line(line, axes, chart.years_between) for line in chart.lines)
    breaks = tuple(_breaks(chart, axes))
    crossing = _crossing(chart, axes)
    free = _surroundings(axes, form, legend.height, lines, breaks)
    threshold = _threshold(chart, axes)
    if threshold:
        free.lines.append(threshold)
    crossing_texts = place_crossing(chart, crossing, free, face, form)
    labels = place_labels(chart.lines, [line.spots for line in lines], free, face, form)
    boxes = [text.box(face) for text in labels]
    drawn_axes = draw_axes(axes, chart, face, form)
    grid = tuple(piece for line in drawn_axes.grid for piece in cut_out(line, boxes))
    is_cut = axes.low > 0
    foot = axes.plot.bottom + 8 + form.tick.height(1)
    entries = _entries(chart, lines, words, is_cut=is_cut, is_crossing_named=bool(crossing_texts))
    key = layout_key(entries, foot + KEY_GAP, form.width, form.note, face)
    return SeriesLayout(
        form.width,
        foot + (KEY_GAP + key.height if key.samples else 2),
        axes.plot,
        grid,
        drawn_axes,
        is_cut,
        lines,
        breaks,
        crossing,
        threshold,
        (*drawn_axes.texts, *crossing_texts, *labels),
        legend,
        key,
    )


def _headroom(chart: Series, axes: Axes) -> float:
    """Room to leave above the plot: none where the highest point leaves it below the top line."""
    if chart.crossing:
        return HEADROOM
    highest = max(point.quantity.number for line in chart.lines for point in line.points)
    return max(ABOVE_PLOT, HEADROOM - (axes.y(highest) - axes.plot.y))


def _draw_line(line: Line, axes: Axes, years_between: int) -> DrawnLine:
    markers = tuple(_draw_marker(point, axes) for point in line.points)
    spots = tuple(Spot(marker.x, marker.y) for marker in markers)
    runs: list[tuple[list[Spot], bool]] = []
    for (before, after), (start, end) in zip(pairwise(line.points), pairwise(spots), strict=True):
        if after.break_note:
            continue
        is_dashed = after.when.start.year - before.when.end.year > years_between
        if runs and runs[-1][1] == is_dashed and runs[-1][0][-1] == start:
            runs[-1][0].append(end)
        else:
            runs.append(([start, end], is_dashed))
    return DrawnLine(tuple(Run(tuple(found), is_dashed) for found, is_dashed in runs), markers, spots)


def _draw_marker(point: Point, axes: Axes) -> Marker:
    x, y = axes.x(point.when.middle), axes.y(point.quantity.number)
    left, right = axes.x(point.when.start.toordinal()), axes.x(point.when.end.toordinal() + 1)
    days = point.when.end.toordinal() - point.when.start.toordinal()
    is_long = days > LONG and right - left > 2 * MARKER + 4
    span = Segment(left, y, right, y) if is_long else None
    interval = None
    if point.quantity.has_range:
        interval = Segment(x, axes.y(point.quantity.highest), x, axes.y(point.quantity.lowest))
    return Marker(x, y, point.quantity.is_exact, point.quantity.is_open, span, interval)


def _breaks(chart: Series, axes: Axes) -> Iterator[Segment]:
    """An upright midway between the two values that cannot be compared."""
    for line in chart.lines:
        for before, after in pairwise(line.points):
            if after.break_note:
                x = axes.x((before.when.middle + after.when.middle) / 2)
                yield Segment(x, axes.plot.y, x, axes.plot.bottom)


def _crossing(chart: Series, axes: Axes) -> Rect | None:
    """A band over the days in which one line overtook the other; a single day is still seen."""
    if chart.crossing is None:
        return None
    left = axes.x(chart.crossing.when.start.toordinal())
    right = axes.x(chart.crossing.when.end.toordinal() + 1)
    width = max(right - left, 2.0)
    return Rect((left + right - width) / 2, axes.plot.y - ABOVE_PLOT, width, axes.plot.height + ABOVE_PLOT)


def _threshold(chart: Series, axes: Axes) -> Segment | None:
    """A level line across the plot at the number to compare with."""
    if chart.threshold is None:
        return None
    y = axes.y(Fraction(chart.threshold.value))
    return Segment(axes.plot.x, y, axes.plot.right, y)


def _surroundings(
    axes: Axes, form: Format, top: float, lines: tuple[DrawnLine, ...], breaks: tuple[Segment, ...]
) -> Surroundings:
    """What labels have to keep clear of: markers and whiskers, and if possible the lines."""
    plot = axes.plot
    frame = Rect(plot.x + 3, top, form.width - plot.x - 3, plot.bottom - top - 2)
    free = Surroundings(frame)
    for line in lines:
        for marker in line.markers:
            reach = MARKER + 1
            free.taken.append(Rect(marker.x - reach, marker.y - reach, 2 * reach, 2 * reach))
            if marker.is_open:
                free.taken.append(Rect(marker.x - reach, marker.y - OPEN_ARROW, 2 * reach, OPEN_ARROW))
            free.lines.extend(whisker for whisker in (marker.span, marker.interval) if whisker)
        for run in line.runs:
            free.lines.extend(Segment(a.x, a.y, b.x, b.y) for a, b in pairwise(run.spots))
    free.lines.extend(breaks)
    return free


def _entries(
    chart: Series,
    lines: tuple[DrawnLine, ...],
    words: Mapping[str, str],
    *,
    is_cut: bool,
    is_crossing_named: bool,
) -> Iterator[tuple[str, str]]:
    """Only marks that occur are explained."""
    markers = [marker for line in lines for marker in line.markers]
    if chart.threshold:
        yield "threshold", chart.threshold.text
    if is_cut:
        yield "cut", words["chart.key-cut"]
    if any(not marker.is_exact for marker in markers):
        yield "inexact", words["chart.key-inexact"]
    if any(marker.span for marker in markers):
        yield "span", words["chart.key-span"]
    if any(run.is_dashed for line in lines for run in line.runs):
        yield "dashed", words["chart.key-dashed"]
    notes = [point.break_note for line in chart.lines for point in line.points if point.break_note]
    for note in dict.fromkeys(notes):
        yield "break", note
    if chart.crossing and not is_crossing_named:
        yield "crossing", chart.crossing.text
