"""Numbers, dates and tolerances: what is written keeps its value, what is read never crashes."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from brandhub.ground.dates import write_adverb, write_moment
from brandhub.ground.moments import Moment, parse_moment, parse_tolerance
from brandhub.ground.numbers import is_short, rounded_decimal, write_fraction, write_number, write_times
from brandhub.ground.spelling import nearest
from brandhub.models.fields import _quantity
from hypothesis import example, given, settings
from hypothesis import strategies as st
from pydantic_core import PydanticCustomError

MODEST = settings(max_examples=100, deadline=None)
LANGUAGES = st.sampled_from(["de", "en"])
DECIMALS = st.decimals(-(10**9), 10**9, allow_nan=False, allow_infinity=False, places=4)
DAYS = st.dates(date(110, 1, 1), date(9980, 12, 31))


@st.composite
def moments(draw: st.DrawFn) -> str:
    """Every spelling of the schema."""
    day = draw(DAYS)
    year = day.year
    other = draw(st.integers(year, 9980))
    spellings = [f"{year}", f"{year:04}-{day.month:02}", f"{year:04}-{day.month:02}-{day.day:02}", f"about-{year}"]
    spellings += [f"since-{year}", f"since-{year:04}-{day.month:02}", f"since-{year:04}-{day.month:02}-{day.day:02}"]
    spellings += [f"{year}..{other}"] if year != other else []
    if year >= 1000:
        spellings += [
            f"{year}/{(year + 1) % 100:02}",
            f"{year // 10}0s",
            f"early-{year // 10}0s",
            f"late-{year // 10}0s",
        ]
    return draw(st.sampled_from(spellings))


@given(DECIMALS, LANGUAGES)
@MODEST
def test_a_number_can_be_read_back(value: Decimal, language: str) -> None:
    thousands, point = (".", ",") if language == "de" else (",", ".")
    written = write_number(value, language)
    assert Decimal(written.replace(thousands, "").replace(point, ".").replace("−", "-")) == value


@given(st.fractions(-(10**6), 10**6, max_denominator=10**6), LANGUAGES)
@MODEST
def test_a_rounded_bound_never_promises_more_than_the_true_one(value: Fraction, language: str) -> None:
    low, high, near = (Fraction(rounded_decimal(value, way)) for way in ("down", "up", "nearest"))  # type: ignore[arg-type]
    assert low <= value <= high
    assert low <= near <= high
    assert abs(near - value) <= Fraction(1, 20)
    assert not is_short(value) or low == value == high
    assert value == 0 or near != 0, "what is not nothing is never written as nothing"
    assert write_fraction(value, language) != "−0"


@given(st.integers(1, 10**6))
@MODEST
def test_no_two_multiples_are_called_the_same(count: int) -> None:
    for language in ("de", "en"):
        assert write_times(count, language) != write_times(count + 1, language)


@given(st.integers(-(10**6), 0), LANGUAGES)
@MODEST
def test_there_is_no_multiple_below_one(count: int, language: str) -> None:
    with pytest.raises(ValueError, match=str(count)):
        write_times(count, language)


@given(st.one_of(st.text(max_size=30), st.from_regex(r"\A(about-|since-|early-)?\d{1,5}[-/.s]{0,2}\d{0,4}\Z")))
@example("2014.." * 3000)
@example("0000")
@example("since-0000-01-01")
@example("about-0001")
@example("9999..10000")
@example("٢٠١٤")
@MODEST
def test_any_text_is_a_moment_or_a_value_error(text: str) -> None:
    try:
        moment = parse_moment(text)
    except ValueError:
        return
    assert moment.start <= moment.end
    assert text.strip().isascii()
    assert write_moment(moment, "de")
    assert write_adverb(moment, "en")


@given(moments(), LANGUAGES)
@MODEST
def test_every_spelling_is_read_and_said(text: str, language: str) -> None:
    moment = parse_moment(text)
    assert moment.text == text
    assert str(moment.start.year) in write_moment(moment, language) or moment.shape in (
        "about",
        "early",
        "mid",
        "late",
        "decade",
    )
    assert write_moment(moment, language).strip() == write_moment(moment, language)
    assert write_adverb(moment, language).endswith(write_moment(moment, language)[-2:]) or moment.shape == "decade"


@given(moments(), moments())
@MODEST
def test_distance_is_symmetric_and_nothing_to_oneself(first: str, second: str) -> None:
    here, there = parse_moment(first), parse_moment(second)
    assert here.days_from(there) == there.days_from(here) >= 0
    assert here.days_from(here) == 0
    assert here.covers(here)
    if here.days_from(there) == 0 and not here.lasts and not there.lasts:
        assert (here.start, here.end) == (there.start, there.end)


@given(moments(), moments())
@MODEST
def test_a_value_that_lasts_is_near_to_what_it_covers_only(first: str, second: str) -> None:
    here, there = parse_moment(first), parse_moment(second)
    if here.lasts and not there.lasts:
        assert (here.days_from(there) == 0) == (here.start <= there.start)


@given(st.text(max_size=20))
@MODEST
def test_any_text_is_a_tolerance_or_a_value_error(text: str) -> None:
    try:
        span = parse_tolerance(text)
    except ValueError:
        return
    assert span.days >= 0


@given(st.one_of(st.text(max_size=20), st.from_regex(r"\A-?[\d.,_ ']{1,12}\Z")))
@MODEST
def test_a_number_in_yaml_is_read_as_it_stands_or_refused(text: str) -> None:
    try:
        value = _quantity(text)
    except PydanticCustomError:
        return
    assert value == Decimal(text.strip())
    assert text.strip().isascii()
    assert not ("." in text and len(text.strip().split(".")[1]) == 3 and abs(value) >= 1), "a German thousand"


@given(st.text(max_size=10), st.lists(st.text(max_size=10), max_size=5))
@MODEST
def test_a_guess_is_one_of_the_known(word: str, known: list[str]) -> None:
    assert nearest(word, known) in (None, *known)
    assert word not in known or nearest(word, known) is not None


def test_moment_is_frozen() -> None:
    assert isinstance(hash(parse_moment("2014")), int)
    assert parse_moment("2014") == Moment("2014", "year", date(2014, 1, 1), date(2014, 12, 31))
