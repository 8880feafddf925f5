"""Readings as charts see them: the quantity with its interval and words, the span of days, the points of a line."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from itertools import pairwise

from brandhub.ground.catalogues import Bilingual, Catalogue
from brandhub.ground.dates import write_moment
from brandhub.ground.intervals import Interval
from brandhub.models.terms import Unit
from brandhub.products.charts.kinds import Line, Point, Span
from brandhub.products.charts.quantities import Quantity
from brandhub.proofs.guard import series_break
from brandhub.proofs.readings import Reading
from brandhub.proofs.words import write_value

Units = Mapping[str, Unit]


def quantity_of(reading: Reading, units: Units, catalogue: Catalogue) -> Quantity:
    """The number to draw, with the interval it may stand for, in the words of its kind.

    A length, an area or a share is said with its unit; what is counted is named by the label beside it.
    """
    low, high = reading.interval.low, reading.interval.high
    value = middle_of(reading.interval) if reading.value is None else Fraction(reading.value)
    end = max(low, value) if high is None else high
    text = value_text(reading, units, catalogue)
    return Quantity(text, min(max(value, low), end), low, end, is_open=high is None)


def value_text(reading: Reading, units: Units, catalogue: Catalogue) -> str:
    """„rund 1.300“, „30,8 Prozent“, „0 – keine“."""
    unit = units[reading.fact.unit]
    if not unit.whole:
        return f"{write_value(reading, catalogue.language)} {unit.label[catalogue.language]}"
    if reading.is_zero and reading.kind == "exact":
        return catalogue.text("chart.zero")
    return write_value(reading, catalogue.language)


def middle_of(interval: Interval) -> Fraction:
    """The middle of a closed interval, the start of an open one."""
    return interval.low if interval.high is None else (interval.low + interval.high) / 2


def span_of(reading: Reading, language: str) -> Span:
    """When a reading was true. One that lasts is drawn at its first day: its end moves with the calendar."""
    moment = reading.as_of
    end = moment.start if moment.lasts else moment.end
    return Span(moment.start, end, write_moment(moment, language))


def line_of(readings: tuple[Reading, ...], units: Units, catalogue: Catalogue) -> Line:
    """The readings of one fact as a line that breaks where the way of counting changed."""
    language = catalogue.language
    notes = [""]
    for before, after in pairwise(readings):
        change = series_break(before, after)
        reason = change.reason if change else None
        notes.append(reason[language] if isinstance(reason, Bilingual) else "")
    points = (
        Point(span_of(reading, language), quantity_of(reading, units, catalogue), note)
        for reading, note in zip(readings, notes, strict=True)
    )
    return Line(readings[0].fact.label[language], tuple(points))
