"""Dates, numbers and guesses in the words of both languages."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from brandhub.ground.dates import write_adverb, write_from, write_moment
from brandhub.ground.moments import parse_moment
from brandhub.ground.numbers import write_fraction, write_number, write_times
from brandhub.ground.spelling import nearest

MOMENTS = {
    "2014": ("2014", "2014", "2014", "in 2014"),
    "2022-10": ("Oktober 2022", "im Oktober 2022", "October 2022", "in October 2022"),
    "2001-04-28": ("28. April 2001", "am 28. April 2001", "28 April 2001", "on 28 April 2001"),
    "2019/20": ("2019/20", "2019/20", "2019/20", "in 2019/20"),
    "1960s": ("1960er-Jahre", "in den 1960er-Jahren", "1960s", "in the 1960s"),
    "early-1960s": ("Anfang der 1960er-Jahre", "Anfang der 1960er-Jahre", "early 1960s", "in the early 1960s"),
    "mid-1960s": ("Mitte der 1960er-Jahre", "Mitte der 1960er-Jahre", "mid-1960s", "in the mid-1960s"),
    "late-1960s": ("Ende der 1960er-Jahre", "Ende der 1960er-Jahre", "late 1960s", "in the late 1960s"),
    "about-1900": ("um 1900", "um 1900", "around 1900", "around 1900"),
    "about-882": ("um 882", "um 882", "around 882", "around 882"),
    "1950..1995": ("1950 bis 1995", "zwischen 1950 und 1995", "1950 to 1995", "between 1950 and 1995"),
    "since-1987": ("seit 1987", "seit 1987", "since 1987", "since 1987"),
    "since-2022-10": ("seit Oktober 2022", "seit Oktober 2022", "since October 2022", "since October 2022"),
    "since-1987-03-31": ("seit 31. März 1987", "seit dem 31. März 1987", "since 31 March 1987", "since 31 March 1987"),
}
NUMBERS = [
    ("1300", "1.300", "1,300"),
    ("45.5", "45,5", "45.5"),
    ("1.50", "1,5", "1.5"),
    ("0", "0", "0"),
    ("601780", "601.780", "601,780"),
    ("7700000", "7.700.000", "7,700,000"),
    ("0.1234567", "0,1234567", "0.1234567"),
    ("-4", "−4", "−4"),
]
FRACTIONS = [
    (Fraction(302, 22), "nearest", "13,7"),
    (Fraction(302, 22), "down", "13,7"),
    (Fraction(302, 22), "up", "13,8"),
    (Fraction(1, 3), "nearest", "0,33"),
    (Fraction(1, 3), "up", "0,34"),
    (Fraction(1, 300), "down", "0,0033"),
    (Fraction(845, 10), "nearest", "84,5"),
    (Fraction(8546, 100), "nearest", "85,46"),
    (Fraction(-1, 25), "nearest", "−0,04"),
    (Fraction(1200), "up", "1.200"),
    (Fraction(0), "down", "0"),
]
TIMES = [
    (1, "einmal", "once"), (2, "zweimal", "twice"), (3, "dreimal", "three times"), (11, "elfmal", "eleven times"),
    (12, "zwölfmal", "twelve times"), (17, "siebzehnmal", "seventeen times"), (20, "zwanzigmal", "twenty times"),
    (21, "21-mal", "21 times"), (102, "102-mal", "102 times"), (1200, "1.200-mal", "1,200 times"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), MOMENTS.items())
def test_dates(text: str, expected: tuple[str, str, str, str]) -> None:
    moment = parse_moment(text)
    found = (
        write_moment(moment, "de"),
        write_adverb(moment, "de"),
        write_moment(moment, "en"),
        write_adverb(moment, "en"),
    )
    assert found == expected


@pytest.mark.parametrize(("value", "german", "english"), NUMBERS)
def test_numbers(value: str, german: str, english: str) -> None:
    assert write_number(Decimal(value), "de") == german
    assert write_number(Decimal(value), "en") == english


@pytest.mark.parametrize(("value", "towards", "expected"), FRACTIONS)
def test_computed_numbers(value: Fraction, towards: str, expected: str) -> None:
    assert write_fraction(value, "de", towards) == expected  # type: ignore[arg-type]


@pytest.mark.parametrize(("count", "german", "english"), TIMES)
def test_multiples(count: int, german: str, english: str) -> None:
    assert write_times(count, "de") == german
    assert write_times(count, "en") == english


def test_nothing_is_minus_three_times_as_many() -> None:
    for count in (0, -1, -3):
        for language in ("de", "en"):
            with pytest.raises(ValueError, match=str(count)):
                write_times(count, language)


def test_the_nearest_word() -> None:
    known = ["hoefe", "hofflaeche", "bauern"]
    assert nearest("hofe", known) == "hoefe"
    assert nearest("Höfe", known) == "hoefe"
    assert nearest("xyz", known) is None
    assert nearest("hoefe", []) is None
    assert nearest("ab", ["ba", "ac"]) == "ac", "ties go to the alphabet"


@pytest.mark.parametrize(
    ("first", "last", "german", "english"),
    [
        ("2014", "2015", "von 2014 bis 2015", "from 2014 to 2015"),
        ("2014-06", "2019/20", "von Juni 2014 bis 2019/20", "from June 2014 to 2019/20"),
        (
            "2014-12-31",
            "2016-01-01",
            "vom 31. Dezember 2014 bis zum 1. Januar 2016",
            "from 31 December 2014 to 1 January 2016",
        ),
        ("2014", "2015-06-30", "von 2014 bis zum 30. Juni 2015", "from 2014 to 30 June 2015"),
        ("2014-06-30", "2015", "vom 30. Juni 2014 bis 2015", "from 30 June 2014 to 2015"),
        ("about-1900", "1906", "um 1900 bis 1906", "around 1900 to 1906"),
        ("1960s", "1970s", "1960er-Jahre bis 1970er-Jahre", "1960s to 1970s"),
    ],
)
def test_a_stretch_from_date_to_date(first: str, last: str, german: str, english: str) -> None:
    ends = parse_moment(first), parse_moment(last)
    assert (write_from(*ends, "de"), write_from(*ends, "en")) == (german, english)
