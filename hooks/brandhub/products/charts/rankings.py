"""Layout of a ranking: every competitor a row with its place, its name and its value; who shares a place is bracketed.

Quantities are bars from one zero. Days have no length: they are dots on a line from the earliest to the latest.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction

from brandhub.products.charts.bars import DrawnBar, bar_end, layout_bar
from brandhub.products.charts.formats import Format
from brandhub.products.charts.keys import Key, layout_key
from brandhub.products.charts.kinds import Ranked, Ranking
from brandhub.products.charts.metrics import Typeface
from brandhub.products.charts.shapes import Block, Rect, Rounded, Segment, Spot, Style, TextLine
from brandhub.products.charts.wrapping import wrap_block

THICKNESS, ROW_GAP, BELOW_LABEL, LABEL_GAP, VALUE_GAP, ARROW, FOOT_GAP = 16.0, 12.0, 5.0, 14.0, 8.0, 18.0, 16.0
POINTER, PLACE_GAP, TIE, DOT = 18.0, 15.0, 8.0, 5.5
"""Widths: the column of the pointer, the gap behind the places, a bracket's distance from them, half a dot."""
LABEL_PART = 0.34
"""Beside the bars the names take at most this part of the width."""
LEAST_REACH = 0.4
"""Where values beside the bars would leave less than this part to the bars, they move below the names."""


@dataclass(frozen=True)
class Dot(Rounded):
    """A day on its line; `span` where it may be any day of a longer time."""

    x: float
    y: float
    span: Segment | None
    is_own: bool


@dataclass(frozen=True)
class Tie:
    """A bracket beside the places of neighbours. `is_open`: their order is not known; else they share a place."""

    line: Segment
    is_open: bool


@dataclass(frozen=True)
class RankingLayout(Rounded):
    """Where everything of a ranking goes. `pointer` is the tip of the mark beside the row that it is about."""

    width: float
    height: float
    bars: tuple[DrawnBar, ...]
    zeros: tuple[Segment, ...]
    tracks: tuple[Segment, ...]
    dots: tuple[Dot, ...]
    ties: tuple[Tie, ...]
    pointer: Spot
    texts: tuple[TextLine, ...]
    key: Key


@dataclass(frozen=True)
class _Plan:
    """The columns that all rows share, and what full length means."""

    places: float
    names: float
    zero: float
    reach: float
    longest: Fraction
    first: int
    last: int
    values_are_beside: bool

    def x(self, middle: float) -> float:
        """Where a day lies on its line."""
        part = (middle - self.first) / (self.last - self.first) if self.last > self.first else 0.5
        return self.zero + DOT + part * (self.reach - 2 * DOT)


@dataclass(frozen=True)
class _Row:
    """Where one row goes: its top, its bar or line, its foot."""

    top: float
    mark: float
    bottom: float


