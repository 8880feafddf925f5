"""Layout of a comparison: horizontal bars from one zero, each with its label, its value and its note."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction

from brandhub.products.charts.bars import DrawnBar, bar_end, layout_bar
from brandhub.products.charts.formats import Format
from brandhub.products.charts.keys import Key, layout_key
from brandhub.products.charts.kinds import Bar, Comparison
from brandhub.products.charts.metrics import Typeface
from brandhub.products.charts.shapes import Block, Rect, Rounded, Segment, Style, TextLine
from brandhub.products.charts.wrapping import wrap_block

THICKNESS, ROW_GAP, LABEL_GAP, VALUE_GAP, ARROW, OVERHANG, BELOW_LABEL = 26.0, 18.0, 14.0, 8.0, 18.0, 4.0, 8.0
LABEL_PART = 0.38
"""Beside the bars the labels take at most this part of the width."""
LEAST_REACH = 0.4
"""Where values beside the bars would leave less than this part to the bars, they move above them."""


@dataclass(frozen=True)
class ComparisonLayout(Rounded):
    """Where everything of a comparison goes. Labels above the bars interrupt the line of zero."""

    width: float
    height: float
    bars: tuple[DrawnBar, ...]
    zeros: tuple[Segment, ...]
    texts: tuple[TextLine, ...]
    key: Key


@dataclass(frozen=True)
class _Plan:
    """What all bars share."""

    zero: float
    reach: float
    longest: Fraction
    values_are_beside: bool


def layout_comparison(chart: Comparison, face: Typeface, words: Mapping[str, str], form: Format) -> ComparisonLayout:
    """Place bars, labels, values, notes and the key. Texts wrap: the drawing grows downwards only."""
    plan = _plan(chart, face, form)
    texts: list[TextLine] = []
    bars: list[DrawnBar] = []
    top = OVERHANG
    zeros: list[Segment] = []
    for bar in chart.bars:
        block = _block(bar, plan, face, form)
        if form.is_narrow:
            text_top, bar_top = top, top + block.height + BELOW_LABEL
            bottom = bar_top + THICKNESS
        else:
            row = max(block.height, THICKNESS)
            text_top, bar_top, bottom = top + (row - block.height) / 2, top + (row - THICKNESS) / 2, top + row
        texts.extend(block.set(0, text_top))
        place = Rect(plan.zero, bar_top, 0, THICKNESS)
        zeros.append(Segment(plan.zero, bar_top - OVERHANG, plan.zero, bar_top + THICKNESS + OVERHANG))
        bars.append(
            layout_bar(
                bar.quantity,
                plan.longest,
                plan.reach,
                place,
                has_whole=chart.whole is not None,
                is_emphasised=bar.is_emphasised,
            )
        )
        if plan.values_are_beside:
            texts.extend(_value_beside(bar, chart, plan, place, form))
        top = bottom + ROW_GAP
    foot = top - ROW_GAP + OVERHANG
    if not form.is_narrow:
        zeros = [Segment(plan.zero, zeros[0].y1, plan.zero, zeros[-1].y2)]
    key = layout_key(_entries(chart, words), foot + ROW_GAP, form.width, form.note, face)
    height = foot + (ROW_GAP + key.height if key.samples else 0)
    return ComparisonLayout(form.width, height, tuple(bars), tuple(zeros), tuple(texts), key)


def _plan(chart: Comparison, face: Typeface, form: Format) -> _Plan:
    """Find the zero and the reach at which every bar with its value stays inside the frame."""
    zero = 1.0 if form.is_narrow else _label_width(chart, face, form) + LABEL_GAP
    room = form.width - zero
    longest = Fraction(chart.whole) if chart.whole else max(bar.quantity.highest for bar in chart.bars)
    reach = room - VALUE_GAP
    for bar in chart.bars:
        beside = VALUE_GAP + form.value.width(bar.quantity.text, face) + _arrow(bar)
        part = Fraction(1) if chart.whole or not longest else bar.quantity.highest / longest
        # A bar's hair of length counts too, hence at least a hundredth.
        reach = min(reach, (room - beside) / max(float(part), 0.01))
    if reach < LEAST_REACH * room:
        return _Plan(zero, room - ARROW, longest, values_are_beside=False)
    return _Plan(zero, reach, longest, values_are_beside=True)


def _label_width(chart: Comparison, face: Typeface, form: Format) -> float:
    """The width of the label column: as wide as the widest text, up to `LABEL_PART`."""
    widths = [_label_style(bar, form).width(bar.label, face) for bar in chart.bars]
    widths += [form.note.width(bar.note, face) for bar in chart.bars]
    return min(max(widths) + 1, LABEL_PART * form.width)


def _label_style(bar: Bar, form: Format) -> Style:
    return form.emphasised(form.label) if bar.is_emphasised else form.label


def _block(bar: Bar, plan: _Plan, face: Typeface, form: Format) -> Block:
    """The texts of the label column, wrapped: label, value if it does not stand beside the bar, note."""
    width = form.width if form.is_narrow else plan.zero - LABEL_GAP
    pairs = [(bar.label, _label_style(bar, form)), (bar.note, form.note)]
    if not plan.values_are_beside:
        pairs.insert(1, (bar.quantity.text, form.value))
    return wrap_block(pairs, width, face)


def _value_beside(bar: Bar, chart: Comparison, plan: _Plan, place: Rect, form: Format) -> tuple[TextLine, ...]:
    end = plan.reach if chart.whole else bar_end(bar.quantity, plan.longest, plan.reach) + _arrow(bar)
    top = place.y + (place.height - form.value.height(1)) / 2
    return form.value.set([bar.quantity.text], plan.zero + end + VALUE_GAP, top)


def _arrow(bar: Bar) -> float:
    return ARROW if bar.quantity.is_open else 0.0


def _entries(chart: Comparison, words: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    if any(bar.quantity.has_range for bar in chart.bars):
        yield "range", words["chart.key-range"]
    if any(bar.quantity.is_open for bar in chart.bars):
        yield "open", words["chart.key-open"]
