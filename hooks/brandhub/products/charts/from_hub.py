"""Charts of the hub: what a fact or a claim shows when it is drawn."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction

from brandhub.ground.catalogues import Catalogue
from brandhub.ground.dates import write_moment
from brandhub.ground.numbers import write_number
from brandhub.models.claims import Change, NoneSince, Since, Times, Trend
from brandhub.models.claims import Comparison as ComparisonClaim
from brandhub.models.claims import Share as ShareClaim
from brandhub.models.rankings import Ranking
from brandhub.products.charts.credits import Credit, SourceLine
from brandhub.products.charts.from_readings import line_of, middle_of, quantity_of, value_text
from brandhub.products.charts.from_standings import ranking_chart
from brandhub.products.charts.isotypes import suggest_each
from brandhub.products.charts.kinds import (
    Bar,
    Chart,
    Comparison,
    Crossing,
    Figures,
    Head,
    Isotype,
    Series,
    Share,
    Span,
    Threshold,
)
from brandhub.products.charts.quantities import Quantity
from brandhub.proofs.crossings import find_crossing
from brandhub.proofs.gathering import are_mixed
from brandhub.proofs.proof import Proof
from brandhub.proofs.readings import Reading, sources_of
from brandhub.whole.charted import dated, readings_of_bars, readings_of_course, sides_of, why_not_drawn
from brandhub.whole.hub import Hub

Draft = tuple[Chart, tuple[str, ...]]
"""A chart, and the ids of the sources of everything in it."""
MOST_FIGURES = 60
"""One figure stands for so many units that a row has no more figures than this."""
SYMBOLS = {
    "personen": "person",
    "arbeitsplaetze": "person",
    "besuche": "person",
    "hoefe": "farm",
    "museen": "house",
    "einrichtungen": "house",
    "professuren": "mortarboard",
    "brauereien": "glass",
    "zechen": "hammer",
    "anlagen": "hammer",
    "baeume": "tree",
    "uebernachtungen": "bed",
}
"""Unit → symbol. Units without a symbol are drawn as bars."""
CALLINGS = {"kohle": "hammer", "stahl": "hammer", "wissenschaft": "mortarboard"}
"""Topic → symbol for people whose work it is."""


def fact_chart(hub: Hub, key: str, catalogue: Catalogue) -> Draft | None:
    """The course of a fact with at least two dated values; None when there is nothing to draw."""
    if why_not_drawn(hub, key):
        return None
    readings = dated(hub.series[key])
    draft = _Draft(hub, catalogue, f"{key}-verlauf", hub.fact(key).label[catalogue.language], readings)
    return draft.series(), sources_of(readings)


def claim_chart(hub: Hub, key: str, catalogue: Catalogue, form: str | None = None) -> Draft | None:
    """What a claim compares: bars, figures, a course or a share, according to its operator and the form asked for.

    Values that may not be compared are not drawn beside one another, nor is what has expired or been retired.
    """
    claim, proof = hub.claims[key], hub.proofs[key]
    if proof.verdict == "expired" or claim.status == "retired" or why_not_drawn(hub, key):
        return None
    title = hub.sentence(key, catalogue.language, "headline") or claim.question[catalogue.language]
    if proof.standings is not None:
        return ranking_chart(hub, claim, title, proof.standings, catalogue) if isinstance(claim, Ranking) else None
    if isinstance(claim, ShareClaim):
        both = proof.inputs["part"], proof.inputs["whole"]
        share = _Draft(hub, catalogue, f"{key}-anteil", title, both).share(proof)
        return (share, sources_of(both)) if share else None
    if isinstance(claim, (Trend, Change, Since)):
        return _course(hub, f"{key}-verlauf", title, claim, proof, catalogue)
    readings = readings_of_bars(claim, proof)
    form = "isotype" if isinstance(claim, NoneSince) else form
    subject = len(readings) - 1 if isinstance(claim, NoneSince) else 0
    if form == "isotype" and (drawn := _Draft(hub, catalogue, f"{key}-figuren", title, readings).isotype(subject)):
        return drawn, sources_of(readings)
    return _Draft(hub, catalogue, f"{key}-vergleich", title, readings).bars(subject), sources_of(readings)


def claim_course(hub: Hub, key: str, catalogue: Catalogue) -> Draft | None:
    """How the two facts of a comparison or multiple developed, with the crossing where the values prove one.

    None where their chart is a course already, where a side has no series, and for what may not be compared.
    """
    claim, proof = hub.claims[key], hub.proofs[key]
    if proof.verdict in ("not-comparable", "expired") or claim.status == "retired":
        return None
    if not isinstance(claim, (ComparisonClaim, Times)):
        return None
    facts = [operand.fact for operand in (claim.left, claim.right) if operand.fact]
    sides = [dated(hub.series[fact]) for fact in dict.fromkeys(facts)]
    readings = tuple(reading for side in sides for reading in side)
    if len(facts) < 2 or any(len(side) < 2 for side in sides) or are_mixed(readings):
        return None
    labels = [side[0].fact.label[catalogue.language] for side in sides]
    if len(sides) == 1:
        if len(readings) < 3:  # two values are all that the bars show
            return None
        return _Draft(hub, catalogue, f"{key}-verlauf", labels[0], readings).series(), sources_of(readings)
    title = catalogue.text("chart.both-courses", {"left": labels[0], "right": labels[1]})
    return _Draft(hub, catalogue, f"{key}-verlauf", title, readings).both(sides), sources_of(readings)


def credit_of(hub: Hub, sources_drawn: tuple[str, ...], language: str, as_of: str) -> Credit:
    """Sources of everything that is drawn, and the licence of the drawing itself."""
    sources = tuple(
        SourceLine(f"{hub.sources[key].producer}: {hub.sources[key].title}", hub.sources[key].url or "")
        for key in sources_drawn
    )
    own = hub.own_licence  # of the drawing; the figures in it are the sources' own
    return Credit(sources, as_of, hub.site.title[language], own.label[language], own.url or "")


def _course(hub: Hub, key: str, title: str, claim: Trend | Change | Since, proof: Proof, catalogue: Catalogue) -> Draft:
    """The fact between the two dates of a trend or change; both sides, or one and the number, of a `since`."""
    readings = readings_of_course(hub, claim, proof)
    draft = _Draft(hub, catalogue, key, title, readings)
    if not isinstance(claim, Since):
        return draft.series(), sources_of(readings)
    number = claim.left.number if claim.left.number is not None else claim.right.number
    return draft.since(sides_of(hub, claim), number, claim, proof), sources_of(readings)


@dataclass(frozen=True)
class _Draft:
    """What all kinds of one chart need: the hub's words for its readings, its id and its title."""

    hub: Hub
    catalogue: Catalogue
    key: str
    title: str
    readings: tuple[Reading, ...]

    @property
    def language(self) -> str:
        return self.catalogue.language

    @property
    def head(self) -> Head:
        """Title, and each value with its label and date in place of the picture."""
        spoken = "; ".join(
            f"{r.fact.label[self.language]}: {value_text(r, self.hub.terms.units, self.catalogue)}"
            f" ({write_moment(r.as_of, self.language)})"
            for r in self.readings
        )
        return Head(self.key, self.title, f"{spoken}.", self.language)

    def quantity(self, reading: Reading) -> Quantity:
        return quantity_of(reading, self.hub.terms.units, self.catalogue)

    def number_text(self, number: Decimal) -> str:
        return write_number(number, self.language)

    def label_and_note(self, reading: Reading) -> tuple[str, str]:
        """What tells the rows apart: the fact with its date, or the date alone when all are one fact."""
        when = write_moment(reading.as_of, self.language)
        if all(other.fact.id == reading.fact.id for other in self.readings):
            return when, ""
        return reading.fact.label[self.language], when

    def bars(self, subject: int) -> Comparison:
        """A bar for each reading, the one that the claim speaks of emphasised; per cent within a hundred."""
        bars = []
        for index, reading in enumerate(self.readings):
            label, note = self.label_and_note(reading)
            bars.append(Bar(label, self.quantity(reading), note, is_emphasised=index == subject))
        is_percent = all(reading.fact.unit == "prozent" for reading in self.readings)
        return Comparison(self.head, tuple(bars), 100 if is_percent else None)

    def isotype(self, subject: int) -> Isotype | None:
        """A row of figures for each reading, where its unit has a symbol."""
        rows = []
        for index, reading in enumerate(self.readings):
            symbol = SYMBOLS.get(reading.fact.unit)
            if symbol is None:
                return None
            if symbol == "person":
                symbol = CALLINGS.get(reading.fact.topic, symbol)
            label, note = self.label_and_note(reading)
            rows.append(Figures(label, self.quantity(reading), symbol, note, is_emphasised=index == subject))
        each = suggest_each(max(row.quantity.highest for row in rows), MOST_FIGURES)
        unit = self.hub.terms.units[self.readings[0].fact.unit].label[self.language]
        words = {"each": self.number_text(Decimal(each)), "unit": unit}
        text = self.catalogue.text("chart.each" if each > 1 else "chart.each-one", words)
        return Isotype(self.head, tuple(rows), each, text)

    def series(self) -> Series:
        """All readings as one line."""
        units = self.hub.terms.units
        line = line_of(self.readings, units, self.catalogue)
        is_whole = units[self.readings[0].fact.unit].whole
        return Series(self.head, (line,), self.number_text, is_whole=is_whole)

    def since(self, sides: list[tuple[Reading, ...]], number: Decimal | None, claim: Since, proof: Proof) -> Series:
        """Both sides as lines with the year of the turn, or one with the number that it passed."""
        units = self.hub.terms.units
        lines = tuple(line_of(side, units, self.catalogue) for side in sides if side)
        threshold = crossing = None
        if number is not None:
            words = {"value": self.number_text(number)}
            threshold = Threshold(number, self.catalogue.text("chart.threshold", words))
        elif proof.verdict == "holds":
            year = Span(date(claim.from_, 1, 1), date(claim.from_, 12, 31), str(claim.from_))
            crossing = Crossing(year, proof.slots["since"][self.language])
        else:
            crossing = self.crossing(sides)
        is_whole = units[self.readings[0].fact.unit].whole
        return Series(self.head, lines, self.number_text, crossing, threshold, is_whole=is_whole)

    def both(self, sides: list[tuple[Reading, ...]]) -> Series:
        """Two facts as lines, with the band in which they changed places."""
        units = self.hub.terms.units
        lines = tuple(line_of(side, units, self.catalogue) for side in sides)
        is_whole = units[self.readings[0].fact.unit].whole
        return Series(self.head, lines, self.number_text, self.crossing(sides), is_whole=is_whole)

    def crossing(self, sides: list[tuple[Reading, ...]]) -> Crossing | None:
        """From the first day after the last „no“ to the end of the first year of „yes“."""
        left, right = (self.hub.series[side[0].fact.id] for side in sides)
        found = find_crossing(left, right, self.hub.terms)
        if found is None:
            return None
        when = found.words[self.language]
        is_one_year = found.first == found.before + 1
        text = when if is_one_year else self.catalogue.text("chart.crossing-between", {"when": when})
        return Crossing(Span(date(found.before + 1, 1, 1), date(found.first, 12, 31), when), text)

    def share(self, proof: Proof) -> Share | None:
        """So many of a hundred, in the words of what is true; None where no share follows from the values."""
        part, whole = self.readings
        quotient = part.interval.over(whole.interval)
        slots = proof.slots if proof.verdict == "holds" else proof.true_slots
        if quotient is None or quotient.high is None or quotient.high > 1 or slots is None:
            return None
        middle = middle_of(quotient)
        if part.value is not None and whole.value:
            middle = Fraction(part.value) / Fraction(whole.value)
        value = min(max(middle, quotient.low), quotient.high)
        quantity = Quantity(slots["share"][self.language], value, quotient.low, quotient.high)
        label, note = self.label_and_note(part)
        return Share(self.head, label, quantity, self.catalogue.text("chart.each-share"), note)
