"""Moments: as precise as the source, and how far they lie apart."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from brandhub.ground.moments import FOREVER, parse_moment, parse_tolerance, year_moment

SPELLINGS = {
    "2014": ("year", date(2014, 1, 1), date(2014, 12, 31)),
    "882": ("year", date(882, 1, 1), date(882, 12, 31)),
    "2014-06": ("month", date(2014, 6, 1), date(2014, 6, 30)),
    "2012-02": ("month", date(2012, 2, 1), date(2012, 2, 29)),
    "2014-06-30": ("day", date(2014, 6, 30), date(2014, 6, 30)),
    "2019/20": ("season", date(2019, 7, 1), date(2020, 9, 30)),
    "1999/00": ("season", date(1999, 7, 1), date(2000, 9, 30)),
    "1960s": ("decade", date(1960, 1, 1), date(1969, 12, 31)),
    "early-1960s": ("early", date(1960, 1, 1), date(1964, 12, 31)),
    "mid-1960s": ("mid", date(1963, 1, 1), date(1967, 12, 31)),
    "late-1960s": ("late", date(1965, 1, 1), date(1969, 12, 31)),
    "about-1900": ("about", date(1895, 1, 1), date(1905, 12, 31)),
    "1950..1995": ("between", date(1950, 1, 1), date(1995, 12, 31)),
    "2013-02-15..2014": ("between", date(2013, 2, 15), date(2014, 12, 31)),
    "2014-01-01..2014": ("between", date(2014, 1, 1), date(2014, 12, 31)),
    "2014..2014-06": ("between", date(2014, 1, 1), date(2014, 6, 30)),
    "since-1987": ("since", date(1987, 1, 1), FOREVER),
    "since-1987-03-31": ("since", date(1987, 3, 31), FOREVER),
}
NO_MOMENTS = [
    "", "gestern", "87", "20140", "2014-13", "2014-02-30", "2014-6", "30.06.2014", "2014/6", "2019/21", "2019/2020",
    "1965s", "early-1960", "about-", "1995..1950", "1950..", "..1995", "1950..1960..1970", "since-", "since-1960s",
    "since-since-1987", "0000", "since-0000", "about-9998", "２０１４", "2014\n2015",
    "2014-06..2014", "2014-06-30..2014-06-30",
]  # fmt: skip
DISTANCES = [
    ("2014", "2014", 0),
    ("2014", "2015", 365),
    ("2014", "2014-06-30", 184),
    ("2014-06", "2014-07", 31),
    ("2014-06-30", "2014-07-01", 1),
    ("2019/20", "2020", 184),
    ("since-1987-03-31", "2014", 0),
    ("since-1987-03-31", "1987-03-31", 0),
    ("since-1987", "since-2001", 0),
]
FAR = [("since-1987-03-31", "1987"), ("since-1987-03-31", "1986"), ("since-1987-03-31", "1987-03-30")]


@pytest.mark.parametrize(("text", "expected"), SPELLINGS.items())
def test_spellings(text: str, expected: tuple[str, date, date]) -> None:
    moment = parse_moment(text)
    assert (moment.shape, moment.start, moment.end) == expected
    assert moment.text == text


@pytest.mark.parametrize("text", NO_MOMENTS)
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - whatever it says, it is told as not-a-moment
        parse_moment(text)


@pytest.mark.parametrize(("first", "second", "days"), DISTANCES)
def test_distance(first: str, second: str, days: int) -> None:
    assert parse_moment(first).days_from(parse_moment(second)) == days
    assert parse_moment(second).days_from(parse_moment(first)) == days


@pytest.mark.parametrize(("first", "second"), FAR)
def test_a_lasting_value_says_nothing_about_the_time_before(first: str, second: str) -> None:
    assert not parse_moment(first).covers(parse_moment(second))
    assert parse_moment(first).days_from(parse_moment(second)) > 1_000_000


def test_covering() -> None:
    assert parse_moment("2014").covers(parse_moment("2014-06"))
    assert not parse_moment("2014-06").covers(parse_moment("2014"))
    assert parse_moment("since-1987").covers(parse_moment("since-2001"))
    assert not parse_moment("since-2001").covers(parse_moment("since-1987"))
    assert {parse_moment("2014"), year_moment(2014)} == {year_moment(2014)}


@pytest.mark.parametrize(
    ("text", "days"),
    [("none", 0), ("1 day", 1), ("30 days", 30), ("6 months", 186), ("1 year", 366), ("60 years", 21960)],
)
def test_tolerances_are_generous_with_calendars(text: str, days: int) -> None:
    assert parse_tolerance(text) == timedelta(days=days)


@pytest.mark.parametrize("text", ["", "1", "year", "-1 year", "1.5 years", "1000 years", "1 jahr", "１ year"])
def test_no_tolerances(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - whatever it says, it is told as not-a-tolerance
        parse_tolerance(text)


def test_a_year_lies_a_year_from_the_next_in_every_calendar() -> None:
    for year in range(1890, 2110):
        assert year_moment(year).days_from(year_moment(year + 1)) <= parse_tolerance("1 year").days


@pytest.mark.parametrize(
    ("first", "second", "is_sure"),
    [
        ("2013", "2014", True),
        ("2013-12-31", "2014", True),
        ("2014", "2014-12-31", False),
        ("about-1900", "1905", False),
        ("about-1900", "1906", True),
        ("2018/19", "2019/20", True),
        ("2019/20", "2018/19", False),
        ("2018/19", "2018/19", False),
        ("2018/19", "2019", False),
        ("since-1987", "2014", False),
        ("1986", "since-1987", True),
    ],
)
def test_what_surely_comes_first(first: str, second: str, is_sure: bool) -> None:
    assert parse_moment(first).precedes(parse_moment(second)) is is_sure
