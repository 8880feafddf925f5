"""Crossings: between which years one series overtook another, read from their values; never guessed from a line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from brandhub.ground.catalogues import Bilingual
from brandhub.proofs.guard import Vocabulary, compare, series_break
from brandhub.proofs.readings import Series
from brandhub.proofs.spans import judge_year
from brandhub.proofs.years import YearRow


@dataclass(frozen=True)
class Crossing:
    """The relation certainly did not hold in the year `before`, and does in every known year from `first` on."""

    before: int
    first: int

    @property
    def words(self) -> Bilingual:
        """„seit 1987“ where the years follow on each other, else „zwischen 1960 und 2010“: in between nobody knows."""
        if self.first == self.before + 1:
            return Bilingual(f"seit {self.first}", f"since {self.first}")
        return Bilingual(f"zwischen {self.before} und {self.first}", f"between {self.before} and {self.first}")


def find_crossing(left: Series, right: Series, terms: Vocabulary) -> Crossing | None:
    """Where left and right changed places, whichever is ahead at the end.

    None where they did not, where the values leave it open, and where they may not be compared: another area, unit
    or basis, or a method that changed inside the years between.
    """
    for relation in ("more-than", "fewer-than"):
        rows = [judge_year(relation, left, right, year) for year in _years(left, right)]
        known = [row for row in rows if row.left and row.right]
        turn = _turn(known)
        if turn is not None:
            return turn if _comparable(known, turn, terms) else None
    return None


def _years(left: Series, right: Series) -> list[int]:
    """The years that begin or carry a value of either side; the beginning of time is none."""
    return sorted({reading.as_of.start.year for series in (left, right) for reading in series.readings} - {1})


def _turn(rows: Sequence[YearRow]) -> Crossing | None:
    """The last year of „no“ and the first of an unbroken row of „yes“ that lasts to the end."""
    refuted = [index for index, row in enumerate(rows) if row.truth == "refuted"]
    if not refuted:
        return None
    later = rows[refuted[-1] + 1 :]
    while later and later[0].truth == "undecidable":
        later = later[1:]
    if not later or any(row.truth != "holds" for row in later):
        return None
    return Crossing(rows[refuted[-1]].year, later[0].year)


def _comparable(rows: Sequence[YearRow], turn: Crossing, terms: Vocabulary) -> bool:
    """Every pair of the years that the crossing speaks of passes the guard, and neither side has a break in them."""
    inside = [row for row in rows if row.year >= turn.before]
    pairs = [(row.left, row.right) for row in inside if row.left and row.right]
    asked = [row for left, right in pairs for row in compare(left, right, terms, timedelta.max)]
    breaks = [series_break(side[0], side[-1]) for side in zip(*pairs, strict=True)]
    return all(row.passes for row in asked) and not any(breaks)
