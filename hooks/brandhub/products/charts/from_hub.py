"""Charts of the hub: what a fact or a claim shows when it is drawn."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction

from brandhub.ground.catalogues import Catalogue
from brandhub.ground.dates import write_moment
from brandhub.ground.intervals import Interval
from brandhub.ground.numbers import write_number
from brandhub.models.claims import ClaimBase, NoneSince, Since, Trend
from brandhub.models.claims import Share as ShareClaim
from brandhub.products.charts.credits import Credit, SourceLine
from brandhub.products.charts.kinds import (
    MOST_SYMBOLS,
    Bar,
    Chart,
    Comparison,
    Figures,
    Head,
    Isotype,
    Line,
    Point,
    Series,
    Share,
    Span,
)
from brandhub.products.charts.quantities import Quantity
from brandhub.proofs.proof import Proof
from brandhub.proofs.readings import Reading
from brandhub.proofs.readings import Series as FactSeries
from brandhub.proofs.words import write_value
from brandhub.whole.hub import Hub

Draft = tuple[Chart, tuple[Reading, ...]]


def fact_chart(hub: Hub, key: str, catalogue: Catalogue) -> Draft | None:
    """The course of a fact with at least two dated values; None when there is nothing to draw."""
    series = hub.series[key]
    readings = dated(series)
    if len(readings) < 2 or any(reading.interval.low < 0 for reading in readings):
        return None
    label = series.fact.label[catalogue.language]
    return _series(f"{key}-verlauf", label, readings, catalogue), readings


def claim_chart(hub: Hub, key: str, catalogue: Catalogue, form: str | None = None) -> Draft | None:
    """What a claim compares: bars, figures, a course or a share, according to its operator and the form asked for."""
    claim, proof = hub.claims[key], hub.proofs[key]
    title = hub.sentence(key, catalogue.language) or claim.question[catalogue.language]
    if isinstance(claim, (Trend, Since, NoneSince)):
        first = next(iter(proof.inputs.values()))
        readings = dated(hub.series[first.fact.id])
        if len(readings) >= 2:
            return _series(f"{key}-verlauf", title, readings, catalogue), readings
        return None
    readings = tuple(r for r in proof.inputs.values() if r.sources)
    if isinstance(claim, ShareClaim):
        return _share(f"{key}-anteil", title, proof, catalogue)
    if len(readings) < 2 or any(reading.interval.low < 0 for reading in readings):
        return None
    if form == "isotype" and (drawn := _isotype(hub, f"{key}-figuren", title, claim, readings, catalogue)):
        return drawn, readings
    return _bars(f"{key}-vergleich", title, claim, readings, catalogue), readings


def dated(series: FactSeries) -> tuple[Reading, ...]:
    """Readings that can stand on a time axis, one at a time: values that last are drawn at their first day."""
    found: dict[float, Reading] = {}
    for reading in series.readings:
        found.setdefault(_span(reading, "de").middle, reading)
    return tuple(found[middle] for middle in sorted(found))


def credit_of(hub: Hub, readings: tuple[Reading, ...], language: str, as_of: str) -> Credit:
    """Sources of everything that is drawn, and the licence of the drawing itself."""
    keys = dict.fromkeys(source for reading in readings for source in reading.sources)
    sources = tuple(
        SourceLine(f"{hub.sources[key].producer}: {hub.sources[key].title}", hub.sources[key].url or "") for key in keys
    )
    own = hub.licences["cc-by-4-0"]
    return Credit(sources, as_of, hub.site.title[language], own.label[language], own.url or "")


def _quantity(reading: Reading, language: str, factor: Fraction = Fraction(1)) -> Quantity:
    """The number to draw, with the interval it may stand for."""
    interval = reading.interval
    low = interval.low * factor
    is_open = interval.high is None
    high = low if interval.high is None else interval.high * factor
    value = _middle(interval) if reading.value is None else Fraction(reading.value)
    value = min(max(value * factor, low), high)
    return Quantity(write_value(reading, language), value, low, high, is_open)


def _middle(interval: Interval) -> Fraction:
    return interval.low if interval.high is None else (interval.low + interval.high) / 2


def _head(key: str, title: str, description: str, language: str) -> Head:
    return Head(key, title, description, language)


def _spoken(readings: tuple[Reading, ...], language: str) -> str:
    """The description in place of the picture: each value with its label and date."""
    return "; ".join(
        f"{r.fact.label[language]}: {write_value(r, language)} ({write_moment(r.as_of, language)})" for r in readings
    ) + "."


def _bars(key: str, title: str, claim: ClaimBase, readings: tuple[Reading, ...], catalogue: Catalogue) -> Comparison:
    language = catalogue.language
    bars = tuple(
        Bar(
            label=_label(reading, readings, language),
            quantity=_quantity(reading, language),
            note=write_moment(reading.as_of, language),
            is_emphasised=index == 0,
        )
        for index, reading in enumerate(readings)
    )
    whole = 100 if all(reading.fact.unit == "prozent" for reading in readings) else None
    return Comparison(_head(key, title, _spoken(readings, language), language), bars, whole)


def _label(reading: Reading, readings: tuple[Reading, ...], language: str) -> str:
    """What tells the bars apart: the fact, or the date when both are one fact."""
    same = all(other.fact.id == reading.fact.id for other in readings)
    return write_moment(reading.as_of, language) if same else reading.fact.label[language]


def _isotype(
    hub: Hub, key: str, title: str, claim: ClaimBase, readings: tuple[Reading, ...], catalogue: Catalogue
) -> Isotype | None:
    """Figures where both sides count people or farms and a readable number of them suffices."""
    language = catalogue.language
    symbol = {"personen": "person", "betriebe": "farm", "professuren": "mortarboard"}.get(readings[0].fact.unit)
    if symbol is None:
        return None
    quantities = [_quantity(reading, language) for reading in readings]
    largest = max(quantity.highest for quantity in quantities)
    each = next((step for step in (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000) if largest <= step * 60), 0)
    if not each or largest > each * MOST_SYMBOLS:
        return None
    unit = hub.terms.units[readings[0].fact.unit].label[language]
    rows = tuple(
        Figures(_label(r, readings, language), quantity, symbol, write_moment(r.as_of, language), index == 0)
        for index, (r, quantity) in enumerate(zip(readings, quantities, strict=True))
    )
    each_text = catalogue.text("chart.each", {"each": write_number(Decimal(each), language), "unit": unit})
    return Isotype(_head(key, title, _spoken(readings, language), language), rows, each, each_text)


def _share(key: str, title: str, proof: Proof, catalogue: Catalogue) -> Draft | None:
    language = catalogue.language
    part, whole = proof.inputs["part"], proof.inputs["whole"]
    quotient = part.interval.over(whole.interval)
    if quotient is None or quotient.high is None or quotient.high > 1:
        return None
    middle = _middle(quotient)
    if part.value is not None and whole.value:
        middle = min(max(Fraction(part.value) / Fraction(whole.value), quotient.low), quotient.high)
    text = proof.slots["share"][language]
    quantity = Quantity(text, middle, quotient.low, quotient.high)
    readings = (part, whole)
    note = write_moment(part.as_of, language)
    each = catalogue.text("chart.each-share")
    head = _head(key, title, _spoken(readings, language), language)
    return Share(head, part.fact.label[language], quantity, each, note), readings


def _series(key: str, title: str, readings: tuple[Reading, ...], catalogue: Catalogue) -> Series:
    language = catalogue.language
    notes = _break_notes(readings, language)
    points = tuple(
        Point(_span(reading, language), _quantity(reading, language), notes.get(index, ""))
        for index, reading in enumerate(readings)
    )
    line = Line(readings[0].fact.label[language], points)
    number: Callable[[Decimal], str] = lambda value: write_number(value, language)  # noqa: E731 - passed on as a value
    return Series(_head(key, title, _spoken(readings, language), language), (line,), number)


def _span(reading: Reading, language: str) -> Span:
    moment = reading.as_of
    end = moment.start if moment.lasts else moment.end
    return Span(moment.start, end, write_moment(moment, language))


def _break_notes(readings: tuple[Reading, ...], language: str) -> dict[int, str]:
    """Index of the first reading after each series break → its reason."""
    notes: dict[int, str] = {}
    for change in readings[0].fact.breaks:
        for index, reading in enumerate(readings):
            if index and reading.as_of.start >= change.at.start > readings[index - 1].as_of.start:
                notes[index] = change.reason[language]
    return notes
