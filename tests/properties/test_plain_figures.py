"""Plain figures against brute force: what is said is true for every value that the interval encloses."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from fractions import Fraction

from brandhub.ground.intervals import Interval
from brandhub.ground.moments import FOREVER, parse_moment
from brandhub.proofs.plain_figures import CLOSE, write_plain_figure, write_plain_number, write_plain_share
from brandhub.proofs.plain_times import write_plain_time
from hypothesis import example, given, settings
from hypothesis import strategies as st

MANY = settings(max_examples=400, deadline=None)
SCALES = {"Tausend": 10**3, "Million": 10**6, "Millionen": 10**6, "Milliarde": 10**9, "Milliarden": 10**9}
NUMBER = r"(\d[\d.]*(?: (?:Tausend|Million(?:en)?|Milliarden?))?)"
Holds = Callable[[Fraction, list[int]], bool]
# Read back without a look at how it was written.
MEANINGS: dict[str, Holds] = {
    rf"{NUMBER}": lambda value, said: value == said[0],
    rf"ungefähr {NUMBER}": lambda value, said: abs(value - said[0]) <= said[0] * CLOSE,
    rf"mehr als {NUMBER}": lambda value, said: value > said[0],
    rf"weniger als {NUMBER}": lambda value, said: value < said[0],
    rf"bis zu {NUMBER}": lambda value, said: value <= said[0],
    rf"{NUMBER} oder mehr": lambda value, said: value >= said[0],
    rf"zwischen {NUMBER} und {NUMBER}": lambda value, said: said[0] <= value <= said[1],
}
SHARES: dict[str, Callable[[Fraction, list[int]], bool]] = {
    r"keine": lambda value, _: value == 0,
    r"alle": lambda value, _: value == 1,
    r"fast alle": lambda value, _: Fraction(95, 100) <= value < 1,
    r"(\d) von 10": lambda value, said: value * 10 == said[0],
    r"mehr als (\d) von 10": lambda value, said: value * 10 > said[0],
    r"weniger als (\d) von 10": lambda value, said: value * 10 < said[0],
}


def _number(text: str) -> int:
    digits, _, scale = text.partition(" ")
    return int(digits.replace(".", "")) * SCALES.get(scale, 1)


def _inside(interval: Interval) -> list[Fraction]:
    """Values of the interval: its ends, or as near to an open one as it gets, and some between."""
    low = interval.low
    high = low * 7 + 1000 if interval.high is None else interval.high
    steps = [low + (high - low) * Fraction(n, 40) for n in range(41)]
    tiny = (high - low) / 10**9
    return [value for value in (*steps, low + tiny, high - tiny) if interval.contains(value)]


def _is_true(said: str, interval: Interval, meanings: dict[str, Holds]) -> bool:
    for pattern, holds in meanings.items():
        if found := re.fullmatch(pattern, said):
            numbers = [_number(text) for text in found.groups()]
            return all(holds(value, numbers) for value in _inside(interval))
    raise AssertionError(said)


@st.composite
def intervals(draw: st.DrawFn, largest: int = 3 * 10**9) -> Interval:
    whole = draw(st.booleans())
    bound = draw(st.sampled_from((30, 3_000, 200_000, largest)))
    low = Fraction(draw(st.integers(0, bound)), 1 if whole else draw(st.integers(1, 8)))
    if draw(st.integers(0, 9)) == 0:
        return Interval(low, None, draw(st.booleans()))
    width = draw(st.sampled_from((Fraction(0), Fraction(1), low / 50, low / 10, low / 2, low * 3)))
    if width == 0:
        return Interval.exactly(low)
    return Interval(low, low + width, draw(st.booleans()), draw(st.booleans()))


@MANY
@given(intervals())
def test_every_possible_value_bears_out_what_is_said(interval: Interval) -> None:
    said = write_plain_figure(interval)
    assert said is None or _is_true(said, interval, MEANINGS)


# Numbers of one and of two digits with noughts behind, up to a billion.
ROUND = {digits: sorted({front * 10**k for front in range(1, 10**digits) for k in range(14)}) for digits in (1, 2)}


def _sayable(number: int) -> bool:
    """Up to 9.999 in digits, above in whole thousands, millions, milliards."""
    scales = ((10**9, 10**9), (10**6, 10**6), (10**4, 10**3))
    return number % next((scale for size, scale in scales if number >= size), 1) == 0


def _plainest(low: Fraction, high: Fraction) -> int | None:
    """The plainest number that is within five per cent of every possible value, as the decision says it."""
    middle = (low + high) / 2
    for numbers in ROUND.values():
        around = [max((n for n in numbers if n <= middle), default=0), min(n for n in numbers if n > middle)]
        for number in sorted(around, key=lambda n: abs(n - middle)):
            if number and _sayable(number) and number * 19 <= low * 20 and high * 20 <= number * 21:
                return number
    return None


def _bound(numbers: list[int]) -> int | None:
    return next((number for number in numbers if _sayable(number)), None)


def _under(low: Fraction, *, itself: bool) -> int | None:
    """The plainest number below the bound that is not more than a fifth away from it."""
    found = [max((n for n in r if n < low or (itself and n == low)), default=0) for r in ROUND.values()]
    return _bound([number for number in found if number and number * 5 >= low * 4])


def _over(high: Fraction) -> int | None:
    found = [min(n for n in r if n >= high) for r in ROUND.values()]
    return _bound([number for number in found if number * 4 <= high * 5])


def _spoken(interval: Interval) -> str | None:
    """The whole rule once more, from lists of numbers instead of steps."""
    low, high = interval.low, interval.high
    if (low if high is None else high) >= 10**12:
        return None
    least = f"mehr als {write_plain_number(n)}" if (n := _under(low, itself=interval.low_open)) else None
    if not interval.low_open and low in ROUND[1] and _sayable(int(low)):
        least = f"{write_plain_number(int(low))} oder mehr"
    if high is None:
        return least
    if low == high and low.denominator == 1 and low <= 20:
        return str(low)
    if high < 1:
        return None
    if (near := _plainest(low, high)) is not None:
        return f"{'' if low == high == near else 'ungefähr '}{write_plain_number(near)}"
    above = _over(high)
    if low == 0:
        if interval.high_open and high in ROUND[2] and _sayable(int(high)):
            return f"weniger als {write_plain_number(int(high))}"
        return above and f"bis zu {write_plain_number(above)}"
    left = _under(low, itself=True)
    if left and above and above <= 3 * left:
        return f"zwischen {write_plain_number(left)} und {write_plain_number(above)}"
    return least


@settings(max_examples=600, deadline=None)
@given(intervals(10**12 - 10**11))
@example(Interval.exactly(95))
@example(Interval.exactly(105))
@example(Interval(Fraction(38), Fraction(42)))
@example(Interval(Fraction(0), Fraction(10**4), high_open=True))
@example(Interval(Fraction(0), Fraction(99), high_open=True))
@example(Interval(Fraction(8), Fraction(24)))
@example(Interval(Fraction(8), Fraction(25)))
@example(Interval(Fraction(10**4), None))
@example(Interval(Fraction(10**4), None, low_open=True))
def test_the_plainest_number_is_said(interval: Interval) -> None:
    assert write_plain_figure(interval) == _spoken(interval)


@MANY
@given(st.integers(0, 3 * 10**6))
def test_counted_numbers_are_said_up_to_a_million(number: int) -> None:
    said = write_plain_figure(Interval.exactly(number))
    assert said is not None or number >= 10**6
    assert said is None or not re.search(r"\d{5}|\d\.\d{3}\.\d|,", said)


@given(st.integers(1, 9_999), st.sampled_from((1, 10**3, 10**6, 10**9)))
def test_plain_numbers_keep_their_value(number: int, scale: int) -> None:
    try:
        assert _number(write_plain_number(number * scale)) == number * scale
    except ValueError:
        assert number >= 1000  # a thousand of a scale is more than one of the next


@MANY
@given(st.integers(0, 120), st.integers(0, 120), st.booleans(), st.booleans(), st.sampled_from((100, 117)))
def test_every_possible_share_bears_out_what_is_said(one: int, two: int, left: bool, right: bool, of: int) -> None:
    low, high = sorted((Fraction(one, of), Fraction(two, of)))
    interval = Interval(low, high, left, right) if low < high else Interval.exactly(low)
    said = write_plain_share(interval)
    assert said is None or _is_true(said, interval, SHARES)
    if high > 1:
        assert said is None


def _anniversary(day: date, years: int) -> date:
    try:
        return day.replace(year=day.year + years)
    except ValueError:  # 29 February
        return date(day.year + years, 2, 28)


@MANY
@given(
    st.dates(date(1100, 1, 1), date(2040, 1, 1)),
    st.sampled_from(("{y}", "{y}-{m:02}", "{y}-{m:02}-{d:02}", "about-{y}", "since-{y}-{m:02}-{d:02}", "{y}..2041")),
    st.dates(date(2020, 1, 1), date(2060, 1, 1)),
)
def test_every_possible_day_bears_out_the_count_of_years(day: date, shape: str, today: date) -> None:
    moment = parse_moment(shape.format(y=day.year, m=day.month, d=day.day))
    said = write_plain_time(moment, today)
    if said is None:
        assert moment.start > today
        return
    found = re.fullmatch(r"(?:vor|seit) mehr als (\d+) Jahren", said)
    if found:
        last = moment.start if moment.end == FOREVER else moment.end
        assert _anniversary(last, int(found[1])) < today
    else:
        years = [int(year) for year in re.findall(r"\d{4}", said)]
        assert set(years) <= set(range(moment.start.year, min(moment.end, FOREVER).year + 1))
