"""Entrants: the members of a list as competitors, with names, intervals and sources."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from brandhub.ground.catalogues import Bilingual
from brandhub.ground.dates import write_moment
from brandhub.ground.intervals import Interval
from brandhub.ground.moments import Moment, parse_moment
from brandhub.models.events import Event
from brandhub.models.lists import List, Member
from brandhub.models.rankings import Entrant
from brandhub.proofs.guard import Vocabulary, area_of
from brandhub.proofs.readings import Reading, Series, both
from brandhub.proofs.standings import Competitor
from brandhub.proofs.words import bilingual

AROUND: Final = 5 * 366
"""Days that a decade or a span may be off which is only known about: as many as „um 1970“ may."""


@dataclass(frozen=True)
class Contest:
    """What a ranking is proven from: facts, events, and the lists that name them."""

    series: Mapping[str, Series]
    lists: Mapping[str, List]
    events: Mapping[str, Event]

    def reading(self, member: Entrant, list_: List) -> Reading | None:
        """The value of a member, at its own date or that of the list."""
        found = self.series.get(member.fact) if member.fact is not None else None
        return None if found is None else found.at(member.as_of or list_.as_of)

    def is_readable(self, list_: List) -> bool:
        """True when every member is found; what is missing is told at the list."""
        return all(
            member.event in self.events if member.event is not None else self.reading(member, list_) is not None
            for member in list_.members
        )


def enter(list_: List, contest: Contest, terms: Vocabulary, *, by_date: bool) -> list[Competitor] | None:
    """All members as competitors; None when they have nothing of that kind (values, or dates) to compete with."""
    if by_date:
        dated = [_by_date(member, list_, contest, terms) for member in list_.members]
        return None if any(one is None for one in dated) else [one for one in dated if one is not None]
    if any(member.event is not None for member in list_.members):
        return None
    readings = [contest.reading(member, list_) for member in list_.members]
    known = [reading for reading in readings if reading is not None]
    return [
        Competitor(_name(member, reading, known, terms), reading.interval, reading.as_of, reading.sources, reading)
        for member, reading in zip(list_.members, known, strict=True)
    ]


def _by_date(member: Member, list_: List, contest: Contest, terms: Vocabulary) -> Competitor | None:
    """An event on its day, or a fact on the day from which its value has lasted."""
    if member.event is not None:
        event = contest.events[member.event]
        moment = event_moment(event)
        name = both(member.name) or Bilingual(event.label.de, event.label.en)
        disputed = event.certainty == "disputed"
        is_vague = event.certainty == "about" and moment == event.date  # „um die 1960er“, which says no year to widen
        days = days_of(moment, AROUND if is_vague else 0)
        return Competitor(name, days, moment, event.sources, event=event.id, disputed=disputed)
    reading = contest.reading(member, list_)
    if reading is None or not reading.as_of.lasts:
        return None
    moment = parse_moment(reading.as_of.text.removeprefix("since-"))
    name = _name(member, reading, [reading], terms)
    return Competitor(name, days_of(moment), moment, reading.sources, reading)


def event_moment(event: Event) -> Moment:
    """The date of an event; „about“ widens a date that looks more precise than it is."""
    if event.certainty == "about" and event.date.shape in ("day", "month", "year"):
        return parse_moment(f"about-{event.date.start.year:04d}")
    return event.date


def days_of(moment: Moment, around: int = 0) -> Interval:
    """Every day that a date may mean, as numbers; `around`: so many days more on either side."""
    return Interval(Fraction(moment.start.toordinal() - around), Fraction(moment.end.toordinal() + around))


def _name(member: Member, reading: Reading, known: Sequence[Reading], terms: Vocabulary) -> Bilingual:
    """Its own name; else what tells the members apart: the date of one fact, the area, or the fact."""
    if (own := both(member.name)) is not None:
        return own
    if len(known) > 1 and len({other.fact.id for other in known}) == 1:
        return bilingual(lambda language: write_moment(reading.as_of, language))
    if len({other.fact.area for other in known}) > 1:
        return area_of(reading, terms)
    return Bilingual(reading.fact.label.de, reading.fact.label.en)


def find_subject(subject: Entrant, list_: List, contest: Contest, entrants: Sequence[Competitor]) -> Competitor | None:
    """The competitor that a claim speaks of; None when it is not on the list, or not told apart by its date."""
    if subject.event is not None:
        return next((one for one in entrants if one.event == subject.event), None)
    same = [one for one in entrants if one.reading is not None and one.reading.fact.id == subject.fact]
    if subject.as_of is not None:
        wanted = contest.reading(subject, list_)
        same = [one for one in same if one.reading == wanted]
    return same[0] if len(same) == 1 else None
