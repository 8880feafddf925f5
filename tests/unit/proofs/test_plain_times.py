"""Plain times: how many years back something is, in numbers that are easy to hear, and never one too many."""

from __future__ import annotations

from datetime import date

import pytest
from brandhub.ground.moments import parse_moment
from brandhub.proofs.plain_times import write_plain_time

TODAY = date(2026, 11, 28)
# Every number of years that is said: by fives up to a hundred, then 150, by hundreds, by five hundreds.
SAID = (
    *(20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90, 95, 100, 150),
    *(200, 300, 400, 500, 600, 700, 800, 900, 1000, 1500),
)


@pytest.mark.parametrize(("years", "before"), tuple(zip(SAID, (0, *SAID[:-1]), strict=True)))
def test_on_the_day_itself_it_is_not_yet_more(years: int, before: int) -> None:
    """28 November, so many years ago, is exactly so many years back; the day before it is more."""
    then = f"{2026 - years:04d}-11"
    exactly = f"vor mehr als {before} Jahren" if before else f"im Jahr {2026 - years}"
    assert write_plain_time(parse_moment(f"{then}-28"), TODAY) == exactly
    assert write_plain_time(parse_moment(f"{then}-27"), TODAY) == f"vor mehr als {years} Jahren"
    assert write_plain_time(parse_moment(f"since-{then}-27"), TODAY) == f"seit mehr als {years} Jahren"


@pytest.mark.parametrize(
    ("moment", "said"),
    [
        ("2026-11-28", "im Jahr 2026"),
        ("2026-11-29", None),
        ("2026", "im Jahr 2026"),
        ("since-2026-11-28", "seit dem Jahr 2026"),
        ("since-2026-11-29", None),
        ("2024/25", "im Jahr 2024 oder im Jahr 2025"),
        ("2023..2025", "in der Zeit von 2023 bis 2025"),
        ("about-2015", "um das Jahr 2015"),
        ("about-1990", "vor mehr als 30 Jahren"),
    ],
)
def test_what_is_near_keeps_its_year(moment: str, said: str | None) -> None:
    assert write_plain_time(parse_moment(moment), TODAY) == said
