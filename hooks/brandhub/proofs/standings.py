"""Standings: a list of competitors in order, and every place that one of them may have.

Competitors vary independently inside their intervals. A place is one more than the number of those strictly ahead.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from typing import Literal

from brandhub.ground.catalogues import Bilingual
from brandhub.ground.intervals import Interval
from brandhub.ground.moments import Moment
from brandhub.proofs.area_names import dative_area
from brandhub.proofs.declension import dative_label
from brandhub.proofs.readings import Reading

Versus = Literal["ahead", "level", "behind", "open", "itself"]
Outcome = tuple[int, bool]
"""A place, and whether somebody shares it."""


@dataclass(frozen=True)
class Competitor:
    """One member of a list. `interval` is what is ranked: the value, or the days that a date may mean.

    `reading` is None for an event. `disputed`: sources contradict each other about it, so nothing is sure.
    """

    name: Bilingual
    interval: Interval
    moment: Moment
    sources: tuple[str, ...]
    reading: Reading | None = None
    event: str | None = None
    disputed: bool = False

    @property
    def beside(self) -> Bilingual:
        """Its name behind „gemeinsam mit“: what is named after what it counts stands in the dative."""
        if self.reading is None:
            return self.name
        return Bilingual(dative_area(dative_label(self.name.de, self.reading.fact.noun.de)), self.name.en)


@dataclass(frozen=True)
class Standing:
    """One row of the table: the places that are possible, and how the competitor stands to the subject."""

    competitor: Competitor
    best: int
    worst: int
    versus: Versus


@dataclass(frozen=True)
class Standings:
    """The whole table in order. `complete` is the reason why nobody is missing, None when somebody may be."""

    rows: tuple[Standing, ...]
    list_: str
    complete: Bilingual | None
    source: str | None

    @property
    def subject(self) -> Standing:
        """The row that the claim speaks of."""
        return next(row for row in self.rows if row.versus == "itself")

    @property
    def neighbours(self) -> tuple[Standing, ...]:
        """The subject with those right before and behind it, and all that may share its place.

        Behind a tie the nearest who is surely ahead stands further up: the one that makes the third of the second.
        """
        at = self.rows.index(self.subject)
        ahead = [i for i, row in enumerate(self.rows) if row.versus == "ahead"]
        behind = [i for i, row in enumerate(self.rows) if row.versus == "behind"]
        near = {at - 1, at, at + 1, *ahead[-1:], *behind[:1]}
        return tuple(row for i, row in enumerate(self.rows) if i in near or row.versus in ("level", "open"))

    def named(self, versus: Versus) -> tuple[Competitor, ...]:
        """The competitors that stand to the subject in this way, in order."""
        return tuple(row.competitor for row in self.rows if row.versus == versus)


def is_ahead(one: Interval, other: Interval, *, from_below: bool) -> bool:
    """True when `one` is strictly ahead in every possible world."""
    return other.surely_above(one) if from_below else one.surely_above(other)


def never_ahead(one: Interval, other: Interval, *, from_below: bool) -> bool:
    """True when `one` is strictly ahead in no possible world."""
    return other.never_above(one) if from_below else one.never_above(other)


def versus(one: Competitor, subject: Competitor, *, from_below: bool) -> Versus:
    """How a competitor stands to the subject, as far as that is sure."""
    if one is subject:
        return "itself"
    if one.disputed or subject.disputed:
        return "open"
    here, there = one.interval, subject.interval
    if is_ahead(here, there, from_below=from_below):
        return "ahead"
    if is_ahead(there, here, from_below=from_below):
        return "behind"
    return "level" if here.is_exact and here == there else "open"


def order(competitors: Iterable[Competitor], subject: Competitor, *, from_below: bool) -> tuple[Standing, ...]:
    """The table, best place first; who shares or may share a place stands by name."""
    known = list(competitors)
    rows = []
    for one in known:
        others = [other for other in known if other is not one]
        sure = [is_ahead(o.interval, one.interval, from_below=from_below) and not _open(o, one) for o in others]
        never = [never_ahead(o.interval, one.interval, from_below=from_below) and not _open(o, one) for o in others]
        standing = versus(one, subject, from_below=from_below)
        rows.append(Standing(one, 1 + sum(sure), 1 + len(others) - sum(never), standing))
    return tuple(sorted(rows, key=lambda row: (row.best, row.worst, row.competitor.name.de)))


def _open(one: Competitor, other: Competitor) -> bool:
    return one.disputed or other.disputed


def outcomes(subject: Competitor, others: Iterable[Competitor], *, from_below: bool) -> frozenset[Outcome]:
    """Every place that the subject has in some possible world, with and without company.

    The subject's value is walked through all ends of the other intervals and through the gaps between them; at each
    point every other competitor is ahead, level or behind, freely within its own interval.
    """
    rivals = list(others)
    if subject.disputed:
        return frozenset((place, company) for place in range(1, len(rivals) + 2) for company in (False, True))
    found: set[Outcome] = set()
    for value in _points(subject.interval, [rival.interval for rival in rivals]):
        found.update(_outcomes_at([_relations(rival, value, from_below=from_below) for rival in rivals]))
    return frozenset(found)


def _points(own: Interval, others: Iterable[Interval]) -> Iterator[Fraction]:
    """One value from every stretch of the interval in which nothing changes."""
    ends = {end for other in others for end in (other.low, other.high) if end is not None}
    last = own.high if own.high is not None else max(ends | {own.low}) + 1
    inner = sorted({own.low, last} | {end for end in ends if own.low < end < last})
    yield from (end for end in inner if own.contains(end))
    yield from ((here + there) / 2 for here, there in pairwise(inner))


_Relations = tuple[bool, bool, bool]
"""Whether a rival can be ahead, level, behind."""


def _relations(rival: Competitor, value: Fraction, *, from_below: bool) -> _Relations:
    if rival.disputed:
        return (True, True, True)
    interval = rival.interval
    above, below = interval.high is None or interval.high > value, interval.low < value
    return (below, interval.contains(value), above) if from_below else (above, interval.contains(value), below)


def _outcomes_at(rivals: list[_Relations]) -> Iterator[Outcome]:
    """Places with and without company, when each rival chooses freely among its relations."""
    forced_level = sum(rival == (False, True, False) for rival in rivals)
    # Without company: whoever can only be ahead or level goes ahead.
    if not forced_level:
        least = sum(ahead and not behind for ahead, _, behind in rivals)
        most = sum(ahead for ahead, _, _ in rivals)
        yield from ((1 + count, False) for count in range(least, most + 1))
    # With company: one rival is level. It costs a place unless it could not have been ahead anyway.
    if any(level for _, level, _ in rivals):
        least = sum(rival == (True, False, False) for rival in rivals)
        most = sum(ahead for ahead, _, _ in rivals)
        free = any(level and not ahead for ahead, level, _ in rivals)
        yield from ((1 + count, True) for count in range(least, most + (1 if free else 0)))
