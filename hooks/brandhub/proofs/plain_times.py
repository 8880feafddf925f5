"""Plain times: when something was, in Leichte Sprache. Old years are counted back from today: „vor mehr als 50 Jahren“.

Netzwerk Leichte Sprache advises against old numbers of years. The count comes from the clock of the build, never from
the author, so that it grows with time and stays true.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from brandhub.ground.moments import Moment

NEAR: Final = 20
"""So many years back a year is still said as it is: it is plainer than a count, and says more."""
_YEARS: Final = (*range(NEAR, 100, 5), 100, 150, *range(200, 1000, 100), *range(1000, 3000, 500))


def write_plain_time(moment: Moment, today: date) -> str | None:
    """„im Jahr 2022“, „vor mehr als 50 Jahren“, „seit mehr als 25 Jahren“. None for what has not passed yet.

    Counted from the last day that the moment may mean; what lasts is counted from its first.
    """
    word, last = ("seit", moment.start) if moment.lasts else ("vor", moment.end)
    if moment.start > today:
        return None
    years = max((count for count in _YEARS if _passed(last, count, today)), default=0)
    if years:
        return f"{word} mehr als {years} Jahren"
    first = moment.start.year
    if moment.lasts:
        return f"seit dem Jahr {first}"
    if moment.shape == "about":
        return f"um das Jahr {first + 5}"
    final = moment.end.year
    if final - first > 1:
        return f"in der Zeit von {first} bis {final}"
    return " oder ".join(f"im Jahr {year}" for year in range(first, final + 1))


def _passed(last: date, years: int, today: date) -> bool:
    """True when the day lies more than so many years back."""
    return (last.year + years, last.month, last.day) < (today.year, today.month, today.day)
