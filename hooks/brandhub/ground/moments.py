"""Moments: the dates that facts and events carry, as precise as the source is and no more.

Spellings in YAML: `2014`, `2014-06`, `2014-06-30`, `2019/20` (academic year or season), `1960s`,
`early-1960s`, `mid-1960s`, `late-1960s`, `about-1900`, `1950..1995` (some time between),
`since-1987-03-31` (unchanged from that day on).
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

Shape = Literal["day", "month", "year", "season", "decade", "early", "mid", "late", "about", "between", "since"]

FOREVER = date.max
_PART = {"early": (0, 4), "mid": (3, 7), "late": (5, 9)}
# Digits of other scripts are no spelling of ours: re.ASCII.
_SIMPLE = re.compile(r"(\d{3,4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)
_SEASON = re.compile(r"(\d{4})/(\d{2})", re.ASCII)
_DECADE = re.compile(r"(early-|mid-|late-)?(\d{3}0)s", re.ASCII)
_ABOUT = re.compile(r"about-(\d{3,4})", re.ASCII)
_TOLERANCE = re.compile(r"(\d{1,3}) (day|month|year)s?", re.ASCII)


@dataclass(frozen=True)
class Moment:
    """A date with its own precision. `start` and `end` are the first and last day it may mean."""

    text: str
    shape: Shape
    start: date
    end: date

    def __str__(self) -> str:
        return self.text

    @property
    def lasts(self) -> bool:
        """True when the value stood unchanged through the whole time, not just at some point of it."""
        return self.shape == "since"

    def covers(self, other: Moment) -> bool:
        """True when the other moment lies wholly inside this one."""
        return self.start <= other.start and other.end <= self.end

    def precedes(self, other: Moment) -> bool:
        """True when this moment surely lies before the other: „around 1900“ does not precede 1903.

        Of two seasons the one that begins first does, although the months that may belong to them overlap.
        """
        if self.shape == other.shape == "season":
            return self.start < other.start
        return self.end < other.start

    def days_from(self, other: Moment) -> int:
        """How far apart two moments are, in days: the larger gap of the two starts and the two ends.

        Equal moments are 0 apart. A value that lasts is 0 apart from every moment it covers.
        """
        if (self.lasts and self.covers(other)) or (other.lasts and other.covers(self)):
            return 0
        ends = abs((min(self.end, FOREVER) - min(other.end, FOREVER)).days)
        return max(abs((self.start - other.start).days), ends)


def parse_moment(text: str) -> Moment:
    """Reads one of the spellings above. Raises ValueError for anything else: also 30 February, and years below 100."""
    text = text.strip()
    if found := _SIMPLE.fullmatch(text):
        return _simple(text, found)
    if found := _SEASON.fullmatch(text):
        year = int(found[1])
        if (year + 1) % 100 != int(found[2]):
            raise ValueError(text)
        # Seasons and academic years differ (July, September, October): the enclosing months are taken.
        return Moment(text, "season", date(year, 7, 1), date(year + 1, 9, 30))
    if found := _DECADE.fullmatch(text):
        decade = int(found[2])
        part = (found[1] or "").rstrip("-")
        first, last = _PART.get(part, (0, 9))
        shape: Shape = part if part in _PART else "decade"  # type: ignore[assignment]
        return Moment(text, shape, date(decade + first, 1, 1), date(decade + last, 12, 31))
    if found := _ABOUT.fullmatch(text):
        year = int(found[1])
        return Moment(text, "about", date(year - 5, 1, 1), date(year + 5, 12, 31))
    if ".." in text:
        first_edge, last_edge = (_SIMPLE.fullmatch(part) for part in text.split("..", 1))
        if first_edge is None or last_edge is None:
            raise ValueError(text)
        left, right = _simple(text, first_edge), _simple(text, last_edge)
        if right.end <= left.start or right.start < left.start or first_edge[0] == last_edge[0]:
            raise ValueError(text)
        return Moment(text, "between", left.start, right.end)
    if text.startswith("since-") and (found := _SIMPLE.fullmatch(text[6:])):
        return Moment(text, "since", _simple(text, found).start, FOREVER)
    raise ValueError(text)


def _simple(text: str, found: re.Match[str]) -> Moment:
    year, month, day = int(found[1]), found[2], found[3]
    if year < 100:  # „0087“ is a slip of the pen
        raise ValueError(text)
    if day:
        the_day = date(year, int(month), int(day))
        return Moment(text, "day", the_day, the_day)
    if month:
        last = calendar.monthrange(year, int(month))[1]
        return Moment(text, "month", date(year, int(month), 1), date(year, int(month), last))
    return Moment(text, "year", date(year, 1, 1), date(year, 12, 31))


def year_moment(year: int) -> Moment:
    """The whole calendar year."""
    return Moment(str(year), "year", date(year, 1, 1), date(year, 12, 31))


def parse_tolerance(text: str) -> timedelta:
    """`30 days`, `6 months`, `1 year`, `none`. Months count 31 days and years 366: calendars must not decide."""
    if text.strip() == "none":
        return timedelta(0)
    found = _TOLERANCE.fullmatch(text.strip())
    if not found:
        raise ValueError(text)
    return timedelta(days=int(found[1]) * {"day": 1, "month": 31, "year": 366}[found[2]])