def layout_ranking(chart: Ranking, face: Typeface, words: Mapping[str, str], form: Format) -> RankingLayout:
    """Place order, rows, remark and key below one another. Names wrap: the drawing grows downwards only."""
    plan = _plan(chart, face, form)
    head = wrap_block([(chart.order, form.note)], form.width, face)
    texts: list[TextLine] = list(head.set(0, 0))
    rows: list[_Row] = []
    top = head.height + ROW_GAP
    for row in chart.rows:
        if row.left_out:
            gap = _left_out(row.left_out, plan, face, words, form)
            texts.extend(gap.set(plan.names, top))
            top += gap.height + ROW_GAP
        block = _block(row, plan, face, form)
        rows.append(_row(block, top, form))
        texts.extend(_texts(row, block, rows[-1], plan, form))
        if plan.values_are_beside:
            texts.extend(_value_beside(row, chart, rows[-1], plan, form))
        top = rows[-1].bottom + ROW_GAP
    if chart.left_out:
        gap = _left_out(chart.left_out, plan, face, words, form)
        texts.extend(gap.set(plan.names, top))
        top += gap.height + ROW_GAP
    remark = wrap_block([(chart.remark, form.note)], form.width, face)
    texts.extend(remark.set(0, top + FOOT_GAP - ROW_GAP))
    foot = top + FOOT_GAP - ROW_GAP + remark.height
    pairs = list(zip(chart.rows, rows, strict=True))
    ties = tuple(_ties(pairs, plan))
    dots = tuple(_dots(pairs, plan))
    key = layout_key(_entries(chart, ties, dots, words), foot + ROW_GAP, form.width, form.note, face)
    own = next(place for row, place in pairs if row.is_own)
    tip = Spot(POINTER - 8, own.top + form.label.height(1) / 2)
    has_whole = chart.whole is not None
    bars = tuple(
        layout_bar(
            row.quantity,
            plan.longest,
            plan.reach,
            Rect(plan.zero, place.mark, 0, THICKNESS),
            has_whole=has_whole,
            is_emphasised=row.is_own,
        )
        for row, place in pairs
        if row.quantity
    )
    zeros = [_across(plan.zero, place) for place in rows] if bars else []
    if zeros and not form.is_narrow and not any(row.left_out for row in chart.rows[1:]):
        zeros = [Segment(plan.zero, zeros[0].y1, plan.zero, zeros[-1].y2)]
    return RankingLayout(
        form.width,
        foot + ROW_GAP + key.height,
        bars,
        tuple(zeros),
        tuple(_track(place, plan) for row, place in pairs if row.when),
        dots,
        ties,
        tip,
        tuple(texts),
        key,
    )


def _plan(chart: Ranking, face: Typeface, form: Format) -> _Plan:
    """Find the columns, and the reach at which every bar with its value stays inside the frame."""
    places = POINTER + max(form.emphasised(form.label).width(row.place, face) for row in chart.rows)
    names = places + PLACE_GAP
    zero = names if form.is_narrow else names + _name_width(chart, face, form) + LABEL_GAP
    room = form.width - zero
    quantities = [row.quantity for row in chart.rows if row.quantity]
    highest = max((quantity.highest for quantity in quantities), default=Fraction(0))
    longest = Fraction(chart.whole) if chart.whole is not None else highest
    days = [row.when for row in chart.rows if row.when]
    first = min((day.start.toordinal() for day in days), default=0)
    last = max((day.end.toordinal() + 1 for day in days), default=0)
    reach = room - VALUE_GAP
    for row in chart.rows:
        beside = VALUE_GAP + form.value.width(row.text, face) + _arrow(row)
        part = Fraction(1)
        if row.quantity and chart.whole is None and longest:
            part = row.quantity.highest / longest
        reach = min(reach, (room - beside) / max(float(part), 0.01))
    are_beside = reach >= LEAST_REACH * room
    return _Plan(places, names, zero, reach if are_beside else room - ARROW, longest, first, last, are_beside)


def _name_width(chart: Ranking, face: Typeface, form: Format) -> float:
    """As wide as the widest name or note, up to `LABEL_PART` of the drawing."""
    widths = [_style(row, form).width(row.label, face) for row in chart.rows]
    widths += [form.note.width(row.note, face) for row in chart.rows]
    return min(max(widths) + 1, LABEL_PART * form.width)


def _style(row: Ranked, form: Format) -> Style:
    return form.emphasised(form.label) if row.is_own else form.label


def _block(row: Ranked, plan: _Plan, face: Typeface, form: Format) -> Block:
    """The texts of the column of names, wrapped: name, value if it does not stand beside the bar, note."""
    width = (form.width if form.is_narrow else plan.zero - LABEL_GAP) - plan.names
    pairs = [(row.label, _style(row, form)), (row.note, form.note)]
    if not plan.values_are_beside:
        pairs.insert(1, (row.text, form.value))
    return wrap_block(pairs, width, face)


