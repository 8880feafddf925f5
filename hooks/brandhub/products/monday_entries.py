"""Entries of the Monday page: one line each, in sections. What the sections share."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from typing import Final

from brandhub.ground.catalogues import LANGUAGES, Bilingual, Phrase
from brandhub.ground.numbers import write_fraction
from brandhub.ground.problems import Place

AHEAD: Final = timedelta(days=90)
"""How far the page looks ahead."""


@dataclass(frozen=True)
class Entry:
    """One line of the page: the message `desk.report.KEY` with its values, where it stands, and under whose name."""

    key: str
    values: Mapping[str, object]
    place: Place | None = None
    group: str = ""


@dataclass(frozen=True)
class MondayPage:
    """The page of one day, section by section."""

    day: date
    sections: tuple[tuple[str, tuple[Entry, ...]], ...]


def write_days(distance: int) -> Phrase:
    """„1 Tag“, „12 Tage“: how far off, whether before or behind."""
    count = abs(distance)
    return Phrase.of("desk.report.day") if count == 1 else Phrase.of("desk.report.days", count=count)


def write_tenths(number: Fraction) -> Bilingual:
    """A number with one decimal, rounded down towards zero."""
    return Bilingual(*(write_fraction(Fraction(int(number * 10), 10), language) for language in LANGUAGES))
