"""What is printed never promises more than what is known: bounds lie outside, roundings say so, dates stay apart."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from brandhub.ground.dates import write_adverb, write_moment
from brandhub.ground.intervals import Interval
from brandhub.ground.moments import parse_moment
from brandhub.models.facts import Observation
from brandhub.proofs.readings import Reading, kind_of, read_observation
from brandhub.proofs.words import write_dated, write_full, write_plain, write_value
from brandhub.whole.hub import Hub
from hypothesis import example, given, settings
from hypothesis import strategies as st
from properties.worlds import VALUES, Published, about, at_least, exact, suppressed

MODEST = settings(max_examples=60, deadline=None)
LANGUAGES = st.sampled_from(["de", "en"])
MOMENT = parse_moment("2014")
# What each word promises of a value, given the number beside it.
PROMISES: dict[str, Callable[[Fraction, Fraction], bool]] = {
    "": lambda value, number: value == number,
    "rund about": lambda value, number: True,
    "knapp just under": lambda value, number: value <= number,
    "gut just over": lambda value, number: value >= number,
    "mindestens at least": lambda value, number: value >= number,
    "mehr als more than": lambda value, number: value > number,
    "bis zu up to": lambda value, number: value <= number,
    "weniger als fewer than": lambda value, number: value < number,
}


@pytest.fixture(scope="module")
def hub(make_project: Callable[[], Any], inspect: Callable[..., Any]) -> Callable[[], Hub]:
    """As a function: hypothesis would print a whole hub with every failure."""
    found = inspect(make_project()).public
    assert isinstance(found, Hub)
    return lambda: found


def number_in(text: str, language: str) -> Fraction:
    thousands, point = (".", ",") if language == "de" else (",", ".")
    return Fraction(text.replace(thousands, "").replace(point, "."))


def promise(text: str, language: str) -> Callable[[Fraction], bool]:
    """What a reader takes from „mindestens 102“, „3 bis 5“, „rund 1.300“."""
    if found := re.fullmatch(r"(-?[\d.,]+) (?:bis|to) (-?[\d.,]+)", text):
        low, high = (number_in(part, language) for part in found.groups())
        return lambda value: low <= value <= high
    found = re.fullmatch(r"(?:(\D+) )?(-?\d[\d.,]*)", text)
    assert found, text
    word, number = found[1] or "", number_in(found[2], language)
    name = next(name for name in PROMISES if (word and word in name) or name == word)
    return lambda value: PROMISES[name](value, number)


def read(hub: Hub, value: Published) -> Reading:
    observation = Observation.model_validate({"as-of": "2014", "source": "zaehlung", **value.raw})
    return read_observation(hub.fact("gaeste"), observation, whole=True)


@given(value=VALUES, language=LANGUAGES)
@example(value=suppressed(Fraction(5)), language="de")
@example(value=at_least(Fraction(1), True), language="en")
@example(value=about(Fraction(10), Fraction(2), "below"), language="de")
@MODEST
def test_a_published_value_is_said_as_it_was_published(hub: Callable[[], Hub], value: Published, language: str) -> None:
    said = write_value(read(hub(), value), language)
    keeps = promise(said, language)
    assert all(keeps(world) for world in value.worlds), said


@given(value=VALUES, language=LANGUAGES)
@MODEST
def test_only_what_was_counted_is_said_without_a_word(hub: Callable[[], Hub], value: Published, language: str) -> None:
    reading = read(hub(), value)
    bare = re.fullmatch(r"[\d.,]+", write_value(reading, language)) is not None
    # A range whose ends meet leaves nothing open either.
    assert bare == (reading.kind == "exact" or (reading.kind == "between" and reading.interval.is_exact))
    assert not bare or len(value.worlds) == 1


@given(value=VALUES, language=LANGUAGES)
@example(value=exact(Fraction(0)), language="de")
@example(value=exact(Fraction(1)), language="de")
@example(value=about(Fraction(0), Fraction(1), "below"), language="de")
@MODEST
def test_the_full_form_is_the_value_with_its_noun(hub: Callable[[], Hub], value: Published, language: str) -> None:
    reading = read(hub(), value)
    full, dated = write_full(reading, language), write_dated(reading, language)
    noun = {"de": "Gäste", "en": "visitors"}[language]
    nothing = {"de": "keine", "en": "no"}[language]
    said = nothing if reading.is_zero else write_value(reading, language)
    assert full == f"{said} {noun}"
    assert dated == f"{full} (2014)"
    assert write_plain(reading, language) in write_value(reading, language)


ENDS = st.fractions(0, 400, max_denominator=60)


@st.composite
def computed(draw: st.DrawFn) -> Interval:
    """What arithmetic leaves: thirds and sevenths, open ends, no end."""
    low = draw(st.one_of(st.just(Fraction(0)), ENDS))
    if draw(st.booleans()):
        return Interval(low, None, low_open=draw(st.booleans()))
    width = draw(st.one_of(st.just(Fraction(0)), ENDS))
    opens = (False, False) if width == 0 else (draw(st.booleans()), draw(st.booleans()))
    return Interval(low, low + width, *opens)


@given(interval=computed(), language=LANGUAGES)
@example(interval=Interval(Fraction(1, 3), None, low_open=True), language="de")
@example(interval=Interval(Fraction(0), Fraction(2, 3), high_open=True), language="de")
@example(interval=Interval(Fraction(1, 3), Fraction(2, 3)), language="en")
@MODEST
def test_a_computed_value_promises_no_more_than_its_interval(
    hub: Callable[[], Hub], interval: Interval, language: str
) -> None:
    kind, value, strict = kind_of(interval)
    reading = Reading(hub().fact("gaeste"), MOMENT, interval, kind, value, strict, sources=("zaehlung",))
    said = write_value(reading, language)
    keeps = promise(said, language)
    far = interval.low + 10**6 if interval.high is None else interval.high
    hair = Fraction(1, 10**9)
    worlds = [v for v in (interval.low, interval.low + hair, far - hair, far) if interval.contains(v)]
    assert all(keeps(world) for world in worlds), said
    if kind == "rounded":
        assert interval.is_exact
        assert value is not None
        assert abs(Fraction(value) - interval.low) <= Fraction(1, 20)
    if kind == "exact":
        assert Fraction(value or Decimal(0)) == interval.low


# --- Dates ---

YEARS = st.integers(1000, 2900)
MONTHS = st.integers(1, 12)


@st.composite
def spellings(draw: st.DrawFn) -> str:
    year, month, day = draw(YEARS), draw(MONTHS), draw(st.integers(1, 28))
    decade = year // 10 * 10
    return draw(
        st.sampled_from(
            [
                f"{year}",
                f"{year}-{month:02}",
                f"{year}-{month:02}-{day:02}",
                f"{year}/{(year + 1) % 100:02}",
                f"{decade}s",
                f"early-{decade}s",
                f"mid-{decade}s",
                f"late-{decade}s",
                f"about-{year}",
                f"{year}..{year + 1 + month}",
                f"since-{year}",
                f"since-{year}-{month:02}",
                f"since-{year}-{month:02}-{day:02}",
            ]
        )
    )


@given(first=spellings(), second=spellings(), language=LANGUAGES)
@example(first="2014", second="2014..2015", language="de")
@example(first="1960s", second="mid-1960s", language="en")
@example(first="since-2014", second="since-2014-01", language="de")
@MODEST
def test_two_dates_are_never_said_alike(first: str, second: str, language: str) -> None:
    here, there = parse_moment(first), parse_moment(second)
    for write in (write_moment, write_adverb):
        assert (write(here, language) == write(there, language)) == (first == second)


MONTH_NAMES = {
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(),
    "en": "January February March April May June July August September October November December".split(),
}


@given(text=spellings(), language=LANGUAGES)
@MODEST
def test_a_date_is_said_as_precisely_as_it_is_known_and_no_more(text: str, language: str) -> None:
    moment = parse_moment(text)
    said = write_moment(moment, language)
    months = [name for name in MONTH_NAMES[language] if name in said]
    start = moment.start if moment.shape != "since" else parse_moment(text.removeprefix("since-")).start
    precision = text.removeprefix("since-").count("-") if moment.shape in ("day", "month", "year", "since") else 0
    assert len(months) == (1 if precision else 0)
    assert not months or MONTH_NAMES[language].index(months[0]) + 1 == start.month
    assert bool(re.search(rf"(?<!\d){start.day}\.? ", said)) == (precision == 2)
    assert str(start.year) in said or moment.shape in ("early", "mid", "late", "decade", "about")