def _left_out(count: int, plan: _Plan, face: Typeface, words: Mapping[str, str], form: Format) -> Block:
    text = words["chart.left-out"].format(count=count)
    return wrap_block([(text, form.note)], form.width - plan.names, face)


def _row(block: Block, top: float, form: Format) -> _Row:
    if form.is_narrow:
        mark = top + block.height + BELOW_LABEL
        return _Row(top, mark, mark + THICKNESS)
    height = max(block.height, THICKNESS)
    return _Row(top + (height - block.height) / 2, top + (height - THICKNESS) / 2, top + height)


def _texts(row: Ranked, block: Block, place: _Row, plan: _Plan, form: Format) -> Iterator[TextLine]:
    """The place, ranged right, and the name beside it."""
    yield from _style(row, form).set([row.place], plan.places, place.top, "end")
    yield from block.set(plan.names, place.top)


def _value_beside(row: Ranked, chart: Ranking, place: _Row, plan: _Plan, form: Format) -> tuple[TextLine, ...]:
    end = plan.reach
    if row.quantity and chart.whole is None:
        end = bar_end(row.quantity, plan.longest, plan.reach) + _arrow(row)
    top = place.mark + (THICKNESS - form.value.height(1)) / 2
    return form.value.set([row.text], plan.zero + end + VALUE_GAP, top)


def _across(x: float, place: _Row) -> Segment:
    """The zero of one row, a little longer than its bar."""
    return Segment(x, place.mark - 3, x, place.mark + THICKNESS + 3)


def _track(place: _Row, plan: _Plan) -> Segment:
    y = place.mark + THICKNESS / 2
    return Segment(plan.zero, y, plan.zero + plan.reach, y)


def _dots(pairs: list[tuple[Ranked, _Row]], plan: _Plan) -> Iterator[Dot]:
    """A dot in the middle of its days, inside the line, with the days that it may be."""
    for row, place in pairs:
        if row.when is None:
            continue
        y = place.mark + THICKNESS / 2
        left, right = plan.x(row.when.start.toordinal()), plan.x(row.when.end.toordinal() + 1)
        span = Segment(left, y, right, y) if right - left > 2 * DOT + 4 else None
        yield Dot(plan.x(row.when.middle), y, span, row.is_own)


def _ties(pairs: list[tuple[Ranked, _Row]], plan: _Plan) -> Iterator[Tie]:
    """A bracket for every run of neighbours whose possible places meet."""
    x = plan.places + TIE
    run = [pairs[0]]
    for pair in [*pairs[1:], None]:
        if pair is not None and not pair[0].left_out and pair[0].best <= max(row.worst for row, _ in run):
            run.append(pair)
            continue
        if len(run) > 1:
            is_open = len({(row.best, row.worst) for row, _ in run}) > 1 or run[0][0].best < run[0][0].worst
            yield Tie(Segment(x, run[0][1].top, x, run[-1][1].bottom), is_open)
        run = [pair] if pair is not None else []


def _arrow(row: Ranked) -> float:
    return ARROW if row.quantity is not None and row.quantity.is_open else 0.0


def _entries(
    chart: Ranking, ties: tuple[Tie, ...], dots: tuple[Dot, ...], words: Mapping[str, str]
) -> Iterator[tuple[str, str]]:
    """Only marks that occur are explained."""
    yield "own", words["chart.key-own"]
    if any(not tie.is_open for tie in ties):
        yield "tie", words["chart.key-tie"]
    if any(tie.is_open for tie in ties):
        yield "tie-open", words["chart.key-tie-open"]
    if any(dot.span for dot in dots):
        yield "span", words["chart.key-span"]
    quantities = [row.quantity for row in chart.rows if row.quantity]
    if any(quantity.has_range for quantity in quantities):
        yield "range", words["chart.key-range"]
    if any(quantity.is_open for quantity in quantities):
        yield "open", words["chart.key-open"]
