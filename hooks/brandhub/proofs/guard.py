"""The guard: may these two values be compared at all? Asked before any arithmetic.

Same area, same unit, bases equal or declared comparable, sources of one family or of families declared comparable,
dates within the tolerance that the claim states, no series break between two values of one fact; a share only of a
whole that its part belongs to. Otherwise the verdict is `not-comparable` and nothing is computed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Final

from brandhub.ground.catalogues import Bilingual, Phrase
from brandhub.ground.dates import write_moment
from brandhub.ground.moments import Moment
from brandhub.models.facts import SeriesBreak
from brandhub.models.sources import Source
from brandhub.models.terms import Area, Basis, SourceFamily, Unit
from brandhub.proofs.gathering import are_of_two_lengths
from brandhub.proofs.manners import apart
from brandhub.proofs.readings import Reading
from brandhub.proofs.words import bilingual

UNSTATED: Final = Bilingual("Herkunft nicht angegeben", "origin not stated")


A_YEAR: Final = timedelta(days=366)
"""How far apart two facts may be that make one number or one table: a share of 1960 in the people of 2020 is none."""


@dataclass(frozen=True)
class Vocabulary:
    """The terms that the guard needs; the sources only for the family that each belongs to."""

    areas: Mapping[str, Area]
    units: Mapping[str, Unit]
    bases: Mapping[str, Basis]
    families: Mapping[str, SourceFamily] = field(default_factory=dict)
    sources: Mapping[str, Source] = field(default_factory=dict)

    def families_of(self, reading: Reading) -> tuple[str | None, ...]:
        """The families of all sources of a reading, each once; None for a source that names none we know."""
        found = (source.family if (source := self.sources.get(key)) else None for key in reading.sources)
        return tuple(dict.fromkeys(family if family in self.families else None for family in found))

    def kin(self, left: str | None, right: str | None) -> Bilingual | None:
        """The reason why figures of two families may be compared, from either side; None when nobody declared it."""
        if left is None or right is None:
            return None
        for here, there in ((left, right), (right, left)):
            for entry in self.families[here].comparable_with:
                if entry.family == there:
                    return Bilingual(entry.reason.de, entry.reason.en)
        return None

    def declared(self, left: str, right: str) -> Bilingual | None:
        """The reason why two different bases may be compared, from either side; None when nobody declared it."""
        for here, there in ((left, right), (right, left)):
            for entry in self.bases[here].comparable_with:
                if entry.basis == there:
                    return Bilingual(entry.reason.de, entry.reason.en)
        return None


@dataclass(frozen=True)
class GuardRow:
    """One question of the guard: what it is about, both answers, whether it passes, and the reason if declared."""

    aspect: str
    left: Bilingual
    right: Bilingual
    passes: bool
    reason: Bilingual | Phrase | None = None


def compare(
    left: Reading,
    right: Reading,
    terms: Vocabulary,
    tolerance: timedelta,
    *,
    across: Bilingual | None = None,
    together: bool = False,
    rates: bool = False,
) -> tuple[GuardRow, ...]:
    """Every question of the guard for two readings, in the order in which a reader would ask.

    `across` is the reason for which two different areas are compared on purpose; without one they are not comparable.
    `together`: two facts make one number or one table; then no tolerance takes their dates further apart than a year.
    `rates`: so many of the one come to so many of the other, guests of a year to beds of a day.
    """
    rows = [_area(left, right, terms, across)]
    rows += [_unit(left, right, terms), *_basis_rows(left, right, terms), *source_rows(left, right, terms)]
    dates = _dates(left.as_of, right.as_of, tolerance, together=together and left.fact.id != right.fact.id)
    rows += [_lengths(left, right, rates=rates) or dates]
    # Told only where something is apart: to be counted in one way is what everybody expects.
    last = (None if rates else _manner(left, right), series_break(left, right))
    return (*rows, *(row for row in last if row is not None))


def follow(first: Reading, last: Reading, terms: Vocabulary) -> tuple[GuardRow, ...]:
    """The questions for a course from a first to a last value: the dates may lie apart, but in a sure order."""
    is_sure = first.as_of.precedes(last.as_of)
    reason = None if is_sure else Phrase.of("guard.order")
    order = _lengths(first, last) or GuardRow("dates", _when(first.as_of), _when(last.as_of), is_sure, reason)
    return tuple(order if row.aspect == "dates" else row for row in compare(first, last, terms, timedelta.max))


def area_of(reading: Reading, terms: Vocabulary) -> Bilingual:
    """The name of the territory that a value speaks of."""
    label = terms.areas[reading.fact.area].label
    return Bilingual(label.de, label.en)


def _area(left: Reading, right: Reading, terms: Vocabulary, across: Bilingual | None) -> GuardRow:
    texts = area_of(left, terms), area_of(right, terms)
    if left.fact.area == right.fact.area:
        return GuardRow("area", *texts, True)
    return GuardRow("area", *texts, across is not None, across)


def _unit(left: Reading, right: Reading, terms: Vocabulary) -> GuardRow:
    here, there = (terms.units[r.fact.unit].label for r in (left, right))
    same = left.fact.unit == right.fact.unit
    return GuardRow("unit", Bilingual(here.de, here.en), Bilingual(there.de, there.en), same)


def _basis_rows(left: Reading, right: Reading, terms: Vocabulary) -> Iterator[GuardRow]:
    """Every basis on one side against every basis on the other: what a sum adds up stays counted as it was."""
    heres, theres = bases_of(left), bases_of(right)
    pairs = [(left.fact.basis, right.fact.basis)]
    if heres != theres and not left.is_number and not right.is_number:
        pairs += [(here, there) for here in heres for there in theres if here != there and (here, there) not in pairs]
    for here, there in pairs:
        reason = None if here == there else terms.declared(here, there)
        one, other = terms.bases[here].label, terms.bases[there].label
        texts = Bilingual(one.de, one.en), Bilingual(other.de, other.en)
        yield GuardRow("basis", *texts, here == there or reason is not None, reason)


def bases_of(reading: Reading) -> tuple[str, ...]:
    """How a value is counted: the basis of its fact, and those of all that it adds up or takes away.

    A bound or a ratio is a quantity of its own, for a stated reason. That holds through sums within sums: of three
    bases the first and the last are not comparable because each of them is with the second.
    """
    derived = reading.fact.derived
    found = [reading.fact.basis]
    if derived is not None and derived.rule in ("sum", "difference"):
        found += [basis for part in reading.inputs for basis in bases_of(part)]
    return tuple(dict.fromkeys(found))


def source_rows(left: Reading, right: Reading, terms: Vocabulary) -> Iterator[GuardRow]:
    """Every family on one side against every family on the other. A hub without families asks about bases alone.

    A source without a family is of a family that nobody knows, so nothing can be declared about it.
    """
    if not terms.families or left.is_number or right.is_number:
        return
    heres, theres = terms.families_of(left), terms.families_of(right)
    pairs = [(here, there) for here in heres for there in theres if here is None or here != there]
    if left.sources == right.sources or not pairs:
        label = _family(next(iter(heres), None), terms)
        yield GuardRow("sources", label, label, True)
        return
    for here, there in pairs:
        reason = terms.kin(here, there)
        yield GuardRow("sources", _family(here, terms), _family(there, terms), reason is not None, reason)


def _family(key: str | None, terms: Vocabulary) -> Bilingual:
    if key is None:
        return UNSTATED
    label = terms.families[key].label
    return Bilingual(label.de, label.en)


def _dates(left: Moment, right: Moment, tolerance: timedelta, *, together: bool = False) -> GuardRow:
    apart = left.days_from(right)
    if together and A_YEAR.days < apart <= tolerance.days:
        why = Phrase.of("guard.dates-together", days=apart, allowed=A_YEAR.days)
        return GuardRow("dates", _when(left), _when(right), False, why)
    reason = None
    if apart:  # to a value that lasts from a later day on there is no distance that a tolerance could allow
        is_open = left.lasts or right.lasts
        reason = (
            Phrase.of("guard.begins-later") if is_open else Phrase.of("guard.dates", days=apart, allowed=tolerance.days)
        )
    return GuardRow("dates", _when(left), _when(right), apart <= tolerance.days, reason)


def _manner(left: Reading, right: Reading) -> GuardRow | None:
    """Gross and net, a winter term and a summer term: counted in two ways, whatever the bases say."""
    ways = apart(left, right)
    return None if ways is None else GuardRow("manner", *ways, False, Phrase.of("guard.manner"))


def _lengths(left: Reading, right: Reading, *, rates: bool = False) -> GuardRow | None:
    if not are_of_two_lengths(left, right, together=rates):
        return None
    return GuardRow("dates", _when(left.as_of), _when(right.as_of), False, Phrase.of("guard.lengths"))


def series_break(first: Reading, second: Reading) -> GuardRow | None:
    """The method change between two values of one series, if there is one; the break's own date counts as after it.

    A derived fact inherits the breaks of what it rests on, also against its own source: hosts that follow from guests
    are of the guests' series. Values of two facts that share nothing are the basis's business.
    """
    for here in _tree(first):
        for there in _tree(second):
            if here.fact.id == there.fact.id and (change := _break_between(here, there)) is not None:
                reason = Bilingual(change.reason.de, change.reason.en)
                return GuardRow("break", _when(first.as_of), _when(second.as_of), False, reason)
    return None


def are_tied(here: Reading, there: Reading) -> bool:
    """True when two values share something that they rest on, so that neither moves alone."""
    if here.is_number or there.is_number:
        return False
    trees = ({(part.fact.id, part.as_of.text) for part in _tree(one)} for one in (here, there))
    return not set.isdisjoint(*trees)


def _tree(reading: Reading) -> Iterator[Reading]:
    """A reading and all that it rests on."""
    yield reading
    for part in reading.inputs:
        yield from _tree(part)


def _break_between(here: Reading, there: Reading) -> SeriesBreak | None:
    """The first break of a fact between two of its values, or perhaps between them."""
    if here.as_of == there.as_of:
        return None
    return next((change for change in here.fact.breaks if _may_part(here.as_of, there.as_of, change.at)), None)


def _may_part(here: Moment, there: Moment, at: Moment) -> bool:
    """Whether a change at this time may lie between two moments. The time itself, as it is spelt, counts as after it.

    „2012“ may be March or December: of values of March and of June nobody knows on which side they are. Nor of 2012 and
    of 2014 where the change is one of the 2010s; „about 2012“ is taken to be over with that year.
    """
    start, end = min(here.start, there.start), max(here.end, there.end)
    if start < at.start <= end:
        return True
    if at.text in (here.text, there.text) or start < at.start:
        return False
    last = date(at.start.year + 5, 12, 31) if at.shape == "about" else at.end
    return min(here.end, there.end) < last


def _when(moment: Moment) -> Bilingual:
    return bilingual(lambda language: write_moment(moment, language))
