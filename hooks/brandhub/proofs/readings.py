"""Readings: facts as they are read in a proof, observed or derived, with the interval that each value encloses."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Final, Literal

from brandhub.ground.catalogues import Bilingual
from brandhub.ground.intervals import Interval
from brandhub.ground.moments import Moment
from brandhub.ground.numbers import is_short, rounded_decimal
from brandhub.models.facts import Fact, Kind, Observation
from brandhub.models.fields import Texts

Case = Literal["nominative", "weak", "dative", "accusative"]
Stage = Literal["fresh", "due", "dated", "expired"]
STAGES: Final[tuple[Stage, ...]] = ("fresh", "due", "dated", "expired")


@dataclass(frozen=True)
class Reading:
    """One value of a fact at one moment.

    `value` is the number to print (None for between and suppressed), `interval` all values it may stand for.
    `inputs` are the readings from which a derived value follows. `stage` and `known` are set by `proofs.stages`: how
    stale the fact is on the day of the hub, and of when a value that lasts was last known. `measured` values have a
    unit instead of counted things: „less than 5 per cent“, „0 Prozent“, where counts are „fewer“ and „keine“. `case` is
    the one in which German words around the value want its noun; `weak` is that behind „die“ or „der“.
    """

    fact: Fact
    as_of: Moment
    interval: Interval
    kind: Kind
    value: Decimal | None
    strict: bool = False
    side: Literal["below", "above"] | None = None
    sources: tuple[str, ...] = ()
    note: Bilingual | None = None
    locator: Bilingual | None = None
    inputs: tuple[Reading, ...] = ()
    stage: Stage = "fresh"
    known: Moment | None = None
    measured: bool = False
    case: Case = "nominative"

    @property
    def ages(self) -> bool:
        """True when the fact, or one it is derived from, has a review date: some day the value is no longer news."""
        return self.fact.policy != "keep" or any(part.ages for part in self.inputs)

    @property
    def is_number(self) -> bool:
        """True for a plain number of a claim: it has no source, no label and no date of its own."""
        return not self.sources and not self.inputs

    @property
    def is_zero(self) -> bool:
        """True when the value is certainly nothing."""
        return not self.interval.low and self.interval.is_exact


@dataclass(frozen=True)
class Series:
    """A fact with all its readings in the order of time."""

    fact: Fact
    readings: tuple[Reading, ...] = field(default=())

    def at(self, as_of: Moment | None) -> Reading | None:
        """The reading with exactly this date, or the one that lasts through it; the latest when no date is given."""
        if not self.readings:
            return None
        if as_of is None:
            return self.readings[-1]
        for reading in self.readings:
            if reading.as_of.text == as_of.text:
                return reading
        for reading in self.readings:
            if reading.as_of.lasts and reading.as_of.covers(as_of):
                return reading
        return None


def both(texts: Texts | None) -> Bilingual | None:
    """The two languages of a content text as a value for messages."""
    return None if texts is None else Bilingual(texts.de, texts.en)


def in_order(readings: Iterable[Reading]) -> tuple[Reading, ...]:
    """Sorted by the middle of the time that each date may mean; a value that lasts comes last.

    Not by its end: „um 2018“ may reach into 2023, and is still older than October 2022.
    """

    def when(reading: Reading) -> tuple[bool, int, str]:
        moment = reading.as_of
        return (moment.lasts, moment.start.toordinal() + moment.end.toordinal(), moment.text)

    return tuple(sorted(readings, key=when))


def read_observation(fact: Fact, observation: Observation, *, whole: bool) -> Reading:
    """The reading of one observation as it stands in YAML."""
    return Reading(
        fact=fact,
        as_of=observation.as_of,
        interval=observation.interval(whole=whole),
        kind=observation.kind,
        value=observation.value if observation.kind != "suppressed" else None,
        strict=observation.strict,
        side=observation.side,
        sources=(observation.source,),
        note=both(observation.note),
        locator=both(observation.locator),
        measured=not whole,
    )


def kind_of(interval: Interval) -> tuple[Kind, Decimal | None, bool]:
    """How a computed interval is worded: exact, at least, at most or between; with value and strictness.

    A value that no short decimal writes is said rounded („rund 0,33“), bounds outwards; the interval stays exact.
    """
    if interval.high is None:
        return "at-least", rounded_decimal(interval.low, "down"), interval.low_open and is_short(interval.low)
    if interval.is_exact:
        return "exact" if is_short(interval.low) else "rounded", rounded_decimal(interval.low), False
    if interval.low == 0:
        return "at-most", rounded_decimal(interval.high, "up"), interval.high_open and is_short(interval.high)
    return "between", None, False


def sources_of(readings: Iterable[Reading]) -> tuple[str, ...]:
    """All sources in order, each once."""
    return tuple(dict.fromkeys(source for reading in readings for source in reading.sources))


SeriesById = Mapping[str, Series]
